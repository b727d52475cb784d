// Made from i18n/*.json by `npm run i18n`; edit those.

export const languages = ['en', 'de', 'es', 'fr', 'pt-BR'] as const;

export type Language = (typeof languages)[number];

export type TextKey =
    | 'panel-title'
    | 'contact-without-name'
    | 'channels-count'
    | 'verified-count'
    | 'blocked-count'
    | 'read-at'
    | 'refresh'
    | 'retry'
    | 'show-more'
    | 'shown-of-total'
    | 'shown-at-most'
    | 'source-widget'
    | 'source-email'
    | 'source-sms'
    | 'source-app'
    | 'source-api'
    | 'source-other'
    | 'source-unknown'
    | 'current-chat'
    | 'verified'
    | 'verified-on'
    | 'verified-by-email'
    | 'verified-by-email-on'
    | 'verified-by-phone'
    | 'verified-by-phone-on'
    | 'blocked'
    | 'never-chatted'
    | 'last-chat-now'
    | 'last-chat-minutes'
    | 'last-chat-hours'
    | 'last-chat-days'
    | 'last-chat-yesterday'
    | 'last-chat-months'
    | 'last-chat-years'
    | 'last-chat-on'
    | 'open-chat'
    | 'quiet'
    | 'no-address'
    | 'identities-count'
    | 'identity-number'
    | 'show-identities'
    | 'hide-identities'
    | 'reveal'
    | 'channel-history'
    | 'block-channel'
    | 'unblock-channel'
    | 'chatting-on-verified'
    | 'chatting-on-not-verified'
    | 'verified-elsewhere'
    | 'verified-elsewhere-on'
    | 'caution'
    | 'new-on-channel'
    | 'best-verified'
    | 'best-not-blocked'
    | 'also-open'
    | 'also-open-unserved'
    | 'filter'
    | 'sort'
    | 'sort-recent'
    | 'sort-name'
    | 'filter-all'
    | 'filter-verified'
    | 'filter-not-verified'
    | 'filter-blocked'
    | 'filter-widget'
    | 'filter-email'
    | 'filter-sms'
    | 'filter-app'
    | 'filter-api'
    | 'filter-other'
    | 'no-such-channels'
    | 'history'
    | 'details'
    | 'look-up'
    | 'hand-over'
    | 'back'
    | 'history-of-all'
    | 'history-of-channel'
    | 'history-range'
    | 'history-only-latest'
    | 'no-history'
    | 'newer'
    | 'older'
    | 'closed'
    | 'closed-on'
    | 'served-by'
    | 'email'
    | 'phone'
    | 'manager'
    | 'no-details'
    | 'unknown-contact'
    | 'conflicts'
    | 'look-up-title'
    | 'look-up-label'
    | 'look-up-placeholder'
    | 'look-up-hint'
    | 'nobody-found'
    | 'found-count'
    | 'match-known'
    | 'match-unknown'
    | 'show-channels'
    | 'blocked-now'
    | 'unblocked-now'
    | 'block-no-licence'
    | 'block-not-allowed'
    | 'block-not-found'
    | 'block-failed'
    | 'block-title'
    | 'unblock-title'
    | 'block-closes'
    | 'block-closes-none'
    | 'block-others-open'
    | 'unblock-opens'
    | 'cancel'
    | 'summary-contact'
    | 'summary-current'
    | 'no-channels'
    | 'no-channels-next'
    | 'not-a-livechat-room'
    | 'not-a-livechat-room-next'
    | 'no-contact'
    | 'no-contact-next'
    | 'contact-not-found'
    | 'contact-not-found-next'
    | 'refused'
    | 'refused-next'
    | 'refused-inactive'
    | 'not-configured'
    | 'not-configured-next'
    | 'invalid-token'
    | 'invalid-token-next'
    | 'lacks-permission'
    | 'lacks-permission-next'
    | 'rate-limited'
    | 'rate-limited-next'
    | 'rate-limited-wait'
    | 'server-error'
    | 'server-error-next'
    | 'timed-out'
    | 'timed-out-next'
    | 'unreachable'
    | 'unreachable-next'
    | 'unexpected-answer'
    | 'unexpected-answer-status'
    | 'unexpected-answer-next'
    | 'from-record'
    | 'help-title'
    | 'help-room'
    | 'help-text'
    | 'help-look-up'
    | 'help-help'
    | 'help-status'
    | 'panel-needs-client'
    | 'status-good'
    | 'status-to-do'
    | 'status-refused'
    | 'status-configured'
    | 'status-reached'
    | 'status-account'
    | 'status-held'
    | 'status-not-held'
    | 'status-map-read'
    | 'status-map-unread'
    | 'status-fall-back-on'
    | 'status-fall-back-off'
    | 'status-versions'
    | 'status-server-version';

/** language → key → sentence. Plural forms carry their category behind the key. */
export const translations: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
    'en': {
        'panel-title': 'Contact channels',
        'contact-without-name': 'Contact without a name',
        'channels-count': '{{count}} channels',
        'channels-count_one': '{{count}} channel',
        'verified-count': '{{count}} verified',
        'blocked-count': '{{count}} blocked',
        'read-at': 'Updated at {{time}}',
        'refresh': 'Refresh',
        'retry': 'Retry',
        'show-more': 'Show more',
        'shown-of-total': 'Showing {{shown}} of {{count}}',
        'shown-at-most': 'Showing the {{count}} most recent channels',
        'source-widget': 'Live chat',
        'source-email': 'Email',
        'source-sms': 'SMS',
        'source-app': 'Custom app',
        'source-api': 'Custom API',
        'source-other': 'Custom integration',
        'source-unknown': 'Unknown source',
        'current-chat': 'This chat',
        'verified': 'Verified',
        'verified-on': 'Verified on {{date}}',
        'verified-by-email': 'Verified by email',
        'verified-by-email-on': 'Verified by email on {{date}}',
        'verified-by-phone': 'Verified by phone',
        'verified-by-phone-on': 'Verified by phone on {{date}}',
        'blocked': 'Blocked',
        'never-chatted': 'No chat yet',
        'last-chat-now': 'Last chat just now ({{date}})',
        'last-chat-minutes': 'Last chat {{count}} minutes ago ({{date}})',
        'last-chat-minutes_one': 'Last chat {{count}} minute ago ({{date}})',
        'last-chat-hours': 'Last chat {{count}} hours ago ({{date}})',
        'last-chat-hours_one': 'Last chat {{count}} hour ago ({{date}})',
        'last-chat-days': 'Last chat {{count}} days ago ({{date}})',
        'last-chat-yesterday': 'Last chat yesterday ({{date}})',
        'last-chat-months': 'Last chat {{count}} months ago ({{date}})',
        'last-chat-months_one': 'Last chat {{count}} month ago ({{date}})',
        'last-chat-years': 'Last chat {{count}} years ago ({{date}})',
        'last-chat-years_one': 'Last chat {{count}} year ago ({{date}})',
        'last-chat-on': 'Last chat on {{date}}',
        'open-chat': 'Open chat',
        'quiet': 'Not used for long',
        'no-address': 'No address known',
        'identities-count': '{{count}} identities',
        'identities-count_one': '{{count}} identity',
        'identity-number': 'Identity {{number}}',
        'show-identities': 'Show identities',
        'hide-identities': 'Hide identities',
        'reveal': 'Reveal',
        'channel-history': 'Closed chats',
        'block-channel': 'Block',
        'unblock-channel': 'Unblock',
        'chatting-on-verified': 'You are chatting on (verified):',
        'chatting-on-not-verified': 'You are chatting on (not verified):',
        'verified-elsewhere': 'Verified on:',
        'verified-elsewhere-on': 'Verified since {{date}} on:',
        'caution': 'Caution',
        'new-on-channel': 'This channel seems to be new for this contact. Make sure that it is the same person.',
        'best-verified': 'Best to continue (verified):',
        'best-not-blocked': 'Best to continue:',
        'also-open': 'Also open with somebody',
        'also-open-unserved': 'Also open, served by nobody',
        'filter': 'Filter',
        'sort': 'Order',
        'sort-recent': 'Most recent',
        'sort-name': 'Name',
        'filter-all': 'All ({{count}})',
        'filter-verified': 'Verified ({{count}})',
        'filter-not-verified': 'Not verified ({{count}})',
        'filter-blocked': 'Blocked ({{count}})',
        'filter-widget': 'Live chat ({{count}})',
        'filter-email': 'Email ({{count}})',
        'filter-sms': 'SMS ({{count}})',
        'filter-app': 'Apps ({{count}})',
        'filter-api': 'APIs ({{count}})',
        'filter-other': 'Custom integrations ({{count}})',
        'no-such-channels': 'No channel matches this filter.',
        'history': 'Closed chats',
        'details': 'Who this is',
        'look-up': 'Look up',
        'hand-over': 'Hand over',
        'back': 'Back',
        'history-of-all': 'Closed chats on all channels',
        'history-of-channel': 'Closed chats on this channel',
        'history-range': '{{from}} to {{to}} of {{count}}',
        'history-only-latest': 'Among the latest 100',
        'no-history': 'There are no closed chats.',
        'newer': 'Newer',
        'older': 'Older',
        'closed': 'Closed',
        'closed-on': 'Closed on {{date}}',
        'served-by': 'Served by:',
        'email': 'Email:',
        'phone': 'Phone:',
        'manager': 'Contact manager:',
        'no-details': 'No email and no phone is known.',
        'unknown-contact': 'This contact was not saved yet. Add it in the contact information of the chat.',
        'conflicts': '{{count}} fields have different values. Resolve them in the contact information of the chat:',
        'conflicts_one': '{{count}} field has different values. Resolve them in the contact information of the chat:',
        'look-up-title': 'Look up a contact',
        'look-up-label': 'Name, email or phone',
        'look-up-placeholder': 'ana@example.com',
        'look-up-hint': 'Enter at least two characters of a name, an email address or a phone number.',
        'nobody-found': 'Nobody was found.',
        'found-count': '{{count}} contacts found',
        'found-count_one': '{{count}} contact found',
        'match-known': 'Known contact',
        'match-unknown': 'Unknown contact',
        'show-channels': 'Show',
        'blocked-now': 'The channel is blocked now.',
        'unblocked-now': 'The channel is no longer blocked.',
        'block-no-licence': 'Nothing was changed: the licence of the workspace does not cover this.',
        'block-not-allowed': 'Nothing was changed: the service account is not allowed to do this.',
        'block-not-found': 'Nothing was changed: the contact does not have this channel any more.',
        'block-failed': 'Nothing was changed: the server did not do it. Retry in a moment.',
        'block-title': 'Block this channel?',
        'unblock-title': 'Unblock this channel?',
        'block-closes': 'Messages from it no longer reach this workspace, and its open chat is closed.',
        'block-closes-none': 'Messages from it no longer reach this workspace. No open chat of it is known.',
        'block-others-open': '{{count}} other channels stay open.',
        'block-others-open_one': '{{count}} other channel stays open.',
        'unblock-opens': 'Messages from it reach this workspace again.',
        'cancel': 'Cancel',
        'summary-contact': 'Contact:',
        'summary-current': 'This chat is on:',
        'no-channels': 'This contact has no channels yet.',
        'no-channels-next': 'A channel appears here once the contact has chatted on it.',
        'not-a-livechat-room': 'This room is not an omnichannel chat, so it has no contact.',
        'not-a-livechat-room-next': 'Open a chat with a visitor and use the command there.',
        'no-contact': 'This chat is not linked to a contact.',
        'no-contact-next': 'The contact may have been deleted, or the chat is from before contacts existed. Save the visitor as a contact, then retry.',
        'contact-not-found': 'There is no such contact.',
        'contact-not-found-next': 'It may have been deleted or merged into another one. Look it up again.',
        'refused': 'You are not allowed to see the channels of contacts.',
        'refused-next': 'Ask an administrator for a role that holds the permission {{permission}}.',
        'refused-inactive': 'Your account is not active, so it is not allowed to see the channels of contacts.',
        'not-configured': 'The app has no service account for the REST API yet.',
        'not-configured-next': 'An administrator has to enter its user ID and access token, and if needed the server address, in the settings of the app.',
        'invalid-token': 'The REST API refused the service account: its user ID or access token is not valid.',
        'invalid-token-next': 'An administrator has to enter a new personal access token in the settings of the app.',
        'lacks-permission': 'The service account may not read the channels of contacts.',
        'lacks-permission-next': 'An administrator has to give it a role that holds the permission {{permission}}.',
        'rate-limited': 'The REST API answers no more requests for now: there were too many.',
        'rate-limited-next': 'Wait a minute, then retry. An administrator can give the service account the permission {{permission}}.',
        'rate-limited-wait': 'Wait {{count}} seconds, then retry. An administrator can give the service account the permission {{permission}}.',
        'rate-limited-wait_one': 'Wait {{count}} second, then retry. An administrator can give the service account the permission {{permission}}.',
        'server-error': 'The server failed to answer (status {{status}}).',
        'server-error-next': 'Retry in a moment. If it stays so, tell an administrator.',
        'timed-out': 'The server did not answer in time.',
        'timed-out-next': 'Retry in a moment. If it stays so, an administrator can allow more time in the settings of the app.',
        'unreachable': 'The server could not be reached.',
        'unreachable-next': 'Retry in a moment. If it stays so, an administrator checks the server address in the settings of the app.',
        'unexpected-answer': 'The answer of the REST API made no sense.',
        'unexpected-answer-status': 'The answer of the REST API made no sense (status {{status}}).',
        'unexpected-answer-next': 'Retry in a moment. If it stays so, an administrator checks the server address in the settings of the app.',
        'from-record': 'These channels come from the contact\'s record in the workspace.',
        'help-title': 'Shows on which channels the workspace knows a contact: which are verified or blocked, and when each was last used.',
        'help-room': '/contact-channels in an omnichannel chat: the channels of that chat\'s contact. The room menu opens the same panel.',
        'help-text': '/contact-channels text: the same as a message to you alone, for clients without panels.',
        'help-look-up': '/contact-channels followed by a name, an email address, a phone number or id:CONTACT_ID: looks somebody up.',
        'help-help': '/contact-channels help: this answer.',
        'help-status': '/contact-channels status: for administrators, whether everything is set up, and what to do.',
        'panel-needs-client': 'This client did not say where to open the panel. Use the command in the web or desktop client.',
        'status-good': 'Good',
        'status-to-do': 'To do',
        'status-refused': 'Only administrators may see how the app is set up.',
        'status-configured': 'The service account is entered in the settings of the app.',
        'status-reached': 'The server answers REST API requests within {{ms}} ms.',
        'status-account': 'The access token is valid. It belongs to:',
        'status-held': 'The service account holds the permission {{permission}}.',
        'status-not-held': 'The service account does not hold the permission {{permission}}. Give it a role that does.',
        'status-map-read': 'Who may look is decided by the permissions of the workspace.',
        'status-map-unread': 'The permissions of the workspace cannot be read: the roles in the settings stand in for them.',
        'status-fall-back-on': 'When the REST API cannot answer, the contact\'s record is shown.',
        'status-fall-back-off': 'When the REST API cannot answer, no channels are shown: the contact\'s record is switched off in the settings.',
        'status-versions': 'App {{app}}, made for Apps-Engine {{engine}}.',
        'status-server-version': 'Server {{server}}.',
    },
    'de': {
        'panel-title': 'Kontaktkanäle',
        'contact-without-name': 'Kontakt ohne Namen',
        'channels-count': '{{count}} Kanäle',
        'channels-count_one': '{{count}} Kanal',
        'verified-count': '{{count}} verifiziert',
        'blocked-count': '{{count}} blockiert',
        'read-at': 'Stand: {{time}}',
        'refresh': 'Aktualisieren',
        'retry': 'Erneut versuchen',
        'show-more': 'Mehr anzeigen',
        'shown-of-total': '{{shown}} von {{count}} angezeigt',
        'shown-at-most': 'Nur die {{count}} zuletzt genutzten Kanäle werden angezeigt',
        'source-widget': 'Livechat',
        'source-email': 'E-Mail',
        'source-sms': 'SMS',
        'source-app': 'Benutzerdefinierte App',
        'source-api': 'Benutzerdefinierte API',
        'source-other': 'Benutzerdefinierte Integration',
        'source-unknown': 'Unbekannte Quelle',
        'current-chat': 'Dieser Chat',
        'verified': 'Verifiziert',
        'verified-on': 'Verifiziert am {{date}}',
        'verified-by-email': 'Per E-Mail verifiziert',
        'verified-by-email-on': 'Per E-Mail verifiziert am {{date}}',
        'verified-by-phone': 'Per Telefon verifiziert',
        'verified-by-phone-on': 'Per Telefon verifiziert am {{date}}',
        'blocked': 'Blockiert',
        'never-chatted': 'Noch kein Chat',
        'last-chat-now': 'Letzter Chat gerade eben ({{date}})',
        'last-chat-minutes': 'Letzter Chat vor {{count}} Minuten ({{date}})',
        'last-chat-minutes_one': 'Letzter Chat vor {{count}} Minute ({{date}})',
        'last-chat-hours': 'Letzter Chat vor {{count}} Stunden ({{date}})',
        'last-chat-hours_one': 'Letzter Chat vor {{count}} Stunde ({{date}})',
        'last-chat-days': 'Letzter Chat vor {{count}} Tagen ({{date}})',
        'last-chat-yesterday': 'Letzter Chat gestern ({{date}})',
        'last-chat-months': 'Letzter Chat vor {{count}} Monaten ({{date}})',
        'last-chat-months_one': 'Letzter Chat vor {{count}} Monat ({{date}})',
        'last-chat-years': 'Letzter Chat vor {{count}} Jahren ({{date}})',
        'last-chat-years_one': 'Letzter Chat vor {{count}} Jahr ({{date}})',
        'last-chat-on': 'Letzter Chat am {{date}}',
        'open-chat': 'Chat öffnen',
        'no-channels': 'Dieser Kontakt hat noch keine Kanäle.',
        'no-channels-next': 'Ein Kanal erscheint hier, sobald der Kontakt darüber gechattet hat.',
        'not-a-livechat-room': 'Dieser Raum ist kein Omnichannel-Chat und hat daher keinen Kontakt.',
        'not-a-livechat-room-next': 'Öffnen Sie einen Chat mit einem Besucher und verwenden Sie den Befehl dort.',
        'no-contact': 'Dieser Chat ist mit keinem Kontakt verknüpft.',
        'no-contact-next': 'Der Kontakt wurde möglicherweise gelöscht, oder der Chat stammt aus der Zeit, bevor es Kontakte gab. Speichern Sie den Besucher als Kontakt und versuchen Sie es erneut.',
        'refused': 'Sie dürfen die Kanäle von Kontakten nicht sehen.',
        'refused-next': 'Bitten Sie einen Administrator um eine Rolle mit der Berechtigung {{permission}}.',
        'refused-inactive': 'Ihr Konto ist nicht aktiv, daher dürfen Sie die Kanäle von Kontakten nicht sehen.',
        'not-configured': 'Die App hat noch kein Dienstkonto für die REST-API.',
        'not-configured-next': 'Ein Administrator muss in den Einstellungen der App die Benutzer-ID und den Zugangsschlüssel dieses Kontos eintragen, bei Bedarf auch die Serveradresse.',
        'invalid-token': 'Die REST-API hat das Dienstkonto abgelehnt: Seine Benutzer-ID oder sein Zugangsschlüssel ist ungültig.',
        'invalid-token-next': 'Ein Administrator muss in den Einstellungen der App einen neuen persönlichen Zugangsschlüssel eintragen.',
        'lacks-permission': 'Das Dienstkonto darf die Kanäle von Kontakten nicht lesen.',
        'lacks-permission-next': 'Ein Administrator muss ihm eine Rolle mit der Berechtigung {{permission}} zuweisen.',
        'rate-limited': 'Die REST-API antwortet vorerst nicht mehr: Es waren zu viele Anfragen.',
        'rate-limited-next': 'Warten Sie eine Minute und versuchen Sie es erneut. Ein Administrator kann dem Dienstkonto die Berechtigung {{permission}} erteilen.',
        'rate-limited-wait': 'Warten Sie {{count}} Sekunden und versuchen Sie es erneut. Ein Administrator kann dem Dienstkonto die Berechtigung {{permission}} erteilen.',
        'rate-limited-wait_one': 'Warten Sie {{count}} Sekunde und versuchen Sie es erneut. Ein Administrator kann dem Dienstkonto die Berechtigung {{permission}} erteilen.',
        'server-error': 'Der Server konnte nicht antworten (Status {{status}}).',
        'server-error-next': 'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, informieren Sie einen Administrator.',
        'timed-out': 'Der Server hat nicht rechtzeitig geantwortet.',
        'timed-out-next': 'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, kann ein Administrator in den Einstellungen der App mehr Zeit einräumen.',
        'unreachable': 'Der Server war nicht erreichbar.',
        'unreachable-next': 'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, muss ein Administrator die Serveradresse in den Einstellungen der App prüfen.',
        'unexpected-answer': 'Die REST-API hat eine unerwartete Antwort gegeben.',
        'unexpected-answer-status': 'Die REST-API hat eine unerwartete Antwort gegeben (Status {{status}}).',
        'unexpected-answer-next': 'Versuchen Sie es gleich noch einmal. Wenn das Problem bestehen bleibt, muss ein Administrator die Serveradresse in den Einstellungen der App prüfen.',
        'from-record': 'Diese Kanäle stammen aus dem Datensatz des Kontakts im Arbeitsbereich.',
        'help-title': 'Zeigt, auf welchen Kanälen der Arbeitsbereich einen Kontakt kennt, welche davon verifiziert oder blockiert sind und wann jeder zuletzt genutzt wurde.',
        'help-room': '/contact-channels in einem Omnichannel-Chat: die Kanäle des Kontakts dieses Chats. Das Raummenü öffnet dasselbe Panel.',
        'help-help': '/contact-channels help: diese Antwort.',
        'help-status': '/contact-channels status: für Administratoren, ob alles eingerichtet ist und was zu tun ist.',
        'unknown-argument': 'Dieser Befehl kennt diese Wörter nicht.',
        'panel-needs-client': 'Dieser Client hat nicht mitgeteilt, wo das Panel geöffnet werden soll. Verwenden Sie den Befehl im Web- oder Desktop-Client.',
        'status-good': 'In Ordnung',
        'status-to-do': 'Zu tun',
        'status-refused': 'Nur Administratoren dürfen sehen, wie die App eingerichtet ist.',
        'status-configured': 'Das Dienstkonto ist in den Einstellungen der App eingetragen.',
        'status-reached': 'Der Server antwortet auf Anfragen an die REST-API innerhalb von {{ms}} ms.',
        'status-account': 'Der Zugangsschlüssel ist gültig. Er gehört zu:',
        'status-held': 'Das Dienstkonto hat die Berechtigung {{permission}}.',
        'status-not-held': 'Das Dienstkonto hat die Berechtigung {{permission}} nicht. Weisen Sie ihm eine Rolle mit dieser Berechtigung zu.',
        'status-map-read': 'Über den Zugriff entscheiden die Berechtigungen des Arbeitsbereichs.',
        'status-map-unread': 'Die Berechtigungen des Arbeitsbereichs können nicht gelesen werden: Ersatzweise gelten die Rollen in den Einstellungen.',
        'status-fall-back-on': 'Wenn die REST-API nicht antworten kann, wird der Datensatz des Kontakts angezeigt.',
        'status-fall-back-off': 'Wenn die REST-API nicht antworten kann, werden keine Kanäle angezeigt: Der Datensatz des Kontakts ist in den Einstellungen ausgeschaltet.',
        'status-versions': 'App {{app}}. Benötigt Apps-Engine {{engine}}; welche gerade läuft, erfahren Apps nicht.',
        'status-server-version': 'Serverversion {{server}}.',
    },
    'es': {
        'panel-title': 'Canales del contacto',
        'contact-without-name': 'Contacto sin nombre',
        'channels-count': '{{count}} canales',
        'channels-count_one': '{{count}} canal',
        'verified-count': '{{count}} verificados',
        'verified-count_one': '{{count}} verificado',
        'blocked-count': '{{count}} bloqueados',
        'blocked-count_one': '{{count}} bloqueado',
        'read-at': 'Actualizado: {{time}}',
        'refresh': 'Actualizar',
        'retry': 'Reintentar',
        'show-more': 'Mostrar más',
        'shown-of-total': 'Mostrando {{shown}} de {{count}}',
        'shown-at-most': 'Mostrando los {{count}} canales más recientes',
        'source-widget': 'Livechat',
        'source-email': 'Correo electrónico',
        'source-sms': 'SMS',
        'source-app': 'Aplicación personalizada',
        'source-api': 'API personalizada',
        'source-other': 'Integración personalizada',
        'source-unknown': 'Origen desconocido',
        'current-chat': 'Este chat',
        'verified': 'Verificado',
        'verified-on': 'Verificado el {{date}}',
        'verified-by-email': 'Verificado por correo electrónico',
        'verified-by-email-on': 'Verificado por correo electrónico el {{date}}',
        'verified-by-phone': 'Verificado por teléfono',
        'verified-by-phone-on': 'Verificado por teléfono el {{date}}',
        'blocked': 'Bloqueado',
        'never-chatted': 'Aún no hay chats',
        'last-chat-now': 'Último chat ahora mismo ({{date}})',
        'last-chat-minutes': 'Último chat hace {{count}} minutos ({{date}})',
        'last-chat-minutes_one': 'Último chat hace {{count}} minuto ({{date}})',
        'last-chat-hours': 'Último chat hace {{count}} horas ({{date}})',
        'last-chat-hours_one': 'Último chat hace {{count}} hora ({{date}})',
        'last-chat-days': 'Último chat hace {{count}} días ({{date}})',
        'last-chat-yesterday': 'Último chat ayer ({{date}})',
        'last-chat-months': 'Último chat hace {{count}} meses ({{date}})',
        'last-chat-months_one': 'Último chat hace {{count}} mes ({{date}})',
        'last-chat-years': 'Último chat hace {{count}} años ({{date}})',
        'last-chat-years_one': 'Último chat hace {{count}} año ({{date}})',
        'last-chat-on': 'Último chat el {{date}}',
        'open-chat': 'Abrir chat',
        'no-channels': 'Este contacto aún no tiene canales.',
        'no-channels-next': 'Un canal aparece aquí una vez que el contacto ha chateado por él.',
        'not-a-livechat-room': 'Esta sala no es un chat de Omnichannel, así que no tiene contacto.',
        'not-a-livechat-room-next': 'Abre un chat con un visitante y usa allí el comando.',
        'no-contact': 'Este chat no está vinculado a ningún contacto.',
        'no-contact-next': 'Puede que el contacto se haya eliminado o que el chat sea de antes de que existieran los contactos. Guarda al visitante como contacto y vuelve a intentarlo.',
        'refused': 'No tienes permiso para ver los canales de los contactos.',
        'refused-next': 'Pide a un administrador un rol que tenga el permiso {{permission}}.',
        'refused-inactive': 'Tu cuenta no está activa, así que no puedes ver los canales de los contactos.',
        'not-configured': 'La aplicación aún no tiene una cuenta de servicio para la API REST.',
        'not-configured-next': 'Un administrador debe introducir en los ajustes de la aplicación el ID de usuario y el token de acceso de esa cuenta y, si hace falta, la dirección del servidor.',
        'invalid-token': 'La API REST ha rechazado la cuenta de servicio: su ID de usuario o su token de acceso no es válido.',
        'invalid-token-next': 'Un administrador debe introducir un nuevo token de acceso personal en los ajustes de la aplicación.',
        'lacks-permission': 'La cuenta de servicio no tiene permiso para leer los canales de los contactos.',
        'lacks-permission-next': 'Un administrador debe darle un rol que tenga el permiso {{permission}}.',
        'rate-limited': 'La API REST no responde por ahora: ha habido demasiadas solicitudes.',
        'rate-limited-next': 'Espera un minuto y vuelve a intentarlo. Un administrador puede dar a la cuenta de servicio el permiso {{permission}}.',
        'rate-limited-wait': 'Espera {{count}} segundos y vuelve a intentarlo. Un administrador puede dar a la cuenta de servicio el permiso {{permission}}.',
        'rate-limited-wait_one': 'Espera {{count}} segundo y vuelve a intentarlo. Un administrador puede dar a la cuenta de servicio el permiso {{permission}}.',
        'server-error': 'El servidor no ha podido responder (estado {{status}}).',
        'server-error-next': 'Vuelve a intentarlo en un momento. Si el problema continúa, avisa a un administrador.',
        'timed-out': 'El servidor no ha respondido a tiempo.',
        'timed-out-next': 'Vuelve a intentarlo en un momento. Si el problema continúa, un administrador puede aumentar el tiempo de espera en los ajustes de la aplicación.',
        'unreachable': 'No se ha podido conectar con el servidor.',
        'unreachable-next': 'Vuelve a intentarlo en un momento. Si el problema continúa, un administrador debe comprobar la dirección del servidor en los ajustes de la aplicación.',
        'unexpected-answer': 'La API REST ha dado una respuesta inesperada.',
        'unexpected-answer-status': 'La API REST ha dado una respuesta inesperada (estado {{status}}).',
        'unexpected-answer-next': 'Vuelve a intentarlo en un momento. Si el problema continúa, un administrador debe comprobar la dirección del servidor en los ajustes de la aplicación.',
        'from-record': 'Estos canales proceden de la ficha del contacto en el espacio de trabajo.',
        'help-title': 'Muestra en qué canales el espacio de trabajo conoce a un contacto: cuáles están verificados o bloqueados y cuándo se usó cada uno por última vez.',
        'help-room': '/contact-channels en un chat de Omnichannel: los canales del contacto de ese chat. El menú de la sala abre el mismo panel.',
        'help-help': '/contact-channels help: esta respuesta.',
        'help-status': '/contact-channels status: para administradores, si todo está configurado y qué hacer.',
        'unknown-argument': 'Este comando no acepta esas palabras.',
        'panel-needs-client': 'Este cliente de Rocket.Chat no ha indicado dónde abrir el panel. Usa el comando en el cliente web o de escritorio.',
        'status-good': 'Correcto',
        'status-to-do': 'Pendiente',
        'status-refused': 'Solo los administradores pueden ver cómo está configurada la aplicación.',
        'status-configured': 'La cuenta de servicio está introducida en los ajustes de la aplicación.',
        'status-reached': 'El servidor responde a las solicitudes de la API REST en {{ms}} ms.',
        'status-account': 'El token de acceso es válido. Pertenece a:',
        'status-held': 'La cuenta de servicio tiene el permiso {{permission}}.',
        'status-not-held': 'La cuenta de servicio no tiene el permiso {{permission}}. Dale un rol que lo tenga.',
        'status-map-read': 'El acceso lo deciden los permisos del espacio de trabajo.',
        'status-map-unread': 'No se pueden leer los permisos del espacio de trabajo: los roles indicados en los ajustes los sustituyen.',
        'status-fall-back-on': 'Cuando la API REST no puede responder, se muestra la ficha del contacto.',
        'status-fall-back-off': 'Cuando la API REST no puede responder, no se muestra ningún canal: la ficha del contacto está desactivada en los ajustes.',
        'status-versions': 'Aplicación {{app}}. Requiere Apps-Engine {{engine}}; a las aplicaciones no se les indica cuál se está ejecutando.',
        'status-server-version': 'Servidor {{server}}.',
    },
    'fr': {
        'panel-title': 'Canaux du contact',
        'contact-without-name': 'Contact sans nom',
        'channels-count': '{{count}} canaux',
        'channels-count_one': '{{count}} canal',
        'verified-count': '{{count}} vérifiés',
        'verified-count_one': '{{count}} vérifié',
        'blocked-count': '{{count}} bloqués',
        'blocked-count_one': '{{count}} bloqué',
        'read-at': 'Actualisé à {{time}}',
        'refresh': 'Actualiser',
        'retry': 'Réessayer',
        'show-more': 'Afficher plus',
        'shown-of-total': '{{shown}} sur {{count}} affichés',
        'shown-at-most': 'Affichage des {{count}} canaux les plus récents',
        'source-widget': 'Livechat',
        'source-email': 'E-mail',
        'source-sms': 'SMS',
        'source-app': 'Application personnalisée',
        'source-api': 'API personnalisée',
        'source-other': 'Intégration personnalisée',
        'source-unknown': 'Source inconnue',
        'current-chat': 'Ce chat',
        'verified': 'Vérifié',
        'verified-on': 'Vérifié le {{date}}',
        'verified-by-email': 'Vérifié par e-mail',
        'verified-by-email-on': 'Vérifié par e-mail le {{date}}',
        'verified-by-phone': 'Vérifié par téléphone',
        'verified-by-phone-on': 'Vérifié par téléphone le {{date}}',
        'blocked': 'Bloqué',
        'never-chatted': 'Aucun chat pour l\'instant',
        'last-chat-now': 'Dernier chat à l\'instant ({{date}})',
        'last-chat-minutes': 'Dernier chat il y a {{count}} minutes ({{date}})',
        'last-chat-minutes_one': 'Dernier chat il y a {{count}} minute ({{date}})',
        'last-chat-hours': 'Dernier chat il y a {{count}} heures ({{date}})',
        'last-chat-hours_one': 'Dernier chat il y a {{count}} heure ({{date}})',
        'last-chat-days': 'Dernier chat il y a {{count}} jours ({{date}})',
        'last-chat-yesterday': 'Dernier chat hier ({{date}})',
        'last-chat-months': 'Dernier chat il y a {{count}} mois ({{date}})',
        'last-chat-years': 'Dernier chat il y a {{count}} ans ({{date}})',
        'last-chat-years_one': 'Dernier chat il y a {{count}} an ({{date}})',
        'last-chat-on': 'Dernier chat le {{date}}',
        'open-chat': 'Ouvrir le chat',
        'no-channels': 'Ce contact n\'a pas encore de canaux.',
        'no-channels-next': 'Un canal apparaît ici dès que le contact l\'a utilisé pour un chat.',
        'not-a-livechat-room': 'Ce salon n\'est pas un chat omnicanal, il n\'a donc pas de contact.',
        'not-a-livechat-room-next': 'Ouvrez un chat avec un visiteur et utilisez-y la commande.',
        'no-contact': 'Ce chat n\'est lié à aucun contact.',
        'no-contact-next': 'Le contact a peut-être été supprimé, ou le chat date d\'avant l\'existence des contacts. Enregistrez le visiteur comme contact, puis réessayez.',
        'refused': 'Vous n\'avez pas l\'autorisation de voir les canaux des contacts.',
        'refused-next': 'Demandez à un administrateur un rôle doté de l\'autorisation {{permission}}.',
        'refused-inactive': 'Votre compte n\'est pas actif, vous ne pouvez donc pas voir les canaux des contacts.',
        'not-configured': 'L\'application n\'a pas encore de compte de service pour l\'API REST.',
        'not-configured-next': 'Un administrateur doit saisir dans les paramètres de l\'application l\'ID utilisateur et le jeton d\'accès de ce compte et, si nécessaire, l\'adresse du serveur.',
        'invalid-token': 'L\'API REST a refusé le compte de service : son ID utilisateur ou son jeton d\'accès n\'est pas valide.',
        'invalid-token-next': 'Un administrateur doit saisir un nouveau jeton d\'accès personnel dans les paramètres de l\'application.',
        'lacks-permission': 'Le compte de service n\'a pas l\'autorisation de lire les canaux des contacts.',
        'lacks-permission-next': 'Un administrateur doit lui donner un rôle doté de l\'autorisation {{permission}}.',
        'rate-limited': 'L\'API REST ne répond plus pour l\'instant : il y a eu trop de requêtes.',
        'rate-limited-next': 'Attendez une minute, puis réessayez. Un administrateur peut donner au compte de service l\'autorisation {{permission}}.',
        'rate-limited-wait': 'Attendez {{count}} secondes, puis réessayez. Un administrateur peut donner au compte de service l\'autorisation {{permission}}.',
        'rate-limited-wait_one': 'Attendez {{count}} seconde, puis réessayez. Un administrateur peut donner au compte de service l\'autorisation {{permission}}.',
        'server-error': 'Le serveur n\'a pas pu répondre (statut {{status}}).',
        'server-error-next': 'Réessayez dans un instant. Si le problème persiste, prévenez un administrateur.',
        'timed-out': 'Le serveur n\'a pas répondu à temps.',
        'timed-out-next': 'Réessayez dans un instant. Si le problème persiste, un administrateur peut augmenter le délai dans les paramètres de l\'application.',
        'unreachable': 'Impossible de joindre le serveur.',
        'unreachable-next': 'Réessayez dans un instant. Si le problème persiste, un administrateur doit vérifier l\'adresse du serveur dans les paramètres de l\'application.',
        'unexpected-answer': 'L\'API REST a donné une réponse inattendue.',
        'unexpected-answer-status': 'L\'API REST a donné une réponse inattendue (statut {{status}}).',
        'unexpected-answer-next': 'Réessayez dans un instant. Si le problème persiste, un administrateur doit vérifier l\'adresse du serveur dans les paramètres de l\'application.',
        'from-record': 'Ces canaux proviennent de la fiche du contact dans l\'espace de travail.',
        'help-title': 'Affiche les canaux sur lesquels l\'espace de travail connaît un contact : lesquels sont vérifiés ou bloqués, et quand chacun a été utilisé pour la dernière fois.',
        'help-room': '/contact-channels dans un chat omnicanal : les canaux du contact de ce chat. Le menu du salon ouvre le même panneau.',
        'help-help': '/contact-channels help : cette réponse.',
        'help-status': '/contact-channels status : pour les administrateurs, si tout est configuré et que faire.',
        'unknown-argument': 'Cette commande n\'accepte pas ces mots.',
        'panel-needs-client': 'Ce client Rocket.Chat n\'a pas indiqué où ouvrir le panneau. Utilisez la commande dans le client web ou de bureau.',
        'status-good': 'En ordre',
        'status-to-do': 'À faire',
        'status-refused': 'Seuls les administrateurs peuvent voir comment l\'application est configurée.',
        'status-configured': 'Le compte de service est saisi dans les paramètres de l\'application.',
        'status-reached': 'Le serveur répond aux requêtes de l\'API REST en {{ms}} ms.',
        'status-account': 'Le jeton d\'accès est valide. Il appartient à :',
        'status-held': 'Le compte de service dispose de l\'autorisation {{permission}}.',
        'status-not-held': 'Le compte de service ne dispose pas de l\'autorisation {{permission}}. Donnez-lui un rôle qui en est doté.',
        'status-map-read': 'L\'accès dépend des autorisations de l\'espace de travail.',
        'status-map-unread': 'Les autorisations de l\'espace de travail ne peuvent pas être lues : les rôles indiqués dans les paramètres les remplacent.',
        'status-fall-back-on': 'Quand l\'API REST ne peut pas répondre, la fiche du contact est affichée.',
        'status-fall-back-off': 'Quand l\'API REST ne peut pas répondre, aucun canal n\'est affiché : la fiche du contact est désactivée dans les paramètres.',
        'status-versions': 'Application {{app}}. Nécessite Apps-Engine {{engine}} ; les applications ne savent pas lequel est en cours d\'exécution.',
        'status-server-version': 'Serveur {{server}}.',
    },
    'pt-BR': {
        'panel-title': 'Canais do contato',
        'contact-without-name': 'Contato sem nome',
        'channels-count': '{{count}} canais',
        'channels-count_one': '{{count}} canal',
        'verified-count': '{{count}} verificados',
        'verified-count_one': '{{count}} verificado',
        'blocked-count': '{{count}} bloqueados',
        'blocked-count_one': '{{count}} bloqueado',
        'read-at': 'Atualizado: {{time}}',
        'refresh': 'Atualizar',
        'retry': 'Tentar novamente',
        'show-more': 'Mostrar mais',
        'shown-of-total': 'Mostrando {{shown}} de {{count}}',
        'shown-at-most': 'Mostrando os {{count}} canais mais recentes',
        'source-widget': 'Livechat',
        'source-email': 'E-mail',
        'source-sms': 'SMS',
        'source-app': 'Aplicativo personalizado',
        'source-api': 'API personalizada',
        'source-other': 'Integração personalizada',
        'source-unknown': 'Origem desconhecida',
        'current-chat': 'Esta conversa',
        'verified': 'Verificado',
        'verified-on': 'Verificado em {{date}}',
        'verified-by-email': 'Verificado por e-mail',
        'verified-by-email-on': 'Verificado por e-mail em {{date}}',
        'verified-by-phone': 'Verificado por telefone',
        'verified-by-phone-on': 'Verificado por telefone em {{date}}',
        'blocked': 'Bloqueado',
        'never-chatted': 'Nenhuma conversa ainda',
        'last-chat-now': 'Última conversa agora mesmo ({{date}})',
        'last-chat-minutes': 'Última conversa há {{count}} minutos ({{date}})',
        'last-chat-minutes_one': 'Última conversa há {{count}} minuto ({{date}})',
        'last-chat-hours': 'Última conversa há {{count}} horas ({{date}})',
        'last-chat-hours_one': 'Última conversa há {{count}} hora ({{date}})',
        'last-chat-days': 'Última conversa há {{count}} dias ({{date}})',
        'last-chat-yesterday': 'Última conversa ontem ({{date}})',
        'last-chat-months': 'Última conversa há {{count}} meses ({{date}})',
        'last-chat-months_one': 'Última conversa há {{count}} mês ({{date}})',
        'last-chat-years': 'Última conversa há {{count}} anos ({{date}})',
        'last-chat-years_one': 'Última conversa há {{count}} ano ({{date}})',
        'last-chat-on': 'Última conversa em {{date}}',
        'open-chat': 'Abrir conversa',
        'no-channels': 'Este contato ainda não tem canais.',
        'no-channels-next': 'Um canal aparece aqui depois que o contato conversar por ele.',
        'not-a-livechat-room': 'Esta sala não é uma conversa omnichannel, por isso não tem contato.',
        'not-a-livechat-room-next': 'Abra uma conversa com um visitante e use o comando lá.',
        'no-contact': 'Esta conversa não está vinculada a nenhum contato.',
        'no-contact-next': 'O contato pode ter sido excluído, ou a conversa é de antes de existirem contatos. Salve o visitante como contato e tente novamente.',
        'refused': 'Você não tem permissão para ver os canais dos contatos.',
        'refused-next': 'Peça a um administrador uma função que tenha a permissão {{permission}}.',
        'refused-inactive': 'Sua conta não está ativa, por isso você não pode ver os canais dos contatos.',
        'not-configured': 'O aplicativo ainda não tem uma conta de serviço para a API REST.',
        'not-configured-next': 'Um administrador deve informar, nas configurações do aplicativo, o ID de usuário e o token de acesso dessa conta e, se necessário, o endereço do servidor.',
        'invalid-token': 'A API REST recusou a conta de serviço: o ID de usuário ou o token de acesso não é válido.',
        'invalid-token-next': 'Um administrador deve informar um novo token de acesso pessoal nas configurações do aplicativo.',
        'lacks-permission': 'A conta de serviço não tem permissão para ler os canais dos contatos.',
        'lacks-permission-next': 'Um administrador deve dar a ela uma função que tenha a permissão {{permission}}.',
        'rate-limited': 'A API REST não está respondendo por enquanto: houve solicitações demais.',
        'rate-limited-next': 'Aguarde um minuto e tente novamente. Um administrador pode dar à conta de serviço a permissão {{permission}}.',
        'rate-limited-wait': 'Aguarde {{count}} segundos e tente novamente. Um administrador pode dar à conta de serviço a permissão {{permission}}.',
        'rate-limited-wait_one': 'Aguarde {{count}} segundo e tente novamente. Um administrador pode dar à conta de serviço a permissão {{permission}}.',
        'server-error': 'O servidor não conseguiu responder (status {{status}}).',
        'server-error-next': 'Tente novamente daqui a pouco. Se o problema continuar, avise um administrador.',
        'timed-out': 'O servidor não respondeu a tempo.',
        'timed-out-next': 'Tente novamente daqui a pouco. Se o problema continuar, um administrador pode aumentar o tempo de espera nas configurações do aplicativo.',
        'unreachable': 'Não foi possível acessar o servidor.',
        'unreachable-next': 'Tente novamente daqui a pouco. Se o problema continuar, um administrador deve verificar o endereço do servidor nas configurações do aplicativo.',
        'unexpected-answer': 'A API REST deu uma resposta inesperada.',
        'unexpected-answer-status': 'A API REST deu uma resposta inesperada (status {{status}}).',
        'unexpected-answer-next': 'Tente novamente daqui a pouco. Se o problema continuar, um administrador deve verificar o endereço do servidor nas configurações do aplicativo.',
        'from-record': 'Estes canais vêm do cadastro do contato no workspace.',
        'help-title': 'Mostra em quais canais o workspace conhece um contato: quais estão verificados ou bloqueados e quando cada um foi usado pela última vez.',
        'help-room': '/contact-channels em uma conversa omnichannel: os canais do contato dessa conversa. O menu da sala abre o mesmo painel.',
        'help-help': '/contact-channels help: esta resposta.',
        'help-status': '/contact-channels status: para administradores, se tudo está configurado e o que fazer.',
        'unknown-argument': 'Este comando não aceita essas palavras.',
        'panel-needs-client': 'Este cliente do Rocket.Chat não informou onde abrir o painel. Use o comando no cliente web ou desktop.',
        'status-good': 'Certo',
        'status-to-do': 'A fazer',
        'status-refused': 'Apenas administradores podem ver como o aplicativo está configurado.',
        'status-configured': 'A conta de serviço está informada nas configurações do aplicativo.',
        'status-reached': 'O servidor responde às solicitações da API REST em {{ms}} ms.',
        'status-account': 'O token de acesso é válido. Ele pertence a:',
        'status-held': 'A conta de serviço tem a permissão {{permission}}.',
        'status-not-held': 'A conta de serviço não tem a permissão {{permission}}. Dê a ela uma função que tenha.',
        'status-map-read': 'O acesso é decidido pelas permissões do workspace.',
        'status-map-unread': 'As permissões do workspace não podem ser lidas: as funções definidas nas configurações as substituem.',
        'status-fall-back-on': 'Quando a API REST não pode responder, o cadastro do contato é mostrado.',
        'status-fall-back-off': 'Quando a API REST não pode responder, nenhum canal é mostrado: o cadastro do contato está desativado nas configurações.',
        'status-versions': 'Aplicativo {{app}}. Requer Apps-Engine {{engine}}; os aplicativos não são informados de qual está em execução.',
        'status-server-version': 'Servidor {{server}}.',
    },
};
