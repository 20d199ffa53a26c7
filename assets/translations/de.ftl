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
register-username-invited = Du bist unter diesem Namen eingeladen. So finden dich andere: @benutzername:{ $server }.
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
register-error-token-other-name = Dieses Registrierungstoken gilt für einen anderen Benutzernamen.
register-error-terms = Du kannst nur ein Konto erstellen, wenn du den Nutzungsbedingungen zustimmst.
register-error-code-missing = Gib den Code aus der E-Mail ein.
register-error-code-wrong = Das ist nicht der richtige Code. Prüfe ihn und nimm den aus der neuesten E-Mail.
register-error-code-expired = Dieser Code ist abgelaufen. Lass dir einen neuen schicken.
register-error-too-many-mails = Das waren sehr viele E-Mails. Warte ein paar Minuten, bevor du um eine weitere bittest.
register-error-display-name = Dieser Anzeigename ist zu lang.

## Sign-up with approval
register-reason-title = Warum möchtest du ein Konto?
register-reason-text = Die Leute, die diesen Dienst betreiben, sehen sich jedes neue Konto an, bevor es erstellt wird. Sag ihnen, wer du bist.
register-reason = Dein Grund
register-reason-hint = Ein oder zwei Sätze genügen. Nur die Leute, die diesen Dienst betreiben, lesen sie.
register-reason-send = Konto anfragen
register-error-reason-missing = Schreib ein oder zwei Sätze.
register-error-reason-too-long = { $most ->
        [one] Das ist zu lang: Höchstens ein Zeichen ist möglich.
       *[other] Das ist zu lang: Höchstens { $most } Zeichen sind möglich, in manchen Schriften weniger.
    }
register-error-too-many-wait = Gerade warten sehr viele Leute auf eine Antwort. Bitte versuche es an einem anderen Tag noch einmal.
register-waiting-title = Warten auf eine Antwort
register-waiting-text = Du hast ein Konto mit dem Benutzernamen { $username } angefragt. Die Leute, die diesen Dienst betreiben, sehen sich das an. Das kann ein paar Tage dauern.
register-waiting-mail = Wir schreiben an { $email }, sobald es eine Antwort gibt.
register-waiting-bookmark = Setze ein Lesezeichen auf diese Seite und komm mit demselben Browser wieder: Hier siehst du dann die Antwort. Dein Benutzername ist bis zum { $date } für dich reserviert.
register-waiting-again = Gibt es schon eine Antwort?
register-declined-title = Dein Konto wurde nicht genehmigt
register-declined-text = Die Leute, die diesen Dienst betreiben, haben entschieden, dieses Konto nicht zu erstellen. Wenn du das für einen Irrtum hältst, frag sie.
register-declined-note = Sie haben dir eine Nachricht hinterlassen:

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
captcha-error-too-soon = Das ging schnell. Warte ein wenig und versuche es dann noch einmal.
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
account-token-made = Das Token wurde erstellt und dabei angezeigt. Wenn du es nicht hast, widerrufe es und erstelle ein neues.
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
emails-primary = Hauptadresse: Diese wird Apps mitgeteilt
emails-added = Hinzugefügt am { $when }
emails-make-primary = Als Hauptadresse verwenden
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
security-tokens = Für Bots und Skripte.
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
session-a-token = Ein Bot oder Skript mit Zugriffstoken
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
        [one] Was am letzten Tag mit deinem Konto passiert ist. Wenn du etwas davon nicht warst, ändere dein Passwort und melde dich überall sonst ab.
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
event-primary-email = { $email } ist jetzt die Hauptadresse
event-name-changed = Der Name wurde geändert
event-session-ended = { $name } wurde abgemeldet
event-a-session-ended = Eine Sitzung wurde abgemeldet
event-session-closed = { $why ->
    [idle] { $name } wurde abgemeldet, weil die Sitzung lange nicht verwendet wurde
    [limit] { $name } wurde abgemeldet, um Platz für eine neuere Sitzung zu machen
   *[replay] { $name } wurde abgemeldet, weil ein Schlüssel der Sitzung zweimal verwendet wurde. Vielleicht hat ihn jemand kopiert
}
event-a-session-closed = { $why ->
    [idle] Eine Sitzung wurde abgemeldet, weil sie lange nicht verwendet wurde
    [limit] Eine Sitzung wurde abgemeldet, um Platz für eine neuere zu machen
   *[replay] Eine Sitzung wurde abgemeldet, weil ein Schlüssel von ihr zweimal verwendet wurde. Vielleicht hat ihn jemand kopiert
}
event-sessions-ended = { $count ->
        [0] Überall sonst abgemeldet
        [one] Eine Sitzung wurde abgemeldet
       *[other] { $count } Sitzungen wurden abgemeldet
    }
event-consent-withdrawn = { $app } hat keinen Zugriff mehr
event-token-made = Das Zugriffstoken { $name } wurde erstellt
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
event-admin-user-created = Die Administration hat das Konto erstellt
event-admin-recovery-link-issued = Die Administration hat einen Link für ein neues Passwort erstellt
event-admin-email-removed = Die Administration hat eine E-Mail-Adresse entfernt
event-admin-session-ended = Die Administration hat eine Sitzung abgemeldet
event-admin-token-regenerated = Die Administration hat ein Zugriffstoken ersetzt
event-admin-token-revoked = Die Administration hat ein Zugriffstoken widerrufen
event-admin-link-added = Die Administration hat ein Konto bei einem anderen Dienst verknüpft
event-admin-link-removed = Die Administration hat die Verknüpfung mit einem Konto bei einem anderen Dienst entfernt
event-admin-application-approved = Die Administration hat die Kontoanfrage genehmigt
event-admin-application-declined = Die Administration hat eine Kontoanfrage abgelehnt
event-admin-registration-token-issued = Die Administration hat eine Einladung erstellt
event-admin-registration-token-changed = Die Administration hat eine Einladung geändert
event-admin-registration-token-revoked = Die Administration hat eine Einladung zurückgezogen
event-admin-registration-token-unrevoked = Die Administration hat eine Einladung wieder gültig gemacht
event-admin-client-created = Die Administration hat eine App hinzugefügt
event-admin-client-changed = Die Administration hat eine App geändert
event-admin-client-secret-changed = Die Administration hat einer App ein neues Geheimnis gegeben
event-admin-client-deleted = Die Administration hat eine App gelöscht
event-admin-clients-synced = Eine App wurde an die Konfiguration angepasst
event-admin-provider-created = Die Administration hat einen Anmeldedienst hinzugefügt
event-admin-provider-changed = Die Administration hat einen Anmeldedienst geändert
event-admin-provider-deleted = Die Administration hat einen Anmeldedienst gelöscht
event-admin-policy-data-set = Die Administration hat die Regeln geändert
event-admin-job-retried = Die Administration hat noch einmal versuchen lassen, den Homeserver zu benachrichtigen
event-admin-job-cancelled = Die Administration hat es aufgegeben, den Homeserver zu benachrichtigen
event-admin-mail-retried = Die Administration hat noch einmal versuchen lassen, eine E-Mail zu senden
event-admin-mail-cancelled = Die Administration hat es aufgegeben, eine E-Mail zu senden
event-admin-users-provisioned = Die Administration hat dem Homeserver alle Konten neu mitteilen lassen
event-policy-denied = { $times ->
    [one] Die Regeln haben eine Anfrage abgelehnt
   *[other] Die Regeln haben { $times } Anfragen abgelehnt
} ({ $entry_point ->
    [register] neues Konto
    [email] E-Mail-Adresse
    [client_registration] neue App
    [authorization_grant] Zugriff für eine App
    [compat_login] Anmeldung
   *[other] { $entry_point }
})
event-access-refused = { $surface ->
    [admin_api] { $times ->
        [one] Eine Anfrage an die Admin-API wurde abgelehnt
       *[other] { $times } Anfragen an die Admin-API wurden abgelehnt
    }
   *[other] { $times ->
        [one] Ein Aufruf der Verwaltungsseiten wurde abgelehnt
       *[other] { $times } Aufrufe der Verwaltungsseiten wurden abgelehnt
    }
}

## Account: apps
apps-title = Apps mit Zugriff
apps-text = Diese Apps dürfen dein Konto nutzen. Wenn du eine entfernst, wird sie abgemeldet und muss dich neu fragen.
apps-none = Keine App hat Zugriff auf dein Konto.
apps-allowed = Zugelassen am { $when }

## Account: access tokens
tokens-title = Zugriffstoken
tokens-text = Mit einem Zugriffstoken kann ein Bot oder Skript dein Konto ohne dein Passwort nutzen. Bewahre jedes so sicher auf wie ein Passwort.
tokens-none = Für dein Konto gibt es keine Zugriffstoken.
tokens-new = Neues Token
tokens-expires = Läuft am { $when } ab
tokens-over = Abgelaufen am { $when }
tokens-forever = Läuft nicht ab
tokens-unused = Noch nicht verwendet
tokens-by-administrator = Von der Administration
token-new-title = Neues Zugriffstoken
token-name = Name
token-name-hint = Wofür es ist, damit du es wiedererkennst.
token-abilities = Was es darf
token-device = Ein eigenes Gerät sein
token-device-hint = Für verschlüsselte Räume. Es erscheint unter deinen Sitzungen.
token-lifetime = Gültigkeit
token-lifetime-hint = Ein Token, das von selbst abläuft, richtet weniger Schaden an, wenn es verloren geht.
token-lifetime-days = { $days ->
        [one] Ein Tag
       *[other] { $days } Tage
    }
token-lifetime-year = Ein Jahr
token-lifetime-forever = Unbegrenzt
token-new-submit = Token erstellen
token-error-missing = Gib einen Namen ein.
token-error-too-long = Dieser Name ist zu lang. Verwende höchstens 100 Zeichen.
token-error-no-ability = Wähle mindestens eine Sache aus, die das Token darf.
token-error-not-allowed = Ein Token, das so etwas darf, lässt sich nur mit Adminrechten erstellen.
token-error-needs-an-end = Ein Token mit Adminrechten muss ablaufen. Wähle, wie lange es gilt.
token-error-too-many = Du hast schon so viele Token, wie möglich sind. Widerrufe eines, das du nicht mehr brauchst.
token-error-unreachable = Der Homeserver antwortet nicht, deshalb wurde kein Token erstellt. Versuche es in ein paar Minuten noch einmal.
token-made-title = Dein Zugriffstoken
token-made-text = Kopiere { $name } jetzt und bewahre es sicher auf. Es wird nicht noch einmal angezeigt.
token-made-secret = Wer dieses Token hat, kann damit dein Konto nutzen. Schick es niemandem, der danach fragt.
token-made-done = Ich habe es kopiert
token-made-on = Erstellt am
token-ends = Gültig bis
token-may = Was es darf
token-revoke = Widerrufen

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
mail-token-made-subject = Für dein Konto bei { $service } wurde ein Zugriffstoken erstellt
mail-token-made-text = Für dein Konto { $username } bei { $service } wurde ein Zugriffstoken erstellt. Es heißt { $name }.
mail-token-made-what = Ein Bot oder Skript kann damit dein Konto nutzen. Du findest es auf deiner Kontoseite unter „Sicherheit“ und kannst es dort widerrufen.
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
mail-application-approved-subject = Dein Konto bei { $service } ist genehmigt
mail-application-approved-text = Du hast ein Konto mit dem Benutzernamen { $username } bei { $service } angefragt. Es ist genehmigt.
mail-application-approved-next = Du kannst dich jetzt anmelden, mit dem Passwort, das du gewählt hast.
mail-application-approved-asked = Bevor es erstellt wird, brauchen wir noch etwas von dir: Öffne die Seite, auf der du gewartet hast, noch einmal mit demselben Browser.
mail-application-declined-subject = Deine Kontoanfrage bei { $service }
mail-application-declined-text = Du hast ein Konto mit dem Benutzernamen { $username } bei { $service } angefragt. Die Leute, die den Dienst betreiben, haben entschieden, dieses Konto nicht zu erstellen.
mail-new-application-subject = { $username } möchte ein Konto bei { $service }
mail-new-application-text = Jemand möchte ein Konto mit dem Benutzernamen { $username } bei { $service } und nennt diesen Grund:
mail-new-application-next = In der Verwaltung entscheiden
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
problem-policy = Die Regeln dieses Dienstes erlauben das nicht
problem-policy-text = Die Leute, die diesen Dienst betreiben, haben Regeln dafür festgelegt, wer was tun darf, und das hier verstößt gegen eine davon.
problem-policy-next = Wenn du meinst, dass es gehen sollte, frag sie.
problem-account-locked = Dein Konto ist gesperrt
problem-account-locked-text = Solange es gesperrt ist, kannst du dich nicht anmelden.
problem-account-locked-next = Die Leute, die diesen Dienst betreiben, können dir den Grund nennen und es entsperren.
problem-account-deactivated = Dieses Konto ist deaktiviert
problem-account-deactivated-text = Damit kann man sich nicht mehr anmelden.
problem-account-deactivated-next = Wenn das ein Irrtum ist, frag die Leute, die diesen Dienst betreiben.
problem-not-administrator = Diese Seite ist für die Administration
problem-not-administrator-text = Dein Konto darf diesen Dienst nicht verwalten.
problem-not-administrator-next = Wenn es das sollte, frag die Leute, die diesen Dienst betreiben.
problem-too-many-requests = Zu viele Anfragen
problem-too-many-requests-text = Von dort, wo du bist, kamen mehr Anfragen als üblich.
problem-too-many-requests-next = Warte ein paar Minuten und versuche es dann noch einmal.
problem-sign-up-closed = Hier kann man sich nicht selbst registrieren
problem-sign-up-closed-text = Konten bei diesem Dienst erstellen die Leute, die ihn betreiben.
problem-sign-up-closed-next = Bitte sie um eines oder melde dich an, wenn du schon eines hast.
problem-invitation-gone = Diese Einladung gilt nicht mehr
problem-invitation-gone-text = Sie wurde verwendet oder zurückgezogen, oder ihre Zeit ist vorbei.
problem-invitation-gone-next = Lass dir eine neue schicken oder melde dich an, wenn du schon ein Konto hast.
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

## The administrators' pages
console-nav = Verwaltung
console-overview = Übersicht
console-users = Personen
console-overview-title = Verwaltung
account-console = Die Konten dieses Dienstes verwalten.
console-administrator = Admin
console-back = Zurück
console-search = Suchen
console-hours = { $hours ->
        [1] eine Stunde
        [24] einen Tag
        [168] sieben Tage
        [one] { $hours } Stunde
       *[other] { $hours } Stunden
    }
console-standing-locked = Gesperrt
console-standing-deactivated = Deaktiviert
console-done-user-made = Das Konto ist erstellt.
console-done-locked = Das Konto ist gesperrt.
console-done-unlocked = Das Konto ist entsperrt.
console-done-deactivated = Das Konto ist deaktiviert.
console-done-reactivated = Das Konto ist wieder da. Zum Anmelden braucht es ein neues Passwort.
console-done-password-set = Das Passwort ist festgelegt.
console-done-administrator-made = Dieses Konto hat jetzt Adminrechte.
console-done-administrator-unmade = Dieses Konto hat keine Adminrechte mehr.
console-done-email-added = Die Adresse ist hinzugefügt.
console-done-email-removed = Die Adresse ist entfernt.
console-done-sessions-ended = Die Sitzungen sind beendet.
console-done-invitation-changed = Die Einladung ist geändert.
console-done-invitation-revoked = Die Einladung gilt nicht mehr.
console-done-invitation-restored = Die Einladung gilt wieder.
console-done-client-changed = Die App ist geändert.
console-done-client-deleted = Die App ist gelöscht.
console-done-retried = Es wird noch einmal versucht.
console-done-cancelled = Es wird nicht mehr versucht.
console-users-title = Personen
console-users-search = Teil des Benutzernamens
console-users-status = Welche Konten
console-users-any = Alle
console-users-active = Aktiv
console-users-locked = Gesperrt
console-users-deactivated = Deaktiviert
console-users-admins = Nur mit Adminrechten
console-users-made = Seit dem { $when }
console-users-none = So jemanden gibt es nicht.
console-user-new-title = Neues Konto
console-user-new-name = Anzeigename (optional)
console-user-new-email-hint = Sie gilt als bestätigt. Du bürgst dafür.
console-user-new-password = Passwort (optional)
console-user-new-password-hint = Ohne Passwort erstellst du danach einen Link, mit dem die Person selbst eines wählt.
console-user-new-submit = Konto erstellen
console-user-error-username = Das kann kein Benutzername sein. Verwende Kleinbuchstaben, Ziffern und . _ = - / +
console-user-error-taken = Diesen Benutzernamen hat schon jemand.
console-user-error-unavailable = Der Homeserver nimmt diesen Benutzernamen nicht an oder hat schon jemanden mit diesem Namen.
console-user-error-homeserver = Der Homeserver hat nicht gesagt, ob der Name frei ist. Versuche es gleich noch einmal.
console-user-error-password = Dieses Passwort ist zu leicht zu erraten. Mach es länger.
console-email-error-invalid = Das ist keine E-Mail-Adresse.
console-email-error-taken = Ein anderes Konto hat diese Adresse.
console-user-queued = Der Homeserver weiß es noch nicht. Er wird benachrichtigt, bis er es weiß.
console-user-made = Erstellt
console-user-locked = Gesperrt
console-user-deactivated = Deaktiviert
console-user-password = Passwort
console-user-password-set = Festgelegt am { $when }
console-user-password-none = Keines
console-user-id = Konto-ID
console-user-more = Was du tun kannst
console-user-sessions = { $count ->
        [0] Nirgendwo angemeldet
        [one] Einmal angemeldet
       *[other] { $count }-mal angemeldet
    }
console-user-no-emails = Keine
console-user-self = Das ist dein eigenes Konto. Sperren oder deaktivieren kann es nur ein anderes Konto mit Adminrechten.
console-lock = Konto sperren
console-lock-hint = Ein gesperrtes Konto kann nicht genutzt werden. Nichts geht verloren: Es lässt sich wieder entsperren.
console-unlock = Konto entsperren
console-reactivate = Konto wieder aktivieren
console-password-title = Passwort festlegen
console-password-row = Du wählst es und gibst es weiter.
console-password-text = { $user } meldet sich ab jetzt damit an. Die Sitzungen bleiben bestehen.
console-password-new = Neues Passwort
console-password-anyway = Annehmen, auch wenn es leicht zu erraten ist
console-password-anyway-hint = Für Tests und Maschinen, nicht für Menschen.
console-password-submit = Passwort festlegen
console-recovery-title = Link für ein neues Passwort
console-recovery-row = Die Person wählt es selbst. Das geht ohne E-Mail.
console-recovery-text = Mit diesem Link wählt { $user } ein neues Passwort, ein einziges Mal. Alle Sitzungen des Kontos enden dann.
console-recovery-hours = Der Link gilt
console-recovery-submit = Link erstellen
console-recovery-made = Gib diesen Link an { $user } weiter, auf einem Weg, dem du vertraust.
console-recovery-once = { $hours ->
        [1] Er wird nur dieses eine Mal angezeigt, funktioniert einmal und gilt eine Stunde.
        [24] Er wird nur dieses eine Mal angezeigt, funktioniert einmal und gilt einen Tag.
        [168] Er wird nur dieses eine Mal angezeigt, funktioniert einmal und gilt sieben Tage.
        [one] Er wird nur dieses eine Mal angezeigt, funktioniert einmal und gilt { $hours } Stunde.
       *[other] Er wird nur dieses eine Mal angezeigt, funktioniert einmal und gilt { $hours } Stunden.
    }
console-make-administrator-title = Adminrechte geben
console-make-administrator-text = { $user } kann dann jedes Konto hier sehen, ändern und sperren, auch deines.
console-make-administrator-submit = Adminrechte geben
console-unmake-administrator-title = Adminrechte entziehen
console-unmake-administrator-text = { $user } kann diese Seiten dann nicht mehr öffnen. Apps mit Adminrechten behalten sie, bis sie abgemeldet werden.
console-unmake-administrator-submit = Entziehen
console-end-sessions-title = Alle Sitzungen beenden
console-end-sessions-text = { $user } wird überall abgemeldet. Nachrichten, die nur eines dieser Geräte lesen kann, gehen dabei verloren.
console-end-sessions-submit = Alle Sitzungen beenden
console-deactivate-title = Konto deaktivieren
console-deactivate-row = Für immer, mit Austritt aus allen Räumen.
console-deactivate-text = Das ist das Ende des Kontos von { $user }.
console-deactivate-sessions = Es wird überall abgemeldet.
console-deactivate-rooms = Es verlässt alle Räume.
console-deactivate-name = Niemand sonst kann den Namen bekommen.
console-deactivate-erase = Auch die Nachrichten löschen
console-deactivate-erase-hint = So weit der Homeserver das kann. Das lässt sich nicht rückgängig machen.
console-deactivate-submit = Deaktivieren
console-emails-text = Die Adressen von { $user }.
console-emails-hint = Sie gilt als bestätigt. Du bürgst dafür.
console-emails-submit = Adresse hinzufügen
console-sessions-text = Wo { $user } angemeldet ist.
console-sessions-none = Nirgendwo.
console-sessions-end = Ausgewählte beenden
console-sessions-end-all = Alle Sitzungen beenden
console-invitations = Einladungen
console-invitations-title = Einladungen
console-invitations-valid = Nur gültige
console-invitations-none = Es gibt noch keine.
console-invitations-off = Niemand kann eine Einladung nutzen: Die Konfiguration lässt sie nicht zu (account.invitations_allowed).
console-invitation-title = Einladung
console-invitation-new-title = Neue Einladung
console-invitation-new-submit = Einladung erstellen
console-invitation-edit = Ändern
console-invitation-edit-title = Einladung ändern
console-invitation-edit-submit = Speichern
console-invitation-text = Schick der Person, die du einlädst, diesen Link, oder lass sie den Code scannen.
console-invitation-qr = Der Link als QR-Code
console-invitation-unnamed = Eine Einladung
console-invitation-token = Ein Registrierungstoken
console-invitation-username = Benutzername
console-invitation-used = Erstellte Konten
console-invitation-used-any = { $count ->
        [0] Noch keines, beliebig viele möglich
        [one] Bisher eines, beliebig viele möglich
       *[other] Bisher { $count }, beliebig viele möglich
    }
console-invitation-used-of = { $limit ->
        [one] { $count } von einem
       *[other] { $count } von { $limit }
    }
console-invitation-last-used = Zuletzt verwendet
console-invitation-expires = Gilt bis
console-invitation-never = auf Widerruf
console-invitation-by = Von
console-invitation-used-up = Aufgebraucht
console-invitation-expired = Abgelaufen
console-invitation-revoked = Zurückgezogen
console-invitation-revoke = Zurückziehen
console-invitation-unrevoke = Wieder gültig machen
console-invitation-note = Notiz (optional)
console-invitation-note-hint = Für wen sie ist. Nur die Administration sieht sie.
console-invitation-name = Benutzername (optional)
console-invitation-name-hint = Wenn du etwas einträgst, kann das Konto nur diesen Namen haben, und die Einladung gilt für ein Konto.
console-invitation-uses = Wie viele Konten
console-invitation-uses-hint = Leer für beliebig viele.
console-invitation-lifetime = Sie gilt
console-invitation-days = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
console-invitation-ever = Unbegrenzt, bis sie zurückgezogen wird
console-invitation-keep = So lange wie bisher
console-invitation-error-note = Diese Notiz ist zu lang. Verwende höchstens 200 Zeichen.
console-invitation-error-uses = Gib eine Zahl ein oder nichts.
console-clients = Apps
console-clients-title = Apps
console-clients-search = Teil des Namens
console-clients-kind = Welche Apps
console-clients-set-up = Hier eingerichtete
console-clients-registered = Selbst registrierte
console-clients-none = So eine App gibt es nicht.
console-client-new-title = Neue App
console-client-new-submit = App hinzufügen
console-client-edit = Ändern
console-client-edit-title = App ändern
console-client-new-secret = Neues Geheimnis erstellen
console-client-delete = Löschen
console-client-id = Client-ID
console-client-uri = Website
console-client-uri-optional = Website (optional)
console-client-sessions = Aktive Sitzungen
console-client-auth = Weist sich aus mit
console-client-grants = Darf verwenden
console-client-redirects = Redirect-URIs
console-client-redirects-hint = Eine pro Zeile. Apps, die im eigenen Namen handeln oder einen Code anzeigen, brauchen keine.
console-client-configured = Diese App steht in der Konfigurationsdatei und wird dort geändert.
console-client-of-configuration = Konfiguration
console-client-of-administrator = Hier hinzugefügt
console-client-name = Name
console-client-name-hint = Man sieht ihn beim Anmelden.
console-client-kind = Was sie ist
console-client-kind-app = Eine App auf einem Gerät oder im Browser (kein Geheimnis)
console-client-kind-site = Eine Website mit Server (hat ein Geheimnis)
console-client-kind-service = Ein Dienst, der im eigenen Namen handelt (hat ein Geheimnis)
console-client-kind-device = Ein Gerät, das einen Code anzeigt (kein Geheimnis)
console-client-error = So lässt sich diese App nicht hinzufügen.
console-secret-title = Client-Geheimnis
console-secret = Geheimnis
console-secret-text = { $app } braucht beides, um Menschen anzumelden.
console-secret-once = Das Geheimnis wird nur dieses eine Mal angezeigt. Ein älteres funktioniert nicht mehr.
console-new-secret-title = Neues Geheimnis erstellen
console-new-secret-text = Das Geheimnis, das { $app } jetzt hat, funktioniert dann sofort nicht mehr.
console-new-secret-submit = Neues Geheimnis erstellen
console-delete-client-title = App löschen
console-delete-client-text = { $app } und alle, die damit angemeldet sind, verlieren sofort den Zugriff.
console-delete-client-submit = Löschen
console-outbox = Ausgang
console-audit = Auditprotokoll
console-providers = Anmeldedienste
console-attention-homeserver = Der Homeserver ist nicht erreichbar oder nimmt das gemeinsame Geheimnis nicht an.
console-attention-jobs = { $count ->
        [one] Eine Änderung konnte dem Homeserver nicht mitgeteilt werden.
       *[other] { $count } Änderungen konnten dem Homeserver nicht mitgeteilt werden.
    }
console-attention-mails = { $count ->
        [one] Eine E-Mail konnte nicht gesendet werden.
       *[other] { $count } E-Mails konnten nicht gesendet werden.
    }
console-attention-disk = Der Datenträger ist fast voll.
console-overview-people = Personen
console-overview-accounts = Konten in Gebrauch
console-overview-administrators = Konten mit Adminrechten
console-overview-browsers = Angemeldete Browser
console-overview-apps = Angemeldete Apps
console-overview-lately = In letzter Zeit
console-overview-sign-ups = Neue Konten in sieben Tagen
console-overview-sign-ins = Anmeldungen in 24 Stunden
console-overview-failed = Falsche Passwörter in 24 Stunden
console-overview-service = Der Dienst
console-overview-homeserver = Homeserver
console-overview-silent = Antwortet nicht
console-overview-reachable = Antwortet
console-overview-outbox = Änderungen, die er noch nicht kennt
console-overview-mails = E-Mails unterwegs
console-overview-store = Größe der Daten
console-overview-free = Frei auf dem Datenträger
console-overview-version = Version von Postern
console-overview-started = Gestartet
console-mib = { $size } MiB
console-outbox-title = Unterwegs
console-outbox-text = { $count ->
        [0] Der Homeserver weiß alles.
        [one] Von einer Änderung weiß der Homeserver noch nichts.
       *[other] Von { $count } Änderungen weiß der Homeserver noch nichts.
    }
console-retry = Noch einmal versuchen
console-give-up = Aufgeben
console-tries = { $count ->
        [one] einmal versucht
       *[other] { $count }-mal versucht
    }
console-job-provision = Konto, Name und Adressen
console-job-avatar = Bild
console-job-device = Neues Gerät
console-job-devices = Geräte
console-job-deactivate = Ende des Kontos
console-job-reactivate = Rückkehr des Kontos
console-mails-title = E-Mails
console-mails-none = Es ist keine zu senden.
console-mail-over = aufgegeben
console-give-up-job = Der Homeserver erfährt dann nie von dieser Änderung. Vielleicht behält er ein Gerät, das hier abgemeldet ist, oder kennt ein Konto nicht, das es hier gibt.
console-give-up-mail = Diese E-Mail wird dann nicht gesendet.
console-audit-title = Auditprotokoll
console-audit-text = { $days ->
        [one] Was passiert ist und wer es veranlasst hat. Es bleibt { $days } Tag gespeichert.
       *[other] Was passiert ist und wer es veranlasst hat. Es bleibt { $days } Tage gespeichert.
    }
console-audit-user = Benutzername
console-audit-kind = Was
console-audit-from = Ab
console-audit-administration = Was die Administration getan hat
console-audit-sign-ins = Anmeldungen
console-audit-refused = Was scheiterte oder abgelehnt wurde
console-audit-credentials = Passwörter und Adressen
console-audit-ends = Beendete Sitzungen
console-audit-accounts = Neue und beendete Konten
console-audit-none = Nichts dergleichen ist passiert.
console-audit-unknown = Niemand hat diesen Namen.
console-audit-by = durch { $who }
console-audit-by-command-line = über die Kommandozeile
console-audit-by-itself = von selbst
console-event-registered = Das Konto wurde erstellt
console-event-exported = Die Daten des Kontos wurden heruntergeladen
console-user-events = In letzter Zeit
console-user-all-events = Alles, was passiert ist
console-providers-title = Anmeldedienste
console-providers-text = Andere Dienste, über die man sich anmelden kann. Sie werden in der Konfigurationsdatei oder über die Admin-API eingerichtet.
console-providers-none = Es gibt keine.
console-provider-off = Ausgeschaltet
console-user-links = Konten bei anderen Diensten

## Console: applications
console-applications = Anfragen
console-applications-none = Niemand wartet auf ein Konto.
console-applications-off = Niemand wartet auf ein Konto. Nur wenn account.password_registration_approval_required gesetzt ist, wird nach einem Grund gefragt und auf dich gewartet.
console-application-since = Angefragt { $when }
console-application-title = Eine Kontoanfrage
console-application-no-email = Keine
console-application-asked = Angefragt
console-application-until = Wartet bis
console-application-reason = Der Grund
console-application-note = Nachricht, falls du ablehnst (optional)
console-application-note-hint = Sie steht auf der Seite der Person und, falls sie eine Adresse angegeben hat, in einer E-Mail.
console-application-approve = Genehmigen
console-application-decline = Ablehnen
console-application-error-note = Die Nachricht ist zu lang. Mach sie kürzer.
console-done-application-approved = Das Konto ist erstellt.
console-done-application-asked = Die Anfrage ist genehmigt. Den Namen, die Adresse oder die Einladung hat inzwischen jemand anderes, deshalb wird die Person erst um etwas Neues gebeten.
console-done-application-declined = Die Anfrage ist abgelehnt.

## Console: policy
console-policy = Regeln
console-policy-text = Diese Regeln kommen zu denen der Konfiguration hinzu und gelten, sobald du sie speicherst. docs/policy.md beschreibt sie.
console-policy-custom = Eine eigene Richtlinie beantwortet diese Fragen: { $questions }
console-policy-from = Das Feld unten zeigt die Regeln vom { $when }. Sie gelten wieder, sobald du sie speicherst.
console-policy-data = Regeln, als JSON
console-policy-data-hint = Um zum Beispiel einen Benutzernamen zu verbieten: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Speichern
console-policy-merged = Alle Regeln, mit denen der Konfiguration
console-policy-history = Frühere Regeln
console-policy-current = In Kraft
console-policy-error-json = Das ist kein JSON: { $detail }
console-policy-error-right = Das lässt sich nicht verwenden: { $detail }
console-done-policy-set = Die Regeln gelten ab jetzt.
console-trial = Regeln ausprobieren
console-trial-text = Was würde passieren? Dadurch ändert sich nichts.
console-trial-question = Welche Frage
console-trial-input = Die Situation, als JSON
console-trial-data = Andere Regeln zum Ausprobieren, als JSON (optional)
console-trial-data-hint = Anstelle der hier gespeicherten. Die Regeln der Konfiguration bleiben.
console-trial-submit = Ausprobieren
console-trial-allowed = Es wäre erlaubt.
console-trial-refused = Es würde abgelehnt:
console-trial-custom = Eine eigene Richtlinie hat geantwortet.
console-trial-builtin = Die eingebauten Regeln haben geantwortet.

## The admin API's documentation
api-doc-title = Admin-API
api-doc-what = Was Programme hier für die Administration tun können.
api-doc-spec = Dasselbe als OpenAPI, für Programme
api-doc-resources = Was es gibt
api-doc-ask = So stellst du Anfragen
api-doc-token = Jede Anfrage braucht ein Zugriffstoken von jemandem mit Adminrechten.
api-doc-errors = Mögliche Antworten auf jede Anfrage
api-doc-required = erforderlich
api-doc-query = Query
api-doc-body = Body
api-doc-answers = Antworten
api-doc-attributes = Attribute
