### Dutch

## The frame of every page
language-name = Nederlands
shell-skip = Naar de inhoud
shell-language = Taal:
shell-policy = Privacybeleid
shell-tos = Gebruiksvoorwaarden

## Times
ago-now = zojuist
ago-minutes = { $n ->
        [one] een minuut geleden
       *[other] { $n } minuten geleden
    }
ago-hours = { $n ->
        [one] een uur geleden
       *[other] { $n } uur geleden
    }
ago-days = { $n ->
        [1] gisteren
        [one] een dag geleden
       *[other] { $n } dagen geleden
    }
date = { $day } { $month } { $year }
date-time = { $date }, { $time } UTC
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Parts of pages
field-show = Tonen
field-show-password = Wachtwoord tonen
field-caps = Caps Lock staat aan.
meter-1 = Makkelijk te raden. Maak het langer.
meter-2 = Nog steeds makkelijk te raden.
meter-3 = Goed.
meter-4 = Heel goed.
copy = Kopiëren
copy-done = Gekopieerd
progress = Stap { $at } van { $of }
pager = Meer pagina's
pager-before = Nieuwer
pager-after = Ouder

## Shared
sign-in = Inloggen
sign-out = Uitloggen
create-account = Account aanmaken
continue = Doorgaan
cancel = Annuleren
signed-in-as = Ingelogd als
title-error = Fout: { $title }
error-too-many-attempts = Dat waren wel veel pogingen. Wacht een paar minuten en probeer het dan opnieuw.
error-form-expired = Deze pagina stond te lang open. Verstuur het formulier opnieuw.

## Front page
home-title = Je Matrix-account
home-what = Hier log je in bij Matrix op { $server } en beheer je je account.
home-app-hint = Wil je chatten? Open je Matrix-app: die brengt je hierheen als dat nodig is.
home-signed-in-title = Je bent ingelogd
home-account = Account beheren

## Sign in
login-title = Inloggen
login-continue-to = om door te gaan naar { $client }
login-username = Gebruikersnaam
login-username-or-email = Gebruikersnaam of e-mailadres
login-password = Wachtwoord
login-submit = Inloggen
login-new-here = Nieuw hier? { $link }
login-error-username = Vul je gebruikersnaam in.
login-error-password = Vul je wachtwoord in.
login-error-credentials = Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Controleer ze en probeer het opnieuw.

## Choosing the account
select-account-title = Welk account?
select-account-this = Doorgaan met dit account

## Consent
consent-title = Mag { $client } je account gebruiken?
consent-unverified = Deze app vertelt niet bij welke website hij hoort. Ga alleen door als je net zelf bent begonnen met inloggen in de app.
consent-not-set-up-here = { $service } kent deze app niet: hij heeft zichzelf geregistreerd. Ga alleen door als je net zelf bent begonnen met inloggen in de app.
consent-asks = De app kan dan
consent-allow = Toestaan
consent-returns-to = Je gaat daarna terug naar { $host }.
consent-policy = Privacybeleid
consent-tos = Gebruiksvoorwaarden
consent-not-you = Ben jij dit niet?
consent-switch = Een ander account gebruiken
permission-matrix = Matrix namens jou gebruiken
permission-matrix-text = Berichten lezen en sturen, deelnemen aan kamers, je profiel wijzigen.
permission-device = Een apparaat aan je account toevoegen
permission-device-text = Het verschijnt tussen je sessies als { $device }.
permission-identity = Weten wie je bent
permission-identity-text = Je Matrix-ID en de naam die anderen zien.
permission-profile = Je gebruikersnaam zien
permission-profile-text = De naam waarmee je inlogt.
permission-offline = Ingelogd blijven
permission-offline-text = De app kan je account ook gebruiken als je er niet bent, totdat je de app uitlogt.
permission-email = Je e-mailadres zien
permission-email-text = En of het bevestigd is.
permission-synapse-admin = De homeserver beheren
permission-synapse-admin-text = Alles wat een beheerder kan, bij elk account en elke kamer op de server.
permission-service-admin = Alle accounts beheren
permission-service-admin-text = Elk account van deze dienst bekijken, wijzigen en blokkeren.
permission-other = Iets doen wat deze pagina niet kan omschrijven
permission-nothing = Zien dat je bent ingelogd
permission-nothing-text = Meer niet: de app vraagt geen toegang tot je account.

## Single sign-on of older apps
sso-title = Inloggen bij { $target }?
sso-site = De website { $target } kan dan Matrix namens jou gebruiken.
sso-app = Een app op dit apparaat die links opent die beginnen met { $target }, kan dan Matrix namens jou gebruiken.
sso-warning = Ga alleen door als je daar net zelf bent begonnen met inloggen. Wie toegang krijgt, kan je berichten lezen en namens jou berichten sturen.
sso-refused-title = Je bent daar niet ingelogd
sso-refused-text = Er is niets doorgegeven aan { $target }. Je kunt deze pagina sluiten.

## Too many sessions
end-session-title = Log eerst ergens anders uit
end-session-before = Je bent al op het maximale aantal apparaten ingelogd. Log op een daarvan uit om door te gaan naar { $client }.
end-session-text = Je bent al op het maximale aantal apparaten ingelogd. Log op een daarvan uit om door te gaan.
end-session-warning = Berichten die alleen het uitgelogde apparaat kan lezen, gaan daarmee verloren.
end-session-unnamed = Sessie zonder naam
end-session-last-use = { $days ->
        [0] Vandaag voor het laatst gebruikt
        [one] Een dag geleden voor het laatst gebruikt
       *[other] { $days } dagen geleden voor het laatst gebruikt
    }

## Signing a device in
link-title = Inloggen op een apparaat
link-text = Typ de code die het apparaat laat zien.
link-code = Code
link-code-hint = Zes letters en cijfers. Hoofdletters of kleine letters: dat maakt niet uit.
link-error-missing = Vul de code in.
link-error-unknown = Er wacht geen apparaat met deze code. Controleer de code of laat het apparaat een nieuwe tonen: een code is twintig minuten geldig.
device-title = { $client } laten inloggen op je account?
device-warning = Ga alleen door als je hier zelf mee bent begonnen, op een apparaat dat je voor je hebt. Als iemand je de code of een link heeft gestuurd, probeert diegene in je account te komen.
device-asked = Het verzoek
device-asked-when = { $minutes ->
        [0] Minder dan een minuut geleden
        [one] Een minuut geleden
       *[other] { $minutes } minuten geleden
    }
device-asked-from = vanaf { $ip }
device-confirm = Dit is mijn apparaat
device-confirm-hint = Ik ben dit zelf begonnen en heb het apparaat voor me.
device-error-confirm = Bevestig dat dit jouw apparaat is, of laat het niet toe.
device-deny = Niet toelaten
device-allowed-title = Je apparaat wordt ingelogd
device-allowed-text = Ga op je apparaat terug naar { $client }: het gaat binnen een paar seconden vanzelf verder. Je kunt deze pagina sluiten.
device-denied-title = Het apparaat is niet toegelaten
device-denied-text = { $client } heeft geen toegang tot je account. Als iemand anders je de code heeft gestuurd, laat het dan weten aan de beheerders van deze dienst.

## Making an account
register-have-account = Heb je al een account? { $link }
register-username = Gebruikersnaam
register-username-hint = Zo vinden anderen je: @gebruikersnaam:{ $server }. Je kunt deze naam later niet wijzigen.
register-username-invited = Je bent onder deze naam uitgenodigd. Zo vinden anderen je: @gebruikersnaam:{ $server }.
register-username-free = Deze gebruikersnaam is vrij.
register-username-lowered = Gebruikersnamen schrijf je met kleine letters.
register-username-title = Kies een andere gebruikersnaam
register-username-text = Iemand anders heeft deze gebruikersnaam intussen genomen. Al het andere dat je hebt ingevuld, is bewaard.
register-email = E-mailadres
register-email-optional = E-mailadres (optioneel)
register-email-hint = Om weer in je account te komen als je je wachtwoord vergeet.
register-email-title = Je e-mailadres
register-email-without = Doorgaan zonder
register-password = Wachtwoord
register-token = Registratietoken
register-token-hint = Je krijgt het van de beheerders van deze dienst.
register-token-text = Voor een account heb je hier een registratietoken nodig. Al het andere dat je hebt ingevuld, is bewaard.
register-terms = Ik ga akkoord met de { $link }
register-terms-link = gebruiksvoorwaarden
register-verify-title = Bekijk je e-mail
register-verify-text = We hebben een code gestuurd naar { $email }. Die is vijf minuten geldig.
register-verify-resend = Nieuwe code sturen
register-verify-change = Een ander e-mailadres gebruiken
register-verify-sent-again = Er is een nieuwe code onderweg.
register-code = Code
register-code-hint = Zes cijfers. Komt er niets aan, kijk dan ook in je spammap.
register-display-name = Weergavenaam
register-display-name-title = Hoe wil je genoemd worden?
register-display-name-text = Deze naam staat naast je berichten. Je kunt hem altijd wijzigen.
register-display-name-skip = Overslaan
register-unfinished-title = Een ogenblik
register-unfinished-made = Je account is aangemaakt, maar de Matrix-server achter deze dienst reageert nu niet. Probeer het over een minuut opnieuw: er is niets verloren gegaan.
register-unfinished-not-made = De Matrix-server achter deze dienst reageert nu niet, dus je account is nog niet aangemaakt. Probeer het over een minuut opnieuw: alles wat je hebt ingevuld, is bewaard.
register-unfinished-retry = Opnieuw proberen
register-error-homeserver = De Matrix-server achter deze dienst reageert nu niet, dus we kunnen niet zien of deze gebruikersnaam vrij is. Probeer het over een minuut opnieuw.
register-error-username-missing = Kies een gebruikersnaam.
register-error-username-too-long = Deze gebruikersnaam is te lang.
register-error-username-all-digits = Een gebruikersnaam heeft minstens één letter nodig.
register-error-username-character = Een gebruikersnaam bestaat alleen uit de letters a tot en met z, cijfers en de tekens . _ = - / +
register-error-username-underscore = Een gebruikersnaam kan niet met een liggend streepje beginnen.
register-error-username-not-allowed = Deze gebruikersnaam is hier niet beschikbaar. Kies een andere.
register-error-username-taken = Deze gebruikersnaam is al bezet. Kies een andere.
register-error-email-missing = Vul je e-mailadres in.
register-error-email-invalid = Dit is geen e-mailadres. Het ziet eruit als naam@example.com.
register-error-email-not-allowed = Dit e-mailadres kan hier niet worden gebruikt. Probeer een ander.
register-error-email-in-use = Je hebt al een account met dit e-mailadres. Log daarop in of gebruik een ander adres.
password-error-missing = Kies een wachtwoord.
password-error-too-long = Dit wachtwoord is te lang.
password-error-weak = Dit wachtwoord is te makkelijk te raden. Voeg nog een paar woorden toe.
password-error-common = Dit is een van de wachtwoorden die het eerst worden geprobeerd. Kies een ander.
password-error-word = Eén los woord is makkelijk te raden. Voeg nog een paar woorden toe.
password-error-name = Namen zijn makkelijk te raden. Voeg nog een paar woorden toe.
password-error-repeats = Herhaling maakt een wachtwoord nauwelijks moeilijker te raden. Voeg nog een paar woorden toe.
password-error-sequence = Reeksen van letters, cijfers of toetsen zijn makkelijk te raden. Voeg nog een paar woorden toe.
password-error-date = Datums en jaartallen zijn makkelijk te raden. Voeg nog een paar woorden toe.
register-error-token-missing = Vul je registratietoken in.
register-error-token-unknown = Dit registratietoken bestaat niet. Controleer het op typefouten.
register-error-token-used-up = Dit registratietoken is al zo vaak gebruikt als mag. Vraag om een nieuw token.
register-error-token-expired = Dit registratietoken is verlopen. Vraag om een nieuw token.
register-error-token-other-name = Dit registratietoken is voor een andere gebruikersnaam.
register-error-terms = Je kunt alleen een account aanmaken als je akkoord gaat met de gebruiksvoorwaarden.
register-error-code-missing = Vul de code uit de e-mail in.
register-error-code-wrong = Dat is niet de juiste code. Controleer de code en gebruik de nieuwste e-mail.
register-error-code-expired = Deze code is verlopen. Laat een nieuwe sturen.
register-error-too-many-mails = Dat waren wel veel e-mails. Wacht een paar minuten voordat je om een nieuwe vraagt.
register-error-display-name = Deze weergavenaam is te lang.

## Sign-up with approval
register-reason-title = Waarom wil je een account?
register-reason-text = De beheerders van deze dienst bekijken elk nieuw account voordat het wordt aangemaakt. Vertel hun wie je bent.
register-reason = Je reden
register-reason-hint = Een of twee zinnen is genoeg. Alleen de beheerders van deze dienst lezen ze.
register-reason-send = Account aanvragen
register-error-reason-missing = Schrijf een of twee zinnen.
register-error-reason-too-long = { $most ->
        [one] Dit is te lang: hooguit één teken is mogelijk.
       *[other] Dit is te lang: hooguit { $most } tekens zijn mogelijk, en minder in sommige schriften.
    }
register-error-too-many-wait = Er wachten op dit moment heel veel mensen op antwoord. Probeer het een andere dag opnieuw.
register-waiting-title = Wachten op antwoord
register-waiting-text = Je hebt een account aangevraagd met de gebruikersnaam { $username }. De beheerders van deze dienst gaan ernaar kijken. Dat kan een paar dagen duren.
register-waiting-mail = We schrijven naar { $email } als er een antwoord is.
register-waiting-bookmark = Maak een bladwijzer van deze pagina en kom terug met dezelfde browser: je ziet het antwoord dan hier. Je gebruikersnaam is voor je gereserveerd tot { $date }.
register-waiting-again = Is er al een antwoord?
register-declined-title = Je account is niet goedgekeurd
register-declined-text = De beheerders van deze dienst hebben besloten dit account niet aan te maken. Denk je dat dat een vergissing is, vraag het dan aan hen.
register-declined-note = Ze hebben een bericht voor je achtergelaten:

## Captcha
captcha-working = We controleren of je geen robot bent. Dit duurt een paar seconden.
captcha-waiting = Je formulier wordt verstuurd zodra dit klaar is.
captcha-solved = Gecontroleerd: je bent geen robot.
captcha-needs-script = Alleen voor deze stap is JavaScript nodig, om robots buiten te houden. Zet het aan en laad de pagina opnieuw, of vraag de beheerders van deze dienst om een account.
captcha-wait = { $seconds ->
        [one] Wacht een seconde voordat je doorgaat, om robots buiten te houden.
       *[other] Wacht { $seconds } seconden voordat je doorgaat, om robots buiten te houden. Vul het formulier rustig in, dan is die tijd zo om.
    }
captcha-error-missing = Laat zien dat je geen robot bent.
captcha-error-wrong = De controle op robots is verlopen. Probeer het nog een keer.
captcha-error-too-soon = Dat ging snel. Wacht even en probeer het dan opnieuw.
captcha-error-unreachable = De controle op robots werkt nu niet. Probeer het over een minuut opnieuw: er is niets verloren gegaan.

## Account
account-title = Je account
account-nav = Je account
account-nav-profile = Profiel
account-nav-security = Beveiliging
account-nav-sessions = Sessies
account-nav-activity = Activiteit
account-sign-out = Hier uitloggen
remove = Verwijderen
account-password-changed = Je wachtwoord is gewijzigd.
account-password-changed-everywhere = Je wachtwoord is gewijzigd en je bent overal elders uitgelogd.
account-password-set = Je kunt voortaan inloggen met je nieuwe wachtwoord.
account-name-changed = Je naam is gewijzigd.
account-email-added = Het adres is toegevoegd.
account-email-removed = Het adres is verwijderd.
account-primary-email = Apps krijgen voortaan dit adres te zien.
account-session-ended = De sessie is uitgelogd.
account-sessions-ended = De sessies zijn uitgelogd.
account-session-renamed = De naam is gewijzigd.
account-token-made = Het token is gemaakt en toen getoond. Heb je het niet, trek het dan in en maak een nieuw token.
account-app-removed = De app heeft geen toegang meer tot je account.

## Account: profile
profile-mxid = Matrix-ID
profile-name = Naam
profile-name-hint = Dit zien anderen. Laat het leeg om met je Matrix-ID te worden getoond.
profile-name-save = Opslaan
profile-name-unknown = De homeserver reageert nu niet, dus je naam kan niet worden getoond.
profile-error-too-long = Deze naam is te lang. Gebruik hooguit 256 tekens.
profile-error-refused = De homeserver accepteert deze naam niet. Probeer een andere.
profile-error-unreachable = De homeserver reageert niet. Je naam is niet gewijzigd: probeer het over een paar minuten opnieuw.
profile-emails = E-mailadressen
profile-no-emails = Je account heeft geen e-mailadres.
profile-emails-change = E-mailadressen wijzigen

## Account: e-mail addresses
emails-title = E-mailadressen
emails-primary = Hoofdadres: dit krijgen apps te zien
emails-added = Toegevoegd op { $when }
emails-make-primary = Als hoofdadres gebruiken
emails-add = Nieuw adres
emails-add-hint = We sturen er een code naartoe, om te zien dat het van jou is.
emails-add-submit = Code sturen
emails-error-invalid = Dat is geen e-mailadres. Het moet eruitzien als naam@example.com.
emails-error-not-allowed = Dit adres kan hier niet worden gebruikt. Probeer een ander.
emails-error-has-it = Je account heeft dit adres al.
emails-error-too-many = Je account heeft al het maximale aantal adressen. Verwijder er eerst een.
emails-error-last-one = Een account moet hier een adres hebben. Voeg een ander toe voordat je dit verwijdert.
email-remove-title = Dit adres verwijderen?
email-remove-text = { $email } hoort dan niet meer bij je account.
email-remove-last = Het is je enige adres. Zonder adres kun je niet via e-mail weer in je account komen als je je wachtwoord vergeet.

## Account: security
security-title = Beveiliging
security-password-set = Ingesteld op { $when }
security-no-password = Je account heeft geen wachtwoord.
security-sessions = Waar je bent ingelogd.
security-apps = Wat je apps laat doen.
security-tokens = Voor bots en scripts.
security-reset-keys = Voor als je al je apparaten en je herstelsleutel kwijt bent.
security-data = Je gegevens
security-export = Alles wat hier over je bekend is.
security-deactivate = Voorgoed.

## Account: sessions
sessions-title = Sessies
sessions-this = Deze browser
sessions-others = Elders
sessions-forgotten = Al drie maanden niet gebruikt
sessions-none = Je bent nergens anders ingelogd.
sessions-end-ticked = Aangevinkte sessies uitloggen
sessions-end-others = Overal elders uitloggen
session-with = { $program } op { $system }
session-a-browser = Een browser
session-an-app = Een app
session-an-old-app = Een app die op de oudere manier is ingelogd
session-a-token = Een bot of script, met een toegangstoken
session-seen = Laatst gebruikt: { $when }
session-title = Sessie
session-here = Waar
session-kind = Soort
session-app = App
session-app-host = Website van de app
session-browser = Browser en systeem
session-device = Apparaat-ID
session-last-use = Laatst gebruikt
session-address = Vanaf adres
session-began = Ingelogd sinds
session-may = Wat de app mag doen
session-name = Naam
session-name-hint = Zodat je de sessie herkent. Anderen zien deze naam misschien in versleutelde gesprekken.
session-rename = Opslaan
session-end = Uitloggen
session-error-missing = Vul een naam in.
session-error-too-long = Deze naam is te lang. Gebruik hooguit 100 tekens.

## Account: ending sessions
end-sessions-title = Uitloggen?
end-sessions-text = { $count ->
        [one] Deze sessie wordt meteen uitgelogd.
       *[other] Deze { $count } sessies worden meteen uitgelogd.
    }
end-sessions-others = { $count ->
        [one] De enige andere sessie wordt meteen uitgelogd. Hier blijf je ingelogd.
       *[other] Alle { $count } andere sessies worden meteen uitgelogd. Hier blijf je ingelogd.
    }
end-sessions-warning = Versleutelde berichten die alleen zo'n apparaat kan lezen, gaan daarmee verloren. Zorg voordat je doorgaat dat je een herstelsleutel of een ander geverifieerd apparaat hebt.
end-sessions-submit = Uitloggen

## Account: activity
activity-title = Activiteit
activity-text = { $days ->
        [one] Wat er de afgelopen dag met je account is gebeurd. Herken je iets hiervan niet, wijzig dan je wachtwoord en log overal elders uit.
       *[other] Wat er de afgelopen { $days } dagen met je account is gebeurd. Herken je iets hiervan niet, wijzig dan je wachtwoord en log overal elders uit.
    }
activity-none = Nog niets.
event-registered = Je hebt dit account aangemaakt
event-signed-in = Ingelogd met een browser
event-app-signed-in = Ingelogd bij { $app }
event-old-app-signed-in = Ingelogd in een app
event-wrong-password = { $times ->
        [one] Er is een verkeerd wachtwoord ingevuld
       *[other] Er is binnen een uur { $times } keer een verkeerd wachtwoord ingevuld
    }
event-password-changed = Het wachtwoord is gewijzigd
event-password-set = Er is een wachtwoord ingesteld
event-password-recovered = Er is via e-mail een nieuw wachtwoord ingesteld
event-email-added = Het adres { $email } is toegevoegd
event-email-removed = Het adres { $email } is verwijderd
event-primary-email = { $email } is het hoofdadres geworden
event-name-changed = De naam is gewijzigd
event-session-ended = { $name } is uitgelogd
event-a-session-ended = Er is een sessie uitgelogd
event-session-closed = { $why ->
    [idle] { $name } is uitgelogd omdat deze sessie lang niet was gebruikt
    [limit] { $name } is uitgelogd om plaats te maken voor een nieuwere sessie
   *[replay] { $name } is uitgelogd omdat een sleutel van deze sessie twee keer is gebruikt. Misschien heeft iemand die gekopieerd
}
event-a-session-closed = { $why ->
    [idle] Er is een sessie uitgelogd omdat die lang niet was gebruikt
    [limit] Er is een sessie uitgelogd om plaats te maken voor een nieuwere
   *[replay] Er is een sessie uitgelogd omdat een sleutel ervan twee keer is gebruikt. Misschien heeft iemand die gekopieerd
}
event-sessions-ended = { $count ->
        [0] Overal elders uitgelogd
        [one] Er is één sessie uitgelogd
       *[other] Er zijn { $count } sessies uitgelogd
    }
event-consent-withdrawn = { $app } heeft geen toegang meer
event-token-made = Het toegangstoken { $name } is gemaakt
event-keys-reset = Het opnieuw instellen van de sleutels is toegestaan
event-exported = Je gegevens zijn gedownload
event-deactivated = Het account is gedeactiveerd
event-admin-locked = Een beheerder heeft het account geblokkeerd
event-admin-unlocked = Een beheerder heeft de blokkering van het account opgeheven
event-admin-deactivated = Een beheerder heeft het account gedeactiveerd
event-admin-reactivated = Een beheerder heeft het account hersteld
event-admin-password-set = Een beheerder heeft een nieuw wachtwoord ingesteld
event-admin-email-added = Een beheerder heeft een e-mailadres toegevoegd
event-admin-sessions-ended = Een beheerder heeft alle sessies uitgelogd
event-admin-token-issued = Een beheerder heeft een toegangstoken voor dit account gemaakt
event-admin-made-administrator = Het account mag deze dienst nu beheren
event-admin-no-administrator = Het account mag deze dienst niet meer beheren
event-admin-user-created = Een beheerder heeft het account aangemaakt
event-admin-recovery-link-issued = Een beheerder heeft een link voor een nieuw wachtwoord gemaakt
event-admin-email-removed = Een beheerder heeft een e-mailadres verwijderd
event-admin-session-ended = Een beheerder heeft een sessie uitgelogd
event-admin-token-regenerated = Een beheerder heeft een toegangstoken vervangen
event-admin-token-revoked = Een beheerder heeft een toegangstoken ingetrokken
event-admin-link-added = Een beheerder heeft een account bij een andere dienst gekoppeld
event-admin-link-removed = Een beheerder heeft de koppeling met een account bij een andere dienst verwijderd
event-admin-application-approved = Een beheerder heeft de accountaanvraag goedgekeurd
event-admin-application-declined = Een beheerder heeft een accountaanvraag afgewezen
event-admin-registration-token-issued = Een beheerder heeft een uitnodiging gemaakt
event-admin-registration-token-changed = Een beheerder heeft een uitnodiging gewijzigd
event-admin-registration-token-revoked = Een beheerder heeft een uitnodiging ingetrokken
event-admin-registration-token-unrevoked = Een beheerder heeft een uitnodiging weer geldig gemaakt
event-admin-client-created = Een beheerder heeft een app toegevoegd
event-admin-client-changed = Een beheerder heeft een app gewijzigd
event-admin-client-secret-changed = Een beheerder heeft een app een nieuw geheim gegeven
event-admin-client-deleted = Een beheerder heeft een app verwijderd
event-admin-clients-synced = Een app is gelijkgetrokken met de configuratie
event-admin-provider-created = Een beheerder heeft een inlogdienst toegevoegd
event-admin-provider-changed = Een beheerder heeft een inlogdienst gewijzigd
event-admin-provider-deleted = Een beheerder heeft een inlogdienst verwijderd
event-admin-policy-data-set = Een beheerder heeft de regels gewijzigd
event-admin-job-retried = Een beheerder heeft opnieuw laten proberen de homeserver in te lichten
event-admin-job-cancelled = Een beheerder heeft het opgegeven de homeserver in te lichten
event-admin-mail-retried = Een beheerder heeft opnieuw laten proberen een e-mail te versturen
event-admin-mail-cancelled = Een beheerder heeft het opgegeven een e-mail te versturen
event-admin-users-provisioned = Een beheerder heeft alle accounts opnieuw aan de homeserver laten doorgeven
event-policy-denied = { $times ->
    [one] De regels hebben een verzoek geweigerd
   *[other] De regels hebben { $times } verzoeken geweigerd
} ({ $entry_point ->
    [register] nieuw account
    [email] e-mailadres
    [client_registration] nieuwe app
    [authorization_grant] toegang voor een app
    [compat_login] inloggen
   *[other] { $entry_point }
})
event-access-refused = { $surface ->
    [admin_api] { $times ->
        [one] Een verzoek aan de beheer-API is geweigerd
       *[other] { $times } verzoeken aan de beheer-API zijn geweigerd
    }
   *[other] { $times ->
        [one] Een bezoek aan de beheerpagina's is geweigerd
       *[other] { $times } bezoeken aan de beheerpagina's zijn geweigerd
    }
}

## Account: apps
apps-title = Apps met toegang
apps-text = Deze apps mogen je account gebruiken. Als je er een verwijdert, wordt die uitgelogd en moet die het je opnieuw vragen.
apps-none = Geen enkele app heeft toegang tot je account.
apps-allowed = Toegestaan op { $when }

## Account: access tokens
tokens-title = Toegangstokens
tokens-text = Met een toegangstoken kan een bot of script je account gebruiken zonder je wachtwoord. Bewaar elk token zo zorgvuldig als een wachtwoord.
tokens-none = Er zijn geen toegangstokens voor je account.
tokens-new = Nieuw token
tokens-expires = Verloopt op { $when }
tokens-over = Verlopen op { $when }
tokens-forever = Verloopt niet
tokens-unused = Nog niet gebruikt
tokens-by-administrator = Van een beheerder
token-new-title = Nieuw toegangstoken
token-name = Naam
token-name-hint = Waar het voor is, zodat je het herkent.
token-abilities = Wat het mag
token-device = Een eigen apparaat zijn
token-device-hint = Voor versleutelde kamers. Het verschijnt tussen je sessies.
token-lifetime = Geldigheid
token-lifetime-hint = Een token dat vanzelf verloopt, richt minder schade aan als je het kwijtraakt.
token-lifetime-days = { $days ->
        [one] Eén dag
       *[other] { $days } dagen
    }
token-lifetime-year = Eén jaar
token-lifetime-forever = Onbeperkt
token-new-submit = Token maken
token-error-missing = Vul een naam in.
token-error-too-long = Deze naam is te lang. Gebruik hooguit 100 tekens.
token-error-no-ability = Vink minstens één ding aan dat het token mag.
token-error-not-allowed = Alleen beheerders kunnen zo'n token maken.
token-error-needs-an-end = Een token met beheerrechten moet verlopen. Kies hoelang het geldig is.
token-error-too-many = Je hebt al het maximale aantal tokens. Trek er een in dat je niet meer gebruikt.
token-error-unreachable = De homeserver reageert niet, dus er is geen token gemaakt. Probeer het over een paar minuten opnieuw.
token-made-title = Je toegangstoken
token-made-text = Kopieer { $name } nu en bewaar het op een veilige plek. Het wordt niet nog eens getoond.
token-made-secret = Wie dit token heeft, kan er je account mee gebruiken. Stuur het nooit naar iemand die erom vraagt.
token-made-done = Ik heb het gekopieerd
token-made-on = Gemaakt op
token-ends = Geldig tot
token-may = Wat het mag
token-revoke = Intrekken

## Account: export
export-title = Je gegevens downloaden
export-text = Je krijgt een bestand met alles wat deze dienst over je weet: je account, adressen, sessies, de apps met toegang en wat er de laatste tijd is gebeurd.
export-not-in-it = Er staan geen wachtwoorden of sleutels in. Je berichten staan op de homeserver: je Matrix-app kan ze exporteren.
export-submit = Downloaden

## Account: new encryption keys
reset-keys-title = Digitale identiteit opnieuw instellen
reset-keys-text = Doe dit alleen als je elk apparaat waarop je was ingelogd kwijt bent, en ook je herstelsleutel.
reset-keys-consequences = Je app krijgt nieuwe sleutels om te bewijzen wie je bent. Je contacten en andere apparaten moeten je opnieuw verifiëren, en oudere versleutelde berichten blijven misschien onleesbaar.
reset-keys-warning = Heb je hier niet om gevraagd in je app, dan probeert iemand anders zich misschien voor jou uit te geven. Ga dan niet verder.
reset-keys-submit = Opnieuw instellen toestaan
reset-keys-failed = De homeserver reageert niet, dus er is niets gewijzigd. Probeer het over een paar minuten opnieuw.
reset-keys-done-title = Je kunt je identiteit nu opnieuw instellen
reset-keys-done-text = Ga binnen tien minuten terug naar je app en maak het daar af. Je kunt deze pagina sluiten.

## Account: deactivation
deactivate-title = Account deactiveren
deactivate-text = Dit kan niet ongedaan worden gemaakt. Dit gebeurt er:
deactivate-signed-out = Je wordt uitgelogd in alle apps en browsers en kunt niet meer inloggen.
deactivate-rooms = Je verlaat alle kamers. Anderen vinden je niet meer.
deactivate-name = Niemand kan je Matrix-ID opnieuw gebruiken, ook jij niet.
deactivate-data = Je wachtwoord, je e-mailadressen en de toegang van apps worden verwijderd.
deactivate-erase = Ook mijn berichten verbergen
deactivate-erase-hint = Wie later aan een kamer deelneemt, ziet niet wat je hebt geschreven. Wie het al heeft gezien, houdt het.
deactivate-username = Typ { $username } om te bevestigen
deactivate-submit = Mijn account deactiveren
deactivate-error-username = Dat is niet de gebruikersnaam van dit account.
deactivate-error-password = Dat is niet je wachtwoord.
deactivated-title = Je account bestaat niet meer
deactivated-text = { $mxid } is gedeactiveerd. Je kunt deze pagina sluiten.
deactivated-erased = De homeserver verbergt je berichten; dat kan even duren.

## Change password
password-title = Wachtwoord wijzigen
password-set-title = Wachtwoord instellen
password-set-submit = Wachtwoord instellen
password-current = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-hint = Een paar willekeurige woorden zijn makkelijk te onthouden en moeilijk te raden.
password-sign-out-others = Overal elders uitloggen
password-sign-out-others-hint = Doe dit als iemand anders je wachtwoord misschien kent.
password-submit = Wachtwoord wijzigen
password-error-current = Dat is niet je huidige wachtwoord.
password-error-unchanged = Het nieuwe wachtwoord is hetzelfde als het huidige.

## Signing out, asked for by an app
sign-out-title = Uitloggen?
sign-out-asked-by = { $client } vraagt ons om je uit te loggen, zowel in de app als in deze browser.
sign-out-asked = Een app vraagt ons om je uit te loggen in deze browser.

## Signed out
logged-out-return = Naar { $place }
logged-out-title = Je bent uitgelogd
logged-out-text = Deze browser is uitgelogd. Je Matrix-apps blijven ingelogd totdat je daar uitlogt.
logged-out-again = Opnieuw inloggen

## Back to the client
form-post-title = Bijna klaar
form-post-text = Nog één stap en je bent terug bij { $client }.

## Forgotten password
login-forgot = Wachtwoord vergeten?
login-notice-password-set = Je nieuwe wachtwoord is ingesteld en je bent overal uitgelogd. Log er nu mee in.
recover-title = Wachtwoord vergeten?
recover-text = Vul het e-mailadres van je account in. We sturen je een link om een nieuw wachtwoord in te stellen.
recover-email = E-mailadres
recover-submit = Link sturen
recover-error-missing = Vul je e-mailadres in.
recover-error-invalid = Dit is geen e-mailadres. Het ziet eruit als naam@example.com.
recover-back = Terug naar inloggen
recover-sent-title = Bekijk je e-mail
recover-sent-text = Als er een account is met het adres { $email }, is er een link onderweg om een nieuw wachtwoord in te stellen.
recover-sent-wait = Het kan een paar minuten duren. Komt er niets, kijk dan in je spammap of probeer een ander adres.
recover-sent-again = We hebben je nog een e-mail gestuurd.
recover-sent-resend = Opnieuw sturen
recover-sent-change = Een ander adres gebruiken
recover-password-title = Nieuw wachtwoord instellen
recover-password-everywhere = Je wordt overal uitgelogd. Bedenk voordat je doorgaat of je ergens nog op een apparaat bent ingelogd: misschien heeft alleen dat de sleutels van je versleutelde berichten.
recover-password-submit = Wachtwoord instellen
recover-gone-title = Deze link is niet meer geldig
recover-gone-text = Een link werkt maar één keer, en maar kort. Die van jou is al gebruikt of is verlopen.
recover-gone-again = Stuur me een nieuwe link
recover-off-title = Hier kun je je wachtwoord niet opnieuw instellen
recover-off-text = Deze dienst stuurt geen e-mails bij vergeten wachtwoorden. Vraag de beheerders om hulp.

## Mails
mail-nothing-to-do = Was jij dit niet, dan hoef je niets te doen.
mail-not-you = Was jij dit niet, stel dan meteen een nieuw wachtwoord in en log overal elders uit. Kun je niet meer inloggen, vraag het dan aan de beheerders van deze dienst.
mail-token-made-subject = Er is een toegangstoken gemaakt voor je account bij { $service }
mail-token-made-text = Er is een toegangstoken gemaakt voor je account { $username } bij { $service }. Het heet { $name }.
mail-token-made-what = Een bot of script kan er je account mee gebruiken. Je vindt het op je accountpagina onder ‘Beveiliging’ en kunt het daar intrekken.
mail-verification-code-subject = Bevestig je e-mailadres voor { $service }
mail-verification-code-registration = Typ deze code om je e-mailadres te bevestigen en verder te gaan met je account bij { $service }:
mail-verification-code-account = Typ deze code om je e-mailadres te bevestigen en aan je account bij { $service } toe te voegen:
mail-verification-code-lifetime = De code is vijf minuten geldig.
mail-verification-code-not-you = Heb je hier niet om gevraagd, geef de code dan aan niemand: misschien heeft iemand zich in het eigen adres vergist.
mail-address-taken-subject = Je e-mailadres bij { $service }
mail-address-taken-text = Iemand, misschien jij, probeerde dit e-mailadres te gebruiken bij { $service }. Het hoort al bij het account { $username }.
mail-address-taken-next = Was jij het, log dan in op dat account.
mail-recovery-subject = Stel een nieuw wachtwoord in voor { $service }
mail-recovery-text = Je wilt een nieuw wachtwoord instellen voor je account { $username } bij { $service }.
mail-recovery-button = Nieuw wachtwoord instellen
mail-recovery-lifetime = De link werkt één keer en is tien minuten geldig.
mail-recovery-not-you = Heb je hier niet om gevraagd, dan hoef je niets te doen: je wachtwoord blijft zoals het is.
mail-recovery-impossible-subject = Je wachtwoord bij { $service }
mail-recovery-impossible-text = Iemand, misschien jij, wilde een nieuw wachtwoord instellen voor je account { $username } bij { $service }.
mail-recovery-impossible-locked = Het account is geblokkeerd, dus dat kan niet. De beheerders van deze dienst kunnen je vertellen waarom, en de blokkering opheffen.
mail-recovery-impossible-no-password = Het account heeft geen wachtwoord: log in zoals je dat altijd doet. Lukt dat niet, vraag het dan aan de beheerders van deze dienst.
mail-password-changed-subject = Je wachtwoord bij { $service } is gewijzigd
mail-password-changed-text = Het wachtwoord van je account { $username } bij { $service } is gewijzigd.
mail-email-added-subject = Er is een e-mailadres toegevoegd aan je account bij { $service }
mail-email-added-text = Het e-mailadres { $email } is toegevoegd aan je account { $username } bij { $service }.
mail-email-removed-subject = Er is een e-mailadres verwijderd uit je account bij { $service }
mail-email-removed-text = Het e-mailadres { $email } is verwijderd uit je account { $username } bij { $service }.
mail-application-approved-subject = Je account bij { $service } is goedgekeurd
mail-application-approved-text = Je hebt een account aangevraagd met de gebruikersnaam { $username } bij { $service }. Het is goedgekeurd.
mail-application-approved-next = Je kunt nu inloggen met het wachtwoord dat je hebt gekozen.
mail-application-approved-asked = Voordat het wordt aangemaakt, hebben we nog één ding van je nodig: open de pagina waarop je wachtte opnieuw, met dezelfde browser.
mail-application-declined-subject = Je accountaanvraag bij { $service }
mail-application-declined-text = Je hebt een account aangevraagd met de gebruikersnaam { $username } bij { $service }. De beheerders van de dienst hebben besloten dit account niet aan te maken.
mail-new-application-subject = { $username } wil een account bij { $service }
mail-new-application-text = Iemand wil een account met de gebruikersnaam { $username } bij { $service } en geeft deze reden:
mail-new-application-next = Beslissen in het beheer
mail-test-subject = Een test van { $service }
mail-test-text = Deze e-mail is gestuurd om te zien of e-mails van { $service } aankomen. Dat doen ze.

## Errors
error-title = Er ging iets mis
error-detail = Details voor ontwikkelaars
error-again = Pagina opnieuw openen
error-home = Naar de startpagina
error-request-id = Vermeld deze referentie als je om hulp vraagt:
not-found-title = Hier is niets te vinden
not-found-text = Misschien is het adres verkeerd getypt of is de pagina verplaatst.
problem-invalid-request = Deze inloglink is niet compleet
problem-invalid-request-text = De app die je hierheen stuurde, doet een verzoek dat we niet begrijpen.
problem-invalid-request-next = Ga terug naar de app en probeer het opnieuw. Gebeurt het weer, dan moet de app worden aangepast.
problem-unknown-client = We kennen deze app niet
problem-unknown-client-text = De app die je hierheen stuurde, is niet of niet meer geregistreerd bij deze dienst.
problem-unknown-client-next = Log uit in de app of installeer de app opnieuw en probeer het dan nog eens.
problem-redirect-uri = Deze app wil je naar een onbekend adres sturen
problem-redirect-uri-text = De app heeft het adres waarnaar je terug zou gaan niet geregistreerd. Daarom zijn we hier gestopt, om je account te beschermen.
problem-redirect-uri-next = Ga terug naar de app en probeer het opnieuw. Gebeurt het weer, dan moet de app worden aangepast.
problem-grant-gone = Deze inlogpoging is voorbij
problem-grant-gone-text = Het inloggen was al afgerond of heeft te lang geduurd.
problem-grant-gone-next = Ga terug naar de app en begin opnieuw.
problem-form-expired = Deze pagina stond te lang open
problem-form-expired-text = Om je account te beschermen kun je een formulier maar een beperkte tijd na het openen versturen.
problem-form-expired-next = Ga terug, laad de pagina opnieuw en probeer het nog eens.
problem-refused = Dit is niet toegestaan
problem-refused-text = De app vroeg om iets wat je account of de app zelf niet mag.
problem-refused-next = Heb je het nodig, vraag het dan aan de beheerders van deze dienst.
problem-policy = De regels van deze dienst staan dit niet toe
problem-policy-text = De beheerders van deze dienst hebben regels gesteld voor wie wat mag, en dit gaat tegen een daarvan in.
problem-policy-next = Denk je dat het wel zou moeten kunnen, vraag het dan aan hen.
problem-account-locked = Je account is geblokkeerd
problem-account-locked-text = Zolang het geblokkeerd is, kun je niet inloggen.
problem-account-locked-next = De beheerders van deze dienst kunnen je vertellen waarom, en de blokkering opheffen.
problem-account-deactivated = Dit account is gedeactiveerd
problem-account-deactivated-text = Je kunt er niet meer mee inloggen.
problem-account-deactivated-next = Is dat een vergissing, vraag het dan aan de beheerders van deze dienst.
problem-not-administrator = Deze pagina is voor beheerders
problem-not-administrator-text = Je account mag deze dienst niet beheren.
problem-not-administrator-next = Zou dat wel moeten, vraag het dan aan de beheerders van deze dienst.
problem-too-many-requests = Te veel verzoeken
problem-too-many-requests-text = Er kwamen meer verzoeken dan normaal vanaf de plek waar je bent.
problem-too-many-requests-next = Wacht een paar minuten en probeer het dan opnieuw.
problem-sign-up-closed = Hier kun je je niet zelf registreren
problem-sign-up-closed-text = Accounts bij deze dienst worden aangemaakt door de beheerders.
problem-sign-up-closed-next = Vraag hen om een account, of log in als je er al een hebt.
problem-invitation-gone = Deze uitnodiging werkt niet meer
problem-invitation-gone-text = De uitnodiging is gebruikt of ingetrokken, of de tijd is om.
problem-invitation-gone-next = Vraag de afzender om een nieuwe, of log in als je al een account hebt.
problem-sign-up-refused = Je kunt je vanaf hier niet registreren
problem-sign-up-refused-text = De beheerders van deze dienst nemen vanaf dit netwerk of met deze browser geen nieuwe accounts aan.
problem-sign-up-refused-next = Probeer een ander netwerk of een andere browser, of vraag hen om een account.
problem-sign-up-over = Deze registratie gaat hier niet verder
problem-sign-up-over-text = Die is begonnen in een andere browser, of meer dan een uur geleden.
problem-sign-up-over-next = Ga verder in de browser waarin je bent begonnen, of begin opnieuw.
problem-too-many-requests-wait = { $minutes ->
        [one] Wacht een minuut en probeer het dan opnieuw.
       *[other] Wacht { $minutes } minuten en probeer het dan opnieuw.
    }
problem-homeserver-unreachable = De homeserver reageert niet
problem-homeserver-unreachable-text = Het inloggen ging goed, maar de Matrix-server achter deze dienst is nu niet bereikbaar.
problem-homeserver-unreachable-next = Probeer het over een paar minuten opnieuw. Er is niets verloren gegaan.
problem-internal = Er ging iets mis aan onze kant
problem-internal-text = Het ligt niet aan jou. De beheerders van deze dienst kunnen meer vinden in het logboek.
problem-internal-next = Probeer het opnieuw. Gebeurt het weer, geef ze dan de referentie hieronder door.

## The administrators' pages
console-nav = Beheer
console-overview = Overzicht
console-users = Personen
console-overview-title = Beheer
account-console = De accounts van deze dienst beheren.
console-administrator = Beheerder
console-back = Terug
console-search = Zoeken
console-hours = { $hours ->
        [1] één uur
        [24] één dag
        [168] zeven dagen
        [one] { $hours } uur
       *[other] { $hours } uur
    }
console-standing-locked = Geblokkeerd
console-standing-deactivated = Gedeactiveerd
console-done-user-made = Het account is aangemaakt.
console-done-locked = Het account is geblokkeerd.
console-done-unlocked = De blokkering van het account is opgeheven.
console-done-deactivated = Het account is gedeactiveerd.
console-done-reactivated = Het account is hersteld. Het heeft een nieuw wachtwoord nodig.
console-done-password-set = Het wachtwoord is ingesteld.
console-done-administrator-made = Dit account heeft nu beheerrechten.
console-done-administrator-unmade = Dit account heeft geen beheerrechten meer.
console-done-email-added = Het adres is toegevoegd.
console-done-email-removed = Het adres is verwijderd.
console-done-sessions-ended = De sessies zijn beëindigd.
console-done-invitation-changed = De uitnodiging is gewijzigd.
console-done-invitation-revoked = De uitnodiging werkt niet meer.
console-done-invitation-restored = De uitnodiging werkt weer.
console-done-client-changed = De app is gewijzigd.
console-done-client-deleted = De app is verwijderd.
console-done-retried = Het wordt opnieuw geprobeerd.
console-done-cancelled = Het wordt niet meer geprobeerd.
console-users-title = Personen
console-users-search = Deel van de gebruikersnaam
console-users-status = Welke accounts
console-users-any = Alle
console-users-active = Actief
console-users-locked = Geblokkeerd
console-users-deactivated = Gedeactiveerd
console-users-admins = Alleen beheerders
console-users-made = Sinds { $when }
console-users-none = Zo iemand is er niet.
console-user-new-title = Nieuw account
console-user-new-name = Weergavenaam (optioneel)
console-user-new-email-hint = Het geldt als bevestigd. Jij staat ervoor in.
console-user-new-password = Wachtwoord (optioneel)
console-user-new-password-hint = Maak zonder wachtwoord daarna een link waarmee de persoon er zelf een kiest.
console-user-new-submit = Account aanmaken
console-user-error-username = Dit kan geen gebruikersnaam zijn. Gebruik kleine letters, cijfers en . _ = - / +
console-user-error-taken = Iemand heeft deze gebruikersnaam al.
console-user-error-unavailable = De homeserver accepteert deze gebruikersnaam niet, of heeft al iemand met die naam.
console-user-error-homeserver = De homeserver heeft niet gezegd of de naam vrij is. Probeer het zo meteen opnieuw.
console-user-error-password = Dit wachtwoord is te makkelijk te raden. Maak het langer.
console-email-error-invalid = Dit is geen e-mailadres.
console-email-error-taken = Een ander account heeft dit adres.
console-user-queued = De homeserver weet het nog niet. Hij krijgt het te horen tot hij het weet.
console-user-made = Aangemaakt
console-user-locked = Geblokkeerd
console-user-deactivated = Gedeactiveerd
console-user-password = Wachtwoord
console-user-password-set = Ingesteld op { $when }
console-user-password-none = Geen
console-user-id = Account-ID
console-user-more = Wat je kunt doen
console-user-sessions = { $count ->
        [0] Nergens ingelogd
        [one] Eén keer ingelogd
       *[other] { $count } keer ingelogd
    }
console-user-no-emails = Geen
console-user-self = Dit is je eigen account. Alleen een andere beheerder kan het blokkeren of deactiveren.
console-lock = Account blokkeren
console-lock-hint = Een geblokkeerd account kan niet worden gebruikt. Er gaat niets verloren: de blokkering kan weer worden opgeheven.
console-unlock = Blokkering opheffen
console-reactivate = Account herstellen
console-password-title = Wachtwoord instellen
console-password-row = Jij kiest het en geeft het door.
console-password-text = { $user } logt er voortaan mee in. De sessies blijven bestaan.
console-password-new = Nieuw wachtwoord
console-password-anyway = Accepteren, ook als het makkelijk te raden is
console-password-anyway-hint = Voor tests en machines, niet voor mensen.
console-password-submit = Wachtwoord instellen
console-recovery-title = Link voor een nieuw wachtwoord
console-recovery-row = De persoon kiest het zelf. Het werkt zonder e-mail.
console-recovery-text = Met deze link kiest { $user } een nieuw wachtwoord, één keer. Alle sessies van het account eindigen dan.
console-recovery-hours = De link is geldig
console-recovery-submit = Link maken
console-recovery-made = Geef deze link aan { $user }, op een manier die je vertrouwt.
console-recovery-once = { $hours ->
        [1] De link wordt alleen nu getoond, werkt één keer en is één uur geldig.
        [24] De link wordt alleen nu getoond, werkt één keer en is één dag geldig.
        [168] De link wordt alleen nu getoond, werkt één keer en is zeven dagen geldig.
        [one] De link wordt alleen nu getoond, werkt één keer en is { $hours } uur geldig.
       *[other] De link wordt alleen nu getoond, werkt één keer en is { $hours } uur geldig.
    }
console-make-administrator-title = Beheerder maken
console-make-administrator-text = { $user } kan dan elk account hier bekijken, wijzigen en blokkeren, ook dat van jou.
console-make-administrator-submit = Beheerder maken
console-unmake-administrator-title = Beheerrechten afnemen
console-unmake-administrator-text = { $user } kan deze pagina's dan niet meer openen. Apps met beheerrechten houden die tot ze worden uitgelogd.
console-unmake-administrator-submit = Afnemen
console-end-sessions-title = Alle sessies beëindigen
console-end-sessions-text = { $user } wordt overal uitgelogd. Berichten die alleen een van deze apparaten kan lezen, gaan daarbij verloren.
console-end-sessions-submit = Alle sessies beëindigen
console-deactivate-title = Account deactiveren
console-deactivate-row = Voorgoed, en weg uit alle kamers.
console-deactivate-text = Dit is het einde van het account van { $user }.
console-deactivate-sessions = Het wordt overal uitgelogd.
console-deactivate-rooms = Het verlaat alle kamers.
console-deactivate-name = Niemand anders kan de naam nemen.
console-deactivate-erase = Ook de berichten wissen
console-deactivate-erase-hint = Voor zover de homeserver dat kan. Dit kan niet ongedaan worden gemaakt.
console-deactivate-submit = Deactiveren
console-emails-text = De adressen van { $user }.
console-emails-hint = Het geldt als bevestigd. Jij staat ervoor in.
console-emails-submit = Adres toevoegen
console-sessions-text = Waar { $user } is ingelogd.
console-sessions-none = Nergens.
console-sessions-end = Aangevinkte beëindigen
console-sessions-end-all = Alle sessies beëindigen
console-invitations = Uitnodigingen
console-invitations-title = Uitnodigingen
console-invitations-valid = Alleen geldige
console-invitations-none = Er zijn er nog geen.
console-invitations-off = Niemand kan een uitnodiging gebruiken: de configuratie staat het niet toe (account.invitations_allowed).
console-invitation-title = Uitnodiging
console-invitation-new-title = Nieuwe uitnodiging
console-invitation-new-submit = Uitnodiging maken
console-invitation-edit = Wijzigen
console-invitation-edit-title = Uitnodiging wijzigen
console-invitation-edit-submit = Opslaan
console-invitation-text = Stuur deze link naar wie je uitnodigt, of laat de code scannen.
console-invitation-qr = De link als QR-code
console-invitation-unnamed = Een uitnodiging
console-invitation-token = Een registratietoken
console-invitation-username = Gebruikersnaam
console-invitation-used = Aangemaakte accounts
console-invitation-used-any = { $count ->
        [0] Nog geen, onbeperkt mogelijk
        [one] Tot nu toe één, onbeperkt mogelijk
       *[other] Tot nu toe { $count }, onbeperkt mogelijk
    }
console-invitation-used-of = { $limit ->
        [one] { $count } van één
       *[other] { $count } van { $limit }
    }
console-invitation-last-used = Laatst gebruikt
console-invitation-expires = Geldig tot
console-invitation-never = Intrekking
console-invitation-by = Van
console-invitation-used-up = Opgebruikt
console-invitation-expired = Verlopen
console-invitation-revoked = Ingetrokken
console-invitation-revoke = Intrekken
console-invitation-unrevoke = Weer geldig maken
console-invitation-note = Notitie (optioneel)
console-invitation-note-hint = Voor wie de uitnodiging is. Alleen beheerders zien dit.
console-invitation-name = Gebruikersnaam (optioneel)
console-invitation-name-hint = Als je dit invult, kan het account alleen deze naam hebben en is de uitnodiging voor één account.
console-invitation-uses = Hoeveel accounts
console-invitation-uses-hint = Leeg voor onbeperkt.
console-invitation-lifetime = Geldigheid
console-invitation-days = { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    }
console-invitation-ever = Onbeperkt, tot intrekking
console-invitation-keep = Zoals voorheen
console-invitation-error-note = Deze notitie is te lang. Gebruik hooguit 200 tekens.
console-invitation-error-uses = Vul een getal in, of niets.
console-clients = Apps
console-clients-title = Apps
console-clients-search = Deel van de naam
console-clients-kind = Welke apps
console-clients-set-up = Hier ingesteld
console-clients-registered = Zelf geregistreerd
console-clients-none = Zo'n app is er niet.
console-client-new-title = Nieuwe app
console-client-new-submit = App toevoegen
console-client-edit = Wijzigen
console-client-edit-title = App wijzigen
console-client-new-secret = Nieuw geheim maken
console-client-delete = Verwijderen
console-client-id = Client-ID
console-client-uri = Website
console-client-uri-optional = Website (optioneel)
console-client-sessions = Actieve sessies
console-client-auth = Bewijst zich met
console-client-grants = Mag gebruiken
console-client-redirects = Redirect-URI's
console-client-redirects-hint = Een per regel. Apps die namens zichzelf handelen of een code tonen, hebben er geen nodig.
console-client-configured = Deze app staat in het configuratiebestand en wordt daar gewijzigd.
console-client-of-configuration = Configuratie
console-client-of-administrator = Hier toegevoegd
console-client-name = Naam
console-client-name-hint = Mensen zien deze naam bij het inloggen.
console-client-kind = Wat het is
console-client-kind-app = Een app op een apparaat of in een browser (geen geheim)
console-client-kind-site = Een website met een server (heeft een geheim)
console-client-kind-service = Een dienst die namens zichzelf handelt (heeft een geheim)
console-client-kind-device = Een apparaat dat een code toont (geen geheim)
console-client-error = Zo kan deze app niet worden toegevoegd.
console-secret-title = Clientgeheim
console-secret = Geheim
console-secret-text = { $app } heeft beide nodig om mensen te laten inloggen.
console-secret-once = Het geheim wordt alleen nu getoond. Een ouder geheim werkt niet meer.
console-new-secret-title = Nieuw geheim maken
console-new-secret-text = Het geheim dat { $app } nu heeft, werkt dan meteen niet meer.
console-new-secret-submit = Nieuw geheim maken
console-delete-client-title = App verwijderen
console-delete-client-text = { $app } en iedereen die ermee is ingelogd, verliezen meteen de toegang.
console-delete-client-submit = Verwijderen
console-outbox = Uitgaand
console-audit = Auditlogboek
console-providers = Inlogdiensten
console-attention-homeserver = De homeserver is niet bereikbaar, of accepteert het gedeelde geheim niet.
console-attention-jobs = { $count ->
        [one] Eén wijziging kon niet aan de homeserver worden doorgegeven.
       *[other] { $count } wijzigingen konden niet aan de homeserver worden doorgegeven.
    }
console-attention-mails = { $count ->
        [one] Eén e-mail kon niet worden verstuurd.
       *[other] { $count } e-mails konden niet worden verstuurd.
    }
console-attention-disk = De schijf is bijna vol.
console-overview-people = Personen
console-overview-accounts = Accounts in gebruik
console-overview-administrators = Beheerders
console-overview-browsers = Ingelogde browsers
console-overview-apps = Ingelogde apps
console-overview-lately = De laatste tijd
console-overview-sign-ups = Nieuwe accounts in zeven dagen
console-overview-sign-ins = Keer ingelogd in 24 uur
console-overview-failed = Onjuiste wachtwoorden in 24 uur
console-overview-service = De dienst
console-overview-homeserver = Homeserver
console-overview-silent = Reageert niet
console-overview-reachable = Reageert
console-overview-outbox = Wijzigingen die hij nog niet kent
console-overview-mails = E-mails onderweg
console-overview-store = Grootte van de gegevens
console-overview-free = Vrij op de schijf
console-overview-version = Versie van Postern
console-overview-started = Gestart
console-mib = { $size } MiB
console-outbox-title = Onderweg
console-outbox-text = { $count ->
        [0] De homeserver weet alles.
        [one] De homeserver weet nog niet van één wijziging.
       *[other] De homeserver weet nog niet van { $count } wijzigingen.
    }
console-retry = Opnieuw proberen
console-give-up = Opgeven
console-tries = { $count ->
        [one] één keer geprobeerd
       *[other] { $count } keer geprobeerd
    }
console-job-provision = Account, naam en adressen
console-job-avatar = Afbeelding
console-job-device = Nieuw apparaat
console-job-devices = Apparaten
console-job-deactivate = Einde van het account
console-job-reactivate = Terugkeer van het account
console-mails-title = E-mails
console-mails-none = Er is er geen te versturen.
console-mail-over = opgegeven
console-give-up-job = De homeserver krijgt deze wijziging dan nooit te horen. Misschien houdt hij een apparaat dat hier is uitgelogd, of kent hij een account niet dat hier bestaat.
console-give-up-mail = Deze e-mail wordt dan niet verstuurd.
console-audit-title = Auditlogboek
console-audit-text = { $days ->
        [one] Wat er is gebeurd, en op wiens gezag. Het wordt { $days } dag bewaard.
       *[other] Wat er is gebeurd, en op wiens gezag. Het wordt { $days } dagen bewaard.
    }
console-audit-user = Gebruikersnaam
console-audit-kind = Wat
console-audit-from = Vanaf
console-audit-administration = Wat beheerders hebben gedaan
console-audit-sign-ins = Inloggen
console-audit-refused = Wat mislukte of werd geweigerd
console-audit-credentials = Wachtwoorden en adressen
console-audit-ends = Beëindigde sessies
console-audit-accounts = Nieuwe en beëindigde accounts
console-audit-none = Zoiets is niet gebeurd.
console-audit-unknown = Er is niemand met die naam.
console-audit-by = door { $who }
console-audit-by-command-line = via de opdrachtregel
console-audit-by-itself = automatisch
console-event-registered = Het account is aangemaakt
console-event-exported = De gegevens van het account zijn gedownload
console-user-events = De laatste tijd
console-user-all-events = Alles wat er is gebeurd
console-providers-title = Inlogdiensten
console-providers-text = Andere diensten waarmee mensen inloggen. Ze worden ingesteld in het configuratiebestand of via de beheer-API.
console-providers-none = Er zijn er geen.
console-provider-off = Uitgeschakeld
console-user-links = Accounts elders

## Console: applications
console-applications = Aanvragen
console-applications-none = Niemand wacht op een account.
console-applications-off = Niemand wacht op een account. Alleen als account.password_registration_approval_required is ingesteld, wordt om een reden gevraagd en op jou gewacht.
console-application-since = Aangevraagd: { $when }
console-application-title = Een accountaanvraag
console-application-no-email = Geen
console-application-asked = Aangevraagd
console-application-until = Wacht tot
console-application-reason = De reden
console-application-note = Een bericht als je afwijst (optioneel)
console-application-note-hint = De aanvrager ziet het op de wachtpagina, en in een e-mail als er een adres is opgegeven.
console-application-approve = Goedkeuren
console-application-decline = Afwijzen
console-application-error-note = Het bericht is te lang. Maak het korter.
console-done-application-approved = Het account is aangemaakt.
console-done-application-asked = De aanvraag is goedgekeurd. Iemand anders heeft de naam, het adres of de uitnodiging inmiddels, dus de aanvrager wordt eerst om iets anders gevraagd.
console-done-application-declined = De aanvraag is afgewezen.

## Console: policy
console-policy = Regels
console-policy-text = Deze regels komen bij die van de configuratie en gelden zodra je ze opslaat. Ze staan beschreven in docs/policy.md.
console-policy-custom = Een eigen beleid beantwoordt deze vragen: { $questions }
console-policy-from = Het veld hieronder toont de regels van { $when }. Ze gelden weer zodra je ze opslaat.
console-policy-data = Regels, als JSON
console-policy-data-hint = Bijvoorbeeld om een gebruikersnaam te verbieden: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Opslaan
console-policy-merged = Alle regels, met die van de configuratie
console-policy-history = Eerdere regels
console-policy-current = Van kracht
console-policy-error-json = Dit is geen JSON: { $detail }
console-policy-error-right = Dit kan niet worden gebruikt: { $detail }
console-done-policy-set = De regels gelden vanaf nu.
console-trial = De regels uitproberen
console-trial-text = Wat zou er gebeuren? Hierdoor verandert er niets.
console-trial-question = Welke vraag
console-trial-input = De situatie, als JSON
console-trial-data = Andere regels om te proberen, als JSON (optioneel)
console-trial-data-hint = In plaats van de regels die hier zijn opgeslagen. De regels van de configuratie blijven.
console-trial-submit = Uitproberen
console-trial-allowed = Het zou worden toegestaan.
console-trial-refused = Het zou worden geweigerd:
console-trial-custom = Een eigen beleid heeft geantwoord.
console-trial-builtin = De ingebouwde regels hebben geantwoord.

## The admin API's documentation
api-doc-title = Beheer-API
api-doc-what = Wat programma's hier voor beheerders kunnen doen.
api-doc-spec = Hetzelfde als OpenAPI, voor programma's
api-doc-resources = Wat er is
api-doc-ask = Hoe je verzoeken doet
api-doc-token = Elk verzoek heeft een toegangstoken nodig van iemand met beheerrechten.
api-doc-errors = Mogelijke antwoorden op elk verzoek
api-doc-required = verplicht
api-doc-query = Parameters
api-doc-body = Inhoud
api-doc-answers = Antwoorden
api-doc-attributes = Attributen
