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
register-error-terms = Pour créer un compte, vous devez accepter les conditions d'utilisation.
register-error-code-missing = Saisissez le code reçu par e-mail.
register-error-code-wrong = Ce n'est pas le bon code. Vérifiez-le, et utilisez l'e-mail le plus récent.
register-error-code-expired = Ce code a expiré. Demandez-en un autre.
register-error-too-many-mails = Cela fait beaucoup d'e-mails. Patientez quelques minutes avant d'en demander un autre.
register-error-display-name = Ce nom d'affichage est trop long.

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
captcha-error-too-soon = C'était rapide. Attendez la fin du délai indiqué ci-dessous, puis continuez.
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
event-sessions-ended = { $count ->
        [0] Toutes les autres sessions ont été fermées
        [one] Une session a été fermée
        [many] { $count } de sessions ont été fermées
       *[other] { $count } sessions ont été fermées
    }
event-consent-withdrawn = L'accès de { $app } a été retiré
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

## Account: apps
apps-title = Applications autorisées
apps-text = Vous avez autorisé ces applications à utiliser votre compte. Si vous en supprimez une, elle est déconnectée et devra vous demander à nouveau l'accès.
apps-none = Aucune application n'a accès à votre compte.
apps-allowed = Autorisée le { $when }

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
problem-account-locked = Votre compte est verrouillé
problem-account-locked-text = Vous ne pouvez pas vous connecter tant qu'il est verrouillé.
problem-account-locked-next = Les responsables de ce service peuvent vous dire pourquoi, et le déverrouiller.
problem-account-deactivated = Ce compte est désactivé
problem-account-deactivated-text = Il ne peut plus servir à se connecter.
problem-account-deactivated-next = Si c'est une erreur, adressez-vous aux responsables de ce service.
problem-too-many-requests = Trop de demandes
problem-too-many-requests-text = Nous avons reçu plus de demandes que d'habitude depuis l'endroit où vous êtes.
problem-too-many-requests-next = Patientez quelques minutes, puis réessayez.
problem-sign-up-closed = L'inscription n'est pas libre ici
problem-sign-up-closed-text = Sur ce service, ce sont les responsables qui créent les comptes.
problem-sign-up-closed-next = Demandez-leur un compte, ou connectez-vous si vous en avez déjà un.
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
