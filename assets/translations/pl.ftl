### Polish

## The frame of every page
language-name = Polski
shell-skip = Przejdź do treści
shell-language = Język:
shell-policy = Polityka prywatności
shell-tos = Warunki korzystania

## Times
ago-now = przed chwilą
ago-minutes = { $n ->
        [one] minutę temu
        [few] { $n } minuty temu
        [many] { $n } minut temu
       *[other] { $n } minuty temu
    }
ago-hours = { $n ->
        [one] godzinę temu
        [few] { $n } godziny temu
        [many] { $n } godzin temu
       *[other] { $n } godziny temu
    }
ago-days = { $n ->
        [1] wczoraj
        [one] dzień temu
        [few] { $n } dni temu
        [many] { $n } dni temu
       *[other] { $n } dnia temu
    }
date = { $day } { $month } { $year }
date-time = { $date }, { $time } UTC
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

## Parts of pages
field-show = Pokaż
field-show-password = Pokaż hasło
field-caps = Caps Lock jest włączony.
meter-1 = Łatwe do odgadnięcia. Wydłuż je.
meter-2 = Wciąż łatwe do odgadnięcia.
meter-3 = Dobre.
meter-4 = Bardzo dobre.
copy = Kopiuj
copy-done = Skopiowano
progress = Krok { $at } z { $of }
pager = Więcej stron
pager-before = Nowsze
pager-after = Starsze

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
consent-not-set-up-here = Serwis { $service } nie zna tej aplikacji: zarejestrowała się sama. Kontynuuj tylko wtedy, gdy to Ty właśnie się do niej logujesz.
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

## Making an account
register-have-account = Masz już konto? { $link }
register-username = Nazwa użytkownika
register-username-hint = Po niej znajdą Cię inni, w postaci @nazwa:{ $server }. Później nie można jej zmienić.
register-username-invited = Zaproszono Cię pod tą nazwą. Po niej znajdą Cię inni, w postaci @nazwa:{ $server }.
register-username-free = Ta nazwa użytkownika jest wolna.
register-username-lowered = Nazwy użytkowników zapisuje się małymi literami.
register-username-title = Wybierz inną nazwę użytkownika
register-username-text = Tymczasem ktoś inny zajął tę nazwę użytkownika. Pozostałe wpisane dane zostały zachowane.
register-email = Adres e-mail
register-email-optional = Adres e-mail (opcjonalnie)
register-email-hint = Pozwoli odzyskać dostęp do konta, jeśli zapomnisz hasła.
register-email-title = Twój adres e-mail
register-email-without = Kontynuuj bez adresu
register-password = Hasło
register-token = Token rejestracyjny
register-token-hint = Otrzymasz go od administratorów tego serwisu.
register-token-text = Do założenia tu konta potrzebny jest token rejestracyjny. Pozostałe wpisane dane zostały zachowane.
register-terms = Akceptuję { $link }
register-terms-link = warunki korzystania
register-verify-title = Sprawdź pocztę
register-verify-text = Wysłaliśmy kod na adres { $email }. Jest ważny przez pięć minut.
register-verify-resend = Wyślij nowy kod
register-verify-change = Użyj innego adresu e-mail
register-verify-sent-again = Nowy kod jest już w drodze.
register-code = Kod
register-code-hint = Sześć cyfr. Jeśli nic nie przyszło, zajrzyj też do folderu ze spamem.
register-display-name = Wyświetlana nazwa
register-display-name-title = Jak inni mają Cię nazywać?
register-display-name-text = Ta nazwa będzie widoczna przy Twoich wiadomościach. Możesz ją zmienić w każdej chwili.
register-display-name-skip = Pomiń
register-unfinished-title = Chwileczkę
register-unfinished-made = Twoje konto jest już utworzone, ale serwer Matrix, z którym łączy się ten serwis, akurat nie odpowiada. Spróbuj ponownie za minutę: nic nie przepadło.
register-unfinished-not-made = Serwer Matrix, z którym łączy się ten serwis, akurat nie odpowiada, więc Twoje konto nie zostało jeszcze utworzone. Spróbuj ponownie za minutę: wszystko, co wpisano, zostało zachowane.
register-unfinished-retry = Spróbuj ponownie
register-error-homeserver = Serwer Matrix, z którym łączy się ten serwis, akurat nie odpowiada, więc nie wiemy, czy ta nazwa użytkownika jest wolna. Spróbuj ponownie za minutę.
register-error-username-missing = Wybierz nazwę użytkownika.
register-error-username-too-long = Ta nazwa użytkownika jest za długa.
register-error-username-all-digits = Nazwa użytkownika musi zawierać co najmniej jedną literę.
register-error-username-character = Nazwa użytkownika może zawierać tylko litery od a do z, cyfry i znaki . _ = - / +
register-error-username-underscore = Nazwa użytkownika nie może zaczynać się od podkreślenia.
register-error-username-not-allowed = Ta nazwa użytkownika jest tu niedostępna. Wybierz inną.
register-error-username-taken = Ta nazwa użytkownika jest zajęta. Wybierz inną.
register-error-email-missing = Wpisz swój adres e-mail.
register-error-email-invalid = To nie jest adres e-mail. Powinien wyglądać tak: nazwa@example.com.
register-error-email-not-allowed = Tego adresu e-mail nie można tu użyć. Spróbuj z innym.
register-error-email-in-use = Masz już konto z tym adresem e-mail. Zaloguj się na nie albo użyj innego adresu.
password-error-missing = Wybierz hasło.
password-error-too-long = To hasło jest za długie.
password-error-weak = To hasło zbyt łatwo odgadnąć. Dodaj jeszcze jedno lub dwa słowa.
password-error-common = To jedno z haseł, które sprawdza się w pierwszej kolejności. Wybierz inne.
password-error-word = Pojedyncze słowo łatwo odgadnąć. Dodaj jeszcze jedno lub dwa.
password-error-name = Imiona i nazwy łatwo odgadnąć. Dodaj jeszcze jedno lub dwa słowa.
password-error-repeats = Powtórzenia prawie nie utrudniają odgadnięcia hasła. Dodaj jeszcze jedno lub dwa słowa.
password-error-sequence = Ciągi kolejnych liter, cyfr lub klawiszy łatwo odgadnąć. Dodaj jeszcze jedno lub dwa słowa.
password-error-date = Daty i lata łatwo odgadnąć. Dodaj jeszcze jedno lub dwa słowa.
register-error-token-missing = Wpisz token rejestracyjny.
register-error-token-unknown = Nie ma takiego tokenu rejestracyjnego. Sprawdź, czy nie ma w nim literówki.
register-error-token-used-up = Tego tokenu rejestracyjnego użyto już tyle razy, ile można. Poproś o nowy.
register-error-token-expired = Ten token rejestracyjny stracił ważność. Poproś o nowy.
register-error-token-other-name = Ten token rejestracyjny jest przeznaczony dla innej nazwy użytkownika.
register-error-terms = Aby utworzyć konto, trzeba zaakceptować warunki korzystania.
register-error-code-missing = Wpisz kod z wiadomości e-mail.
register-error-code-wrong = To nie ten kod. Sprawdź go, korzystając z najnowszej wiadomości.
register-error-code-expired = Ten kod stracił ważność. Wyślij nowy.
register-error-too-many-mails = Wysłaliśmy już dużo wiadomości. Poczekaj kilka minut, zanim poprosisz o kolejną.
register-error-display-name = Ta wyświetlana nazwa jest za długa.

## Sign-up with approval
register-reason-title = Dlaczego chcesz mieć tu konto?
register-reason-text = Administratorzy tego serwisu rozpatrują każde nowe konto, zanim powstanie. Napisz im, kim jesteś.
register-reason = Twoje uzasadnienie
register-reason-hint = Wystarczy jedno lub dwa zdania. Przeczytają je tylko administratorzy tego serwisu.
register-reason-send = Poproś o konto
register-error-reason-missing = Napisz jedno lub dwa zdania.
register-error-reason-too-long = { $most ->
        [one] To jest za długie: dozwolony jest najwyżej { $most } znak.
        [few] To jest za długie: dozwolone są najwyżej { $most } znaki, a w niektórych alfabetach mniej.
        [many] To jest za długie: dozwolone jest najwyżej { $most } znaków, a w niektórych alfabetach mniej.
       *[other] To jest za długie: dozwolone jest najwyżej { $most } znaku, a w niektórych alfabetach mniej.
    }
register-error-too-many-wait = Bardzo wiele osób czeka teraz na odpowiedź. Spróbuj ponownie innego dnia.
register-waiting-title = Oczekiwanie na odpowiedź
register-waiting-text = Twoja prośba dotyczy konta z nazwą użytkownika { $username }. Administratorzy tego serwisu ją rozpatrzą. Może to potrwać kilka dni.
register-waiting-mail = Gdy będzie odpowiedź, napiszemy na adres { $email }.
register-waiting-bookmark = Dodaj tę stronę do zakładek i wróć na nią w tej samej przeglądarce: tutaj pojawi się odpowiedź. Nazwa użytkownika jest dla Ciebie zarezerwowana do { $date }.
register-waiting-again = Czy jest już odpowiedź?
register-declined-title = Prośba o konto została odrzucona
register-declined-text = Administratorzy tego serwisu postanowili nie tworzyć tego konta. Jeśli uważasz, że to pomyłka, zwróć się do nich.
register-declined-note = Wiadomość od nich:

## Captcha
captcha-working = Sprawdzamy, czy nie jesteś robotem. To potrwa kilka sekund.
captcha-waiting = Formularz zostanie wysłany, gdy tylko skończymy.
captcha-solved = Sprawdzone: nie jesteś robotem.
captcha-needs-script = Ten jeden krok wymaga JavaScriptu, żeby zatrzymać roboty. Włącz go i odśwież stronę albo poproś o konto administratorów tego serwisu.
captcha-wait = { $seconds ->
        [one] Aby zatrzymać roboty, prosimy odczekać sekundę przed przejściem dalej.
        [few] Aby zatrzymać roboty, prosimy odczekać { $seconds } sekundy przed przejściem dalej. Wypełnij spokojnie formularz, a czas minie sam.
        [many] Aby zatrzymać roboty, prosimy odczekać { $seconds } sekund przed przejściem dalej. Wypełnij spokojnie formularz, a czas minie sam.
       *[other] Aby zatrzymać roboty, prosimy odczekać { $seconds } sekundy przed przejściem dalej. Wypełnij spokojnie formularz, a czas minie sam.
    }
captcha-error-missing = Pokaż, że nie jesteś robotem.
captcha-error-wrong = Sprawdzenie, czy nie jesteś robotem, straciło ważność. Spróbuj jeszcze raz.
captcha-error-too-soon = Szybko poszło. Odczekaj podany niżej czas, a potem przejdź dalej.
captcha-error-unreachable = Sprawdzenie, czy nie jesteś robotem, akurat nie działa. Spróbuj ponownie za minutę: nic nie przepadło.

## Account
account-title = Twoje konto
account-nav = Twoje konto
account-nav-profile = Profil
account-nav-security = Bezpieczeństwo
account-nav-sessions = Sesje
account-nav-activity = Aktywność
account-sign-out = Wyloguj się tutaj
remove = Usuń
account-password-changed = Hasło zostało zmienione.
account-password-changed-everywhere = Hasło zostało zmienione i wylogowano Cię wszędzie indziej.
account-password-set = Od teraz możesz logować się nowym hasłem.
account-name-changed = Nazwa została zmieniona.
account-email-added = Adres został dodany.
account-email-removed = Adres został usunięty.
account-primary-email = Od teraz aplikacje będą otrzymywać ten adres.
account-session-ended = Sesja została wylogowana.
account-sessions-ended = Sesje zostały wylogowane.
account-session-renamed = Nazwa została zmieniona.
account-token-made = Token został już utworzony i pokazany. Jeśli go nie masz, unieważnij go i utwórz nowy.
account-app-removed = Aplikacja nie ma już dostępu do Twojego konta.

## Account: profile
profile-mxid = Identyfikator Matrix
profile-name = Nazwa
profile-name-hint = Widzą ją inni. Pozostaw puste, aby zamiast niej pokazywać identyfikator Matrix.
profile-name-save = Zapisz
profile-name-unknown = Serwer domowy akurat nie odpowiada, więc nie możemy pokazać Twojej nazwy.
profile-error-too-long = Ta nazwa jest za długa. Może mieć najwyżej 256 znaków.
profile-error-refused = Serwer domowy nie przyjmuje tej nazwy. Spróbuj z inną.
profile-error-unreachable = Serwer domowy nie odpowiada. Nazwa nie została zmieniona: spróbuj ponownie za kilka minut.
profile-emails = Adresy e-mail
profile-no-emails = Twoje konto nie ma adresu e-mail.
profile-emails-change = Zmień swoje adresy e-mail

## Account: e-mail addresses
emails-title = Adresy e-mail
emails-primary = Ten adres otrzymują aplikacje
emails-added = Dodano { $when }
emails-make-primary = Ustaw jako główny
emails-add = Nowy adres
emails-add-hint = Wyślemy na niego kod, aby sprawdzić, czy należy do Ciebie.
emails-add-submit = Wyślij kod
emails-error-invalid = To nie jest adres e-mail. Powinien wyglądać tak: nazwa@example.com.
emails-error-not-allowed = Tego adresu nie można tu użyć. Spróbuj z innym.
emails-error-has-it = Twoje konto ma już ten adres.
emails-error-too-many = Twoje konto ma już maksymalną liczbę adresów. Najpierw usuń jeden z nich.
emails-error-last-one = Konta w tym serwisie muszą mieć adres. Dodaj inny, zanim usuniesz ten.
email-remove-title = Usunąć ten adres?
email-remove-text = Adres { $email } nie będzie już należeć do Twojego konta.
email-remove-last = To Twój jedyny adres. Bez niego nie odzyskasz dostępu do konta przez e-mail, jeśli zapomnisz hasła.

## Account: security
security-title = Bezpieczeństwo
security-password-set = Ustawiono { $when }
security-no-password = Twoje konto nie ma hasła.
security-sessions = Gdzie jest zalogowane Twoje konto.
security-apps = Na co zezwalasz aplikacjom.
security-tokens = Dla botów i skryptów.
security-reset-keys = Na wypadek utraty wszystkich urządzeń i klucza przywracania.
security-data = Twoje dane
security-export = Wszystko, co ten serwis o Tobie wie.
security-deactivate = Nieodwracalnie.

## Account: sessions
sessions-title = Sesje
sessions-this = Ta przeglądarka
sessions-others = Gdzie indziej
sessions-forgotten = Nieużywane od trzech miesięcy
sessions-none = Nie masz sesji nigdzie indziej.
sessions-end-ticked = Wyloguj zaznaczone
sessions-end-others = Wyloguj się wszędzie indziej
session-with = { $program } w systemie { $system }
session-a-browser = Przeglądarka
session-an-app = Aplikacja
session-an-old-app = Aplikacja zalogowana w starszy sposób
session-a-token = Bot lub skrypt z tokenem dostępu
session-seen = Ostatnie użycie: { $when }
session-title = Sesja
session-here = Gdzie
session-kind = Rodzaj
session-app = Aplikacja
session-app-host = Witryna aplikacji
session-browser = Przeglądarka i system
session-device = Identyfikator urządzenia
session-last-use = Ostatnie użycie
session-address = Adres IP
session-began = Zalogowano
session-may = Co może robić
session-name = Nazwa
session-name-hint = Dzięki niej rozpoznasz sesję. Inni mogą ją widzieć w szyfrowanych rozmowach.
session-rename = Zapisz
session-end = Wyloguj tę sesję
session-error-missing = Wpisz nazwę.
session-error-too-long = Ta nazwa jest za długa. Może mieć najwyżej 100 znaków.

## Account: ending sessions
end-sessions-title = Wylogować?
end-sessions-text = { $count ->
        [one] Ta sesja zostanie natychmiast wylogowana.
        [few] Te { $count } sesje zostaną natychmiast wylogowane.
        [many] Tych { $count } sesji zostanie natychmiast wylogowanych.
       *[other] Te sesje ({ $count }) zostaną natychmiast wylogowane.
    }
end-sessions-others = { $count ->
        [one] Jedyna inna sesja zostanie natychmiast wylogowana. Tutaj nic się nie zmieni.
        [few] Wszystkie { $count } inne sesje zostaną natychmiast wylogowane. Tutaj nic się nie zmieni.
        [many] Wszystkie inne sesje ({ $count }) zostaną natychmiast wylogowane. Tutaj nic się nie zmieni.
       *[other] Wszystkie inne sesje ({ $count }) zostaną natychmiast wylogowane. Tutaj nic się nie zmieni.
    }
end-sessions-warning = Zaszyfrowane wiadomości, które można odczytać tylko na takim urządzeniu, przepadną wraz z nim. Zanim przejdziesz dalej, upewnij się, że masz klucz przywracania lub inne zweryfikowane urządzenie.
end-sessions-submit = Wyloguj

## Account: activity
activity-title = Aktywność
activity-text = { $days ->
        [one] Co działo się z Twoim kontem w ciągu ostatniego dnia.
        [few] Co działo się z Twoim kontem w ciągu ostatnich { $days } dni. Jeśli coś z tego nie pochodzi od Ciebie, zmień hasło i wyloguj się wszędzie indziej.
        [many] Co działo się z Twoim kontem w ciągu ostatnich { $days } dni. Jeśli coś z tego nie pochodzi od Ciebie, zmień hasło i wyloguj się wszędzie indziej.
       *[other] Co działo się z Twoim kontem w ciągu ostatnich { $days } dnia. Jeśli coś z tego nie pochodzi od Ciebie, zmień hasło i wyloguj się wszędzie indziej.
    }
activity-none = Na razie nic.
event-registered = Utworzono to konto
event-signed-in = Zalogowanie w przeglądarce
event-app-signed-in = Zalogowanie w aplikacji { $app }
event-old-app-signed-in = Zalogowanie w aplikacji
event-wrong-password = { $times ->
        [one] Wpisano błędne hasło
        [few] Wpisano błędne hasło { $times } razy w ciągu godziny
        [many] Wpisano błędne hasło { $times } razy w ciągu godziny
       *[other] Wpisano błędne hasło { $times } raza w ciągu godziny
    }
event-password-changed = Zmieniono hasło
event-password-set = Ustawiono hasło
event-password-recovered = Ustawiono nowe hasło przez e-mail
event-email-added = Dodano adres { $email }
event-email-removed = Usunięto adres { $email }
event-primary-email = Głównym adresem jest teraz { $email }
event-name-changed = Zmieniono nazwę
event-session-ended = Wylogowano sesję { $name }
event-a-session-ended = Wylogowano sesję
event-session-closed = { $why ->
        [idle] Wylogowano sesję { $name }, bo długo nie była używana
        [limit] Wylogowano sesję { $name }, aby zrobić miejsce na nowszą
       *[replay] Wylogowano sesję { $name }, bo jej klucza użyto dwa razy. Być może ktoś go skopiował
    }
event-a-session-closed = { $why ->
        [idle] Wylogowano sesję, bo długo nie była używana
        [limit] Wylogowano sesję, aby zrobić miejsce na nowszą
       *[replay] Wylogowano sesję, bo jej klucza użyto dwa razy. Być może ktoś go skopiował
    }
event-sessions-ended = { $count ->
        [0] Wylogowano wszędzie indziej
        [one] Wylogowano jedną sesję
        [few] Wylogowano { $count } sesje
        [many] Wylogowano { $count } sesji
       *[other] Wylogowano { $count } sesji
    }
event-consent-withdrawn = Aplikacja { $app } straciła dostęp
event-token-made = Utworzono token dostępu { $name }
event-keys-reset = Zezwolono na zresetowanie kluczy szyfrowania
event-exported = Pobrano Twoje dane
event-deactivated = Dezaktywowano konto
event-admin-locked = Administrator zablokował konto
event-admin-unlocked = Administrator odblokował konto
event-admin-deactivated = Administrator dezaktywował konto
event-admin-reactivated = Administrator przywrócił konto
event-admin-password-set = Administrator ustawił nowe hasło
event-admin-email-added = Administrator dodał adres e-mail
event-admin-sessions-ended = Administrator wylogował wszystkie sesje
event-admin-token-issued = Administrator utworzył token dostępu do tego konta
event-admin-made-administrator = Konto może teraz administrować tym serwisem
event-admin-no-administrator = Konto nie może już administrować tym serwisem
event-admin-user-created = Administrator utworzył konto
event-admin-recovery-link-issued = Administrator utworzył link do ustawienia nowego hasła
event-admin-email-removed = Administrator usunął adres e-mail
event-admin-session-ended = Administrator wylogował sesję
event-admin-token-regenerated = Administrator zastąpił token dostępu nowym
event-admin-token-revoked = Administrator unieważnił token dostępu
event-admin-link-added = Administrator powiązał konto w innym serwisie
event-admin-link-removed = Administrator usunął powiązanie z kontem w innym serwisie
event-admin-application-approved = Administrator zaakceptował prośbę o konto
event-admin-application-declined = Administrator odrzucił prośbę o konto
event-admin-registration-token-issued = Administrator utworzył zaproszenie
event-admin-registration-token-changed = Administrator zmienił zaproszenie
event-admin-registration-token-revoked = Administrator wycofał zaproszenie
event-admin-registration-token-unrevoked = Administrator przywrócił ważność zaproszenia
event-admin-client-created = Administrator dodał aplikację
event-admin-client-changed = Administrator zmienił aplikację
event-admin-client-secret-changed = Administrator nadał aplikacji nowy klucz tajny
event-admin-client-deleted = Administrator usunął aplikację
event-admin-clients-synced = Aplikację dostosowano do konfiguracji
event-admin-provider-created = Administrator dodał serwis logowania
event-admin-provider-changed = Administrator zmienił serwis logowania
event-admin-provider-deleted = Administrator usunął serwis logowania
event-admin-policy-data-set = Administrator zmienił reguły
event-admin-job-retried = Administrator zlecił kolejną próbę powiadomienia serwera domowego
event-admin-job-cancelled = Administrator zrezygnował z powiadomienia serwera domowego
event-admin-mail-retried = Administrator zlecił kolejną próbę wysłania e-maila
event-admin-mail-cancelled = Administrator zrezygnował z wysłania e-maila
event-admin-users-provisioned = Administrator zlecił ponowne przekazanie serwerowi domowemu danych wszystkich kont
event-policy-denied = { $times ->
        [one] Reguły odrzuciły prośbę
        [few] Reguły odrzuciły { $times } prośby
        [many] Reguły odrzuciły { $times } próśb
       *[other] Reguły odrzuciły { $times } prośby
    } ({ $entry_point ->
        [register] nowe konto
        [email] adres e-mail
        [client_registration] nowa aplikacja
        [authorization_grant] dostęp dla aplikacji
        [compat_login] logowanie
       *[other] { $entry_point }
    })
event-access-refused = { $surface ->
        [admin_api] { $times ->
            [one] Odrzucono żądanie do API administracyjnego
            [few] Odrzucono { $times } żądania do API administracyjnego
            [many] Odrzucono { $times } żądań do API administracyjnego
           *[other] Odrzucono { $times } żądania do API administracyjnego
        }
       *[other] { $times ->
            [one] Odmówiono dostępu do stron administracji
            [few] Odmówiono dostępu do stron administracji { $times } razy
            [many] Odmówiono dostępu do stron administracji { $times } razy
           *[other] Odmówiono dostępu do stron administracji { $times } raza
        }
    }

## Account: apps
apps-title = Aplikacje z dostępem
apps-text = Te aplikacje mogą za Twoją zgodą używać Twojego konta. Usunięta aplikacja zostanie wylogowana i będzie musiała poprosić Cię ponownie.
apps-none = Żadna aplikacja nie ma dostępu do Twojego konta.
apps-allowed = Zezwolono { $when }

## Account: access tokens
tokens-title = Tokeny dostępu
tokens-text = Z tokenem dostępu bot lub skrypt może używać Twojego konta bez hasła. Chroń każdy token tak jak hasło.
tokens-none = Twoje konto nie ma tokenów dostępu.
tokens-new = Nowy token
tokens-expires = Ważny do { $when }
tokens-over = Stracił ważność { $when }
tokens-forever = Bezterminowy
tokens-unused = Jeszcze nieużywany
tokens-by-administrator = Utworzony przez administratora
token-new-title = Nowy token dostępu
token-name = Nazwa
token-name-hint = Do czego służy, aby można było go później rozpoznać.
token-abilities = Co może robić
token-device = Być osobnym urządzeniem
token-device-hint = Do pokojów szyfrowanych. Pojawi się wśród Twoich sesji.
token-lifetime = Okres ważności
token-lifetime-hint = Jeśli token wpadnie w niepowołane ręce, krótszy okres ważności ograniczy szkody.
token-lifetime-days = { $days ->
        [one] Jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
token-lifetime-year = Jeden rok
token-lifetime-forever = Bezterminowo
token-new-submit = Utwórz token
token-error-missing = Wpisz nazwę.
token-error-too-long = Ta nazwa jest za długa. Może mieć najwyżej 100 znaków.
token-error-no-ability = Zaznacz co najmniej jedną rzecz, którą token może robić.
token-error-not-allowed = Token z takimi uprawnieniami mogą utworzyć tylko administratorzy.
token-error-needs-an-end = Token z uprawnieniami administratora musi mieć okres ważności. Wybierz go.
token-error-too-many = Masz już maksymalną liczbę tokenów. Unieważnij taki, którego już nie używasz.
token-error-unreachable = Serwer domowy nie odpowiada, więc token nie został utworzony. Spróbuj ponownie za kilka minut.
token-made-title = Twój token dostępu
token-made-text = Skopiuj teraz token { $name } i przechowuj go w bezpiecznym miejscu. Nie pokażemy go ponownie.
token-made-secret = Każdy, kto ma ten token, może używać Twojego konta. Nigdy nie wysyłaj go nikomu, kto o niego prosi.
token-made-done = Token skopiowany
token-made-on = Utworzono
token-ends = Ważny do
token-may = Co może robić
token-revoke = Unieważnij

## Account: export
export-title = Pobierz swoje dane
export-text = Otrzymasz plik ze wszystkim, co ten serwis o Tobie wie: dane konta, adresy, sesje, aplikacje z dostępem i ostatnie zdarzenia.
export-not-in-it = Nie zawiera haseł ani kluczy. Twoje wiadomości są na serwerze domowym: wyeksportujesz je w swojej aplikacji Matrix.
export-submit = Pobierz

## Account: new encryption keys
reset-keys-title = Zresetuj swoją tożsamość cyfrową
reset-keys-text = Zrób to tylko wtedy, gdy nie masz już żadnego zalogowanego urządzenia ani klucza przywracania.
reset-keys-consequences = Aplikacja otrzyma nowe klucze, które potwierdzają, kim jesteś. Twoje kontakty i inne urządzenia będą musiały zweryfikować Cię ponownie, a starszych zaszyfrowanych wiadomości być może nie da się odczytać.
reset-keys-warning = Jeśli to nie Ty prosisz o to w swojej aplikacji, ktoś może próbować się pod Ciebie podszyć. Nie przechodź dalej.
reset-keys-submit = Zezwól na zresetowanie
reset-keys-failed = Serwer domowy nie odpowiada, więc nic się nie zmieniło. Spróbuj ponownie za kilka minut.
reset-keys-done-title = Możesz teraz zresetować swoją tożsamość
reset-keys-done-text = Wróć do aplikacji w ciągu dziesięciu minut i tam dokończ. Możesz zamknąć tę stronę.

## Account: deactivation
deactivate-title = Dezaktywuj konto
deactivate-text = Tego nie można cofnąć. Oto, co się stanie:
deactivate-signed-out = Nastąpi wylogowanie ze wszystkich aplikacji i przeglądarek, a ponowne zalogowanie nie będzie możliwe.
deactivate-rooms = Opuścisz wszystkie pokoje. Inni już Cię nie znajdą.
deactivate-name = Nikt nie będzie mógł ponownie użyć Twojego identyfikatora Matrix, nawet Ty.
deactivate-data = Twoje hasło, adresy e-mail i uprawnienia aplikacji zostaną usunięte.
deactivate-erase = Ukryj także moje wiadomości
deactivate-erase-hint = Kto później dołączy do pokoju, nie zobaczy Twoich wiadomości. Kto już je widział, zachowa je.
deactivate-username = Wpisz { $username }, aby potwierdzić
deactivate-submit = Dezaktywuj moje konto
deactivate-error-username = To nie jest nazwa użytkownika tego konta.
deactivate-error-password = To nie jest Twoje hasło.
deactivated-title = Twojego konta już nie ma
deactivated-text = Konto { $mxid } zostało dezaktywowane. Możesz zamknąć tę stronę.
deactivated-erased = Serwer domowy ukrywa Twoje wiadomości: może to chwilę potrwać.

## Change password
password-title = Zmień hasło
password-set-title = Ustaw hasło
password-set-submit = Ustaw hasło
password-current = Obecne hasło
password-new = Nowe hasło
password-hint = Kilka niezwiązanych ze sobą słów łatwo zapamiętać i trudno odgadnąć.
password-sign-out-others = Wyloguj się wszędzie indziej
password-sign-out-others-hint = Zrób to, jeśli ktoś inny może znać Twoje hasło.
password-submit = Zmień hasło
password-error-current = To nie jest Twoje obecne hasło.
password-error-unchanged = Nowe hasło jest takie samo jak obecne.

## Signing out, asked for by an app
sign-out-title = Wylogować się?
sign-out-asked-by = Aplikacja { $client } prosi o wylogowanie Cię zarówno z niej, jak i z tej przeglądarki.
sign-out-asked = Aplikacja prosi o wylogowanie Cię z tej przeglądarki.

## Signed out
logged-out-return = Przejdź do { $place }
logged-out-title = Wylogowano
logged-out-text = Wylogowano Cię z tej przeglądarki. Aplikacje Matrix pozostaną zalogowane, dopóki się z nich nie wylogujesz.
logged-out-again = Zaloguj się ponownie

## Back to the client
form-post-title = Prawie gotowe
form-post-text = Jeszcze jeden krok i wrócisz do aplikacji { $client }.

## Forgotten password
login-forgot = Nie pamiętasz hasła?
login-notice-password-set = Nowe hasło jest ustawione i wylogowano Cię wszędzie. Teraz zaloguj się nowym hasłem.
recover-title = Nie pamiętasz hasła?
recover-text = Wpisz adres e-mail swojego konta. Wyślemy Ci link do ustawienia nowego hasła.
recover-email = Adres e-mail
recover-submit = Wyślij link
recover-error-missing = Wpisz swój adres e-mail.
recover-error-invalid = To nie jest adres e-mail. Powinien wyglądać tak: nazwa@example.com.
recover-back = Wróć do logowania
recover-sent-title = Sprawdź pocztę
recover-sent-text = Jeśli jakieś konto ma adres { $email }, link do ustawienia nowego hasła jest już w drodze.
recover-sent-wait = Może to potrwać kilka minut. Jeśli nic nie przyjdzie, zajrzyj do folderu ze spamem albo spróbuj z innym adresem.
recover-sent-again = Wysłaliśmy Ci kolejną wiadomość.
recover-sent-resend = Wyślij ponownie
recover-sent-change = Użyj innego adresu
recover-password-title = Ustaw nowe hasło
recover-password-everywhere = Nastąpi wylogowanie ze wszystkich urządzeń. Zanim przejdziesz dalej, sprawdź, czy któreś jest jeszcze zalogowane: mogą na nim być jedyne klucze do Twoich zaszyfrowanych wiadomości.
recover-password-submit = Ustaw hasło
recover-gone-title = Ten link już nie działa
recover-gone-text = Link działa tylko raz i tylko przez krótki czas. Ten został już użyty albo stracił ważność.
recover-gone-again = Wyślij nowy link
recover-off-title = Tutaj nie można zresetować hasła
recover-off-text = Ten serwis nie wysyła wiadomości w sprawie zapomnianych haseł. Poproś o pomoc jego administratorów.

## Mails
mail-nothing-to-do = Jeśli to nie Ty, nie musisz nic robić.
mail-not-you = Jeśli to nie Ty, od razu ustaw nowe hasło i wyloguj się wszędzie indziej. Jeśli nie możesz się już zalogować, zwróć się do administratorów tego serwisu.
mail-token-made-subject = Utworzono token dostępu do Twojego konta w serwisie { $service }
mail-token-made-text = Utworzono token dostępu do Twojego konta { $username } w serwisie { $service }. Jego nazwa to { $name }.
mail-token-made-what = Bot lub skrypt może z nim używać Twojego konta. Znajdziesz go na stronie konta w sekcji „Bezpieczeństwo”, gdzie możesz go też unieważnić.
mail-verification-code-subject = Potwierdź swój adres e-mail w serwisie { $service }
mail-verification-code-registration = Wpisz ten kod, aby potwierdzić swój adres e-mail i dokończyć tworzenie konta w serwisie { $service }:
mail-verification-code-account = Wpisz ten kod, aby potwierdzić swój adres e-mail i dodać go do konta w serwisie { $service }:
mail-verification-code-lifetime = Kod jest ważny przez pięć minut.
mail-verification-code-not-you = Jeśli to nie Ty prosisz o kod, nie podawaj go nikomu: być może ktoś pomylił się, wpisując swój adres.
mail-address-taken-subject = Twój adres e-mail w serwisie { $service }
mail-address-taken-text = Ktoś, być może Ty, próbował użyć tego adresu e-mail w serwisie { $service }. Adres należy już do konta { $username }.
mail-address-taken-next = Jeśli to Ty, po prostu zaloguj się na to konto.
mail-recovery-subject = Ustaw nowe hasło w serwisie { $service }
mail-recovery-text = Otrzymaliśmy od Ciebie prośbę o nowe hasło do konta { $username } w serwisie { $service }.
mail-recovery-button = Ustaw nowe hasło
mail-recovery-lifetime = Link działa tylko raz i jest ważny przez dziesięć minut.
mail-recovery-not-you = Jeśli to nie Twoja prośba, nie musisz nic robić: hasło się nie zmieni.
mail-recovery-impossible-subject = Twoje hasło w serwisie { $service }
mail-recovery-impossible-text = Ktoś, być może Ty, poprosił o nowe hasło do Twojego konta { $username } w serwisie { $service }.
mail-recovery-impossible-locked = Konto jest zablokowane, więc to niemożliwe. Administratorzy tego serwisu mogą wyjaśnić przyczynę i odblokować konto.
mail-recovery-impossible-no-password = Konto nie ma hasła: zaloguj się tak jak zwykle. Jeśli to niemożliwe, zwróć się do administratorów tego serwisu.
mail-password-changed-subject = Zmieniono Twoje hasło w serwisie { $service }
mail-password-changed-text = Hasło do Twojego konta { $username } w serwisie { $service } zostało zmienione.
mail-email-added-subject = Dodano adres e-mail do Twojego konta w serwisie { $service }
mail-email-added-text = Adres e-mail { $email } został dodany do Twojego konta { $username } w serwisie { $service }.
mail-email-removed-subject = Usunięto adres e-mail z Twojego konta w serwisie { $service }
mail-email-removed-text = Adres e-mail { $email } został usunięty z Twojego konta { $username } w serwisie { $service }.
mail-application-approved-subject = Twoje konto w serwisie { $service } zostało zaakceptowane
mail-application-approved-text = Twoja prośba o konto z nazwą użytkownika { $username } w serwisie { $service } została zaakceptowana.
mail-application-approved-next = Możesz się teraz zalogować wybranym przez siebie hasłem.
mail-application-approved-asked = Zanim konto powstanie, potrzebujemy od Ciebie jeszcze jednej rzeczy: otwórz w tej samej przeglądarce stronę, na której czekasz na odpowiedź.
mail-application-declined-subject = Twoja prośba o konto w serwisie { $service }
mail-application-declined-text = Twoja prośba dotyczyła konta z nazwą użytkownika { $username } w serwisie { $service }. Administratorzy serwisu postanowili nie tworzyć tego konta.
mail-new-application-subject = Nowa prośba o konto w serwisie { $service }: { $username }
mail-new-application-text = Ktoś prosi o konto z nazwą użytkownika { $username } w serwisie { $service } i podaje takie uzasadnienie:
mail-new-application-next = Podejmij decyzję w konsoli
mail-test-subject = Wiadomość testowa z serwisu { $service }
mail-test-text = Ta wiadomość miała sprawdzić, czy poczta z serwisu { $service } dociera. Dociera.

## Errors
error-title = Coś poszło nie tak
error-detail = Szczegóły dla programistów
error-again = Otwórz stronę ponownie
error-home = Przejdź do strony głównej
error-request-id = Prosząc o pomoc, podaj ten identyfikator:
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
problem-policy = Reguły tego serwisu na to nie pozwalają
problem-policy-text = Administratorzy tego serwisu określili, kto co może robić, a to jest niezgodne z jedną z reguł.
problem-policy-next = Jeśli uważasz, że powinno to być możliwe, zwróć się do nich.
problem-account-locked = Twoje konto jest zablokowane
problem-account-locked-text = Dopóki jest zablokowane, nie możesz się zalogować.
problem-account-locked-next = Administratorzy tego serwisu mogą wyjaśnić przyczynę i odblokować konto.
problem-account-deactivated = To konto zostało dezaktywowane
problem-account-deactivated-text = Nie można się już na nie zalogować.
problem-account-deactivated-next = Jeśli to pomyłka, zwróć się do administratorów tego serwisu.
problem-not-administrator = Ta strona jest dla administratorów
problem-not-administrator-text = Twoje konto nie może zarządzać tym serwisem.
problem-not-administrator-next = Jeśli powinno móc, zwróć się do administratorów tego serwisu.
problem-too-many-requests = Zbyt wiele żądań
problem-too-many-requests-text = Z Twojej sieci przyszło więcej żądań niż zwykle.
problem-too-many-requests-next = Poczekaj kilka minut i spróbuj ponownie.
problem-sign-up-closed = Samodzielna rejestracja jest tu niedostępna
problem-sign-up-closed-text = Konta w tym serwisie tworzą jego administratorzy.
problem-sign-up-closed-next = Poproś ich o konto albo zaloguj się, jeśli już je masz.
problem-invitation-gone = To zaproszenie już nie działa
problem-invitation-gone-text = Zostało użyte, wycofane albo straciło ważność.
problem-invitation-gone-next = Poproś o nowe osobę, która je wysłała, albo zaloguj się, jeśli masz już konto.
problem-sign-up-refused = Stąd nie można się zarejestrować
problem-sign-up-refused-text = Administratorzy tego serwisu nie przyjmują nowych kont z tej sieci lub przeglądarki.
problem-sign-up-refused-next = Spróbuj z innej sieci lub przeglądarki albo poproś ich o konto.
problem-sign-up-over = Tej rejestracji nie można tu kontynuować
problem-sign-up-over-text = Rozpoczęto ją w innej przeglądarce albo ponad godzinę temu.
problem-sign-up-over-next = Kontynuuj w tamtej przeglądarce albo zacznij od nowa.
problem-too-many-requests-wait = { $minutes ->
        [one] Poczekaj minutę i spróbuj ponownie.
        [few] Poczekaj { $minutes } minuty i spróbuj ponownie.
        [many] Poczekaj { $minutes } minut i spróbuj ponownie.
       *[other] Poczekaj { $minutes } minuty i spróbuj ponownie.
    }
problem-homeserver-unreachable = Serwer domowy nie odpowiada
problem-homeserver-unreachable-text = Z logowaniem wszystko w porządku, ale serwer Matrix, z którym łączy się ten serwis, jest teraz nieosiągalny.
problem-homeserver-unreachable-next = Spróbuj ponownie za kilka minut. Nic nie przepadło.
problem-internal = Coś poszło nie tak po naszej stronie
problem-internal-text = To nie Twoja wina. Administratorzy tego serwisu znajdą więcej informacji w jego dzienniku.
problem-internal-next = Spróbuj ponownie. Jeśli to się powtórzy, podaj im poniższy identyfikator.

## The administrators' pages
console-nav = Administracja
console-overview = Przegląd
console-users = Osoby
console-overview-title = Administracja
account-console = Zarządzaj kontami w tym serwisie.
console-administrator = Administrator
console-back = Wróć
console-search = Szukaj
console-hours = { $hours ->
        [1] jedną godzinę
        [24] jeden dzień
        [168] siedem dni
        [one] { $hours } godzinę
        [few] { $hours } godziny
        [many] { $hours } godzin
       *[other] { $hours } godziny
    }
console-standing-locked = Zablokowane
console-standing-deactivated = Dezaktywowane
console-done-user-made = Konto zostało utworzone.
console-done-locked = Konto zostało zablokowane.
console-done-unlocked = Konto zostało odblokowane.
console-done-deactivated = Konto zostało dezaktywowane.
console-done-reactivated = Konto zostało przywrócone. Jego właściciel potrzebuje nowego hasła.
console-done-password-set = Hasło zostało ustawione.
console-done-administrator-made = To konto ma teraz uprawnienia administratora.
console-done-administrator-unmade = To konto nie ma już uprawnień administratora.
console-done-email-added = Adres został dodany.
console-done-email-removed = Adres został usunięty.
console-done-sessions-ended = Sesje zostały wylogowane.
console-done-invitation-changed = Zaproszenie zostało zmienione.
console-done-invitation-revoked = Zaproszenie już nie działa.
console-done-invitation-restored = Zaproszenie znowu działa.
console-done-client-changed = Aplikacja została zmieniona.
console-done-client-deleted = Aplikacja została usunięta.
console-done-retried = Trwa kolejna próba.
console-done-cancelled = Zrezygnowano z dalszych prób.
console-users-title = Osoby
console-users-search = Część nazwy użytkownika
console-users-status = Które konta
console-users-any = Wszystkie
console-users-active = Aktywne
console-users-locked = Zablokowane
console-users-deactivated = Dezaktywowane
console-users-admins = Tylko administratorzy
console-users-made = Od { $when }
console-users-none = Nie ma takich osób.
console-user-new-title = Nowe konto
console-user-new-name = Wyświetlana nazwa (opcjonalnie)
console-user-new-email-hint = Zostanie uznany za potwierdzony. Ręczysz za niego.
console-user-new-password = Hasło (opcjonalnie)
console-user-new-password-hint = Jeśli je pominiesz, utwórz potem link, za pomocą którego ta osoba sama wybierze hasło.
console-user-new-submit = Utwórz konto
console-user-error-username = To nie może być nazwa użytkownika. Użyj małych liter, cyfr oraz znaków . _ = - / +
console-user-error-taken = Ta nazwa użytkownika jest już zajęta.
console-user-error-unavailable = Serwer domowy nie przyjmuje tej nazwy użytkownika albo jest ona na nim zajęta.
console-user-error-homeserver = Serwer domowy nie podał, czy ta nazwa jest wolna. Spróbuj ponownie za chwilę.
console-user-error-password = To hasło zbyt łatwo odgadnąć. Wydłuż je.
console-email-error-invalid = To nie jest adres e-mail.
console-email-error-taken = Ten adres należy do innego konta.
console-user-queued = Serwer domowy jeszcze o tym nie wie. Będziemy próbować go powiadomić, aż się uda.
console-user-made = Utworzono
console-user-locked = Zablokowano
console-user-deactivated = Dezaktywowano
console-user-password = Hasło
console-user-password-set = Ustawiono { $when }
console-user-password-none = Brak
console-user-id = Identyfikator konta
console-user-more = Co możesz zrobić
console-user-sessions = { $count ->
        [0] Nigdzie nie zalogowano
        [one] { $count } zalogowana sesja
        [few] { $count } zalogowane sesje
        [many] { $count } zalogowanych sesji
       *[other] { $count } zalogowanej sesji
    }
console-user-no-emails = Brak
console-user-self = To Twoje własne konto. Zablokować lub dezaktywować może je inny administrator.
console-lock = Zablokuj konto
console-lock-hint = Zablokowanego konta nie można używać. Nic nie przepada: można je znowu odblokować.
console-unlock = Odblokuj konto
console-reactivate = Przywróć konto
console-password-title = Ustaw hasło
console-password-row = Wybierasz je i przekazujesz właścicielowi konta.
console-password-text = Od teraz to hasło służy do logowania na konto { $user }. Sesje pozostają zalogowane.
console-password-new = Nowe hasło
console-password-anyway = Przyjmij, nawet jeśli łatwo je odgadnąć
console-password-anyway-hint = Do testów i dla maszyn, nie dla ludzi.
console-password-submit = Ustaw hasło
console-recovery-title = Link do nowego hasła
console-recovery-row = Właściciel konta sam wybierze hasło. Działa bez e-maila.
console-recovery-text = Za pomocą tego linku właściciel konta { $user } może jeden raz wybrać nowe hasło. Wszystkie sesje konta zostaną wtedy wylogowane.
console-recovery-hours = Link jest ważny przez
console-recovery-submit = Utwórz link
console-recovery-made = Przekaż ten link właścicielowi konta { $user } zaufaną drogą.
console-recovery-once = { $hours ->
        [1] Pokazujemy go tylko ten jeden raz, działa raz i jest ważny przez jedną godzinę.
        [24] Pokazujemy go tylko ten jeden raz, działa raz i jest ważny przez jeden dzień.
        [168] Pokazujemy go tylko ten jeden raz, działa raz i jest ważny przez siedem dni.
        [one] Pokazujemy go tylko ten jeden raz, działa raz i jest ważny przez { $hours } godzinę.
        [few] Pokazujemy go tylko ten jeden raz, działa raz i jest ważny przez { $hours } godziny.
        [many] Pokazujemy go tylko ten jeden raz, działa raz i jest ważny przez { $hours } godzin.
       *[other] Pokazujemy go tylko ten jeden raz, działa raz i jest ważny przez { $hours } godziny.
    }
console-make-administrator-title = Nadaj uprawnienia administratora
console-make-administrator-text = Konto { $user } będzie mogło wyświetlać, zmieniać i blokować wszystkie konta, także Twoje.
console-make-administrator-submit = Nadaj uprawnienia
console-unmake-administrator-title = Odbierz uprawnienia administratora
console-unmake-administrator-text = Konto { $user } nie będzie już mogło otwierać tych stron. Aplikacje z uprawnieniami administratora zachowają je, dopóki nie zostaną wylogowane.
console-unmake-administrator-submit = Odbierz uprawnienia
console-end-sessions-title = Wyloguj wszystkie sesje
console-end-sessions-text = Konto { $user } zostanie wszędzie wylogowane. Wiadomości, które można odczytać tylko na jednym z jego urządzeń, przepadną.
console-end-sessions-submit = Wyloguj wszystkie sesje
console-deactivate-title = Dezaktywuj konto
console-deactivate-row = Nieodwracalnie, z opuszczeniem wszystkich pokojów.
console-deactivate-text = To koniec konta { $user }.
console-deactivate-sessions = Zostanie wszędzie wylogowane.
console-deactivate-rooms = Opuści wszystkie pokoje.
console-deactivate-name = Nikt inny nie będzie mógł zająć tej nazwy.
console-deactivate-erase = Usuń także wiadomości
console-deactivate-erase-hint = Na ile to możliwe na serwerze domowym. Tego nie można cofnąć.
console-deactivate-submit = Dezaktywuj
console-emails-text = Adresy konta { $user }.
console-emails-hint = Zostanie uznany za potwierdzony. Ręczysz za niego.
console-emails-submit = Dodaj adres
console-sessions-text = Gdzie jest zalogowane konto { $user }.
console-sessions-none = Nigdzie.
console-sessions-end = Wyloguj zaznaczone
console-sessions-end-all = Wyloguj wszystkie sesje
console-invitations = Zaproszenia
console-invitations-title = Zaproszenia
console-invitations-valid = Tylko działające
console-invitations-none = Nie ma jeszcze żadnych.
console-invitations-off = Nikt nie może skorzystać z zaproszenia: konfiguracja na to nie pozwala (account.invitations_allowed).
console-invitation-title = Zaproszenie
console-invitation-new-title = Nowe zaproszenie
console-invitation-new-submit = Utwórz zaproszenie
console-invitation-edit = Zmień
console-invitation-edit-title = Zmień zaproszenie
console-invitation-edit-submit = Zapisz
console-invitation-text = Wyślij ten link zapraszanej osobie albo pozwól jej zeskanować kod.
console-invitation-qr = Link jako kod QR
console-invitation-unnamed = Zaproszenie
console-invitation-token = Token rejestracyjny
console-invitation-username = Nazwa użytkownika
console-invitation-used = Utworzone konta
console-invitation-used-any = { $count ->
        [0] Jeszcze żadne, bez ograniczeń
        [one] Na razie { $count }, bez ograniczeń
        [few] Na razie { $count }, bez ograniczeń
        [many] Na razie { $count }, bez ograniczeń
       *[other] Na razie { $count }, bez ograniczeń
    }
console-invitation-used-of = { $count } z { $limit }
console-invitation-last-used = Ostatnie użycie
console-invitation-expires = Działa do
console-invitation-never = Bezterminowo, do wycofania
console-invitation-by = Autor
console-invitation-used-up = Wykorzystane
console-invitation-expired = Nieważne
console-invitation-revoked = Wycofane
console-invitation-revoke = Wycofaj
console-invitation-unrevoke = Przywróć działanie
console-invitation-note = Notatka (opcjonalnie)
console-invitation-note-hint = Dla kogo jest zaproszenie. Widzą ją tylko administratorzy.
console-invitation-name = Nazwa użytkownika (opcjonalnie)
console-invitation-name-hint = Jeśli ją podasz, konto może mieć tylko tę nazwę, a zaproszenie będzie dla jednego konta.
console-invitation-uses = Ile kont
console-invitation-uses-hint = Puste oznacza dowolną liczbę.
console-invitation-lifetime = Działa przez
console-invitation-days = { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
console-invitation-ever = Bezterminowo, do wycofania
console-invitation-keep = Tak długo jak dotychczas
console-invitation-error-note = Ta notatka jest za długa. Może mieć najwyżej 200 znaków.
console-invitation-error-uses = Wpisz liczbę albo pozostaw pole puste.
console-clients = Aplikacje
console-clients-title = Aplikacje
console-clients-search = Część nazwy
console-clients-kind = Które aplikacje
console-clients-set-up = Skonfigurowane tutaj
console-clients-registered = Zarejestrowane samodzielnie
console-clients-none = Nie ma takich aplikacji.
console-client-new-title = Nowa aplikacja
console-client-new-submit = Dodaj aplikację
console-client-edit = Zmień
console-client-edit-title = Zmień aplikację
console-client-new-secret = Utwórz nowy klucz tajny
console-client-delete = Usuń
console-client-id = Identyfikator klienta
console-client-uri = Witryna
console-client-uri-optional = Witryna (opcjonalnie)
console-client-sessions = Aktywne sesje
console-client-auth = Sposób uwierzytelniania
console-client-grants = Może używać
console-client-redirects = Adresy URI przekierowania
console-client-redirects-hint = Po jednym w wierszu. Aplikacje, które działają we własnym imieniu lub pokazują kod, ich nie potrzebują.
console-client-configured = Ta aplikacja jest zapisana w pliku konfiguracyjnym i tam można ją zmienić.
console-client-of-configuration = Konfiguracja
console-client-of-administrator = Dodano tutaj
console-client-name = Nazwa
console-client-name-hint = Widać ją podczas logowania.
console-client-kind = Co to jest
console-client-kind-app = Aplikacja na urządzeniu lub w przeglądarce (bez klucza tajnego)
console-client-kind-site = Witryna z serwerem (z kluczem tajnym)
console-client-kind-service = Usługa działająca we własnym imieniu (z kluczem tajnym)
console-client-kind-device = Urządzenie, które pokazuje kod (bez klucza tajnego)
console-client-error = Aplikacji z takimi ustawieniami nie można dodać.
console-secret-title = Klucz tajny klienta
console-secret = Klucz tajny
console-secret-text = Aplikacja { $app } potrzebuje obu, aby można było się w niej logować.
console-secret-once = Klucz tajny pokazujemy tylko ten jeden raz. Poprzedni już nie działa.
console-new-secret-title = Utwórz nowy klucz tajny
console-new-secret-text = Obecny klucz tajny aplikacji { $app } natychmiast przestanie działać.
console-new-secret-submit = Utwórz nowy klucz tajny
console-delete-client-title = Usuń aplikację
console-delete-client-text = Aplikacja { $app } i wszyscy w niej zalogowani natychmiast stracą dostęp.
console-delete-client-submit = Usuń
console-outbox = W drodze
console-audit = Dziennik
console-providers = Serwisy logowania
console-attention-homeserver = Serwer domowy jest nieosiągalny albo nie przyjmuje wspólnego klucza tajnego.
console-attention-jobs = { $count ->
        [one] Nie udało się przekazać serwerowi domowemu jednej zmiany.
        [few] Nie udało się przekazać serwerowi domowemu { $count } zmian.
        [many] Nie udało się przekazać serwerowi domowemu { $count } zmian.
       *[other] Nie udało się przekazać serwerowi domowemu { $count } zmiany.
    }
console-attention-mails = { $count ->
        [one] Nie udało się wysłać jednego e-maila.
        [few] Nie udało się wysłać { $count } e-maili.
        [many] Nie udało się wysłać { $count } e-maili.
       *[other] Nie udało się wysłać { $count } e-maila.
    }
console-attention-disk = Dysk jest prawie pełny.
console-overview-people = Osoby
console-overview-accounts = Konta w użyciu
console-overview-administrators = Administratorzy
console-overview-browsers = Zalogowane przeglądarki
console-overview-apps = Zalogowane aplikacje
console-overview-lately = Ostatnio
console-overview-sign-ups = Nowe konta z siedmiu dni
console-overview-sign-ins = Logowania z 24 godzin
console-overview-failed = Błędne hasła z 24 godzin
console-overview-service = Serwis
console-overview-homeserver = Serwer domowy
console-overview-silent = Nie odpowiada
console-overview-reachable = Odpowiada
console-overview-outbox = Zmiany, których jeszcze nie zna
console-overview-mails = E-maile w drodze
console-overview-store = Rozmiar danych
console-overview-free = Wolne miejsce na dysku
console-overview-version = Wersja programu Postern
console-overview-started = Uruchomiono
console-mib = { $size } MiB
console-outbox-title = W drodze
console-outbox-text = { $count ->
        [0] Serwer domowy wie o wszystkim.
        [one] Serwer domowy nie wie jeszcze o jednej zmianie.
        [few] Serwer domowy nie wie jeszcze o { $count } zmianach.
        [many] Serwer domowy nie wie jeszcze o { $count } zmianach.
       *[other] Serwer domowy nie wie jeszcze o { $count } zmiany.
    }
console-retry = Spróbuj ponownie
console-give-up = Zrezygnuj
console-tries = { $count ->
        [one] { $count } próba
        [few] { $count } próby
        [many] { $count } prób
       *[other] { $count } próby
    }
console-job-provision = Konto, nazwa i adresy
console-job-avatar = Zdjęcie profilowe
console-job-device = Nowe urządzenie
console-job-devices = Urządzenia
console-job-deactivate = Dezaktywacja konta
console-job-reactivate = Przywrócenie konta
console-mails-title = E-maile
console-mails-none = Żaden nie czeka na wysłanie.
console-mail-over = zrezygnowano
console-give-up-job = Serwer domowy nigdy nie dowie się o tej zmianie. Może zachować urządzenie, które zostało tu wylogowane, albo nie znać kogoś, kto jest zalogowany.
console-give-up-mail = Ten e-mail nie zostanie wysłany.
console-audit-title = Dziennik
console-audit-text = { $days ->
        [one] Co się wydarzyło i na czyje polecenie. Wpisy przechowujemy przez { $days } dzień.
        [few] Co się wydarzyło i na czyje polecenie. Wpisy przechowujemy przez { $days } dni.
        [many] Co się wydarzyło i na czyje polecenie. Wpisy przechowujemy przez { $days } dni.
       *[other] Co się wydarzyło i na czyje polecenie. Wpisy przechowujemy przez { $days } dnia.
    }
console-audit-user = Nazwa użytkownika
console-audit-kind = Co
console-audit-from = Od
console-audit-administration = Działania administratorów
console-audit-sign-ins = Logowania
console-audit-refused = Niepowodzenia i odmowy
console-audit-credentials = Hasła i adresy
console-audit-ends = Wylogowania sesji
console-audit-accounts = Nowe i dezaktywowane konta
console-audit-none = Nic takiego się nie wydarzyło.
console-audit-unknown = Nie ma nikogo o tej nazwie.
console-audit-by = przez: { $who }
console-audit-by-command-line = z wiersza poleceń
console-audit-by-itself = automatycznie
console-event-registered = Utworzono konto
console-event-exported = Pobrano dane konta
console-user-events = Ostatnio
console-user-all-events = Wszystkie zdarzenia
console-providers-title = Serwisy logowania
console-providers-text = Inne serwisy, przez które można się zalogować. Konfiguruje się je w pliku konfiguracyjnym lub przez API administracyjne.
console-providers-none = Nie ma żadnych.
console-provider-off = Wyłączony
console-user-links = Konta gdzie indziej

## Console: applications
console-applications = Prośby o konto
console-applications-none = Nikt nie czeka na konto.
console-applications-off = Nikt nie czeka na konto. Prosimy o uzasadnienie i czekamy na Twoją decyzję tylko wtedy, gdy ustawiono account.password_registration_approval_required.
console-application-since = Wysłano { $when }
console-application-title = Prośba o konto
console-application-no-email = Brak
console-application-asked = Wysłano
console-application-until = Czeka do
console-application-reason = Uzasadnienie
console-application-note = Wiadomość w razie odmowy (opcjonalnie)
console-application-note-hint = Będzie widoczna na stronie prośby oraz w e-mailu, jeśli podano adres.
console-application-approve = Zaakceptuj
console-application-decline = Odrzuć
console-application-error-note = Wiadomość jest za długa. Skróć ją.
console-done-application-approved = Konto zostało utworzone.
console-done-application-asked = Prośba została zaakceptowana. Nazwę, adres lub zaproszenie ma już jednak ktoś inny, więc najpierw trzeba będzie podać nowe.
console-done-application-declined = Prośba została odrzucona.

## Console: policy
console-policy = Reguły
console-policy-text = Te reguły są dodawane do reguł z konfiguracji i obowiązują od razu po zapisaniu. Opisuje je docs/policy.md.
console-policy-custom = Na te pytania odpowiada Twoja własna polityka: { $questions }
console-policy-from = Pole poniżej pokazuje reguły z { $when }. Zaczną znowu obowiązywać po zapisaniu.
console-policy-data = Reguły w formacie JSON
console-policy-data-hint = Na przykład, aby zakazać nazwy użytkownika: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Zapisz
console-policy-merged = Wszystkie reguły, łącznie z regułami z konfiguracji
console-policy-history = Wcześniejsze reguły
console-policy-current = Obowiązują
console-policy-error-json = To nie jest JSON: { $detail }
console-policy-error-right = Nie można tego użyć: { $detail }
console-done-policy-set = Reguły obowiązują od teraz.
console-trial = Wypróbuj reguły
console-trial-text = Co by się stało? Niczego to nie zmienia.
console-trial-question = Które pytanie
console-trial-input = Sytuacja w formacie JSON
console-trial-data = Inne reguły do wypróbowania, w formacie JSON (opcjonalnie)
console-trial-data-hint = Zamiast tych zapisanych tutaj. Reguły z konfiguracji pozostają.
console-trial-submit = Wypróbuj
console-trial-allowed = Byłoby to dozwolone.
console-trial-refused = Byłoby to odrzucone:
console-trial-custom = Odpowiedziała Twoja własna polityka.
console-trial-builtin = Odpowiedziały wbudowane reguły.

## The admin API's documentation
api-doc-title = API administracyjne
api-doc-what = Co programy mogą tu robić dla administratorów.
api-doc-spec = To samo w formacie OpenAPI, dla programów
api-doc-resources = Zasoby
api-doc-ask = Jak wysyłać żądania
api-doc-token = Każde żądanie wymaga tokenu dostępu osoby z uprawnieniami administratora.
api-doc-errors = Możliwe odpowiedzi na każde żądanie
api-doc-required = wymagane
api-doc-query = Parametry zapytania
api-doc-body = Treść żądania
api-doc-answers = Odpowiedzi
api-doc-attributes = Atrybuty
