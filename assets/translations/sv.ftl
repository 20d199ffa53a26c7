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
register-error-terms = Du kan bara skapa ett konto om du godkänner användarvillkoren.
register-error-code-missing = Ange koden från mejlet.
register-error-code-wrong = Det är inte rätt kod. Kontrollera den och använd det senaste mejlet.
register-error-code-expired = Koden har gått ut. Be om en ny.
register-error-too-many-mails = Det var många mejl. Vänta några minuter innan du ber om ett till.
register-error-display-name = Visningsnamnet är för långt.

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
captcha-error-too-soon = Det gick fort. Vänta tills tiden nedan har gått och fortsätt sedan.
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
emails-primary = Den här får appar se
emails-added = Tillagd den { $when }
emails-make-primary = Använd först
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
session-seen = Användes senast { $when }
session-title = Session
session-here = Var
session-kind = Vad
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
        [one] Vad som har hänt med ditt konto det senaste dygnet.
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
event-primary-email = { $email } blev den första adressen
event-name-changed = Namnet ändrades
event-session-ended = { $name } loggades ut
event-a-session-ended = En session loggades ut
event-sessions-ended = { $count ->
        [0] Loggade ut på alla andra ställen
        [one] En session loggades ut
       *[other] { $count } sessioner loggades ut
    }
event-consent-withdrawn = { $app } har inte längre åtkomst
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

## Account: apps
apps-title = Appar med åtkomst
apps-text = De här apparna får använda ditt konto. Om du tar bort en loggas den ut och måste fråga dig igen.
apps-none = Ingen app har åtkomst till ditt konto.
apps-allowed = Tillåten den { $when }

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
problem-account-locked = Ditt konto är låst
problem-account-locked-text = Du kan inte logga in medan det är låst.
problem-account-locked-next = De som driver tjänsten kan berätta varför och låsa upp det.
problem-account-deactivated = Kontot är inaktiverat
problem-account-deactivated-text = Det går inte längre att logga in med det.
problem-account-deactivated-next = Om det är ett misstag, fråga dem som driver tjänsten.
problem-too-many-requests = För många förfrågningar
problem-too-many-requests-text = Det kom fler förfrågningar än vanligt därifrån du är.
problem-too-many-requests-next = Vänta några minuter och försök sedan igen.
problem-sign-up-closed = Här kan man inte registrera sig själv
problem-sign-up-closed-text = Konton i tjänsten skapas av dem som driver den.
problem-sign-up-closed-next = Be dem om ett, eller logga in om du redan har ett.
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
