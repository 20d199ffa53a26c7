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
register-error-terms = Voit luoda tilin vain, jos hyväksyt käyttöehdot.
register-error-code-missing = Anna sähköpostissa oleva koodi.
register-error-code-wrong = Koodi ei ole oikea. Tarkista se ja käytä uusinta viestiä.
register-error-code-expired = Tämä koodi on vanhentunut. Pyydä uusi.
register-error-too-many-mails = Viestejä oli paljon. Odota muutama minuutti, ennen kuin pyydät uuden.
register-error-display-name = Tämä näyttönimi on liian pitkä.

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
event-sessions-ended = { $count ->
        [0] Kirjauduttiin ulos kaikkialta muualta
        [one] Yksi istunto kirjattiin ulos
       *[other] { $count } istuntoa kirjattiin ulos
    }
event-consent-withdrawn = Sovellus { $app } menetti pääsynsä
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

## Account: apps
apps-title = Sovellukset, joilla on pääsy
apps-text = Annat näiden sovellusten käyttää tiliäsi. Jos poistat jonkin, se kirjataan ulos ja sen on pyydettävä lupa uudelleen.
apps-none = Millään sovelluksella ei ole pääsyä tilillesi.
apps-allowed = Sallittu { $when }

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
problem-account-locked = Tilisi on lukittu
problem-account-locked-text = Et voi kirjautua sisään, kun se on lukittu.
problem-account-locked-next = Palvelun ylläpito voi kertoa syyn ja avata lukituksen.
problem-account-deactivated = Tämä tili on poistettu käytöstä
problem-account-deactivated-text = Sillä ei voi enää kirjautua sisään.
problem-account-deactivated-next = Jos kyseessä on virhe, kysy palvelun ylläpidolta.
problem-too-many-requests = Liikaa pyyntöjä
problem-too-many-requests-text = Sieltä, missä olet, tuli tavallista enemmän pyyntöjä.
problem-too-many-requests-next = Odota muutama minuutti ja yritä sitten uudelleen.
problem-sign-up-closed = Täällä ei voi rekisteröityä itse
problem-sign-up-closed-text = Tämän palvelun tilit luo palvelun ylläpito.
problem-sign-up-closed-next = Pyydä ylläpidolta tiliä tai kirjaudu sisään, jos sinulla on jo tili.
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
