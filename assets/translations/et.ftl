### Estonian

## The frame of every page
language-name = Eesti
shell-skip = Liigu sisu juurde
shell-language = Keel:
shell-policy = Privaatsuspoliitika
shell-tos = Kasutustingimused

## Times
ago-now = just praegu
ago-minutes = { $n ->
        [one] minut tagasi
       *[other] { $n } minutit tagasi
    }
ago-hours = { $n ->
        [one] tund tagasi
       *[other] { $n } tundi tagasi
    }
ago-days = { $n ->
        [1] eile
        [one] päev tagasi
       *[other] { $n } päeva tagasi
    }
date = { $day }. { $month } { $year }
date-time = { $date } kell { $time } UTC
month-1 = jaanuaril
month-2 = veebruaril
month-3 = märtsil
month-4 = aprillil
month-5 = mail
month-6 = juunil
month-7 = juulil
month-8 = augustil
month-9 = septembril
month-10 = oktoobril
month-11 = novembril
month-12 = detsembril

## Parts of pages
field-show = Näita
field-show-password = Näita parooli
field-caps = Suurtähelukk on sees.
meter-1 = Lihtne ära arvata. Tee pikemaks.
meter-2 = Ikka veel lihtne ära arvata.
meter-3 = Hea.
meter-4 = Väga hea.
copy = Kopeeri
copy-done = Kopeeritud
progress = Samm { $at }/{ $of }
pager = Veel lehti
pager-before = Uuemad
pager-after = Vanemad

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

## Making an account
register-have-account = Sul on juba konto? { $link }
register-username = Kasutajanimi
register-username-hint = Nii leiavad teised su üles: @kasutajanimi:{ $server }. Hiljem seda muuta ei saa.
register-username-invited = Sind on kutsutud selle nimega. Nii leiavad teised su üles: @kasutajanimi:{ $server }.
register-username-free = See kasutajanimi on vaba.
register-username-lowered = Kasutajanimed kirjutatakse väikeste tähtedega.
register-username-title = Vali teine kasutajanimi
register-username-text = Keegi teine jõudis vahepeal selle kasutajanime võtta. Kõik muu, mille sisestasid, on alles.
register-email = E-posti aadress
register-email-optional = E-posti aadress (valikuline)
register-email-hint = Selle abil pääsed oma kontole tagasi, kui unustad parooli.
register-email-title = Sinu e-posti aadress
register-email-without = Jätka ilma
register-password = Parool
register-token = Registreerimise tunnusluba
register-token-hint = Selle saad teenuse haldajatelt.
register-token-text = Konto loomiseks on siin vaja registreerimise tunnusluba. Kõik muu, mille sisestasid, on alles.
register-terms = Nõustun { $link }
register-terms-link = kasutustingimustega
register-verify-title = Vaata oma postkasti
register-verify-text = Saatsime koodi aadressile { $email }. See kehtib viis minutit.
register-verify-resend = Saada uus kood
register-verify-change = Kasuta teist e-posti aadressi
register-verify-sent-again = Uus kood on teel.
register-code = Kood
register-code-hint = Kuus numbrit. Kui midagi ei tule, vaata ka rämpsposti kausta.
register-display-name = Kuvatav nimi
register-display-name-title = Kuidas teised sind kutsuvad?
register-display-name-text = See nimi on sinu sõnumite juures. Võid seda igal ajal muuta.
register-display-name-skip = Jäta vahele
register-unfinished-title = Üks hetk
register-unfinished-made = Sinu konto on loodud, aga selle teenuse taga olev Matrixi server praegu ei vasta. Proovi minuti pärast uuesti: midagi ei läinud kaotsi.
register-unfinished-not-made = Selle teenuse taga olev Matrixi server praegu ei vasta, seega pole sinu kontot veel loodud. Proovi minuti pärast uuesti: kõik, mille sisestasid, on alles.
register-unfinished-retry = Proovi uuesti
register-error-homeserver = Selle teenuse taga olev Matrixi server praegu ei vasta, seega me ei tea, kas see kasutajanimi on vaba. Proovi minuti pärast uuesti.
register-error-username-missing = Vali kasutajanimi.
register-error-username-too-long = See kasutajanimi on liiga pikk.
register-error-username-all-digits = Kasutajanimes peab olema vähemalt üks täht.
register-error-username-character = Kasutajanimes võivad olla ainult tähed a kuni z, numbrid ja märgid . _ = - / +
register-error-username-underscore = Kasutajanimi ei saa alata alakriipsuga.
register-error-username-not-allowed = Seda kasutajanime ei saa siin kasutada. Vali teine.
register-error-username-taken = See kasutajanimi on juba võetud. Vali teine.
register-error-email-missing = Sisesta oma e-posti aadress.
register-error-email-invalid = See ei ole e-posti aadress. Aadress on kujul nimi@example.com.
register-error-email-not-allowed = Seda e-posti aadressi ei saa siin kasutada. Proovi teist.
register-error-email-in-use = Sul on juba selle e-posti aadressiga konto. Logi sellega sisse või kasuta teist aadressi.
password-error-missing = Vali parool.
password-error-too-long = See parool on liiga pikk.
password-error-weak = Seda parooli on liiga lihtne ära arvata. Lisa veel üks või kaks sõna.
password-error-common = See on üks paroolidest, mida esimesena proovitakse. Vali teine.
password-error-word = Üksikut sõna on lihtne ära arvata. Lisa veel üks või kaks sõna.
password-error-name = Nimesid on lihtne ära arvata. Lisa veel üks või kaks sõna.
password-error-repeats = Kordamine ei tee parooli äraarvamist peaaegu üldse raskemaks. Lisa veel üks või kaks sõna.
password-error-sequence = Järjestikuseid tähti, numbreid ja klahve on lihtne ära arvata. Lisa veel üks või kaks sõna.
password-error-date = Kuupäevi ja aastaarve on lihtne ära arvata. Lisa veel üks või kaks sõna.
register-error-token-missing = Sisesta oma registreerimise tunnusluba.
register-error-token-unknown = Sellist registreerimise tunnusluba ei ole. Kontrolli, kas selles pole kirjaviga.
register-error-token-used-up = Seda registreerimise tunnusluba on kasutatud nii palju kordi, kui on lubatud. Küsi uus.
register-error-token-expired = See registreerimise tunnusluba on aegunud. Küsi uus.
register-error-token-other-name = See registreerimise tunnusluba on teise kasutajanime jaoks.
register-error-terms = Konto saad luua ainult siis, kui nõustud kasutustingimustega.
register-error-code-missing = Sisesta kood, mille saatsime e-postiga.
register-error-code-wrong = See ei ole õige kood. Kontrolli seda ja kasuta kõige uuemat kirja.
register-error-code-expired = See kood on aegunud. Lase saata uus.
register-error-too-many-mails = Kirju oli väga palju. Oota mõni minut, enne kui uut küsid.
register-error-display-name = See kuvatav nimi on liiga pikk.

## Sign-up with approval
register-reason-title = Miks sa kontot soovid?
register-reason-text = Teenuse haldajad vaatavad iga uue konto enne loomist üle. Räägi neile, kes sa oled.
register-reason = Sinu põhjendus
register-reason-hint = Piisab ühest või kahest lausest. Seda loevad ainult teenuse haldajad.
register-reason-send = Taotle kontot
register-error-reason-missing = Kirjuta üks või kaks lauset.
register-error-reason-too-long = { $most ->
        [one] See on liiga pikk: lubatud on kuni üks märk.
       *[other] See on liiga pikk: lubatud on kuni { $most } märki, mõnes kirjasüsteemis vähem.
    }
register-error-too-many-wait = Praegu ootab vastust väga palju inimesi. Proovi mõnel teisel päeval uuesti.
register-waiting-title = Ootame vastust
register-waiting-text = Taotlesid kontot kasutajanimega { $username }. Teenuse haldajad vaatavad taotluse läbi. Selleks võib kuluda mõni päev.
register-waiting-mail = Kui vastus on olemas, kirjutame aadressile { $email }.
register-waiting-bookmark = Lisa see leht järjehoidjatesse ja tule tagasi sama brauseriga: vastust näed siin. Hoiame kasutajanime sinu jaoks, see vabaneb { $date }.
register-waiting-again = Kas vastus on olemas?
register-declined-title = Sinu kontot ei kinnitatud
register-declined-text = Teenuse haldajad otsustasid seda kontot mitte luua. Kui arvad, et see on eksitus, küsi neilt.
register-declined-note = Nad jätsid sulle sõnumi:

## Captcha
captcha-working = Kontrollime, et sa ei ole robot. See võtab mõne sekundi.
captcha-waiting = Sinu vorm saadetakse kohe, kui see on valmis.
captcha-solved = Kontrollitud: sa ei ole robot.
captcha-needs-script = Ainult see samm vajab JavaScripti, et robotid eemal hoida. Lülita see sisse ja laadi leht uuesti või küsi kontot teenuse haldajatelt.
captcha-wait = { $seconds ->
        [one] Robotite eemal hoidmiseks oota sekund, enne kui jätkad.
       *[other] Robotite eemal hoidmiseks oota { $seconds } sekundit, enne kui jätkad. Täida vorm rahulikult ära ja ongi aeg möödas.
    }
captcha-error-missing = Näita, et sa ei ole robot.
captcha-error-wrong = Robotikontroll on aegunud. Palun proovi veel kord.
captcha-error-too-soon = See läks kiiresti. Oota, kuni allolev aeg on möödas, ja jätka siis.
captcha-error-unreachable = Robotikontroll praegu ei tööta. Proovi minuti pärast uuesti: midagi ei läinud kaotsi.

## Account
account-title = Sinu konto
account-nav = Sinu konto
account-nav-profile = Profiil
account-nav-security = Turvalisus
account-nav-sessions = Sessioonid
account-nav-activity = Tegevused
account-sign-out = Logi siin välja
remove = Eemalda
account-password-changed = Sinu parool on muudetud.
account-password-changed-everywhere = Sinu parool on muudetud ja oled kõikjal mujal välja logitud.
account-password-set = Nüüdsest saad sisse logida uue parooliga.
account-name-changed = Sinu nimi on muudetud.
account-email-added = Aadress on lisatud.
account-email-removed = Aadress on eemaldatud.
account-primary-email = Nüüdsest antakse rakendustele see aadress.
account-session-ended = Sessioon on välja logitud.
account-sessions-ended = Sessioonid on välja logitud.
account-session-renamed = Nimi on muudetud.
account-token-made = Pääsuluba on juba loodud ja seda näidati loomisel. Kui sul seda pole, tühista see ja loo uus.
account-app-removed = Rakendusel pole enam ligipääsu sinu kontole.

## Account: profile
profile-mxid = Matrixi ID
profile-name = Nimi
profile-name-hint = Seda näevad teised. Jäta tühjaks, kui soovid, et sind näidataks Matrixi ID-ga.
profile-name-save = Salvesta
profile-name-unknown = Koduserver praegu ei vasta, seega ei saa sinu nime näidata.
profile-error-too-long = See nimi on liiga pikk. Kasuta kuni 256 märki.
profile-error-refused = Koduserver ei võta seda nime vastu. Proovi teist.
profile-error-unreachable = Koduserver ei vasta. Sinu nime ei muudetud: proovi mõne minuti pärast uuesti.
profile-emails = E-posti aadressid
profile-no-emails = Sinu kontol pole e-posti aadressi.
profile-emails-change = Muuda oma e-posti aadresse

## Account: e-mail addresses
emails-title = E-posti aadressid
emails-primary = See antakse rakendustele
emails-added = Lisatud { $when }
emails-make-primary = Kasuta esimesena
emails-add = Uus aadress
emails-add-hint = Saadame sinna koodi, et näha, kas aadress on sinu oma.
emails-add-submit = Saada kood
emails-error-invalid = See ei ole e-posti aadress. Aadress peaks olema kujul nimi@example.com.
emails-error-not-allowed = Seda aadressi ei saa siin kasutada. Proovi teist.
emails-error-has-it = Sinu kontol on see aadress juba olemas.
emails-error-too-many = Sinu kontol on nii palju aadresse, kui on lubatud. Eemalda enne üks.
emails-error-last-one = Kontol peab siin olema aadress. Lisa enne teine, kui selle eemaldad.
email-remove-title = Kas eemaldada see aadress?
email-remove-text = Aadress { $email } ei kuulu enam sinu konto juurde.
email-remove-last = See on sinu ainus aadress. Ilma aadressita ei saa sa e-posti abil oma kontole tagasi, kui unustad parooli.

## Account: security
security-title = Turvalisus
security-password-set = Määratud { $when }
security-no-password = Sinu kontol pole parooli.
security-sessions = Kus oled sisse logitud.
security-apps = Mida lubad rakendustel teha.
security-tokens = Robotite ja skriptide jaoks.
security-reset-keys = Juhuks, kui oled kaotanud kõik oma seadmed ja taastevõtme.
security-data = Sinu andmed
security-export = Kõik, mida siin sinust teatakse.
security-deactivate = Jäädavalt.

## Account: sessions
sessions-title = Sessioonid
sessions-this = See brauser
sessions-others = Mujal
sessions-forgotten = Kolm kuud kasutamata
sessions-none = Sa pole kusagil mujal sisse logitud.
sessions-end-ticked = Logi märgitud välja
sessions-end-others = Logi kõikjal mujal välja
session-with = { $program }, { $system }
session-a-browser = Brauser
session-an-app = Rakendus
session-an-old-app = Rakendus, mis logis sisse vanemal viisil
session-a-token = Pääsuloaga robot või skript
session-seen = Viimati kasutatud { $when }
session-title = Sessioon
session-here = Kus
session-kind = Mis
session-app = Rakendus
session-app-host = Rakenduse veebisait
session-browser = Brauser ja süsteem
session-device = Seadme ID
session-last-use = Viimati kasutatud
session-address = Aadressilt
session-began = Sisse logitud
session-may = Mida see teha tohib
session-name = Nimi
session-name-hint = Et sa sessiooni ära tunneksid. Teised võivad seda krüptitud vestlustes näha.
session-rename = Salvesta
session-end = Logi välja
session-error-missing = Sisesta nimi.
session-error-too-long = See nimi on liiga pikk. Kasuta kuni 100 märki.

## Account: ending sessions
end-sessions-title = Kas logida välja?
end-sessions-text = { $count ->
        [one] See sessioon logitakse kohe välja.
       *[other] Need { $count } sessiooni logitakse kohe välja.
    }
end-sessions-others = { $count ->
        [one] Ainus teine sessioon logitakse kohe välja. Siin jääd sisselogituks.
       *[other] Kõik ülejäänud { $count } sessiooni logitakse kohe välja. Siin jääd sisselogituks.
    }
end-sessions-warning = Krüptitud sõnumid, mida saab lugeda ainult selline seade, lähevad koos sellega kaotsi. Enne jätkamist veendu, et sul on taastevõti või teine verifitseeritud seade.
end-sessions-submit = Logi välja

## Account: activity
activity-title = Tegevused
activity-text = { $days ->
        [one] Mis on sinu kontoga viimase päeva jooksul toimunud.
       *[other] Mis on sinu kontoga viimase { $days } päeva jooksul toimunud. Kui mõni tegevus polnud sinu oma, muuda parooli ja logi kõikjal mujal välja.
    }
activity-none = Veel pole midagi.
event-registered = Lõid selle konto
event-signed-in = Logiti sisse brauseris
event-app-signed-in = Logiti sisse rakendusse { $app }
event-old-app-signed-in = Logiti sisse rakendusse
event-wrong-password = { $times ->
        [one] Sisestati vale parool
       *[other] Vale parool sisestati tunni jooksul { $times } korda
    }
event-password-changed = Parooli muudeti
event-password-set = Määrati parool
event-password-recovered = Uus parool määrati e-posti abil
event-email-added = Lisati aadress { $email }
event-email-removed = Eemaldati aadress { $email }
event-primary-email = Esimeseks aadressiks sai { $email }
event-name-changed = Nime muudeti
event-session-ended = Sessioon { $name } logiti välja
event-a-session-ended = Üks sessioon logiti välja
event-session-closed = { $why ->
        [idle] Sessioon { $name } logiti välja, sest seda polnud kaua kasutatud
        [limit] Sessioon { $name } logiti välja, et teha ruumi uuemale sessioonile
       *[replay] Sessioon { $name } logiti välja, sest selle võtit kasutati kaks korda. Keegi võis selle kopeerida
    }
event-a-session-closed = { $why ->
        [idle] Üks sessioon logiti välja, sest seda polnud kaua kasutatud
        [limit] Üks sessioon logiti välja, et teha ruumi uuemale
       *[replay] Üks sessioon logiti välja, sest selle võtit kasutati kaks korda. Keegi võis selle kopeerida
    }
event-sessions-ended = { $count ->
        [0] Logiti kõikjal mujal välja
        [one] Üks sessioon logiti välja
       *[other] { $count } sessiooni logiti välja
    }
event-consent-withdrawn = Rakendus { $app } kaotas ligipääsu
event-token-made = Loodi pääsuluba { $name }
event-keys-reset = Lubati krüptovõtmete lähtestamine
event-exported = Sinu andmed laaditi alla
event-deactivated = Konto deaktiveeriti
event-admin-locked = Haldaja lukustas konto
event-admin-unlocked = Haldaja eemaldas konto lukustuse
event-admin-deactivated = Haldaja deaktiveeris konto
event-admin-reactivated = Haldaja taastas konto
event-admin-password-set = Haldaja määras uue parooli
event-admin-email-added = Haldaja lisas e-posti aadressi
event-admin-sessions-ended = Haldaja logis kõik sessioonid välja
event-admin-token-issued = Haldaja lõi sellele kontole pääsuloa
event-admin-made-administrator = Konto tohib nüüd seda teenust hallata
event-admin-no-administrator = Konto ei tohi enam seda teenust hallata
event-admin-user-created = Haldaja lõi konto
event-admin-recovery-link-issued = Haldaja lõi lingi uue parooli määramiseks
event-admin-email-removed = Haldaja eemaldas e-posti aadressi
event-admin-session-ended = Haldaja logis sessiooni välja
event-admin-token-regenerated = Haldaja vahetas pääsuloa uue vastu
event-admin-token-revoked = Haldaja tühistas pääsuloa
event-admin-link-added = Haldaja sidus konto teise teenuse kontoga
event-admin-link-removed = Haldaja eemaldas seose teise teenuse kontoga
event-admin-application-approved = Haldaja rahuldas kontotaotluse
event-admin-application-declined = Haldaja lükkas kontotaotluse tagasi
event-admin-registration-token-issued = Haldaja lõi kutse
event-admin-registration-token-changed = Haldaja muutis kutset
event-admin-registration-token-revoked = Haldaja võttis kutse tagasi
event-admin-registration-token-unrevoked = Haldaja muutis kutse taas kehtivaks
event-admin-client-created = Haldaja lisas rakenduse
event-admin-client-changed = Haldaja muutis rakendust
event-admin-client-secret-changed = Haldaja andis rakendusele uue saladuse
event-admin-client-deleted = Haldaja kustutas rakenduse
event-admin-clients-synced = Rakendus viidi seadistusega vastavusse
event-admin-provider-created = Haldaja lisas sisselogimisteenuse
event-admin-provider-changed = Haldaja muutis sisselogimisteenust
event-admin-provider-deleted = Haldaja kustutas sisselogimisteenuse
event-admin-policy-data-set = Haldaja muutis reegleid
event-admin-job-retried = Haldaja palus koduserverit uuesti teavitada
event-admin-job-cancelled = Haldaja loobus koduserveri teavitamisest
event-admin-mail-retried = Haldaja palus kirja uuesti saata
event-admin-mail-cancelled = Haldaja loobus kirja saatmisest
event-admin-users-provisioned = Haldaja palus koduserverit kõigist kasutajatest uuesti teavitada
event-policy-denied = { $times ->
        [one] Reeglid keelasid ühe päringu
       *[other] Reeglid keelasid { $times } päringut
    } ({ $entry_point ->
        [register] uus konto
        [email] e-posti aadress
        [client_registration] uus rakendus
        [authorization_grant] rakenduse ligipääs
        [compat_login] sisselogimine
       *[other] { $entry_point }
    })
event-access-refused = { $surface ->
        [admin_api] { $times ->
            [one] Päring haldus-API-le lükati tagasi
           *[other] { $times } päringut haldus-API-le lükati tagasi
        }
       *[other] { $times ->
            [one] Haldamise lehtedele ei lubatud siseneda
           *[other] Haldamise lehtedele ei lubatud { $times } korral siseneda
        }
    }

## Account: apps
apps-title = Ligipääsuga rakendused
apps-text = Lubad neil rakendustel oma kontot kasutada. Kui mõne eemaldad, logitakse see välja ja see peab sinult uuesti luba küsima.
apps-none = Ühelgi rakendusel pole ligipääsu sinu kontole.
apps-allowed = Lubatud { $when }

## Account: access tokens
tokens-title = Pääsuload
tokens-text = Pääsuloaga saab robot või skript kasutada sinu kontot ilma paroolita. Hoia igaüht sama hoolikalt kui parooli.
tokens-none = Sinu kontol pole pääsulubasid.
tokens-new = Uus pääsuluba
tokens-expires = Lõpeb { $when }
tokens-over = Lõppes { $when }
tokens-forever = Ei lõpe
tokens-unused = Veel kasutamata
tokens-by-administrator = Haldaja loodud
token-new-title = Uus pääsuluba
token-name = Nimi
token-name-hint = Milleks see on, et sa selle hiljem ära tunneksid.
token-abilities = Mida see teha tohib
token-device = Olla omaette seade
token-device-hint = Krüptitud jututubade jaoks. Seade on näha sinu sessioonide seas.
token-lifetime = Kehtivusaeg
token-lifetime-hint = Pääsuluba, mis ise lõpeb, teeb kaotsi minnes vähem kahju.
token-lifetime-days = { $days ->
        [one] Üks päev
       *[other] { $days } päeva
    }
token-lifetime-year = Üks aasta
token-lifetime-forever = Ei lõpe
token-new-submit = Loo pääsuluba
token-error-missing = Sisesta nimi.
token-error-too-long = See nimi on liiga pikk. Kasuta kuni 100 märki.
token-error-no-ability = Märgi vähemalt üks asi, mida pääsuluba teha tohib.
token-error-not-allowed = Ainult haldajad saavad luua pääsuloa, mis seda teha tohib.
token-error-needs-an-end = Haldusõigustega pääsuluba peab kunagi lõppema. Vali, kui kaua see kehtib.
token-error-too-many = Sul on nii palju pääsulubasid, kui on lubatud. Tühista mõni, mida sa enam ei kasuta.
token-error-unreachable = Koduserver ei vasta, seega pääsuluba ei loodud. Proovi mõne minuti pärast uuesti.
token-made-title = Sinu pääsuluba
token-made-text = Kopeeri pääsuluba { $name } kohe ja hoia seda kindlas kohas. Seda ei näidata enam uuesti.
token-made-secret = Igaüks, kellel on see pääsuluba, saab sinu kontot kasutada. Ära saada seda kunagi kellelegi, kes seda küsib.
token-made-done = Olen selle kopeerinud
token-made-on = Loodud
token-ends = Kehtivus lõpeb
token-may = Mida see teha tohib
token-revoke = Tühista

## Account: export
export-title = Laadi oma andmed alla
export-text = Saad faili kõigega, mida see teenus sinust teab: sinu konto, aadressid, sessioonid, ligipääsuga rakendused ja viimased tegevused.
export-not-in-it = Paroole ja võtmeid selles pole. Sinu sõnumid on koduserveris: sinu Matrixi rakendus saab need eksportida.
export-submit = Laadi alla

## Account: new encryption keys
reset-keys-title = Lähtesta oma digitaalne identiteet
reset-keys-text = Tee seda ainult siis, kui oled kaotanud kõik seadmed, milles olid sisse logitud, ja ka taastevõtme.
reset-keys-consequences = Sinu rakendus saab uued võtmed, mis tõendavad, kes sa oled. Sinu tuttavad ja muud seadmed peavad su uuesti verifitseerima ning vanemad krüptitud sõnumid võivad jääda loetamatuks.
reset-keys-warning = Kui sa seda oma rakenduses ei palunud, võib keegi teine püüda esineda sinuna. Ära jätka.
reset-keys-submit = Luba lähtestamine
reset-keys-failed = Koduserver ei vasta, seega midagi ei muudetud. Proovi mõne minuti pärast uuesti.
reset-keys-done-title = Nüüd saad oma identiteedi lähtestada
reset-keys-done-text = Mine kümne minuti jooksul tagasi oma rakendusse ja vii lähtestamine seal lõpule. Võid selle lehe sulgeda.

## Account: deactivation
deactivate-title = Deaktiveeri oma konto
deactivate-text = Seda ei saa tagasi võtta. Juhtub järgmine:
deactivate-signed-out = Sind logitakse välja kõigist rakendustest ja brauseritest ning sa ei saa enam sisse logida.
deactivate-rooms = Lahkud kõigist jututubadest. Teised sind enam ei leia.
deactivate-name = Keegi ei saa enam sinu Matrixi ID-d kasutada, ka sina mitte.
deactivate-data = Sinu parool, e-posti aadressid ja rakenduste ligipääs eemaldatakse.
deactivate-erase = Peida ka minu sõnumid
deactivate-erase-hint = Need, kes liituvad jututoaga hiljem, ei näe, mida kirjutasid. Neil, kes on seda näinud, jääb see alles.
deactivate-username = Kinnitamiseks sisesta { $username }
deactivate-submit = Deaktiveeri minu konto
deactivate-error-username = See ei ole selle konto kasutajanimi.
deactivate-error-password = See ei ole sinu parool.
deactivated-title = Sinu kontot enam ei ole
deactivated-text = Konto { $mxid } on deaktiveeritud. Võid selle lehe sulgeda.
deactivated-erased = Koduserver peidab sinu sõnumeid; see võib võtta veidi aega.

## Change password
password-title = Muuda parooli
password-set-title = Määra parool
password-set-submit = Määra parool
password-current = Praegune parool
password-new = Uus parool
password-hint = Mõnda omavahel seostamata sõna on lihtne meeles pidada ja raske ära arvata.
password-sign-out-others = Logi kõikjal mujal välja
password-sign-out-others-hint = Tee seda, kui keegi teine võib sinu parooli teada.
password-submit = Muuda parooli
password-error-current = See ei ole sinu praegune parool.
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

## Forgotten password
login-forgot = Unustasid parooli?
login-notice-password-set = Sinu uus parool on määratud ja oled kõikjal välja logitud. Logi nüüd sellega sisse.
recover-title = Unustasid parooli?
recover-text = Sisesta oma konto e-posti aadress. Saadame sulle lingi uue parooli määramiseks.
recover-email = E-posti aadress
recover-submit = Saada link
recover-error-missing = Sisesta oma e-posti aadress.
recover-error-invalid = See ei ole e-posti aadress. Aadress on kujul nimi@example.com.
recover-back = Tagasi sisselogimise juurde
recover-sent-title = Vaata oma postkasti
recover-sent-text = Kui mõnel kontol on aadress { $email }, on link uue parooli määramiseks sinna teel.
recover-sent-wait = See võib võtta mõne minuti. Kui midagi ei tule, vaata rämpsposti kausta või proovi teist aadressi.
recover-sent-again = Saatsime sulle veel ühe kirja.
recover-sent-resend = Saada uuesti
recover-sent-change = Kasuta teist aadressi
recover-password-title = Määra uus parool
recover-password-everywhere = Sind logitakse kõikjal välja. Enne jätkamist mõtle, kas mõni seade on veel sisse logitud: selles võivad olla sinu krüptitud sõnumite ainsad võtmed.
recover-password-submit = Määra parool
recover-gone-title = See link enam ei kehti
recover-gone-text = Link töötab ühe korra ja ainult lühikest aega. Sinu oma on juba kasutatud või aegunud.
recover-gone-again = Saada mulle uus link
recover-off-title = Siin ei saa parooli lähtestada
recover-off-text = See teenus ei saada unustatud paroolide kohta kirju. Palu abi teenuse haldajatelt.

## Mails
mail-nothing-to-do = Kui see polnud sina, ei pea sa midagi tegema.
mail-not-you = Kui see polnud sina, määra kohe uus parool ja logi kõikjal mujal välja. Kui sa enam sisse logida ei saa, küsi abi teenuse haldajatelt.
mail-token-made-subject = Sinu kontole teenuses { $service } loodi pääsuluba
mail-token-made-text = Sinu kontole { $username } teenuses { $service } loodi pääsuluba. Selle nimi on { $name }.
mail-token-made-what = Robot või skript saab sellega sinu kontot kasutada. Leiad selle oma kontolehelt jaotisest „Turvalisus“ ja saad selle seal tühistada.
mail-verification-code-subject = Kinnita oma e-posti aadress teenuses { $service }
mail-verification-code-registration = Sisesta see kood, et kinnitada oma e-posti aadress ja jätkata konto loomist teenuses { $service }:
mail-verification-code-account = Sisesta see kood, et kinnitada oma e-posti aadress ja lisada see oma kontole teenuses { $service }:
mail-verification-code-lifetime = Kood kehtib viis minutit.
mail-verification-code-not-you = Kui sa seda ei küsinud, ära anna seda kellelegi: võib-olla kirjutas keegi oma aadressi valesti.
mail-address-taken-subject = Sinu e-posti aadress teenuses { $service }
mail-address-taken-text = Keegi, võib-olla sina, püüdis seda e-posti aadressi teenuses { $service } kasutada. See kuulub juba kontole { $username }.
mail-address-taken-next = Kui see olid sina, logi hoopis selle kontoga sisse.
mail-recovery-subject = Määra uus parool teenuses { $service }
mail-recovery-text = Soovisid määrata uue parooli oma kontole { $username } teenuses { $service }.
mail-recovery-button = Määra uus parool
mail-recovery-lifetime = Link töötab ühe korra ja kehtib kümme minutit.
mail-recovery-not-you = Kui sa seda ei küsinud, ei pea sa midagi tegema: sinu parool jääb samaks.
mail-recovery-impossible-subject = Sinu parool teenuses { $service }
mail-recovery-impossible-text = Keegi, võib-olla sina, soovis määrata uue parooli sinu kontole { $username } teenuses { $service }.
mail-recovery-impossible-locked = Konto on lukustatud, seega pole see võimalik. Teenuse haldajad oskavad öelda põhjuse ja saavad konto avada.
mail-recovery-impossible-no-password = Kontol pole parooli: logi sisse nii, nagu tavaliselt. Kui see ei õnnestu, küsi abi teenuse haldajatelt.
mail-password-changed-subject = Sinu parool teenuses { $service } on muudetud
mail-password-changed-text = Sinu konto { $username } parool teenuses { $service } on muudetud.
mail-email-added-subject = Sinu kontole teenuses { $service } lisati e-posti aadress
mail-email-added-text = E-posti aadress { $email } lisati sinu kontole { $username } teenuses { $service }.
mail-email-removed-subject = Sinu kontolt teenuses { $service } eemaldati e-posti aadress
mail-email-removed-text = E-posti aadress { $email } eemaldati sinu kontolt { $username } teenuses { $service }.
mail-application-approved-subject = Sinu konto teenuses { $service } on kinnitatud
mail-application-approved-text = Taotlesid teenuses { $service } kontot kasutajanimega { $username }. Taotlus on rahuldatud.
mail-application-approved-next = Nüüd saad sisse logida parooliga, mille valisid.
mail-application-approved-asked = Enne konto loomist vajame sinult veel üht asja: ava sama brauseriga uuesti leht, millel ootasid.
mail-application-declined-subject = Sinu kontotaotlus teenuses { $service }
mail-application-declined-text = Taotlesid teenuses { $service } kontot kasutajanimega { $username }. Teenuse haldajad otsustasid seda kontot mitte luua.
mail-new-application-subject = { $username } soovib kontot teenuses { $service }
mail-new-application-text = Keegi soovib teenuses { $service } kontot kasutajanimega { $username } ja põhjendab seda nii:
mail-new-application-next = Otsusta haldamise lehel
mail-test-subject = Test teenuselt { $service }
mail-test-text = See kiri saadeti, et näha, kas teenuse { $service } kirjad jõuavad kohale. Jõuavad.

## Errors
error-title = Midagi läks valesti
error-detail = Üksikasjad arendajatele
error-again = Ava leht uuesti
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
problem-policy = Selle teenuse reeglid ei luba seda
problem-policy-text = Teenuse haldajad on kehtestanud reeglid, kes mida teha tohib, ja see on ühega neist vastuolus.
problem-policy-next = Kui arvad, et peaksid seda teha saama, küsi neilt.
problem-account-locked = Sinu konto on lukustatud
problem-account-locked-text = Sa ei saa sisse logida, kuni see on lukustatud.
problem-account-locked-next = Teenuse haldajad oskavad öelda põhjuse ja saavad konto avada.
problem-account-deactivated = See konto on deaktiveeritud
problem-account-deactivated-text = Sellega ei saa enam sisse logida.
problem-account-deactivated-next = Kui see on eksitus, küsi teenuse haldajatelt.
problem-not-administrator = See leht on haldajatele
problem-not-administrator-text = Sinu kontoga ei tohi seda teenust hallata.
problem-not-administrator-next = Kui peaks tohtima, küsi teenuse haldajatelt.
problem-too-many-requests = Liiga palju päringuid
problem-too-many-requests-text = Sinu asukohast tuli tavalisest rohkem päringuid.
problem-too-many-requests-next = Oota mõni minut ja proovi siis uuesti.
problem-sign-up-closed = Siin ei saa ise kontot luua
problem-sign-up-closed-text = Selle teenuse kontod loovad teenuse haldajad.
problem-sign-up-closed-next = Küsi kontot neilt või logi sisse, kui sul on konto juba olemas.
problem-invitation-gone = See kutse enam ei kehti
problem-invitation-gone-text = See on kasutatud, tagasi võetud või selle aeg on läbi.
problem-invitation-gone-next = Küsi kutse saatjalt uus või logi sisse, kui sul on juba konto.
problem-sign-up-refused = Siit ei saa kontot luua
problem-sign-up-refused-text = Teenuse haldajad ei luba sellest võrgust või selle brauseriga uusi kontosid luua.
problem-sign-up-refused-next = Proovi teist võrku või brauserit või küsi kontot neilt.
problem-sign-up-over = See registreerimine siin ei jätku
problem-sign-up-over-text = Seda alustati teises brauseris või rohkem kui tund aega tagasi.
problem-sign-up-over-next = Jätka brauseris, milles alustasid, või alusta uuesti.
problem-too-many-requests-wait = { $minutes ->
        [one] Oota minut ja proovi siis uuesti.
       *[other] Oota { $minutes } minutit ja proovi siis uuesti.
    }
problem-homeserver-unreachable = Koduserver ei vasta
problem-homeserver-unreachable-text = Sinu sisselogimine õnnestus, aga selle teenuse taga oleva Matrixi serveriga ei saa praegu ühendust.
problem-homeserver-unreachable-next = Proovi mõne minuti pärast uuesti. Midagi ei läinud kaotsi.
problem-internal = Meie poolel läks midagi valesti
problem-internal-text = See pole sinu viga. Teenuse haldajad leiavad lisateavet teenuse logist.
problem-internal-next = Proovi uuesti. Kui see kordub, ütle neile allolev viitekood.

## The administrators' pages
console-nav = Haldamine
console-overview = Ülevaade
console-users = Kasutajad
console-overview-title = Haldamine
account-console = Halda selle teenuse kontosid.
console-administrator = Haldaja
console-back = Tagasi
console-search = Otsi
console-hours = { $hours ->
        [1] üks tund
        [24] üks ööpäev
        [168] seitse päeva
        [one] { $hours } tund
       *[other] { $hours } tundi
    }
console-standing-locked = Lukustatud
console-standing-deactivated = Deaktiveeritud
console-done-user-made = Konto on loodud.
console-done-locked = Konto on lukustatud.
console-done-unlocked = Konto lukustus on eemaldatud.
console-done-deactivated = Konto on deaktiveeritud.
console-done-reactivated = Konto on taastatud. Selle omanik vajab uut parooli.
console-done-password-set = Parool on määratud.
console-done-administrator-made = See konto tohib nüüd teenust hallata.
console-done-administrator-unmade = See konto ei tohi enam teenust hallata.
console-done-email-added = Aadress on lisatud.
console-done-email-removed = Aadress on eemaldatud.
console-done-sessions-ended = Sessioonid on lõpetatud.
console-done-invitation-changed = Kutse on muudetud.
console-done-invitation-revoked = Kutse enam ei kehti.
console-done-invitation-restored = Kutse kehtib taas.
console-done-client-changed = Rakendus on muudetud.
console-done-client-deleted = Rakendus on kustutatud.
console-done-retried = Proovitakse uuesti.
console-done-cancelled = Sellest on loobutud.
console-users-title = Kasutajad
console-users-search = Osa kasutajanimest
console-users-status = Millised kontod
console-users-any = Kõik
console-users-active = Kasutusel
console-users-locked = Lukustatud
console-users-deactivated = Deaktiveeritud
console-users-admins = Ainult haldajad
console-users-made = Loodud { $when }
console-users-none = Sellist kasutajat pole.
console-user-new-title = Uus konto
console-user-new-name = Kuvatav nimi (valikuline)
console-user-new-email-hint = See loetakse kinnitatuks. Sina vastutad selle eest.
console-user-new-password = Parool (valikuline)
console-user-new-password-hint = Kui jätad tühjaks, loo pärast link, millega konto omanik ise parooli valib.
console-user-new-submit = Loo konto
console-user-error-username = See ei sobi kasutajanimeks. Kasuta väikesi tähti, numbreid ja märke . _ = - / +
console-user-error-taken = See kasutajanimi on juba võetud.
console-user-error-unavailable = Koduserver ei võta seda kasutajanime vastu või on see seal juba kasutusel.
console-user-error-homeserver = Koduserver ei öelnud, kas nimi on vaba. Proovi hetke pärast uuesti.
console-user-error-password = Seda parooli on liiga lihtne ära arvata. Tee pikemaks.
console-email-error-invalid = See ei ole e-posti aadress.
console-email-error-taken = See aadress on teisel kontol.
console-user-queued = Koduserver veel ei tea sellest. Teda teavitatakse uuesti, kuni ta teab.
console-user-made = Loodud
console-user-locked = Lukustatud
console-user-deactivated = Deaktiveeritud
console-user-password = Parool
console-user-password-set = Määratud { $when }
console-user-password-none = Puudub
console-user-id = Konto ID
console-user-more = Mida saad teha
console-user-sessions = { $count ->
        [0] Pole kusagil sisse logitud
        [one] Ühes kohas sisse logitud
       *[other] { $count } kohas sisse logitud
    }
console-user-no-emails = Puuduvad
console-user-self = See on sinu enda konto. Seda saab lukustada või deaktiveerida mõni teine haldaja.
console-lock = Lukusta konto
console-lock-hint = Lukustatud kontot ei saa kasutada. Midagi ei lähe kaotsi: lukustuse saab eemaldada.
console-unlock = Eemalda konto lukustus
console-reactivate = Taasta konto
console-password-title = Määra parool
console-password-row = Valid selle ise ja ütled konto omanikule.
console-password-text = Nüüdsest logib { $user } sisse sellega. Sessioonid jäävad alles.
console-password-new = Uus parool
console-password-anyway = Kasuta ka siis, kui seda on lihtne ära arvata
console-password-anyway-hint = Testide ja masinate, mitte inimeste jaoks.
console-password-submit = Määra parool
console-recovery-title = Link uue parooli jaoks
console-recovery-row = Konto omanik valib parooli ise. Töötab ka ilma e-postita.
console-recovery-text = Selle lingiga valib { $user } ühe korra uue parooli. Siis lõpevad kõik konto sessioonid.
console-recovery-hours = Lingi kehtivus
console-recovery-submit = Loo link
console-recovery-made = Anna see link kasutajale { $user } viisil, mida usaldad.
console-recovery-once = { $hours ->
        [1] Seda näidatakse ainult nüüd, see töötab ühe korra ja kehtib ühe tunni.
        [24] Seda näidatakse ainult nüüd, see töötab ühe korra ja kehtib ühe ööpäeva.
        [168] Seda näidatakse ainult nüüd, see töötab ühe korra ja kehtib seitse päeva.
        [one] Seda näidatakse ainult nüüd, see töötab ühe korra ja kehtib { $hours } tunni.
       *[other] Seda näidatakse ainult nüüd, see töötab ühe korra ja kehtib { $hours } tundi.
    }
console-make-administrator-title = Tee haldajaks
console-make-administrator-text = { $user } saab näha, muuta ja lukustada kõiki siinseid kontosid, ka sinu oma.
console-make-administrator-submit = Tee haldajaks
console-unmake-administrator-title = Võta haldusõigus ära
console-unmake-administrator-text = { $user } neid lehti enam avada ei saa. Haldusõigustega rakendused jätavad oma õigused alles, kuni need välja logitakse.
console-unmake-administrator-submit = Võta ära
console-end-sessions-title = Lõpeta kõik sessioonid
console-end-sessions-text = { $user } logitakse kõikjal välja. Sõnumid, mida saab lugeda ainult mõni tema seade, lähevad koos sellega kaotsi.
console-end-sessions-submit = Lõpeta kõik sessioonid
console-deactivate-title = Deaktiveeri konto
console-deactivate-row = Jäädavalt: kasutaja lahkub kõigist jututubadest.
console-deactivate-text = Kasutaja { $user } konto lõpeb sellega.
console-deactivate-sessions = Kasutaja logitakse kõikjal välja.
console-deactivate-rooms = Kasutaja lahkub kõigist jututubadest.
console-deactivate-name = Keegi teine seda nime võtta ei saa.
console-deactivate-erase = Kustuta ka sõnumid
console-deactivate-erase-hint = Nii palju, kui koduserver suudab. Seda ei saa tagasi võtta.
console-deactivate-submit = Deaktiveeri
console-emails-text = Kasutaja { $user } aadressid.
console-emails-hint = See loetakse kinnitatuks. Sina vastutad selle eest.
console-emails-submit = Lisa aadress
console-sessions-text = Kus { $user } on sisse logitud.
console-sessions-none = Mitte kusagil.
console-sessions-end = Lõpeta märgitud
console-sessions-end-all = Lõpeta kõik sessioonid
console-invitations = Kutsed
console-invitations-title = Kutsed
console-invitations-valid = Ainult kehtivad
console-invitations-none = Kutseid veel pole.
console-invitations-off = Keegi ei saa kutset kasutada: seadistus ei luba seda (account.invitations_allowed).
console-invitation-title = Kutse
console-invitation-new-title = Uus kutse
console-invitation-new-submit = Loo kutse
console-invitation-edit = Muuda
console-invitation-edit-title = Muuda kutset
console-invitation-edit-submit = Salvesta
console-invitation-text = Saada see link kutsutavale või lase tal kood skannida.
console-invitation-qr = Link QR-koodina
console-invitation-unnamed = Kutse
console-invitation-token = Registreerimise tunnusluba
console-invitation-username = Kasutajanimi
console-invitation-used = Loodud kontosid
console-invitation-used-any = { $count ->
        [0] Veel mitte ühtegi, arv pole piiratud
        [one] Seni üks, arv pole piiratud
       *[other] Seni { $count }, arv pole piiratud
    }
console-invitation-used-of = { $count }/{ $limit }
console-invitation-last-used = Viimati kasutatud
console-invitation-expires = Kehtivus lõpeb
console-invitation-never = Kui see tagasi võetakse
console-invitation-by = Looja
console-invitation-used-up = Ära kasutatud
console-invitation-expired = Aegunud
console-invitation-revoked = Tagasi võetud
console-invitation-revoke = Võta tagasi
console-invitation-unrevoke = Muuda taas kehtivaks
console-invitation-note = Märkus (valikuline)
console-invitation-note-hint = Kellele kutse on. Seda näevad ainult haldajad.
console-invitation-name = Kasutajanimi (valikuline)
console-invitation-name-hint = Kui selle täidad, saab kontol olla ainult see nimi ja kutse on ühe konto jaoks.
console-invitation-uses = Kontode arv
console-invitation-uses-hint = Tühjana pole arv piiratud.
console-invitation-lifetime = Kehtivusaeg
console-invitation-days = { $days ->
        [one] { $days } päev
       *[other] { $days } päeva
    }
console-invitation-ever = Alati, kuni see tagasi võetakse
console-invitation-keep = Nagu varem
console-invitation-error-note = See märkus on liiga pikk. Kasuta kuni 200 märki.
console-invitation-error-uses = Sisesta arv või jäta tühjaks.
console-clients = Rakendused
console-clients-title = Rakendused
console-clients-search = Osa nimest
console-clients-kind = Millised rakendused
console-clients-set-up = Siin seadistatud
console-clients-registered = Ise registreerunud
console-clients-none = Sellist rakendust pole.
console-client-new-title = Uus rakendus
console-client-new-submit = Lisa rakendus
console-client-edit = Muuda
console-client-edit-title = Muuda rakendust
console-client-new-secret = Loo uus saladus
console-client-delete = Kustuta
console-client-id = Kliendi ID
console-client-uri = Veebisait
console-client-uri-optional = Veebisait (valikuline)
console-client-sessions = Aktiivseid sessioone
console-client-auth = Autentimisviis
console-client-grants = Lubatud viisid
console-client-redirects = Ümbersuunamise URI-d
console-client-redirects-hint = Üks igal real. Rakendused, mis tegutsevad enda nimel või näitavad koodi, neid ei vaja.
console-client-configured = See rakendus on seadistusfailis ja seda muudetakse seal.
console-client-of-configuration = Seadistus
console-client-of-administrator = Lisatud siin
console-client-name = Nimi
console-client-name-hint = Seda näevad kasutajad sisse logides.
console-client-kind = Mis see on
console-client-kind-app = Rakendus seadmes või brauseris (saladuseta)
console-client-kind-site = Serveriga veebisait (saladusega)
console-client-kind-service = Enda nimel tegutsev teenus (saladusega)
console-client-kind-device = Koodi näitav seade (saladuseta)
console-client-error = Seda rakendust ei saa sellisena lisada.
console-secret-title = Kliendi saladus
console-secret = Saladus
console-secret-text = Rakendus { $app } vajab mõlemat, et kasutajad saaksid sisse logida.
console-secret-once = Saladust näidatakse ainult nüüd. Vanem saladus enam ei tööta.
console-new-secret-title = Loo uus saladus
console-new-secret-text = Rakenduse { $app } praegune saladus lakkab kohe töötamast.
console-new-secret-submit = Loo uus saladus
console-delete-client-title = Kustuta rakendus
console-delete-client-text = Rakendus { $app } ja kõik sellega sisse logitud kasutajad kaotavad kohe ligipääsu.
console-delete-client-submit = Kustuta
console-outbox = Saatmisel
console-audit = Auditilogi
console-providers = Sisselogimisteenused
console-attention-homeserver = Koduserveriga ei saa ühendust või see ei võta jagatud saladust vastu.
console-attention-jobs = { $count ->
        [one] Koduserverit ei õnnestunud ühest muudatusest teavitada.
       *[other] Koduserverit ei õnnestunud { $count } muudatusest teavitada.
    }
console-attention-mails = { $count ->
        [one] Üht kirja ei õnnestunud saata.
       *[other] { $count } kirja ei õnnestunud saata.
    }
console-attention-disk = Ketas on peaaegu täis.
console-overview-people = Kasutajad
console-overview-accounts = Kasutusel kontosid
console-overview-administrators = Haldajaid
console-overview-browsers = Sisselogitud brausereid
console-overview-apps = Sisselogitud rakendusi
console-overview-lately = Viimasel ajal
console-overview-sign-ups = Uusi kontosid 7 päeva jooksul
console-overview-sign-ins = Sisselogimisi 24 tunni jooksul
console-overview-failed = Valesid paroole 24 tunni jooksul
console-overview-service = Teenus
console-overview-homeserver = Koduserver
console-overview-silent = Ei vasta
console-overview-reachable = Vastab
console-overview-outbox = Muudatusi, millest see veel ei tea
console-overview-mails = Kirju teel
console-overview-store = Andmete maht
console-overview-free = Kettal vaba ruumi
console-overview-version = Posterni versioon
console-overview-started = Käivitatud
console-mib = { $size } MiB
console-outbox-title = Teel
console-outbox-text = { $count ->
        [0] Koduserver teab kõike.
        [one] Koduserver ei tea veel ühest muudatusest.
       *[other] Koduserver ei tea veel { $count } muudatusest.
    }
console-retry = Proovi uuesti
console-give-up = Loobu
console-tries = { $count ->
        [one] proovitud üks kord
       *[other] proovitud { $count } korda
    }
console-job-provision = Konto, nimi ja aadressid
console-job-avatar = Pilt
console-job-device = Uus seade
console-job-devices = Seadmed
console-job-deactivate = Konto lõpetamine
console-job-reactivate = Konto taastamine
console-mails-title = Kirjad
console-mails-none = Saatmist ootavaid kirju pole.
console-mail-over = loobutud
console-give-up-job = Koduserverit ei teavitata sellest muudatusest kunagi. Sinna võib jääda alles seade, mis on siin välja logitud, või ei tea see kasutajast, kes on sisse logitud.
console-give-up-mail = Seda kirja ei saadeta.
console-audit-title = Auditilogi
console-audit-text = { $days ->
        [one] Mis on toimunud ja kelle korraldusel. Seda hoitakse alles { $days } päev.
       *[other] Mis on toimunud ja kelle korraldusel. Seda hoitakse alles { $days } päeva.
    }
console-audit-user = Kasutajanimi
console-audit-kind = Mis
console-audit-from = Alates
console-audit-administration = Mida haldajad tegid
console-audit-sign-ins = Sisselogimised
console-audit-refused = Mis ebaõnnestus või keelati
console-audit-credentials = Paroolid ja aadressid
console-audit-ends = Sessioonide lõpud
console-audit-accounts = Uued ja lõpetatud kontod
console-audit-none = Midagi sellist pole toimunud.
console-audit-unknown = Sellise nimega kasutajat pole.
console-audit-by = tegija { $who }
console-audit-by-command-line = käsurealt
console-audit-by-itself = automaatselt
console-event-registered = Konto loodi
console-event-exported = Konto andmed laaditi alla
console-user-events = Viimasel ajal
console-user-all-events = Kõik, mis on toimunud
console-providers-title = Sisselogimisteenused
console-providers-text = Muud teenused, mille kaudu kasutajad sisse logivad. Neid seadistatakse seadistusfailis või haldus-API kaudu.
console-providers-none = Neid pole.
console-provider-off = Välja lülitatud
console-user-links = Kontod mujal

## Console: applications
console-applications = Taotlused
console-applications-none = Keegi ei oota kontot.
console-applications-off = Keegi ei oota kontot. Põhjendust küsitakse ja sinu vastust oodatakse ainult siis, kui account.password_registration_approval_required on sees.
console-application-since = Taotletud { $when }
console-application-title = Kontotaotlus
console-application-no-email = Puudub
console-application-asked = Taotletud
console-application-until = Ootamine lõpeb
console-application-reason = Taotleja põhjendus
console-application-note = Sõnum taotlejale, kui taotluse tagasi lükkad (valikuline)
console-application-note-hint = Taotleja näeb seda oma lehel ja ka kirjas, kui ta andis aadressi.
console-application-approve = Rahulda
console-application-decline = Lükka tagasi
console-application-error-note = Sõnum on liiga pikk. Tee lühemaks.
console-done-application-approved = Konto on loodud.
console-done-application-asked = Taotlus on rahuldatud. Nimi, aadress või kutse on vahepeal kellelgi teisel, seega küsitakse taotlejalt enne uut.
console-done-application-declined = Taotlus on tagasi lükatud.

## Console: policy
console-policy = Reeglid
console-policy-text = Need reeglid lisanduvad seadistuse reeglitele ja hakkavad kehtima kohe, kui need salvestad. Neid kirjeldab fail docs/policy.md.
console-policy-custom = Neile küsimustele vastab sinu enda poliitika: { $questions }
console-policy-from = Allolevas väljas on reeglid, mis salvestati { $when }. Need hakkavad taas kehtima, kui need salvestad.
console-policy-data = Reeglid JSON-ina
console-policy-data-hint = Näiteks kasutajanime keelamiseks: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Salvesta
console-policy-merged = Kõik reeglid, ka seadistuse omad
console-policy-history = Varasemad reeglid
console-policy-current = Kehtivad
console-policy-error-json = See ei ole JSON: { $detail }
console-policy-error-right = Seda ei saa kasutada: { $detail }
console-done-policy-set = Reeglid kehtivad nüüdsest.
console-trial = Proovi reegleid
console-trial-text = Mis juhtuks? See ei muuda midagi.
console-trial-question = Milline küsimus
console-trial-input = Olukord JSON-ina
console-trial-data = Teised reeglid proovimiseks JSON-ina (valikuline)
console-trial-data-hint = Siin salvestatute asemel. Seadistuse reeglid jäävad.
console-trial-submit = Proovi
console-trial-allowed = See oleks lubatud.
console-trial-refused = See oleks keelatud:
console-trial-custom = Vastas sinu enda poliitika.
console-trial-builtin = Vastasid sisseehitatud reeglid.

## The admin API's documentation
api-doc-title = Haldus-API
api-doc-what = Mida programmid saavad siin haldajate jaoks teha.
api-doc-spec = Sama OpenAPI kujul, programmidele
api-doc-resources = Ressursid
api-doc-ask = Kuidas päringuid teha
api-doc-token = Iga päring vajab sellise kasutaja pääsuluba, kes tohib hallata.
api-doc-errors = Mida võib iga päring vastuseks saada
api-doc-required = kohustuslik
api-doc-query = Päringuparameetrid
api-doc-body = Sisu
api-doc-answers = Vastused
api-doc-attributes = Atribuudid
