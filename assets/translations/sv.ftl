### Swedish

## The frame of every page
language-name = Svenska
shell-skip = Hoppa till innehållet
shell-language = Språk:
shell-policy = Integritetspolicy
shell-tos = Användarvillkor

## Times
ago-now = nyss
ago-minutes = { $n ->
        [one] för en minut sedan
       *[other] för { $n } minuter sedan
    }
ago-hours = { $n ->
        [one] för en timme sedan
       *[other] för { $n } timmar sedan
    }
ago-days = { $n ->
        [1] i går
        [one] för en dag sedan
       *[other] för { $n } dagar sedan
    }
date = { $day } { $month } { $year }
date-time = { $date } kl. { $time } UTC
month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Parts of pages
field-show = Visa
field-show-password = Visa lösenord
field-caps = Caps Lock är på.
meter-1 = Lätt att gissa. Gör det längre.
meter-2 = Fortfarande lätt att gissa.
meter-3 = Bra.
meter-4 = Mycket bra.
copy = Kopiera
copy-done = Kopierat
progress = Steg { $at } av { $of }
pager = Fler sidor
pager-before = Nyare
pager-after = Äldre

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

## Making an account
register-have-account = Har du ett konto? { $link }
register-username = Användarnamn
register-username-hint = Så hittar andra dig: @användarnamn:{ $server }. Det går inte att ändra senare.
register-username-invited = Du är inbjuden under det här namnet. Så hittar andra dig: @användarnamn:{ $server }.
register-username-free = Användarnamnet är ledigt.
register-username-lowered = Användarnamn skrivs med små bokstäver.
register-username-title = Välj ett annat användarnamn
register-username-text = Någon annan hann ta användarnamnet under tiden. Allt annat som du har skrivit finns kvar.
register-email = E-postadress
register-email-optional = E-postadress (valfritt)
register-email-hint = Så att du kan komma in på ditt konto igen om du glömmer lösenordet.
register-email-title = Din e-postadress
register-email-without = Fortsätt utan
register-password = Lösenord
register-token = Registreringstoken
register-token-hint = Du får den av dem som driver tjänsten.
register-token-text = För ett konto här behövs en registreringstoken. Allt annat som du har skrivit finns kvar.
register-terms = Jag godkänner { $link }
register-terms-link = användarvillkoren
register-verify-title = Titta i din inkorg
register-verify-text = Vi har skickat en kod till { $email }. Den gäller i fem minuter.
register-verify-resend = Skicka en ny kod
register-verify-change = Använd en annan e-postadress
register-verify-sent-again = En ny kod är på väg.
register-code = Kod
register-code-hint = Sex siffror. Om inget kommer, titta även i skräpposten.
register-display-name = Visningsnamn
register-display-name-title = Vad ska andra kalla dig?
register-display-name-text = Det här namnet står vid dina meddelanden. Du kan ändra det när som helst.
register-display-name-skip = Hoppa över
register-unfinished-title = Ett ögonblick
register-unfinished-made = Ditt konto är skapat, men Matrix-servern bakom tjänsten svarar inte just nu. Försök igen om en minut: inget har gått förlorat.
register-unfinished-not-made = Matrix-servern bakom tjänsten svarar inte just nu, så ditt konto är inte skapat ännu. Försök igen om en minut: allt som du har skrivit finns kvar.
register-unfinished-retry = Försök igen
register-error-homeserver = Matrix-servern bakom tjänsten svarar inte just nu, så vi kan inte se om användarnamnet är ledigt. Försök igen om en minut.
register-error-username-missing = Välj ett användarnamn.
register-error-username-too-long = Användarnamnet är för långt.
register-error-username-all-digits = Ett användarnamn behöver minst en bokstav.
register-error-username-character = Ett användarnamn får bara innehålla bokstäverna a till z, siffror och tecknen . _ = - / +
register-error-username-underscore = Ett användarnamn kan inte börja med ett understreck.
register-error-username-not-allowed = Användarnamnet går inte att använda här. Välj ett annat.
register-error-username-taken = Användarnamnet är upptaget. Välj ett annat.
register-error-email-missing = Ange din e-postadress.
register-error-email-invalid = Det här är ingen e-postadress. Den ser ut som namn@example.com.
register-error-email-not-allowed = E-postadressen kan inte användas här. Prova en annan.
register-error-email-in-use = Du har redan ett konto med den här e-postadressen. Logga in på det eller använd en annan adress.
password-error-missing = Välj ett lösenord.
password-error-too-long = Lösenordet är för långt.
password-error-weak = Lösenordet är för lätt att gissa. Lägg till ett eller två ord.
password-error-common = Det här är ett av de lösenord som man provar först. Välj ett annat.
password-error-word = Ett enda ord är lätt att gissa. Lägg till ett eller två ord.
password-error-name = Namn är lätta att gissa. Lägg till ett eller två ord.
password-error-repeats = Upprepningar gör knappast ett lösenord svårare att gissa. Lägg till ett eller två ord.
password-error-sequence = Följder av bokstäver, siffror eller tangenter är lätta att gissa. Lägg till ett eller två ord.
password-error-date = Datum och årtal är lätta att gissa. Lägg till ett eller två ord.
register-error-token-missing = Ange din registreringstoken.
register-error-token-unknown = Det finns ingen sådan registreringstoken. Kontrollera om du har skrivit fel.
register-error-token-used-up = Denna registreringstoken har redan använts så många gånger som går. Be om en ny.
register-error-token-expired = Denna registreringstoken har gått ut. Be om en ny.
register-error-token-other-name = Denna registreringstoken gäller ett annat användarnamn.
register-error-terms = Du kan bara skapa ett konto om du godkänner användarvillkoren.
register-error-code-missing = Ange koden från mejlet.
register-error-code-wrong = Det är inte rätt kod. Kontrollera den och använd det senaste mejlet.
register-error-code-expired = Koden har gått ut. Be om en ny.
register-error-too-many-mails = Det var många mejl. Vänta några minuter innan du ber om ett till.
register-error-display-name = Visningsnamnet är för långt.

## Sign-up with approval
register-reason-title = Varför vill du ha ett konto?
register-reason-text = De som driver tjänsten tittar på varje nytt konto innan det skapas. Berätta för dem vem du är.
register-reason = Din anledning
register-reason-hint = En eller två meningar räcker. Bara de som driver tjänsten läser dem.
register-reason-send = Ansök om ett konto
register-error-reason-missing = Skriv en eller två meningar.
register-error-reason-too-long = { $most ->
        [one] Det är för långt: högst ett tecken får plats.
       *[other] Det är för långt: högst { $most } tecken får plats, och färre i vissa skriftsystem.
    }
register-error-too-many-wait = Väldigt många väntar på svar just nu. Försök igen en annan dag.
register-waiting-title = Väntar på svar
register-waiting-text = Du har ansökt om ett konto med användarnamnet { $username }. De som driver tjänsten kommer att titta på det. Det kan ta några dagar.
register-waiting-mail = Vi skriver till { $email } när det finns ett svar.
register-waiting-bookmark = Spara sidan som bokmärke och kom tillbaka med samma webbläsare: då ser du svaret här. Ditt användarnamn är reserverat för dig till den { $date }.
register-waiting-again = Finns det något svar än?
register-declined-title = Ditt konto godkändes inte
register-declined-text = De som driver tjänsten har beslutat att inte skapa kontot. Om du tror att det är ett misstag, fråga dem.
register-declined-note = De har lämnat ett meddelande till dig:

## Captcha
captcha-working = Kontrollerar att du inte är en robot. Det tar några sekunder.
captcha-waiting = Ditt formulär skickas så snart det är klart.
captcha-solved = Kontrollerat: du är inte en robot.
captcha-needs-script = Just det här steget behöver JavaScript, för att hålla robotar borta. Slå på det och läs in sidan på nytt, eller be dem som driver tjänsten om ett konto.
captcha-wait = { $seconds ->
        [one] För att hålla robotar borta, vänta en sekund innan du fortsätter.
       *[other] För att hålla robotar borta, vänta { $seconds } sekunder innan du fortsätter. Fyll i formuläret i lugn och ro, så har tiden gått.
    }
captcha-error-missing = Visa att du inte är en robot.
captcha-error-wrong = Kontrollen mot robotar har gått ut. Försök en gång till.
captcha-error-too-soon = Det gick fort. Vänta lite och försök sedan igen.
captcha-error-unreachable = Kontrollen mot robotar fungerar inte just nu. Försök igen om en minut: inget har gått förlorat.

## Account
account-title = Ditt konto
account-nav = Ditt konto
account-nav-profile = Profil
account-nav-security = Säkerhet
account-nav-sessions = Sessioner
account-nav-activity = Aktivitet
account-sign-out = Logga ut här
remove = Ta bort
account-password-changed = Ditt lösenord har ändrats.
account-password-changed-everywhere = Ditt lösenord har ändrats och du är utloggad på alla andra ställen.
account-password-set = Du kan logga in med ditt nya lösenord från och med nu.
account-name-changed = Ditt namn har ändrats.
account-email-added = Adressen har lagts till.
account-email-removed = Adressen har tagits bort.
account-primary-email = Appar får den här adressen från och med nu.
account-session-ended = Sessionen är utloggad.
account-sessions-ended = Sessionerna är utloggade.
account-session-renamed = Namnet har ändrats.
account-token-made = Din token skapades och visades då. Om du inte har den, återkalla den och skapa en ny.
account-app-removed = Appen har inte längre åtkomst till ditt konto.

## Account: profile
profile-mxid = Matrix-ID
profile-name = Namn
profile-name-hint = Det som andra ser. Lämna fältet tomt för att visas med ditt Matrix-ID.
profile-name-save = Spara
profile-name-unknown = Hemservern svarar inte just nu, så ditt namn kan inte visas.
profile-error-too-long = Namnet är för långt. Använd högst 256 tecken.
profile-error-refused = Hemservern godtar inte namnet. Prova ett annat.
profile-error-unreachable = Hemservern svarar inte. Ditt namn har inte ändrats: försök igen om några minuter.
profile-emails = E-postadresser
profile-no-emails = Ditt konto har ingen e-postadress.
profile-emails-change = Ändra dina e-postadresser

## Account: e-mail addresses
emails-title = E-postadresser
emails-primary = Huvudadress: den som appar får se
emails-added = Tillagd den { $when }
emails-make-primary = Gör till huvudadress
emails-add = Ny adress
emails-add-hint = Vi skickar en kod till den, för att se att den är din.
emails-add-submit = Skicka koden
emails-error-invalid = Det är ingen e-postadress. Den ska se ut som namn@example.com.
emails-error-not-allowed = Adressen kan inte användas här. Prova en annan.
emails-error-has-it = Ditt konto har redan den adressen.
emails-error-too-many = Ditt konto har så många adresser som det får ha. Ta bort en först.
emails-error-last-one = Konton behöver en adress här. Lägg till en annan innan du tar bort den här.
email-remove-title = Ta bort adressen?
email-remove-text = { $email } kommer inte längre att höra till ditt konto.
email-remove-last = Det är din enda adress. Utan en adress kan du inte komma in på ditt konto igen via e-post om du glömmer lösenordet.

## Account: security
security-title = Säkerhet
security-password-set = Valt den { $when }
security-no-password = Ditt konto har inget lösenord.
security-sessions = Var du är inloggad.
security-apps = Vad du låter appar göra.
security-tokens = För botar och skript.
security-reset-keys = Om du har förlorat alla dina enheter och din återställningsnyckel.
security-data = Dina data
security-export = Allt som tjänsten vet om dig.
security-deactivate = För alltid.

## Account: sessions
sessions-title = Sessioner
sessions-this = Den här webbläsaren
sessions-others = På andra ställen
sessions-forgotten = Inte använda på tre månader
sessions-none = Du är inte inloggad någon annanstans.
sessions-end-ticked = Logga ut markerade
sessions-end-others = Logga ut på alla andra ställen
session-with = { $program } på { $system }
session-a-browser = En webbläsare
session-an-app = En app
session-an-old-app = En app som loggade in på det äldre sättet
session-a-token = En bot eller ett skript, med en åtkomsttoken
session-seen = Användes senast { $when }
session-title = Session
session-here = Var
session-kind = Typ
session-app = App
session-app-host = Appens webbplats
session-browser = Webbläsare och system
session-device = Enhets-ID
session-last-use = Användes senast
session-address = Från adressen
session-began = Inloggad sedan
session-may = Vad appen får göra
session-name = Namn
session-name-hint = Så att du känner igen sessionen. Andra kan se det i krypterade samtal.
session-rename = Spara
session-end = Logga ut
session-error-missing = Ange ett namn.
session-error-too-long = Namnet är för långt. Använd högst 100 tecken.

## Account: ending sessions
end-sessions-title = Logga ut?
end-sessions-text = { $count ->
        [one] Den här sessionen loggas ut direkt.
       *[other] De här { $count } sessionerna loggas ut direkt.
    }
end-sessions-others = { $count ->
        [one] Den enda andra sessionen loggas ut direkt. Du förblir inloggad här.
       *[other] Alla { $count } andra sessioner loggas ut direkt. Du förblir inloggad här.
    }
end-sessions-warning = Krypterade meddelanden som bara en sådan enhet kan läsa går då förlorade. Innan du fortsätter, se till att du har en återställningsnyckel eller en annan verifierad enhet.
end-sessions-submit = Logga ut

## Account: activity
activity-title = Aktivitet
activity-text = { $days ->
        [one] Vad som har hänt med ditt konto det senaste dygnet. Om något av det inte var du, ändra ditt lösenord och logga ut på alla andra ställen.
       *[other] Vad som har hänt med ditt konto de senaste { $days } dagarna. Om något av det inte var du, ändra ditt lösenord och logga ut på alla andra ställen.
    }
activity-none = Inget ännu.
event-registered = Du skapade kontot
event-signed-in = Loggade in med en webbläsare
event-app-signed-in = Loggade in på { $app }
event-old-app-signed-in = Loggade in i en app
event-wrong-password = { $times ->
        [one] Ett felaktigt lösenord angavs
       *[other] Ett felaktigt lösenord angavs { $times } gånger inom en timme
    }
event-password-changed = Lösenordet ändrades
event-password-set = Ett lösenord valdes
event-password-recovered = Ett nytt lösenord valdes via e-post
event-email-added = Adressen { $email } lades till
event-email-removed = Adressen { $email } togs bort
event-primary-email = { $email } blev huvudadress
event-name-changed = Namnet ändrades
event-session-ended = { $name } loggades ut
event-a-session-ended = En session loggades ut
event-session-closed = { $why ->
    [idle] { $name } loggades ut eftersom sessionen inte hade använts på länge
    [limit] { $name } loggades ut för att ge plats åt en nyare session
   *[replay] { $name } loggades ut eftersom en av sessionens nycklar användes två gånger. Någon kan ha kopierat den
}
event-a-session-closed = { $why ->
    [idle] En session loggades ut eftersom den inte hade använts på länge
    [limit] En session loggades ut för att ge plats åt en nyare
   *[replay] En session loggades ut eftersom en av dess nycklar användes två gånger. Någon kan ha kopierat den
}
event-sessions-ended = { $count ->
        [0] Loggade ut på alla andra ställen
        [one] En session loggades ut
       *[other] { $count } sessioner loggades ut
    }
event-consent-withdrawn = { $app } har inte längre åtkomst
event-token-made = Åtkomsttoken { $name } skapades
event-keys-reset = Återställning av krypteringsnycklarna tilläts
event-exported = Dina data laddades ner
event-deactivated = Kontot inaktiverades
event-admin-locked = En administratör låste kontot
event-admin-unlocked = En administratör låste upp kontot
event-admin-deactivated = En administratör inaktiverade kontot
event-admin-reactivated = En administratör aktiverade kontot igen
event-admin-password-set = En administratör valde ett nytt lösenord
event-admin-email-added = En administratör lade till en e-postadress
event-admin-sessions-ended = En administratör loggade ut alla sessioner
event-admin-token-issued = En administratör skapade en åtkomsttoken för kontot
event-admin-made-administrator = Kontot får nu administrera tjänsten
event-admin-no-administrator = Kontot får inte längre administrera tjänsten
event-admin-user-created = En administratör skapade kontot
event-admin-recovery-link-issued = En administratör skapade en länk för ett nytt lösenord
event-admin-email-removed = En administratör tog bort en e-postadress
event-admin-session-ended = En administratör loggade ut en session
event-admin-token-regenerated = En administratör ersatte en åtkomsttoken
event-admin-token-revoked = En administratör återkallade en åtkomsttoken
event-admin-link-added = En administratör kopplade ett konto hos en annan tjänst
event-admin-link-removed = En administratör tog bort kopplingen till ett konto hos en annan tjänst
event-admin-application-approved = En administratör godkände kontoansökan
event-admin-application-declined = En administratör avslog en kontoansökan
event-admin-registration-token-issued = En administratör skapade en inbjudan
event-admin-registration-token-changed = En administratör ändrade en inbjudan
event-admin-registration-token-revoked = En administratör drog tillbaka en inbjudan
event-admin-registration-token-unrevoked = En administratör gjorde en inbjudan giltig igen
event-admin-client-created = En administratör lade till en app
event-admin-client-changed = En administratör ändrade en app
event-admin-client-secret-changed = En administratör gav en app en ny hemlighet
event-admin-client-deleted = En administratör tog bort en app
event-admin-clients-synced = En app anpassades till konfigurationen
event-admin-provider-created = En administratör lade till en inloggningstjänst
event-admin-provider-changed = En administratör ändrade en inloggningstjänst
event-admin-provider-deleted = En administratör tog bort en inloggningstjänst
event-admin-policy-data-set = En administratör ändrade reglerna
event-admin-job-retried = En administratör bad om ett nytt försök att meddela hemservern
event-admin-job-cancelled = En administratör gav upp att meddela hemservern
event-admin-mail-retried = En administratör bad om ett nytt försök att skicka ett mejl
event-admin-mail-cancelled = En administratör gav upp att skicka ett mejl
event-admin-users-provisioned = En administratör lät meddela hemservern om alla konton igen
event-policy-denied = { $times ->
    [one] Reglerna nekade en begäran
   *[other] Reglerna nekade { $times } begäranden
} ({ $entry_point ->
    [register] nytt konto
    [email] e-postadress
    [client_registration] ny app
    [authorization_grant] åtkomst för en app
    [compat_login] inloggning
   *[other] { $entry_point }
})
event-access-refused = { $surface ->
    [admin_api] { $times ->
        [one] Ett anrop till admin-API:et nekades
       *[other] { $times } anrop till admin-API:et nekades
    }
   *[other] { $times ->
        [one] Ett besök på administrationssidorna nekades
       *[other] { $times } besök på administrationssidorna nekades
    }
}

## Account: apps
apps-title = Appar med åtkomst
apps-text = De här apparna får använda ditt konto. Om du tar bort en loggas den ut och måste fråga dig igen.
apps-none = Ingen app har åtkomst till ditt konto.
apps-allowed = Tillåten den { $when }

## Account: access tokens
tokens-title = Åtkomsttoken
tokens-text = Med en åtkomsttoken kan en bot eller ett skript använda ditt konto utan ditt lösenord. Förvara varje token lika säkert som ett lösenord.
tokens-none = Det finns inga åtkomsttoken för ditt konto.
tokens-new = Ny token
tokens-expires = Upphör den { $when }
tokens-over = Upphörde den { $when }
tokens-forever = Upphör inte
tokens-unused = Inte använd än
tokens-by-administrator = Av en administratör
token-new-title = Ny åtkomsttoken
token-name = Namn
token-name-hint = Vad den är till för, så att du känner igen den.
token-abilities = Vad den får göra
token-device = Vara en egen enhet
token-device-hint = För krypterade rum. Den visas bland dina sessioner.
token-lifetime = Giltighet
token-lifetime-hint = En token som upphör av sig själv gör mindre skada om den kommer bort.
token-lifetime-days = { $days ->
        [one] En dag
       *[other] { $days } dagar
    }
token-lifetime-year = Ett år
token-lifetime-forever = Utan slut
token-new-submit = Skapa token
token-error-missing = Ange ett namn.
token-error-too-long = Namnet är för långt. Använd högst 100 tecken.
token-error-no-ability = Markera minst en sak som din token får göra.
token-error-not-allowed = Bara administratörer kan skapa en token som gör detta.
token-error-needs-an-end = En token med administratörsrättigheter måste upphöra. Välj hur länge den gäller.
token-error-too-many = Du har så många token som du kan ha. Återkalla en som du inte längre använder.
token-error-unreachable = Hemservern svarar inte, så ingen token skapades. Försök igen om några minuter.
token-made-title = Din åtkomsttoken
token-made-text = Kopiera { $name } nu och förvara den på ett säkert ställe. Den visas inte igen.
token-made-secret = Den som har denna token kan använda ditt konto med den. Skicka den aldrig till någon som ber om den.
token-made-done = Jag har kopierat den
token-made-on = Skapad
token-ends = Gäller till
token-may = Vad den får göra
token-revoke = Återkalla

## Account: export
export-title = Ladda ner dina data
export-text = Du får en fil med allt som tjänsten vet om dig: ditt konto, adresser, sessioner, apparna med åtkomst och vad som har hänt den senaste tiden.
export-not-in-it = Den innehåller inga lösenord eller nycklar. Dina meddelanden finns på hemservern: din Matrix-app kan exportera dem.
export-submit = Ladda ner

## Account: new encryption keys
reset-keys-title = Återställ din digitala identitet
reset-keys-text = Gör det bara om du har förlorat alla enheter som du var inloggad på, och även din återställningsnyckel.
reset-keys-consequences = Din app får nya nycklar som visar vem du är. Dina kontakter och andra enheter måste verifiera dig på nytt, och äldre krypterade meddelanden kan förbli oläsbara.
reset-keys-warning = Om du inte har bett om det här i din app kan någon annan försöka utge sig för att vara du. Gå i så fall inte vidare.
reset-keys-submit = Tillåt återställningen
reset-keys-failed = Hemservern svarar inte, så inget har ändrats. Försök igen om några minuter.
reset-keys-done-title = Du kan återställa din identitet nu
reset-keys-done-text = Gå tillbaka till din app inom tio minuter och slutför det där. Du kan stänga den här sidan.

## Account: deactivation
deactivate-title = Inaktivera ditt konto
deactivate-text = Det går inte att ångra. Det här händer:
deactivate-signed-out = Du loggas ut från alla appar och webbläsare och kan inte logga in igen.
deactivate-rooms = Du lämnar alla rum. Andra hittar dig inte längre.
deactivate-name = Ingen kan använda ditt Matrix-ID igen, inte ens du.
deactivate-data = Ditt lösenord, dina e-postadresser och appars åtkomst tas bort.
deactivate-erase = Dölj även mina meddelanden
deactivate-erase-hint = De som går med i ett rum senare ser inte vad du har skrivit. De som redan har sett det har det kvar.
deactivate-username = Skriv { $username } för att bekräfta
deactivate-submit = Inaktivera mitt konto
deactivate-error-username = Det är inte användarnamnet för det här kontot.
deactivate-error-password = Det är inte ditt lösenord.
deactivated-title = Ditt konto finns inte längre
deactivated-text = { $mxid } har inaktiverats. Du kan stänga den här sidan.
deactivated-erased = Hemservern döljer dina meddelanden; det kan ta en stund.

## Change password
password-title = Ändra lösenord
password-set-title = Välj ett lösenord
password-set-submit = Spara lösenordet
password-current = Nuvarande lösenord
password-new = Nytt lösenord
password-hint = Några ord som inte hör ihop är lätta att komma ihåg och svåra att gissa.
password-sign-out-others = Logga ut på alla andra ställen
password-sign-out-others-hint = Gör det om någon annan kan känna till ditt lösenord.
password-submit = Ändra lösenord
password-error-current = Det är inte ditt nuvarande lösenord.
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

## Forgotten password
login-forgot = Glömt lösenordet?
login-notice-password-set = Ditt nya lösenord är sparat, och du är utloggad överallt. Logga nu in med det.
recover-title = Glömt lösenordet?
recover-text = Ange e-postadressen för ditt konto. Vi skickar en länk där du kan välja ett nytt lösenord.
recover-email = E-postadress
recover-submit = Skicka länken
recover-error-missing = Ange din e-postadress.
recover-error-invalid = Det här är ingen e-postadress. Den ser ut som namn@example.com.
recover-back = Tillbaka till inloggningen
recover-sent-title = Titta i din inkorg
recover-sent-text = Om något konto har adressen { $email } är en länk för att välja ett nytt lösenord på väg dit.
recover-sent-wait = Det kan ta några minuter. Om inget kommer, titta i skräpposten eller prova en annan adress.
recover-sent-again = Vi har skickat ett mejl till.
recover-sent-resend = Skicka igen
recover-sent-change = Använd en annan adress
recover-password-title = Välj ett nytt lösenord
recover-password-everywhere = Du kommer att loggas ut överallt. Innan du fortsätter, tänk efter om du fortfarande är inloggad på någon enhet: den kan ha de enda nycklarna till dina krypterade meddelanden.
recover-password-submit = Spara lösenordet
recover-gone-title = Länken gäller inte längre
recover-gone-text = En länk fungerar bara en gång och bara en kort tid. Din har redan använts eller gått ut.
recover-gone-again = Skicka en ny länk
recover-off-title = Lösenord kan inte återställas här
recover-off-text = Tjänsten skickar inga mejl för glömda lösenord. Be dem som driver den om hjälp.

## Mails
mail-nothing-to-do = Om det inte var du behöver du inte göra något.
mail-not-you = Om det inte var du, välj genast ett nytt lösenord och logga ut på alla andra ställen. Om du inte längre kan logga in, fråga dem som driver tjänsten.
mail-token-made-subject = En åtkomsttoken skapades för ditt konto hos { $service }
mail-token-made-text = En åtkomsttoken skapades för ditt konto { $username } hos { $service }. Den heter { $name }.
mail-token-made-what = En bot eller ett skript kan använda ditt konto med den. Du hittar den under ”Säkerhet” på din kontosida och kan återkalla den där.
mail-verification-code-subject = Bekräfta din e-postadress för { $service }
mail-verification-code-registration = Skriv den här koden för att bekräfta din e-postadress och fortsätta skapa ditt konto hos { $service }:
mail-verification-code-account = Skriv den här koden för att bekräfta din e-postadress och lägga till den på ditt konto hos { $service }:
mail-verification-code-lifetime = Koden gäller i fem minuter.
mail-verification-code-not-you = Om du inte har bett om den, ge den inte till någon: kanske har någon skrivit fel när de angav sin egen adress.
mail-address-taken-subject = Din e-postadress hos { $service }
mail-address-taken-text = Någon, kanske du, försökte använda den här e-postadressen hos { $service }. Den hör redan till kontot { $username }.
mail-address-taken-next = Om det var du, logga in på det kontot i stället.
mail-recovery-subject = Välj ett nytt lösenord för { $service }
mail-recovery-text = Du har bett om att få välja ett nytt lösenord för ditt konto { $username } hos { $service }.
mail-recovery-button = Välj ett nytt lösenord
mail-recovery-lifetime = Länken fungerar en gång och gäller i tio minuter.
mail-recovery-not-you = Om du inte har bett om den behöver du inte göra något: ditt lösenord förblir som det är.
mail-recovery-impossible-subject = Ditt lösenord hos { $service }
mail-recovery-impossible-text = Någon, kanske du, har bett om att få välja ett nytt lösenord för ditt konto { $username } hos { $service }.
mail-recovery-impossible-locked = Kontot är låst, så det går inte. De som driver tjänsten kan berätta varför och låsa upp det.
mail-recovery-impossible-no-password = Kontot har inget lösenord: logga in på det sätt som du brukar. Om det inte går, fråga dem som driver tjänsten.
mail-password-changed-subject = Ditt lösenord hos { $service } har ändrats
mail-password-changed-text = Lösenordet för ditt konto { $username } hos { $service } har ändrats.
mail-email-added-subject = En e-postadress har lagts till på ditt konto hos { $service }
mail-email-added-text = E-postadressen { $email } har lagts till på ditt konto { $username } hos { $service }.
mail-email-removed-subject = En e-postadress har tagits bort från ditt konto hos { $service }
mail-email-removed-text = E-postadressen { $email } har tagits bort från ditt konto { $username } hos { $service }.
mail-application-approved-subject = Ditt konto hos { $service } är godkänt
mail-application-approved-text = Du ansökte om ett konto med användarnamnet { $username } hos { $service }. Det är godkänt.
mail-application-approved-next = Du kan logga in nu, med lösenordet som du valde.
mail-application-approved-asked = Innan det skapas behöver vi en sak till av dig: öppna sidan där du väntade igen, med samma webbläsare.
mail-application-declined-subject = Din ansökan om ett konto hos { $service }
mail-application-declined-text = Du ansökte om ett konto med användarnamnet { $username } hos { $service }. De som driver tjänsten har beslutat att inte skapa kontot.
mail-new-application-subject = { $username } vill ha ett konto hos { $service }
mail-new-application-text = Någon vill ha ett konto med användarnamnet { $username } hos { $service } och anger den här anledningen:
mail-new-application-next = Besluta i administrationen
mail-test-subject = Ett test från { $service }
mail-test-text = Det här mejlet skickades för att se om mejl från { $service } kommer fram. Det gör de.

## Errors
error-title = Något gick fel
error-detail = Detaljer för utvecklare
error-again = Öppna sidan igen
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
problem-policy = Tjänstens regler tillåter det inte
problem-policy-text = De som driver tjänsten har bestämt regler för vem som får göra vad, och det här strider mot en av dem.
problem-policy-next = Om du tycker att du borde kunna göra det, fråga dem.
problem-account-locked = Ditt konto är låst
problem-account-locked-text = Du kan inte logga in medan det är låst.
problem-account-locked-next = De som driver tjänsten kan berätta varför och låsa upp det.
problem-account-deactivated = Kontot är inaktiverat
problem-account-deactivated-text = Det går inte längre att logga in med det.
problem-account-deactivated-next = Om det är ett misstag, fråga dem som driver tjänsten.
problem-not-administrator = Den här sidan är för administratörer
problem-not-administrator-text = Ditt konto får inte administrera tjänsten.
problem-not-administrator-next = Om det borde få det, fråga dem som driver tjänsten.
problem-too-many-requests = För många förfrågningar
problem-too-many-requests-text = Det kom fler förfrågningar än vanligt därifrån du är.
problem-too-many-requests-next = Vänta några minuter och försök sedan igen.
problem-sign-up-closed = Här kan man inte registrera sig själv
problem-sign-up-closed-text = Konton i tjänsten skapas av dem som driver den.
problem-sign-up-closed-next = Be dem om ett, eller logga in om du redan har ett.
problem-invitation-gone = Inbjudan gäller inte längre
problem-invitation-gone-text = Den har använts eller dragits tillbaka, eller så har dess tid gått ut.
problem-invitation-gone-next = Be den som skickade den om en ny, eller logga in om du redan har ett konto.
problem-sign-up-refused = Du kan inte registrera dig härifrån
problem-sign-up-refused-text = De som driver tjänsten tar inte emot nya konton från det här nätverket eller den här webbläsaren.
problem-sign-up-refused-next = Prova ett annat nätverk eller en annan webbläsare, eller be dem om ett konto.
problem-sign-up-over = Registreringen fortsätter inte här
problem-sign-up-over-text = Den påbörjades i en annan webbläsare eller för mer än en timme sedan.
problem-sign-up-over-next = Fortsätt i webbläsaren där du började, eller börja om.
problem-too-many-requests-wait = { $minutes ->
        [one] Vänta en minut och försök sedan igen.
       *[other] Vänta { $minutes } minuter och försök sedan igen.
    }
problem-homeserver-unreachable = Hemservern svarar inte
problem-homeserver-unreachable-text = Inloggningen gick bra, men Matrix-servern bakom tjänsten går inte att nå just nu.
problem-homeserver-unreachable-next = Försök igen om några minuter. Inget har gått förlorat.
problem-internal = Något gick fel hos oss
problem-internal-text = Det är inte ditt fel. De som driver tjänsten kan ta reda på mer i dess logg.
problem-internal-next = Försök igen. Om det händer igen, ge dem referensen nedan.

## The administrators' pages
console-nav = Administration
console-overview = Översikt
console-users = Personer
console-overview-title = Administration
account-console = Ta hand om kontona i tjänsten.
console-administrator = Administratör
console-back = Tillbaka
console-search = Sök
console-hours = { $hours ->
        [1] en timme
        [24] en dag
        [168] sju dagar
        [one] { $hours } timme
       *[other] { $hours } timmar
    }
console-standing-locked = Låst
console-standing-deactivated = Inaktiverat
console-done-user-made = Kontot är skapat.
console-done-locked = Kontot är låst.
console-done-unlocked = Kontot är upplåst.
console-done-deactivated = Kontot är inaktiverat.
console-done-reactivated = Kontot är tillbaka. Det behöver ett nytt lösenord.
console-done-password-set = Lösenordet är valt.
console-done-administrator-made = Kontot får nu administrera.
console-done-administrator-unmade = Kontot får inte längre administrera.
console-done-email-added = Adressen har lagts till.
console-done-email-removed = Adressen har tagits bort.
console-done-sessions-ended = Sessionerna är avslutade.
console-done-invitation-changed = Inbjudan är ändrad.
console-done-invitation-revoked = Inbjudan gäller inte längre.
console-done-invitation-restored = Inbjudan gäller igen.
console-done-client-changed = Appen är ändrad.
console-done-client-deleted = Appen är borttagen.
console-done-retried = Ett nytt försök görs.
console-done-cancelled = Inga fler försök görs.
console-users-title = Personer
console-users-search = Del av användarnamnet
console-users-status = Vilka konton
console-users-any = Alla
console-users-active = Aktiva
console-users-locked = Låsta
console-users-deactivated = Inaktiverade
console-users-admins = Bara administratörer
console-users-made = Sedan den { $when }
console-users-none = Det finns ingen sådan.
console-user-new-title = Nytt konto
console-user-new-name = Visningsnamn (valfritt)
console-user-new-email-hint = Den räknas som bekräftad. Du går i god för den.
console-user-new-password = Lösenord (valfritt)
console-user-new-password-hint = Utan lösenord skapar du efteråt en länk där personen själv väljer ett.
console-user-new-submit = Skapa kontot
console-user-error-username = Detta kan inte vara ett användarnamn. Använd små bokstäver, siffror och . _ = - / +
console-user-error-taken = Någon har redan det användarnamnet.
console-user-error-unavailable = Hemservern godtar inte användarnamnet, eller har redan någon med det namnet.
console-user-error-homeserver = Hemservern svarade inte på om namnet är ledigt. Försök igen om en stund.
console-user-error-password = Lösenordet är för lätt att gissa. Gör det längre.
console-email-error-invalid = Det är ingen e-postadress.
console-email-error-taken = Ett annat konto har den adressen.
console-user-queued = Hemservern vet det inte än. Den meddelas tills den gör det.
console-user-made = Skapat
console-user-locked = Låst
console-user-deactivated = Inaktiverat
console-user-password = Lösenord
console-user-password-set = Valt den { $when }
console-user-password-none = Inget
console-user-id = Konto-ID
console-user-more = Vad du kan göra
console-user-sessions = { $count ->
        [0] Inte inloggad någonstans
        [one] Inloggad en gång
       *[other] Inloggad { $count } gånger
    }
console-user-no-emails = Inga
console-user-self = Det här är ditt eget konto. En annan administratör kan låsa eller inaktivera det.
console-lock = Lås kontot
console-lock-hint = Ett låst konto kan inte användas. Inget går förlorat: det kan låsas upp igen.
console-unlock = Lås upp kontot
console-reactivate = Aktivera kontot igen
console-password-title = Välj ett lösenord
console-password-row = Du väljer det och lämnar det vidare.
console-password-text = { $user } loggar in med det från och med nu. Sessionerna finns kvar.
console-password-new = Nytt lösenord
console-password-anyway = Godta det även om det är lätt att gissa
console-password-anyway-hint = För tester och maskiner, inte för människor.
console-password-submit = Välj lösenordet
console-recovery-title = Länk för ett nytt lösenord
console-recovery-row = Personen väljer själv. Det fungerar utan e-post.
console-recovery-text = Med den här länken väljer { $user } ett nytt lösenord, en enda gång. Då avslutas kontots alla sessioner.
console-recovery-hours = Länken gäller i
console-recovery-submit = Skapa länken
console-recovery-made = Lämna länken till { $user } på ett sätt som du litar på.
console-recovery-once = { $hours ->
        [1] Den visas bara den här gången, fungerar en gång och gäller i en timme.
        [24] Den visas bara den här gången, fungerar en gång och gäller i en dag.
        [168] Den visas bara den här gången, fungerar en gång och gäller i sju dagar.
        [one] Den visas bara den här gången, fungerar en gång och gäller i { $hours } timme.
       *[other] Den visas bara den här gången, fungerar en gång och gäller i { $hours } timmar.
    }
console-make-administrator-title = Gör till administratör
console-make-administrator-text = { $user } kommer att kunna se, ändra och låsa alla konton här, även ditt.
console-make-administrator-submit = Gör till administratör
console-unmake-administrator-title = Ta bort som administratör
console-unmake-administrator-text = { $user } kan då inte längre öppna de här sidorna. Appar med administratörsrättigheter behåller dem tills de loggas ut.
console-unmake-administrator-submit = Ta bort
console-end-sessions-title = Avsluta alla sessioner
console-end-sessions-text = { $user } loggas ut överallt. Meddelanden som bara en av enheterna kan läsa går då förlorade.
console-end-sessions-submit = Avsluta alla sessioner
console-deactivate-title = Inaktivera kontot
console-deactivate-row = För alltid: kontot lämnar alla rum.
console-deactivate-text = Det här är slutet för kontot { $user }.
console-deactivate-sessions = Kontot loggas ut överallt.
console-deactivate-rooms = Kontot lämnar alla rum.
console-deactivate-name = Ingen annan kan ta namnet.
console-deactivate-erase = Radera även kontots meddelanden
console-deactivate-erase-hint = Så långt hemservern kan. Det går inte att ångra.
console-deactivate-submit = Inaktivera
console-emails-text = Adresser som hör till { $user }.
console-emails-hint = Den räknas som bekräftad. Du går i god för den.
console-emails-submit = Lägg till adressen
console-sessions-text = Var { $user } är inloggad.
console-sessions-none = Ingenstans.
console-sessions-end = Avsluta markerade
console-sessions-end-all = Avsluta alla sessioner
console-invitations = Inbjudningar
console-invitations-title = Inbjudningar
console-invitations-valid = Bara giltiga
console-invitations-none = Det finns inga än.
console-invitations-off = Ingen kan använda en inbjudan: konfigurationen tillåter det inte (account.invitations_allowed).
console-invitation-title = Inbjudan
console-invitation-new-title = Ny inbjudan
console-invitation-new-submit = Skapa inbjudan
console-invitation-edit = Ändra
console-invitation-edit-title = Ändra inbjudan
console-invitation-edit-submit = Spara
console-invitation-text = Skicka länken till den som du bjuder in, eller låt personen skanna koden.
console-invitation-qr = Länken som QR-kod
console-invitation-unnamed = En inbjudan
console-invitation-token = En registreringstoken
console-invitation-username = Användarnamn
console-invitation-used = Skapade konton
console-invitation-used-any = { $count ->
        [0] Inga än, obegränsat antal
        [one] Ett hittills, obegränsat antal
       *[other] { $count } hittills, obegränsat antal
    }
console-invitation-used-of = { $limit ->
        [one] { $count } av ett
       *[other] { $count } av { $limit }
    }
console-invitation-last-used = Användes senast
console-invitation-expires = Gäller tills
console-invitation-never = Den dras tillbaka
console-invitation-by = Av
console-invitation-used-up = Förbrukad
console-invitation-expired = Utgången
console-invitation-revoked = Tillbakadragen
console-invitation-revoke = Dra tillbaka
console-invitation-unrevoke = Låt den gälla igen
console-invitation-note = Anteckning (valfritt)
console-invitation-note-hint = Vem den är till. Bara administratörer ser det.
console-invitation-name = Användarnamn (valfritt)
console-invitation-name-hint = Om du fyller i det kan kontot bara få det namnet, och inbjudan gäller ett enda konto.
console-invitation-uses = Hur många konton
console-invitation-uses-hint = Tomt för obegränsat antal.
console-invitation-lifetime = Den gäller i
console-invitation-days = { $days ->
        [one] { $days } dag
       *[other] { $days } dagar
    }
console-invitation-ever = Obegränsad tid, tills den dras tillbaka
console-invitation-keep = Lika länge som förut
console-invitation-error-note = Anteckningen är för lång. Använd högst 200 tecken.
console-invitation-error-uses = Ange ett tal, eller inget.
console-clients = Appar
console-clients-title = Appar
console-clients-search = Del av namnet
console-clients-kind = Vilka appar
console-clients-set-up = Konfigurerade här
console-clients-registered = Registrerade av sig själva
console-clients-none = Det finns ingen sådan app.
console-client-new-title = Ny app
console-client-new-submit = Lägg till appen
console-client-edit = Ändra
console-client-edit-title = Ändra appen
console-client-new-secret = Skapa en ny hemlighet
console-client-delete = Ta bort
console-client-id = Klient-ID
console-client-uri = Webbplats
console-client-uri-optional = Webbplats (valfritt)
console-client-sessions = Aktiva sessioner
console-client-auth = Identifierar sig med
console-client-grants = Får använda
console-client-redirects = Omdirigerings-URI:er
console-client-redirects-hint = En per rad. Appar som handlar i eget namn eller visar en kod behöver ingen.
console-client-configured = Appen står i konfigurationsfilen och ändras där.
console-client-of-configuration = Konfiguration
console-client-of-administrator = Tillagd här
console-client-name = Namn
console-client-name-hint = Det syns när någon loggar in.
console-client-kind = Vad det är
console-client-kind-app = En app på en enhet eller i en webbläsare (ingen hemlighet)
console-client-kind-site = En webbplats med en server (har en hemlighet)
console-client-kind-service = En tjänst som handlar i eget namn (har en hemlighet)
console-client-kind-device = En enhet som visar en kod (ingen hemlighet)
console-client-error = Appen kan inte läggas till på det sättet.
console-secret-title = Klienthemlighet
console-secret = Hemlighet
console-secret-text = { $app } behöver båda för att logga in användare.
console-secret-once = Hemligheten visas bara den här gången. En äldre fungerar inte längre.
console-new-secret-title = Skapa en ny hemlighet
console-new-secret-text = Hemligheten som { $app } har nu slutar fungera direkt.
console-new-secret-submit = Skapa en ny hemlighet
console-delete-client-title = Ta bort appen
console-delete-client-text = { $app } och alla som är inloggade med den förlorar åtkomsten direkt.
console-delete-client-submit = Ta bort
console-outbox = Utkorg
console-audit = Granskningslogg
console-providers = Inloggningstjänster
console-attention-homeserver = Hemservern går inte att nå, eller godtar inte den delade hemligheten.
console-attention-jobs = { $count ->
        [one] Hemservern kunde inte meddelas om en ändring.
       *[other] Hemservern kunde inte meddelas om { $count } ändringar.
    }
console-attention-mails = { $count ->
        [one] Ett mejl kunde inte skickas.
       *[other] { $count } mejl kunde inte skickas.
    }
console-attention-disk = Disken är nästan full.
console-overview-people = Personer
console-overview-accounts = Konton i bruk
console-overview-administrators = Administratörer
console-overview-browsers = Inloggade webbläsare
console-overview-apps = Inloggade appar
console-overview-lately = På senare tid
console-overview-sign-ups = Nya konton på sju dagar
console-overview-sign-ins = Inloggningar på 24 timmar
console-overview-failed = Felaktiga lösenord på 24 timmar
console-overview-service = Tjänsten
console-overview-homeserver = Hemserver
console-overview-silent = Svarar inte
console-overview-reachable = Svarar
console-overview-outbox = Ändringar som den inte känner till än
console-overview-mails = Mejl på väg
console-overview-store = Datans storlek
console-overview-free = Ledigt på disken
console-overview-version = Version av Postern
console-overview-started = Startad
console-mib = { $size } MiB
console-outbox-title = På väg
console-outbox-text = { $count ->
        [0] Hemservern vet allt.
        [one] Hemservern känner inte till en ändring än.
       *[other] Hemservern känner inte till { $count } ändringar än.
    }
console-retry = Försök igen
console-give-up = Ge upp
console-tries = { $count ->
        [one] ett försök
       *[other] { $count } försök
    }
console-job-provision = Konto, namn och adresser
console-job-avatar = Bild
console-job-device = Ny enhet
console-job-devices = Enheter
console-job-deactivate = Kontots slut
console-job-reactivate = Kontots återkomst
console-mails-title = Mejl
console-mails-none = Det finns inga att skicka.
console-mail-over = uppgivet
console-give-up-job = Hemservern får då aldrig veta om ändringen. Den kan ha kvar en enhet som är utloggad här, eller inte känna till ett konto som finns här.
console-give-up-mail = Mejlet skickas då inte.
console-audit-title = Granskningslogg
console-audit-text = { $days ->
        [one] Vad som har hänt och på vems uppdrag. Det sparas i { $days } dag.
       *[other] Vad som har hänt och på vems uppdrag. Det sparas i { $days } dagar.
    }
console-audit-user = Användarnamn
console-audit-kind = Vad
console-audit-from = Från
console-audit-administration = Vad administratörer har gjort
console-audit-sign-ins = Inloggningar
console-audit-refused = Det som misslyckades eller nekades
console-audit-credentials = Lösenord och adresser
console-audit-ends = Avslutade sessioner
console-audit-accounts = Nya och avslutade konton
console-audit-none = Inget sådant har hänt.
console-audit-unknown = Det finns ingen med det namnet.
console-audit-by = av { $who }
console-audit-by-command-line = på kommandoraden
console-audit-by-itself = av sig själv
console-event-registered = Kontot skapades
console-event-exported = Kontots data laddades ner
console-user-events = På senare tid
console-user-all-events = Allt som har hänt
console-providers-title = Inloggningstjänster
console-providers-text = Andra tjänster som man loggar in med. De ställs in i konfigurationsfilen eller genom admin-API:et.
console-providers-none = Det finns inga.
console-provider-off = Avstängd
console-user-links = Konton på andra ställen

## Console: applications
console-applications = Ansökningar
console-applications-none = Ingen väntar på ett konto.
console-applications-off = Ingen väntar på ett konto. Bara om account.password_registration_approval_required är inställt ombeds man ange en anledning och får vänta på dig.
console-application-since = Ansökte { $when }
console-application-title = En kontoansökan
console-application-no-email = Ingen
console-application-asked = Ansökte
console-application-until = Väntar till
console-application-reason = Anledningen
console-application-note = Ett meddelande om du avslår (valfritt)
console-application-note-hint = Det visas på den sökandes sida, och i ett mejl om det finns en adress.
console-application-approve = Godkänn
console-application-decline = Avslå
console-application-error-note = Meddelandet är för långt. Gör det kortare.
console-done-application-approved = Kontot är skapat.
console-done-application-asked = Ansökan är godkänd. Någon annan har namnet, adressen eller inbjudan vid det här laget, så den sökande får först ange något annat.
console-done-application-declined = Ansökan är avslagen.

## Console: policy
console-policy = Regler
console-policy-text = De här reglerna läggs till konfigurationens och gäller så snart du sparar dem. De beskrivs i docs/policy.md.
console-policy-custom = En egen policy svarar på de här frågorna: { $questions }
console-policy-from = Fältet nedan visar reglerna från den { $when }. De gäller igen när du sparar dem.
console-policy-data = Regler, som JSON
console-policy-data-hint = Till exempel för att förbjuda ett användarnamn: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Spara
console-policy-merged = Alla regler, med konfigurationens
console-policy-history = Tidigare regler
console-policy-current = Gäller nu
console-policy-error-json = Det här är inte JSON: { $detail }
console-policy-error-right = Det här kan inte användas: { $detail }
console-done-policy-set = Reglerna gäller från och med nu.
console-trial = Prova reglerna
console-trial-text = Vad skulle hända? Inget ändras av detta.
console-trial-question = Vilken fråga
console-trial-input = Situationen, som JSON
console-trial-data = Andra regler att prova, som JSON (valfritt)
console-trial-data-hint = I stället för dem som har sparats här. Konfigurationens regler finns kvar.
console-trial-submit = Prova
console-trial-allowed = Det skulle tillåtas.
console-trial-refused = Det skulle nekas:
console-trial-custom = En egen policy har svarat.
console-trial-builtin = De inbyggda reglerna har svarat.

## The admin API's documentation
api-doc-title = Admin-API
api-doc-what = Vad program kan göra här för administratörer.
api-doc-spec = Samma sak som OpenAPI, för program
api-doc-resources = Vad som finns
api-doc-ask = Så gör du anrop
api-doc-token = Varje anrop behöver en åtkomsttoken från någon som får administrera.
api-doc-errors = Vad varje anrop kan få till svar
api-doc-required = krävs
api-doc-query = Parametrar
api-doc-body = Innehåll
api-doc-answers = Svar
api-doc-attributes = Attribut
