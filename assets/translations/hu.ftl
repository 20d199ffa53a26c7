### Hungarian

## The frame of every page
language-name = Magyar
shell-skip = Ugrás a tartalomra
shell-language = Nyelv:
shell-policy = Adatvédelmi irányelvek
shell-tos = Felhasználási feltételek

## Times
ago-now = az imént
ago-minutes = { $n ->
        [one] egy perce
       *[other] { $n } perce
    }
ago-hours = { $n ->
        [one] egy órája
       *[other] { $n } órája
    }
ago-days = { $n ->
        [1] tegnap
        [one] egy napja
       *[other] { $n } napja
    }
date = { $year }. { $month } { $day }.
date-time = { $date } { $time } UTC
month-1 = január
month-2 = február
month-3 = március
month-4 = április
month-5 = május
month-6 = június
month-7 = július
month-8 = augusztus
month-9 = szeptember
month-10 = október
month-11 = november
month-12 = december

## Parts of pages
field-show = Megjelenítés
field-show-password = Jelszó megjelenítése
field-caps = A Caps Lock be van kapcsolva.
meter-1 = Könnyű kitalálni. Legyen hosszabb.
meter-2 = Még mindig könnyű kitalálni.
meter-3 = Jó.
meter-4 = Nagyon jó.
copy = Másolás
copy-done = Másolva
progress = { $at }/{ $of }. lépés
pager = További oldalak
pager-before = Újabbak
pager-after = Régebbiek

## Shared
sign-in = Bejelentkezés
sign-out = Kijelentkezés
create-account = Fiók létrehozása
continue = Folytatás
cancel = Mégse
signed-in-as = Bejelentkezve mint
title-error = Hiba: { $title }
error-too-many-attempts = Túl sok próbálkozás. Várj néhány percet, aztán próbáld újra.
error-form-expired = Ez az oldal túl sokáig volt nyitva. Küldd el újra az űrlapot.

## Front page
home-title = A Matrix-fiókod
home-what = Itt jelentkezhetsz be a Matrixba, és itt kezelheted a fiókodat ezen a kiszolgálón: { $server }.
home-app-hint = Csevegni szeretnél? Nyisd meg a Matrix-alkalmazásodat: ha szükséges, az idehoz majd.
home-signed-in-title = Be vagy jelentkezve
home-account = Fiók kezelése

## Sign in
login-title = Bejelentkezés
login-continue-to = Tovább ide: { $client }
login-username = Felhasználónév
login-username-or-email = Felhasználónév vagy e-mail-cím
login-password = Jelszó
login-submit = Bejelentkezés
login-new-here = Először jársz itt? { $link }
login-error-username = Add meg a felhasználónevedet.
login-error-password = Add meg a jelszavadat.
login-error-credentials = Ez a felhasználónév és jelszó nem tartozik össze. Ellenőrizd őket, és próbáld újra.

## Choosing the account
select-account-title = Válassz fiókot
select-account-this = Folytatás ezzel a fiókkal

## Consent
consent-title = Használhatja a fiókodat ez az alkalmazás: { $client }?
consent-unverified = Ez az alkalmazás nem közli, melyik webhelyhez tartozik. Csak akkor folytasd, ha most te magad kezdtél bejelentkezni benne.
consent-not-set-up-here = Ez a szolgáltatás ({ $service }) nem ismeri az alkalmazást: az saját magát regisztrálta. Csak akkor folytasd, ha most te magad kezdtél bejelentkezni benne.
consent-asks = Mit tehet az alkalmazás?
consent-allow = Engedélyezés
consent-returns-to = Ezután ide térsz vissza: { $host }.
consent-policy = Adatvédelmi irányelvek
consent-tos = Felhasználási feltételek
consent-not-you = Nem te vagy az?
consent-switch = Másik fiók használata
permission-matrix = Használhatja a Matrixot a nevedben
permission-matrix-text = Üzeneteket olvashat és küldhet, szobákba léphet be, módosíthatja a profilodat.
permission-device = Eszközt adhat a fiókodhoz
permission-device-text = A munkameneteid között ezen a néven jelenik meg: { $device }.
permission-identity = Megtudhatja, ki vagy
permission-identity-text = A Matrix-azonosítódat és a nevet, amelyet mások látnak.
permission-profile = Láthatja a felhasználónevedet
permission-profile-text = A nevet, amellyel bejelentkezel.
permission-offline = Bejelentkezve maradhat
permission-offline-text = Akkor is használhatja a fiókodat, amikor nem vagy jelen, amíg ki nem jelentkezteted.
permission-email = Láthatja az e-mail-címedet
permission-email-text = És azt is, hogy meg van-e erősítve.
permission-synapse-admin = Felügyelheti a Matrix-kiszolgálót
permission-synapse-admin-text = Mindent megtehet, amit egy rendszergazda, az ottani összes fiókkal és szobával.
permission-service-admin = Felügyelheti az összes fiókot
permission-service-admin-text = A szolgáltatás bármelyik fiókját megtekintheti, módosíthatja és zárolhatja.
permission-other = Megtehet valamit, amit ez az oldal nem tud leírni
permission-nothing = Láthatja, hogy bejelentkeztél
permission-nothing-text = Semmi mást: nem kér hozzáférést a fiókodhoz.

## Single sign-on of older apps
sso-title = Bejelentkezel ide: { $target }?
sso-site = Ez a webhely használhatja majd a Matrixot a nevedben: { $target }.
sso-app = A nevedben használhatja majd a Matrixot az eszköz azon alkalmazása, amely az így kezdődő linkeket nyitja meg: { $target }.
sso-warning = Csak akkor folytasd, ha most te magad kezdtél ott bejelentkezni. Aki bejut, elolvashatja az üzeneteidet, és a nevedben is küldhet.
sso-refused-title = Nem jelentkeztél be
sso-refused-text = Semmit sem adtunk át ide: { $target }. Ezt az oldalt bezárhatod.

## Too many sessions
end-session-title = Előbb jelentkezz ki máshol
end-session-before = Már a megengedett legtöbb eszközön be vagy jelentkezve. Jelentkezz ki az egyikről, hogy továbbléphess ide: { $client }.
end-session-text = Már a megengedett legtöbb eszközön be vagy jelentkezve. Jelentkezz ki az egyikről a folytatáshoz.
end-session-warning = Azok az üzenetek, amelyeket csak a kijelentkeztetett eszköz tud elolvasni, vele együtt elvesznek.
end-session-unnamed = Név nélküli munkamenet
end-session-last-use = { $days ->
        [0] Utolsó használat: ma
        [one] Utolsó használat: egy napja
       *[other] Utolsó használat: { $days } napja
    }

## Signing a device in
link-title = Bejelentkezés egy eszközön
link-text = Írd be az eszközön látható kódot.
link-code = Kód
link-code-hint = Hat karakter: betűk és számjegyek. A kis- és nagybetű nem számít.
link-error-missing = Írd be a kódot.
link-error-unknown = Ezzel a kóddal nem várakozik eszköz. Ellenőrizd, vagy kérj újat az eszközön: egy kód húsz percig érvényes.
device-title = Bejelentkezteted a fiókodba ezt az alkalmazást: { $client }?
device-warning = Csak akkor folytasd, ha te magad kezdted ezt egy előtted lévő eszközön. Ha valaki küldte neked a kódot vagy egy linket, akkor a fiókodba próbál bejutni.
device-asked = Bejelentkezési kérés
device-asked-when = { $minutes ->
        [0] Kevesebb mint egy perce
        [one] Egy perce
       *[other] { $minutes } perce
    }
device-asked-from = innen: { $ip }
device-confirm = Ez az én eszközöm
device-confirm-hint = Én kezdtem ezt, és az eszköz előttem van.
device-error-confirm = Erősítsd meg, hogy ez a te eszközöd, vagy ne engedd a bejelentkezést.
device-deny = Nem engedem a bejelentkezést
device-allowed-title = Az eszközöd bejelentkeztetése folyamatban
device-allowed-text = Térj vissza az eszközödön ehhez az alkalmazáshoz: { $client }. Néhány másodperc múlva magától folytatja. Ezt az oldalt bezárhatod.
device-denied-title = Az eszköz nem jelentkezhetett be
device-denied-text = Ez az alkalmazás nem fér hozzá a fiókodhoz: { $client }. Ha a kódot valaki más küldte neked, szólj a szolgáltatás üzemeltetőinek.

## Making an account
register-have-account = Van már fiókod? { $link }
register-username = Felhasználónév
register-username-hint = Erről találnak meg mások, ilyen formában: @nev:{ $server }. Később nem változtatható meg.
register-username-free = Ez a felhasználónév szabad.
register-username-lowered = A felhasználónevek kisbetűsek.
register-username-title = Válassz másik felhasználónevet
register-username-text = Időközben valaki más lefoglalta ezt a felhasználónevet. Minden más, amit beírtál, megmaradt.
register-email = E-mail-cím
register-email-optional = E-mail-cím (nem kötelező)
register-email-hint = Hogy visszajuthass a fiókodba, ha elfelejted a jelszavadat.
register-email-title = Az e-mail-címed
register-email-without = Folytatás e-mail-cím nélkül
register-password = Jelszó
register-token = Regisztrációs token
register-token-hint = A szolgáltatás üzemeltetőitől kaphatod meg.
register-token-text = Itt regisztrációs token kell a fiók létrehozásához. Minden más, amit beírtál, megmaradt.
register-terms = Elfogadom a { $link }
register-terms-link = felhasználási feltételeket
register-verify-title = Nézd meg az e-mailjeidet
register-verify-text = Kódot küldtünk erre a címre: { $email }. Öt percig érvényes.
register-verify-resend = Új kód küldése
register-verify-change = Másik e-mail-cím használata
register-verify-sent-again = Már úton van az új kód.
register-code = Kód
register-code-hint = Hat számjegy. Ha nem érkezik semmi, nézd meg a levélszemét mappát is.
register-display-name = Megjelenítendő név
register-display-name-title = Hogyan szólítsanak mások?
register-display-name-text = Ez a név látszik az üzeneteid mellett. Bármikor megváltoztathatod.
register-display-name-skip = Kihagyás
register-unfinished-title = Egy pillanat
register-unfinished-made = A fiókod elkészült, de a szolgáltatás mögötti Matrix-kiszolgáló most nem válaszol. Próbáld újra egy perc múlva: semmi sem veszett el.
register-unfinished-not-made = A szolgáltatás mögötti Matrix-kiszolgáló most nem válaszol, így a fiókod még nem készült el. Próbáld újra egy perc múlva: minden, amit beírtál, megmaradt.
register-unfinished-retry = Újra
register-error-homeserver = A szolgáltatás mögötti Matrix-kiszolgáló most nem válaszol, így nem tudjuk, szabad-e ez a felhasználónév. Próbáld újra egy perc múlva.
register-error-username-missing = Válassz felhasználónevet.
register-error-username-too-long = Ez a felhasználónév túl hosszú.
register-error-username-all-digits = A felhasználónévben legalább egy betűnek lennie kell.
register-error-username-character = A felhasználónévben csak az angol ábécé betűi (a–z), számjegyek és ezek a jelek lehetnek: . _ = - / +
register-error-username-underscore = A felhasználónév nem kezdődhet aláhúzásjellel.
register-error-username-not-allowed = Ez a felhasználónév itt nem választható. Válassz másikat.
register-error-username-taken = Ez a felhasználónév foglalt. Válassz másikat.
register-error-email-missing = Add meg az e-mail-címedet.
register-error-email-invalid = Ez nem e-mail-cím. Egy e-mail-cím így néz ki: nev@example.com.
register-error-email-not-allowed = Ez az e-mail-cím itt nem használható. Próbálj meg egy másikat.
register-error-email-in-use = Ezzel az e-mail-címmel már van fiókod. Jelentkezz be abba, vagy használj másik címet.
password-error-missing = Válassz jelszót.
password-error-too-long = Ez a jelszó túl hosszú.
password-error-weak = Ezt a jelszót túl könnyű kitalálni. Adj hozzá még egy-két szót.
password-error-common = Ez az egyik olyan jelszó, amelyet elsőként szoktak kipróbálni. Válassz másikat.
password-error-word = Egyetlen szót könnyű kitalálni. Adj hozzá még egy-két szót.
password-error-name = A neveket könnyű kitalálni. Adj hozzá még egy-két szót.
password-error-repeats = Az ismétléstől alig lesz nehezebb kitalálni a jelszót. Adj hozzá még egy-két szót.
password-error-sequence = Az egymást követő betűket, számjegyeket vagy billentyűket könnyű kitalálni. Adj hozzá még egy-két szót.
password-error-date = A dátumokat és évszámokat könnyű kitalálni. Adj hozzá még egy-két szót.
register-error-token-missing = Add meg a regisztrációs tokent.
register-error-token-unknown = Nincs ilyen regisztrációs token. Nézd meg, nincs-e elgépelve.
register-error-token-used-up = Ezt a regisztrációs tokent már annyiszor használták, ahányszor lehet. Kérj másikat.
register-error-token-expired = Ez a regisztrációs token lejárt. Kérj másikat.
register-error-terms = Csak akkor hozhatsz létre fiókot, ha elfogadod a felhasználási feltételeket.
register-error-code-missing = Írd be az e-mailben kapott kódot.
register-error-code-wrong = Nem ez a kód. Ellenőrizd, és a legújabb e-mailben lévőt használd.
register-error-code-expired = Ez a kód lejárt. Küldess egy újat.
register-error-too-many-mails = Már sok e-mailt küldtünk. Várj néhány percet, mielőtt újat kérsz.
register-error-display-name = Ez a megjelenítendő név túl hosszú.

## Captcha
captcha-working = Ellenőrizzük, hogy nem vagy-e robot. Ez néhány másodpercig tart.
captcha-waiting = Amint ez kész, elküldjük az űrlapot.
captcha-solved = Ellenőriztük: nem vagy robot.
captcha-needs-script = Ehhez az egy lépéshez JavaScript kell, hogy a robotok kint maradjanak. Kapcsold be, és töltsd be újra az oldalt, vagy kérj fiókot a szolgáltatás üzemeltetőitől.
captcha-wait = { $seconds ->
        [one] Hogy a robotok kint maradjanak, várj egy másodpercet, mielőtt továbblépsz.
       *[other] Hogy a robotok kint maradjanak, várj { $seconds } másodpercet, mielőtt továbblépsz. Töltsd ki nyugodtan az űrlapot, addigra letelik.
    }
captcha-error-missing = Mutasd meg, hogy nem vagy robot.
captcha-error-wrong = A robotellenőrzés lejárt. Próbáld meg még egyszer.
captcha-error-too-soon = Ez gyors volt. Várd ki az alább jelzett időt, aztán lépj tovább.
captcha-error-unreachable = A robotellenőrzés most nem működik. Próbáld újra egy perc múlva: semmi sem veszett el.

## Account
account-title = A fiókod
account-nav = A fiókod
account-nav-profile = Profil
account-nav-security = Biztonság
account-nav-sessions = Munkamenetek
account-nav-activity = Tevékenység
account-sign-out = Kijelentkezés itt
remove = Eltávolítás
account-password-changed = Megváltoztattad a jelszavadat.
account-password-changed-everywhere = Megváltoztattad a jelszavadat, és mindenhol máshol kijelentkeztettünk.
account-password-set = Mostantól az új jelszavaddal jelentkezhetsz be.
account-name-changed = Megváltoztattad a nevedet.
account-email-added = Hozzáadtad a címet.
account-email-removed = Eltávolítottad a címet.
account-primary-email = Mostantól ezt a címet kapják meg az alkalmazások.
account-session-ended = A munkamenetet kijelentkeztettük.
account-sessions-ended = A munkameneteket kijelentkeztettük.
account-session-renamed = Megváltoztattad a nevet.
account-app-removed = Az alkalmazás már nem fér hozzá a fiókodhoz.

## Account: profile
profile-mxid = Matrix-azonosító
profile-name = Név
profile-name-hint = Ezt látják mások. Ha üresen hagyod, a Matrix-azonosítódat látják.
profile-name-save = Mentés
profile-name-unknown = A Matrix-kiszolgáló most nem válaszol, így a neved nem jeleníthető meg.
profile-error-too-long = Ez a név túl hosszú. Legfeljebb 256 karakter lehet.
profile-error-refused = A Matrix-kiszolgáló nem fogadja el ezt a nevet. Próbálj meg egy másikat.
profile-error-unreachable = A Matrix-kiszolgáló nem válaszol. A neved nem változott: próbáld újra néhány perc múlva.
profile-emails = E-mail-címek
profile-no-emails = A fiókodhoz nem tartozik e-mail-cím.
profile-emails-change = E-mail-címek módosítása

## Account: e-mail addresses
emails-title = E-mail-címek
emails-primary = Ezt kapják meg az alkalmazások
emails-added = Hozzáadva: { $when }
emails-make-primary = Legyen ez az elsődleges
emails-add = Új cím
emails-add-hint = Kódot küldünk rá, hogy lássuk, valóban a tiéd.
emails-add-submit = Kód küldése
emails-error-invalid = Ez nem e-mail-cím. Így kell kinéznie: nev@example.com.
emails-error-not-allowed = Ez a cím itt nem használható. Próbálj meg egy másikat.
emails-error-has-it = Ez a cím már a fiókodhoz tartozik.
emails-error-too-many = A fiókodhoz már a megengedett legtöbb cím tartozik. Előbb távolíts el egyet.
emails-error-last-one = Itt minden fiókhoz kell cím. Adj hozzá másikat, mielőtt ezt eltávolítod.
email-remove-title = Eltávolítod ezt a címet?
email-remove-text = Ez a cím nem fog többé a fiókodhoz tartozni: { $email }.
email-remove-last = Ez az egyetlen címed. Nélküle nem tudsz e-mailben visszajutni a fiókodba, ha elfelejted a jelszavadat.

## Account: security
security-title = Biztonság
security-password-set = Beállítva: { $when }
security-no-password = A fiókodhoz nem tartozik jelszó.
security-sessions = Ahol be vagy jelentkezve.
security-apps = Amit az alkalmazásoknak engedsz.
security-reset-keys = Arra az esetre, ha minden eszközödet és a helyreállítási kulcsodat is elveszítetted.
security-data = Az adataid
security-export = Minden, amit itt tudnak rólad.
security-deactivate = Végleg.

## Account: sessions
sessions-title = Munkamenetek
sessions-this = Ez a böngésző
sessions-others = Máshol
sessions-forgotten = Három hónapja nem használt
sessions-none = Máshol nem vagy bejelentkezve.
sessions-end-ticked = A bejelöltek kijelentkeztetése
sessions-end-others = Kijelentkezés mindenhol máshol
session-with = { $program } ({ $system })
session-a-browser = Böngésző
session-an-app = Alkalmazás
session-an-old-app = Régi módon bejelentkezett alkalmazás
session-seen = Utolsó használat: { $when }
session-title = Munkamenet
session-here = Hol
session-kind = Típus
session-app = Alkalmazás
session-app-host = Az alkalmazás webhelye
session-browser = Böngésző és rendszer
session-device = Eszközazonosító
session-last-use = Utolsó használat
session-address = IP-cím
session-began = Bejelentkezés ideje
session-may = Mit tehet?
session-name = Név
session-name-hint = Hogy felismerd. Titkosított beszélgetésekben mások is láthatják.
session-rename = Mentés
session-end = Kijelentkeztetés
session-error-missing = Adj meg egy nevet.
session-error-too-long = Ez a név túl hosszú. Legfeljebb 100 karakter lehet.

## Account: ending sessions
end-sessions-title = Kijelentkeztetés
end-sessions-text = { $count ->
        [one] Ezt a munkamenetet azonnal kijelentkeztetjük.
       *[other] Ezt a { $count } munkamenetet azonnal kijelentkeztetjük.
    }
end-sessions-others = { $count ->
        [one] Az egyetlen másik munkamenetet azonnal kijelentkeztetjük. Itt bejelentkezve maradsz.
       *[other] Mind a { $count } másik munkamenetet azonnal kijelentkeztetjük. Itt bejelentkezve maradsz.
    }
end-sessions-warning = Azok a titkosított üzenetek, amelyeket csak egy ilyen eszköz tud elolvasni, vele együtt elvesznek. Mielőtt továbblépsz, győződj meg róla, hogy van helyreállítási kulcsod vagy másik hitelesített eszközöd.
end-sessions-submit = Kijelentkeztetés

## Account: activity
activity-title = Tevékenység
activity-text = { $days ->
        [one] Mi történt a fiókoddal az elmúlt napban.
       *[other] Mi történt a fiókoddal az elmúlt { $days } napban. Ha valamelyik nem te voltál, változtasd meg a jelszavadat, és jelentkezz ki mindenhol máshol.
    }
activity-none = Még semmi.
event-registered = Létrehoztad ezt a fiókot
event-signed-in = Bejelentkezés böngészőben
event-app-signed-in = Bejelentkezés itt: { $app }
event-old-app-signed-in = Bejelentkezés egy alkalmazásban
event-wrong-password = { $times ->
        [one] Valaki hibás jelszót adott meg
       *[other] Valaki egy órán belül { $times } alkalommal hibás jelszót adott meg
    }
event-password-changed = Jelszó megváltoztatva
event-password-set = Jelszó beállítva
event-password-recovered = Új jelszó beállítva e-mailben
event-email-added = Cím hozzáadva: { $email }
event-email-removed = Cím eltávolítva: { $email }
event-primary-email = Új elsődleges cím: { $email }
event-name-changed = Név megváltoztatva
event-session-ended = Munkamenet kijelentkeztetve: { $name }
event-a-session-ended = Egy munkamenet kijelentkeztetve
event-sessions-ended = { $count ->
        [0] Kijelentkezés mindenhol máshol
        [one] Egy munkamenet kijelentkeztetve
       *[other] { $count } munkamenet kijelentkeztetve
    }
event-consent-withdrawn = Ez az alkalmazás már nem fér hozzá a fiókhoz: { $app }
event-keys-reset = A titkosítási kulcsok visszaállítása engedélyezve
event-exported = Az adataid letöltve
event-deactivated = A fiók deaktiválva
event-admin-locked = Egy rendszergazda zárolta a fiókot
event-admin-unlocked = Egy rendszergazda feloldotta a fiók zárolását
event-admin-deactivated = Egy rendszergazda deaktiválta a fiókot
event-admin-reactivated = Egy rendszergazda visszaállította a fiókot
event-admin-password-set = Egy rendszergazda új jelszót állított be
event-admin-email-added = Egy rendszergazda hozzáadott egy e-mail-címet
event-admin-sessions-ended = Egy rendszergazda az összes munkamenetet kijelentkeztette
event-admin-token-issued = Egy rendszergazda hozzáférési tokent készített ehhez a fiókhoz
event-admin-made-administrator = A fiók mostantól felügyelheti ezt a szolgáltatást
event-admin-no-administrator = A fiók már nem felügyelheti ezt a szolgáltatást

## Account: apps
apps-title = Hozzáféréssel rendelkező alkalmazások
apps-text = Ezeknek az alkalmazásoknak megengedted, hogy használják a fiókodat. Ha eltávolítasz egyet, kijelentkezik, és újra engedélyt kell kérnie.
apps-none = Egyetlen alkalmazás sem fér hozzá a fiókodhoz.
apps-allowed = Engedélyezve: { $when }

## Account: export
export-title = Az adataid letöltése
export-text = Egy fájlt kapsz mindennel, amit ez a szolgáltatás tud rólad: a fiókod, a címeid, a munkameneteid, a hozzáféréssel rendelkező alkalmazások és a legutóbbi események.
export-not-in-it = Jelszavak és kulcsok nincsenek benne. Az üzeneteid a Matrix-kiszolgálón vannak: a Matrix-alkalmazásoddal exportálhatod őket.
export-submit = Letöltés

## Account: new encryption keys
reset-keys-title = Digitális személyazonosság visszaállítása
reset-keys-text = Csak akkor tedd ezt, ha minden eszközödet elveszítetted, amelyen be voltál jelentkezve, és a helyreállítási kulcsodat is.
reset-keys-consequences = Az alkalmazásod új kulcsokat kap, amelyek igazolják, ki vagy. Az ismerőseidnek és a többi eszközödnek újra hitelesíteniük kell téged, és a régebbi titkosított üzenetek olvashatatlanok maradhatnak.
reset-keys-warning = Ha nem te kérted ezt az alkalmazásodban, lehet, hogy valaki más a te nevedben próbál fellépni. Ne folytasd.
reset-keys-submit = Visszaállítás engedélyezése
reset-keys-failed = A Matrix-kiszolgáló nem válaszol, így semmi sem változott. Próbáld újra néhány perc múlva.
reset-keys-done-title = Most már visszaállíthatod a személyazonosságodat
reset-keys-done-text = Térj vissza az alkalmazásodhoz tíz percen belül, és fejezd be ott. Ezt az oldalt bezárhatod.

## Account: deactivation
deactivate-title = A fiókod deaktiválása
deactivate-text = Ezt nem lehet visszavonni. A következő történik:
deactivate-signed-out = Minden alkalmazásból és böngészőből kijelentkeztetünk, és többé nem tudsz bejelentkezni.
deactivate-rooms = Elhagyod az összes szobát. Mások többé nem találnak meg.
deactivate-name = Senki sem használhatja újra a Matrix-azonosítódat, még te sem.
deactivate-data = A jelszavadat, az e-mail-címeidet és az alkalmazások hozzáférését töröljük.
deactivate-erase = Az üzeneteim elrejtése is
deactivate-erase-hint = Akik később lépnek be egy szobába, nem látják, mit írtál. Akik már látták, azoknál megmarad.
deactivate-username = A megerősítéshez írd be ezt: { $username }
deactivate-submit = A fiókom deaktiválása
deactivate-error-username = Nem ez a fiók felhasználóneve.
deactivate-error-password = Nem ez a jelszavad.
deactivated-title = A fiókod megszűnt
deactivated-text = A fiók deaktiválva: { $mxid }. Ezt az oldalt bezárhatod.
deactivated-erased = A Matrix-kiszolgáló elrejti az üzeneteidet; ez eltarthat egy ideig.

## Change password
password-title = Jelszó módosítása
password-set-title = Jelszó beállítása
password-set-submit = Jelszó beállítása
password-current = Jelenlegi jelszó
password-new = Új jelszó
password-hint = Néhány össze nem függő szót könnyű megjegyezni és nehéz kitalálni.
password-sign-out-others = Kijelentkezés mindenhol máshol
password-sign-out-others-hint = Tedd ezt, ha más is ismerheti a jelszavadat.
password-submit = Jelszó módosítása
password-error-current = Nem ez a jelenlegi jelszavad.
password-error-unchanged = Az új jelszó megegyezik a jelenlegivel.

## Signing out, asked for by an app
sign-out-title = Kijelentkezel?
sign-out-asked-by = Egy alkalmazás ({ $client }) azt kéri, hogy jelentkeztessünk ki belőle is és ebben a böngészőben is.
sign-out-asked = Egy alkalmazás azt kéri, hogy jelentkeztessünk ki ebben a böngészőben.

## Signed out
logged-out-return = Tovább ide: { $place }
logged-out-title = Kijelentkeztél
logged-out-text = Ebben a böngészőben kijelentkeztél. A Matrix-alkalmazásaidban bejelentkezve maradsz, amíg ki nem jelentkezel belőlük.
logged-out-again = Újbóli bejelentkezés

## Back to the client
form-post-title = Majdnem kész
form-post-text = Még egy lépés, és visszatérsz ide: { $client }.

## Forgotten password
login-forgot = Elfelejtetted a jelszavadat?
login-notice-password-set = Beállítottad az új jelszavadat, és mindenhol kijelentkeztettünk. Most jelentkezz be vele.
recover-title = Elfelejtetted a jelszavadat?
recover-text = Add meg a fiókod e-mail-címét. Küldünk egy linket, amellyel új jelszót állíthatsz be.
recover-email = E-mail-cím
recover-submit = Link küldése
recover-error-missing = Add meg az e-mail-címedet.
recover-error-invalid = Ez nem e-mail-cím. Egy e-mail-cím így néz ki: nev@example.com.
recover-back = Vissza a bejelentkezéshez
recover-sent-title = Nézd meg az e-mailjeidet
recover-sent-text = Ha tartozik fiók ehhez a címhez: { $email }, már úton van oda az új jelszó beállításához szükséges link.
recover-sent-wait = Ez néhány percig is eltarthat. Ha nem jön semmi, nézd meg a levélszemét mappát, vagy próbálj meg egy másik címet.
recover-sent-again = Küldtünk még egy e-mailt.
recover-sent-resend = Küldés újra
recover-sent-change = Másik cím használata
recover-password-title = Új jelszó beállítása
recover-password-everywhere = Mindenhol kijelentkeztetünk. Mielőtt továbblépsz, gondold végig, melyik eszközön vagy még bejelentkezve: lehet, hogy csak azon vannak meg a titkosított üzeneteid kulcsai.
recover-password-submit = Jelszó beállítása
recover-gone-title = Ez a link már nem érvényes
recover-gone-text = Egy link csak egyszer és csak rövid ideig működik. A tiédet már felhasználták, vagy lejárt.
recover-gone-again = Új link küldése
recover-off-title = Itt nem lehet jelszót visszaállítani
recover-off-text = Ez a szolgáltatás nem küld e-mailt elfelejtett jelszavakhoz. Kérj segítséget az üzemeltetőitől.

## Mails
mail-nothing-to-do = Ha nem te voltál, nincs semmi teendőd.
mail-not-you = Ha nem te voltál, azonnal állíts be új jelszót, és jelentkezz ki mindenhol máshol. Ha már nem tudsz bejelentkezni, fordulj a szolgáltatás üzemeltetőihez.
mail-verification-code-subject = Erősítsd meg az e-mail-címedet: { $service }
mail-verification-code-registration = Írd be ezt a kódot, hogy megerősítsd az e-mail-címedet, és folytasd a fiókod létrehozását ennél a szolgáltatásnál ({ $service }):
mail-verification-code-account = Írd be ezt a kódot, hogy megerősítsd az e-mail-címedet, és hozzáadd a fiókodhoz ennél a szolgáltatásnál ({ $service }):
mail-verification-code-lifetime = A kód öt percig érvényes.
mail-verification-code-not-you = Ha nem te kérted, ne add meg senkinek: lehet, hogy valaki elgépelte a saját címét.
mail-address-taken-subject = Az e-mail-címed: { $service }
mail-address-taken-text = Valaki, talán te, ezt az e-mail-címet próbálta használni ennél a szolgáltatásnál: { $service }. A cím már egy fiókhoz tartozik: { $username }.
mail-address-taken-next = Ha te voltál, inkább abba a fiókba jelentkezz be.
mail-recovery-subject = Új jelszó beállítása: { $service }
mail-recovery-text = Új jelszót kértél a fiókodhoz ({ $username }) ennél a szolgáltatásnál: { $service }.
mail-recovery-button = Új jelszó beállítása
mail-recovery-lifetime = A link egyszer működik, és tíz percig érvényes.
mail-recovery-not-you = Ha nem te kérted, nincs semmi teendőd: a jelszavad nem változik.
mail-recovery-impossible-subject = A jelszavad: { $service }
mail-recovery-impossible-text = Valaki, talán te, új jelszót kért a fiókodhoz ({ $username }) ennél a szolgáltatásnál: { $service }.
mail-recovery-impossible-locked = A fiók zárolva van, ezért ez nem lehetséges. A szolgáltatás üzemeltetői meg tudják mondani az okát, és fel is oldhatják a zárolást.
mail-recovery-impossible-no-password = A fiókhoz nem tartozik jelszó: jelentkezz be úgy, ahogy szoktál. Ha nem sikerül, fordulj a szolgáltatás üzemeltetőihez.
mail-password-changed-subject = Megváltozott a jelszavad: { $service }
mail-password-changed-text = Megváltozott a fiókod ({ $username }) jelszava ennél a szolgáltatásnál: { $service }.
mail-email-added-subject = Új e-mail-cím a fiókodban: { $service }
mail-email-added-text = Új e-mail-cím került a fiókodhoz ({ $username }) ennél a szolgáltatásnál ({ $service }): { $email }.
mail-email-removed-subject = E-mail-cím eltávolítva a fiókodból: { $service }
mail-email-removed-text = Ez az e-mail-cím már nem tartozik a fiókodhoz ({ $username }) ennél a szolgáltatásnál ({ $service }): { $email }.
mail-test-subject = Próbalevél: { $service }
mail-test-text = Ezzel a levéllel azt próbáljuk ki, megérkeznek-e ennek a szolgáltatásnak az e-mailjei: { $service }. Megérkeznek.

## Errors
error-title = Hiba történt
error-detail = Részletek fejlesztőknek
error-again = Oldal megnyitása újra
error-home = Ugrás a kezdőlapra
error-request-id = Ha segítséget kérsz, add meg ezt az azonosítót:
not-found-title = Itt nincs semmi
not-found-text = Lehet, hogy a cím hibás, vagy az oldal elköltözött.
problem-invalid-request = Ez a bejelentkezési link hiányos
problem-invalid-request-text = Nem értjük annak az alkalmazásnak a kérését, amely ideküldött.
problem-invalid-request-next = Térj vissza az alkalmazáshoz, és próbáld újra. Ha megismétlődik, az alkalmazást ki kell javítani.
problem-unknown-client = Nem ismerjük ezt az alkalmazást
problem-unknown-client-text = Az alkalmazás, amely ideküldött, nincs vagy már nincs regisztrálva ennél a szolgáltatásnál.
problem-unknown-client-next = Jelentkezz ki az alkalmazásból, vagy telepítsd újra, aztán próbáld meg ismét.
problem-redirect-uri = Ez az alkalmazás ismeretlen helyre akar küldeni
problem-redirect-uri-text = Az alkalmazás nem regisztrálta azt a címet, ahová vissza akar küldeni, ezért a fiókod biztonsága érdekében itt megálltunk.
problem-redirect-uri-next = Térj vissza az alkalmazáshoz, és próbáld újra. Ha megismétlődik, az alkalmazást ki kell javítani.
problem-grant-gone = Ez a bejelentkezés lezárult
problem-grant-gone-text = Már befejeződött, vagy túl sokáig várakozott.
problem-grant-gone-next = Térj vissza az alkalmazáshoz, és kezdd újra.
problem-form-expired = Ez az oldal túl sokáig volt nyitva
problem-form-expired-text = A fiókod biztonsága érdekében egy űrlap a megnyitása után csak egy ideig küldhető el.
problem-form-expired-next = Menj vissza, töltsd be újra az oldalt, és próbáld meg ismét.
problem-refused = Ez nem megengedett
problem-refused-text = Az alkalmazás olyasmit kért, amihez a fiókodnak vagy magának az alkalmazásnak nincs joga.
problem-refused-next = Ha szükséged van rá, fordulj a szolgáltatás üzemeltetőihez.
problem-account-locked = A fiókod zárolva van
problem-account-locked-text = Amíg zárolva van, nem tudsz bejelentkezni.
problem-account-locked-next = A szolgáltatás üzemeltetői meg tudják mondani az okát, és fel is oldhatják a zárolást.
problem-account-deactivated = Ez a fiók deaktiválva van
problem-account-deactivated-text = Már nem lehet vele bejelentkezni.
problem-account-deactivated-next = Ha ez tévedés, fordulj a szolgáltatás üzemeltetőihez.
problem-too-many-requests = Túl sok kérés
problem-too-many-requests-text = A hálózatodról a szokásosnál több kérés érkezett.
problem-too-many-requests-next = Várj néhány percet, aztán próbáld újra.
problem-sign-up-closed = Itt nem lehet önállóan regisztrálni
problem-sign-up-closed-text = Ennél a szolgáltatásnál az üzemeltetők hozzák létre a fiókokat.
problem-sign-up-closed-next = Kérj tőlük egyet, vagy jelentkezz be, ha már van.
problem-sign-up-refused = Innen nem tudsz regisztrálni
problem-sign-up-refused-text = A szolgáltatás üzemeltetői nem fogadnak új fiókokat erről a hálózatról vagy böngészőből.
problem-sign-up-refused-next = Próbáld másik hálózatról vagy böngészőből, vagy kérj tőlük fiókot.
problem-sign-up-over = Ez a regisztráció itt nem folytatható
problem-sign-up-over-text = Másik böngészőben kezdődött, vagy több mint egy órája.
problem-sign-up-over-next = Folytasd abban a böngészőben, ahol elkezdted, vagy kezdd újra.
problem-too-many-requests-wait = { $minutes ->
        [one] Várj egy percet, aztán próbáld újra.
       *[other] Várj { $minutes } percet, aztán próbáld újra.
    }
problem-homeserver-unreachable = A Matrix-kiszolgáló nem válaszol
problem-homeserver-unreachable-text = A bejelentkezéseddel nincs gond, de a szolgáltatás mögötti Matrix-kiszolgáló most nem érhető el.
problem-homeserver-unreachable-next = Próbáld újra néhány perc múlva. Semmi sem veszett el.
problem-internal = Hiba történt a mi oldalunkon
problem-internal-text = Nem a te hibád. A szolgáltatás üzemeltetői többet is megtudhatnak a naplójából.
problem-internal-next = Próbáld újra. Ha megismétlődik, add meg nekik az alábbi azonosítót.
