### French

## The frame of every page
language-name = Français

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
consent-not-set-up-here = { $service } ne connaît pas cette application : elle s'est présentée d'elle-même. Ne continuez que si vous venez de commencer à vous y connecter.
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
end-session-warning = Les messages que seul cet appareil peut lire seront perdus.
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
device-asked = Demande reçue
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

## Account
account-title = Votre compte
account-password-changed = Votre mot de passe a été modifié.
account-password-changed-everywhere = Votre mot de passe a été modifié et toutes vos autres sessions ont été fermées.

## Change password
password-title = Changer de mot de passe
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-hint = Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
password-sign-out-others = Se déconnecter partout ailleurs
password-sign-out-others-hint = À cocher si quelqu'un d'autre connaît peut-être votre mot de passe.
password-submit = Changer de mot de passe
password-error-current = Ce n'est pas votre mot de passe actuel.
password-error-missing = Saisissez un nouveau mot de passe.
password-error-weak = Ce nouveau mot de passe est trop facile à deviner. Choisissez-en un plus long ou moins courant.
password-error-unchanged = Le nouveau mot de passe est identique à l'actuel.

## Signing out, asked for by an app
sign-out-title = Se déconnecter ?
sign-out-asked-by = { $client } nous demande de vous déconnecter de l'application et de ce navigateur.
sign-out-asked = Une application nous demande de vous déconnecter de ce navigateur.

## Signed out
logged-out-return = Aller sur { $place }
logged-out-title = Déconnexion effectuée
logged-out-text = Votre session dans ce navigateur est fermée. Vos applications Matrix restent connectées jusqu'à ce que vous vous en déconnectiez.
logged-out-again = Se reconnecter

## Back to the client
form-post-title = C'est presque terminé
form-post-text = Encore une étape et vous retrouverez { $client }.

## Errors
error-title = Un problème est survenu
error-detail = Détails pour les développeurs
error-home = Aller à la page d'accueil
error-request-id = Si vous demandez de l'aide, indiquez ce numéro :
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
problem-homeserver-unreachable = Le serveur d'accueil ne répond pas
problem-homeserver-unreachable-text = Votre connexion s'est bien passée, mais le serveur Matrix derrière ce service est injoignable pour le moment.
problem-homeserver-unreachable-next = Réessayez dans quelques minutes. Rien n'a été perdu.
problem-internal = Un problème est survenu de notre côté
problem-internal-text = Vous n'y êtes pour rien. Les responsables de ce service peuvent en savoir plus dans son journal.
problem-internal-next = Réessayez. Si cela se reproduit, indiquez-leur le numéro ci-dessous.
