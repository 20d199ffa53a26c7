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
register-username-invited = L'invito è per questo nome. È così che ti trovano gli altri: @nome:{ $server }.
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
register-error-token-other-name = Questo token di registrazione è per un altro nome utente.
register-error-terms = Per creare un account devi accettare le condizioni d'uso.
register-error-code-missing = Inserisci il codice ricevuto per e-mail.
register-error-code-wrong = Il codice non è questo. Controllalo e usa l'e-mail più recente.
register-error-code-expired = Questo codice è scaduto. Richiedine un altro.
register-error-too-many-mails = Le e-mail sono state tante. Aspetta qualche minuto prima di richiederne un'altra.
register-error-display-name = Questo nome visualizzato è troppo lungo.

## Sign-up with approval
register-reason-title = Perché vorresti un account?
register-reason-text = Chi gestisce questo servizio esamina ogni nuovo account prima di crearlo. Racconta chi sei.
register-reason = Il tuo motivo
register-reason-hint = Bastano una frase o due. Le legge solo chi gestisce questo servizio.
register-reason-send = Richiedi un account
register-error-reason-missing = Scrivi una frase o due.
register-error-reason-too-long = { $most ->
        [one] È troppo lungo: al massimo un carattere.
        [many] È troppo lungo: al massimo { $most } di caratteri, meno in alcune scritture.
       *[other] È troppo lungo: al massimo { $most } caratteri, meno in alcune scritture.
    }
register-error-too-many-wait = In questo momento molte persone aspettano una risposta. Riprova un altro giorno.
register-waiting-title = In attesa di una risposta
register-waiting-text = Hai richiesto un account con il nome utente { $username }. Chi gestisce questo servizio esaminerà la richiesta. Possono volerci alcuni giorni.
register-waiting-mail = Scriveremo a { $email } quando ci sarà una risposta.
register-waiting-bookmark = Aggiungi questa pagina ai preferiti e torna con lo stesso browser: qui vedrai la risposta. Il nome utente resta riservato per te fino al giorno { $date }.
register-waiting-again = C'è già una risposta?
register-declined-title = Il tuo account non è stato approvato
register-declined-text = Chi gestisce questo servizio ha deciso di non creare questo account. Se pensi che sia un errore, chiedi spiegazioni.
register-declined-note = C'è una nota per te:

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
captcha-error-too-soon = Che velocità. Aspetta un momento, poi riprova.
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
account-token-made = Il token è stato creato e mostrato in quel momento. Se non ce l'hai, revocalo e creane un altro.
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
security-tokens = Per bot e script.
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
session-a-token = Bot o script, con un token di accesso
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
event-session-closed = { $why ->
    [idle] La sessione { $name } è stata chiusa perché non veniva usata da molto tempo
    [limit] La sessione { $name } è stata chiusa per fare posto a una più recente
   *[replay] La sessione { $name } è stata chiusa perché una sua chiave è stata usata due volte. Qualcuno potrebbe averla copiata
}
event-a-session-closed = { $why ->
    [idle] Una sessione è stata chiusa perché non veniva usata da molto tempo
    [limit] Una sessione è stata chiusa per fare posto a una più recente
   *[replay] Una sessione è stata chiusa perché una sua chiave è stata usata due volte. Qualcuno potrebbe averla copiata
}
event-sessions-ended = { $count ->
        [0] Tutte le altre sessioni sono state chiuse
        [one] Una sessione è stata chiusa
        [many] { $count } di sessioni sono stati chiusi
       *[other] { $count } sessioni sono state chiuse
    }
event-consent-withdrawn = { $app } ha perso l'accesso
event-token-made = È stato creato il token di accesso { $name }
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
event-admin-user-created = L'amministrazione ha creato l'account
event-admin-recovery-link-issued = L'amministrazione ha creato un link per una nuova password
event-admin-email-removed = L'amministrazione ha rimosso un indirizzo e-mail
event-admin-session-ended = L'amministrazione ha chiuso una sessione
event-admin-token-regenerated = L'amministrazione ha sostituito un token di accesso
event-admin-token-revoked = L'amministrazione ha revocato un token di accesso
event-admin-link-added = L'amministrazione ha collegato un account di un altro servizio
event-admin-link-removed = L'amministrazione ha scollegato un account di un altro servizio
event-admin-application-approved = L'amministrazione ha accettato la richiesta di account
event-admin-application-declined = L'amministrazione ha rifiutato una richiesta di account
event-admin-registration-token-issued = L'amministrazione ha creato un invito
event-admin-registration-token-changed = L'amministrazione ha modificato un invito
event-admin-registration-token-revoked = L'amministrazione ha ritirato un invito
event-admin-registration-token-unrevoked = L'amministrazione ha reso di nuovo valido un invito
event-admin-client-created = L'amministrazione ha aggiunto un'app
event-admin-client-changed = L'amministrazione ha modificato un'app
event-admin-client-secret-changed = L'amministrazione ha dato un nuovo segreto a un'app
event-admin-client-deleted = L'amministrazione ha eliminato un'app
event-admin-clients-synced = Un'app è stata allineata alla configurazione
event-admin-provider-created = L'amministrazione ha aggiunto un servizio di accesso
event-admin-provider-changed = L'amministrazione ha modificato un servizio di accesso
event-admin-provider-deleted = L'amministrazione ha eliminato un servizio di accesso
event-admin-policy-data-set = L'amministrazione ha modificato le regole
event-admin-job-retried = L'amministrazione ha chiesto di riprovare a informare l'homeserver
event-admin-job-cancelled = L'amministrazione ha rinunciato a informare l'homeserver
event-admin-mail-retried = L'amministrazione ha chiesto di riprovare a inviare un'e-mail
event-admin-mail-cancelled = L'amministrazione ha rinunciato a inviare un'e-mail
event-admin-users-provisioned = L'amministrazione ha fatto comunicare di nuovo tutti gli account all'homeserver
event-policy-denied = { $times ->
    [one] Le regole hanno respinto una richiesta
    [many] Le regole hanno respinto { $times } di richieste
   *[other] Le regole hanno respinto { $times } richieste
} ({ $entry_point ->
    [register] nuovo account
    [email] indirizzo e-mail
    [client_registration] nuova app
    [authorization_grant] accesso di un'app
    [compat_login] accesso
   *[other] { $entry_point }
})
event-access-refused = { $surface ->
    [admin_api] { $times ->
        [one] Una richiesta all'API di amministrazione è stata respinta
        [many] { $times } di richieste all'API di amministrazione sono state respinte
       *[other] { $times } richieste all'API di amministrazione sono state respinte
    }
   *[other] { $times ->
        [one] Una visita alle pagine di amministrazione è stata respinta
        [many] { $times } di visite alle pagine di amministrazione sono state respinte
       *[other] { $times } visite alle pagine di amministrazione sono state respinte
    }
}

## Account: apps
apps-title = App con accesso
apps-text = Hai consentito a queste app di usare il tuo account. Se ne rimuovi una, viene disconnessa e dovrà chiederti di nuovo il permesso.
apps-none = Nessuna app ha accesso al tuo account.
apps-allowed = Accesso consentito: { $when }

## Account: access tokens
tokens-title = Token di accesso
tokens-text = Con un token di accesso, un bot o uno script può usare il tuo account senza la tua password. Conserva ogni token con la stessa cura di una password.
tokens-none = Il tuo account non ha token di accesso.
tokens-new = Nuovo token
tokens-expires = Scadenza: { $when }
tokens-over = Scaduto: { $when }
tokens-forever = Non scade
tokens-unused = Non ancora usato
tokens-by-administrator = Dall'amministrazione
token-new-title = Nuovo token di accesso
token-name = Nome
token-name-hint = A che cosa serve, per riconoscerlo.
token-abilities = Che cosa può fare
token-device = Essere un dispositivo a sé
token-device-hint = Per le stanze cifrate. Comparirà tra le tue sessioni.
token-lifetime = Validità
token-lifetime-hint = Un token che scade da solo fa meno danni se va perso.
token-lifetime-days = { $days ->
        [one] Un giorno
        [many] { $days } di giorni
       *[other] { $days } giorni
    }
token-lifetime-year = Un anno
token-lifetime-forever = Senza scadenza
token-new-submit = Crea il token
token-error-missing = Inserisci un nome.
token-error-too-long = Questo nome è troppo lungo. Usa al massimo 100 caratteri.
token-error-no-ability = Seleziona almeno una cosa che il token può fare.
token-error-not-allowed = Per creare un token simile servono i diritti di amministrazione.
token-error-needs-an-end = Un token con diritti di amministrazione deve scadere. Scegli per quanto tempo è valido.
token-error-too-many = Hai già il numero massimo di token. Revocane uno che non usi più.
token-error-unreachable = L'homeserver non risponde, quindi non è stato creato alcun token. Riprova tra qualche minuto.
token-made-title = Il tuo token di accesso
token-made-text = Copia ora { $name } e conservalo in un posto sicuro. Non verrà più mostrato.
token-made-secret = Chi ha questo token può usare il tuo account. Non inviarlo mai a chi te lo chiede.
token-made-done = L'ho copiato
token-made-on = Creazione
token-ends = Scadenza
token-may = Che cosa può fare
token-revoke = Revoca

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
mail-token-made-subject = È stato creato un token di accesso per il tuo account su { $service }
mail-token-made-text = È stato creato un token di accesso per il tuo account { $username } su { $service }. Si chiama { $name }.
mail-token-made-what = Un bot o uno script può usarlo per il tuo account. Lo trovi in «Sicurezza» nella pagina del tuo account, dove puoi revocarlo.
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
mail-application-approved-subject = Il tuo account su { $service } è approvato
mail-application-approved-text = Hai richiesto un account con il nome utente { $username } su { $service }. È stato approvato.
mail-application-approved-next = Ora puoi accedere con la password che hai scelto.
mail-application-approved-asked = Prima di crearlo ci serve ancora una cosa da te: riapri la pagina su cui aspettavi, con lo stesso browser.
mail-application-declined-subject = La tua richiesta di account su { $service }
mail-application-declined-text = Hai richiesto un account con il nome utente { $username } su { $service }. Chi gestisce il servizio ha deciso di non creare questo account.
mail-new-application-subject = { $username } vorrebbe un account su { $service }
mail-new-application-text = Qualcuno vorrebbe un account con il nome utente { $username } su { $service } e indica questo motivo:
mail-new-application-next = Decidi nell'amministrazione
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
problem-policy = Le regole di questo servizio non lo consentono
problem-policy-text = Chi gestisce questo servizio ha stabilito regole su chi può fare che cosa, e questo va contro una di esse.
problem-policy-next = Se pensi di poterlo fare, chiedi a chi lo gestisce.
problem-account-locked = Il tuo account è bloccato
problem-account-locked-text = Non puoi accedere finché è bloccato.
problem-account-locked-next = Chi gestisce questo servizio può dirti perché e sbloccarlo.
problem-account-deactivated = Questo account è disattivato
problem-account-deactivated-text = Non può più essere usato per accedere.
problem-account-deactivated-next = Se è un errore, rivolgiti a chi gestisce questo servizio.
problem-not-administrator = Questa pagina è per l'amministrazione
problem-not-administrator-text = Il tuo account non può amministrare questo servizio.
problem-not-administrator-next = Se dovrebbe poterlo fare, rivolgiti a chi gestisce questo servizio.
problem-too-many-requests = Troppe richieste
problem-too-many-requests-text = Da dove ti trovi sono arrivate più richieste del solito.
problem-too-many-requests-next = Aspetta qualche minuto, poi riprova.
problem-sign-up-closed = Qui la registrazione non è aperta
problem-sign-up-closed-text = Gli account di questo servizio li crea chi lo gestisce.
problem-sign-up-closed-next = Chiedine uno, oppure accedi se ne hai già uno.
problem-invitation-gone = Questo invito non è più valido
problem-invitation-gone-text = È stato usato, è stato ritirato o è scaduto.
problem-invitation-gone-next = Chiedine uno nuovo a chi te l'ha inviato, oppure accedi se hai già un account.
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

## The administrators' pages
console-nav = Amministrazione
console-overview = Panoramica
console-users = Persone
console-overview-title = Amministrazione
account-console = Gestisci gli account di questo servizio.
console-administrator = Admin
console-back = Indietro
console-search = Cerca
console-hours = { $hours ->
        [1] un'ora
        [24] un giorno
        [168] sette giorni
        [one] { $hours } ora
        [many] { $hours } di ore
       *[other] { $hours } ore
    }
console-standing-locked = Bloccato
console-standing-deactivated = Disattivato
console-done-user-made = L'account è stato creato.
console-done-locked = L'account è stato bloccato.
console-done-unlocked = L'account è stato sbloccato.
console-done-deactivated = L'account è stato disattivato.
console-done-reactivated = L'account è stato riattivato. Ora serve una nuova password.
console-done-password-set = La password è stata impostata.
console-done-administrator-made = Ora questo account ha i diritti di amministrazione.
console-done-administrator-unmade = Questo account non ha più i diritti di amministrazione.
console-done-email-added = L'indirizzo è stato aggiunto.
console-done-email-removed = L'indirizzo è stato rimosso.
console-done-sessions-ended = Le sessioni sono state chiuse.
console-done-invitation-changed = L'invito è stato modificato.
console-done-invitation-revoked = L'invito non è più valido.
console-done-invitation-restored = L'invito è di nuovo valido.
console-done-client-changed = L'app è stata modificata.
console-done-client-deleted = L'app è stata eliminata.
console-done-retried = Nuovo tentativo in corso.
console-done-cancelled = Non ci saranno altri tentativi.
console-users-title = Persone
console-users-search = Parte del nome utente
console-users-status = Quali account
console-users-any = Tutto
console-users-active = Attivi
console-users-locked = Bloccati
console-users-deactivated = Disattivati
console-users-admins = Solo con diritti di amministrazione
console-users-made = Creazione: { $when }
console-users-none = Non c'è nessuno così.
console-user-new-title = Nuovo account
console-user-new-name = Nome visualizzato (facoltativo)
console-user-new-email-hint = Vale come confermato. Ne rispondi tu.
console-user-new-password = Password (facoltativa)
console-user-new-password-hint = Se la ometti, crea poi un link con cui la persona sceglie la propria.
console-user-new-submit = Crea l'account
console-user-error-username = Questo non può essere un nome utente. Usa lettere minuscole, cifre e . _ = - / +
console-user-error-taken = Qualcuno ha già questo nome utente.
console-user-error-unavailable = L'homeserver non accetta questo nome utente, oppure ha già qualcuno con questo nome.
console-user-error-homeserver = L'homeserver non ha detto se il nome è libero. Riprova tra un momento.
console-user-error-password = Questa password è troppo facile da indovinare. Rendila più lunga.
console-email-error-invalid = Questo non è un indirizzo e-mail.
console-email-error-taken = Un altro account ha questo indirizzo.
console-user-queued = L'homeserver non lo sa ancora. Verrà avvisato finché non lo saprà.
console-user-made = Creazione
console-user-locked = Blocco
console-user-deactivated = Disattivazione
console-user-password = Password
console-user-password-set = Ultima modifica: { $when }
console-user-password-none = Nessuna
console-user-id = ID dell'account
console-user-more = Che cosa puoi fare
console-user-sessions = { $count ->
        [0] Nessuna sessione aperta
        [one] Una sessione aperta
        [many] { $count } di sessioni aperte
       *[other] { $count } sessioni aperte
    }
console-user-no-emails = Nessuno
console-user-self = Questo è il tuo account. Può bloccarlo o disattivarlo solo un altro account con diritti di amministrazione.
console-lock = Blocca l'account
console-lock-hint = Un account bloccato non si può usare. Non va perso nulla: si può sbloccare.
console-unlock = Sblocca l'account
console-reactivate = Riattiva l'account
console-password-title = Imposta una password
console-password-row = La scegli tu e la comunichi.
console-password-text = Da ora { $user } accede con questa password. Le sue sessioni restano aperte.
console-password-new = Nuova password
console-password-anyway = Accetta anche se è facile da indovinare
console-password-anyway-hint = Per test e macchine, non per persone.
console-password-submit = Imposta la password
console-recovery-title = Link per una nuova password
console-recovery-row = La sceglie la persona stessa. Funziona senza e-mail.
console-recovery-text = Con questo link { $user } sceglie una nuova password, una volta sola. A quel punto tutte le sessioni dell'account si chiudono.
console-recovery-hours = Il link vale
console-recovery-submit = Crea il link
console-recovery-made = Consegna questo link a { $user } con un mezzo di cui ti fidi.
console-recovery-once = { $hours ->
        [1] Viene mostrato solo ora, funziona una volta e vale un'ora.
        [24] Viene mostrato solo ora, funziona una volta e vale un giorno.
        [168] Viene mostrato solo ora, funziona una volta e vale sette giorni.
        [one] Viene mostrato solo ora, funziona una volta e vale { $hours } ora.
        [many] Viene mostrato solo ora, funziona una volta e vale { $hours } di ore.
       *[other] Viene mostrato solo ora, funziona una volta e vale { $hours } ore.
    }
console-make-administrator-title = Assegna i diritti di amministrazione
console-make-administrator-text = { $user } potrà vedere, modificare e bloccare ogni account, anche il tuo.
console-make-administrator-submit = Assegna i diritti
console-unmake-administrator-title = Revoca i diritti di amministrazione
console-unmake-administrator-text = { $user } non potrà più aprire queste pagine. Le app con diritti di amministrazione li mantengono finché non vengono disconnesse.
console-unmake-administrator-submit = Revoca i diritti
console-end-sessions-title = Chiudi tutte le sessioni
console-end-sessions-text = Tutte le sessioni di { $user } vengono chiuse. I messaggi che solo uno di questi dispositivi può leggere vanno persi.
console-end-sessions-submit = Chiudi tutte le sessioni
console-deactivate-title = Disattiva l'account
console-deactivate-row = Per sempre, con l'uscita da tutte le stanze.
console-deactivate-text = Questa è la fine dell'account di { $user }.
console-deactivate-sessions = Tutte le sue sessioni vengono chiuse.
console-deactivate-rooms = Lascia tutte le stanze.
console-deactivate-name = Nessun altro può prendere il nome.
console-deactivate-erase = Cancella anche i suoi messaggi
console-deactivate-erase-hint = Per quanto può fare l'homeserver. Non si può annullare.
console-deactivate-submit = Disattiva
console-emails-text = Gli indirizzi di { $user }.
console-emails-hint = Vale come confermato. Ne rispondi tu.
console-emails-submit = Aggiungi l'indirizzo
console-sessions-text = Dove { $user } ha effettuato l'accesso.
console-sessions-none = Da nessuna parte.
console-sessions-end = Chiudi quelle selezionate
console-sessions-end-all = Chiudi tutte le sessioni
console-invitations = Inviti
console-invitations-title = Inviti
console-invitations-valid = Solo quelli validi
console-invitations-none = Non ce ne sono ancora.
console-invitations-off = Nessuno può usare un invito: la configurazione non lo permette (account.invitations_allowed).
console-invitation-title = Invito
console-invitation-new-title = Nuovo invito
console-invitation-new-submit = Crea l'invito
console-invitation-edit = Modifica
console-invitation-edit-title = Modifica l'invito
console-invitation-edit-submit = Salva
console-invitation-text = Invia questo link a chi vuoi invitare, oppure fai scansionare il codice.
console-invitation-qr = Il link come codice QR
console-invitation-unnamed = Un invito
console-invitation-token = Un token di registrazione
console-invitation-username = Nome utente
console-invitation-used = Account creati
console-invitation-used-any = { $count ->
        [0] Ancora nessuno, senza limite
        [one] Uno finora, senza limite
        [many] { $count } finora, senza limite
       *[other] { $count } finora, senza limite
    }
console-invitation-used-of = { $limit ->
        [one] { $count } di uno
        [many] { $count } di { $limit }
       *[other] { $count } di { $limit }
    }
console-invitation-last-used = Ultimo utilizzo
console-invitation-expires = Scadenza
console-invitation-never = Quando viene ritirato
console-invitation-by = Da
console-invitation-used-up = Esaurito
console-invitation-expired = Scaduto
console-invitation-revoked = Ritirato
console-invitation-revoke = Ritira
console-invitation-unrevoke = Rendi di nuovo valido
console-invitation-note = Nota (facoltativa)
console-invitation-note-hint = Per chi è. La vede solo l'amministrazione.
console-invitation-name = Nome utente (facoltativo)
console-invitation-name-hint = Se lo compili, l'account può avere solo questo nome e l'invito vale per un solo account.
console-invitation-uses = Quanti account
console-invitation-uses-hint = Vuoto per nessun limite.
console-invitation-lifetime = Vale
console-invitation-days = { $days ->
        [one] { $days } giorno
        [many] { $days } di giorni
       *[other] { $days } giorni
    }
console-invitation-ever = Sempre, finché non viene ritirato
console-invitation-keep = Come prima
console-invitation-error-note = Questa nota è troppo lunga. Usa al massimo 200 caratteri.
console-invitation-error-uses = Inserisci un numero, o niente.
console-clients = App
console-clients-title = App
console-clients-search = Parte del nome
console-clients-kind = Quali app
console-clients-set-up = Configurate qui
console-clients-registered = Registrate da sole
console-clients-none = Non c'è nessuna app così.
console-client-new-title = Nuova app
console-client-new-submit = Aggiungi l'app
console-client-edit = Modifica
console-client-edit-title = Modifica l'app
console-client-new-secret = Crea un nuovo segreto
console-client-delete = Elimina
console-client-id = ID client
console-client-uri = Sito web
console-client-uri-optional = Sito web (facoltativo)
console-client-sessions = Sessioni attive
console-client-auth = Si identifica con
console-client-grants = Può usare
console-client-redirects = URI di reindirizzamento
console-client-redirects-hint = Uno per riga. Le app che agiscono a nome proprio, o che mostrano un codice, non ne hanno bisogno.
console-client-configured = Questa app è nel file di configurazione e si modifica lì.
console-client-of-configuration = Configurazione
console-client-of-administrator = Aggiunta qui
console-client-name = Nome
console-client-name-hint = Si vede al momento dell'accesso.
console-client-kind = Che cos'è
console-client-kind-app = Un'app su un dispositivo o in un browser (senza segreto)
console-client-kind-site = Un sito web con un server (con segreto)
console-client-kind-service = Un servizio che agisce a nome proprio (con segreto)
console-client-kind-device = Un dispositivo che mostra un codice (senza segreto)
console-client-error = Questa app non si può aggiungere così.
console-secret-title = Segreto del client
console-secret = Segreto
console-secret-text = { $app } ha bisogno di entrambi per l'accesso delle persone.
console-secret-once = Il segreto viene mostrato solo ora. Quello precedente non funziona più.
console-new-secret-title = Crea un nuovo segreto
console-new-secret-text = Il segreto attuale di { $app } smette subito di funzionare.
console-new-secret-submit = Crea un nuovo segreto
console-delete-client-title = Elimina l'app
console-delete-client-text = { $app } e tutte le persone che vi hanno effettuato l'accesso perdono subito l'accesso.
console-delete-client-submit = Elimina
console-outbox = In uscita
console-audit = Registro di controllo
console-providers = Servizi di accesso
console-attention-homeserver = L'homeserver non è raggiungibile, o non accetta il segreto condiviso.
console-attention-jobs = { $count ->
        [one] Non è stato possibile comunicare una modifica all'homeserver.
        [many] Non è stato possibile comunicare { $count } di modifiche all'homeserver.
       *[other] Non è stato possibile comunicare { $count } modifiche all'homeserver.
    }
console-attention-mails = { $count ->
        [one] Non è stato possibile inviare un'e-mail.
        [many] Non è stato possibile inviare { $count } di e-mail.
       *[other] Non è stato possibile inviare { $count } e-mail.
    }
console-attention-disk = Il disco è quasi pieno.
console-overview-people = Persone
console-overview-accounts = Account in uso
console-overview-administrators = Con diritti di amministrazione
console-overview-browsers = Browser con accesso
console-overview-apps = App con accesso
console-overview-lately = Di recente
console-overview-sign-ups = Nuovi account in sette giorni
console-overview-sign-ins = Accessi in 24 ore
console-overview-failed = Password errate in 24 ore
console-overview-service = Il servizio
console-overview-homeserver = Homeserver
console-overview-silent = Non risponde
console-overview-reachable = Risponde
console-overview-outbox = Modifiche che non conosce ancora
console-overview-mails = E-mail in viaggio
console-overview-store = Dimensione dei dati
console-overview-free = Spazio libero su disco
console-overview-version = Versione di Postern
console-overview-started = Avvio
console-mib = { $size } MiB
console-outbox-title = In viaggio
console-outbox-text = { $count ->
        [0] L'homeserver sa tutto.
        [one] L'homeserver non conosce ancora una modifica.
        [many] L'homeserver non conosce ancora { $count } di modifiche.
       *[other] L'homeserver non conosce ancora { $count } modifiche.
    }
console-retry = Riprova
console-give-up = Rinuncia
console-tries = { $count ->
        [one] un tentativo
        [many] { $count } di tentativi
       *[other] { $count } tentativi
    }
console-job-provision = Account, nome e indirizzi
console-job-avatar = Immagine
console-job-device = Nuovo dispositivo
console-job-devices = Dispositivi
console-job-deactivate = Fine dell'account
console-job-reactivate = Ritorno dell'account
console-mails-title = E-mail
console-mails-none = Nessuna da inviare.
console-mail-over = abbandonata
console-give-up-job = L'homeserver non saprà mai di questa modifica. Potrebbe mantenere un dispositivo che qui è stato disconnesso, o non conoscere un account che qui esiste.
console-give-up-mail = Questa e-mail non verrà inviata.
console-audit-title = Registro di controllo
console-audit-text = { $days ->
        [one] Che cosa è successo e per volontà di chi. Resta in memoria { $days } giorno.
        [many] Che cosa è successo e per volontà di chi. Resta in memoria { $days } di giorni.
       *[other] Che cosa è successo e per volontà di chi. Resta in memoria { $days } giorni.
    }
console-audit-user = Nome utente
console-audit-kind = Che cosa
console-audit-from = Dal
console-audit-administration = Che cosa ha fatto l'amministrazione
console-audit-sign-ins = Accessi
console-audit-refused = Errori e rifiuti
console-audit-credentials = Password e indirizzi
console-audit-ends = Chiusure di sessioni
console-audit-accounts = Account creati e chiusi
console-audit-none = Non è successo nulla di simile.
console-audit-unknown = Non c'è nessuno con questo nome.
console-audit-by = da { $who }
console-audit-by-command-line = dalla riga di comando
console-audit-by-itself = automaticamente
console-event-registered = L'account è stato creato
console-event-exported = I dati dell'account sono stati scaricati
console-user-events = Di recente
console-user-all-events = Tutto ciò che è successo
console-providers-title = Servizi di accesso
console-providers-text = Altri servizi con cui si può accedere. Si configurano nel file di configurazione o tramite l'API di amministrazione.
console-providers-none = Non ce ne sono.
console-provider-off = Disattivato
console-user-links = Account altrove

## Console: applications
console-applications = Richieste
console-applications-none = Nessuno è in attesa di un account.
console-applications-off = Nessuno è in attesa di un account. Il motivo viene chiesto, e la tua risposta attesa, solo se account.password_registration_approval_required è attivo.
console-application-since = Richiesto { $when }
console-application-title = Una richiesta di account
console-application-no-email = Nessuno
console-application-asked = Richiesto
console-application-until = Scadenza
console-application-reason = Il motivo
console-application-note = Una nota in caso di rifiuto (facoltativa)
console-application-note-hint = La persona la vede sulla propria pagina e, se ha dato un indirizzo, in un'e-mail.
console-application-approve = Approva
console-application-decline = Rifiuta
console-application-error-note = La nota è troppo lunga. Accorciala.
console-done-application-approved = L'account è stato creato.
console-done-application-asked = Richiesta approvata. Nel frattempo il nome, l'indirizzo o l'invito è passato a qualcun altro: la persona dovrà prima indicarne un altro.
console-done-application-declined = La richiesta è stata rifiutata.

## Console: policy
console-policy = Regole
console-policy-text = Queste regole si aggiungono a quelle della configurazione e valgono non appena le salvi. Sono descritte in docs/policy.md.
console-policy-custom = Una tua policy risponde a queste domande: { $questions }
console-policy-from = Il campo qui sotto mostra le regole con data { $when }. Tornano a valere quando le salvi.
console-policy-data = Regole, in JSON
console-policy-data-hint = Per esempio, per vietare un nome utente: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Salva
console-policy-merged = Tutte le regole, con quelle della configurazione
console-policy-history = Regole precedenti
console-policy-current = In vigore
console-policy-error-json = Questo non è JSON: { $detail }
console-policy-error-right = Questo non si può usare: { $detail }
console-done-policy-set = Le regole valgono da ora.
console-trial = Prova le regole
console-trial-text = Che cosa succederebbe? La prova non cambia nulla.
console-trial-question = Quale domanda
console-trial-input = La situazione, in JSON
console-trial-data = Altre regole da provare, in JSON (facoltativo)
console-trial-data-hint = Al posto di quelle salvate qui. Le regole della configurazione restano.
console-trial-submit = Prova
console-trial-allowed = Sarebbe consentito.
console-trial-refused = Sarebbe rifiutato:
console-trial-custom = Ha risposto una tua policy.
console-trial-builtin = Hanno risposto le regole integrate.

## The admin API's documentation
api-doc-title = API di amministrazione
api-doc-what = Che cosa possono fare qui i programmi per l'amministrazione.
api-doc-spec = Lo stesso come OpenAPI, per i programmi
api-doc-resources = Che cosa c'è
api-doc-ask = Come fare le richieste
api-doc-token = Ogni richiesta ha bisogno di un token di accesso di qualcuno con diritti di amministrazione.
api-doc-errors = Risposte possibili a ogni richiesta
api-doc-required = obbligatorio
api-doc-query = Parametri
api-doc-body = Corpo
api-doc-answers = Risposte
api-doc-attributes = Attributi
