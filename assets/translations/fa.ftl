### Persian

## The frame of every page
language-name = فارسی

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
consent-not-set-up-here = این برنامه برای { $service } ناشناخته است و خودش خود را معرفی کرده است. فقط در صورتی ادامه دهید که همین حالا ورود به آن را شروع کرده‌اید.
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
permission-other = مجوزی که این صفحه توضیحی برای آن ندارد
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
end-session-warning = پیام‌هایی که فقط آن دستگاه می‌تواند بخواند، با خروج از آن از دست می‌روند.
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

## Account
account-title = حساب شما
account-password-changed = گذرواژهٔ شما تغییر کرد.
account-password-changed-everywhere = گذرواژهٔ شما تغییر کرد و از همهٔ جاهای دیگر خارج شدید.

## Change password
password-title = تغییر گذرواژه
password-current = گذرواژهٔ فعلی
password-new = گذرواژهٔ جدید
password-hint = چند واژهٔ بی‌ربط به هم را راحت می‌توان به خاطر سپرد و سخت می‌توان حدس زد.
password-sign-out-others = خروج از همهٔ جاهای دیگر
password-sign-out-others-hint = اگر ممکن است کس دیگری گذرواژهٔ شما را بداند، این گزینه را انتخاب کنید.
password-submit = تغییر گذرواژه
password-error-current = گذرواژهٔ فعلی درست نیست.
password-error-missing = گذرواژهٔ جدیدی وارد کنید.
password-error-weak = حدس زدن این گذرواژه بسیار آسان است. گذرواژه‌ای طولانی‌تر یا کم‌کاربردتر انتخاب کنید.
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

## Errors
error-title = مشکلی پیش آمد
error-detail = جزئیات برای توسعه‌دهندگان
error-home = رفتن به صفحهٔ اصلی
error-request-id = اگر کمک می‌خواهید، این شماره را اعلام کنید:
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
problem-account-locked = حساب شما قفل است
problem-account-locked-text = تا وقتی قفل است، نمی‌توانید وارد شوید.
problem-account-locked-next = گردانندگان این سرویس می‌توانند دلیلش را به شما بگویند و قفل را باز کنند.
problem-account-deactivated = این حساب غیرفعال شده است
problem-account-deactivated-text = دیگر نمی‌توان با آن وارد شد.
problem-account-deactivated-next = اگر اشتباهی رخ داده است، از گردانندگان این سرویس بپرسید.
problem-too-many-requests = درخواست‌ها بیش از حد است
problem-too-many-requests-text = از جایی که هستید، بیش از حد معمول درخواست رسیده است.
problem-too-many-requests-next = چند دقیقه صبر کنید و دوباره امتحان کنید.
problem-homeserver-unreachable = سرور خانگی پاسخ نمی‌دهد
problem-homeserver-unreachable-text = ورود شما مشکلی نداشت، اما اکنون دسترسی به سرور Matrix این سرویس ممکن نیست.
problem-homeserver-unreachable-next = چند دقیقهٔ دیگر دوباره امتحان کنید. چیزی از دست نرفته است.
problem-internal = مشکلی از سمت ما پیش آمد
problem-internal-text = تقصیر شما نیست. گردانندگان این سرویس می‌توانند از گزارش‌های آن بیشتر بفهمند.
problem-internal-next = دوباره امتحان کنید. اگر باز هم پیش آمد، شمارهٔ زیر را به گردانندگان سرویس بگویید.
