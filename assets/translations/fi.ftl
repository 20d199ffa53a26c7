### Finnish

## The frame of every page
language-name = Suomi
shell-skip = Siirry sisältöön
shell-language = Kieli:
shell-policy = Tietosuojakäytäntö
shell-tos = Käyttöehdot

## Times
ago-now = juuri nyt
ago-minutes = { $n ->
        [one] minuutti sitten
       *[other] { $n } minuuttia sitten
    }
ago-hours = { $n ->
        [one] tunti sitten
       *[other] { $n } tuntia sitten
    }
ago-days = { $n ->
        [1] eilen
        [one] päivä sitten
       *[other] { $n } päivää sitten
    }
date = { $day }. { $month } { $year }
date-time = { $date } klo { $time } UTC
month-1 = tammikuuta
month-2 = helmikuuta
month-3 = maaliskuuta
month-4 = huhtikuuta
month-5 = toukokuuta
month-6 = kesäkuuta
month-7 = heinäkuuta
month-8 = elokuuta
month-9 = syyskuuta
month-10 = lokakuuta
month-11 = marraskuuta
month-12 = joulukuuta

## Parts of pages
field-show = Näytä
field-show-password = Näytä salasana
field-caps = Caps Lock on päällä.
meter-1 = Helppo arvata. Tee siitä pidempi.
meter-2 = Vielä helppo arvata.
meter-3 = Hyvä.
meter-4 = Oikein hyvä.
copy = Kopioi
copy-done = Kopioitu
progress = Vaihe { $at }/{ $of }
pager = Lisää sivuja
pager-before = Uudemmat
pager-after = Vanhemmat

## Shared
sign-in = Kirjaudu sisään
sign-out = Kirjaudu ulos
create-account = Luo tili
continue = Jatka
cancel = Peruuta
signed-in-as = Kirjautuneena tunnuksella
title-error = Virhe: { $title }
error-too-many-attempts = Yrityksiä oli paljon. Odota muutama minuutti ja yritä sitten uudelleen.
error-form-expired = Sivu oli auki liian kauan. Lähetä lomake uudelleen.

## Front page
home-title = Matrix-tilisi
home-what = Täällä kirjaudut Matrixiin palvelimella { $server } ja hallitset tiliäsi.
home-app-hint = Haluatko keskustella? Avaa Matrix-sovelluksesi: se tuo sinut tänne tarvittaessa.
home-signed-in-title = Olet kirjautunut sisään
home-account = Hallitse tiliäsi

## Sign in
login-title = Kirjaudu sisään
login-continue-to = ja jatka sovellukseen { $client }
login-username = Käyttäjätunnus
login-username-or-email = Käyttäjätunnus tai sähköpostiosoite
login-password = Salasana
login-submit = Kirjaudu sisään
login-new-here = Uusi täällä? { $link }
login-error-username = Anna käyttäjätunnuksesi.
login-error-password = Anna salasanasi.
login-error-credentials = Käyttäjätunnus ja salasana eivät täsmää. Tarkista molemmat ja yritä uudelleen.

## Choosing the account
select-account-title = Mikä tili?
select-account-this = Jatka tällä tilillä

## Consent
consent-title = Saako sovellus { $client } käyttää tiliäsi?
consent-unverified = Tämä sovellus ei kerro, mihin sivustoon se kuuluu. Jatka vain, jos aloitit juuri itse kirjautumisen siihen.
consent-not-set-up-here = { $service } ei tunne tätä sovellusta: se rekisteröityi itse. Jatka vain, jos aloitit juuri itse kirjautumisen siihen.
consent-asks = Sovellus saa luvan
consent-allow = Salli
consent-returns-to = Palaat osoitteeseen { $host }.
consent-policy = Tietosuojakäytäntö
consent-tos = Käyttöehdot
consent-not-you = Etkö se ole sinä?
consent-switch = Käytä toista tiliä
permission-matrix = Käyttää Matrixia nimissäsi
permission-matrix-text = Lukea ja lähettää viestejä, liittyä huoneisiin ja muuttaa profiiliasi.
permission-device = Lisätä tilillesi laitteen
permission-device-text = Se näkyy istunnoissasi nimellä { $device }.
permission-identity = Tietää, kuka olet
permission-identity-text = Matrix-tunnuksesi ja muille näkyvä nimesi.
permission-profile = Nähdä käyttäjätunnuksesi
permission-profile-text = Tunnus, jolla kirjaudut sisään.
permission-offline = Pysyä sisäänkirjautuneena
permission-offline-text = Se voi käyttää tiliäsi poissa ollessasi, kunnes kirjaat sen ulos.
permission-email = Nähdä sähköpostiosoitteesi
permission-email-text = Ja sen, onko osoite vahvistettu.
permission-synapse-admin = Ylläpitää kotipalvelinta
permission-synapse-admin-text = Kaikki, mitä ylläpitäjä voi tehdä palvelimen jokaiselle tilille ja huoneelle.
permission-service-admin = Ylläpitää kaikkia tilejä
permission-service-admin-text = Nähdä, muuttaa ja lukita minkä tahansa tämän palvelun tilin.
permission-other = Tehdä jotain, mitä tämä sivu ei osaa kuvata
permission-nothing = Nähdä, että kirjauduit sisään
permission-nothing-text = Ei muuta: se ei pyydä pääsyä tilillesi.

## Single sign-on of older apps
sso-title = Kirjaudutaanko kohteeseen { $target }?
sso-site = Sivusto { $target } saa luvan käyttää Matrixia nimissäsi.
sso-app = Tämän laitteen sovellus, joka avaa linkit, joiden alussa on { $target }, saa luvan käyttää Matrixia nimissäsi.
sso-warning = Jatka vain, jos aloitit juuri itse kirjautumisen sinne. Sisään päässyt voi lukea viestejäsi ja lähettää niitä nimissäsi.
sso-refused-title = Sinua ei kirjattu sinne sisään
sso-refused-text = Kohteelle { $target } ei annettu mitään. Voit sulkea tämän sivun.

## Too many sessions
end-session-title = Kirjaudu ensin ulos muualta
end-session-before = Olet kirjautunut sisään niin monella laitteella kuin on sallittua. Kirjaudu ulos yhdeltä niistä, niin pääset jatkamaan sovellukseen { $client }.
end-session-text = Olet kirjautunut sisään niin monella laitteella kuin on sallittua. Kirjaudu ulos yhdeltä niistä, niin pääset jatkamaan.
end-session-warning = Viestit, jotka vain uloskirjattava laite pystyy lukemaan, menetetään samalla.
end-session-unnamed = Nimetön istunto
end-session-last-use = { $days ->
        [0] Viimeksi käytetty tänään
        [one] Viimeksi käytetty päivä sitten
       *[other] Viimeksi käytetty { $days } päivää sitten
    }

## Signing a device in
link-title = Kirjaudu sisään laitteella
link-text = Kirjoita laitteen näyttämä koodi.
link-code = Koodi
link-code-hint = Kuusi kirjainta ja numeroa. Isoilla ja pienillä kirjaimilla ei ole eroa.
link-error-missing = Anna koodi.
link-error-unknown = Mikään laite ei odota tällä koodilla. Tarkista koodi tai pyydä laitteelta uusi: koodi on voimassa 20 minuuttia.
device-title = Kirjataanko sovellus { $client } sisään tilillesi?
device-warning = Jatka vain, jos aloitit tämän itse laitteella, joka on edessäsi. Jos joku lähetti sinulle koodin tai linkin, hän yrittää päästä tilillesi.
device-asked = Pyyntö
device-asked-when = { $minutes ->
        [0] Alle minuutti sitten
        [one] Minuutti sitten
       *[other] { $minutes } minuuttia sitten
    }
device-asked-from = osoitteesta { $ip }
device-confirm = Tämä on minun laitteeni
device-confirm-hint = Aloitin tämän itse, ja laite on edessäni.
device-error-confirm = Vahvista, että tämä on sinun laitteesi, tai älä päästä sitä sisään.
device-deny = Älä päästä sisään
device-allowed-title = Laitettasi kirjataan sisään
device-allowed-text = Palaa laitteellasi sovellukseen { $client }: se jatkaa itsestään muutaman sekunnin kuluttua. Voit sulkea tämän sivun.
device-denied-title = Laitetta ei päästetty sisään
device-denied-text = Sovellus { $client } ei pääse tilillesi. Jos joku muu lähetti sinulle koodin, kerro siitä palvelun ylläpidolle.

## Making an account
register-have-account = Onko sinulla jo tili? { $link }
register-username = Käyttäjätunnus
register-username-hint = Muut löytävät sinut sillä: @tunnus:{ $server }. Sitä ei voi muuttaa myöhemmin.
register-username-invited = Sinut on kutsuttu tällä tunnuksella. Muut löytävät sinut sillä: @tunnus:{ $server }.
register-username-free = Tämä käyttäjätunnus on vapaa.
register-username-lowered = Käyttäjätunnukset kirjoitetaan pienillä kirjaimilla.
register-username-title = Valitse toinen käyttäjätunnus
register-username-text = Joku muu ehti ottaa tämän käyttäjätunnuksen. Kaikki muu, minkä kirjoitit, on tallessa.
register-email = Sähköpostiosoite
register-email-optional = Sähköpostiosoite (valinnainen)
register-email-hint = Sen avulla pääset takaisin tilillesi, jos unohdat salasanasi.
register-email-title = Sähköpostiosoitteesi
register-email-without = Jatka ilman
register-password = Salasana
register-token = Rekisteröitymispoletti
register-token-hint = Saat sen palvelun ylläpidolta.
register-token-text = Tilin luomiseen tarvitaan täällä rekisteröitymispoletti. Kaikki muu, minkä kirjoitit, on tallessa.
register-terms = Hyväksyn { $link }
register-terms-link = käyttöehdot
register-verify-title = Tarkista sähköpostisi
register-verify-text = Lähetimme koodin osoitteeseen { $email }. Se on voimassa viisi minuuttia.
register-verify-resend = Lähetä uusi koodi
register-verify-change = Käytä toista sähköpostiosoitetta
register-verify-sent-again = Uusi koodi on matkalla.
register-code = Koodi
register-code-hint = Kuusi numeroa. Jos mitään ei tule, katso myös roskapostikansiosta.
register-display-name = Näyttönimi
register-display-name-title = Millä nimellä muut tuntevat sinut?
register-display-name-text = Tämä nimi näkyy viestiesi vieressä. Voit vaihtaa sen milloin tahansa.
register-display-name-skip = Ohita
register-unfinished-title = Hetkinen
register-unfinished-made = Tilisi on luotu, mutta palvelun takana oleva Matrix-palvelin ei juuri nyt vastaa. Yritä uudelleen minuutin kuluttua: mitään ei kadonnut.
register-unfinished-not-made = Palvelun takana oleva Matrix-palvelin ei juuri nyt vastaa, joten tiliäsi ei ole vielä luotu. Yritä uudelleen minuutin kuluttua: kaikki, minkä kirjoitit, on tallessa.
register-unfinished-retry = Yritä uudelleen
register-error-homeserver = Palvelun takana oleva Matrix-palvelin ei juuri nyt vastaa, joten emme tiedä, onko tämä käyttäjätunnus vapaa. Yritä uudelleen minuutin kuluttua.
register-error-username-missing = Valitse käyttäjätunnus.
register-error-username-too-long = Tämä käyttäjätunnus on liian pitkä.
register-error-username-all-digits = Käyttäjätunnuksessa on oltava vähintään yksi kirjain.
register-error-username-character = Käyttäjätunnuksessa voi olla vain kirjaimia a–z, numeroita ja merkkejä . _ = - / +
register-error-username-underscore = Käyttäjätunnus ei voi alkaa alaviivalla.
register-error-username-not-allowed = Tämä käyttäjätunnus ei ole täällä käytettävissä. Valitse toinen.
register-error-username-taken = Tämä käyttäjätunnus on varattu. Valitse toinen.
register-error-email-missing = Anna sähköpostiosoitteesi.
register-error-email-invalid = Tämä ei ole sähköpostiosoite. Osoite on muotoa nimi@example.com.
register-error-email-not-allowed = Tätä sähköpostiosoitetta ei voi käyttää täällä. Kokeile toista.
register-error-email-in-use = Sinulla on jo tili tällä sähköpostiosoitteella. Kirjaudu sille tai käytä toista osoitetta.
password-error-missing = Valitse salasana.
password-error-too-long = Tämä salasana on liian pitkä.
password-error-weak = Tämä salasana on liian helppo arvata. Lisää vielä sana tai kaksi.
password-error-common = Tämä on niitä salasanoja, joita kokeillaan ensimmäisenä. Valitse toinen.
password-error-word = Yksittäinen sana on helppo arvata. Lisää vielä sana tai kaksi.
password-error-name = Nimet on helppo arvata. Lisää vielä sana tai kaksi.
password-error-repeats = Toisto tuskin vaikeuttaa salasanan arvaamista. Lisää vielä sana tai kaksi.
password-error-sequence = Peräkkäiset kirjaimet, numerot tai näppäimet on helppo arvata. Lisää vielä sana tai kaksi.
password-error-date = Päivämäärät ja vuosiluvut on helppo arvata. Lisää vielä sana tai kaksi.
register-error-token-missing = Anna rekisteröitymispolettisi.
register-error-token-unknown = Tällaista rekisteröitymispolettia ei ole. Tarkista, ettei siinä ole kirjoitusvirhettä.
register-error-token-used-up = Tämä rekisteröitymispoletti on jo käytetty niin monta kertaa kuin on sallittua. Pyydä uusi.
register-error-token-expired = Tämä rekisteröitymispoletti on vanhentunut. Pyydä uusi.
register-error-token-other-name = Tämä rekisteröitymispoletti on toista käyttäjätunnusta varten.
register-error-terms = Voit luoda tilin vain, jos hyväksyt käyttöehdot.
register-error-code-missing = Anna sähköpostissa oleva koodi.
register-error-code-wrong = Koodi ei ole oikea. Tarkista se ja käytä uusinta viestiä.
register-error-code-expired = Tämä koodi on vanhentunut. Pyydä uusi.
register-error-too-many-mails = Viestejä oli paljon. Odota muutama minuutti, ennen kuin pyydät uuden.
register-error-display-name = Tämä näyttönimi on liian pitkä.

## Sign-up with approval
register-reason-title = Miksi haluaisit tilin?
register-reason-text = Palvelun ylläpito katsoo jokaisen uuden tilin ennen sen luomista. Kerro, kuka olet.
register-reason = Perustelusi
register-reason-hint = Lause tai pari riittää. Vain palvelun ylläpito lukee sen.
register-reason-send = Pyydä tiliä
register-error-reason-missing = Kirjoita lause tai pari.
register-error-reason-too-long = { $most ->
        [one] Tämä on liian pitkä: enintään yksi merkki.
       *[other] Tämä on liian pitkä: enintään { $most } merkkiä, joissakin kirjoitusjärjestelmissä vähemmän.
    }
register-error-too-many-wait = Juuri nyt hyvin moni odottaa vastausta. Yritä uudelleen toisena päivänä.
register-waiting-title = Odotetaan vastausta
register-waiting-text = Pyysit tiliä käyttäjätunnuksella { $username }. Palvelun ylläpito käsittelee pyynnön. Siinä voi kestää muutama päivä.
register-waiting-mail = Kirjoitamme osoitteeseen { $email }, kun vastaus on tullut.
register-waiting-bookmark = Tallenna tämä sivu kirjanmerkiksi ja palaa samalla selaimella: näet vastauksen täällä. Käyttäjätunnus on varattu sinulle { $date } asti.
register-waiting-again = Onko vastaus tullut?
register-declined-title = Tiliäsi ei hyväksytty
register-declined-text = Palvelun ylläpito on päättänyt olla luomatta tätä tiliä. Jos se on mielestäsi virhe, kysy ylläpidolta.
register-declined-note = Ylläpito jätti sinulle viestin:

## Captcha
captcha-working = Tarkistetaan, ettet ole robotti. Tämä kestää muutaman sekunnin.
captcha-waiting = Lomakkeesi lähetetään heti, kun tämä on valmis.
captcha-solved = Tarkistettu: et ole robotti.
captcha-needs-script = Vain tämä vaihe tarvitsee JavaScriptiä, jotta robotit pysyvät poissa. Ota se käyttöön ja lataa sivu uudelleen tai pyydä tiliä palvelun ylläpidolta.
captcha-wait = { $seconds ->
        [one] Odota sekunti ennen kuin jatkat, jotta robotit pysyvät poissa.
       *[other] Odota { $seconds } sekuntia ennen kuin jatkat, jotta robotit pysyvät poissa. Täytä lomake rauhassa, niin aika on jo kulunut.
    }
captcha-error-missing = Osoita, ettet ole robotti.
captcha-error-wrong = Robottitarkistus on vanhentunut. Yritä vielä kerran.
captcha-error-too-soon = Sepä kävi nopeasti. Odota, kunnes alla oleva aika on kulunut, ja jatka sitten.
captcha-error-unreachable = Robottitarkistus ei juuri nyt toimi. Yritä uudelleen minuutin kuluttua: mitään ei kadonnut.

## Account
account-title = Tilisi
account-nav = Tilisi
account-nav-profile = Profiili
account-nav-security = Turvallisuus
account-nav-sessions = Istunnot
account-nav-activity = Tapahtumat
account-sign-out = Kirjaudu ulos täältä
remove = Poista
account-password-changed = Salasanasi on vaihdettu.
account-password-changed-everywhere = Salasanasi on vaihdettu, ja sinut on kirjattu ulos kaikkialta muualta.
account-password-set = Voit nyt kirjautua sisään uudella salasanallasi.
account-name-changed = Nimesi on vaihdettu.
account-email-added = Osoite on lisätty.
account-email-removed = Osoite on poistettu.
account-primary-email = Tämä osoite kerrotaan tästä lähtien sovelluksille.
account-session-ended = Istunto on kirjattu ulos.
account-sessions-ended = Istunnot on kirjattu ulos.
account-session-renamed = Nimi on vaihdettu.
account-token-made = Poletti on jo luotu, ja se näytettiin luotaessa. Jos sinulla ei ole sitä, mitätöi se ja luo uusi.
account-app-removed = Sovellus ei enää pääse tilillesi.

## Account: profile
profile-mxid = Matrix-tunnus
profile-name = Nimi
profile-name-hint = Se, minkä muut näkevät. Jos jätät tämän tyhjäksi, muut näkevät Matrix-tunnuksesi.
profile-name-save = Tallenna
profile-name-unknown = Kotipalvelin ei juuri nyt vastaa, joten nimeäsi ei voida näyttää.
profile-error-too-long = Tämä nimi on liian pitkä. Käytä enintään 256 merkkiä.
profile-error-refused = Kotipalvelin ei hyväksy tätä nimeä. Kokeile toista.
profile-error-unreachable = Kotipalvelin ei vastaa. Nimeäsi ei vaihdettu: yritä uudelleen muutaman minuutin kuluttua.
profile-emails = Sähköpostiosoitteet
profile-no-emails = Tililläsi ei ole sähköpostiosoitetta.
profile-emails-change = Muuta sähköpostiosoitteitasi

## Account: e-mail addresses
emails-title = Sähköpostiosoitteet
emails-primary = Tämä kerrotaan sovelluksille
emails-added = Lisätty { $when }
emails-make-primary = Käytä ensisijaisena
emails-add = Uusi osoite
emails-add-hint = Lähetämme siihen koodin varmistaaksemme, että se on sinun.
emails-add-submit = Lähetä koodi
emails-error-invalid = Tämä ei ole sähköpostiosoite. Osoite on muotoa nimi@example.com.
emails-error-not-allowed = Tätä osoitetta ei voi käyttää täällä. Kokeile toista.
emails-error-has-it = Tililläsi on jo tämä osoite.
emails-error-too-many = Tililläsi on niin monta osoitetta kuin on sallittua. Poista ensin yksi.
emails-error-last-one = Tilillä on täällä oltava osoite. Lisää toinen, ennen kuin poistat tämän.
email-remove-title = Poistetaanko tämä osoite?
email-remove-text = Osoite { $email } ei enää kuulu tiliisi.
email-remove-last = Se on ainoa osoitteesi. Ilman osoitetta et pääse sähköpostin avulla takaisin tilillesi, jos unohdat salasanasi.

## Account: security
security-title = Turvallisuus
security-password-set = Asetettu { $when }
security-no-password = Tililläsi ei ole salasanaa.
security-sessions = Missä olet kirjautuneena sisään.
security-apps = Mitä annat sovellusten tehdä.
security-tokens = Boteille ja skripteille.
security-reset-keys = Jos olet menettänyt kaikki laitteesi ja palautusavaimesi.
security-data = Tietosi
security-export = Kaikki, mitä sinusta täällä tiedetään.
security-deactivate = Pysyvästi.

## Account: sessions
sessions-title = Istunnot
sessions-this = Tämä selain
sessions-others = Muualla
sessions-forgotten = Käyttämättä kolme kuukautta
sessions-none = Et ole kirjautuneena muualla.
sessions-end-ticked = Kirjaa ulos valitut
sessions-end-others = Kirjaudu ulos kaikkialta muualta
session-with = { $program }, { $system }
session-a-browser = Selain
session-an-app = Sovellus
session-an-old-app = Vanhemmalla tavalla kirjautunut sovellus
session-a-token = Botti tai skripti, jolla on pääsypoletti
session-seen = Viimeksi käytetty { $when }
session-title = Istunto
session-here = Missä
session-kind = Mikä
session-app = Sovellus
session-app-host = Sovelluksen sivusto
session-browser = Selain ja järjestelmä
session-device = Laitteen tunnus
session-last-use = Viimeksi käytetty
session-address = Osoitteesta
session-began = Kirjautunut sisään
session-may = Mitä se saa tehdä
session-name = Nimi
session-name-hint = Siitä tunnistat istunnon. Muut saattavat nähdä nimen salatuissa keskusteluissa.
session-rename = Tallenna
session-end = Kirjaa ulos
session-error-missing = Anna nimi.
session-error-too-long = Tämä nimi on liian pitkä. Käytä enintään 100 merkkiä.

## Account: ending sessions
end-sessions-title = Kirjaudutaanko ulos?
end-sessions-text = { $count ->
        [one] Tämä istunto kirjataan heti ulos.
       *[other] Nämä { $count } istuntoa kirjataan heti ulos.
    }
end-sessions-others = { $count ->
        [one] Ainoa toinen istunto kirjataan heti ulos. Täällä pysyt kirjautuneena.
       *[other] Kaikki { $count } muuta istuntoa kirjataan heti ulos. Täällä pysyt kirjautuneena.
    }
end-sessions-warning = Salatut viestit, jotka vain tällainen laite pystyy lukemaan, menetetään samalla. Varmista ennen kuin jatkat, että sinulla on palautusavain tai toinen vahvistettu laite.
end-sessions-submit = Kirjaa ulos

## Account: activity
activity-title = Tapahtumat
activity-text = { $days ->
        [one] Mitä tilillesi on tapahtunut viimeisen päivän aikana.
       *[other] Mitä tilillesi on tapahtunut viimeisten { $days } päivän aikana. Jos jokin ei ollut sinun tekemääsi, vaihda salasanasi ja kirjaudu ulos kaikkialta muualta.
    }
activity-none = Ei vielä mitään.
event-registered = Loit tämän tilin
event-signed-in = Kirjauduttiin sisään selaimella
event-app-signed-in = Kirjauduttiin sovellukseen { $app }
event-old-app-signed-in = Kirjauduttiin sovellukseen
event-wrong-password = { $times ->
        [one] Annettiin väärä salasana
       *[other] Annettiin väärä salasana { $times } kertaa tunnin sisällä
    }
event-password-changed = Salasana vaihdettiin
event-password-set = Salasana asetettiin
event-password-recovered = Uusi salasana asetettiin sähköpostin avulla
event-email-added = Osoite { $email } lisättiin
event-email-removed = Osoite { $email } poistettiin
event-primary-email = Osoitteesta { $email } tuli ensisijainen
event-name-changed = Nimi vaihdettiin
event-session-ended = Istunto { $name } kirjattiin ulos
event-a-session-ended = Istunto kirjattiin ulos
event-session-closed = { $why ->
        [idle] Istunto { $name } kirjattiin ulos, koska sitä ei ollut käytetty pitkään aikaan
        [limit] Istunto { $name } kirjattiin ulos uudemman istunnon tieltä
       *[replay] Istunto { $name } kirjattiin ulos, koska sen avainta käytettiin kahdesti. Joku on voinut kopioida sen
    }
event-a-session-closed = { $why ->
        [idle] Istunto kirjattiin ulos, koska sitä ei ollut käytetty pitkään aikaan
        [limit] Istunto kirjattiin ulos uudemman tieltä
       *[replay] Istunto kirjattiin ulos, koska sen avainta käytettiin kahdesti. Joku on voinut kopioida sen
    }
event-sessions-ended = { $count ->
        [0] Kirjauduttiin ulos kaikkialta muualta
        [one] Yksi istunto kirjattiin ulos
       *[other] { $count } istuntoa kirjattiin ulos
    }
event-consent-withdrawn = Sovellus { $app } menetti pääsynsä
event-token-made = Pääsypoletti { $name } luotiin
event-keys-reset = Salausavainten nollaus sallittiin
event-exported = Tietosi ladattiin
event-deactivated = Tili poistettiin käytöstä
event-admin-locked = Ylläpitäjä lukitsi tilin
event-admin-unlocked = Ylläpitäjä avasi tilin lukituksen
event-admin-deactivated = Ylläpitäjä poisti tilin käytöstä
event-admin-reactivated = Ylläpitäjä palautti tilin käyttöön
event-admin-password-set = Ylläpitäjä asetti uuden salasanan
event-admin-email-added = Ylläpitäjä lisäsi sähköpostiosoitteen
event-admin-sessions-ended = Ylläpitäjä kirjasi ulos kaikki istunnot
event-admin-token-issued = Ylläpitäjä loi tälle tilille pääsypoletin
event-admin-made-administrator = Tilillä voi nyt ylläpitää tätä palvelua
event-admin-no-administrator = Tilillä ei voi enää ylläpitää tätä palvelua
event-admin-user-created = Ylläpitäjä loi tilin
event-admin-recovery-link-issued = Ylläpitäjä loi linkin uuden salasanan asettamiseen
event-admin-email-removed = Ylläpitäjä poisti sähköpostiosoitteen
event-admin-session-ended = Ylläpitäjä kirjasi ulos istunnon
event-admin-token-regenerated = Ylläpitäjä korvasi pääsypoletin uudella
event-admin-token-revoked = Ylläpitäjä mitätöi pääsypoletin
event-admin-link-added = Ylläpitäjä liitti tiliin toisen palvelun tilin
event-admin-link-removed = Ylläpitäjä poisti liitoksen toisen palvelun tiliin
event-admin-application-approved = Ylläpitäjä hyväksyi tilipyynnön
event-admin-application-declined = Ylläpitäjä hylkäsi tilipyynnön
event-admin-registration-token-issued = Ylläpitäjä loi kutsun
event-admin-registration-token-changed = Ylläpitäjä muutti kutsua
event-admin-registration-token-revoked = Ylläpitäjä perui kutsun
event-admin-registration-token-unrevoked = Ylläpitäjä palautti kutsun voimaan
event-admin-client-created = Ylläpitäjä lisäsi sovelluksen
event-admin-client-changed = Ylläpitäjä muutti sovellusta
event-admin-client-secret-changed = Ylläpitäjä antoi sovellukselle uuden salaisuuden
event-admin-client-deleted = Ylläpitäjä poisti sovelluksen
event-admin-clients-synced = Sovellus päivitettiin vastaamaan määritystiedostoa
event-admin-provider-created = Ylläpitäjä lisäsi kirjautumispalvelun
event-admin-provider-changed = Ylläpitäjä muutti kirjautumispalvelua
event-admin-provider-deleted = Ylläpitäjä poisti kirjautumispalvelun
event-admin-policy-data-set = Ylläpitäjä muutti sääntöjä
event-admin-job-retried = Ylläpitäjä pyysi kertomaan muutoksesta kotipalvelimelle uudelleen
event-admin-job-cancelled = Ylläpitäjä luopui kertomasta muutoksesta kotipalvelimelle
event-admin-mail-retried = Ylläpitäjä pyysi lähettämään sähköpostin uudelleen
event-admin-mail-cancelled = Ylläpitäjä luopui sähköpostin lähettämisestä
event-admin-users-provisioned = Ylläpitäjä pyysi kertomaan kotipalvelimelle kaikista käyttäjistä uudelleen
event-policy-denied = { $times ->
        [one] Säännöt estivät pyynnön
       *[other] Säännöt estivät { $times } pyyntöä
    } ({ $entry_point ->
        [register] uusi tili
        [email] sähköpostiosoite
        [client_registration] uusi sovellus
        [authorization_grant] sovelluksen pääsy
        [compat_login] kirjautuminen
       *[other] { $entry_point }
    })
event-access-refused = { $surface ->
        [admin_api] { $times ->
            [one] Pyyntö ylläpidon rajapintaan evättiin
           *[other] { $times } pyyntöä ylläpidon rajapintaan evättiin
        }
       *[other] { $times ->
            [one] Käynti ylläpidon sivuilla evättiin
           *[other] { $times } käyntiä ylläpidon sivuilla evättiin
        }
    }

## Account: apps
apps-title = Sovellukset, joilla on pääsy
apps-text = Annat näiden sovellusten käyttää tiliäsi. Jos poistat jonkin, se kirjataan ulos ja sen on pyydettävä lupa uudelleen.
apps-none = Millään sovelluksella ei ole pääsyä tilillesi.
apps-allowed = Sallittu { $when }

## Account: access tokens
tokens-title = Pääsypoletit
tokens-text = Pääsypoletilla botti tai skripti voi käyttää tiliäsi ilman salasanaasi. Säilytä jokaista yhtä huolellisesti kuin salasanaa.
tokens-none = Tililläsi ei ole pääsypoletteja.
tokens-new = Uusi poletti
tokens-expires = Päättyy { $when }
tokens-over = Päättyi { $when }
tokens-forever = Ei pääty
tokens-unused = Ei vielä käytetty
tokens-by-administrator = Ylläpitäjän luoma
token-new-title = Uusi pääsypoletti
token-name = Nimi
token-name-hint = Mihin se on, jotta tunnistat sen myöhemmin.
token-abilities = Mitä se saa tehdä
token-device = Olla oma laitteensa
token-device-hint = Salattuja huoneita varten. Se näkyy istunnoissasi.
token-lifetime = Voimassaoloaika
token-lifetime-hint = Itsestään päättyvästä poletista on vähemmän haittaa, jos se joutuu hukkaan.
token-lifetime-days = { $days ->
        [one] Yksi päivä
       *[other] { $days } päivää
    }
token-lifetime-year = Yksi vuosi
token-lifetime-forever = Ei pääty
token-new-submit = Luo poletti
token-error-missing = Anna nimi.
token-error-too-long = Tämä nimi on liian pitkä. Käytä enintään 100 merkkiä.
token-error-no-ability = Valitse ainakin yksi asia, jonka poletti saa tehdä.
token-error-not-allowed = Vain ylläpitäjät voivat luoda poletin, joka tekee tätä.
token-error-needs-an-end = Poletin, jolla on ylläpitäjän oikeudet, on päätyttävä. Valitse, kuinka kauan se on voimassa.
token-error-too-many = Sinulla on niin monta polettia kuin on sallittua. Mitätöi jokin, jota et enää käytä.
token-error-unreachable = Kotipalvelin ei vastaa, joten polettia ei luotu. Yritä uudelleen muutaman minuutin kuluttua.
token-made-title = Pääsypolettisi
token-made-text = Kopioi poletti { $name } nyt ja säilytä se turvallisessa paikassa. Sitä ei näytetä uudelleen.
token-made-secret = Kuka tahansa, jolla on tämä poletti, voi käyttää tiliäsi. Älä koskaan lähetä sitä kenellekään, joka pyytää sitä.
token-made-done = Olen kopioinut sen
token-made-on = Luotu
token-ends = Voimassaolo päättyy
token-may = Mitä se saa tehdä
token-revoke = Mitätöi

## Account: export
export-title = Lataa tietosi
export-text = Saat tiedoston, jossa on kaikki, mitä tämä palvelu sinusta tietää: tilisi, osoitteet, istunnot, sovellukset, joilla on pääsy, ja viimeaikaiset tapahtumat.
export-not-in-it = Siinä ei ole salasanoja eikä avaimia. Viestisi ovat kotipalvelimella: Matrix-sovelluksesi voi viedä ne.
export-submit = Lataa

## Account: new encryption keys
reset-keys-title = Nollaa digitaalinen identiteettisi
reset-keys-text = Tee näin vain, jos olet menettänyt jokaisen laitteen, jolla olit kirjautuneena, ja myös palautusavaimesi.
reset-keys-consequences = Sovelluksesi saa uudet avaimet, joilla osoitat, kuka olet. Yhteyshenkilöidesi ja muiden laitteidesi on vahvistettava sinut uudelleen, ja vanhemmat salatut viestit voivat jäädä lukukelvottomiksi.
reset-keys-warning = Jos et pyytänyt tätä sovelluksessasi, joku muu saattaa yrittää esiintyä sinuna. Älä jatka.
reset-keys-submit = Salli nollaus
reset-keys-failed = Kotipalvelin ei vastaa, joten mitään ei muutettu. Yritä uudelleen muutaman minuutin kuluttua.
reset-keys-done-title = Voit nyt nollata identiteettisi
reset-keys-done-text = Palaa sovellukseesi kymmenen minuutin kuluessa ja vie nollaus siellä loppuun. Voit sulkea tämän sivun.

## Account: deactivation
deactivate-title = Poista tilisi käytöstä
deactivate-text = Tätä ei voi perua. Näin tapahtuu:
deactivate-signed-out = Sinut kirjataan ulos kaikista sovelluksista ja selaimista, etkä voi kirjautua uudelleen sisään.
deactivate-rooms = Poistut kaikista huoneista. Muut eivät enää löydä sinua.
deactivate-name = Kukaan ei voi enää käyttää Matrix-tunnustasi, et edes sinä.
deactivate-data = Salasanasi, sähköpostiosoitteesi ja sovellusten pääsy poistetaan.
deactivate-erase = Piilota myös viestini
deactivate-erase-hint = Myöhemmin huoneeseen liittyvät eivät näe, mitä kirjoitit. Ne, jotka ovat sen nähneet, näkevät sen edelleen.
deactivate-username = Vahvista kirjoittamalla { $username }
deactivate-submit = Poista tilini käytöstä
deactivate-error-username = Tämä ei ole tämän tilin käyttäjätunnus.
deactivate-error-password = Tämä ei ole salasanasi.
deactivated-title = Tiliäsi ei enää ole
deactivated-text = Tili { $mxid } on poistettu käytöstä. Voit sulkea tämän sivun.
deactivated-erased = Kotipalvelin piilottaa viestisi; se voi kestää hetken.

## Change password
password-title = Vaihda salasana
password-set-title = Aseta salasana
password-set-submit = Aseta salasana
password-current = Nykyinen salasana
password-new = Uusi salasana
password-hint = Muutama toisiinsa liittymätön sana on helppo muistaa ja vaikea arvata.
password-sign-out-others = Kirjaudu ulos kaikkialta muualta
password-sign-out-others-hint = Tee näin, jos joku muu saattaa tietää salasanasi.
password-submit = Vaihda salasana
password-error-current = Tämä ei ole nykyinen salasanasi.
password-error-unchanged = Uusi salasana on sama kuin nykyinen.

## Signing out, asked for by an app
sign-out-title = Kirjaudutaanko ulos?
sign-out-asked-by = Sovellus { $client } pyytää kirjaamaan sinut ulos sekä sovelluksesta että tästä selaimesta.
sign-out-asked = Sovellus pyytää kirjaamaan sinut ulos tästä selaimesta.

## Signed out
logged-out-return = Siirry kohteeseen { $place }
logged-out-title = Olet kirjautunut ulos
logged-out-text = Tämä selain on kirjattu ulos. Matrix-sovelluksesi pysyvät sisäänkirjautuneina, kunnes kirjaudut niistä ulos.
logged-out-again = Kirjaudu uudelleen sisään

## Back to the client
form-post-title = Melkein valmista
form-post-text = Vielä yksi vaihe, niin palaat sovellukseen { $client }.

## Forgotten password
login-forgot = Unohditko salasanasi?
login-notice-password-set = Uusi salasanasi on asetettu, ja sinut on kirjattu ulos kaikkialta. Kirjaudu nyt sisään sillä.
recover-title = Unohditko salasanasi?
recover-text = Anna tilisi sähköpostiosoite. Lähetämme sinulle linkin, jolla voit asettaa uuden salasanan.
recover-email = Sähköpostiosoite
recover-submit = Lähetä linkki
recover-error-missing = Anna sähköpostiosoitteesi.
recover-error-invalid = Tämä ei ole sähköpostiosoite. Osoite on muotoa nimi@example.com.
recover-back = Takaisin kirjautumiseen
recover-sent-title = Tarkista sähköpostisi
recover-sent-text = Jos jollakin tilillä on osoite { $email }, siihen on matkalla linkki, jolla voi asettaa uuden salasanan.
recover-sent-wait = Se voi kestää muutaman minuutin. Jos mitään ei tule, katso roskapostikansiosta tai kokeile toista osoitetta.
recover-sent-again = Lähetimme sinulle uuden viestin.
recover-sent-resend = Lähetä uudelleen
recover-sent-change = Käytä toista osoitetta
recover-password-title = Aseta uusi salasana
recover-password-everywhere = Sinut kirjataan ulos kaikkialta. Mieti ennen kuin jatkat, onko jokin laitteesi vielä kirjautuneena sisään: siinä voivat olla ainoat avaimet salattuihin viesteihisi.
recover-password-submit = Aseta salasana
recover-gone-title = Tämä linkki ei enää kelpaa
recover-gone-text = Linkki toimii kerran ja vain lyhyen aikaa. Omasi on jo käytetty tai vanhentunut.
recover-gone-again = Lähetä uusi linkki
recover-off-title = Salasanaa ei voi palauttaa täällä
recover-off-text = Tämä palvelu ei lähetä sähköpostia unohtuneista salasanoista. Pyydä apua palvelun ylläpidolta.

## Mails
mail-nothing-to-do = Jos tämä et ollut sinä, sinun ei tarvitse tehdä mitään.
mail-not-you = Jos tämä et ollut sinä, aseta heti uusi salasana ja kirjaudu ulos kaikkialta muualta. Jos et enää voi kirjautua sisään, kysy palvelun ylläpidolta.
mail-token-made-subject = Tilillesi palvelussa { $service } luotiin pääsypoletti
mail-token-made-text = Tilillesi { $username } palvelussa { $service } luotiin pääsypoletti. Sen nimi on { $name }.
mail-token-made-what = Botti tai skripti voi käyttää sillä tiliäsi. Löydät sen tilisivusi kohdasta Turvallisuus ja voit mitätöidä sen siellä.
mail-verification-code-subject = Vahvista sähköpostiosoitteesi palvelussa { $service }
mail-verification-code-registration = Kirjoita tämä koodi, niin vahvistat sähköpostiosoitteesi ja voit jatkaa tilin luomista palvelussa { $service }:
mail-verification-code-account = Kirjoita tämä koodi, niin vahvistat sähköpostiosoitteesi ja lisäät sen tilillesi palvelussa { $service }:
mail-verification-code-lifetime = Koodi on voimassa viisi minuuttia.
mail-verification-code-not-you = Jos et pyytänyt sitä, älä anna sitä kenellekään: joku on voinut kirjoittaa oman osoitteensa väärin.
mail-address-taken-subject = Sähköpostiosoitteesi palvelussa { $service }
mail-address-taken-text = Joku, ehkä sinä, yritti käyttää tätä sähköpostiosoitetta palvelussa { $service }. Se kuuluu jo tilille { $username }.
mail-address-taken-next = Jos se olit sinä, kirjaudu sen sijaan tälle tilille.
mail-recovery-subject = Aseta uusi salasana palveluun { $service }
mail-recovery-text = Pyysit saada asettaa uuden salasanan tilillesi { $username } palvelussa { $service }.
mail-recovery-button = Aseta uusi salasana
mail-recovery-lifetime = Linkki toimii kerran ja on voimassa kymmenen minuuttia.
mail-recovery-not-you = Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään: salasanasi pysyy ennallaan.
mail-recovery-impossible-subject = Salasanasi palvelussa { $service }
mail-recovery-impossible-text = Joku, ehkä sinä, pyysi saada asettaa uuden salasanan tilillesi { $username } palvelussa { $service }.
mail-recovery-impossible-locked = Tili on lukittu, joten se ei ole mahdollista. Palvelun ylläpito voi kertoa syyn ja avata lukituksen.
mail-recovery-impossible-no-password = Tilillä ei ole salasanaa: kirjaudu sisään niin kuin tavallisesti. Jos se ei onnistu, kysy palvelun ylläpidolta.
mail-password-changed-subject = Salasanasi palvelussa { $service } vaihdettiin
mail-password-changed-text = Tilisi { $username } salasana palvelussa { $service } vaihdettiin.
mail-email-added-subject = Tilillesi palvelussa { $service } lisättiin sähköpostiosoite
mail-email-added-text = Sähköpostiosoite { $email } lisättiin tilillesi { $username } palvelussa { $service }.
mail-email-removed-subject = Tililtäsi palvelussa { $service } poistettiin sähköpostiosoite
mail-email-removed-text = Sähköpostiosoite { $email } poistettiin tililtäsi { $username } palvelussa { $service }.
mail-application-approved-subject = Tilisi palvelussa { $service } on hyväksytty
mail-application-approved-text = Pyysit tiliä käyttäjätunnuksella { $username } palvelussa { $service }. Pyyntö on hyväksytty.
mail-application-approved-next = Voit nyt kirjautua sisään salasanalla, jonka valitsit.
mail-application-approved-asked = Ennen tilin luomista tarvitsemme sinulta vielä yhden asian: avaa samalla selaimella uudelleen sivu, jolla odotit.
mail-application-declined-subject = Tilipyyntösi palvelussa { $service }
mail-application-declined-text = Pyysit tiliä käyttäjätunnuksella { $username } palvelussa { $service }. Palvelun ylläpito on päättänyt olla luomatta tätä tiliä.
mail-new-application-subject = { $username } pyytää tiliä palvelussa { $service }
mail-new-application-text = Joku haluaisi tilin käyttäjätunnuksella { $username } palvelussa { $service } ja kertoo syyksi:
mail-new-application-next = Tee päätös ylläpidon sivuilla
mail-test-subject = Testi palvelusta { $service }
mail-test-text = Tämä viesti lähetettiin, jotta nähdään, tulevatko viestit palvelusta { $service } perille. Ne tulevat.

## Errors
error-title = Jokin meni pieleen
error-detail = Tietoja kehittäjille
error-again = Avaa sivu uudelleen
error-home = Siirry etusivulle
error-request-id = Jos pyydät apua, mainitse tämä viite:
not-found-title = Täällä ei ole mitään
not-found-text = Osoitteessa voi olla kirjoitusvirhe, tai sivu on voitu siirtää.
problem-invalid-request = Tämä kirjautumislinkki on puutteellinen
problem-invalid-request-text = Sinut tänne ohjannut sovellus lähetti pyynnön, jota emme ymmärrä.
problem-invalid-request-next = Palaa sovellukseen ja yritä uudelleen. Jos näin käy taas, sovellus täytyy korjata.
problem-unknown-client = Emme tunne tätä sovellusta
problem-unknown-client-text = Sinut tänne ohjannut sovellus ei ole tai ei enää ole rekisteröity tähän palveluun.
problem-unknown-client-next = Kirjaudu ulos sovelluksesta tai asenna se uudelleen ja yritä sitten vielä kerran.
problem-redirect-uri = Tämä sovellus haluaa ohjata sinut tuntemattomaan osoitteeseen
problem-redirect-uri-text = Sovellus ei ole rekisteröinyt osoitetta, johon se haluaa sinun palaavan, joten pysähdyimme tähän tilisi suojaamiseksi.
problem-redirect-uri-next = Palaa sovellukseen ja yritä uudelleen. Jos näin käy taas, sovellus täytyy korjata.
problem-grant-gone = Tämä kirjautuminen on päättynyt
problem-grant-gone-text = Se oli jo valmis, tai se odotti liian kauan.
problem-grant-gone-next = Palaa sovellukseen ja aloita alusta.
problem-form-expired = Sivu oli auki liian kauan
problem-form-expired-text = Tilisi suojaamiseksi lomakkeen voi lähettää vain jonkin aikaa sen avaamisen jälkeen.
problem-form-expired-next = Siirry takaisin, lataa sivu uudelleen ja yritä vielä kerran.
problem-refused = Tämä ei ole sallittua
problem-refused-text = Sovellus pyysi jotain, mitä tilisi tai sovellus itse ei saa käyttää.
problem-refused-next = Jos tarvitset sitä, kysy palvelun ylläpidolta.
problem-policy = Palvelun säännöt eivät salli tätä
problem-policy-text = Palvelun ylläpito on asettanut säännöt siitä, kuka saa tehdä mitäkin, ja tämä on jotakin niistä vastaan.
problem-policy-next = Jos sinun pitäisi mielestäsi voida tehdä tämä, kysy ylläpidolta.
problem-account-locked = Tilisi on lukittu
problem-account-locked-text = Et voi kirjautua sisään, kun se on lukittu.
problem-account-locked-next = Palvelun ylläpito voi kertoa syyn ja avata lukituksen.
problem-account-deactivated = Tämä tili on poistettu käytöstä
problem-account-deactivated-text = Sillä ei voi enää kirjautua sisään.
problem-account-deactivated-next = Jos kyseessä on virhe, kysy palvelun ylläpidolta.
problem-not-administrator = Tämä sivu on ylläpitäjille
problem-not-administrator-text = Tililläsi ei voi ylläpitää tätä palvelua.
problem-not-administrator-next = Jos sillä pitäisi voida, kysy palvelun ylläpidolta.
problem-too-many-requests = Liikaa pyyntöjä
problem-too-many-requests-text = Sieltä, missä olet, tuli tavallista enemmän pyyntöjä.
problem-too-many-requests-next = Odota muutama minuutti ja yritä sitten uudelleen.
problem-sign-up-closed = Täällä ei voi rekisteröityä itse
problem-sign-up-closed-text = Tämän palvelun tilit luo palvelun ylläpito.
problem-sign-up-closed-next = Pyydä ylläpidolta tiliä tai kirjaudu sisään, jos sinulla on jo tili.
problem-invitation-gone = Tämä kutsu ei enää kelpaa
problem-invitation-gone-text = Se on käytetty tai peruttu, tai sen aika on kulunut umpeen.
problem-invitation-gone-next = Pyydä kutsun lähettäjältä uusi, tai kirjaudu sisään, jos sinulla on jo tili.
problem-sign-up-refused = Et voi rekisteröityä täältä
problem-sign-up-refused-text = Palvelun ylläpito ei ota vastaan uusia tilejä tästä verkosta tai tällä selaimella.
problem-sign-up-refused-next = Kokeile toista verkkoa tai selainta tai pyydä tiliä ylläpidolta.
problem-sign-up-over = Tämä rekisteröityminen ei jatku täällä
problem-sign-up-over-text = Se aloitettiin toisessa selaimessa tai yli tunti sitten.
problem-sign-up-over-next = Jatka selaimessa, jossa aloitit, tai aloita alusta.
problem-too-many-requests-wait = { $minutes ->
        [one] Odota minuutti ja yritä sitten uudelleen.
       *[other] Odota { $minutes } minuuttia ja yritä sitten uudelleen.
    }
problem-homeserver-unreachable = Kotipalvelin ei vastaa
problem-homeserver-unreachable-text = Kirjautumisesi onnistui, mutta palvelun takana olevaan Matrix-palvelimeen ei juuri nyt saada yhteyttä.
problem-homeserver-unreachable-next = Yritä uudelleen muutaman minuutin kuluttua. Mitään ei kadonnut.
problem-internal = Meillä meni jokin pieleen
problem-internal-text = Vika ei ole sinun. Palvelun ylläpito löytää lisätietoja palvelun lokista.
problem-internal-next = Yritä uudelleen. Jos näin käy taas, kerro ylläpidolle alla oleva viite.

## The administrators' pages
console-nav = Ylläpito
console-overview = Yleiskatsaus
console-users = Käyttäjät
console-overview-title = Ylläpito
account-console = Huolehdi palvelun tileistä.
console-administrator = Ylläpitäjä
console-back = Takaisin
console-search = Hae
console-hours = { $hours ->
        [1] yksi tunti
        [24] yksi vuorokausi
        [168] seitsemän päivää
        [one] { $hours } tunti
       *[other] { $hours } tuntia
    }
console-standing-locked = Lukittu
console-standing-deactivated = Pois käytöstä
console-done-user-made = Tili on luotu.
console-done-locked = Tili on lukittu.
console-done-unlocked = Tilin lukitus on avattu.
console-done-deactivated = Tili on poistettu käytöstä.
console-done-reactivated = Tili on palautettu käyttöön. Sen omistaja tarvitsee uuden salasanan.
console-done-password-set = Salasana on asetettu.
console-done-administrator-made = Tilillä voi nyt ylläpitää palvelua.
console-done-administrator-unmade = Tilillä ei voi enää ylläpitää palvelua.
console-done-email-added = Osoite on lisätty.
console-done-email-removed = Osoite on poistettu.
console-done-sessions-ended = Istunnot on päätetty.
console-done-invitation-changed = Kutsua on muutettu.
console-done-invitation-revoked = Kutsu ei enää kelpaa.
console-done-invitation-restored = Kutsu kelpaa taas.
console-done-client-changed = Sovellusta on muutettu.
console-done-client-deleted = Sovellus on poistettu.
console-done-retried = Yritetään uudelleen.
console-done-cancelled = Siitä on luovuttu.
console-users-title = Käyttäjät
console-users-search = Osa käyttäjätunnuksesta
console-users-status = Mitkä tilit
console-users-any = Kaikki
console-users-active = Käytössä
console-users-locked = Lukitut
console-users-deactivated = Käytöstä poistetut
console-users-admins = Vain ylläpitäjät
console-users-made = Luotu { $when }
console-users-none = Sellaista käyttäjää ei ole.
console-user-new-title = Uusi tili
console-user-new-name = Näyttönimi (valinnainen)
console-user-new-email-hint = Osoite merkitään vahvistetuksi. Sinä takaat sen.
console-user-new-password = Salasana (valinnainen)
console-user-new-password-hint = Jos jätät tämän tyhjäksi, luo jälkeenpäin linkki, jolla tilin omistaja valitsee salasanansa itse.
console-user-new-submit = Luo tili
console-user-error-username = Tämä ei käy käyttäjätunnukseksi. Käytä pieniä kirjaimia, numeroita ja merkkejä . _ = - / +
console-user-error-taken = Tämä käyttäjätunnus on jo varattu.
console-user-error-unavailable = Kotipalvelin ei hyväksy tätä käyttäjätunnusta, tai se on siellä jo käytössä.
console-user-error-homeserver = Kotipalvelin ei kertonut, onko tunnus vapaa. Yritä hetken kuluttua uudelleen.
console-user-error-password = Tämä salasana on liian helppo arvata. Tee siitä pidempi.
console-email-error-invalid = Tämä ei ole sähköpostiosoite.
console-email-error-taken = Tämä osoite on toisella tilillä.
console-user-queued = Kotipalvelin ei vielä tiedä tästä. Sille kerrotaan uudelleen, kunnes se tietää.
console-user-made = Luotu
console-user-locked = Lukittu
console-user-deactivated = Poistettu käytöstä
console-user-password = Salasana
console-user-password-set = Asetettu { $when }
console-user-password-none = Ei ole
console-user-id = Tilin tunnus
console-user-more = Mitä voit tehdä
console-user-sessions = { $count ->
        [0] Ei kirjautuneena missään
        [one] Kirjautuneena yhdessä paikassa
       *[other] Kirjautuneena { $count } paikassa
    }
console-user-no-emails = Ei ole
console-user-self = Tämä on oma tilisi. Toinen ylläpitäjä voi lukita sen tai poistaa sen käytöstä.
console-lock = Lukitse tili
console-lock-hint = Lukittua tiliä ei voi käyttää. Mitään ei katoa: lukituksen voi avata.
console-unlock = Avaa tilin lukitus
console-reactivate = Palauta tili käyttöön
console-password-title = Aseta salasana
console-password-row = Valitset sen itse ja kerrot sen tilin omistajalle.
console-password-text = { $user } kirjautuu sillä tästä lähtien. Istunnot säilyvät.
console-password-new = Uusi salasana
console-password-anyway = Hyväksy, vaikka se olisi helppo arvata
console-password-anyway-hint = Testeihin ja koneille, ei ihmisille.
console-password-submit = Aseta salasana
console-recovery-title = Linkki uutta salasanaa varten
console-recovery-row = Tilin omistaja valitsee salasanan itse. Toimii ilman sähköpostia.
console-recovery-text = Tällä linkillä { $user } voi kerran valita uuden salasanan. Silloin kaikki tilin istunnot päättyvät.
console-recovery-hours = Linkin voimassaolo
console-recovery-submit = Luo linkki
console-recovery-made = Toimita tämä linkki käyttäjälle { $user } tavalla, johon luotat.
console-recovery-once = { $hours ->
        [1] Se näytetään vain tämän kerran, toimii kerran ja on voimassa tunnin.
        [24] Se näytetään vain tämän kerran, toimii kerran ja on voimassa vuorokauden.
        [168] Se näytetään vain tämän kerran, toimii kerran ja on voimassa seitsemän päivää.
        [one] Se näytetään vain tämän kerran, toimii kerran ja on voimassa { $hours } tunnin.
       *[other] Se näytetään vain tämän kerran, toimii kerran ja on voimassa { $hours } tuntia.
    }
console-make-administrator-title = Tee ylläpitäjäksi
console-make-administrator-text = { $user } voi nähdä, muuttaa ja lukita kaikkia tilejä täällä, myös sinun tiliäsi.
console-make-administrator-submit = Tee ylläpitäjäksi
console-unmake-administrator-title = Poista ylläpito-oikeus
console-unmake-administrator-text = { $user } ei enää pääse näille sivuille. Sovellukset, joilla on ylläpitäjän oikeudet, säilyttävät ne, kunnes ne kirjataan ulos.
console-unmake-administrator-submit = Poista oikeus
console-end-sessions-title = Päätä kaikki istunnot
console-end-sessions-text = { $user } kirjataan ulos kaikkialta. Viestit, jotka vain jokin hänen laitteistaan pystyy lukemaan, menetetään samalla.
console-end-sessions-submit = Päätä kaikki istunnot
console-deactivate-title = Poista tili käytöstä
console-deactivate-row = Pysyvästi: käyttäjä poistuu kaikista huoneista.
console-deactivate-text = Käyttäjän { $user } tili päättyy tähän.
console-deactivate-sessions = Käyttäjä kirjataan ulos kaikkialta.
console-deactivate-rooms = Käyttäjä poistuu kaikista huoneista.
console-deactivate-name = Kukaan muu ei voi ottaa tunnusta.
console-deactivate-erase = Poista myös viestit
console-deactivate-erase-hint = Siltä osin kuin kotipalvelin pystyy. Tätä ei voi perua.
console-deactivate-submit = Poista käytöstä
console-emails-text = Käyttäjän { $user } osoitteet.
console-emails-hint = Osoite merkitään vahvistetuksi. Sinä takaat sen.
console-emails-submit = Lisää osoite
console-sessions-text = Missä { $user } on kirjautuneena sisään.
console-sessions-none = Ei missään.
console-sessions-end = Päätä valitut
console-sessions-end-all = Päätä kaikki istunnot
console-invitations = Kutsut
console-invitations-title = Kutsut
console-invitations-valid = Vain voimassa olevat
console-invitations-none = Kutsuja ei ole vielä.
console-invitations-off = Kukaan ei voi käyttää kutsua: määritystiedosto ei salli sitä (account.invitations_allowed).
console-invitation-title = Kutsu
console-invitation-new-title = Uusi kutsu
console-invitation-new-submit = Luo kutsu
console-invitation-edit = Muuta
console-invitation-edit-title = Muuta kutsua
console-invitation-edit-submit = Tallenna
console-invitation-text = Lähetä tämä linkki kutsuttavalle tai anna hänen lukea koodi.
console-invitation-qr = Linkki QR-koodina
console-invitation-unnamed = Kutsu
console-invitation-token = Rekisteröitymispoletti
console-invitation-username = Käyttäjätunnus
console-invitation-used = Luotuja tilejä
console-invitation-used-any = { $count ->
        [0] Ei vielä yhtään, ei enimmäismäärää
        [one] Yksi tähän mennessä, ei enimmäismäärää
       *[other] { $count } tähän mennessä, ei enimmäismäärää
    }
console-invitation-used-of = { $count }/{ $limit }
console-invitation-last-used = Viimeksi käytetty
console-invitation-expires = Voimassaolo päättyy
console-invitation-never = Kun kutsu perutaan
console-invitation-by = Luoja
console-invitation-used-up = Käytetty
console-invitation-expired = Vanhentunut
console-invitation-revoked = Peruttu
console-invitation-revoke = Peru kutsu
console-invitation-unrevoke = Palauta voimaan
console-invitation-note = Muistiinpano (valinnainen)
console-invitation-note-hint = Kenelle kutsu on. Vain ylläpitäjät näkevät sen.
console-invitation-name = Käyttäjätunnus (valinnainen)
console-invitation-name-hint = Jos täytät tämän, tilillä voi olla vain tämä tunnus ja kutsu on yhtä tiliä varten.
console-invitation-uses = Tilien määrä
console-invitation-uses-hint = Tyhjä tarkoittaa, ettei enimmäismäärää ole.
console-invitation-lifetime = Voimassaoloaika
console-invitation-days = { $days ->
        [one] { $days } päivä
       *[other] { $days } päivää
    }
console-invitation-ever = Aina, kunnes kutsu perutaan
console-invitation-keep = Kuten ennenkin
console-invitation-error-note = Tämä muistiinpano on liian pitkä. Käytä enintään 200 merkkiä.
console-invitation-error-uses = Anna luku tai jätä kenttä tyhjäksi.
console-clients = Sovellukset
console-clients-title = Sovellukset
console-clients-search = Osa nimestä
console-clients-kind = Mitkä sovellukset
console-clients-set-up = Täällä lisätyt
console-clients-registered = Itse rekisteröityneet
console-clients-none = Sellaista sovellusta ei ole.
console-client-new-title = Uusi sovellus
console-client-new-submit = Lisää sovellus
console-client-edit = Muuta
console-client-edit-title = Muuta sovellusta
console-client-new-secret = Luo uusi salaisuus
console-client-delete = Poista
console-client-id = Asiakastunnus
console-client-uri = Sivusto
console-client-uri-optional = Sivusto (valinnainen)
console-client-sessions = Aktiivisia istuntoja
console-client-auth = Todentamistapa
console-client-grants = Sallitut menettelyt
console-client-redirects = Uudelleenohjausosoitteet (URI)
console-client-redirects-hint = Yksi riville. Omissa nimissään toimivat tai koodin näyttävät sovellukset eivät tarvitse niitä.
console-client-configured = Tämä sovellus on määritystiedostossa, ja sitä muutetaan siellä.
console-client-of-configuration = Määritystiedosto
console-client-of-administrator = Lisätty täällä
console-client-name = Nimi
console-client-name-hint = Käyttäjät näkevät sen kirjautuessaan.
console-client-kind = Mikä se on
console-client-kind-app = Sovellus laitteella tai selaimessa (ei salaisuutta)
console-client-kind-site = Sivusto, jolla on palvelin (salaisuus)
console-client-kind-service = Omissa nimissään toimiva palvelu (salaisuus)
console-client-kind-device = Koodin näyttävä laite (ei salaisuutta)
console-client-error = Tätä sovellusta ei voi lisätä tällaisena.
console-secret-title = Sovelluksen salaisuus
console-secret = Salaisuus
console-secret-text = Sovellus { $app } tarvitsee molemmat, jotta käyttäjät voivat kirjautua sisään.
console-secret-once = Salaisuus näytetään vain tämän kerran. Vanhempi ei enää toimi.
console-new-secret-title = Luo uusi salaisuus
console-new-secret-text = Sovelluksen { $app } nykyinen salaisuus lakkaa heti toimimasta.
console-new-secret-submit = Luo uusi salaisuus
console-delete-client-title = Poista sovellus
console-delete-client-text = Sovellus { $app } ja kaikki sillä kirjautuneet menettävät pääsynsä heti.
console-delete-client-submit = Poista
console-outbox = Lähtevät
console-audit = Tapahtumaloki
console-providers = Kirjautumispalvelut
console-attention-homeserver = Kotipalvelimeen ei saada yhteyttä, tai se ei hyväksy jaettua salaisuutta.
console-attention-jobs = { $count ->
        [one] Kotipalvelimelle ei voitu kertoa yhdestä muutoksesta.
       *[other] Kotipalvelimelle ei voitu kertoa { $count } muutoksesta.
    }
console-attention-mails = { $count ->
        [one] Yhtä sähköpostia ei voitu lähettää.
       *[other] { $count } sähköpostia ei voitu lähettää.
    }
console-attention-disk = Levy on melkein täynnä.
console-overview-people = Käyttäjät
console-overview-accounts = Käytössä olevia tilejä
console-overview-administrators = Ylläpitäjiä
console-overview-browsers = Kirjautuneita selaimia
console-overview-apps = Kirjautuneita sovelluksia
console-overview-lately = Viime aikoina
console-overview-sign-ups = Uusia tilejä 7 päivässä
console-overview-sign-ins = Kirjautumisia 24 tunnissa
console-overview-failed = Vääriä salasanoja 24 tunnissa
console-overview-service = Palvelu
console-overview-homeserver = Kotipalvelin
console-overview-silent = Ei vastaa
console-overview-reachable = Vastaa
console-overview-outbox = Muutoksia, joista se ei vielä tiedä
console-overview-mails = Sähköposteja matkalla
console-overview-store = Tietojen koko
console-overview-free = Levyllä vapaana
console-overview-version = Posternin versio
console-overview-started = Käynnistetty
console-mib = { $size } MiB
console-outbox-title = Matkalla
console-outbox-text = { $count ->
        [0] Kotipalvelin tietää kaiken.
        [one] Kotipalvelin ei vielä tiedä yhdestä muutoksesta.
       *[other] Kotipalvelin ei vielä tiedä { $count } muutoksesta.
    }
console-retry = Yritä uudelleen
console-give-up = Luovu
console-tries = { $count ->
        [one] yritetty kerran
       *[other] yritetty { $count } kertaa
    }
console-job-provision = Tili, nimi ja osoitteet
console-job-avatar = Kuva
console-job-device = Uusi laite
console-job-devices = Laitteet
console-job-deactivate = Tilin päättyminen
console-job-reactivate = Tilin paluu
console-mails-title = Sähköpostit
console-mails-none = Lähetettäviä sähköposteja ei ole.
console-mail-over = luovuttu
console-give-up-job = Tästä muutoksesta ei koskaan kerrota kotipalvelimelle. Sille voi jäädä laite, joka on täällä kirjattu ulos, tai siltä voi jäädä tietämättä joku, joka on kirjautunut sisään.
console-give-up-mail = Tätä sähköpostia ei lähetetä.
console-audit-title = Tapahtumaloki
console-audit-text = { $days ->
        [one] Mitä on tapahtunut ja kenen toimesta. Tiedot säilytetään { $days } päivän.
       *[other] Mitä on tapahtunut ja kenen toimesta. Tiedot säilytetään { $days } päivää.
    }
console-audit-user = Käyttäjätunnus
console-audit-kind = Mitä
console-audit-from = Alkaen
console-audit-administration = Mitä ylläpitäjät tekivät
console-audit-sign-ins = Kirjautumiset
console-audit-refused = Mikä epäonnistui tai evättiin
console-audit-credentials = Salasanat ja osoitteet
console-audit-ends = Istuntojen päättymiset
console-audit-accounts = Uudet ja päättyneet tilit
console-audit-none = Mitään sellaista ei ole tapahtunut.
console-audit-unknown = Sen nimistä käyttäjää ei ole.
console-audit-by = tekijä { $who }
console-audit-by-command-line = komentoriviltä
console-audit-by-itself = automaattisesti
console-event-registered = Tili luotiin
console-event-exported = Tilin tiedot ladattiin
console-user-events = Viime aikoina
console-user-all-events = Kaikki tapahtumat
console-providers-title = Kirjautumispalvelut
console-providers-text = Muut palvelut, joiden kautta käyttäjät kirjautuvat sisään. Ne otetaan käyttöön määritystiedostossa tai ylläpidon rajapinnalla.
console-providers-none = Ei yhtään.
console-provider-off = Pois päältä
console-user-links = Tilit muualla

## Console: applications
console-applications = Pyynnöt
console-applications-none = Kukaan ei odota tiliä.
console-applications-off = Kukaan ei odota tiliä. Käyttäjiltä kysytään perustelua ja he odottavat sinua vain, jos account.password_registration_approval_required on päällä.
console-application-since = Pyydetty { $when }
console-application-title = Tilipyyntö
console-application-no-email = Ei ole
console-application-asked = Pyydetty
console-application-until = Odotus päättyy
console-application-reason = Perustelu
console-application-note = Viesti pyytäjälle, jos hylkäät pyynnön (valinnainen)
console-application-note-hint = Pyytäjä näkee sen omalla sivullaan, ja sähköpostissa, jos hän on antanut osoitteen.
console-application-approve = Hyväksy
console-application-decline = Hylkää
console-application-error-note = Viesti on liian pitkä. Lyhennä sitä.
console-done-application-approved = Tili on luotu.
console-done-application-asked = Pyyntö on hyväksytty. Joku muu on jo ehtinyt saada tunnuksen, osoitteen tai kutsun, joten pyytäjältä kysytään ensin toista.
console-done-application-declined = Pyyntö on hylätty.

## Console: policy
console-policy = Säännöt
console-policy-text = Nämä säännöt lisätään määritystiedoston sääntöihin, ja ne tulevat voimaan heti, kun tallennat ne. Ne on kuvattu tiedostossa docs/policy.md.
console-policy-custom = Oma käytäntösi vastaa näihin kysymyksiin: { $questions }
console-policy-from = Alla olevassa kentässä ovat säännöt, jotka tallennettiin { $when }. Ne tulevat taas voimaan, kun tallennat ne.
console-policy-data = Säännöt JSON-muodossa
console-policy-data-hint = Esimerkiksi käyttäjätunnuksen kieltäminen: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Tallenna
console-policy-merged = Kaikki säännöt, myös määritystiedoston
console-policy-history = Aiemmat säännöt
console-policy-current = Voimassa
console-policy-error-json = Tämä ei ole JSONia: { $detail }
console-policy-error-right = Tätä ei voi käyttää: { $detail }
console-done-policy-set = Säännöt ovat nyt voimassa.
console-trial = Kokeile sääntöjä
console-trial-text = Mitä tapahtuisi? Tämä ei muuta mitään.
console-trial-question = Mikä kysymys
console-trial-input = Tilanne JSON-muodossa
console-trial-data = Muut kokeiltavat säännöt JSON-muodossa (valinnainen)
console-trial-data-hint = Täällä tallennettujen sijasta. Määritystiedoston säännöt jäävät.
console-trial-submit = Kokeile
console-trial-allowed = Se sallittaisiin.
console-trial-refused = Se evättäisiin:
console-trial-custom = Oma käytäntösi vastasi.
console-trial-builtin = Sisäänrakennetut säännöt vastasivat.

## The admin API's documentation
api-doc-title = Ylläpidon rajapinta (API)
api-doc-what = Mitä ohjelmat voivat tehdä täällä ylläpitäjien puolesta.
api-doc-spec = Sama OpenAPI-muodossa, ohjelmille
api-doc-resources = Resurssit
api-doc-ask = Pyyntöjen tekeminen
api-doc-token = Jokainen pyyntö tarvitsee sellaisen käyttäjän pääsypoletin, joka saa ylläpitää palvelua.
api-doc-errors = Mitä mihin tahansa pyyntöön voidaan vastata
api-doc-required = pakollinen
api-doc-query = Kysely
api-doc-body = Runko
api-doc-answers = Vastaukset
api-doc-attributes = Attribuutit
