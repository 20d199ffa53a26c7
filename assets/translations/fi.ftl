### Finnish

## The frame of every page
language-name = Suomi

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
permission-other = Johonkin, mitä tämä sivu ei osaa kuvata
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

## Account
account-title = Tilisi
account-password-changed = Salasanasi on vaihdettu.
account-password-changed-everywhere = Salasanasi on vaihdettu, ja sinut on kirjattu ulos kaikkialta muualta.

## Change password
password-title = Vaihda salasana
password-current = Nykyinen salasana
password-new = Uusi salasana
password-hint = Muutama toisiinsa liittymätön sana on helppo muistaa ja vaikea arvata.
password-sign-out-others = Kirjaudu ulos kaikkialta muualta
password-sign-out-others-hint = Tee näin, jos joku muu saattaa tietää salasanasi.
password-submit = Vaihda salasana
password-error-current = Tämä ei ole nykyinen salasanasi.
password-error-missing = Anna uusi salasana.
password-error-weak = Uusi salasana on liian helppo arvata. Valitse pidempi tai harvinaisempi.
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

## Errors
error-title = Jokin meni pieleen
error-detail = Tietoja kehittäjille
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
problem-homeserver-unreachable = Kotipalvelin ei vastaa
problem-homeserver-unreachable-text = Kirjautumisesi onnistui, mutta palvelun takana olevaan Matrix-palvelimeen ei juuri nyt saada yhteyttä.
problem-homeserver-unreachable-next = Yritä uudelleen muutaman minuutin kuluttua. Mitään ei kadonnut.
problem-internal = Meillä meni jokin pieleen
problem-internal-text = Vika ei ole sinun. Palvelun ylläpito löytää lisätietoja palvelun lokista.
problem-internal-next = Yritä uudelleen. Jos näin käy taas, kerro ylläpidolle alla oleva viite.
