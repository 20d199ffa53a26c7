### Japanese

## The frame of every page
language-name = 日本語
shell-skip = 本文へ移動
shell-language = 言語:
shell-policy = プライバシーポリシー
shell-tos = 利用規約

## Times
ago-now = たった今
ago-minutes = { $n }分前
ago-hours = { $n }時間前
ago-days = { $n ->
        [1] 昨日
       *[other] { $n }日前
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
field-show = 表示
field-show-password = パスワードを表示
field-caps = Caps Lock がオンになっています。
meter-1 = 簡単に推測されます。もっと長くしてください。
meter-2 = まだ簡単に推測されます。
meter-3 = 良いパスワードです。
meter-4 = とても良いパスワードです。
copy = コピー
copy-done = コピーしました
progress = ステップ { $at }/{ $of }
pager = ほかのページ
pager-before = 新しいものへ
pager-after = 古いものへ

## Shared
sign-in = サインイン
sign-out = サインアウト
create-account = アカウントを作成
continue = 続ける
cancel = キャンセル
signed-in-as = サインイン中のアカウント
title-error = エラー: { $title }
error-too-many-attempts = 試行回数が多すぎます。数分待ってから、もう一度お試しください。
error-form-expired = ページを開いてから時間が経ちすぎました。もう一度フォームを送信してください。

## Front page
home-title = あなたの Matrix アカウント
home-what = { $server } の Matrix へのサインインとアカウントの管理は、ここで行います。
home-app-hint = チャットを始めるには、お使いの Matrix アプリを開いてください。必要なときにアプリからこのページへ移動します。
home-signed-in-title = サインインしています
home-account = アカウントを管理

## Sign in
login-title = サインイン
login-continue-to = { $client } に進む
login-username = ユーザー名
login-username-or-email = ユーザー名またはメールアドレス
login-password = パスワード
login-submit = サインイン
login-new-here = 初めてご利用ですか？ { $link }
login-error-username = ユーザー名を入力してください。
login-error-password = パスワードを入力してください。
login-error-credentials = ユーザー名とパスワードが一致しません。両方を確認して、もう一度お試しください。

## Choosing the account
select-account-title = どのアカウントを使いますか？
select-account-this = このアカウントで続ける

## Consent
consent-title = { $client } にアカウントの使用を許可しますか？
consent-unverified = このアプリがどのウェブサイトのものかは不明です。ご自身でサインインを始めたばかりの場合にのみ、続けてください。
consent-not-set-up-here = このアプリはアプリ自身が登録したもので、{ $service } では把握していません。ご自身でサインインを始めたばかりの場合にのみ、続けてください。
consent-asks = 許可すると、次のことができるようになります
consent-allow = 許可
consent-returns-to = このあと { $host } に戻ります。
consent-policy = プライバシーポリシー
consent-tos = 利用規約
consent-not-you = ご自身のアカウントではありませんか？
consent-switch = 別のアカウントを使う
permission-matrix = あなたとして Matrix を使う
permission-matrix-text = メッセージの閲覧と送信、ルームへの参加、プロフィールの変更ができます。
permission-device = アカウントにデバイスを追加する
permission-device-text = セッションの一覧に { $device } として表示されます。
permission-identity = あなたが誰かを知る
permission-identity-text = Matrix ID と、ほかの人に表示される名前です。
permission-profile = ユーザー名を見る
permission-profile-text = サインインに使う名前です。
permission-offline = サインインしたままにする
permission-offline-text = サインアウトさせるまで、あなたが操作していない間もアカウントを使えます。
permission-email = メールアドレスを見る
permission-email-text = 確認済みかどうかもわかります。
permission-synapse-admin = ホームサーバーを管理する
permission-synapse-admin-text = ホームサーバー上のすべてのアカウントとルームに対して、管理者ができることをすべて行えます。
permission-service-admin = すべてのアカウントを管理する
permission-service-admin-text = このサービスのすべてのアカウントの閲覧、変更、ロックができます。
permission-other = このページでは説明できない操作をする
permission-nothing = サインインしたことを知る
permission-nothing-text = それだけです。アカウントへのアクセスは求めていません。

## Single sign-on of older apps
sso-title = { $target } にサインインしますか？
sso-site = ウェブサイト { $target } が、あなたとして Matrix を使えるようになります。
sso-app = このデバイスで { $target } から始まるリンクを開くアプリが、あなたとして Matrix を使えるようになります。
sso-warning = ご自身でサインインを始めたばかりの場合にのみ、続けてください。アクセスした人は誰でも、あなたのメッセージを読んだり送ったりできます。
sso-refused-title = サインインは行われませんでした
sso-refused-text = { $target } には何も渡していません。このページを閉じてかまいません。

## Too many sessions
end-session-title = 先に別のデバイスからサインアウトしてください
end-session-before = サインインできるデバイスの上限に達しています。{ $client } に進むには、いずれかのデバイスからサインアウトしてください。
end-session-text = サインインできるデバイスの上限に達しています。続けるには、いずれかのデバイスからサインアウトしてください。
end-session-warning = サインアウトするデバイスでしか読めないメッセージは、サインアウトすると失われます。
end-session-unnamed = 名前のないセッション
end-session-last-use = { $days ->
        [0] 最終使用: 今日
       *[other] 最終使用: { $days }日前
    }

## Signing a device in
link-title = デバイスでサインイン
link-text = デバイスに表示されているコードを入力してください。
link-code = コード
link-code-hint = 6文字の英数字です。大文字と小文字は区別しません。
link-error-missing = コードを入力してください。
link-error-unknown = このコードで待機しているデバイスはありません。コードを確認するか、デバイスに新しいコードを表示させてください。コードの有効期限は20分です。
device-title = { $client } をアカウントにサインインさせますか？
device-warning = 目の前にあるデバイスで、ご自身がこの操作を始めた場合にのみ続けてください。誰かからコードやリンクが送られてきた場合、その人はあなたのアカウントに侵入しようとしています。
device-asked = リクエスト
device-asked-when = { $minutes ->
        [0] 1分以内
       *[other] { $minutes }分前
    }
device-asked-from = 送信元: { $ip }
device-confirm = これは自分のデバイスです
device-confirm-hint = 自分でこの操作を始め、デバイスは目の前にあります。
device-error-confirm = ご自身のデバイスであることを確認してください。そうでなければ、許可しないでください。
device-deny = 許可しない
device-allowed-title = デバイスをサインインさせています
device-allowed-text = デバイスの { $client } に戻ってください。数秒で自動的に先へ進みます。このページは閉じてかまいません。
device-denied-title = デバイスを許可しませんでした
device-denied-text = { $client } はあなたのアカウントにアクセスできません。ほかの人からコードが送られてきた場合は、このサービスの管理者に知らせてください。

## Making an account
register-have-account = アカウントをお持ちですか？ { $link }
register-username = ユーザー名
register-username-hint = ほかの人は @username:{ $server } の形であなたを見つけます。後から変更することはできません。
register-username-free = このユーザー名は使用できます。
register-username-lowered = ユーザー名は小文字で登録されます。
register-username-title = 別のユーザー名を選んでください
register-username-text = 登録の途中で、このユーザー名をほかの人が取得しました。それ以外の入力内容は保存されています。
register-email = メールアドレス
register-email-optional = メールアドレス（任意）
register-email-hint = パスワードを忘れたとき、アカウントに再びアクセスするために使います。
register-email-title = メールアドレス
register-email-without = 入力せずに続ける
register-password = パスワード
register-token = 登録トークン
register-token-hint = このサービスの管理者から受け取ってください。
register-token-text = アカウントの作成には登録トークンが必要です。それ以外の入力内容は保存されています。
register-terms = { $link }に同意します
register-terms-link = 利用規約
register-verify-title = メールを確認してください
register-verify-text = { $email } にコードを送信しました。有効期限は5分です。
register-verify-resend = 別のコードを送信
register-verify-change = 別のメールアドレスを使う
register-verify-sent-again = 新しいコードを送信しました。
register-code = コード
register-code-hint = 6桁の数字です。届かない場合は、迷惑メールフォルダーもご確認ください。
register-display-name = 表示名
register-display-name-title = ほかの人にどう呼ばれたいですか？
register-display-name-text = この名前はメッセージの横に表示されます。いつでも変更できます。
register-display-name-skip = スキップ
register-unfinished-title = 少々お待ちください
register-unfinished-made = アカウントは作成されましたが、現在このサービスの Matrix サーバーが応答しません。少し待ってから、もう一度お試しください。失われたものはありません。
register-unfinished-not-made = 現在このサービスの Matrix サーバーが応答しないため、アカウントはまだ作成されていません。少し待ってから、もう一度お試しください。入力内容はすべて保存されています。
register-unfinished-retry = もう一度試す
register-error-homeserver = 現在このサービスの Matrix サーバーが応答しないため、このユーザー名が使えるか確認できません。少し待ってから、もう一度お試しください。
register-error-username-missing = ユーザー名を入力してください。
register-error-username-too-long = ユーザー名が長すぎます。
register-error-username-all-digits = ユーザー名には英字が1文字以上必要です。
register-error-username-character = ユーザー名に使えるのは、小文字の英字（a～z）、数字、記号 . _ = - / + だけです。
register-error-username-underscore = ユーザー名の先頭にアンダースコアは使えません。
register-error-username-not-allowed = このユーザー名はここでは使えません。別のユーザー名を選んでください。
register-error-username-taken = このユーザー名はすでに使われています。別のユーザー名を選んでください。
register-error-email-missing = メールアドレスを入力してください。
register-error-email-invalid = メールアドレスの形式が正しくありません。name@example.com のように入力してください。
register-error-email-not-allowed = このメールアドレスはここでは使えません。別のアドレスをお試しください。
register-error-email-in-use = このメールアドレスのアカウントをすでにお持ちです。そのアカウントにサインインするか、別のアドレスを使ってください。
password-error-missing = パスワードを入力してください。
password-error-too-long = パスワードが長すぎます。
password-error-weak = このパスワードは簡単に推測されます。単語をあと1つか2つ加えてください。
password-error-common = 真っ先に試されるパスワードの1つです。別のパスワードにしてください。
password-error-word = 1つの単語だけでは簡単に推測されます。単語をあと1つか2つ加えてください。
password-error-name = 名前は簡単に推測されます。単語をあと1つか2つ加えてください。
password-error-repeats = 同じものを繰り返しても、推測されにくさはほとんど変わりません。単語をあと1つか2つ加えてください。
password-error-sequence = 連続した文字や数字、キーの並びは簡単に推測されます。単語をあと1つか2つ加えてください。
password-error-date = 日付や年は簡単に推測されます。単語をあと1つか2つ加えてください。
register-error-token-missing = 登録トークンを入力してください。
register-error-token-unknown = この登録トークンは存在しません。入力に間違いがないか確認してください。
register-error-token-used-up = この登録トークンは使用できる回数の上限に達しました。別の登録トークンを受け取ってください。
register-error-token-expired = この登録トークンは有効期限が切れています。別の登録トークンを受け取ってください。
register-error-terms = アカウントを作成するには、利用規約への同意が必要です。
register-error-code-missing = メールに書かれたコードを入力してください。
register-error-code-wrong = コードが正しくありません。最新のメールのコードか確認してください。
register-error-code-expired = このコードは有効期限が切れています。別のコードを送信してください。
register-error-too-many-mails = メールの送信回数が多すぎます。数分待ってから、もう一度送信してください。
register-error-display-name = 表示名が長すぎます。

## Captcha
captcha-working = ロボットではないことを確認しています。数秒かかります。
captcha-waiting = 確認が終わりしだい、フォームを送信します。
captcha-solved = ロボットではないことを確認しました。
captcha-needs-script = ロボット対策のため、この手順にだけ JavaScript が必要です。有効にしてページを再読み込みするか、このサービスの管理者にアカウントの作成を依頼してください。
captcha-wait = ロボット対策のため、{ $seconds }秒待ってから続けてください。ゆっくり入力していれば、すぐに過ぎます。
captcha-error-missing = ロボットではないことを示してください。
captcha-error-wrong = ロボットでないことの確認が期限切れになりました。お手数ですが、もう一度お進みください。
captcha-error-too-soon = 少し早すぎました。下に表示された時間が過ぎてから続けてください。
captcha-error-unreachable = 現在、ロボットでないことの確認ができません。少し待ってから、もう一度お試しください。失われたものはありません。

## Account
account-title = アカウント
account-nav = アカウント
account-nav-profile = プロフィール
account-nav-security = セキュリティ
account-nav-sessions = セッション
account-nav-activity = アクティビティ
account-sign-out = ここでサインアウト
remove = 削除
account-password-changed = パスワードを変更しました。
account-password-changed-everywhere = パスワードを変更し、ほかのすべての場所からサインアウトしました。
account-password-set = 今後は新しいパスワードでサインインできます。
account-name-changed = 名前を変更しました。
account-email-added = アドレスを追加しました。
account-email-removed = アドレスを削除しました。
account-primary-email = 今後、アプリにはこのアドレスが伝えられます。
account-session-ended = セッションからサインアウトしました。
account-sessions-ended = セッションからサインアウトしました。
account-session-renamed = 名前を変更しました。
account-app-removed = このアプリはアカウントにアクセスできなくなりました。

## Account: profile
profile-mxid = Matrix ID
profile-name = 名前
profile-name-hint = ほかの人に表示されます。空欄にすると、Matrix ID が表示されます。
profile-name-save = 保存
profile-name-unknown = 現在ホームサーバーが応答しないため、名前を表示できません。
profile-error-too-long = 名前が長すぎます。256文字以内にしてください。
profile-error-refused = ホームサーバーがこの名前を受け付けませんでした。別の名前をお試しください。
profile-error-unreachable = ホームサーバーが応答しません。名前は変更されていません。数分後にもう一度お試しください。
profile-emails = メールアドレス
profile-no-emails = アカウントにメールアドレスが登録されていません。
profile-emails-change = メールアドレスを変更

## Account: e-mail addresses
emails-title = メールアドレス
emails-primary = アプリに伝えられるアドレス
emails-added = 追加日: { $when }
emails-make-primary = メインにする
emails-add = 新しいアドレス
emails-add-hint = ご自身のアドレスであることを確認するため、コードを送信します。
emails-add-submit = コードを送信
emails-error-invalid = メールアドレスの形式が正しくありません。name@example.com のように入力してください。
emails-error-not-allowed = このアドレスはここでは使えません。別のアドレスをお試しください。
emails-error-has-it = このアドレスはすでにアカウントに登録されています。
emails-error-too-many = 登録できるアドレスの上限に達しています。先にいずれかを削除してください。
emails-error-last-one = アカウントにはアドレスが必要です。削除する前に、別のアドレスを追加してください。
email-remove-title = このアドレスを削除しますか？
email-remove-text = { $email } はあなたのアカウントのアドレスではなくなります。
email-remove-last = 登録されている唯一のアドレスです。アドレスがないと、パスワードを忘れたときにメールでアカウントを復元できません。

## Account: security
security-title = セキュリティ
security-password-set = 設定日: { $when }
security-no-password = アカウントにパスワードが設定されていません。
security-sessions = サインインしている場所です。
security-apps = アプリに許可していることです。
security-reset-keys = すべてのデバイスと復元キーを失った場合に使います。
security-data = あなたのデータ
security-export = ここに保存されている、あなたに関するすべての情報です。
security-deactivate = 元に戻すことはできません。

## Account: sessions
sessions-title = セッション
sessions-this = このブラウザー
sessions-others = ほかの場所
sessions-forgotten = 3か月以上使われていないもの
sessions-none = ほかの場所ではサインインしていません。
sessions-end-ticked = 選択したものをサインアウト
sessions-end-others = ほかのすべての場所からサインアウト
session-with = { $system } の { $program }
session-a-browser = ブラウザー
session-an-app = アプリ
session-an-old-app = 従来の方法でサインインしたアプリ
session-seen = 最終使用: { $when }
session-title = セッション
session-here = 場所
session-kind = 種類
session-app = アプリ
session-app-host = アプリのウェブサイト
session-browser = ブラウザーとシステム
session-device = デバイス ID
session-last-use = 最終使用
session-address = アクセス元アドレス
session-began = サインイン日時
session-may = 許可されていること
session-name = 名前
session-name-hint = 自分で見分けるための名前です。暗号化された会話では、ほかの人にも見えることがあります。
session-rename = 保存
session-end = サインアウトさせる
session-error-missing = 名前を入力してください。
session-error-too-long = 名前が長すぎます。100文字以内にしてください。

## Account: ending sessions
end-sessions-title = サインアウトしますか？
end-sessions-text = { $count ->
        [1] このセッションからすぐにサインアウトします。
       *[other] これら{ $count }件のセッションからすぐにサインアウトします。
    }
end-sessions-others = { $count ->
        [1] ほかの1件のセッションからすぐにサインアウトします。ここではサインインしたままです。
       *[other] ほかの{ $count }件のセッションすべてからすぐにサインアウトします。ここではサインインしたままです。
    }
end-sessions-warning = サインアウトするデバイスでしか読めない暗号化されたメッセージは、失われます。続ける前に、復元キーか、検証済みの別のデバイスがあることを確認してください。
end-sessions-submit = サインアウト

## Account: activity
activity-title = アクティビティ
activity-text = 過去{ $days }日間にアカウントで起きたことです。心当たりのないものがあれば、パスワードを変更し、ほかのすべての場所からサインアウトしてください。
activity-none = まだ何もありません。
event-registered = アカウントを作成しました
event-signed-in = ブラウザーでサインインしました
event-app-signed-in = { $app } にサインインしました
event-old-app-signed-in = アプリにサインインしました
event-wrong-password = { $times ->
        [1] 間違ったパスワードが入力されました
       *[other] 間違ったパスワードが1時間以内に{ $times }回入力されました
    }
event-password-changed = パスワードが変更されました
event-password-set = パスワードが設定されました
event-password-recovered = メールで新しいパスワードが設定されました
event-email-added = アドレス { $email } が追加されました
event-email-removed = アドレス { $email } が削除されました
event-primary-email = { $email } がメインのアドレスになりました
event-name-changed = 名前が変更されました
event-session-ended = { $name } からサインアウトしました
event-a-session-ended = セッションからサインアウトしました
event-sessions-ended = { $count ->
        [0] ほかのすべての場所からサインアウトしました
       *[other] { $count }件のセッションからサインアウトしました
    }
event-consent-withdrawn = { $app } のアクセスが取り消されました
event-keys-reset = 暗号鍵のリセットが許可されました
event-exported = データがダウンロードされました
event-deactivated = アカウントが無効化されました
event-admin-locked = 管理者がアカウントをロックしました
event-admin-unlocked = 管理者がアカウントのロックを解除しました
event-admin-deactivated = 管理者がアカウントを無効化しました
event-admin-reactivated = 管理者がアカウントを再び有効にしました
event-admin-password-set = 管理者が新しいパスワードを設定しました
event-admin-email-added = 管理者がメールアドレスを追加しました
event-admin-sessions-ended = 管理者がすべてのセッションをサインアウトさせました
event-admin-token-issued = 管理者がこのアカウントのアクセストークンを発行しました
event-admin-made-administrator = このアカウントでこのサービスを管理できるようになりました
event-admin-no-administrator = このアカウントではこのサービスを管理できなくなりました

## Account: apps
apps-title = アクセスを許可したアプリ
apps-text = これらのアプリに、アカウントの使用を許可しています。削除するとアプリはサインアウトされ、次に使うときに改めて許可を求めます。
apps-none = アカウントにアクセスできるアプリはありません。
apps-allowed = 許可した日: { $when }

## Account: export
export-title = データをダウンロード
export-text = このサービスが持っているあなたの情報を、1つのファイルにまとめて受け取れます。アカウント、アドレス、セッション、アクセスを許可したアプリ、最近のできごとが含まれます。
export-not-in-it = パスワードや鍵は含まれません。メッセージはホームサーバーにあり、Matrix アプリから書き出せます。
export-submit = ダウンロード

## Account: new encryption keys
reset-keys-title = デジタルアイデンティティーをリセット
reset-keys-text = サインインしていたデバイスをすべて失い、復元キーもない場合にのみ行ってください。
reset-keys-consequences = あなた本人であることを証明する新しい鍵が、アプリで作られます。連絡先の相手やほかのデバイスに、あなたをもう一度検証してもらう必要があります。以前の暗号化されたメッセージは、読めないままになることがあります。
reset-keys-warning = ご自身がアプリでこれを求めたのでなければ、誰かがあなたになりすまそうとしているおそれがあります。ここで中止してください。
reset-keys-submit = リセットを許可
reset-keys-failed = ホームサーバーが応答しないため、何も変更されていません。数分後にもう一度お試しください。
reset-keys-done-title = アイデンティティーをリセットできます
reset-keys-done-text = 10分以内にアプリに戻り、手続きを完了してください。このページは閉じてかまいません。

## Account: deactivation
deactivate-title = アカウントを無効化
deactivate-text = この操作は取り消せません。無効化すると、次のようになります。
deactivate-signed-out = すべてのアプリとブラウザーからサインアウトされ、再びサインインすることはできません。
deactivate-rooms = すべてのルームから退出します。ほかの人はあなたを見つけられなくなります。
deactivate-name = Matrix ID は、ご自身も含めて誰も二度と使えません。
deactivate-data = パスワード、メールアドレス、アプリのアクセスは削除されます。
deactivate-erase = メッセージも非表示にする
deactivate-erase-hint = 後からルームに参加した人には、あなたのメッセージは見えません。すでに見た人の手元には残ります。
deactivate-username = 確認のため { $username } と入力してください
deactivate-submit = アカウントを無効化
deactivate-error-username = このアカウントのユーザー名ではありません。
deactivate-error-password = パスワードが正しくありません。
deactivated-title = アカウントを無効化しました
deactivated-text = { $mxid } は無効になりました。このページは閉じてかまいません。
deactivated-erased = ホームサーバーがメッセージを非表示にします。しばらく時間がかかることがあります。

## Change password
password-title = パスワードの変更
password-set-title = パスワードの設定
password-set-submit = パスワードを設定
password-current = 現在のパスワード
password-new = 新しいパスワード
password-hint = 互いに関係のない単語をいくつか並べると、覚えやすく、推測されにくくなります。
password-sign-out-others = ほかのすべての場所からサインアウトする
password-sign-out-others-hint = ほかの人にパスワードを知られたおそれがある場合に選んでください。
password-submit = パスワードを変更
password-error-current = 現在のパスワードが正しくありません。
password-error-unchanged = 新しいパスワードが現在のパスワードと同じです。

## Signing out, asked for by an app
sign-out-title = サインアウトしますか？
sign-out-asked-by = { $client } が、アプリとこのブラウザーの両方からのサインアウトを求めています。
sign-out-asked = アプリが、このブラウザーからのサインアウトを求めています。

## Signed out
logged-out-return = { $place } に移動
logged-out-title = サインアウトしました
logged-out-text = このブラウザーからサインアウトしました。Matrix アプリは、それぞれでサインアウトするまでサインインしたままです。
logged-out-again = もう一度サインイン

## Back to the client
form-post-title = もうすぐ完了です
form-post-text = あと1ステップで { $client } に戻ります。

## Forgotten password
login-forgot = パスワードをお忘れですか？
login-notice-password-set = 新しいパスワードを設定し、すべての場所からサインアウトしました。新しいパスワードでサインインしてください。
recover-title = パスワードをお忘れですか？
recover-text = アカウントのメールアドレスを入力してください。新しいパスワードを設定するためのリンクをお送りします。
recover-email = メールアドレス
recover-submit = リンクを送信
recover-error-missing = メールアドレスを入力してください。
recover-error-invalid = メールアドレスの形式が正しくありません。name@example.com のように入力してください。
recover-back = サインインに戻る
recover-sent-title = メールを確認してください
recover-sent-text = { $email } が登録されたアカウントがあれば、新しいパスワードを設定するためのリンクをこのアドレスにお送りしました。
recover-sent-wait = 届くまで数分かかることがあります。届かない場合は、迷惑メールフォルダーを確認するか、別のアドレスをお試しください。
recover-sent-again = もう一度メールをお送りしました。
recover-sent-resend = もう一度送信
recover-sent-change = 別のアドレスを使う
recover-password-title = 新しいパスワードの設定
recover-password-everywhere = すべての場所からサインアウトします。続ける前に、まだサインインしているデバイスがないか思い出してください。暗号化されたメッセージの鍵が、そのデバイスにしかないかもしれません。
recover-password-submit = パスワードを設定
recover-gone-title = このリンクは無効になりました
recover-gone-text = リンクは1回だけ、短い時間のあいだ使えます。このリンクはすでに使われたか、有効期限が切れています。
recover-gone-again = 新しいリンクを送信
recover-off-title = ここではパスワードを再設定できません
recover-off-text = このサービスは、パスワードを忘れた方にメールを送っていません。このサービスの管理者にご相談ください。

## Mails
mail-nothing-to-do = お心当たりがない場合は、何もする必要はありません。
mail-not-you = お心当たりがない場合は、すぐに新しいパスワードを設定し、ほかのすべての場所からサインアウトしてください。サインインできなくなっている場合は、このサービスの管理者にご相談ください。
mail-verification-code-subject = { $service } のメールアドレスの確認
mail-verification-code-registration = メールアドレスを確認して { $service } のアカウント作成を続けるには、このコードを入力してください:
mail-verification-code-account = メールアドレスを確認して { $service } のアカウントに追加するには、このコードを入力してください:
mail-verification-code-lifetime = コードの有効期限は5分です。
mail-verification-code-not-you = ご自身で求めたものでなければ、このコードを誰にも教えないでください。ほかの人がアドレスを打ち間違えた可能性があります。
mail-address-taken-subject = { $service } でのメールアドレスについて
mail-address-taken-text = どなたか（ご自身かもしれません）が、{ $service } でこのメールアドレスを使おうとしました。このアドレスは、すでにアカウント { $username } に登録されています。
mail-address-taken-next = ご自身の場合は、そのアカウントにサインインしてください。
mail-recovery-subject = { $service } の新しいパスワードの設定
mail-recovery-text = { $service } のアカウント { $username } に新しいパスワードを設定するリクエストを受け付けました。
mail-recovery-button = 新しいパスワードを設定
mail-recovery-lifetime = リンクは1回だけ、10分間使えます。
mail-recovery-not-you = ご自身で求めたものでなければ、何もする必要はありません。パスワードは変わりません。
mail-recovery-impossible-subject = { $service } のパスワードについて
mail-recovery-impossible-text = どなたか（ご自身かもしれません）が、{ $service } のアカウント { $username } に新しいパスワードを設定しようとしました。
mail-recovery-impossible-locked = アカウントがロックされているため、設定できません。理由の確認やロックの解除は、このサービスの管理者にお問い合わせください。
mail-recovery-impossible-no-password = このアカウントにはパスワードがありません。いつもの方法でサインインしてください。サインインできない場合は、このサービスの管理者にご相談ください。
mail-password-changed-subject = { $service } のパスワードが変更されました
mail-password-changed-text = { $service } のアカウント { $username } のパスワードが変更されました。
mail-email-added-subject = { $service } のアカウントにメールアドレスが追加されました
mail-email-added-text = { $service } のアカウント { $username } に、メールアドレス { $email } が追加されました。
mail-email-removed-subject = { $service } のアカウントからメールアドレスが削除されました
mail-email-removed-text = { $service } のアカウント { $username } から、メールアドレス { $email } が削除されました。
mail-test-subject = { $service } からのテストメール
mail-test-text = { $service } からのメールが届くかどうかを確かめるためにお送りしました。無事に届いています。

## Errors
error-title = 問題が発生しました
error-detail = 開発者向けの詳細
error-again = ページをもう一度開く
error-home = トップページへ
error-request-id = お問い合わせの際は、この参照番号をお知らせください:
not-found-title = ページが見つかりません
not-found-text = アドレスが間違っているか、ページが移動した可能性があります。
problem-invalid-request = サインイン用のリンクが不完全です
problem-invalid-request-text = アプリからのリクエストを理解できませんでした。
problem-invalid-request-next = アプリに戻って、もう一度お試しください。繰り返し起こる場合は、アプリの修正が必要です。
problem-unknown-client = 不明なアプリです
problem-unknown-client-text = アプリがこのサービスに登録されていないか、登録が取り消されています。
problem-unknown-client-next = アプリからサインアウトするか、アプリを再インストールしてから、もう一度お試しください。
problem-redirect-uri = アプリが不明な場所へ移動させようとしています
problem-redirect-uri-text = アプリが指定した戻り先は、登録されているアドレスではありません。アカウントを守るため、ここで中止しました。
problem-redirect-uri-next = アプリに戻って、もう一度お試しください。繰り返し起こる場合は、アプリの修正が必要です。
problem-grant-gone = このサインインは終了しました
problem-grant-gone-text = すでに完了しているか、時間が経ちすぎました。
problem-grant-gone-next = アプリに戻って、最初からやり直してください。
problem-form-expired = ページを開いてから時間が経ちすぎました
problem-form-expired-text = アカウントを守るため、フォームを送信できるのはページを開いてから一定の時間だけです。
problem-form-expired-next = 前のページに戻り、再読み込みしてからもう一度お試しください。
problem-refused = 許可されていません
problem-refused-text = アプリが、あなたのアカウントまたはアプリ自体に認められていないものを求めました。
problem-refused-next = 必要な場合は、このサービスの管理者にご相談ください。
problem-account-locked = アカウントがロックされています
problem-account-locked-text = ロックされている間はサインインできません。
problem-account-locked-next = 理由の確認やロックの解除は、このサービスの管理者にお問い合わせください。
problem-account-deactivated = このアカウントは無効になっています
problem-account-deactivated-text = このアカウントではもうサインインできません。
problem-account-deactivated-next = 心当たりがない場合は、このサービスの管理者にお問い合わせください。
problem-too-many-requests = リクエストが多すぎます
problem-too-many-requests-text = お使いのネットワークから、通常より多くのリクエストがありました。
problem-too-many-requests-next = 数分待ってから、もう一度お試しください。
problem-sign-up-closed = ここではご自身でアカウントを登録できません
problem-sign-up-closed-text = このサービスのアカウントは、管理者が作成します。
problem-sign-up-closed-next = 管理者に作成を依頼するか、すでにアカウントをお持ちの場合はサインインしてください。
problem-sign-up-refused = ここからはアカウントを登録できません
problem-sign-up-refused-text = このサービスの管理者は、このネットワークまたはブラウザーからの新規登録を受け付けていません。
problem-sign-up-refused-next = 別のネットワークまたはブラウザーでお試しになるか、管理者にアカウントの作成を依頼してください。
problem-sign-up-over = この登録はここでは続けられません
problem-sign-up-over-text = 別のブラウザーで始めたか、始めてから1時間以上経っています。
problem-sign-up-over-next = 始めたブラウザーで続けるか、最初からやり直してください。
problem-too-many-requests-wait = { $minutes }分待ってから、もう一度お試しください。
problem-homeserver-unreachable = ホームサーバーが応答しません
problem-homeserver-unreachable-text = サインインに問題はありませんが、現在このサービスの Matrix サーバーに接続できません。
problem-homeserver-unreachable-next = 数分後にもう一度お試しください。失われたものはありません。
problem-internal = サービス側で問題が発生しました
problem-internal-text = あなたの操作が原因ではありません。詳しいことは、このサービスの管理者がログで確認できます。
problem-internal-next = もう一度お試しください。繰り返し起こる場合は、下の参照番号を管理者にお知らせください。
