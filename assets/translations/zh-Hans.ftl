### Simplified Chinese

## The frame of every page
language-name = 简体中文
shell-skip = 跳到内容
shell-language = 语言：
shell-policy = 隐私政策
shell-tos = 使用条款

## Times
ago-now = 刚刚
ago-minutes = { $n } 分钟前
ago-hours = { $n } 小时前
ago-days = { $n ->
        [1] 昨天
       *[other] { $n } 天前
    }
date = { $year }年{ $month }{ $day }日
date-time = { $date } { $time } UTC
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## Parts of pages
field-show = 显示
field-show-password = 显示密码
field-caps = 大写锁定已打开。
meter-1 = 容易被猜到。请再长一些。
meter-2 = 仍然容易被猜到。
meter-3 = 不错。
meter-4 = 非常好。
copy = 复制
copy-done = 已复制
progress = 第 { $at } 步，共 { $of } 步
pager = 更多页面
pager-before = 较新
pager-after = 较早

## Shared
sign-in = 登录
sign-out = 退出登录
create-account = 创建账户
continue = 继续
cancel = 取消
signed-in-as = 当前登录账户
title-error = 错误：{ $title }
error-too-many-attempts = 尝试次数过多。请等几分钟再试。
error-form-expired = 此页面打开太久了。请重新提交表单。

## Front page
home-title = 你的 Matrix 账户
home-what = 你可以在这里登录 { $server } 上的 Matrix，并管理你的账户。
home-app-hint = 想聊天？打开你的 Matrix 应用，需要时它会带你来到这里。
home-signed-in-title = 你已登录
home-account = 管理账户

## Sign in
login-title = 登录
login-continue-to = 继续前往 { $client }
login-username = 用户名
login-username-or-email = 用户名或邮箱地址
login-password = 密码
login-submit = 登录
login-new-here = 第一次来？{ $link }
login-error-username = 请输入用户名。
login-error-password = 请输入密码。
login-error-credentials = 用户名与密码不匹配。请检查后重试。

## Choosing the account
select-account-title = 使用哪个账户？
select-account-this = 用此账户继续

## Consent
consent-title = 允许 { $client } 使用你的账户？
consent-unverified = 此应用没有说明它属于哪个网站。请仅在你自己刚刚开始登录它时继续。
consent-not-set-up-here = { $service } 不认识此应用，它是自行注册的。请仅在你自己刚刚开始登录它时继续。
consent-asks = 它将可以
consent-allow = 允许
consent-returns-to = 之后你将返回 { $host }。
consent-policy = 隐私政策
consent-tos = 使用条款
consent-not-you = 不是你？
consent-switch = 使用其他账户
permission-matrix = 以你的身份使用 Matrix
permission-matrix-text = 阅读和发送消息、加入房间、更改你的个人资料。
permission-device = 向你的账户添加设备
permission-device-text = 它将以 { $device } 的名称显示在你的会话中。
permission-identity = 知道你是谁
permission-identity-text = 你的 Matrix ID 和向他人显示的名称。
permission-profile = 查看你的用户名
permission-profile-text = 你登录时使用的名称。
permission-offline = 保持登录状态
permission-offline-text = 你不在时它也可以使用你的账户，直到你让它退出登录。
permission-email = 查看你的邮箱地址
permission-email-text = 以及该地址是否已经过验证。
permission-synapse-admin = 管理主服务器
permission-synapse-admin-text = 对其中的所有账户和房间执行管理员能做的任何操作。
permission-service-admin = 管理所有账户
permission-service-admin-text = 查看、更改和锁定本服务上的所有账户。
permission-other = 执行本页面无法说明的操作
permission-nothing = 知道你已登录
permission-nothing-text = 仅此而已：它没有请求访问你的账户。

## Single sign-on of older apps
sso-title = 登录到 { $target }？
sso-site = 网站 { $target } 将可以用你的身份使用 Matrix。
sso-app = 此设备上负责打开以 { $target } 开头的链接的应用，将可以用你的身份使用 Matrix。
sso-warning = 请仅在你自己刚刚开始在那里登录时继续。任何人一旦登录进去，就能阅读和发送你的消息。
sso-refused-title = 你没有在那里登录
sso-refused-text = 没有向 { $target } 提供任何信息。你可以关闭此页面。

## Too many sessions
end-session-title = 请先在别处退出登录
end-session-before = 你登录的设备数量已达上限。要继续前往 { $client }，请先退出其中一台设备。
end-session-text = 你登录的设备数量已达上限。要继续，请先退出其中一台设备。
end-session-warning = 只有被你退出的那台设备才能读取的消息会随之丢失。
end-session-unnamed = 未命名的会话
end-session-last-use = { $days ->
        [0] 上次使用：今天
       *[other] 上次使用：{ $days } 天前
    }

## Signing a device in
link-title = 在设备上登录
link-text = 输入设备上显示的代码。
link-code = 代码
link-code-hint = 六位字母和数字，不区分大小写。
link-error-missing = 请输入代码。
link-error-unknown = 没有设备在等待此代码。请检查代码，或让设备显示新代码：代码有效期为二十分钟。
device-title = 让 { $client } 登录你的账户？
device-warning = 只有当你自己在眼前的设备上发起了此操作时，才可继续。如果代码或链接是别人发给你的，说明对方正试图进入你的账户。
device-asked = 登录请求
device-asked-when = { $minutes ->
        [0] 不到一分钟前
       *[other] { $minutes } 分钟前
    }
device-asked-from = 来自 { $ip }
device-confirm = 这是我的设备
device-confirm-hint = 操作是我发起的，设备就在我面前。
device-error-confirm = 请确认这是你的设备，否则请不要允许它登录。
device-deny = 不允许登录
device-allowed-title = 你的设备正在登录
device-allowed-text = 请回到设备上的 { $client }，几秒后它会自动继续。你可以关闭此页面。
device-denied-title = 已阻止设备登录
device-denied-text = { $client } 无法访问你的账户。如果代码是别人发给你的，请告诉本服务的管理员。

## Making an account
register-have-account = 已有账户？{ $link }
register-username = 用户名
register-username-hint = 别人可以通过 @username:{ $server } 找到你。之后无法更改。
register-username-free = 此用户名可用。
register-username-lowered = 用户名一律使用小写字母。
register-username-title = 换一个用户名
register-username-text = 在你注册期间，有人占用了此用户名。你填写的其他内容都已保留。
register-email = 邮箱地址
register-email-optional = 邮箱地址（选填）
register-email-hint = 忘记密码时，可用它找回账户。
register-email-title = 你的邮箱地址
register-email-without = 不填写，继续
register-password = 密码
register-token = 注册令牌
register-token-hint = 由本服务的管理员提供。
register-token-text = 在这里创建账户需要注册令牌。你填写的其他内容都已保留。
register-terms = 我同意{ $link }
register-terms-link = 服务条款
register-verify-title = 查收邮件
register-verify-text = 我们已向 { $email } 发送验证码，五分钟内有效。
register-verify-resend = 重新发送验证码
register-verify-change = 使用其他邮箱地址
register-verify-sent-again = 新的验证码已发出。
register-code = 验证码
register-code-hint = 六位数字。如果没有收到，请也看看垃圾邮件文件夹。
register-display-name = 显示名称
register-display-name-title = 别人该怎么称呼你？
register-display-name-text = 此名称会显示在你的消息旁边。你可以随时更改。
register-display-name-skip = 跳过
register-unfinished-title = 请稍等
register-unfinished-made = 你的账户已创建，但本服务背后的 Matrix 服务器目前没有响应。请过一分钟再试：没有丢失任何内容。
register-unfinished-not-made = 本服务背后的 Matrix 服务器目前没有响应，因此你的账户还没有创建。请过一分钟再试：你填写的内容都已保留。
register-unfinished-retry = 重试
register-error-homeserver = 本服务背后的 Matrix 服务器目前没有响应，因此无法确认此用户名是否可用。请过一分钟再试。
register-error-username-missing = 请选择用户名。
register-error-username-too-long = 此用户名过长。
register-error-username-all-digits = 用户名至少要包含一个字母。
register-error-username-character = 用户名只能包含小写字母 a 到 z、数字以及符号 . _ = - / +
register-error-username-underscore = 用户名不能以下划线开头。
register-error-username-not-allowed = 这里不能使用此用户名。请换一个。
register-error-username-taken = 此用户名已被占用。请换一个。
register-error-email-missing = 请输入邮箱地址。
register-error-email-invalid = 这不是有效的邮箱地址，正确格式如 name@example.com。
register-error-email-not-allowed = 这里不能使用此邮箱地址。请换一个。
register-error-email-in-use = 你已有使用此邮箱地址的账户。请登录该账户，或使用其他地址。
password-error-missing = 请设置密码。
password-error-too-long = 此密码过长。
password-error-weak = 此密码太容易被猜到。请再加一两个词。
password-error-common = 这是最先被尝试的常见密码之一。请换一个。
password-error-word = 单个词容易被猜到。请再加一两个词。
password-error-name = 名字容易被猜到。请再加一两个词。
password-error-repeats = 重复并不会让密码难猜多少。请再加一两个词。
password-error-sequence = 连续的字母、数字或按键容易被猜到。请再加一两个词。
password-error-date = 日期和年份容易被猜到。请再加一两个词。
register-error-token-missing = 请输入注册令牌。
register-error-token-unknown = 没有这个注册令牌。请检查是否输错。
register-error-token-used-up = 此注册令牌的使用次数已用完。请索取新的令牌。
register-error-token-expired = 此注册令牌已过期。请索取新的令牌。
register-error-terms = 只有同意服务条款，才能创建账户。
register-error-code-missing = 请输入邮件中的验证码。
register-error-code-wrong = 验证码不正确。请检查，并使用最新邮件中的验证码。
register-error-code-expired = 此验证码已过期。请重新发送。
register-error-too-many-mails = 发送邮件的次数过多。请等几分钟再重新发送。
register-error-display-name = 此显示名称过长。

## Captcha
captcha-working = 正在确认你不是机器人，需要几秒钟。
captcha-waiting = 完成后将立即提交你的表单。
captcha-solved = 已确认：你不是机器人。
captcha-needs-script = 为防止机器人，这一步需要 JavaScript。请启用它并重新加载页面，或请本服务的管理员为你创建账户。
captcha-wait = 为防止机器人，请等待 { $seconds } 秒再继续。慢慢填写表单，时间就到了。
captcha-error-missing = 请证明你不是机器人。
captcha-error-wrong = 机器人检查已过期。请再点一次继续。
captcha-error-too-soon = 太快了。请等到下方的时间结束，再继续。
captcha-error-unreachable = 机器人检查目前无法使用。请过一分钟再试：没有丢失任何内容。

## Account
account-title = 你的账户
account-nav = 你的账户
account-nav-profile = 个人资料
account-nav-security = 安全
account-nav-sessions = 会话
account-nav-activity = 活动
account-sign-out = 在此处退出登录
remove = 移除
account-password-changed = 密码已更改。
account-password-changed-everywhere = 密码已更改，你在其他地方都已退出登录。
account-password-set = 从现在起，你可以用新密码登录。
account-name-changed = 名称已更改。
account-email-added = 地址已添加。
account-email-removed = 地址已移除。
account-primary-email = 从现在起，应用会获知此地址。
account-session-ended = 该会话已退出登录。
account-sessions-ended = 这些会话已退出登录。
account-session-renamed = 名称已更改。
account-app-removed = 该应用已无法访问你的账户。

## Account: profile
profile-mxid = Matrix ID
profile-name = 名称
profile-name-hint = 别人看到的名称。留空则显示你的 Matrix ID。
profile-name-save = 保存
profile-name-unknown = 主服务器目前没有响应，因此无法显示你的名称。
profile-error-too-long = 此名称过长。最多 256 个字符。
profile-error-refused = 主服务器不接受此名称。请换一个。
profile-error-unreachable = 主服务器没有响应。你的名称没有更改：请过几分钟再试。
profile-emails = 邮箱地址
profile-no-emails = 你的账户没有邮箱地址。
profile-emails-change = 更改邮箱地址

## Account: e-mail addresses
emails-title = 邮箱地址
emails-primary = 告知应用的地址
emails-added = 添加于 { $when }
emails-make-primary = 设为首选
emails-add = 新地址
emails-add-hint = 我们会向它发送验证码，以确认它属于你。
emails-add-submit = 发送验证码
emails-error-invalid = 这不是有效的邮箱地址，正确格式如 name@example.com。
emails-error-not-allowed = 这里不能使用此地址。请换一个。
emails-error-has-it = 你的账户已有此地址。
emails-error-too-many = 你的账户已达到地址数量上限。请先移除一个。
emails-error-last-one = 这里的账户必须有一个地址。请先添加另一个，再移除此地址。
email-remove-title = 移除此地址？
email-remove-text = { $email } 将不再属于你的账户。
email-remove-last = 这是你唯一的地址。没有地址，忘记密码时就无法通过邮件恢复账户。

## Account: security
security-title = 安全
security-password-set = 设置于 { $when }
security-no-password = 你的账户没有密码。
security-sessions = 你在哪些地方登录了。
security-apps = 你允许应用做什么。
security-reset-keys = 用于你失去了所有设备和恢复密钥的情况。
security-data = 你的数据
security-export = 这里保存的关于你的所有信息。
security-deactivate = 无法恢复。

## Account: sessions
sessions-title = 会话
sessions-this = 此浏览器
sessions-others = 其他地方
sessions-forgotten = 三个月未使用
sessions-none = 你没有在其他地方登录。
sessions-end-ticked = 退出所选会话
sessions-end-others = 在其他地方全部退出登录
session-with = { $system } 上的 { $program }
session-a-browser = 浏览器
session-an-app = 应用
session-an-old-app = 以旧方式登录的应用
session-seen = 上次使用：{ $when }
session-title = 会话
session-here = 位置
session-kind = 类型
session-app = 应用
session-app-host = 应用的网站
session-browser = 浏览器和系统
session-device = 设备 ID
session-last-use = 上次使用
session-address = 来源地址
session-began = 登录时间
session-may = 它可以做什么
session-name = 名称
session-name-hint = 方便你以后认出它。在加密对话中，别人可能会看到它。
session-rename = 保存
session-end = 退出此会话
session-error-missing = 请输入名称。
session-error-too-long = 此名称过长。最多 100 个字符。

## Account: ending sessions
end-sessions-title = 退出登录？
end-sessions-text = { $count ->
        [1] 此会话将立即退出登录。
       *[other] 这 { $count } 个会话将立即退出登录。
    }
end-sessions-others = { $count ->
        [1] 另外的 1 个会话将立即退出登录。你在此处仍保持登录。
       *[other] 其他 { $count } 个会话都将立即退出登录。你在此处仍保持登录。
    }
end-sessions-warning = 只有被退出的设备才能读取的加密消息会随之丢失。继续之前，请确认你有恢复密钥，或另一台已验证的设备。
end-sessions-submit = 退出登录

## Account: activity
activity-title = 活动
activity-text = 最近 { $days } 天里你的账户发生了什么。如果有操作不是你本人所为，请更改密码，并在其他地方全部退出登录。
activity-none = 还没有任何活动。
event-registered = 你创建了此账户
event-signed-in = 通过浏览器登录
event-app-signed-in = 登录了 { $app }
event-old-app-signed-in = 登录了某个应用
event-wrong-password = { $times ->
        [1] 输入了错误的密码
       *[other] 一小时内输入了 { $times } 次错误的密码
    }
event-password-changed = 密码已更改
event-password-set = 设置了密码
event-password-recovered = 通过邮件设置了新密码
event-email-added = 添加了地址 { $email }
event-email-removed = 移除了地址 { $email }
event-primary-email = { $email } 成为首选地址
event-name-changed = 名称已更改
event-session-ended = { $name } 已退出登录
event-a-session-ended = 一个会话已退出登录
event-sessions-ended = { $count ->
        [0] 在其他地方全部退出登录
       *[other] { $count } 个会话已退出登录
    }
event-consent-withdrawn = { $app } 失去了访问权限
event-keys-reset = 已允许重置加密密钥
event-exported = 下载了你的数据
event-deactivated = 账户已停用
event-admin-locked = 管理员锁定了账户
event-admin-unlocked = 管理员解锁了账户
event-admin-deactivated = 管理员停用了账户
event-admin-reactivated = 管理员恢复了账户
event-admin-password-set = 管理员设置了新密码
event-admin-email-added = 管理员添加了邮箱地址
event-admin-sessions-ended = 管理员让所有会话退出了登录
event-admin-token-issued = 管理员为此账户创建了访问令牌
event-admin-made-administrator = 此账户现在可以管理本服务
event-admin-no-administrator = 此账户不再能管理本服务

## Account: apps
apps-title = 有访问权限的应用
apps-text = 你允许这些应用使用你的账户。移除某个应用后，它会退出登录，并需要再次向你请求许可。
apps-none = 没有应用可以访问你的账户。
apps-allowed = 允许于 { $when }

## Account: export
export-title = 下载你的数据
export-text = 你会得到一个文件，其中包含本服务所知的关于你的所有信息：账户、地址、会话、有访问权限的应用，以及最近发生的事情。
export-not-in-it = 其中不包含密码或密钥。你的消息在主服务器上：可以通过你的 Matrix 应用导出。
export-submit = 下载

## Account: new encryption keys
reset-keys-title = 重置你的数字身份
reset-keys-text = 只有在你失去了所有登录过的设备，并且也失去了恢复密钥时，才可这样做。
reset-keys-consequences = 你的应用会获得新密钥来证明你的身份。你的联系人和其他设备需要重新验证你，较早的加密消息可能仍无法读取。
reset-keys-warning = 如果不是你在应用中请求的，可能有人正试图冒充你。请不要继续。
reset-keys-submit = 允许重置
reset-keys-failed = 主服务器没有响应，因此没有任何更改。请过几分钟再试。
reset-keys-done-title = 你现在可以重置身份了
reset-keys-done-text = 请在十分钟内返回应用完成操作。你可以关闭此页面。

## Account: deactivation
deactivate-title = 停用你的账户
deactivate-text = 此操作无法撤销。停用后：
deactivate-signed-out = 你将从所有应用和浏览器退出登录，并且无法再次登录。
deactivate-rooms = 你将离开所有房间。别人不再能找到你。
deactivate-name = 没有人能再使用你的 Matrix ID，包括你自己。
deactivate-data = 你的密码、邮箱地址和应用的访问权限将被移除。
deactivate-erase = 同时隐藏我的消息
deactivate-erase-hint = 以后加入房间的人看不到你写的内容。已经看过的人仍会保留。
deactivate-username = 输入 { $username } 以确认
deactivate-submit = 停用我的账户
deactivate-error-username = 这不是此账户的用户名。
deactivate-error-password = 密码不正确。
deactivated-title = 你的账户已停用
deactivated-text = { $mxid } 已停用。你可以关闭此页面。
deactivated-erased = 主服务器会隐藏你的消息，可能需要一些时间。

## Change password
password-title = 更改密码
password-set-title = 设置密码
password-set-submit = 设置密码
password-current = 当前密码
password-new = 新密码
password-hint = 几个互不相关的词，好记又难猜。
password-sign-out-others = 在其他地方全部退出登录
password-sign-out-others-hint = 如果别人可能知道你的密码，请选择此项。
password-submit = 更改密码
password-error-current = 当前密码不正确。
password-error-unchanged = 新密码与当前密码相同。

## Signing out, asked for by an app
sign-out-title = 退出登录？
sign-out-asked-by = { $client } 请求让你同时退出该应用和此浏览器中的登录。
sign-out-asked = 有应用请求让你在此浏览器中退出登录。

## Signed out
logged-out-return = 前往 { $place }
logged-out-title = 你已退出登录
logged-out-text = 此浏览器已退出登录。你的 Matrix 应用会保持登录状态，直到你在应用中退出。
logged-out-again = 重新登录

## Back to the client
form-post-title = 即将完成
form-post-text = 还差一步，你就能返回 { $client }。

## Forgotten password
login-forgot = 忘记密码？
login-notice-password-set = 新密码已设置，你在所有地方都已退出登录。请用它登录。
recover-title = 忘记密码？
recover-text = 输入你账户的邮箱地址。我们会向你发送设置新密码的链接。
recover-email = 邮箱地址
recover-submit = 发送链接
recover-error-missing = 请输入邮箱地址。
recover-error-invalid = 这不是有效的邮箱地址，正确格式如 name@example.com。
recover-back = 返回登录
recover-sent-title = 查收邮件
recover-sent-text = 如果有账户使用 { $email }，设置新密码的链接已发往该地址。
recover-sent-wait = 可能需要几分钟。如果没有收到，请查看垃圾邮件文件夹，或换一个地址试试。
recover-sent-again = 我们又给你发了一封邮件。
recover-sent-resend = 重新发送
recover-sent-change = 使用其他地址
recover-password-title = 设置新密码
recover-password-everywhere = 你将在所有地方退出登录。继续之前，请想想是否有设备仍登录着：它可能是唯一保存你加密消息密钥的设备。
recover-password-submit = 设置密码
recover-gone-title = 此链接已失效
recover-gone-text = 链接只能使用一次，且仅在短时间内有效。你的链接已经用过，或已过期。
recover-gone-again = 给我发送新链接
recover-off-title = 这里无法重设密码
recover-off-text = 本服务不为忘记密码发送邮件。请向本服务的管理员寻求帮助。

## Mails
mail-nothing-to-do = 如果这不是你本人的操作，你无需做任何事。
mail-not-you = 如果这不是你本人的操作，请立即设置新密码，并在其他地方全部退出登录。如果你已无法登录，请联系本服务的管理员。
mail-verification-code-subject = 确认你在 { $service } 的邮箱地址
mail-verification-code-registration = 请输入此验证码，以确认你的邮箱地址并继续在 { $service } 创建账户：
mail-verification-code-account = 请输入此验证码，以确认你的邮箱地址并将其添加到你在 { $service } 的账户：
mail-verification-code-lifetime = 验证码五分钟内有效。
mail-verification-code-not-you = 如果不是你请求的，请不要把它告诉任何人：可能有人输错了自己的地址。
mail-address-taken-subject = 你在 { $service } 的邮箱地址
mail-address-taken-text = 有人（也许是你）试图在 { $service } 使用此邮箱地址。它已经属于账户 { $username }。
mail-address-taken-next = 如果是你，请改为登录该账户。
mail-recovery-subject = 为 { $service } 设置新密码
mail-recovery-text = 你请求为你在 { $service } 的账户 { $username } 设置新密码。
mail-recovery-button = 设置新密码
mail-recovery-lifetime = 链接只能使用一次，十分钟内有效。
mail-recovery-not-you = 如果不是你请求的，你无需做任何事：你的密码保持不变。
mail-recovery-impossible-subject = 你在 { $service } 的密码
mail-recovery-impossible-text = 有人（也许是你）请求为你在 { $service } 的账户 { $username } 设置新密码。
mail-recovery-impossible-locked = 此账户已被锁定，因此无法设置。本服务的管理员可以告诉你原因，并为你解锁。
mail-recovery-impossible-no-password = 此账户没有密码：请用你平常的方式登录。如果无法登录，请联系本服务的管理员。
mail-password-changed-subject = 你在 { $service } 的密码已更改
mail-password-changed-text = 你在 { $service } 的账户 { $username } 的密码已更改。
mail-email-added-subject = 你在 { $service } 的账户添加了邮箱地址
mail-email-added-text = 邮箱地址 { $email } 已添加到你在 { $service } 的账户 { $username }。
mail-email-removed-subject = 你在 { $service } 的账户移除了邮箱地址
mail-email-removed-text = 邮箱地址 { $email } 已从你在 { $service } 的账户 { $username } 移除。
mail-test-subject = 来自 { $service } 的测试邮件
mail-test-text = 发送这封邮件是为了看看来自 { $service } 的邮件能否送达。看来可以。

## Errors
error-title = 出错了
error-detail = 供开发者参考的详细信息
error-again = 重新打开页面
error-home = 前往首页
error-request-id = 寻求帮助时，请提供此参考编号：
not-found-title = 这里什么都没有
not-found-text = 地址可能有误，或者页面已移走。
problem-invalid-request = 此登录链接不完整
problem-invalid-request-text = 我们无法理解你所用应用发来的请求。
problem-invalid-request-next = 请返回应用重试。如果再次出现，说明应用需要修复。
problem-unknown-client = 我们不认识此应用
problem-unknown-client-text = 你所用的应用没有在本服务注册，或注册已失效。
problem-unknown-client-next = 请在应用中退出登录，或重新安装应用，然后重试。
problem-redirect-uri = 此应用想把你带往未知的地方
problem-redirect-uri-text = 它要求返回的地址不是它注册过的地址。为了保护你的账户，我们在此停止。
problem-redirect-uri-next = 请返回应用重试。如果再次出现，说明应用需要修复。
problem-grant-gone = 此次登录已结束
problem-grant-gone-text = 登录已经完成，或等待时间过长。
problem-grant-gone-next = 请返回应用重新开始。
problem-form-expired = 此页面打开太久了
problem-form-expired-text = 为了保护你的账户，表单只能在打开后的一段时间内提交。
problem-form-expired-next = 请返回上一页，重新加载后再试。
problem-refused = 不允许此操作
problem-refused-text = 应用请求的权限超出了你的账户或应用本身所能拥有的范围。
problem-refused-next = 如有需要，请联系本服务的管理员。
problem-account-locked = 你的账户已被锁定
problem-account-locked-text = 锁定期间无法登录。
problem-account-locked-next = 本服务的管理员可以告诉你原因，并为你解锁。
problem-account-deactivated = 此账户已停用
problem-account-deactivated-text = 它不能再用于登录。
problem-account-deactivated-next = 如果这是误操作，请联系本服务的管理员。
problem-too-many-requests = 请求过多
problem-too-many-requests-text = 来自你所在网络的请求比平时多。
problem-too-many-requests-next = 请等几分钟再试。
problem-sign-up-closed = 这里不能自行注册
problem-sign-up-closed-text = 本服务的账户由管理员创建。
problem-sign-up-closed-next = 请向管理员索取账户；如果已有账户，请直接登录。
problem-sign-up-refused = 你不能从这里注册
problem-sign-up-refused-text = 本服务的管理员不接受来自此网络或浏览器的新账户。
problem-sign-up-refused-next = 请换一个网络或浏览器试试，或向管理员索取账户。
problem-sign-up-over = 此次注册无法在这里继续
problem-sign-up-over-text = 它是在另一个浏览器中开始的，或已开始超过一小时。
problem-sign-up-over-next = 请在开始注册的浏览器中继续，或重新开始。
problem-too-many-requests-wait = 请等 { $minutes } 分钟再试。
problem-homeserver-unreachable = 主服务器没有响应
problem-homeserver-unreachable-text = 你的登录没有问题，但目前无法连接本服务背后的 Matrix 服务器。
problem-homeserver-unreachable-next = 请过几分钟再试。没有丢失任何内容。
problem-internal = 我们这边出了问题
problem-internal-text = 这不是你的错。本服务的管理员可以在日志中了解详情。
problem-internal-next = 请重试。如果再次出现，请把下面的参考编号告诉管理员。
