### Italian

## The frame of every page
language-name = Italiano

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
consent-not-set-up-here = { $service } non conosce questa app: si è presentata da sola. Continua solo se hai appena iniziato ad accedervi.
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
end-session-warning = I messaggi che solo quel dispositivo può leggere andranno persi.
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
device-asked = Richiesta ricevuta
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

## Account
account-title = Il tuo account
account-password-changed = La tua password è stata cambiata.
account-password-changed-everywhere = La tua password è stata cambiata e tutte le altre sessioni sono state chiuse.

## Change password
password-title = Cambia password
password-current = Password attuale
password-new = Nuova password
password-hint = Qualche parola senza legami tra loro è facile da ricordare e difficile da indovinare.
password-sign-out-others = Esci da tutte le altre sessioni
password-sign-out-others-hint = Fallo se qualcun altro potrebbe conoscere la tua password.
password-submit = Cambia password
password-error-current = Questa non è la tua password attuale.
password-error-missing = Inserisci una nuova password.
password-error-weak = La nuova password è troppo facile da indovinare. Scegline una più lunga o meno comune.
password-error-unchanged = La nuova password è uguale a quella attuale.

## Signing out, asked for by an app
sign-out-title = Vuoi uscire?
sign-out-asked-by = { $client } ci chiede di farti uscire dall'app e da questo browser.
sign-out-asked = Un'app ci chiede di farti uscire da questo browser.

## Signed out
logged-out-return = Vai a { $place }
logged-out-title = Disconnessione effettuata
logged-out-text = La sessione in questo browser è chiusa. Le tue app Matrix restano collegate finché non esci anche da lì.
logged-out-again = Accedi di nuovo

## Back to the client
form-post-title = Quasi fatto
form-post-text = Ancora un passo e tornerai a { $client }.

## Errors
error-title = Qualcosa è andato storto
error-detail = Dettagli per gli sviluppatori
error-home = Vai alla pagina iniziale
error-request-id = Se chiedi aiuto, indica questo numero:
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
problem-homeserver-unreachable = L'homeserver non risponde
problem-homeserver-unreachable-text = Il tuo accesso è riuscito, ma al momento il server Matrix dietro questo servizio non è raggiungibile.
problem-homeserver-unreachable-next = Riprova tra qualche minuto. Non è andato perso nulla.
problem-internal = Qualcosa è andato storto da parte nostra
problem-internal-text = Non è colpa tua. Chi gestisce questo servizio può scoprire di più nel suo registro.
problem-internal-next = Riprova. Se succede di nuovo, comunica il numero qui sotto a chi gestisce il servizio.
