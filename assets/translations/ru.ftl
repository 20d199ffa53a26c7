### Russian

## The frame of every page
language-name = Русский
shell-skip = Перейти к содержимому
shell-language = Язык:
shell-policy = Политика конфиденциальности
shell-tos = Условия использования

## Times
ago-now = только что
ago-minutes = { $n ->
        [1] минуту назад
        [one] { $n } минуту назад
        [few] { $n } минуты назад
        [many] { $n } минут назад
       *[other] { $n } минуты назад
    }
ago-hours = { $n ->
        [1] час назад
        [one] { $n } час назад
        [few] { $n } часа назад
        [many] { $n } часов назад
       *[other] { $n } часа назад
    }
ago-days = { $n ->
        [1] вчера
        [one] { $n } день назад
        [few] { $n } дня назад
        [many] { $n } дней назад
       *[other] { $n } дня назад
    }
date = { $day } { $month } { $year } г.
date-time = { $date }, { $time } UTC
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

## Parts of pages
field-show = Показать
field-show-password = Показать пароль
field-caps = Включён Caps Lock.
meter-1 = Легко угадать. Сделайте его длиннее.
meter-2 = Всё ещё легко угадать.
meter-3 = Хороший.
meter-4 = Очень хороший.
copy = Копировать
copy-done = Скопировано
progress = Шаг { $at } из { $of }
pager = Другие страницы
pager-before = Новее
pager-after = Старее

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
consent-not-set-up-here = Сервис { $service } не знает этого приложения: оно зарегистрировалось само. Продолжайте, только если вы сами только что начали в него входить.
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
permission-other = Делать то, что эта страница не может описать
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
end-session-warning = Сообщения, которые можно прочитать только на устройстве, с которого вы выходите, будут потеряны.
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

## Making an account
register-have-account = Уже есть аккаунт? { $link }
register-username = Имя пользователя
register-username-hint = По нему вас находят другие, в виде @username:{ $server }. Изменить его потом нельзя.
register-username-invited = Вас пригласили под этим именем. По нему вас находят другие, в виде @username:{ $server }.
register-username-free = Это имя пользователя свободно.
register-username-lowered = Имена пользователей пишутся строчными буквами.
register-username-title = Выберите другое имя пользователя
register-username-text = Пока вы заполняли форму, это имя пользователя занял кто-то другой. Всё остальное, что вы ввели, сохранено.
register-email = Адрес электронной почты
register-email-optional = Адрес электронной почты (необязательно)
register-email-hint = Чтобы вернуть доступ к аккаунту, если вы забудете пароль.
register-email-title = Ваш адрес электронной почты
register-email-without = Продолжить без адреса
register-password = Пароль
register-token = Токен регистрации
register-token-hint = Его выдают администраторы этого сервиса.
register-token-text = Чтобы создать здесь аккаунт, нужен токен регистрации. Всё остальное, что вы ввели, сохранено.
register-terms = Я принимаю { $link }
register-terms-link = условия использования
register-verify-title = Проверьте почту
register-verify-text = Мы отправили код на адрес { $email }. Он действует пять минут.
register-verify-resend = Отправить новый код
register-verify-change = Указать другой адрес
register-verify-sent-again = Новый код уже в пути.
register-code = Код
register-code-hint = Шесть цифр. Если письмо не приходит, загляните и в папку со спамом.
register-display-name = Отображаемое имя
register-display-name-title = Как другим вас называть?
register-display-name-text = Это имя видно рядом с вашими сообщениями. Его можно изменить в любой момент.
register-display-name-skip = Пропустить
register-unfinished-title = Минутку
register-unfinished-made = Ваш аккаунт создан, но сервер Matrix, с которым работает этот сервис, сейчас не отвечает. Попробуйте снова через минуту: ничего не потеряно.
register-unfinished-not-made = Сервер Matrix, с которым работает этот сервис, сейчас не отвечает, поэтому ваш аккаунт ещё не создан. Попробуйте снова через минуту: всё, что вы ввели, сохранено.
register-unfinished-retry = Попробовать снова
register-error-homeserver = Сервер Matrix, с которым работает этот сервис, сейчас не отвечает, поэтому мы не знаем, свободно ли это имя пользователя. Попробуйте снова через минуту.
register-error-username-missing = Выберите имя пользователя.
register-error-username-too-long = Это имя пользователя слишком длинное.
register-error-username-all-digits = В имени пользователя должна быть хотя бы одна буква.
register-error-username-character = В имени пользователя могут быть только буквы от a до z, цифры и знаки . _ = - / +
register-error-username-underscore = Имя пользователя не может начинаться с подчёркивания.
register-error-username-not-allowed = Это имя пользователя здесь недоступно. Выберите другое.
register-error-username-taken = Это имя пользователя занято. Выберите другое.
register-error-email-missing = Введите адрес электронной почты.
register-error-email-invalid = Это не адрес электронной почты. Адрес выглядит так: name@example.com.
register-error-email-not-allowed = Этот адрес электронной почты здесь использовать нельзя. Попробуйте другой.
register-error-email-in-use = У вас уже есть аккаунт с этим адресом электронной почты. Войдите в него или укажите другой адрес.
password-error-missing = Придумайте пароль.
password-error-too-long = Этот пароль слишком длинный.
password-error-weak = Этот пароль слишком легко угадать. Добавьте ещё одно-два слова.
password-error-common = Это один из паролей, которые пробуют первыми. Придумайте другой.
password-error-word = Одно слово легко угадать. Добавьте ещё одно-два слова.
password-error-name = Имена легко угадать. Добавьте ещё одно-два слова.
password-error-repeats = Из-за повторов угадать пароль почти не труднее. Добавьте ещё одно-два слова.
password-error-sequence = Ряды букв, цифр или клавиш легко угадать. Добавьте ещё одно-два слова.
password-error-date = Даты и годы легко угадать. Добавьте ещё одно-два слова.
register-error-token-missing = Введите токен регистрации.
register-error-token-unknown = Такого токена регистрации нет. Проверьте, нет ли в нём опечатки.
register-error-token-used-up = Этот токен регистрации уже использован столько раз, сколько можно. Попросите новый.
register-error-token-expired = Срок действия этого токена регистрации истёк. Попросите новый.
register-error-token-other-name = Этот токен регистрации выдан для другого имени пользователя.
register-error-terms = Чтобы создать аккаунт, нужно принять условия использования.
register-error-code-missing = Введите код из письма.
register-error-code-wrong = Код не подходит. Проверьте его: нужен код из самого последнего письма.
register-error-code-expired = Срок действия этого кода истёк. Отправьте новый.
register-error-too-many-mails = Отправлено уже много писем. Подождите несколько минут, прежде чем запросить ещё одно.
register-error-display-name = Это отображаемое имя слишком длинное.

## Sign-up with approval
register-reason-title = Зачем вам аккаунт?
register-reason-text = Администраторы этого сервиса рассматривают каждый новый аккаунт, прежде чем он будет создан. Расскажите им, кто вы.
register-reason = Ваша причина
register-reason-hint = Достаточно одного-двух предложений. Их прочтут только администраторы этого сервиса.
register-reason-send = Отправить заявку
register-error-reason-missing = Напишите одно-два предложения.
register-error-reason-too-long = { $most ->
        [one] Слишком длинно: допустимо не более { $most } символа.
        [few] Слишком длинно: допустимо не более { $most } символов, а в некоторых системах письма ещё меньше.
        [many] Слишком длинно: допустимо не более { $most } символов, а в некоторых системах письма ещё меньше.
       *[other] Слишком длинно: допустимо не более { $most } символа, а в некоторых системах письма ещё меньше.
    }
register-error-too-many-wait = Сейчас ответа ждёт очень много людей. Попробуйте ещё раз в другой день.
register-waiting-title = Ожидание ответа
register-waiting-text = Вы попросили создать аккаунт с именем пользователя { $username }. Администраторы этого сервиса рассмотрят заявку. Это может занять несколько дней.
register-waiting-mail = Когда будет ответ, мы напишем на адрес { $email }.
register-waiting-bookmark = Добавьте эту страницу в закладки и вернитесь на неё в том же браузере: ответ появится здесь. До { $date } это имя пользователя сохраняется за вами.
register-waiting-again = Ответ уже есть?
register-declined-title = Заявка на аккаунт не одобрена
register-declined-text = Администраторы этого сервиса решили не создавать этот аккаунт. Если вам кажется, что это ошибка, обратитесь к ним.
register-declined-note = Они оставили вам сообщение:

## Captcha
captcha-working = Проверяем, что вы не робот. Это займёт несколько секунд.
captcha-waiting = Форма отправится, как только проверка закончится.
captcha-solved = Проверено: вы не робот.
captcha-needs-script = Только для этого шага нужен JavaScript: он не пускает роботов. Включите его и обновите страницу или попросите аккаунт у администраторов этого сервиса.
captcha-wait = { $seconds ->
        [1] Чтобы не пустить роботов, подождите секунду, прежде чем продолжить.
        [one] Чтобы не пустить роботов, подождите { $seconds } секунду, прежде чем продолжить. Спокойно заполните форму, и время пройдёт само.
        [few] Чтобы не пустить роботов, подождите { $seconds } секунды, прежде чем продолжить. Спокойно заполните форму, и время пройдёт само.
        [many] Чтобы не пустить роботов, подождите { $seconds } секунд, прежде чем продолжить. Спокойно заполните форму, и время пройдёт само.
       *[other] Чтобы не пустить роботов, подождите { $seconds } секунды, прежде чем продолжить. Спокойно заполните форму, и время пройдёт само.
    }
captcha-error-missing = Подтвердите, что вы не робот.
captcha-error-wrong = Срок проверки на робота истёк. Попробуйте ещё раз.
captcha-error-too-soon = Слишком быстро. Подождите указанное ниже время и продолжите.
captcha-error-unreachable = Проверка на робота сейчас не работает. Попробуйте снова через минуту: ничего не потеряно.

## Account
account-title = Ваш аккаунт
account-nav = Ваш аккаунт
account-nav-profile = Профиль
account-nav-security = Безопасность
account-nav-sessions = Сеансы
account-nav-activity = Активность
account-sign-out = Выйти здесь
remove = Удалить
account-password-changed = Пароль изменён.
account-password-changed-everywhere = Пароль изменён, на всех остальных устройствах выполнен выход.
account-password-set = Теперь можно входить с новым паролем.
account-name-changed = Имя изменено.
account-email-added = Адрес добавлен.
account-email-removed = Адрес удалён.
account-primary-email = Теперь приложения будут получать этот адрес.
account-session-ended = Сеанс завершён.
account-sessions-ended = Сеансы завершены.
account-session-renamed = Название изменено.
account-token-made = Токен уже создан и был показан. Если вы его не сохранили, отзовите его и создайте новый.
account-app-removed = У приложения больше нет доступа к вашему аккаунту.

## Account: profile
profile-mxid = Matrix ID
profile-name = Имя
profile-name-hint = Его видят другие. Если оставить поле пустым, вместо имени будет показан ваш Matrix ID.
profile-name-save = Сохранить
profile-name-unknown = Домашний сервер сейчас не отвечает, поэтому показать ваше имя не удалось.
profile-error-too-long = Это имя слишком длинное. Допустимо не более 256 символов.
profile-error-refused = Домашний сервер не принимает это имя. Попробуйте другое.
profile-error-unreachable = Домашний сервер не отвечает. Имя не изменено: попробуйте снова через несколько минут.
profile-emails = Адреса электронной почты
profile-no-emails = У вашего аккаунта нет адреса электронной почты.
profile-emails-change = Изменить адреса электронной почты

## Account: e-mail addresses
emails-title = Адреса электронной почты
emails-primary = Этот адрес получают приложения
emails-added = Добавлен { $when }
emails-make-primary = Сделать основным
emails-add = Новый адрес
emails-add-hint = Мы отправим на него код, чтобы проверить, что он ваш.
emails-add-submit = Отправить код
emails-error-invalid = Это не адрес электронной почты. Он должен выглядеть так: name@example.com.
emails-error-not-allowed = Этот адрес здесь использовать нельзя. Попробуйте другой.
emails-error-has-it = Этот адрес уже есть в вашем аккаунте.
emails-error-too-many = В вашем аккаунте уже максимальное число адресов. Сначала удалите один из них.
emails-error-last-one = У аккаунта здесь обязательно должен быть адрес. Прежде чем удалить этот, добавьте другой.
email-remove-title = Удалить этот адрес?
email-remove-text = Адрес { $email } больше не будет принадлежать вашему аккаунту.
email-remove-last = Это ваш единственный адрес. Без него вы не сможете вернуть доступ к аккаунту по электронной почте, если забудете пароль.

## Account: security
security-title = Безопасность
security-password-set = Установлен { $when }
security-no-password = У вашего аккаунта нет пароля.
security-sessions = Где выполнен вход в аккаунт.
security-apps = Что вы разрешаете приложениям.
security-tokens = Для ботов и скриптов.
security-reset-keys = На случай, если потеряны все устройства и ключ восстановления.
security-data = Ваши данные
security-export = Всё, что здесь о вас известно.
security-deactivate = Навсегда.

## Account: sessions
sessions-title = Сеансы
sessions-this = Этот браузер
sessions-others = На других устройствах
sessions-forgotten = Не использовались три месяца
sessions-none = Других сеансов у вас нет.
sessions-end-ticked = Завершить отмеченные
sessions-end-others = Выйти на всех остальных устройствах
session-with = { $program } на { $system }
session-a-browser = Браузер
session-an-app = Приложение
session-an-old-app = Приложение, вход в которое выполнен старым способом
session-a-token = Бот или скрипт с токеном доступа
session-seen = Последняя активность: { $when }
session-title = Сеанс
session-here = Где
session-kind = Тип
session-app = Приложение
session-app-host = Сайт приложения
session-browser = Браузер и система
session-device = ID устройства
session-last-use = Последняя активность
session-address = IP-адрес
session-began = Вход выполнен
session-may = Что ему разрешено
session-name = Название
session-name-hint = Чтобы вы могли узнать этот сеанс. В зашифрованных беседах название могут видеть и другие.
session-rename = Сохранить
session-end = Завершить сеанс
session-error-missing = Введите название.
session-error-too-long = Это название слишком длинное. Допустимо не более 100 символов.

## Account: ending sessions
end-sessions-title = Завершение сеансов
end-sessions-text = { $count ->
        [1] Этот сеанс будет сразу завершён.
        [one] { $count } сеанс будет сразу завершён.
        [few] Эти { $count } сеанса будут сразу завершены.
        [many] Эти { $count } сеансов будут сразу завершены.
       *[other] Эти { $count } сеанса будут сразу завершены.
    }
end-sessions-others = { $count ->
        [1] Единственный другой сеанс будет сразу завершён. Здесь вы останетесь в аккаунте.
        [one] Все остальные сеансы ({ $count }) будут сразу завершены. Здесь вы останетесь в аккаунте.
        [few] Все остальные сеансы ({ $count }) будут сразу завершены. Здесь вы останетесь в аккаунте.
        [many] Все остальные сеансы ({ $count }) будут сразу завершены. Здесь вы останетесь в аккаунте.
       *[other] Все остальные сеансы ({ $count }) будут сразу завершены. Здесь вы останетесь в аккаунте.
    }
end-sessions-warning = Зашифрованные сообщения, которые можно прочитать только на таком устройстве, будут потеряны вместе с сеансом. Прежде чем продолжить, убедитесь, что у вас есть ключ восстановления или другое подтверждённое устройство.
end-sessions-submit = Завершить

## Account: activity
activity-title = Активность
activity-text = { $days ->
        [1] Что происходило с вашим аккаунтом за последний день.
        [one] Что происходило с вашим аккаунтом за последний { $days } день. Если что-то из этого сделали не вы, смените пароль и выйдите на всех остальных устройствах.
        [few] Что происходило с вашим аккаунтом за последние { $days } дня. Если что-то из этого сделали не вы, смените пароль и выйдите на всех остальных устройствах.
        [many] Что происходило с вашим аккаунтом за последние { $days } дней. Если что-то из этого сделали не вы, смените пароль и выйдите на всех остальных устройствах.
       *[other] Что происходило с вашим аккаунтом за последние { $days } дня. Если что-то из этого сделали не вы, смените пароль и выйдите на всех остальных устройствах.
    }
activity-none = Пока ничего.
event-registered = Вы создали этот аккаунт
event-signed-in = Вход в браузере
event-app-signed-in = Вход в приложение { $app }
event-old-app-signed-in = Вход в приложение
event-wrong-password = { $times ->
        [1] Введён неверный пароль
        [one] Неверный пароль введён { $times } раз в течение часа
        [few] Неверный пароль введён { $times } раза в течение часа
        [many] Неверный пароль введён { $times } раз в течение часа
       *[other] Неверный пароль введён { $times } раза в течение часа
    }
event-password-changed = Пароль изменён
event-password-set = Пароль установлен
event-password-recovered = Новый пароль установлен через электронную почту
event-email-added = Добавлен адрес { $email }
event-email-removed = Удалён адрес { $email }
event-primary-email = Основным стал адрес { $email }
event-name-changed = Имя изменено
event-session-ended = Завершён сеанс { $name }
event-a-session-ended = Завершён сеанс
event-session-closed = { $why ->
        [idle] Сеанс { $name } завершён: он долго не использовался
        [limit] Сеанс { $name } завершён, чтобы освободить место для более нового
       *[replay] Сеанс { $name } завершён: его ключ использован дважды. Возможно, кто-то его скопировал
    }
event-a-session-closed = { $why ->
        [idle] Сеанс завершён: он долго не использовался
        [limit] Сеанс завершён, чтобы освободить место для более нового
       *[replay] Сеанс завершён: его ключ использован дважды. Возможно, кто-то его скопировал
    }
event-sessions-ended = { $count ->
        [0] Выполнен выход на всех остальных устройствах
        [1] Завершён один сеанс
        [one] Завершён { $count } сеанс
        [few] Завершено { $count } сеанса
        [many] Завершено { $count } сеансов
       *[other] Завершено { $count } сеанса
    }
event-consent-withdrawn = Приложение { $app } лишилось доступа
event-token-made = Создан токен доступа { $name }
event-keys-reset = Разрешён сброс ключей шифрования
event-exported = Ваши данные скачаны
event-deactivated = Аккаунт деактивирован
event-admin-locked = Администратор заблокировал аккаунт
event-admin-unlocked = Администратор разблокировал аккаунт
event-admin-deactivated = Администратор деактивировал аккаунт
event-admin-reactivated = Администратор восстановил аккаунт
event-admin-password-set = Администратор установил новый пароль
event-admin-email-added = Администратор добавил адрес электронной почты
event-admin-sessions-ended = Администратор завершил все сеансы
event-admin-token-issued = Администратор создал токен доступа к этому аккаунту
event-admin-made-administrator = Теперь аккаунт может администрировать этот сервис
event-admin-no-administrator = Аккаунт больше не может администрировать этот сервис
event-admin-user-created = Администратор создал аккаунт
event-admin-recovery-link-issued = Администратор создал ссылку для установки нового пароля
event-admin-email-removed = Администратор удалил адрес электронной почты
event-admin-session-ended = Администратор завершил сеанс
event-admin-token-regenerated = Администратор заменил токен доступа
event-admin-token-revoked = Администратор отозвал токен доступа
event-admin-link-added = Администратор привязал аккаунт в другом сервисе
event-admin-link-removed = Администратор отвязал аккаунт в другом сервисе
event-admin-application-approved = Администратор одобрил заявку на аккаунт
event-admin-application-declined = Администратор отклонил заявку на аккаунт
event-admin-registration-token-issued = Администратор создал приглашение
event-admin-registration-token-changed = Администратор изменил приглашение
event-admin-registration-token-revoked = Администратор отозвал приглашение
event-admin-registration-token-unrevoked = Администратор снова сделал приглашение действительным
event-admin-client-created = Администратор добавил приложение
event-admin-client-changed = Администратор изменил приложение
event-admin-client-secret-changed = Администратор выдал приложению новый секрет
event-admin-client-deleted = Администратор удалил приложение
event-admin-clients-synced = Приложение приведено в соответствие с конфигурацией
event-admin-provider-created = Администратор добавил сервис входа
event-admin-provider-changed = Администратор изменил сервис входа
event-admin-provider-deleted = Администратор удалил сервис входа
event-admin-policy-data-set = Администратор изменил правила
event-admin-job-retried = Администратор запросил новую попытку уведомить домашний сервер
event-admin-job-cancelled = Администратор отменил уведомление домашнего сервера
event-admin-mail-retried = Администратор запросил новую попытку отправить письмо
event-admin-mail-cancelled = Администратор отменил отправку письма
event-admin-users-provisioned = Администратор запросил повторную передачу домашнему серверу сведений обо всех аккаунтах
event-policy-denied = { $times ->
        [1] Правила отклонили запрос
        [one] Правила отклонили { $times } запрос
        [few] Правила отклонили { $times } запроса
        [many] Правила отклонили { $times } запросов
       *[other] Правила отклонили { $times } запроса
    } ({ $entry_point ->
        [register] новый аккаунт
        [email] адрес электронной почты
        [client_registration] новое приложение
        [authorization_grant] доступ для приложения
        [compat_login] вход
       *[other] { $entry_point }
    })
event-access-refused = { $surface ->
        [admin_api] { $times ->
            [1] Отклонён запрос к API администрирования
            [one] Отклонён { $times } запрос к API администрирования
            [few] Отклонено { $times } запроса к API администрирования
            [many] Отклонено { $times } запросов к API администрирования
           *[other] Отклонено { $times } запроса к API администрирования
        }
       *[other] { $times ->
            [1] Отказано в доступе к страницам администрирования
            [one] { $times } раз отказано в доступе к страницам администрирования
            [few] { $times } раза отказано в доступе к страницам администрирования
            [many] { $times } раз отказано в доступе к страницам администрирования
           *[other] { $times } раза отказано в доступе к страницам администрирования
        }
    }

## Account: apps
apps-title = Приложения с доступом
apps-text = Вы разрешили этим приложениям использовать ваш аккаунт. Если удалить приложение, его сеанс завершится и ему придётся снова спросить вас.
apps-none = Ни у одного приложения нет доступа к вашему аккаунту.
apps-allowed = Разрешено { $when }

## Account: access tokens
tokens-title = Токены доступа
tokens-text = С токеном доступа бот или скрипт может использовать ваш аккаунт без пароля. Храните каждый токен так же надёжно, как пароль.
tokens-none = У вашего аккаунта нет токенов доступа.
tokens-new = Новый токен
tokens-expires = Действует до { $when }
tokens-over = Истёк { $when }
tokens-forever = Бессрочный
tokens-unused = Ещё не использовался
tokens-by-administrator = Создан администратором
token-new-title = Новый токен доступа
token-name = Название
token-name-hint = Для чего он нужен, чтобы вы потом его узнали.
token-abilities = Что ему разрешено
token-device = Быть отдельным устройством
token-device-hint = Для зашифрованных комнат. Оно появится среди ваших сеансов.
token-lifetime = Срок действия
token-lifetime-hint = Если токен потеряется, ограниченный срок уменьшит вред.
token-lifetime-days = { $days ->
        [1] Один день
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
token-lifetime-year = Один год
token-lifetime-forever = Бессрочно
token-new-submit = Создать токен
token-error-missing = Введите название.
token-error-too-long = Это название слишком длинное. Допустимо не более 100 символов.
token-error-no-ability = Отметьте хотя бы одно действие, разрешённое токену.
token-error-not-allowed = Создать токен с такими правами могут только администраторы.
token-error-needs-an-end = У токена с правами администратора должен быть срок действия. Выберите его.
token-error-too-many = У вас уже максимальное число токенов. Отзовите тот, которым больше не пользуетесь.
token-error-unreachable = Домашний сервер не отвечает, поэтому токен не создан. Попробуйте снова через несколько минут.
token-made-title = Ваш токен доступа
token-made-text = Скопируйте токен { $name } сейчас и храните его в надёжном месте. Больше он показан не будет.
token-made-secret = Любой, у кого есть этот токен, может использовать ваш аккаунт. Никогда не отправляйте его тем, кто о нём просит.
token-made-done = Токен скопирован
token-made-on = Создан
token-ends = Действует до
token-may = Что ему разрешено
token-revoke = Отозвать

## Account: export
export-title = Скачать свои данные
export-text = Вы получите файл со всем, что этот сервис знает о вас: аккаунт, адреса, сеансы, приложения с доступом и недавние события.
export-not-in-it = Паролей и ключей в нём нет. Ваши сообщения находятся на домашнем сервере: их можно экспортировать в вашем приложении Matrix.
export-submit = Скачать

## Account: new encryption keys
reset-keys-title = Сбросить цифровую личность
reset-keys-text = Делайте это, только если вы потеряли все устройства, на которых был выполнен вход, а также ключ восстановления.
reset-keys-consequences = Ваше приложение получит новые ключи, которые подтверждают вашу личность. Вашим контактам и другим устройствам придётся подтвердить вас заново, а старые зашифрованные сообщения могут остаться недоступными.
reset-keys-warning = Если вы не запрашивали этого в своём приложении, возможно, кто-то пытается выдать себя за вас. Не продолжайте.
reset-keys-submit = Разрешить сброс
reset-keys-failed = Домашний сервер не отвечает, поэтому ничего не изменилось. Попробуйте снова через несколько минут.
reset-keys-done-title = Теперь можно сбросить цифровую личность
reset-keys-done-text = Вернитесь в приложение в течение десяти минут и завершите сброс там. Эту страницу можно закрыть.

## Account: deactivation
deactivate-title = Деактивировать аккаунт
deactivate-text = Отменить это нельзя. Вот что произойдёт:
deactivate-signed-out = Вы выйдете из всех приложений и браузеров и больше не сможете войти.
deactivate-rooms = Вы покинете все комнаты. Другие больше не смогут вас найти.
deactivate-name = Никто не сможет снова использовать ваш Matrix ID, даже вы.
deactivate-data = Ваш пароль, адреса электронной почты и доступ приложений будут удалены.
deactivate-erase = Скрыть и мои сообщения
deactivate-erase-hint = Те, кто войдёт в комнату позже, не увидят, что вы писали. У тех, кто уже это видел, всё останется.
deactivate-username = Для подтверждения введите { $username }
deactivate-submit = Деактивировать мой аккаунт
deactivate-error-username = Это не имя пользователя этого аккаунта.
deactivate-error-password = Это не ваш пароль.
deactivated-title = Вашего аккаунта больше нет
deactivated-text = Аккаунт { $mxid } деактивирован. Эту страницу можно закрыть.
deactivated-erased = Домашний сервер скрывает ваши сообщения: это может занять некоторое время.

## Change password
password-title = Смена пароля
password-set-title = Установка пароля
password-set-submit = Установить пароль
password-current = Текущий пароль
password-new = Новый пароль
password-hint = Несколько не связанных между собой слов легко запомнить и трудно угадать.
password-sign-out-others = Выйти на всех остальных устройствах
password-sign-out-others-hint = Сделайте это, если ваш пароль может знать кто-то ещё.
password-submit = Сменить пароль
password-error-current = Это не ваш текущий пароль.
password-error-unchanged = Новый пароль совпадает с текущим.

## Signing out, asked for by an app
sign-out-title = Выйти?
sign-out-asked-by = Приложение { $client } просит завершить ваш сеанс и в нём, и в этом браузере.
sign-out-asked = Приложение просит завершить ваш сеанс в этом браузере.

## Signed out
logged-out-return = Перейти в { $place }
logged-out-title = Вы вышли
logged-out-text = В этом браузере вы вышли из аккаунта. В приложениях Matrix вход сохраняется, пока вы не выйдете из них.
logged-out-again = Войти снова

## Back to the client
form-post-title = Почти готово
form-post-text = Ещё один шаг, и вы вернётесь в приложение { $client }.

## Forgotten password
login-forgot = Забыли пароль?
login-notice-password-set = Новый пароль установлен, на всех устройствах выполнен выход. Теперь войдите с новым паролем.
recover-title = Забыли пароль?
recover-text = Введите адрес электронной почты своего аккаунта. Мы отправим ссылку для установки нового пароля.
recover-email = Адрес электронной почты
recover-submit = Отправить ссылку
recover-error-missing = Введите адрес электронной почты.
recover-error-invalid = Это не адрес электронной почты. Адрес выглядит так: name@example.com.
recover-back = Вернуться ко входу
recover-sent-title = Проверьте почту
recover-sent-text = Если адрес { $email } принадлежит какому-либо аккаунту, на него уже отправлена ссылка для установки нового пароля.
recover-sent-wait = Это может занять несколько минут. Если письмо не приходит, загляните в папку со спамом или попробуйте другой адрес.
recover-sent-again = Мы отправили ещё одно письмо.
recover-sent-resend = Отправить ещё раз
recover-sent-change = Указать другой адрес
recover-password-title = Новый пароль
recover-password-everywhere = На всех устройствах будет выполнен выход. Прежде чем продолжить, вспомните, не остались ли вы в аккаунте на каком-то устройстве: на нём могут быть единственные ключи от ваших зашифрованных сообщений.
recover-password-submit = Установить пароль
recover-gone-title = Эта ссылка больше не действует
recover-gone-text = Ссылка срабатывает один раз и действует недолго. Вашей уже воспользовались, или её срок истёк.
recover-gone-again = Отправить новую ссылку
recover-off-title = Здесь нельзя сбросить пароль
recover-off-text = Этот сервис не отправляет писем для восстановления пароля. Попросите помощи у его администраторов.

## Mails
mail-nothing-to-do = Если это были не вы, ничего делать не нужно.
mail-not-you = Если это были не вы, сразу установите новый пароль и выйдите на всех остальных устройствах. Если войти уже не получается, обратитесь к администраторам этого сервиса.
mail-token-made-subject = Для вашего аккаунта в сервисе { $service } создан токен доступа
mail-token-made-text = Для вашего аккаунта { $username } в сервисе { $service } создан токен доступа. Его название: { $name }.
mail-token-made-what = С ним бот или скрипт может использовать ваш аккаунт. Токен находится на странице аккаунта в разделе «Безопасность»: там его можно отозвать.
mail-verification-code-subject = Подтвердите свой адрес электронной почты для сервиса { $service }
mail-verification-code-registration = Введите этот код, чтобы подтвердить свой адрес электронной почты и продолжить создание аккаунта в сервисе { $service }:
mail-verification-code-account = Введите этот код, чтобы подтвердить свой адрес электронной почты и добавить его в аккаунт в сервисе { $service }:
mail-verification-code-lifetime = Код действует пять минут.
mail-verification-code-not-you = Если вы не запрашивали код, никому его не сообщайте: возможно, кто-то ошибся, вводя свой адрес.
mail-address-taken-subject = Ваш адрес электронной почты в сервисе { $service }
mail-address-taken-text = Кто-то (возможно, вы) пытался использовать этот адрес электронной почты в сервисе { $service }. Он уже принадлежит аккаунту { $username }.
mail-address-taken-next = Если это были вы, просто войдите в этот аккаунт.
mail-recovery-subject = Новый пароль для сервиса { $service }
mail-recovery-text = Вы попросили установить новый пароль для своего аккаунта { $username } в сервисе { $service }.
mail-recovery-button = Установить новый пароль
mail-recovery-lifetime = Ссылка срабатывает один раз и действует десять минут.
mail-recovery-not-you = Если вы об этом не просили, ничего делать не нужно: пароль останется прежним.
mail-recovery-impossible-subject = Ваш пароль в сервисе { $service }
mail-recovery-impossible-text = Кто-то (возможно, вы) попросил установить новый пароль для вашего аккаунта { $username } в сервисе { $service }.
mail-recovery-impossible-locked = Аккаунт заблокирован, поэтому это невозможно. Администраторы этого сервиса могут объяснить причину и разблокировать его.
mail-recovery-impossible-no-password = У аккаунта нет пароля: войдите так, как обычно. Если не получается, обратитесь к администраторам этого сервиса.
mail-password-changed-subject = Ваш пароль в сервисе { $service } изменён
mail-password-changed-text = Пароль вашего аккаунта { $username } в сервисе { $service } изменён.
mail-email-added-subject = В ваш аккаунт в сервисе { $service } добавлен адрес электронной почты
mail-email-added-text = Адрес электронной почты { $email } добавлен в ваш аккаунт { $username } в сервисе { $service }.
mail-email-removed-subject = Из вашего аккаунта в сервисе { $service } удалён адрес электронной почты
mail-email-removed-text = Адрес электронной почты { $email } удалён из вашего аккаунта { $username } в сервисе { $service }.
mail-application-approved-subject = Ваш аккаунт в сервисе { $service } одобрен
mail-application-approved-text = Вы просили создать аккаунт с именем пользователя { $username } в сервисе { $service }. Заявка одобрена.
mail-application-approved-next = Теперь можно войти с паролем, который вы выбрали.
mail-application-approved-asked = Прежде чем аккаунт будет создан, нужно уточнить ещё кое-что: откройте в том же браузере страницу, на которой вы ждали ответа.
mail-application-declined-subject = Ваша заявка на аккаунт в сервисе { $service }
mail-application-declined-text = Вы просили создать аккаунт с именем пользователя { $username } в сервисе { $service }. Администраторы сервиса решили не создавать этот аккаунт.
mail-new-application-subject = Новая заявка на аккаунт в сервисе { $service }: { $username }
mail-new-application-text = Кто-то просит создать аккаунт с именем пользователя { $username } в сервисе { $service } и называет такую причину:
mail-new-application-next = Принять решение в консоли
mail-test-subject = Проверка почты сервиса { $service }
mail-test-text = Это письмо отправлено, чтобы проверить, доходит ли почта от сервиса { $service }. Доходит.

## Errors
error-title = Что-то пошло не так
error-detail = Подробности для разработчиков
error-again = Открыть страницу ещё раз
error-home = На главную страницу
error-request-id = Если обратитесь за помощью, укажите этот идентификатор:
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
problem-policy = Правила этого сервиса этого не позволяют
problem-policy-text = Администраторы этого сервиса установили правила, кому что можно делать, и одно из них это запрещает.
problem-policy-next = Если вам кажется, что у вас должна быть такая возможность, обратитесь к ним.
problem-account-locked = Ваш аккаунт заблокирован
problem-account-locked-text = Пока он заблокирован, войти нельзя.
problem-account-locked-next = Администраторы этого сервиса могут объяснить причину и разблокировать его.
problem-account-deactivated = Этот аккаунт деактивирован
problem-account-deactivated-text = Войти с ним больше нельзя.
problem-account-deactivated-next = Если это ошибка, обратитесь к администраторам этого сервиса.
problem-not-administrator = Эта страница для администраторов
problem-not-administrator-text = У вашего аккаунта нет прав на управление этим сервисом.
problem-not-administrator-next = Если они должны быть, обратитесь к администраторам этого сервиса.
problem-too-many-requests = Слишком много запросов
problem-too-many-requests-text = Из вашей сети пришло больше запросов, чем обычно.
problem-too-many-requests-next = Подождите несколько минут и попробуйте снова.
problem-sign-up-closed = Зарегистрироваться здесь самостоятельно нельзя
problem-sign-up-closed-text = Аккаунты в этом сервисе создают его администраторы.
problem-sign-up-closed-next = Попросите их создать аккаунт или войдите, если он у вас уже есть.
problem-invitation-gone = Это приглашение больше не действует
problem-invitation-gone-text = Оно использовано, отозвано, или его срок истёк.
problem-invitation-gone-next = Попросите новое у того, кто его прислал, или войдите, если у вас уже есть аккаунт.
problem-sign-up-refused = Отсюда зарегистрироваться нельзя
problem-sign-up-refused-text = Администраторы этого сервиса не принимают новые аккаунты из этой сети или этого браузера.
problem-sign-up-refused-next = Попробуйте из другой сети или другого браузера или попросите у них аккаунт.
problem-sign-up-over = Продолжить регистрацию здесь нельзя
problem-sign-up-over-text = Она начата в другом браузере или больше часа назад.
problem-sign-up-over-next = Продолжите в том браузере, где начали, или начните заново.
problem-too-many-requests-wait = { $minutes ->
        [1] Подождите минуту и попробуйте снова.
        [one] Подождите { $minutes } минуту и попробуйте снова.
        [few] Подождите { $minutes } минуты и попробуйте снова.
        [many] Подождите { $minutes } минут и попробуйте снова.
       *[other] Подождите { $minutes } минуты и попробуйте снова.
    }
problem-homeserver-unreachable = Домашний сервер не отвечает
problem-homeserver-unreachable-text = С вашим входом всё в порядке, но сервер Matrix, с которым работает этот сервис, сейчас недоступен.
problem-homeserver-unreachable-next = Попробуйте снова через несколько минут. Ничего не потеряно.
problem-internal = Что-то пошло не так на нашей стороне
problem-internal-text = Это не ваша вина. Администраторы этого сервиса могут узнать больше из его журнала.
problem-internal-next = Попробуйте снова. Если это повторится, сообщите им идентификатор, указанный ниже.

## The administrators' pages
console-nav = Администрирование
console-overview = Обзор
console-users = Люди
console-overview-title = Администрирование
account-console = Управлять аккаунтами этого сервиса.
console-administrator = Администратор
console-back = Назад
console-search = Найти
console-hours = { $hours ->
        [1] один час
        [24] один день
        [168] семь дней
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
console-standing-locked = Заблокирован
console-standing-deactivated = Деактивирован
console-done-user-made = Аккаунт создан.
console-done-locked = Аккаунт заблокирован.
console-done-unlocked = Аккаунт разблокирован.
console-done-deactivated = Аккаунт деактивирован.
console-done-reactivated = Аккаунт восстановлен. Его владельцу нужен новый пароль.
console-done-password-set = Пароль установлен.
console-done-administrator-made = Теперь у этого аккаунта есть права администратора.
console-done-administrator-unmade = У этого аккаунта больше нет прав администратора.
console-done-email-added = Адрес добавлен.
console-done-email-removed = Адрес удалён.
console-done-sessions-ended = Сеансы завершены.
console-done-invitation-changed = Приглашение изменено.
console-done-invitation-revoked = Приглашение больше не действует.
console-done-invitation-restored = Приглашение снова действует.
console-done-client-changed = Приложение изменено.
console-done-client-deleted = Приложение удалено.
console-done-retried = Выполняется новая попытка.
console-done-cancelled = Попытки прекращены.
console-users-title = Люди
console-users-search = Часть имени пользователя
console-users-status = Какие аккаунты
console-users-any = Все
console-users-active = Активные
console-users-locked = Заблокированные
console-users-deactivated = Деактивированные
console-users-admins = Только администраторы
console-users-made = С { $when }
console-users-none = Никого не найдено.
console-user-new-title = Новый аккаунт
console-user-new-name = Отображаемое имя (необязательно)
console-user-new-email-hint = Он считается подтверждённым под вашу ответственность.
console-user-new-password = Пароль (необязательно)
console-user-new-password-hint = Если оставить пустым, потом можно создать ссылку, по которой человек сам выберет пароль.
console-user-new-submit = Создать аккаунт
console-user-error-username = Такого имени пользователя быть не может. Используйте строчные буквы, цифры и знаки . _ = - / +
console-user-error-taken = Это имя пользователя уже занято.
console-user-error-unavailable = Домашний сервер не принимает это имя пользователя, или оно там уже занято.
console-user-error-homeserver = Домашний сервер не сообщил, свободно ли имя. Попробуйте снова чуть позже.
console-user-error-password = Этот пароль слишком легко угадать. Сделайте его длиннее.
console-email-error-invalid = Это не адрес электронной почты.
console-email-error-taken = Этот адрес уже есть у другого аккаунта.
console-user-queued = Домашний сервер ещё не знает об этом. Мы будем сообщать ему, пока не получится.
console-user-made = Создано
console-user-locked = Заблокировано
console-user-deactivated = Деактивировано
console-user-password = Пароль
console-user-password-set = Установлен { $when }
console-user-password-none = Нет
console-user-id = ID аккаунта
console-user-more = Что можно сделать
console-user-sessions = { $count ->
        [0] Нет активных сеансов
        [one] { $count } активный сеанс
        [few] { $count } активных сеанса
        [many] { $count } активных сеансов
       *[other] { $count } активного сеанса
    }
console-user-no-emails = Нет
console-user-self = Это ваш собственный аккаунт. Заблокировать или деактивировать его может другой администратор.
console-lock = Заблокировать аккаунт
console-lock-hint = Заблокированный аккаунт нельзя использовать. Ничего не теряется: его можно снова разблокировать.
console-unlock = Разблокировать аккаунт
console-reactivate = Восстановить аккаунт
console-password-title = Установить пароль
console-password-row = Вы выбираете его и сообщаете владельцу.
console-password-text = Теперь вход в аккаунт { $user } выполняется с этим паролем. Сеансы остаются.
console-password-new = Новый пароль
console-password-anyway = Принять, даже если его легко угадать
console-password-anyway-hint = Для тестов и программ, а не для людей.
console-password-submit = Установить пароль
console-recovery-title = Ссылка для нового пароля
console-recovery-row = Человек выбирает его сам. Работает и без электронной почты.
console-recovery-text = По этой ссылке владелец аккаунта { $user } может один раз выбрать новый пароль. Все сеансы аккаунта при этом завершатся.
console-recovery-hours = Ссылка действует
console-recovery-submit = Создать ссылку
console-recovery-made = Передайте эту ссылку владельцу аккаунта { $user } надёжным способом.
console-recovery-once = { $hours ->
        [1] Она показана только сейчас, срабатывает один раз и действует один час.
        [24] Она показана только сейчас, срабатывает один раз и действует один день.
        [168] Она показана только сейчас, срабатывает один раз и действует семь дней.
        [one] Она показана только сейчас, срабатывает один раз и действует { $hours } час.
        [few] Она показана только сейчас, срабатывает один раз и действует { $hours } часа.
        [many] Она показана только сейчас, срабатывает один раз и действует { $hours } часов.
       *[other] Она показана только сейчас, срабатывает один раз и действует { $hours } часа.
    }
console-make-administrator-title = Сделать администратором
console-make-administrator-text = Аккаунт { $user } сможет просматривать, изменять и блокировать здесь любые аккаунты, в том числе ваш.
console-make-administrator-submit = Сделать администратором
console-unmake-administrator-title = Отозвать права администратора
console-unmake-administrator-text = Аккаунт { $user } больше не сможет открывать эти страницы. Приложения с правами администратора сохранят их, пока их сеансы не будут завершены.
console-unmake-administrator-submit = Отозвать
console-end-sessions-title = Завершить все сеансы
console-end-sessions-text = На всех устройствах будет выполнен выход из аккаунта { $user }. Сообщения, которые можно прочитать только на одном из них, будут потеряны.
console-end-sessions-submit = Завершить все сеансы
console-deactivate-title = Деактивировать аккаунт
console-deactivate-row = Навсегда, с выходом из всех комнат.
console-deactivate-text = Аккаунт { $user } перестанет существовать.
console-deactivate-sessions = На всех устройствах будет выполнен выход.
console-deactivate-rooms = Аккаунт покинет все комнаты.
console-deactivate-name = Никто другой не сможет занять это имя.
console-deactivate-erase = Удалить и сообщения
console-deactivate-erase-hint = Насколько это может домашний сервер. Отменить это нельзя.
console-deactivate-submit = Деактивировать
console-emails-text = Адреса аккаунта { $user }.
console-emails-hint = Он считается подтверждённым под вашу ответственность.
console-emails-submit = Добавить адрес
console-sessions-text = Где выполнен вход в аккаунт { $user }.
console-sessions-none = Нигде.
console-sessions-end = Завершить отмеченные
console-sessions-end-all = Завершить все сеансы
console-invitations = Приглашения
console-invitations-title = Приглашения
console-invitations-valid = Только действующие
console-invitations-none = Приглашений пока нет.
console-invitations-off = Воспользоваться приглашением нельзя: это не разрешено в конфигурации (account.invitations_allowed).
console-invitation-title = Приглашение
console-invitation-new-title = Новое приглашение
console-invitation-new-submit = Создать приглашение
console-invitation-edit = Изменить
console-invitation-edit-title = Изменить приглашение
console-invitation-edit-submit = Сохранить
console-invitation-text = Отправьте эту ссылку тому, кого приглашаете, или дайте отсканировать код.
console-invitation-qr = Ссылка в виде QR-кода
console-invitation-unnamed = Приглашение
console-invitation-token = Токен регистрации
console-invitation-username = Имя пользователя
console-invitation-used = Создано аккаунтов
console-invitation-used-any = { $count ->
        [0] Пока ни одного, без ограничения
        [one] Уже { $count }, без ограничения
        [few] Уже { $count }, без ограничения
        [many] Уже { $count }, без ограничения
       *[other] Уже { $count }, без ограничения
    }
console-invitation-used-of = { $count } из { $limit }
console-invitation-last-used = Последнее использование
console-invitation-expires = Действует до
console-invitation-never = Без срока, пока не отозвано
console-invitation-by = Кем создано
console-invitation-used-up = Использовано
console-invitation-expired = Истекло
console-invitation-revoked = Отозвано
console-invitation-revoke = Отозвать
console-invitation-unrevoke = Снова разрешить
console-invitation-note = Заметка (необязательно)
console-invitation-note-hint = Для кого приглашение. Видят только администраторы.
console-invitation-name = Имя пользователя (необязательно)
console-invitation-name-hint = Если его указать, у аккаунта может быть только это имя, а приглашение действует для одного аккаунта.
console-invitation-uses = Сколько аккаунтов
console-invitation-uses-hint = Оставьте пустым, чтобы не ограничивать.
console-invitation-lifetime = Срок действия
console-invitation-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
console-invitation-ever = Без срока, пока не отозвано
console-invitation-keep = Как раньше
console-invitation-error-note = Эта заметка слишком длинная. Допустимо не более 200 символов.
console-invitation-error-uses = Введите число или оставьте поле пустым.
console-clients = Приложения
console-clients-title = Приложения
console-clients-search = Часть названия
console-clients-kind = Какие приложения
console-clients-set-up = Настроенные здесь
console-clients-registered = Зарегистрировались сами
console-clients-none = Таких приложений нет.
console-client-new-title = Новое приложение
console-client-new-submit = Добавить приложение
console-client-edit = Изменить
console-client-edit-title = Изменить приложение
console-client-new-secret = Создать новый секрет
console-client-delete = Удалить
console-client-id = ID клиента
console-client-uri = Сайт
console-client-uri-optional = Сайт (необязательно)
console-client-sessions = Активные сеансы
console-client-auth = Способ аутентификации
console-client-grants = Может использовать
console-client-redirects = URI перенаправления
console-client-redirects-hint = По одному в строке. Не нужны приложениям, которые действуют от своего имени или показывают код.
console-client-configured = Это приложение задано в файле конфигурации, изменить его можно там.
console-client-of-configuration = Из конфигурации
console-client-of-administrator = Добавлено здесь
console-client-name = Название
console-client-name-hint = Его видят при входе.
console-client-kind = Что это
console-client-kind-app = Приложение на устройстве или в браузере (без секрета)
console-client-kind-site = Сайт с сервером (с секретом)
console-client-kind-service = Сервис, который действует от своего имени (с секретом)
console-client-kind-device = Устройство, которое показывает код (без секрета)
console-client-error = Добавить приложение с такими настройками нельзя.
console-secret-title = Секрет клиента
console-secret = Секрет
console-secret-text = Приложению { $app } для входа нужно и то и другое.
console-secret-once = Секрет показан только сейчас. Прежний больше не действует.
console-new-secret-title = Создать новый секрет
console-new-secret-text = Нынешний секрет приложения { $app } сразу перестанет действовать.
console-new-secret-submit = Создать новый секрет
console-delete-client-title = Удалить приложение
console-delete-client-text = Приложение { $app } и все, кто в него вошёл, сразу потеряют доступ.
console-delete-client-submit = Удалить
console-outbox = В пути
console-audit = Журнал
console-providers = Сервисы входа
console-attention-homeserver = Домашний сервер недоступен или не принимает общий секрет.
console-attention-jobs = { $count ->
        [1] Не удалось сообщить домашнему серверу об одном изменении.
        [one] Не удалось сообщить домашнему серверу о { $count } изменении.
        [few] Не удалось сообщить домашнему серверу о { $count } изменениях.
        [many] Не удалось сообщить домашнему серверу о { $count } изменениях.
       *[other] Не удалось сообщить домашнему серверу о { $count } изменения.
    }
console-attention-mails = { $count ->
        [1] Не удалось отправить одно письмо.
        [one] Не удалось отправить { $count } письмо.
        [few] Не удалось отправить { $count } письма.
        [many] Не удалось отправить { $count } писем.
       *[other] Не удалось отправить { $count } письма.
    }
console-attention-disk = Диск почти заполнен.
console-overview-people = Люди
console-overview-accounts = Используемые аккаунты
console-overview-administrators = Администраторы
console-overview-browsers = Вход в браузерах
console-overview-apps = Вход в приложениях
console-overview-lately = За последнее время
console-overview-sign-ups = Новые аккаунты за семь дней
console-overview-sign-ins = Входы за 24 часа
console-overview-failed = Неверные пароли за 24 часа
console-overview-service = Сервис
console-overview-homeserver = Домашний сервер
console-overview-silent = Не отвечает
console-overview-reachable = Отвечает
console-overview-outbox = Изменения, о которых он ещё не знает
console-overview-mails = Письма в пути
console-overview-store = Объём данных
console-overview-free = Свободно на диске
console-overview-version = Версия Postern
console-overview-started = Запущен
console-mib = { $size } МиБ
console-outbox-title = В пути
console-outbox-text = { $count ->
        [0] Домашний сервер знает обо всём.
        [1] Домашний сервер ещё не знает об одном изменении.
        [one] Домашний сервер ещё не знает о { $count } изменении.
        [few] Домашний сервер ещё не знает о { $count } изменениях.
        [many] Домашний сервер ещё не знает о { $count } изменениях.
       *[other] Домашний сервер ещё не знает о { $count } изменения.
    }
console-retry = Попробовать снова
console-give-up = Прекратить попытки
console-tries = { $count ->
        [one] { $count } попытка
        [few] { $count } попытки
        [many] { $count } попыток
       *[other] { $count } попытки
    }
console-job-provision = Аккаунт, имя и адреса
console-job-avatar = Фото профиля
console-job-device = Новое устройство
console-job-devices = Устройства
console-job-deactivate = Деактивация аккаунта
console-job-reactivate = Восстановление аккаунта
console-mails-title = Письма
console-mails-none = Нет писем, ожидающих отправки.
console-mail-over = попытки прекращены
console-give-up-job = Домашний сервер никогда не узнает об этом изменении. У него может остаться устройство, на котором здесь выполнен выход, или он может не знать кого-то, кто вошёл.
console-give-up-mail = Это письмо не будет отправлено.
console-audit-title = Журнал
console-audit-text = { $days ->
        [one] Что произошло и по чьей воле. Записи хранятся { $days } день.
        [few] Что произошло и по чьей воле. Записи хранятся { $days } дня.
        [many] Что произошло и по чьей воле. Записи хранятся { $days } дней.
       *[other] Что произошло и по чьей воле. Записи хранятся { $days } дня.
    }
console-audit-user = Имя пользователя
console-audit-kind = Что
console-audit-from = Начиная с
console-audit-administration = Действия администраторов
console-audit-sign-ins = Входы
console-audit-refused = Неудачи и отказы
console-audit-credentials = Пароли и адреса
console-audit-ends = Завершения сеансов
console-audit-accounts = Новые и деактивированные аккаунты
console-audit-none = Ничего такого не было.
console-audit-unknown = Пользователя с таким именем нет.
console-audit-by = инициатор: { $who }
console-audit-by-command-line = из командной строки
console-audit-by-itself = автоматически
console-event-registered = Аккаунт создан
console-event-exported = Данные аккаунта скачаны
console-user-events = Недавние события
console-user-all-events = Все события
console-providers-title = Сервисы входа
console-providers-text = Другие сервисы, через которые можно войти. Они настраиваются в файле конфигурации или через API администрирования.
console-providers-none = Их нет.
console-provider-off = Отключён
console-user-links = Аккаунты в других сервисах

## Console: applications
console-applications = Заявки
console-applications-none = Никто не ждёт аккаунта.
console-applications-off = Никто не ждёт аккаунта. У людей спрашивают причину, и они ждут вашего решения, только если включён параметр account.password_registration_approval_required.
console-application-since = Подана { $when }
console-application-title = Заявка на аккаунт
console-application-no-email = Нет
console-application-asked = Подана
console-application-until = Ждёт до
console-application-reason = Причина
console-application-note = Сообщение на случай отказа (необязательно)
console-application-note-hint = Заявитель увидит его на своей странице и в письме, если указан адрес.
console-application-approve = Одобрить
console-application-decline = Отклонить
console-application-error-note = Сообщение слишком длинное. Сократите его.
console-done-application-approved = Аккаунт создан.
console-done-application-asked = Заявка одобрена. Имя, адрес или приглашение за это время достались кому-то другому, поэтому сначала нужно будет указать новые.
console-done-application-declined = Заявка отклонена.

## Console: policy
console-policy = Правила
console-policy-text = Эти правила добавляются к правилам из конфигурации и действуют сразу после сохранения. Они описаны в docs/policy.md.
console-policy-custom = На эти вопросы отвечает ваша собственная политика: { $questions }
console-policy-from = В поле ниже показаны правила от { $when }. Они снова начнут действовать, когда вы их сохраните.
console-policy-data = Правила в формате JSON
console-policy-data-hint = Например, чтобы запретить имя пользователя: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Сохранить
console-policy-merged = Все правила вместе с правилами из конфигурации
console-policy-history = Прежние правила
console-policy-current = Действуют
console-policy-error-json = Это не JSON: { $detail }
console-policy-error-right = Это использовать нельзя: { $detail }
console-done-policy-set = Правила вступили в силу.
console-trial = Проверить правила
console-trial-text = Что произошло бы? Ничего при этом не меняется.
console-trial-question = Какой вопрос
console-trial-input = Ситуация в формате JSON
console-trial-data = Другие правила для проверки в формате JSON (необязательно)
console-trial-data-hint = Вместо сохранённых здесь. Правила из конфигурации остаются.
console-trial-submit = Проверить
console-trial-allowed = Это было бы разрешено.
console-trial-refused = Это было бы отклонено:
console-trial-custom = Ответила ваша собственная политика.
console-trial-builtin = Ответили встроенные правила.

## The admin API's documentation
api-doc-title = API администрирования
api-doc-what = Что программы могут делать здесь для администраторов.
api-doc-spec = То же в формате OpenAPI, для программ
api-doc-resources = Разделы
api-doc-ask = Как отправлять запросы
api-doc-token = Для каждого запроса нужен токен доступа того, у кого есть права администратора.
api-doc-errors = Какой ответ возможен на любой запрос
api-doc-required = обязательно
api-doc-query = Параметры запроса
api-doc-body = Тело запроса
api-doc-answers = Ответы
api-doc-attributes = Атрибуты
