### Russian

## The frame of every page
language-name = Русский

## Shared
sign-in = Войти
sign-out = Выйти
create-account = Создать аккаунт
continue = Продолжить
cancel = Отмена
signed-in-as = Вы вошли как
title-error = Ошибка: { $title }
error-too-many-attempts = Слишком много попыток. Подождите несколько минут и попробуйте снова.
error-form-expired = Эта страница была открыта слишком долго. Отправьте форму ещё раз.

## Front page
home-title = Ваш аккаунт Matrix
home-what = Здесь вы входите в Matrix на сервере { $server } и управляете своим аккаунтом.
home-app-hint = Хотите пообщаться? Откройте своё приложение Matrix: когда понадобится, оно само приведёт вас сюда.
home-signed-in-title = Вы вошли
home-account = Управлять аккаунтом

## Sign in
login-title = Вход
login-continue-to = Переход в приложение { $client }
login-username = Имя пользователя
login-username-or-email = Имя пользователя или адрес электронной почты
login-password = Пароль
login-submit = Войти
login-new-here = Вы здесь впервые? { $link }
login-error-username = Введите имя пользователя.
login-error-password = Введите пароль.
login-error-credentials = Имя пользователя и пароль не совпадают. Проверьте их и попробуйте снова.

## Choosing the account
select-account-title = Выберите аккаунт
select-account-this = Продолжить с этим аккаунтом

## Consent
consent-title = Разрешить приложению { $client } использовать ваш аккаунт?
consent-unverified = Это приложение не сообщает, какому сайту оно принадлежит. Продолжайте, только если вы сами только что начали в него входить.
consent-not-set-up-here = Сервис { $service } не знает этого приложения: оно представилось само. Продолжайте, только если вы только что начали в него входить.
consent-asks = Приложение сможет
consent-allow = Разрешить
consent-returns-to = Вы вернётесь на сайт { $host }.
consent-policy = Политика конфиденциальности
consent-tos = Условия использования
consent-not-you = Это не вы?
consent-switch = Выбрать другой аккаунт
permission-matrix = Пользоваться Matrix от вашего имени
permission-matrix-text = Читать и отправлять сообщения, входить в комнаты, менять ваш профиль.
permission-device = Добавить устройство в ваш аккаунт
permission-device-text = Оно появится среди ваших сеансов как { $device }.
permission-identity = Узнать, кто вы
permission-identity-text = Ваш Matrix ID и имя, которое видят другие.
permission-profile = Видеть ваше имя пользователя
permission-profile-text = Имя, с которым вы входите.
permission-offline = Оставаться в аккаунте
permission-offline-text = Оно может пользоваться аккаунтом и без вас, пока вы не завершите его сеанс.
permission-email = Видеть ваш адрес электронной почты
permission-email-text = А также подтверждён ли он.
permission-synapse-admin = Администрировать домашний сервер
permission-synapse-admin-text = Всё, что может администратор, с любым аккаунтом и любой комнатой на нём.
permission-service-admin = Администрировать все аккаунты
permission-service-admin-text = Просматривать, изменять и блокировать любой аккаунт этого сервиса.
permission-other = Делать что-то, что эта страница не умеет описать
permission-nothing = Видеть, что вы вошли
permission-nothing-text = И ничего больше: доступа к вашему аккаунту оно не просит.

## Single sign-on of older apps
sso-title = Войти в { $target }?
sso-site = Сайт { $target } сможет пользоваться Matrix от вашего имени.
sso-app = Приложение на этом устройстве, которое открывает ссылки, начинающиеся с { $target }, сможет пользоваться Matrix от вашего имени.
sso-warning = Продолжайте, только если вы сами только что начали туда входить. Тот, кто получит доступ, сможет читать ваши сообщения и отправлять новые от вашего имени.
sso-refused-title = Вход не выполнен
sso-refused-text = В { $target } ничего не передано. Эту страницу можно закрыть.

## Too many sessions
end-session-title = Сначала выйдите на другом устройстве
end-session-before = Вы уже вошли на максимальном числе устройств. Завершите сеанс на одном из них, чтобы перейти в приложение { $client }.
end-session-text = Вы уже вошли на максимальном числе устройств. Завершите сеанс на одном из них, чтобы продолжить.
end-session-warning = Сообщения, которые можно прочитать только на том устройстве, будут потеряны.
end-session-unnamed = Сеанс без названия
end-session-last-use = { $days ->
        [0] Последняя активность: сегодня
        [one] Последняя активность: { $days } день назад
        [few] Последняя активность: { $days } дня назад
        [many] Последняя активность: { $days } дней назад
       *[other] Последняя активность: { $days } дня назад
    }

## Signing a device in
link-title = Вход на устройстве
link-text = Введите код, который показывает устройство.
link-code = Код
link-code-hint = Шесть символов: буквы и цифры. Регистр букв не важен.
link-error-missing = Введите код.
link-error-unknown = Ни одно устройство не ждёт с таким кодом. Проверьте код или получите на устройстве новый: код действует двадцать минут.
device-title = Войти в ваш аккаунт в приложении { $client }?
device-warning = Продолжайте, только если вы сами начали вход на устройстве, которое сейчас перед вами. Если код или ссылку вам кто-то прислал, этот человек пытается попасть в ваш аккаунт.
device-asked = Запрос на вход
device-asked-when = { $minutes ->
        [0] Меньше минуты назад
        [1] Минуту назад
        [one] { $minutes } минуту назад
        [few] { $minutes } минуты назад
        [many] { $minutes } минут назад
       *[other] { $minutes } минуты назад
    }
device-asked-from = с адреса { $ip }
device-confirm = Это моё устройство
device-confirm-hint = Вход начат мной, и устройство передо мной.
device-error-confirm = Подтвердите, что это ваше устройство, или не разрешайте вход.
device-deny = Не разрешать вход
device-allowed-title = Выполняется вход на вашем устройстве
device-allowed-text = Вернитесь в приложение { $client } на своём устройстве: через несколько секунд оно продолжит само. Эту страницу можно закрыть.
device-denied-title = Вход на устройстве не разрешён
device-denied-text = У приложения { $client } нет доступа к вашему аккаунту. Если код вам прислал кто-то другой, сообщите администраторам этого сервиса.

## Account
account-title = Ваш аккаунт
account-password-changed = Пароль изменён.
account-password-changed-everywhere = Пароль изменён, на всех остальных устройствах выполнен выход.

## Change password
password-title = Смена пароля
password-current = Текущий пароль
password-new = Новый пароль
password-hint = Несколько не связанных между собой слов легко запомнить и трудно угадать.
password-sign-out-others = Выйти на всех остальных устройствах
password-sign-out-others-hint = Сделайте это, если ваш пароль может знать кто-то ещё.
password-submit = Сменить пароль
password-error-current = Это не ваш текущий пароль.
password-error-missing = Введите новый пароль.
password-error-weak = Этот новый пароль слишком легко угадать. Сделайте его длиннее или необычнее.
password-error-unchanged = Новый пароль совпадает с текущим.

## Signing out, asked for by an app
sign-out-title = Выйти?
sign-out-asked-by = Приложение { $client } просит завершить ваш сеанс в нём и в этом браузере.
sign-out-asked = Приложение просит завершить ваш сеанс в этом браузере.

## Signed out
logged-out-return = Перейти в { $place }
logged-out-title = Вы вышли
logged-out-text = В этом браузере вы вышли из аккаунта. В приложениях Matrix вход сохраняется, пока вы не выйдете из них.
logged-out-again = Войти снова

## Back to the client
form-post-title = Почти готово
form-post-text = Ещё один шаг, и вы вернётесь в приложение { $client }.

## Errors
error-title = Что-то пошло не так
error-detail = Подробности для разработчиков
error-home = На главную страницу
error-request-id = Если обратитесь за помощью, укажите этот номер:
not-found-title = Здесь ничего нет
not-found-text = Возможно, в адресе опечатка или страница переехала.
problem-invalid-request = Эта ссылка для входа неполная
problem-invalid-request-text = Мы не понимаем запрос приложения, которое направило вас сюда.
problem-invalid-request-next = Вернитесь в приложение и попробуйте снова. Если это повторится, приложение нужно исправить.
problem-unknown-client = Мы не знаем этого приложения
problem-unknown-client-text = Приложение, которое направило вас сюда, не зарегистрировано в этом сервисе или больше не зарегистрировано.
problem-unknown-client-next = Выйдите из приложения или установите его заново и попробуйте снова.
problem-redirect-uri = Это приложение хочет направить вас в неизвестное место
problem-redirect-uri-text = Приложение не регистрировало адрес, на который хочет вас вернуть, поэтому мы остановились, чтобы защитить ваш аккаунт.
problem-redirect-uri-next = Вернитесь в приложение и попробуйте снова. Если это повторится, приложение нужно исправить.
problem-grant-gone = Этот вход уже завершён
problem-grant-gone-text = Он уже выполнен или ждал слишком долго.
problem-grant-gone-next = Вернитесь в приложение и начните заново.
problem-form-expired = Эта страница была открыта слишком долго
problem-form-expired-text = Для безопасности вашего аккаунта форму можно отправить лишь в течение некоторого времени после открытия.
problem-form-expired-next = Вернитесь назад, обновите страницу и попробуйте снова.
problem-refused = Это не разрешено
problem-refused-text = Приложение запросило то, на что у вашего аккаунта или у самого приложения нет прав.
problem-refused-next = Если вам это нужно, обратитесь к администраторам этого сервиса.
problem-account-locked = Ваш аккаунт заблокирован
problem-account-locked-text = Пока он заблокирован, войти нельзя.
problem-account-locked-next = Администраторы этого сервиса могут объяснить причину и разблокировать его.
problem-account-deactivated = Этот аккаунт деактивирован
problem-account-deactivated-text = Войти с ним больше нельзя.
problem-account-deactivated-next = Если это ошибка, обратитесь к администраторам этого сервиса.
problem-too-many-requests = Слишком много запросов
problem-too-many-requests-text = Из вашей сети пришло больше запросов, чем обычно.
problem-too-many-requests-next = Подождите несколько минут и попробуйте снова.
problem-homeserver-unreachable = Домашний сервер не отвечает
problem-homeserver-unreachable-text = С вашим входом всё в порядке, но сервер Matrix, с которым работает этот сервис, сейчас недоступен.
problem-homeserver-unreachable-next = Попробуйте снова через несколько минут. Ничего не потеряно.
problem-internal = Что-то пошло не так на нашей стороне
problem-internal-text = Это не ваша вина. Администраторы этого сервиса могут узнать больше из его журнала.
problem-internal-next = Попробуйте снова. Если это повторится, сообщите им номер, указанный ниже.
