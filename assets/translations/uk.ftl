### Ukrainian

## The frame of every page
language-name = Українська

## Shared
sign-in = Увійти
sign-out = Вийти
create-account = Створити обліковий запис
continue = Продовжити
cancel = Скасувати
signed-in-as = Ви увійшли як
title-error = Помилка: { $title }
error-too-many-attempts = Забагато спроб. Зачекайте кілька хвилин і спробуйте ще раз.
error-form-expired = Ця сторінка була відкрита надто довго. Надішліть форму ще раз.

## Front page
home-title = Ваш обліковий запис Matrix
home-what = Тут ви входите в Matrix на сервері { $server } і керуєте своїм обліковим записом.
home-app-hint = Хочете поспілкуватися? Відкрийте свій застосунок Matrix: за потреби він сам приведе вас сюди.
home-signed-in-title = Ви увійшли
home-account = Керувати обліковим записом

## Sign in
login-title = Вхід
login-continue-to = Перехід до застосунку { $client }
login-username = Ім'я користувача
login-username-or-email = Ім'я користувача або адреса е-пошти
login-password = Пароль
login-submit = Увійти
login-new-here = Ви тут уперше? { $link }
login-error-username = Введіть ім'я користувача.
login-error-password = Введіть пароль.
login-error-credentials = Ім'я користувача й пароль не збігаються. Перевірте їх і спробуйте ще раз.

## Choosing the account
select-account-title = Виберіть обліковий запис
select-account-this = Продовжити з цим обліковим записом

## Consent
consent-title = Дозволити застосунку { $client } користуватися вашим обліковим записом?
consent-unverified = Цей застосунок не повідомляє, якому сайту він належить. Продовжуйте, лише якщо це ви щойно почали в нього входити.
consent-not-set-up-here = Сервіс { $service } не знає цього застосунку: той відрекомендувався сам. Продовжуйте, лише якщо ви щойно почали в нього входити.
consent-asks = Застосунок зможе
consent-allow = Дозволити
consent-returns-to = Ви повернетеся на сайт { $host }.
consent-policy = Політика приватності
consent-tos = Умови користування
consent-not-you = Це не ви?
consent-switch = Вибрати інший обліковий запис
permission-matrix = Користуватися Matrix від вашого імені
permission-matrix-text = Читати й надсилати повідомлення, приєднуватися до кімнат, змінювати ваш профіль.
permission-device = Додати пристрій до вашого облікового запису
permission-device-text = Він з'явиться серед ваших сеансів як { $device }.
permission-identity = Дізнатися, хто ви
permission-identity-text = Ваш Matrix ID та ім'я, яке бачать інші.
permission-profile = Бачити ваше ім'я користувача
permission-profile-text = Ім'я, з яким ви входите.
permission-offline = Залишатися в обліковому записі
permission-offline-text = Він може користуватися обліковим записом і без вас, доки ви не завершите його сеанс.
permission-email = Бачити вашу адресу е-пошти
permission-email-text = А також чи її підтверджено.
permission-synapse-admin = Адмініструвати домашній сервер
permission-synapse-admin-text = Усе, що може адміністратор, з кожним обліковим записом і кожною кімнатою на ньому.
permission-service-admin = Адмініструвати всі облікові записи
permission-service-admin-text = Переглядати, змінювати й блокувати будь-який обліковий запис цього сервісу.
permission-other = Робити щось, чого ця сторінка не вміє описати
permission-nothing = Бачити, що ви увійшли
permission-nothing-text = Більше нічого: доступу до вашого облікового запису він не просить.

## Single sign-on of older apps
sso-title = Увійти в { $target }?
sso-site = Сайт { $target } зможе користуватися Matrix від вашого імені.
sso-app = Застосунок на цьому пристрої, що відкриває посилання, які починаються з { $target }, зможе користуватися Matrix від вашого імені.
sso-warning = Продовжуйте, лише якщо це ви щойно почали туди входити. Той, хто отримає доступ, зможе читати ваші повідомлення й надсилати нові від вашого імені.
sso-refused-title = Вхід не виконано
sso-refused-text = До { $target } нічого не передано. Цю сторінку можна закрити.

## Too many sessions
end-session-title = Спершу вийдіть на іншому пристрої
end-session-before = Ви вже увійшли на найбільшій дозволеній кількості пристроїв. Завершіть сеанс на одному з них, щоб перейти до застосунку { $client }.
end-session-text = Ви вже увійшли на найбільшій дозволеній кількості пристроїв. Завершіть сеанс на одному з них, щоб продовжити.
end-session-warning = Повідомлення, які можна прочитати лише на тому пристрої, буде втрачено.
end-session-unnamed = Сеанс без назви
end-session-last-use = { $days ->
        [0] Остання активність: сьогодні
        [one] Остання активність: { $days } день тому
        [few] Остання активність: { $days } дні тому
        [many] Остання активність: { $days } днів тому
       *[other] Остання активність: { $days } дня тому
    }

## Signing a device in
link-title = Вхід на пристрої
link-text = Введіть код, який показує пристрій.
link-code = Код
link-code-hint = Шість символів: літери й цифри. Регістр літер не має значення.
link-error-missing = Введіть код.
link-error-unknown = Жоден пристрій не чекає з таким кодом. Перевірте код або отримайте на пристрої новий: код діє двадцять хвилин.
device-title = Увійти у ваш обліковий запис у застосунку { $client }?
device-warning = Продовжуйте, лише якщо це ви почали вхід на пристрої, який зараз перед вами. Якщо код або посилання вам хтось надіслав, ця людина намагається потрапити у ваш обліковий запис.
device-asked = Запит на вхід
device-asked-when = { $minutes ->
        [0] Менш ніж хвилину тому
        [1] Хвилину тому
        [one] { $minutes } хвилину тому
        [few] { $minutes } хвилини тому
        [many] { $minutes } хвилин тому
       *[other] { $minutes } хвилини тому
    }
device-asked-from = з адреси { $ip }
device-confirm = Це мій пристрій
device-confirm-hint = Вхід розпочато мною, і пристрій переді мною.
device-error-confirm = Підтвердьте, що це ваш пристрій, або не дозволяйте вхід.
device-deny = Не дозволяти вхід
device-allowed-title = Виконується вхід на вашому пристрої
device-allowed-text = Поверніться до застосунку { $client } на своєму пристрої: за кілька секунд він продовжить сам. Цю сторінку можна закрити.
device-denied-title = Вхід на пристрої не дозволено
device-denied-text = Застосунок { $client } не має доступу до вашого облікового запису. Якщо код вам надіслав хтось інший, повідомте адміністраторів цього сервісу.

## Account
account-title = Ваш обліковий запис
account-password-changed = Пароль змінено.
account-password-changed-everywhere = Пароль змінено, а на всіх інших пристроях виконано вихід.

## Change password
password-title = Зміна пароля
password-current = Поточний пароль
password-new = Новий пароль
password-hint = Кілька не пов'язаних між собою слів легко запам'ятати й важко вгадати.
password-sign-out-others = Вийти на всіх інших пристроях
password-sign-out-others-hint = Зробіть це, якщо ваш пароль може знати хтось інший.
password-submit = Змінити пароль
password-error-current = Це не ваш поточний пароль.
password-error-missing = Введіть новий пароль.
password-error-weak = Цей новий пароль надто легко вгадати. Зробіть його довшим або менш поширеним.
password-error-unchanged = Новий пароль збігається з поточним.

## Signing out, asked for by an app
sign-out-title = Вийти?
sign-out-asked-by = Застосунок { $client } просить завершити ваш сеанс у ньому та в цьому браузері.
sign-out-asked = Застосунок просить завершити ваш сеанс у цьому браузері.

## Signed out
logged-out-return = Перейти до { $place }
logged-out-title = Ви вийшли
logged-out-text = У цьому браузері ви вийшли з облікового запису. У застосунках Matrix вхід зберігається, доки ви не вийдете з них.
logged-out-again = Увійти знову

## Back to the client
form-post-title = Майже готово
form-post-text = Ще один крок – і ви повернетеся до застосунку { $client }.

## Errors
error-title = Щось пішло не так
error-detail = Подробиці для розробників
error-home = На головну сторінку
error-request-id = Якщо звертатиметеся по допомогу, укажіть цей номер:
not-found-title = Тут нічого немає
not-found-text = Можливо, в адресі є помилка або сторінку перенесено.
problem-invalid-request = Це посилання для входу неповне
problem-invalid-request-text = Ми не розуміємо запиту від застосунку, який спрямував вас сюди.
problem-invalid-request-next = Поверніться до застосунку й спробуйте ще раз. Якщо це повториться, застосунок потрібно виправити.
problem-unknown-client = Ми не знаємо цього застосунку
problem-unknown-client-text = Застосунок, який спрямував вас сюди, не зареєстрований у цьому сервісі або вже не зареєстрований.
problem-unknown-client-next = Вийдіть із застосунку або встановіть його заново й спробуйте ще раз.
problem-redirect-uri = Цей застосунок хоче спрямувати вас у невідоме місце
problem-redirect-uri-text = Застосунок не реєстрував адреси, на яку хоче вас повернути, тож ми зупинилися, щоб захистити ваш обліковий запис.
problem-redirect-uri-next = Поверніться до застосунку й спробуйте ще раз. Якщо це повториться, застосунок потрібно виправити.
problem-grant-gone = Цей вхід уже завершено
problem-grant-gone-text = Його вже виконано, або він чекав надто довго.
problem-grant-gone-next = Поверніться до застосунку й почніть спочатку.
problem-form-expired = Ця сторінка була відкрита надто довго
problem-form-expired-text = Для безпеки вашого облікового запису форму можна надіслати лише протягом певного часу після відкриття.
problem-form-expired-next = Поверніться назад, оновіть сторінку й спробуйте ще раз.
problem-refused = Це не дозволено
problem-refused-text = Застосунок попросив те, на що ваш обліковий запис або сам застосунок не має права.
problem-refused-next = Якщо вам це потрібно, зверніться до адміністраторів цього сервісу.
problem-account-locked = Ваш обліковий запис заблоковано
problem-account-locked-text = Доки його заблоковано, увійти не можна.
problem-account-locked-next = Адміністратори цього сервісу можуть пояснити причину й розблокувати його.
problem-account-deactivated = Цей обліковий запис деактивовано
problem-account-deactivated-text = Увійти з ним більше не можна.
problem-account-deactivated-next = Якщо це помилка, зверніться до адміністраторів цього сервісу.
problem-too-many-requests = Забагато запитів
problem-too-many-requests-text = З вашої мережі надійшло більше запитів, ніж зазвичай.
problem-too-many-requests-next = Зачекайте кілька хвилин і спробуйте ще раз.
problem-homeserver-unreachable = Домашній сервер не відповідає
problem-homeserver-unreachable-text = З вашим входом усе гаразд, але сервер Matrix, з яким працює цей сервіс, зараз недоступний.
problem-homeserver-unreachable-next = Спробуйте ще раз за кілька хвилин. Нічого не втрачено.
problem-internal = Щось пішло не так на нашому боці
problem-internal-text = Це не ваша провина. Адміністратори цього сервісу можуть дізнатися більше з його журналу.
problem-internal-next = Спробуйте ще раз. Якщо це повториться, повідомте їм номер, указаний нижче.
