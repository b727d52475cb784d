// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from '../Sentence';

export const fr: readonly Sentence[] = [
    'Canaux du contact', // panel-title
    'Contact sans nom', // contact-without-name
    { other: '{{count}} canaux', one: '{{count}} canal' }, // channels-count
    { other: '{{count}} vérifiés', one: '{{count}} vérifié' }, // verified-count
    { other: '{{count}} bloqués', one: '{{count}} bloqué' }, // blocked-count
    'Actualisé à {{time}}', // read-at
    'Actualiser', // refresh
    'Réessayer', // retry
    'Afficher plus', // show-more
    '{{shown}} sur {{count}} affichés', // shown-of-total
    'Affichage des {{count}} canaux les plus récents', // shown-at-most
    'Les {{count}} premiers canaux par nom', // shown-at-most-by-name
    'Livechat', // source-widget
    'E-mail', // source-email
    'SMS', // source-sms
    'Application personnalisée', // source-app
    'API personnalisée', // source-api
    'Intégration personnalisée', // source-other
    'Source inconnue', // source-unknown
    'Ce chat', // current-chat
    'Vérifié', // verified
    'Vérifié le {{date}}', // verified-on
    'Vérifié par e-mail', // verified-by-email
    'Vérifié par e-mail le {{date}}', // verified-by-email-on
    'Vérifié par téléphone', // verified-by-phone
    'Vérifié par téléphone le {{date}}', // verified-by-phone-on
    'Bloqué', // blocked
    'Aucun chat pour l\'instant', // never-chatted
    'Dernier chat à l\'instant ({{date}})', // last-chat-now
    { other: 'Dernier chat il y a {{count}} minutes ({{date}})', one: 'Dernier chat il y a {{count}} minute ({{date}})' }, // last-chat-minutes
    { other: 'Dernier chat il y a {{count}} heures ({{date}})', one: 'Dernier chat il y a {{count}} heure ({{date}})' }, // last-chat-hours
    'Dernier chat il y a {{count}} jours ({{date}})', // last-chat-days
    'Dernier chat hier ({{date}})', // last-chat-yesterday
    'Dernier chat il y a {{count}} mois ({{date}})', // last-chat-months
    { other: 'Dernier chat il y a {{count}} ans ({{date}})', one: 'Dernier chat il y a {{count}} an ({{date}})' }, // last-chat-years
    'Dernier chat le {{date}}', // last-chat-on
    'Ouvrir le chat', // open-chat
    'Inutilisé depuis longtemps', // quiet
    'Aucune adresse connue', // no-address
    { other: '{{count}} identités', one: '{{count}} identité' }, // identities-count
    'Identité {{number}}', // identity-number
    'Afficher les identités', // show-identities
    'Masquer les identités', // hide-identities
    'Afficher en clair', // reveal
    'Chats fermés', // channel-history
    'Bloquer', // block-channel
    'Débloquer', // unblock-channel
    'Vous discutez via (vérifié) :', // chatting-on-verified
    'Vous discutez via (non vérifié) :', // chatting-on-not-verified
    'Vérifié sur :', // verified-elsewhere
    'Vérifié depuis le {{date}} sur :', // verified-elsewhere-on
    'Attention', // caution
    'Ce canal semble nouveau pour ce contact. Assurez-vous qu\'il s\'agit de la même personne.', // new-on-channel
    'Le mieux pour continuer (vérifié) :', // best-verified
    'Le mieux pour continuer :', // best-not-blocked
    'Autre chat ouvert, avec un agent', // also-open
    'Autre chat ouvert, sans agent', // also-open-unserved
    'Filtre', // filter
    'Ordre', // sort
    'Plus récents', // sort-recent
    'Nom', // sort-name
    'Tous ({{count}})', // filter-all
    'Vérifiés ({{count}})', // filter-verified
    'Non vérifiés ({{count}})', // filter-not-verified
    'Bloqués ({{count}})', // filter-blocked
    'Livechat ({{count}})', // filter-widget
    'E-mail ({{count}})', // filter-email
    'SMS ({{count}})', // filter-sms
    'Applications ({{count}})', // filter-app
    'API ({{count}})', // filter-api
    'Intégrations personnalisées ({{count}})', // filter-other
    'Aucun canal ne correspond à ce filtre.', // no-such-channels
    'Chats fermés', // history
    'Qui est-ce ?', // details
    'Rechercher', // look-up
    'Transmettre', // hand-over
    'Retour', // back
    'Chats fermés sur tous les canaux', // history-of-all
    'Chats fermés sur ce canal', // history-of-channel
    '{{from}} à {{to}} sur {{count}}', // history-range
    'Parmi les 100 derniers', // history-only-latest
    'Il n\'y a pas de chats fermés.', // no-history
    'Il n\'y a pas de chats fermés plus anciens.', // no-more-history
    'Plus récents', // newer
    'Plus anciens', // older
    'Fermé', // closed
    'Fermé le {{date}}', // closed-on
    'Pris en charge par :', // served-by
    'E-mail :', // email
    'Téléphone :', // phone
    'Gestionnaire de contacts :', // manager
    'Aucun e-mail ni téléphone connu.', // no-details
    'Ce contact n\'a pas encore été enregistré. Ajoutez-le dans les informations de contact du chat.', // unknown-contact
    { other: '{{count}} champs ont des valeurs différentes. Corrigez cela dans les informations de contact du chat :', one: '{{count}} champ a des valeurs différentes. Corrigez cela dans les informations de contact du chat :' }, // conflicts
    'Rechercher un contact', // look-up-title
    'Nom, e-mail ou téléphone', // look-up-label
    'ana@mail.example', // look-up-placeholder
    'Saisissez au moins deux caractères d\'un nom, d\'une adresse e-mail ou d\'un numéro de téléphone.', // look-up-hint
    'Personne n\'a été trouvé.', // nobody-found
    { other: '{{count}} contacts trouvés', one: '{{count}} contact trouvé' }, // found-count
    'Contact connu', // match-known
    'Contact inconnu', // match-unknown
    'Afficher', // show-channels
    'Le canal est maintenant bloqué.', // blocked-now
    'Le canal n\'est plus bloqué.', // unblocked-now
    'Rien n\'a été modifié : la licence de l\'espace de travail ne couvre pas cette action.', // block-no-licence
    'Rien n\'a été modifié : le compte de service n\'a pas l\'autorisation de le faire.', // block-not-allowed
    'Rien n\'a été modifié : le contact n\'a plus ce canal.', // block-not-found
    'Rien n\'a été modifié : le serveur n\'a pas effectué l\'action. Réessayez dans un instant.', // block-failed
    'Le serveur n\'a pas répondu : on ne sait pas s\'il l\'a fait. Regardez la liste, puis réessayez dans un instant.', // block-unknown
    'Rien n’a été modifié : l’application n’a plus de compte de service.', // block-not-configured
    'Rien n’a été modifié : vous n’y êtes pas autorisé.', // block-refused
    'Bloquer ce canal ?', // block-title
    'Débloquer ce canal ?', // unblock-title
    'Ses messages n\'arrivent plus dans cet espace de travail et son chat ouvert est fermé.', // block-closes
    'Ses messages n\'arrivent plus dans cet espace de travail. Aucun chat ouvert n\'y est connu.', // block-closes-none
    { other: '{{count}} autres canaux restent ouverts.', one: '{{count}} autre canal reste ouvert.' }, // block-others-open
    'Ses messages arrivent de nouveau dans cet espace de travail.', // unblock-opens
    'Annuler', // cancel
    'Contact :', // summary-contact
    'Ce chat passe par :', // summary-current
    'Ce contact n\'a pas encore de canaux.', // no-channels
    'Un canal apparaît ici dès que le contact l\'a utilisé pour un chat.', // no-channels-next
    'Ce salon n\'est pas un chat omnicanal, il n\'a donc pas de contact.', // not-a-livechat-room
    'Ouvrez un chat avec un visiteur et utilisez-y la commande.', // not-a-livechat-room-next
    'Ce chat n\'est lié à aucun contact.', // no-contact
    'Le contact a peut-être été supprimé, ou le chat date d\'avant l\'existence des contacts. Enregistrez le visiteur comme contact, puis réessayez.', // no-contact-next
    'Ce contact n\'existe pas.', // contact-not-found
    'Il a peut-être été supprimé ou fusionné avec un autre. Recherchez-le de nouveau.', // contact-not-found-next
    'Vous n\'avez pas l\'autorisation de voir les canaux des contacts.', // refused
    'Demandez à un administrateur un rôle doté de l\'autorisation {{permission}}.', // refused-next
    'Votre compte n\'est pas actif, vous ne pouvez donc pas voir les canaux des contacts.', // refused-inactive
    'Demandez à un administrateur de l\'activer.', // refused-inactive-next
    'L\'espace de travail n\'a pas fourni ce chat ou ce contact.', // unreadable
    'Réessayez dans un instant. Si le problème persiste, prévenez un administrateur.', // unreadable-next
    'Les paramètres de l\'application n\'ont pas pu être lus : on ne sait pas si vous y avez accès.', // undecided
    'Réessayez dans un instant. Si le problème persiste, prévenez un administrateur.', // undecided-next
    'Votre autorisation n’a pas pu être vérifiée.', // unchecked
    'Réessayez dans un instant. Si le problème persiste, prévenez un administrateur.', // unchecked-next
    'L\'application n\'a pas encore de compte de service pour l\'API REST.', // not-configured
    'Un administrateur doit saisir dans les paramètres de l\'application l\'ID utilisateur et le jeton d\'accès de ce compte et, si nécessaire, l\'adresse du serveur.', // not-configured-next
    'L\'API REST a refusé le compte de service : son ID utilisateur ou son jeton d\'accès n\'est pas valide.', // invalid-token
    'Un administrateur doit saisir un nouveau jeton d\'accès personnel dans les paramètres de l\'application.', // invalid-token-next
    'Le compte de service n\'a pas l\'autorisation de lire les canaux des contacts.', // lacks-permission
    'Le compte de service n\'a pas l\'autorisation de lire les chats fermés.', // lacks-permission-history
    'Un administrateur doit lui donner un rôle doté de l\'autorisation {{permission}}.', // lacks-permission-next
    'L\'API REST ne répond plus pour l\'instant : il y a eu trop de requêtes.', // rate-limited
    'Attendez une minute, puis réessayez. Un administrateur peut donner au compte de service l\'autorisation {{permission}}.', // rate-limited-next
    { other: 'Attendez {{count}} secondes, puis réessayez. Un administrateur peut donner au compte de service l\'autorisation {{permission}}.', one: 'Attendez {{count}} seconde, puis réessayez. Un administrateur peut donner au compte de service l\'autorisation {{permission}}.' }, // rate-limited-wait
    'Le serveur n\'a pas pu répondre (statut {{status}}).', // server-error
    'Réessayez dans un instant. Si le problème persiste, prévenez un administrateur.', // server-error-next
    'Le serveur n\'a pas répondu à temps.', // timed-out
    'Réessayez dans un instant. Si le problème persiste, un administrateur peut augmenter le délai dans les paramètres de l\'application.', // timed-out-next
    'Impossible de joindre le serveur.', // unreachable
    'Réessayez dans un instant. Si le problème persiste, un administrateur doit vérifier l\'adresse du serveur dans les paramètres de l\'application.', // unreachable-next
    'L\'API REST a donné une réponse inattendue.', // unexpected-answer
    'L\'API REST a donné une réponse inattendue (statut {{status}}).', // unexpected-answer-status
    'Réessayez dans un instant. Si le problème persiste, un administrateur doit vérifier l\'adresse du serveur dans les paramètres de l\'application.', // unexpected-answer-next
    'Ces canaux proviennent de la fiche du contact dans l\'espace de travail.', // from-record
    'Affiche les canaux sur lesquels l\'espace de travail connaît un contact : lesquels sont vérifiés ou bloqués, et quand chacun a été utilisé pour la dernière fois.', // help-title
    '/contact-channels dans un chat omnicanal : les canaux du contact de ce chat. Le menu du salon ouvre le même panneau.', // help-room
    '/contact-channels text : la même chose dans un message pour vous seul, pour les clients sans panneaux.', // help-text
    '/contact-channels suivi d\'un nom, d\'une adresse e-mail, d\'un numéro de téléphone ou de id:CONTACT_ID : recherche quelqu\'un.', // help-look-up
    '/contact-channels help : cette réponse.', // help-help
    '/contact-channels status : pour les administrateurs, si tout est configuré et que faire.', // help-status
    'Ce client Rocket.Chat n\'a pas indiqué où ouvrir le panneau. Utilisez la commande dans le client web ou de bureau.', // panel-needs-client
    'En ordre', // status-good
    'À faire', // status-to-do
    'Seuls les administrateurs peuvent voir comment l\'application est configurée.', // status-refused
    'Le compte de service est saisi dans les paramètres de l\'application.', // status-configured
    'Les paramètres de l’application n’ont pas pu être lus ; on ne sait donc pas comment elle est configurée.', // status-settings-unread
    'Le serveur répond aux requêtes de l\'API REST en {{ms}} ms.', // status-reached
    'Le jeton d\'accès est valide. Il appartient à :', // status-account
    'Le compte de service dispose de l\'autorisation {{permission}}.', // status-held
    'Le compte de service ne dispose pas de l\'autorisation {{permission}}. Donnez-lui un rôle qui en est doté.', // status-not-held
    'L\'accès dépend des autorisations de l\'espace de travail.', // status-map-read
    'Les autorisations de l\'espace de travail ne peuvent pas être lues : les rôles indiqués dans les paramètres les remplacent.', // status-map-unread
    'Quand l\'API REST ne peut pas répondre, la fiche du contact est affichée.', // status-fall-back-on
    'Quand l\'API REST ne peut pas répondre, aucun canal n\'est affiché : la fiche du contact est désactivée dans les paramètres.', // status-fall-back-off
    'Application {{app}}, conçue pour Apps-Engine {{engine}}.', // status-versions
    'Serveur {{server}}.', // status-server-version
];
