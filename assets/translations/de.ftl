### German

## The frame of every page
language-name = Deutsch
shell-skip = Zum Inhalt springen
shell-language = Sprache:
shell-policy = Datenschutzerklärung
shell-tos = Nutzungsbedingungen

## Times
ago-now = gerade eben
ago-minutes = { $n ->
        [one] vor einer Minute
       *[other] vor { $n } Minuten
    }
ago-hours = { $n ->
        [one] vor einer Stunde
       *[other] vor { $n } Stunden
    }
ago-days = { $n ->
        [1] gestern
        [one] vor einem Tag
       *[other] vor { $n } Tagen
    }
date = { $day }. { $month } { $year }
date-time = { $date }, { $time } UTC
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

## Parts of pages
field-show = Anzeigen
field-show-password = Passwort anzeigen
field-caps = Die Feststelltaste ist aktiviert.
meter-1 = Leicht zu erraten. Mach es länger.
meter-2 = Noch immer leicht zu erraten.
meter-3 = Gut.
meter-4 = Sehr gut.
copy = Kopieren
copy-done = Kopiert
progress = Schritt { $at } von { $of }
pager = Weitere Seiten
pager-before = Neuere
pager-after = Ältere

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

## Making an account
register-have-account = Hast du schon ein Konto? { $link }
register-username = Benutzername
register-username-hint = So finden dich andere: @benutzername:{ $server }. Der Name lässt sich später nicht mehr ändern.
register-username-free = Dieser Benutzername ist frei.
register-username-lowered = Benutzernamen werden kleingeschrieben.
register-username-title = Wähle einen anderen Benutzernamen
register-username-text = Diesen Benutzernamen hat sich inzwischen jemand anderes genommen. Alles andere, was du eingegeben hast, bleibt erhalten.
register-email = E-Mail-Adresse
register-email-optional = E-Mail-Adresse (optional)
register-email-hint = Damit du wieder in dein Konto kommst, falls du dein Passwort vergisst.
register-email-title = Deine E-Mail-Adresse
register-email-without = Ohne fortfahren
register-password = Passwort
register-token = Registrierungstoken
register-token-hint = Du bekommst es von den Leuten, die diesen Dienst betreiben.
register-token-text = Für ein Konto brauchst du hier ein Registrierungstoken. Alles andere, was du eingegeben hast, bleibt erhalten.
register-terms = Ich stimme den { $link } zu
register-terms-link = Nutzungsbedingungen
register-verify-title = Sieh in dein Postfach
register-verify-text = Wir haben einen Code an { $email } geschickt. Er gilt fünf Minuten.
register-verify-resend = Neuen Code senden
register-verify-change = Andere E-Mail-Adresse verwenden
register-verify-sent-again = Ein neuer Code ist unterwegs.
register-code = Code
register-code-hint = Sechs Ziffern. Wenn nichts ankommt, sieh auch im Spam-Ordner nach.
register-display-name = Anzeigename
register-display-name-title = Wie sollen andere dich nennen?
register-display-name-text = Dieser Name steht neben deinen Nachrichten. Du kannst ihn jederzeit ändern.
register-display-name-skip = Überspringen
register-unfinished-title = Einen Moment
register-unfinished-made = Dein Konto ist erstellt, aber der Matrix-Server hinter diesem Dienst antwortet gerade nicht. Versuche es in einer Minute noch einmal: Es ist nichts verloren gegangen.
register-unfinished-not-made = Der Matrix-Server hinter diesem Dienst antwortet gerade nicht, deshalb ist dein Konto noch nicht erstellt. Versuche es in einer Minute noch einmal: Alles, was du eingegeben hast, bleibt erhalten.
register-unfinished-retry = Noch einmal versuchen
register-error-homeserver = Der Matrix-Server hinter diesem Dienst antwortet gerade nicht, deshalb können wir nicht sagen, ob dieser Benutzername frei ist. Versuche es in einer Minute noch einmal.
register-error-username-missing = Wähle einen Benutzernamen.
register-error-username-too-long = Dieser Benutzername ist zu lang.
register-error-username-all-digits = Ein Benutzername braucht mindestens einen Buchstaben.
register-error-username-character = Ein Benutzername besteht nur aus den Buchstaben a bis z, Ziffern und den Zeichen . _ = - / +
register-error-username-underscore = Ein Benutzername kann nicht mit einem Unterstrich beginnen.
register-error-username-not-allowed = Dieser Benutzername ist hier nicht verfügbar. Wähle einen anderen.
register-error-username-taken = Dieser Benutzername ist vergeben. Wähle einen anderen.
register-error-email-missing = Gib deine E-Mail-Adresse ein.
register-error-email-invalid = Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.
register-error-email-not-allowed = Diese E-Mail-Adresse kann hier nicht verwendet werden. Versuche es mit einer anderen.
register-error-email-in-use = Du hast schon ein Konto mit dieser E-Mail-Adresse. Melde dich damit an oder nimm eine andere Adresse.
password-error-missing = Wähle ein Passwort.
password-error-too-long = Dieses Passwort ist zu lang.
password-error-weak = Dieses Passwort ist zu leicht zu erraten. Füge noch ein oder zwei Wörter hinzu.
password-error-common = Das ist eines der Passwörter, die als Erstes ausprobiert werden. Wähle ein anderes.
password-error-word = Ein einzelnes Wort ist leicht zu erraten. Füge noch ein oder zwei Wörter hinzu.
password-error-name = Namen sind leicht zu erraten. Füge noch ein oder zwei Wörter hinzu.
password-error-repeats = Durch Wiederholungen wird ein Passwort kaum schwerer zu erraten. Füge noch ein oder zwei Wörter hinzu.
password-error-sequence = Folgen von Buchstaben, Ziffern oder Tasten sind leicht zu erraten. Füge noch ein oder zwei Wörter hinzu.
password-error-date = Datumsangaben und Jahreszahlen sind leicht zu erraten. Füge noch ein oder zwei Wörter hinzu.
register-error-token-missing = Gib dein Registrierungstoken ein.
register-error-token-unknown = Dieses Registrierungstoken gibt es nicht. Prüfe es auf Tippfehler.
register-error-token-used-up = Dieses Registrierungstoken wurde schon so oft verwendet, wie es erlaubt ist. Bitte um ein neues.
register-error-token-expired = Dieses Registrierungstoken ist abgelaufen. Bitte um ein neues.
register-error-terms = Du kannst nur ein Konto erstellen, wenn du den Nutzungsbedingungen zustimmst.
register-error-code-missing = Gib den Code aus der E-Mail ein.
register-error-code-wrong = Das ist nicht der richtige Code. Prüfe ihn und nimm den aus der neuesten E-Mail.
register-error-code-expired = Dieser Code ist abgelaufen. Lass dir einen neuen schicken.
register-error-too-many-mails = Das waren sehr viele E-Mails. Warte ein paar Minuten, bevor du um eine weitere bittest.
register-error-display-name = Dieser Anzeigename ist zu lang.

## Captcha
captcha-working = Wir prüfen, dass du kein Roboter bist. Das dauert ein paar Sekunden.
captcha-waiting = Dein Formular wird gesendet, sobald das erledigt ist.
captcha-solved = Geprüft: Du bist kein Roboter.
captcha-needs-script = Nur dieser Schritt braucht JavaScript, um Roboter fernzuhalten. Schalte es ein und lade die Seite neu oder bitte die Leute, die diesen Dienst betreiben, um ein Konto.
captcha-wait = { $seconds ->
        [one] Um Roboter fernzuhalten: Warte eine Sekunde, bevor du fortfährst.
       *[other] Um Roboter fernzuhalten: Warte { $seconds } Sekunden, bevor du fortfährst. Füll das Formular in Ruhe aus, dann ist die Zeit schon um.
    }
captcha-error-missing = Zeig, dass du kein Roboter bist.
captcha-error-wrong = Die Prüfung gegen Roboter ist abgelaufen. Bitte versuche es noch einmal.
captcha-error-too-soon = Das ging schnell. Warte, bis die unten genannte Zeit um ist, und fahre dann fort.
captcha-error-unreachable = Die Prüfung gegen Roboter funktioniert gerade nicht. Versuche es in einer Minute noch einmal: Es ist nichts verloren gegangen.

## Account
account-title = Dein Konto
account-nav = Dein Konto
account-nav-profile = Profil
account-nav-security = Sicherheit
account-nav-sessions = Sitzungen
account-nav-activity = Aktivität
account-sign-out = Hier abmelden
remove = Entfernen
account-password-changed = Dein Passwort wurde geändert.
account-password-changed-everywhere = Dein Passwort wurde geändert, und du bist überall sonst abgemeldet.
account-password-set = Du kannst dich ab jetzt mit deinem neuen Passwort anmelden.
account-name-changed = Dein Name wurde geändert.
account-email-added = Die Adresse wurde hinzugefügt.
account-email-removed = Die Adresse wurde entfernt.
account-primary-email = Apps wird ab jetzt diese Adresse mitgeteilt.
account-session-ended = Die Sitzung ist abgemeldet.
account-sessions-ended = Die Sitzungen sind abgemeldet.
account-session-renamed = Der Name wurde geändert.
account-app-removed = Die App hat keinen Zugriff mehr auf dein Konto.

## Account: profile
profile-mxid = Matrix-ID
profile-name = Name
profile-name-hint = Das sehen andere. Lass das Feld leer, um mit deiner Matrix-ID angezeigt zu werden.
profile-name-save = Speichern
profile-name-unknown = Der Homeserver antwortet gerade nicht, deshalb kann dein Name nicht angezeigt werden.
profile-error-too-long = Dieser Name ist zu lang. Verwende höchstens 256 Zeichen.
profile-error-refused = Der Homeserver nimmt diesen Namen nicht an. Versuche es mit einem anderen.
profile-error-unreachable = Der Homeserver antwortet nicht. Dein Name wurde nicht geändert: Versuche es in ein paar Minuten noch einmal.
profile-emails = E-Mail-Adressen
profile-no-emails = Dein Konto hat keine E-Mail-Adresse.
profile-emails-change = E-Mail-Adressen ändern

## Account: e-mail addresses
emails-title = E-Mail-Adressen
emails-primary = Diese wird Apps mitgeteilt
emails-added = Hinzugefügt am { $when }
emails-make-primary = Als erste verwenden
emails-add = Neue Adresse
emails-add-hint = Wir schicken einen Code dorthin, um zu sehen, dass sie dir gehört.
emails-add-submit = Code senden
emails-error-invalid = Das ist keine E-Mail-Adresse. Sie sollte aussehen wie name@example.com.
emails-error-not-allowed = Diese Adresse kann hier nicht verwendet werden. Versuche es mit einer anderen.
emails-error-has-it = Dein Konto hat diese Adresse schon.
emails-error-too-many = Dein Konto hat schon so viele Adressen, wie erlaubt sind. Entferne zuerst eine.
emails-error-last-one = Konten brauchen hier eine Adresse. Füge eine andere hinzu, bevor du diese entfernst.
email-remove-title = Diese Adresse entfernen?
email-remove-text = { $email } gehört dann nicht mehr zu deinem Konto.
email-remove-last = Es ist deine einzige Adresse. Ohne Adresse kommst du nicht per E-Mail zurück in dein Konto, falls du dein Passwort vergisst.

## Account: security
security-title = Sicherheit
security-password-set = Festgelegt am { $when }
security-no-password = Dein Konto hat kein Passwort.
security-sessions = Wo du angemeldet bist.
security-apps = Was du Apps erlaubst.
security-reset-keys = Falls du alle deine Geräte und deinen Wiederherstellungsschlüssel verloren hast.
security-data = Deine Daten
security-export = Alles, was hier über dich bekannt ist.
security-deactivate = Für immer.

## Account: sessions
sessions-title = Sitzungen
sessions-this = Dieser Browser
sessions-others = Woanders
sessions-forgotten = Seit drei Monaten nicht verwendet
sessions-none = Du bist nirgendwo sonst angemeldet.
sessions-end-ticked = Ausgewählte abmelden
sessions-end-others = Überall sonst abmelden
session-with = { $program } auf { $system }
session-a-browser = Ein Browser
session-an-app = Eine App
session-an-old-app = Eine App, die sich auf die ältere Art angemeldet hat
session-seen = Zuletzt verwendet: { $when }
session-title = Sitzung
session-here = Wo
session-kind = Was
session-app = App
session-app-host = Website der App
session-browser = Browser und System
session-device = Geräte-ID
session-last-use = Zuletzt verwendet
session-address = Von der Adresse
session-began = Angemeldet seit
session-may = Was die App darf
session-name = Name
session-name-hint = Damit du die Sitzung wiedererkennst. Andere sehen ihn vielleicht in verschlüsselten Unterhaltungen.
session-rename = Speichern
session-end = Abmelden
session-error-missing = Gib einen Namen ein.
session-error-too-long = Dieser Name ist zu lang. Verwende höchstens 100 Zeichen.

## Account: ending sessions
end-sessions-title = Abmelden?
end-sessions-text = { $count ->
        [one] Diese Sitzung wird sofort abgemeldet.
       *[other] Diese { $count } Sitzungen werden sofort abgemeldet.
    }
end-sessions-others = { $count ->
        [one] Die eine andere Sitzung wird sofort abgemeldet. Hier bleibst du angemeldet.
       *[other] Alle { $count } anderen Sitzungen werden sofort abgemeldet. Hier bleibst du angemeldet.
    }
end-sessions-warning = Verschlüsselte Nachrichten, die nur ein solches Gerät lesen kann, gehen dabei verloren. Sorge vorher dafür, dass du einen Wiederherstellungsschlüssel oder ein anderes verifiziertes Gerät hast.
end-sessions-submit = Abmelden

## Account: activity
activity-title = Aktivität
activity-text = { $days ->
        [one] Was am letzten Tag mit deinem Konto passiert ist.
       *[other] Was in den letzten { $days } Tagen mit deinem Konto passiert ist. Wenn du etwas davon nicht warst, ändere dein Passwort und melde dich überall sonst ab.
    }
activity-none = Noch nichts.
event-registered = Du hast dieses Konto erstellt
event-signed-in = Mit einem Browser angemeldet
event-app-signed-in = Bei { $app } angemeldet
event-old-app-signed-in = In einer App angemeldet
event-wrong-password = { $times ->
        [one] Ein falsches Passwort wurde eingegeben
       *[other] Innerhalb einer Stunde wurde { $times }-mal ein falsches Passwort eingegeben
    }
event-password-changed = Das Passwort wurde geändert
event-password-set = Ein Passwort wurde festgelegt
event-password-recovered = Ein neues Passwort wurde per E-Mail festgelegt
event-email-added = Die Adresse { $email } wurde hinzugefügt
event-email-removed = Die Adresse { $email } wurde entfernt
event-primary-email = { $email } wurde zur ersten Adresse
event-name-changed = Der Name wurde geändert
event-session-ended = { $name } wurde abgemeldet
event-a-session-ended = Eine Sitzung wurde abgemeldet
event-sessions-ended = { $count ->
        [0] Überall sonst abgemeldet
        [one] Eine Sitzung wurde abgemeldet
       *[other] { $count } Sitzungen wurden abgemeldet
    }
event-consent-withdrawn = { $app } hat keinen Zugriff mehr
event-keys-reset = Das Zurücksetzen der Schlüssel wurde erlaubt
event-exported = Deine Daten wurden heruntergeladen
event-deactivated = Das Konto wurde deaktiviert
event-admin-locked = Die Administration hat das Konto gesperrt
event-admin-unlocked = Die Administration hat das Konto entsperrt
event-admin-deactivated = Die Administration hat das Konto deaktiviert
event-admin-reactivated = Die Administration hat das Konto wieder aktiviert
event-admin-password-set = Die Administration hat ein neues Passwort festgelegt
event-admin-email-added = Die Administration hat eine E-Mail-Adresse hinzugefügt
event-admin-sessions-ended = Die Administration hat alle Sitzungen abgemeldet
event-admin-token-issued = Die Administration hat ein Zugriffstoken für dieses Konto erstellt
event-admin-made-administrator = Das Konto darf diesen Dienst jetzt verwalten
event-admin-no-administrator = Das Konto darf diesen Dienst nicht mehr verwalten

## Account: apps
apps-title = Apps mit Zugriff
apps-text = Diese Apps dürfen dein Konto nutzen. Wenn du eine entfernst, wird sie abgemeldet und muss dich neu fragen.
apps-none = Keine App hat Zugriff auf dein Konto.
apps-allowed = Zugelassen am { $when }

## Account: export
export-title = Deine Daten herunterladen
export-text = Du bekommst eine Datei mit allem, was dieser Dienst über dich weiß: dein Konto, Adressen, Sitzungen, die Apps mit Zugriff und was zuletzt passiert ist.
export-not-in-it = Passwörter und Schlüssel sind nicht dabei. Deine Nachrichten liegen auf dem Homeserver: Deine Matrix-App kann sie exportieren.
export-submit = Herunterladen

## Account: new encryption keys
reset-keys-title = Digitale Identität zurücksetzen
reset-keys-text = Tu das nur, wenn du jedes Gerät verloren hast, auf dem du angemeldet warst, und deinen Wiederherstellungsschlüssel auch.
reset-keys-consequences = Deine App bekommt neue Schlüssel, mit denen du zeigst, wer du bist. Deine Kontakte und deine anderen Geräte müssen dich neu verifizieren, und ältere verschlüsselte Nachrichten bleiben vielleicht unlesbar.
reset-keys-warning = Wenn du das nicht in deiner App angefordert hast, versucht vielleicht jemand anderes, sich als du auszugeben. Dann mach hier nicht weiter.
reset-keys-submit = Zurücksetzen erlauben
reset-keys-failed = Der Homeserver antwortet nicht, deshalb wurde nichts geändert. Versuche es in ein paar Minuten noch einmal.
reset-keys-done-title = Du kannst deine Identität jetzt zurücksetzen
reset-keys-done-text = Geh innerhalb von zehn Minuten zurück zu deiner App und schließe es dort ab. Du kannst diese Seite schließen.

## Account: deactivation
deactivate-title = Konto deaktivieren
deactivate-text = Das lässt sich nicht rückgängig machen. Das passiert dabei:
deactivate-signed-out = Du wirst in allen Apps und Browsern abgemeldet und kannst dich nicht wieder anmelden.
deactivate-rooms = Du verlässt alle Räume. Andere finden dich nicht mehr.
deactivate-name = Niemand kann deine Matrix-ID wieder verwenden, auch du nicht.
deactivate-data = Dein Passwort, deine E-Mail-Adressen und der Zugriff von Apps werden entfernt.
deactivate-erase = Auch meine Nachrichten verbergen
deactivate-erase-hint = Wer einem Raum später beitritt, sieht nicht, was du geschrieben hast. Wer es schon gesehen hat, behält es.
deactivate-username = Gib zur Bestätigung { $username } ein
deactivate-submit = Mein Konto deaktivieren
deactivate-error-username = Das ist nicht der Benutzername dieses Kontos.
deactivate-error-password = Das ist nicht dein Passwort.
deactivated-title = Dein Konto gibt es nicht mehr
deactivated-text = { $mxid } wurde deaktiviert. Du kannst diese Seite schließen.
deactivated-erased = Der Homeserver verbirgt deine Nachrichten; das kann eine Weile dauern.

## Change password
password-title = Passwort ändern
password-set-title = Passwort festlegen
password-set-submit = Passwort festlegen
password-current = Aktuelles Passwort
password-new = Neues Passwort
password-hint = Ein paar Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.
password-sign-out-others = Überall sonst abmelden
password-sign-out-others-hint = Tu das, wenn jemand anderes dein Passwort kennen könnte.
password-submit = Passwort ändern
password-error-current = Das ist nicht dein aktuelles Passwort.
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

## Forgotten password
login-forgot = Passwort vergessen?
login-notice-password-set = Dein neues Passwort ist festgelegt, und du bist überall abgemeldet. Melde dich jetzt damit an.
recover-title = Passwort vergessen?
recover-text = Gib die E-Mail-Adresse deines Kontos ein. Wir schicken dir einen Link, mit dem du ein neues Passwort festlegen kannst.
recover-email = E-Mail-Adresse
recover-submit = Link senden
recover-error-missing = Gib deine E-Mail-Adresse ein.
recover-error-invalid = Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.
recover-back = Zurück zur Anmeldung
recover-sent-title = Sieh in dein Postfach
recover-sent-text = Wenn es ein Konto mit der Adresse { $email } gibt, ist ein Link für ein neues Passwort dorthin unterwegs.
recover-sent-wait = Das kann ein paar Minuten dauern. Wenn nichts kommt, sieh im Spam-Ordner nach oder versuche es mit einer anderen Adresse.
recover-sent-again = Wir haben dir noch eine E-Mail geschickt.
recover-sent-resend = Noch einmal senden
recover-sent-change = Andere Adresse verwenden
recover-password-title = Neues Passwort festlegen
recover-password-everywhere = Du wirst überall abgemeldet. Überlege vorher, ob du auf einem Gerät noch angemeldet bist: Vielleicht hat nur dieses die Schlüssel zu deinen verschlüsselten Nachrichten.
recover-password-submit = Passwort festlegen
recover-gone-title = Dieser Link gilt nicht mehr
recover-gone-text = Ein Link funktioniert nur einmal und nur für kurze Zeit. Deiner wurde schon verwendet oder ist abgelaufen.
recover-gone-again = Neuen Link schicken
recover-off-title = Passwörter lassen sich hier nicht zurücksetzen
recover-off-text = Dieser Dienst verschickt keine E-Mails für vergessene Passwörter. Bitte die Leute, die ihn betreiben, um Hilfe.

## Mails
mail-nothing-to-do = Wenn du das nicht warst, brauchst du nichts zu tun.
mail-not-you = Wenn du das nicht warst, lege sofort ein neues Passwort fest und melde dich überall sonst ab. Wenn du dich nicht mehr anmelden kannst, frag die Leute, die diesen Dienst betreiben.
mail-verification-code-subject = Bestätige deine E-Mail-Adresse für { $service }
mail-verification-code-registration = Gib diesen Code ein, um deine E-Mail-Adresse zu bestätigen und dein Konto bei { $service } fertig einzurichten:
mail-verification-code-account = Gib diesen Code ein, um deine E-Mail-Adresse zu bestätigen und zu deinem Konto bei { $service } hinzuzufügen:
mail-verification-code-lifetime = Der Code gilt fünf Minuten.
mail-verification-code-not-you = Wenn du ihn nicht angefordert hast, gib ihn niemandem weiter: Vielleicht hat sich jemand bei der eigenen Adresse vertippt.
mail-address-taken-subject = Deine E-Mail-Adresse bei { $service }
mail-address-taken-text = Jemand, vielleicht du, wollte diese E-Mail-Adresse bei { $service } verwenden. Sie gehört schon zum Konto { $username }.
mail-address-taken-next = Wenn du das warst, melde dich stattdessen mit diesem Konto an.
mail-recovery-subject = Neues Passwort für { $service } festlegen
mail-recovery-text = Du möchtest für dein Konto { $username } bei { $service } ein neues Passwort festlegen.
mail-recovery-button = Neues Passwort festlegen
mail-recovery-lifetime = Der Link funktioniert einmal und zehn Minuten lang.
mail-recovery-not-you = Wenn du ihn nicht angefordert hast, brauchst du nichts zu tun: Dein Passwort bleibt, wie es ist.
mail-recovery-impossible-subject = Dein Passwort bei { $service }
mail-recovery-impossible-text = Jemand, vielleicht du, wollte für dein Konto { $username } bei { $service } ein neues Passwort festlegen.
mail-recovery-impossible-locked = Das Konto ist gesperrt, deshalb geht das nicht. Die Leute, die diesen Dienst betreiben, können dir den Grund nennen und es entsperren.
mail-recovery-impossible-no-password = Das Konto hat kein Passwort: Melde dich so an, wie du es sonst tust. Wenn das nicht geht, frag die Leute, die diesen Dienst betreiben.
mail-password-changed-subject = Dein Passwort bei { $service } wurde geändert
mail-password-changed-text = Das Passwort deines Kontos { $username } bei { $service } wurde geändert.
mail-email-added-subject = Zu deinem Konto bei { $service } wurde eine E-Mail-Adresse hinzugefügt
mail-email-added-text = Die E-Mail-Adresse { $email } wurde zu deinem Konto { $username } bei { $service } hinzugefügt.
mail-email-removed-subject = Aus deinem Konto bei { $service } wurde eine E-Mail-Adresse entfernt
mail-email-removed-text = Die E-Mail-Adresse { $email } wurde aus deinem Konto { $username } bei { $service } entfernt.
mail-test-subject = Ein Test von { $service }
mail-test-text = Diese E-Mail wurde verschickt, um zu sehen, ob E-Mails von { $service } ankommen. Das tun sie.

## Errors
error-title = Etwas ist schiefgelaufen
error-detail = Details für die Entwicklung
error-again = Seite neu öffnen
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
problem-sign-up-closed = Hier kann man sich nicht selbst registrieren
problem-sign-up-closed-text = Konten bei diesem Dienst erstellen die Leute, die ihn betreiben.
problem-sign-up-closed-next = Bitte sie um eines oder melde dich an, wenn du schon eines hast.
problem-sign-up-refused = Von hier aus kannst du dich nicht registrieren
problem-sign-up-refused-text = Die Leute, die diesen Dienst betreiben, nehmen aus diesem Netzwerk oder mit diesem Browser keine neuen Konten an.
problem-sign-up-refused-next = Versuche es mit einem anderen Netzwerk oder Browser oder bitte sie um ein Konto.
problem-sign-up-over = Diese Registrierung geht hier nicht weiter
problem-sign-up-over-text = Sie wurde in einem anderen Browser begonnen oder vor mehr als einer Stunde.
problem-sign-up-over-next = Mach in dem Browser weiter, in dem du begonnen hast, oder fang noch einmal an.
problem-too-many-requests-wait = { $minutes ->
        [one] Warte eine Minute und versuche es dann noch einmal.
       *[other] Warte { $minutes } Minuten und versuche es dann noch einmal.
    }
problem-homeserver-unreachable = Der Homeserver antwortet nicht
problem-homeserver-unreachable-text = Mit deiner Anmeldung war alles in Ordnung, aber der Matrix-Server hinter diesem Dienst ist gerade nicht erreichbar.
problem-homeserver-unreachable-next = Versuche es in ein paar Minuten noch einmal. Es ist nichts verloren gegangen.
problem-internal = Bei uns ist etwas schiefgelaufen
problem-internal-text = Du hast nichts falsch gemacht. Die Leute, die diesen Dienst betreiben, finden im Protokoll mehr dazu.
problem-internal-next = Versuche es noch einmal. Wenn es wieder passiert, nenne ihnen die Referenz unten.
