### German

## The frame of every page
language-name = Deutsch

## Shared
sign-in = Anmelden
sign-out = Abmelden
create-account = Konto erstellen
continue = Weiter
cancel = Abbrechen
signed-in-as = Angemeldet als
title-error = Fehler: { $title }
error-too-many-attempts = Das waren sehr viele Versuche. Warte ein paar Minuten und versuche es dann noch einmal.
error-form-expired = Diese Seite war zu lange geöffnet. Bitte sende das Formular noch einmal ab.

## Front page
home-title = Dein Matrix-Konto
home-what = Hier meldest du dich bei Matrix auf { $server } an und verwaltest dein Konto.
home-app-hint = Möchtest du chatten? Öffne deine Matrix-App: Sie bringt dich hierher, wenn es nötig ist.
home-signed-in-title = Du bist angemeldet
home-account = Konto verwalten

## Sign in
login-title = Anmelden
login-continue-to = und weiter zu { $client }
login-username = Benutzername
login-username-or-email = Benutzername oder E-Mail-Adresse
login-password = Passwort
login-submit = Anmelden
login-new-here = Neu hier? { $link }
login-error-username = Gib deinen Benutzernamen ein.
login-error-password = Gib dein Passwort ein.
login-error-credentials = Benutzername und Passwort passen nicht zusammen. Prüfe beides und versuche es noch einmal.

## Choosing the account
select-account-title = Welches Konto?
select-account-this = Mit diesem Konto fortfahren

## Consent
consent-title = Darf { $client } dein Konto nutzen?
consent-unverified = Diese App gibt nicht an, zu welcher Website sie gehört. Fahre nur fort, wenn du die Anmeldung in der App gerade selbst gestartet hast.
consent-not-set-up-here = { $service } kennt diese App nicht: Sie hat sich selbst registriert. Fahre nur fort, wenn du die Anmeldung in der App gerade selbst gestartet hast.
consent-asks = Die App kann dann
consent-allow = Zulassen
consent-returns-to = Danach geht es zurück zu { $host }.
consent-policy = Datenschutzerklärung
consent-tos = Nutzungsbedingungen
consent-not-you = Bist du das nicht?
consent-switch = Anderes Konto verwenden
permission-matrix = Matrix in deinem Namen nutzen
permission-matrix-text = Nachrichten lesen und senden, Räumen beitreten, dein Profil ändern.
permission-device = Deinem Konto ein Gerät hinzufügen
permission-device-text = Es erscheint unter deinen Sitzungen als { $device }.
permission-identity = Erfahren, wer du bist
permission-identity-text = Deine Matrix-ID und der Name, den andere sehen.
permission-profile = Deinen Benutzernamen sehen
permission-profile-text = Der Name, mit dem du dich anmeldest.
permission-offline = Angemeldet bleiben
permission-offline-text = Die App kann dein Konto auch nutzen, wenn du nicht da bist, bis du sie abmeldest.
permission-email = Deine E-Mail-Adresse sehen
permission-email-text = Und ob sie bestätigt ist.
permission-synapse-admin = Den Homeserver verwalten
permission-synapse-admin-text = Alles, was mit Adminrechten möglich ist, bei jedem Konto und jedem Raum auf dem Server.
permission-service-admin = Alle Konten verwalten
permission-service-admin-text = Jedes Konto dieses Dienstes sehen, ändern und sperren.
permission-other = Etwas tun, das diese Seite nicht beschreiben kann
permission-nothing = Sehen, dass du dich angemeldet hast
permission-nothing-text = Sonst nichts: Die App bittet nicht um Zugriff auf dein Konto.

## Single sign-on of older apps
sso-title = Bei { $target } anmelden?
sso-site = Die Website { $target } kann dann Matrix in deinem Namen nutzen.
sso-app = Eine App auf diesem Gerät, die Links mit { $target } am Anfang öffnet, kann dann Matrix in deinem Namen nutzen.
sso-warning = Fahre nur fort, wenn du die Anmeldung dort gerade selbst gestartet hast. Wer Zugang bekommt, kann deine Nachrichten lesen und in deinem Namen schreiben.
sso-refused-title = Du bist dort nicht angemeldet
sso-refused-text = { $target } hat nichts erhalten. Du kannst diese Seite schließen.

## Too many sessions
end-session-title = Melde dich erst woanders ab
end-session-before = Du bist bereits auf so vielen Geräten angemeldet, wie erlaubt sind. Melde dich auf einem davon ab, um mit { $client } fortzufahren.
end-session-text = Du bist bereits auf so vielen Geräten angemeldet, wie erlaubt sind. Melde dich auf einem davon ab, um fortzufahren.
end-session-warning = Nachrichten, die nur das abgemeldete Gerät lesen kann, gehen dabei verloren.
end-session-unnamed = Sitzung ohne Namen
end-session-last-use = { $days ->
        [0] Zuletzt heute verwendet
        [one] Zuletzt vor einem Tag verwendet
       *[other] Zuletzt vor { $days } Tagen verwendet
    }

## Signing a device in
link-title = Auf einem Gerät anmelden
link-text = Gib den Code ein, den das Gerät anzeigt.
link-code = Code
link-code-hint = Sechs Buchstaben und Ziffern. Groß- und Kleinschreibung spielt keine Rolle.
link-error-missing = Gib den Code ein.
link-error-unknown = Kein Gerät wartet mit diesem Code. Prüfe ihn oder lass dir auf dem Gerät einen neuen anzeigen: Ein Code gilt zwanzig Minuten.
device-title = { $client } bei deinem Konto anmelden?
device-warning = Fahre nur fort, wenn du das selbst gestartet hast, auf einem Gerät, das du vor dir hast. Wenn dir jemand den Code oder einen Link geschickt hat, will sich diese Person Zugang zu deinem Konto verschaffen.
device-asked = Die Anfrage
device-asked-when = { $minutes ->
        [0] Vor weniger als einer Minute
        [one] Vor einer Minute
       *[other] Vor { $minutes } Minuten
    }
device-asked-from = von { $ip }
device-confirm = Das ist mein Gerät
device-confirm-hint = Ich habe das gestartet und habe das Gerät vor mir.
device-error-confirm = Bestätige, dass das dein Gerät ist, oder lehne die Anmeldung ab.
device-deny = Ablehnen
device-allowed-title = Dein Gerät wird angemeldet
device-allowed-text = Kehre auf deinem Gerät zu { $client } zurück: Dort geht es in ein paar Sekunden von selbst weiter. Du kannst diese Seite schließen.
device-denied-title = Das Gerät wurde nicht angemeldet
device-denied-text = { $client } hat keinen Zugriff auf dein Konto. Wenn dir jemand anderes den Code geschickt hat, sag den Leuten Bescheid, die diesen Dienst betreiben.

## Account
account-title = Dein Konto
account-password-changed = Dein Passwort wurde geändert.
account-password-changed-everywhere = Dein Passwort wurde geändert, und du bist überall sonst abgemeldet.

## Change password
password-title = Passwort ändern
password-current = Aktuelles Passwort
password-new = Neues Passwort
password-hint = Ein paar Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.
password-sign-out-others = Überall sonst abmelden
password-sign-out-others-hint = Tu das, wenn jemand anderes dein Passwort kennen könnte.
password-submit = Passwort ändern
password-error-current = Das ist nicht dein aktuelles Passwort.
password-error-missing = Gib ein neues Passwort ein.
password-error-weak = Das neue Passwort ist zu leicht zu erraten. Wähle ein längeres oder weniger gängiges.
password-error-unchanged = Das neue Passwort ist dasselbe wie das aktuelle.

## Signing out, asked for by an app
sign-out-title = Abmelden?
sign-out-asked-by = { $client } bittet uns, dich abzumelden: sowohl in der App als auch in diesem Browser.
sign-out-asked = Eine App bittet uns, dich in diesem Browser abzumelden.

## Signed out
logged-out-return = Weiter zu { $place }
logged-out-title = Du bist abgemeldet
logged-out-text = Dieser Browser ist abgemeldet. Deine Matrix-Apps bleiben angemeldet, bis du dich dort abmeldest.
logged-out-again = Wieder anmelden

## Back to the client
form-post-title = Fast geschafft
form-post-text = Noch ein Schritt, dann bist du wieder bei { $client }.

## Errors
error-title = Etwas ist schiefgelaufen
error-detail = Details für die Entwicklung
error-home = Zur Startseite
error-request-id = Wenn du um Hilfe bittest, nenne diese Referenz:
not-found-title = Hier ist nichts
not-found-text = Vielleicht ist die Adresse falsch geschrieben oder die Seite ist umgezogen.
problem-invalid-request = Dieser Anmeldelink ist unvollständig
problem-invalid-request-text = Die Anfrage der App, die dich hierher geschickt hat, verstehen wir nicht.
problem-invalid-request-next = Geh zurück zur App und versuche es noch einmal. Wenn es wieder passiert, muss die App korrigiert werden.
problem-unknown-client = Wir kennen diese App nicht
problem-unknown-client-text = Die App, die dich hierher geschickt hat, ist bei diesem Dienst nicht oder nicht mehr registriert.
problem-unknown-client-next = Melde dich in der App ab oder installiere sie neu und versuche es dann noch einmal.
problem-redirect-uri = Diese App will dich an eine unbekannte Adresse schicken
problem-redirect-uri-text = Die App hat die Adresse, zu der sie dich zurückschicken will, nicht registriert. Zum Schutz deines Kontos haben wir hier angehalten.
problem-redirect-uri-next = Geh zurück zur App und versuche es noch einmal. Wenn es wieder passiert, muss die App korrigiert werden.
problem-grant-gone = Diese Anmeldung ist vorbei
problem-grant-gone-text = Sie wurde schon abgeschlossen oder hat zu lange gewartet.
problem-grant-gone-next = Geh zurück zur App und fang noch einmal an.
problem-form-expired = Diese Seite war zu lange geöffnet
problem-form-expired-text = Zum Schutz deines Kontos kann ein Formular nur eine gewisse Zeit nach dem Öffnen abgesendet werden.
problem-form-expired-next = Geh zurück, lade die Seite neu und versuche es noch einmal.
problem-refused = Das ist nicht erlaubt
problem-refused-text = Die App hat um etwas gebeten, das dein Konto oder die App selbst nicht darf.
problem-refused-next = Wenn du es brauchst, frag die Leute, die diesen Dienst betreiben.
problem-account-locked = Dein Konto ist gesperrt
problem-account-locked-text = Solange es gesperrt ist, kannst du dich nicht anmelden.
problem-account-locked-next = Die Leute, die diesen Dienst betreiben, können dir den Grund nennen und es entsperren.
problem-account-deactivated = Dieses Konto ist deaktiviert
problem-account-deactivated-text = Damit kann man sich nicht mehr anmelden.
problem-account-deactivated-next = Wenn das ein Irrtum ist, frag die Leute, die diesen Dienst betreiben.
problem-too-many-requests = Zu viele Anfragen
problem-too-many-requests-text = Von dort, wo du bist, kamen mehr Anfragen als üblich.
problem-too-many-requests-next = Warte ein paar Minuten und versuche es dann noch einmal.
problem-homeserver-unreachable = Der Homeserver antwortet nicht
problem-homeserver-unreachable-text = Mit deiner Anmeldung war alles in Ordnung, aber der Matrix-Server hinter diesem Dienst ist gerade nicht erreichbar.
problem-homeserver-unreachable-next = Versuche es in ein paar Minuten noch einmal. Es ist nichts verloren gegangen.
problem-internal = Bei uns ist etwas schiefgelaufen
problem-internal-text = Du hast nichts falsch gemacht. Die Leute, die diesen Dienst betreiben, finden im Protokoll mehr dazu.
problem-internal-next = Versuche es noch einmal. Wenn es wieder passiert, nenne ihnen die Referenz unten.
