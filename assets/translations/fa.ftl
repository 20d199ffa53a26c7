### Persian

## The frame of every page
language-name = فارسی
shell-skip = رفتن به محتوا
shell-language = زبان:
shell-policy = سیاست حریم خصوصی
shell-tos = شرایط استفاده

## Times
ago-now = همین حالا
ago-minutes = { $n ->
        [one] یک دقیقه پیش
       *[other] { $n } دقیقه پیش
    }
ago-hours = { $n ->
        [one] یک ساعت پیش
       *[other] { $n } ساعت پیش
    }
ago-days = { $n ->
        [1] دیروز
       *[other] { $n } روز پیش
    }
date = { $day } { $month } { $year }
date-time = { $date }، ساعت { $time } به وقت UTC
month-1 = ژانویهٔ
month-2 = فوریهٔ
month-3 = مارس
month-4 = آوریل
month-5 = مهٔ
month-6 = ژوئن
month-7 = ژوئیهٔ
month-8 = اوت
month-9 = سپتامبر
month-10 = اکتبر
month-11 = نوامبر
month-12 = دسامبر

## Parts of pages
field-show = نمایش
field-show-password = نمایش گذرواژه
field-caps = کلید Caps Lock روشن است.
meter-1 = حدس زدنش آسان است. طولانی‌ترش کنید.
meter-2 = هنوز حدس زدنش آسان است.
meter-3 = خوب است.
meter-4 = خیلی خوب است.
copy = کپی
copy-done = کپی شد
progress = گام { $at } از { $of }
pager = صفحه‌های بیشتر
pager-before = تازه‌تر
pager-after = قدیمی‌تر

## Shared
sign-in = ورود
sign-out = خروج
create-account = ایجاد حساب
continue = ادامه
cancel = لغو
signed-in-as = با این حساب وارد شده‌اید
title-error = خطا: { $title }
error-too-many-attempts = تعداد تلاش‌ها زیاد بود. چند دقیقه صبر کنید و دوباره امتحان کنید.
error-form-expired = این صفحه مدت زیادی باز مانده بود. لطفاً فرم را دوباره بفرستید.

## Front page
home-title = حساب Matrix شما
home-what = اینجا می‌توانید در { $server } وارد Matrix شوید و حساب خود را مدیریت کنید.
home-app-hint = می‌خواهید گفتگو کنید؟ برنامهٔ Matrix خود را باز کنید؛ هر وقت لازم باشد شما را به اینجا می‌آورد.
home-signed-in-title = وارد حساب خود شده‌اید
home-account = مدیریت حساب

## Sign in
login-title = ورود
login-continue-to = برای ادامه به { $client }
login-username = نام کاربری
login-username-or-email = نام کاربری یا نشانی ایمیل
login-password = گذرواژه
login-submit = ورود
login-new-here = تازه آمده‌اید؟ { $link }
login-error-username = نام کاربری خود را وارد کنید.
login-error-password = گذرواژهٔ خود را وارد کنید.
login-error-credentials = نام کاربری و گذرواژه با هم مطابقت ندارند. هر دو را بررسی کنید و دوباره امتحان کنید.

## Choosing the account
select-account-title = با کدام حساب؟
select-account-this = ادامه با این حساب

## Consent
consent-title = به { $client } اجازه می‌دهید از حساب شما استفاده کند؟
consent-unverified = این برنامه نمی‌گوید به کدام وب‌سایت تعلق دارد. فقط در صورتی ادامه دهید که همین حالا خودتان ورود به آن را شروع کرده‌اید.
consent-not-set-up-here = { $service } این برنامه را نمی‌شناسد؛ خودش خود را ثبت کرده است. فقط در صورتی ادامه دهید که همین حالا خودتان ورود به آن را شروع کرده‌اید.
consent-asks = این دسترسی‌ها را خواهد داشت
consent-allow = اجازه دادن
consent-returns-to = پس از آن به { $host } برمی‌گردید.
consent-policy = سیاست حریم خصوصی
consent-tos = شرایط استفاده
consent-not-you = این حساب شما نیست؟
consent-switch = استفاده از حساب دیگر
permission-matrix = استفاده از Matrix به نام شما
permission-matrix-text = خواندن و فرستادن پیام، پیوستن به اتاق‌ها و تغییر نمایهٔ شما.
permission-device = افزودن دستگاه به حساب شما
permission-device-text = با نام { $device } در میان نشست‌های شما نمایش داده می‌شود.
permission-identity = دانستن اینکه شما که هستید
permission-identity-text = شناسهٔ Matrix شما و نامی که به دیگران نشان می‌دهید.
permission-profile = دیدن نام کاربری شما
permission-profile-text = نامی که با آن وارد می‌شوید.
permission-offline = ماندن در حساب شما
permission-offline-text = تا وقتی آن را از حساب خارج نکنید، در نبود شما هم می‌تواند از حسابتان استفاده کند.
permission-email = دیدن نشانی ایمیل شما
permission-email-text = و اینکه تأیید شده است یا نه.
permission-synapse-admin = مدیریت سرور خانگی
permission-synapse-admin-text = هر کاری که مدیر می‌تواند با همهٔ حساب‌ها و اتاق‌های این سرور انجام دهد.
permission-service-admin = مدیریت همهٔ حساب‌ها
permission-service-admin-text = دیدن، تغییر دادن و قفل کردن همهٔ حساب‌های این سرویس.
permission-other = انجام کاری که این صفحه نمی‌تواند توصیف کند
permission-nothing = دیدن اینکه وارد شده‌اید
permission-nothing-text = همین و بس: دسترسی به حساب شما را نمی‌خواهد.

## Single sign-on of older apps
sso-title = به { $target } وارد می‌شوید؟
sso-site = وب‌سایت { $target } می‌تواند به نام شما از Matrix استفاده کند.
sso-app = برنامه‌ای در این دستگاه که پیوندهای آغازشونده با { $target } را باز می‌کند، می‌تواند به نام شما از Matrix استفاده کند.
sso-warning = فقط در صورتی ادامه دهید که همین حالا خودتان ورود به آنجا را شروع کرده‌اید. هر کس وارد شود می‌تواند پیام‌های شما را بخواند و به نام شما پیام بفرستد.
sso-refused-title = وارد آنجا نشدید
sso-refused-text = چیزی به { $target } داده نشد. می‌توانید این صفحه را ببندید.

## Too many sessions
end-session-title = ابتدا از جای دیگری خارج شوید
end-session-before = در بیشترین تعداد دستگاه مجاز وارد شده‌اید. برای ادامه به { $client }، از یکی از آن‌ها خارج شوید.
end-session-text = در بیشترین تعداد دستگاه مجاز وارد شده‌اید. برای ادامه، از یکی از آن‌ها خارج شوید.
end-session-warning = پیام‌هایی که فقط در دستگاهی که از آن خارج می‌شوید خواندنی‌اند، با خروج از دست می‌روند.
end-session-unnamed = نشست بی‌نام
end-session-last-use = { $days ->
        [0] آخرین استفاده: امروز
        [one] آخرین استفاده: یک روز پیش
       *[other] آخرین استفاده: { $days } روز پیش
    }

## Signing a device in
link-title = ورود در دستگاه
link-text = کدی را که دستگاه نشان می‌دهد وارد کنید.
link-code = کد
link-code-hint = شش حرف و رقم. بزرگ یا کوچک بودن حروف فرقی ندارد.
link-error-missing = کد را وارد کنید.
link-error-unknown = هیچ دستگاهی با این کد منتظر نیست. کد را بررسی کنید یا از دستگاه کد تازه بگیرید؛ هر کد بیست دقیقه اعتبار دارد.
device-title = { $client } وارد حساب شما شود؟
device-warning = فقط در صورتی ادامه دهید که خودتان این کار را در دستگاهی که پیش روی شماست شروع کرده‌اید. اگر کسی کد یا پیوندی برایتان فرستاده است، می‌خواهد به حساب شما راه پیدا کند.
device-asked = درخواست
device-asked-when = { $minutes ->
        [0] کمتر از یک دقیقه پیش
        [one] یک دقیقه پیش
       *[other] { $minutes } دقیقه پیش
    }
device-asked-from = از { $ip }
device-confirm = این دستگاه من است
device-confirm-hint = خودم این کار را شروع کرده‌ام و دستگاه پیش روی من است.
device-error-confirm = تأیید کنید که این دستگاه شماست؛ وگرنه اجازهٔ ورود ندهید.
device-deny = اجازهٔ ورود ندادن
device-allowed-title = دستگاه شما در حال ورود است
device-allowed-text = در دستگاه خود به { $client } برگردید؛ تا چند ثانیهٔ دیگر خودش ادامه می‌دهد. می‌توانید این صفحه را ببندید.
device-denied-title = به دستگاه اجازهٔ ورود داده نشد
device-denied-text = { $client } به حساب شما دسترسی ندارد. اگر شخص دیگری کد را برایتان فرستاده است، به گردانندگان این سرویس خبر دهید.

## Making an account
register-have-account = حساب دارید؟ { $link }
register-username = نام کاربری
register-username-hint = دیگران شما را با آن، به شکل { "\u200E" }@username:{ $server }، پیدا می‌کنند. بعداً نمی‌توان تغییرش داد.
register-username-invited = با این نام دعوت شده‌اید. دیگران شما را با آن، به شکل { "\u200E" }@username:{ $server }، پیدا می‌کنند.
register-username-free = این نام کاربری آزاد است.
register-username-lowered = نام کاربری با حروف کوچک نوشته می‌شود.
register-username-title = نام کاربری دیگری انتخاب کنید
register-username-text = در حین ثبت‌نام شما، شخص دیگری این نام کاربری را گرفت. بقیهٔ آنچه نوشته‌اید حفظ شده است.
register-email = نشانی ایمیل
register-email-optional = نشانی ایمیل (اختیاری)
register-email-hint = برای بازگشت به حسابتان، اگر گذرواژه را فراموش کنید.
register-email-title = نشانی ایمیل شما
register-email-without = ادامه بدون ایمیل
register-password = گذرواژه
register-token = توکن ثبت‌نام
register-token-hint = آن را از گردانندگان این سرویس می‌گیرید.
register-token-text = ایجاد حساب در اینجا توکن ثبت‌نام لازم دارد. بقیهٔ آنچه نوشته‌اید حفظ شده است.
register-terms = با { $link } موافقم
register-terms-link = شرایط خدمات
register-verify-title = ایمیل خود را ببینید
register-verify-text = کدی به { $email } فرستادیم که پنج دقیقه اعتبار دارد.
register-verify-resend = فرستادن کد دیگر
register-verify-change = استفاده از نشانی ایمیل دیگر
register-verify-sent-again = کد دیگری در راه است.
register-code = کد
register-code-hint = شش رقم. اگر چیزی نرسید، پوشهٔ هرزنامه را هم ببینید.
register-display-name = نام نمایشی
register-display-name-title = دیگران شما را چه صدا کنند؟
register-display-name-text = این نام کنار پیام‌های شما نمایش داده می‌شود. هر وقت بخواهید می‌توانید تغییرش دهید.
register-display-name-skip = رد شدن
register-unfinished-title = یک لحظه
register-unfinished-made = حساب شما ایجاد شد، اما سرور Matrix این سرویس اکنون پاسخ نمی‌دهد. یک دقیقهٔ دیگر دوباره امتحان کنید؛ چیزی از دست نرفته است.
register-unfinished-not-made = سرور Matrix این سرویس اکنون پاسخ نمی‌دهد؛ برای همین حساب شما هنوز ایجاد نشده است. یک دقیقهٔ دیگر دوباره امتحان کنید؛ هر چه نوشته‌اید حفظ شده است.
register-unfinished-retry = تلاش دوباره
register-error-homeserver = سرور Matrix این سرویس اکنون پاسخ نمی‌دهد؛ برای همین نمی‌توانیم بگوییم این نام کاربری آزاد است یا نه. یک دقیقهٔ دیگر دوباره امتحان کنید.
register-error-username-missing = نام کاربری انتخاب کنید.
register-error-username-too-long = این نام کاربری بیش از حد طولانی است.
register-error-username-all-digits = نام کاربری باید دست‌کم یک حرف داشته باشد.
register-error-username-character = نام کاربری فقط می‌تواند حروف a تا z، رقم و نشانه‌های . _ = - / + داشته باشد.
register-error-username-underscore = نام کاربری نمی‌تواند با زیرخط شروع شود.
register-error-username-not-allowed = این نام کاربری در اینجا قابل استفاده نیست. نام دیگری انتخاب کنید.
register-error-username-taken = این نام کاربری قبلاً گرفته شده است. نام دیگری انتخاب کنید.
register-error-email-missing = نشانی ایمیل خود را وارد کنید.
register-error-email-invalid = این نشانی ایمیل نیست. نشانی ایمیل چیزی شبیه name@example.com است.
register-error-email-not-allowed = این نشانی ایمیل در اینجا قابل استفاده نیست. نشانی دیگری را امتحان کنید.
register-error-email-in-use = با این نشانی ایمیل از قبل حساب دارید. وارد آن شوید یا از نشانی دیگری استفاده کنید.
password-error-missing = گذرواژه‌ای انتخاب کنید.
password-error-too-long = این گذرواژه بیش از حد طولانی است.
password-error-weak = حدس زدن این گذرواژه بسیار آسان است. یکی دو واژهٔ دیگر اضافه کنید.
password-error-common = این از نخستین گذرواژه‌هایی است که امتحان می‌کنند. گذرواژهٔ دیگری انتخاب کنید.
password-error-word = حدس زدن یک واژهٔ تنها آسان است. یکی دو واژهٔ دیگر اضافه کنید.
password-error-name = حدس زدن نام‌ها آسان است. یکی دو واژهٔ دیگر اضافه کنید.
password-error-repeats = تکرار، حدس زدن گذرواژه را چندان سخت‌تر نمی‌کند. یکی دو واژهٔ دیگر اضافه کنید.
password-error-sequence = حدس زدن حروف، ارقام یا کلیدهای پشت سر هم آسان است. یکی دو واژهٔ دیگر اضافه کنید.
password-error-date = حدس زدن تاریخ و سال آسان است. یکی دو واژهٔ دیگر اضافه کنید.
register-error-token-missing = توکن ثبت‌نام خود را وارد کنید.
register-error-token-unknown = چنین توکن ثبت‌نامی وجود ندارد. ببینید در نوشتنش اشتباه نکرده باشید.
register-error-token-used-up = از این توکن ثبت‌نام به بیشترین تعداد ممکن استفاده شده است. توکن دیگری بخواهید.
register-error-token-expired = اعتبار این توکن ثبت‌نام تمام شده است. توکن دیگری بخواهید.
register-error-token-other-name = این توکن ثبت‌نام برای نام کاربری دیگری است.
register-error-terms = فقط در صورتی می‌توانید حساب ایجاد کنید که با شرایط خدمات موافق باشید.
register-error-code-missing = کدی را که در ایمیل آمده است وارد کنید.
register-error-code-wrong = کد درست نیست. آن را بررسی کنید و تازه‌ترین ایمیل را به کار ببرید.
register-error-code-expired = اعتبار این کد تمام شده است. کد دیگری بفرستید.
register-error-too-many-mails = تعداد ایمیل‌ها زیاد بود. چند دقیقه صبر کنید و بعد ایمیل دیگری بخواهید.
register-error-display-name = این نام نمایشی بیش از حد طولانی است.

## Sign-up with approval
register-reason-title = چرا حساب می‌خواهید؟
register-reason-text = گردانندگان این سرویس هر حساب جدید را پیش از ایجاد بررسی می‌کنند. خود را به آن‌ها معرفی کنید.
register-reason = دلیل شما
register-reason-hint = یکی دو جمله کافی است. فقط گردانندگان این سرویس آن را می‌خوانند.
register-reason-send = درخواست حساب
register-error-reason-missing = یکی دو جمله بنویسید.
register-error-reason-too-long = { $most ->
        [one] این متن بیش از حد طولانی است: حداکثر یک نویسه.
       *[other] این متن بیش از حد طولانی است: حداکثر { $most } نویسه، و در برخی خط‌ها کمتر.
    }
register-error-too-many-wait = در حال حاضر افراد بسیاری منتظر پاسخ هستند. لطفاً روز دیگری دوباره امتحان کنید.
register-waiting-title = در انتظار پاسخ
register-waiting-text = حسابی با نام کاربری { $username } درخواست کرده‌اید. گردانندگان این سرویس آن را بررسی می‌کنند. شاید چند روز طول بکشد.
register-waiting-mail = وقتی پاسخی باشد، به { $email } می‌نویسیم.
register-waiting-bookmark = این صفحه را نشانک کنید و با همین مرورگر برگردید؛ پاسخ را همین‌جا می‌بینید. نام کاربری تا { $date } برای شما نگه داشته می‌شود.
register-waiting-again = پاسخی آمده است؟
register-declined-title = حساب شما تأیید نشد
register-declined-text = گردانندگان این سرویس تصمیم گرفته‌اند این حساب را ایجاد نکنند. اگر فکر می‌کنید اشتباهی شده است، از آن‌ها بپرسید.
register-declined-note = یادداشتی برایتان گذاشته‌اند:

## Captcha
captcha-working = در حال بررسی اینکه ربات نیستید. چند ثانیه طول می‌کشد.
captcha-waiting = همین که این کار تمام شود، فرم شما فرستاده می‌شود.
captcha-solved = بررسی شد: ربات نیستید.
captcha-needs-script = همین یک گام برای جلوگیری از ربات‌ها به JavaScript نیاز دارد. آن را فعال و صفحه را دوباره بارگذاری کنید، یا از گردانندگان این سرویس حساب بخواهید.
captcha-wait = { $seconds ->
        [one] برای جلوگیری از ربات‌ها، یک ثانیه صبر کنید و بعد ادامه دهید.
       *[other] برای جلوگیری از ربات‌ها، { $seconds } ثانیه صبر کنید و بعد ادامه دهید. فرم را با آرامش پر کنید؛ زمان خودش می‌گذرد.
    }
captcha-error-missing = نشان دهید که ربات نیستید.
captcha-error-wrong = مهلت بررسی ربات نبودن تمام شده است. لطفاً یک بار دیگر ادامه دهید.
captcha-error-too-soon = کمی زود بود. صبر کنید تا زمان زیر بگذرد و بعد ادامه دهید.
captcha-error-unreachable = بررسی ربات نبودن اکنون کار نمی‌کند. یک دقیقهٔ دیگر دوباره امتحان کنید؛ چیزی از دست نرفته است.

## Account
account-title = حساب شما
account-nav = حساب شما
account-nav-profile = نمایه
account-nav-security = امنیت
account-nav-sessions = نشست‌ها
account-nav-activity = فعالیت‌ها
account-sign-out = خروج در اینجا
remove = حذف
account-password-changed = گذرواژهٔ شما تغییر کرد.
account-password-changed-everywhere = گذرواژهٔ شما تغییر کرد و از همهٔ جاهای دیگر خارج شدید.
account-password-set = از این پس می‌توانید با گذرواژهٔ جدید وارد شوید.
account-name-changed = نام شما تغییر کرد.
account-email-added = نشانی افزوده شد.
account-email-removed = نشانی حذف شد.
account-primary-email = از این پس این نشانی به برنامه‌ها گفته می‌شود.
account-session-ended = از نشست خارج شدید.
account-sessions-ended = از نشست‌ها خارج شدید.
account-session-renamed = نام تغییر کرد.
account-token-made = توکن ساخته و همان موقع نمایش داده شد. اگر آن را ندارید، باطلش کنید و توکن دیگری بسازید.
account-app-removed = برنامه دیگر به حساب شما دسترسی ندارد.

## Account: profile
profile-mxid = شناسهٔ Matrix
profile-name = نام
profile-name-hint = آنچه دیگران می‌بینند. اگر خالی بماند، شناسهٔ Matrix شما نمایش داده می‌شود.
profile-name-save = ذخیره
profile-name-unknown = سرور خانگی اکنون پاسخ نمی‌دهد؛ برای همین نام شما را نمی‌توان نمایش داد.
profile-error-too-long = این نام بیش از حد طولانی است. حداکثر ۲۵۶ نویسه به کار ببرید.
profile-error-refused = سرور خانگی این نام را نمی‌پذیرد. نام دیگری را امتحان کنید.
profile-error-unreachable = سرور خانگی پاسخ نمی‌دهد. نام شما تغییر نکرد؛ چند دقیقهٔ دیگر دوباره امتحان کنید.
profile-emails = نشانی‌های ایمیل
profile-no-emails = حساب شما نشانی ایمیل ندارد.
profile-emails-change = تغییر نشانی‌های ایمیل

## Account: e-mail addresses
emails-title = نشانی‌های ایمیل
emails-primary = نشانی‌ای که به برنامه‌ها گفته می‌شود
emails-added = افزوده‌شده در { $when }
emails-make-primary = انتخاب به‌عنوان اصلی
emails-add = نشانی جدید
emails-add-hint = کدی به آن می‌فرستیم تا مطمئن شویم که از آنِ شماست.
emails-add-submit = فرستادن کد
emails-error-invalid = این نشانی ایمیل نیست. نشانی ایمیل چیزی شبیه name@example.com است.
emails-error-not-allowed = این نشانی در اینجا قابل استفاده نیست. نشانی دیگری را امتحان کنید.
emails-error-has-it = حساب شما این نشانی را از قبل دارد.
emails-error-too-many = حساب شما بیشترین تعداد مجاز نشانی را دارد. ابتدا یکی را حذف کنید.
emails-error-last-one = حساب‌های اینجا باید نشانی داشته باشند. پیش از حذف این نشانی، نشانی دیگری بیفزایید.
email-remove-title = این نشانی حذف شود؟
email-remove-text = نشانی { $email } دیگر متعلق به حساب شما نخواهد بود.
email-remove-last = این تنها نشانی شماست. بدون آن، اگر گذرواژه را فراموش کنید، نمی‌توانید حساب خود را با ایمیل بازیابی کنید.

## Account: security
security-title = امنیت
security-password-set = تعیین‌شده در { $when }
security-no-password = حساب شما گذرواژه ندارد.
security-sessions = جاهایی که وارد شده‌اید.
security-apps = کارهایی که به برنامه‌ها اجازه داده‌اید.
security-tokens = برای ربات‌ها و اسکریپت‌ها.
security-reset-keys = برای وقتی که همهٔ دستگاه‌ها و کلید بازیابی خود را از دست داده‌اید.
security-data = داده‌های شما
security-export = هر چه اینجا دربارهٔ شما ثبت است.
security-deactivate = برای همیشه.

## Account: sessions
sessions-title = نشست‌ها
sessions-this = این مرورگر
sessions-others = جاهای دیگر
sessions-forgotten = بدون استفاده در سه ماه گذشته
sessions-none = در هیچ جای دیگری وارد نشده‌اید.
sessions-end-ticked = خروج از نشست‌های انتخاب‌شده
sessions-end-others = خروج از همهٔ جاهای دیگر
session-with = { $program } در { $system }
session-a-browser = مرورگر
session-an-app = برنامه
session-an-old-app = برنامه‌ای که به روش قدیمی وارد شده است
session-a-token = ربات یا اسکریپت، با توکن دسترسی
session-seen = آخرین استفاده: { $when }
session-title = نشست
session-here = محل
session-kind = نوع
session-app = برنامه
session-app-host = وب‌سایت برنامه
session-browser = مرورگر و سیستم
session-device = شناسهٔ دستگاه
session-last-use = آخرین استفاده
session-address = از نشانی
session-began = زمان ورود
session-may = کارهای مجاز
session-name = نام
session-name-hint = تا بعداً آن را بشناسید. شاید دیگران در گفتگوهای رمزنگاری‌شده آن را ببینند.
session-rename = ذخیره
session-end = خروج از این نشست
session-error-missing = نامی وارد کنید.
session-error-too-long = این نام بیش از حد طولانی است. حداکثر ۱۰۰ نویسه به کار ببرید.

## Account: ending sessions
end-sessions-title = خارج می‌شوید؟
end-sessions-text = { $count ->
        [one] بی‌درنگ از این نشست خارج می‌شوید.
       *[other] بی‌درنگ از این { $count } نشست خارج می‌شوید.
    }
end-sessions-others = { $count ->
        [one] بی‌درنگ از تنها نشست دیگر خارج می‌شوید. اینجا در حساب می‌مانید.
       *[other] بی‌درنگ از همهٔ { $count } نشست دیگر خارج می‌شوید. اینجا در حساب می‌مانید.
    }
end-sessions-warning = پیام‌های رمزنگاری‌شده‌ای که فقط در دستگاهی که از آن خارج می‌شوید خواندنی‌اند، از دست می‌روند. پیش از ادامه، مطمئن شوید که کلید بازیابی یا دستگاه تأییدشدهٔ دیگری دارید.
end-sessions-submit = خروج

## Account: activity
activity-title = فعالیت‌ها
activity-text = { $days ->
        [one] آنچه در روز گذشته برای حساب شما رخ داده است.
       *[other] آنچه در { $days } روز گذشته برای حساب شما رخ داده است. اگر کاری از شما نبوده است، گذرواژه را تغییر دهید و از همهٔ جاهای دیگر خارج شوید.
    }
activity-none = هنوز چیزی نیست.
event-registered = این حساب را ایجاد کردید
event-signed-in = ورود با مرورگر
event-app-signed-in = ورود به { $app }
event-old-app-signed-in = ورود به یک برنامه
event-wrong-password = { $times ->
        [one] گذرواژهٔ نادرستی وارد شد
       *[other] در یک ساعت { $times } بار گذرواژهٔ نادرست وارد شد
    }
event-password-changed = گذرواژه تغییر کرد
event-password-set = گذرواژه تعیین شد
event-password-recovered = گذرواژهٔ جدیدی با ایمیل تعیین شد
event-email-added = نشانی { $email } افزوده شد
event-email-removed = نشانی { $email } حذف شد
event-primary-email = نشانی { $email } اصلی شد
event-name-changed = نام تغییر کرد
event-session-ended = خروج از { $name }
event-a-session-ended = خروج از یک نشست
event-session-closed = { $why ->
        [idle] خروج از { $name }، چون مدت زیادی استفاده نشده بود
        [limit] خروج از { $name }، تا برای نشست تازه‌تری جا باز شود
       *[replay] خروج از { $name }، چون یکی از کلیدهایش دو بار به کار رفت. شاید کسی آن را کپی کرده باشد
    }
event-a-session-closed = { $why ->
        [idle] خروج از یک نشست، چون مدت زیادی استفاده نشده بود
        [limit] خروج از یک نشست، تا برای نشست تازه‌تری جا باز شود
       *[replay] خروج از یک نشست، چون یکی از کلیدهایش دو بار به کار رفت. شاید کسی آن را کپی کرده باشد
    }
event-sessions-ended = { $count ->
        [0] خروج از همهٔ جاهای دیگر
        [one] خروج از یک نشست
       *[other] خروج از { $count } نشست
    }
event-consent-withdrawn = دسترسی { $app } برداشته شد
event-token-made = توکن دسترسی { $name } ساخته شد
event-keys-reset = بازنشانی کلیدهای رمزنگاری مجاز شد
event-exported = داده‌های شما دریافت شد
event-deactivated = حساب غیرفعال شد
event-admin-locked = یکی از مدیران حساب را قفل کرد
event-admin-unlocked = یکی از مدیران قفل حساب را باز کرد
event-admin-deactivated = یکی از مدیران حساب را غیرفعال کرد
event-admin-reactivated = یکی از مدیران حساب را بازگرداند
event-admin-password-set = یکی از مدیران گذرواژهٔ جدیدی تعیین کرد
event-admin-email-added = یکی از مدیران نشانی ایمیلی افزود
event-admin-sessions-ended = یکی از مدیران به همهٔ نشست‌ها پایان داد
event-admin-token-issued = یکی از مدیران برای این حساب توکن دسترسی ساخت
event-admin-made-administrator = این حساب اکنون می‌تواند این سرویس را مدیریت کند
event-admin-no-administrator = این حساب دیگر نمی‌تواند این سرویس را مدیریت کند
event-admin-user-created = یکی از مدیران حساب را ایجاد کرد
event-admin-recovery-link-issued = یکی از مدیران پیوندی برای گذرواژهٔ جدید ساخت
event-admin-email-removed = یکی از مدیران نشانی ایمیلی را حذف کرد
event-admin-session-ended = یکی از مدیران به نشستی پایان داد
event-admin-token-regenerated = یکی از مدیران توکن دسترسی را عوض کرد
event-admin-token-revoked = یکی از مدیران توکن دسترسی را باطل کرد
event-admin-link-added = یکی از مدیران حسابی در سرویسی دیگر را پیوند داد
event-admin-link-removed = یکی از مدیران پیوند با حسابی در سرویسی دیگر را حذف کرد
event-admin-application-approved = یکی از مدیران درخواست حساب را پذیرفت
event-admin-application-declined = یکی از مدیران درخواست حسابی را رد کرد
event-admin-registration-token-issued = یکی از مدیران دعوتی ساخت
event-admin-registration-token-changed = یکی از مدیران دعوتی را تغییر داد
event-admin-registration-token-revoked = یکی از مدیران دعوتی را پس گرفت
event-admin-registration-token-unrevoked = یکی از مدیران دعوتی را دوباره معتبر کرد
event-admin-client-created = یکی از مدیران برنامه‌ای افزود
event-admin-client-changed = یکی از مدیران برنامه‌ای را تغییر داد
event-admin-client-secret-changed = یکی از مدیران به برنامه‌ای رمز جدید داد
event-admin-client-deleted = یکی از مدیران برنامه‌ای را حذف کرد
event-admin-clients-synced = برنامه‌ای با پیکربندی هماهنگ شد
event-admin-provider-created = یکی از مدیران سرویس ورودی افزود
event-admin-provider-changed = یکی از مدیران سرویس ورودی را تغییر داد
event-admin-provider-deleted = یکی از مدیران سرویس ورودی را حذف کرد
event-admin-policy-data-set = یکی از مدیران قواعد را تغییر داد
event-admin-job-retried = یکی از مدیران خواست دوباره برای خبر دادن به سرور خانگی تلاش شود
event-admin-job-cancelled = یکی از مدیران از خبر دادن به سرور خانگی صرف‌نظر کرد
event-admin-mail-retried = یکی از مدیران خواست دوباره برای فرستادن ایمیل تلاش شود
event-admin-mail-cancelled = یکی از مدیران از فرستادن ایمیل صرف‌نظر کرد
event-admin-users-provisioned = یکی از مدیران خواست همهٔ کاربران دوباره به سرور خانگی معرفی شوند
event-policy-denied = { $times ->
        [one] قواعد درخواستی را رد کردند
       *[other] قواعد { $times } درخواست را رد کردند
    } ({ $entry_point ->
        [register] حساب جدید
        [email] نشانی ایمیل
        [client_registration] برنامهٔ جدید
        [authorization_grant] دسترسی برای برنامه
        [compat_login] ورود
       *[other] { $entry_point }
    })
event-access-refused = { $surface ->
        [admin_api] { $times ->
            [one] درخواستی به API مدیریت رد شد
           *[other] { $times } درخواست به API مدیریت رد شد
        }
       *[other] { $times ->
            [one] بازدیدی از صفحه‌های مدیریت رد شد
           *[other] { $times } بازدید از صفحه‌های مدیریت رد شد
        }
    }

## Account: apps
apps-title = برنامه‌های دارای دسترسی
apps-text = به این برنامه‌ها اجازه داده‌اید از حساب شما استفاده کنند. اگر یکی را حذف کنید، از حساب خارج می‌شود و باید دوباره از شما اجازه بگیرد.
apps-none = هیچ برنامه‌ای به حساب شما دسترسی ندارد.
apps-allowed = اجازه داده‌شده در { $when }

## Account: access tokens
tokens-title = توکن‌های دسترسی
tokens-text = با توکن دسترسی، ربات یا اسکریپت می‌تواند بدون گذرواژه از حساب شما استفاده کند. از هر توکن مانند گذرواژه نگهداری کنید.
tokens-none = حساب شما توکن دسترسی ندارد.
tokens-new = توکن جدید
tokens-expires = پایان اعتبار: { $when }
tokens-over = اعتبار تمام‌شده در { $when }
tokens-forever = بدون پایان
tokens-unused = هنوز استفاده نشده
tokens-by-administrator = ساختهٔ مدیر
token-new-title = توکن دسترسی جدید
token-name = نام
token-name-hint = برای چه کاری است، تا بعداً آن را بشناسید.
token-abilities = کارهای مجاز
token-device = دستگاهی جداگانه باشد
token-device-hint = برای اتاق‌های رمزنگاری‌شده. در میان نشست‌های شما نمایش داده می‌شود.
token-lifetime = مدت اعتبار
token-lifetime-hint = توکنی که خودبه‌خود پایان می‌یابد، اگر گم شود آسیب کمتری می‌زند.
token-lifetime-days = { $days ->
        [one] یک روز
       *[other] { $days } روز
    }
token-lifetime-year = یک سال
token-lifetime-forever = بدون پایان
token-new-submit = ساختن توکن
token-error-missing = نامی وارد کنید.
token-error-too-long = این نام بیش از حد طولانی است. حداکثر ۱۰۰ نویسه به کار ببرید.
token-error-no-ability = دست‌کم یک کار مجاز برای توکن انتخاب کنید.
token-error-not-allowed = فقط مدیران می‌توانند توکنی با این دسترسی بسازند.
token-error-needs-an-end = توکنی که دسترسی مدیریت دارد باید پایان داشته باشد. مدت اعتبارش را انتخاب کنید.
token-error-too-many = بیشترین تعداد ممکن توکن را دارید. توکنی را که دیگر استفاده نمی‌کنید باطل کنید.
token-error-unreachable = سرور خانگی پاسخ نمی‌دهد؛ برای همین توکنی ساخته نشد. چند دقیقهٔ دیگر دوباره امتحان کنید.
token-made-title = توکن دسترسی شما
token-made-text = همین حالا { $name } را کپی کنید و در جایی امن نگه دارید. دوباره نمایش داده نمی‌شود.
token-made-secret = هر کس این توکن را داشته باشد می‌تواند از حساب شما استفاده کند. هرگز آن را برای کسی که می‌خواهدش نفرستید.
token-made-done = کپی کردم
token-made-on = تاریخ ساخت
token-ends = معتبر تا
token-may = کارهای مجاز
token-revoke = باطل کردن

## Account: export
export-title = دریافت داده‌های خود
export-text = فایلی می‌گیرید از هر چه این سرویس دربارهٔ شما می‌داند: حساب، نشانی‌ها، نشست‌ها، برنامه‌های دارای دسترسی و آنچه به‌تازگی رخ داده است.
export-not-in-it = گذرواژه یا کلیدی در آن نیست. پیام‌های شما در سرور خانگی‌اند و برنامهٔ Matrix شما می‌تواند از آن‌ها خروجی بگیرد.
export-submit = دریافت

## Account: new encryption keys
reset-keys-title = بازنشانی هویت دیجیتال
reset-keys-text = این کار را فقط وقتی انجام دهید که همهٔ دستگاه‌هایی را که در آن‌ها وارد شده بودید، و کلید بازیابی را هم، از دست داده‌اید.
reset-keys-consequences = برنامهٔ شما برای اثبات هویتتان کلیدهای جدید می‌گیرد. مخاطبان و دستگاه‌های دیگرتان باید شما را دوباره تأیید کنند، و شاید پیام‌های رمزنگاری‌شدهٔ قدیمی خوانده نشوند.
reset-keys-warning = اگر خودتان در برنامه‌تان این را نخواسته‌اید، شاید کس دیگری بخواهد خود را به جای شما جا بزند. ادامه ندهید.
reset-keys-submit = اجازهٔ بازنشانی
reset-keys-failed = سرور خانگی پاسخ نمی‌دهد و برای همین چیزی تغییر نکرد. چند دقیقهٔ دیگر دوباره امتحان کنید.
reset-keys-done-title = اکنون می‌توانید هویت خود را بازنشانی کنید
reset-keys-done-text = تا ده دقیقهٔ دیگر به برنامهٔ خود برگردید و کار را آنجا تمام کنید. می‌توانید این صفحه را ببندید.

## Account: deactivation
deactivate-title = غیرفعال کردن حساب
deactivate-text = این کار برگشت‌پذیر نیست. این اتفاق‌ها می‌افتد:
deactivate-signed-out = از همهٔ برنامه‌ها و مرورگرها خارج می‌شوید و دیگر نمی‌توانید وارد شوید.
deactivate-rooms = همهٔ اتاق‌ها را ترک می‌کنید. دیگران دیگر شما را پیدا نمی‌کنند.
deactivate-name = هیچ‌کس دیگر نمی‌تواند از شناسهٔ Matrix شما استفاده کند، حتی خودتان.
deactivate-data = گذرواژه، نشانی‌های ایمیل و دسترسی برنامه‌ها حذف می‌شود.
deactivate-erase = پیام‌هایم هم پنهان شود
deactivate-erase-hint = کسانی که بعداً به اتاقی بپیوندند، نوشته‌های شما را نمی‌بینند. کسانی که دیده‌اند، آن‌ها را نگه می‌دارند.
deactivate-username = برای تأیید { $username } را بنویسید
deactivate-submit = حساب من غیرفعال شود
deactivate-error-username = این نام کاربری این حساب نیست.
deactivate-error-password = گذرواژه درست نیست.
deactivated-title = حساب شما بسته شد
deactivated-text = حساب { $mxid } غیرفعال شد. می‌توانید این صفحه را ببندید.
deactivated-erased = سرور خانگی پیام‌های شما را پنهان می‌کند؛ ممکن است کمی طول بکشد.

## Change password
password-title = تغییر گذرواژه
password-set-title = تعیین گذرواژه
password-set-submit = تعیین گذرواژه
password-current = گذرواژهٔ فعلی
password-new = گذرواژهٔ جدید
password-hint = چند واژهٔ بی‌ربط به هم را راحت می‌توان به خاطر سپرد و سخت می‌توان حدس زد.
password-sign-out-others = خروج از همهٔ جاهای دیگر
password-sign-out-others-hint = اگر ممکن است کس دیگری گذرواژهٔ شما را بداند، این گزینه را انتخاب کنید.
password-submit = تغییر گذرواژه
password-error-current = گذرواژهٔ فعلی درست نیست.
password-error-unchanged = گذرواژهٔ جدید با گذرواژهٔ فعلی یکسان است.

## Signing out, asked for by an app
sign-out-title = خارج می‌شوید؟
sign-out-asked-by = { $client } می‌خواهد شما را هم از برنامه و هم از حسابتان در این مرورگر خارج کنیم.
sign-out-asked = برنامه‌ای می‌خواهد شما را در این مرورگر از حسابتان خارج کنیم.

## Signed out
logged-out-return = رفتن به { $place }
logged-out-title = از حساب خارج شدید
logged-out-text = در این مرورگر از حساب خارج شدید. برنامه‌های Matrix شما تا وقتی از آن‌ها خارج نشوید، در حساب می‌مانند.
logged-out-again = ورود دوباره

## Back to the client
form-post-title = تقریباً تمام شد
form-post-text = یک گام دیگر شما را به { $client } برمی‌گرداند.

## Forgotten password
login-forgot = گذرواژه را فراموش کرده‌اید؟
login-notice-password-set = گذرواژهٔ جدید تعیین شد و از همه‌جا خارج شدید. اکنون با آن وارد شوید.
recover-title = گذرواژه را فراموش کرده‌اید؟
recover-text = نشانی ایمیل حساب خود را وارد کنید. پیوندی برای تعیین گذرواژهٔ جدید برایتان می‌فرستیم.
recover-email = نشانی ایمیل
recover-submit = فرستادن پیوند
recover-error-missing = نشانی ایمیل خود را وارد کنید.
recover-error-invalid = این نشانی ایمیل نیست. نشانی ایمیل چیزی شبیه name@example.com است.
recover-back = بازگشت به ورود
recover-sent-title = ایمیل خود را ببینید
recover-sent-text = اگر حسابی با نشانی { $email } باشد، پیوندی برای تعیین گذرواژهٔ جدید به آن فرستاده شده است.
recover-sent-wait = شاید چند دقیقه طول بکشد. اگر چیزی نرسید، پوشهٔ هرزنامه را ببینید یا نشانی دیگری را امتحان کنید.
recover-sent-again = ایمیل دیگری برایتان فرستادیم.
recover-sent-resend = فرستادن دوباره
recover-sent-change = استفاده از نشانی دیگر
recover-password-title = تعیین گذرواژهٔ جدید
recover-password-everywhere = از همه‌جا خارج می‌شوید. پیش از ادامه، به دستگاهی فکر کنید که هنوز در آن وارد هستید: شاید تنها کلیدهای پیام‌های رمزنگاری‌شدهٔ شما آنجا باشد.
recover-password-submit = تعیین گذرواژه
recover-gone-title = این پیوند دیگر معتبر نیست
recover-gone-text = هر پیوند یک بار و فقط برای مدت کوتاهی کار می‌کند. پیوند شما قبلاً استفاده شده یا اعتبارش تمام شده است.
recover-gone-again = پیوند جدیدی برایم بفرستید
recover-off-title = اینجا نمی‌توان گذرواژه را بازنشانی کرد
recover-off-text = این سرویس برای گذرواژهٔ فراموش‌شده ایمیل نمی‌فرستد. از گردانندگان آن کمک بخواهید.

## Mails
mail-nothing-to-do = اگر این کار شما نبوده است، لازم نیست کاری بکنید.
mail-not-you = اگر این کار شما نبوده است، بی‌درنگ گذرواژهٔ جدیدی تعیین کنید و از همهٔ جاهای دیگر خارج شوید. اگر دیگر نمی‌توانید وارد شوید، از گردانندگان این سرویس بپرسید.
mail-token-made-subject = برای حساب شما در { $service } توکن دسترسی ساخته شد
mail-token-made-text = برای حساب شما، { $username }، در { $service } توکن دسترسی ساخته شد. نامش { $name } است.
mail-token-made-what = ربات یا اسکریپت می‌تواند با آن از حساب شما استفاده کند. آن را در بخش «امنیت» صفحهٔ حساب خود می‌بینید و همان‌جا می‌توانید باطلش کنید.
mail-verification-code-subject = تأیید نشانی ایمیل شما در { $service }
mail-verification-code-registration = برای تأیید نشانی ایمیل خود و ادامهٔ ایجاد حساب در { $service }، این کد را وارد کنید:
mail-verification-code-account = برای تأیید نشانی ایمیل خود و افزودن آن به حسابتان در { $service }، این کد را وارد کنید:
mail-verification-code-lifetime = این کد پنج دقیقه اعتبار دارد.
mail-verification-code-not-you = اگر شما آن را نخواسته‌اید، آن را به هیچ‌کس ندهید: شاید کسی نشانی خودش را اشتباه نوشته باشد.
mail-address-taken-subject = نشانی ایمیل شما در { $service }
mail-address-taken-text = کسی، شاید خودتان، خواست از این نشانی ایمیل در { $service } استفاده کند. این نشانی از قبل متعلق به حساب { $username } است.
mail-address-taken-next = اگر خودتان بودید، به جای آن وارد همین حساب شوید.
mail-recovery-subject = تعیین گذرواژهٔ جدید برای { $service }
mail-recovery-text = خواستید برای حساب خود، { $username }، در { $service } گذرواژهٔ جدیدی تعیین کنید.
mail-recovery-button = تعیین گذرواژهٔ جدید
mail-recovery-lifetime = این پیوند یک بار و تا ده دقیقه کار می‌کند.
mail-recovery-not-you = اگر شما این را نخواسته‌اید، لازم نیست کاری بکنید؛ گذرواژهٔ شما همان می‌ماند.
mail-recovery-impossible-subject = گذرواژهٔ شما در { $service }
mail-recovery-impossible-text = کسی، شاید خودتان، خواست برای حساب شما، { $username }، در { $service } گذرواژهٔ جدیدی تعیین کند.
mail-recovery-impossible-locked = این حساب قفل است و برای همین این کار ممکن نیست. گردانندگان این سرویس می‌توانند دلیلش را به شما بگویند و قفل را باز کنند.
mail-recovery-impossible-no-password = این حساب گذرواژه ندارد؛ مثل همیشه وارد شوید. اگر نمی‌توانید، از گردانندگان این سرویس بپرسید.
mail-password-changed-subject = گذرواژهٔ شما در { $service } تغییر کرد
mail-password-changed-text = گذرواژهٔ حساب شما، { $username }، در { $service } تغییر کرد.
mail-email-added-subject = نشانی ایمیلی به حساب شما در { $service } افزوده شد
mail-email-added-text = نشانی ایمیل { $email } به حساب شما، { $username }، در { $service } افزوده شد.
mail-email-removed-subject = نشانی ایمیلی از حساب شما در { $service } حذف شد
mail-email-removed-text = نشانی ایمیل { $email } از حساب شما، { $username }، در { $service } حذف شد.
mail-application-approved-subject = حساب شما در { $service } تأیید شد
mail-application-approved-text = حسابی با نام کاربری { $username } در { $service } درخواست کرده بودید. این درخواست تأیید شد.
mail-application-approved-next = اکنون می‌توانید با گذرواژه‌ای که انتخاب کرده‌اید وارد شوید.
mail-application-approved-asked = پیش از ایجاد حساب، به یک چیز دیگر از شما نیاز داریم: صفحه‌ای را که در آن منتظر بودید با همان مرورگر دوباره باز کنید.
mail-application-declined-subject = درخواست حساب شما در { $service }
mail-application-declined-text = حسابی با نام کاربری { $username } در { $service } درخواست کرده بودید. گردانندگان آن تصمیم گرفته‌اند این حساب را ایجاد نکنند.
mail-new-application-subject = درخواست حساب از { $username } در { $service }
mail-new-application-text = کسی حسابی با نام کاربری { $username } در { $service } می‌خواهد و این دلیل را آورده است:
mail-new-application-next = تصمیم‌گیری در صفحه‌های مدیریت
mail-test-subject = ایمیل آزمایشی از { $service }
mail-test-text = این ایمیل فرستاده شد تا معلوم شود ایمیل‌های { $service } می‌رسند یا نه. می‌رسند.

## Errors
error-title = مشکلی پیش آمد
error-detail = جزئیات برای توسعه‌دهندگان
error-again = باز کردن دوبارهٔ صفحه
error-home = رفتن به صفحهٔ اصلی
error-request-id = اگر کمک می‌خواهید، این شمارهٔ پیگیری را اعلام کنید:
not-found-title = چیزی اینجا نیست
not-found-text = شاید نشانی اشتباه نوشته شده یا صفحه جابه‌جا شده باشد.
problem-invalid-request = این پیوند ورود کامل نیست
problem-invalid-request-text = برنامه‌ای که شما را به اینجا فرستاد، درخواستی داد که برای ما مفهوم نیست.
problem-invalid-request-next = به برنامه برگردید و دوباره امتحان کنید. اگر باز هم پیش آمد، برنامه باید اصلاح شود.
problem-unknown-client = این برنامه را نمی‌شناسیم
problem-unknown-client-text = برنامه‌ای که شما را به اینجا فرستاد در این سرویس ثبت نشده یا دیگر ثبت نیست.
problem-unknown-client-next = از برنامه خارج شوید یا آن را از نو نصب کنید و سپس دوباره امتحان کنید.
problem-redirect-uri = این برنامه می‌خواهد شما را به جایی ناشناخته بفرستد
problem-redirect-uri-text = نشانی‌ای که می‌خواهد شما را به آن برگرداند، از نشانی‌های ثبت‌شدهٔ آن نیست؛ برای حفظ امنیت حساب شما همین‌جا متوقف شدیم.
problem-redirect-uri-next = به برنامه برگردید و دوباره امتحان کنید. اگر باز هم پیش آمد، برنامه باید اصلاح شود.
problem-grant-gone = این ورود به پایان رسیده است
problem-grant-gone-text = یا قبلاً کامل شده یا بیش از حد منتظر مانده است.
problem-grant-gone-next = به برنامه برگردید و از نو شروع کنید.
problem-form-expired = این صفحه مدت زیادی باز مانده بود
problem-form-expired-text = برای حفظ امنیت حساب شما، هر فرم را فقط تا مدتی پس از باز شدن می‌توان فرستاد.
problem-form-expired-next = به صفحهٔ قبل برگردید، آن را دوباره بارگذاری کنید و باز امتحان کنید.
problem-refused = این کار مجاز نیست
problem-refused-text = برنامه چیزی خواست که حساب شما یا خود برنامه اجازهٔ آن را ندارد.
problem-refused-next = اگر به آن نیاز دارید، از گردانندگان این سرویس بپرسید.
problem-policy = قواعد این سرویس این کار را مجاز نمی‌داند
problem-policy-text = گردانندگان این سرویس قواعدی گذاشته‌اند که چه کسی چه کاری می‌تواند انجام دهد، و این کار خلاف یکی از آن‌هاست.
problem-policy-next = اگر فکر می‌کنید باید بتوانید این کار را انجام دهید، از آن‌ها بپرسید.
problem-account-locked = حساب شما قفل است
problem-account-locked-text = تا وقتی قفل است، نمی‌توانید وارد شوید.
problem-account-locked-next = گردانندگان این سرویس می‌توانند دلیلش را به شما بگویند و قفل را باز کنند.
problem-account-deactivated = این حساب غیرفعال شده است
problem-account-deactivated-text = دیگر نمی‌توان با آن وارد شد.
problem-account-deactivated-next = اگر اشتباهی رخ داده است، از گردانندگان این سرویس بپرسید.
problem-not-administrator = این صفحه برای مدیران است
problem-not-administrator-text = حساب شما اجازهٔ مدیریت این سرویس را ندارد.
problem-not-administrator-next = اگر باید داشته باشد، از گردانندگان این سرویس بخواهید.
problem-too-many-requests = درخواست‌ها بیش از حد است
problem-too-many-requests-text = از جایی که هستید، بیش از حد معمول درخواست رسیده است.
problem-too-many-requests-next = چند دقیقه صبر کنید و دوباره امتحان کنید.
problem-sign-up-closed = اینجا خودتان نمی‌توانید ثبت‌نام کنید
problem-sign-up-closed-text = حساب‌های این سرویس را گردانندگان آن ایجاد می‌کنند.
problem-sign-up-closed-next = از آن‌ها حساب بخواهید، یا اگر حساب دارید وارد شوید.
problem-invitation-gone = این دعوت دیگر معتبر نیست
problem-invitation-gone-text = یا استفاده شده، یا پس گرفته شده، یا مهلتش گذشته است.
problem-invitation-gone-next = از کسی که آن را فرستاده است دعوت تازه‌ای بخواهید؛ اگر از قبل حساب دارید، وارد شوید.
problem-sign-up-refused = از اینجا نمی‌توانید ثبت‌نام کنید
problem-sign-up-refused-text = گردانندگان این سرویس از این شبکه یا مرورگر حساب جدید نمی‌پذیرند.
problem-sign-up-refused-next = شبکه یا مرورگر دیگری را امتحان کنید، یا از آن‌ها حساب بخواهید.
problem-sign-up-over = این ثبت‌نام اینجا ادامه نمی‌یابد
problem-sign-up-over-text = در مرورگر دیگری یا بیش از یک ساعت پیش شروع شده است.
problem-sign-up-over-next = در همان مرورگری که شروع کردید ادامه دهید، یا از نو شروع کنید.
problem-too-many-requests-wait = { $minutes ->
        [one] یک دقیقه صبر کنید و دوباره امتحان کنید.
       *[other] { $minutes } دقیقه صبر کنید و دوباره امتحان کنید.
    }
problem-homeserver-unreachable = سرور خانگی پاسخ نمی‌دهد
problem-homeserver-unreachable-text = ورود شما مشکلی نداشت، اما اکنون دسترسی به سرور Matrix این سرویس ممکن نیست.
problem-homeserver-unreachable-next = چند دقیقهٔ دیگر دوباره امتحان کنید. چیزی از دست نرفته است.
problem-internal = مشکلی از سمت ما پیش آمد
problem-internal-text = تقصیر شما نیست. گردانندگان این سرویس می‌توانند از گزارش‌های آن بیشتر بفهمند.
problem-internal-next = دوباره امتحان کنید. اگر باز هم پیش آمد، شمارهٔ پیگیری زیر را به گردانندگان سرویس بگویید.

## The administrators' pages
console-nav = مدیریت
console-overview = نمای کلی
console-users = کاربران
console-overview-title = مدیریت
account-console = مدیریت حساب‌های این سرویس.
console-administrator = مدیر
console-back = بازگشت
console-search = جستجو
console-hours = { $hours ->
        [1] یک ساعت
        [24] یک روز
        [168] هفت روز
        [one] { $hours } ساعت
       *[other] { $hours } ساعت
    }
console-standing-locked = قفل‌شده
console-standing-deactivated = غیرفعال
console-done-user-made = حساب ایجاد شد.
console-done-locked = حساب قفل شد.
console-done-unlocked = قفل حساب باز شد.
console-done-deactivated = حساب غیرفعال شد.
console-done-reactivated = حساب بازگشت. صاحبش به گذرواژهٔ جدید نیاز دارد.
console-done-password-set = گذرواژه تعیین شد.
console-done-administrator-made = این حساب اکنون می‌تواند مدیریت کند.
console-done-administrator-unmade = این حساب دیگر نمی‌تواند مدیریت کند.
console-done-email-added = نشانی افزوده شد.
console-done-email-removed = نشانی حذف شد.
console-done-sessions-ended = نشست‌ها پایان یافتند.
console-done-invitation-changed = دعوت تغییر کرد.
console-done-invitation-revoked = دعوت دیگر معتبر نیست.
console-done-invitation-restored = دعوت دوباره معتبر است.
console-done-client-changed = برنامه تغییر کرد.
console-done-client-deleted = برنامه حذف شد.
console-done-retried = دوباره تلاش می‌شود.
console-done-cancelled = از آن صرف‌نظر شد.
console-users-title = کاربران
console-users-search = بخشی از نام کاربری
console-users-status = کدام حساب‌ها
console-users-any = همه
console-users-active = فعال
console-users-locked = قفل‌شده
console-users-deactivated = غیرفعال
console-users-admins = فقط مدیران
console-users-made = ایجادشده در { $when }
console-users-none = چنین کسی نیست.
console-user-new-title = حساب جدید
console-user-new-name = نام نمایشی (اختیاری)
console-user-new-email-hint = تأییدشده به شمار می‌آید. شما آن را تضمین می‌کنید.
console-user-new-password = گذرواژه (اختیاری)
console-user-new-password-hint = اگر خالی بماند، بعداً پیوندی بسازید تا صاحب حساب خودش گذرواژه انتخاب کند.
console-user-new-submit = ایجاد حساب
console-user-error-username = این نمی‌تواند نام کاربری باشد. حروف کوچک، رقم و . _ = - / + به کار ببرید
console-user-error-taken = این نام کاربری قبلاً گرفته شده است.
console-user-error-unavailable = سرور خانگی این نام کاربری را نمی‌پذیرد، یا کسی با این نام دارد.
console-user-error-homeserver = سرور خانگی نگفت که این نام آزاد است یا نه. کمی بعد دوباره امتحان کنید.
console-user-error-password = حدس زدن این گذرواژه بسیار آسان است. طولانی‌ترش کنید.
console-email-error-invalid = این نشانی ایمیل نیست.
console-email-error-taken = حساب دیگری این نشانی را دارد.
console-user-queued = سرور خانگی هنوز خبر ندارد. آن‌قدر تکرار می‌شود تا خبردار شود.
console-user-made = زمان ایجاد
console-user-locked = زمان قفل شدن
console-user-deactivated = زمان غیرفعال شدن
console-user-password = گذرواژه
console-user-password-set = تعیین‌شده در { $when }
console-user-password-none = ندارد
console-user-id = شناسهٔ حساب
console-user-more = کارهایی که می‌توانید انجام دهید
console-user-sessions = { $count ->
        [0] در جایی وارد نشده است
        [one] در یک جا وارد شده است
       *[other] در { $count } جا وارد شده است
    }
console-user-no-emails = ندارد
console-user-self = این حساب خود شماست. مدیر دیگری می‌تواند آن را قفل یا غیرفعال کند.
console-lock = قفل کردن حساب
console-lock-hint = از حساب قفل‌شده نمی‌توان استفاده کرد. چیزی از دست نمی‌رود و قفل را می‌توان باز کرد.
console-unlock = باز کردن قفل حساب
console-reactivate = بازگرداندن حساب
console-password-title = تعیین گذرواژه
console-password-row = شما انتخاب می‌کنید و به صاحب حساب می‌گویید.
console-password-text = از این پس { $user } با آن وارد می‌شود. نشست‌هایش می‌مانند.
console-password-new = گذرواژهٔ جدید
console-password-anyway = پذیرفتن آن، حتی اگر حدس زدنش آسان باشد
console-password-anyway-hint = برای آزمایش و ماشین‌ها، نه برای افراد.
console-password-submit = تعیین گذرواژه
console-recovery-title = پیوند برای گذرواژهٔ جدید
console-recovery-row = صاحب حساب خودش انتخاب می‌کند. بدون ایمیل هم کار می‌کند.
console-recovery-text = با این پیوند، { $user } یک بار گذرواژهٔ جدیدی انتخاب می‌کند. پس از آن همهٔ نشست‌های حساب پایان می‌یابند.
console-recovery-hours = مدت اعتبار پیوند
console-recovery-submit = ساختن پیوند
console-recovery-made = این پیوند را از راهی که به آن اعتماد دارید به { $user } برسانید.
console-recovery-once = { $hours ->
        [1] فقط همین یک بار نمایش داده می‌شود، یک بار کار می‌کند و یک ساعت اعتبار دارد.
        [24] فقط همین یک بار نمایش داده می‌شود، یک بار کار می‌کند و یک روز اعتبار دارد.
        [168] فقط همین یک بار نمایش داده می‌شود، یک بار کار می‌کند و هفت روز اعتبار دارد.
        [one] فقط همین یک بار نمایش داده می‌شود، یک بار کار می‌کند و { $hours } ساعت اعتبار دارد.
       *[other] فقط همین یک بار نمایش داده می‌شود، یک بار کار می‌کند و { $hours } ساعت اعتبار دارد.
    }
console-make-administrator-title = تبدیل به مدیر
console-make-administrator-text = { $user } می‌تواند همهٔ حساب‌های اینجا، از جمله حساب شما، را ببیند، تغییر دهد و قفل کند.
console-make-administrator-submit = تبدیل به مدیر
console-unmake-administrator-title = گرفتن دسترسی مدیریت
console-unmake-administrator-text = { $user } دیگر این صفحه‌ها را باز نمی‌کند. برنامه‌هایی که دسترسی مدیریت دارند، آن را تا زمان خروج نگه می‌دارند.
console-unmake-administrator-submit = گرفتن دسترسی
console-end-sessions-title = پایان دادن به همهٔ نشست‌ها
console-end-sessions-text = { $user } از همه جا خارج می‌شود. پیام‌هایی که فقط یکی از دستگاه‌هایش می‌تواند بخواند، از دست می‌روند.
console-end-sessions-submit = پایان دادن به همهٔ نشست‌ها
console-deactivate-title = غیرفعال کردن حساب
console-deactivate-row = برای همیشه: از همهٔ اتاق‌ها بیرون می‌رود.
console-deactivate-text = این پایان حساب { $user } است.
console-deactivate-sessions = از همه جا خارج می‌شود.
console-deactivate-rooms = از همهٔ اتاق‌ها بیرون می‌رود.
console-deactivate-name = کس دیگری نمی‌تواند این نام را بگیرد.
console-deactivate-erase = پاک کردن پیام‌ها هم
console-deactivate-erase-hint = تا جایی که سرور خانگی بتواند. این کار برگشت‌پذیر نیست.
console-deactivate-submit = غیرفعال کردن
console-emails-text = نشانی‌های { $user }.
console-emails-hint = تأییدشده به شمار می‌آید. شما آن را تضمین می‌کنید.
console-emails-submit = افزودن نشانی
console-sessions-text = جاهایی که { $user } وارد شده است.
console-sessions-none = هیچ جا.
console-sessions-end = پایان دادن به انتخاب‌شده‌ها
console-sessions-end-all = پایان دادن به همهٔ نشست‌ها
console-invitations = دعوت‌ها
console-invitations-title = دعوت‌ها
console-invitations-valid = فقط دعوت‌های معتبر
console-invitations-none = هنوز دعوتی نیست.
console-invitations-off = کسی نمی‌تواند از دعوت استفاده کند: پیکربندی اجازه نمی‌دهد (account.invitations_allowed).
console-invitation-title = دعوت
console-invitation-new-title = دعوت جدید
console-invitation-new-submit = ساختن دعوت
console-invitation-edit = تغییر
console-invitation-edit-title = تغییر دعوت
console-invitation-edit-submit = ذخیره
console-invitation-text = این پیوند را برای کسی که دعوت می‌کنید بفرستید، یا بگذارید کد را اسکن کند.
console-invitation-qr = پیوند به شکل کد QR
console-invitation-unnamed = دعوت
console-invitation-token = توکن ثبت‌نام
console-invitation-username = نام کاربری
console-invitation-used = حساب‌های ایجادشده
console-invitation-used-any = { $count ->
        [0] هنوز هیچ؛ بدون محدودیت تعداد
        [one] تاکنون یکی؛ بدون محدودیت تعداد
       *[other] تاکنون { $count } حساب؛ بدون محدودیت تعداد
    }
console-invitation-used-of = { $count } از { $limit }
console-invitation-last-used = آخرین استفاده
console-invitation-expires = معتبر تا
console-invitation-never = وقتی که پس گرفته شود
console-invitation-by = سازنده
console-invitation-used-up = استفاده‌شده
console-invitation-expired = منقضی‌شده
console-invitation-revoked = پس‌گرفته‌شده
console-invitation-revoke = پس گرفتن
console-invitation-unrevoke = معتبر کردن دوباره
console-invitation-note = یادداشت (اختیاری)
console-invitation-note-hint = برای چه کسی است. فقط مدیران آن را می‌بینند.
console-invitation-name = نام کاربری (اختیاری)
console-invitation-name-hint = اگر آن را پر کنید، حساب فقط می‌تواند همین نام را داشته باشد و دعوت برای یک حساب است.
console-invitation-uses = تعداد حساب‌ها
console-invitation-uses-hint = برای تعداد نامحدود، خالی بگذارید.
console-invitation-lifetime = مدت اعتبار
console-invitation-days = { $days ->
        [one] { $days } روز
       *[other] { $days } روز
    }
console-invitation-ever = همیشه، تا وقتی پس گرفته شود
console-invitation-keep = مانند قبل
console-invitation-error-note = این یادداشت بیش از حد طولانی است. حداکثر ۲۰۰ نویسه به کار ببرید.
console-invitation-error-uses = عددی وارد کنید یا خالی بگذارید.
console-clients = برنامه‌ها
console-clients-title = برنامه‌ها
console-clients-search = بخشی از نام
console-clients-kind = کدام برنامه‌ها
console-clients-set-up = تنظیم‌شده در اینجا
console-clients-registered = خودثبت‌شده
console-clients-none = چنین برنامه‌ای نیست.
console-client-new-title = برنامهٔ جدید
console-client-new-submit = افزودن برنامه
console-client-edit = تغییر
console-client-edit-title = تغییر برنامه
console-client-new-secret = ساختن رمز جدید
console-client-delete = حذف
console-client-id = شناسهٔ کلاینت
console-client-uri = وب‌سایت
console-client-uri-optional = وب‌سایت (اختیاری)
console-client-sessions = نشست‌های فعال
console-client-auth = روش اثبات هویت
console-client-grants = روش‌های مجاز
console-client-redirects = نشانی‌های URI بازگشت
console-client-redirects-hint = هر کدام در یک سطر. برنامه‌هایی که به نام خود کار می‌کنند یا کد نشان می‌دهند به آن نیاز ندارند.
console-client-configured = این برنامه در فایل پیکربندی است و همان‌جا تغییر می‌کند.
console-client-of-configuration = پیکربندی
console-client-of-administrator = افزوده‌شده در اینجا
console-client-name = نام
console-client-name-hint = کاربران هنگام ورود آن را می‌بینند.
console-client-kind = نوع
console-client-kind-app = برنامه‌ای در دستگاه یا مرورگر (بدون رمز)
console-client-kind-site = وب‌سایتی که سرور دارد (با رمز)
console-client-kind-service = سرویسی که به نام خود کار می‌کند (با رمز)
console-client-kind-device = دستگاهی که کد نشان می‌دهد (بدون رمز)
console-client-error = این برنامه را نمی‌توان به این شکل افزود.
console-secret-title = رمز کلاینت
console-secret = رمز
console-secret-text = { $app } برای وارد کردن کاربران به هر دو نیاز دارد.
console-secret-once = رمز فقط همین یک بار نمایش داده می‌شود. رمز قبلی دیگر کار نمی‌کند.
console-new-secret-title = ساختن رمز جدید
console-new-secret-text = رمز کنونی { $app } بی‌درنگ از کار می‌افتد.
console-new-secret-submit = ساختن رمز جدید
console-delete-client-title = حذف برنامه
console-delete-client-text = { $app } و همهٔ کسانی که با آن وارد شده‌اند بی‌درنگ دسترسی خود را از دست می‌دهند.
console-delete-client-submit = حذف
console-outbox = در راه
console-audit = گزارش رویدادها
console-providers = سرویس‌های ورود
console-attention-homeserver = سرور خانگی در دسترس نیست، یا رمز مشترک را نمی‌پذیرد.
console-attention-jobs = { $count ->
        [one] یک تغییر به سرور خانگی اطلاع داده نشد.
       *[other] { $count } تغییر به سرور خانگی اطلاع داده نشد.
    }
console-attention-mails = { $count ->
        [one] یک ایمیل فرستاده نشد.
       *[other] { $count } ایمیل فرستاده نشد.
    }
console-attention-disk = دیسک تقریباً پر است.
console-overview-people = کاربران
console-overview-accounts = حساب‌های در حال استفاده
console-overview-administrators = مدیران
console-overview-browsers = مرورگرهای واردشده
console-overview-apps = برنامه‌های واردشده
console-overview-lately = به‌تازگی
console-overview-sign-ups = حساب‌های جدید در هفت روز
console-overview-sign-ins = ورودها در ۲۴ ساعت
console-overview-failed = گذرواژه‌های نادرست در ۲۴ ساعت
console-overview-service = سرویس
console-overview-homeserver = سرور خانگی
console-overview-silent = پاسخ نمی‌دهد
console-overview-reachable = پاسخ می‌دهد
console-overview-outbox = تغییرهایی که هنوز خبر ندارد
console-overview-mails = ایمیل‌های در راه
console-overview-store = حجم داده‌ها
console-overview-free = فضای خالی دیسک
console-overview-version = نسخهٔ Postern
console-overview-started = زمان شروع
console-mib = { $size } MiB
console-outbox-title = در راه
console-outbox-text = { $count ->
        [0] سرور خانگی از همه چیز خبر دارد.
        [one] سرور خانگی هنوز از یک تغییر خبر ندارد.
       *[other] سرور خانگی هنوز از { $count } تغییر خبر ندارد.
    }
console-retry = تلاش دوباره
console-give-up = صرف‌نظر کردن
console-tries = { $count ->
        [one] یک بار تلاش شد
       *[other] { $count } بار تلاش شد
    }
console-job-provision = حساب، نام و نشانی‌ها
console-job-avatar = تصویر
console-job-device = دستگاه جدید
console-job-devices = دستگاه‌ها
console-job-deactivate = پایان حساب
console-job-reactivate = بازگشت حساب
console-mails-title = ایمیل‌ها
console-mails-none = ایمیلی برای فرستادن نیست.
console-mail-over = صرف‌نظر شد
console-give-up-job = این تغییر هرگز به سرور خانگی خبر داده نمی‌شود. شاید دستگاهی را که اینجا خارج شده نگه دارد، یا کسی را که وارد شده نشناسد.
console-give-up-mail = این ایمیل فرستاده نمی‌شود.
console-audit-title = گزارش رویدادها
console-audit-text = { $days ->
        [one] چه رخ داده و به دستور چه کسی. { $days } روز نگه داشته می‌شود.
       *[other] چه رخ داده و به دستور چه کسی. { $days } روز نگه داشته می‌شود.
    }
console-audit-user = نام کاربری
console-audit-kind = نوع رویداد
console-audit-from = از تاریخ
console-audit-administration = کارهای مدیران
console-audit-sign-ins = ورودها
console-audit-refused = ناموفق یا ردشده
console-audit-credentials = گذرواژه‌ها و نشانی‌ها
console-audit-ends = پایان نشست‌ها
console-audit-accounts = حساب‌های جدید و پایان‌یافته
console-audit-none = چنین چیزی رخ نداده است.
console-audit-unknown = کسی با این نام نیست.
console-audit-by = توسط { $who }
console-audit-by-command-line = از خط فرمان
console-audit-by-itself = خودکار
console-event-registered = حساب ایجاد شد
console-event-exported = داده‌های حساب دریافت شد
console-user-events = به‌تازگی
console-user-all-events = همهٔ رویدادها
console-providers-title = سرویس‌های ورود
console-providers-text = سرویس‌های دیگری که کاربران از راه آن‌ها وارد می‌شوند. در فایل پیکربندی یا با API مدیریت تنظیم می‌شوند.
console-providers-none = سرویسی نیست.
console-provider-off = غیرفعال
console-user-links = حساب‌ها در سرویس‌های دیگر

## Console: applications
console-applications = درخواست‌ها
console-applications-none = کسی منتظر حساب نیست.
console-applications-off = کسی منتظر حساب نیست. فقط وقتی account.password_registration_approval_required تنظیم شده باشد، از افراد دلیل خواسته می‌شود و منتظر شما می‌مانند.
console-application-since = درخواست‌شده: { $when }
console-application-title = درخواست حساب
console-application-no-email = ندارد
console-application-asked = زمان درخواست
console-application-until = منتظر تا
console-application-reason = دلیل درخواست
console-application-note = یادداشت برای متقاضی در صورت رد (اختیاری)
console-application-note-hint = متقاضی آن را در صفحهٔ خود می‌بیند، و اگر نشانی داده باشد، در ایمیل هم.
console-application-approve = تأیید
console-application-decline = رد
console-application-error-note = این یادداشت بیش از حد طولانی است. کوتاه‌ترش کنید.
console-done-application-approved = حساب ایجاد شد.
console-done-application-asked = درخواست تأیید شد. در این میان کس دیگری نام، نشانی یا دعوت را گرفته است؛ برای همین ابتدا مورد دیگری از متقاضی خواسته می‌شود.
console-done-application-declined = درخواست رد شد.

## Console: policy
console-policy = قواعد
console-policy-text = این قواعد به قواعد پیکربندی افزوده می‌شوند و به محض ذخیره اجرا می‌شوند. شرح آن‌ها در docs/policy.md آمده است.
console-policy-custom = سیاستی از خود شما به این پرسش‌ها پاسخ می‌دهد: { $questions }
console-policy-from = کادر زیر قواعد { $when } را نشان می‌دهد. وقتی ذخیره‌شان کنید دوباره اجرا می‌شوند.
console-policy-data = قواعد، به شکل JSON
console-policy-data-hint = مثلاً برای ممنوع کردن نام کاربری: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = ذخیره
console-policy-merged = همهٔ قواعد، همراه با قواعد پیکربندی
console-policy-history = قواعد پیشین
console-policy-current = در حال اجرا
console-policy-error-json = این JSON نیست: { $detail }
console-policy-error-right = این قابل استفاده نیست: { $detail }
console-done-policy-set = از این پس این قواعد اجرا می‌شوند.
console-trial = آزمودن قواعد
console-trial-text = چه رخ می‌دهد؟ این کار چیزی را تغییر نمی‌دهد.
console-trial-question = کدام پرسش
console-trial-input = وضعیت، به شکل JSON
console-trial-data = قواعد دیگر برای آزمودن، به شکل JSON (اختیاری)
console-trial-data-hint = به جای قواعدی که اینجا ذخیره شده‌اند. قواعد پیکربندی می‌مانند.
console-trial-submit = آزمودن
console-trial-allowed = مجاز می‌بود.
console-trial-refused = رد می‌شد:
console-trial-custom = سیاستی از خود شما پاسخ داد.
console-trial-builtin = قواعد درون‌ساخته پاسخ دادند.

## The admin API's documentation
api-doc-title = API مدیریت
api-doc-what = کارهایی که برنامه‌ها می‌توانند اینجا برای مدیران انجام دهند.
api-doc-spec = همین مطالب به شکل OpenAPI، برای برنامه‌ها
api-doc-resources = منابع
api-doc-ask = شیوهٔ درخواست
api-doc-token = هر درخواست به توکن دسترسیِ کسی نیاز دارد که اجازهٔ مدیریت دارد.
api-doc-errors = پاسخ‌های ممکن برای هر درخواست
api-doc-required = الزامی
api-doc-query = پارامترهای پرس‌وجو
api-doc-body = بدنه
api-doc-answers = پاسخ‌ها
api-doc-attributes = ویژگی‌ها
