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
register-username-invited = Ezzel a névvel hívtak meg. Erről találnak meg mások, ilyen formában: @nev:{ $server }.
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
register-error-token-other-name = Ez a regisztrációs token másik felhasználónévhez tartozik.
register-error-terms = Csak akkor hozhatsz létre fiókot, ha elfogadod a felhasználási feltételeket.
register-error-code-missing = Írd be az e-mailben kapott kódot.
register-error-code-wrong = Nem ez a kód. Ellenőrizd, és a legújabb e-mailben lévőt használd.
register-error-code-expired = Ez a kód lejárt. Küldess egy újat.
register-error-too-many-mails = Már sok e-mailt küldtünk. Várj néhány percet, mielőtt újat kérsz.
register-error-display-name = Ez a megjelenítendő név túl hosszú.

## Sign-up with approval
register-reason-title = Miért szeretnél fiókot?
register-reason-text = A szolgáltatás üzemeltetői minden új fiókot megnéznek, mielőtt elkészül. Írd meg nekik, ki vagy.
register-reason = Az indokod
register-reason-hint = Egy-két mondat elég. Csak a szolgáltatás üzemeltetői olvassák el.
register-reason-send = Fiók kérése
register-error-reason-missing = Írj egy-két mondatot.
register-error-reason-too-long = { $most ->
        [one] Ez túl hosszú: legfeljebb egy karakter lehet.
       *[other] Ez túl hosszú: legfeljebb { $most } karakter lehet, egyes írásrendszerekben kevesebb.
    }
register-error-too-many-wait = Jelenleg nagyon sokan várnak válaszra. Próbáld újra egy másik napon.
register-waiting-title = Várakozás a válaszra
register-waiting-text = Fiókot kértél ezzel a felhasználónévvel: { $username }. A szolgáltatás üzemeltetői meg fogják nézni. Ez eltarthat néhány napig.
register-waiting-mail = Ha megvan a válasz, írunk erre a címre: { $email }.
register-waiting-bookmark = Mentsd ezt az oldalt a könyvjelzők közé, és térj vissza ugyanezzel a böngészővel: itt fogod látni a választ. A felhasználónevedet eddig tartjuk fenn: { $date }
register-waiting-again = Van már válasz?
register-declined-title = A fiókodat nem hagyták jóvá
register-declined-text = A szolgáltatás üzemeltetői úgy döntöttek, hogy nem hozzák létre ezt a fiókot. Ha szerinted ez tévedés, fordulj hozzájuk.
register-declined-note = Üzenetet hagytak neked:

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
account-token-made = A token már elkészült, és akkor látható is volt. Ha nincs meg, vond vissza, és készíts másikat.
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
security-tokens = Botoknak és parancsfájloknak.
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
session-a-token = Bot vagy parancsfájl, hozzáférési tokennel
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
event-session-closed = { $why ->
        [idle] Munkamenet kijelentkeztetve, mert régóta nem használták: { $name }
        [limit] Munkamenet kijelentkeztetve, hogy helyet adjon egy újabbnak: { $name }
       *[replay] Munkamenet kijelentkeztetve, mert egy kulcsát kétszer használták (lehet, hogy valaki lemásolta): { $name }
    }
event-a-session-closed = { $why ->
        [idle] Egy munkamenet kijelentkeztetve, mert régóta nem használták
        [limit] Egy munkamenet kijelentkeztetve, hogy helyet adjon egy újabbnak
       *[replay] Egy munkamenet kijelentkeztetve, mert egy kulcsát kétszer használták. Lehet, hogy valaki lemásolta
    }
event-sessions-ended = { $count ->
        [0] Kijelentkezés mindenhol máshol
        [one] Egy munkamenet kijelentkeztetve
       *[other] { $count } munkamenet kijelentkeztetve
    }
event-consent-withdrawn = Ez az alkalmazás már nem fér hozzá a fiókhoz: { $app }
event-token-made = Hozzáférési token létrehozva: { $name }
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
event-admin-user-created = Egy rendszergazda létrehozta a fiókot
event-admin-recovery-link-issued = Egy rendszergazda linket készített új jelszó beállításához
event-admin-email-removed = Egy rendszergazda eltávolított egy e-mail-címet
event-admin-session-ended = Egy rendszergazda kijelentkeztetett egy munkamenetet
event-admin-token-regenerated = Egy rendszergazda lecserélt egy hozzáférési tokent
event-admin-token-revoked = Egy rendszergazda visszavont egy hozzáférési tokent
event-admin-link-added = Egy rendszergazda összekapcsolt egy másik szolgáltatásnál lévő fiókot
event-admin-link-removed = Egy rendszergazda megszüntette a kapcsolatot egy másik szolgáltatásnál lévő fiókkal
event-admin-application-approved = Egy rendszergazda jóváhagyta a fiókkérelmet
event-admin-application-declined = Egy rendszergazda elutasított egy fiókkérelmet
event-admin-registration-token-issued = Egy rendszergazda meghívót készített
event-admin-registration-token-changed = Egy rendszergazda módosított egy meghívót
event-admin-registration-token-revoked = Egy rendszergazda visszavont egy meghívót
event-admin-registration-token-unrevoked = Egy rendszergazda újra érvényessé tett egy meghívót
event-admin-client-created = Egy rendszergazda hozzáadott egy alkalmazást
event-admin-client-changed = Egy rendszergazda módosított egy alkalmazást
event-admin-client-secret-changed = Egy rendszergazda új titkos kulcsot adott egy alkalmazásnak
event-admin-client-deleted = Egy rendszergazda törölt egy alkalmazást
event-admin-clients-synced = Egy alkalmazás a konfigurációhoz igazítva
event-admin-provider-created = Egy rendszergazda hozzáadott egy bejelentkezési szolgáltatást
event-admin-provider-changed = Egy rendszergazda módosított egy bejelentkezési szolgáltatást
event-admin-provider-deleted = Egy rendszergazda törölt egy bejelentkezési szolgáltatást
event-admin-policy-data-set = Egy rendszergazda megváltoztatta a szabályokat
event-admin-job-retried = Egy rendszergazda újabb kísérletet kért a Matrix-kiszolgáló értesítésére
event-admin-job-cancelled = Egy rendszergazda lemondott a Matrix-kiszolgáló értesítéséről
event-admin-mail-retried = Egy rendszergazda újabb kísérletet kért egy e-mail elküldésére
event-admin-mail-cancelled = Egy rendszergazda lemondott egy e-mail elküldéséről
event-admin-users-provisioned = Egy rendszergazda kérte, hogy a Matrix-kiszolgáló újra megkapja az összes fiók adatait
event-policy-denied = { $times ->
        [one] A szabályok elutasítottak egy kérést
       *[other] A szabályok elutasítottak { $times } kérést
    } ({ $entry_point ->
        [register] új fiók
        [email] e-mail-cím
        [client_registration] új alkalmazás
        [authorization_grant] hozzáférés egy alkalmazásnak
        [compat_login] bejelentkezés
       *[other] { $entry_point }
    })
event-access-refused = { $surface ->
        [admin_api] { $times ->
            [one] Egy kérés az adminisztrációs API-hoz elutasítva
           *[other] { $times } kérés az adminisztrációs API-hoz elutasítva
        }
       *[other] { $times ->
            [one] Belépés az adminisztrációs oldalakra elutasítva
           *[other] Belépés az adminisztrációs oldalakra { $times } alkalommal elutasítva
        }
    }

## Account: apps
apps-title = Hozzáféréssel rendelkező alkalmazások
apps-text = Ezeknek az alkalmazásoknak megengedted, hogy használják a fiókodat. Ha eltávolítasz egyet, kijelentkezik, és újra engedélyt kell kérnie.
apps-none = Egyetlen alkalmazás sem fér hozzá a fiókodhoz.
apps-allowed = Engedélyezve: { $when }

## Account: access tokens
tokens-title = Hozzáférési tokenek
tokens-text = Hozzáférési tokennel egy bot vagy parancsfájl a jelszavad nélkül is használhatja a fiókodat. Őrizd mindegyiket úgy, mint egy jelszót.
tokens-none = A fiókodhoz nem tartozik hozzáférési token.
tokens-new = Új token
tokens-expires = Lejár: { $when }
tokens-over = Lejárt: { $when }
tokens-forever = Nem jár le
tokens-unused = Még nem használták
tokens-by-administrator = Rendszergazdától
token-new-title = Új hozzáférési token
token-name = Név
token-name-hint = Mire való, hogy később felismerd.
token-abilities = Mit tehet?
token-device = Önálló eszköz lehet
token-device-hint = Titkosított szobákhoz. A munkameneteid között jelenik meg.
token-lifetime = Érvényesség
token-lifetime-hint = Ha elvész, kevesebb kárt okoz az a token, amely magától lejár.
token-lifetime-days = { $days ->
        [one] Egy nap
       *[other] { $days } nap
    }
token-lifetime-year = Egy év
token-lifetime-forever = Nem jár le
token-new-submit = Token létrehozása
token-error-missing = Adj meg egy nevet.
token-error-too-long = Ez a név túl hosszú. Legfeljebb 100 karakter lehet.
token-error-no-ability = Jelölj be legalább egy dolgot, amit a token megtehet.
token-error-not-allowed = Ilyen jogú tokent csak rendszergazdák készíthetnek.
token-error-needs-an-end = A rendszergazdai jogú tokennek le kell járnia. Válaszd ki, meddig legyen érvényes.
token-error-too-many = Már a megengedett legtöbb tokened van. Vonj vissza egyet, amelyet már nem használsz.
token-error-unreachable = A Matrix-kiszolgáló nem válaszol, így nem készült token. Próbáld újra néhány perc múlva.
token-made-title = A hozzáférési tokened
token-made-text = Másold ki most ezt a tokent, és tartsd biztonságos helyen: { $name }. Többé nem jelenik meg.
token-made-secret = Akinél ez a token van, az használhatja vele a fiókodat. Soha ne küldd el senkinek, aki kéri.
token-made-done = Kimásoltam
token-made-on = Létrehozva
token-ends = Érvényesség vége
token-may = Mit tehet?
token-revoke = Visszavonás

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
mail-token-made-subject = Hozzáférési token készült a fiókodhoz: { $service }
mail-token-made-text = Hozzáférési token készült a fiókodhoz ({ $username }) ennél a szolgáltatásnál: { $service }. A token neve: { $name }.
mail-token-made-what = Egy bot vagy parancsfájl használhatja vele a fiókodat. A fiókod oldalán, a „Biztonság” részben találod meg, és ott vissza is vonhatod.
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
mail-application-approved-subject = Jóváhagyták a fiókodat: { $service }
mail-application-approved-text = Fiókot kértél ezzel a felhasználónévvel: { $username }, ennél a szolgáltatásnál: { $service }. Jóváhagyták.
mail-application-approved-next = Most már bejelentkezhetsz azzal a jelszóval, amelyet választottál.
mail-application-approved-asked = Mielőtt elkészül, még valamire szükségünk van tőled: nyisd meg újra ugyanazzal a böngészővel azt az oldalt, amelyen vártál.
mail-application-declined-subject = A fiókkérelmed: { $service }
mail-application-declined-text = Fiókot kértél ezzel a felhasználónévvel: { $username }, ennél a szolgáltatásnál: { $service }. Az üzemeltetői úgy döntöttek, hogy nem hozzák létre ezt a fiókot.
mail-new-application-subject = Új fiókkérelem ({ $service }): { $username }
mail-new-application-text = Valaki fiókot szeretne ezzel a felhasználónévvel: { $username }, ennél a szolgáltatásnál: { $service }. Ezt az indokot adta meg:
mail-new-application-next = Döntés a konzolon
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
problem-policy = A szolgáltatás szabályai ezt nem engedik
problem-policy-text = A szolgáltatás üzemeltetői szabályokban rögzítették, ki mit tehet, és ez az egyikbe ütközik.
problem-policy-next = Ha szerinted ezt meg kellene tudnod tenni, fordulj hozzájuk.
problem-account-locked = A fiókod zárolva van
problem-account-locked-text = Amíg zárolva van, nem tudsz bejelentkezni.
problem-account-locked-next = A szolgáltatás üzemeltetői meg tudják mondani az okát, és fel is oldhatják a zárolást.
problem-account-deactivated = Ez a fiók deaktiválva van
problem-account-deactivated-text = Már nem lehet vele bejelentkezni.
problem-account-deactivated-next = Ha ez tévedés, fordulj a szolgáltatás üzemeltetőihez.
problem-not-administrator = Ez az oldal a rendszergazdáké
problem-not-administrator-text = A fiókod nem kezelheti ezt a szolgáltatást.
problem-not-administrator-next = Ha kezelhetné, fordulj a szolgáltatás üzemeltetőihez.
problem-too-many-requests = Túl sok kérés
problem-too-many-requests-text = A hálózatodról a szokásosnál több kérés érkezett.
problem-too-many-requests-next = Várj néhány percet, aztán próbáld újra.
problem-sign-up-closed = Itt nem lehet önállóan regisztrálni
problem-sign-up-closed-text = Ennél a szolgáltatásnál az üzemeltetők hozzák létre a fiókokat.
problem-sign-up-closed-next = Kérj tőlük egyet, vagy jelentkezz be, ha már van.
problem-invitation-gone = Ez a meghívó már nem érvényes
problem-invitation-gone-text = Felhasználták, visszavonták, vagy lejárt.
problem-invitation-gone-next = Kérj újat attól, aki küldte, vagy jelentkezz be, ha már van fiókod.
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

## The administrators' pages
console-nav = Adminisztráció
console-overview = Áttekintés
console-users = Emberek
console-overview-title = Adminisztráció
account-console = A szolgáltatás fiókjainak kezelése.
console-administrator = Rendszergazda
console-back = Vissza
console-search = Keresés
console-hours = { $hours ->
        [1] egy óra
        [24] egy nap
        [168] hét nap
        [one] { $hours } óra
       *[other] { $hours } óra
    }
console-standing-locked = Zárolva
console-standing-deactivated = Deaktiválva
console-done-user-made = A fiók elkészült.
console-done-locked = A fiók zárolva van.
console-done-unlocked = A fiók zárolása feloldva.
console-done-deactivated = A fiók deaktiválva.
console-done-reactivated = A fiók visszaállítva. A tulajdonosának új jelszóra van szüksége.
console-done-password-set = A jelszó beállítva.
console-done-administrator-made = Ennek a fióknak mostantól rendszergazdai jogai vannak.
console-done-administrator-unmade = Ennek a fióknak már nincsenek rendszergazdai jogai.
console-done-email-added = A cím hozzáadva.
console-done-email-removed = A cím eltávolítva.
console-done-sessions-ended = A munkamenetek kijelentkeztetve.
console-done-invitation-changed = A meghívó módosítva.
console-done-invitation-revoked = A meghívó már nem érvényes.
console-done-invitation-restored = A meghívó újra érvényes.
console-done-client-changed = Az alkalmazás módosítva.
console-done-client-deleted = Az alkalmazás törölve.
console-done-retried = Újra próbálkozunk.
console-done-cancelled = Nem próbálkozunk többet.
console-users-title = Emberek
console-users-search = A felhasználónév egy része
console-users-status = Mely fiókok
console-users-any = Mind
console-users-active = Aktívak
console-users-locked = Zároltak
console-users-deactivated = Deaktiváltak
console-users-admins = Csak rendszergazdák
console-users-made = Létrehozva: { $when }
console-users-none = Nincs ilyen ember.
console-user-new-title = Új fiók
console-user-new-name = Megjelenítendő név (nem kötelező)
console-user-new-email-hint = Megerősítettnek számít. Te kezeskedsz érte.
console-user-new-password = Jelszó (nem kötelező)
console-user-new-password-hint = Ha nem adsz meg, készíts utána egy linket, amellyel a tulajdonos maga választhat.
console-user-new-submit = Fiók létrehozása
console-user-error-username = Ez nem lehet felhasználónév. Használj kisbetűket, számjegyeket és ezeket a jeleket: . _ = - / +
console-user-error-taken = Ez a felhasználónév már valakié.
console-user-error-unavailable = A Matrix-kiszolgáló nem fogadja el ezt a felhasználónevet, vagy ott már foglalt.
console-user-error-homeserver = A Matrix-kiszolgáló nem mondta meg, szabad-e a név. Próbáld újra egy kicsit később.
console-user-error-password = Ezt a jelszót túl könnyű kitalálni. Legyen hosszabb.
console-email-error-invalid = Ez nem e-mail-cím.
console-email-error-taken = Ez a cím egy másik fiókhoz tartozik.
console-user-queued = A Matrix-kiszolgáló még nem tud erről. Addig próbáljuk értesíteni, amíg sikerül.
console-user-made = Létrehozva
console-user-locked = Zárolva
console-user-deactivated = Deaktiválva
console-user-password = Jelszó
console-user-password-set = Beállítva: { $when }
console-user-password-none = Nincs
console-user-id = Fiókazonosító
console-user-more = Mit tehetsz?
console-user-sessions = { $count ->
        [0] Sehol sincs bejelentkezve
        [one] Egy helyen van bejelentkezve
       *[other] { $count } helyen van bejelentkezve
    }
console-user-no-emails = Nincs
console-user-self = Ez a saját fiókod. Zárolni vagy deaktiválni egy másik rendszergazda tudja.
console-lock = Fiók zárolása
console-lock-hint = A zárolt fiókot nem lehet használni. Semmi sem vész el: a zárolás feloldható.
console-unlock = A zárolás feloldása
console-reactivate = A fiók visszaállítása
console-password-title = Jelszó beállítása
console-password-row = Te választod, és te mondod el a fiók tulajdonosának.
console-password-text = Ehhez a fiókhoz mostantól ezzel a jelszóval lehet bejelentkezni: { $user }. A munkamenetei megmaradnak.
console-password-new = Új jelszó
console-password-anyway = Elfogadás akkor is, ha könnyű kitalálni
console-password-anyway-hint = Próbákhoz és gépeknek, nem embereknek.
console-password-submit = Jelszó beállítása
console-recovery-title = Link új jelszóhoz
console-recovery-row = A tulajdonos maga választja. E-mail nélkül is működik.
console-recovery-text = Ezzel a linkkel a fiók tulajdonosa ({ $user }) egyszer új jelszót választhat. Ekkor a fiók összes munkamenete véget ér.
console-recovery-hours = A link érvényessége
console-recovery-submit = Link létrehozása
console-recovery-made = Juttasd el ezt a linket megbízható úton a fiók tulajdonosának ({ $user }).
console-recovery-once = { $hours ->
        [1] Csak most látható, egyszer működik, és egy óráig érvényes.
        [24] Csak most látható, egyszer működik, és egy napig érvényes.
        [168] Csak most látható, egyszer működik, és hét napig érvényes.
        [one] Csak most látható, egyszer működik, és { $hours } óráig érvényes.
       *[other] Csak most látható, egyszer működik, és { $hours } óráig érvényes.
    }
console-make-administrator-title = Rendszergazdává tétel
console-make-administrator-text = Ez a fiók ({ $user }) minden itteni fiókot láthat, módosíthat és zárolhat, a tiédet is.
console-make-administrator-submit = Rendszergazdává tétel
console-unmake-administrator-title = Rendszergazdai jog visszavonása
console-unmake-administrator-text = Ez a fiók ({ $user }) már nem nyithatja meg ezeket az oldalakat. A rendszergazdai jogú alkalmazások megtartják a jogaikat, amíg ki nem jelentkeztetik őket.
console-unmake-administrator-submit = Visszavonás
console-end-sessions-title = Az összes munkamenet kijelentkeztetése
console-end-sessions-text = Ezt a fiókot mindenhol kijelentkeztetjük: { $user }. Azok az üzenetek, amelyeket csak az egyik eszköze tud elolvasni, elvesznek.
console-end-sessions-submit = Az összes kijelentkeztetése
console-deactivate-title = Fiók deaktiválása
console-deactivate-row = Végleg, az összes szoba elhagyásával.
console-deactivate-text = Ezzel megszűnik ez a fiók: { $user }.
console-deactivate-sessions = Mindenhol kijelentkeztetjük.
console-deactivate-rooms = Elhagyja az összes szobát.
console-deactivate-name = A nevet senki más nem veheti fel.
console-deactivate-erase = Az üzenetek törlése is
console-deactivate-erase-hint = Amennyire a Matrix-kiszolgáló képes rá. Ezt nem lehet visszavonni.
console-deactivate-submit = Deaktiválás
console-emails-text = A fiók ({ $user }) címei.
console-emails-hint = Megerősítettnek számít. Te kezeskedsz érte.
console-emails-submit = Cím hozzáadása
console-sessions-text = Ahol ez a fiók be van jelentkezve: { $user }.
console-sessions-none = Sehol.
console-sessions-end = A bejelöltek kijelentkeztetése
console-sessions-end-all = Az összes kijelentkeztetése
console-invitations = Meghívók
console-invitations-title = Meghívók
console-invitations-valid = Csak az érvényesek
console-invitations-none = Még egy sincs.
console-invitations-off = Senki sem használhat meghívót: a konfiguráció nem engedi (account.invitations_allowed).
console-invitation-title = Meghívó
console-invitation-new-title = Új meghívó
console-invitation-new-submit = Meghívó létrehozása
console-invitation-edit = Módosítás
console-invitation-edit-title = Meghívó módosítása
console-invitation-edit-submit = Mentés
console-invitation-text = Küldd el ezt a linket annak, akit meghívsz, vagy olvastasd be vele a kódot.
console-invitation-qr = A link QR-kódként
console-invitation-unnamed = Meghívó
console-invitation-token = Regisztrációs token
console-invitation-username = Felhasználónév
console-invitation-used = Létrehozott fiókok
console-invitation-used-any = { $count ->
        [0] Még egy sem, korlátlan számú lehet
        [one] Eddig egy, korlátlan számú lehet
       *[other] Eddig { $count }, korlátlan számú lehet
    }
console-invitation-used-of = { $count } / { $limit }
console-invitation-last-used = Utolsó használat
console-invitation-expires = Érvényesség vége
console-invitation-never = Visszavonásig
console-invitation-by = Készítette
console-invitation-used-up = Elhasználva
console-invitation-expired = Lejárt
console-invitation-revoked = Visszavonva
console-invitation-revoke = Visszavonás
console-invitation-unrevoke = Újra érvényessé tétel
console-invitation-note = Megjegyzés (nem kötelező)
console-invitation-note-hint = Kinek szól. Csak a rendszergazdák látják.
console-invitation-name = Felhasználónév (nem kötelező)
console-invitation-name-hint = Ha kitöltöd, a fióknak csak ez lehet a neve, és a meghívó egyetlen fiókra szól.
console-invitation-uses = Hány fiók
console-invitation-uses-hint = Üresen korlátlan.
console-invitation-lifetime = Érvényesség
console-invitation-days = { $days ->
        [one] { $days } nap
       *[other] { $days } nap
    }
console-invitation-ever = Visszavonásig
console-invitation-keep = Ameddig eddig
console-invitation-error-note = Ez a megjegyzés túl hosszú. Legfeljebb 200 karakter lehet.
console-invitation-error-uses = Írj be egy számot, vagy hagyd üresen.
console-clients = Alkalmazások
console-clients-title = Alkalmazások
console-clients-search = A név egy része
console-clients-kind = Mely alkalmazások
console-clients-set-up = Itt beállítottak
console-clients-registered = Saját magukat regisztrálták
console-clients-none = Nincs ilyen alkalmazás.
console-client-new-title = Új alkalmazás
console-client-new-submit = Alkalmazás hozzáadása
console-client-edit = Módosítás
console-client-edit-title = Alkalmazás módosítása
console-client-new-secret = Új titkos kulcs készítése
console-client-delete = Törlés
console-client-id = Kliensazonosító
console-client-uri = Webhely
console-client-uri-optional = Webhely (nem kötelező)
console-client-sessions = Aktív munkamenetek
console-client-auth = Hitelesítés módja
console-client-grants = Használhatja
console-client-redirects = Átirányítási URI-k
console-client-redirects-hint = Soronként egy. A saját nevükben eljáró vagy kódot mutató alkalmazásoknak nem kell.
console-client-configured = Ez az alkalmazás a konfigurációs fájlban szerepel, és ott módosítható.
console-client-of-configuration = Konfiguráció
console-client-of-administrator = Itt hozzáadva
console-client-name = Név
console-client-name-hint = Bejelentkezéskor látják.
console-client-kind = Mi ez?
console-client-kind-app = Alkalmazás eszközön vagy böngészőben (nincs titkos kulcsa)
console-client-kind-site = Webhely kiszolgálóval (van titkos kulcsa)
console-client-kind-service = Saját nevében eljáró szolgáltatás (van titkos kulcsa)
console-client-kind-device = Kódot mutató eszköz (nincs titkos kulcsa)
console-client-error = Így nem lehet hozzáadni ezt az alkalmazást.
console-secret-title = A kliens titkos kulcsa
console-secret = Titkos kulcs
console-secret-text = Ennek az alkalmazásnak ({ $app }) mindkettőre szüksége van a bejelentkezéshez.
console-secret-once = A titkos kulcs csak most látható. A korábbi már nem érvényes.
console-new-secret-title = Új titkos kulcs készítése
console-new-secret-text = Az alkalmazás ({ $app }) mostani titkos kulcsa azonnal érvényét veszti.
console-new-secret-submit = Új titkos kulcs készítése
console-delete-client-title = Alkalmazás törlése
console-delete-client-text = Ez az alkalmazás ({ $app }) és mindenki, aki vele van bejelentkezve, azonnal elveszíti a hozzáférését.
console-delete-client-submit = Törlés
console-outbox = Úton
console-audit = Napló
console-providers = Bejelentkezési szolgáltatások
console-attention-homeserver = A Matrix-kiszolgáló nem érhető el, vagy nem fogadja el a közös titkos kulcsot.
console-attention-jobs = { $count ->
        [one] Egy változásról nem sikerült értesíteni a Matrix-kiszolgálót.
       *[other] { $count } változásról nem sikerült értesíteni a Matrix-kiszolgálót.
    }
console-attention-mails = { $count ->
        [one] Egy e-mailt nem sikerült elküldeni.
       *[other] { $count } e-mailt nem sikerült elküldeni.
    }
console-attention-disk = A lemez majdnem megtelt.
console-overview-people = Emberek
console-overview-accounts = Használatban lévő fiókok
console-overview-administrators = Rendszergazdák
console-overview-browsers = Bejelentkezett böngészők
console-overview-apps = Bejelentkezett alkalmazások
console-overview-lately = Mostanában
console-overview-sign-ups = Új fiókok hét nap alatt
console-overview-sign-ins = Bejelentkezések 24 óra alatt
console-overview-failed = Hibás jelszavak 24 óra alatt
console-overview-service = A szolgáltatás
console-overview-homeserver = Matrix-kiszolgáló
console-overview-silent = Nem válaszol
console-overview-reachable = Válaszol
console-overview-outbox = Változások, amelyekről még nem tud
console-overview-mails = Úton lévő e-mailek
console-overview-store = Az adatok mérete
console-overview-free = Szabad hely a lemezen
console-overview-version = A Postern verziója
console-overview-started = Elindítva
console-mib = { $size } MiB
console-outbox-title = Úton
console-outbox-text = { $count ->
        [0] A Matrix-kiszolgáló mindenről tud.
        [one] A Matrix-kiszolgáló egy változásról még nem tud.
       *[other] A Matrix-kiszolgáló { $count } változásról még nem tud.
    }
console-retry = Újra
console-give-up = Lemondás róla
console-tries = { $count ->
        [one] egy kísérlet
       *[other] { $count } kísérlet
    }
console-job-provision = Fiók, név és címek
console-job-avatar = Profilkép
console-job-device = Új eszköz
console-job-devices = Eszközök
console-job-deactivate = A fiók deaktiválása
console-job-reactivate = A fiók visszaállítása
console-mails-title = E-mailek
console-mails-none = Egy sem vár elküldésre.
console-mail-over = nem próbáljuk tovább
console-give-up-job = A Matrix-kiszolgáló soha nem értesül erről a változásról. Megmaradhat nála egy itt már kijelentkeztetett eszköz, vagy nem fog ismerni valakit, aki be van jelentkezve.
console-give-up-mail = Ezt az e-mailt nem küldjük el.
console-audit-title = Napló
console-audit-text = { $days ->
        [one] Mi történt, és kinek a szavára. { $days } napig őrizzük meg.
       *[other] Mi történt, és kinek a szavára. { $days } napig őrizzük meg.
    }
console-audit-user = Felhasználónév
console-audit-kind = Mi
console-audit-from = Ettől kezdve
console-audit-administration = Amit rendszergazdák tettek
console-audit-sign-ins = Bejelentkezések
console-audit-refused = Sikertelen vagy elutasított kísérletek
console-audit-credentials = Jelszavak és címek
console-audit-ends = Kijelentkezések
console-audit-accounts = Új és deaktivált fiókok
console-audit-none = Ilyesmi nem történt.
console-audit-unknown = Nincs ilyen nevű felhasználó.
console-audit-by = végezte: { $who }
console-audit-by-command-line = parancssorból
console-audit-by-itself = magától
console-event-registered = A fiók létrehozva
console-event-exported = A fiók adatai letöltve
console-user-events = Mostanában
console-user-all-events = Minden esemény
console-providers-title = Bejelentkezési szolgáltatások
console-providers-text = Más szolgáltatások, amelyekkel be lehet jelentkezni. A konfigurációs fájlban vagy az adminisztrációs API-n keresztül állíthatók be.
console-providers-none = Egy sincs.
console-provider-off = Kikapcsolva
console-user-links = Fiókok máshol

## Console: applications
console-applications = Fiókkérelmek
console-applications-none = Senki sem vár fiókra.
console-applications-off = Senki sem vár fiókra. Csak akkor kérünk indokot, és csak akkor várunk a döntésedre, ha az account.password_registration_approval_required be van állítva.
console-application-since = Elküldve: { $when }
console-application-title = Fiókkérelem
console-application-no-email = Nincs
console-application-asked = Elküldve
console-application-until = Meddig vár
console-application-reason = Indok
console-application-note = Üzenet elutasítás esetére (nem kötelező)
console-application-note-hint = A kérelmező az oldalán látja, és ha megadott címet, e-mailben is megkapja.
console-application-approve = Jóváhagyás
console-application-decline = Elutasítás
console-application-error-note = Az üzenet túl hosszú. Rövidítsd le.
console-done-application-approved = A fiók elkészült.
console-done-application-asked = A kérelem jóváhagyva. A név, a cím vagy a meghívó azonban időközben másé lett, ezért előbb másikat kell megadnia.
console-done-application-declined = A kérelem elutasítva.

## Console: policy
console-policy = Szabályok
console-policy-text = Ezek a szabályok a konfigurációban lévőkhöz adódnak hozzá, és a mentés után azonnal érvényesek. A leírásuk: docs/policy.md.
console-policy-custom = Ezekre a kérdésekre a saját szabályzatod válaszol: { $questions }
console-policy-from = A lenti mező egy korábbi állapot szabályait mutatja ({ $when }). Mentés után lesznek újra érvényesek.
console-policy-data = Szabályok, JSON formátumban
console-policy-data-hint = Például egy felhasználónév tiltása: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Mentés
console-policy-merged = Az összes szabály, a konfigurációban lévőkkel együtt
console-policy-history = Korábbi szabályok
console-policy-current = Érvényben
console-policy-error-json = Ez nem JSON: { $detail }
console-policy-error-right = Ez nem használható: { $detail }
console-done-policy-set = A szabályok mostantól érvényesek.
console-trial = Szabályok kipróbálása
console-trial-text = Mi történne? Ettől semmi sem változik.
console-trial-question = Melyik kérdés
console-trial-input = A helyzet, JSON formátumban
console-trial-data = Más szabályok próbára, JSON formátumban (nem kötelező)
console-trial-data-hint = Az itt mentettek helyett. A konfiguráció szabályai maradnak.
console-trial-submit = Kipróbálás
console-trial-allowed = Megengedett lenne.
console-trial-refused = Elutasítanánk:
console-trial-custom = A saját szabályzatod válaszolt.
console-trial-builtin = A beépített szabályok válaszoltak.

## The admin API's documentation
api-doc-title = Adminisztrációs API
api-doc-what = Amit a programok itt a rendszergazdáknak megtehetnek.
api-doc-spec = Ugyanez OpenAPI formátumban, programoknak
api-doc-resources = Erőforrások
api-doc-ask = Kérések küldése
api-doc-token = Minden kéréshez egy rendszergazdai jogú felhasználó hozzáférési tokenje kell.
api-doc-errors = Lehetséges válaszok bármely kérésre
api-doc-required = kötelező
api-doc-query = Lekérdezési paraméterek
api-doc-body = Törzs
api-doc-answers = Válaszok
api-doc-attributes = Attribútumok
