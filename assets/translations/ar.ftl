### Arabic

## The frame of every page
language-name = العربية
shell-skip = الانتقال إلى المحتوى
shell-language = اللغة:
shell-policy = سياسة الخصوصية
shell-tos = شروط الاستخدام

## Times
ago-now = قبل لحظات
ago-minutes = { $n ->
        [one] قبل دقيقة
        [two] قبل دقيقتين
        [few] قبل { $n } دقائق
        [many] قبل { $n } دقيقة
       *[other] قبل { $n } دقيقة
    }
ago-hours = { $n ->
        [one] قبل ساعة
        [two] قبل ساعتين
        [few] قبل { $n } ساعات
        [many] قبل { $n } ساعة
       *[other] قبل { $n } ساعة
    }
ago-days = { $n ->
        [1] أمس
        [two] قبل يومين
        [few] قبل { $n } أيام
        [many] قبل { $n } يومًا
       *[other] قبل { $n } يوم
    }
date = { $day } { $month } { $year }
date-time = { $date } في { $time } بتوقيت UTC
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

## Parts of pages
field-show = إظهار
field-show-password = إظهار كلمة المرور
field-caps = مفتاح Caps Lock مفعَّل.
meter-1 = سهلة التخمين. اجعلها أطول.
meter-2 = ما زالت سهلة التخمين.
meter-3 = جيدة.
meter-4 = جيدة جدًا.
copy = نسخ
copy-done = تم النسخ
progress = الخطوة { $at } من { $of }
pager = صفحات أخرى
pager-before = الأحدث
pager-after = الأقدم

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
consent-not-set-up-here = هذا التطبيق غير معروف لدى { $service }، فقد سجّل نفسه بنفسه. لا تتابع إلا إذا بدأت بنفسك للتو تسجيل الدخول إليه.
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
permission-other = القيام بشيء لا تستطيع هذه الصفحة وصفه
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
end-session-warning = الرسائل التي لا يمكن قراءتها إلا على الجهاز الذي تسجّل الخروج منه ستُفقد معه.
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
device-asked = الطلب
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

## Making an account
register-have-account = لديك حساب؟ { $link }
register-username = اسم المستخدم
register-username-hint = يجدك الآخرون عبره بصيغة { "\u200E" }@username:{ $server }. لا يمكن تغييره لاحقًا.
register-username-invited = تمت دعوتك بهذا الاسم. يجدك الآخرون عبره بصيغة { "\u200E" }@username:{ $server }.
register-username-free = اسم المستخدم هذا متاح.
register-username-lowered = تُكتب أسماء المستخدمين بأحرف صغيرة.
register-username-title = اختر اسم مستخدم آخر
register-username-text = سبقك شخص آخر إلى اسم المستخدم هذا أثناء تسجيلك. احتفظنا بكل ما كتبته غير ذلك.
register-email = البريد الإلكتروني
register-email-optional = البريد الإلكتروني (اختياري)
register-email-hint = لاستعادة الوصول إلى حسابك إذا نسيت كلمة المرور.
register-email-title = بريدك الإلكتروني
register-email-without = المتابعة بدونه
register-password = كلمة المرور
register-token = رمز التسجيل
register-token-hint = تحصل عليه من القائمين على هذه الخدمة.
register-token-text = يتطلب إنشاء حساب هنا رمز تسجيل. احتفظنا بكل ما كتبته غير ذلك.
register-terms = أوافق على { $link }
register-terms-link = شروط الخدمة
register-verify-title = راجع بريدك الإلكتروني
register-verify-text = أرسلنا رمزًا إلى { $email }. يصلح الرمز لمدة خمس دقائق.
register-verify-resend = إرسال رمز آخر
register-verify-change = استخدام بريد إلكتروني آخر
register-verify-sent-again = رمز آخر في طريقه إليك.
register-code = الرمز
register-code-hint = ستة أرقام. إذا لم يصلك شيء، فراجع مجلد الرسائل غير المرغوب فيها أيضًا.
register-display-name = الاسم المعروض
register-display-name-title = بماذا تحب أن يناديك الآخرون؟
register-display-name-text = يظهر هذا الاسم بجانب رسائلك. يمكنك تغييره في أي وقت.
register-display-name-skip = تخطّي
register-unfinished-title = لحظة واحدة
register-unfinished-made = تم إنشاء حسابك، لكن خادم Matrix الذي تعتمد عليه هذه الخدمة لا يستجيب حاليًا. أعد المحاولة بعد دقيقة: لم يُفقد أي شيء.
register-unfinished-not-made = خادم Matrix الذي تعتمد عليه هذه الخدمة لا يستجيب حاليًا، لذا لم يُنشأ حسابك بعد. أعد المحاولة بعد دقيقة: احتفظنا بكل ما كتبته.
register-unfinished-retry = إعادة المحاولة
register-error-homeserver = خادم Matrix الذي تعتمد عليه هذه الخدمة لا يستجيب حاليًا، لذا لا يمكننا معرفة ما إذا كان اسم المستخدم هذا متاحًا. أعد المحاولة بعد دقيقة.
register-error-username-missing = اختر اسم مستخدم.
register-error-username-too-long = اسم المستخدم هذا طويل جدًا.
register-error-username-all-digits = يجب أن يحتوي اسم المستخدم على حرف واحد على الأقل.
register-error-username-character = لا يحتوي اسم المستخدم إلا على الأحرف من a إلى z والأرقام والرموز . _ = - / +
register-error-username-underscore = لا يمكن أن يبدأ اسم المستخدم بشرطة سفلية.
register-error-username-not-allowed = اسم المستخدم هذا غير متاح هنا. اختر اسمًا آخر.
register-error-username-taken = اسم المستخدم هذا مستخدَم بالفعل. اختر اسمًا آخر.
register-error-email-missing = أدخل بريدك الإلكتروني.
register-error-email-invalid = هذا ليس عنوان بريد إلكتروني. يُكتب العنوان مثل name@example.com.
register-error-email-not-allowed = لا يمكن استخدام هذا البريد الإلكتروني هنا. جرّب عنوانًا آخر.
register-error-email-in-use = لديك بالفعل حساب بهذا البريد الإلكتروني. سجّل الدخول إليه، أو استخدم عنوانًا آخر.
password-error-missing = اختر كلمة مرور.
password-error-too-long = كلمة المرور هذه طويلة جدًا.
password-error-weak = كلمة المرور هذه سهلة التخمين. أضف كلمة أخرى أو كلمتين.
password-error-common = هذه من كلمات المرور التي تُجرَّب أولًا. اختر كلمة مرور أخرى.
password-error-word = الكلمة الواحدة سهلة التخمين. أضف كلمة أخرى أو كلمتين.
password-error-name = الأسماء سهلة التخمين. أضف كلمة أخرى أو كلمتين.
password-error-repeats = التكرار لا يكاد يجعل كلمة المرور أصعب تخمينًا. أضف كلمة أخرى أو كلمتين.
password-error-sequence = تسلسل الأحرف أو الأرقام أو المفاتيح سهل التخمين. أضف كلمة أخرى أو كلمتين.
password-error-date = التواريخ والسنوات سهلة التخمين. أضف كلمة أخرى أو كلمتين.
register-error-token-missing = أدخل رمز التسجيل.
register-error-token-unknown = رمز التسجيل هذا غير موجود. تحقق من عدم وجود خطأ في كتابته.
register-error-token-used-up = استُخدم رمز التسجيل هذا إلى الحد الأقصى المسموح به. اطلب رمزًا آخر.
register-error-token-expired = انتهت صلاحية رمز التسجيل هذا. اطلب رمزًا آخر.
register-error-token-other-name = رمز التسجيل هذا مخصص لاسم مستخدم آخر.
register-error-terms = لا يمكنك إنشاء حساب إلا إذا وافقت على شروط الخدمة.
register-error-code-missing = أدخل الرمز الموجود في الرسالة.
register-error-code-wrong = الرمز غير صحيح. تحقق منه، واستخدم أحدث رسالة.
register-error-code-expired = انتهت صلاحية هذا الرمز. أرسل رمزًا آخر.
register-error-too-many-mails = رسائل كثيرة جدًا. انتظر بضع دقائق قبل أن تطلب رسالة أخرى.
register-error-display-name = هذا الاسم المعروض طويل جدًا.

## Sign-up with approval
register-reason-title = لماذا تريد حسابًا؟
register-reason-text = يراجع القائمون على هذه الخدمة كل حساب جديد قبل إنشائه. عرّفهم بنفسك.
register-reason = السبب
register-reason-hint = تكفي جملة أو جملتان. لا يقرؤها إلا القائمون على هذه الخدمة.
register-reason-send = طلب حساب
register-error-reason-missing = اكتب جملة أو جملتين.
register-error-reason-too-long = { $most ->
        [one] هذا طويل جدًا: الحد الأقصى حرف واحد.
        [two] هذا طويل جدًا: الحد الأقصى حرفان، وأقل من ذلك في بعض الكتابات.
        [few] هذا طويل جدًا: الحد الأقصى { $most } أحرف، وأقل من ذلك في بعض الكتابات.
        [many] هذا طويل جدًا: الحد الأقصى { $most } حرفًا، وأقل من ذلك في بعض الكتابات.
       *[other] هذا طويل جدًا: الحد الأقصى { $most } حرف، وأقل من ذلك في بعض الكتابات.
    }
register-error-too-many-wait = ينتظر كثير من الأشخاص ردًا في الوقت الحالي. يُرجى إعادة المحاولة في يوم آخر.
register-waiting-title = في انتظار الرد
register-waiting-text = طلبت حسابًا باسم المستخدم { $username }. سيراجع القائمون على هذه الخدمة طلبك، وقد يستغرق ذلك بضعة أيام.
register-waiting-mail = سنكتب إلى { $email } عند وصول الرد.
register-waiting-bookmark = احفظ هذه الصفحة في الإشارات المرجعية، وعُد إليها من المتصفح نفسه: سيظهر الرد هنا. اسم المستخدم محجوز لك حتى { $date }.
register-waiting-again = هل وصل الرد؟
register-declined-title = لم تتم الموافقة على حسابك
register-declined-text = قرر القائمون على هذه الخدمة عدم إنشاء هذا الحساب. إذا كنت ترى أن في ذلك خطأً، فتواصل معهم.
register-declined-note = تركوا لك ملاحظة:

## Captcha
captcha-working = نتحقق من أنك لست روبوتًا. يستغرق ذلك بضع ثوانٍ.
captcha-waiting = سيُرسل النموذج بمجرد انتهاء ذلك.
captcha-solved = تم التحقق: لست روبوتًا.
captcha-needs-script = تتطلب هذه الخطوة وحدها JavaScript لمنع الروبوتات. فعّله وأعد تحميل الصفحة، أو اطلب حسابًا من القائمين على هذه الخدمة.
captcha-wait = { $seconds ->
        [one] لمنع الروبوتات، انتظر ثانية قبل المتابعة.
        [two] لمنع الروبوتات، انتظر ثانيتين قبل المتابعة.
        [few] لمنع الروبوتات، انتظر { $seconds } ثوانٍ قبل المتابعة. املأ النموذج على مهل، وستنقضي المدة.
        [many] لمنع الروبوتات، انتظر { $seconds } ثانية قبل المتابعة. املأ النموذج على مهل، وستنقضي المدة.
       *[other] لمنع الروبوتات، انتظر { $seconds } ثانية قبل المتابعة. املأ النموذج على مهل، وستنقضي المدة.
    }
captcha-error-missing = أثبت أنك لست روبوتًا.
captcha-error-wrong = انتهت صلاحية التحقق من الروبوتات. يُرجى المتابعة مرة أخرى.
captcha-error-too-soon = كان ذلك سريعًا. انتظر حتى تنقضي المدة أدناه، ثم تابع.
captcha-error-unreachable = التحقق من الروبوتات لا يعمل حاليًا. أعد المحاولة بعد دقيقة: لم يُفقد أي شيء.

## Account
account-title = حسابك
account-nav = حسابك
account-nav-profile = الملف الشخصي
account-nav-security = الأمان
account-nav-sessions = الجلسات
account-nav-activity = النشاط
account-sign-out = تسجيل الخروج هنا
remove = إزالة
account-password-changed = تم تغيير كلمة المرور.
account-password-changed-everywhere = تم تغيير كلمة المرور، وتسجيل خروجك من كل مكان آخر.
account-password-set = يمكنك من الآن تسجيل الدخول بكلمة المرور الجديدة.
account-name-changed = تم تغيير اسمك.
account-email-added = تمت إضافة العنوان.
account-email-removed = تمت إزالة العنوان.
account-primary-email = من الآن فصاعدًا تُبلَّغ التطبيقات بهذا العنوان.
account-session-ended = تم تسجيل الخروج من الجلسة.
account-sessions-ended = تم تسجيل الخروج من الجلسات.
account-session-renamed = تم تغيير الاسم.
account-token-made = تم إنشاء الرمز وعرضه حينها. إذا لم يكن لديك، فأبطله وأنشئ رمزًا آخر.
account-app-removed = لم يعد بإمكان التطبيق الوصول إلى حسابك.

## Account: profile
profile-mxid = معرّف Matrix
profile-name = الاسم
profile-name-hint = ما يراه الآخرون. اتركه فارغًا ليظهر معرّف Matrix الخاص بك.
profile-name-save = حفظ
profile-name-unknown = الخادم الرئيسي لا يستجيب حاليًا، لذا لا يمكن عرض اسمك.
profile-error-too-long = هذا الاسم طويل جدًا. استخدم 256 حرفًا على الأكثر.
profile-error-refused = لا يقبل الخادم الرئيسي هذا الاسم. جرّب اسمًا آخر.
profile-error-unreachable = الخادم الرئيسي لا يستجيب. لم يتغيّر اسمك: أعد المحاولة بعد بضع دقائق.
profile-emails = عناوين البريد الإلكتروني
profile-no-emails = لا يوجد بريد إلكتروني في حسابك.
profile-emails-change = تغيير عناوين بريدك الإلكتروني

## Account: e-mail addresses
emails-title = عناوين البريد الإلكتروني
emails-primary = العنوان الذي تُبلَّغ به التطبيقات
emails-added = أُضيف في { $when }
emails-make-primary = جعله الأساسي
emails-add = عنوان جديد
emails-add-hint = نرسل إليه رمزًا للتأكد من أنه لك.
emails-add-submit = إرسال الرمز
emails-error-invalid = هذا ليس عنوان بريد إلكتروني. يُكتب العنوان مثل name@example.com.
emails-error-not-allowed = لا يمكن استخدام هذا العنوان هنا. جرّب عنوانًا آخر.
emails-error-has-it = هذا العنوان موجود في حسابك بالفعل.
emails-error-too-many = بلغ حسابك الحد الأقصى لعدد العناوين. أزل أحدها أولًا.
emails-error-last-one = تحتاج الحسابات هنا إلى عنوان. أضف عنوانًا آخر قبل إزالة هذا.
email-remove-title = هل تريد إزالة هذا العنوان؟
email-remove-text = لن يعود { $email } تابعًا لحسابك.
email-remove-last = هذا عنوانك الوحيد. بدونه لا يمكنك استرداد حسابك عبر البريد الإلكتروني إذا نسيت كلمة المرور.

## Account: security
security-title = الأمان
security-password-set = تم تعيينها في { $when }
security-no-password = ليس لحسابك كلمة مرور.
security-sessions = الأماكن التي سجّلت الدخول فيها.
security-apps = ما تسمح للتطبيقات بفعله.
security-tokens = للروبوتات والبرامج النصية.
security-reset-keys = في حال فقدت جميع أجهزتك ومفتاح الاسترداد.
security-data = بياناتك
security-export = كل ما هو معروف عنك هنا.
security-deactivate = بشكل نهائي.

## Account: sessions
sessions-title = الجلسات
sessions-this = هذا المتصفح
sessions-others = أماكن أخرى
sessions-forgotten = لم تُستخدم منذ ثلاثة أشهر
sessions-none = لم تسجّل الدخول في أي مكان آخر.
sessions-end-ticked = تسجيل الخروج من الجلسات المحددة
sessions-end-others = تسجيل الخروج من كل مكان آخر
session-with = { $program } على { $system }
session-a-browser = متصفح
session-an-app = تطبيق
session-an-old-app = تطبيق سجّل الدخول بالطريقة القديمة
session-a-token = روبوت أو برنامج نصي يستخدم رمز وصول
session-seen = آخر استخدام: { $when }
session-title = الجلسة
session-here = المكان
session-kind = النوع
session-app = التطبيق
session-app-host = موقع التطبيق
session-browser = المتصفح والنظام
session-device = معرّف الجهاز
session-last-use = آخر استخدام
session-address = من العنوان
session-began = تاريخ تسجيل الدخول
session-may = الأذونات
session-name = الاسم
session-name-hint = لتتعرّف عليها لاحقًا. قد يراه الآخرون في المحادثات المشفّرة.
session-rename = حفظ
session-end = تسجيل الخروج منها
session-error-missing = أدخل اسمًا.
session-error-too-long = هذا الاسم طويل جدًا. استخدم 100 حرف على الأكثر.

## Account: ending sessions
end-sessions-title = هل تريد تسجيل الخروج؟
end-sessions-text = { $count ->
        [one] سيتم تسجيل الخروج من هذه الجلسة فورًا.
        [two] سيتم تسجيل الخروج من هاتين الجلستين فورًا.
        [few] سيتم تسجيل الخروج من { $count } جلسات فورًا.
        [many] سيتم تسجيل الخروج من { $count } جلسة فورًا.
       *[other] سيتم تسجيل الخروج من { $count } جلسة فورًا.
    }
end-sessions-others = { $count ->
        [one] سيتم تسجيل الخروج من الجلسة الأخرى الوحيدة فورًا. ستبقى هنا متصلًا بحسابك.
        [two] سيتم تسجيل الخروج من الجلستين الأخريين فورًا. ستبقى هنا متصلًا بحسابك.
        [few] سيتم تسجيل الخروج من جميع الجلسات الأخرى وعددها { $count } فورًا. ستبقى هنا متصلًا بحسابك.
        [many] سيتم تسجيل الخروج من جميع الجلسات الأخرى وعددها { $count } فورًا. ستبقى هنا متصلًا بحسابك.
       *[other] سيتم تسجيل الخروج من جميع الجلسات الأخرى وعددها { $count } فورًا. ستبقى هنا متصلًا بحسابك.
    }
end-sessions-warning = الرسائل المشفّرة التي لا يمكن قراءتها إلا على جهاز تسجّل الخروج منه ستُفقد معه. قبل المتابعة، تأكد من أن لديك مفتاح استرداد أو جهازًا آخر تم التحقق منه.
end-sessions-submit = تسجيل الخروج

## Account: activity
activity-title = النشاط
activity-text = { $days ->
        [one] ما حدث لحسابك خلال اليوم الماضي.
        [two] ما حدث لحسابك خلال اليومين الماضيين. إذا لم تقم بشيء منه بنفسك، فغيّر كلمة المرور وسجّل الخروج من كل مكان آخر.
        [few] ما حدث لحسابك خلال آخر { $days } أيام. إذا لم تقم بشيء منه بنفسك، فغيّر كلمة المرور وسجّل الخروج من كل مكان آخر.
        [many] ما حدث لحسابك خلال آخر { $days } يومًا. إذا لم تقم بشيء منه بنفسك، فغيّر كلمة المرور وسجّل الخروج من كل مكان آخر.
       *[other] ما حدث لحسابك خلال آخر { $days } يوم. إذا لم تقم بشيء منه بنفسك، فغيّر كلمة المرور وسجّل الخروج من كل مكان آخر.
    }
activity-none = لا شيء بعد.
event-registered = أنشأت هذا الحساب
event-signed-in = تم تسجيل الدخول من متصفح
event-app-signed-in = تم تسجيل الدخول إلى { $app }
event-old-app-signed-in = تم تسجيل الدخول إلى أحد التطبيقات
event-wrong-password = { $times ->
        [one] أُدخلت كلمة مرور خاطئة
        [two] أُدخلت كلمة مرور خاطئة مرتين خلال ساعة
        [few] أُدخلت كلمة مرور خاطئة { $times } مرات خلال ساعة
        [many] أُدخلت كلمة مرور خاطئة { $times } مرة خلال ساعة
       *[other] أُدخلت كلمة مرور خاطئة { $times } مرة خلال ساعة
    }
event-password-changed = تم تغيير كلمة المرور
event-password-set = تم تعيين كلمة مرور
event-password-recovered = تم تعيين كلمة مرور جديدة عبر البريد الإلكتروني
event-email-added = تمت إضافة العنوان { $email }
event-email-removed = تمت إزالة العنوان { $email }
event-primary-email = أصبح { $email } العنوان الأساسي
event-name-changed = تم تغيير الاسم
event-session-ended = تم تسجيل الخروج من { $name }
event-a-session-ended = تم تسجيل الخروج من إحدى الجلسات
event-session-closed = { $why ->
        [idle] تم تسجيل الخروج من { $name } لعدم الاستخدام منذ مدة طويلة
        [limit] تم تسجيل الخروج من { $name } لإفساح المجال لجلسة أحدث
       *[replay] تم تسجيل الخروج من { $name } لأن أحد مفاتيح الجلسة استُخدم مرتين. ربما نسخه شخص ما
    }
event-a-session-closed = { $why ->
        [idle] تم تسجيل الخروج من إحدى الجلسات لعدم استخدامها منذ مدة طويلة
        [limit] تم تسجيل الخروج من إحدى الجلسات لإفساح المجال لجلسة أحدث
       *[replay] تم تسجيل الخروج من إحدى الجلسات لأن أحد مفاتيحها استُخدم مرتين. ربما نسخه شخص ما
    }
event-sessions-ended = { $count ->
        [0] تم تسجيل الخروج من كل مكان آخر
        [one] تم تسجيل الخروج من جلسة واحدة
        [two] تم تسجيل الخروج من جلستين
        [few] تم تسجيل الخروج من { $count } جلسات
        [many] تم تسجيل الخروج من { $count } جلسة
       *[other] تم تسجيل الخروج من { $count } جلسة
    }
event-consent-withdrawn = فقد تطبيق { $app } إمكانية الوصول
event-token-made = تم إنشاء رمز الوصول { $name }
event-keys-reset = تم السماح بإعادة تعيين مفاتيح التشفير
event-exported = تم تنزيل بياناتك
event-deactivated = تم تعطيل الحساب
event-admin-locked = قفل أحد المشرفين الحساب
event-admin-unlocked = ألغى أحد المشرفين قفل الحساب
event-admin-deactivated = عطّل أحد المشرفين الحساب
event-admin-reactivated = أعاد أحد المشرفين تفعيل الحساب
event-admin-password-set = عيّن أحد المشرفين كلمة مرور جديدة
event-admin-email-added = أضاف أحد المشرفين عنوان بريد إلكتروني
event-admin-sessions-ended = سجّل أحد المشرفين الخروج من جميع الجلسات
event-admin-token-issued = أنشأ أحد المشرفين رمز وصول لهذا الحساب
event-admin-made-administrator = أصبح بإمكان هذا الحساب إدارة هذه الخدمة
event-admin-no-administrator = لم يعد بإمكان هذا الحساب إدارة هذه الخدمة
event-admin-user-created = أنشأ أحد المشرفين الحساب
event-admin-recovery-link-issued = أنشأ أحد المشرفين رابطًا لتعيين كلمة مرور جديدة
event-admin-email-removed = أزال أحد المشرفين عنوان بريد إلكتروني
event-admin-session-ended = سجّل أحد المشرفين الخروج من إحدى الجلسات
event-admin-token-regenerated = استبدل أحد المشرفين رمز وصول
event-admin-token-revoked = أبطل أحد المشرفين رمز وصول
event-admin-link-added = ربط أحد المشرفين حسابًا في خدمة أخرى
event-admin-link-removed = أزال أحد المشرفين الربط بحساب في خدمة أخرى
event-admin-application-approved = وافق أحد المشرفين على طلب الحساب
event-admin-application-declined = رفض أحد المشرفين طلب حساب
event-admin-registration-token-issued = أنشأ أحد المشرفين دعوة
event-admin-registration-token-changed = غيّر أحد المشرفين دعوة
event-admin-registration-token-revoked = ألغى أحد المشرفين دعوة
event-admin-registration-token-unrevoked = أعاد أحد المشرفين تفعيل دعوة
event-admin-client-created = أضاف أحد المشرفين تطبيقًا
event-admin-client-changed = غيّر أحد المشرفين تطبيقًا
event-admin-client-secret-changed = أعطى أحد المشرفين تطبيقًا سرًّا جديدًا
event-admin-client-deleted = حذف أحد المشرفين تطبيقًا
event-admin-clients-synced = تمت مطابقة أحد التطبيقات مع الإعدادات
event-admin-provider-created = أضاف أحد المشرفين خدمة لتسجيل الدخول
event-admin-provider-changed = غيّر أحد المشرفين خدمة لتسجيل الدخول
event-admin-provider-deleted = حذف أحد المشرفين خدمة لتسجيل الدخول
event-admin-policy-data-set = غيّر أحد المشرفين القواعد
event-admin-job-retried = طلب أحد المشرفين محاولة أخرى لإبلاغ الخادم الرئيسي
event-admin-job-cancelled = صرف أحد المشرفين النظر عن إبلاغ الخادم الرئيسي
event-admin-mail-retried = طلب أحد المشرفين محاولة أخرى لإرسال رسالة
event-admin-mail-cancelled = صرف أحد المشرفين النظر عن إرسال رسالة
event-admin-users-provisioned = طلب أحد المشرفين إبلاغ الخادم الرئيسي بجميع المستخدمين من جديد
event-policy-denied = { $times ->
        [one] رفضت القواعد طلبًا
        [two] رفضت القواعد طلبين
        [few] رفضت القواعد { $times } طلبات
        [many] رفضت القواعد { $times } طلبًا
       *[other] رفضت القواعد { $times } طلب
    } ({ $entry_point ->
        [register] حساب جديد
        [email] عنوان بريد إلكتروني
        [client_registration] تطبيق جديد
        [authorization_grant] وصول لتطبيق
        [compat_login] تسجيل دخول
       *[other] { $entry_point }
    })
event-access-refused = { $surface ->
        [admin_api] { $times ->
            [one] رُفض طلب إلى واجهة API الإدارية
            [two] رُفض طلبان إلى واجهة API الإدارية
            [few] رُفضت { $times } طلبات إلى واجهة API الإدارية
            [many] رُفض { $times } طلبًا إلى واجهة API الإدارية
           *[other] رُفض { $times } طلب إلى واجهة API الإدارية
        }
       *[other] { $times ->
            [one] رُفضت زيارة لصفحات الإدارة
            [two] رُفضت زيارتان لصفحات الإدارة
            [few] رُفضت { $times } زيارات لصفحات الإدارة
            [many] رُفضت { $times } زيارة لصفحات الإدارة
           *[other] رُفضت { $times } زيارة لصفحات الإدارة
        }
    }

## Account: apps
apps-title = التطبيقات المسموح لها بالوصول
apps-text = سمحت لهذه التطبيقات باستخدام حسابك. إذا أزلت أحدها، فسيتم تسجيل خروجه وعليه أن يطلب إذنك من جديد.
apps-none = لا يمكن لأي تطبيق الوصول إلى حسابك.
apps-allowed = سُمح له في { $when }

## Account: access tokens
tokens-title = رموز الوصول
tokens-text = باستخدام رمز وصول، يمكن لروبوت أو برنامج نصي استخدام حسابك دون كلمة المرور. احفظ كل رمز كما تحفظ كلمة المرور.
tokens-none = لا توجد رموز وصول لحسابك.
tokens-new = رمز جديد
tokens-expires = ينتهي في { $when }
tokens-over = انتهى في { $when }
tokens-forever = بلا تاريخ انتهاء
tokens-unused = لم يُستخدم بعد
tokens-by-administrator = أنشأه مشرف
token-new-title = رمز وصول جديد
token-name = الاسم
token-name-hint = الغرض منه، لتتعرّف عليه لاحقًا.
token-abilities = الأذونات
token-device = جهاز مستقل
token-device-hint = للغرف المشفّرة. سيظهر ضمن جلساتك.
token-lifetime = مدة الصلاحية
token-lifetime-hint = الرمز الذي تنتهي صلاحيته تلقائيًا أقل ضررًا إذا ضاع.
token-lifetime-days = { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
token-lifetime-year = سنة واحدة
token-lifetime-forever = بلا نهاية
token-new-submit = إنشاء الرمز
token-error-missing = أدخل اسمًا.
token-error-too-long = هذا الاسم طويل جدًا. استخدم 100 حرف على الأكثر.
token-error-no-ability = حدّد إذنًا واحدًا على الأقل للرمز.
token-error-not-allowed = لا يمكن إنشاء رمز بهذا الإذن إلا للمشرفين.
token-error-needs-an-end = يجب أن تكون لصلاحية الرمز ذي أذونات الإشراف نهاية. اختر مدة صلاحيته.
token-error-too-many = وصلت إلى الحد الأقصى من الرموز. أبطل رمزًا لم تعد تستخدمه.
token-error-unreachable = الخادم الرئيسي لا يستجيب، لذا لم يُنشأ أي رمز. أعد المحاولة بعد بضع دقائق.
token-made-title = رمز الوصول الخاص بك
token-made-text = انسخ { $name } الآن واحفظه في مكان آمن. لن يُعرض مرة أخرى.
token-made-secret = كل من لديه هذا الرمز يمكنه استخدام حسابك. لا ترسله أبدًا إلى أي شخص يطلبه.
token-made-done = نسخته
token-made-on = تاريخ الإنشاء
token-ends = صالح حتى
token-may = الأذونات
token-revoke = إبطال الرمز

## Account: export
export-title = تنزيل بياناتك
export-text = تحصل على ملف فيه كل ما تعرفه هذه الخدمة عنك: حسابك وعناوينك وجلساتك والتطبيقات المسموح لها بالوصول وما حدث مؤخرًا.
export-not-in-it = لا يحتوي الملف على كلمات مرور أو مفاتيح. رسائلك موجودة على الخادم الرئيسي، ويمكن لتطبيق Matrix لديك تصديرها.
export-submit = تنزيل

## Account: new encryption keys
reset-keys-title = إعادة تعيين هويتك الرقمية
reset-keys-text = لا تفعل هذا إلا إذا فقدت كل الأجهزة التي سجّلت الدخول عليها، ومفتاح الاسترداد أيضًا.
reset-keys-consequences = سيحصل تطبيقك على مفاتيح جديدة لإثبات هويتك. على جهات اتصالك وأجهزتك الأخرى التحقق منك من جديد، وقد تبقى الرسائل المشفّرة القديمة غير قابلة للقراءة.
reset-keys-warning = إذا لم تطلب هذا من تطبيقك، فقد يكون شخص آخر يحاول انتحال هويتك. لا تتابع.
reset-keys-submit = السماح بإعادة التعيين
reset-keys-failed = الخادم الرئيسي لا يستجيب، لذا لم يتغيّر أي شيء. أعد المحاولة بعد بضع دقائق.
reset-keys-done-title = يمكنك الآن إعادة تعيين هويتك
reset-keys-done-text = عُد إلى تطبيقك خلال عشر دقائق وأكمل العملية هناك. يمكنك إغلاق هذه الصفحة.

## Account: deactivation
deactivate-title = تعطيل حسابك
deactivate-text = لا يمكن التراجع عن هذا. إليك ما سيحدث:
deactivate-signed-out = سيتم تسجيل خروجك من جميع التطبيقات والمتصفحات، ولن يمكنك تسجيل الدخول مرة أخرى.
deactivate-rooms = ستغادر جميع الغرف، ولن يعثر عليك الآخرون.
deactivate-name = لن يمكن لأحد استخدام معرّف Matrix الخاص بك مجددًا، ولا حتى أنت.
deactivate-data = ستُزال كلمة المرور وعناوين بريدك الإلكتروني وإمكانية وصول التطبيقات.
deactivate-erase = إخفاء رسائلي أيضًا
deactivate-erase-hint = لن يرى من ينضم إلى غرفة لاحقًا ما كتبته. أما من رآه فسيبقى لديه.
deactivate-username = اكتب { $username } للتأكيد
deactivate-submit = تعطيل حسابي
deactivate-error-username = هذا ليس اسم المستخدم لهذا الحساب.
deactivate-error-password = كلمة المرور غير صحيحة.
deactivated-title = لم يعد حسابك موجودًا
deactivated-text = تم تعطيل { $mxid }. يمكنك إغلاق هذه الصفحة.
deactivated-erased = يُخفي الخادم الرئيسي رسائلك، وقد يستغرق ذلك بعض الوقت.

## Change password
password-title = تغيير كلمة المرور
password-set-title = تعيين كلمة مرور
password-set-submit = تعيين كلمة المرور
password-current = كلمة المرور الحالية
password-new = كلمة المرور الجديدة
password-hint = بضع كلمات لا رابط بينها يسهل تذكّرها ويصعب تخمينها.
password-sign-out-others = تسجيل الخروج من كل مكان آخر
password-sign-out-others-hint = اختر هذا إذا كان من المحتمل أن شخصًا آخر يعرف كلمة المرور.
password-submit = تغيير كلمة المرور
password-error-current = كلمة المرور الحالية غير صحيحة.
password-error-unchanged = كلمة المرور الجديدة هي نفسها الحالية.

## Signing out, asked for by an app
sign-out-title = هل تريد تسجيل الخروج؟
sign-out-asked-by = يطلب تطبيق { $client } تسجيل خروجك من التطبيق ومن هذا المتصفح معًا.
sign-out-asked = يطلب أحد التطبيقات تسجيل خروجك من هذا المتصفح.

## Signed out
logged-out-return = الانتقال إلى { $place }
logged-out-title = تم تسجيل خروجك
logged-out-text = تم تسجيل الخروج من هذا المتصفح. تبقى تطبيقات Matrix لديك متصلة بحسابك إلى أن تسجّل الخروج منها.
logged-out-again = تسجيل الدخول مرة أخرى

## Back to the client
form-post-title = أوشكنا على الانتهاء
form-post-text = خطوة واحدة أخرى تعيدك إلى { $client }.

## Forgotten password
login-forgot = هل نسيت كلمة المرور؟
login-notice-password-set = تم تعيين كلمة المرور الجديدة وتسجيل خروجك من كل مكان. سجّل الدخول بها الآن.
recover-title = هل نسيت كلمة المرور؟
recover-text = أدخل البريد الإلكتروني لحسابك. سنرسل إليك رابطًا لتعيين كلمة مرور جديدة.
recover-email = البريد الإلكتروني
recover-submit = إرسال الرابط
recover-error-missing = أدخل بريدك الإلكتروني.
recover-error-invalid = هذا ليس عنوان بريد إلكتروني. يُكتب العنوان مثل name@example.com.
recover-back = العودة إلى تسجيل الدخول
recover-sent-title = راجع بريدك الإلكتروني
recover-sent-text = إذا كان هناك حساب بالعنوان { $email }، فهناك رابط لتعيين كلمة مرور جديدة في طريقه إليه.
recover-sent-wait = قد يستغرق ذلك بضع دقائق. إذا لم يصلك شيء، فراجع مجلد الرسائل غير المرغوب فيها، أو جرّب عنوانًا آخر.
recover-sent-again = أرسلنا إليك رسالة أخرى.
recover-sent-resend = إعادة الإرسال
recover-sent-change = استخدام عنوان آخر
recover-password-title = تعيين كلمة مرور جديدة
recover-password-everywhere = سيتم تسجيل خروجك من كل مكان. قبل المتابعة، تذكّر إن كان هناك جهاز ما زال متصلًا بحسابك: فقد تكون عليه المفاتيح الوحيدة لرسائلك المشفّرة.
recover-password-submit = تعيين كلمة المرور
recover-gone-title = لم يعد هذا الرابط صالحًا
recover-gone-text = يعمل الرابط مرة واحدة ولفترة قصيرة فقط. إما أن رابطك استُخدم من قبل، أو انتهت صلاحيته.
recover-gone-again = أرسل إليّ رابطًا جديدًا
recover-off-title = لا يمكن إعادة تعيين كلمات المرور هنا
recover-off-text = لا ترسل هذه الخدمة رسائل لمن نسي كلمة المرور. اطلب المساعدة من القائمين عليها.

## Mails
mail-nothing-to-do = إذا لم تكن أنت من فعل ذلك، فلا حاجة إلى القيام بأي شيء.
mail-not-you = إذا لم تكن أنت من فعل ذلك، فعيّن كلمة مرور جديدة فورًا وسجّل الخروج من كل مكان آخر. وإذا لم تعد قادرًا على تسجيل الدخول، فاسأل القائمين على هذه الخدمة.
mail-token-made-subject = تم إنشاء رمز وصول لحسابك في { $service }
mail-token-made-text = تم إنشاء رمز وصول لحسابك { $username } في { $service }. اسمه { $name }.
mail-token-made-what = يمكن لروبوت أو برنامج نصي استخدام حسابك به. تجده ضمن «الأمان» في صفحة حسابك، ويمكنك إبطاله هناك.
mail-verification-code-subject = تأكيد بريدك الإلكتروني في { $service }
mail-verification-code-registration = اكتب هذا الرمز لتأكيد بريدك الإلكتروني ومتابعة إنشاء حسابك في { $service }:
mail-verification-code-account = اكتب هذا الرمز لتأكيد بريدك الإلكتروني وإضافته إلى حسابك في { $service }:
mail-verification-code-lifetime = يصلح الرمز لمدة خمس دقائق.
mail-verification-code-not-you = إذا لم تطلبه، فلا تعطه لأحد: ربما أخطأ شخص ما في كتابة عنوانه.
mail-address-taken-subject = بريدك الإلكتروني في { $service }
mail-address-taken-text = حاول شخص ما، ربما أنت، استخدام هذا البريد الإلكتروني في { $service }. وهو تابع بالفعل للحساب { $username }.
mail-address-taken-next = إذا كنت أنت، فسجّل الدخول إلى ذلك الحساب.
mail-recovery-subject = تعيين كلمة مرور جديدة في { $service }
mail-recovery-text = طلبت تعيين كلمة مرور جديدة لحسابك { $username } في { $service }.
mail-recovery-button = تعيين كلمة مرور جديدة
mail-recovery-lifetime = يعمل الرابط مرة واحدة ولمدة عشر دقائق.
mail-recovery-not-you = إذا لم تطلب ذلك، فلا حاجة إلى القيام بأي شيء: تبقى كلمة المرور كما هي.
mail-recovery-impossible-subject = كلمة مرورك في { $service }
mail-recovery-impossible-text = طلب شخص ما، ربما أنت، تعيين كلمة مرور جديدة لحسابك { $username } في { $service }.
mail-recovery-impossible-locked = الحساب مقفل، لذا لا يمكن ذلك. يمكن للقائمين على هذه الخدمة إخبارك بالسبب وفتح الحساب.
mail-recovery-impossible-no-password = ليس لهذا الحساب كلمة مرور: سجّل الدخول بطريقتك المعتادة. وإذا تعذّر ذلك، فاسأل القائمين على هذه الخدمة.
mail-password-changed-subject = تم تغيير كلمة مرورك في { $service }
mail-password-changed-text = تم تغيير كلمة مرور حسابك { $username } في { $service }.
mail-email-added-subject = أُضيف بريد إلكتروني إلى حسابك في { $service }
mail-email-added-text = تمت إضافة البريد الإلكتروني { $email } إلى حسابك { $username } في { $service }.
mail-email-removed-subject = أُزيل بريد إلكتروني من حسابك في { $service }
mail-email-removed-text = تمت إزالة البريد الإلكتروني { $email } من حسابك { $username } في { $service }.
mail-application-approved-subject = تمت الموافقة على حسابك في { $service }
mail-application-approved-text = طلبت حسابًا باسم المستخدم { $username } في { $service }. تمت الموافقة على طلبك.
mail-application-approved-next = يمكنك الآن تسجيل الدخول بكلمة المرور التي اخترتها.
mail-application-approved-asked = قبل إنشاء الحساب، نحتاج منك إلى شيء آخر: افتح الصفحة التي انتظرت فيها مرة أخرى، من المتصفح نفسه.
mail-application-declined-subject = طلبك لحساب في { $service }
mail-application-declined-text = طلبت حسابًا باسم المستخدم { $username } في { $service }. قرر القائمون على الخدمة عدم إنشاء هذا الحساب.
mail-new-application-subject = طلب حساب من { $username } في { $service }
mail-new-application-text = يريد أحدهم حسابًا باسم المستخدم { $username } في { $service }، ويذكر هذا السبب:
mail-new-application-next = اتخاذ القرار في صفحات الإدارة
mail-test-subject = رسالة تجريبية من { $service }
mail-test-text = أُرسلت هذه الرسالة للتأكد من وصول الرسائل من { $service }. وها هي قد وصلت.

## Errors
error-title = حدث خطأ ما
error-detail = تفاصيل للمطوّرين
error-again = فتح الصفحة مرة أخرى
error-home = الانتقال إلى الصفحة الرئيسية
error-request-id = عند طلب المساعدة، اذكر هذا الرقم المرجعي:
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
problem-policy = قواعد هذه الخدمة لا تسمح بذلك
problem-policy-text = وضع القائمون على هذه الخدمة قواعد تحدد ما يمكن لكل شخص فعله، وهذا يخالف إحداها.
problem-policy-next = إذا كنت ترى أنه ينبغي السماح لك بذلك، فتواصل معهم.
problem-account-locked = حسابك مقفل
problem-account-locked-text = لا يمكنك تسجيل الدخول ما دام مقفلًا.
problem-account-locked-next = يمكن للقائمين على هذه الخدمة إخبارك بالسبب وفتح الحساب.
problem-account-deactivated = هذا الحساب معطَّل
problem-account-deactivated-text = لم يعد من الممكن استخدامه لتسجيل الدخول.
problem-account-deactivated-next = إذا حدث ذلك عن طريق الخطأ، فاسأل القائمين على هذه الخدمة.
problem-not-administrator = هذه الصفحة للمشرفين
problem-not-administrator-text = لا يُسمح لحسابك بإدارة هذه الخدمة.
problem-not-administrator-next = إذا كان ينبغي السماح له، فتواصل مع القائمين على هذه الخدمة.
problem-too-many-requests = طلبات كثيرة جدًا
problem-too-many-requests-text = وردت طلبات أكثر من المعتاد من الشبكة التي تستخدمها.
problem-too-many-requests-next = انتظر بضع دقائق، ثم أعد المحاولة.
problem-sign-up-closed = لا يمكنك إنشاء حساب هنا بنفسك
problem-sign-up-closed-text = ينشئ القائمون على هذه الخدمة الحسابات فيها.
problem-sign-up-closed-next = اطلب منهم حسابًا، أو سجّل الدخول إذا كان لديك حساب بالفعل.
problem-invitation-gone = لم تعد هذه الدعوة صالحة
problem-invitation-gone-text = إما استُخدمت أو أُلغيت أو انتهت مدتها.
problem-invitation-gone-next = اطلب دعوة جديدة ممن أرسلها إليك، أو سجّل الدخول إذا كان لديك حساب.
problem-sign-up-refused = لا يمكنك إنشاء حساب من هنا
problem-sign-up-refused-text = لا يقبل القائمون على هذه الخدمة حسابات جديدة من هذه الشبكة أو هذا المتصفح.
problem-sign-up-refused-next = جرّب شبكة أخرى أو متصفحًا آخر، أو اطلب منهم حسابًا.
problem-sign-up-over = لا يمكن متابعة إنشاء هذا الحساب هنا
problem-sign-up-over-text = بدأ ذلك في متصفح آخر، أو قبل أكثر من ساعة.
problem-sign-up-over-next = تابع في المتصفح الذي بدأت فيه، أو ابدأ من جديد.
problem-too-many-requests-wait = { $minutes ->
        [one] انتظر دقيقة، ثم أعد المحاولة.
        [two] انتظر دقيقتين، ثم أعد المحاولة.
        [few] انتظر { $minutes } دقائق، ثم أعد المحاولة.
        [many] انتظر { $minutes } دقيقة، ثم أعد المحاولة.
       *[other] انتظر { $minutes } دقيقة، ثم أعد المحاولة.
    }
problem-homeserver-unreachable = الخادم الرئيسي لا يستجيب
problem-homeserver-unreachable-text = تسجيل دخولك سليم، لكن يتعذّر حاليًا الوصول إلى خادم Matrix الذي تعتمد عليه هذه الخدمة.
problem-homeserver-unreachable-next = أعد المحاولة بعد بضع دقائق. لم يُفقد أي شيء.
problem-internal = حدث خطأ لدينا
problem-internal-text = لا علاقة لك بما حدث. يمكن للقائمين على هذه الخدمة معرفة المزيد من سجلّها.
problem-internal-next = أعد المحاولة. إذا تكرر ذلك، فأخبر القائمين على الخدمة بالرقم المرجعي أدناه.

## The administrators' pages
console-nav = الإدارة
console-overview = نظرة عامة
console-users = الأشخاص
console-overview-title = الإدارة
account-console = إدارة الحسابات في هذه الخدمة.
console-administrator = مشرف
console-back = رجوع
console-search = بحث
console-hours = { $hours ->
        [1] ساعة واحدة
        [24] يوم واحد
        [168] سبعة أيام
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
console-standing-locked = مقفل
console-standing-deactivated = معطّل
console-done-user-made = تم إنشاء الحساب.
console-done-locked = تم قفل الحساب.
console-done-unlocked = تم إلغاء قفل الحساب.
console-done-deactivated = تم تعطيل الحساب.
console-done-reactivated = تمت إعادة تفعيل الحساب. يحتاج صاحبه إلى كلمة مرور جديدة.
console-done-password-set = تم تعيين كلمة المرور.
console-done-administrator-made = أصبح بإمكان هذا الحساب الإدارة.
console-done-administrator-unmade = لم يعد بإمكان هذا الحساب الإدارة.
console-done-email-added = تمت إضافة العنوان.
console-done-email-removed = تمت إزالة العنوان.
console-done-sessions-ended = تم إنهاء الجلسات.
console-done-invitation-changed = تم تغيير الدعوة.
console-done-invitation-revoked = لم تعد الدعوة صالحة.
console-done-invitation-restored = عادت الدعوة صالحة.
console-done-client-changed = تم تغيير التطبيق.
console-done-client-deleted = تم حذف التطبيق.
console-done-retried = تجري المحاولة من جديد.
console-done-cancelled = تم صرف النظر عن ذلك.
console-users-title = الأشخاص
console-users-search = جزء من اسم المستخدم
console-users-status = أي حسابات
console-users-any = الكل
console-users-active = النشطة
console-users-locked = المقفلة
console-users-deactivated = المعطّلة
console-users-admins = المشرفون فقط
console-users-made = منذ { $when }
console-users-none = لا يوجد أحد مطابق.
console-user-new-title = حساب جديد
console-user-new-name = الاسم المعروض (اختياري)
console-user-new-email-hint = يُعد مؤكدًا، وأنت تضمن صحته.
console-user-new-password = كلمة المرور (اختيارية)
console-user-new-password-hint = إذا تُركت فارغة، فأنشئ بعد ذلك رابطًا ليختار صاحب الحساب كلمة المرور بنفسه.
console-user-new-submit = إنشاء الحساب
console-user-error-username = لا يصلح هذا اسمَ مستخدم. استخدم الأحرف الصغيرة والأرقام و . _ = - / +
console-user-error-taken = اسم المستخدم هذا مستخدَم بالفعل.
console-user-error-unavailable = لا يقبل الخادم الرئيسي اسم المستخدم هذا، أو أنه مستخدَم لديه.
console-user-error-homeserver = لم يوضّح الخادم الرئيسي ما إذا كان الاسم متاحًا. أعد المحاولة بعد قليل.
console-user-error-password = كلمة المرور هذه سهلة التخمين. اجعلها أطول.
console-email-error-invalid = هذا ليس عنوان بريد إلكتروني.
console-email-error-taken = هذا العنوان تابع لحساب آخر.
console-user-queued = لم يعلم الخادم الرئيسي بعد. سيتكرر إبلاغه إلى أن يعلم.
console-user-made = وقت الإنشاء
console-user-locked = وقت القفل
console-user-deactivated = وقت التعطيل
console-user-password = كلمة المرور
console-user-password-set = تم تعيينها في { $when }
console-user-password-none = لا توجد
console-user-id = معرّف الحساب
console-user-more = ما يمكنك فعله
console-user-sessions = { $count ->
        [0] لا توجد جلسات نشطة
        [one] جلسة واحدة نشطة
        [two] جلستان نشطتان
        [few] { $count } جلسات نشطة
        [many] { $count } جلسة نشطة
       *[other] { $count } جلسة نشطة
    }
console-user-no-emails = لا توجد
console-user-self = هذا حسابك أنت. يمكن لمشرف آخر قفله أو تعطيله.
console-lock = قفل الحساب
console-lock-hint = لا يمكن استخدام الحساب المقفل. لا يُفقد أي شيء، ويمكن إلغاء القفل لاحقًا.
console-unlock = إلغاء قفل الحساب
console-reactivate = إعادة تفعيل الحساب
console-password-title = تعيين كلمة مرور
console-password-row = تختارها أنت وتبلغ بها صاحب الحساب.
console-password-text = يسجّل { $user } الدخول بها من الآن. تبقى الجلسات كما هي.
console-password-new = كلمة المرور الجديدة
console-password-anyway = قبولها حتى لو كانت سهلة التخمين
console-password-anyway-hint = للاختبارات والأجهزة، لا للأشخاص.
console-password-submit = تعيين كلمة المرور
console-recovery-title = رابط لكلمة مرور جديدة
console-recovery-row = يختارها صاحب الحساب بنفسه، دون حاجة إلى بريد إلكتروني.
console-recovery-text = بهذا الرابط يختار { $user } كلمة مرور جديدة، مرة واحدة. تنتهي بعدها جميع جلسات الحساب.
console-recovery-hours = مدة صلاحية الرابط
console-recovery-submit = إنشاء الرابط
console-recovery-made = سلّم هذا الرابط إلى { $user } بطريقة تثق بها.
console-recovery-once = { $hours ->
        [1] يُعرض هذه المرة فقط، ويعمل مرة واحدة، ويصلح لساعة واحدة.
        [24] يُعرض هذه المرة فقط، ويعمل مرة واحدة، ويصلح ليوم واحد.
        [168] يُعرض هذه المرة فقط، ويعمل مرة واحدة، ويصلح لسبعة أيام.
        [one] يُعرض هذه المرة فقط، ويعمل مرة واحدة، ويصلح لساعة واحدة.
        [two] يُعرض هذه المرة فقط، ويعمل مرة واحدة، ويصلح لساعتين.
        [few] يُعرض هذه المرة فقط، ويعمل مرة واحدة، ويصلح لمدة { $hours } ساعات.
        [many] يُعرض هذه المرة فقط، ويعمل مرة واحدة، ويصلح لمدة { $hours } ساعة.
       *[other] يُعرض هذه المرة فقط، ويعمل مرة واحدة، ويصلح لمدة { $hours } ساعة.
    }
console-make-administrator-title = منح صلاحية الإشراف
console-make-administrator-text = سيتمكن { $user } من الاطلاع على كل حساب هنا وتغييره وقفله، بما في ذلك حسابك.
console-make-administrator-submit = منح الصلاحية
console-unmake-administrator-title = سحب صلاحية الإشراف
console-unmake-administrator-text = لن يتمكن { $user } من فتح هذه الصفحات. التطبيقات التي لديها أذونات إدارية تحتفظ بها حتى تسجيل خروجها.
console-unmake-administrator-submit = سحب الصلاحية
console-end-sessions-title = إنهاء جميع الجلسات
console-end-sessions-text = سيتم تسجيل خروج { $user } من كل مكان. الرسائل التي لا يمكن قراءتها إلا على أحد أجهزة هذا الحساب ستُفقد معه.
console-end-sessions-submit = إنهاء جميع الجلسات
console-deactivate-title = تعطيل الحساب
console-deactivate-row = بشكل نهائي، مع مغادرة جميع الغرف.
console-deactivate-text = هذه نهاية حساب { $user }.
console-deactivate-sessions = تسجيل الخروج من كل مكان.
console-deactivate-rooms = مغادرة جميع الغرف.
console-deactivate-name = لا يمكن لأحد آخر أخذ الاسم.
console-deactivate-erase = محو الرسائل أيضًا
console-deactivate-erase-hint = بقدر ما يستطيع الخادم الرئيسي. لا يمكن التراجع عن ذلك.
console-deactivate-submit = تعطيل
console-emails-text = عناوين { $user }.
console-emails-hint = يُعد مؤكدًا، وأنت تضمن صحته.
console-emails-submit = إضافة العنوان
console-sessions-text = الأماكن التي سجّل { $user } الدخول فيها.
console-sessions-none = لا يوجد أي مكان.
console-sessions-end = إنهاء الجلسات المحددة
console-sessions-end-all = إنهاء جميع الجلسات
console-invitations = الدعوات
console-invitations-title = الدعوات
console-invitations-valid = الصالحة فقط
console-invitations-none = لا توجد دعوات بعد.
console-invitations-off = لا يمكن لأحد استخدام دعوة: الإعدادات لا تسمح بذلك (account.invitations_allowed).
console-invitation-title = الدعوة
console-invitation-new-title = دعوة جديدة
console-invitation-new-submit = إنشاء الدعوة
console-invitation-edit = تغيير
console-invitation-edit-title = تغيير الدعوة
console-invitation-edit-submit = حفظ
console-invitation-text = أرسل هذا الرابط إلى من تدعوه، أو دعه يمسح الرمز ضوئيًا.
console-invitation-qr = الرابط كرمز QR
console-invitation-unnamed = دعوة
console-invitation-token = رمز تسجيل
console-invitation-username = اسم المستخدم
console-invitation-used = الحسابات المُنشأة
console-invitation-used-any = { $count ->
        [0] لا شيء بعد، والعدد غير محدود
        [one] حساب واحد حتى الآن، والعدد غير محدود
        [two] حسابان حتى الآن، والعدد غير محدود
        [few] { $count } حسابات حتى الآن، والعدد غير محدود
        [many] { $count } حسابًا حتى الآن، والعدد غير محدود
       *[other] { $count } حساب حتى الآن، والعدد غير محدود
    }
console-invitation-used-of = { $count } من { $limit }
console-invitation-last-used = آخر استخدام
console-invitation-expires = صالحة حتى
console-invitation-never = إلغائها
console-invitation-by = بواسطة
console-invitation-used-up = مستنفدة
console-invitation-expired = منتهية
console-invitation-revoked = ملغاة
console-invitation-revoke = إلغاء الدعوة
console-invitation-unrevoke = إعادة تفعيلها
console-invitation-note = ملاحظة (اختيارية)
console-invitation-note-hint = لمن هذه الدعوة. لا يراها إلا المشرفون.
console-invitation-name = اسم المستخدم (اختياري)
console-invitation-name-hint = إذا ملأته، فلن يكون للحساب إلا هذا الاسم، وتصلح الدعوة لحساب واحد.
console-invitation-uses = عدد الحسابات
console-invitation-uses-hint = اتركه فارغًا لعدد غير محدود.
console-invitation-lifetime = مدة الصلاحية
console-invitation-days = { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
console-invitation-ever = دائمًا، حتى إلغائها
console-invitation-keep = كما كانت من قبل
console-invitation-error-note = هذه الملاحظة طويلة جدًا. استخدم 200 حرف على الأكثر.
console-invitation-error-uses = أدخل رقمًا، أو اترك الحقل فارغًا.
console-clients = التطبيقات
console-clients-title = التطبيقات
console-clients-search = جزء من الاسم
console-clients-kind = أي تطبيقات
console-clients-set-up = المُعدّة هنا
console-clients-registered = التي سجّلت نفسها
console-clients-none = لا يوجد تطبيق مطابق.
console-client-new-title = تطبيق جديد
console-client-new-submit = إضافة التطبيق
console-client-edit = تغيير
console-client-edit-title = تغيير التطبيق
console-client-new-secret = إنشاء سرّ جديد
console-client-delete = حذف
console-client-id = معرّف العميل
console-client-uri = الموقع
console-client-uri-optional = الموقع (اختياري)
console-client-sessions = الجلسات النشطة
console-client-auth = طريقة إثبات الهوية
console-client-grants = الطرق المسموح بها
console-client-redirects = عناوين URI لإعادة التوجيه
console-client-redirects-hint = عنوان في كل سطر. لا تحتاج إليها التطبيقات التي تعمل باسمها أو تعرض رمزًا.
console-client-configured = هذا التطبيق مذكور في ملف الإعدادات، ويُغيَّر هناك.
console-client-of-configuration = الإعدادات
console-client-of-administrator = أُضيف هنا
console-client-name = الاسم
console-client-name-hint = يراه الأشخاص عند تسجيل الدخول.
console-client-kind = النوع
console-client-kind-app = تطبيق على جهاز أو في متصفح (بلا سرّ)
console-client-kind-site = موقع له خادم (له سرّ)
console-client-kind-service = خدمة تعمل باسمها (لها سرّ)
console-client-kind-device = جهاز يعرض رمزًا (بلا سرّ)
console-client-error = لا يمكن إضافة هذا التطبيق بهذا الشكل.
console-secret-title = سرّ العميل
console-secret = السرّ
console-secret-text = يحتاج { $app } إلى كليهما لتسجيل دخول الأشخاص.
console-secret-once = يُعرض السرّ هذه المرة فقط. لم يعد السرّ السابق صالحًا.
console-new-secret-title = إنشاء سرّ جديد
console-new-secret-text = السرّ الحالي لتطبيق { $app } سيتوقف عن العمل فورًا.
console-new-secret-submit = إنشاء سرّ جديد
console-delete-client-title = حذف التطبيق
console-delete-client-text = سيفقد { $app } وكل من سجّل الدخول به إمكانية الوصول فورًا.
console-delete-client-submit = حذف
console-outbox = قيد الإرسال
console-audit = سجل التدقيق
console-providers = خدمات تسجيل الدخول
console-attention-homeserver = تعذّر الوصول إلى الخادم الرئيسي، أو أنه لا يقبل السرّ المشترك.
console-attention-jobs = { $count ->
        [one] تعذّر إبلاغ الخادم الرئيسي بتغيير واحد.
        [two] تعذّر إبلاغ الخادم الرئيسي بتغييرين.
        [few] تعذّر إبلاغ الخادم الرئيسي بـ { $count } تغييرات.
        [many] تعذّر إبلاغ الخادم الرئيسي بـ { $count } تغييرًا.
       *[other] تعذّر إبلاغ الخادم الرئيسي بـ { $count } تغيير.
    }
console-attention-mails = { $count ->
        [one] تعذّر إرسال رسالة واحدة.
        [two] تعذّر إرسال رسالتين.
        [few] تعذّر إرسال { $count } رسائل.
        [many] تعذّر إرسال { $count } رسالة.
       *[other] تعذّر إرسال { $count } رسالة.
    }
console-attention-disk = القرص ممتلئ تقريبًا.
console-overview-people = الأشخاص
console-overview-accounts = الحسابات المستخدمة
console-overview-administrators = المشرفون
console-overview-browsers = المتصفحات المسجَّل دخولها
console-overview-apps = التطبيقات المسجَّل دخولها
console-overview-lately = مؤخرًا
console-overview-sign-ups = الحسابات الجديدة في سبعة أيام
console-overview-sign-ins = مرات تسجيل الدخول في 24 ساعة
console-overview-failed = كلمات المرور الخاطئة في 24 ساعة
console-overview-service = الخدمة
console-overview-homeserver = الخادم الرئيسي
console-overview-silent = لا يستجيب
console-overview-reachable = يستجيب
console-overview-outbox = تغييرات لم يعلم بها بعد
console-overview-mails = رسائل قيد الإرسال
console-overview-store = حجم البيانات
console-overview-free = المساحة الحرة على القرص
console-overview-version = إصدار Postern
console-overview-started = وقت البدء
console-mib = { $size } MiB
console-outbox-title = قيد الإرسال
console-outbox-text = { $count ->
        [0] يعلم الخادم الرئيسي بكل شيء.
        [one] لم يعلم الخادم الرئيسي بعد بتغيير واحد.
        [two] لم يعلم الخادم الرئيسي بعد بتغييرين.
        [few] لم يعلم الخادم الرئيسي بعد بـ { $count } تغييرات.
        [many] لم يعلم الخادم الرئيسي بعد بـ { $count } تغييرًا.
       *[other] لم يعلم الخادم الرئيسي بعد بـ { $count } تغيير.
    }
console-retry = إعادة المحاولة
console-give-up = صرف النظر
console-tries = { $count ->
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $count } محاولات
        [many] { $count } محاولة
       *[other] { $count } محاولة
    }
console-job-provision = الحساب والاسم والعناوين
console-job-avatar = الصورة
console-job-device = جهاز جديد
console-job-devices = الأجهزة
console-job-deactivate = نهاية الحساب
console-job-reactivate = عودة الحساب
console-mails-title = رسائل البريد الإلكتروني
console-mails-none = لا توجد رسائل قيد الإرسال.
console-mail-over = تم صرف النظر عنها
console-give-up-job = لن يُبلَّغ الخادم الرئيسي بهذا التغيير أبدًا. قد يُبقي على جهاز تم تسجيل خروجه هنا، أو لا يعرف شخصًا سجّل الدخول.
console-give-up-mail = لن تُرسل هذه الرسالة.
console-audit-title = سجل التدقيق
console-audit-text = { $days ->
        [one] ما حدث ومن أمر به. يُحفظ لمدة يوم واحد.
        [two] ما حدث ومن أمر به. يُحفظ لمدة يومين.
        [few] ما حدث ومن أمر به. يُحفظ لمدة { $days } أيام.
        [many] ما حدث ومن أمر به. يُحفظ لمدة { $days } يومًا.
       *[other] ما حدث ومن أمر به. يُحفظ لمدة { $days } يوم.
    }
console-audit-user = اسم المستخدم
console-audit-kind = النوع
console-audit-from = بدءًا من
console-audit-administration = ما فعله المشرفون
console-audit-sign-ins = عمليات تسجيل الدخول
console-audit-refused = ما فشل أو رُفض
console-audit-credentials = كلمات المرور والعناوين
console-audit-ends = انتهاء الجلسات
console-audit-accounts = الحسابات الجديدة والمنتهية
console-audit-none = لم يحدث شيء من هذا القبيل.
console-audit-unknown = لا يوجد أحد بهذا الاسم.
console-audit-by = بواسطة { $who }
console-audit-by-command-line = من سطر الأوامر
console-audit-by-itself = تلقائيًا
console-event-registered = تم إنشاء الحساب
console-event-exported = تم تنزيل بيانات الحساب
console-user-events = مؤخرًا
console-user-all-events = كل ما حدث
console-providers-title = خدمات تسجيل الدخول
console-providers-text = خدمات أخرى يسجّل الأشخاص الدخول عبرها. يتم إعدادها في ملف الإعدادات أو عبر واجهة API الإدارية.
console-providers-none = لا توجد.
console-provider-off = متوقفة
console-user-links = الحسابات في خدمات أخرى

## Console: applications
console-applications = الطلبات
console-applications-none = لا أحد ينتظر حسابًا.
console-applications-off = لا أحد ينتظر حسابًا. لا يُطلب من الأشخاص ذكر السبب وانتظار ردك إلا إذا كان الخيار account.password_registration_approval_required مفعّلًا.
console-application-since = طُلب { $when }
console-application-title = طلب حساب
console-application-no-email = لا يوجد
console-application-asked = تاريخ الطلب
console-application-until = ينتظر حتى
console-application-reason = سبب الطلب
console-application-note = ملاحظة لصاحب الطلب عند الرفض (اختيارية)
console-application-note-hint = تظهر لصاحب الطلب في صفحته، وفي رسالة إذا أعطى عنوانًا.
console-application-approve = موافقة
console-application-decline = رفض
console-application-error-note = هذه الملاحظة طويلة جدًا. اجعلها أقصر.
console-done-application-approved = تم إنشاء الحساب.
console-done-application-asked = تمت الموافقة على الطلب. أخذ شخص آخر الاسم أو العنوان أو الدعوة في هذه الأثناء، لذا سيُطلب من صاحب الطلب بديل أولًا.
console-done-application-declined = تم رفض الطلب.

## Console: policy
console-policy = القواعد
console-policy-text = تُضاف هذه القواعد إلى قواعد الإعدادات، وتسري فور حفظها. يشرحها الملف docs/policy.md.
console-policy-custom = سياسة خاصة بك تجيب عن هذه الأسئلة: { $questions }
console-policy-from = يعرض الحقل أدناه القواعد المحفوظة { $when }. تسري من جديد بعد حفظها.
console-policy-data = القواعد بصيغة JSON
console-policy-data-hint = مثلًا، لحظر اسم مستخدم: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = حفظ
console-policy-merged = جميع القواعد، بما فيها قواعد الإعدادات
console-policy-history = القواعد السابقة
console-policy-current = سارية
console-policy-error-json = هذا ليس JSON: { $detail }
console-policy-error-right = لا يمكن استخدام هذا: { $detail }
console-done-policy-set = تسري القواعد من الآن.
console-trial = تجربة القواعد
console-trial-text = ماذا سيحدث؟ لا يغيّر هذا أي شيء.
console-trial-question = أي سؤال
console-trial-input = الحالة بصيغة JSON
console-trial-data = قواعد أخرى للتجربة بصيغة JSON (اختيارية)
console-trial-data-hint = بدلًا من القواعد المحفوظة هنا. تبقى قواعد الإعدادات.
console-trial-submit = تجربة
console-trial-allowed = سيُسمح بذلك.
console-trial-refused = سيُرفض ذلك:
console-trial-custom = أجابت سياسة خاصة بك.
console-trial-builtin = أجابت القواعد المدمجة.

## The admin API's documentation
api-doc-title = واجهة API الإدارية
api-doc-what = ما يمكن للبرامج فعله هنا نيابةً عن المشرفين.
api-doc-spec = المحتوى نفسه بصيغة OpenAPI، للبرامج
api-doc-resources = الموارد
api-doc-ask = كيفية الطلب
api-doc-token = يحتاج كل طلب إلى رمز وصول لشخص يحق له الإدارة.
api-doc-errors = الردود الممكنة على أي طلب
api-doc-required = مطلوب
api-doc-query = الاستعلام
api-doc-body = المتن
api-doc-answers = الردود
api-doc-attributes = السمات
