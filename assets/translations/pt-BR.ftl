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
register-username-invited = Seu convite é para este nome. É assim que os outros encontram você: @nome:{ $server }.
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
register-error-token-other-name = Este token de registro é para outro nome de usuário.
register-error-terms = Para criar uma conta, você precisa aceitar os termos de uso.
register-error-code-missing = Digite o código que está no e-mail.
register-error-code-wrong = O código não é esse. Confira e use o e-mail mais recente.
register-error-code-expired = Este código expirou. Peça outro.
register-error-too-many-mails = Foram muitos e-mails. Espere alguns minutos antes de pedir outro.
register-error-display-name = Este nome de exibição é longo demais.

## Sign-up with approval
register-reason-title = Por que você gostaria de ter uma conta?
register-reason-text = Quem administra este serviço analisa cada conta nova antes de criá-la. Conte quem você é.
register-reason = Seu motivo
register-reason-hint = Uma ou duas frases bastam. Só quem administra este serviço lê.
register-reason-send = Pedir uma conta
register-error-reason-missing = Escreva uma ou duas frases.
register-error-reason-too-long = { $most ->
        [one] Está longo demais: no máximo um caractere.
        [many] Está longo demais: no máximo { $most } de caracteres, e menos em alguns sistemas de escrita.
       *[other] Está longo demais: no máximo { $most } caracteres, e menos em alguns sistemas de escrita.
    }
register-error-too-many-wait = Muitas pessoas estão esperando uma resposta agora. Tente novamente outro dia.
register-waiting-title = Aguardando uma resposta
register-waiting-text = Você pediu uma conta com o nome de usuário { $username }. Quem administra este serviço vai analisar o pedido. Isso pode levar alguns dias.
register-waiting-mail = Escreveremos para { $email } quando houver uma resposta.
register-waiting-bookmark = Guarde esta página nos favoritos e volte com o mesmo navegador: você verá a resposta aqui. Seu nome de usuário fica reservado até { $date }.
register-waiting-again = Já há uma resposta?
register-declined-title = Sua conta não foi aprovada
register-declined-text = Quem administra este serviço decidiu não criar esta conta. Se você acha que é um engano, fale com essas pessoas.
register-declined-note = Deixaram um recado para você:

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
captcha-error-too-soon = Foi rápido demais. Espere um pouco e tente de novo.
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
account-token-made = O token foi criado e mostrado naquele momento. Se você não o tem, revogue-o e crie outro.
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
security-tokens = Para bots e scripts.
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
session-a-token = Bot ou script, com um token de acesso
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
event-session-closed = { $why ->
    [idle] A sessão { $name } foi encerrada porque não era usada há muito tempo
    [limit] A sessão { $name } foi encerrada para dar lugar a uma mais recente
   *[replay] A sessão { $name } foi encerrada porque uma chave dela foi usada duas vezes. Alguém pode ter copiado a chave
}
event-a-session-closed = { $why ->
    [idle] Uma sessão foi encerrada porque não era usada há muito tempo
    [limit] Uma sessão foi encerrada para dar lugar a uma mais recente
   *[replay] Uma sessão foi encerrada porque uma chave dela foi usada duas vezes. Alguém pode ter copiado a chave
}
event-sessions-ended = { $count ->
        [0] Todas as outras sessões foram encerradas
        [one] Uma sessão foi encerrada
        [many] { $count } de sessões foram encerrados
       *[other] { $count } sessões foram encerradas
    }
event-consent-withdrawn = { $app } perdeu o acesso
event-token-made = O token de acesso { $name } foi criado
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
event-admin-user-created = A administração criou a conta
event-admin-recovery-link-issued = A administração criou um link para uma nova senha
event-admin-email-removed = A administração removeu um endereço de e-mail
event-admin-session-ended = A administração encerrou uma sessão
event-admin-token-regenerated = A administração substituiu um token de acesso
event-admin-token-revoked = A administração revogou um token de acesso
event-admin-link-added = A administração vinculou uma conta de outro serviço
event-admin-link-removed = A administração desvinculou uma conta de outro serviço
event-admin-application-approved = A administração aceitou o pedido de conta
event-admin-application-declined = A administração recusou um pedido de conta
event-admin-registration-token-issued = A administração criou um convite
event-admin-registration-token-changed = A administração alterou um convite
event-admin-registration-token-revoked = A administração cancelou um convite
event-admin-registration-token-unrevoked = A administração tornou um convite válido de novo
event-admin-client-created = A administração adicionou um app
event-admin-client-changed = A administração alterou um app
event-admin-client-secret-changed = A administração deu um novo segredo a um app
event-admin-client-deleted = A administração excluiu um app
event-admin-clients-synced = Um app foi ajustado à configuração
event-admin-provider-created = A administração adicionou um serviço de login
event-admin-provider-changed = A administração alterou um serviço de login
event-admin-provider-deleted = A administração excluiu um serviço de login
event-admin-policy-data-set = A administração alterou as regras
event-admin-job-retried = A administração pediu mais uma tentativa de avisar o servidor Matrix
event-admin-job-cancelled = A administração desistiu de avisar o servidor Matrix
event-admin-mail-retried = A administração pediu mais uma tentativa de enviar um e-mail
event-admin-mail-cancelled = A administração desistiu de enviar um e-mail
event-admin-users-provisioned = A administração mandou informar de novo todas as contas ao servidor Matrix
event-policy-denied = { $times ->
    [one] As regras recusaram um pedido
    [many] As regras recusaram { $times } de pedidos
   *[other] As regras recusaram { $times } pedidos
} ({ $entry_point ->
    [register] nova conta
    [email] endereço de e-mail
    [client_registration] novo app
    [authorization_grant] acesso de um app
    [compat_login] login
   *[other] { $entry_point }
})
event-access-refused = { $surface ->
    [admin_api] { $times ->
        [one] Uma requisição à API de administração foi recusada
        [many] { $times } de requisições à API de administração foram recusadas
       *[other] { $times } requisições à API de administração foram recusadas
    }
   *[other] { $times ->
        [one] Uma visita às páginas de administração foi recusada
        [many] { $times } de visitas às páginas de administração foram recusadas
       *[other] { $times } visitas às páginas de administração foram recusadas
    }
}

## Account: apps
apps-title = Apps com acesso
apps-text = Você permitiu que estes apps usem sua conta. Se você remover um deles, ele será desconectado e terá que pedir sua permissão de novo.
apps-none = Nenhum app tem acesso à sua conta.
apps-allowed = Permitido em { $when }

## Account: access tokens
tokens-title = Tokens de acesso
tokens-text = Com um token de acesso, um bot ou script pode usar sua conta sem sua senha. Guarde cada um com o mesmo cuidado de uma senha.
tokens-none = Sua conta não tem tokens de acesso.
tokens-new = Novo token
tokens-expires = Expira em { $when }
tokens-over = Expirou em { $when }
tokens-forever = Não expira
tokens-unused = Ainda não usado
tokens-by-administrator = Da administração
token-new-title = Novo token de acesso
token-name = Nome
token-name-hint = Para que ele serve, para você reconhecê-lo.
token-abilities = O que ele pode fazer
token-device = Ser um dispositivo próprio
token-device-hint = Para salas criptografadas. Ele aparecerá entre suas sessões.
token-lifetime = Validade
token-lifetime-hint = Um token que expira sozinho causa menos estrago se for perdido.
token-lifetime-days = { $days ->
        [one] Um dia
        [many] { $days } de dias
       *[other] { $days } dias
    }
token-lifetime-year = Um ano
token-lifetime-forever = Sem limite
token-new-submit = Criar o token
token-error-missing = Digite um nome.
token-error-too-long = Este nome é longo demais. Use no máximo 100 caracteres.
token-error-no-ability = Marque pelo menos uma coisa que o token pode fazer.
token-error-not-allowed = Só com permissões de administração é possível criar um token assim.
token-error-needs-an-end = Um token com permissões de administração precisa expirar. Escolha por quanto tempo ele vale.
token-error-too-many = Você já tem o número máximo de tokens. Revogue um que não usa mais.
token-error-unreachable = O servidor Matrix não responde, então nenhum token foi criado. Tente de novo em alguns minutos.
token-made-title = Seu token de acesso
token-made-text = Copie { $name } agora e guarde em um lugar seguro. Ele não será mostrado de novo.
token-made-secret = Quem tiver este token pode usar sua conta com ele. Nunca o envie a alguém que peça.
token-made-done = Já copiei
token-made-on = Criado em
token-ends = Válido até
token-may = O que ele pode fazer
token-revoke = Revogar

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
mail-token-made-subject = Um token de acesso foi criado para sua conta em { $service }
mail-token-made-text = Um token de acesso foi criado para sua conta { $username } em { $service }. O nome dele é { $name }.
mail-token-made-what = Um bot ou script pode usar sua conta com ele. Você o encontra em “Segurança”, na página da sua conta, e pode revogá-lo lá.
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
mail-application-approved-subject = Sua conta em { $service } foi aprovada
mail-application-approved-text = Você pediu uma conta com o nome de usuário { $username } em { $service }. Ela foi aprovada.
mail-application-approved-next = Agora você pode entrar, com a senha que escolheu.
mail-application-approved-asked = Antes de criá-la, precisamos de mais uma coisa: abra de novo a página em que você esperava, com o mesmo navegador.
mail-application-declined-subject = Seu pedido de conta em { $service }
mail-application-declined-text = Você pediu uma conta com o nome de usuário { $username } em { $service }. Quem administra o serviço decidiu não criar esta conta.
mail-new-application-subject = { $username } gostaria de uma conta em { $service }
mail-new-application-text = Alguém gostaria de uma conta com o nome de usuário { $username } em { $service } e dá este motivo:
mail-new-application-next = Decidir na administração
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
problem-policy = As regras deste serviço não permitem isso
problem-policy-text = Quem administra este serviço definiu regras sobre quem pode fazer o quê, e isto vai contra uma delas.
problem-policy-next = Se você acha que deveria poder fazer isso, fale com quem administra o serviço.
problem-account-locked = Sua conta está bloqueada
problem-account-locked-text = Você não pode entrar enquanto ela estiver bloqueada.
problem-account-locked-next = Quem administra este serviço pode explicar o motivo e desbloqueá-la.
problem-account-deactivated = Esta conta está desativada
problem-account-deactivated-text = Ela não pode mais ser usada para entrar.
problem-account-deactivated-next = Se for um engano, fale com quem administra este serviço.
problem-not-administrator = Esta página é para a administração
problem-not-administrator-text = Sua conta não pode administrar este serviço.
problem-not-administrator-next = Se deveria poder, fale com quem administra este serviço.
problem-too-many-requests = Pedidos demais
problem-too-many-requests-text = Houve mais pedidos do que o normal vindos de onde você está.
problem-too-many-requests-next = Espere alguns minutos e tente de novo.
problem-sign-up-closed = O cadastro não está aberto aqui
problem-sign-up-closed-text = As contas deste serviço são criadas por quem o administra.
problem-sign-up-closed-next = Peça uma conta, ou entre se você já tiver a sua.
problem-invitation-gone = Este convite não funciona mais
problem-invitation-gone-text = Ele foi usado ou cancelado, ou o prazo acabou.
problem-invitation-gone-next = Peça outro a quem o enviou, ou entre se você já tiver uma conta.
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

## The administrators' pages
console-nav = Administração
console-overview = Visão geral
console-users = Pessoas
console-overview-title = Administração
account-console = Cuidar das contas deste serviço.
console-administrator = Admin
console-back = Voltar
console-search = Buscar
console-hours = { $hours ->
        [1] uma hora
        [24] um dia
        [168] sete dias
        [one] { $hours } hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    }
console-standing-locked = Bloqueada
console-standing-deactivated = Desativada
console-done-user-made = A conta foi criada.
console-done-locked = A conta foi bloqueada.
console-done-unlocked = A conta foi desbloqueada.
console-done-deactivated = A conta foi desativada.
console-done-reactivated = A conta foi reativada. Ela precisa de uma nova senha.
console-done-password-set = A senha foi definida.
console-done-administrator-made = Esta conta agora tem permissões de administração.
console-done-administrator-unmade = Esta conta não tem mais permissões de administração.
console-done-email-added = O endereço foi adicionado.
console-done-email-removed = O endereço foi removido.
console-done-sessions-ended = As sessões foram encerradas.
console-done-invitation-changed = O convite foi alterado.
console-done-invitation-revoked = O convite não funciona mais.
console-done-invitation-restored = O convite funciona de novo.
console-done-client-changed = O app foi alterado.
console-done-client-deleted = O app foi excluído.
console-done-retried = Haverá uma nova tentativa.
console-done-cancelled = Não haverá mais tentativas.
console-users-title = Pessoas
console-users-search = Parte do nome de usuário
console-users-status = Quais contas
console-users-any = Tudo
console-users-active = Ativas
console-users-locked = Bloqueadas
console-users-deactivated = Desativadas
console-users-admins = Só com permissões de administração
console-users-made = Desde { $when }
console-users-none = Não há ninguém assim.
console-user-new-title = Nova conta
console-user-new-name = Nome de exibição (opcional)
console-user-new-email-hint = Ele conta como confirmado. Você responde por ele.
console-user-new-password = Senha (opcional)
console-user-new-password-hint = Sem senha, crie depois um link com o qual a pessoa escolhe a própria.
console-user-new-submit = Criar a conta
console-user-error-username = Isto não pode ser um nome de usuário. Use letras minúsculas, números e . _ = - / +
console-user-error-taken = Alguém já tem este nome de usuário.
console-user-error-unavailable = O servidor Matrix não aceita este nome de usuário, ou já tem alguém com esse nome.
console-user-error-homeserver = O servidor Matrix não informou se o nome está livre. Tente de novo em um instante.
console-user-error-password = Esta senha é fácil demais de adivinhar. Use uma mais longa.
console-email-error-invalid = Este não é um endereço de e-mail.
console-email-error-taken = Outra conta tem este endereço.
console-user-queued = O servidor Matrix ainda não sabe. Ele será avisado até saber.
console-user-made = Criação
console-user-locked = Bloqueio
console-user-deactivated = Desativação
console-user-password = Senha
console-user-password-set = Definida em { $when }
console-user-password-none = Nenhuma
console-user-id = ID da conta
console-user-more = O que você pode fazer
console-user-sessions = { $count ->
        [0] Nenhuma sessão aberta
        [one] Uma sessão aberta
        [many] { $count } de sessões abertas
       *[other] { $count } sessões abertas
    }
console-user-no-emails = Nenhum
console-user-self = Esta é a sua própria conta. Só outra conta com permissões de administração pode bloqueá-la ou desativá-la.
console-lock = Bloquear a conta
console-lock-hint = Uma conta bloqueada não pode ser usada. Nada se perde: ela pode ser desbloqueada.
console-unlock = Desbloquear a conta
console-reactivate = Reativar a conta
console-password-title = Definir uma senha
console-password-row = Você escolhe e informa à pessoa.
console-password-text = { $user } passa a entrar com ela. As sessões continuam abertas.
console-password-new = Nova senha
console-password-anyway = Aceitar mesmo que seja fácil de adivinhar
console-password-anyway-hint = Para testes e máquinas, não para pessoas.
console-password-submit = Definir a senha
console-recovery-title = Link para uma nova senha
console-recovery-row = A própria pessoa escolhe. Funciona sem e-mail.
console-recovery-text = Com este link, { $user } escolhe uma nova senha, uma única vez. Todas as sessões da conta são encerradas nesse momento.
console-recovery-hours = O link vale por
console-recovery-submit = Criar o link
console-recovery-made = Entregue este link a { $user } por um meio em que você confia.
console-recovery-once = { $hours ->
        [1] Ele é mostrado só desta vez, funciona uma vez e vale por uma hora.
        [24] Ele é mostrado só desta vez, funciona uma vez e vale por um dia.
        [168] Ele é mostrado só desta vez, funciona uma vez e vale por sete dias.
        [one] Ele é mostrado só desta vez, funciona uma vez e vale por { $hours } hora.
        [many] Ele é mostrado só desta vez, funciona uma vez e vale por { $hours } de horas.
       *[other] Ele é mostrado só desta vez, funciona uma vez e vale por { $hours } horas.
    }
console-make-administrator-title = Dar permissões de administração
console-make-administrator-text = { $user } poderá ver, alterar e bloquear qualquer conta daqui, inclusive a sua.
console-make-administrator-submit = Dar permissões
console-unmake-administrator-title = Retirar permissões de administração
console-unmake-administrator-text = { $user } não poderá mais abrir estas páginas. Apps com permissões de administração as mantêm até serem desconectados.
console-unmake-administrator-submit = Retirar permissões
console-end-sessions-title = Encerrar todas as sessões
console-end-sessions-text = Todas as sessões de { $user } serão encerradas. Mensagens que só um desses dispositivos pode ler se perdem com ele.
console-end-sessions-submit = Encerrar todas as sessões
console-deactivate-title = Desativar a conta
console-deactivate-row = Para sempre, com a saída de todas as salas.
console-deactivate-text = Este é o fim da conta de { $user }.
console-deactivate-sessions = Todas as sessões dela são encerradas.
console-deactivate-rooms = Ela sai de todas as salas.
console-deactivate-name = Ninguém mais pode usar o nome.
console-deactivate-erase = Apagar também as mensagens
console-deactivate-erase-hint = Até onde o servidor Matrix consegue. Isso não pode ser desfeito.
console-deactivate-submit = Desativar
console-emails-text = Os endereços de { $user }.
console-emails-hint = Ele conta como confirmado. Você responde por ele.
console-emails-submit = Adicionar o endereço
console-sessions-text = Onde a conta de { $user } está aberta.
console-sessions-none = Em nenhum lugar.
console-sessions-end = Encerrar as marcadas
console-sessions-end-all = Encerrar todas as sessões
console-invitations = Convites
console-invitations-title = Convites
console-invitations-valid = Só os que funcionam
console-invitations-none = Ainda não há nenhum.
console-invitations-off = Ninguém pode usar um convite: a configuração não permite (account.invitations_allowed).
console-invitation-title = Convite
console-invitation-new-title = Novo convite
console-invitation-new-submit = Criar o convite
console-invitation-edit = Alterar
console-invitation-edit-title = Alterar o convite
console-invitation-edit-submit = Salvar
console-invitation-text = Envie este link a quem você quer convidar, ou deixe a pessoa escanear o código.
console-invitation-qr = O link como código QR
console-invitation-unnamed = Um convite
console-invitation-token = Um token de registro
console-invitation-username = Nome de usuário
console-invitation-used = Contas criadas
console-invitation-used-any = { $count ->
        [0] Nenhuma ainda, sem limite
        [one] Uma até agora, sem limite
        [many] { $count } até agora, sem limite
       *[other] { $count } até agora, sem limite
    }
console-invitation-used-of = { $limit ->
        [one] { $count } de uma
        [many] { $count } de { $limit }
       *[other] { $count } de { $limit }
    }
console-invitation-last-used = Último uso
console-invitation-expires = Funciona até
console-invitation-never = Ser cancelado
console-invitation-by = De
console-invitation-used-up = Esgotado
console-invitation-expired = Expirado
console-invitation-revoked = Cancelado
console-invitation-revoke = Cancelar o convite
console-invitation-unrevoke = Tornar válido de novo
console-invitation-note = Nota (opcional)
console-invitation-note-hint = Para quem é. Só a administração vê.
console-invitation-name = Nome de usuário (opcional)
console-invitation-name-hint = Se você preencher, a conta só pode ter este nome, e o convite vale para uma única conta.
console-invitation-uses = Quantas contas
console-invitation-uses-hint = Vazio para não ter limite.
console-invitation-lifetime = Funciona por
console-invitation-days = { $days ->
        [one] { $days } dia
        [many] { $days } de dias
       *[other] { $days } dias
    }
console-invitation-ever = Tempo ilimitado, até ser cancelado
console-invitation-keep = Tanto quanto antes
console-invitation-error-note = Esta nota é longa demais. Use no máximo 200 caracteres.
console-invitation-error-uses = Digite um número, ou nada.
console-clients = Apps
console-clients-title = Apps
console-clients-search = Parte do nome
console-clients-kind = Quais apps
console-clients-set-up = Configurados aqui
console-clients-registered = Registrados por conta própria
console-clients-none = Não há nenhum app assim.
console-client-new-title = Novo app
console-client-new-submit = Adicionar o app
console-client-edit = Alterar
console-client-edit-title = Alterar o app
console-client-new-secret = Criar um novo segredo
console-client-delete = Excluir
console-client-id = ID do cliente
console-client-uri = Site
console-client-uri-optional = Site (opcional)
console-client-sessions = Sessões ativas
console-client-auth = Identifica-se com
console-client-grants = Pode usar
console-client-redirects = URIs de redirecionamento
console-client-redirects-hint = Um por linha. Apps que agem em nome próprio, ou que mostram um código, não precisam de nenhum.
console-client-configured = Este app está no arquivo de configuração e é alterado lá.
console-client-of-configuration = Configuração
console-client-of-administrator = Adicionado aqui
console-client-name = Nome
console-client-name-hint = Aparece para as pessoas quando entram.
console-client-kind = O que ele é
console-client-kind-app = Um app em um dispositivo ou navegador (sem segredo)
console-client-kind-site = Um site com servidor (com segredo)
console-client-kind-service = Um serviço que age em nome próprio (com segredo)
console-client-kind-device = Um dispositivo que mostra um código (sem segredo)
console-client-error = Este app não pode ser adicionado assim.
console-secret-title = Segredo do cliente
console-secret = Segredo
console-secret-text = { $app } precisa dos dois para o login das pessoas.
console-secret-once = O segredo é mostrado só desta vez. Um segredo anterior não funciona mais.
console-new-secret-title = Criar um novo segredo
console-new-secret-text = O segredo atual de { $app } para de funcionar na hora.
console-new-secret-submit = Criar um novo segredo
console-delete-client-title = Excluir o app
console-delete-client-text = { $app } e todas as pessoas que entraram com ele perdem o acesso na hora.
console-delete-client-submit = Excluir
console-outbox = Caixa de saída
console-audit = Auditoria
console-providers = Serviços de login
console-attention-homeserver = O servidor Matrix não pode ser contatado, ou não aceita o segredo compartilhado.
console-attention-jobs = { $count ->
        [one] Não foi possível avisar o servidor Matrix de uma alteração.
        [many] Não foi possível avisar o servidor Matrix de { $count } de alterações.
       *[other] Não foi possível avisar o servidor Matrix de { $count } alterações.
    }
console-attention-mails = { $count ->
        [one] Não foi possível enviar um e-mail.
        [many] Não foi possível enviar { $count } de e-mails.
       *[other] Não foi possível enviar { $count } e-mails.
    }
console-attention-disk = O disco está quase cheio.
console-overview-people = Pessoas
console-overview-accounts = Contas em uso
console-overview-administrators = Com permissões de administração
console-overview-browsers = Navegadores conectados
console-overview-apps = Apps conectados
console-overview-lately = Ultimamente
console-overview-sign-ups = Novas contas em sete dias
console-overview-sign-ins = Logins em 24 horas
console-overview-failed = Senhas erradas em 24 horas
console-overview-service = O serviço
console-overview-homeserver = Servidor Matrix
console-overview-silent = Não responde
console-overview-reachable = Responde
console-overview-outbox = Alterações que ele ainda não conhece
console-overview-mails = E-mails a caminho
console-overview-store = Tamanho dos dados
console-overview-free = Espaço livre no disco
console-overview-version = Versão do Postern
console-overview-started = Início
console-mib = { $size } MiB
console-outbox-title = A caminho
console-outbox-text = { $count ->
        [0] O servidor Matrix sabe de tudo.
        [one] O servidor Matrix ainda não sabe de uma alteração.
        [many] O servidor Matrix ainda não sabe de { $count } de alterações.
       *[other] O servidor Matrix ainda não sabe de { $count } alterações.
    }
console-retry = Tentar de novo
console-give-up = Desistir
console-tries = { $count ->
        [one] uma tentativa
        [many] { $count } de tentativas
       *[other] { $count } tentativas
    }
console-job-provision = Conta, nome e endereços
console-job-avatar = Imagem
console-job-device = Novo dispositivo
console-job-devices = Dispositivos
console-job-deactivate = Fim da conta
console-job-reactivate = Volta da conta
console-mails-title = E-mails
console-mails-none = Não há nenhum para enviar.
console-mail-over = sem novas tentativas
console-give-up-job = O servidor Matrix nunca saberá desta alteração. Ele pode manter um dispositivo que foi desconectado aqui, ou não conhecer uma conta que existe aqui.
console-give-up-mail = Este e-mail não será enviado.
console-audit-title = Auditoria
console-audit-text = { $days ->
        [one] O que aconteceu, e por ordem de quem. Fica guardado por { $days } dia.
        [many] O que aconteceu, e por ordem de quem. Fica guardado por { $days } de dias.
       *[other] O que aconteceu, e por ordem de quem. Fica guardado por { $days } dias.
    }
console-audit-user = Nome de usuário
console-audit-kind = O quê
console-audit-from = Desde
console-audit-administration = O que a administração fez
console-audit-sign-ins = Logins
console-audit-refused = O que falhou ou foi recusado
console-audit-credentials = Senhas e endereços
console-audit-ends = Sessões encerradas
console-audit-accounts = Contas criadas e encerradas
console-audit-none = Nada assim aconteceu.
console-audit-unknown = Não há ninguém com esse nome.
console-audit-by = por { $who }
console-audit-by-command-line = pela linha de comando
console-audit-by-itself = automaticamente
console-event-registered = A conta foi criada
console-event-exported = Os dados da conta foram baixados
console-user-events = Ultimamente
console-user-all-events = Tudo o que aconteceu
console-providers-title = Serviços de login
console-providers-text = Outros serviços pelos quais as pessoas entram. Eles são configurados no arquivo de configuração ou pela API de administração.
console-providers-none = Não há nenhum.
console-provider-off = Desligado
console-user-links = Contas em outros serviços

## Console: applications
console-applications = Pedidos
console-applications-none = Ninguém está esperando uma conta.
console-applications-off = Ninguém está esperando uma conta. Só se pede um motivo, e se espera por você, quando account.password_registration_approval_required está definido.
console-application-since = Pedida { $when }
console-application-title = Um pedido de conta
console-application-no-email = Nenhum
console-application-asked = Pedida
console-application-until = Espera até
console-application-reason = O motivo
console-application-note = Um recado, se você recusar (opcional)
console-application-note-hint = A pessoa vê na página dela e, se deu um endereço, em um e-mail.
console-application-approve = Aprovar
console-application-decline = Recusar
console-application-error-note = O recado é longo demais. Encurte-o.
console-done-application-approved = A conta foi criada.
console-done-application-asked = O pedido foi aprovado. O nome, o endereço ou o convite já é de outra conta, então a pessoa terá que informar outro antes.
console-done-application-declined = O pedido foi recusado.

## Console: policy
console-policy = Regras
console-policy-text = Estas regras se somam às da configuração e valem assim que você as salva. Elas são descritas em docs/policy.md.
console-policy-custom = Uma política sua responde a estas perguntas: { $questions }
console-policy-from = O campo abaixo mostra as regras de { $when }. Elas voltam a valer quando você as salvar.
console-policy-data = Regras, em JSON
console-policy-data-hint = Por exemplo, para proibir um nome de usuário: {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Salvar
console-policy-merged = Todas as regras, com as da configuração
console-policy-history = Regras anteriores
console-policy-current = Em vigor
console-policy-error-json = Isto não é JSON: { $detail }
console-policy-error-right = Isto não pode ser usado: { $detail }
console-done-policy-set = As regras valem a partir de agora.
console-trial = Testar as regras
console-trial-text = O que aconteceria? O teste não altera nada.
console-trial-question = Qual pergunta
console-trial-input = A situação, em JSON
console-trial-data = Outras regras para testar, em JSON (opcional)
console-trial-data-hint = No lugar das que foram salvas aqui. As regras da configuração continuam.
console-trial-submit = Testar
console-trial-allowed = Seria permitido.
console-trial-refused = Seria recusado:
console-trial-custom = Uma política sua respondeu.
console-trial-builtin = As regras embutidas responderam.

## The admin API's documentation
api-doc-title = API de administração
api-doc-what = O que programas podem fazer aqui para a administração.
api-doc-spec = O mesmo como OpenAPI, para programas
api-doc-resources = O que existe
api-doc-ask = Como fazer requisições
api-doc-token = Cada requisição precisa de um token de acesso de alguém com permissões de administração.
api-doc-errors = Respostas possíveis a qualquer requisição
api-doc-required = obrigatório
api-doc-query = Parâmetros
api-doc-body = Corpo
api-doc-answers = Respostas
api-doc-attributes = Atributos
