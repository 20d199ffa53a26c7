### Swedish

## The frame of every page
language-name = Svenska

## Shared
sign-in = Logga in
sign-out = Logga ut
create-account = Skapa ett konto
continue = Fortsätt
cancel = Avbryt
signed-in-as = Inloggad som
title-error = Fel: { $title }
error-too-many-attempts = Det var många försök. Vänta några minuter och försök sedan igen.
error-form-expired = Sidan var öppen för länge. Skicka formuläret igen.

## Front page
home-title = Ditt Matrix-konto
home-what = Här loggar du in på Matrix på { $server } och tar hand om ditt konto.
home-app-hint = Vill du chatta? Öppna din Matrix-app: den tar dig hit när det behövs.
home-signed-in-title = Du är inloggad
home-account = Hantera ditt konto

## Sign in
login-title = Logga in
login-continue-to = för att fortsätta till { $client }
login-username = Användarnamn
login-username-or-email = Användarnamn eller e-postadress
login-password = Lösenord
login-submit = Logga in
login-new-here = Ny här? { $link }
login-error-username = Ange ditt användarnamn.
login-error-password = Ange ditt lösenord.
login-error-credentials = Användarnamnet och lösenordet stämmer inte överens. Kontrollera båda och försök igen.

## Choosing the account
select-account-title = Vilket konto?
select-account-this = Fortsätt med det här kontot

## Consent
consent-title = Får { $client } använda ditt konto?
consent-unverified = Appen anger inte vilken webbplats den hör till. Fortsätt bara om du själv just har börjat logga in i den.
consent-not-set-up-here = { $service } känner inte till appen: den har registrerat sig själv. Fortsätt bara om du själv just har börjat logga in i den.
consent-asks = Appen kommer att kunna
consent-allow = Tillåt
consent-returns-to = Du kommer tillbaka till { $host }.
consent-policy = Integritetspolicy
consent-tos = Användarvillkor
consent-not-you = Är det inte du?
consent-switch = Använd ett annat konto
permission-matrix = Använda Matrix i ditt namn
permission-matrix-text = Läsa och skicka meddelanden, gå med i rum, ändra din profil.
permission-device = Lägga till en enhet på ditt konto
permission-device-text = Den visas bland dina sessioner som { $device }.
permission-identity = Veta vem du är
permission-identity-text = Ditt Matrix-ID och namnet som andra ser.
permission-profile = Se ditt användarnamn
permission-profile-text = Namnet som du loggar in med.
permission-offline = Förbli inloggad
permission-offline-text = Appen kan använda ditt konto när du inte är där, tills du loggar ut den.
permission-email = Se din e-postadress
permission-email-text = Och om den är bekräftad.
permission-synapse-admin = Administrera hemservern
permission-synapse-admin-text = Allt som en administratör kan göra, med alla konton och rum på den.
permission-service-admin = Administrera alla konton
permission-service-admin-text = Se, ändra och låsa alla konton i den här tjänsten.
permission-other = Göra något som den här sidan inte kan beskriva
permission-nothing = Se att du har loggat in
permission-nothing-text = Inget mer: appen ber inte om åtkomst till ditt konto.

## Single sign-on of older apps
sso-title = Logga in på { $target }?
sso-site = Webbplatsen { $target } kommer att kunna använda Matrix i ditt namn.
sso-app = En app på den här enheten som öppnar länkar som börjar med { $target } kommer att kunna använda Matrix i ditt namn.
sso-warning = Fortsätt bara om du själv just har börjat logga in där. Den som kommer in kan läsa dina meddelanden och skicka nya i ditt namn.
sso-refused-title = Du är inte inloggad där
sso-refused-text = Inget har lämnats ut till { $target }. Du kan stänga den här sidan.

## Too many sessions
end-session-title = Logga först ut någon annanstans
end-session-before = Du är redan inloggad på så många enheter som du får ha. Logga ut på en av dem för att fortsätta till { $client }.
end-session-text = Du är redan inloggad på så många enheter som du får ha. Logga ut på en av dem för att fortsätta.
end-session-warning = Meddelanden som bara enheten du loggar ut kan läsa går då förlorade.
end-session-unnamed = Session utan namn
end-session-last-use = { $days ->
        [0] Användes senast i dag
        [one] Användes senast för en dag sedan
       *[other] Användes senast för { $days } dagar sedan
    }

## Signing a device in
link-title = Logga in på en enhet
link-text = Skriv koden som enheten visar.
link-code = Kod
link-code-hint = Sex bokstäver och siffror. Det spelar ingen roll om bokstäverna är stora eller små.
link-error-missing = Ange koden.
link-error-unknown = Ingen enhet väntar med den här koden. Kontrollera den eller låt enheten visa en ny: en kod gäller i tjugo minuter.
device-title = Logga in { $client } på ditt konto?
device-warning = Fortsätt bara om du själv har startat det här, på en enhet som du har framför dig. Om någon har skickat koden eller en länk till dig försöker de komma in på ditt konto.
device-asked = Begäran
device-asked-when = { $minutes ->
        [0] För mindre än en minut sedan
        [one] För en minut sedan
       *[other] För { $minutes } minuter sedan
    }
device-asked-from = från { $ip }
device-confirm = Det här är min enhet
device-confirm-hint = Jag har startat det här och har enheten framför mig.
device-error-confirm = Bekräfta att det är din enhet, eller neka inloggningen.
device-deny = Neka
device-allowed-title = Din enhet loggas in
device-allowed-text = Gå tillbaka till { $client } på din enhet: den fortsätter av sig själv om några sekunder. Du kan stänga den här sidan.
device-denied-title = Enheten släpptes inte in
device-denied-text = { $client } har ingen åtkomst till ditt konto. Om någon annan skickade koden till dig, berätta det för dem som driver tjänsten.

## Account
account-title = Ditt konto
account-password-changed = Ditt lösenord har ändrats.
account-password-changed-everywhere = Ditt lösenord har ändrats och du är utloggad på alla andra ställen.

## Change password
password-title = Ändra lösenord
password-current = Nuvarande lösenord
password-new = Nytt lösenord
password-hint = Några ord som inte hör ihop är lätta att komma ihåg och svåra att gissa.
password-sign-out-others = Logga ut på alla andra ställen
password-sign-out-others-hint = Gör det om någon annan kan känna till ditt lösenord.
password-submit = Ändra lösenord
password-error-current = Det är inte ditt nuvarande lösenord.
password-error-missing = Ange ett nytt lösenord.
password-error-weak = Det nya lösenordet är för lätt att gissa. Gör det längre eller mindre vanligt.
password-error-unchanged = Det nya lösenordet är samma som det nuvarande.

## Signing out, asked for by an app
sign-out-title = Logga ut?
sign-out-asked-by = { $client } ber oss att logga ut dig, både från appen och i den här webbläsaren.
sign-out-asked = En app ber oss att logga ut dig i den här webbläsaren.

## Signed out
logged-out-return = Gå till { $place }
logged-out-title = Du är utloggad
logged-out-text = Den här webbläsaren är utloggad. Dina Matrix-appar förblir inloggade tills du loggar ut från dem.
logged-out-again = Logga in igen

## Back to the client
form-post-title = Nästan klart
form-post-text = Ett steg till, sedan är du tillbaka hos { $client }.

## Errors
error-title = Något gick fel
error-detail = Detaljer för utvecklare
error-home = Gå till startsidan
error-request-id = Om du ber om hjälp, ange den här referensen:
not-found-title = Det finns inget här
not-found-text = Adressen kan vara felskriven, eller så har sidan flyttats.
problem-invalid-request = Inloggningslänken är inte fullständig
problem-invalid-request-text = Appen som skickade hit dig gjorde en begäran som vi inte förstår.
problem-invalid-request-next = Gå tillbaka till appen och försök igen. Om det händer igen behöver appen rättas.
problem-unknown-client = Vi känner inte till appen
problem-unknown-client-text = Appen som skickade hit dig är inte registrerad hos tjänsten, eller är det inte längre.
problem-unknown-client-next = Logga ut från appen eller installera om den, och försök sedan igen.
problem-redirect-uri = Appen vill skicka dig till en okänd plats
problem-redirect-uri-text = Adressen som den vill skicka dig tillbaka till är ingen som den har registrerat, så vi stannade här för att skydda ditt konto.
problem-redirect-uri-next = Gå tillbaka till appen och försök igen. Om det händer igen behöver appen rättas.
problem-grant-gone = Inloggningen gäller inte längre
problem-grant-gone-text = Den var redan avslutad, eller så väntade den för länge.
problem-grant-gone-next = Gå tillbaka till appen och börja om.
problem-form-expired = Sidan var öppen för länge
problem-form-expired-text = För att skydda ditt konto kan ett formulär bara skickas en viss tid efter att det har öppnats.
problem-form-expired-next = Gå tillbaka, läs in sidan på nytt och försök igen.
problem-refused = Det här är inte tillåtet
problem-refused-text = Appen bad om något som ditt konto eller appen själv inte har rätt till.
problem-refused-next = Om du behöver det, fråga dem som driver tjänsten.
problem-account-locked = Ditt konto är låst
problem-account-locked-text = Du kan inte logga in medan det är låst.
problem-account-locked-next = De som driver tjänsten kan berätta varför och låsa upp det.
problem-account-deactivated = Kontot är inaktiverat
problem-account-deactivated-text = Det går inte längre att logga in med det.
problem-account-deactivated-next = Om det är ett misstag, fråga dem som driver tjänsten.
problem-too-many-requests = För många förfrågningar
problem-too-many-requests-text = Det kom fler förfrågningar än vanligt därifrån du är.
problem-too-many-requests-next = Vänta några minuter och försök sedan igen.
problem-homeserver-unreachable = Hemservern svarar inte
problem-homeserver-unreachable-text = Inloggningen gick bra, men Matrix-servern bakom tjänsten går inte att nå just nu.
problem-homeserver-unreachable-next = Försök igen om några minuter. Inget har gått förlorat.
problem-internal = Något gick fel hos oss
problem-internal-text = Det är inte ditt fel. De som driver tjänsten kan ta reda på mer i dess logg.
problem-internal-next = Försök igen. Om det händer igen, ge dem referensen nedan.
