// Made from i18n/*.json by `npm run i18n`; edit those.

export const languages = ['en'] as const;

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
    | 'no-channels'
    | 'no-channels-next'
    | 'not-a-livechat-room'
    | 'not-a-livechat-room-next'
    | 'no-contact'
    | 'no-contact-next'
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
    | 'help-help'
    | 'unknown-argument'
    | 'panel-needs-client';

/** language → key → sentence. Plural forms carry their category behind the key. */
export const translations: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
    'en': {
        'panel-title': 'Contact channels',
        'contact-without-name': 'Contact without a name',
        'channels-count': '{{count}} channels',
        'channels-count_one': '{{count}} channel',
        'verified-count': '{{count}} verified',
        'blocked-count': '{{count}} blocked',
        'read-at': 'Read at {{time}}',
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
        'no-channels': 'This contact has no channels yet.',
        'no-channels-next': 'A channel appears here once the contact has chatted on it.',
        'not-a-livechat-room': 'This room is not an omnichannel chat, so it has no contact.',
        'not-a-livechat-room-next': 'Open a chat with a visitor and use the command there.',
        'no-contact': 'This chat is not linked to a contact.',
        'no-contact-next': 'The contact may have been deleted, or the chat is from before contacts existed. Save the visitor as a contact, then retry.',
        'refused': 'You may not see the channels of contacts.',
        'refused-next': 'Ask an administrator for a role that holds the permission {{permission}}.',
        'refused-inactive': 'Your account is not active, so it may not see the channels of contacts.',
        'not-configured': 'The app has no service account for the REST API yet.',
        'not-configured-next': 'An administrator enters its user ID and access token, and if needed the server address, in the settings of the app.',
        'invalid-token': 'The REST API refused the service account: its user ID or access token is not valid.',
        'invalid-token-next': 'An administrator enters a new personal access token in the settings of the app.',
        'lacks-permission': 'The service account may not read the channels of contacts.',
        'lacks-permission-next': 'An administrator gives it a role that holds the permission {{permission}}.',
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
        'help-help': '/contact-channels help: this answer.',
        'unknown-argument': 'This command does not take those words.',
        'panel-needs-client': 'This client did not say where to open the panel. Use the command in the web or desktop client.',
    },
};
