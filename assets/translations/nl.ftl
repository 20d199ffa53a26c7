### Dutch

## The frame of every page
language-name = Nederlands

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

## Account
account-title = Je account
account-password-changed = Je wachtwoord is gewijzigd.
account-password-changed-everywhere = Je wachtwoord is gewijzigd en je bent overal elders uitgelogd.

## Change password
password-title = Wachtwoord wijzigen
password-current = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-hint = Een paar willekeurige woorden zijn makkelijk te onthouden en moeilijk te raden.
password-sign-out-others = Overal elders uitloggen
password-sign-out-others-hint = Doe dit als iemand anders je wachtwoord misschien kent.
password-submit = Wachtwoord wijzigen
password-error-current = Dat is niet je huidige wachtwoord.
password-error-missing = Vul een nieuw wachtwoord in.
password-error-weak = Dit nieuwe wachtwoord is te makkelijk te raden. Maak het langer of minder gangbaar.
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

## Errors
error-title = Er ging iets mis
error-detail = Details voor ontwikkelaars
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
problem-account-locked = Je account is geblokkeerd
problem-account-locked-text = Zolang het geblokkeerd is, kun je niet inloggen.
problem-account-locked-next = De beheerders van deze dienst kunnen je vertellen waarom, en de blokkering opheffen.
problem-account-deactivated = Dit account is gedeactiveerd
problem-account-deactivated-text = Je kunt er niet meer mee inloggen.
problem-account-deactivated-next = Is dat een vergissing, vraag het dan aan de beheerders van deze dienst.
problem-too-many-requests = Te veel verzoeken
problem-too-many-requests-text = Er kwamen meer verzoeken dan normaal vanaf de plek waar je bent.
problem-too-many-requests-next = Wacht een paar minuten en probeer het dan opnieuw.
problem-homeserver-unreachable = De homeserver reageert niet
problem-homeserver-unreachable-text = Het inloggen ging goed, maar de Matrix-server achter deze dienst is nu niet bereikbaar.
problem-homeserver-unreachable-next = Probeer het over een paar minuten opnieuw. Er is niets verloren gegaan.
problem-internal = Er ging iets mis aan onze kant
problem-internal-text = Het ligt niet aan jou. De beheerders van deze dienst kunnen meer vinden in het logboek.
problem-internal-next = Probeer het opnieuw. Gebeurt het weer, geef ze dan de referentie hieronder door.
