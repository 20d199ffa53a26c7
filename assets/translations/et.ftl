### Estonian

## The frame of every page
language-name = Eesti

## Shared
sign-in = Logi sisse
sign-out = Logi välja
create-account = Loo konto
continue = Jätka
cancel = Loobu
signed-in-as = Sisse logitud kui
title-error = Viga: { $title }
error-too-many-attempts = Katseid oli väga palju. Oota mõni minut ja proovi siis uuesti.
error-form-expired = See leht oli liiga kaua avatud. Palun saada vorm uuesti.

## Front page
home-title = Sinu Matrixi konto
home-what = Siin logid sisse Matrixisse serveris { $server } ja haldad oma kontot.
home-app-hint = Soovid vestelda? Ava oma Matrixi rakendus: see toob su siia, kui vaja.
home-signed-in-title = Oled sisse logitud
home-account = Halda oma kontot

## Sign in
login-title = Logi sisse
login-continue-to = et jätkata rakenduses { $client }
login-username = Kasutajanimi
login-username-or-email = Kasutajanimi või e-posti aadress
login-password = Parool
login-submit = Logi sisse
login-new-here = Oled siin uus? { $link }
login-error-username = Sisesta oma kasutajanimi.
login-error-password = Sisesta oma parool.
login-error-credentials = Kasutajanimi ja parool ei sobi kokku. Kontrolli mõlemat ja proovi uuesti.

## Choosing the account
select-account-title = Milline konto?
select-account-this = Jätka selle kontoga

## Consent
consent-title = Kas rakendus { $client } tohib sinu kontot kasutada?
consent-unverified = See rakendus ei ütle, millise veebisaidi juurde ta kuulub. Jätka ainult siis, kui alustasid sinna sisselogimist äsja ise.
consent-not-set-up-here = { $service } ei tunne seda rakendust: see registreeris end ise. Jätka ainult siis, kui alustasid sinna sisselogimist äsja ise.
consent-asks = Rakendus saab
consent-allow = Luba
consent-returns-to = Seejärel jõuad tagasi aadressile { $host }.
consent-policy = Privaatsuspoliitika
consent-tos = Kasutustingimused
consent-not-you = Kas see pole sina?
consent-switch = Kasuta teist kontot
permission-matrix = Kasutada Matrixit sinu nimel
permission-matrix-text = Lugeda ja saata sõnumeid, liituda jututubadega, muuta sinu profiili.
permission-device = Lisada sinu kontole seadme
permission-device-text = Seade on sinu sessioonide loendis nimega { $device }.
permission-identity = Teada, kes sa oled
permission-identity-text = Sinu Matrixi ID ja teistele nähtav nimi.
permission-profile = Näha sinu kasutajanime
permission-profile-text = Nimi, millega sa sisse logid.
permission-offline = Jääda sisselogituks
permission-offline-text = Rakendus saab sinu kontot kasutada ka sinu äraolekul, kuni logid selle välja.
permission-email = Näha sinu e-posti aadressi
permission-email-text = Ja seda, kas aadress on kinnitatud.
permission-synapse-admin = Hallata koduserverit
permission-synapse-admin-text = Kõik, mida haldaja saab teha, iga selle serveri konto ja jututoaga.
permission-service-admin = Hallata kõiki kontosid
permission-service-admin-text = Näha, muuta ja lukustada selle teenuse kõiki kontosid.
permission-other = Teha midagi, mida see leht kirjeldada ei oska
permission-nothing = Näha, et logisid sisse
permission-nothing-text = Ei midagi muud: rakendus ei küsi ligipääsu sinu kontole.

## Single sign-on of older apps
sso-title = Kas logida sisse aadressil { $target }?
sso-site = Veebisait { $target } saab kasutada Matrixit sinu nimel.
sso-app = Selle seadme rakendus, mis avab linke, mille alguses on { $target }, saab kasutada Matrixit sinu nimel.
sso-warning = Jätka ainult siis, kui alustasid seal sisselogimist äsja ise. See, kes sisse pääseb, saab lugeda sinu sõnumeid ja saata sõnumeid sinu nimel.
sso-refused-title = Sa ei ole seal sisse logitud
sso-refused-text = Aadressile { $target } ei antud midagi edasi. Võid selle lehe sulgeda.

## Too many sessions
end-session-title = Logi enne mujal välja
end-session-before = Oled sisse logitud nii paljudes seadmetes, kui on lubatud. Logi ühes neist välja, et jätkata rakenduses { $client }.
end-session-text = Oled sisse logitud nii paljudes seadmetes, kui on lubatud. Logi ühes neist välja, et jätkata.
end-session-warning = Sõnumid, mida saab lugeda ainult väljalogitav seade, lähevad koos sellega kaotsi.
end-session-unnamed = Nimeta sessioon
end-session-last-use = { $days ->
        [0] Viimati kasutatud täna
        [one] Viimati kasutatud üks päev tagasi
       *[other] Viimati kasutatud { $days } päeva tagasi
    }

## Signing a device in
link-title = Logi seadmes sisse
link-text = Sisesta kood, mida seade näitab.
link-code = Kood
link-code-hint = Kuus tähte ja numbrit. Suur- ja väiketähtedel pole vahet.
link-error-missing = Sisesta kood.
link-error-unknown = Ükski seade ei oota selle koodiga. Kontrolli koodi või lase seadmel näidata uut: kood kehtib 20 minutit.
device-title = Kas logida rakendus { $client } sinu kontole sisse?
device-warning = Jätka ainult siis, kui alustasid seda ise seadmes, mis on sinu ees. Kui keegi saatis sulle koodi või lingi, üritab ta pääseda sinu kontole.
device-asked = Päring
device-asked-when = { $minutes ->
        [0] Vähem kui minut tagasi
        [one] Minut tagasi
       *[other] { $minutes } minutit tagasi
    }
device-asked-from = aadressilt { $ip }
device-confirm = See on minu seade
device-confirm-hint = Alustasin seda ise ja seade on minu ees.
device-error-confirm = Kinnita, et see on sinu seade, või ära luba seda sisse.
device-deny = Ära luba sisse
device-allowed-title = Sinu seadet logitakse sisse
device-allowed-text = Mine oma seadmes tagasi rakendusse { $client }: see jätkab mõne sekundi pärast ise. Võid selle lehe sulgeda.
device-denied-title = Seadet ei lubatud sisse
device-denied-text = Rakendusel { $client } ei ole ligipääsu sinu kontole. Kui koodi saatis sulle keegi teine, anna sellest teada teenuse haldajatele.

## Account
account-title = Sinu konto
account-password-changed = Sinu parool on muudetud.
account-password-changed-everywhere = Sinu parool on muudetud ja oled kõikjal mujal välja logitud.

## Change password
password-title = Muuda parooli
password-current = Praegune parool
password-new = Uus parool
password-hint = Mõnda omavahel seostamata sõna on lihtne meeles pidada ja raske ära arvata.
password-sign-out-others = Logi kõikjal mujal välja
password-sign-out-others-hint = Tee seda, kui keegi teine võib sinu parooli teada.
password-submit = Muuda parooli
password-error-current = See ei ole sinu praegune parool.
password-error-missing = Sisesta uus parool.
password-error-weak = Uut parooli on liiga lihtne ära arvata. Vali pikem või vähem levinud parool.
password-error-unchanged = Uus parool on sama mis praegune.

## Signing out, asked for by an app
sign-out-title = Kas logida välja?
sign-out-asked-by = Rakendus { $client } palub, et logiksime su välja nii rakendusest kui ka sellest brauserist.
sign-out-asked = Rakendus palub, et logiksime su sellest brauserist välja.

## Signed out
logged-out-return = Ava { $place }
logged-out-title = Oled välja logitud
logged-out-text = See brauser on välja logitud. Sinu Matrixi rakendused jäävad sisselogituks, kuni neist välja logid.
logged-out-again = Logi uuesti sisse

## Back to the client
form-post-title = Peaaegu valmis
form-post-text = Veel üks samm ja oled tagasi rakenduses { $client }.

## Errors
error-title = Midagi läks valesti
error-detail = Üksikasjad arendajatele
error-home = Mine avalehele
error-request-id = Abi küsides maini seda viitekoodi:
not-found-title = Siin pole midagi
not-found-text = Aadress võib olla valesti kirjutatud või on leht teisaldatud.
problem-invalid-request = See sisselogimislink pole täielik
problem-invalid-request-text = Sind siia suunanud rakendus tegi päringu, millest me aru ei saa.
problem-invalid-request-next = Mine tagasi rakendusse ja proovi uuesti. Kui see kordub, tuleb rakendust parandada.
problem-unknown-client = Me ei tunne seda rakendust
problem-unknown-client-text = Sind siia suunanud rakendus ei ole selles teenuses registreeritud või pole seda enam.
problem-unknown-client-next = Logi rakendusest välja või paigalda see uuesti ja proovi siis veel kord.
problem-redirect-uri = See rakendus tahab sind suunata tundmatule aadressile
problem-redirect-uri-text = Rakendus ei ole registreerinud aadressi, kuhu ta tahab sind tagasi suunata, seega peatusime siin, et sinu kontot kaitsta.
problem-redirect-uri-next = Mine tagasi rakendusse ja proovi uuesti. Kui see kordub, tuleb rakendust parandada.
problem-grant-gone = See sisselogimine on lõppenud
problem-grant-gone-text = See oli juba lõpetatud või ootas liiga kaua.
problem-grant-gone-next = Mine tagasi rakendusse ja alusta uuesti.
problem-form-expired = See leht oli liiga kaua avatud
problem-form-expired-text = Sinu konto kaitseks saab vormi saata ainult mõnda aega pärast selle avamist.
problem-form-expired-next = Mine tagasi, laadi leht uuesti ja proovi veel kord.
problem-refused = See pole lubatud
problem-refused-text = Rakendus küsis midagi, mis pole sinu kontole või rakendusele endale lubatud.
problem-refused-next = Kui sul on seda vaja, küsi teenuse haldajatelt.
problem-account-locked = Sinu konto on lukustatud
problem-account-locked-text = Sa ei saa sisse logida, kuni see on lukustatud.
problem-account-locked-next = Teenuse haldajad oskavad öelda põhjuse ja saavad konto avada.
problem-account-deactivated = See konto on deaktiveeritud
problem-account-deactivated-text = Sellega ei saa enam sisse logida.
problem-account-deactivated-next = Kui see on eksitus, küsi teenuse haldajatelt.
problem-too-many-requests = Liiga palju päringuid
problem-too-many-requests-text = Sinu asukohast tuli tavalisest rohkem päringuid.
problem-too-many-requests-next = Oota mõni minut ja proovi siis uuesti.
problem-homeserver-unreachable = Koduserver ei vasta
problem-homeserver-unreachable-text = Sinu sisselogimine õnnestus, aga selle teenuse taga oleva Matrixi serveriga ei saa praegu ühendust.
problem-homeserver-unreachable-next = Proovi mõne minuti pärast uuesti. Midagi ei läinud kaotsi.
problem-internal = Meie poolel läks midagi valesti
problem-internal-text = See pole sinu viga. Teenuse haldajad leiavad lisateavet teenuse logist.
problem-internal-next = Proovi uuesti. Kui see kordub, ütle neile allolev viitekood.
