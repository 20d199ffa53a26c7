### Czech

## The frame of every page
language-name = Čeština
shell-skip = Přejít k obsahu
shell-language = Jazyk:
shell-policy = Zásady ochrany osobních údajů
shell-tos = Podmínky použití

## Times
ago-now = právě teď
ago-minutes = { $n ->
        [one] před minutou
        [few] před { $n } minutami
        [many] před { $n } minuty
       *[other] před { $n } minutami
    }
ago-hours = { $n ->
        [one] před hodinou
        [few] před { $n } hodinami
        [many] před { $n } hodiny
       *[other] před { $n } hodinami
    }
ago-days = { $n ->
        [1] včera
        [one] před jedním dnem
        [few] před { $n } dny
        [many] před { $n } dne
       *[other] před { $n } dny
    }
date = { $day }. { $month } { $year }
date-time = { $date } { $time } UTC
month-1 = ledna
month-2 = února
month-3 = března
month-4 = dubna
month-5 = května
month-6 = června
month-7 = července
month-8 = srpna
month-9 = září
month-10 = října
month-11 = listopadu
month-12 = prosince

## Parts of pages
field-show = Zobrazit
field-show-password = Zobrazit heslo
field-caps = Je zapnutý Caps Lock.
meter-1 = Snadno se uhodne. Prodlužte ho.
meter-2 = Pořád se snadno uhodne.
meter-3 = Dobré.
meter-4 = Velmi dobré.
copy = Kopírovat
copy-done = Zkopírováno
progress = Krok { $at } z { $of }
pager = Další stránky
pager-before = Novější
pager-after = Starší

## Shared
sign-in = Přihlásit se
sign-out = Odhlásit se
create-account = Vytvořit účet
continue = Pokračovat
cancel = Zrušit
signed-in-as = Přihlášeno jako
title-error = Chyba: { $title }
error-too-many-attempts = Příliš mnoho pokusů. Počkejte několik minut a zkuste to znovu.
error-form-expired = Tato stránka byla otevřená příliš dlouho. Odešlete prosím formulář znovu.

## Front page
home-title = Váš účet Matrix
home-what = Tady se přihlašujete do sítě Matrix na serveru { $server } a spravujete svůj účet.
home-app-hint = Chcete si psát? Otevřete svou aplikaci pro Matrix: až to bude potřeba, sama vás sem přivede.
home-signed-in-title = Jste přihlášeni
home-account = Spravovat účet

## Sign in
login-title = Přihlášení
login-continue-to = Pokračujete do aplikace { $client }
login-username = Uživatelské jméno
login-username-or-email = Uživatelské jméno nebo e-mailová adresa
login-password = Heslo
login-submit = Přihlásit se
login-new-here = Jste tu poprvé? { $link }
login-error-username = Zadejte uživatelské jméno.
login-error-password = Zadejte heslo.
login-error-credentials = Uživatelské jméno a heslo k sobě nepatří. Zkontrolujte je a zkuste to znovu.

## Choosing the account
select-account-title = Vyberte účet
select-account-this = Pokračovat s tímto účtem

## Consent
consent-title = Povolit aplikaci { $client } používat váš účet?
consent-unverified = Tato aplikace neuvádí, ke kterému webu patří. Pokračujte, jen pokud se do ní právě přihlašujete vy.
consent-not-set-up-here = Služba { $service } tuto aplikaci nezná: zaregistrovala se sama. Pokračujte, jen pokud se do ní právě přihlašujete vy.
consent-asks = Aplikace bude moci
consent-allow = Povolit
consent-returns-to = Vrátíte se na web { $host }.
consent-policy = Zásady ochrany osobních údajů
consent-tos = Podmínky použití
consent-not-you = Nejste to vy?
consent-switch = Použít jiný účet
permission-matrix = Používat Matrix vaším jménem
permission-matrix-text = Číst a posílat zprávy, vstupovat do místností, měnit váš profil.
permission-device = Přidat zařízení k vašemu účtu
permission-device-text = Objeví se mezi vašimi relacemi jako { $device }.
permission-identity = Vědět, kdo jste
permission-identity-text = Vaše Matrix ID a jméno, které vidí ostatní.
permission-profile = Vidět vaše uživatelské jméno
permission-profile-text = Jméno, kterým se přihlašujete.
permission-offline = Zůstat přihlášená
permission-offline-text = Může používat váš účet i ve vaší nepřítomnosti, dokud ji neodhlásíte.
permission-email = Vidět vaši e-mailovou adresu
permission-email-text = A také to, zda je potvrzená.
permission-synapse-admin = Spravovat domovský server
permission-synapse-admin-text = Vše, co může správce, u každého účtu a každé místnosti na něm.
permission-service-admin = Spravovat všechny účty
permission-service-admin-text = Zobrazit, změnit a zamknout kterýkoli účet v této službě.
permission-other = Dělat něco, co tato stránka neumí popsat
permission-nothing = Vidět, že se přihlašujete
permission-nothing-text = Nic víc: o přístup k vašemu účtu nežádá.

## Single sign-on of older apps
sso-title = Přihlásit se do { $target }?
sso-site = Web { $target } bude moci používat Matrix vaším jménem.
sso-app = Aplikace v tomto zařízení, která otevírá odkazy začínající na { $target }, bude moci používat Matrix vaším jménem.
sso-warning = Pokračujte, jen pokud se tam právě přihlašujete vy. Kdo získá přístup, může číst vaše zprávy a posílat je vaším jménem.
sso-refused-title = Přihlášení neproběhlo
sso-refused-text = Na { $target } jsme nic nepředali. Tuto stránku můžete zavřít.

## Too many sessions
end-session-title = Nejdřív se odhlaste jinde
end-session-before = Už máte přihlášený nejvyšší povolený počet zařízení. Jedno z nich odhlaste, abyste mohli pokračovat do aplikace { $client }.
end-session-text = Už máte přihlášený nejvyšší povolený počet zařízení. Jedno z nich odhlaste, abyste mohli pokračovat.
end-session-warning = Zprávy, které dokáže přečíst jen odhlášené zařízení, budou ztraceny.
end-session-unnamed = Relace bez názvu
end-session-last-use = { $days ->
        [0] Naposledy použito dnes
        [one] Naposledy použito před jedním dnem
        [few] Naposledy použito před { $days } dny
        [many] Naposledy použito před { $days } dne
       *[other] Naposledy použito před { $days } dny
    }

## Signing a device in
link-title = Přihlášení na zařízení
link-text = Zadejte kód, který zařízení zobrazuje.
link-code = Kód
link-code-hint = Šest znaků: písmena a číslice. Na velikosti písmen nezáleží.
link-error-missing = Zadejte kód.
link-error-unknown = S tímto kódem žádné zařízení nečeká. Zkontrolujte ho, nebo si na zařízení nechte zobrazit nový: kód platí dvacet minut.
device-title = Přihlásit aplikaci { $client } k vašemu účtu?
device-warning = Pokračujte, jen pokud přihlášení začínáte vy na zařízení, které máte před sebou. Pokud vám kód nebo odkaz někdo poslal, snaží se dostat do vašeho účtu.
device-asked = Žádost o přihlášení
device-asked-when = { $minutes ->
        [0] Před necelou minutou
        [one] Před minutou
        [few] Před { $minutes } minutami
        [many] Před { $minutes } minuty
       *[other] Před { $minutes } minutami
    }
device-asked-from = z adresy { $ip }
device-confirm = Toto je moje zařízení
device-confirm-hint = Přihlašuji se já a zařízení mám před sebou.
device-error-confirm = Potvrďte, že jde o vaše zařízení, nebo přihlášení nepovolujte.
device-deny = Nepovolit přihlášení
device-allowed-title = Vaše zařízení se přihlašuje
device-allowed-text = Vraťte se na svém zařízení do aplikace { $client }: za několik sekund bude sama pokračovat. Tuto stránku můžete zavřít.
device-denied-title = Přihlášení zařízení nebylo povoleno
device-denied-text = Aplikace { $client } nemá přístup k vašemu účtu. Pokud vám kód poslal někdo jiný, dejte vědět správcům této služby.

## Making an account
register-have-account = Už máte účet? { $link }
register-username = Uživatelské jméno
register-username-hint = Podle něj vás ostatní najdou, ve tvaru @jmeno:{ $server }. Později ho nelze změnit.
register-username-invited = Pod tímto jménem jste zváni. Ostatní vás podle něj najdou, jako @jméno:{ $server }.
register-username-free = Toto uživatelské jméno je volné.
register-username-lowered = Uživatelská jména se píšou malými písmeny.
register-username-title = Zvolte jiné uživatelské jméno
register-username-text = Mezitím si toto uživatelské jméno zabral někdo jiný. Vše ostatní, co jste zadali, zůstalo uloženo.
register-email = E-mailová adresa
register-email-optional = E-mailová adresa (nepovinné)
register-email-hint = Pomůže vám dostat se zpět k účtu, když zapomenete heslo.
register-email-title = Vaše e-mailová adresa
register-email-without = Pokračovat bez adresy
register-password = Heslo
register-token = Registrační token
register-token-hint = Dostanete ho od správců této služby.
register-token-text = K vytvoření účtu je tu potřeba registrační token. Vše ostatní, co jste zadali, zůstalo uloženo.
register-terms = Souhlasím s { $link }
register-terms-link = podmínkami použití
register-verify-title = Zkontrolujte e-mail
register-verify-text = Na adresu { $email } jsme poslali kód. Platí pět minut.
register-verify-resend = Poslat nový kód
register-verify-change = Použít jinou e-mailovou adresu
register-verify-sent-again = Nový kód je na cestě.
register-code = Kód
register-code-hint = Šest číslic. Pokud nic nepřijde, podívejte se i do složky se spamem.
register-display-name = Zobrazované jméno
register-display-name-title = Jak vám mají ostatní říkat?
register-display-name-text = Toto jméno bude u vašich zpráv. Můžete ho kdykoli změnit.
register-display-name-skip = Přeskočit
register-unfinished-title = Okamžik
register-unfinished-made = Váš účet je vytvořený, ale server Matrix, se kterým tato služba pracuje, teď neodpovídá. Zkuste to znovu za minutu: o nic jste nepřišli.
register-unfinished-not-made = Server Matrix, se kterým tato služba pracuje, teď neodpovídá, takže váš účet ještě není vytvořený. Zkuste to znovu za minutu: vše, co jste zadali, zůstalo uloženo.
register-unfinished-retry = Zkusit znovu
register-error-homeserver = Server Matrix, se kterým tato služba pracuje, teď neodpovídá, takže nevíme, zda je toto uživatelské jméno volné. Zkuste to znovu za minutu.
register-error-username-missing = Zvolte uživatelské jméno.
register-error-username-too-long = Toto uživatelské jméno je příliš dlouhé.
register-error-username-all-digits = Uživatelské jméno musí mít aspoň jedno písmeno.
register-error-username-character = Uživatelské jméno může mít jen písmena a až z, číslice a znaky . _ = - / +
register-error-username-underscore = Uživatelské jméno nemůže začínat podtržítkem.
register-error-username-not-allowed = Toto uživatelské jméno tu není k dispozici. Zvolte jiné.
register-error-username-taken = Toto uživatelské jméno je obsazené. Zvolte jiné.
register-error-email-missing = Zadejte svou e-mailovou adresu.
register-error-email-invalid = Toto není e-mailová adresa. Adresa vypadá takto: jmeno@example.com.
register-error-email-not-allowed = Tuto e-mailovou adresu tu nelze použít. Zkuste jinou.
register-error-email-in-use = S touto e-mailovou adresou už účet máte. Přihlaste se k němu, nebo použijte jinou adresu.
password-error-missing = Zvolte heslo.
password-error-too-long = Toto heslo je příliš dlouhé.
password-error-weak = Toto heslo lze příliš snadno uhodnout. Přidejte ještě jedno nebo dvě slova.
password-error-common = Toto je jedno z hesel, která se zkoušejí jako první. Zvolte jiné.
password-error-word = Jediné slovo se snadno uhodne. Přidejte ještě jedno nebo dvě.
password-error-name = Jména se snadno uhodnou. Přidejte ještě jedno nebo dvě slova.
password-error-repeats = Opakování heslu skoro nepomůže. Přidejte ještě jedno nebo dvě slova.
password-error-sequence = Řady písmen, číslic nebo kláves se snadno uhodnou. Přidejte ještě jedno nebo dvě slova.
password-error-date = Data a letopočty se snadno uhodnou. Přidejte ještě jedno nebo dvě slova.
register-error-token-missing = Zadejte registrační token.
register-error-token-unknown = Takový registrační token neexistuje. Zkontrolujte, zda v něm není překlep.
register-error-token-used-up = Tento registrační token už byl použit tolikrát, kolikrát je povoleno. Požádejte o nový.
register-error-token-expired = Platnost tohoto registračního tokenu vypršela. Požádejte o nový.
register-error-token-other-name = Tento registrační token je pro jiné uživatelské jméno.
register-error-terms = Účet si můžete vytvořit, jen pokud souhlasíte s podmínkami použití.
register-error-code-missing = Zadejte kód z e-mailu.
register-error-code-wrong = To není správný kód. Zkontrolujte ho a použijte nejnovější e-mail.
register-error-code-expired = Platnost tohoto kódu vypršela. Pošlete si nový.
register-error-too-many-mails = E-mailů už bylo hodně. Než požádáte o další, počkejte několik minut.
register-error-display-name = Toto zobrazované jméno je příliš dlouhé.

## Sign-up with approval
register-reason-title = Proč chcete účet?
register-reason-text = Správci této služby se na každý nový účet podívají, než vznikne. Napište jim, kdo jste.
register-reason = Váš důvod
register-reason-hint = Stačí věta nebo dvě. Přečtou si je jen správci této služby.
register-reason-send = Požádat o účet
register-error-reason-missing = Napište větu nebo dvě.
register-error-reason-too-long = { $most ->
        [one] Je to příliš dlouhé: nejvýše může jít o { $most } znak.
        [few] Je to příliš dlouhé: povoleny jsou nejvýše { $most } znaky, v některých písmech méně.
        [many] Je to příliš dlouhé: povoleno je nejvýše { $most } znaku, v některých písmech méně.
       *[other] Je to příliš dlouhé: povoleno je nejvýše { $most } znaků, v některých písmech méně.
    }
register-error-too-many-wait = Na odpověď teď čeká velmi mnoho lidí. Zkuste to prosím znovu jiný den.
register-waiting-title = Čekáme na odpověď
register-waiting-text = Požádali jste o účet s uživatelským jménem { $username }. Správci této služby se na žádost podívají. Může to trvat několik dní.
register-waiting-mail = Až bude odpověď, napíšeme na adresu { $email }.
register-waiting-bookmark = Uložte si tuto stránku do záložek a vraťte se na ni ve stejném prohlížeči: odpověď se objeví tady. Uživatelské jméno vám držíme do { $date }.
register-waiting-again = Je už odpověď?
register-declined-title = Váš účet nebyl schválen
register-declined-text = Správci této služby se rozhodli tento účet nevytvořit. Pokud si myslíte, že jde o omyl, obraťte se na ně.
register-declined-note = Nechali vám vzkaz:

## Captcha
captcha-working = Ověřujeme, že nejste robot. Zabere to několik sekund.
captcha-waiting = Formulář se odešle, jakmile bude hotovo.
captcha-solved = Ověřeno: nejste robot.
captcha-needs-script = Jen tento krok vyžaduje JavaScript, aby sem nepronikli roboti. Zapněte ho a načtěte stránku znovu, nebo o účet požádejte správce této služby.
captcha-wait = { $seconds ->
        [one] Aby sem nepronikli roboti, počkejte před pokračováním sekundu.
        [few] Aby sem nepronikli roboti, počkejte před pokračováním { $seconds } sekundy. V klidu vyplňte formulář a čas uběhne sám.
        [many] Aby sem nepronikli roboti, počkejte před pokračováním { $seconds } sekundy. V klidu vyplňte formulář a čas uběhne sám.
       *[other] Aby sem nepronikli roboti, počkejte před pokračováním { $seconds } sekund. V klidu vyplňte formulář a čas uběhne sám.
    }
captcha-error-missing = Ukažte, že nejste robot.
captcha-error-wrong = Platnost ověření, že nejste robot, vypršela. Zkuste to ještě jednou.
captcha-error-too-soon = To bylo rychlé. Počkejte, až uplyne doba uvedená níže, a pak pokračujte.
captcha-error-unreachable = Ověření, že nejste robot, teď nefunguje. Zkuste to znovu za minutu: o nic jste nepřišli.

## Account
account-title = Váš účet
account-nav = Váš účet
account-nav-profile = Profil
account-nav-security = Zabezpečení
account-nav-sessions = Relace
account-nav-activity = Aktivita
account-sign-out = Odhlásit se zde
remove = Odebrat
account-password-changed = Heslo bylo změněno.
account-password-changed-everywhere = Heslo bylo změněno a všude jinde jste odhlášeni.
account-password-set = Od teď se můžete přihlašovat novým heslem.
account-name-changed = Jméno bylo změněno.
account-email-added = Adresa byla přidána.
account-email-removed = Adresa byla odebrána.
account-primary-email = Aplikace od teď dostanou tuto adresu.
account-session-ended = Relace byla odhlášena.
account-sessions-ended = Relace byly odhlášeny.
account-session-renamed = Název byl změněn.
account-token-made = Token už byl vytvořen a zobrazen. Pokud ho nemáte, zrušte ho a vytvořte nový.
account-app-removed = Aplikace už nemá přístup k vašemu účtu.

## Account: profile
profile-mxid = Matrix ID
profile-name = Jméno
profile-name-hint = Vidí ho ostatní. Když ho necháte prázdné, uvidí vaše Matrix ID.
profile-name-save = Uložit
profile-name-unknown = Domovský server teď neodpovídá, takže vaše jméno nelze zobrazit.
profile-error-too-long = Toto jméno je příliš dlouhé. Může mít nejvýše 256 znaků.
profile-error-refused = Domovský server toto jméno nepřijímá. Zkuste jiné.
profile-error-unreachable = Domovský server neodpovídá. Vaše jméno se nezměnilo: zkuste to znovu za několik minut.
profile-emails = E-mailové adresy
profile-no-emails = Váš účet nemá e-mailovou adresu.
profile-emails-change = Změnit e-mailové adresy

## Account: e-mail addresses
emails-title = E-mailové adresy
emails-primary = Tuto adresu dostávají aplikace
emails-added = Přidáno { $when }
emails-make-primary = Nastavit jako hlavní
emails-add = Nová adresa
emails-add-hint = Pošleme na ni kód, abychom ověřili, že je vaše.
emails-add-submit = Poslat kód
emails-error-invalid = Toto není e-mailová adresa. Měla by vypadat takto: jmeno@example.com.
emails-error-not-allowed = Tuto adresu tu nelze použít. Zkuste jinou.
emails-error-has-it = Tuto adresu už váš účet má.
emails-error-too-many = Váš účet už má nejvyšší povolený počet adres. Nejdřív jednu odeberte.
emails-error-last-one = Účty tu musí mít adresu. Než tuto odeberete, přidejte jinou.
email-remove-title = Odebrat tuto adresu?
email-remove-text = Adresa { $email } už nebude patřit k vašemu účtu.
email-remove-last = Je to vaše jediná adresa. Bez ní se k účtu nedostanete přes e-mail, když zapomenete heslo.

## Account: security
security-title = Zabezpečení
security-password-set = Nastaveno { $when }
security-no-password = Váš účet nemá heslo.
security-sessions = Kde je váš účet přihlášený.
security-apps = Co aplikacím dovolujete.
security-tokens = Pro boty a skripty.
security-reset-keys = Pro případ, že ztratíte všechna zařízení i klíč pro obnovení.
security-data = Vaše data
security-export = Vše, co tu o vás víme.
security-deactivate = Napořád.

## Account: sessions
sessions-title = Relace
sessions-this = Tento prohlížeč
sessions-others = Jinde
sessions-forgotten = Tři měsíce nepoužité
sessions-none = Nikde jinde nejste přihlášeni.
sessions-end-ticked = Odhlásit zaškrtnuté
sessions-end-others = Odhlásit se všude jinde
session-with = { $program } v systému { $system }
session-a-browser = Prohlížeč
session-an-app = Aplikace
session-an-old-app = Aplikace přihlášená starším způsobem
session-a-token = Bot nebo skript s přístupovým tokenem
session-seen = Naposledy použito: { $when }
session-title = Relace
session-here = Kde
session-kind = Druh
session-app = Aplikace
session-app-host = Web aplikace
session-browser = Prohlížeč a systém
session-device = ID zařízení
session-last-use = Naposledy použito
session-address = IP adresa
session-began = Přihlášeno od
session-may = Co smí dělat
session-name = Název
session-name-hint = Abyste relaci poznali. Název mohou v šifrovaných konverzacích vidět i ostatní.
session-rename = Uložit
session-end = Odhlásit relaci
session-error-missing = Zadejte název.
session-error-too-long = Tento název je příliš dlouhý. Může mít nejvýše 100 znaků.

## Account: ending sessions
end-sessions-title = Odhlásit?
end-sessions-text = { $count ->
        [one] Tato relace bude ihned odhlášena.
        [few] Tyto { $count } relace budou ihned odhlášeny.
        [many] Tyto relace ({ $count }) budou ihned odhlášeny.
       *[other] Těchto { $count } relací bude ihned odhlášeno.
    }
end-sessions-others = { $count ->
        [one] Jediná další relace bude ihned odhlášena. Zde zůstanete přihlášeni.
        [few] Všechny { $count } ostatní relace budou ihned odhlášeny. Zde zůstanete přihlášeni.
        [many] Všechny ostatní relace ({ $count }) budou ihned odhlášeny. Zde zůstanete přihlášeni.
       *[other] Všech { $count } ostatních relací bude ihned odhlášeno. Zde zůstanete přihlášeni.
    }
end-sessions-warning = Šifrované zprávy, které dokáže přečíst jen takové zařízení, budou ztraceny spolu s ním. Než budete pokračovat, ujistěte se, že máte klíč pro obnovení nebo jiné ověřené zařízení.
end-sessions-submit = Odhlásit

## Account: activity
activity-title = Aktivita
activity-text = { $days ->
        [one] Co se s vaším účtem dělo za poslední den.
        [few] Co se s vaším účtem dělo za poslední { $days } dny. Pokud jste něco z toho nebyli vy, změňte heslo a odhlaste se všude jinde.
        [many] Co se s vaším účtem dělo za posledních { $days } dne. Pokud jste něco z toho nebyli vy, změňte heslo a odhlaste se všude jinde.
       *[other] Co se s vaším účtem dělo za posledních { $days } dní. Pokud jste něco z toho nebyli vy, změňte heslo a odhlaste se všude jinde.
    }
activity-none = Zatím nic.
event-registered = Vytvořili jste tento účet
event-signed-in = Přihlášení v prohlížeči
event-app-signed-in = Přihlášení do aplikace { $app }
event-old-app-signed-in = Přihlášení do aplikace
event-wrong-password = { $times ->
        [one] Bylo zadáno nesprávné heslo
        [few] Nesprávné heslo bylo během hodiny zadáno { $times }krát
        [many] Nesprávné heslo bylo během hodiny zadáno { $times }krát
       *[other] Nesprávné heslo bylo během hodiny zadáno { $times }krát
    }
event-password-changed = Heslo bylo změněno
event-password-set = Heslo bylo nastaveno
event-password-recovered = Nové heslo bylo nastaveno přes e-mail
event-email-added = Byla přidána adresa { $email }
event-email-removed = Byla odebrána adresa { $email }
event-primary-email = Hlavní adresou je teď { $email }
event-name-changed = Jméno bylo změněno
event-session-ended = Byla odhlášena relace { $name }
event-a-session-ended = Byla odhlášena relace
event-session-closed = { $why ->
        [idle] Byla odhlášena relace { $name }, protože se dlouho nepoužívala
        [limit] Byla odhlášena relace { $name }, aby uvolnila místo novější
       *[replay] Byla odhlášena relace { $name }, protože její klíč byl použit dvakrát. Možná ho někdo zkopíroval
    }
event-a-session-closed = { $why ->
        [idle] Byla odhlášena relace, protože se dlouho nepoužívala
        [limit] Byla odhlášena relace, aby uvolnila místo novější
       *[replay] Byla odhlášena relace, protože její klíč byl použit dvakrát. Možná ho někdo zkopíroval
    }
event-sessions-ended = { $count ->
        [0] Odhlášení všude jinde
        [one] Byla odhlášena jedna relace
        [few] Byly odhlášeny { $count } relace
        [many] Bylo odhlášeno { $count } relace
       *[other] Bylo odhlášeno { $count } relací
    }
event-consent-withdrawn = Aplikace { $app } přišla o přístup
event-token-made = Byl vytvořen přístupový token { $name }
event-keys-reset = Bylo povoleno resetování šifrovacích klíčů
event-exported = Vaše data byla stažena
event-deactivated = Účet byl deaktivován
event-admin-locked = Správce účet zamkl
event-admin-unlocked = Správce účet odemkl
event-admin-deactivated = Správce účet deaktivoval
event-admin-reactivated = Správce účet obnovil
event-admin-password-set = Správce nastavil nové heslo
event-admin-email-added = Správce přidal e-mailovou adresu
event-admin-sessions-ended = Správce odhlásil všechny relace
event-admin-token-issued = Správce vytvořil přístupový token k tomuto účtu
event-admin-made-administrator = Účet teď smí spravovat tuto službu
event-admin-no-administrator = Účet už nesmí spravovat tuto službu
event-admin-user-created = Správce vytvořil účet
event-admin-recovery-link-issued = Správce vytvořil odkaz pro nové heslo
event-admin-email-removed = Správce odebral e-mailovou adresu
event-admin-session-ended = Správce odhlásil relaci
event-admin-token-regenerated = Správce nahradil přístupový token novým
event-admin-token-revoked = Správce zrušil přístupový token
event-admin-link-added = Správce propojil účet u jiné služby
event-admin-link-removed = Správce zrušil propojení s účtem u jiné služby
event-admin-application-approved = Správce schválil žádost o účet
event-admin-application-declined = Správce zamítl žádost o účet
event-admin-registration-token-issued = Správce vytvořil pozvánku
event-admin-registration-token-changed = Správce změnil pozvánku
event-admin-registration-token-revoked = Správce zrušil pozvánku
event-admin-registration-token-unrevoked = Správce znovu povolil pozvánku
event-admin-client-created = Správce přidal aplikaci
event-admin-client-changed = Správce změnil aplikaci
event-admin-client-secret-changed = Správce dal aplikaci nový tajný klíč
event-admin-client-deleted = Správce smazal aplikaci
event-admin-clients-synced = Aplikace byla uvedena do souladu s konfigurací
event-admin-provider-created = Správce přidal přihlašovací službu
event-admin-provider-changed = Správce změnil přihlašovací službu
event-admin-provider-deleted = Správce smazal přihlašovací službu
event-admin-policy-data-set = Správce změnil pravidla
event-admin-job-retried = Správce požádal o další pokus informovat domovský server
event-admin-job-cancelled = Správce zrušil informování domovského serveru
event-admin-mail-retried = Správce požádal o další pokus odeslat e-mail
event-admin-mail-cancelled = Správce zrušil odeslání e-mailu
event-admin-users-provisioned = Správce nechal domovskému serveru znovu předat údaje o všech účtech
event-policy-denied = { $times ->
        [one] Pravidla odmítla požadavek
        [few] Pravidla odmítla { $times } požadavky
        [many] Pravidla odmítla { $times } požadavku
       *[other] Pravidla odmítla { $times } požadavků
    } ({ $entry_point ->
        [register] nový účet
        [email] e-mailová adresa
        [client_registration] nová aplikace
        [authorization_grant] přístup pro aplikaci
        [compat_login] přihlášení
       *[other] { $entry_point }
    })
event-access-refused = { $surface ->
        [admin_api] { $times ->
            [one] Byl odmítnut požadavek na API pro správce
            [few] Byly odmítnuty { $times } požadavky na API pro správce
            [many] Bylo odmítnuto { $times } požadavku na API pro správce
           *[other] Bylo odmítnuto { $times } požadavků na API pro správce
        }
       *[other] { $times ->
            [one] Byl odmítnut přístup na stránky správy
            [few] Přístup na stránky správy byl { $times }krát odmítnut
            [many] Přístup na stránky správy byl { $times }krát odmítnut
           *[other] Přístup na stránky správy byl { $times }krát odmítnut
        }
    }

## Account: apps
apps-title = Aplikace s přístupem
apps-text = Těmto aplikacím jste dovolili používat váš účet. Když některou odeberete, odhlásí se a bude vás muset požádat znovu.
apps-none = K vašemu účtu nemá přístup žádná aplikace.
apps-allowed = Povoleno { $when }

## Account: access tokens
tokens-title = Přístupové tokeny
tokens-text = S přístupovým tokenem může bot nebo skript používat váš účet bez hesla. Chraňte každý z nich stejně dobře jako heslo.
tokens-none = K vašemu účtu nejsou žádné přístupové tokeny.
tokens-new = Nový token
tokens-expires = Platí do { $when }
tokens-over = Platnost skončila { $when }
tokens-forever = Bez konce platnosti
tokens-unused = Zatím nepoužitý
tokens-by-administrator = Od správce
token-new-title = Nový přístupový token
token-name = Název
token-name-hint = K čemu slouží, abyste ho později poznali.
token-abilities = Co smí dělat
token-device = Být samostatným zařízením
token-device-hint = Pro šifrované místnosti. Objeví se mezi vašimi relacemi.
token-lifetime = Doba platnosti
token-lifetime-hint = Token, který sám vyprší, nadělá při ztrátě méně škody.
token-lifetime-days = { $days ->
        [one] Jeden den
        [few] { $days } dny
        [many] { $days } dne
       *[other] { $days } dní
    }
token-lifetime-year = Jeden rok
token-lifetime-forever = Bez konce
token-new-submit = Vytvořit token
token-error-missing = Zadejte název.
token-error-too-long = Tento název je příliš dlouhý. Může mít nejvýše 100 znaků.
token-error-no-ability = Zaškrtněte aspoň jednu věc, kterou token smí dělat.
token-error-not-allowed = Token s takovými právy mohou vytvořit jen správci.
token-error-needs-an-end = Token s právy správce musí mít konec platnosti. Vyberte, jak dlouho má platit.
token-error-too-many = Už máte nejvyšší povolený počet tokenů. Zrušte některý, který nepoužíváte.
token-error-unreachable = Domovský server neodpovídá, takže token nebyl vytvořen. Zkuste to znovu za několik minut.
token-made-title = Váš přístupový token
token-made-text = Zkopírujte si teď token { $name } a uložte ho na bezpečné místo. Znovu se nezobrazí.
token-made-secret = Kdo má tento token, může s ním používat váš účet. Nikdy ho neposílejte nikomu, kdo si o něj řekne.
token-made-done = Mám ho zkopírovaný
token-made-on = Vytvořeno
token-ends = Platí do
token-may = Co smí dělat
token-revoke = Zrušit token

## Account: export
export-title = Stáhnout svá data
export-text = Dostanete soubor se vším, co o vás tato služba ví: váš účet, adresy, relace, aplikace s přístupem a co se dělo v poslední době.
export-not-in-it = Hesla ani klíče v něm nejsou. Vaše zprávy jsou na domovském serveru: exportovat je umí vaše aplikace pro Matrix.
export-submit = Stáhnout

## Account: new encryption keys
reset-keys-title = Resetovat digitální identitu
reset-keys-text = Udělejte to, jen pokud jste ztratili všechna zařízení, na kterých jste byli přihlášeni, a také klíč pro obnovení.
reset-keys-consequences = Vaše aplikace dostane nové klíče, které dokazují, kdo jste. Vaše kontakty a ostatní zařízení vás budou muset znovu ověřit a starší šifrované zprávy možná zůstanou nečitelné.
reset-keys-warning = Pokud jste o to ve své aplikaci nepožádali vy, možná se za vás někdo snaží vydávat. Nepokračujte.
reset-keys-submit = Povolit resetování
reset-keys-failed = Domovský server neodpovídá, takže se nic nezměnilo. Zkuste to znovu za několik minut.
reset-keys-done-title = Teď můžete resetovat svou identitu
reset-keys-done-text = Do deseti minut se vraťte do aplikace a dokončete to tam. Tuto stránku můžete zavřít.

## Account: deactivation
deactivate-title = Deaktivovat účet
deactivate-text = Nelze to vrátit zpět. Stane se toto:
deactivate-signed-out = Budete odhlášeni ze všech aplikací a prohlížečů a znovu se nepřihlásíte.
deactivate-rooms = Opustíte všechny místnosti. Ostatní vás už nenajdou.
deactivate-name = Vaše Matrix ID už nebude moci nikdo použít, ani vy.
deactivate-data = Vaše heslo, e-mailové adresy a přístup aplikací se odstraní.
deactivate-erase = Skrýt i mé zprávy
deactivate-erase-hint = Kdo vstoupí do místnosti později, neuvidí, co jste psali. Komu se to už zobrazilo, tomu to zůstane.
deactivate-username = Pro potvrzení zadejte { $username }
deactivate-submit = Deaktivovat můj účet
deactivate-error-username = Toto není uživatelské jméno tohoto účtu.
deactivate-error-password = Toto není vaše heslo.
deactivated-title = Váš účet už neexistuje
deactivated-text = Účet { $mxid } byl deaktivován. Tuto stránku můžete zavřít.
deactivated-erased = Domovský server skrývá vaše zprávy: může to chvíli trvat.

## Change password
password-title = Změna hesla
password-set-title = Nastavení hesla
password-set-submit = Nastavit heslo
password-current = Současné heslo
password-new = Nové heslo
password-hint = Několik nesouvisejících slov se snadno pamatuje a těžko uhodne.
password-sign-out-others = Odhlásit se všude jinde
password-sign-out-others-hint = Udělejte to, pokud vaše heslo může znát někdo jiný.
password-submit = Změnit heslo
password-error-current = Toto není vaše současné heslo.
password-error-unchanged = Nové heslo je stejné jako to současné.

## Signing out, asked for by an app
sign-out-title = Odhlásit se?
sign-out-asked-by = Aplikace { $client } žádá o vaše odhlášení jak z ní, tak z tohoto prohlížeče.
sign-out-asked = Aplikace žádá o vaše odhlášení z tohoto prohlížeče.

## Signed out
logged-out-return = Přejít na { $place }
logged-out-title = Jste odhlášeni
logged-out-text = V tomto prohlížeči jste odhlášeni. V aplikacích pro Matrix přihlášení trvá, dokud se v nich neodhlásíte.
logged-out-again = Znovu se přihlásit

## Back to the client
form-post-title = Skoro hotovo
form-post-text = Ještě jeden krok a vrátíte se do aplikace { $client }.

## Forgotten password
login-forgot = Zapomněli jste heslo?
login-notice-password-set = Nové heslo je nastavené a všude jste odhlášeni. Teď se jím přihlaste.
recover-title = Zapomněli jste heslo?
recover-text = Zadejte e-mailovou adresu svého účtu. Pošleme vám odkaz k nastavení nového hesla.
recover-email = E-mailová adresa
recover-submit = Poslat odkaz
recover-error-missing = Zadejte svou e-mailovou adresu.
recover-error-invalid = Toto není e-mailová adresa. Adresa vypadá takto: jmeno@example.com.
recover-back = Zpět k přihlášení
recover-sent-title = Podívejte se do e-mailu
recover-sent-text = Pokud má adresu { $email } nějaký účet, je na ni už na cestě odkaz k nastavení nového hesla.
recover-sent-wait = Může to trvat několik minut. Pokud nic nepřijde, podívejte se do složky s nevyžádanou poštou, nebo zkuste jinou adresu.
recover-sent-again = Poslali jsme vám další e-mail.
recover-sent-resend = Poslat znovu
recover-sent-change = Použít jinou adresu
recover-password-title = Nastavení nového hesla
recover-password-everywhere = Budete všude odhlášeni. Než budete pokračovat, vzpomeňte si, zda není některé zařízení ještě přihlášené: mohou na něm být jediné klíče k vašim šifrovaným zprávám.
recover-password-submit = Nastavit heslo
recover-gone-title = Tento odkaz už neplatí
recover-gone-text = Odkaz funguje jen jednou a jen krátkou dobu. Ten váš už byl použit, nebo jeho platnost vypršela.
recover-gone-again = Poslat nový odkaz
recover-off-title = Hesla tu nelze obnovit
recover-off-text = Tato služba neposílá e-maily k zapomenutým heslům. O pomoc požádejte její správce.

## Mails
mail-nothing-to-do = Pokud jste to nebyli vy, nemusíte nic dělat.
mail-not-you = Pokud jste to nebyli vy, ihned si nastavte nové heslo a odhlaste se všude jinde. Pokud se už nemůžete přihlásit, obraťte se na správce této služby.
mail-token-made-subject = K vašemu účtu ve službě { $service } byl vytvořen přístupový token
mail-token-made-text = K vašemu účtu { $username } ve službě { $service } byl vytvořen přístupový token. Jmenuje se { $name }.
mail-token-made-what = Bot nebo skript s ním může používat váš účet. Najdete ho na stránce svého účtu v části „Zabezpečení“, kde ho také můžete zrušit.
mail-verification-code-subject = Potvrďte svou e-mailovou adresu pro službu { $service }
mail-verification-code-registration = Zadáním tohoto kódu potvrdíte svou e-mailovou adresu a budete pokračovat ve vytváření účtu ve službě { $service }:
mail-verification-code-account = Zadáním tohoto kódu potvrdíte svou e-mailovou adresu a přidáte ji ke svému účtu ve službě { $service }:
mail-verification-code-lifetime = Kód platí pět minut.
mail-verification-code-not-you = Pokud jste o něj nežádali, nikomu ho nedávejte: možná se někdo přepsal ve vlastní adrese.
mail-address-taken-subject = Vaše e-mailová adresa ve službě { $service }
mail-address-taken-text = Někdo, možná vy, zkusil použít tuto e-mailovou adresu ve službě { $service }. Adresa už patří k účtu { $username }.
mail-address-taken-next = Pokud jste to byli vy, přihlaste se raději k tomuto účtu.
mail-recovery-subject = Nastavení nového hesla pro službu { $service }
mail-recovery-text = Požádali jste o nastavení nového hesla k účtu { $username } ve službě { $service }.
mail-recovery-button = Nastavit nové heslo
mail-recovery-lifetime = Odkaz funguje jednou a platí deset minut.
mail-recovery-not-you = Pokud jste o to nežádali, nemusíte nic dělat: vaše heslo zůstane stejné.
mail-recovery-impossible-subject = Vaše heslo ve službě { $service }
mail-recovery-impossible-text = Někdo, možná vy, požádal o nastavení nového hesla k vašemu účtu { $username } ve službě { $service }.
mail-recovery-impossible-locked = Účet je zamčený, takže to nejde. Správci této služby vám mohou říct proč a účet odemknout.
mail-recovery-impossible-no-password = Účet nemá heslo: přihlaste se tak jako obvykle. Pokud to nejde, obraťte se na správce této služby.
mail-password-changed-subject = Vaše heslo ve službě { $service } bylo změněno
mail-password-changed-text = Heslo k vašemu účtu { $username } ve službě { $service } bylo změněno.
mail-email-added-subject = K vašemu účtu ve službě { $service } byla přidána e-mailová adresa
mail-email-added-text = E-mailová adresa { $email } byla přidána k vašemu účtu { $username } ve službě { $service }.
mail-email-removed-subject = Z vašeho účtu ve službě { $service } byla odebrána e-mailová adresa
mail-email-removed-text = E-mailová adresa { $email } byla odebrána z vašeho účtu { $username } ve službě { $service }.
mail-application-approved-subject = Váš účet ve službě { $service } je schválen
mail-application-approved-text = Požádali jste o účet s uživatelským jménem { $username } ve službě { $service }. Je schválen.
mail-application-approved-next = Teď se můžete přihlásit heslem, které jste si zvolili.
mail-application-approved-asked = Než účet vytvoříme, potřebujeme od vás ještě jednu věc: otevřete ve stejném prohlížeči znovu stránku, na které jste čekali.
mail-application-declined-subject = Vaše žádost o účet ve službě { $service }
mail-application-declined-text = Požádali jste o účet s uživatelským jménem { $username } ve službě { $service }. Správci služby se rozhodli tento účet nevytvořit.
mail-new-application-subject = Nová žádost o účet ve službě { $service }: { $username }
mail-new-application-text = Někdo žádá o účet s uživatelským jménem { $username } ve službě { $service } a uvádí tento důvod:
mail-new-application-next = Rozhodnout v konzoli
mail-test-subject = Zkušební e-mail ze služby { $service }
mail-test-text = Tímto e-mailem zkoušíme, zda pošta ze služby { $service } dochází. Dochází.

## Errors
error-title = Něco se pokazilo
error-detail = Podrobnosti pro vývojáře
error-again = Otevřít stránku znovu
error-home = Přejít na úvodní stránku
error-request-id = Když budete žádat o pomoc, uveďte tento identifikátor:
not-found-title = Nic tu není
not-found-text = V adrese může být překlep, nebo se stránka přesunula.
problem-invalid-request = Tento přihlašovací odkaz není úplný
problem-invalid-request-text = Požadavku aplikace, která vás sem poslala, nerozumíme.
problem-invalid-request-next = Vraťte se do aplikace a zkuste to znovu. Pokud se to bude opakovat, je třeba aplikaci opravit.
problem-unknown-client = Tuto aplikaci neznáme
problem-unknown-client-text = Aplikace, která vás sem poslala, u této služby není zaregistrovaná, nebo už není.
problem-unknown-client-next = Odhlaste se z aplikace nebo ji znovu nainstalujte a zkuste to znovu.
problem-redirect-uri = Tato aplikace vás chce poslat na neznámé místo
problem-redirect-uri-text = Adresu, na kterou se máte vrátit, aplikace nezaregistrovala. Kvůli bezpečí vašeho účtu jsme se tu zastavili.
problem-redirect-uri-next = Vraťte se do aplikace a zkuste to znovu. Pokud se to bude opakovat, je třeba aplikaci opravit.
problem-grant-gone = Toto přihlášení už skončilo
problem-grant-gone-text = Už bylo dokončeno, nebo čekalo příliš dlouho.
problem-grant-gone-next = Vraťte se do aplikace a začněte znovu.
problem-form-expired = Tato stránka byla otevřená příliš dlouho
problem-form-expired-text = Kvůli bezpečí vašeho účtu lze formulář odeslat jen určitou dobu po otevření.
problem-form-expired-next = Vraťte se zpět, načtěte stránku znovu a zkuste to ještě jednou.
problem-refused = Toto není povoleno
problem-refused-text = Aplikace požádala o něco, na co váš účet nebo ona sama nemá oprávnění.
problem-refused-next = Pokud to potřebujete, obraťte se na správce této služby.
problem-policy = Pravidla této služby to nedovolují
problem-policy-text = Správci této služby nastavili pravidla, kdo smí co dělat, a toto jednomu z nich odporuje.
problem-policy-next = Pokud si myslíte, že byste to měli moct udělat, obraťte se na ně.
problem-account-locked = Váš účet je zamčený
problem-account-locked-text = Dokud je zamčený, nemůžete se přihlásit.
problem-account-locked-next = Správci této služby vám mohou říct proč a účet odemknout.
problem-account-deactivated = Tento účet je deaktivovaný
problem-account-deactivated-text = Už se pomocí něj nelze přihlásit.
problem-account-deactivated-next = Pokud jde o omyl, obraťte se na správce této služby.
problem-not-administrator = Tato stránka je pro správce
problem-not-administrator-text = Váš účet nesmí spravovat tuto službu.
problem-not-administrator-next = Pokud by měl, obraťte se na správce této služby.
problem-too-many-requests = Příliš mnoho požadavků
problem-too-many-requests-text = Z vaší sítě přišlo víc požadavků než obvykle.
problem-too-many-requests-next = Počkejte několik minut a zkuste to znovu.
problem-sign-up-closed = Sami se tu zaregistrovat nemůžete
problem-sign-up-closed-text = Účty v této službě vytvářejí její správci.
problem-sign-up-closed-next = Požádejte je o účet, nebo se přihlaste, pokud už ho máte.
problem-invitation-gone = Tato pozvánka už neplatí
problem-invitation-gone-text = Byla použita, zrušena, nebo její platnost vypršela.
problem-invitation-gone-next = Požádejte o novou toho, kdo ji poslal, nebo se přihlaste, pokud už účet máte.
problem-sign-up-refused = Odsud se zaregistrovat nelze
problem-sign-up-refused-text = Správci této služby nepřijímají nové účty z této sítě nebo prohlížeče.
problem-sign-up-refused-next = Zkuste jinou síť nebo prohlížeč, nebo je požádejte o účet.
problem-sign-up-over = V této registraci tu nelze pokračovat
problem-sign-up-over-text = Začala v jiném prohlížeči, nebo před více než hodinou.
problem-sign-up-over-next = Pokračujte v prohlížeči, kde jste začali, nebo začněte znovu.
problem-too-many-requests-wait = { $minutes ->
        [one] Počkejte minutu a zkuste to znovu.
        [few] Počkejte { $minutes } minuty a zkuste to znovu.
        [many] Počkejte { $minutes } minuty a zkuste to znovu.
       *[other] Počkejte { $minutes } minut a zkuste to znovu.
    }
problem-homeserver-unreachable = Domovský server neodpovídá
problem-homeserver-unreachable-text = S vaším přihlášením je vše v pořádku, ale server Matrix, se kterým tato služba pracuje, teď není dostupný.
problem-homeserver-unreachable-next = Zkuste to znovu za několik minut. O nic jste nepřišli.
problem-internal = Na naší straně se něco pokazilo
problem-internal-text = Není to vaše chyba. Správci této služby mohou víc zjistit z jejího protokolu.
problem-internal-next = Zkuste to znovu. Pokud se to bude opakovat, sdělte jim identifikátor uvedený níže.

## The administrators' pages
console-nav = Správa
console-overview = Přehled
console-users = Lidé
console-overview-title = Správa
account-console = Správa účtů v této službě.
console-administrator = Správce
console-back = Zpět
console-search = Hledat
console-hours = { $hours ->
        [1] jednu hodinu
        [24] jeden den
        [168] sedm dní
        [one] { $hours } hodinu
        [few] { $hours } hodiny
        [many] { $hours } hodiny
       *[other] { $hours } hodin
    }
console-standing-locked = Zamčený
console-standing-deactivated = Deaktivovaný
console-done-user-made = Účet je vytvořen.
console-done-locked = Účet je zamčen.
console-done-unlocked = Účet je odemčen.
console-done-deactivated = Účet je deaktivován.
console-done-reactivated = Účet je obnoven. Jeho majitel potřebuje nové heslo.
console-done-password-set = Heslo je nastaveno.
console-done-administrator-made = Tento účet teď má práva správce.
console-done-administrator-unmade = Tento účet už nemá práva správce.
console-done-email-added = Adresa je přidána.
console-done-email-removed = Adresa je odebrána.
console-done-sessions-ended = Relace jsou odhlášeny.
console-done-invitation-changed = Pozvánka je změněna.
console-done-invitation-revoked = Pozvánka už neplatí.
console-done-invitation-restored = Pozvánka znovu platí.
console-done-client-changed = Aplikace je změněna.
console-done-client-deleted = Aplikace je smazána.
console-done-retried = Probíhá další pokus.
console-done-cancelled = Další pokusy jsou zrušeny.
console-users-title = Lidé
console-users-search = Část uživatelského jména
console-users-status = Které účty
console-users-any = Všechny
console-users-active = Aktivní
console-users-locked = Zamčené
console-users-deactivated = Deaktivované
console-users-admins = Jen správci
console-users-made = Od { $when }
console-users-none = Nikdo takový tu není.
console-user-new-title = Nový účet
console-user-new-name = Zobrazované jméno (nepovinné)
console-user-new-email-hint = Bude se považovat za potvrzenou. Ručíte za ni.
console-user-new-password = Heslo (nepovinné)
console-user-new-password-hint = Pokud žádné nezadáte, vytvořte potom odkaz, přes který si ho majitel účtu zvolí sám.
console-user-new-submit = Vytvořit účet
console-user-error-username = Toto nemůže být uživatelské jméno. Použijte malá písmena, číslice a znaky . _ = - / +
console-user-error-taken = Toto uživatelské jméno už někdo má.
console-user-error-unavailable = Domovský server toto uživatelské jméno nepřijímá, nebo ho tam už někdo má.
console-user-error-homeserver = Domovský server neřekl, zda je jméno volné. Zkuste to za chvíli znovu.
console-user-error-password = Toto heslo se dá příliš snadno uhodnout. Prodlužte ho.
console-email-error-invalid = Toto není e-mailová adresa.
console-email-error-taken = Tuto adresu má jiný účet.
console-user-queued = Domovský server o tom ještě neví. Budeme to zkoušet, dokud se to nedozví.
console-user-made = Vytvořeno
console-user-locked = Zamčeno
console-user-deactivated = Deaktivováno
console-user-password = Heslo
console-user-password-set = Nastaveno { $when }
console-user-password-none = Žádné
console-user-id = ID účtu
console-user-more = Co můžete udělat
console-user-sessions = { $count ->
        [0] Nikde nepřihlášený
        [one] { $count } přihlášená relace
        [few] { $count } přihlášené relace
        [many] { $count } přihlášené relace
       *[other] { $count } přihlášených relací
    }
console-user-no-emails = Žádné
console-user-self = Toto je váš vlastní účet. Zamknout nebo deaktivovat ho může jiný správce.
console-lock = Zamknout účet
console-lock-hint = Zamčený účet nelze používat. Nic se neztratí: dá se zase odemknout.
console-unlock = Odemknout účet
console-reactivate = Obnovit účet
console-password-title = Nastavit heslo
console-password-row = Zvolíte ho a sdělíte majiteli účtu.
console-password-text = Od teď se k účtu { $user } přihlašuje tímto heslem. Relace zůstanou přihlášené.
console-password-new = Nové heslo
console-password-anyway = Přijmout, i když se dá snadno uhodnout
console-password-anyway-hint = Pro testy a stroje, ne pro lidi.
console-password-submit = Nastavit heslo
console-recovery-title = Odkaz pro nové heslo
console-recovery-row = Majitel účtu si ho zvolí sám. Funguje i bez e-mailu.
console-recovery-text = Přes tento odkaz si majitel účtu { $user } jednou zvolí nové heslo. Všechny relace účtu se tím odhlásí.
console-recovery-hours = Odkaz platí
console-recovery-submit = Vytvořit odkaz
console-recovery-made = Předejte tento odkaz majiteli účtu { $user } cestou, které důvěřujete.
console-recovery-once = { $hours ->
        [1] Zobrazí se jen teď, funguje jednou a platí jednu hodinu.
        [24] Zobrazí se jen teď, funguje jednou a platí jeden den.
        [168] Zobrazí se jen teď, funguje jednou a platí sedm dní.
        [one] Zobrazí se jen teď, funguje jednou a platí { $hours } hodinu.
        [few] Zobrazí se jen teď, funguje jednou a platí { $hours } hodiny.
        [many] Zobrazí se jen teď, funguje jednou a platí { $hours } hodiny.
       *[other] Zobrazí se jen teď, funguje jednou a platí { $hours } hodin.
    }
console-make-administrator-title = Udělat správcem
console-make-administrator-text = Účet { $user } bude moct zobrazit, změnit a zamknout každý zdejší účet, i ten váš.
console-make-administrator-submit = Udělat správcem
console-unmake-administrator-title = Odebrat práva správce
console-unmake-administrator-text = Účet { $user } už nebude moct otevřít tyto stránky. Aplikacím s právy správce zůstanou, dokud nebudou odhlášeny.
console-unmake-administrator-submit = Odebrat
console-end-sessions-title = Odhlásit všechny relace
console-end-sessions-text = Účet { $user } bude všude odhlášen. Zprávy, které dokáže přečíst jen některé z jeho zařízení, budou ztraceny.
console-end-sessions-submit = Odhlásit všechny relace
console-deactivate-title = Deaktivovat účet
console-deactivate-row = Napořád a s odchodem ze všech místností.
console-deactivate-text = Toto je konec účtu { $user }.
console-deactivate-sessions = Bude všude odhlášen.
console-deactivate-rooms = Opustí všechny místnosti.
console-deactivate-name = Jméno si už nikdo jiný nevezme.
console-deactivate-erase = Vymazat i zprávy
console-deactivate-erase-hint = Pokud to domovský server umožní. Toto nelze vrátit.
console-deactivate-submit = Deaktivovat
console-emails-text = Adresy účtu { $user }.
console-emails-hint = Bude se považovat za potvrzenou. Ručíte za ni.
console-emails-submit = Přidat adresu
console-sessions-text = Kde je přihlášený účet { $user }.
console-sessions-none = Nikde.
console-sessions-end = Odhlásit zaškrtnuté
console-sessions-end-all = Odhlásit všechny relace
console-invitations = Pozvánky
console-invitations-title = Pozvánky
console-invitations-valid = Jen platné
console-invitations-none = Zatím tu žádné nejsou.
console-invitations-off = Pozvánku nemůže nikdo použít: konfigurace to nedovoluje (account.invitations_allowed).
console-invitation-title = Pozvánka
console-invitation-new-title = Nová pozvánka
console-invitation-new-submit = Vytvořit pozvánku
console-invitation-edit = Změnit
console-invitation-edit-title = Změnit pozvánku
console-invitation-edit-submit = Uložit
console-invitation-text = Pošlete tento odkaz tomu, koho zvete, nebo mu dejte naskenovat kód.
console-invitation-qr = Odkaz jako QR kód
console-invitation-unnamed = Pozvánka
console-invitation-token = Registrační token
console-invitation-username = Uživatelské jméno
console-invitation-used = Vytvořené účty
console-invitation-used-any = { $count ->
        [0] Zatím žádný, bez omezení
        [one] Zatím { $count }, bez omezení
        [few] Zatím { $count }, bez omezení
        [many] Zatím { $count }, bez omezení
       *[other] Zatím { $count }, bez omezení
    }
console-invitation-used-of = { $count } z { $limit }
console-invitation-last-used = Naposledy použito
console-invitation-expires = Platí do
console-invitation-never = Dokud nebude zrušena
console-invitation-by = Autor
console-invitation-used-up = Vyčerpaná
console-invitation-expired = Vypršela
console-invitation-revoked = Zrušená
console-invitation-revoke = Zrušit pozvánku
console-invitation-unrevoke = Znovu povolit
console-invitation-note = Poznámka (nepovinná)
console-invitation-note-hint = Pro koho je. Vidí ji jen správci.
console-invitation-name = Uživatelské jméno (nepovinné)
console-invitation-name-hint = Pokud ho vyplníte, účet může mít jen toto jméno a pozvánka platí pro jeden účet.
console-invitation-uses = Kolik účtů
console-invitation-uses-hint = Prázdné znamená libovolný počet.
console-invitation-lifetime = Doba platnosti
console-invitation-days = { $days ->
        [one] { $days } den
        [few] { $days } dny
        [many] { $days } dne
       *[other] { $days } dní
    }
console-invitation-ever = Dokud nebude zrušena
console-invitation-keep = Stejně jako dosud
console-invitation-error-note = Tato poznámka je příliš dlouhá. Může mít nejvýše 200 znaků.
console-invitation-error-uses = Zadejte číslo, nebo nechte pole prázdné.
console-clients = Aplikace
console-clients-title = Aplikace
console-clients-search = Část názvu
console-clients-kind = Které aplikace
console-clients-set-up = Nastavené zde
console-clients-registered = Zaregistrovaly se samy
console-clients-none = Žádná taková aplikace tu není.
console-client-new-title = Nová aplikace
console-client-new-submit = Přidat aplikaci
console-client-edit = Změnit
console-client-edit-title = Změnit aplikaci
console-client-new-secret = Vytvořit nový tajný klíč
console-client-delete = Smazat
console-client-id = ID klienta
console-client-uri = Web
console-client-uri-optional = Web (nepovinný)
console-client-sessions = Aktivní relace
console-client-auth = Způsob ověření
console-client-grants = Smí používat
console-client-redirects = URI přesměrování
console-client-redirects-hint = Jedno na řádek. Aplikace, které jednají samy za sebe nebo zobrazují kód, žádné nepotřebují.
console-client-configured = Tato aplikace je v konfiguračním souboru a mění se tam.
console-client-of-configuration = Konfigurace
console-client-of-administrator = Přidáno zde
console-client-name = Název
console-client-name-hint = Lidé ho vidí při přihlašování.
console-client-kind = Co to je
console-client-kind-app = Aplikace na zařízení nebo v prohlížeči (bez tajného klíče)
console-client-kind-site = Web se serverem (s tajným klíčem)
console-client-kind-service = Služba, která jedná sama za sebe (s tajným klíčem)
console-client-kind-device = Zařízení, které zobrazuje kód (bez tajného klíče)
console-client-error = Aplikaci s tímto nastavením nelze přidat.
console-secret-title = Tajný klíč klienta
console-secret = Tajný klíč
console-secret-text = Aplikace { $app } k přihlašování potřebuje obojí.
console-secret-once = Tajný klíč se zobrazí jen teď. Starší už neplatí.
console-new-secret-title = Vytvořit nový tajný klíč
console-new-secret-text = Dosavadní tajný klíč aplikace { $app } okamžitě přestane platit.
console-new-secret-submit = Vytvořit nový tajný klíč
console-delete-client-title = Smazat aplikaci
console-delete-client-text = Aplikace { $app } a všichni, kdo jsou v ní přihlášení, okamžitě ztratí přístup.
console-delete-client-submit = Smazat
console-outbox = Na cestě
console-audit = Protokol
console-providers = Přihlašovací služby
console-attention-homeserver = Domovský server není dostupný, nebo nepřijímá sdílený tajný klíč.
console-attention-jobs = { $count ->
        [one] Domovskému serveru se nepodařilo předat jednu změnu.
        [few] Domovskému serveru se nepodařilo předat { $count } změny.
        [many] Domovskému serveru se nepodařilo předat { $count } změny.
       *[other] Domovskému serveru se nepodařilo předat { $count } změn.
    }
console-attention-mails = { $count ->
        [one] Jeden e-mail se nepodařilo odeslat.
        [few] Nepodařilo se odeslat { $count } e-maily.
        [many] Nepodařilo se odeslat { $count } e-mailu.
       *[other] Nepodařilo se odeslat { $count } e-mailů.
    }
console-attention-disk = Disk je téměř plný.
console-overview-people = Lidé
console-overview-accounts = Používané účty
console-overview-administrators = Správci
console-overview-browsers = Přihlášené prohlížeče
console-overview-apps = Přihlášené aplikace
console-overview-lately = V poslední době
console-overview-sign-ups = Nové účty za sedm dní
console-overview-sign-ins = Přihlášení za 24 hodin
console-overview-failed = Chybná hesla za 24 hodin
console-overview-service = Služba
console-overview-homeserver = Domovský server
console-overview-silent = Neodpovídá
console-overview-reachable = Odpovídá
console-overview-outbox = Změny, o kterých ještě neví
console-overview-mails = E-maily na cestě
console-overview-store = Velikost dat
console-overview-free = Volno na disku
console-overview-version = Verze Postern
console-overview-started = Spuštěno
console-mib = { $size } MiB
console-outbox-title = Na cestě
console-outbox-text = { $count ->
        [0] Domovský server ví o všem.
        [one] Domovský server ještě neví o jedné změně.
        [few] Domovský server ještě neví o { $count } změnách.
        [many] Domovský server ještě neví o { $count } změny.
       *[other] Domovský server ještě neví o { $count } změnách.
    }
console-retry = Zkusit znovu
console-give-up = Vzdát to
console-tries = { $count ->
        [one] { $count } pokus
        [few] { $count } pokusy
        [many] { $count } pokusu
       *[other] { $count } pokusů
    }
console-job-provision = Účet, jméno a adresy
console-job-avatar = Profilový obrázek
console-job-device = Nové zařízení
console-job-devices = Zařízení
console-job-deactivate = Deaktivace účtu
console-job-reactivate = Obnovení účtu
console-mails-title = E-maily
console-mails-none = Žádný nečeká na odeslání.
console-mail-over = vzdáno
console-give-up-job = Domovský server se o této změně nikdy nedozví. Může mu zůstat zařízení, které je tu odhlášené, nebo nebude znát někoho, kdo je přihlášený.
console-give-up-mail = Tento e-mail se neodešle.
console-audit-title = Protokol
console-audit-text = { $days ->
        [one] Co se stalo a z čí vůle. Záznamy se uchovávají { $days } den.
        [few] Co se stalo a z čí vůle. Záznamy se uchovávají { $days } dny.
        [many] Co se stalo a z čí vůle. Záznamy se uchovávají { $days } dne.
       *[other] Co se stalo a z čí vůle. Záznamy se uchovávají { $days } dní.
    }
console-audit-user = Uživatelské jméno
console-audit-kind = Co
console-audit-from = Od
console-audit-administration = Co udělali správci
console-audit-sign-ins = Přihlášení
console-audit-refused = Co selhalo nebo bylo odmítnuto
console-audit-credentials = Hesla a adresy
console-audit-ends = Odhlášení relací
console-audit-accounts = Nové a deaktivované účty
console-audit-none = Nic takového se nestalo.
console-audit-unknown = Nikdo s tímto jménem tu není.
console-audit-by = původce: { $who }
console-audit-by-command-line = z příkazové řádky
console-audit-by-itself = automaticky
console-event-registered = Účet byl vytvořen
console-event-exported = Data účtu byla stažena
console-user-events = V poslední době
console-user-all-events = Všechny události
console-providers-title = Přihlašovací služby
console-providers-text = Další služby, přes které se dá přihlásit. Nastavují se v konfiguračním souboru nebo přes API pro správce.
console-providers-none = Žádné tu nejsou.
console-provider-off = Vypnuto
console-user-links = Účty jinde

## Console: applications
console-applications = Žádosti
console-applications-none = Nikdo na účet nečeká.
console-applications-off = Nikdo na účet nečeká. Na důvod se ptáme a na vaše rozhodnutí čekáme, jen když je nastaveno account.password_registration_approval_required.
console-application-since = Podáno { $when }
console-application-title = Žádost o účet
console-application-no-email = Žádný
console-application-asked = Podáno
console-application-until = Čeká do
console-application-reason = Důvod
console-application-note = Vzkaz pro případ zamítnutí (nepovinný)
console-application-note-hint = Žadatel ho uvidí na své stránce, a pokud uvedl adresu, i v e-mailu.
console-application-approve = Schválit
console-application-decline = Zamítnout
console-application-error-note = Vzkaz je příliš dlouhý. Zkraťte ho.
console-done-application-approved = Účet je vytvořen.
console-done-application-asked = Žádost je schválena. Jméno, adresu nebo pozvánku má ale mezitím někdo jiný, takže bude nejdřív potřeba zadat jiné.
console-done-application-declined = Žádost je zamítnuta.

## Console: policy
console-policy = Pravidla
console-policy-text = Tato pravidla se přidávají k pravidlům z konfigurace a platí hned po uložení. Popisuje je docs/policy.md.
console-policy-custom = Na tyto otázky odpovídají vaše vlastní zásady: { $questions }
console-policy-from = Pole níže ukazuje pravidla z { $when }. Znovu začnou platit, až je uložíte.
console-policy-data = Pravidla jako JSON
console-policy-data-hint = Například pro zákaz uživatelského jména: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Uložit
console-policy-merged = Všechna pravidla včetně těch z konfigurace
console-policy-history = Dřívější pravidla
console-policy-current = Platná
console-policy-error-json = Toto není JSON: { $detail }
console-policy-error-right = Toto nelze použít: { $detail }
console-done-policy-set = Pravidla od teď platí.
console-trial = Vyzkoušet pravidla
console-trial-text = Co by se stalo? Nic se tím nezmění.
console-trial-question = Která otázka
console-trial-input = Situace jako JSON
console-trial-data = Jiná pravidla na zkoušku, jako JSON (nepovinné)
console-trial-data-hint = Místo těch, která jsou uložena tady. Pravidla z konfigurace zůstanou.
console-trial-submit = Vyzkoušet
console-trial-allowed = Bylo by to dovoleno.
console-trial-refused = Bylo by to odmítnuto:
console-trial-custom = Odpověděly vaše vlastní zásady.
console-trial-builtin = Odpověděla vestavěná pravidla.

## The admin API's documentation
api-doc-title = API pro správce
api-doc-what = Co tu programy mohou dělat pro správce.
api-doc-spec = Totéž jako OpenAPI, pro programy
api-doc-resources = Zdroje
api-doc-ask = Jak posílat požadavky
api-doc-token = Každý požadavek potřebuje přístupový token někoho s právy správce.
api-doc-errors = Jak lze odpovědět na kterýkoli požadavek
api-doc-required = povinné
api-doc-query = Parametry dotazu
api-doc-body = Tělo požadavku
api-doc-answers = Odpovědi
api-doc-attributes = Atributy
