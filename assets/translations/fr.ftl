### French

## The frame of every page
language-name = Français
shell-skip = Aller au contenu
shell-language = Langue :
shell-policy = Politique de confidentialité
shell-tos = Conditions d'utilisation

## Times
ago-now = à l'instant
ago-minutes = { $n ->
        [one] il y a une minute
        [many] il y a { $n } de minutes
       *[other] il y a { $n } minutes
    }
ago-hours = { $n ->
        [one] il y a une heure
        [many] il y a { $n } d'heures
       *[other] il y a { $n } heures
    }
ago-days = { $n ->
        [1] hier
        [one] il y a un jour
        [many] il y a { $n } de jours
       *[other] il y a { $n } jours
    }
date = { $day } { $month } { $year }
date-time = { $date } à { $time } UTC
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Parts of pages
field-show = Afficher
field-show-password = Afficher le mot de passe
field-caps = Le verrouillage des majuscules est activé.
meter-1 = Facile à deviner. Allongez-le.
meter-2 = Encore facile à deviner.
meter-3 = Bon.
meter-4 = Très bon.
copy = Copier
copy-done = Copié
progress = Étape { $at } sur { $of }
pager = Autres pages
pager-before = Plus récent
pager-after = Plus ancien

## Shared
sign-in = Se connecter
sign-out = Se déconnecter
create-account = Créer un compte
continue = Continuer
cancel = Annuler
signed-in-as = Compte utilisé
title-error = Erreur : { $title }
error-too-many-attempts = Cela fait beaucoup de tentatives. Patientez quelques minutes, puis réessayez.
error-form-expired = Cette page est restée ouverte trop longtemps. Veuillez envoyer de nouveau le formulaire.

## Front page
home-title = Votre compte Matrix
home-what = C'est ici que vous vous connectez à Matrix sur { $server } et que vous gérez votre compte.
home-app-hint = Envie de discuter ? Ouvrez votre application Matrix : elle vous amènera ici si besoin.
home-signed-in-title = Votre session est ouverte
home-account = Gérer votre compte

## Sign in
login-title = Connexion
login-continue-to = pour continuer vers { $client }
login-username = Nom d'utilisateur
login-username-or-email = Nom d'utilisateur ou adresse e-mail
login-password = Mot de passe
login-submit = Se connecter
login-new-here = Première visite ? { $link }
login-error-username = Saisissez votre nom d'utilisateur.
login-error-password = Saisissez votre mot de passe.
login-error-credentials = Le nom d'utilisateur et le mot de passe ne correspondent pas. Vérifiez-les, puis réessayez.

## Choosing the account
select-account-title = Quel compte utiliser ?
select-account-this = Continuer avec ce compte

## Consent
consent-title = Autoriser { $client } à utiliser votre compte ?
consent-unverified = Cette application n'indique pas à quel site web elle appartient. Ne continuez que si vous venez vous-même de commencer à vous y connecter.
consent-not-set-up-here = { $service } ne connaît pas cette application : elle s'est enregistrée d'elle-même. Ne continuez que si vous venez vous-même de commencer à vous y connecter.
consent-asks = Cette application pourra
consent-allow = Autoriser
consent-returns-to = Vous reviendrez ensuite sur { $host }.
consent-policy = Politique de confidentialité
consent-tos = Conditions d'utilisation
consent-not-you = Ce n'est pas vous ?
consent-switch = Utiliser un autre compte
permission-matrix = Utiliser Matrix en votre nom
permission-matrix-text = Lire et envoyer des messages, rejoindre des salons, modifier votre profil.
permission-device = Ajouter un appareil à votre compte
permission-device-text = Il apparaîtra parmi vos sessions sous le nom { $device }.
permission-identity = Savoir qui vous êtes
permission-identity-text = Votre identifiant Matrix et le nom que voient les autres.
permission-profile = Voir votre nom d'utilisateur
permission-profile-text = Le nom avec lequel vous vous connectez.
permission-offline = Rester connectée
permission-offline-text = Elle peut utiliser votre compte en votre absence, jusqu'à ce que vous la déconnectiez.
permission-email = Voir votre adresse e-mail
permission-email-text = Et savoir si elle a été confirmée.
permission-synapse-admin = Administrer le serveur d'accueil
permission-synapse-admin-text = Tout ce que permet l'administration du serveur, sur tous ses comptes et salons.
permission-service-admin = Administrer tous les comptes
permission-service-admin-text = Voir, modifier et verrouiller tous les comptes de ce service.
permission-other = Faire quelque chose que cette page ne sait pas décrire
permission-nothing = Savoir que vous avez ouvert une session
permission-nothing-text = Rien de plus : elle ne demande pas l'accès à votre compte.

## Single sign-on of older apps
sso-title = Se connecter à { $target } ?
sso-site = Le site web { $target } pourra utiliser Matrix en votre nom.
sso-app = Une application de cet appareil qui ouvre les liens commençant par { $target } pourra utiliser Matrix en votre nom.
sso-warning = Ne continuez que si vous venez vous-même de commencer à vous y connecter. Quiconque obtient l'accès peut lire et envoyer vos messages.
sso-refused-title = La connexion n'a pas eu lieu
sso-refused-text = Rien n'a été transmis à { $target }. Vous pouvez fermer cette page.

## Too many sessions
end-session-title = Déconnectez d'abord un autre appareil
end-session-before = Vous avez atteint le nombre maximal d'appareils connectés. Déconnectez-en un pour continuer vers { $client }.
end-session-text = Vous avez atteint le nombre maximal d'appareils connectés. Déconnectez-en un pour continuer.
end-session-warning = Les messages que seul l'appareil déconnecté peut lire seront perdus avec lui.
end-session-unnamed = Session sans nom
end-session-last-use = { $days ->
        [0] Dernière utilisation aujourd'hui
        [one] Dernière utilisation il y a un jour
        [many] Dernière utilisation il y a { $days } de jours
       *[other] Dernière utilisation il y a { $days } jours
    }

## Signing a device in
link-title = Connecter un appareil
link-text = Saisissez le code affiché sur l'appareil.
link-code = Code
link-code-hint = Six lettres et chiffres, en majuscules ou en minuscules.
link-error-missing = Saisissez le code.
link-error-unknown = Aucun appareil n'attend avec ce code. Vérifiez-le, ou affichez-en un nouveau sur l'appareil : un code est valable vingt minutes.
device-title = Connecter { $client } à votre compte ?
device-warning = Ne continuez que si vous avez lancé cette connexion vous-même, sur un appareil que vous avez devant vous. Si quelqu'un vous a envoyé le code ou un lien, cette personne essaie d'accéder à votre compte.
device-asked = La demande
device-asked-when = { $minutes ->
        [0] Il y a moins d'une minute
        [one] Il y a une minute
        [many] Il y a { $minutes } de minutes
       *[other] Il y a { $minutes } minutes
    }
device-asked-from = depuis { $ip }
device-confirm = C'est mon appareil
device-confirm-hint = Cette demande vient de moi, et j'ai l'appareil sous les yeux.
device-error-confirm = Confirmez qu'il s'agit de votre appareil, ou refusez-lui l'accès.
device-deny = Refuser l'accès
device-allowed-title = Votre appareil se connecte
device-allowed-text = Retournez dans { $client } sur votre appareil : la suite se fera toute seule dans quelques secondes. Vous pouvez fermer cette page.
device-denied-title = L'accès a été refusé à l'appareil
device-denied-text = { $client } n'a pas accès à votre compte. Si quelqu'un d'autre vous a envoyé le code, prévenez les responsables de ce service.

## Making an account
register-have-account = Vous avez déjà un compte ? { $link }
register-username = Nom d'utilisateur
register-username-hint = C'est avec lui que les autres vous trouvent : @nom:{ $server }. Il ne pourra plus être modifié.
register-username-invited = Votre invitation est à ce nom. C'est avec lui que les autres vous trouvent : @nom:{ $server }.
register-username-free = Ce nom d'utilisateur est libre.
register-username-lowered = Les noms d'utilisateur s'écrivent en minuscules.
register-username-title = Choisissez un autre nom d'utilisateur
register-username-text = Quelqu'un d'autre a pris ce nom d'utilisateur entre-temps. Tout le reste de votre saisie est conservé.
register-email = Adresse e-mail
register-email-optional = Adresse e-mail (facultatif)
register-email-hint = Pour retrouver l'accès à votre compte si vous oubliez votre mot de passe.
register-email-title = Votre adresse e-mail
register-email-without = Continuer sans adresse
register-password = Mot de passe
register-token = Jeton d'inscription
register-token-hint = Les responsables de ce service vous le fournissent.
register-token-text = Pour créer un compte ici, il faut un jeton d'inscription. Tout le reste de votre saisie est conservé.
register-terms = J'accepte les { $link }
register-terms-link = conditions d'utilisation
register-verify-title = Consultez vos e-mails
register-verify-text = Nous avons envoyé un code à { $email }. Il est valable cinq minutes.
register-verify-resend = Envoyer un autre code
register-verify-change = Utiliser une autre adresse e-mail
register-verify-sent-again = Un autre code est en route.
register-code = Code
register-code-hint = Six chiffres. Si rien n'arrive, regardez aussi dans les courriers indésirables.
register-display-name = Nom d'affichage
register-display-name-title = Comment les autres doivent-ils vous appeler ?
register-display-name-text = Ce nom apparaît à côté de vos messages. Vous pouvez le changer à tout moment.
register-display-name-skip = Passer
register-unfinished-title = Un instant
register-unfinished-made = Votre compte est créé, mais le serveur Matrix derrière ce service ne répond pas pour le moment. Réessayez dans une minute : rien n'a été perdu.
register-unfinished-not-made = Le serveur Matrix derrière ce service ne répond pas pour le moment : votre compte n'est donc pas encore créé. Réessayez dans une minute : tout ce que vous avez saisi est conservé.
register-unfinished-retry = Réessayer
register-error-homeserver = Le serveur Matrix derrière ce service ne répond pas pour le moment : nous ne pouvons pas savoir si ce nom d'utilisateur est libre. Réessayez dans une minute.
register-error-username-missing = Choisissez un nom d'utilisateur.
register-error-username-too-long = Ce nom d'utilisateur est trop long.
register-error-username-all-digits = Un nom d'utilisateur doit contenir au moins une lettre.
register-error-username-character = Un nom d'utilisateur ne contient que les lettres de a à z, des chiffres et les signes . _ = - / +
register-error-username-underscore = Un nom d'utilisateur ne peut pas commencer par un tiret bas.
register-error-username-not-allowed = Ce nom d'utilisateur n'est pas disponible ici. Choisissez-en un autre.
register-error-username-taken = Ce nom d'utilisateur est déjà pris. Choisissez-en un autre.
register-error-email-missing = Saisissez votre adresse e-mail.
register-error-email-invalid = Ce n'est pas une adresse e-mail. Elle doit ressembler à nom@example.com.
register-error-email-not-allowed = Cette adresse e-mail ne peut pas être utilisée ici. Essayez-en une autre.
register-error-email-in-use = Vous avez déjà un compte avec cette adresse e-mail. Connectez-vous-y, ou utilisez une autre adresse.
password-error-missing = Choisissez un mot de passe.
password-error-too-long = Ce mot de passe est trop long.
password-error-weak = Ce mot de passe est trop facile à deviner. Ajoutez un mot ou deux.
password-error-common = Ce mot de passe est l'un des premiers que l'on essaie. Choisissez-en un autre.
password-error-word = Un seul mot est facile à deviner. Ajoutez-en un ou deux.
password-error-name = Les noms sont faciles à deviner. Ajoutez un mot ou deux.
password-error-repeats = Les répétitions ne rendent guère un mot de passe plus difficile à deviner. Ajoutez un mot ou deux.
password-error-sequence = Les suites de lettres, de chiffres ou de touches sont faciles à deviner. Ajoutez un mot ou deux.
password-error-date = Les dates et les années sont faciles à deviner. Ajoutez un mot ou deux.
register-error-token-missing = Saisissez votre jeton d'inscription.
register-error-token-unknown = Ce jeton d'inscription n'existe pas. Vérifiez qu'il ne contient pas de faute de frappe.
register-error-token-used-up = Ce jeton d'inscription a déjà servi autant de fois que possible. Demandez-en un autre.
register-error-token-expired = Ce jeton d'inscription a expiré. Demandez-en un autre.
register-error-token-other-name = Ce jeton d'inscription est prévu pour un autre nom d'utilisateur.
register-error-terms = Pour créer un compte, vous devez accepter les conditions d'utilisation.
register-error-code-missing = Saisissez le code reçu par e-mail.
register-error-code-wrong = Ce n'est pas le bon code. Vérifiez-le, et utilisez l'e-mail le plus récent.
register-error-code-expired = Ce code a expiré. Demandez-en un autre.
register-error-too-many-mails = Cela fait beaucoup d'e-mails. Patientez quelques minutes avant d'en demander un autre.
register-error-display-name = Ce nom d'affichage est trop long.

## Sign-up with approval
register-reason-title = Pourquoi souhaitez-vous un compte ?
register-reason-text = Les responsables de ce service examinent chaque nouveau compte avant de le créer. Dites-leur qui vous êtes.
register-reason = Votre motif
register-reason-hint = Une phrase ou deux suffisent. Seuls les responsables de ce service les lisent.
register-reason-send = Demander un compte
register-error-reason-missing = Écrivez une phrase ou deux.
register-error-reason-too-long = { $most ->
        [one] C'est trop long : un caractère au maximum.
        [many] C'est trop long : { $most } de caractères au maximum, et moins dans certaines écritures.
       *[other] C'est trop long : { $most } caractères au maximum, et moins dans certaines écritures.
    }
register-error-too-many-wait = Beaucoup de personnes attendent une réponse en ce moment. Veuillez réessayer un autre jour.
register-waiting-title = En attente d'une réponse
register-waiting-text = Vous avez demandé un compte avec le nom d'utilisateur { $username }. Les responsables de ce service vont examiner votre demande. Cela peut prendre quelques jours.
register-waiting-mail = Nous écrirons à { $email } dès qu'il y aura une réponse.
register-waiting-bookmark = Ajoutez cette page à vos favoris et revenez avec le même navigateur : vous y verrez la réponse. Votre nom d'utilisateur vous est réservé jusqu'au { $date }.
register-waiting-again = Y a-t-il une réponse ?
register-declined-title = Votre compte n'a pas été approuvé
register-declined-text = Les responsables de ce service ont décidé de ne pas créer ce compte. Si vous pensez que c'est une erreur, contactez-les.
register-declined-note = Un message vous a été laissé :

## Captcha
captcha-working = Nous vérifions que vous n'êtes pas un robot. Cela prend quelques secondes.
captcha-waiting = Votre formulaire sera envoyé dès que ce sera terminé.
captcha-solved = C'est vérifié : vous n'êtes pas un robot.
captcha-needs-script = Cette étape a besoin de JavaScript, pour écarter les robots. Activez-le et rechargez la page, ou demandez un compte aux responsables de ce service.
captcha-wait = { $seconds ->
        [one] Pour écarter les robots, patientez une seconde avant de continuer.
        [many] Pour écarter les robots, patientez { $seconds } de secondes avant de continuer. Le temps de remplir tranquillement le formulaire, et vous y êtes.
       *[other] Pour écarter les robots, patientez { $seconds } secondes avant de continuer. Le temps de remplir tranquillement le formulaire, et vous y êtes.
    }
captcha-error-missing = Montrez que vous n'êtes pas un robot.
captcha-error-wrong = La vérification contre les robots a expiré. Réessayez.
captcha-error-too-soon = C'était rapide. Patientez un peu, puis réessayez.
captcha-error-unreachable = La vérification contre les robots ne fonctionne pas pour le moment. Réessayez dans une minute : rien n'a été perdu.

## Account
account-title = Votre compte
account-nav = Votre compte
account-nav-profile = Profil
account-nav-security = Sécurité
account-nav-sessions = Sessions
account-nav-activity = Activité
account-sign-out = Se déconnecter ici
remove = Supprimer
account-password-changed = Votre mot de passe a été modifié.
account-password-changed-everywhere = Votre mot de passe a été modifié et toutes vos autres sessions ont été fermées.
account-password-set = Vous pouvez désormais vous connecter avec votre nouveau mot de passe.
account-name-changed = Votre nom a été modifié.
account-email-added = L'adresse a été ajoutée.
account-email-removed = L'adresse a été supprimée.
account-primary-email = Cette adresse sera désormais communiquée aux applications.
account-session-ended = La session a été fermée.
account-sessions-ended = Les sessions ont été fermées.
account-session-renamed = Le nom a été modifié.
account-token-made = Le jeton a été créé et affiché à ce moment-là. Si vous ne l'avez pas, révoquez-le et créez-en un autre.
account-app-removed = L'application n'a plus accès à votre compte.

## Account: profile
profile-mxid = Identifiant Matrix
profile-name = Nom
profile-name-hint = C'est lui que voient les autres. S'il reste vide, ils verront votre identifiant Matrix.
profile-name-save = Enregistrer
profile-name-unknown = Le serveur d'accueil ne répond pas pour le moment : votre nom ne peut pas être affiché.
profile-error-too-long = Ce nom est trop long. Utilisez 256 caractères au maximum.
profile-error-refused = Le serveur d'accueil n'accepte pas ce nom. Essayez-en un autre.
profile-error-unreachable = Le serveur d'accueil ne répond pas. Votre nom n'a pas été modifié : réessayez dans quelques minutes.
profile-emails = Adresses e-mail
profile-no-emails = Votre compte n'a pas d'adresse e-mail.
profile-emails-change = Modifier vos adresses e-mail

## Account: e-mail addresses
emails-title = Adresses e-mail
emails-primary = Adresse principale, communiquée aux applications
emails-added = Ajoutée le { $when }
emails-make-primary = Rendre principale
emails-add = Nouvelle adresse
emails-add-hint = Nous y envoyons un code, pour vérifier qu'elle est bien à vous.
emails-add-submit = Envoyer le code
emails-error-invalid = Ce n'est pas une adresse e-mail. Elle doit ressembler à nom@example.com.
emails-error-not-allowed = Cette adresse ne peut pas être utilisée ici. Essayez-en une autre.
emails-error-has-it = Votre compte a déjà cette adresse.
emails-error-too-many = Votre compte a déjà le nombre maximal d'adresses. Supprimez-en d'abord une.
emails-error-last-one = Ici, un compte doit avoir une adresse. Ajoutez-en une autre avant de supprimer celle-ci.
email-remove-title = Supprimer cette adresse ?
email-remove-text = { $email } ne sera plus associée à votre compte.
email-remove-last = C'est votre seule adresse. Sans elle, vous ne pourrez pas retrouver l'accès à votre compte par e-mail si vous oubliez votre mot de passe.

## Account: security
security-title = Sécurité
security-password-set = Défini le { $when }
security-no-password = Votre compte n'a pas de mot de passe.
security-sessions = Où votre compte est connecté.
security-apps = Ce que vous autorisez aux applications.
security-tokens = Pour les robots et les scripts.
security-reset-keys = Si vous avez perdu tous vos appareils et votre clé de récupération.
security-data = Vos données
security-export = Tout ce que ce service sait de vous.
security-deactivate = Définitivement.

## Account: sessions
sessions-title = Sessions
sessions-this = Ce navigateur
sessions-others = Ailleurs
sessions-forgotten = Inutilisées depuis trois mois
sessions-none = Vous n'avez aucune autre session ouverte.
sessions-end-ticked = Fermer les sessions cochées
sessions-end-others = Se déconnecter partout ailleurs
session-with = { $program } sur { $system }
session-a-browser = Navigateur
session-an-app = Application
session-an-old-app = Application connectée par l'ancienne méthode
session-a-token = Robot ou script, avec un jeton d'accès
session-seen = Dernière utilisation : { $when }
session-title = Session
session-here = Où
session-kind = Type
session-app = Application
session-app-host = Site web de l'application
session-browser = Navigateur et système
session-device = Identifiant de l'appareil
session-last-use = Dernière utilisation
session-address = Adresse IP
session-began = Début de la session
session-may = Ce qu'elle peut faire
session-name = Nom
session-name-hint = Pour la reconnaître. Les autres peuvent le voir dans les conversations chiffrées.
session-rename = Enregistrer
session-end = Fermer cette session
session-error-missing = Saisissez un nom.
session-error-too-long = Ce nom est trop long. Utilisez 100 caractères au maximum.

## Account: ending sessions
end-sessions-title = Se déconnecter ?
end-sessions-text = { $count ->
        [one] Cette session sera fermée immédiatement.
        [many] Ces { $count } de sessions seront fermées immédiatement.
       *[other] Ces { $count } sessions seront fermées immédiatement.
    }
end-sessions-others = { $count ->
        [one] Votre seule autre session sera fermée immédiatement. Celle-ci reste ouverte.
        [many] Vos { $count } d'autres sessions seront fermées immédiatement. Celle-ci reste ouverte.
       *[other] Vos { $count } autres sessions seront fermées immédiatement. Celle-ci reste ouverte.
    }
end-sessions-warning = Les messages chiffrés que seul un appareil déconnecté peut lire seront perdus avec lui. Avant de continuer, assurez-vous d'avoir une clé de récupération ou un autre appareil vérifié.
end-sessions-submit = Se déconnecter

## Account: activity
activity-title = Activité
activity-text = { $days ->
        [one] Ce qui s'est passé sur votre compte au cours du dernier jour. Si quelque chose ne vient pas de vous, changez votre mot de passe et déconnectez-vous partout ailleurs.
        [many] Ce qui s'est passé sur votre compte au cours des derniers { $days } de jours. Si quelque chose ne vient pas de vous, changez votre mot de passe et déconnectez-vous partout ailleurs.
       *[other] Ce qui s'est passé sur votre compte au cours des { $days } derniers jours. Si quelque chose ne vient pas de vous, changez votre mot de passe et déconnectez-vous partout ailleurs.
    }
activity-none = Rien pour l'instant.
event-registered = Vous avez créé ce compte
event-signed-in = Connexion avec un navigateur
event-app-signed-in = Connexion dans l'application { $app }
event-old-app-signed-in = Connexion dans une application
event-wrong-password = { $times ->
        [one] Un mot de passe incorrect a été saisi
        [many] Un mot de passe incorrect a été saisi { $times } de fois en une heure
       *[other] Un mot de passe incorrect a été saisi { $times } fois en une heure
    }
event-password-changed = Le mot de passe a été modifié
event-password-set = Un mot de passe a été défini
event-password-recovered = Un nouveau mot de passe a été défini par e-mail
event-email-added = L'adresse { $email } a été ajoutée
event-email-removed = L'adresse { $email } a été supprimée
event-primary-email = { $email } est devenue l'adresse principale
event-name-changed = Le nom a été modifié
event-session-ended = La session { $name } a été fermée
event-a-session-ended = Une session a été fermée
event-session-closed = { $why ->
    [idle] La session { $name } a été fermée, car elle n'avait pas servi depuis longtemps
    [limit] La session { $name } a été fermée pour faire place à une session plus récente
   *[replay] La session { $name } a été fermée, car l'une de ses clés a servi deux fois. Quelqu'un l'a peut-être copiée
}
event-a-session-closed = { $why ->
    [idle] Une session a été fermée, car elle n'avait pas servi depuis longtemps
    [limit] Une session a été fermée pour faire place à une plus récente
   *[replay] Une session a été fermée, car l'une de ses clés a servi deux fois. Quelqu'un l'a peut-être copiée
}
event-sessions-ended = { $count ->
        [0] Toutes les autres sessions ont été fermées
        [one] Une session a été fermée
        [many] { $count } de sessions ont été fermées
       *[other] { $count } sessions ont été fermées
    }
event-consent-withdrawn = L'accès de { $app } a été retiré
event-token-made = Le jeton d'accès { $name } a été créé
event-keys-reset = Une réinitialisation des clés de chiffrement a été autorisée
event-exported = Vos données ont été téléchargées
event-deactivated = Le compte a été désactivé
event-admin-locked = L'administration a verrouillé le compte
event-admin-unlocked = L'administration a déverrouillé le compte
event-admin-deactivated = L'administration a désactivé le compte
event-admin-reactivated = L'administration a réactivé le compte
event-admin-password-set = L'administration a défini un nouveau mot de passe
event-admin-email-added = L'administration a ajouté une adresse e-mail
event-admin-sessions-ended = L'administration a fermé toutes les sessions
event-admin-token-issued = L'administration a créé un jeton d'accès pour ce compte
event-admin-made-administrator = Le compte peut désormais administrer ce service
event-admin-no-administrator = Le compte ne peut plus administrer ce service
event-admin-user-created = L'administration a créé le compte
event-admin-recovery-link-issued = L'administration a créé un lien pour un nouveau mot de passe
event-admin-email-removed = L'administration a supprimé une adresse e-mail
event-admin-session-ended = L'administration a fermé une session
event-admin-token-regenerated = L'administration a remplacé un jeton d'accès
event-admin-token-revoked = L'administration a révoqué un jeton d'accès
event-admin-link-added = L'administration a associé un compte d'un autre service
event-admin-link-removed = L'administration a dissocié un compte d'un autre service
event-admin-application-approved = L'administration a accepté la demande de compte
event-admin-application-declined = L'administration a refusé une demande de compte
event-admin-registration-token-issued = L'administration a créé une invitation
event-admin-registration-token-changed = L'administration a modifié une invitation
event-admin-registration-token-revoked = L'administration a retiré une invitation
event-admin-registration-token-unrevoked = L'administration a rétabli une invitation
event-admin-client-created = L'administration a ajouté une application
event-admin-client-changed = L'administration a modifié une application
event-admin-client-secret-changed = L'administration a donné un nouveau secret à une application
event-admin-client-deleted = L'administration a supprimé une application
event-admin-clients-synced = Une application a été alignée sur la configuration
event-admin-provider-created = L'administration a ajouté un service de connexion
event-admin-provider-changed = L'administration a modifié un service de connexion
event-admin-provider-deleted = L'administration a supprimé un service de connexion
event-admin-policy-data-set = L'administration a modifié les règles
event-admin-job-retried = L'administration a relancé l'envoi d'une information au serveur d'accueil
event-admin-job-cancelled = L'administration a abandonné l'envoi d'une information au serveur d'accueil
event-admin-mail-retried = L'administration a relancé l'envoi d'un e-mail
event-admin-mail-cancelled = L'administration a abandonné l'envoi d'un e-mail
event-admin-users-provisioned = L'administration a fait annoncer de nouveau tous les comptes au serveur d'accueil
event-policy-denied = { $times ->
    [one] Les règles ont refusé une demande
    [many] Les règles ont refusé { $times } de demandes
   *[other] Les règles ont refusé { $times } demandes
} ({ $entry_point ->
    [register] nouveau compte
    [email] adresse e-mail
    [client_registration] nouvelle application
    [authorization_grant] accès d'une application
    [compat_login] connexion
   *[other] { $entry_point }
})
event-access-refused = { $surface ->
    [admin_api] { $times ->
        [one] Une requête à l'API d'administration a été refusée
        [many] { $times } de requêtes à l'API d'administration ont été refusées
       *[other] { $times } requêtes à l'API d'administration ont été refusées
    }
   *[other] { $times ->
        [one] Une visite des pages d'administration a été refusée
        [many] { $times } de visites des pages d'administration ont été refusées
       *[other] { $times } visites des pages d'administration ont été refusées
    }
}

## Account: apps
apps-title = Applications autorisées
apps-text = Vous avez autorisé ces applications à utiliser votre compte. Si vous en supprimez une, elle est déconnectée et devra vous demander à nouveau l'accès.
apps-none = Aucune application n'a accès à votre compte.
apps-allowed = Autorisée le { $when }

## Account: access tokens
tokens-title = Jetons d'accès
tokens-text = Avec un jeton d'accès, un robot ou un script peut utiliser votre compte sans votre mot de passe. Protégez chaque jeton comme un mot de passe.
tokens-none = Votre compte n'a aucun jeton d'accès.
tokens-new = Nouveau jeton
tokens-expires = Expire le { $when }
tokens-over = Expiré le { $when }
tokens-forever = N'expire pas
tokens-unused = Pas encore utilisé
tokens-by-administrator = Par l'administration
token-new-title = Nouveau jeton d'accès
token-name = Nom
token-name-hint = À quoi il sert, pour le reconnaître.
token-abilities = Ce qu'il permet
token-device = Être un appareil à part entière
token-device-hint = Pour les salons chiffrés. Il apparaîtra parmi vos sessions.
token-lifetime = Durée de validité
token-lifetime-hint = Un jeton qui expire tout seul fait moins de dégâts s'il se perd.
token-lifetime-days = { $days ->
        [one] Un jour
        [many] { $days } de jours
       *[other] { $days } jours
    }
token-lifetime-year = Un an
token-lifetime-forever = Sans expiration
token-new-submit = Créer le jeton
token-error-missing = Saisissez un nom.
token-error-too-long = Ce nom est trop long. Utilisez 100 caractères au maximum.
token-error-no-ability = Cochez au moins une chose que le jeton permet.
token-error-not-allowed = Créer un tel jeton demande des droits d'administration.
token-error-needs-an-end = Un jeton avec des droits d'administration doit expirer. Choisissez sa durée de validité.
token-error-too-many = Vous avez le nombre maximal de jetons. Révoquez-en un dont vous ne vous servez plus.
token-error-unreachable = Le serveur d'accueil ne répond pas : aucun jeton n'a donc été créé. Réessayez dans quelques minutes.
token-made-title = Votre jeton d'accès
token-made-text = Copiez { $name } maintenant et gardez-le en lieu sûr. Il ne sera plus affiché.
token-made-secret = Toute personne qui a ce jeton peut utiliser votre compte. Ne l'envoyez jamais à quelqu'un qui vous le demande.
token-made-done = Je l'ai copié
token-made-on = Créé le
token-ends = Expiration
token-may = Ce qu'il permet
token-revoke = Révoquer

## Account: export
export-title = Télécharger vos données
export-text = Vous obtenez un fichier contenant tout ce que ce service sait de vous : votre compte, vos adresses, vos sessions, les applications autorisées et l'activité récente.
export-not-in-it = Il ne contient ni mots de passe ni clés. Vos messages se trouvent sur le serveur d'accueil : votre application Matrix peut les exporter.
export-submit = Télécharger

## Account: new encryption keys
reset-keys-title = Réinitialiser votre identité numérique
reset-keys-text = Ne le faites que si vous avez perdu tous les appareils sur lesquels votre compte était connecté, ainsi que votre clé de récupération.
reset-keys-consequences = Votre application recevra de nouvelles clés pour prouver votre identité. Vos contacts et vos autres appareils devront vous vérifier à nouveau, et d'anciens messages chiffrés pourraient rester illisibles.
reset-keys-warning = Si vous ne l'avez pas demandé dans votre application, quelqu'un essaie peut-être de se faire passer pour vous. N'allez pas plus loin.
reset-keys-submit = Autoriser la réinitialisation
reset-keys-failed = Le serveur d'accueil ne répond pas : rien n'a été modifié. Réessayez dans quelques minutes.
reset-keys-done-title = Vous pouvez maintenant réinitialiser votre identité
reset-keys-done-text = Retournez dans votre application dans les dix minutes et terminez l'opération. Vous pouvez fermer cette page.

## Account: deactivation
deactivate-title = Désactiver votre compte
deactivate-text = Cette action est irréversible. Voici ce qui se passe :
deactivate-signed-out = Toutes vos sessions sont fermées, dans les applications comme dans les navigateurs, et vous ne pouvez plus vous connecter.
deactivate-rooms = Vous quittez tous les salons. Les autres ne vous trouvent plus.
deactivate-name = Plus personne ne peut utiliser votre identifiant Matrix, pas même vous.
deactivate-data = Votre mot de passe, vos adresses e-mail et l'accès des applications sont supprimés.
deactivate-erase = Masquer aussi mes messages
deactivate-erase-hint = Les personnes qui rejoindront un salon plus tard ne verront pas ce que vous avez écrit. Celles qui l'ont déjà vu le gardent.
deactivate-username = Saisissez { $username } pour confirmer
deactivate-submit = Désactiver mon compte
deactivate-error-username = Ce n'est pas le nom d'utilisateur de ce compte.
deactivate-error-password = Ce n'est pas votre mot de passe.
deactivated-title = Votre compte n'existe plus
deactivated-text = { $mxid } a été désactivé. Vous pouvez fermer cette page.
deactivated-erased = Le serveur d'accueil masque vos messages ; cela peut prendre un certain temps.

## Change password
password-title = Changer de mot de passe
password-set-title = Définir un mot de passe
password-set-submit = Définir le mot de passe
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-hint = Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
password-sign-out-others = Se déconnecter partout ailleurs
password-sign-out-others-hint = À cocher si quelqu'un d'autre connaît peut-être votre mot de passe.
password-submit = Changer de mot de passe
password-error-current = Ce n'est pas votre mot de passe actuel.
password-error-unchanged = Le nouveau mot de passe est identique à l'actuel.

## Signing out, asked for by an app
sign-out-title = Se déconnecter ?
sign-out-asked-by = { $client } nous demande de vous déconnecter à la fois de l'application et de ce navigateur.
sign-out-asked = Une application nous demande de vous déconnecter de ce navigateur.

## Signed out
logged-out-return = Aller sur { $place }
logged-out-title = Déconnexion effectuée
logged-out-text = Votre session dans ce navigateur est fermée. Vos applications Matrix restent connectées jusqu'à ce que vous vous en déconnectiez.
logged-out-again = Se reconnecter

## Back to the client
form-post-title = C'est presque terminé
form-post-text = Encore une étape et vous retrouverez { $client }.

## Forgotten password
login-forgot = Mot de passe oublié ?
login-notice-password-set = Votre nouveau mot de passe est défini et toutes vos sessions ont été fermées. Connectez-vous maintenant avec lui.
recover-title = Mot de passe oublié ?
recover-text = Saisissez l'adresse e-mail de votre compte. Nous vous enverrons un lien pour définir un nouveau mot de passe.
recover-email = Adresse e-mail
recover-submit = Envoyer le lien
recover-error-missing = Saisissez votre adresse e-mail.
recover-error-invalid = Ce n'est pas une adresse e-mail. Elle doit ressembler à nom@example.com.
recover-back = Retour à la connexion
recover-sent-title = Consultez vos e-mails
recover-sent-text = Si l'adresse { $email } est associée à un compte, un lien pour définir un nouveau mot de passe vient d'y être envoyé.
recover-sent-wait = Cela peut prendre quelques minutes. Si rien n'arrive, regardez dans les courriers indésirables, ou essayez une autre adresse.
recover-sent-again = Nous vous avons envoyé un nouvel e-mail.
recover-sent-resend = Renvoyer
recover-sent-change = Utiliser une autre adresse
recover-password-title = Définir un nouveau mot de passe
recover-password-everywhere = Toutes vos sessions seront fermées. Avant de continuer, pensez à un appareil encore connecté : il est peut-être le seul à détenir les clés de vos messages chiffrés.
recover-password-submit = Définir le mot de passe
recover-gone-title = Ce lien n'est plus valable
recover-gone-text = Un lien ne fonctionne qu'une fois, et pour peu de temps. Le vôtre a déjà servi, ou il a expiré.
recover-gone-again = M'envoyer un nouveau lien
recover-off-title = Le mot de passe ne peut pas être réinitialisé ici
recover-off-text = Ce service n'envoie pas d'e-mail en cas de mot de passe oublié. Demandez de l'aide à ses responsables.

## Mails
mail-nothing-to-do = Si cela ne vient pas de vous, vous n'avez rien à faire.
mail-not-you = Si cela ne vient pas de vous, définissez tout de suite un nouveau mot de passe et déconnectez-vous partout ailleurs. Si vous ne pouvez plus vous connecter, adressez-vous aux responsables de ce service.
mail-token-made-subject = Un jeton d'accès a été créé pour votre compte sur { $service }
mail-token-made-text = Un jeton d'accès a été créé pour votre compte { $username } sur { $service }. Son nom est { $name }.
mail-token-made-what = Un robot ou un script peut s'en servir pour utiliser votre compte. Vous le trouverez dans la rubrique « Sécurité » de la page de votre compte, où vous pouvez le révoquer.
mail-verification-code-subject = Confirmez votre adresse e-mail pour { $service }
mail-verification-code-registration = Saisissez ce code pour confirmer votre adresse e-mail et poursuivre la création de votre compte sur { $service } :
mail-verification-code-account = Saisissez ce code pour confirmer votre adresse e-mail et l'ajouter à votre compte sur { $service } :
mail-verification-code-lifetime = Le code est valable cinq minutes.
mail-verification-code-not-you = Si vous ne l'avez pas demandé, ne le donnez à personne : quelqu'un s'est peut-être trompé en saisissant sa propre adresse.
mail-address-taken-subject = Votre adresse e-mail sur { $service }
mail-address-taken-text = Quelqu'un, peut-être vous, a essayé d'utiliser cette adresse e-mail sur { $service }. Elle appartient déjà au compte { $username }.
mail-address-taken-next = Si c'était vous, connectez-vous plutôt à ce compte.
mail-recovery-subject = Définir un nouveau mot de passe pour { $service }
mail-recovery-text = Vous avez demandé à définir un nouveau mot de passe pour votre compte { $username } sur { $service }.
mail-recovery-button = Définir un nouveau mot de passe
mail-recovery-lifetime = Le lien ne fonctionne qu'une fois, et pendant dix minutes.
mail-recovery-not-you = Si vous ne l'avez pas demandé, vous n'avez rien à faire : votre mot de passe reste le même.
mail-recovery-impossible-subject = Votre mot de passe sur { $service }
mail-recovery-impossible-text = Quelqu'un, peut-être vous, a demandé à définir un nouveau mot de passe pour votre compte { $username } sur { $service }.
mail-recovery-impossible-locked = Le compte est verrouillé : ce n'est donc pas possible. Les responsables de ce service peuvent vous dire pourquoi, et le déverrouiller.
mail-recovery-impossible-no-password = Le compte n'a pas de mot de passe : connectez-vous comme vous le faites d'habitude. Si vous n'y arrivez pas, adressez-vous aux responsables de ce service.
mail-password-changed-subject = Votre mot de passe sur { $service } a été modifié
mail-password-changed-text = Le mot de passe de votre compte { $username } sur { $service } a été modifié.
mail-email-added-subject = Une adresse e-mail a été ajoutée à votre compte sur { $service }
mail-email-added-text = L'adresse e-mail { $email } a été ajoutée à votre compte { $username } sur { $service }.
mail-email-removed-subject = Une adresse e-mail a été supprimée de votre compte sur { $service }
mail-email-removed-text = L'adresse e-mail { $email } a été supprimée de votre compte { $username } sur { $service }.
mail-application-approved-subject = Votre compte sur { $service } est approuvé
mail-application-approved-text = Vous avez demandé un compte avec le nom d'utilisateur { $username } sur { $service }. Il est approuvé.
mail-application-approved-next = Vous pouvez maintenant vous connecter avec le mot de passe que vous avez choisi.
mail-application-approved-asked = Avant de le créer, il nous faut encore une chose de votre part : rouvrez la page sur laquelle vous attendiez, avec le même navigateur.
mail-application-declined-subject = Votre demande de compte sur { $service }
mail-application-declined-text = Vous avez demandé un compte avec le nom d'utilisateur { $username } sur { $service }. Les responsables du service ont décidé de ne pas créer ce compte.
mail-new-application-subject = { $username } souhaite un compte sur { $service }
mail-new-application-text = Quelqu'un souhaite un compte avec le nom d'utilisateur { $username } sur { $service } et donne ce motif :
mail-new-application-next = Décider dans l'administration
mail-test-subject = Un test de { $service }
mail-test-text = Cet e-mail a été envoyé pour vérifier que les e-mails de { $service } arrivent. C'est le cas.

## Errors
error-title = Un problème est survenu
error-detail = Détails pour les développeurs
error-again = Rouvrir la page
error-home = Aller à la page d'accueil
error-request-id = Si vous demandez de l'aide, indiquez cette référence :
not-found-title = Il n'y a rien ici
not-found-text = L'adresse contient peut-être une erreur, ou la page a été déplacée.
problem-invalid-request = Ce lien de connexion est incomplet
problem-invalid-request-text = L'application qui vous a envoyé ici a fait une demande que nous ne comprenons pas.
problem-invalid-request-next = Retournez dans l'application et réessayez. Si cela se reproduit, l'application doit être corrigée.
problem-unknown-client = Nous ne connaissons pas cette application
problem-unknown-client-text = L'application qui vous a envoyé ici n'est pas enregistrée auprès de ce service, ou ne l'est plus.
problem-unknown-client-next = Déconnectez-vous de l'application ou réinstallez-la, puis réessayez.
problem-redirect-uri = Cette application veut vous envoyer vers une destination inconnue
problem-redirect-uri-text = L'adresse vers laquelle elle veut vous renvoyer ne fait pas partie de celles qu'elle a enregistrées. Nous nous sommes donc arrêtés ici pour protéger votre compte.
problem-redirect-uri-next = Retournez dans l'application et réessayez. Si cela se reproduit, l'application doit être corrigée.
problem-grant-gone = Cette connexion n'est plus valable
problem-grant-gone-text = Elle était déjà terminée, ou elle a attendu trop longtemps.
problem-grant-gone-next = Retournez dans l'application et recommencez.
problem-form-expired = Cette page est restée ouverte trop longtemps
problem-form-expired-text = Pour protéger votre compte, un formulaire ne peut être envoyé que pendant un certain temps après son ouverture.
problem-form-expired-next = Revenez en arrière, rechargez la page et réessayez.
problem-refused = Ce n'est pas autorisé
problem-refused-text = L'application a demandé quelque chose à quoi votre compte ou l'application elle-même n'a pas droit.
problem-refused-next = Si vous en avez besoin, adressez-vous aux responsables de ce service.
problem-policy = Les règles de ce service ne le permettent pas
problem-policy-text = Les responsables de ce service ont fixé des règles sur qui peut faire quoi, et ceci va à l'encontre de l'une d'elles.
problem-policy-next = Si vous pensez que vous devriez pouvoir le faire, contactez-les.
problem-account-locked = Votre compte est verrouillé
problem-account-locked-text = Vous ne pouvez pas vous connecter tant qu'il est verrouillé.
problem-account-locked-next = Les responsables de ce service peuvent vous dire pourquoi, et le déverrouiller.
problem-account-deactivated = Ce compte est désactivé
problem-account-deactivated-text = Il ne peut plus servir à se connecter.
problem-account-deactivated-next = Si c'est une erreur, adressez-vous aux responsables de ce service.
problem-not-administrator = Cette page est réservée à l'administration
problem-not-administrator-text = Votre compte n'a pas le droit d'administrer ce service.
problem-not-administrator-next = S'il devrait l'avoir, adressez-vous aux responsables de ce service.
problem-too-many-requests = Trop de demandes
problem-too-many-requests-text = Nous avons reçu plus de demandes que d'habitude depuis l'endroit où vous êtes.
problem-too-many-requests-next = Patientez quelques minutes, puis réessayez.
problem-sign-up-closed = L'inscription n'est pas libre ici
problem-sign-up-closed-text = Sur ce service, ce sont les responsables qui créent les comptes.
problem-sign-up-closed-next = Demandez-leur un compte, ou connectez-vous si vous en avez déjà un.
problem-invitation-gone = Cette invitation n'est plus valable
problem-invitation-gone-text = Elle a été utilisée ou retirée, ou sa durée est écoulée.
problem-invitation-gone-next = Demandez-en une nouvelle à la personne qui vous l'a envoyée, ou connectez-vous si vous avez déjà un compte.
problem-sign-up-refused = Vous ne pouvez pas vous inscrire depuis ici
problem-sign-up-refused-text = Les responsables de ce service n'acceptent pas de nouveaux comptes depuis ce réseau ou ce navigateur.
problem-sign-up-refused-next = Essayez un autre réseau ou un autre navigateur, ou demandez-leur un compte.
problem-sign-up-over = Cette inscription ne peut pas se poursuivre ici
problem-sign-up-over-text = Elle a été commencée dans un autre navigateur, ou il y a plus d'une heure.
problem-sign-up-over-next = Poursuivez dans le navigateur où vous avez commencé, ou recommencez.
problem-too-many-requests-wait = { $minutes ->
        [one] Patientez une minute, puis réessayez.
        [many] Patientez { $minutes } de minutes, puis réessayez.
       *[other] Patientez { $minutes } minutes, puis réessayez.
    }
problem-homeserver-unreachable = Le serveur d'accueil ne répond pas
problem-homeserver-unreachable-text = Votre connexion s'est bien passée, mais le serveur Matrix derrière ce service est injoignable pour le moment.
problem-homeserver-unreachable-next = Réessayez dans quelques minutes. Rien n'a été perdu.
problem-internal = Un problème est survenu de notre côté
problem-internal-text = Vous n'y êtes pour rien. Les responsables de ce service peuvent en savoir plus dans son journal.
problem-internal-next = Réessayez. Si cela se reproduit, indiquez-leur la référence ci-dessous.

## The administrators' pages
console-nav = Administration
console-overview = Vue d'ensemble
console-users = Personnes
console-overview-title = Administration
account-console = Gérer les comptes de ce service.
console-administrator = Admin
console-back = Retour
console-search = Rechercher
console-hours = { $hours ->
        [1] une heure
        [24] un jour
        [168] sept jours
        [one] { $hours } heure
        [many] { $hours } d'heures
       *[other] { $hours } heures
    }
console-standing-locked = Verrouillé
console-standing-deactivated = Désactivé
console-done-user-made = Le compte est créé.
console-done-locked = Le compte est verrouillé.
console-done-unlocked = Le compte est déverrouillé.
console-done-deactivated = Le compte est désactivé.
console-done-reactivated = Le compte est réactivé. Il lui faut un nouveau mot de passe.
console-done-password-set = Le mot de passe est défini.
console-done-administrator-made = Ce compte a maintenant des droits d'administration.
console-done-administrator-unmade = Ce compte n'a plus de droits d'administration.
console-done-email-added = L'adresse est ajoutée.
console-done-email-removed = L'adresse est supprimée.
console-done-sessions-ended = Les sessions sont fermées.
console-done-invitation-changed = L'invitation est modifiée.
console-done-invitation-revoked = L'invitation n'est plus valable.
console-done-invitation-restored = L'invitation est de nouveau valable.
console-done-client-changed = L'application est modifiée.
console-done-client-deleted = L'application est supprimée.
console-done-retried = Une nouvelle tentative est en cours.
console-done-cancelled = L'envoi est abandonné.
console-users-title = Personnes
console-users-search = Partie du nom d'utilisateur
console-users-status = Quels comptes
console-users-any = Tout
console-users-active = Actifs
console-users-locked = Verrouillés
console-users-deactivated = Désactivés
console-users-admins = Avec droits d'administration
console-users-made = Depuis le { $when }
console-users-none = Personne ne correspond.
console-user-new-title = Nouveau compte
console-user-new-name = Nom d'affichage (facultatif)
console-user-new-email-hint = Elle est considérée comme confirmée. Vous en répondez.
console-user-new-password = Mot de passe (facultatif)
console-user-new-password-hint = Sans mot de passe, créez ensuite un lien qui permet à la personne de choisir le sien.
console-user-new-submit = Créer le compte
console-user-error-username = Ce nom d'utilisateur n'est pas possible. Utilisez des minuscules, des chiffres et . _ = - / +
console-user-error-taken = Quelqu'un a déjà ce nom d'utilisateur.
console-user-error-unavailable = Le serveur d'accueil n'accepte pas ce nom d'utilisateur, ou quelqu'un le porte déjà.
console-user-error-homeserver = Le serveur d'accueil n'a pas dit si le nom est libre. Réessayez dans un instant.
console-user-error-password = Ce mot de passe est trop facile à deviner. Allongez-le.
console-email-error-invalid = Ce n'est pas une adresse e-mail.
console-email-error-taken = Un autre compte a cette adresse.
console-user-queued = Le serveur d'accueil ne le sait pas encore. Il en sera informé jusqu'à ce qu'il le sache.
console-user-made = Création
console-user-locked = Verrouillage
console-user-deactivated = Désactivation
console-user-password = Mot de passe
console-user-password-set = Défini le { $when }
console-user-password-none = Aucun
console-user-id = Identifiant du compte
console-user-more = Ce que vous pouvez faire
console-user-sessions = { $count ->
        [0] Aucune session ouverte
        [one] Une session ouverte
        [many] { $count } de sessions ouvertes
       *[other] { $count } sessions ouvertes
    }
console-user-no-emails = Aucune
console-user-self = C'est votre propre compte. Seul un autre compte d'administration peut le verrouiller ou le désactiver.
console-lock = Verrouiller le compte
console-lock-hint = Un compte verrouillé ne peut pas être utilisé. Rien n'est perdu : il peut être déverrouillé.
console-unlock = Déverrouiller le compte
console-reactivate = Réactiver le compte
console-password-title = Définir un mot de passe
console-password-row = Vous le choisissez et le communiquez.
console-password-text = C'est désormais celui avec lequel { $user } se connecte. Les sessions restent ouvertes.
console-password-new = Nouveau mot de passe
console-password-anyway = L'accepter même s'il est facile à deviner
console-password-anyway-hint = Pour les tests et les machines, pas pour les personnes.
console-password-submit = Définir le mot de passe
console-recovery-title = Lien pour un nouveau mot de passe
console-recovery-row = La personne le choisit elle-même. Cela marche sans e-mail.
console-recovery-text = Avec ce lien, { $user } choisit un nouveau mot de passe, une seule fois. Toutes les sessions du compte sont alors fermées.
console-recovery-hours = Le lien est valable
console-recovery-submit = Créer le lien
console-recovery-made = Transmettez ce lien à { $user } par un moyen sûr.
console-recovery-once = { $hours ->
        [1] Il n'est affiché que cette fois, sert une seule fois et est valable une heure.
        [24] Il n'est affiché que cette fois, sert une seule fois et est valable un jour.
        [168] Il n'est affiché que cette fois, sert une seule fois et est valable sept jours.
        [one] Il n'est affiché que cette fois, sert une seule fois et est valable { $hours } heure.
        [many] Il n'est affiché que cette fois, sert une seule fois et est valable { $hours } d'heures.
       *[other] Il n'est affiché que cette fois, sert une seule fois et est valable { $hours } heures.
    }
console-make-administrator-title = Donner les droits d'administration
console-make-administrator-text = { $user } pourra voir, modifier et verrouiller tous les comptes d'ici, y compris le vôtre.
console-make-administrator-submit = Donner les droits
console-unmake-administrator-title = Retirer les droits d'administration
console-unmake-administrator-text = { $user } n'aura plus accès à ces pages. Les applications qui ont des droits d'administration les gardent jusqu'à leur déconnexion.
console-unmake-administrator-submit = Retirer les droits
console-end-sessions-title = Fermer toutes les sessions
console-end-sessions-text = Toutes les sessions de { $user } sont fermées. Les messages que seul l'un de ces appareils peut lire sont perdus avec lui.
console-end-sessions-submit = Fermer toutes les sessions
console-deactivate-title = Désactiver le compte
console-deactivate-row = Définitivement, en quittant tous les salons.
console-deactivate-text = C'est la fin du compte de { $user }.
console-deactivate-sessions = Toutes ses sessions sont fermées.
console-deactivate-rooms = Il quitte tous les salons.
console-deactivate-name = Personne d'autre ne peut prendre ce nom.
console-deactivate-erase = Effacer aussi ses messages
console-deactivate-erase-hint = Dans la mesure où le serveur d'accueil le peut. Cette action est irréversible.
console-deactivate-submit = Désactiver
console-emails-text = Les adresses de { $user }.
console-emails-hint = Elle est considérée comme confirmée. Vous en répondez.
console-emails-submit = Ajouter l'adresse
console-sessions-text = Où le compte de { $user } est connecté.
console-sessions-none = Nulle part.
console-sessions-end = Fermer les sessions cochées
console-sessions-end-all = Fermer toutes les sessions
console-invitations = Invitations
console-invitations-title = Invitations
console-invitations-valid = Seulement celles qui sont valables
console-invitations-none = Il n'y en a pas encore.
console-invitations-off = Personne ne peut utiliser d'invitation : la configuration ne le permet pas (account.invitations_allowed).
console-invitation-title = Invitation
console-invitation-new-title = Nouvelle invitation
console-invitation-new-submit = Créer l'invitation
console-invitation-edit = Modifier
console-invitation-edit-title = Modifier l'invitation
console-invitation-edit-submit = Enregistrer
console-invitation-text = Envoyez ce lien à la personne que vous invitez, ou faites-lui scanner le code.
console-invitation-qr = Le lien sous forme de code QR
console-invitation-unnamed = Une invitation
console-invitation-token = Un jeton d'inscription
console-invitation-username = Nom d'utilisateur
console-invitation-used = Comptes créés
console-invitation-used-any = { $count ->
        [0] Aucun pour l'instant, nombre illimité
        [one] Un pour l'instant, nombre illimité
        [many] { $count } pour l'instant, nombre illimité
       *[other] { $count } pour l'instant, nombre illimité
    }
console-invitation-used-of = { $limit ->
        [one] { $count } sur un
        [many] { $count } sur { $limit }
       *[other] { $count } sur { $limit }
    }
console-invitation-last-used = Dernière utilisation
console-invitation-expires = Fin de validité
console-invitation-never = À son retrait
console-invitation-by = Par
console-invitation-used-up = Épuisée
console-invitation-expired = Expirée
console-invitation-revoked = Retirée
console-invitation-revoke = Retirer
console-invitation-unrevoke = Rétablir
console-invitation-note = Note (facultatif)
console-invitation-note-hint = Pour qui elle est. Seule l'administration la voit.
console-invitation-name = Nom d'utilisateur (facultatif)
console-invitation-name-hint = Si vous le remplissez, le compte ne peut avoir que ce nom, et l'invitation vaut pour un seul compte.
console-invitation-uses = Combien de comptes
console-invitation-uses-hint = Vide pour un nombre illimité.
console-invitation-lifetime = Durée de validité
console-invitation-days = { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }
console-invitation-ever = Illimitée, jusqu'à son retrait
console-invitation-keep = Comme avant
console-invitation-error-note = Cette note est trop longue. Utilisez 200 caractères au maximum.
console-invitation-error-uses = Saisissez un nombre, ou rien.
console-clients = Applications
console-clients-title = Applications
console-clients-search = Partie du nom
console-clients-kind = Quelles applications
console-clients-set-up = Configurées ici
console-clients-registered = Enregistrées d'elles-mêmes
console-clients-none = Aucune application ne correspond.
console-client-new-title = Nouvelle application
console-client-new-submit = Ajouter l'application
console-client-edit = Modifier
console-client-edit-title = Modifier l'application
console-client-new-secret = Créer un nouveau secret
console-client-delete = Supprimer
console-client-id = Identifiant client
console-client-uri = Site web
console-client-uri-optional = Site web (facultatif)
console-client-sessions = Sessions actives
console-client-auth = S'authentifie avec
console-client-grants = Peut utiliser
console-client-redirects = URI de redirection
console-client-redirects-hint = Une par ligne. Les applications qui agissent en leur propre nom ou affichent un code n'en ont pas besoin.
console-client-configured = Cette application figure dans le fichier de configuration et se modifie là-bas.
console-client-of-configuration = Configuration
console-client-of-administrator = Ajoutée ici
console-client-name = Nom
console-client-name-hint = On le voit en se connectant.
console-client-kind = Ce que c'est
console-client-kind-app = Une application sur un appareil ou dans un navigateur (sans secret)
console-client-kind-site = Un site web avec un serveur (avec un secret)
console-client-kind-service = Un service qui agit en son propre nom (avec un secret)
console-client-kind-device = Un appareil qui affiche un code (sans secret)
console-client-error = Cette application ne peut pas être ajoutée ainsi.
console-secret-title = Secret du client
console-secret = Secret
console-secret-text = { $app } a besoin des deux pour connecter des personnes.
console-secret-once = Le secret n'est affiché que cette fois. Un secret plus ancien ne marche plus.
console-new-secret-title = Créer un nouveau secret
console-new-secret-text = Le secret actuel de { $app } cesse aussitôt de marcher.
console-new-secret-submit = Créer un nouveau secret
console-delete-client-title = Supprimer l'application
console-delete-client-text = L'application { $app } et toutes les personnes qui s'y sont connectées perdent aussitôt l'accès.
console-delete-client-submit = Supprimer
console-outbox = Boîte d'envoi
console-audit = Journal d'audit
console-providers = Services de connexion
console-attention-homeserver = Le serveur d'accueil est injoignable, ou n'accepte pas le secret partagé.
console-attention-jobs = { $count ->
        [one] Une modification n'a pas pu être communiquée au serveur d'accueil.
        [many] { $count } de modifications n'ont pas pu être communiquées au serveur d'accueil.
       *[other] { $count } modifications n'ont pas pu être communiquées au serveur d'accueil.
    }
console-attention-mails = { $count ->
        [one] Un e-mail n'a pas pu être envoyé.
        [many] { $count } d'e-mails n'ont pas pu être envoyés.
       *[other] { $count } e-mails n'ont pas pu être envoyés.
    }
console-attention-disk = Le disque est presque plein.
console-overview-people = Personnes
console-overview-accounts = Comptes en service
console-overview-administrators = Avec droits d'administration
console-overview-browsers = Navigateurs connectés
console-overview-apps = Applications connectées
console-overview-lately = Récemment
console-overview-sign-ups = Nouveaux comptes en sept jours
console-overview-sign-ins = Connexions en 24 heures
console-overview-failed = Mots de passe incorrects en 24 heures
console-overview-service = Le service
console-overview-homeserver = Serveur d'accueil
console-overview-silent = Ne répond pas
console-overview-reachable = Répond
console-overview-outbox = Modifications qu'il ne connaît pas encore
console-overview-mails = E-mails en route
console-overview-store = Taille des données
console-overview-free = Espace disque libre
console-overview-version = Version de Postern
console-overview-started = Démarrage
console-mib = { $size } Mio
console-outbox-title = En route
console-outbox-text = { $count ->
        [0] Le serveur d'accueil sait tout.
        [one] Le serveur d'accueil ignore encore une modification.
        [many] Le serveur d'accueil ignore encore { $count } de modifications.
       *[other] Le serveur d'accueil ignore encore { $count } modifications.
    }
console-retry = Réessayer
console-give-up = Abandonner
console-tries = { $count ->
        [one] une tentative
        [many] { $count } de tentatives
       *[other] { $count } tentatives
    }
console-job-provision = Compte, nom et adresses
console-job-avatar = Photo
console-job-device = Nouvel appareil
console-job-devices = Appareils
console-job-deactivate = Fin du compte
console-job-reactivate = Retour du compte
console-mails-title = E-mails
console-mails-none = Aucun e-mail à envoyer.
console-mail-over = abandonné
console-give-up-job = Le serveur d'accueil ne sera jamais informé de cette modification. Il gardera peut-être un appareil déconnecté ici, ou ne connaîtra pas un compte qui existe ici.
console-give-up-mail = Cet e-mail ne sera pas envoyé.
console-audit-title = Journal d'audit
console-audit-text = { $days ->
        [one] Ce qui s'est passé, et à l'initiative de qui. C'est conservé { $days } jour.
        [many] Ce qui s'est passé, et à l'initiative de qui. C'est conservé { $days } de jours.
       *[other] Ce qui s'est passé, et à l'initiative de qui. C'est conservé { $days } jours.
    }
console-audit-user = Nom d'utilisateur
console-audit-kind = Quoi
console-audit-from = À partir du
console-audit-administration = Ce qu'a fait l'administration
console-audit-sign-ins = Connexions
console-audit-refused = Échecs et refus
console-audit-credentials = Mots de passe et adresses
console-audit-ends = Fins de sessions
console-audit-accounts = Comptes créés et supprimés
console-audit-none = Rien de tel ne s'est passé.
console-audit-unknown = Personne ne porte ce nom.
console-audit-by = par { $who }
console-audit-by-command-line = en ligne de commande
console-audit-by-itself = automatiquement
console-event-registered = Le compte a été créé
console-event-exported = Les données du compte ont été téléchargées
console-user-events = Récemment
console-user-all-events = Tout ce qui s'est passé
console-providers-title = Services de connexion
console-providers-text = D'autres services avec lesquels on peut se connecter. Ils se configurent dans le fichier de configuration ou par l'API d'administration.
console-providers-none = Il n'y en a pas.
console-provider-off = Désactivé
console-user-links = Comptes ailleurs

## Console: applications
console-applications = Demandes
console-applications-none = Personne n'attend de compte.
console-applications-off = Personne n'attend de compte. Un motif n'est demandé, et votre accord attendu, que si account.password_registration_approval_required est activé.
console-application-since = Demandé { $when }
console-application-title = Une demande de compte
console-application-no-email = Aucune
console-application-asked = Demande
console-application-until = En attente jusqu'au
console-application-reason = Son motif
console-application-note = Message en cas de refus (facultatif)
console-application-note-hint = La personne le voit sur sa page, et dans un e-mail si elle a donné une adresse.
console-application-approve = Approuver
console-application-decline = Refuser
console-application-error-note = Le message est trop long. Raccourcissez-le.
console-done-application-approved = Le compte est créé.
console-done-application-asked = La demande est approuvée. Le nom, l'adresse ou l'invitation a été pris entre-temps : la personne doit d'abord en donner un autre.
console-done-application-declined = La demande est refusée.

## Console: policy
console-policy = Règles
console-policy-text = Ces règles s'ajoutent à celles de la configuration et s'appliquent dès que vous les enregistrez. Elles sont décrites dans docs/policy.md.
console-policy-custom = Une politique à vous répond à ces questions : { $questions }
console-policy-from = Le champ ci-dessous montre les règles du { $when }. Elles s'appliquent de nouveau dès que vous les enregistrez.
console-policy-data = Règles, en JSON
console-policy-data-hint = Par exemple, pour interdire un nom d'utilisateur : {"{"} "registration": {"{"} "banned_usernames": {"{"} "literals": ["root"] {"}"} {"}"} {"}"}
console-policy-set = Enregistrer
console-policy-merged = Toutes les règles, avec celles de la configuration
console-policy-history = Règles précédentes
console-policy-current = En vigueur
console-policy-error-json = Ce n'est pas du JSON : { $detail }
console-policy-error-right = Ceci ne peut pas être utilisé : { $detail }
console-done-policy-set = Les règles s'appliquent désormais.
console-trial = Essayer les règles
console-trial-text = Que se passerait-il ? Cet essai ne change rien.
console-trial-question = Quelle question
console-trial-input = La situation, en JSON
console-trial-data = D'autres règles à essayer, en JSON (facultatif)
console-trial-data-hint = À la place de celles enregistrées ici. Les règles de la configuration restent.
console-trial-submit = Essayer
console-trial-allowed = Ce serait autorisé.
console-trial-refused = Ce serait refusé :
console-trial-custom = Une politique à vous a répondu.
console-trial-builtin = Les règles intégrées ont répondu.

## The admin API's documentation
api-doc-title = API d'administration
api-doc-what = Ce que les programmes peuvent faire ici pour l'administration.
api-doc-spec = La même chose en OpenAPI, pour les programmes
api-doc-resources = Ce qu'il y a
api-doc-ask = Comment envoyer des requêtes
api-doc-token = Chaque requête a besoin d'un jeton d'accès d'un compte qui a des droits d'administration.
api-doc-errors = Réponses possibles à toute requête
api-doc-required = obligatoire
api-doc-query = Paramètres
api-doc-body = Corps
api-doc-answers = Réponses
api-doc-attributes = Attributs
