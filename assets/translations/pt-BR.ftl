### Brazilian Portuguese

## The frame of every page
language-name = Português (Brasil)
shell-skip = Pular para o conteúdo
shell-language = Idioma:
shell-policy = Política de privacidade
shell-tos = Termos de uso

## Times
ago-now = agora mesmo
ago-minutes = { $n ->
        [one] há um minuto
        [many] há { $n } de minutos
       *[other] há { $n } minutos
    }
ago-hours = { $n ->
        [one] há uma hora
        [many] há { $n } de horas
       *[other] há { $n } horas
    }
ago-days = { $n ->
        [1] ontem
        [one] há um dia
        [many] há { $n } de dias
       *[other] há { $n } dias
    }
date = { $day } de { $month } de { $year }
date-time = { $date }, { $time } UTC
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

## Parts of pages
field-show = Mostrar
field-show-password = Mostrar senha
field-caps = O Caps Lock está ativado.
meter-1 = Fácil de adivinhar. Use uma mais longa.
meter-2 = Ainda fácil de adivinhar.
meter-3 = Boa.
meter-4 = Muito boa.
copy = Copiar
copy-done = Copiado
progress = Etapa { $at } de { $of }
pager = Mais páginas
pager-before = Mais recentes
pager-after = Anteriores

## Shared
sign-in = Entrar
sign-out = Sair
create-account = Criar uma conta
continue = Continuar
cancel = Cancelar
signed-in-as = Conta em uso
title-error = Erro: { $title }
error-too-many-attempts = Foram muitas tentativas. Espere alguns minutos e tente de novo.
error-form-expired = Esta página ficou aberta por tempo demais. Envie o formulário de novo.

## Front page
home-title = Sua conta Matrix
home-what = É aqui que você entra no Matrix em { $server } e cuida da sua conta.
home-app-hint = Quer conversar? Abra seu app do Matrix: ele traz você aqui quando for preciso.
home-signed-in-title = Você entrou na sua conta
home-account = Gerenciar sua conta

## Sign in
login-title = Entrar
login-continue-to = para continuar em { $client }
login-username = Nome de usuário
login-username-or-email = Nome de usuário ou e-mail
login-password = Senha
login-submit = Entrar
login-new-here = Primeira vez aqui? { $link }
login-error-username = Digite seu nome de usuário.
login-error-password = Digite sua senha.
login-error-credentials = O nome de usuário e a senha não correspondem. Confira os dois e tente de novo.

## Choosing the account
select-account-title = Qual conta?
select-account-this = Continuar com esta conta

## Consent
consent-title = Permitir que { $client } use sua conta?
consent-unverified = Este app não diz a qual site pertence. Continue somente se foi você que acabou de começar a entrar nele.
consent-not-set-up-here = { $service } não conhece este app: ele se registrou por conta própria. Continue somente se foi você que acabou de começar a entrar nele.
consent-asks = Este app poderá
consent-allow = Permitir
consent-returns-to = Depois, você voltará para { $host }.
consent-policy = Política de privacidade
consent-tos = Termos de uso
consent-not-you = Não é você?
consent-switch = Usar outra conta
permission-matrix = Usar o Matrix em seu nome
permission-matrix-text = Ler e enviar mensagens, entrar em salas, alterar seu perfil.
permission-device = Adicionar um dispositivo à sua conta
permission-device-text = Ele aparecerá entre suas sessões como { $device }.
permission-identity = Saber quem você é
permission-identity-text = Seu ID Matrix e o nome que você mostra aos outros.
permission-profile = Ver seu nome de usuário
permission-profile-text = O nome com que você entra.
permission-offline = Continuar conectado
permission-offline-text = Ele pode usar sua conta quando você não estiver por perto, até você desconectá-lo.
permission-email = Ver seu endereço de e-mail
permission-email-text = E se ele foi confirmado.
permission-synapse-admin = Administrar o servidor Matrix
permission-synapse-admin-text = Tudo o que a administração pode fazer, em todas as contas e salas dele.
permission-service-admin = Administrar todas as contas
permission-service-admin-text = Ver, alterar e bloquear qualquer conta deste serviço.
permission-other = Fazer algo que esta página não sabe descrever
permission-nothing = Ver que você entrou
permission-nothing-text = Nada mais: ele não pede acesso à sua conta.

## Single sign-on of older apps
sso-title = Entrar em { $target }?
sso-site = O site { $target } poderá usar o Matrix em seu nome.
sso-app = Um app neste dispositivo que abre links começados por { $target } poderá usar o Matrix em seu nome.
sso-warning = Continue somente se foi você que acabou de começar a entrar ali. Quem conseguir acesso pode ler e enviar suas mensagens.
sso-refused-title = Você não entrou ali
sso-refused-text = Nada foi entregue a { $target }. Você pode fechar esta página.

## Too many sessions
end-session-title = Primeiro, saia de outro dispositivo
end-session-before = Você já está usando o número máximo de dispositivos. Saia de um deles para continuar em { $client }.
end-session-text = Você já está usando o número máximo de dispositivos. Saia de um deles para continuar.
end-session-warning = As mensagens que só o dispositivo desconectado consegue ler serão perdidas com ele.
end-session-unnamed = Sessão sem nome
end-session-last-use = { $days ->
        [0] Último uso: hoje
        [one] Último uso: há um dia
        [many] Último uso: há { $days } de dias
       *[other] Último uso: há { $days } dias
    }

## Signing a device in
link-title = Entrar em um dispositivo
link-text = Digite o código que aparece no dispositivo.
link-code = Código
link-code-hint = Seis letras e números. Tanto faz usar maiúsculas ou minúsculas.
link-error-missing = Digite o código.
link-error-unknown = Nenhum dispositivo está esperando com este código. Confira o código ou gere um novo no dispositivo: cada um vale por vinte minutos.
device-title = Conectar { $client } à sua conta?
device-warning = Continue somente se foi você que começou isto, em um dispositivo que está na sua frente. Se alguém enviou o código ou um link para você, essa pessoa está tentando acessar sua conta.
device-asked = O pedido
device-asked-when = { $minutes ->
        [0] Há menos de um minuto
        [one] Há um minuto
        [many] Há { $minutes } de minutos
       *[other] Há { $minutes } minutos
    }
device-asked-from = de { $ip }
device-confirm = Este é meu dispositivo
device-confirm-hint = Fui eu que comecei isto, e o dispositivo está na minha frente.
device-error-confirm = Confirme que este é seu dispositivo ou negue o acesso.
device-deny = Negar acesso
device-allowed-title = Seu dispositivo está entrando
device-allowed-text = Volte para { $client } no seu dispositivo: em alguns segundos, tudo continua sozinho. Você pode fechar esta página.
device-denied-title = O acesso do dispositivo foi negado
device-denied-text = { $client } não tem acesso à sua conta. Se outra pessoa enviou o código para você, avise quem administra este serviço.

## Making an account
register-have-account = Já tem uma conta? { $link }
register-username = Nome de usuário
register-username-hint = É assim que os outros encontram você: @nome:{ $server }. Não dá para mudar depois.
register-username-free = Este nome de usuário está livre.
register-username-lowered = Nomes de usuário são escritos em letras minúsculas.
register-username-title = Escolha outro nome de usuário
register-username-text = Enquanto isso, outra pessoa pegou este nome de usuário. O resto do que você digitou foi mantido.
register-email = Endereço de e-mail
register-email-optional = Endereço de e-mail (opcional)
register-email-hint = Para voltar a acessar sua conta se você esquecer a senha.
register-email-title = Seu endereço de e-mail
register-email-without = Continuar sem e-mail
register-password = Senha
register-token = Token de registro
register-token-hint = Você recebe o token de quem administra este serviço.
register-token-text = Para criar uma conta aqui é preciso um token de registro. O resto do que você digitou foi mantido.
register-terms = Aceito os { $link }
register-terms-link = termos de uso
register-verify-title = Confira seu e-mail
register-verify-text = Enviamos um código para { $email }. Ele vale por cinco minutos.
register-verify-resend = Enviar outro código
register-verify-change = Usar outro endereço de e-mail
register-verify-sent-again = Outro código está a caminho.
register-code = Código
register-code-hint = Seis números. Se nada chegar, olhe também na pasta de spam.
register-display-name = Nome de exibição
register-display-name-title = Como você quer que os outros chamem você?
register-display-name-text = Este nome aparece ao lado das suas mensagens. Você pode mudar a qualquer momento.
register-display-name-skip = Pular
register-unfinished-title = Um momento
register-unfinished-made = Sua conta foi criada, mas o servidor Matrix deste serviço não está respondendo agora. Tente de novo em um minuto: nada se perdeu.
register-unfinished-not-made = O servidor Matrix deste serviço não está respondendo agora, por isso sua conta ainda não foi criada. Tente de novo em um minuto: tudo o que você digitou foi mantido.
register-unfinished-retry = Tentar de novo
register-error-homeserver = O servidor Matrix deste serviço não está respondendo agora, por isso não conseguimos saber se este nome de usuário está livre. Tente de novo em um minuto.
register-error-username-missing = Escolha um nome de usuário.
register-error-username-too-long = Este nome de usuário é longo demais.
register-error-username-all-digits = O nome de usuário precisa ter pelo menos uma letra.
register-error-username-character = O nome de usuário só pode ter letras de a a z, números e os sinais . _ = - / +
register-error-username-underscore = O nome de usuário não pode começar com um sublinhado.
register-error-username-not-allowed = Este nome de usuário não está disponível aqui. Escolha outro.
register-error-username-taken = Este nome de usuário já está em uso. Escolha outro.
register-error-email-missing = Digite seu endereço de e-mail.
register-error-email-invalid = Isto não é um endereço de e-mail. Ele deve se parecer com nome@example.com.
register-error-email-not-allowed = Este endereço de e-mail não pode ser usado aqui. Tente outro.
register-error-email-in-use = Você já tem uma conta com este endereço de e-mail. Entre nela ou use outro endereço.
password-error-missing = Escolha uma senha.
password-error-too-long = Esta senha é longa demais.
password-error-weak = Esta senha é fácil demais de adivinhar. Acrescente mais uma ou duas palavras.
password-error-common = Esta é uma das primeiras senhas que alguém tentaria. Escolha outra.
password-error-word = Uma palavra só é fácil de adivinhar. Acrescente mais uma ou duas.
password-error-name = Nomes são fáceis de adivinhar. Acrescente mais uma ou duas palavras.
password-error-repeats = Repetições quase não deixam a senha mais difícil de adivinhar. Acrescente mais uma ou duas palavras.
password-error-sequence = Sequências de letras, números ou teclas são fáceis de adivinhar. Acrescente mais uma ou duas palavras.
password-error-date = Datas e anos são fáceis de adivinhar. Acrescente mais uma ou duas palavras.
register-error-token-missing = Digite seu token de registro.
register-error-token-unknown = Este token de registro não existe. Confira se não há erros de digitação.
register-error-token-used-up = Este token de registro já foi usado o máximo de vezes. Peça outro.
register-error-token-expired = Este token de registro expirou. Peça outro.
register-error-terms = Para criar uma conta, você precisa aceitar os termos de uso.
register-error-code-missing = Digite o código que está no e-mail.
register-error-code-wrong = O código não é esse. Confira e use o e-mail mais recente.
register-error-code-expired = Este código expirou. Peça outro.
register-error-too-many-mails = Foram muitos e-mails. Espere alguns minutos antes de pedir outro.
register-error-display-name = Este nome de exibição é longo demais.

## Captcha
captcha-working = Estamos verificando que você não é um robô. Isso leva alguns segundos.
captcha-waiting = Seu formulário será enviado assim que isso terminar.
captcha-solved = Verificado: você não é um robô.
captcha-needs-script = Esta etapa precisa de JavaScript, para manter os robôs do lado de fora. Ative-o e recarregue a página, ou peça uma conta a quem administra este serviço.
captcha-wait = { $seconds ->
        [one] Para manter os robôs do lado de fora, espere um segundo antes de continuar.
        [many] Para manter os robôs do lado de fora, espere { $seconds } de segundos antes de continuar. Preencha o formulário com calma e pronto.
       *[other] Para manter os robôs do lado de fora, espere { $seconds } segundos antes de continuar. Preencha o formulário com calma e pronto.
    }
captcha-error-missing = Mostre que você não é um robô.
captcha-error-wrong = A verificação contra robôs expirou. Tente de novo.
captcha-error-too-soon = Foi rápido demais. Espere o tempo indicado abaixo e continue.
captcha-error-unreachable = A verificação contra robôs não está funcionando agora. Tente de novo em um minuto: nada se perdeu.

## Account
account-title = Sua conta
account-nav = Sua conta
account-nav-profile = Perfil
account-nav-security = Segurança
account-nav-sessions = Sessões
account-nav-activity = Atividade
account-sign-out = Sair daqui
remove = Remover
account-password-changed = Sua senha foi alterada.
account-password-changed-everywhere = Sua senha foi alterada, e suas outras sessões foram encerradas.
account-password-set = De agora em diante, você pode entrar com sua nova senha.
account-name-changed = Seu nome foi alterado.
account-email-added = O endereço foi adicionado.
account-email-removed = O endereço foi removido.
account-primary-email = De agora em diante, os apps recebem este endereço.
account-session-ended = A sessão foi encerrada.
account-sessions-ended = As sessões foram encerradas.
account-session-renamed = O nome foi alterado.
account-app-removed = O app não tem mais acesso à sua conta.

## Account: profile
profile-mxid = ID Matrix
profile-name = Nome
profile-name-hint = É o que os outros veem. Se ficar vazio, eles veem seu ID Matrix.
profile-name-save = Salvar
profile-name-unknown = O servidor Matrix não está respondendo agora, por isso não é possível mostrar seu nome.
profile-error-too-long = Este nome é longo demais. Use no máximo 256 caracteres.
profile-error-refused = O servidor Matrix não aceita este nome. Tente outro.
profile-error-unreachable = O servidor Matrix não está respondendo. Seu nome não foi alterado: tente de novo em alguns minutos.
profile-emails = Endereços de e-mail
profile-no-emails = Sua conta não tem endereço de e-mail.
profile-emails-change = Alterar seus endereços de e-mail

## Account: e-mail addresses
emails-title = Endereços de e-mail
emails-primary = Endereço principal, informado aos apps
emails-added = Adicionado em { $when }
emails-make-primary = Tornar principal
emails-add = Novo endereço
emails-add-hint = Enviamos um código para ele, para ver se é seu.
emails-add-submit = Enviar código
emails-error-invalid = Isto não é um endereço de e-mail. Ele deve se parecer com nome@example.com.
emails-error-not-allowed = Este endereço não pode ser usado aqui. Tente outro.
emails-error-has-it = Sua conta já tem este endereço.
emails-error-too-many = Sua conta já tem o número máximo de endereços. Remova um primeiro.
emails-error-last-one = Aqui, toda conta precisa de um endereço. Adicione outro antes de remover este.
email-remove-title = Remover este endereço?
email-remove-text = { $email } não fará mais parte da sua conta.
email-remove-last = É seu único endereço. Sem ele, você não consegue recuperar sua conta por e-mail se esquecer a senha.

## Account: security
security-title = Segurança
security-password-set = Definida em { $when }
security-no-password = Sua conta não tem senha.
security-sessions = Onde sua conta está aberta.
security-apps = O que você permite aos apps.
security-reset-keys = Para quando você perdeu todos os seus dispositivos e sua chave de recuperação.
security-data = Seus dados
security-export = Tudo o que este serviço sabe sobre você.
security-deactivate = Para sempre.

## Account: sessions
sessions-title = Sessões
sessions-this = Este navegador
sessions-others = Em outros lugares
sessions-forgotten = Sem uso há três meses
sessions-none = Você não tem nenhuma outra sessão aberta.
sessions-end-ticked = Encerrar as sessões marcadas
sessions-end-others = Encerrar todas as outras sessões
session-with = { $program } no { $system }
session-a-browser = Navegador
session-an-app = App
session-an-old-app = App que entrou pelo método antigo
session-seen = Último uso: { $when }
session-title = Sessão
session-here = Onde
session-kind = Tipo
session-app = App
session-app-host = Site do app
session-browser = Navegador e sistema
session-device = ID do dispositivo
session-last-use = Último uso
session-address = Endereço IP
session-began = Início da sessão
session-may = O que ela pode fazer
session-name = Nome
session-name-hint = Para você reconhecê-la. Outras pessoas podem vê-lo em conversas criptografadas.
session-rename = Salvar
session-end = Encerrar esta sessão
session-error-missing = Digite um nome.
session-error-too-long = Este nome é longo demais. Use no máximo 100 caracteres.

## Account: ending sessions
end-sessions-title = Encerrar sessões?
end-sessions-text = { $count ->
        [one] Esta sessão será encerrada imediatamente.
        [many] Estes { $count } de sessões serão encerrados imediatamente.
       *[other] Estas { $count } sessões serão encerradas imediatamente.
    }
end-sessions-others = { $count ->
        [one] Sua única outra sessão será encerrada imediatamente. Esta continua aberta.
        [many] Seus outros { $count } de sessões serão encerrados imediatamente. Esta continua aberta.
       *[other] Suas outras { $count } sessões serão encerradas imediatamente. Esta continua aberta.
    }
end-sessions-warning = As mensagens criptografadas que só um dispositivo desconectado consegue ler serão perdidas com ele. Antes de continuar, veja se você tem uma chave de recuperação ou outro dispositivo verificado.
end-sessions-submit = Encerrar

## Account: activity
activity-title = Atividade
activity-text = { $days ->
        [one] O que aconteceu com sua conta no último dia. Se algo não foi feito por você, altere sua senha e encerre todas as outras sessões.
        [many] O que aconteceu com sua conta nos últimos { $days } de dias. Se algo não foi feito por você, altere sua senha e encerre todas as outras sessões.
       *[other] O que aconteceu com sua conta nos últimos { $days } dias. Se algo não foi feito por você, altere sua senha e encerre todas as outras sessões.
    }
activity-none = Nada ainda.
event-registered = Você criou esta conta
event-signed-in = Login feito com um navegador
event-app-signed-in = Login feito em { $app }
event-old-app-signed-in = Login feito em um app
event-wrong-password = { $times ->
        [one] Uma senha errada foi digitada
        [many] Uma senha errada foi digitada { $times } de vezes em uma hora
       *[other] Uma senha errada foi digitada { $times } vezes em uma hora
    }
event-password-changed = A senha foi alterada
event-password-set = Uma senha foi definida
event-password-recovered = Uma nova senha foi definida por e-mail
event-email-added = O endereço { $email } foi adicionado
event-email-removed = O endereço { $email } foi removido
event-primary-email = { $email } passou a ser o endereço principal
event-name-changed = O nome foi alterado
event-session-ended = A sessão { $name } foi encerrada
event-a-session-ended = Uma sessão foi encerrada
event-sessions-ended = { $count ->
        [0] Todas as outras sessões foram encerradas
        [one] Uma sessão foi encerrada
        [many] { $count } de sessões foram encerrados
       *[other] { $count } sessões foram encerradas
    }
event-consent-withdrawn = { $app } perdeu o acesso
event-keys-reset = A redefinição das chaves de criptografia foi permitida
event-exported = Seus dados foram baixados
event-deactivated = A conta foi desativada
event-admin-locked = A administração bloqueou a conta
event-admin-unlocked = A administração desbloqueou a conta
event-admin-deactivated = A administração desativou a conta
event-admin-reactivated = A administração reativou a conta
event-admin-password-set = A administração definiu uma nova senha
event-admin-email-added = A administração adicionou um endereço de e-mail
event-admin-sessions-ended = A administração encerrou todas as sessões
event-admin-token-issued = A administração criou um token de acesso para esta conta
event-admin-made-administrator = A conta agora pode administrar este serviço
event-admin-no-administrator = A conta não pode mais administrar este serviço

## Account: apps
apps-title = Apps com acesso
apps-text = Você permitiu que estes apps usem sua conta. Se você remover um deles, ele será desconectado e terá que pedir sua permissão de novo.
apps-none = Nenhum app tem acesso à sua conta.
apps-allowed = Permitido em { $when }

## Account: export
export-title = Baixar seus dados
export-text = Você recebe um arquivo com tudo o que este serviço sabe sobre você: sua conta, endereços, sessões, os apps com acesso e a atividade recente.
export-not-in-it = Ele não contém senhas nem chaves. Suas mensagens ficam no servidor Matrix: seu app do Matrix pode exportá-las.
export-submit = Baixar

## Account: new encryption keys
reset-keys-title = Redefinir sua identidade digital
reset-keys-text = Faça isto somente se você perdeu todos os dispositivos em que usava sua conta e também sua chave de recuperação.
reset-keys-consequences = Seu app recebe novas chaves para provar quem você é. Seus contatos e outros dispositivos terão que verificar você de novo, e mensagens criptografadas antigas podem continuar ilegíveis.
reset-keys-warning = Se você não pediu isto no seu app, outra pessoa pode estar tentando se passar por você. Não vá em frente.
reset-keys-submit = Permitir a redefinição
reset-keys-failed = O servidor Matrix não está respondendo, por isso nada foi alterado. Tente de novo em alguns minutos.
reset-keys-done-title = Agora você pode redefinir sua identidade
reset-keys-done-text = Volte ao seu app em até dez minutos e termine por lá. Você pode fechar esta página.

## Account: deactivation
deactivate-title = Desativar sua conta
deactivate-text = Isto não pode ser desfeito. Veja o que acontece:
deactivate-signed-out = Sua conta sai de todos os apps e navegadores, e você não pode mais entrar.
deactivate-rooms = Você sai de todas as salas. Os outros não encontram mais você.
deactivate-name = Ninguém mais pode usar seu ID Matrix, nem mesmo você.
deactivate-data = Sua senha, seus endereços de e-mail e o acesso dos apps são removidos.
deactivate-erase = Ocultar também minhas mensagens
deactivate-erase-hint = Quem entrar em uma sala mais tarde não verá o que você escreveu. Quem já viu continua vendo.
deactivate-username = Digite { $username } para confirmar
deactivate-submit = Desativar minha conta
deactivate-error-username = Esse não é o nome de usuário desta conta.
deactivate-error-password = Essa não é sua senha.
deactivated-title = Sua conta não existe mais
deactivated-text = { $mxid } foi desativado. Você pode fechar esta página.
deactivated-erased = O servidor Matrix está ocultando suas mensagens; isso pode demorar um pouco.

## Change password
password-title = Alterar senha
password-set-title = Definir uma senha
password-set-submit = Definir senha
password-current = Senha atual
password-new = Nova senha
password-hint = Algumas palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.
password-sign-out-others = Encerrar todas as outras sessões
password-sign-out-others-hint = Faça isto se outra pessoa puder saber sua senha.
password-submit = Alterar senha
password-error-current = Essa não é sua senha atual.
password-error-unchanged = A nova senha é igual à atual.

## Signing out, asked for by an app
sign-out-title = Sair?
sign-out-asked-by = { $client } está pedindo para encerrar sua sessão, tanto no app quanto neste navegador.
sign-out-asked = Um app está pedindo para encerrar sua sessão neste navegador.

## Signed out
logged-out-return = Ir para { $place }
logged-out-title = Você saiu da conta
logged-out-text = Sua sessão neste navegador foi encerrada. Seus apps do Matrix continuam conectados até você sair deles.
logged-out-again = Entrar de novo

## Back to the client
form-post-title = Quase pronto
form-post-text = Mais um passo e você volta para { $client }.

## Forgotten password
login-forgot = Esqueceu a senha?
login-notice-password-set = Sua nova senha foi definida, e todas as suas sessões foram encerradas. Agora entre com ela.
recover-title = Esqueceu a senha?
recover-text = Digite o endereço de e-mail da sua conta. Vamos enviar um link para você definir uma nova senha.
recover-email = Endereço de e-mail
recover-submit = Enviar link
recover-error-missing = Digite seu endereço de e-mail.
recover-error-invalid = Isto não é um endereço de e-mail. Ele deve se parecer com nome@example.com.
recover-back = Voltar para o login
recover-sent-title = Confira seu e-mail
recover-sent-text = Se alguma conta tiver o endereço { $email }, um link para definir uma nova senha está a caminho.
recover-sent-wait = Pode levar alguns minutos. Se nada chegar, olhe na pasta de spam ou tente outro endereço.
recover-sent-again = Enviamos outro e-mail para você.
recover-sent-resend = Enviar de novo
recover-sent-change = Usar outro endereço
recover-password-title = Definir uma nova senha
recover-password-everywhere = Todas as suas sessões serão encerradas. Antes de continuar, pense se algum dispositivo ainda está conectado: talvez só ele tenha as chaves das suas mensagens criptografadas.
recover-password-submit = Definir senha
recover-gone-title = Este link não vale mais
recover-gone-text = Cada link funciona uma única vez e por pouco tempo. O seu já foi usado ou expirou.
recover-gone-again = Enviar um novo link
recover-off-title = Não é possível redefinir senhas aqui
recover-off-text = Este serviço não envia e-mails para senhas esquecidas. Peça ajuda a quem o administra.

## Mails
mail-nothing-to-do = Se não foi você, não é preciso fazer nada.
mail-not-you = Se não foi você, defina uma nova senha agora mesmo e encerre todas as outras sessões. Se você não consegue mais entrar, fale com quem administra este serviço.
mail-verification-code-subject = Confirme seu endereço de e-mail para { $service }
mail-verification-code-registration = Digite este código para confirmar seu endereço de e-mail e continuar a criar sua conta em { $service }:
mail-verification-code-account = Digite este código para confirmar seu endereço de e-mail e adicioná-lo à sua conta em { $service }:
mail-verification-code-lifetime = O código vale por cinco minutos.
mail-verification-code-not-you = Se você não pediu o código, não o passe a ninguém: alguém pode ter digitado errado o próprio endereço.
mail-address-taken-subject = Seu endereço de e-mail em { $service }
mail-address-taken-text = Alguém, talvez você, tentou usar este endereço de e-mail em { $service }. Ele já pertence à conta { $username }.
mail-address-taken-next = Se foi você, entre nessa conta.
mail-recovery-subject = Defina uma nova senha para { $service }
mail-recovery-text = Você pediu para definir uma nova senha para sua conta { $username } em { $service }.
mail-recovery-button = Definir uma nova senha
mail-recovery-lifetime = O link funciona uma única vez, por dez minutos.
mail-recovery-not-you = Se você não pediu isto, não é preciso fazer nada: sua senha continua a mesma.
mail-recovery-impossible-subject = Sua senha em { $service }
mail-recovery-impossible-text = Alguém, talvez você, pediu para definir uma nova senha para sua conta { $username } em { $service }.
mail-recovery-impossible-locked = A conta está bloqueada, por isso não é possível. Quem administra este serviço pode explicar o motivo e desbloqueá-la.
mail-recovery-impossible-no-password = A conta não tem senha: entre do jeito que você costuma entrar. Se não conseguir, fale com quem administra este serviço.
mail-password-changed-subject = Sua senha em { $service } foi alterada
mail-password-changed-text = A senha da sua conta { $username } em { $service } foi alterada.
mail-email-added-subject = Um endereço de e-mail foi adicionado à sua conta em { $service }
mail-email-added-text = O endereço de e-mail { $email } foi adicionado à sua conta { $username } em { $service }.
mail-email-removed-subject = Um endereço de e-mail foi removido da sua conta em { $service }
mail-email-removed-text = O endereço de e-mail { $email } foi removido da sua conta { $username } em { $service }.
mail-test-subject = Um teste de { $service }
mail-test-text = Este e-mail foi enviado para ver se os e-mails de { $service } chegam. Chegam, sim.

## Errors
error-title = Algo deu errado
error-detail = Detalhes para desenvolvedores
error-again = Abrir a página de novo
error-home = Ir para a página inicial
error-request-id = Se pedir ajuda, mencione esta referência:
not-found-title = Não há nada aqui
not-found-text = O endereço pode ter sido digitado errado, ou a página pode ter mudado de lugar.
problem-invalid-request = Este link para entrar está incompleto
problem-invalid-request-text = O app que trouxe você aqui fez um pedido que não entendemos.
problem-invalid-request-next = Volte ao app e tente de novo. Se acontecer outra vez, o app precisa ser corrigido.
problem-unknown-client = Não conhecemos este app
problem-unknown-client-text = O app que trouxe você aqui não está registrado neste serviço, ou deixou de estar.
problem-unknown-client-next = Saia do app ou instale-o de novo e tente outra vez.
problem-redirect-uri = Este app quer levar você a um lugar desconhecido
problem-redirect-uri-text = O endereço para onde ele quer levar você de volta não está entre os que ele registrou. Por isso paramos aqui, para manter sua conta segura.
problem-redirect-uri-next = Volte ao app e tente de novo. Se acontecer outra vez, o app precisa ser corrigido.
problem-grant-gone = Este acesso não vale mais
problem-grant-gone-text = Ele já foi concluído ou ficou esperando por tempo demais.
problem-grant-gone-next = Volte ao app e comece de novo.
problem-form-expired = Esta página ficou aberta por tempo demais
problem-form-expired-text = Para manter sua conta segura, um formulário só pode ser enviado até algum tempo depois de aberto.
problem-form-expired-next = Volte, recarregue a página e tente de novo.
problem-refused = Isto não é permitido
problem-refused-text = O app pediu algo que sua conta ou o próprio app não pode ter.
problem-refused-next = Se você precisa disso, fale com quem administra este serviço.
problem-account-locked = Sua conta está bloqueada
problem-account-locked-text = Você não pode entrar enquanto ela estiver bloqueada.
problem-account-locked-next = Quem administra este serviço pode explicar o motivo e desbloqueá-la.
problem-account-deactivated = Esta conta está desativada
problem-account-deactivated-text = Ela não pode mais ser usada para entrar.
problem-account-deactivated-next = Se for um engano, fale com quem administra este serviço.
problem-too-many-requests = Pedidos demais
problem-too-many-requests-text = Houve mais pedidos do que o normal vindos de onde você está.
problem-too-many-requests-next = Espere alguns minutos e tente de novo.
problem-sign-up-closed = O cadastro não está aberto aqui
problem-sign-up-closed-text = As contas deste serviço são criadas por quem o administra.
problem-sign-up-closed-next = Peça uma conta, ou entre se você já tiver a sua.
problem-sign-up-refused = Não é possível criar uma conta daqui
problem-sign-up-refused-text = Quem administra este serviço não aceita novas contas desta rede ou deste navegador.
problem-sign-up-refused-next = Tente outra rede ou outro navegador, ou peça uma conta a quem administra o serviço.
problem-sign-up-over = Este cadastro não pode continuar aqui
problem-sign-up-over-text = Ele foi começado em outro navegador ou há mais de uma hora.
problem-sign-up-over-next = Continue no navegador em que você começou ou comece de novo.
problem-too-many-requests-wait = { $minutes ->
        [one] Espere um minuto e tente de novo.
        [many] Espere { $minutes } de minutos e tente de novo.
       *[other] Espere { $minutes } minutos e tente de novo.
    }
problem-homeserver-unreachable = O servidor Matrix não responde
problem-homeserver-unreachable-text = Você entrou sem problemas, mas não é possível acessar agora o servidor Matrix deste serviço.
problem-homeserver-unreachable-next = Tente de novo em alguns minutos. Nada se perdeu.
problem-internal = Algo deu errado do nosso lado
problem-internal-text = Não é culpa sua. Quem administra este serviço pode descobrir mais no registro dele.
problem-internal-next = Tente de novo. Se acontecer outra vez, informe a referência abaixo a quem administra o serviço.
