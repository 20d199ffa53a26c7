### Italian

## The frame of every page
language-name = Italiano
shell-skip = Vai al contenuto
shell-language = Lingua:
shell-policy = Informativa sulla privacy
shell-tos = Condizioni d'uso

## Times
ago-now = proprio ora
ago-minutes = { $n ->
        [one] un minuto fa
        [many] { $n } di minuti fa
       *[other] { $n } minuti fa
    }
ago-hours = { $n ->
        [one] un'ora fa
        [many] { $n } di ore fa
       *[other] { $n } ore fa
    }
ago-days = { $n ->
        [1] ieri
        [one] un giorno fa
        [many] { $n } di giorni fa
       *[other] { $n } giorni fa
    }
date = { $day } { $month } { $year }
date-time = { $date }, { $time } UTC
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre

## Parts of pages
field-show = Mostra
field-show-password = Mostra password
field-caps = Il blocco maiuscole è attivo.
meter-1 = Facile da indovinare. Allungala.
meter-2 = Ancora facile da indovinare.
meter-3 = Buona.
meter-4 = Molto buona.
copy = Copia
copy-done = Copiato
progress = Passaggio { $at } di { $of }
pager = Altre pagine
pager-before = Più recenti
pager-after = Meno recenti

## Shared
sign-in = Accedi
sign-out = Esci
create-account = Crea un account
continue = Continua
cancel = Annulla
signed-in-as = Accesso effettuato come
title-error = Errore: { $title }
error-too-many-attempts = I tentativi sono stati tanti. Aspetta qualche minuto, poi riprova.
error-form-expired = Questa pagina è rimasta aperta troppo a lungo. Invia di nuovo il modulo.

## Front page
home-title = Il tuo account Matrix
home-what = Qui accedi a Matrix su { $server } e gestisci il tuo account.
home-app-hint = Vuoi chattare? Apri la tua app Matrix: ti porterà qui quando serve.
home-signed-in-title = Hai effettuato l'accesso
home-account = Gestisci il tuo account

## Sign in
login-title = Accedi
login-continue-to = per continuare su { $client }
login-username = Nome utente
login-username-or-email = Nome utente o indirizzo e-mail
login-password = Password
login-submit = Accedi
login-new-here = È la prima volta qui? { $link }
login-error-username = Inserisci il tuo nome utente.
login-error-password = Inserisci la password.
login-error-credentials = Il nome utente e la password non corrispondono. Controllali e riprova.

## Choosing the account
select-account-title = Quale account?
select-account-this = Continua con questo account

## Consent
consent-title = Vuoi consentire a { $client } di usare il tuo account?
consent-unverified = Questa app non indica a quale sito web appartiene. Continua solo se hai appena iniziato tu ad accedervi.
consent-not-set-up-here = { $service } non conosce questa app: si è registrata da sola. Continua solo se hai appena iniziato tu ad accedervi.
consent-asks = L'app potrà
consent-allow = Consenti
consent-returns-to = Poi tornerai su { $host }.
consent-policy = Informativa sulla privacy
consent-tos = Condizioni d'uso
consent-not-you = Non sei tu?
consent-switch = Usa un altro account
permission-matrix = Usare Matrix a tuo nome
permission-matrix-text = Leggere e inviare messaggi, entrare nelle stanze, modificare il tuo profilo.
permission-device = Aggiungere un dispositivo al tuo account
permission-device-text = Comparirà tra le tue sessioni come { $device }.
permission-identity = Sapere chi sei
permission-identity-text = Il tuo ID Matrix e il nome che mostri agli altri.
permission-profile = Vedere il tuo nome utente
permission-profile-text = Il nome con cui accedi.
permission-offline = Mantenere attivo l'accesso
permission-offline-text = Può usare il tuo account mentre non ci sei, finché non la disconnetti.
permission-email = Vedere il tuo indirizzo e-mail
permission-email-text = E se è stato confermato.
permission-synapse-admin = Amministrare l'homeserver
permission-synapse-admin-text = Tutto ciò che può fare chi amministra il server, su tutti i suoi account e le sue stanze.
permission-service-admin = Amministrare tutti gli account
permission-service-admin-text = Vedere, modificare e bloccare ogni account di questo servizio.
permission-other = Fare qualcosa che questa pagina non sa descrivere
permission-nothing = Vedere che hai effettuato l'accesso
permission-nothing-text = Nient'altro: non chiede di accedere al tuo account.

## Single sign-on of older apps
sso-title = Vuoi accedere a { $target }?
sso-site = Il sito web { $target } potrà usare Matrix a tuo nome.
sso-app = Un'app su questo dispositivo che apre i link che iniziano con { $target } potrà usare Matrix a tuo nome.
sso-warning = Continua solo se hai appena iniziato tu ad accedere lì. Chi ottiene l'accesso può leggere e inviare i tuoi messaggi.
sso-refused-title = L'accesso non è avvenuto
sso-refused-text = Nulla è stato trasmesso a { $target }. Puoi chiudere questa pagina.

## Too many sessions
end-session-title = Prima esci da un altro dispositivo
end-session-before = Hai raggiunto il numero massimo di dispositivi con accesso. Esci da uno di essi per continuare su { $client }.
end-session-text = Hai raggiunto il numero massimo di dispositivi con accesso. Esci da uno di essi per continuare.
end-session-warning = I messaggi che solo il dispositivo da cui esci può leggere andranno persi.
end-session-unnamed = Sessione senza nome
end-session-last-use = { $days ->
        [0] Ultimo utilizzo: oggi
        [one] Ultimo utilizzo: un giorno fa
        [many] Ultimo utilizzo: { $days } di giorni fa
       *[other] Ultimo utilizzo: { $days } giorni fa
    }

## Signing a device in
link-title = Accedi su un dispositivo
link-text = Inserisci il codice mostrato dal dispositivo.
link-code = Codice
link-code-hint = Sei lettere e cifre, maiuscole o minuscole non importa.
link-error-missing = Inserisci il codice.
link-error-unknown = Nessun dispositivo è in attesa con questo codice. Controllalo, oppure fanne mostrare uno nuovo al dispositivo: un codice vale venti minuti.
device-title = Vuoi far accedere { $client } al tuo account?
device-warning = Continua solo se hai avviato tu la richiesta, su un dispositivo che hai davanti. Se qualcuno ti ha inviato il codice o un link, sta cercando di entrare nel tuo account.
device-asked = La richiesta
device-asked-when = { $minutes ->
        [0] Meno di un minuto fa
        [one] Un minuto fa
        [many] { $minutes } di minuti fa
       *[other] { $minutes } minuti fa
    }
device-asked-from = da { $ip }
device-confirm = Questo è il mio dispositivo
device-confirm-hint = Ho avviato io la richiesta e ho il dispositivo davanti a me.
device-error-confirm = Conferma che questo è il tuo dispositivo, oppure nega l'accesso.
device-deny = Nega l'accesso
device-allowed-title = Il tuo dispositivo sta effettuando l'accesso
device-allowed-text = Torna a { $client } sul tuo dispositivo: tra qualche secondo proseguirà da solo. Puoi chiudere questa pagina.
device-denied-title = L'accesso del dispositivo è stato negato
device-denied-text = { $client } non ha accesso al tuo account. Se il codice te l'ha inviato qualcun altro, avvisa chi gestisce questo servizio.

## Making an account
register-have-account = Hai già un account? { $link }
register-username = Nome utente
register-username-hint = È così che ti trovano gli altri: @nome:{ $server }. Non si può cambiare in seguito.
register-username-free = Questo nome utente è libero.
register-username-lowered = I nomi utente si scrivono in minuscolo.
register-username-title = Scegli un altro nome utente
register-username-text = Nel frattempo qualcun altro ha preso questo nome utente. Il resto di ciò che hai scritto è stato conservato.
register-email = Indirizzo e-mail
register-email-optional = Indirizzo e-mail (facoltativo)
register-email-hint = Per rientrare nel tuo account se dimentichi la password.
register-email-title = Il tuo indirizzo e-mail
register-email-without = Continua senza e-mail
register-password = Password
register-token = Token di registrazione
register-token-hint = Te lo dà chi gestisce questo servizio.
register-token-text = Per creare un account qui serve un token di registrazione. Il resto di ciò che hai scritto è stato conservato.
register-terms = Accetto le { $link }
register-terms-link = condizioni d'uso
register-verify-title = Controlla la tua e-mail
register-verify-text = Abbiamo inviato un codice a { $email }. Vale cinque minuti.
register-verify-resend = Invia un altro codice
register-verify-change = Usa un altro indirizzo e-mail
register-verify-sent-again = Un altro codice è in arrivo.
register-code = Codice
register-code-hint = Sei cifre. Se non arriva nulla, guarda anche nella cartella dello spam.
register-display-name = Nome visualizzato
register-display-name-title = Come vuoi che ti chiamino gli altri?
register-display-name-text = Questo nome compare accanto ai tuoi messaggi. Puoi cambiarlo in qualsiasi momento.
register-display-name-skip = Salta
register-unfinished-title = Un momento
register-unfinished-made = Il tuo account è stato creato, ma al momento il server Matrix dietro questo servizio non risponde. Riprova tra un minuto: non è andato perso nulla.
register-unfinished-not-made = Al momento il server Matrix dietro questo servizio non risponde, quindi il tuo account non è ancora stato creato. Riprova tra un minuto: tutto ciò che hai scritto è stato conservato.
register-unfinished-retry = Riprova
register-error-homeserver = Al momento il server Matrix dietro questo servizio non risponde, quindi non possiamo sapere se questo nome utente è libero. Riprova tra un minuto.
register-error-username-missing = Scegli un nome utente.
register-error-username-too-long = Questo nome utente è troppo lungo.
register-error-username-all-digits = Il nome utente deve contenere almeno una lettera.
register-error-username-character = Il nome utente può contenere solo lettere dalla a alla z, cifre e i segni . _ = - / +
register-error-username-underscore = Il nome utente non può iniziare con un trattino basso.
register-error-username-not-allowed = Questo nome utente non è disponibile qui. Scegline un altro.
register-error-username-taken = Questo nome utente è già in uso. Scegline un altro.
register-error-email-missing = Inserisci il tuo indirizzo e-mail.
register-error-email-invalid = Questo non è un indirizzo e-mail. Deve essere simile a nome@example.com.
register-error-email-not-allowed = Questo indirizzo e-mail non può essere usato qui. Provane un altro.
register-error-email-in-use = Hai già un account con questo indirizzo e-mail. Accedi a quello, oppure usa un altro indirizzo.
password-error-missing = Scegli una password.
password-error-too-long = Questa password è troppo lunga.
password-error-weak = Questa password è troppo facile da indovinare. Aggiungi un'altra parola o due.
password-error-common = Questa è una delle prime password che si provano. Scegline un'altra.
password-error-word = Una sola parola è facile da indovinare. Aggiungine un'altra o due.
password-error-name = I nomi sono facili da indovinare. Aggiungi un'altra parola o due.
password-error-repeats = Le ripetizioni non rendono una password molto più difficile da indovinare. Aggiungi un'altra parola o due.
password-error-sequence = Le sequenze di lettere, cifre o tasti sono facili da indovinare. Aggiungi un'altra parola o due.
password-error-date = Le date e gli anni sono facili da indovinare. Aggiungi un'altra parola o due.
register-error-token-missing = Inserisci il tuo token di registrazione.
register-error-token-unknown = Questo token di registrazione non esiste. Controlla che non ci siano errori di battitura.
register-error-token-used-up = Questo token di registrazione è già stato usato il massimo numero di volte. Chiedine un altro.
register-error-token-expired = Questo token di registrazione è scaduto. Chiedine un altro.
register-error-terms = Per creare un account devi accettare le condizioni d'uso.
register-error-code-missing = Inserisci il codice ricevuto per e-mail.
register-error-code-wrong = Il codice non è questo. Controllalo e usa l'e-mail più recente.
register-error-code-expired = Questo codice è scaduto. Richiedine un altro.
register-error-too-many-mails = Le e-mail sono state tante. Aspetta qualche minuto prima di richiederne un'altra.
register-error-display-name = Questo nome visualizzato è troppo lungo.

## Captcha
captcha-working = Stiamo verificando che tu non sia un robot. Ci vuole qualche secondo.
captcha-waiting = Il modulo verrà inviato appena la verifica sarà finita.
captcha-solved = Verificato: non sei un robot.
captcha-needs-script = Questo passaggio richiede JavaScript, per tenere fuori i robot. Attivalo e ricarica la pagina, oppure chiedi un account a chi gestisce questo servizio.
captcha-wait = { $seconds ->
        [one] Per tenere fuori i robot, aspetta un secondo prima di continuare.
        [many] Per tenere fuori i robot, aspetta { $seconds } di secondi prima di continuare. Compila il modulo con calma, e ci sei.
       *[other] Per tenere fuori i robot, aspetta { $seconds } secondi prima di continuare. Compila il modulo con calma, e ci sei.
    }
captcha-error-missing = Dimostra di non essere un robot.
captcha-error-wrong = La verifica contro i robot è scaduta. Riprova.
captcha-error-too-soon = Che velocità. Aspetta che passi il tempo indicato sotto, poi continua.
captcha-error-unreachable = Al momento la verifica contro i robot non funziona. Riprova tra un minuto: non è andato perso nulla.

## Account
account-title = Il tuo account
account-nav = Il tuo account
account-nav-profile = Profilo
account-nav-security = Sicurezza
account-nav-sessions = Sessioni
account-nav-activity = Attività
account-sign-out = Esci da qui
remove = Rimuovi
account-password-changed = La tua password è stata cambiata.
account-password-changed-everywhere = La tua password è stata cambiata e tutte le altre sessioni sono state chiuse.
account-password-set = D'ora in poi puoi accedere con la tua nuova password.
account-name-changed = Il tuo nome è stato cambiato.
account-email-added = L'indirizzo è stato aggiunto.
account-email-removed = L'indirizzo è stato rimosso.
account-primary-email = D'ora in poi le app riceveranno questo indirizzo.
account-session-ended = La sessione è stata chiusa.
account-sessions-ended = Le sessioni sono state chiuse.
account-session-renamed = Il nome è stato cambiato.
account-app-removed = L'app non ha più accesso al tuo account.

## Account: profile
profile-mxid = ID Matrix
profile-name = Nome
profile-name-hint = È quello che vedono gli altri. Se lo lasci vuoto, vedranno il tuo ID Matrix.
profile-name-save = Salva
profile-name-unknown = Al momento l'homeserver non risponde, quindi non è possibile mostrare il tuo nome.
profile-error-too-long = Questo nome è troppo lungo. Usa al massimo 256 caratteri.
profile-error-refused = L'homeserver non accetta questo nome. Provane un altro.
profile-error-unreachable = L'homeserver non risponde. Il tuo nome non è stato cambiato: riprova tra qualche minuto.
profile-emails = Indirizzi e-mail
profile-no-emails = Il tuo account non ha un indirizzo e-mail.
profile-emails-change = Modifica i tuoi indirizzi e-mail

## Account: e-mail addresses
emails-title = Indirizzi e-mail
emails-primary = Indirizzo principale, comunicato alle app
emails-added = Data di aggiunta: { $when }
emails-make-primary = Rendi principale
emails-add = Nuovo indirizzo
emails-add-hint = Gli invieremo un codice, per verificare che sia tuo.
emails-add-submit = Invia il codice
emails-error-invalid = Questo non è un indirizzo e-mail. Deve essere simile a nome@example.com.
emails-error-not-allowed = Questo indirizzo non può essere usato qui. Provane un altro.
emails-error-has-it = Il tuo account ha già questo indirizzo.
emails-error-too-many = Il tuo account ha già il numero massimo di indirizzi. Prima rimuovine uno.
emails-error-last-one = Qui ogni account deve avere un indirizzo. Aggiungine un altro prima di rimuovere questo.
email-remove-title = Vuoi rimuovere questo indirizzo?
email-remove-text = { $email } non sarà più associato al tuo account.
email-remove-last = È il tuo unico indirizzo. Senza, non potrai rientrare nel tuo account tramite e-mail se dimentichi la password.

## Account: security
security-title = Sicurezza
security-password-set = Ultima modifica: { $when }
security-no-password = Il tuo account non ha una password.
security-sessions = Dove hai effettuato l'accesso.
security-apps = Che cosa permetti alle app di fare.
security-reset-keys = Per quando hai perso tutti i tuoi dispositivi e la chiave di recupero.
security-data = I tuoi dati
security-export = Tutto ciò che questo servizio sa di te.
security-deactivate = Per sempre.

## Account: sessions
sessions-title = Sessioni
sessions-this = Questo browser
sessions-others = Altrove
sessions-forgotten = Non usate da tre mesi
sessions-none = Non hai altre sessioni attive.
sessions-end-ticked = Chiudi le sessioni selezionate
sessions-end-others = Esci da tutte le altre sessioni
session-with = { $program } su { $system }
session-a-browser = Browser
session-an-app = App
session-an-old-app = App che ha effettuato l'accesso con il vecchio metodo
session-seen = Ultimo utilizzo: { $when }
session-title = Sessione
session-here = Dove
session-kind = Tipo
session-app = App
session-app-host = Sito web dell'app
session-browser = Browser e sistema
session-device = ID del dispositivo
session-last-use = Ultimo utilizzo
session-address = Indirizzo IP
session-began = Inizio della sessione
session-may = Che cosa può fare
session-name = Nome
session-name-hint = Per riconoscerla. Gli altri potrebbero vederlo nelle conversazioni cifrate.
session-rename = Salva
session-end = Chiudi questa sessione
session-error-missing = Inserisci un nome.
session-error-too-long = Questo nome è troppo lungo. Usa al massimo 100 caratteri.

## Account: ending sessions
end-sessions-title = Vuoi uscire?
end-sessions-text = { $count ->
        [one] Questa sessione verrà chiusa subito.
        [many] Questi { $count } di sessioni verranno chiusi subito.
       *[other] Queste { $count } sessioni verranno chiuse subito.
    }
end-sessions-others = { $count ->
        [one] L'unica altra sessione verrà chiusa subito. Questa resta attiva.
        [many] Gli altri { $count } di sessioni verranno chiusi subito. Questa resta attiva.
       *[other] Le altre { $count } sessioni verranno chiuse subito. Questa resta attiva.
    }
end-sessions-warning = I messaggi cifrati che solo un dispositivo da cui esci può leggere andranno persi. Prima di continuare, assicurati di avere una chiave di recupero o un altro dispositivo verificato.
end-sessions-submit = Esci

## Account: activity
activity-title = Attività
activity-text = { $days ->
        [one] Che cosa è successo al tuo account nell'ultimo giorno. Se qualcosa non è opera tua, cambia la password ed esci da tutte le altre sessioni.
        [many] Che cosa è successo al tuo account negli ultimi { $days } di giorni. Se qualcosa non è opera tua, cambia la password ed esci da tutte le altre sessioni.
       *[other] Che cosa è successo al tuo account negli ultimi { $days } giorni. Se qualcosa non è opera tua, cambia la password ed esci da tutte le altre sessioni.
    }
activity-none = Ancora nulla.
event-registered = Hai creato questo account
event-signed-in = Accesso effettuato con un browser
event-app-signed-in = Accesso effettuato con { $app }
event-old-app-signed-in = Accesso effettuato con un'app
event-wrong-password = { $times ->
        [one] È stata inserita una password sbagliata
        [many] È stata inserita una password sbagliata { $times } di volte in un'ora
       *[other] È stata inserita una password sbagliata { $times } volte in un'ora
    }
event-password-changed = La password è stata cambiata
event-password-set = È stata impostata una password
event-password-recovered = È stata impostata una nuova password tramite e-mail
event-email-added = L'indirizzo { $email } è stato aggiunto
event-email-removed = L'indirizzo { $email } è stato rimosso
event-primary-email = { $email } è diventato l'indirizzo principale
event-name-changed = Il nome è stato cambiato
event-session-ended = La sessione { $name } è stata chiusa
event-a-session-ended = Una sessione è stata chiusa
event-sessions-ended = { $count ->
        [0] Tutte le altre sessioni sono state chiuse
        [one] Una sessione è stata chiusa
        [many] { $count } di sessioni sono stati chiusi
       *[other] { $count } sessioni sono state chiuse
    }
event-consent-withdrawn = { $app } ha perso l'accesso
event-keys-reset = È stata consentita la reimpostazione delle chiavi di cifratura
event-exported = I tuoi dati sono stati scaricati
event-deactivated = L'account è stato disattivato
event-admin-locked = L'amministrazione ha bloccato l'account
event-admin-unlocked = L'amministrazione ha sbloccato l'account
event-admin-deactivated = L'amministrazione ha disattivato l'account
event-admin-reactivated = L'amministrazione ha riattivato l'account
event-admin-password-set = L'amministrazione ha impostato una nuova password
event-admin-email-added = L'amministrazione ha aggiunto un indirizzo e-mail
event-admin-sessions-ended = L'amministrazione ha chiuso tutte le sessioni
event-admin-token-issued = L'amministrazione ha creato un token di accesso per questo account
event-admin-made-administrator = Ora l'account può amministrare questo servizio
event-admin-no-administrator = L'account non può più amministrare questo servizio

## Account: apps
apps-title = App con accesso
apps-text = Hai consentito a queste app di usare il tuo account. Se ne rimuovi una, viene disconnessa e dovrà chiederti di nuovo il permesso.
apps-none = Nessuna app ha accesso al tuo account.
apps-allowed = Accesso consentito: { $when }

## Account: export
export-title = Scarica i tuoi dati
export-text = Riceverai un file con tutto ciò che questo servizio sa di te: l'account, gli indirizzi, le sessioni, le app con accesso e l'attività recente.
export-not-in-it = Non contiene password né chiavi. I tuoi messaggi si trovano sull'homeserver: la tua app Matrix può esportarli.
export-submit = Scarica

## Account: new encryption keys
reset-keys-title = Reimposta la tua identità digitale
reset-keys-text = Fallo solo se hai perso tutti i dispositivi con cui avevi effettuato l'accesso e anche la chiave di recupero.
reset-keys-consequences = La tua app riceverà nuove chiavi per dimostrare chi sei. I tuoi contatti e gli altri dispositivi dovranno verificarti di nuovo, e i vecchi messaggi cifrati potrebbero restare illeggibili.
reset-keys-warning = Se non l'hai chiesto tu nella tua app, forse qualcun altro sta cercando di spacciarsi per te. Non andare oltre.
reset-keys-submit = Consenti la reimpostazione
reset-keys-failed = L'homeserver non risponde, quindi non è stato cambiato nulla. Riprova tra qualche minuto.
reset-keys-done-title = Ora puoi reimpostare la tua identità
reset-keys-done-text = Torna alla tua app entro dieci minuti e completa lì l'operazione. Puoi chiudere questa pagina.

## Account: deactivation
deactivate-title = Disattiva il tuo account
deactivate-text = È un'azione irreversibile. Ecco che cosa succede:
deactivate-signed-out = Esci da tutte le app e da tutti i browser, e non puoi più accedere.
deactivate-rooms = Lasci tutte le stanze. Gli altri non ti trovano più.
deactivate-name = Nessuno può più usare il tuo ID Matrix, nemmeno tu.
deactivate-data = La password, gli indirizzi e-mail e l'accesso delle app vengono rimossi.
deactivate-erase = Nascondi anche i miei messaggi
deactivate-erase-hint = Chi entrerà in una stanza più tardi non vedrà ciò che hai scritto. Chi l'ha già visto lo conserva.
deactivate-username = Scrivi { $username } per confermare
deactivate-submit = Disattiva il mio account
deactivate-error-username = Questo non è il nome utente di questo account.
deactivate-error-password = Questa non è la tua password.
deactivated-title = Il tuo account non esiste più
deactivated-text = { $mxid } è stato disattivato. Puoi chiudere questa pagina.
deactivated-erased = L'homeserver sta nascondendo i tuoi messaggi; può volerci un po' di tempo.

## Change password
password-title = Cambia password
password-set-title = Imposta una password
password-set-submit = Imposta password
password-current = Password attuale
password-new = Nuova password
password-hint = Qualche parola senza legami tra loro è facile da ricordare e difficile da indovinare.
password-sign-out-others = Esci da tutte le altre sessioni
password-sign-out-others-hint = Fallo se qualcun altro potrebbe conoscere la tua password.
password-submit = Cambia password
password-error-current = Questa non è la tua password attuale.
password-error-unchanged = La nuova password è uguale a quella attuale.

## Signing out, asked for by an app
sign-out-title = Vuoi uscire?
sign-out-asked-by = { $client } ci chiede di farti uscire sia dall'app sia da questo browser.
sign-out-asked = Un'app ci chiede di farti uscire da questo browser.

## Signed out
logged-out-return = Vai a { $place }
logged-out-title = Disconnessione effettuata
logged-out-text = La sessione in questo browser è chiusa. Le tue app Matrix restano collegate finché non esci anche da lì.
logged-out-again = Accedi di nuovo

## Back to the client
form-post-title = Quasi fatto
form-post-text = Ancora un passo e tornerai a { $client }.

## Forgotten password
login-forgot = Hai dimenticato la password?
login-notice-password-set = La nuova password è impostata e tutte le tue sessioni sono state chiuse. Ora accedi con quella.
recover-title = Hai dimenticato la password?
recover-text = Inserisci l'indirizzo e-mail del tuo account. Ti invieremo un link per impostare una nuova password.
recover-email = Indirizzo e-mail
recover-submit = Invia il link
recover-error-missing = Inserisci il tuo indirizzo e-mail.
recover-error-invalid = Questo non è un indirizzo e-mail. Deve essere simile a nome@example.com.
recover-back = Torna all'accesso
recover-sent-title = Controlla la tua e-mail
recover-sent-text = Se un account ha l'indirizzo { $email }, è in arrivo lì un link per impostare una nuova password.
recover-sent-wait = Può volerci qualche minuto. Se non arriva nulla, guarda nella cartella dello spam, oppure prova un altro indirizzo.
recover-sent-again = Ti abbiamo inviato un'altra e-mail.
recover-sent-resend = Invia di nuovo
recover-sent-change = Usa un altro indirizzo
recover-password-title = Imposta una nuova password
recover-password-everywhere = Tutte le tue sessioni verranno chiuse. Prima di continuare, pensa se c'è un dispositivo ancora collegato: potrebbe essere l'unico ad avere le chiavi dei tuoi messaggi cifrati.
recover-password-submit = Imposta password
recover-gone-title = Questo link non è più valido
recover-gone-text = Un link funziona una volta sola, e per poco tempo. Il tuo è già stato usato, oppure è scaduto.
recover-gone-again = Inviami un nuovo link
recover-off-title = Qui non si possono reimpostare le password
recover-off-text = Questo servizio non invia e-mail per le password dimenticate. Chiedi aiuto a chi lo gestisce.

## Mails
mail-nothing-to-do = Se non eri tu, non devi fare nulla.
mail-not-you = Se non l'hai fatto tu, imposta subito una nuova password ed esci da tutte le altre sessioni. Se non riesci più ad accedere, rivolgiti a chi gestisce questo servizio.
mail-verification-code-subject = Conferma il tuo indirizzo e-mail per { $service }
mail-verification-code-registration = Inserisci questo codice per confermare il tuo indirizzo e-mail e continuare a creare il tuo account su { $service }:
mail-verification-code-account = Inserisci questo codice per confermare il tuo indirizzo e-mail e aggiungerlo al tuo account su { $service }:
mail-verification-code-lifetime = Il codice vale cinque minuti.
mail-verification-code-not-you = Se non l'hai chiesto tu, non darlo a nessuno: forse qualcuno ha scritto male il proprio indirizzo.
mail-address-taken-subject = Il tuo indirizzo e-mail su { $service }
mail-address-taken-text = Qualcuno, forse tu, ha provato a usare questo indirizzo e-mail su { $service }. Appartiene già all'account { $username }.
mail-address-taken-next = Se eri tu, accedi invece a quell'account.
mail-recovery-subject = Imposta una nuova password per { $service }
mail-recovery-text = Hai chiesto di impostare una nuova password per il tuo account { $username } su { $service }.
mail-recovery-button = Imposta una nuova password
mail-recovery-lifetime = Il link funziona una volta sola, per dieci minuti.
mail-recovery-not-you = Se non l'hai chiesto tu, non devi fare nulla: la tua password resta la stessa.
mail-recovery-impossible-subject = La tua password su { $service }
mail-recovery-impossible-text = Qualcuno, forse tu, ha chiesto di impostare una nuova password per il tuo account { $username } su { $service }.
mail-recovery-impossible-locked = L'account è bloccato, quindi non è possibile. Chi gestisce questo servizio può dirti perché e sbloccarlo.
mail-recovery-impossible-no-password = L'account non ha una password: accedi come fai di solito. Se non ci riesci, rivolgiti a chi gestisce questo servizio.
mail-password-changed-subject = La tua password su { $service } è stata cambiata
mail-password-changed-text = La password del tuo account { $username } su { $service } è stata cambiata.
mail-email-added-subject = Un indirizzo e-mail è stato aggiunto al tuo account su { $service }
mail-email-added-text = L'indirizzo e-mail { $email } è stato aggiunto al tuo account { $username } su { $service }.
mail-email-removed-subject = Un indirizzo e-mail è stato rimosso dal tuo account su { $service }
mail-email-removed-text = L'indirizzo e-mail { $email } è stato rimosso dal tuo account { $username } su { $service }.
mail-test-subject = Una prova da { $service }
mail-test-text = Questa e-mail è stata inviata per vedere se le e-mail di { $service } arrivano. Arrivano.

## Errors
error-title = Qualcosa è andato storto
error-detail = Dettagli per gli sviluppatori
error-again = Riapri la pagina
error-home = Vai alla pagina iniziale
error-request-id = Se chiedi aiuto, indica questo riferimento:
not-found-title = Qui non c'è nulla
not-found-text = L'indirizzo potrebbe contenere un errore, oppure la pagina è stata spostata.
problem-invalid-request = Questo link di accesso non è completo
problem-invalid-request-text = L'app che ti ha portato qui ha fatto una richiesta che non capiamo.
problem-invalid-request-next = Torna all'app e riprova. Se succede di nuovo, l'app va corretta.
problem-unknown-client = Non conosciamo questa app
problem-unknown-client-text = L'app che ti ha portato qui non è registrata presso questo servizio, o non lo è più.
problem-unknown-client-next = Esci dall'app o installala di nuovo, poi riprova.
problem-redirect-uri = Questa app vuole portarti verso una destinazione sconosciuta
problem-redirect-uri-text = L'indirizzo a cui vuole farti tornare non è tra quelli che ha registrato, quindi ci siamo fermati qui per proteggere il tuo account.
problem-redirect-uri-next = Torna all'app e riprova. Se succede di nuovo, l'app va corretta.
problem-grant-gone = Questo accesso non è più valido
problem-grant-gone-text = Era già concluso, oppure ha atteso troppo a lungo.
problem-grant-gone-next = Torna all'app e ricomincia.
problem-form-expired = Questa pagina è rimasta aperta troppo a lungo
problem-form-expired-text = Per proteggere il tuo account, un modulo può essere inviato solo entro un certo tempo dall'apertura.
problem-form-expired-next = Torna indietro, ricarica la pagina e riprova.
problem-refused = Questo non è consentito
problem-refused-text = L'app ha chiesto qualcosa che al tuo account o all'app stessa non è permesso.
problem-refused-next = Se ti serve, rivolgiti a chi gestisce questo servizio.
problem-account-locked = Il tuo account è bloccato
problem-account-locked-text = Non puoi accedere finché è bloccato.
problem-account-locked-next = Chi gestisce questo servizio può dirti perché e sbloccarlo.
problem-account-deactivated = Questo account è disattivato
problem-account-deactivated-text = Non può più essere usato per accedere.
problem-account-deactivated-next = Se è un errore, rivolgiti a chi gestisce questo servizio.
problem-too-many-requests = Troppe richieste
problem-too-many-requests-text = Da dove ti trovi sono arrivate più richieste del solito.
problem-too-many-requests-next = Aspetta qualche minuto, poi riprova.
problem-sign-up-closed = Qui la registrazione non è aperta
problem-sign-up-closed-text = Gli account di questo servizio li crea chi lo gestisce.
problem-sign-up-closed-next = Chiedine uno, oppure accedi se ne hai già uno.
problem-sign-up-refused = Non puoi registrarti da qui
problem-sign-up-refused-text = Chi gestisce questo servizio non accetta nuovi account da questa rete o da questo browser.
problem-sign-up-refused-next = Prova un'altra rete o un altro browser, oppure chiedi un account a chi gestisce il servizio.
problem-sign-up-over = Questa registrazione non può proseguire qui
problem-sign-up-over-text = È stata iniziata in un altro browser, oppure più di un'ora fa.
problem-sign-up-over-next = Prosegui nel browser in cui hai iniziato, oppure ricomincia.
problem-too-many-requests-wait = { $minutes ->
        [one] Aspetta un minuto, poi riprova.
        [many] Aspetta { $minutes } di minuti, poi riprova.
       *[other] Aspetta { $minutes } minuti, poi riprova.
    }
problem-homeserver-unreachable = L'homeserver non risponde
problem-homeserver-unreachable-text = Il tuo accesso è riuscito, ma al momento il server Matrix dietro questo servizio non è raggiungibile.
problem-homeserver-unreachable-next = Riprova tra qualche minuto. Non è andato perso nulla.
problem-internal = Qualcosa è andato storto da parte nostra
problem-internal-text = Non è colpa tua. Chi gestisce questo servizio può scoprire di più nel suo registro.
problem-internal-next = Riprova. Se succede di nuovo, comunica il riferimento qui sotto a chi gestisce il servizio.
