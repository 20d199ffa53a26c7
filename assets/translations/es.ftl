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
register-username-invited = Tu invitación es para este nombre. Con él te encuentran los demás: @nombre:{ $server }.
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
register-error-token-other-name = Este token de registro es para otro nombre de usuario.
register-error-terms = Para crear una cuenta tienes que aceptar las condiciones de uso.
register-error-code-missing = Escribe el código del correo.
register-error-code-wrong = Ese no es el código. Revísalo y usa el correo más reciente.
register-error-code-expired = Este código ha caducado. Pide otro.
register-error-too-many-mails = Han sido muchos correos. Espera unos minutos antes de pedir otro.
register-error-display-name = Este nombre visible es demasiado largo.

## Sign-up with approval
register-reason-title = ¿Por qué quieres una cuenta?
register-reason-text = Quienes administran este servicio revisan cada cuenta nueva antes de crearla. Cuéntales quién eres.
register-reason = Tu motivo
register-reason-hint = Basta con una o dos frases. Solo las leen quienes administran este servicio.
register-reason-send = Pedir una cuenta
register-error-reason-missing = Escribe una o dos frases.
register-error-reason-too-long = { $most ->
        [one] Es demasiado largo: como máximo, un carácter.
        [many] Es demasiado largo: como máximo, { $most } de caracteres, y menos en algunas escrituras.
       *[other] Es demasiado largo: como máximo, { $most } caracteres, y menos en algunas escrituras.
    }
register-error-too-many-wait = Ahora mismo hay muchas personas esperando respuesta. Vuelve a intentarlo otro día.
register-waiting-title = A la espera de respuesta
register-waiting-text = Has pedido una cuenta con el nombre de usuario { $username }. Quienes administran este servicio revisarán tu solicitud. Puede tardar unos días.
register-waiting-mail = Escribiremos a { $email } cuando haya una respuesta.
register-waiting-bookmark = Guarda esta página en marcadores y vuelve con el mismo navegador: aquí verás la respuesta. Tu nombre de usuario queda reservado hasta el { $date }.
register-waiting-again = ¿Ya hay respuesta?
register-declined-title = Tu cuenta no ha sido aprobada
register-declined-text = Quienes administran este servicio han decidido no crear esta cuenta. Si crees que es un error, consúltales.
register-declined-note = Te han dejado una nota:

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
captcha-error-too-soon = Qué rapidez. Espera un poco y vuelve a intentarlo.
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
account-token-made = El token se creó y se mostró en ese momento. Si no lo tienes, revócalo y crea otro.
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
security-tokens = Para bots y scripts.
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
session-a-token = Bot o script con un token de acceso
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
event-session-closed = { $why ->
    [idle] Se cerró la sesión { $name } porque llevaba mucho tiempo sin usarse
    [limit] Se cerró la sesión { $name } para dejar sitio a una más reciente
   *[replay] Se cerró la sesión { $name } porque una de sus claves se usó dos veces. Puede que alguien la haya copiado
}
event-a-session-closed = { $why ->
    [idle] Se cerró una sesión porque llevaba mucho tiempo sin usarse
    [limit] Se cerró una sesión para dejar sitio a una más reciente
   *[replay] Se cerró una sesión porque una de sus claves se usó dos veces. Puede que alguien la haya copiado
}
event-sessions-ended = { $count ->
        [0] Se cerraron todas las demás sesiones
        [one] Se cerró una sesión
        [many] Se cerraron { $count } de sesiones
       *[other] Se cerraron { $count } sesiones
    }
event-consent-withdrawn = { $app } perdió su acceso
event-token-made = Se creó el token de acceso { $name }
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
event-admin-user-created = La administración creó la cuenta
event-admin-recovery-link-issued = La administración creó un enlace para una contraseña nueva
event-admin-email-removed = La administración quitó una dirección de correo
event-admin-session-ended = La administración cerró una sesión
event-admin-token-regenerated = La administración sustituyó un token de acceso
event-admin-token-revoked = La administración revocó un token de acceso
event-admin-link-added = La administración vinculó una cuenta de otro servicio
event-admin-link-removed = La administración desvinculó una cuenta de otro servicio
event-admin-application-approved = La administración aceptó la solicitud de cuenta
event-admin-application-declined = La administración rechazó una solicitud de cuenta
event-admin-registration-token-issued = La administración creó una invitación
event-admin-registration-token-changed = La administración modificó una invitación
event-admin-registration-token-revoked = La administración retiró una invitación
event-admin-registration-token-unrevoked = La administración volvió a activar una invitación
event-admin-client-created = La administración añadió una aplicación
event-admin-client-changed = La administración modificó una aplicación
event-admin-client-secret-changed = La administración dio un secreto nuevo a una aplicación
event-admin-client-deleted = La administración eliminó una aplicación
event-admin-clients-synced = Una aplicación se ajustó a la configuración
event-admin-provider-created = La administración añadió un servicio de inicio de sesión
event-admin-provider-changed = La administración modificó un servicio de inicio de sesión
event-admin-provider-deleted = La administración eliminó un servicio de inicio de sesión
event-admin-policy-data-set = La administración modificó las reglas
event-admin-job-retried = La administración pidió intentar de nuevo informar al servidor base
event-admin-job-cancelled = La administración desistió de informar al servidor base
event-admin-mail-retried = La administración pidió intentar de nuevo enviar un correo
event-admin-mail-cancelled = La administración desistió de enviar un correo
event-admin-users-provisioned = La administración hizo que se informara de nuevo al servidor base de todas las cuentas
event-policy-denied = { $times ->
    [one] Las reglas rechazaron una solicitud
    [many] Las reglas rechazaron { $times } de solicitudes
   *[other] Las reglas rechazaron { $times } solicitudes
} ({ $entry_point ->
    [register] cuenta nueva
    [email] dirección de correo
    [client_registration] aplicación nueva
    [authorization_grant] acceso de una aplicación
    [compat_login] inicio de sesión
   *[other] { $entry_point }
})
event-access-refused = { $surface ->
    [admin_api] { $times ->
        [one] Se rechazó una petición a la API de administración
        [many] Se rechazaron { $times } de peticiones a la API de administración
       *[other] Se rechazaron { $times } peticiones a la API de administración
    }
   *[other] { $times ->
        [one] Se rechazó una visita a las páginas de administración
        [many] Se rechazaron { $times } de visitas a las páginas de administración
       *[other] Se rechazaron { $times } visitas a las páginas de administración
    }
}

## Account: apps
apps-title = Aplicaciones con acceso
apps-text = Has permitido que estas aplicaciones usen tu cuenta. Si quitas una, se cierra su sesión y tendrá que volver a pedirte permiso.
apps-none = Ninguna aplicación tiene acceso a tu cuenta.
apps-allowed = Permitida el { $when }

## Account: access tokens
tokens-title = Tokens de acceso
tokens-text = Con un token de acceso, un bot o un script puede usar tu cuenta sin tu contraseña. Guarda cada uno con tanto cuidado como una contraseña.
tokens-none = Tu cuenta no tiene tokens de acceso.
tokens-new = Token nuevo
tokens-expires = Caduca el { $when }
tokens-over = Caducó el { $when }
tokens-forever = No caduca
tokens-unused = Aún sin usar
tokens-by-administrator = De la administración
token-new-title = Token de acceso nuevo
token-name = Nombre
token-name-hint = Para qué es, para que lo reconozcas.
token-abilities = Qué puede hacer
token-device = Ser un dispositivo propio
token-device-hint = Para salas cifradas. Aparecerá entre tus sesiones.
token-lifetime = Validez
token-lifetime-hint = Un token que caduca solo hace menos daño si se pierde.
token-lifetime-days = { $days ->
        [one] Un día
        [many] { $days } de días
       *[other] { $days } días
    }
token-lifetime-year = Un año
token-lifetime-forever = Sin límite
token-new-submit = Crear token
token-error-missing = Escribe un nombre.
token-error-too-long = Este nombre es demasiado largo. Usa 100 caracteres como máximo.
token-error-no-ability = Marca al menos una cosa que el token pueda hacer.
token-error-not-allowed = Para crear un token así hacen falta permisos de administración.
token-error-needs-an-end = Un token con permisos de administración tiene que caducar. Elige cuánto tiempo será válido.
token-error-too-many = Ya tienes todos los tokens que puedes tener. Revoca alguno que no uses.
token-error-unreachable = El servidor base no responde, así que no se ha creado ningún token. Vuelve a intentarlo en unos minutos.
token-made-title = Tu token de acceso
token-made-text = Copia { $name } ahora y guárdalo en un lugar seguro. No se volverá a mostrar.
token-made-secret = Quien tenga este token puede usar tu cuenta. No se lo envíes nunca a nadie que te lo pida.
token-made-done = Ya lo he copiado
token-made-on = Creado el
token-ends = Válido hasta
token-may = Qué puede hacer
token-revoke = Revocar

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
mail-token-made-subject = Se ha creado un token de acceso para tu cuenta en { $service }
mail-token-made-text = Se ha creado un token de acceso para tu cuenta { $username } en { $service }. Se llama { $name }.
mail-token-made-what = Un bot o un script puede usar tu cuenta con él. Lo encontrarás en «Seguridad», en la página de tu cuenta, y allí puedes revocarlo.
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
mail-application-approved-subject = Tu cuenta en { $service } está aprobada
mail-application-approved-text = Pediste una cuenta con el nombre de usuario { $username } en { $service }. Está aprobada.
mail-application-approved-next = Ya puedes iniciar sesión con la contraseña que elegiste.
mail-application-approved-asked = Antes de crearla necesitamos una cosa más de ti: vuelve a abrir la página en la que esperabas, con el mismo navegador.
mail-application-declined-subject = Tu solicitud de cuenta en { $service }
mail-application-declined-text = Pediste una cuenta con el nombre de usuario { $username } en { $service }. Quienes administran el servicio han decidido no crear esta cuenta.
mail-new-application-subject = { $username } quiere una cuenta en { $service }
mail-new-application-text = Alguien quiere una cuenta con el nombre de usuario { $username } en { $service } y da este motivo:
mail-new-application-next = Decidir en la administración
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
problem-policy = Las reglas de este servicio no lo permiten
problem-policy-text = Quienes administran este servicio han fijado reglas sobre quién puede hacer qué, y esto va contra una de ellas.
problem-policy-next = Si crees que deberías poder hacerlo, consúltales.
problem-account-locked = Tu cuenta está bloqueada
problem-account-locked-text = No puedes iniciar sesión mientras esté bloqueada.
problem-account-locked-next = Quienes administran este servicio pueden decirte por qué y desbloquearla.
problem-account-deactivated = Esta cuenta está desactivada
problem-account-deactivated-text = Ya no se puede usar para iniciar sesión.
problem-account-deactivated-next = Si es un error, habla con quienes administran este servicio.
problem-not-administrator = Esta página es para la administración
problem-not-administrator-text = Tu cuenta no puede administrar este servicio.
problem-not-administrator-next = Si debería poder, habla con quienes administran este servicio.
problem-too-many-requests = Demasiadas solicitudes
problem-too-many-requests-text = Han llegado más solicitudes de lo normal desde donde estás.
problem-too-many-requests-next = Espera unos minutos y vuelve a intentarlo.
problem-sign-up-closed = El registro no está abierto aquí
problem-sign-up-closed-text = Las cuentas de este servicio las crean quienes lo administran.
problem-sign-up-closed-next = Pídeles una, o inicia sesión si ya la tienes.
problem-invitation-gone = Esta invitación ya no sirve
problem-invitation-gone-text = Ya se usó, se retiró o se acabó su plazo.
problem-invitation-gone-next = Pide otra a quien te la envió, o inicia sesión si ya tienes una cuenta.
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

## The administrators' pages
console-nav = Administración
console-overview = Resumen
console-users = Personas
console-overview-title = Administración
account-console = Administrar las cuentas de este servicio.
console-administrator = Admin
console-back = Volver
console-search = Buscar
console-hours = { $hours ->
        [1] una hora
        [24] un día
        [168] siete días
        [one] { $hours } hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    }
console-standing-locked = Bloqueada
console-standing-deactivated = Desactivada
console-done-user-made = Se ha creado la cuenta.
console-done-locked = Se ha bloqueado la cuenta.
console-done-unlocked = Se ha desbloqueado la cuenta.
console-done-deactivated = Se ha desactivado la cuenta.
console-done-reactivated = Se ha reactivado la cuenta. Necesita una contraseña nueva.
console-done-password-set = Se ha establecido la contraseña.
console-done-administrator-made = Esta cuenta ya tiene permisos de administración.
console-done-administrator-unmade = Esta cuenta ya no tiene permisos de administración.
console-done-email-added = Se ha añadido la dirección.
console-done-email-removed = Se ha quitado la dirección.
console-done-sessions-ended = Se han cerrado las sesiones.
console-done-invitation-changed = Se ha modificado la invitación.
console-done-invitation-revoked = La invitación ya no sirve.
console-done-invitation-restored = La invitación vuelve a servir.
console-done-client-changed = Se ha modificado la aplicación.
console-done-client-deleted = Se ha eliminado la aplicación.
console-done-retried = Se intentará de nuevo.
console-done-cancelled = No se intentará más.
console-users-title = Personas
console-users-search = Parte del nombre de usuario
console-users-status = Qué cuentas
console-users-any = Todo
console-users-active = Activas
console-users-locked = Bloqueadas
console-users-deactivated = Desactivadas
console-users-admins = Solo con permisos de administración
console-users-made = Desde el { $when }
console-users-none = No hay nadie así.
console-user-new-title = Cuenta nueva
console-user-new-name = Nombre visible (opcional)
console-user-new-email-hint = Se considera confirmada. Respondes tú de ella.
console-user-new-password = Contraseña (opcional)
console-user-new-password-hint = Si no pones ninguna, crea después un enlace con el que la persona elija la suya.
console-user-new-submit = Crear cuenta
console-user-error-username = Esto no puede ser un nombre de usuario. Usa minúsculas, cifras y . _ = - / +
console-user-error-taken = Alguien ya tiene este nombre de usuario.
console-user-error-unavailable = El servidor base no acepta este nombre de usuario o ya tiene a alguien con ese nombre.
console-user-error-homeserver = El servidor base no ha dicho si el nombre está libre. Vuelve a intentarlo en un momento.
console-user-error-password = Esta contraseña es demasiado fácil de adivinar. Hazla más larga.
console-email-error-invalid = Esto no es una dirección de correo.
console-email-error-taken = Otra cuenta tiene esta dirección.
console-user-queued = El servidor base aún no lo sabe. Se le avisará hasta que lo sepa.
console-user-made = Creación
console-user-locked = Bloqueo
console-user-deactivated = Desactivación
console-user-password = Contraseña
console-user-password-set = Establecida el { $when }
console-user-password-none = Ninguna
console-user-id = ID de la cuenta
console-user-more = Qué puedes hacer
console-user-sessions = { $count ->
        [0] Ninguna sesión iniciada
        [one] Una sesión iniciada
        [many] { $count } de sesiones iniciadas
       *[other] { $count } sesiones iniciadas
    }
console-user-no-emails = Ninguna
console-user-self = Esta es tu propia cuenta. Solo otra cuenta con permisos de administración puede bloquearla o desactivarla.
console-lock = Bloquear la cuenta
console-lock-hint = Una cuenta bloqueada no se puede usar. No se pierde nada: se puede desbloquear.
console-unlock = Desbloquear la cuenta
console-reactivate = Reactivar la cuenta
console-password-title = Establecer una contraseña
console-password-row = La eliges tú y se la comunicas.
console-password-text = { $user } inicia sesión con ella a partir de ahora. Sus sesiones siguen abiertas.
console-password-new = Contraseña nueva
console-password-anyway = Aceptarla aunque sea fácil de adivinar
console-password-anyway-hint = Para pruebas y máquinas, no para personas.
console-password-submit = Establecer contraseña
console-recovery-title = Enlace para una contraseña nueva
console-recovery-row = La persona la elige. Funciona sin correo electrónico.
console-recovery-text = Con este enlace, { $user } elige una contraseña nueva, una sola vez. Entonces se cierran todas las sesiones de la cuenta.
console-recovery-hours = El enlace es válido durante
console-recovery-submit = Crear enlace
console-recovery-made = Entrega este enlace a { $user } por un medio de confianza.
console-recovery-once = { $hours ->
        [1] Se muestra solo esta vez, funciona una vez y es válido durante una hora.
        [24] Se muestra solo esta vez, funciona una vez y es válido durante un día.
        [168] Se muestra solo esta vez, funciona una vez y es válido durante siete días.
        [one] Se muestra solo esta vez, funciona una vez y es válido durante { $hours } hora.
        [many] Se muestra solo esta vez, funciona una vez y es válido durante { $hours } de horas.
       *[other] Se muestra solo esta vez, funciona una vez y es válido durante { $hours } horas.
    }
console-make-administrator-title = Dar permisos de administración
console-make-administrator-text = { $user } podrá ver, modificar y bloquear cualquier cuenta de aquí, también la tuya.
console-make-administrator-submit = Dar permisos
console-unmake-administrator-title = Quitar los permisos de administración
console-unmake-administrator-text = { $user } ya no podrá abrir estas páginas. Las aplicaciones con permisos de administración los conservan hasta que se cierre su sesión.
console-unmake-administrator-submit = Quitar permisos
console-end-sessions-title = Cerrar todas las sesiones
console-end-sessions-text = Se cierran todas las sesiones de { $user }. Los mensajes que solo uno de sus dispositivos pueda leer se pierden con él.
console-end-sessions-submit = Cerrar todas las sesiones
console-deactivate-title = Desactivar la cuenta
console-deactivate-row = Para siempre: sale de todas las salas.
console-deactivate-text = Es el final de la cuenta de { $user }.
console-deactivate-sessions = Se cierran todas sus sesiones.
console-deactivate-rooms = Sale de todas las salas.
console-deactivate-name = Nadie más puede usar el nombre.
console-deactivate-erase = Borrar también sus mensajes
console-deactivate-erase-hint = En la medida en que pueda el servidor base. No se puede deshacer.
console-deactivate-submit = Desactivar
console-emails-text = Las direcciones de { $user }.
console-emails-hint = Se considera confirmada. Respondes tú de ella.
console-emails-submit = Añadir dirección
console-sessions-text = Dónde tiene sesión iniciada { $user }.
console-sessions-none = En ningún sitio.
console-sessions-end = Cerrar las marcadas
console-sessions-end-all = Cerrar todas las sesiones
console-invitations = Invitaciones
console-invitations-title = Invitaciones
console-invitations-valid = Solo las que sirven
console-invitations-none = Todavía no hay ninguna.
console-invitations-off = Nadie puede usar una invitación: la configuración no lo permite (account.invitations_allowed).
console-invitation-title = Invitación
console-invitation-new-title = Invitación nueva
console-invitation-new-submit = Crear invitación
console-invitation-edit = Modificar
console-invitation-edit-title = Modificar la invitación
console-invitation-edit-submit = Guardar
console-invitation-text = Envía este enlace a quien quieras invitar, o deja que escanee el código.
console-invitation-qr = El enlace como código QR
console-invitation-unnamed = Una invitación
console-invitation-token = Un token de registro
console-invitation-username = Nombre de usuario
console-invitation-used = Cuentas creadas
console-invitation-used-any = { $count ->
        [0] Ninguna todavía, sin límite
        [one] Una hasta ahora, sin límite
        [many] { $count } hasta ahora, sin límite
       *[other] { $count } hasta ahora, sin límite
    }
console-invitation-used-of = { $limit ->
        [one] { $count } de una
        [many] { $count } de { $limit }
       *[other] { $count } de { $limit }
    }
console-invitation-last-used = Último uso
console-invitation-expires = Sirve hasta
console-invitation-never = Que se retire
console-invitation-by = De
console-invitation-used-up = Agotada
console-invitation-expired = Caducada
console-invitation-revoked = Retirada
console-invitation-revoke = Retirar
console-invitation-unrevoke = Volver a activar
console-invitation-note = Nota (opcional)
console-invitation-note-hint = Para quién es. Solo la ve la administración.
console-invitation-name = Nombre de usuario (opcional)
console-invitation-name-hint = Si lo rellenas, la cuenta solo puede tener este nombre y la invitación sirve para una sola cuenta.
console-invitation-uses = Cuántas cuentas
console-invitation-uses-hint = Vacío para no poner límite.
console-invitation-lifetime = Sirve durante
console-invitation-days = { $days ->
        [one] { $days } día
        [many] { $days } de días
       *[other] { $days } días
    }
console-invitation-ever = Siempre, hasta que se retire
console-invitation-keep = Lo mismo que antes
console-invitation-error-note = Esta nota es demasiado larga. Usa 200 caracteres como máximo.
console-invitation-error-uses = Escribe un número, o nada.
console-clients = Aplicaciones
console-clients-title = Aplicaciones
console-clients-search = Parte del nombre
console-clients-kind = Qué aplicaciones
console-clients-set-up = Configuradas aquí
console-clients-registered = Registradas por sí mismas
console-clients-none = No hay ninguna aplicación así.
console-client-new-title = Aplicación nueva
console-client-new-submit = Añadir aplicación
console-client-edit = Modificar
console-client-edit-title = Modificar la aplicación
console-client-new-secret = Crear un secreto nuevo
console-client-delete = Eliminar
console-client-id = ID de cliente
console-client-uri = Sitio web
console-client-uri-optional = Sitio web (opcional)
console-client-sessions = Sesiones activas
console-client-auth = Se identifica con
console-client-grants = Puede usar
console-client-redirects = URI de redirección
console-client-redirects-hint = Una por línea. Las aplicaciones que actúan en nombre propio o muestran un código no necesitan ninguna.
console-client-configured = Esta aplicación está en el archivo de configuración y se modifica allí.
console-client-of-configuration = Configuración
console-client-of-administrator = Añadida aquí
console-client-name = Nombre
console-client-name-hint = Se ve al iniciar sesión.
console-client-kind = Qué es
console-client-kind-app = Una aplicación en un dispositivo o un navegador (sin secreto)
console-client-kind-site = Un sitio web con servidor (con secreto)
console-client-kind-service = Un servicio que actúa en nombre propio (con secreto)
console-client-kind-device = Un dispositivo que muestra un código (sin secreto)
console-client-error = Esta aplicación no se puede añadir así.
console-secret-title = Secreto del cliente
console-secret = Secreto
console-secret-text = { $app } necesita ambas cosas para que se pueda iniciar sesión.
console-secret-once = El secreto se muestra solo esta vez. Si había otro, ya no funciona.
console-new-secret-title = Crear un secreto nuevo
console-new-secret-text = El secreto que { $app } tiene ahora deja de funcionar al momento.
console-new-secret-submit = Crear un secreto nuevo
console-delete-client-title = Eliminar la aplicación
console-delete-client-text = { $app } y todas las personas que tengan sesión en ella pierden el acceso al momento.
console-delete-client-submit = Eliminar
console-outbox = Bandeja de salida
console-audit = Auditoría
console-providers = Servicios de inicio de sesión
console-attention-homeserver = No se puede contactar con el servidor base, o no acepta el secreto compartido.
console-attention-jobs = { $count ->
        [one] No se pudo informar al servidor base de un cambio.
        [many] No se pudo informar al servidor base de { $count } de cambios.
       *[other] No se pudo informar al servidor base de { $count } cambios.
    }
console-attention-mails = { $count ->
        [one] No se pudo enviar un correo.
        [many] No se pudieron enviar { $count } de correos.
       *[other] No se pudieron enviar { $count } correos.
    }
console-attention-disk = El disco está casi lleno.
console-overview-people = Personas
console-overview-accounts = Cuentas en uso
console-overview-administrators = Con permisos de administración
console-overview-browsers = Navegadores con sesión
console-overview-apps = Aplicaciones con sesión
console-overview-lately = Últimamente
console-overview-sign-ups = Cuentas nuevas en siete días
console-overview-sign-ins = Inicios de sesión en 24 horas
console-overview-failed = Contraseñas incorrectas en 24 horas
console-overview-service = El servicio
console-overview-homeserver = Servidor base
console-overview-silent = No responde
console-overview-reachable = Responde
console-overview-outbox = Cambios que aún no conoce
console-overview-mails = Correos en camino
console-overview-store = Tamaño de los datos
console-overview-free = Espacio libre en el disco
console-overview-version = Versión de Postern
console-overview-started = Inicio
console-mib = { $size } MiB
console-outbox-title = En camino
console-outbox-text = { $count ->
        [0] El servidor base lo sabe todo.
        [one] El servidor base aún no conoce un cambio.
        [many] El servidor base aún no conoce { $count } de cambios.
       *[other] El servidor base aún no conoce { $count } cambios.
    }
console-retry = Intentar de nuevo
console-give-up = Desistir
console-tries = { $count ->
        [one] un intento
        [many] { $count } de intentos
       *[other] { $count } intentos
    }
console-job-provision = Cuenta, nombre y direcciones
console-job-avatar = Imagen
console-job-device = Dispositivo nuevo
console-job-devices = Dispositivos
console-job-deactivate = Fin de la cuenta
console-job-reactivate = Regreso de la cuenta
console-mails-title = Correos
console-mails-none = No hay ninguno por enviar.
console-mail-over = abandonado
console-give-up-job = El servidor base nunca sabrá de este cambio. Puede que conserve un dispositivo cuya sesión se cerró aquí, o que no conozca una cuenta que aquí existe.
console-give-up-mail = Este correo no se enviará.
console-audit-title = Auditoría
console-audit-text = { $days ->
        [one] Qué ocurrió y por orden de quién. Se recuerda durante { $days } día.
        [many] Qué ocurrió y por orden de quién. Se recuerda durante { $days } de días.
       *[other] Qué ocurrió y por orden de quién. Se recuerda durante { $days } días.
    }
console-audit-user = Nombre de usuario
console-audit-kind = Qué
console-audit-from = Desde
console-audit-administration = Lo que hizo la administración
console-audit-sign-ins = Inicios de sesión
console-audit-refused = Lo que falló o se rechazó
console-audit-credentials = Contraseñas y direcciones
console-audit-ends = Cierres de sesión
console-audit-accounts = Cuentas creadas y cerradas
console-audit-none = No ha ocurrido nada así.
console-audit-unknown = No hay nadie con ese nombre.
console-audit-by = por { $who }
console-audit-by-command-line = en la línea de comandos
console-audit-by-itself = de forma automática
console-event-registered = Se creó la cuenta
console-event-exported = Se descargaron los datos de la cuenta
console-user-events = Últimamente
console-user-all-events = Todo lo ocurrido
console-providers-title = Servicios de inicio de sesión
console-providers-text = Otros servicios con los que se puede iniciar sesión. Se configuran en el archivo de configuración o con la API de administración.
console-providers-none = No hay ninguno.
console-provider-off = Desactivado
console-user-links = Cuentas en otros servicios

## Console: applications
console-applications = Solicitudes
console-applications-none = Nadie está esperando una cuenta.
console-applications-off = Nadie está esperando una cuenta. Solo se pide un motivo y se espera tu respuesta si account.password_registration_approval_required está activado.
console-application-since = Solicitada { $when }
console-application-title = Una solicitud de cuenta
console-application-no-email = Ninguna
console-application-asked = Solicitada
console-application-until = Espera hasta
console-application-reason = Su motivo
console-application-note = Una nota si la rechazas (opcional)
console-application-note-hint = La persona la verá en su página y, si dio una dirección, en un correo.
console-application-approve = Aprobar
console-application-decline = Rechazar
console-application-error-note = La nota es demasiado larga. Acórtala.
console-done-application-approved = Se ha creado la cuenta.
console-done-application-asked = Solicitud aprobada. El nombre, la dirección o la invitación ya son de otra cuenta, así que primero se le pide a la persona que dé otros.
console-done-application-declined = Se ha rechazado la solicitud.

## Console: policy
console-policy = Reglas
console-policy-text = Estas reglas se suman a las de la configuración y se aplican en cuanto las guardas. Se describen en docs/policy.md.
console-policy-custom = Una política propia responde a estas preguntas: { $questions }
console-policy-from = El campo de abajo muestra las reglas del { $when }. Vuelven a aplicarse en cuanto las guardes.
console-policy-data = Reglas, en JSON
console-policy-data-hint = Por ejemplo, para prohibir un nombre de usuario: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Guardar
console-policy-merged = Todas las reglas, con las de la configuración
console-policy-history = Reglas anteriores
console-policy-current = En vigor
console-policy-error-json = Esto no es JSON: { $detail }
console-policy-error-right = Esto no se puede usar: { $detail }
console-done-policy-set = Las reglas se aplican a partir de ahora.
console-trial = Probar las reglas
console-trial-text = ¿Qué pasaría? Esto no cambia nada.
console-trial-question = Qué pregunta
console-trial-input = La situación, en JSON
console-trial-data = Otras reglas para probar, en JSON (opcional)
console-trial-data-hint = En lugar de las guardadas aquí. Las reglas de la configuración se mantienen.
console-trial-submit = Probar
console-trial-allowed = Se permitiría.
console-trial-refused = Se rechazaría:
console-trial-custom = Ha respondido una política propia.
console-trial-builtin = Han respondido las reglas integradas.

## The admin API's documentation
api-doc-title = API de administración
api-doc-what = Lo que los programas pueden hacer aquí para la administración.
api-doc-spec = Lo mismo en OpenAPI, para programas
api-doc-resources = Qué hay
api-doc-ask = Cómo hacer peticiones
api-doc-token = Cada petición necesita un token de acceso de alguien con permisos de administración.
api-doc-errors = Respuestas posibles a cualquier petición
api-doc-required = obligatorio
api-doc-query = Parámetros
api-doc-body = Cuerpo
api-doc-answers = Respuestas
api-doc-attributes = Atributos
