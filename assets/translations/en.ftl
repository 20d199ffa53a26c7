### The texts of all pages, in English. Every other language is measured by this file.
### Names that come from elsewhere ($client, $host, $server …) are set in bold by the pages.

## The frame of every page
# What this language is called in itself. Without quotes, as it stands in a list of languages.
language-name = English
shell-skip = Skip to the content
shell-language = Language:
shell-policy = Privacy policy
shell-tos = Terms of use

## Times
ago-now = just now
# $n: whole minutes, 1 to 59.
ago-minutes = { $n ->
        [one] a minute ago
       *[other] { $n } minutes ago
    }
# $n: whole hours, 1 to 23.
ago-hours = { $n ->
        [one] an hour ago
       *[other] { $n } hours ago
    }
# $n: whole days, 1 to 29.
ago-days = { $n ->
        [1] yesterday
        [one] a day ago
       *[other] { $n } days ago
    }
# $day: the day of the month in figures. $month: one of the twelve below. $year: in figures.
date = { $day } { $month } { $year }
# $date: as above. $time: hours and minutes of the 24-hour clock.
date-time = { $date }, { $time } UTC
# The months as they stand within a date.
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Parts of pages
# The button in a password field, and what it is read out as: the word stands in both.
field-show = Show
field-show-password = Show password
field-caps = Caps lock is on.
# How good a new password seems to be, from the worst to the best.
meter-1 = Easy to guess. Make it longer.
meter-2 = Still easy to guess.
meter-3 = Good.
meter-4 = Very good.
copy = Copy
copy-done = Copied
# $at and $of are numbers: step 2 of 5.
progress = Step { $at } of { $of }
pager = More pages
pager-before = Newer
pager-after = Older

## Shared
sign-in = Sign in
sign-out = Sign out
create-account = Create an account
continue = Continue
cancel = Cancel
signed-in-as = Signed in as
# The title of a page whose form was refused.
title-error = Error: { $title }
error-too-many-attempts = That was a lot of attempts. Wait a few minutes, then try again.
error-form-expired = This page was open for too long. Please send the form again.

## Front page
home-title = Your Matrix account
home-what = This is where you sign in to Matrix on { $server } and look after your account.
home-app-hint = Want to chat? Open your Matrix app: it will bring you here when it needs to.
home-signed-in-title = You are signed in
home-account = Manage your account

## Sign in
login-title = Sign in
login-continue-to = to continue to { $client }
login-username = Username
login-username-or-email = Username or e-mail address
login-password = Password
login-submit = Sign in
# $link is "Create an account".
login-new-here = New here? { $link }
login-error-username = Enter your username.
login-error-password = Enter your password.
login-error-credentials = That username and password do not match. Check both and try again.

## Choosing the account
select-account-title = Which account?
select-account-this = Continue with this account

## Consent
consent-title = Let { $client } use your account?
consent-unverified = This app does not say which website it belongs to. Continue only if you have just started signing in to it yourself.
# Shown for apps that registered by themselves, as most Matrix apps do.
consent-not-set-up-here = { $service } does not know this app: it registered by itself. Continue only if you have just started signing in to it yourself.
# The items of the list below it, permission-…, continue this sentence.
consent-asks = It will be able to
consent-allow = Allow
consent-returns-to = You will go back to { $host }.
consent-policy = Privacy policy
consent-tos = Terms of use
consent-not-you = Not you?
consent-switch = Use another account
permission-matrix = Use Matrix as you
permission-matrix-text = Read and send messages, join rooms, change your profile.
permission-device = Add a device to your account
permission-device-text = It will appear among your sessions as { $device }.
permission-identity = Know who you are
permission-identity-text = Your Matrix ID and the name you show to others.
permission-profile = See your username
permission-profile-text = The name that you sign in with.
permission-offline = Stay signed in
permission-offline-text = It can use your account while you are away, until you sign it out.
permission-email = See your e-mail address
permission-email-text = And whether it has been confirmed.
permission-synapse-admin = Administer the homeserver
permission-synapse-admin-text = Everything an administrator can do, to every account and room on it.
permission-service-admin = Administer all accounts
permission-service-admin-text = See, change and lock every account on this service.
permission-other = Do something this page cannot describe
permission-nothing = See that you signed in
permission-nothing-text = Nothing more: it does not ask for access to your account.

## Single sign-on of older apps
# $target is the name of a website, or the scheme of an address that an app opens.
sso-title = Sign in to { $target }?
sso-site = The website { $target } will be able to use Matrix as you.
sso-app = An app on this device that opens links beginning with { $target } will be able to use Matrix as you.
sso-warning = Continue only if you have just started signing in there yourself. Whoever gets in can read and send your messages.
sso-refused-title = You are not signed in there
sso-refused-text = Nothing was given to { $target }. You can close this page.

## Too many sessions
end-session-title = Sign out somewhere else first
end-session-before = You are signed in on as many devices as you may have. Sign out of one of them to go on to { $client }.
end-session-text = You are signed in on as many devices as you may have. Sign out of one of them to go on.
end-session-warning = Messages that only the device you sign out of can read are lost with it.
end-session-unnamed = A session without a name
end-session-last-use = { $days ->
        [0] Last used today
        [one] Last used a day ago
       *[other] Last used { $days } days ago
    }

## Signing a device in
link-title = Sign in on a device
link-text = Type the code that the device shows.
link-code = Code
link-code-hint = Six letters and digits. Small or capital letters make no difference.
link-error-missing = Enter the code.
link-error-unknown = No device is waiting with this code. Check it, or have the device show a new one: a code is good for twenty minutes.
device-title = Sign { $client } in to your account?
device-warning = Only go on if you started this yourself, on a device in front of you. If somebody sent you the code or a link, they are trying to get into your account.
# A heading over when and from where the sign-in was asked for.
device-asked = The request
device-asked-when = { $minutes ->
        [0] Less than a minute ago
        [one] A minute ago
       *[other] { $minutes } minutes ago
    }
device-asked-from = from { $ip }
device-confirm = This is my device
device-confirm-hint = I started this, and the device is in front of me.
device-error-confirm = Confirm that this is your device, or do not let it in.
device-deny = Do not let it in
device-allowed-title = Your device is being signed in
device-allowed-text = Go back to { $client } on your device: it goes on by itself in a few seconds. You can close this page.
device-denied-title = The device was not let in
device-denied-text = { $client } has no access to your account. If somebody else sent you the code, tell the people who run this service.

## Making an account
# $link is "Sign in".
register-have-account = Do you have an account? { $link }
register-username = Username
# $server is the name of the homeserver, as in @name:example.com.
register-username-hint = Others find you by it, as @username:{ $server }. It cannot be changed later.
# $server is the name of the homeserver, as in @name:example.com.
register-username-invited = You are invited under this name. Others find you by it, as @username:{ $server }.
register-username-free = This username is free.
register-username-lowered = Usernames are written in small letters.
register-username-title = Choose another username
register-username-text = Somebody else took this username while you were on your way. Everything else you typed is kept.
register-email = E-mail address
register-email-optional = E-mail address (optional)
register-email-hint = To get back into your account if you forget your password.
register-email-title = Your e-mail address
register-email-without = Go on without
register-password = Password
register-token = Registration token
register-token-hint = You get it from the people who run this service.
register-token-text = An account here needs a registration token. Everything else you typed is kept.
# $link is "terms of service".
register-terms = I agree to the { $link }
register-terms-link = terms of use
register-verify-title = Check your e-mail
# $email is an e-mail address.
register-verify-text = We sent a code to { $email }. It is good for five minutes.
register-verify-resend = Send another code
register-verify-change = Use another e-mail address
register-verify-sent-again = Another code is on its way.
register-code = Code
register-code-hint = Six digits. If nothing arrives, look into the spam folder too.
register-display-name = Display name
register-display-name-title = What should others call you?
register-display-name-text = This name stands beside your messages. You can change it at any time.
register-display-name-skip = Skip
register-unfinished-title = One moment
register-unfinished-made = Your account is made, but the Matrix server behind this service does not answer just now. Try again in a minute: nothing was lost.
register-unfinished-not-made = The Matrix server behind this service does not answer just now, so your account is not made yet. Try again in a minute: everything you typed is kept.
register-unfinished-retry = Try again
register-error-homeserver = The Matrix server behind this service does not answer just now, so we cannot tell whether this username is free. Try again in a minute.
register-error-username-missing = Choose a username.
register-error-username-too-long = This username is too long.
register-error-username-all-digits = A username needs at least one letter.
register-error-username-character = A username has only the letters a to z, digits and the signs . _ = - / +
register-error-username-underscore = A username cannot begin with an underscore.
register-error-username-not-allowed = This username is not available here. Choose another one.
register-error-username-taken = This username is taken. Choose another one.
register-error-email-missing = Enter your e-mail address.
register-error-email-invalid = This is not an e-mail address. It looks like name@example.com.
register-error-email-not-allowed = This e-mail address cannot be used here. Try another one.
register-error-email-in-use = You have an account with this e-mail address already. Sign in to it, or use another address.
password-error-missing = Choose a password.
password-error-too-long = This password is too long.
password-error-weak = This password is too easy to guess. Add another word or two.
password-error-common = This is one of the passwords that are tried first. Choose another one.
password-error-word = A single word is easy to guess. Add another word or two.
password-error-name = Names are easy to guess. Add another word or two.
password-error-repeats = Repeating does little against guessing. Add another word or two.
password-error-sequence = Rows of letters, digits or keys are easy to guess. Add another word or two.
password-error-date = Dates and years are easy to guess. Add another word or two.
register-error-token-missing = Enter your registration token.
register-error-token-unknown = There is no such registration token. Check it for typing errors.
register-error-token-used-up = This registration token was used as often as it can be. Ask for another one.
register-error-token-expired = This registration token has run out. Ask for another one.
register-error-token-other-name = This registration token is for another username.
register-error-terms = You can make an account only if you agree to the terms of use.
register-error-code-missing = Enter the code from the mail.
register-error-code-wrong = That is not the code. Check it, and use the newest mail.
register-error-code-expired = This code has run out. Send another one.
register-error-too-many-mails = That was a lot of mails. Wait a few minutes before you ask for another one.
register-error-display-name = This display name is too long.

## Sign-up with approval
register-reason-title = Why would you like an account?
register-reason-text = The people who run this service look at each new account before it is made. Tell them who you are.
register-reason = Your reason
register-reason-hint = A sentence or two will do. Only the people who run this service read it.
register-reason-send = Ask for an account
register-error-reason-missing = Write a sentence or two.
# $most is a number of characters.
register-error-reason-too-long = { $most ->
        [one] This is too long: one character is the most.
       *[other] This is too long: { $most } characters are the most, and fewer in some scripts.
    }
register-error-too-many-wait = Very many people are waiting for an answer just now. Please try again another day.
register-waiting-title = Waiting for an answer
# $username is the name that somebody wants.
register-waiting-text = You asked for an account with the username { $username }. The people who run this service will look at it. That can take a few days.
# $email is an e-mail address.
register-waiting-mail = We will write to { $email } when there is an answer.
# $date is a day.
register-waiting-bookmark = Keep this page as a bookmark, and come back with the same browser: you will see the answer here. Your username is held for you until { $date }.
register-waiting-again = Is there an answer yet?
register-declined-title = Your account was not approved
register-declined-text = The people who run this service have decided not to make this account. If you think that is a mistake, ask them.
register-declined-note = They left you a note:

## Captcha
captcha-working = Checking that you are not a robot. This takes a few seconds.
captcha-waiting = Your form is sent as soon as this is done.
captcha-solved = Checked: you are not a robot.
captcha-needs-script = This one step needs JavaScript, to keep robots out. Switch it on and reload the page, or ask the people who run this service for an account.
captcha-wait = { $seconds ->
        [one] To keep robots out, wait a second before you go on.
       *[other] To keep robots out, wait { $seconds } seconds before you go on. Fill the form in calmly, and you are there.
    }
captcha-error-missing = Show that you are not a robot.
captcha-error-wrong = The check against robots has run out. Please try again.
captcha-error-too-soon = That was quick. Wait a little, then try again.
captcha-error-unreachable = The check against robots does not work just now. Try again in a minute: nothing was lost.

## Account
account-title = Your account
account-nav = Your account
account-nav-profile = Profile
account-nav-security = Security
account-nav-sessions = Sessions
account-nav-activity = Activity
account-sign-out = Sign out here
remove = Remove
account-password-changed = Your password has been changed.
account-password-changed-everywhere = Your password has been changed, and you are signed out everywhere else.
account-password-set = You can sign in with your new password from now on.
account-name-changed = Your name has been changed.
account-email-added = The address has been added.
account-email-removed = The address has been removed.
account-primary-email = Apps are told this address from now on.
account-session-ended = The session is signed out.
account-sessions-ended = The sessions are signed out.
account-session-renamed = The name has been changed.
account-token-made = The token was made, and shown then. If you do not have it, revoke it and make another.
account-app-removed = The app has no access to your account any more.

## Account: profile
profile-mxid = Matrix ID
profile-name = Name
profile-name-hint = What others see. Leave it empty to be known by your Matrix ID.
profile-name-save = Save
profile-name-unknown = The homeserver does not answer just now, so your name cannot be shown.
profile-error-too-long = This name is too long. Use 256 characters at most.
profile-error-refused = The homeserver does not accept this name. Try another one.
profile-error-unreachable = The homeserver does not answer. Your name was not changed: try again in a few minutes.
profile-emails = E-mail addresses
profile-no-emails = Your account has no e-mail address.
profile-emails-change = Change your e-mail addresses

## Account: e-mail addresses
emails-title = E-mail addresses
emails-primary = Primary: the one that apps are told
# $when is a date.
emails-added = Added on { $when }
emails-make-primary = Make primary
emails-add = New address
emails-add-hint = We send a code to it, to see that it is yours.
emails-add-submit = Send the code
emails-error-invalid = That is no e-mail address. It should look like name@example.com.
emails-error-not-allowed = This address cannot be used here. Try another one.
emails-error-has-it = Your account has this address already.
emails-error-too-many = Your account has as many addresses as it may have. Remove one first.
emails-error-last-one = Accounts need an address here. Add another one before you remove this.
email-remove-title = Remove this address?
email-remove-text = { $email } will no longer belong to your account.
email-remove-last = It is your only address. Without one you cannot get back into your account by e-mail if you forget your password.

## Account: security
security-title = Security
# $when is a date.
security-password-set = Set on { $when }
security-no-password = Your account has no password.
security-sessions = Where you are signed in.
security-apps = What you let apps do.
security-tokens = For bots and scripts.
security-reset-keys = For when you have lost all your devices and your recovery key.
security-data = Your data
security-export = Everything that is known about you here.
security-deactivate = For good.

## Account: sessions
sessions-title = Sessions
sessions-this = This browser
sessions-others = Elsewhere
sessions-forgotten = Not used for three months
sessions-none = You are signed in nowhere else.
sessions-end-ticked = Sign out where ticked
sessions-end-others = Sign out everywhere else
# $program is a browser or app, $system an operating system: Firefox on Linux.
session-with = { $program } on { $system }
session-a-browser = A browser
session-an-app = An app
session-an-old-app = An app that signed in the older way
session-a-token = A bot or script, with an access token
# $when is a time in words, such as "3 minutes ago".
session-seen = Last used { $when }
session-title = Session
session-here = Place
session-kind = Kind
session-app = App
session-app-host = Website of the app
session-browser = Browser and system
session-device = Device ID
session-last-use = Last used
session-address = From the address
session-began = Signed in since
session-may = What the app may do
session-name = Name
session-name-hint = So that you know it again. Others may see it in encrypted conversations.
session-rename = Save
session-end = Sign it out
session-error-missing = Enter a name.
session-error-too-long = This name is too long. Use 100 characters at most.

## Account: ending sessions
end-sessions-title = Sign out?
end-sessions-text = { $count ->
        [one] This session will be signed out at once.
       *[other] These { $count } sessions will be signed out at once.
    }
end-sessions-others = { $count ->
        [one] The one other session will be signed out at once. You stay signed in here.
       *[other] All { $count } other sessions will be signed out at once. You stay signed in here.
    }
end-sessions-warning = Encrypted messages that only such a device can read are lost with it. Before you go on, see that you have a recovery key, or another verified device.
end-sessions-submit = Sign out

## Account: activity
activity-title = Activity
activity-text = { $days ->
        [one] What happened to your account in the last day. If something was not you, change your password and sign out everywhere else.
       *[other] What happened to your account in the last { $days } days. If something was not you, change your password and sign out everywhere else.
    }
activity-none = Nothing yet.
event-registered = You made this account
event-signed-in = Signed in with a browser
event-app-signed-in = Signed in to { $app }
event-old-app-signed-in = Signed in to an app
event-wrong-password = { $times ->
        [one] A wrong password was entered
       *[other] A wrong password was entered { $times } times within an hour
    }
event-password-changed = The password was changed
event-password-set = A password was set
event-password-recovered = A new password was set by e-mail
event-email-added = The address { $email } was added
event-email-removed = The address { $email } was removed
event-primary-email = { $email } became the primary address
event-name-changed = The name was changed
event-session-ended = { $name } was signed out
event-a-session-ended = A session was signed out
event-session-closed = { $why ->
    [idle] { $name } was signed out because it had not been used for long
    [limit] { $name } was signed out to make room for a newer session
   *[replay] { $name } was signed out because a key of it was used twice. Somebody may have copied it
}
event-a-session-closed = { $why ->
    [idle] A session was signed out because it had not been used for long
    [limit] A session was signed out to make room for a newer one
   *[replay] A session was signed out because a key of it was used twice. Somebody may have copied it
}
event-sessions-ended = { $count ->
        [0] Signed out everywhere else
        [one] One session was signed out
       *[other] { $count } sessions were signed out
    }
event-consent-withdrawn = { $app } lost its access
event-token-made = The access token { $name } was made
event-keys-reset = A reset of the encryption keys was allowed
event-exported = Your data was downloaded
event-deactivated = The account was deactivated
event-admin-locked = An administrator locked the account
event-admin-unlocked = An administrator unlocked the account
event-admin-deactivated = An administrator deactivated the account
event-admin-reactivated = An administrator brought the account back
event-admin-password-set = An administrator set a new password
event-admin-email-added = An administrator added an e-mail address
event-admin-sessions-ended = An administrator signed out all sessions
event-admin-token-issued = An administrator made an access token for this account
event-admin-made-administrator = The account may administer this service now
event-admin-no-administrator = The account may no longer administer this service
event-admin-user-created = An administrator made the account
event-admin-recovery-link-issued = An administrator made a link for a new password
event-admin-email-removed = An administrator removed an e-mail address
event-admin-session-ended = An administrator signed out a session
event-admin-token-regenerated = An administrator replaced an access token
event-admin-token-revoked = An administrator took back an access token
event-admin-link-added = An administrator linked an account at another service
event-admin-link-removed = An administrator removed the link to an account at another service
event-admin-application-approved = An administrator accepted the request for an account
event-admin-application-declined = An administrator declined a request for an account
event-admin-registration-token-issued = An administrator made an invitation
event-admin-registration-token-changed = An administrator changed an invitation
event-admin-registration-token-revoked = An administrator took back an invitation
event-admin-registration-token-unrevoked = An administrator made an invitation valid again
event-admin-client-created = An administrator added an app
event-admin-client-changed = An administrator changed an app
event-admin-client-secret-changed = An administrator gave an app a new secret
event-admin-client-deleted = An administrator deleted an app
event-admin-clients-synced = An app was brought in line with the configuration
event-admin-provider-created = An administrator added a sign-in service
event-admin-provider-changed = An administrator changed a sign-in service
event-admin-provider-deleted = An administrator deleted a sign-in service
event-admin-policy-data-set = An administrator changed the rules
event-admin-job-retried = An administrator asked for another try to tell the homeserver
event-admin-job-cancelled = An administrator gave up telling the homeserver
event-admin-mail-retried = An administrator asked for another try to send an e-mail
event-admin-mail-cancelled = An administrator gave up sending an e-mail
event-admin-users-provisioned = An administrator had the homeserver told about everybody again
event-policy-denied = { $times ->
    [one] The rules refused a request
   *[other] The rules refused { $times } requests
} ({ $entry_point ->
    [register] a new account
    [email] an e-mail address
    [client_registration] a new app
    [authorization_grant] access for an app
    [compat_login] a sign-in
   *[other] { $entry_point }
})
event-access-refused = { $surface ->
    [admin_api] { $times ->
        [one] A request to the admin API was refused
       *[other] { $times } requests to the admin API were refused
    }
   *[other] { $times ->
        [one] A visit to the admin pages was refused
       *[other] { $times } visits to the admin pages were refused
    }
}

## Account: apps
apps-title = Apps with access
apps-text = You let these apps use your account. If you remove one, it is signed out and has to ask you again.
apps-none = No app has access to your account.
# $when is a date.
apps-allowed = Allowed on { $when }

## Account: access tokens
tokens-title = Access tokens
tokens-text = With an access token, a bot or script can use your account without your password. Keep each one as safe as a password.
tokens-none = There are no access tokens for your account.
tokens-new = New token
# $when is a date.
tokens-expires = Ends on { $when }
# $when is a date.
tokens-over = Ended on { $when }
tokens-forever = Does not end
tokens-unused = Not used yet
tokens-by-administrator = By an administrator
token-new-title = New access token
token-name = Name
token-name-hint = What it is for, so that you know it again.
token-abilities = What it may do
token-device = Be a device of its own
token-device-hint = For encrypted rooms. It will appear among your sessions.
token-lifetime = Valid for
token-lifetime-hint = A token that ends by itself does less harm if it gets lost.
token-lifetime-days = { $days ->
        [one] One day
       *[other] { $days } days
    }
token-lifetime-year = One year
token-lifetime-forever = No end
token-new-submit = Make the token
token-error-missing = Enter a name.
token-error-too-long = This name is too long. Use 100 characters at most.
token-error-no-ability = Tick at least one thing that the token may do.
token-error-not-allowed = Only administrators can make a token that does this.
token-error-needs-an-end = A token with administrator rights has to end. Choose how long it is valid.
token-error-too-many = You have as many tokens as you can have. Revoke one that you no longer use.
token-error-unreachable = The homeserver does not answer, so no token was made. Try again in a few minutes.
token-made-title = Your access token
token-made-text = Copy { $name } now and keep it in a safe place. It is not shown again.
token-made-secret = Whoever has this token can use your account with it. Never send it to anybody who asks for it.
token-made-done = I have copied it
token-made-on = Made on
token-ends = Valid until
token-may = What it may do
token-revoke = Revoke it

## Account: export
export-title = Download your data
export-text = You get a file with everything that this service knows about you: your account, addresses, sessions, the apps with access, and what happened lately.
export-not-in-it = It holds no passwords or keys. Your messages are on the homeserver: your Matrix app can export them.
export-submit = Download

## Account: new encryption keys
reset-keys-title = Reset your digital identity
reset-keys-text = Do this only if you have lost every device that you were signed in on, and your recovery key as well.
reset-keys-consequences = Your app gets new keys to prove who you are. Your contacts and other devices have to verify you again, and older encrypted messages may stay unreadable.
reset-keys-warning = If you did not ask for this in your app, somebody else may be trying to pose as you. Go no further.
reset-keys-submit = Allow the reset
reset-keys-failed = The homeserver does not answer, so nothing was changed. Try again in a few minutes.
reset-keys-done-title = You can reset your identity now
reset-keys-done-text = Go back to your app within ten minutes and finish there. You can close this page.

## Account: deactivation
deactivate-title = Deactivate your account
deactivate-text = This cannot be undone. Here is what happens:
deactivate-signed-out = You are signed out of all apps and browsers, and cannot sign in again.
deactivate-rooms = You leave all rooms. Others no longer find you.
deactivate-name = Nobody can use your Matrix ID again, not even you.
deactivate-data = Your password, your e-mail addresses and the access of apps are removed.
deactivate-erase = Hide my messages as well
deactivate-erase-hint = People who join a room later will not see what you wrote. Those who have seen it keep it.
deactivate-username = Type { $username } to confirm
deactivate-submit = Deactivate my account
deactivate-error-username = That is not the username of this account.
deactivate-error-password = That is not your password.
deactivated-title = Your account is gone
deactivated-text = { $mxid } has been deactivated. You can close this page.
deactivated-erased = The homeserver hides your messages; that can take a while.

## Change password
password-title = Change password
password-set-title = Set a password
password-set-submit = Set password
password-current = Current password
password-new = New password
password-hint = A few unrelated words are easy to remember and hard to guess.
password-sign-out-others = Sign out everywhere else
password-sign-out-others-hint = Do this if somebody else may know your password.
password-submit = Change password
password-error-current = That is not your current password.
password-error-unchanged = The new password is the same as the current one.

## Signing out, asked for by an app
sign-out-title = Sign out?
sign-out-asked-by = { $client } asks us to sign you out, both of the app and in this browser.
sign-out-asked = An app asks us to sign you out in this browser.

## Signed out
# $place is the name of a website or of an app.
logged-out-return = Go to { $place }
logged-out-title = You are signed out
logged-out-text = This browser is signed out. Your Matrix apps stay signed in until you sign out of them.
logged-out-again = Sign in again

## Back to the client
form-post-title = Almost done
form-post-text = One more step takes you back to { $client }.

## Forgotten password
login-forgot = Forgot your password?
login-notice-password-set = Your new password is set, and you are signed out everywhere. Sign in with it now.
recover-title = Forgot your password?
recover-text = Enter the e-mail address of your account. We will send you a link to set a new password.
recover-email = E-mail address
recover-submit = Send the link
recover-error-missing = Enter your e-mail address.
recover-error-invalid = This is not an e-mail address. It looks like name@example.com.
recover-back = Back to signing in
recover-sent-title = Look into your mail
recover-sent-text = If an account has the address { $email }, a link to set a new password is on its way to it.
recover-sent-wait = It can take a few minutes. If nothing comes, look into the folder for unwanted mail, or try another address.
recover-sent-again = We sent you another mail.
recover-sent-resend = Send it again
recover-sent-change = Use another address
recover-password-title = Set a new password
recover-password-everywhere = You will be signed out everywhere. Before you go on, think whether one of your devices is still signed in: it may hold the only keys to your encrypted messages.
recover-password-submit = Set the password
recover-gone-title = This link is not good any more
recover-gone-text = A link works once, and only for a short time. Yours was used already, or it has run out.
recover-gone-again = Send me a new link
recover-off-title = Passwords cannot be reset here
recover-off-text = This service sends no mails for forgotten passwords. Ask the people who run it for help.

## Mails
# $service is the name of the service, $username that of the account. The code is never in a subject.
mail-nothing-to-do = If this was not you, there is nothing you need to do.
mail-not-you = If this was not you, set a new password at once and sign out everywhere else. If you cannot sign in any more, ask the people who run this service.
mail-token-made-subject = An access token was made for your account at { $service }
mail-token-made-text = An access token was made for your account { $username } at { $service }. It is called { $name }.
mail-token-made-what = A bot or script can use your account with it. You find it under Security on your account page, and can revoke it there.
mail-verification-code-subject = Confirm your e-mail address for { $service }
mail-verification-code-registration = Type this code to confirm your e-mail address and go on making your account at { $service }:
mail-verification-code-account = Type this code to confirm your e-mail address and add it to your account at { $service }:
mail-verification-code-lifetime = The code is good for five minutes.
mail-verification-code-not-you = If you did not ask for it, do not give it to anybody: somebody may have mistyped their own address.
mail-address-taken-subject = Your e-mail address at { $service }
mail-address-taken-text = Somebody, perhaps you, tried to use this e-mail address at { $service }. It already belongs to the account { $username }.
mail-address-taken-next = If it was you, sign in to that account instead.
mail-recovery-subject = Set a new password for { $service }
mail-recovery-text = You asked to set a new password for your account { $username } at { $service }.
mail-recovery-button = Set a new password
mail-recovery-lifetime = The link works once, and for ten minutes.
mail-recovery-not-you = If you did not ask for it, there is nothing you need to do: your password stays as it is.
mail-recovery-impossible-subject = Your password at { $service }
mail-recovery-impossible-text = Somebody, perhaps you, asked to set a new password for your account { $username } at { $service }.
mail-recovery-impossible-locked = The account is locked, so that is not possible. The people who run this service can tell you why, and unlock it.
mail-recovery-impossible-no-password = The account has no password: sign in the way you usually do. If you cannot, ask the people who run this service.
mail-password-changed-subject = Your password at { $service } was changed
mail-password-changed-text = The password of your account { $username } at { $service } was changed.
mail-email-added-subject = An e-mail address was added to your account at { $service }
mail-email-added-text = The e-mail address { $email } was added to your account { $username } at { $service }.
mail-email-removed-subject = An e-mail address was removed from your account at { $service }
mail-email-removed-text = The e-mail address { $email } was removed from your account { $username } at { $service }.
mail-application-approved-subject = Your account at { $service } is approved
mail-application-approved-text = You asked for an account with the username { $username } at { $service }. It is approved.
mail-application-approved-next = You can sign in now, with the password that you chose.
mail-application-approved-asked = Before it is made we need one more thing from you: open the page again on which you waited, with the same browser.
mail-application-declined-subject = Your request for an account at { $service }
mail-application-declined-text = You asked for an account with the username { $username } at { $service }. The people who run it have decided not to make this account.
mail-new-application-subject = { $username } would like an account at { $service }
mail-new-application-text = Somebody would like an account with the username { $username } at { $service }, and gives this reason:
mail-new-application-next = Decide in the console
mail-test-subject = A test from { $service }
mail-test-text = This mail was sent to see whether mails from { $service } arrive. They do.

## Errors
error-title = Something went wrong
error-detail = Details for developers
# A button that opens the page anew.
error-again = Open the page again
error-home = Go to the front page
error-request-id = If you ask for help, mention this reference:
not-found-title = There is nothing here
not-found-text = The address may be mistyped, or the page may have moved.
problem-invalid-request = This sign-in link is not complete
problem-invalid-request-text = The app that sent you here asked in a way that we do not understand.
problem-invalid-request-next = Go back to the app and try again. If it happens again, the app needs to be fixed.
problem-unknown-client = We do not know this app
problem-unknown-client-text = The app that sent you here is not registered with this service, or no longer is.
problem-unknown-client-next = Sign out of the app, or install it afresh, then try again.
problem-redirect-uri = This app wants to send you to an unknown place
problem-redirect-uri-text = The address that it wants you to return to is not one that it registered, so we stopped here to keep your account safe.
problem-redirect-uri-next = Go back to the app and try again. If it happens again, the app needs to be fixed.
problem-grant-gone = This sign-in is over
problem-grant-gone-text = It was already finished, or it waited for too long.
problem-grant-gone-next = Go back to the app and start again.
problem-form-expired = This page was open for too long
problem-form-expired-text = To keep your account safe, a form can be sent only for a while after it was opened.
problem-form-expired-next = Go back, reload the page and try again.
problem-refused = This is not allowed
problem-refused-text = The app asked for something that your account or the app itself may not have.
problem-refused-next = If you need it, ask the people who run this service.
problem-policy = The rules of this service do not allow it
problem-policy-text = The people who run this service have set rules for who can do what, and this is against one of them.
problem-policy-next = If you think you should be able to do it, ask them.
problem-account-locked = Your account is locked
problem-account-locked-text = You cannot sign in while it is locked.
problem-account-locked-next = The people who run this service can tell you why, and unlock it.
problem-account-deactivated = This account is deactivated
problem-account-deactivated-text = It can no longer be used to sign in.
problem-account-deactivated-next = If that is a mistake, ask the people who run this service.
problem-not-administrator = This page is for administrators
problem-not-administrator-text = Your account may not look after this service.
problem-not-administrator-next = If it should, ask the people who run this service.
problem-too-many-requests = Too many requests
problem-too-many-requests-text = There were more requests than usual from where you are.
problem-too-many-requests-next = Wait a few minutes, then try again.
problem-sign-up-closed = You cannot sign up here by yourself
problem-sign-up-closed-text = Accounts on this service are made by the people who run it.
problem-sign-up-closed-next = Ask them for one, or sign in if you have one already.
problem-invitation-gone = This invitation no longer works
problem-invitation-gone-text = It was used, taken back, or its time is over.
problem-invitation-gone-next = Ask whoever sent it for a new one, or sign in if you have an account already.
problem-sign-up-refused = You cannot sign up from here
problem-sign-up-refused-text = The people who run this service do not take new accounts from this network or browser.
problem-sign-up-refused-next = Try another network or browser, or ask them for an account.
problem-sign-up-over = This sign-up does not go on here
problem-sign-up-over-text = It was begun in another browser, or more than an hour ago.
problem-sign-up-over-next = Go on in the browser where you began, or start again.
# $minutes: a whole number, 1 at least.
problem-too-many-requests-wait = { $minutes ->
        [one] Wait a minute, then try again.
       *[other] Wait { $minutes } minutes, then try again.
    }
problem-homeserver-unreachable = The homeserver does not answer
problem-homeserver-unreachable-text = Your sign-in was fine, but the Matrix server behind this service cannot be reached just now.
problem-homeserver-unreachable-next = Try again in a few minutes. Nothing was lost.
problem-internal = Something went wrong on our side
problem-internal-text = It is not your fault. The people who run this service can find out more in its log.
problem-internal-next = Try again. If it happens again, tell them the reference below.

## The administrators' pages
console-nav = Administration
console-overview = Overview
console-users = People
console-overview-title = Administration
account-console = Look after the accounts on this service.
console-administrator = Administrator
console-back = Back
console-search = Search
console-hours = { $hours ->
        [1] one hour
        [24] one day
        [168] seven days
        [one] { $hours } hour
       *[other] { $hours } hours
    }
console-standing-locked = Locked
console-standing-deactivated = Deactivated
console-done-user-made = The account is made.
console-done-locked = The account is locked.
console-done-unlocked = The account is unlocked.
console-done-deactivated = The account is deactivated.
console-done-reactivated = The account is back. Its owner needs a new password.
console-done-password-set = The password is set.
console-done-administrator-made = This account may administrate now.
console-done-administrator-unmade = This account may no longer administrate.
console-done-email-added = The address is added.
console-done-email-removed = The address is removed.
console-done-sessions-ended = The sessions are ended.
console-done-invitation-changed = The invitation is changed.
console-done-invitation-revoked = The invitation no longer works.
console-done-invitation-restored = The invitation works again.
console-done-client-changed = The app is changed.
console-done-client-deleted = The app is deleted.
console-done-retried = It is tried again.
console-done-cancelled = It is given up.
console-users-title = People
console-users-search = Part of the username
console-users-status = Which accounts
console-users-any = All
console-users-active = In good standing
console-users-locked = Locked
console-users-deactivated = Deactivated
console-users-admins = Only administrators
# $when: a date.
console-users-made = Since { $when }
console-users-none = There is nobody like that.
console-user-new-title = New account
console-user-new-name = Display name (optional)
console-user-new-email-hint = It counts as confirmed. You vouch for it.
console-user-new-password = Password (optional)
console-user-new-password-hint = Without one, make a link afterwards with which they choose their own.
console-user-new-submit = Make the account
console-user-error-username = This cannot be a username. Use small letters, digits and . _ = - / +
console-user-error-taken = Somebody has this username already.
console-user-error-unavailable = The homeserver does not take this username, or has somebody of that name.
console-user-error-homeserver = The homeserver did not say whether the name is free. Try again in a moment.
console-user-error-password = This password is too easy to guess. Make it longer.
console-email-error-invalid = This is not an e-mail address.
console-email-error-taken = Another account has this address.
console-user-queued = The homeserver does not know yet. It is told again until it does.
console-user-made = Made
console-user-locked = Locked
console-user-deactivated = Deactivated
console-user-password = Password
# $when: a date.
console-user-password-set = Set { $when }
console-user-password-none = None
console-user-id = Account ID
console-user-more = What you can do
console-user-sessions = { $count ->
        [0] Not signed in anywhere
        [one] Signed in once
       *[other] Signed in { $count } times
    }
console-user-no-emails = None
console-user-self = This is your own account. Another administrator can lock or deactivate it.
console-lock = Lock the account
console-lock-hint = A locked account cannot be used. Nothing is lost: it can be unlocked again.
console-unlock = Unlock the account
console-reactivate = Bring the account back
console-password-title = Set a password
console-password-row = You choose it and tell them.
console-password-text = { $user } signs in with it from now on. Their sessions stay.
console-password-new = New password
console-password-anyway = Take it even if it is easy to guess
console-password-anyway-hint = For tests and machines, not for people.
console-password-submit = Set the password
console-recovery-title = Link for a new password
console-recovery-row = They choose it themselves. It works without e-mail.
console-recovery-text = With this link { $user } chooses a new password, once. All sessions of the account end then.
console-recovery-hours = The link is good for
console-recovery-submit = Make the link
console-recovery-made = Hand this link to { $user }, by a way that you trust.
console-recovery-once = { $hours ->
        [1] It is shown this once, works once, and is good for one hour.
        [24] It is shown this once, works once, and is good for one day.
        [168] It is shown this once, works once, and is good for seven days.
        [one] It is shown this once, works once, and is good for { $hours } hour.
       *[other] It is shown this once, works once, and is good for { $hours } hours.
    }
console-make-administrator-title = Make an administrator
console-make-administrator-text = { $user } will be able to see, change and lock every account here, yours as well.
console-make-administrator-submit = Make an administrator
console-unmake-administrator-title = Take administration away
console-unmake-administrator-text = { $user } will no longer open these pages. Apps that hold administrative rights keep them until they are signed out.
console-unmake-administrator-submit = Take it away
console-end-sessions-title = End all sessions
console-end-sessions-text = { $user } is signed out everywhere. Messages that only one of their devices can read are lost with it.
console-end-sessions-submit = End all sessions
console-deactivate-title = Deactivate the account
console-deactivate-row = For good: they leave all rooms.
console-deactivate-text = This is the end of the account of { $user }.
console-deactivate-sessions = They are signed out everywhere.
console-deactivate-rooms = They leave all rooms.
console-deactivate-name = Nobody else can take the name.
console-deactivate-erase = Erase their messages as well
console-deactivate-erase-hint = As far as the homeserver can. This cannot be undone.
console-deactivate-submit = Deactivate
console-emails-text = The addresses of { $user }.
console-emails-hint = It counts as confirmed. You vouch for it.
console-emails-submit = Add the address
console-sessions-text = Where { $user } is signed in.
console-sessions-none = Nowhere.
console-sessions-end = End the ticked ones
console-sessions-end-all = End all sessions
console-invitations = Invitations
console-invitations-title = Invitations
console-invitations-valid = Only those that work
console-invitations-none = There are none yet.
console-invitations-off = Nobody can use an invitation: the configuration does not let them (account.invitations_allowed).
console-invitation-title = Invitation
console-invitation-new-title = New invitation
console-invitation-new-submit = Make the invitation
console-invitation-edit = Change
console-invitation-edit-title = Change the invitation
console-invitation-edit-submit = Save
console-invitation-text = Send this link to whom you invite, or let them scan the code.
console-invitation-qr = The link as a QR code
console-invitation-unnamed = An invitation
console-invitation-token = A registration token
console-invitation-username = Username
console-invitation-used = Accounts made
# $count: how many accounts were made with it.
console-invitation-used-any = { $count ->
        [0] None yet, any number possible
        [one] One so far, any number possible
       *[other] { $count } so far, any number possible
    }
# $count: how many accounts were made with it. $limit: how many may be.
console-invitation-used-of = { $limit ->
        [one] { $count } of one
       *[other] { $count } of { $limit }
    }
console-invitation-last-used = Last used
console-invitation-expires = Works until
console-invitation-never = It is taken back
console-invitation-by = By
console-invitation-used-up = Used up
console-invitation-expired = Run out
console-invitation-revoked = Taken back
console-invitation-revoke = Take it back
console-invitation-unrevoke = Let it work again
console-invitation-note = Note (optional)
console-invitation-note-hint = For whom it is. Only administrators see it.
console-invitation-name = Username (optional)
console-invitation-name-hint = If you fill it in, the account can have only this name, and the invitation is for one account.
console-invitation-uses = How many accounts
console-invitation-uses-hint = Empty for any number.
console-invitation-lifetime = It works for
console-invitation-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
console-invitation-ever = Ever, until it is taken back
console-invitation-keep = As long as before
console-invitation-error-note = This note is too long. Use 200 characters at most.
console-invitation-error-uses = Enter a number, or nothing.
console-clients = Apps
console-clients-title = Apps
console-clients-search = Part of the name
console-clients-kind = Which apps
console-clients-set-up = Set up here
console-clients-registered = Registered themselves
console-clients-none = There is no app like that.
console-client-new-title = New app
console-client-new-submit = Add the app
console-client-edit = Change
console-client-edit-title = Change the app
console-client-new-secret = Make a new secret
console-client-delete = Delete
console-client-id = Client ID
console-client-uri = Website
console-client-uri-optional = Website (optional)
console-client-sessions = Active sessions
console-client-auth = Proves itself with
console-client-grants = May use
console-client-redirects = Redirect URIs
console-client-redirects-hint = One in a line. Apps that act in their own name, or show a code, need none.
console-client-configured = This app stands in the configuration file and is changed there.
console-client-of-configuration = Configuration
console-client-of-administrator = Added here
console-client-name = Name
console-client-name-hint = People see it when they sign in.
console-client-kind = What it is
console-client-kind-app = An app on a device or in a browser (no secret)
console-client-kind-site = A website with a server (has a secret)
console-client-kind-service = A service that acts in its own name (has a secret)
console-client-kind-device = A device that shows a code (no secret)
console-client-error = This app cannot be added like that.
console-secret-title = Client secret
console-secret = Secret
console-secret-text = { $app } needs both to sign people in.
console-secret-once = The secret is shown this once. An older one no longer works.
console-new-secret-title = Make a new secret
console-new-secret-text = The secret that { $app } has now stops working at once.
console-new-secret-submit = Make a new secret
console-delete-client-title = Delete the app
console-delete-client-text = { $app } and everybody who is signed in with it lose access at once.
console-delete-client-submit = Delete
console-outbox = Outbox
console-audit = Audit
console-providers = Sign-in services
# What needs attention.
console-attention-homeserver = The homeserver cannot be reached, or does not take the shared secret.
console-attention-jobs = { $count ->
        [one] The homeserver could not be told of one change.
       *[other] The homeserver could not be told of { $count } changes.
    }
console-attention-mails = { $count ->
        [one] One e-mail could not be sent.
       *[other] { $count } e-mails could not be sent.
    }
console-attention-disk = The disk is nearly full.
console-overview-people = People
console-overview-accounts = Accounts in use
console-overview-administrators = Administrators
console-overview-browsers = Browsers signed in
console-overview-apps = Apps signed in
console-overview-lately = Lately
console-overview-sign-ups = New accounts in seven days
console-overview-sign-ins = Sign-ins in 24 hours
console-overview-failed = Wrong passwords in 24 hours
console-overview-service = The service
console-overview-homeserver = Homeserver
console-overview-silent = Does not answer
console-overview-reachable = Answers
console-overview-outbox = Changes it does not know yet
console-overview-mails = E-mails on their way
console-overview-store = Size of the data
console-overview-free = Free on the disk
console-overview-version = Version of Postern
console-overview-started = Started
# $size: a number of mebibytes.
console-mib = { $size } MiB
console-outbox-title = On the way
console-outbox-text = { $count ->
        [0] The homeserver knows everything.
        [one] The homeserver does not know of one change yet.
       *[other] The homeserver does not know of { $count } changes yet.
    }
console-retry = Try again
console-give-up = Give it up
console-tries = { $count ->
        [one] tried once
       *[other] tried { $count } times
    }
console-job-provision = Account, name and addresses
console-job-avatar = Picture
console-job-device = New device
console-job-devices = Devices
console-job-deactivate = End of the account
console-job-reactivate = Return of the account
console-mails-title = E-mails
console-mails-none = There is none to be sent.
console-mail-over = given up
console-give-up-job = The homeserver is never told of this change. It may keep a device that is signed out here, or not know somebody who is.
console-give-up-mail = This e-mail is not sent.
console-audit-title = Audit
console-audit-text = { $days ->
        [one] What happened, and on whose word. It is remembered for { $days } day.
       *[other] What happened, and on whose word. It is remembered for { $days } days.
    }
console-audit-user = Username
console-audit-kind = What
# A date: the beginning of the days that are shown.
console-audit-from = From
console-audit-administration = What administrators did
console-audit-sign-ins = Sign-ins
console-audit-refused = What failed or was refused
console-audit-credentials = Passwords and addresses
console-audit-ends = Ends of sessions
console-audit-accounts = New and ended accounts
console-audit-none = Nothing like that happened.
console-audit-unknown = There is nobody of that name.
console-audit-by = by { $who }
console-audit-by-command-line = on the command line
console-audit-by-itself = by itself
console-event-registered = The account was made
console-event-exported = The data of the account was downloaded
console-user-events = Lately
console-user-all-events = All that happened
console-providers-title = Sign-in services
console-providers-text = Other services through which people sign in. They are set up in the configuration file or through the admin API.
console-providers-none = There are none.
console-provider-off = Switched off
console-user-links = Accounts elsewhere

## Console: applications
console-applications = Requests
console-applications-none = Nobody is waiting for an account.
console-applications-off = Nobody is waiting for an account. People are asked for a reason, and wait for you, only if account.password_registration_approval_required is set.
# $when is a time ago.
console-application-since = Asked { $when }
console-application-title = A request for an account
console-application-no-email = None
console-application-asked = Asked
console-application-until = Waits until
console-application-reason = Their reason
console-application-note = A note to them if you decline (optional)
console-application-note-hint = They see it on their page, and in a mail if they gave an address.
console-application-approve = Approve
console-application-decline = Decline
console-application-error-note = The note is too long. Make it shorter.
console-done-application-approved = The account is made.
console-done-application-asked = They are approved. Somebody else has the name, the address or the invitation by now, so they are asked for another one first.
console-done-application-declined = The request is declined.

## Console: policy
console-policy = Rules
console-policy-text = These rules are added to those of the configuration, and hold as soon as you save them. docs/policy.md describes them.
# $questions is a list of technical names.
console-policy-custom = A policy of your own answers these questions: { $questions }
# $when is a time.
console-policy-from = The field below shows the rules of { $when }. They hold again once you save them.
console-policy-data = Rules, as JSON
console-policy-data-hint = For example, to ban a username: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Save
console-policy-merged = All rules, with those of the configuration
console-policy-history = Earlier rules
console-policy-current = In force
# $detail is technical, in English.
console-policy-error-json = This is not JSON: { $detail }
console-policy-error-right = This cannot be used: { $detail }
console-done-policy-set = The rules hold from now on.
console-trial = Try the rules
console-trial-text = What would happen? Nothing is changed by this.
console-trial-question = Which question
console-trial-input = The situation, as JSON
console-trial-data = Other rules to try, as JSON (optional)
console-trial-data-hint = In place of those that were saved here. The rules of the configuration stay.
console-trial-submit = Try
console-trial-allowed = It would be allowed.
console-trial-refused = It would be refused:
console-trial-custom = A policy of your own has answered.
console-trial-builtin = The built-in rules have answered.

## The admin API's documentation
api-doc-title = Admin API
api-doc-what = What programs can do here for administrators.
api-doc-spec = The same as OpenAPI, for programs
api-doc-resources = What there is
api-doc-ask = How to ask
api-doc-token = Each request needs an access token of somebody who may administrate.
api-doc-errors = What every request can be answered with
api-doc-required = required
api-doc-query = Query
api-doc-body = Body
api-doc-answers = Answers
api-doc-attributes = Attributes
