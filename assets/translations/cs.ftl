### Czech

## The frame of every page
language-name = Čeština

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
consent-not-set-up-here = Služba { $service } tuto aplikaci nezná: představila se sama. Pokračujte, jen pokud se do ní právě přihlašujete.
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

## Account
account-title = Váš účet
account-password-changed = Heslo bylo změněno.
account-password-changed-everywhere = Heslo bylo změněno a všude jinde jste odhlášeni.

## Change password
password-title = Změna hesla
password-current = Současné heslo
password-new = Nové heslo
password-hint = Několik nesouvisejících slov se snadno pamatuje a těžko uhodne.
password-sign-out-others = Odhlásit se všude jinde
password-sign-out-others-hint = Udělejte to, pokud vaše heslo může znát někdo jiný.
password-submit = Změnit heslo
password-error-current = Toto není vaše současné heslo.
password-error-missing = Zadejte nové heslo.
password-error-weak = Toto nové heslo lze příliš snadno uhodnout. Zvolte delší nebo méně obvyklé.
password-error-unchanged = Nové heslo je stejné jako to současné.

## Signing out, asked for by an app
sign-out-title = Odhlásit se?
sign-out-asked-by = Aplikace { $client } žádá o vaše odhlášení z ní i z tohoto prohlížeče.
sign-out-asked = Aplikace žádá o vaše odhlášení z tohoto prohlížeče.

## Signed out
logged-out-return = Přejít na { $place }
logged-out-title = Jste odhlášeni
logged-out-text = V tomto prohlížeči jste odhlášeni. V aplikacích pro Matrix přihlášení trvá, dokud se v nich neodhlásíte.
logged-out-again = Znovu se přihlásit

## Back to the client
form-post-title = Skoro hotovo
form-post-text = Ještě jeden krok a vrátíte se do aplikace { $client }.

## Errors
error-title = Něco se pokazilo
error-detail = Podrobnosti pro vývojáře
error-home = Přejít na úvodní stránku
error-request-id = Když budete žádat o pomoc, uveďte toto číslo:
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
problem-account-locked = Váš účet je zamčený
problem-account-locked-text = Dokud je zamčený, nemůžete se přihlásit.
problem-account-locked-next = Správci této služby vám mohou říct proč a účet odemknout.
problem-account-deactivated = Tento účet je deaktivovaný
problem-account-deactivated-text = Už se pomocí něj nelze přihlásit.
problem-account-deactivated-next = Pokud jde o omyl, obraťte se na správce této služby.
problem-too-many-requests = Příliš mnoho požadavků
problem-too-many-requests-text = Z vaší sítě přišlo víc požadavků než obvykle.
problem-too-many-requests-next = Počkejte několik minut a zkuste to znovu.
problem-homeserver-unreachable = Domovský server neodpovídá
problem-homeserver-unreachable-text = S vaším přihlášením je vše v pořádku, ale server Matrix, se kterým tato služba pracuje, teď není dostupný.
problem-homeserver-unreachable-next = Zkuste to znovu za několik minut. O nic jste nepřišli.
problem-internal = Na naší straně se něco pokazilo
problem-internal-text = Není to vaše chyba. Správci této služby mohou víc zjistit z jejího protokolu.
problem-internal-next = Zkuste to znovu. Pokud se to bude opakovat, sdělte jim číslo uvedené níže.
