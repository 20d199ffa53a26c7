### Polish

## The frame of every page
language-name = Polski

## Shared
sign-in = Zaloguj się
sign-out = Wyloguj się
create-account = Utwórz konto
continue = Dalej
cancel = Anuluj
signed-in-as = Zalogowano jako
title-error = Błąd: { $title }
error-too-many-attempts = Za dużo prób. Poczekaj kilka minut i spróbuj ponownie.
error-form-expired = Ta strona była otwarta zbyt długo. Wyślij formularz jeszcze raz.

## Front page
home-title = Twoje konto Matrix
home-what = Tutaj zalogujesz się do sieci Matrix na serwerze { $server } i zadbasz o swoje konto.
home-app-hint = Chcesz porozmawiać? Otwórz swoją aplikację Matrix: w razie potrzeby sama Cię tu skieruje.
home-signed-in-title = Zalogowano
home-account = Zarządzaj kontem

## Sign in
login-title = Zaloguj się
login-continue-to = aby przejść do aplikacji { $client }
login-username = Nazwa użytkownika
login-username-or-email = Nazwa użytkownika lub adres e-mail
login-password = Hasło
login-submit = Zaloguj się
login-new-here = Pierwszy raz tutaj? { $link }
login-error-username = Wpisz nazwę użytkownika.
login-error-password = Wpisz hasło.
login-error-credentials = Nazwa użytkownika i hasło nie pasują do siebie. Sprawdź je i spróbuj ponownie.

## Choosing the account
select-account-title = Wybierz konto
select-account-this = Użyj tego konta

## Consent
consent-title = Zezwolić aplikacji { $client } na używanie Twojego konta?
consent-unverified = Ta aplikacja nie podaje, do jakiej witryny należy. Kontynuuj tylko wtedy, gdy to Ty właśnie się do niej logujesz.
consent-not-set-up-here = Serwis { $service } nie zna tej aplikacji: przedstawiła się sama. Kontynuuj tylko wtedy, gdy właśnie się do niej logujesz.
consent-asks = Aplikacja będzie mogła
consent-allow = Zezwól
consent-returns-to = Wrócisz na stronę { $host }.
consent-policy = Polityka prywatności
consent-tos = Warunki korzystania
consent-not-you = To nie Ty?
consent-switch = Użyj innego konta
permission-matrix = Korzystać z sieci Matrix w Twoim imieniu
permission-matrix-text = Czytać i wysyłać wiadomości, dołączać do pokojów, zmieniać Twój profil.
permission-device = Dodać urządzenie do Twojego konta
permission-device-text = Pojawi się wśród Twoich sesji jako { $device }.
permission-identity = Wiedzieć, kim jesteś
permission-identity-text = Twój identyfikator Matrix i nazwa, którą widzą inni.
permission-profile = Zobaczyć Twoją nazwę użytkownika
permission-profile-text = Nazwa, którą podajesz przy logowaniu.
permission-offline = Pozostać zalogowana
permission-offline-text = Może używać Twojego konta także pod Twoją nieobecność, dopóki jej nie wylogujesz.
permission-email = Zobaczyć Twój adres e-mail
permission-email-text = A także to, czy został potwierdzony.
permission-synapse-admin = Administrować serwerem domowym
permission-synapse-admin-text = Wszystko, co może administrator, na każdym koncie i w każdym pokoju tego serwera.
permission-service-admin = Administrować wszystkimi kontami
permission-service-admin-text = Wyświetlać, zmieniać i blokować każde konto w tym serwisie.
permission-other = Zrobić coś, czego ta strona nie potrafi opisać
permission-nothing = Zobaczyć, że się logujesz
permission-nothing-text = Nic więcej: nie prosi o dostęp do Twojego konta.

## Single sign-on of older apps
sso-title = Zalogować się w { $target }?
sso-site = Witryna { $target } będzie mogła korzystać z sieci Matrix w Twoim imieniu.
sso-app = Aplikacja na tym urządzeniu, która otwiera linki zaczynające się od { $target }, będzie mogła korzystać z sieci Matrix w Twoim imieniu.
sso-warning = Kontynuuj tylko wtedy, gdy to Ty właśnie się tam logujesz. Kto uzyska dostęp, może czytać Twoje wiadomości i wysyłać je w Twoim imieniu.
sso-refused-title = Nie zalogowano
sso-refused-text = Do { $target } nic nie przekazano. Możesz zamknąć tę stronę.

## Too many sessions
end-session-title = Najpierw wyloguj się gdzie indziej
end-session-before = Masz już maksymalną liczbę zalogowanych urządzeń. Wyloguj jedno z nich, aby przejść do aplikacji { $client }.
end-session-text = Masz już maksymalną liczbę zalogowanych urządzeń. Wyloguj jedno z nich, aby przejść dalej.
end-session-warning = Wiadomości, które można odczytać tylko na wylogowanym urządzeniu, przepadną.
end-session-unnamed = Sesja bez nazwy
end-session-last-use = { $days ->
        [0] Ostatnie użycie: dzisiaj
        [one] Ostatnie użycie: dzień temu
        [few] Ostatnie użycie: { $days } dni temu
        [many] Ostatnie użycie: { $days } dni temu
       *[other] Ostatnie użycie: { $days } dnia temu
    }

## Signing a device in
link-title = Zaloguj się na urządzeniu
link-text = Wpisz kod widoczny na urządzeniu.
link-code = Kod
link-code-hint = Sześć znaków: litery i cyfry. Wielkość liter nie ma znaczenia.
link-error-missing = Wpisz kod.
link-error-unknown = Żadne urządzenie nie czeka z tym kodem. Sprawdź go albo wyświetl na urządzeniu nowy: kod jest ważny przez dwadzieścia minut.
device-title = Zalogować aplikację { $client } na Twoje konto?
device-warning = Kontynuuj tylko wtedy, gdy to Ty logujesz się na urządzeniu, które masz przed sobą. Jeśli kod lub link pochodzi od kogoś innego, ta osoba próbuje dostać się na Twoje konto.
device-asked = Prośba o zalogowanie
device-asked-when = { $minutes ->
        [0] Mniej niż minutę temu
        [one] Minutę temu
        [few] { $minutes } minuty temu
        [many] { $minutes } minut temu
       *[other] { $minutes } minuty temu
    }
device-asked-from = z adresu { $ip }
device-confirm = To moje urządzenie
device-confirm-hint = To ja się loguję, a urządzenie mam przed sobą.
device-error-confirm = Potwierdź, że to Twoje urządzenie, albo nie zezwalaj na logowanie.
device-deny = Nie zezwalaj na logowanie
device-allowed-title = Trwa logowanie na Twoim urządzeniu
device-allowed-text = Wróć do aplikacji { $client } na swoim urządzeniu: za kilka sekund sama przejdzie dalej. Możesz zamknąć tę stronę.
device-denied-title = Nie zezwolono na logowanie
device-denied-text = Aplikacja { $client } nie ma dostępu do Twojego konta. Jeśli kod pochodził od kogoś innego, powiadom administratorów tego serwisu.

## Account
account-title = Twoje konto
account-password-changed = Hasło zostało zmienione.
account-password-changed-everywhere = Hasło zostało zmienione i wylogowano Cię wszędzie indziej.

## Change password
password-title = Zmień hasło
password-current = Obecne hasło
password-new = Nowe hasło
password-hint = Kilka niezwiązanych ze sobą słów łatwo zapamiętać i trudno odgadnąć.
password-sign-out-others = Wyloguj się wszędzie indziej
password-sign-out-others-hint = Zrób to, jeśli ktoś inny może znać Twoje hasło.
password-submit = Zmień hasło
password-error-current = To nie jest Twoje obecne hasło.
password-error-missing = Wpisz nowe hasło.
password-error-weak = To hasło zbyt łatwo odgadnąć. Wybierz dłuższe lub mniej typowe.
password-error-unchanged = Nowe hasło jest takie samo jak obecne.

## Signing out, asked for by an app
sign-out-title = Wylogować się?
sign-out-asked-by = Aplikacja { $client } prosi o wylogowanie Cię z niej i z tej przeglądarki.
sign-out-asked = Aplikacja prosi o wylogowanie Cię z tej przeglądarki.

## Signed out
logged-out-return = Przejdź do { $place }
logged-out-title = Wylogowano
logged-out-text = Wylogowano Cię z tej przeglądarki. Aplikacje Matrix pozostaną zalogowane, dopóki się z nich nie wylogujesz.
logged-out-again = Zaloguj się ponownie

## Back to the client
form-post-title = Prawie gotowe
form-post-text = Jeszcze jeden krok i wrócisz do aplikacji { $client }.

## Errors
error-title = Coś poszło nie tak
error-detail = Szczegóły dla programistów
error-home = Przejdź do strony głównej
error-request-id = Prosząc o pomoc, podaj ten numer:
not-found-title = Nic tu nie ma
not-found-text = Może w adresie jest literówka albo strona została przeniesiona.
problem-invalid-request = Ten link do logowania jest niekompletny
problem-invalid-request-text = Nie rozumiemy prośby aplikacji, która Cię tu skierowała.
problem-invalid-request-next = Wróć do aplikacji i spróbuj ponownie. Jeśli to się powtórzy, aplikacja wymaga poprawki.
problem-unknown-client = Nie znamy tej aplikacji
problem-unknown-client-text = Aplikacja, która Cię tu skierowała, nie jest lub już nie jest zarejestrowana w tym serwisie.
problem-unknown-client-next = Wyloguj się z aplikacji lub zainstaluj ją od nowa, a potem spróbuj ponownie.
problem-redirect-uri = Ta aplikacja chce Cię skierować w nieznane miejsce
problem-redirect-uri-text = Adresu, na który masz wrócić, aplikacja nie zarejestrowała. Dla bezpieczeństwa Twojego konta nie idziemy dalej.
problem-redirect-uri-next = Wróć do aplikacji i spróbuj ponownie. Jeśli to się powtórzy, aplikacja wymaga poprawki.
problem-grant-gone = To logowanie już się zakończyło
problem-grant-gone-text = Zostało już ukończone albo czekało zbyt długo.
problem-grant-gone-next = Wróć do aplikacji i zacznij od nowa.
problem-form-expired = Ta strona była otwarta zbyt długo
problem-form-expired-text = Dla bezpieczeństwa Twojego konta formularz można wysłać tylko przez pewien czas po otwarciu.
problem-form-expired-next = Wróć, odśwież stronę i spróbuj ponownie.
problem-refused = To niedozwolone
problem-refused-text = Aplikacja poprosiła o coś, do czego Twoje konto lub ona sama nie ma uprawnień.
problem-refused-next = Jeśli tego potrzebujesz, zwróć się do administratorów tego serwisu.
problem-account-locked = Twoje konto jest zablokowane
problem-account-locked-text = Dopóki jest zablokowane, nie możesz się zalogować.
problem-account-locked-next = Administratorzy tego serwisu mogą wyjaśnić przyczynę i odblokować konto.
problem-account-deactivated = To konto zostało dezaktywowane
problem-account-deactivated-text = Nie można się już na nie zalogować.
problem-account-deactivated-next = Jeśli to pomyłka, zwróć się do administratorów tego serwisu.
problem-too-many-requests = Zbyt wiele żądań
problem-too-many-requests-text = Z Twojej sieci przyszło więcej żądań niż zwykle.
problem-too-many-requests-next = Poczekaj kilka minut i spróbuj ponownie.
problem-homeserver-unreachable = Serwer domowy nie odpowiada
problem-homeserver-unreachable-text = Z logowaniem wszystko w porządku, ale serwer Matrix, z którym łączy się ten serwis, jest teraz nieosiągalny.
problem-homeserver-unreachable-next = Spróbuj ponownie za kilka minut. Nic nie przepadło.
problem-internal = Coś poszło nie tak po naszej stronie
problem-internal-text = To nie Twoja wina. Administratorzy tego serwisu znajdą więcej informacji w jego dzienniku.
problem-internal-next = Spróbuj ponownie. Jeśli to się powtórzy, podaj im poniższy numer.
