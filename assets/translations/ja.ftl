### Japanese

## The frame of every page
language-name = 日本語

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
consent-not-set-up-here = このアプリは { $service } の管理者が登録したものではなく、アプリ自身が登録したものです。サインインを始めたばかりの場合にのみ、続けてください。
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
permission-other = このページでは説明できない権限
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
end-session-warning = そのデバイスでしか読めないメッセージは、サインアウトすると失われます。
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

## Account
account-title = アカウント
account-password-changed = パスワードを変更しました。
account-password-changed-everywhere = パスワードを変更し、ほかのすべての場所からサインアウトしました。

## Change password
password-title = パスワードの変更
password-current = 現在のパスワード
password-new = 新しいパスワード
password-hint = 互いに関係のない単語をいくつか並べると、覚えやすく、推測されにくくなります。
password-sign-out-others = ほかのすべての場所からサインアウトする
password-sign-out-others-hint = ほかの人にパスワードを知られたおそれがある場合に選んでください。
password-submit = パスワードを変更
password-error-current = 現在のパスワードが正しくありません。
password-error-missing = 新しいパスワードを入力してください。
password-error-weak = このパスワードは簡単に推測されます。もっと長くするか、ありふれていないものにしてください。
password-error-unchanged = 新しいパスワードが現在のパスワードと同じです。

## Signing out, asked for by an app
sign-out-title = サインアウトしますか？
sign-out-asked-by = { $client } が、アプリとこのブラウザーからのサインアウトを求めています。
sign-out-asked = アプリが、このブラウザーからのサインアウトを求めています。

## Signed out
logged-out-return = { $place } に移動
logged-out-title = サインアウトしました
logged-out-text = このブラウザーからサインアウトしました。Matrix アプリは、それぞれでサインアウトするまでサインインしたままです。
logged-out-again = もう一度サインイン

## Back to the client
form-post-title = もうすぐ完了です
form-post-text = あと1ステップで { $client } に戻ります。

## Errors
error-title = 問題が発生しました
error-detail = 開発者向けの詳細
error-home = トップページへ
error-request-id = お問い合わせの際は、この番号をお知らせください:
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
problem-homeserver-unreachable = ホームサーバーが応答しません
problem-homeserver-unreachable-text = サインインに問題はありませんが、現在このサービスの Matrix サーバーに接続できません。
problem-homeserver-unreachable-next = 数分後にもう一度お試しください。失われたものはありません。
problem-internal = サービス側で問題が発生しました
problem-internal-text = あなたの操作が原因ではありません。詳しいことは、このサービスの管理者がログで確認できます。
problem-internal-next = もう一度お試しください。繰り返し起こる場合は、下の番号を管理者にお知らせください。
