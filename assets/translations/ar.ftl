### Arabic

## The frame of every page
language-name = العربية

## Shared
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
create-account = إنشاء حساب
continue = متابعة
cancel = إلغاء
signed-in-as = تم تسجيل الدخول باسم
title-error = خطأ: { $title }
error-too-many-attempts = محاولات كثيرة جدًا. انتظر بضع دقائق، ثم أعد المحاولة.
error-form-expired = بقيت هذه الصفحة مفتوحة لفترة طويلة. يُرجى إرسال النموذج مرة أخرى.

## Front page
home-title = حسابك على Matrix
home-what = هنا يمكنك تسجيل الدخول إلى Matrix على { $server } وإدارة حسابك.
home-app-hint = تريد الدردشة؟ افتح تطبيق Matrix لديك، وسينقلك إلى هنا عند الحاجة.
home-signed-in-title = تم تسجيل دخولك
home-account = إدارة حسابك

## Sign in
login-title = تسجيل الدخول
login-continue-to = للمتابعة إلى { $client }
login-username = اسم المستخدم
login-username-or-email = اسم المستخدم أو البريد الإلكتروني
login-password = كلمة المرور
login-submit = تسجيل الدخول
login-new-here = ليس لديك حساب؟ { $link }
login-error-username = أدخل اسم المستخدم.
login-error-password = أدخل كلمة المرور.
login-error-credentials = اسم المستخدم وكلمة المرور غير متطابقين. تحقق منهما وأعد المحاولة.

## Choosing the account
select-account-title = أي حساب تريد استخدامه؟
select-account-this = المتابعة بهذا الحساب

## Consent
consent-title = هل تسمح لتطبيق { $client } باستخدام حسابك؟
consent-unverified = لا يوضّح هذا التطبيق الموقع الذي ينتمي إليه. لا تتابع إلا إذا بدأت بنفسك للتو تسجيل الدخول إليه.
consent-not-set-up-here = هذا التطبيق غير معروف لدى { $service }، فقد سجّل نفسه بنفسه. لا تتابع إلا إذا بدأت للتو تسجيل الدخول إليه.
consent-asks = سيتمكن التطبيق من
consent-allow = السماح
consent-returns-to = ستعود بعد ذلك إلى { $host }.
consent-policy = سياسة الخصوصية
consent-tos = شروط الاستخدام
consent-not-you = ليس حسابك؟
consent-switch = استخدام حساب آخر
permission-matrix = استخدام Matrix باسمك
permission-matrix-text = قراءة الرسائل وإرسالها، والانضمام إلى الغرف، وتغيير ملفك الشخصي.
permission-device = إضافة جهاز إلى حسابك
permission-device-text = سيظهر ضمن جلساتك باسم { $device }.
permission-identity = معرفة هويتك
permission-identity-text = معرّف Matrix الخاص بك والاسم الذي يظهر للآخرين.
permission-profile = الاطلاع على اسم المستخدم الخاص بك
permission-profile-text = الاسم الذي تستخدمه لتسجيل الدخول.
permission-offline = البقاء متصلًا بحسابك
permission-offline-text = يمكنه استخدام حسابك في غيابك، إلى أن تنهي جلسته.
permission-email = الاطلاع على بريدك الإلكتروني
permission-email-text = ومعرفة ما إذا تم تأكيده.
permission-synapse-admin = إدارة الخادم الرئيسي
permission-synapse-admin-text = كل ما يمكن للمشرف فعله بجميع الحسابات والغرف على هذا الخادم.
permission-service-admin = إدارة جميع الحسابات
permission-service-admin-text = الاطلاع على أي حساب في هذه الخدمة وتغييره وقفله.
permission-other = إذن لا تستطيع هذه الصفحة وصفه
permission-nothing = معرفة أنك سجّلت الدخول
permission-nothing-text = لا أكثر من ذلك: لا يطلب التطبيق الوصول إلى حسابك.

## Single sign-on of older apps
sso-title = هل تريد تسجيل الدخول إلى { $target }؟
sso-site = سيتمكن الموقع { $target } من استخدام Matrix باسمك.
sso-app = سيتمكن التطبيق الذي يفتح على هذا الجهاز الروابط التي تبدأ بـ { $target } من استخدام Matrix باسمك.
sso-warning = لا تتابع إلا إذا بدأت بنفسك للتو تسجيل الدخول هناك. فمن يدخل إلى حسابك يمكنه قراءة رسائلك وإرسال رسائل باسمك.
sso-refused-title = لم يتم تسجيل دخولك هناك
sso-refused-text = لم يُقدَّم أي شيء إلى { $target }. يمكنك إغلاق هذه الصفحة.

## Too many sessions
end-session-title = سجّل الخروج من مكان آخر أولًا
end-session-before = وصلت إلى الحد الأقصى للأجهزة المسموح بها. سجّل الخروج من أحدها للمتابعة إلى { $client }.
end-session-text = وصلت إلى الحد الأقصى للأجهزة المسموح بها. سجّل الخروج من أحدها للمتابعة.
end-session-warning = الرسائل التي لا يمكن قراءتها إلا على ذلك الجهاز ستُفقد عند تسجيل الخروج منه.
end-session-unnamed = جلسة بلا اسم
end-session-last-use = { $days ->
        [0] آخر استخدام اليوم
        [one] آخر استخدام قبل يوم واحد
        [two] آخر استخدام قبل يومين
        [few] آخر استخدام قبل { $days } أيام
        [many] آخر استخدام قبل { $days } يومًا
       *[other] آخر استخدام قبل { $days } يوم
    }

## Signing a device in
link-title = تسجيل الدخول على جهاز
link-text = اكتب الرمز الظاهر على الجهاز.
link-code = الرمز
link-code-hint = ست خانات من الأحرف والأرقام. لا فرق بين الأحرف الكبيرة والصغيرة.
link-error-missing = أدخل الرمز.
link-error-unknown = لا يوجد جهاز ينتظر هذا الرمز. تحقق منه، أو اطلب من الجهاز عرض رمز جديد: يصلح الرمز لمدة عشرين دقيقة.
device-title = هل تسمح لتطبيق { $client } بتسجيل الدخول إلى حسابك؟
device-warning = لا تتابع إلا إذا بدأت هذا بنفسك على جهاز أمامك. إذا أرسل إليك أحد الرمز أو رابطًا، فهو يحاول الدخول إلى حسابك.
device-asked = تم الطلب
device-asked-when = { $minutes ->
        [0] قبل أقل من دقيقة
        [one] قبل دقيقة واحدة
        [two] قبل دقيقتين
        [few] قبل { $minutes } دقائق
        [many] قبل { $minutes } دقيقة
       *[other] قبل { $minutes } دقيقة
    }
device-asked-from = من { $ip }
device-confirm = هذا جهازي
device-confirm-hint = بدأتُ هذا بنفسي، والجهاز أمامي.
device-error-confirm = أكّد أن هذا جهازك، وإلا فلا تسمح له بالدخول.
device-deny = عدم السماح له بالدخول
device-allowed-title = جارٍ تسجيل الدخول على جهازك
device-allowed-text = عُد إلى { $client } على جهازك، وستستمر العملية تلقائيًا خلال ثوانٍ. يمكنك إغلاق هذه الصفحة.
device-denied-title = لم يُسمح للجهاز بالدخول
device-denied-text = لا يمكن لتطبيق { $client } الوصول إلى حسابك. إذا أرسل إليك شخص آخر الرمز، فأخبر القائمين على هذه الخدمة.

## Account
account-title = حسابك
account-password-changed = تم تغيير كلمة المرور.
account-password-changed-everywhere = تم تغيير كلمة المرور، وتسجيل خروجك من كل مكان آخر.

## Change password
password-title = تغيير كلمة المرور
password-current = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-hint = بضع كلمات لا رابط بينها يسهل تذكّرها ويصعب تخمينها.
password-sign-out-others = تسجيل الخروج من كل مكان آخر
password-sign-out-others-hint = اختر هذا إذا كان من المحتمل أن شخصًا آخر يعرف كلمة المرور.
password-submit = تغيير كلمة المرور
password-error-current = كلمة المرور الحالية غير صحيحة.
password-error-missing = أدخل كلمة مرور جديدة.
password-error-weak = كلمة المرور الجديدة سهلة التخمين. اجعلها أطول أو أقل شيوعًا.
password-error-unchanged = كلمة المرور الجديدة هي نفسها الحالية.

## Signing out, asked for by an app
sign-out-title = هل تريد تسجيل الخروج؟
sign-out-asked-by = يطلب تطبيق { $client } تسجيل خروجك من التطبيق ومن هذا المتصفح.
sign-out-asked = يطلب أحد التطبيقات تسجيل خروجك من هذا المتصفح.

## Signed out
logged-out-return = الانتقال إلى { $place }
logged-out-title = تم تسجيل خروجك
logged-out-text = تم تسجيل الخروج من هذا المتصفح. تبقى تطبيقات Matrix لديك متصلة بحسابك إلى أن تسجّل الخروج منها.
logged-out-again = تسجيل الدخول مرة أخرى

## Back to the client
form-post-title = أوشكنا على الانتهاء
form-post-text = خطوة واحدة أخرى تعيدك إلى { $client }.

## Errors
error-title = حدث خطأ ما
error-detail = تفاصيل للمطوّرين
error-home = الانتقال إلى الصفحة الرئيسية
error-request-id = عند طلب المساعدة، اذكر هذا الرقم:
not-found-title = لا يوجد شيء هنا
not-found-text = قد يكون العنوان مكتوبًا بشكل خاطئ، أو ربما نُقلت الصفحة.
problem-invalid-request = رابط تسجيل الدخول هذا غير مكتمل
problem-invalid-request-text = أرسل التطبيق الذي جئت منه طلبًا لم نفهمه.
problem-invalid-request-next = عُد إلى التطبيق وأعد المحاولة. إذا تكرر ذلك، فالتطبيق بحاجة إلى إصلاح.
problem-unknown-client = لا نعرف هذا التطبيق
problem-unknown-client-text = التطبيق الذي جئت منه غير مسجَّل لدى هذه الخدمة، أو لم يعد مسجَّلًا.
problem-unknown-client-next = سجّل الخروج من التطبيق أو أعد تثبيته، ثم أعد المحاولة.
problem-redirect-uri = يريد هذا التطبيق إرسالك إلى مكان غير معروف
problem-redirect-uri-text = العنوان الذي يريد إعادتك إليه ليس من العناوين التي سجّلها، لذا توقفنا هنا للحفاظ على أمان حسابك.
problem-redirect-uri-next = عُد إلى التطبيق وأعد المحاولة. إذا تكرر ذلك، فالتطبيق بحاجة إلى إصلاح.
problem-grant-gone = انتهت عملية تسجيل الدخول هذه
problem-grant-gone-text = إما أنها اكتملت من قبل، أو طال انتظارها.
problem-grant-gone-next = عُد إلى التطبيق وابدأ من جديد.
problem-form-expired = بقيت هذه الصفحة مفتوحة لفترة طويلة
problem-form-expired-text = للحفاظ على أمان حسابك، لا يمكن إرسال النموذج إلا خلال مدة محدودة بعد فتحه.
problem-form-expired-next = ارجع إلى الصفحة السابقة وأعد تحميلها، ثم أعد المحاولة.
problem-refused = هذا غير مسموح به
problem-refused-text = طلب التطبيق شيئًا غير متاح لحسابك أو للتطبيق نفسه.
problem-refused-next = إذا كنت بحاجة إليه، فاسأل القائمين على هذه الخدمة.
problem-account-locked = حسابك مقفل
problem-account-locked-text = لا يمكنك تسجيل الدخول ما دام مقفلًا.
problem-account-locked-next = يمكن للقائمين على هذه الخدمة إخبارك بالسبب وفتح الحساب.
problem-account-deactivated = هذا الحساب معطَّل
problem-account-deactivated-text = لم يعد من الممكن استخدامه لتسجيل الدخول.
problem-account-deactivated-next = إذا حدث ذلك عن طريق الخطأ، فاسأل القائمين على هذه الخدمة.
problem-too-many-requests = طلبات كثيرة جدًا
problem-too-many-requests-text = وردت طلبات أكثر من المعتاد من الشبكة التي تستخدمها.
problem-too-many-requests-next = انتظر بضع دقائق، ثم أعد المحاولة.
problem-homeserver-unreachable = الخادم الرئيسي لا يستجيب
problem-homeserver-unreachable-text = تسجيل دخولك سليم، لكن يتعذّر حاليًا الوصول إلى خادم Matrix الذي تعتمد عليه هذه الخدمة.
problem-homeserver-unreachable-next = أعد المحاولة بعد بضع دقائق. لم يُفقد أي شيء.
problem-internal = حدث خطأ لدينا
problem-internal-text = لا علاقة لك بما حدث. يمكن للقائمين على هذه الخدمة معرفة المزيد من سجلّها.
problem-internal-next = أعد المحاولة. إذا تكرر ذلك، فأخبر القائمين على الخدمة بالرقم أدناه.
