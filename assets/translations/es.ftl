### Spanish

## The frame of every page
language-name = Español

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
consent-not-set-up-here = { $service } no conoce esta aplicación: se presentó por sí misma. Continúa solo si acabas de empezar a iniciar sesión en ella.
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
end-session-warning = Los mensajes que solo ese dispositivo puede leer se perderán con él.
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
device-asked = Solicitud recibida
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

## Account
account-title = Tu cuenta
account-password-changed = Se ha cambiado tu contraseña.
account-password-changed-everywhere = Se ha cambiado tu contraseña y se han cerrado todas tus demás sesiones.

## Change password
password-title = Cambiar la contraseña
password-current = Contraseña actual
password-new = Contraseña nueva
password-hint = Unas cuantas palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
password-sign-out-others = Cerrar todas las demás sesiones
password-sign-out-others-hint = Hazlo si es posible que alguien más sepa tu contraseña.
password-submit = Cambiar la contraseña
password-error-current = Esa no es tu contraseña actual.
password-error-missing = Escribe una contraseña nueva.
password-error-weak = La contraseña nueva es demasiado fácil de adivinar. Elige una más larga o menos común.
password-error-unchanged = La contraseña nueva es igual que la actual.

## Signing out, asked for by an app
sign-out-title = ¿Cerrar sesión?
sign-out-asked-by = { $client } nos pide cerrar tu sesión en la aplicación y en este navegador.
sign-out-asked = Una aplicación nos pide cerrar tu sesión en este navegador.

## Signed out
logged-out-return = Ir a { $place }
logged-out-title = Has cerrado sesión
logged-out-text = Se ha cerrado la sesión en este navegador. Tus aplicaciones de Matrix mantienen la suya hasta que la cierres en ellas.
logged-out-again = Volver a iniciar sesión

## Back to the client
form-post-title = Ya casi está
form-post-text = Un paso más y volverás a { $client }.

## Errors
error-title = Algo ha salido mal
error-detail = Detalles para desarrolladores
error-home = Ir a la página principal
error-request-id = Si pides ayuda, menciona este número:
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
problem-homeserver-unreachable = El servidor base no responde
problem-homeserver-unreachable-text = Tu inicio de sesión fue correcto, pero ahora mismo no se puede contactar con el servidor de Matrix de este servicio.
problem-homeserver-unreachable-next = Vuelve a intentarlo en unos minutos. No se ha perdido nada.
problem-internal = Algo ha fallado por nuestra parte
problem-internal-text = No es culpa tuya. Quienes administran este servicio pueden averiguar más en su registro.
problem-internal-next = Inténtalo de nuevo. Si vuelve a ocurrir, indícales el número que aparece abajo.
