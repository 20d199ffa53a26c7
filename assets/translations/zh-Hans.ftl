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
register-username-invited = 你受邀使用此用户名。别人可以通过 @username:{ $server } 找到你。
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
register-error-token-other-name = 此注册令牌用于另一个用户名。
register-error-terms = 只有同意服务条款，才能创建账户。
register-error-code-missing = 请输入邮件中的验证码。
register-error-code-wrong = 验证码不正确。请检查，并使用最新邮件中的验证码。
register-error-code-expired = 此验证码已过期。请重新发送。
register-error-too-many-mails = 发送邮件的次数过多。请等几分钟再重新发送。
register-error-display-name = 此显示名称过长。

## Sign-up with approval
register-reason-title = 你为什么想要账户？
register-reason-text = 创建新账户之前，本服务的管理员会逐个查看。请告诉他们你是谁。
register-reason = 你的理由
register-reason-hint = 一两句话就够了。只有本服务的管理员会看到。
register-reason-send = 申请账户
register-error-reason-missing = 请写一两句话。
register-error-reason-too-long = 内容过长：最多 { $most } 个字符，某些文字的上限更少。
register-error-too-many-wait = 目前有非常多的人在等待答复。请改天再试。
register-waiting-title = 等待答复
register-waiting-text = 你申请了用户名为 { $username } 的账户。本服务的管理员会查看你的申请，可能需要几天。
register-waiting-mail = 有答复时，我们会发邮件到 { $email }。
register-waiting-bookmark = 请将此页面加入书签，之后用同一个浏览器打开：你会在这里看到答复。你的用户名会保留到 { $date }。
register-waiting-again = 有答复了吗？
register-declined-title = 你的账户未获批准
register-declined-text = 本服务的管理员决定不创建此账户。如果你认为有误，请联系他们。
register-declined-note = 他们给你留了言：

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
account-token-made = 令牌已经创建，并在当时显示过。如果你没有保存它，请撤销并重新创建。
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
security-tokens = 用于机器人和脚本。
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
session-a-token = 使用访问令牌的机器人或脚本
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
event-session-closed = { $why ->
        [idle] { $name } 因长时间未使用而退出登录
        [limit] 为了给新会话腾出位置，{ $name } 已退出登录
       *[replay] { $name } 的一个密钥被使用了两次，因此已退出登录。可能有人复制了该密钥
    }
event-a-session-closed = { $why ->
        [idle] 一个会话因长时间未使用而退出登录
        [limit] 为了给新会话腾出位置，一个会话已退出登录
       *[replay] 一个会话的密钥被使用了两次，因此已退出登录。可能有人复制了该密钥
    }
event-sessions-ended = { $count ->
        [0] 在其他地方全部退出登录
       *[other] { $count } 个会话已退出登录
    }
event-consent-withdrawn = { $app } 失去了访问权限
event-token-made = 创建了访问令牌 { $name }
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
event-admin-user-created = 管理员创建了账户
event-admin-recovery-link-issued = 管理员创建了设置新密码的链接
event-admin-email-removed = 管理员移除了邮箱地址
event-admin-session-ended = 管理员让一个会话退出了登录
event-admin-token-regenerated = 管理员更换了访问令牌
event-admin-token-revoked = 管理员撤销了访问令牌
event-admin-link-added = 管理员关联了其他服务的账户
event-admin-link-removed = 管理员移除了与其他服务账户的关联
event-admin-application-approved = 管理员批准了账户申请
event-admin-application-declined = 管理员拒绝了账户申请
event-admin-registration-token-issued = 管理员创建了邀请
event-admin-registration-token-changed = 管理员更改了邀请
event-admin-registration-token-revoked = 管理员撤销了邀请
event-admin-registration-token-unrevoked = 管理员恢复了邀请
event-admin-client-created = 管理员添加了应用
event-admin-client-changed = 管理员更改了应用
event-admin-client-secret-changed = 管理员为应用生成了新密钥
event-admin-client-deleted = 管理员删除了应用
event-admin-clients-synced = 应用已与配置同步
event-admin-provider-created = 管理员添加了登录服务
event-admin-provider-changed = 管理员更改了登录服务
event-admin-provider-deleted = 管理员删除了登录服务
event-admin-policy-data-set = 管理员更改了规则
event-admin-job-retried = 管理员要求再次通知主服务器
event-admin-job-cancelled = 管理员放弃了通知主服务器
event-admin-mail-retried = 管理员要求再次发送邮件
event-admin-mail-cancelled = 管理员放弃了发送邮件
event-admin-users-provisioned = 管理员重新向主服务器通报了所有用户
event-policy-denied = 规则拒绝了 { $times } 个请求（{ $entry_point ->
        [register] 新账户
        [email] 邮箱地址
        [client_registration] 新应用
        [authorization_grant] 应用的访问权限
        [compat_login] 登录
       *[other] { $entry_point }
    }）
event-access-refused = { $surface ->
        [admin_api] 拒绝了 { $times } 个对管理 API 的请求
       *[other] 拒绝了 { $times } 次对管理页面的访问
    }

## Account: apps
apps-title = 有访问权限的应用
apps-text = 你允许这些应用使用你的账户。移除某个应用后，它会退出登录，并需要再次向你请求许可。
apps-none = 没有应用可以访问你的账户。
apps-allowed = 允许于 { $when }

## Account: access tokens
tokens-title = 访问令牌
tokens-text = 有了访问令牌，机器人或脚本无需密码就能使用你的账户。请像保管密码一样保管好每个令牌。
tokens-none = 你的账户没有访问令牌。
tokens-new = 新建令牌
tokens-expires = 到期时间：{ $when }
tokens-over = 已于 { $when } 到期
tokens-forever = 永不过期
tokens-unused = 尚未使用
tokens-by-administrator = 由管理员创建
token-new-title = 新建访问令牌
token-name = 名称
token-name-hint = 写明用途，方便以后认出它。
token-abilities = 它可以做什么
token-device = 作为独立的设备
token-device-hint = 用于加密房间。它会显示在你的会话中。
token-lifetime = 有效期
token-lifetime-hint = 会自动到期的令牌即使丢失，危害也较小。
token-lifetime-days = { $days } 天
token-lifetime-year = 一年
token-lifetime-forever = 永不过期
token-new-submit = 创建令牌
token-error-missing = 请输入名称。
token-error-too-long = 此名称过长。最多 100 个字符。
token-error-no-ability = 请至少勾选一项令牌可以做的事。
token-error-not-allowed = 只有管理员才能创建具有此权限的令牌。
token-error-needs-an-end = 具有管理员权限的令牌必须有到期时间。请选择有效期。
token-error-too-many = 你的令牌数量已达上限。请撤销不再使用的令牌。
token-error-unreachable = 主服务器没有响应，因此没有创建令牌。请过几分钟再试。
token-made-title = 你的访问令牌
token-made-text = 请立即复制 { $name } 并妥善保存。它不会再次显示。
token-made-secret = 任何拥有此令牌的人都能用它使用你的账户。无论谁向你索要，都不要发给对方。
token-made-done = 我已复制
token-made-on = 创建于
token-ends = 有效期至
token-may = 它可以做什么
token-revoke = 撤销

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
mail-token-made-subject = 你在 { $service } 的账户新建了访问令牌
mail-token-made-text = 你在 { $service } 的账户 { $username } 新建了一个访问令牌，名称是 { $name }。
mail-token-made-what = 机器人或脚本可以用它来使用你的账户。你可以在账户页面的“安全”下找到它，也可以在那里撤销它。
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
mail-application-approved-subject = 你在 { $service } 的账户已获批准
mail-application-approved-text = 你在 { $service } 申请了用户名为 { $username } 的账户。申请已获批准。
mail-application-approved-next = 现在你可以用当时设置的密码登录了。
mail-application-approved-asked = 创建账户之前，还需要你再做一件事：请用同一个浏览器，再次打开你等待答复的页面。
mail-application-declined-subject = 你在 { $service } 的账户申请
mail-application-declined-text = 你在 { $service } 申请了用户名为 { $username } 的账户。该服务的管理员决定不创建此账户。
mail-new-application-subject = { $username } 想在 { $service } 注册账户
mail-new-application-text = 有人想在 { $service } 注册用户名为 { $username } 的账户，理由如下：
mail-new-application-next = 前往管理页面处理
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
problem-policy = 本服务的规则不允许此操作
problem-policy-text = 本服务的管理员规定了谁可以做什么，此操作违反了其中一条规则。
problem-policy-next = 如果你认为自己应当可以这样做，请联系他们。
problem-account-locked = 你的账户已被锁定
problem-account-locked-text = 锁定期间无法登录。
problem-account-locked-next = 本服务的管理员可以告诉你原因，并为你解锁。
problem-account-deactivated = 此账户已停用
problem-account-deactivated-text = 它不能再用于登录。
problem-account-deactivated-next = 如果这是误操作，请联系本服务的管理员。
problem-not-administrator = 此页面仅供管理员使用
problem-not-administrator-text = 你的账户不能管理本服务。
problem-not-administrator-next = 如果它应当可以，请联系本服务的管理员。
problem-too-many-requests = 请求过多
problem-too-many-requests-text = 来自你所在网络的请求比平时多。
problem-too-many-requests-next = 请等几分钟再试。
problem-sign-up-closed = 这里不能自行注册
problem-sign-up-closed-text = 本服务的账户由管理员创建。
problem-sign-up-closed-next = 请向管理员索取账户；如果已有账户，请直接登录。
problem-invitation-gone = 此邀请已失效
problem-invitation-gone-text = 它已被使用、被撤销，或已过期。
problem-invitation-gone-next = 请向发送邀请的人索取新的邀请；如果你已有账户，请直接登录。
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

## The administrators' pages
console-nav = 管理
console-overview = 概览
console-users = 用户
console-overview-title = 管理
account-console = 管理本服务的账户。
console-administrator = 管理员
console-back = 返回
console-search = 搜索
console-hours = { $hours ->
        [1] 一小时
        [24] 一天
        [168] 七天
       *[other] { $hours } 小时
    }
console-standing-locked = 已锁定
console-standing-deactivated = 已停用
console-done-user-made = 账户已创建。
console-done-locked = 账户已锁定。
console-done-unlocked = 账户已解锁。
console-done-deactivated = 账户已停用。
console-done-reactivated = 账户已恢复。其所有者需要设置新密码。
console-done-password-set = 密码已设置。
console-done-administrator-made = 此账户现在可以进行管理了。
console-done-administrator-unmade = 此账户不再能进行管理。
console-done-email-added = 地址已添加。
console-done-email-removed = 地址已移除。
console-done-sessions-ended = 会话已结束。
console-done-invitation-changed = 邀请已更改。
console-done-invitation-revoked = 邀请已失效。
console-done-invitation-restored = 邀请已恢复有效。
console-done-client-changed = 应用已更改。
console-done-client-deleted = 应用已删除。
console-done-retried = 正在重试。
console-done-cancelled = 已放弃。
console-users-title = 用户
console-users-search = 用户名的一部分
console-users-status = 哪些账户
console-users-any = 全部
console-users-active = 正常
console-users-locked = 已锁定
console-users-deactivated = 已停用
console-users-admins = 仅管理员
console-users-made = 创建于 { $when }
console-users-none = 没有符合条件的用户。
console-user-new-title = 新建账户
console-user-new-name = 显示名称（选填）
console-user-new-email-hint = 将视为已确认，由你担保。
console-user-new-password = 密码（选填）
console-user-new-password-hint = 如果不填，请随后创建链接，让对方自己设置密码。
console-user-new-submit = 创建账户
console-user-error-username = 不能用作用户名。请使用小写字母、数字和 . _ = - / +
console-user-error-taken = 此用户名已被占用。
console-user-error-unavailable = 主服务器不接受此用户名，或已有人使用。
console-user-error-homeserver = 主服务器没有说明此名称是否可用。请稍后再试。
console-user-error-password = 此密码太容易被猜到。请再长一些。
console-email-error-invalid = 这不是有效的邮箱地址。
console-email-error-taken = 另一个账户已使用此地址。
console-user-queued = 主服务器还不知道。系统会反复通知，直到它知道为止。
console-user-made = 创建时间
console-user-locked = 锁定时间
console-user-deactivated = 停用时间
console-user-password = 密码
console-user-password-set = 设置于 { $when }
console-user-password-none = 无
console-user-id = 账户 ID
console-user-more = 你可以做什么
console-user-sessions = { $count ->
        [0] 没有在任何地方登录
       *[other] 已登录 { $count } 处
    }
console-user-no-emails = 无
console-user-self = 这是你自己的账户。其他管理员可以锁定或停用它。
console-lock = 锁定账户
console-lock-hint = 锁定的账户无法使用。不会丢失任何内容，之后可以解锁。
console-unlock = 解锁账户
console-reactivate = 恢复账户
console-password-title = 设置密码
console-password-row = 由你设置，再告诉对方。
console-password-text = 从现在起，{ $user } 用它登录。对方的会话保持不变。
console-password-new = 新密码
console-password-anyway = 即使容易被猜到也使用
console-password-anyway-hint = 用于测试和机器，不适合真人使用。
console-password-submit = 设置密码
console-recovery-title = 设置新密码的链接
console-recovery-row = 由对方自己设置。不需要邮箱。
console-recovery-text = 通过此链接，{ $user } 可以设置一次新密码。之后该账户的所有会话都会结束。
console-recovery-hours = 链接有效期
console-recovery-submit = 创建链接
console-recovery-made = 请通过你信任的方式，把此链接交给 { $user }。
console-recovery-once = { $hours ->
        [1] 它只显示这一次，只能使用一次，一小时内有效。
        [24] 它只显示这一次，只能使用一次，一天内有效。
        [168] 它只显示这一次，只能使用一次，七天内有效。
       *[other] 它只显示这一次，只能使用一次，{ $hours } 小时内有效。
    }
console-make-administrator-title = 设为管理员
console-make-administrator-text = { $user } 将可以查看、更改和锁定这里的所有账户，包括你的账户。
console-make-administrator-submit = 设为管理员
console-unmake-administrator-title = 取消管理权限
console-unmake-administrator-text = { $user } 将无法再打开这些页面。拥有管理权限的应用会保留权限，直到退出登录。
console-unmake-administrator-submit = 取消权限
console-end-sessions-title = 结束所有会话
console-end-sessions-text = { $user } 将在所有地方退出登录。只有该用户的某台设备才能读取的消息会随之丢失。
console-end-sessions-submit = 结束所有会话
console-deactivate-title = 停用账户
console-deactivate-row = 无法恢复：用户会离开所有房间。
console-deactivate-text = { $user } 的账户将就此终止。
console-deactivate-sessions = 用户将在所有地方退出登录。
console-deactivate-rooms = 用户将离开所有房间。
console-deactivate-name = 其他人不能使用此名称。
console-deactivate-erase = 同时清除其消息
console-deactivate-erase-hint = 在主服务器力所能及的范围内清除。此操作无法撤销。
console-deactivate-submit = 停用
console-emails-text = { $user } 的邮箱地址。
console-emails-hint = 将视为已确认，由你担保。
console-emails-submit = 添加地址
console-sessions-text = { $user } 登录的地方。
console-sessions-none = 没有。
console-sessions-end = 结束所选会话
console-sessions-end-all = 结束所有会话
console-invitations = 邀请
console-invitations-title = 邀请
console-invitations-valid = 仅有效的
console-invitations-none = 还没有邀请。
console-invitations-off = 没有人可以使用邀请：配置不允许（account.invitations_allowed）。
console-invitation-title = 邀请
console-invitation-new-title = 新建邀请
console-invitation-new-submit = 创建邀请
console-invitation-edit = 更改
console-invitation-edit-title = 更改邀请
console-invitation-edit-submit = 保存
console-invitation-text = 把此链接发给你邀请的人，或让对方扫描二维码。
console-invitation-qr = 链接的二维码
console-invitation-unnamed = 邀请
console-invitation-token = 注册令牌
console-invitation-username = 用户名
console-invitation-used = 已创建账户
console-invitation-used-any = { $count ->
        [0] 还没有，数量不限
       *[other] 目前 { $count } 个，数量不限
    }
console-invitation-used-of = { $count } / { $limit }
console-invitation-last-used = 上次使用
console-invitation-expires = 有效期至
console-invitation-never = 撤销为止
console-invitation-by = 创建者
console-invitation-used-up = 已用完
console-invitation-expired = 已过期
console-invitation-revoked = 已撤销
console-invitation-revoke = 撤销
console-invitation-unrevoke = 恢复有效
console-invitation-note = 备注（选填）
console-invitation-note-hint = 写明邀请谁。只有管理员可以看到。
console-invitation-name = 用户名（选填）
console-invitation-name-hint = 如果填写，账户只能使用此用户名，且邀请仅限一个账户。
console-invitation-uses = 账户数量
console-invitation-uses-hint = 留空则不限数量。
console-invitation-lifetime = 有效期
console-invitation-days = { $days } 天
console-invitation-ever = 一直有效，直到撤销
console-invitation-keep = 与之前相同
console-invitation-error-note = 备注过长。最多 200 个字符。
console-invitation-error-uses = 请输入数字，或留空。
console-clients = 应用
console-clients-title = 应用
console-clients-search = 名称的一部分
console-clients-kind = 哪些应用
console-clients-set-up = 在此设置的
console-clients-registered = 自行注册的
console-clients-none = 没有符合条件的应用。
console-client-new-title = 新建应用
console-client-new-submit = 添加应用
console-client-edit = 更改
console-client-edit-title = 更改应用
console-client-new-secret = 生成新密钥
console-client-delete = 删除
console-client-id = 客户端 ID
console-client-uri = 网站
console-client-uri-optional = 网站（选填）
console-client-sessions = 活跃会话
console-client-auth = 认证方式
console-client-grants = 可用的授权方式
console-client-redirects = 重定向 URI
console-client-redirects-hint = 每行一个。以自身名义运行或显示代码的应用无需填写。
console-client-configured = 此应用写在配置文件中，需在那里更改。
console-client-of-configuration = 配置文件
console-client-of-administrator = 在此添加
console-client-name = 名称
console-client-name-hint = 用户登录时会看到它。
console-client-kind = 类型
console-client-kind-app = 设备上或浏览器中的应用（无密钥）
console-client-kind-site = 有服务器的网站（有密钥）
console-client-kind-service = 以自身名义运行的服务（有密钥）
console-client-kind-device = 显示代码的设备（无密钥）
console-client-error = 无法这样添加此应用。
console-secret-title = 客户端密钥
console-secret = 密钥
console-secret-text = { $app } 需要这两项才能让用户登录。
console-secret-once = 密钥只显示这一次。旧密钥已失效。
console-new-secret-title = 生成新密钥
console-new-secret-text = { $app } 目前的密钥将立即失效。
console-new-secret-submit = 生成新密钥
console-delete-client-title = 删除应用
console-delete-client-text = { $app } 以及通过它登录的所有人将立即失去访问权限。
console-delete-client-submit = 删除
console-outbox = 待发送
console-audit = 审计
console-providers = 登录服务
console-attention-homeserver = 无法连接主服务器，或它不接受共享密钥。
console-attention-jobs = 有 { $count } 项更改无法通知主服务器。
console-attention-mails = 有 { $count } 封邮件无法发送。
console-attention-disk = 磁盘快满了。
console-overview-people = 用户
console-overview-accounts = 使用中的账户
console-overview-administrators = 管理员
console-overview-browsers = 已登录的浏览器
console-overview-apps = 已登录的应用
console-overview-lately = 近期
console-overview-sign-ups = 七天内的新账户
console-overview-sign-ins = 24 小时内的登录
console-overview-failed = 24 小时内的错误密码
console-overview-service = 服务
console-overview-homeserver = 主服务器
console-overview-silent = 没有响应
console-overview-reachable = 有响应
console-overview-outbox = 它还不知道的更改
console-overview-mails = 待发送的邮件
console-overview-store = 数据大小
console-overview-free = 磁盘可用空间
console-overview-version = Postern 版本
console-overview-started = 启动时间
console-mib = { $size } MiB
console-outbox-title = 待发送
console-outbox-text = { $count ->
        [0] 主服务器已知道所有更改。
       *[other] 主服务器还不知道 { $count } 项更改。
    }
console-retry = 重试
console-give-up = 放弃
console-tries = 已尝试 { $count } 次
console-job-provision = 账户、名称和地址
console-job-avatar = 头像
console-job-device = 新设备
console-job-devices = 设备
console-job-deactivate = 账户停用
console-job-reactivate = 账户恢复
console-mails-title = 邮件
console-mails-none = 没有待发送的邮件。
console-mail-over = 已放弃
console-give-up-job = 主服务器将永远不会得知此更改。它可能会保留已在此处退出登录的设备，或不知道有人已登录。
console-give-up-mail = 这封邮件将不会发送。
console-audit-title = 审计
console-audit-text = 发生了什么，由谁操作。记录保留 { $days } 天。
console-audit-user = 用户名
console-audit-kind = 事件类型
console-audit-from = 开始日期
console-audit-administration = 管理员的操作
console-audit-sign-ins = 登录
console-audit-refused = 失败或被拒绝的操作
console-audit-credentials = 密码和地址
console-audit-ends = 会话结束
console-audit-accounts = 新建和终止的账户
console-audit-none = 没有这样的记录。
console-audit-unknown = 没有叫这个名字的用户。
console-audit-by = 操作者：{ $who }
console-audit-by-command-line = 通过命令行
console-audit-by-itself = 自动
console-event-registered = 账户已创建
console-event-exported = 下载了账户数据
console-user-events = 近期
console-user-all-events = 所有记录
console-providers-title = 登录服务
console-providers-text = 用户可用来登录的其他服务。它们在配置文件中或通过管理 API 设置。
console-providers-none = 没有。
console-provider-off = 已关闭
console-user-links = 其他服务的账户

## Console: applications
console-applications = 申请
console-applications-none = 没有人在等待账户。
console-applications-off = 没有人在等待账户。只有设置了 account.password_registration_approval_required，才会要求用户填写理由并等待你的答复。
console-application-since = 申请于 { $when }
console-application-title = 账户申请
console-application-no-email = 无
console-application-asked = 申请时间
console-application-until = 等待至
console-application-reason = 申请理由
console-application-note = 拒绝时的留言（选填）
console-application-note-hint = 对方会在自己的页面上看到；如果填了邮箱地址，也会在邮件中看到。
console-application-approve = 批准
console-application-decline = 拒绝
console-application-error-note = 留言过长。请缩短一些。
console-done-application-approved = 账户已创建。
console-done-application-asked = 申请已批准。但用户名、地址或邀请已被他人使用，因此会先请对方另外提供。
console-done-application-declined = 申请已拒绝。

## Console: policy
console-policy = 规则
console-policy-text = 这些规则会附加到配置中的规则上，保存后立即生效。说明见 docs/policy.md。
console-policy-custom = 以下问题由你自己的策略回答：{ $questions }
console-policy-from = 下方显示的是 { $when } 的规则。保存后它们会再次生效。
console-policy-data = 规则（JSON）
console-policy-data-hint = 例如，禁用某个用户名：{"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = 保存
console-policy-merged = 所有规则，包括配置中的规则
console-policy-history = 以前的规则
console-policy-current = 生效中
console-policy-error-json = 这不是 JSON：{ $detail }
console-policy-error-right = 无法使用：{ $detail }
console-done-policy-set = 规则已生效。
console-trial = 测试规则
console-trial-text = 看看会发生什么。不会更改任何内容。
console-trial-question = 哪个问题
console-trial-input = 情形（JSON）
console-trial-data = 要测试的其他规则（JSON，选填）
console-trial-data-hint = 用来代替这里保存的规则。配置中的规则保持不变。
console-trial-submit = 测试
console-trial-allowed = 会被允许。
console-trial-refused = 会被拒绝：
console-trial-custom = 由你自己的策略作出回答。
console-trial-builtin = 由内置规则作出回答。

## The admin API's documentation
api-doc-title = 管理 API
api-doc-what = 程序可以在这里为管理员做什么。
api-doc-spec = 相同内容的 OpenAPI 版本，供程序使用
api-doc-resources = 资源
api-doc-ask = 如何请求
api-doc-token = 每个请求都需要具有管理权限者的访问令牌。
api-doc-errors = 任何请求都可能得到的响应
api-doc-required = 必填
api-doc-query = 查询参数
api-doc-body = 请求体
api-doc-answers = 响应
api-doc-attributes = 属性
