### Ukrainian

## The frame of every page
language-name = Українська
shell-skip = Перейти до вмісту
shell-language = Мова:
shell-policy = Політика приватності
shell-tos = Умови користування

## Times
ago-now = щойно
ago-minutes = { $n ->
        [1] хвилину тому
        [one] { $n } хвилину тому
        [few] { $n } хвилини тому
        [many] { $n } хвилин тому
       *[other] { $n } хвилини тому
    }
ago-hours = { $n ->
        [1] годину тому
        [one] { $n } годину тому
        [few] { $n } години тому
        [many] { $n } годин тому
       *[other] { $n } години тому
    }
ago-days = { $n ->
        [1] учора
        [one] { $n } день тому
        [few] { $n } дні тому
        [many] { $n } днів тому
       *[other] { $n } дня тому
    }
date = { $day } { $month } { $year } р.
date-time = { $date }, { $time } UTC
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

## Parts of pages
field-show = Показати
field-show-password = Показати пароль
field-caps = Увімкнено Caps Lock.
meter-1 = Легко вгадати. Зробіть його довшим.
meter-2 = Усе ще легко вгадати.
meter-3 = Добрий.
meter-4 = Дуже добрий.
copy = Копіювати
copy-done = Скопійовано
progress = Крок { $at } з { $of }
pager = Інші сторінки
pager-before = Новіші
pager-after = Старіші

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
consent-not-set-up-here = Сервіс { $service } не знає цього застосунку: той зареєструвався сам. Продовжуйте, лише якщо це ви щойно почали в нього входити.
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
end-session-warning = Повідомлення, які можна прочитати лише на пристрої, з якого ви виходите, буде втрачено.
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

## Making an account
register-have-account = Уже маєте обліковий запис? { $link }
register-username = Ім'я користувача
register-username-hint = За ним вас знаходять інші, у вигляді @username:{ $server }. Змінити його потім не можна.
register-username-invited = Вас запрошено під цим іменем. За ним вас знаходять інші, у вигляді @username:{ $server }.
register-username-free = Це ім'я користувача вільне.
register-username-lowered = Імена користувачів пишуться малими літерами.
register-username-title = Виберіть інше ім'я користувача
register-username-text = Поки ви заповнювали форму, це ім'я користувача зайняв хтось інший. Усе інше, що ви ввели, збережено.
register-email = Адреса е-пошти
register-email-optional = Адреса е-пошти (необов'язково)
register-email-hint = Щоб відновити доступ до облікового запису, якщо ви забудете пароль.
register-email-title = Ваша адреса е-пошти
register-email-without = Продовжити без адреси
register-password = Пароль
register-token = Токен реєстрації
register-token-hint = Його видають адміністратори цього сервісу.
register-token-text = Щоб створити тут обліковий запис, потрібен токен реєстрації. Усе інше, що ви ввели, збережено.
register-terms = Я погоджуюся з { $link }
register-terms-link = умовами користування
register-verify-title = Перевірте пошту
register-verify-text = Ми надіслали код на адресу { $email }. Він діє п'ять хвилин.
register-verify-resend = Надіслати новий код
register-verify-change = Указати іншу адресу
register-verify-sent-again = Новий код уже в дорозі.
register-code = Код
register-code-hint = Шість цифр. Якщо лист не надходить, загляньте й до теки зі спамом.
register-display-name = Показуване ім'я
register-display-name-title = Як іншим вас називати?
register-display-name-text = Це ім'я видно поруч із вашими повідомленнями. Його можна змінити будь-коли.
register-display-name-skip = Пропустити
register-unfinished-title = Хвилинку
register-unfinished-made = Ваш обліковий запис створено, але сервер Matrix, з яким працює цей сервіс, зараз не відповідає. Спробуйте ще раз за хвилину: нічого не втрачено.
register-unfinished-not-made = Сервер Matrix, з яким працює цей сервіс, зараз не відповідає, тож ваш обліковий запис ще не створено. Спробуйте ще раз за хвилину: усе, що ви ввели, збережено.
register-unfinished-retry = Спробувати ще раз
register-error-homeserver = Сервер Matrix, з яким працює цей сервіс, зараз не відповідає, тож ми не знаємо, чи вільне це ім'я користувача. Спробуйте ще раз за хвилину.
register-error-username-missing = Виберіть ім'я користувача.
register-error-username-too-long = Це ім'я користувача задовге.
register-error-username-all-digits = Ім'я користувача має містити принаймні одну літеру.
register-error-username-character = Ім'я користувача може містити лише літери від a до z, цифри й знаки . _ = - / +
register-error-username-underscore = Ім'я користувача не може починатися з підкреслення.
register-error-username-not-allowed = Це ім'я користувача тут недоступне. Виберіть інше.
register-error-username-taken = Це ім'я користувача зайняте. Виберіть інше.
register-error-email-missing = Введіть адресу е-пошти.
register-error-email-invalid = Це не адреса е-пошти. Адреса має такий вигляд: name@example.com.
register-error-email-not-allowed = Цю адресу е-пошти не можна тут використовувати. Спробуйте іншу.
register-error-email-in-use = Ви вже маєте обліковий запис із цією адресою е-пошти. Увійдіть у нього або вкажіть іншу адресу.
password-error-missing = Придумайте пароль.
password-error-too-long = Цей пароль задовгий.
password-error-weak = Цей пароль надто легко вгадати. Додайте ще одне-два слова.
password-error-common = Це один із паролів, які пробують найпершими. Придумайте інший.
password-error-word = Одне слово легко вгадати. Додайте ще одне-два слова.
password-error-name = Імена легко вгадати. Додайте ще одне-два слова.
password-error-repeats = Через повтори вгадати пароль майже не важче. Додайте ще одне-два слова.
password-error-sequence = Ряди літер, цифр або клавіш легко вгадати. Додайте ще одне-два слова.
password-error-date = Дати й роки легко вгадати. Додайте ще одне-два слова.
register-error-token-missing = Введіть токен реєстрації.
register-error-token-unknown = Такого токена реєстрації немає. Перевірте, чи немає в ньому помилки.
register-error-token-used-up = Цей токен реєстрації вже використано стільки разів, скільки можна. Попросіть новий.
register-error-token-expired = Термін дії цього токена реєстрації минув. Попросіть новий.
register-error-token-other-name = Цей токен реєстрації видано для іншого імені користувача.
register-error-terms = Щоб створити обліковий запис, потрібно погодитися з умовами користування.
register-error-code-missing = Введіть код із листа.
register-error-code-wrong = Код не підходить. Перевірте його: потрібен код з останнього листа.
register-error-code-expired = Термін дії цього коду минув. Надішліть новий.
register-error-too-many-mails = Надіслано вже багато листів. Зачекайте кілька хвилин, перш ніж просити ще один.
register-error-display-name = Це показуване ім'я задовге.

## Sign-up with approval
register-reason-title = Навіщо вам обліковий запис?
register-reason-text = Адміністратори цього сервісу розглядають кожен новий обліковий запис, перш ніж його буде створено. Розкажіть їм, хто ви.
register-reason = Ваша причина
register-reason-hint = Досить одного-двох речень. Їх прочитають лише адміністратори цього сервісу.
register-reason-send = Надіслати заявку
register-error-reason-missing = Напишіть одне-два речення.
register-error-reason-too-long = { $most ->
        [one] Задовго: допустимо не більше ніж { $most } символ.
        [few] Задовго: допустимо не більше ніж { $most } символи, а в деяких системах письма ще менше.
        [many] Задовго: допустимо не більше ніж { $most } символів, а в деяких системах письма ще менше.
       *[other] Задовго: допустимо не більше ніж { $most } символу, а в деяких системах письма ще менше.
    }
register-error-too-many-wait = Зараз відповіді чекає дуже багато людей. Спробуйте ще раз іншого дня.
register-waiting-title = Очікування відповіді
register-waiting-text = Ви попросили створити обліковий запис з іменем користувача { $username }. Адміністратори цього сервісу розглянуть заявку. Це може тривати кілька днів.
register-waiting-mail = Коли буде відповідь, ми напишемо на адресу { $email }.
register-waiting-bookmark = Додайте цю сторінку до закладок і поверніться на неї в тому самому браузері: відповідь з'явиться тут. До { $date } це ім'я користувача зберігається за вами.
register-waiting-again = Чи є вже відповідь?
register-declined-title = Заявку на обліковий запис не схвалено
register-declined-text = Адміністратори цього сервісу вирішили не створювати цей обліковий запис. Якщо вам здається, що це помилка, зверніться до них.
register-declined-note = Вони залишили вам повідомлення:

## Captcha
captcha-working = Перевіряємо, що ви не робот. Це займе кілька секунд.
captcha-waiting = Форму буде надіслано, щойно закінчиться перевірка.
captcha-solved = Перевірено: ви не робот.
captcha-needs-script = Лише для цього кроку потрібен JavaScript: він не пускає роботів. Увімкніть його й оновіть сторінку або попросіть обліковий запис в адміністраторів цього сервісу.
captcha-wait = { $seconds ->
        [1] Щоб не пустити роботів, зачекайте секунду, перш ніж продовжити.
        [one] Щоб не пустити роботів, зачекайте { $seconds } секунду, перш ніж продовжити. Спокійно заповніть форму, і час мине сам.
        [few] Щоб не пустити роботів, зачекайте { $seconds } секунди, перш ніж продовжити. Спокійно заповніть форму, і час мине сам.
        [many] Щоб не пустити роботів, зачекайте { $seconds } секунд, перш ніж продовжити. Спокійно заповніть форму, і час мине сам.
       *[other] Щоб не пустити роботів, зачекайте { $seconds } секунди, перш ніж продовжити. Спокійно заповніть форму, і час мине сам.
    }
captcha-error-missing = Підтвердьте, що ви не робот.
captcha-error-wrong = Термін перевірки на робота минув. Спробуйте ще раз.
captcha-error-too-soon = Надто швидко. Зачекайте вказаний нижче час і продовжте.
captcha-error-unreachable = Перевірка на робота зараз не працює. Спробуйте ще раз за хвилину: нічого не втрачено.

## Account
account-title = Ваш обліковий запис
account-nav = Ваш обліковий запис
account-nav-profile = Профіль
account-nav-security = Безпека
account-nav-sessions = Сеанси
account-nav-activity = Активність
account-sign-out = Вийти тут
remove = Вилучити
account-password-changed = Пароль змінено.
account-password-changed-everywhere = Пароль змінено, а на всіх інших пристроях виконано вихід.
account-password-set = Відтепер можна входити з новим паролем.
account-name-changed = Ім'я змінено.
account-email-added = Адресу додано.
account-email-removed = Адресу вилучено.
account-primary-email = Відтепер застосунки отримуватимуть цю адресу.
account-session-ended = Сеанс завершено.
account-sessions-ended = Сеанси завершено.
account-session-renamed = Назву змінено.
account-token-made = Токен уже створено, і його було показано. Якщо ви його не зберегли, відкличте його і створіть новий.
account-app-removed = Застосунок більше не має доступу до вашого облікового запису.

## Account: profile
profile-mxid = Matrix ID
profile-name = Ім'я
profile-name-hint = Його бачать інші. Якщо лишити поле порожнім, замість імені буде показано ваш Matrix ID.
profile-name-save = Зберегти
profile-name-unknown = Домашній сервер зараз не відповідає, тож показати ваше ім'я не вдалося.
profile-error-too-long = Це ім'я задовге. Допустимо не більше ніж 256 символів.
profile-error-refused = Домашній сервер не приймає цього імені. Спробуйте інше.
profile-error-unreachable = Домашній сервер не відповідає. Ім'я не змінено: спробуйте ще раз за кілька хвилин.
profile-emails = Адреси е-пошти
profile-no-emails = Ваш обліковий запис не має адреси е-пошти.
profile-emails-change = Змінити адреси е-пошти

## Account: e-mail addresses
emails-title = Адреси е-пошти
emails-primary = Цю адресу отримують застосунки
emails-added = Додано { $when }
emails-make-primary = Зробити основною
emails-add = Нова адреса
emails-add-hint = Ми надішлемо на неї код, щоб перевірити, що вона ваша.
emails-add-submit = Надіслати код
emails-error-invalid = Це не адреса е-пошти. Вона має виглядати так: name@example.com.
emails-error-not-allowed = Цю адресу не можна тут використовувати. Спробуйте іншу.
emails-error-has-it = Ця адреса вже є у вашому обліковому записі.
emails-error-too-many = У вашому обліковому записі вже найбільша дозволена кількість адрес. Спершу вилучіть одну з них.
emails-error-last-one = Облікові записи тут мусять мати адресу. Перш ніж вилучити цю, додайте іншу.
email-remove-title = Вилучити цю адресу?
email-remove-text = Адреса { $email } більше не належатиме вашому обліковому запису.
email-remove-last = Це ваша єдина адреса. Без неї ви не зможете відновити доступ до облікового запису через е-пошту, якщо забудете пароль.

## Account: security
security-title = Безпека
security-password-set = Установлено { $when }
security-no-password = Ваш обліковий запис не має пароля.
security-sessions = Де виконано вхід в обліковий запис.
security-apps = Що ви дозволяєте застосункам.
security-tokens = Для ботів і скриптів.
security-reset-keys = На випадок, якщо втрачено всі пристрої та ключ відновлення.
security-data = Ваші дані
security-export = Усе, що тут про вас відомо.
security-deactivate = Назавжди.

## Account: sessions
sessions-title = Сеанси
sessions-this = Цей браузер
sessions-others = На інших пристроях
sessions-forgotten = Не використовувалися три місяці
sessions-none = Інших сеансів у вас немає.
sessions-end-ticked = Завершити позначені
sessions-end-others = Вийти на всіх інших пристроях
session-with = { $program } на { $system }
session-a-browser = Браузер
session-an-app = Застосунок
session-an-old-app = Застосунок, вхід у який виконано старим способом
session-a-token = Бот або скрипт із токеном доступу
session-seen = Остання активність: { $when }
session-title = Сеанс
session-here = Де
session-kind = Тип
session-app = Застосунок
session-app-host = Сайт застосунку
session-browser = Браузер і система
session-device = ID пристрою
session-last-use = Остання активність
session-address = IP-адреса
session-began = Вхід виконано
session-may = Що йому дозволено
session-name = Назва
session-name-hint = Щоб ви могли впізнати цей сеанс. У зашифрованих розмовах назву можуть бачити й інші.
session-rename = Зберегти
session-end = Завершити сеанс
session-error-missing = Введіть назву.
session-error-too-long = Ця назва задовга. Допустимо не більше ніж 100 символів.

## Account: ending sessions
end-sessions-title = Завершення сеансів
end-sessions-text = { $count ->
        [1] Цей сеанс буде відразу завершено.
        [one] { $count } сеанс буде відразу завершено.
        [few] Ці { $count } сеанси буде відразу завершено.
        [many] Ці { $count } сеансів буде відразу завершено.
       *[other] Ці { $count } сеансу буде відразу завершено.
    }
end-sessions-others = { $count ->
        [1] Єдиний інший сеанс буде відразу завершено. Тут ви залишитеся в обліковому записі.
        [one] Усі інші сеанси ({ $count }) буде відразу завершено. Тут ви залишитеся в обліковому записі.
        [few] Усі інші сеанси ({ $count }) буде відразу завершено. Тут ви залишитеся в обліковому записі.
        [many] Усі інші сеанси ({ $count }) буде відразу завершено. Тут ви залишитеся в обліковому записі.
       *[other] Усі інші сеанси ({ $count }) буде відразу завершено. Тут ви залишитеся в обліковому записі.
    }
end-sessions-warning = Зашифровані повідомлення, які можна прочитати лише на такому пристрої, буде втрачено разом із сеансом. Перш ніж продовжити, переконайтеся, що у вас є ключ відновлення або інший підтверджений пристрій.
end-sessions-submit = Завершити

## Account: activity
activity-title = Активність
activity-text = { $days ->
        [1] Що відбувалося з вашим обліковим записом за останній день.
        [one] Що відбувалося з вашим обліковим записом за останній { $days } день. Якщо щось із цього зробили не ви, змініть пароль і вийдіть на всіх інших пристроях.
        [few] Що відбувалося з вашим обліковим записом за останні { $days } дні. Якщо щось із цього зробили не ви, змініть пароль і вийдіть на всіх інших пристроях.
        [many] Що відбувалося з вашим обліковим записом за останні { $days } днів. Якщо щось із цього зробили не ви, змініть пароль і вийдіть на всіх інших пристроях.
       *[other] Що відбувалося з вашим обліковим записом за останні { $days } дня. Якщо щось із цього зробили не ви, змініть пароль і вийдіть на всіх інших пристроях.
    }
activity-none = Поки що нічого.
event-registered = Ви створили цей обліковий запис
event-signed-in = Вхід у браузері
event-app-signed-in = Вхід у застосунок { $app }
event-old-app-signed-in = Вхід у застосунок
event-wrong-password = { $times ->
        [1] Введено неправильний пароль
        [one] Неправильний пароль введено { $times } раз протягом години
        [few] Неправильний пароль введено { $times } рази протягом години
        [many] Неправильний пароль введено { $times } разів протягом години
       *[other] Неправильний пароль введено { $times } раза протягом години
    }
event-password-changed = Пароль змінено
event-password-set = Пароль установлено
event-password-recovered = Новий пароль установлено через е-пошту
event-email-added = Додано адресу { $email }
event-email-removed = Вилучено адресу { $email }
event-primary-email = Основною стала адреса { $email }
event-name-changed = Ім'я змінено
event-session-ended = Завершено сеанс { $name }
event-a-session-ended = Завершено сеанс
event-session-closed = { $why ->
        [idle] Сеанс { $name } завершено: він довго не використовувався
        [limit] Сеанс { $name } завершено, щоб звільнити місце для новішого
       *[replay] Сеанс { $name } завершено: його ключ використано двічі. Можливо, хтось його скопіював
    }
event-a-session-closed = { $why ->
        [idle] Сеанс завершено: він довго не використовувався
        [limit] Сеанс завершено, щоб звільнити місце для новішого
       *[replay] Сеанс завершено: його ключ використано двічі. Можливо, хтось його скопіював
    }
event-sessions-ended = { $count ->
        [0] Виконано вихід на всіх інших пристроях
        [1] Завершено один сеанс
        [one] Завершено { $count } сеанс
        [few] Завершено { $count } сеанси
        [many] Завершено { $count } сеансів
       *[other] Завершено { $count } сеансу
    }
event-consent-withdrawn = Застосунок { $app } втратив доступ
event-token-made = Створено токен доступу { $name }
event-keys-reset = Дозволено скидання ключів шифрування
event-exported = Ваші дані завантажено
event-deactivated = Обліковий запис деактивовано
event-admin-locked = Адміністратор заблокував обліковий запис
event-admin-unlocked = Адміністратор розблокував обліковий запис
event-admin-deactivated = Адміністратор деактивував обліковий запис
event-admin-reactivated = Адміністратор відновив обліковий запис
event-admin-password-set = Адміністратор установив новий пароль
event-admin-email-added = Адміністратор додав адресу е-пошти
event-admin-sessions-ended = Адміністратор завершив усі сеанси
event-admin-token-issued = Адміністратор створив токен доступу до цього облікового запису
event-admin-made-administrator = Відтепер обліковий запис може адмініструвати цей сервіс
event-admin-no-administrator = Обліковий запис більше не може адмініструвати цей сервіс
event-admin-user-created = Адміністратор створив обліковий запис
event-admin-recovery-link-issued = Адміністратор створив посилання для встановлення нового пароля
event-admin-email-removed = Адміністратор вилучив адресу е-пошти
event-admin-session-ended = Адміністратор завершив сеанс
event-admin-token-regenerated = Адміністратор замінив токен доступу
event-admin-token-revoked = Адміністратор відкликав токен доступу
event-admin-link-added = Адміністратор прив'язав обліковий запис в іншому сервісі
event-admin-link-removed = Адміністратор відв'язав обліковий запис в іншому сервісі
event-admin-application-approved = Адміністратор схвалив заявку на обліковий запис
event-admin-application-declined = Адміністратор відхилив заявку на обліковий запис
event-admin-registration-token-issued = Адміністратор створив запрошення
event-admin-registration-token-changed = Адміністратор змінив запрошення
event-admin-registration-token-revoked = Адміністратор відкликав запрошення
event-admin-registration-token-unrevoked = Адміністратор знову зробив запрошення дійсним
event-admin-client-created = Адміністратор додав застосунок
event-admin-client-changed = Адміністратор змінив застосунок
event-admin-client-secret-changed = Адміністратор видав застосунку новий секрет
event-admin-client-deleted = Адміністратор видалив застосунок
event-admin-clients-synced = Застосунок приведено у відповідність до конфігурації
event-admin-provider-created = Адміністратор додав сервіс входу
event-admin-provider-changed = Адміністратор змінив сервіс входу
event-admin-provider-deleted = Адміністратор видалив сервіс входу
event-admin-policy-data-set = Адміністратор змінив правила
event-admin-job-retried = Адміністратор попросив ще раз спробувати сповістити домашній сервер
event-admin-job-cancelled = Адміністратор скасував сповіщення домашнього сервера
event-admin-mail-retried = Адміністратор попросив ще раз спробувати надіслати лист
event-admin-mail-cancelled = Адміністратор скасував надсилання листа
event-admin-users-provisioned = Адміністратор попросив знову передати домашньому серверу відомості про всі облікові записи
event-policy-denied = { $times ->
        [1] Правила відхилили запит
        [one] Правила відхилили { $times } запит
        [few] Правила відхилили { $times } запити
        [many] Правила відхилили { $times } запитів
       *[other] Правила відхилили { $times } запиту
    } ({ $entry_point ->
        [register] новий обліковий запис
        [email] адреса е-пошти
        [client_registration] новий застосунок
        [authorization_grant] доступ для застосунку
        [compat_login] вхід
       *[other] { $entry_point }
    })
event-access-refused = { $surface ->
        [admin_api] { $times ->
            [1] Відхилено запит до API адміністрування
            [one] Відхилено { $times } запит до API адміністрування
            [few] Відхилено { $times } запити до API адміністрування
            [many] Відхилено { $times } запитів до API адміністрування
           *[other] Відхилено { $times } запиту до API адміністрування
        }
       *[other] { $times ->
            [1] Відмовлено в доступі до сторінок адміністрування
            [one] { $times } раз відмовлено в доступі до сторінок адміністрування
            [few] { $times } рази відмовлено в доступі до сторінок адміністрування
            [many] { $times } разів відмовлено в доступі до сторінок адміністрування
           *[other] { $times } разу відмовлено в доступі до сторінок адміністрування
        }
    }

## Account: apps
apps-title = Застосунки з доступом
apps-text = Ви дозволили цим застосункам користуватися вашим обліковим записом. Якщо вилучити застосунок, його сеанс буде завершено і йому доведеться знову питати у вас дозволу.
apps-none = Жоден застосунок не має доступу до вашого облікового запису.
apps-allowed = Дозволено { $when }

## Account: access tokens
tokens-title = Токени доступу
tokens-text = З токеном доступу бот або скрипт може користуватися вашим обліковим записом без пароля. Зберігайте кожен токен так само надійно, як пароль.
tokens-none = Ваш обліковий запис не має токенів доступу.
tokens-new = Новий токен
tokens-expires = Діє до { $when }
tokens-over = Термін дії минув { $when }
tokens-forever = Безстроковий
tokens-unused = Ще не використовувався
tokens-by-administrator = Створив адміністратор
token-new-title = Новий токен доступу
token-name = Назва
token-name-hint = Для чого він, щоб ви потім його впізнали.
token-abilities = Що йому дозволено
token-device = Бути окремим пристроєм
token-device-hint = Для зашифрованих кімнат. Він з'явиться серед ваших сеансів.
token-lifetime = Термін дії
token-lifetime-hint = Якщо токен загубиться, обмежений термін зменшить шкоду.
token-lifetime-days = { $days ->
        [1] Один день
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
token-lifetime-year = Один рік
token-lifetime-forever = Безстроково
token-new-submit = Створити токен
token-error-missing = Введіть назву.
token-error-too-long = Ця назва задовга. Допустимо не більше ніж 100 символів.
token-error-no-ability = Позначте принаймні одну дію, дозволену токену.
token-error-not-allowed = Створити токен із такими правами можуть лише адміністратори.
token-error-needs-an-end = Токен із правами адміністратора мусить мати термін дії. Виберіть його.
token-error-too-many = У вас уже найбільша дозволена кількість токенів. Відкличте той, яким більше не користуєтеся.
token-error-unreachable = Домашній сервер не відповідає, тож токен не створено. Спробуйте ще раз за кілька хвилин.
token-made-title = Ваш токен доступу
token-made-text = Скопіюйте токен { $name } зараз і зберігайте його в надійному місці. Більше його не буде показано.
token-made-secret = Кожен, хто має цей токен, може користуватися вашим обліковим записом. Ніколи не надсилайте його тим, хто про нього просить.
token-made-done = Токен скопійовано
token-made-on = Створено
token-ends = Діє до
token-may = Що йому дозволено
token-revoke = Відкликати

## Account: export
export-title = Завантажити свої дані
export-text = Ви отримаєте файл з усім, що цей сервіс знає про вас: обліковий запис, адреси, сеанси, застосунки з доступом і нещодавні події.
export-not-in-it = Паролів і ключів у ньому немає. Ваші повідомлення зберігаються на домашньому сервері: їх можна експортувати у вашому застосунку Matrix.
export-submit = Завантажити

## Account: new encryption keys
reset-keys-title = Скинути цифрову ідентичність
reset-keys-text = Робіть це, лише якщо ви втратили всі пристрої, на яких було виконано вхід, а також ключ відновлення.
reset-keys-consequences = Ваш застосунок отримає нові ключі, які підтверджують вашу особу. Вашим контактам та іншим пристроям доведеться підтвердити вас знову, а старі зашифровані повідомлення можуть лишитися недоступними.
reset-keys-warning = Якщо ви не просили про це у своєму застосунку, можливо, хтось намагається видати себе за вас. Не продовжуйте.
reset-keys-submit = Дозволити скидання
reset-keys-failed = Домашній сервер не відповідає, тож нічого не змінено. Спробуйте ще раз за кілька хвилин.
reset-keys-done-title = Тепер можна скинути цифрову ідентичність
reset-keys-done-text = Поверніться до застосунку протягом десяти хвилин і завершіть скидання там. Цю сторінку можна закрити.

## Account: deactivation
deactivate-title = Деактивувати обліковий запис
deactivate-text = Цього не можна скасувати. Ось що станеться:
deactivate-signed-out = Ви вийдете з усіх застосунків і браузерів і більше не зможете ввійти.
deactivate-rooms = Ви вийдете з усіх кімнат. Інші більше не зможуть вас знайти.
deactivate-name = Ніхто не зможе знову використати ваш Matrix ID, навіть ви.
deactivate-data = Ваш пароль, адреси е-пошти й доступ застосунків буде вилучено.
deactivate-erase = Приховати й мої повідомлення
deactivate-erase-hint = Ті, хто приєднається до кімнати пізніше, не побачать, що ви писали. У тих, хто вже це бачив, усе залишиться.
deactivate-username = Для підтвердження введіть { $username }
deactivate-submit = Деактивувати мій обліковий запис
deactivate-error-username = Це не ім'я користувача цього облікового запису.
deactivate-error-password = Це не ваш пароль.
deactivated-title = Вашого облікового запису більше немає
deactivated-text = Обліковий запис { $mxid } деактивовано. Цю сторінку можна закрити.
deactivated-erased = Домашній сервер приховує ваші повідомлення: це може тривати певний час.

## Change password
password-title = Зміна пароля
password-set-title = Установлення пароля
password-set-submit = Установити пароль
password-current = Поточний пароль
password-new = Новий пароль
password-hint = Кілька не пов'язаних між собою слів легко запам'ятати й важко вгадати.
password-sign-out-others = Вийти на всіх інших пристроях
password-sign-out-others-hint = Зробіть це, якщо ваш пароль може знати хтось інший.
password-submit = Змінити пароль
password-error-current = Це не ваш поточний пароль.
password-error-unchanged = Новий пароль збігається з поточним.

## Signing out, asked for by an app
sign-out-title = Вийти?
sign-out-asked-by = Застосунок { $client } просить завершити ваш сеанс і в ньому, і в цьому браузері.
sign-out-asked = Застосунок просить завершити ваш сеанс у цьому браузері.

## Signed out
logged-out-return = Перейти до { $place }
logged-out-title = Ви вийшли
logged-out-text = У цьому браузері ви вийшли з облікового запису. У застосунках Matrix вхід зберігається, доки ви не вийдете з них.
logged-out-again = Увійти знову

## Back to the client
form-post-title = Майже готово
form-post-text = Ще один крок – і ви повернетеся до застосунку { $client }.

## Forgotten password
login-forgot = Забули пароль?
login-notice-password-set = Новий пароль установлено, на всіх пристроях виконано вихід. Тепер увійдіть з новим паролем.
recover-title = Забули пароль?
recover-text = Введіть адресу е-пошти свого облікового запису. Ми надішлемо посилання, щоб установити новий пароль.
recover-email = Адреса е-пошти
recover-submit = Надіслати посилання
recover-error-missing = Введіть адресу е-пошти.
recover-error-invalid = Це не адреса е-пошти. Адреса має такий вигляд: name@example.com.
recover-back = Повернутися до входу
recover-sent-title = Перевірте пошту
recover-sent-text = Якщо адреса { $email } належить якомусь обліковому запису, на неї вже надіслано посилання, щоб установити новий пароль.
recover-sent-wait = Це може тривати кілька хвилин. Якщо лист не надходить, загляньте до теки зі спамом або спробуйте іншу адресу.
recover-sent-again = Ми надіслали ще один лист.
recover-sent-resend = Надіслати ще раз
recover-sent-change = Указати іншу адресу
recover-password-title = Новий пароль
recover-password-everywhere = На всіх пристроях буде виконано вихід. Перш ніж продовжити, згадайте, чи не залишилися ви в обліковому записі на якомусь пристрої: на ньому можуть бути єдині ключі до ваших зашифрованих повідомлень.
recover-password-submit = Установити пароль
recover-gone-title = Це посилання вже не діє
recover-gone-text = Посилання спрацьовує один раз і діє недовго. Вашим уже скористалися, або його термін минув.
recover-gone-again = Надіслати нове посилання
recover-off-title = Тут не можна скинути пароль
recover-off-text = Цей сервіс не надсилає листів для відновлення пароля. Зверніться по допомогу до його адміністраторів.

## Mails
mail-nothing-to-do = Якщо це були не ви, нічого робити не потрібно.
mail-not-you = Якщо це були не ви, відразу встановіть новий пароль і вийдіть на всіх інших пристроях. Якщо увійти вже не вдається, зверніться до адміністраторів цього сервісу.
mail-token-made-subject = Для вашого облікового запису у сервісі { $service } створено токен доступу
mail-token-made-text = Для вашого облікового запису { $username } у сервісі { $service } створено токен доступу. Його назва: { $name }.
mail-token-made-what = З ним бот або скрипт може користуватися вашим обліковим записом. Токен є на сторінці облікового запису в розділі «Безпека»: там його можна відкликати.
mail-verification-code-subject = Підтвердьте свою адресу е-пошти для сервісу { $service }
mail-verification-code-registration = Введіть цей код, щоб підтвердити свою адресу е-пошти й продовжити створення облікового запису у сервісі { $service }:
mail-verification-code-account = Введіть цей код, щоб підтвердити свою адресу е-пошти й додати її до облікового запису у сервісі { $service }:
mail-verification-code-lifetime = Код діє п'ять хвилин.
mail-verification-code-not-you = Якщо ви не просили коду, нікому його не повідомляйте: можливо, хтось помилився, вводячи свою адресу.
mail-address-taken-subject = Ваша адреса е-пошти у сервісі { $service }
mail-address-taken-text = Хтось (можливо, ви) намагався використати цю адресу е-пошти у сервісі { $service }. Вона вже належить обліковому запису { $username }.
mail-address-taken-next = Якщо це були ви, просто увійдіть у цей обліковий запис.
mail-recovery-subject = Новий пароль для сервісу { $service }
mail-recovery-text = Ви попросили встановити новий пароль для свого облікового запису { $username } у сервісі { $service }.
mail-recovery-button = Установити новий пароль
mail-recovery-lifetime = Посилання спрацьовує один раз і діє десять хвилин.
mail-recovery-not-you = Якщо ви про це не просили, нічого робити не потрібно: пароль залишиться тим самим.
mail-recovery-impossible-subject = Ваш пароль у сервісі { $service }
mail-recovery-impossible-text = Хтось (можливо, ви) попросив установити новий пароль для вашого облікового запису { $username } у сервісі { $service }.
mail-recovery-impossible-locked = Обліковий запис заблоковано, тож це неможливо. Адміністратори цього сервісу можуть пояснити причину й розблокувати його.
mail-recovery-impossible-no-password = Обліковий запис не має пароля: увійдіть так, як зазвичай. Якщо не вдається, зверніться до адміністраторів цього сервісу.
mail-password-changed-subject = Ваш пароль у сервісі { $service } змінено
mail-password-changed-text = Пароль вашого облікового запису { $username } у сервісі { $service } змінено.
mail-email-added-subject = До вашого облікового запису у сервісі { $service } додано адресу е-пошти
mail-email-added-text = Адресу е-пошти { $email } додано до вашого облікового запису { $username } у сервісі { $service }.
mail-email-removed-subject = З вашого облікового запису у сервісі { $service } вилучено адресу е-пошти
mail-email-removed-text = Адресу е-пошти { $email } вилучено з вашого облікового запису { $username } у сервісі { $service }.
mail-application-approved-subject = Ваш обліковий запис у сервісі { $service } схвалено
mail-application-approved-text = Ви просили створити обліковий запис з іменем користувача { $username } у сервісі { $service }. Заявку схвалено.
mail-application-approved-next = Тепер можна ввійти з паролем, який ви вибрали.
mail-application-approved-asked = Перш ніж обліковий запис буде створено, потрібно уточнити ще дещо: відкрийте в тому самому браузері сторінку, на якій ви чекали відповіді.
mail-application-declined-subject = Ваша заявка на обліковий запис у сервісі { $service }
mail-application-declined-text = Ви просили створити обліковий запис з іменем користувача { $username } у сервісі { $service }. Адміністратори сервісу вирішили не створювати цей обліковий запис.
mail-new-application-subject = Нова заявка на обліковий запис у сервісі { $service }: { $username }
mail-new-application-text = Хтось просить створити обліковий запис з іменем користувача { $username } у сервісі { $service } і називає таку причину:
mail-new-application-next = Ухвалити рішення в консолі
mail-test-subject = Перевірка пошти сервісу { $service }
mail-test-text = Цей лист надіслано, щоб перевірити, чи доходить пошта від сервісу { $service }. Доходить.

## Errors
error-title = Щось пішло не так
error-detail = Подробиці для розробників
error-again = Відкрити сторінку ще раз
error-home = На головну сторінку
error-request-id = Якщо звертатиметеся по допомогу, укажіть цей ідентифікатор:
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
problem-policy = Правила цього сервісу цього не дозволяють
problem-policy-text = Адміністратори цього сервісу встановили правила, кому що можна робити, і одне з них це забороняє.
problem-policy-next = Якщо вам здається, що ви повинні мати таку можливість, зверніться до них.
problem-account-locked = Ваш обліковий запис заблоковано
problem-account-locked-text = Доки його заблоковано, увійти не можна.
problem-account-locked-next = Адміністратори цього сервісу можуть пояснити причину й розблокувати його.
problem-account-deactivated = Цей обліковий запис деактивовано
problem-account-deactivated-text = Увійти з ним більше не можна.
problem-account-deactivated-next = Якщо це помилка, зверніться до адміністраторів цього сервісу.
problem-not-administrator = Ця сторінка для адміністраторів
problem-not-administrator-text = Ваш обліковий запис не має прав на керування цим сервісом.
problem-not-administrator-next = Якщо він має їх мати, зверніться до адміністраторів цього сервісу.
problem-too-many-requests = Забагато запитів
problem-too-many-requests-text = З вашої мережі надійшло більше запитів, ніж зазвичай.
problem-too-many-requests-next = Зачекайте кілька хвилин і спробуйте ще раз.
problem-sign-up-closed = Самостійно зареєструватися тут не можна
problem-sign-up-closed-text = Облікові записи у цьому сервісі створюють його адміністратори.
problem-sign-up-closed-next = Попросіть їх створити обліковий запис або увійдіть, якщо він у вас уже є.
problem-invitation-gone = Це запрошення вже не діє
problem-invitation-gone-text = Його використано, відкликано, або його термін минув.
problem-invitation-gone-next = Попросіть нове в того, хто його надіслав, або ввійдіть, якщо вже маєте обліковий запис.
problem-sign-up-refused = Звідси зареєструватися не можна
problem-sign-up-refused-text = Адміністратори цього сервісу не приймають нових облікових записів із цієї мережі або цього браузера.
problem-sign-up-refused-next = Спробуйте з іншої мережі чи іншого браузера або попросіть у них обліковий запис.
problem-sign-up-over = Продовжити реєстрацію тут не можна
problem-sign-up-over-text = Її розпочато в іншому браузері або понад годину тому.
problem-sign-up-over-next = Продовжте в тому браузері, де почали, або почніть спочатку.
problem-too-many-requests-wait = { $minutes ->
        [1] Зачекайте хвилину й спробуйте ще раз.
        [one] Зачекайте { $minutes } хвилину й спробуйте ще раз.
        [few] Зачекайте { $minutes } хвилини й спробуйте ще раз.
        [many] Зачекайте { $minutes } хвилин і спробуйте ще раз.
       *[other] Зачекайте { $minutes } хвилини й спробуйте ще раз.
    }
problem-homeserver-unreachable = Домашній сервер не відповідає
problem-homeserver-unreachable-text = З вашим входом усе гаразд, але сервер Matrix, з яким працює цей сервіс, зараз недоступний.
problem-homeserver-unreachable-next = Спробуйте ще раз за кілька хвилин. Нічого не втрачено.
problem-internal = Щось пішло не так на нашому боці
problem-internal-text = Це не ваша провина. Адміністратори цього сервісу можуть дізнатися більше з його журналу.
problem-internal-next = Спробуйте ще раз. Якщо це повториться, повідомте їм ідентифікатор, указаний нижче.

## The administrators' pages
console-nav = Адміністрування
console-overview = Огляд
console-users = Люди
console-overview-title = Адміністрування
account-console = Керувати обліковими записами цього сервісу.
console-administrator = Адміністратор
console-back = Назад
console-search = Знайти
console-hours = { $hours ->
        [1] одну годину
        [24] один день
        [168] сім днів
        [one] { $hours } годину
        [few] { $hours } години
        [many] { $hours } годин
       *[other] { $hours } години
    }
console-standing-locked = Заблоковано
console-standing-deactivated = Деактивовано
console-done-user-made = Обліковий запис створено.
console-done-locked = Обліковий запис заблоковано.
console-done-unlocked = Обліковий запис розблоковано.
console-done-deactivated = Обліковий запис деактивовано.
console-done-reactivated = Обліковий запис відновлено. Його власнику потрібен новий пароль.
console-done-password-set = Пароль установлено.
console-done-administrator-made = Тепер цей обліковий запис має права адміністратора.
console-done-administrator-unmade = Цей обліковий запис більше не має прав адміністратора.
console-done-email-added = Адресу додано.
console-done-email-removed = Адресу вилучено.
console-done-sessions-ended = Сеанси завершено.
console-done-invitation-changed = Запрошення змінено.
console-done-invitation-revoked = Запрошення більше не діє.
console-done-invitation-restored = Запрошення знову діє.
console-done-client-changed = Застосунок змінено.
console-done-client-deleted = Застосунок видалено.
console-done-retried = Виконується нова спроба.
console-done-cancelled = Спроби припинено.
console-users-title = Люди
console-users-search = Частина імені користувача
console-users-status = Які облікові записи
console-users-any = Усі
console-users-active = Активні
console-users-locked = Заблоковані
console-users-deactivated = Деактивовані
console-users-admins = Лише адміністратори
console-users-made = З { $when }
console-users-none = Нікого не знайдено.
console-user-new-title = Новий обліковий запис
console-user-new-name = Показуване ім'я (необов'язково)
console-user-new-email-hint = Вона вважається підтвердженою під вашу відповідальність.
console-user-new-password = Пароль (необов'язково)
console-user-new-password-hint = Якщо лишити порожнім, потім можна створити посилання, за яким людина сама вибере пароль.
console-user-new-submit = Створити обліковий запис
console-user-error-username = Такого імені користувача бути не може. Використовуйте малі літери, цифри та знаки . _ = - / +
console-user-error-taken = Це ім'я користувача вже зайняте.
console-user-error-unavailable = Домашній сервер не приймає цього імені користувача, або воно там уже зайняте.
console-user-error-homeserver = Домашній сервер не повідомив, чи ім'я вільне. Спробуйте ще раз трохи згодом.
console-user-error-password = Цей пароль занадто легко вгадати. Зробіть його довшим.
console-email-error-invalid = Це не адреса е-пошти.
console-email-error-taken = Цю адресу вже має інший обліковий запис.
console-user-queued = Домашній сервер ще не знає про це. Ми повідомлятимемо його, доки не вдасться.
console-user-made = Створено
console-user-locked = Заблоковано
console-user-deactivated = Деактивовано
console-user-password = Пароль
console-user-password-set = Установлено { $when }
console-user-password-none = Немає
console-user-id = ID облікового запису
console-user-more = Що можна зробити
console-user-sessions = { $count ->
        [0] Немає активних сеансів
        [one] { $count } активний сеанс
        [few] { $count } активні сеанси
        [many] { $count } активних сеансів
       *[other] { $count } активного сеансу
    }
console-user-no-emails = Немає
console-user-self = Це ваш власний обліковий запис. Заблокувати або деактивувати його може інший адміністратор.
console-lock = Заблокувати обліковий запис
console-lock-hint = Заблокованим обліковим записом не можна користуватися. Нічого не втрачається: його можна знову розблокувати.
console-unlock = Розблокувати обліковий запис
console-reactivate = Відновити обліковий запис
console-password-title = Установити пароль
console-password-row = Ви вибираєте його й повідомляєте власнику.
console-password-text = Відтепер вхід в обліковий запис { $user } виконується з цим паролем. Сеанси залишаються.
console-password-new = Новий пароль
console-password-anyway = Прийняти, навіть якщо його легко вгадати
console-password-anyway-hint = Для тестів і програм, а не для людей.
console-password-submit = Установити пароль
console-recovery-title = Посилання для нового пароля
console-recovery-row = Людина вибирає його сама. Працює і без е-пошти.
console-recovery-text = За цим посиланням власник облікового запису { $user } може один раз вибрати новий пароль. Усі сеанси облікового запису тоді завершаться.
console-recovery-hours = Посилання діє
console-recovery-submit = Створити посилання
console-recovery-made = Передайте це посилання власнику облікового запису { $user } надійним способом.
console-recovery-once = { $hours ->
        [1] Його показано лише зараз, воно спрацьовує один раз і діє одну годину.
        [24] Його показано лише зараз, воно спрацьовує один раз і діє один день.
        [168] Його показано лише зараз, воно спрацьовує один раз і діє сім днів.
        [one] Його показано лише зараз, воно спрацьовує один раз і діє { $hours } годину.
        [few] Його показано лише зараз, воно спрацьовує один раз і діє { $hours } години.
        [many] Його показано лише зараз, воно спрацьовує один раз і діє { $hours } годин.
       *[other] Його показано лише зараз, воно спрацьовує один раз і діє { $hours } години.
    }
console-make-administrator-title = Зробити адміністратором
console-make-administrator-text = Обліковий запис { $user } зможе переглядати, змінювати й блокувати тут будь-які облікові записи, зокрема й ваш.
console-make-administrator-submit = Зробити адміністратором
console-unmake-administrator-title = Відкликати права адміністратора
console-unmake-administrator-text = Обліковий запис { $user } більше не зможе відкривати ці сторінки. Застосунки з правами адміністратора збережуть їх, доки їхні сеанси не буде завершено.
console-unmake-administrator-submit = Відкликати
console-end-sessions-title = Завершити всі сеанси
console-end-sessions-text = На всіх пристроях буде виконано вихід з облікового запису { $user }. Повідомлення, які можна прочитати лише на одному з них, буде втрачено.
console-end-sessions-submit = Завершити всі сеанси
console-deactivate-title = Деактивувати обліковий запис
console-deactivate-row = Назавжди, з виходом з усіх кімнат.
console-deactivate-text = Обліковий запис { $user } перестане існувати.
console-deactivate-sessions = На всіх пристроях буде виконано вихід.
console-deactivate-rooms = Обліковий запис вийде з усіх кімнат.
console-deactivate-name = Ніхто інший не зможе зайняти це ім'я.
console-deactivate-erase = Видалити й повідомлення
console-deactivate-erase-hint = Наскільки це може домашній сервер. Цього не можна скасувати.
console-deactivate-submit = Деактивувати
console-emails-text = Адреси облікового запису { $user }.
console-emails-hint = Вона вважається підтвердженою під вашу відповідальність.
console-emails-submit = Додати адресу
console-sessions-text = Де виконано вхід в обліковий запис { $user }.
console-sessions-none = Ніде.
console-sessions-end = Завершити позначені
console-sessions-end-all = Завершити всі сеанси
console-invitations = Запрошення
console-invitations-title = Запрошення
console-invitations-valid = Лише чинні
console-invitations-none = Запрошень поки немає.
console-invitations-off = Скористатися запрошенням не можна: конфігурація цього не дозволяє (account.invitations_allowed).
console-invitation-title = Запрошення
console-invitation-new-title = Нове запрошення
console-invitation-new-submit = Створити запрошення
console-invitation-edit = Змінити
console-invitation-edit-title = Змінити запрошення
console-invitation-edit-submit = Зберегти
console-invitation-text = Надішліть це посилання тому, кого запрошуєте, або дайте відсканувати код.
console-invitation-qr = Посилання у вигляді QR-коду
console-invitation-unnamed = Запрошення
console-invitation-token = Токен реєстрації
console-invitation-username = Ім'я користувача
console-invitation-used = Створено облікових записів
console-invitation-used-any = { $count ->
        [0] Поки жодного, без обмеження
        [one] Уже { $count }, без обмеження
        [few] Уже { $count }, без обмеження
        [many] Уже { $count }, без обмеження
       *[other] Уже { $count }, без обмеження
    }
console-invitation-used-of = { $count } із { $limit }
console-invitation-last-used = Останнє використання
console-invitation-expires = Діє до
console-invitation-never = Безстроково, доки не відкликано
console-invitation-by = Ким створено
console-invitation-used-up = Використано
console-invitation-expired = Термін минув
console-invitation-revoked = Відкликано
console-invitation-revoke = Відкликати
console-invitation-unrevoke = Знову дозволити
console-invitation-note = Примітка (необов'язково)
console-invitation-note-hint = Для кого запрошення. Бачать лише адміністратори.
console-invitation-name = Ім'я користувача (необов'язково)
console-invitation-name-hint = Якщо його вказати, обліковий запис може мати лише це ім'я, а запрошення діє для одного облікового запису.
console-invitation-uses = Скільки облікових записів
console-invitation-uses-hint = Лишіть порожнім, щоб не обмежувати.
console-invitation-lifetime = Термін дії
console-invitation-days = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
console-invitation-ever = Безстроково, доки не відкликано
console-invitation-keep = Як раніше
console-invitation-error-note = Ця примітка задовга. Допустимо не більше ніж 200 символів.
console-invitation-error-uses = Введіть число або лишіть поле порожнім.
console-clients = Застосунки
console-clients-title = Застосунки
console-clients-search = Частина назви
console-clients-kind = Які застосунки
console-clients-set-up = Налаштовані тут
console-clients-registered = Зареєструвалися самі
console-clients-none = Таких застосунків немає.
console-client-new-title = Новий застосунок
console-client-new-submit = Додати застосунок
console-client-edit = Змінити
console-client-edit-title = Змінити застосунок
console-client-new-secret = Створити новий секрет
console-client-delete = Видалити
console-client-id = ID клієнта
console-client-uri = Сайт
console-client-uri-optional = Сайт (необов'язково)
console-client-sessions = Активні сеанси
console-client-auth = Спосіб автентифікації
console-client-grants = Може використовувати
console-client-redirects = URI переспрямування
console-client-redirects-hint = По одному в рядку. Не потрібні застосункам, які діють від власного імені або показують код.
console-client-configured = Цей застосунок задано у файлі конфігурації, змінити його можна там.
console-client-of-configuration = З конфігурації
console-client-of-administrator = Додано тут
console-client-name = Назва
console-client-name-hint = Її бачать під час входу.
console-client-kind = Що це
console-client-kind-app = Застосунок на пристрої або в браузері (без секрету)
console-client-kind-site = Сайт із сервером (із секретом)
console-client-kind-service = Сервіс, який діє від власного імені (із секретом)
console-client-kind-device = Пристрій, який показує код (без секрету)
console-client-error = Застосунок із такими налаштуваннями додати не можна.
console-secret-title = Секрет клієнта
console-secret = Секрет
console-secret-text = Застосунку { $app } для входу потрібне і те, і те.
console-secret-once = Секрет показано лише зараз. Попередній більше не діє.
console-new-secret-title = Створити новий секрет
console-new-secret-text = Теперішній секрет застосунку { $app } одразу перестане діяти.
console-new-secret-submit = Створити новий секрет
console-delete-client-title = Видалити застосунок
console-delete-client-text = Застосунок { $app } і всі, хто в нього ввійшов, одразу втратять доступ.
console-delete-client-submit = Видалити
console-outbox = У дорозі
console-audit = Журнал
console-providers = Сервіси входу
console-attention-homeserver = Домашній сервер недоступний або не приймає спільного секрету.
console-attention-jobs = { $count ->
        [1] Не вдалося повідомити домашній сервер про одну зміну.
        [one] Не вдалося повідомити домашній сервер про { $count } зміну.
        [few] Не вдалося повідомити домашній сервер про { $count } зміни.
        [many] Не вдалося повідомити домашній сервер про { $count } змін.
       *[other] Не вдалося повідомити домашній сервер про { $count } зміни.
    }
console-attention-mails = { $count ->
        [1] Не вдалося надіслати один лист.
        [one] Не вдалося надіслати { $count } лист.
        [few] Не вдалося надіслати { $count } листи.
        [many] Не вдалося надіслати { $count } листів.
       *[other] Не вдалося надіслати { $count } листа.
    }
console-attention-disk = Диск майже заповнено.
console-overview-people = Люди
console-overview-accounts = Облікові записи у використанні
console-overview-administrators = Адміністратори
console-overview-browsers = Вхід у браузерах
console-overview-apps = Вхід у застосунках
console-overview-lately = Останнім часом
console-overview-sign-ups = Нові облікові записи за сім днів
console-overview-sign-ins = Входи за 24 години
console-overview-failed = Неправильні паролі за 24 години
console-overview-service = Сервіс
console-overview-homeserver = Домашній сервер
console-overview-silent = Не відповідає
console-overview-reachable = Відповідає
console-overview-outbox = Зміни, про які він ще не знає
console-overview-mails = Листи в дорозі
console-overview-store = Обсяг даних
console-overview-free = Вільно на диску
console-overview-version = Версія Postern
console-overview-started = Запущено
console-mib = { $size } МіБ
console-outbox-title = У дорозі
console-outbox-text = { $count ->
        [0] Домашній сервер знає про все.
        [1] Домашній сервер ще не знає про одну зміну.
        [one] Домашній сервер ще не знає про { $count } зміну.
        [few] Домашній сервер ще не знає про { $count } зміни.
        [many] Домашній сервер ще не знає про { $count } змін.
       *[other] Домашній сервер ще не знає про { $count } зміни.
    }
console-retry = Спробувати ще раз
console-give-up = Припинити спроби
console-tries = { $count ->
        [one] { $count } спроба
        [few] { $count } спроби
        [many] { $count } спроб
       *[other] { $count } спроби
    }
console-job-provision = Обліковий запис, ім'я та адреси
console-job-avatar = Зображення профілю
console-job-device = Новий пристрій
console-job-devices = Пристрої
console-job-deactivate = Деактивація облікового запису
console-job-reactivate = Відновлення облікового запису
console-mails-title = Листи
console-mails-none = Немає листів, що чекають на надсилання.
console-mail-over = спроби припинено
console-give-up-job = Домашній сервер ніколи не дізнається про цю зміну. У нього може лишитися пристрій, на якому тут виконано вихід, або він може не знати когось, хто увійшов.
console-give-up-mail = Цей лист не буде надіслано.
console-audit-title = Журнал
console-audit-text = { $days ->
        [one] Що сталося і з чиєї волі. Записи зберігаються { $days } день.
        [few] Що сталося і з чиєї волі. Записи зберігаються { $days } дні.
        [many] Що сталося і з чиєї волі. Записи зберігаються { $days } днів.
       *[other] Що сталося і з чиєї волі. Записи зберігаються { $days } дня.
    }
console-audit-user = Ім'я користувача
console-audit-kind = Що
console-audit-from = Починаючи з
console-audit-administration = Дії адміністраторів
console-audit-sign-ins = Входи
console-audit-refused = Невдачі та відмови
console-audit-credentials = Паролі та адреси
console-audit-ends = Завершення сеансів
console-audit-accounts = Нові та деактивовані облікові записи
console-audit-none = Нічого такого не було.
console-audit-unknown = Користувача з таким іменем немає.
console-audit-by = ініціатор: { $who }
console-audit-by-command-line = з командного рядка
console-audit-by-itself = автоматично
console-event-registered = Обліковий запис створено
console-event-exported = Дані облікового запису завантажено
console-user-events = Недавні події
console-user-all-events = Усі події
console-providers-title = Сервіси входу
console-providers-text = Інші сервіси, через які можна ввійти. Їх налаштовують у файлі конфігурації або через API адміністрування.
console-providers-none = Їх немає.
console-provider-off = Вимкнено
console-user-links = Облікові записи в інших сервісах

## Console: applications
console-applications = Заявки
console-applications-none = Ніхто не чекає на обліковий запис.
console-applications-off = Ніхто не чекає на обліковий запис. Людей питають про причину, і вони чекають вашого рішення, лише якщо ввімкнено параметр account.password_registration_approval_required.
console-application-since = Подано { $when }
console-application-title = Заявка на обліковий запис
console-application-no-email = Немає
console-application-asked = Подано
console-application-until = Чекає до
console-application-reason = Причина
console-application-note = Повідомлення на випадок відмови (необов'язково)
console-application-note-hint = Його побачать на сторінці заявки та в листі, якщо вказано адресу.
console-application-approve = Схвалити
console-application-decline = Відхилити
console-application-error-note = Повідомлення задовге. Скоротіть його.
console-done-application-approved = Обліковий запис створено.
console-done-application-asked = Заявку схвалено. Ім'я, адреса або запрошення за цей час дісталися комусь іншому, тож спершу доведеться вказати нові.
console-done-application-declined = Заявку відхилено.

## Console: policy
console-policy = Правила
console-policy-text = Ці правила додаються до правил із конфігурації й діють одразу після збереження. Їх описано в docs/policy.md.
console-policy-custom = На ці питання відповідає ваша власна політика: { $questions }
console-policy-from = У полі нижче показано правила від { $when }. Вони знову почнуть діяти, коли ви їх збережете.
console-policy-data = Правила у форматі JSON
console-policy-data-hint = Наприклад, щоб заборонити ім'я користувача: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Зберегти
console-policy-merged = Усі правила разом із правилами з конфігурації
console-policy-history = Попередні правила
console-policy-current = Чинні
console-policy-error-json = Це не JSON: { $detail }
console-policy-error-right = Це не можна використати: { $detail }
console-done-policy-set = Правила набули чинності.
console-trial = Перевірити правила
console-trial-text = Що сталося б? Нічого при цьому не змінюється.
console-trial-question = Яке питання
console-trial-input = Ситуація у форматі JSON
console-trial-data = Інші правила для перевірки у форматі JSON (необов'язково)
console-trial-data-hint = Замість збережених тут. Правила з конфігурації залишаються.
console-trial-submit = Перевірити
console-trial-allowed = Це було б дозволено.
console-trial-refused = Це було б відхилено:
console-trial-custom = Відповіла ваша власна політика.
console-trial-builtin = Відповіли вбудовані правила.

## The admin API's documentation
api-doc-title = API адміністрування
api-doc-what = Що програми можуть робити тут для адміністраторів.
api-doc-spec = Те саме у форматі OpenAPI, для програм
api-doc-resources = Розділи
api-doc-ask = Як надсилати запити
api-doc-token = Для кожного запиту потрібен токен доступу того, хто має права адміністратора.
api-doc-errors = Яка відповідь можлива на будь-який запит
api-doc-required = обов'язково
api-doc-query = Параметри запиту
api-doc-body = Тіло запиту
api-doc-answers = Відповіді
api-doc-attributes = Атрибути
