### Hungarian

## The frame of every page
language-name = Magyar

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
consent-not-set-up-here = Ez a szolgáltatás ({ $service }) nem ismeri az alkalmazást: az saját magát mutatta be. Csak akkor folytasd, ha most kezdtél bejelentkezni benne.
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
end-session-warning = Azok az üzenetek, amelyeket csak az az eszköz tud elolvasni, vele együtt elvesznek.
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

## Account
account-title = A fiókod
account-password-changed = Megváltoztattad a jelszavadat.
account-password-changed-everywhere = Megváltoztattad a jelszavadat, és mindenhol máshol kijelentkeztettünk.

## Change password
password-title = Jelszó módosítása
password-current = Jelenlegi jelszó
password-new = Új jelszó
password-hint = Néhány össze nem függő szót könnyű megjegyezni és nehéz kitalálni.
password-sign-out-others = Kijelentkezés mindenhol máshol
password-sign-out-others-hint = Tedd ezt, ha más is ismerheti a jelszavadat.
password-submit = Jelszó módosítása
password-error-current = Nem ez a jelenlegi jelszavad.
password-error-missing = Adj meg egy új jelszót.
password-error-weak = Ezt az új jelszót túl könnyű kitalálni. Legyen hosszabb vagy kevésbé gyakori.
password-error-unchanged = Az új jelszó megegyezik a jelenlegivel.

## Signing out, asked for by an app
sign-out-title = Kijelentkezel?
sign-out-asked-by = Egy alkalmazás ({ $client }) azt kéri, hogy jelentkeztessünk ki belőle és ebben a böngészőben.
sign-out-asked = Egy alkalmazás azt kéri, hogy jelentkeztessünk ki ebben a böngészőben.

## Signed out
logged-out-return = Tovább ide: { $place }
logged-out-title = Kijelentkeztél
logged-out-text = Ebben a böngészőben kijelentkeztél. A Matrix-alkalmazásaidban bejelentkezve maradsz, amíg ki nem jelentkezel belőlük.
logged-out-again = Újbóli bejelentkezés

## Back to the client
form-post-title = Majdnem kész
form-post-text = Még egy lépés, és visszatérsz ide: { $client }.

## Errors
error-title = Hiba történt
error-detail = Részletek fejlesztőknek
error-home = Ugrás a kezdőlapra
error-request-id = Ha segítséget kérsz, add meg ezt a számot:
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
problem-homeserver-unreachable = A Matrix-kiszolgáló nem válaszol
problem-homeserver-unreachable-text = A bejelentkezéseddel nincs gond, de a szolgáltatás mögötti Matrix-kiszolgáló most nem érhető el.
problem-homeserver-unreachable-next = Próbáld újra néhány perc múlva. Semmi sem veszett el.
problem-internal = Hiba történt a mi oldalunkon
problem-internal-text = Nem a te hibád. A szolgáltatás üzemeltetői többet is megtudhatnak a naplójából.
problem-internal-next = Próbáld újra. Ha megismétlődik, add meg nekik az alábbi számot.
