### Simplified Chinese

## The frame of every page
language-name = 简体中文

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
consent-not-set-up-here = { $service } 不认识此应用，它是自行注册的。请仅在你刚刚开始登录它时继续。
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
permission-other = 本页面无法说明的权限
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
end-session-warning = 只有那台设备才能读取的消息会随之丢失。
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
device-asked = 请求信息
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

## Account
account-title = 你的账户
account-password-changed = 密码已更改。
account-password-changed-everywhere = 密码已更改，你在其他地方都已退出登录。

## Change password
password-title = 更改密码
password-current = 当前密码
password-new = 新密码
password-hint = 几个互不相关的词，好记又难猜。
password-sign-out-others = 在其他地方全部退出登录
password-sign-out-others-hint = 如果别人可能知道你的密码，请选择此项。
password-submit = 更改密码
password-error-current = 当前密码不正确。
password-error-missing = 请输入新密码。
password-error-weak = 新密码太容易被猜到。请设置得更长或更少见一些。
password-error-unchanged = 新密码与当前密码相同。

## Signing out, asked for by an app
sign-out-title = 退出登录？
sign-out-asked-by = { $client } 请求让你退出该应用，并在此浏览器中退出登录。
sign-out-asked = 有应用请求让你在此浏览器中退出登录。

## Signed out
logged-out-return = 前往 { $place }
logged-out-title = 你已退出登录
logged-out-text = 此浏览器已退出登录。你的 Matrix 应用会保持登录状态，直到你在应用中退出。
logged-out-again = 重新登录

## Back to the client
form-post-title = 即将完成
form-post-text = 还差一步，你就能返回 { $client }。

## Errors
error-title = 出错了
error-detail = 供开发者参考的详细信息
error-home = 前往首页
error-request-id = 寻求帮助时，请提供此编号：
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
problem-homeserver-unreachable = 主服务器没有响应
problem-homeserver-unreachable-text = 你的登录没有问题，但目前无法连接本服务背后的 Matrix 服务器。
problem-homeserver-unreachable-next = 请过几分钟再试。没有丢失任何内容。
problem-internal = 我们这边出了问题
problem-internal-text = 这不是你的错。本服务的管理员可以在日志中了解详情。
problem-internal-next = 请重试。如果再次出现，请把下面的编号告诉管理员。
