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
register-username-invited = この名前で招待されています。ほかの人は @username:{ $server } の形であなたを見つけます。
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
register-error-token-other-name = この登録トークンは別のユーザー名のためのものです。
register-error-terms = アカウントを作成するには、利用規約への同意が必要です。
register-error-code-missing = メールに書かれたコードを入力してください。
register-error-code-wrong = コードが正しくありません。最新のメールのコードか確認してください。
register-error-code-expired = このコードは有効期限が切れています。別のコードを送信してください。
register-error-too-many-mails = メールの送信回数が多すぎます。数分待ってから、もう一度送信してください。
register-error-display-name = 表示名が長すぎます。

## Sign-up with approval
register-reason-title = アカウントが必要な理由を教えてください
register-reason-text = このサービスでは、管理者が確認してからアカウントを作成します。ご自身について教えてください。
register-reason = 理由
register-reason-hint = 1、2文で十分です。読むのはこのサービスの管理者だけです。
register-reason-send = アカウントを申請
register-error-reason-missing = 1、2文で入力してください。
register-error-reason-too-long = 長すぎます。{ $most }文字以内にしてください。文字の種類によっては、さらに少なくなります。
register-error-too-many-wait = 現在、非常に多くの方が回答を待っています。日を改めてもう一度お試しください。
register-waiting-title = 返答を待っています
register-waiting-text = ユーザー名 { $username } でアカウントを申請しました。このサービスの管理者が確認します。数日かかることがあります。
register-waiting-mail = 返答があれば { $email } にメールでお知らせします。
register-waiting-bookmark = このページをブックマークして、同じブラウザーで開いてください。返答はここに表示されます。ユーザー名は { $date } まで確保されています。
register-waiting-again = 返答があるか確認
register-declined-title = アカウントは承認されませんでした
register-declined-text = このサービスの管理者が、このアカウントを作成しないことに決めました。間違いだと思う場合は、管理者にお問い合わせください。
register-declined-note = 管理者からのメッセージ:

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
account-token-made = トークンは作成済みで、そのときに表示されました。手元にない場合は、取り消して作り直してください。
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
security-tokens = ボットやスクリプトに使います。
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
session-a-token = アクセストークンを使うボットまたはスクリプト
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
event-session-closed = { $why ->
        [idle] { $name } は長い間使われなかったため、サインアウトされました
        [limit] 新しいセッションのために、{ $name } がサインアウトされました
       *[replay] { $name } の鍵が2回使われたため、サインアウトされました。誰かが鍵をコピーしたおそれがあります
    }
event-a-session-closed = { $why ->
        [idle] 長い間使われなかったため、セッションがサインアウトされました
        [limit] 新しいセッションのために、古いセッションがサインアウトされました
       *[replay] 鍵が2回使われたため、セッションがサインアウトされました。誰かが鍵をコピーしたおそれがあります
    }
event-sessions-ended = { $count ->
        [0] ほかのすべての場所からサインアウトしました
       *[other] { $count }件のセッションからサインアウトしました
    }
event-consent-withdrawn = { $app } のアクセスが取り消されました
event-token-made = アクセストークン { $name } が作成されました
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
event-admin-user-created = 管理者がアカウントを作成しました
event-admin-recovery-link-issued = 管理者が新しいパスワードのためのリンクを作成しました
event-admin-email-removed = 管理者がメールアドレスを削除しました
event-admin-session-ended = 管理者がセッションをサインアウトさせました
event-admin-token-regenerated = 管理者がアクセストークンを新しいものに替えました
event-admin-token-revoked = 管理者がアクセストークンを取り消しました
event-admin-link-added = 管理者がほかのサービスのアカウントをリンクしました
event-admin-link-removed = 管理者がほかのサービスのアカウントとのリンクを削除しました
event-admin-application-approved = 管理者がアカウントの申請を承認しました
event-admin-application-declined = 管理者がアカウントの申請を却下しました
event-admin-registration-token-issued = 管理者が招待を作成しました
event-admin-registration-token-changed = 管理者が招待を変更しました
event-admin-registration-token-revoked = 管理者が招待を取り消しました
event-admin-registration-token-unrevoked = 管理者が招待を再び有効にしました
event-admin-client-created = 管理者がアプリを追加しました
event-admin-client-changed = 管理者がアプリを変更しました
event-admin-client-secret-changed = 管理者がアプリの新しいシークレットを作成しました
event-admin-client-deleted = 管理者がアプリを削除しました
event-admin-clients-synced = アプリが設定ファイルの内容に合わせられました
event-admin-provider-created = 管理者がサインインサービスを追加しました
event-admin-provider-changed = 管理者がサインインサービスを変更しました
event-admin-provider-deleted = 管理者がサインインサービスを削除しました
event-admin-policy-data-set = 管理者がルールを変更しました
event-admin-job-retried = 管理者がホームサーバーへの通知をもう一度試しました
event-admin-job-cancelled = 管理者がホームサーバーへの通知を取りやめました
event-admin-mail-retried = 管理者がメールの送信をもう一度試しました
event-admin-mail-cancelled = 管理者がメールの送信を取りやめました
event-admin-users-provisioned = 管理者がすべてのユーザーをホームサーバーに通知し直しました
event-policy-denied = ルールによりリクエストが{ $times }件拒否されました（{ $entry_point ->
        [register] 新しいアカウント
        [email] メールアドレス
        [client_registration] 新しいアプリ
        [authorization_grant] アプリのアクセス
        [compat_login] サインイン
       *[other] { $entry_point }
    }）
event-access-refused = { $surface ->
        [admin_api] 管理 API へのリクエストが{ $times }件拒否されました
       *[other] 管理ページへのアクセスが{ $times }件拒否されました
    }

## Account: apps
apps-title = アクセスを許可したアプリ
apps-text = これらのアプリに、アカウントの使用を許可しています。削除するとアプリはサインアウトされ、次に使うときに改めて許可を求めます。
apps-none = アカウントにアクセスできるアプリはありません。
apps-allowed = 許可した日: { $when }

## Account: access tokens
tokens-title = アクセストークン
tokens-text = アクセストークンがあれば、ボットやスクリプトがパスワードなしであなたのアカウントを使えます。パスワードと同じように、大切に保管してください。
tokens-none = このアカウントにアクセストークンはありません。
tokens-new = 新しいトークン
tokens-expires = 有効期限: { $when }
tokens-over = 期限切れ: { $when }
tokens-forever = 無期限
tokens-unused = 未使用
tokens-by-administrator = 管理者が作成
token-new-title = 新しいアクセストークン
token-name = 名前
token-name-hint = 後で見分けられるように、用途を書いてください。
token-abilities = 許可すること
token-device = 独立したデバイスにする
token-device-hint = 暗号化されたルームに必要です。セッションの一覧に表示されます。
token-lifetime = 有効期間
token-lifetime-hint = 期限のあるトークンなら、失くしたときの影響が小さくなります。
token-lifetime-days = { $days }日間
token-lifetime-year = 1年間
token-lifetime-forever = 無期限
token-new-submit = トークンを作成
token-error-missing = 名前を入力してください。
token-error-too-long = 名前が長すぎます。100文字以内にしてください。
token-error-no-ability = トークンに許可することを1つ以上選んでください。
token-error-not-allowed = これができるトークンを作成できるのは管理者だけです。
token-error-needs-an-end = 管理者権限のあるトークンには期限が必要です。有効期間を選んでください。
token-error-too-many = 作成できるトークンの上限に達しています。使っていないものを取り消してください。
token-error-unreachable = ホームサーバーが応答しないため、トークンは作成されませんでした。数分後にもう一度お試しください。
token-made-title = アクセストークン
token-made-text = { $name } を今コピーして、安全な場所に保管してください。再び表示されることはありません。
token-made-secret = このトークンを持っている人は誰でも、あなたのアカウントを使えます。求められても、決して誰にも送らないでください。
token-made-done = コピーしました
token-made-on = 作成日
token-ends = 有効期限
token-may = 許可されていること
token-revoke = 取り消す

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
mail-token-made-subject = { $service } のアカウントのアクセストークンが作成されました
mail-token-made-text = { $service } のアカウント { $username } のアクセストークンが作成されました。名前は { $name } です。
mail-token-made-what = このトークンがあれば、ボットやスクリプトがあなたのアカウントを使えます。アカウントページの「セキュリティ」で確認でき、取り消すこともできます。
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
mail-application-approved-subject = { $service } のアカウントが承認されました
mail-application-approved-text = あなたが { $service } で申請したユーザー名 { $username } のアカウントが承認されました。
mail-application-approved-next = ご自身で決めたパスワードで、サインインできます。
mail-application-approved-asked = アカウントの作成には、あと1つ入力が必要です。返答を待っていたページを、同じブラウザーでもう一度開いてください。
mail-application-declined-subject = { $service } のアカウントの申請について
mail-application-declined-text = あなたが { $service } で申請したユーザー名 { $username } のアカウントについて、サービスの管理者は作成しないことに決めました。
mail-new-application-subject = { $username } が { $service } のアカウントを申請しています
mail-new-application-text = { $service } でユーザー名 { $username } のアカウントの申請がありました。理由は次のとおりです。
mail-new-application-next = 管理ページで判断する
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
problem-policy = このサービスのルールでは許可されていません
problem-policy-text = このサービスでは、誰が何をできるかのルールを管理者が定めています。この操作はそのいずれかに反しています。
problem-policy-next = できるはずだと思う場合は、管理者にお問い合わせください。
problem-account-locked = アカウントがロックされています
problem-account-locked-text = ロックされている間はサインインできません。
problem-account-locked-next = 理由の確認やロックの解除は、このサービスの管理者にお問い合わせください。
problem-account-deactivated = このアカウントは無効になっています
problem-account-deactivated-text = このアカウントではもうサインインできません。
problem-account-deactivated-next = 心当たりがない場合は、このサービスの管理者にお問い合わせください。
problem-not-administrator = このページは管理者専用です
problem-not-administrator-text = あなたのアカウントでは、このサービスを管理できません。
problem-not-administrator-next = 管理できるはずの場合は、このサービスの管理者にお問い合わせください。
problem-too-many-requests = リクエストが多すぎます
problem-too-many-requests-text = お使いのネットワークから、通常より多くのリクエストがありました。
problem-too-many-requests-next = 数分待ってから、もう一度お試しください。
problem-sign-up-closed = ここではご自身でアカウントを登録できません
problem-sign-up-closed-text = このサービスのアカウントは、管理者が作成します。
problem-sign-up-closed-next = 管理者に作成を依頼するか、すでにアカウントをお持ちの場合はサインインしてください。
problem-invitation-gone = この招待はもう使えません
problem-invitation-gone-text = すでに使われたか、取り消されたか、有効期限が切れています。
problem-invitation-gone-next = 送ってくれた人に新しい招待を頼んでください。アカウントをお持ちの場合は、サインインしてください。
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

## The administrators' pages
console-nav = 管理
console-overview = 概要
console-users = ユーザー
console-overview-title = 管理
account-console = このサービスのアカウントを管理します。
console-administrator = 管理者
console-back = 戻る
console-search = 検索
console-hours = { $hours ->
        [1] 1時間
        [24] 1日
        [168] 7日間
       *[other] { $hours }時間
    }
console-standing-locked = ロック中
console-standing-deactivated = 無効
console-done-user-made = アカウントを作成しました。
console-done-locked = アカウントをロックしました。
console-done-unlocked = アカウントのロックを解除しました。
console-done-deactivated = アカウントを無効化しました。
console-done-reactivated = アカウントを再び有効にしました。本人は新しいパスワードが必要です。
console-done-password-set = パスワードを設定しました。
console-done-administrator-made = このアカウントは管理できるようになりました。
console-done-administrator-unmade = このアカウントは管理できなくなりました。
console-done-email-added = アドレスを追加しました。
console-done-email-removed = アドレスを削除しました。
console-done-sessions-ended = セッションを終了しました。
console-done-invitation-changed = 招待を変更しました。
console-done-invitation-revoked = 招待を取り消しました。
console-done-invitation-restored = 招待を再び有効にしました。
console-done-client-changed = アプリを変更しました。
console-done-client-deleted = アプリを削除しました。
console-done-retried = もう一度試しています。
console-done-cancelled = 取りやめました。
console-users-title = ユーザー
console-users-search = ユーザー名の一部
console-users-status = アカウントの状態
console-users-any = すべて
console-users-active = 有効
console-users-locked = ロック中
console-users-deactivated = 無効
console-users-admins = 管理者のみ
console-users-made = 作成日: { $when }
console-users-none = 該当するユーザーはいません。
console-user-new-title = 新しいアカウント
console-user-new-name = 表示名（任意）
console-user-new-email-hint = 確認済みとして扱われます。あなたが保証することになります。
console-user-new-password = パスワード（任意）
console-user-new-password-hint = 設定しない場合は、本人がパスワードを決めるためのリンクを後で作成してください。
console-user-new-submit = アカウントを作成
console-user-error-username = このユーザー名は使えません。小文字の英字、数字、記号 . _ = - / + を使ってください
console-user-error-taken = このユーザー名はすでに使われています。
console-user-error-unavailable = ホームサーバーがこのユーザー名を受け付けないか、すでに使われています。
console-user-error-homeserver = この名前が使えるか、ホームサーバーに確認できませんでした。少し待ってから、もう一度お試しください。
console-user-error-password = このパスワードは簡単に推測されます。もっと長くしてください。
console-email-error-invalid = メールアドレスの形式が正しくありません。
console-email-error-taken = このアドレスは別のアカウントで使われています。
console-user-queued = ホームサーバーにはまだ伝わっていません。伝わるまで繰り返し通知します。
console-user-made = 作成日時
console-user-locked = ロック日時
console-user-deactivated = 無効化日時
console-user-password = パスワード
console-user-password-set = 設定日: { $when }
console-user-password-none = なし
console-user-id = アカウント ID
console-user-more = できること
console-user-sessions = { $count ->
        [0] どこにもサインインしていません
       *[other] { $count }か所でサインイン中
    }
console-user-no-emails = なし
console-user-self = これはあなた自身のアカウントです。ロックや無効化は、ほかの管理者が行えます。
console-lock = アカウントをロック
console-lock-hint = ロックしたアカウントは使えません。何も失われず、ロックは解除できます。
console-unlock = アカウントのロックを解除
console-reactivate = アカウントを再び有効にする
console-password-title = パスワードを設定
console-password-row = あなたが決めて、本人に伝えます。
console-password-text = { $user } は、今後このパスワードでサインインします。セッションはそのままです。
console-password-new = 新しいパスワード
console-password-anyway = 簡単に推測されるものでも使う
console-password-anyway-hint = テストや機械のためのもので、人には向きません。
console-password-submit = パスワードを設定
console-recovery-title = 新しいパスワードのためのリンク
console-recovery-row = 本人がパスワードを決めます。メールがなくても使えます。
console-recovery-text = このリンクで、{ $user } は新しいパスワードを1回だけ設定できます。設定すると、アカウントのすべてのセッションが終了します。
console-recovery-hours = リンクの有効期間
console-recovery-submit = リンクを作成
console-recovery-made = 信頼できる方法で、このリンクを { $user } に渡してください。
console-recovery-once = { $hours ->
        [1] 表示されるのは今回だけです。使えるのは1回で、有効期間は1時間です。
        [24] 表示されるのは今回だけです。使えるのは1回で、有効期間は1日です。
        [168] 表示されるのは今回だけです。使えるのは1回で、有効期間は7日間です。
       *[other] 表示されるのは今回だけです。使えるのは1回で、有効期間は{ $hours }時間です。
    }
console-make-administrator-title = 管理者にする
console-make-administrator-text = { $user } は、あなたのものも含め、ここにあるすべてのアカウントの閲覧、変更、ロックができるようになります。
console-make-administrator-submit = 管理者にする
console-unmake-administrator-title = 管理者から外す
console-unmake-administrator-text = { $user } は、これらのページを開けなくなります。管理権限を持つアプリは、サインアウトされるまでその権限を保ちます。
console-unmake-administrator-submit = 管理者から外す
console-end-sessions-title = すべてのセッションを終了
console-end-sessions-text = { $user } はすべての場所からサインアウトされます。本人のいずれかのデバイスでしか読めないメッセージは失われます。
console-end-sessions-submit = すべてのセッションを終了
console-deactivate-title = アカウントを無効化
console-deactivate-row = 元に戻せません。すべてのルームから退出します。
console-deactivate-text = { $user } のアカウントはこれで終わりになります。
console-deactivate-sessions = すべての場所からサインアウトされます。
console-deactivate-rooms = すべてのルームから退出します。
console-deactivate-name = この名前は、ほかの誰も使えません。
console-deactivate-erase = メッセージも消去する
console-deactivate-erase-hint = ホームサーバーにできる範囲で消去します。取り消せません。
console-deactivate-submit = 無効化
console-emails-text = { $user } のアドレスです。
console-emails-hint = 確認済みとして扱われます。あなたが保証することになります。
console-emails-submit = アドレスを追加
console-sessions-text = { $user } がサインインしている場所です。
console-sessions-none = ありません。
console-sessions-end = 選択したものを終了
console-sessions-end-all = すべてのセッションを終了
console-invitations = 招待
console-invitations-title = 招待
console-invitations-valid = 有効なもののみ
console-invitations-none = まだありません。
console-invitations-off = 招待は使えません。設定で許可されていないためです（account.invitations_allowed）。
console-invitation-title = 招待
console-invitation-new-title = 新しい招待
console-invitation-new-submit = 招待を作成
console-invitation-edit = 変更
console-invitation-edit-title = 招待を変更
console-invitation-edit-submit = 保存
console-invitation-text = 招待する人にこのリンクを送るか、コードを読み取ってもらってください。
console-invitation-qr = リンクの QR コード
console-invitation-unnamed = 招待
console-invitation-token = 登録トークン
console-invitation-username = ユーザー名
console-invitation-used = 作成されたアカウント
console-invitation-used-any = { $count ->
        [0] まだありません（上限なし）
       *[other] これまでに{ $count }件（上限なし）
    }
console-invitation-used-of = { $count } / { $limit }
console-invitation-last-used = 最終使用
console-invitation-expires = 有効期限
console-invitation-never = 取り消すまで
console-invitation-by = 作成者
console-invitation-used-up = 使用済み
console-invitation-expired = 期限切れ
console-invitation-revoked = 取り消し済み
console-invitation-revoke = 取り消す
console-invitation-unrevoke = 再び有効にする
console-invitation-note = メモ（任意）
console-invitation-note-hint = 誰のための招待かを書きます。管理者だけに表示されます。
console-invitation-name = ユーザー名（任意）
console-invitation-name-hint = 入力すると、アカウントにはこの名前しか使えず、招待は1つのアカウント用になります。
console-invitation-uses = アカウントの数
console-invitation-uses-hint = 空欄にすると、上限なしになります。
console-invitation-lifetime = 有効期間
console-invitation-days = { $days }日間
console-invitation-ever = 取り消すまでずっと
console-invitation-keep = これまでと同じ
console-invitation-error-note = メモが長すぎます。200文字以内にしてください。
console-invitation-error-uses = 数を入力するか、空欄にしてください。
console-clients = アプリ
console-clients-title = アプリ
console-clients-search = 名前の一部
console-clients-kind = アプリの種類
console-clients-set-up = ここで設定したもの
console-clients-registered = アプリ自身が登録したもの
console-clients-none = 該当するアプリはありません。
console-client-new-title = 新しいアプリ
console-client-new-submit = アプリを追加
console-client-edit = 変更
console-client-edit-title = アプリを変更
console-client-new-secret = 新しいシークレットを作成
console-client-delete = 削除
console-client-id = クライアント ID
console-client-uri = ウェブサイト
console-client-uri-optional = ウェブサイト（任意）
console-client-sessions = アクティブなセッション
console-client-auth = 認証方法
console-client-grants = 使用できる方式
console-client-redirects = リダイレクト URI
console-client-redirects-hint = 1行に1つずつ入力します。アプリ自身として動作するものや、コードを表示するものには必要ありません。
console-client-configured = このアプリは設定ファイルにあり、変更もそこで行います。
console-client-of-configuration = 設定ファイル
console-client-of-administrator = ここで追加
console-client-name = 名前
console-client-name-hint = サインインするときに表示されます。
console-client-kind = 種類
console-client-kind-app = デバイスまたはブラウザーのアプリ（シークレットなし）
console-client-kind-site = サーバーのあるウェブサイト（シークレットあり）
console-client-kind-service = サービス自身として動作するサービス（シークレットあり）
console-client-kind-device = コードを表示するデバイス（シークレットなし）
console-client-error = この内容ではアプリを追加できません。
console-secret-title = クライアントシークレット
console-secret = シークレット
console-secret-text = { $app } でサインインできるようにするには、この両方が必要です。
console-secret-once = シークレットが表示されるのは今回だけです。以前のシークレットは使えなくなりました。
console-new-secret-title = 新しいシークレットを作成
console-new-secret-text = { $app } の今のシークレットは、すぐに使えなくなります。
console-new-secret-submit = 新しいシークレットを作成
console-delete-client-title = アプリを削除
console-delete-client-text = { $app } と、このアプリでサインインしている全員が、すぐにアクセスできなくなります。
console-delete-client-submit = 削除
console-outbox = 送信待ち
console-audit = 監査
console-providers = サインインサービス
console-attention-homeserver = ホームサーバーに接続できないか、共有シークレットが受け付けられません。
console-attention-jobs = { $count }件の変更をホームサーバーに伝えられませんでした。
console-attention-mails = { $count }件のメールを送信できませんでした。
console-attention-disk = ディスクの空きがほとんどありません。
console-overview-people = ユーザー
console-overview-accounts = 使用中のアカウント
console-overview-administrators = 管理者
console-overview-browsers = サインイン中のブラウザー
console-overview-apps = サインイン中のアプリ
console-overview-lately = 最近
console-overview-sign-ups = 7日間の新しいアカウント
console-overview-sign-ins = 24時間のサインイン
console-overview-failed = 24時間の間違ったパスワード
console-overview-service = サービス
console-overview-homeserver = ホームサーバー
console-overview-silent = 応答なし
console-overview-reachable = 応答あり
console-overview-outbox = まだ伝わっていない変更
console-overview-mails = 送信待ちのメール
console-overview-store = データのサイズ
console-overview-free = ディスクの空き
console-overview-version = Postern のバージョン
console-overview-started = 起動
console-mib = { $size } MiB
console-outbox-title = 送信待ち
console-outbox-text = { $count ->
        [0] すべてホームサーバーに伝わっています。
       *[other] { $count }件の変更がまだホームサーバーに伝わっていません。
    }
console-retry = もう一度試す
console-give-up = 取りやめる
console-tries = { $count }回試行
console-job-provision = アカウント、名前、アドレス
console-job-avatar = 画像
console-job-device = 新しいデバイス
console-job-devices = デバイス
console-job-deactivate = アカウントの終了
console-job-reactivate = アカウントの再開
console-mails-title = メール
console-mails-none = 送信待ちのメールはありません。
console-mail-over = 断念しました
console-give-up-job = この変更はホームサーバーに伝えられません。ここでサインアウトしたデバイスが残ったり、サインインしている人が認識されなかったりすることがあります。
console-give-up-mail = このメールは送信されません。
console-audit-title = 監査
console-audit-text = 何が起き、誰が行ったかの記録です。{ $days }日間保存されます。
console-audit-user = ユーザー名
console-audit-kind = 種類
console-audit-from = 開始日
console-audit-administration = 管理者の操作
console-audit-sign-ins = サインイン
console-audit-refused = 失敗または拒否されたもの
console-audit-credentials = パスワードとアドレス
console-audit-ends = セッションの終了
console-audit-accounts = アカウントの作成と終了
console-audit-none = 該当する記録はありません。
console-audit-unknown = その名前のユーザーはいません。
console-audit-by = 実行者: { $who }
console-audit-by-command-line = コマンドラインから
console-audit-by-itself = 自動
console-event-registered = アカウントが作成されました
console-event-exported = アカウントのデータがダウンロードされました
console-user-events = 最近
console-user-all-events = すべての記録
console-providers-title = サインインサービス
console-providers-text = サインインに使えるほかのサービスです。設定ファイルまたは管理 API で設定します。
console-providers-none = ありません。
console-provider-off = オフ
console-user-links = ほかのサービスのアカウント

## Console: applications
console-applications = 申請
console-applications-none = アカウントを待っている人はいません。
console-applications-off = アカウントを待っている人はいません。理由を尋ねられ、あなたの返答を待つのは、account.password_registration_approval_required が設定されている場合だけです。
console-application-since = 申請: { $when }
console-application-title = アカウントの申請
console-application-no-email = なし
console-application-asked = 申請日時
console-application-until = 待機期限
console-application-reason = 理由
console-application-note = 却下する場合のメッセージ（任意）
console-application-note-hint = 本人のページに表示されます。アドレスがあれば、メールにも書かれます。
console-application-approve = 承認
console-application-decline = 却下
console-application-error-note = メッセージが長すぎます。短くしてください。
console-done-application-approved = アカウントを作成しました。
console-done-application-asked = 申請を承認しました。名前、アドレス、または招待がその間にほかの人に使われたため、本人にまず別のものを尋ねます。
console-done-application-declined = 申請を却下しました。

## Console: policy
console-policy = ルール
console-policy-text = これらのルールは設定ファイルのルールに加わり、保存するとすぐに有効になります。説明は docs/policy.md にあります。
console-policy-custom = 次の項目には、独自のポリシーが答えます: { $questions }
console-policy-from = 下の欄には { $when } のルールが表示されています。保存すると、再び有効になります。
console-policy-data = ルール（JSON）
console-policy-data-hint = 例えば、ユーザー名を禁止するには: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = 保存
console-policy-merged = 設定ファイルの分も含むすべてのルール
console-policy-history = 以前のルール
console-policy-current = 有効
console-policy-error-json = JSON ではありません: { $detail }
console-policy-error-right = この内容は使えません: { $detail }
console-done-policy-set = ルールが有効になりました。
console-trial = ルールを試す
console-trial-text = どうなるかを確かめます。何も変更されません。
console-trial-question = 試す項目
console-trial-input = 状況（JSON）
console-trial-data = 試したい別のルール（JSON、任意）
console-trial-data-hint = ここで保存したルールの代わりに使います。設定ファイルのルールはそのままです。
console-trial-submit = 試す
console-trial-allowed = 許可されます。
console-trial-refused = 拒否されます:
console-trial-custom = 独自のポリシーが答えました。
console-trial-builtin = 組み込みのルールが答えました。

## The admin API's documentation
api-doc-title = 管理 API
api-doc-what = 管理者のためにプログラムがここでできることです。
api-doc-spec = 同じ内容の OpenAPI（プログラム向け）
api-doc-resources = リソース
api-doc-ask = リクエストのしかた
api-doc-token = どのリクエストにも、管理できる人のアクセストークンが必要です。
api-doc-errors = すべてのリクエストに共通の応答
api-doc-required = 必須
api-doc-query = クエリ
api-doc-body = 本文
api-doc-answers = 応答
api-doc-attributes = 属性
