### Spanish

## The frame of every page
language-name = Español
shell-skip = Saltar al contenido
shell-language = Idioma:
shell-policy = Política de privacidad
shell-tos = Condiciones de uso

## Times
ago-now = ahora mismo
ago-minutes = { $n ->
        [one] hace un minuto
        [many] hace { $n } de minutos
       *[other] hace { $n } minutos
    }
ago-hours = { $n ->
        [one] hace una hora
        [many] hace { $n } de horas
       *[other] hace { $n } horas
    }
ago-days = { $n ->
        [1] ayer
        [one] hace un día
        [many] hace { $n } de días
       *[other] hace { $n } días
    }
date = { $day } de { $month } de { $year }
date-time = { $date }, { $time } UTC
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Parts of pages
field-show = Mostrar
field-show-password = Mostrar contraseña
field-caps = El bloqueo de mayúsculas está activado.
meter-1 = Fácil de adivinar. Hazla más larga.
meter-2 = Todavía es fácil de adivinar.
meter-3 = Buena.
meter-4 = Muy buena.
copy = Copiar
copy-done = Copiado
progress = Paso { $at } de { $of }
pager = Más páginas
pager-before = Más recientes
pager-after = Anteriores

## Shared
sign-in = Iniciar sesión
sign-out = Cerrar sesión
create-account = Crear una cuenta
continue = Continuar
cancel = Cancelar
signed-in-as = Sesión iniciada como
title-error = Error: { $title }
error-too-many-attempts = Han sido muchos intentos. Espera unos minutos y vuelve a intentarlo.
error-form-expired = Esta página estuvo abierta demasiado tiempo. Vuelve a enviar el formulario.

## Front page
home-title = Tu cuenta de Matrix
home-what = Aquí inicias sesión en Matrix con { $server } y gestionas tu cuenta.
home-app-hint = ¿Quieres chatear? Abre tu aplicación de Matrix: te traerá aquí cuando haga falta.
home-signed-in-title = Tu sesión está iniciada
home-account = Gestionar tu cuenta

## Sign in
login-title = Iniciar sesión
login-continue-to = para continuar a { $client }
login-username = Nombre de usuario
login-username-or-email = Nombre de usuario o correo electrónico
login-password = Contraseña
login-submit = Iniciar sesión
login-new-here = ¿Es tu primera vez aquí? { $link }
login-error-username = Escribe tu nombre de usuario.
login-error-password = Escribe tu contraseña.
login-error-credentials = El nombre de usuario y la contraseña no coinciden. Revísalos y vuelve a intentarlo.

## Choosing the account
select-account-title = ¿Con qué cuenta?
select-account-this = Continuar con esta cuenta

## Consent
consent-title = ¿Permitir que { $client } use tu cuenta?
consent-unverified = Esta aplicación no indica a qué sitio web pertenece. Continúa solo si eres tú quien acaba de empezar a iniciar sesión en ella.
consent-not-set-up-here = { $service } no conoce esta aplicación: se registró por sí misma. Continúa solo si eres tú quien acaba de empezar a iniciar sesión en ella.
consent-asks = Esta aplicación podrá
consent-allow = Permitir
consent-returns-to = Después volverás a { $host }.
consent-policy = Política de privacidad
consent-tos = Condiciones de uso
consent-not-you = ¿No eres tú?
consent-switch = Usar otra cuenta
permission-matrix = Usar Matrix en tu nombre
permission-matrix-text = Leer y enviar mensajes, unirse a salas, cambiar tu perfil.
permission-device = Añadir un dispositivo a tu cuenta
permission-device-text = Aparecerá entre tus sesiones como { $device }.
permission-identity = Saber quién eres
permission-identity-text = Tu ID de Matrix y el nombre que muestras a los demás.
permission-profile = Ver tu nombre de usuario
permission-profile-text = El nombre con el que inicias sesión.
permission-offline = Mantener la sesión iniciada
permission-offline-text = Puede usar tu cuenta cuando no estés, hasta que cierres su sesión.
permission-email = Ver tu dirección de correo electrónico
permission-email-text = Y si está confirmada.
permission-synapse-admin = Administrar el servidor base
permission-synapse-admin-text = Todo lo que permite la administración, en todas sus cuentas y salas.
permission-service-admin = Administrar todas las cuentas
permission-service-admin-text = Ver, modificar y bloquear cualquier cuenta de este servicio.
permission-other = Hacer algo que esta página no sabe describir
permission-nothing = Ver que has iniciado sesión
permission-nothing-text = Nada más: no pide acceso a tu cuenta.

## Single sign-on of older apps
sso-title = ¿Iniciar sesión en { $target }?
sso-site = El sitio web { $target } podrá usar Matrix en tu nombre.
sso-app = Una aplicación de este dispositivo que abre los enlaces que empiezan por { $target } podrá usar Matrix en tu nombre.
sso-warning = Continúa solo si eres tú quien acaba de empezar a iniciar sesión ahí. Quien consiga entrar puede leer y enviar tus mensajes.
sso-refused-title = No se ha iniciado sesión ahí
sso-refused-text = No se ha entregado nada a { $target }. Puedes cerrar esta página.

## Too many sessions
end-session-title = Primero cierra sesión en otro lugar
end-session-before = Tienes la sesión iniciada en el máximo de dispositivos permitido. Cierra sesión en uno de ellos para continuar a { $client }.
end-session-text = Tienes la sesión iniciada en el máximo de dispositivos permitido. Cierra sesión en uno de ellos para continuar.
end-session-warning = Los mensajes que solo puede leer el dispositivo en el que cierres sesión se perderán con él.
end-session-unnamed = Sesión sin nombre
end-session-last-use = { $days ->
        [0] Último uso: hoy
        [one] Último uso: hace un día
        [many] Último uso: hace { $days } de días
       *[other] Último uso: hace { $days } días
    }

## Signing a device in
link-title = Iniciar sesión en un dispositivo
link-text = Escribe el código que muestra el dispositivo.
link-code = Código
link-code-hint = Seis letras y números. Da igual si usas mayúsculas o minúsculas.
link-error-missing = Escribe el código.
link-error-unknown = Ningún dispositivo está esperando con este código. Revísalo o pide uno nuevo en el dispositivo: cada código vale durante veinte minutos.
device-title = ¿Iniciar sesión en tu cuenta con { $client }?
device-warning = Continúa solo si eres tú quien ha empezado esto, en un dispositivo que tienes delante. Si alguien te envió el código o un enlace, está intentando entrar en tu cuenta.
device-asked = La solicitud
device-asked-when = { $minutes ->
        [0] Hace menos de un minuto
        [one] Hace un minuto
        [many] Hace { $minutes } de minutos
       *[other] Hace { $minutes } minutos
    }
device-asked-from = desde { $ip }
device-confirm = Este es mi dispositivo
device-confirm-hint = Esto lo he empezado yo y tengo el dispositivo delante.
device-error-confirm = Confirma que este es tu dispositivo o no le des acceso.
device-deny = No darle acceso
device-allowed-title = Tu dispositivo está iniciando sesión
device-allowed-text = Vuelve a { $client } en tu dispositivo: en unos segundos seguirá automáticamente. Puedes cerrar esta página.
device-denied-title = No se ha dado acceso al dispositivo
device-denied-text = { $client } no tiene acceso a tu cuenta. Si otra persona te envió el código, avisa a quienes administran este servicio.

## Making an account
register-have-account = ¿Ya tienes una cuenta? { $link }
register-username = Nombre de usuario
register-username-hint = Con él te encuentran los demás: @nombre:{ $server }. No se puede cambiar después.
register-username-free = Este nombre de usuario está libre.
register-username-lowered = Los nombres de usuario se escriben en minúsculas.
register-username-title = Elige otro nombre de usuario
register-username-text = Mientras tanto, otra persona ha tomado este nombre de usuario. Lo demás que escribiste se conserva.
register-email = Correo electrónico
register-email-optional = Correo electrónico (opcional)
register-email-hint = Para volver a entrar en tu cuenta si olvidas la contraseña.
register-email-title = Tu correo electrónico
register-email-without = Continuar sin correo
register-password = Contraseña
register-token = Token de registro
register-token-hint = Te lo dan quienes administran este servicio.
register-token-text = Para crear una cuenta aquí hace falta un token de registro. Lo demás que escribiste se conserva.
register-terms = Acepto las { $link }
register-terms-link = condiciones de uso
register-verify-title = Revisa tu correo
register-verify-text = Hemos enviado un código a { $email }. Vale durante cinco minutos.
register-verify-resend = Enviar otro código
register-verify-change = Usar otro correo electrónico
register-verify-sent-again = Otro código está en camino.
register-code = Código
register-code-hint = Seis cifras. Si no llega nada, mira también en la carpeta de correo no deseado.
register-display-name = Nombre visible
register-display-name-title = ¿Cómo quieres que te llamen?
register-display-name-text = Este nombre aparece junto a tus mensajes. Puedes cambiarlo cuando quieras.
register-display-name-skip = Omitir
register-unfinished-title = Un momento
register-unfinished-made = Tu cuenta está creada, pero el servidor de Matrix de este servicio no responde ahora mismo. Vuelve a intentarlo en un minuto: no se ha perdido nada.
register-unfinished-not-made = El servidor de Matrix de este servicio no responde ahora mismo, así que tu cuenta aún no está creada. Vuelve a intentarlo en un minuto: todo lo que escribiste se conserva.
register-unfinished-retry = Volver a intentarlo
register-error-homeserver = El servidor de Matrix de este servicio no responde ahora mismo, así que no podemos saber si este nombre de usuario está libre. Vuelve a intentarlo en un minuto.
register-error-username-missing = Elige un nombre de usuario.
register-error-username-too-long = Este nombre de usuario es demasiado largo.
register-error-username-all-digits = El nombre de usuario necesita al menos una letra.
register-error-username-character = El nombre de usuario solo puede tener letras de la a a la z, cifras y los signos . _ = - / +
register-error-username-underscore = El nombre de usuario no puede empezar por un guion bajo.
register-error-username-not-allowed = Este nombre de usuario no está disponible aquí. Elige otro.
register-error-username-taken = Este nombre de usuario ya está en uso. Elige otro.
register-error-email-missing = Escribe tu correo electrónico.
register-error-email-invalid = Esto no es un correo electrónico. Debe ser parecido a nombre@example.com.
register-error-email-not-allowed = Este correo electrónico no se puede usar aquí. Prueba con otro.
register-error-email-in-use = Ya tienes una cuenta con este correo electrónico. Inicia sesión en ella o usa otro correo.
password-error-missing = Elige una contraseña.
password-error-too-long = Esta contraseña es demasiado larga.
password-error-weak = Esta contraseña es demasiado fácil de adivinar. Añade una o dos palabras más.
password-error-common = Esta contraseña es de las primeras que se prueban. Elige otra.
password-error-word = Una sola palabra es fácil de adivinar. Añade una o dos más.
password-error-name = Los nombres son fáciles de adivinar. Añade una o dos palabras más.
password-error-repeats = Repetir apenas hace la contraseña más difícil de adivinar. Añade una o dos palabras más.
password-error-sequence = Las series de letras, cifras o teclas son fáciles de adivinar. Añade una o dos palabras más.
password-error-date = Las fechas y los años son fáciles de adivinar. Añade una o dos palabras más.
register-error-token-missing = Escribe tu token de registro.
register-error-token-unknown = Este token de registro no existe. Revisa que no tenga errores.
register-error-token-used-up = Este token de registro ya se usó todas las veces posibles. Pide otro.
register-error-token-expired = Este token de registro ha caducado. Pide otro.
register-error-terms = Para crear una cuenta tienes que aceptar las condiciones de uso.
register-error-code-missing = Escribe el código del correo.
register-error-code-wrong = Ese no es el código. Revísalo y usa el correo más reciente.
register-error-code-expired = Este código ha caducado. Pide otro.
register-error-too-many-mails = Han sido muchos correos. Espera unos minutos antes de pedir otro.
register-error-display-name = Este nombre visible es demasiado largo.

## Captcha
captcha-working = Estamos comprobando que no eres un robot. Tarda unos segundos.
captcha-waiting = Tu formulario se enviará en cuanto termine.
captcha-solved = Comprobado: no eres un robot.
captcha-needs-script = Este paso necesita JavaScript para que no entren robots. Actívalo y recarga la página, o pide una cuenta a quienes administran este servicio.
captcha-wait = { $seconds ->
        [one] Para que no entren robots, espera un segundo antes de continuar.
        [many] Para que no entren robots, espera { $seconds } de segundos antes de continuar. Rellena el formulario con calma y ya está.
       *[other] Para que no entren robots, espera { $seconds } segundos antes de continuar. Rellena el formulario con calma y ya está.
    }
captcha-error-missing = Demuestra que no eres un robot.
captcha-error-wrong = La comprobación contra robots ha caducado. Vuelve a intentarlo.
captcha-error-too-soon = Qué rapidez. Espera a que pase el tiempo indicado abajo y continúa.
captcha-error-unreachable = La comprobación contra robots no funciona ahora mismo. Vuelve a intentarlo en un minuto: no se ha perdido nada.

## Account
account-title = Tu cuenta
account-nav = Tu cuenta
account-nav-profile = Perfil
account-nav-security = Seguridad
account-nav-sessions = Sesiones
account-nav-activity = Actividad
account-sign-out = Cerrar sesión aquí
remove = Quitar
account-password-changed = Se ha cambiado tu contraseña.
account-password-changed-everywhere = Se ha cambiado tu contraseña y se han cerrado todas tus demás sesiones.
account-password-set = A partir de ahora puedes iniciar sesión con tu nueva contraseña.
account-name-changed = Se ha cambiado tu nombre.
account-email-added = Se ha añadido la dirección.
account-email-removed = Se ha quitado la dirección.
account-primary-email = A partir de ahora, las aplicaciones recibirán esta dirección.
account-session-ended = Se ha cerrado la sesión.
account-sessions-ended = Se han cerrado las sesiones.
account-session-renamed = Se ha cambiado el nombre.
account-app-removed = La aplicación ya no tiene acceso a tu cuenta.

## Account: profile
profile-mxid = ID de Matrix
profile-name = Nombre
profile-name-hint = Es lo que ven los demás. Si lo dejas vacío, verán tu ID de Matrix.
profile-name-save = Guardar
profile-name-unknown = El servidor base no responde ahora mismo, así que no se puede mostrar tu nombre.
profile-error-too-long = Este nombre es demasiado largo. Usa 256 caracteres como máximo.
profile-error-refused = El servidor base no acepta este nombre. Prueba con otro.
profile-error-unreachable = El servidor base no responde. Tu nombre no se ha cambiado: vuelve a intentarlo en unos minutos.
profile-emails = Direcciones de correo
profile-no-emails = Tu cuenta no tiene ninguna dirección de correo.
profile-emails-change = Cambiar tus direcciones de correo

## Account: e-mail addresses
emails-title = Direcciones de correo
emails-primary = Dirección principal, la que reciben las aplicaciones
emails-added = Añadida el { $when }
emails-make-primary = Usar como principal
emails-add = Dirección nueva
emails-add-hint = Le enviaremos un código para comprobar que es tuya.
emails-add-submit = Enviar el código
emails-error-invalid = Esto no es una dirección de correo. Debe ser parecida a nombre@example.com.
emails-error-not-allowed = Esta dirección no se puede usar aquí. Prueba con otra.
emails-error-has-it = Tu cuenta ya tiene esta dirección.
emails-error-too-many = Tu cuenta ya tiene el máximo de direcciones permitido. Quita una primero.
emails-error-last-one = Aquí las cuentas necesitan una dirección. Añade otra antes de quitar esta.
email-remove-title = ¿Quitar esta dirección?
email-remove-text = { $email } dejará de pertenecer a tu cuenta.
email-remove-last = Es tu única dirección. Sin ella no podrás volver a entrar en tu cuenta por correo si olvidas la contraseña.

## Account: security
security-title = Seguridad
security-password-set = Establecida el { $when }
security-no-password = Tu cuenta no tiene contraseña.
security-sessions = Dónde tienes la sesión iniciada.
security-apps = Lo que permites hacer a las aplicaciones.
security-reset-keys = Para cuando has perdido todos tus dispositivos y tu clave de recuperación.
security-data = Tus datos
security-export = Todo lo que este servicio sabe de ti.
security-deactivate = Para siempre.

## Account: sessions
sessions-title = Sesiones
sessions-this = Este navegador
sessions-others = En otros lugares
sessions-forgotten = Sin usar desde hace tres meses
sessions-none = No tienes ninguna otra sesión iniciada.
sessions-end-ticked = Cerrar las sesiones marcadas
sessions-end-others = Cerrar todas las demás sesiones
session-with = { $program } en { $system }
session-a-browser = Navegador
session-an-app = Aplicación
session-an-old-app = Aplicación con inicio de sesión antiguo
session-seen = Último uso: { $when }
session-title = Sesión
session-here = Dónde
session-kind = Tipo
session-app = Aplicación
session-app-host = Sitio web de la aplicación
session-browser = Navegador y sistema
session-device = ID del dispositivo
session-last-use = Último uso
session-address = Dirección IP
session-began = Inicio de la sesión
session-may = Qué puede hacer
session-name = Nombre
session-name-hint = Para que la reconozcas. Los demás pueden verlo en conversaciones cifradas.
session-rename = Guardar
session-end = Cerrar esta sesión
session-error-missing = Escribe un nombre.
session-error-too-long = Este nombre es demasiado largo. Usa 100 caracteres como máximo.

## Account: ending sessions
end-sessions-title = ¿Cerrar sesión?
end-sessions-text = { $count ->
        [one] Esta sesión se cerrará de inmediato.
        [many] Estos { $count } de sesiones se cerrarán de inmediato.
       *[other] Estas { $count } sesiones se cerrarán de inmediato.
    }
end-sessions-others = { $count ->
        [one] Tu única otra sesión se cerrará de inmediato. Esta sigue abierta.
        [many] Tus otros { $count } de sesiones se cerrarán de inmediato. Esta sigue abierta.
       *[other] Tus otras { $count } sesiones se cerrarán de inmediato. Esta sigue abierta.
    }
end-sessions-warning = Los mensajes cifrados que solo pueda leer un dispositivo cuya sesión cierres se perderán con él. Antes de continuar, asegúrate de tener una clave de recuperación u otro dispositivo verificado.
end-sessions-submit = Cerrar sesión

## Account: activity
activity-title = Actividad
activity-text = { $days ->
        [one] Lo que ha pasado con tu cuenta en el último día. Si algo no lo has hecho tú, cambia tu contraseña y cierra todas las demás sesiones.
        [many] Lo que ha pasado con tu cuenta en los últimos { $days } de días. Si algo no lo has hecho tú, cambia tu contraseña y cierra todas las demás sesiones.
       *[other] Lo que ha pasado con tu cuenta en los últimos { $days } días. Si algo no lo has hecho tú, cambia tu contraseña y cierra todas las demás sesiones.
    }
activity-none = Todavía nada.
event-registered = Creaste esta cuenta
event-signed-in = Inicio de sesión con un navegador
event-app-signed-in = Inicio de sesión en { $app }
event-old-app-signed-in = Inicio de sesión en una aplicación
event-wrong-password = { $times ->
        [one] Se introdujo una contraseña incorrecta
        [many] Se introdujo una contraseña incorrecta { $times } de veces en una hora
       *[other] Se introdujo una contraseña incorrecta { $times } veces en una hora
    }
event-password-changed = Se cambió la contraseña
event-password-set = Se estableció una contraseña
event-password-recovered = Se estableció una contraseña nueva por correo
event-email-added = Se añadió la dirección { $email }
event-email-removed = Se quitó la dirección { $email }
event-primary-email = { $email } pasó a ser la dirección principal
event-name-changed = Se cambió el nombre
event-session-ended = Se cerró la sesión { $name }
event-a-session-ended = Se cerró una sesión
event-sessions-ended = { $count ->
        [0] Se cerraron todas las demás sesiones
        [one] Se cerró una sesión
        [many] Se cerraron { $count } de sesiones
       *[other] Se cerraron { $count } sesiones
    }
event-consent-withdrawn = { $app } perdió su acceso
event-keys-reset = Se permitió restablecer las claves de cifrado
event-exported = Se descargaron tus datos
event-deactivated = Se desactivó la cuenta
event-admin-locked = La administración bloqueó la cuenta
event-admin-unlocked = La administración desbloqueó la cuenta
event-admin-deactivated = La administración desactivó la cuenta
event-admin-reactivated = La administración reactivó la cuenta
event-admin-password-set = La administración estableció una contraseña nueva
event-admin-email-added = La administración añadió una dirección de correo
event-admin-sessions-ended = La administración cerró todas las sesiones
event-admin-token-issued = La administración creó un token de acceso para esta cuenta
event-admin-made-administrator = La cuenta ya puede administrar este servicio
event-admin-no-administrator = La cuenta ya no puede administrar este servicio

## Account: apps
apps-title = Aplicaciones con acceso
apps-text = Has permitido que estas aplicaciones usen tu cuenta. Si quitas una, se cierra su sesión y tendrá que volver a pedirte permiso.
apps-none = Ninguna aplicación tiene acceso a tu cuenta.
apps-allowed = Permitida el { $when }

## Account: export
export-title = Descargar tus datos
export-text = Recibes un archivo con todo lo que este servicio sabe de ti: tu cuenta, direcciones, sesiones, las aplicaciones con acceso y la actividad reciente.
export-not-in-it = No contiene contraseñas ni claves. Tus mensajes están en el servidor base: tu aplicación de Matrix puede exportarlos.
export-submit = Descargar

## Account: new encryption keys
reset-keys-title = Restablecer tu identidad digital
reset-keys-text = Hazlo solo si has perdido todos los dispositivos en los que tenías la sesión iniciada y también tu clave de recuperación.
reset-keys-consequences = Tu aplicación recibirá claves nuevas para demostrar quién eres. Tus contactos y tus otros dispositivos tendrán que volver a verificarte, y los mensajes cifrados antiguos podrían quedar ilegibles.
reset-keys-warning = Si no lo has pedido en tu aplicación, es posible que alguien intente hacerse pasar por ti. No sigas adelante.
reset-keys-submit = Permitir el restablecimiento
reset-keys-failed = El servidor base no responde, así que no se ha cambiado nada. Vuelve a intentarlo en unos minutos.
reset-keys-done-title = Ya puedes restablecer tu identidad
reset-keys-done-text = Vuelve a tu aplicación en menos de diez minutos y termina ahí. Puedes cerrar esta página.

## Account: deactivation
deactivate-title = Desactivar tu cuenta
deactivate-text = Esto no se puede deshacer. Esto es lo que ocurre:
deactivate-signed-out = Se cierra tu sesión en todas las aplicaciones y navegadores, y no podrás volver a iniciarla.
deactivate-rooms = Sales de todas las salas. Los demás dejan de encontrarte.
deactivate-name = Nadie podrá volver a usar tu ID de Matrix, ni siquiera tú.
deactivate-data = Se eliminan tu contraseña, tus direcciones de correo y el acceso de las aplicaciones.
deactivate-erase = Ocultar también mis mensajes
deactivate-erase-hint = Quienes se unan más tarde a una sala no verán lo que escribiste. Quienes ya lo hayan visto lo conservan.
deactivate-username = Escribe { $username } para confirmar
deactivate-submit = Desactivar mi cuenta
deactivate-error-username = Ese no es el nombre de usuario de esta cuenta.
deactivate-error-password = Esa no es tu contraseña.
deactivated-title = Tu cuenta ya no existe
deactivated-text = { $mxid } se ha desactivado. Puedes cerrar esta página.
deactivated-erased = El servidor base está ocultando tus mensajes; puede tardar un rato.

## Change password
password-title = Cambiar la contraseña
password-set-title = Establecer una contraseña
password-set-submit = Establecer la contraseña
password-current = Contraseña actual
password-new = Contraseña nueva
password-hint = Unas cuantas palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
password-sign-out-others = Cerrar todas las demás sesiones
password-sign-out-others-hint = Hazlo si es posible que alguien más sepa tu contraseña.
password-submit = Cambiar la contraseña
password-error-current = Esa no es tu contraseña actual.
password-error-unchanged = La contraseña nueva es igual que la actual.

## Signing out, asked for by an app
sign-out-title = ¿Cerrar sesión?
sign-out-asked-by = { $client } nos pide cerrar tu sesión, tanto en la aplicación como en este navegador.
sign-out-asked = Una aplicación nos pide cerrar tu sesión en este navegador.

## Signed out
logged-out-return = Ir a { $place }
logged-out-title = Has cerrado sesión
logged-out-text = Se ha cerrado la sesión en este navegador. Tus aplicaciones de Matrix mantienen la suya hasta que la cierres en ellas.
logged-out-again = Volver a iniciar sesión

## Back to the client
form-post-title = Ya casi está
form-post-text = Un paso más y volverás a { $client }.

## Forgotten password
login-forgot = ¿Olvidaste tu contraseña?
login-notice-password-set = Tu nueva contraseña está lista y se han cerrado todas tus sesiones. Ahora inicia sesión con ella.
recover-title = ¿Olvidaste tu contraseña?
recover-text = Escribe el correo electrónico de tu cuenta. Te enviaremos un enlace para establecer una contraseña nueva.
recover-email = Correo electrónico
recover-submit = Enviar el enlace
recover-error-missing = Escribe tu correo electrónico.
recover-error-invalid = Esto no es un correo electrónico. Debe ser parecido a nombre@example.com.
recover-back = Volver al inicio de sesión
recover-sent-title = Revisa tu correo
recover-sent-text = Si alguna cuenta tiene la dirección { $email }, ya va en camino un enlace para establecer una contraseña nueva.
recover-sent-wait = Puede tardar unos minutos. Si no llega nada, mira en la carpeta de correo no deseado o prueba con otra dirección.
recover-sent-again = Te hemos enviado otro correo.
recover-sent-resend = Enviar de nuevo
recover-sent-change = Usar otra dirección
recover-password-title = Establecer una contraseña nueva
recover-password-everywhere = Se cerrarán todas tus sesiones. Antes de continuar, piensa si algún dispositivo tiene aún la sesión iniciada: puede que solo él tenga las claves de tus mensajes cifrados.
recover-password-submit = Establecer la contraseña
recover-gone-title = Este enlace ya no es válido
recover-gone-text = Cada enlace funciona una sola vez y durante poco tiempo. El tuyo ya se usó o ha caducado.
recover-gone-again = Enviarme otro enlace
recover-off-title = Aquí no se pueden restablecer contraseñas
recover-off-text = Este servicio no envía correos para contraseñas olvidadas. Pide ayuda a quienes lo administran.

## Mails
mail-nothing-to-do = Si no fuiste tú, no tienes que hacer nada.
mail-not-you = Si no fuiste tú, establece cuanto antes una contraseña nueva y cierra todas las demás sesiones. Si ya no puedes iniciar sesión, habla con quienes administran este servicio.
mail-verification-code-subject = Confirma tu correo electrónico para { $service }
mail-verification-code-registration = Escribe este código para confirmar tu correo electrónico y seguir creando tu cuenta en { $service }:
mail-verification-code-account = Escribe este código para confirmar tu correo electrónico y añadirlo a tu cuenta en { $service }:
mail-verification-code-lifetime = El código vale durante cinco minutos.
mail-verification-code-not-you = Si no lo pediste, no se lo des a nadie: puede que alguien haya escrito mal su propia dirección.
mail-address-taken-subject = Tu correo electrónico en { $service }
mail-address-taken-text = Alguien, quizá tú, intentó usar este correo electrónico en { $service }. Ya pertenece a la cuenta { $username }.
mail-address-taken-next = Si fuiste tú, inicia sesión en esa cuenta.
mail-recovery-subject = Establece una contraseña nueva para { $service }
mail-recovery-text = Has pedido establecer una contraseña nueva para tu cuenta { $username } en { $service }.
mail-recovery-button = Establecer una contraseña nueva
mail-recovery-lifetime = El enlace funciona una sola vez y durante diez minutos.
mail-recovery-not-you = Si no lo pediste, no tienes que hacer nada: tu contraseña sigue siendo la misma.
mail-recovery-impossible-subject = Tu contraseña en { $service }
mail-recovery-impossible-text = Alguien, quizá tú, pidió establecer una contraseña nueva para tu cuenta { $username } en { $service }.
mail-recovery-impossible-locked = La cuenta está bloqueada, así que no es posible. Quienes administran este servicio pueden decirte por qué y desbloquearla.
mail-recovery-impossible-no-password = La cuenta no tiene contraseña: inicia sesión como lo haces normalmente. Si no puedes, habla con quienes administran este servicio.
mail-password-changed-subject = Se ha cambiado tu contraseña en { $service }
mail-password-changed-text = Se ha cambiado la contraseña de tu cuenta { $username } en { $service }.
mail-email-added-subject = Se ha añadido un correo electrónico a tu cuenta en { $service }
mail-email-added-text = Se ha añadido el correo electrónico { $email } a tu cuenta { $username } en { $service }.
mail-email-removed-subject = Se ha quitado un correo electrónico de tu cuenta en { $service }
mail-email-removed-text = Se ha quitado el correo electrónico { $email } de tu cuenta { $username } en { $service }.
mail-test-subject = Una prueba de { $service }
mail-test-text = Este correo se envió para comprobar si llegan los correos de { $service }. Sí, llegan.

## Errors
error-title = Algo ha salido mal
error-detail = Detalles para desarrolladores
error-again = Volver a abrir la página
error-home = Ir a la página principal
error-request-id = Si pides ayuda, menciona esta referencia:
not-found-title = Aquí no hay nada
not-found-text = Puede que la dirección esté mal escrita o que la página haya cambiado de lugar.
problem-invalid-request = Este enlace de inicio de sesión está incompleto
problem-invalid-request-text = La aplicación que te envió aquí hizo una solicitud que no entendemos.
problem-invalid-request-next = Vuelve a la aplicación e inténtalo de nuevo. Si vuelve a ocurrir, hay que corregir la aplicación.
problem-unknown-client = No conocemos esta aplicación
problem-unknown-client-text = La aplicación que te envió aquí no está registrada en este servicio, o ya no lo está.
problem-unknown-client-next = Cierra sesión en la aplicación o reinstálala y vuelve a intentarlo.
problem-redirect-uri = Esta aplicación quiere enviarte a un lugar desconocido
problem-redirect-uri-text = La dirección a la que quiere que vuelvas no es ninguna de las que registró, así que nos hemos detenido aquí para proteger tu cuenta.
problem-redirect-uri-next = Vuelve a la aplicación e inténtalo de nuevo. Si vuelve a ocurrir, hay que corregir la aplicación.
problem-grant-gone = Este inicio de sesión ya no es válido
problem-grant-gone-text = Ya había terminado o estuvo esperando demasiado tiempo.
problem-grant-gone-next = Vuelve a la aplicación y empieza de nuevo.
problem-form-expired = Esta página estuvo abierta demasiado tiempo
problem-form-expired-text = Para proteger tu cuenta, un formulario solo se puede enviar durante un tiempo después de abrirlo.
problem-form-expired-next = Vuelve atrás, recarga la página e inténtalo de nuevo.
problem-refused = Esto no está permitido
problem-refused-text = La aplicación pidió algo que tu cuenta o la propia aplicación no pueden tener.
problem-refused-next = Si lo necesitas, habla con quienes administran este servicio.
problem-account-locked = Tu cuenta está bloqueada
problem-account-locked-text = No puedes iniciar sesión mientras esté bloqueada.
problem-account-locked-next = Quienes administran este servicio pueden decirte por qué y desbloquearla.
problem-account-deactivated = Esta cuenta está desactivada
problem-account-deactivated-text = Ya no se puede usar para iniciar sesión.
problem-account-deactivated-next = Si es un error, habla con quienes administran este servicio.
problem-too-many-requests = Demasiadas solicitudes
problem-too-many-requests-text = Han llegado más solicitudes de lo normal desde donde estás.
problem-too-many-requests-next = Espera unos minutos y vuelve a intentarlo.
problem-sign-up-closed = El registro no está abierto aquí
problem-sign-up-closed-text = Las cuentas de este servicio las crean quienes lo administran.
problem-sign-up-closed-next = Pídeles una, o inicia sesión si ya la tienes.
problem-sign-up-refused = No puedes crear una cuenta desde aquí
problem-sign-up-refused-text = Quienes administran este servicio no aceptan cuentas nuevas desde esta red o este navegador.
problem-sign-up-refused-next = Prueba con otra red u otro navegador, o pídeles una cuenta.
problem-sign-up-over = Este registro no puede continuar aquí
problem-sign-up-over-text = Se empezó en otro navegador o hace más de una hora.
problem-sign-up-over-next = Continúa en el navegador donde empezaste o empieza de nuevo.
problem-too-many-requests-wait = { $minutes ->
        [one] Espera un minuto y vuelve a intentarlo.
        [many] Espera { $minutes } de minutos y vuelve a intentarlo.
       *[other] Espera { $minutes } minutos y vuelve a intentarlo.
    }
problem-homeserver-unreachable = El servidor base no responde
problem-homeserver-unreachable-text = Tu inicio de sesión fue correcto, pero ahora mismo no se puede contactar con el servidor de Matrix de este servicio.
problem-homeserver-unreachable-next = Vuelve a intentarlo en unos minutos. No se ha perdido nada.
problem-internal = Algo ha fallado por nuestra parte
problem-internal-text = No es culpa tuya. Quienes administran este servicio pueden averiguar más en su registro.
problem-internal-next = Inténtalo de nuevo. Si vuelve a ocurrir, indícales la referencia que aparece abajo.
