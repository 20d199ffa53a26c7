### Brazilian Portuguese

## The frame of every page
language-name = Português (Brasil)

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
consent-not-set-up-here = { $service } não conhece este app: ele se apresentou por conta própria. Continue somente se você acabou de começar a entrar nele.
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
end-session-warning = As mensagens que só aquele dispositivo consegue ler serão perdidas com ele.
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
device-asked = Pedido recebido
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

## Account
account-title = Sua conta
account-password-changed = Sua senha foi alterada.
account-password-changed-everywhere = Sua senha foi alterada, e suas outras sessões foram encerradas.

## Change password
password-title = Alterar senha
password-current = Senha atual
password-new = Nova senha
password-hint = Algumas palavras sem relação entre si são fáceis de lembrar e difíceis de adivinhar.
password-sign-out-others = Encerrar todas as outras sessões
password-sign-out-others-hint = Faça isto se outra pessoa puder saber sua senha.
password-submit = Alterar senha
password-error-current = Essa não é sua senha atual.
password-error-missing = Digite uma nova senha.
password-error-weak = A nova senha é fácil demais de adivinhar. Use uma mais longa ou menos comum.
password-error-unchanged = A nova senha é igual à atual.

## Signing out, asked for by an app
sign-out-title = Sair?
sign-out-asked-by = { $client } está pedindo para encerrar sua sessão no app e neste navegador.
sign-out-asked = Um app está pedindo para encerrar sua sessão neste navegador.

## Signed out
logged-out-return = Ir para { $place }
logged-out-title = Você saiu da conta
logged-out-text = Sua sessão neste navegador foi encerrada. Seus apps do Matrix continuam conectados até você sair deles.
logged-out-again = Entrar de novo

## Back to the client
form-post-title = Quase pronto
form-post-text = Mais um passo e você volta para { $client }.

## Errors
error-title = Algo deu errado
error-detail = Detalhes para desenvolvedores
error-home = Ir para a página inicial
error-request-id = Se pedir ajuda, mencione este número:
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
problem-homeserver-unreachable = O servidor Matrix não responde
problem-homeserver-unreachable-text = Você entrou sem problemas, mas não é possível acessar agora o servidor Matrix deste serviço.
problem-homeserver-unreachable-next = Tente de novo em alguns minutos. Nada se perdeu.
problem-internal = Algo deu errado do nosso lado
problem-internal-text = Não é culpa sua. Quem administra este serviço pode descobrir mais no registro dele.
problem-internal-next = Tente de novo. Se acontecer outra vez, informe o número abaixo a quem administra o serviço.
