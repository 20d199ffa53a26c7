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
register-error-terms = Чтобы создать аккаунт, нужно принять условия использования.
register-error-code-missing = Введите код из письма.
register-error-code-wrong = Код не подходит. Проверьте его: нужен код из самого последнего письма.
register-error-code-expired = Срок действия этого кода истёк. Отправьте новый.
register-error-too-many-mails = Отправлено уже много писем. Подождите несколько минут, прежде чем запросить ещё одно.
register-error-display-name = Это отображаемое имя слишком длинное.

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
event-sessions-ended = { $count ->
        [0] Выполнен выход на всех остальных устройствах
        [1] Завершён один сеанс
        [one] Завершён { $count } сеанс
        [few] Завершено { $count } сеанса
        [many] Завершено { $count } сеансов
       *[other] Завершено { $count } сеанса
    }
event-consent-withdrawn = Приложение { $app } лишилось доступа
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

## Account: apps
apps-title = Приложения с доступом
apps-text = Вы разрешили этим приложениям использовать ваш аккаунт. Если удалить приложение, его сеанс завершится и ему придётся снова спросить вас.
apps-none = Ни у одного приложения нет доступа к вашему аккаунту.
apps-allowed = Разрешено { $when }

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
problem-account-locked = Ваш аккаунт заблокирован
problem-account-locked-text = Пока он заблокирован, войти нельзя.
problem-account-locked-next = Администраторы этого сервиса могут объяснить причину и разблокировать его.
problem-account-deactivated = Этот аккаунт деактивирован
problem-account-deactivated-text = Войти с ним больше нельзя.
problem-account-deactivated-next = Если это ошибка, обратитесь к администраторам этого сервиса.
problem-too-many-requests = Слишком много запросов
problem-too-many-requests-text = Из вашей сети пришло больше запросов, чем обычно.
problem-too-many-requests-next = Подождите несколько минут и попробуйте снова.
problem-sign-up-closed = Зарегистрироваться здесь самостоятельно нельзя
problem-sign-up-closed-text = Аккаунты в этом сервисе создают его администраторы.
problem-sign-up-closed-next = Попросите их создать аккаунт или войдите, если он у вас уже есть.
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
