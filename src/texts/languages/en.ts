// Made from i18n/*.json by `npm run i18n`; edit those.

import type { Sentence } from '../Sentence';

export const en: readonly Sentence[] = [
    'Contact channels', // panel-title
    'Contact without a name', // contact-without-name
    { other: '{{count}} channels', one: '{{count}} channel' }, // channels-count
    '{{count}} verified', // verified-count
    '{{count}} blocked', // blocked-count
    'Updated at {{time}}', // read-at
    'Refresh', // refresh
    'Retry', // retry
    'Show more', // show-more
    'Showing {{shown}} of {{count}}', // shown-of-total
    'Showing the {{count}} most recent channels', // shown-at-most
    'Showing the first {{count}} channels by name', // shown-at-most-by-name
    'Live chat', // source-widget
    'Email', // source-email
    'SMS', // source-sms
    'Custom app', // source-app
    'Custom API', // source-api
    'Custom integration', // source-other
    'Unknown source', // source-unknown
    'This chat', // current-chat
    'Verified', // verified
    'Verified on {{date}}', // verified-on
    'Verified by email', // verified-by-email
    'Verified by email on {{date}}', // verified-by-email-on
    'Verified by phone', // verified-by-phone
    'Verified by phone on {{date}}', // verified-by-phone-on
    'Blocked', // blocked
    'No chat yet', // never-chatted
    'Last chat just now ({{date}})', // last-chat-now
    { other: 'Last chat {{count}} minutes ago ({{date}})', one: 'Last chat {{count}} minute ago ({{date}})' }, // last-chat-minutes
    { other: 'Last chat {{count}} hours ago ({{date}})', one: 'Last chat {{count}} hour ago ({{date}})' }, // last-chat-hours
    'Last chat {{count}} days ago ({{date}})', // last-chat-days
    'Last chat yesterday ({{date}})', // last-chat-yesterday
    { other: 'Last chat {{count}} months ago ({{date}})', one: 'Last chat {{count}} month ago ({{date}})' }, // last-chat-months
    { other: 'Last chat {{count}} years ago ({{date}})', one: 'Last chat {{count}} year ago ({{date}})' }, // last-chat-years
    'Last chat on {{date}}', // last-chat-on
    'Open chat', // open-chat
    'Not used for long', // quiet
    'No address known', // no-address
    { other: '{{count}} identities', one: '{{count}} identity' }, // identities-count
    'Identity {{number}}', // identity-number
    'Show identities', // show-identities
    'Hide identities', // hide-identities
    'Reveal', // reveal
    'Closed chats', // channel-history
    'Block', // block-channel
    'Unblock', // unblock-channel
    'You are chatting on (verified):', // chatting-on-verified
    'You are chatting on (not verified):', // chatting-on-not-verified
    'Verified on:', // verified-elsewhere
    'Verified since {{date}} on:', // verified-elsewhere-on
    'Caution', // caution
    'This channel seems to be new for this contact. Make sure that it is the same person.', // new-on-channel
    'Best to continue (verified):', // best-verified
    'Best to continue:', // best-not-blocked
    'Also open with somebody', // also-open
    'Also open, served by nobody', // also-open-unserved
    'Filter', // filter
    'Order', // sort
    'Most recent', // sort-recent
    'Name', // sort-name
    'All ({{count}})', // filter-all
    'Verified ({{count}})', // filter-verified
    'Not verified ({{count}})', // filter-not-verified
    'Blocked ({{count}})', // filter-blocked
    'Live chat ({{count}})', // filter-widget
    'Email ({{count}})', // filter-email
    'SMS ({{count}})', // filter-sms
    'Apps ({{count}})', // filter-app
    'APIs ({{count}})', // filter-api
    'Custom integrations ({{count}})', // filter-other
    'No channel matches this filter.', // no-such-channels
    'Closed chats', // history
    'Who this is', // details
    'Look up', // look-up
    'Hand over', // hand-over
    'Back', // back
    'Closed chats on all channels', // history-of-all
    'Closed chats on this channel', // history-of-channel
    '{{from}} to {{to}} of {{count}}', // history-range
    'Among the latest 100', // history-only-latest
    'There are no closed chats.', // no-history
    'There are no older closed chats.', // no-more-history
    'Newer', // newer
    'Older', // older
    'Closed', // closed
    'Closed on {{date}}', // closed-on
    'Served by:', // served-by
    'Email:', // email
    'Phone:', // phone
    'Contact manager:', // manager
    'No email and no phone is known.', // no-details
    'This contact was not saved yet. Add it in the contact information of the chat.', // unknown-contact
    { other: '{{count}} fields have different values. Resolve them in the contact information of the chat:', one: '{{count}} field has different values. Resolve them in the contact information of the chat:' }, // conflicts
    'Look up a contact', // look-up-title
    'Name, email or phone', // look-up-label
    'ana@mail.example', // look-up-placeholder
    'Enter at least two characters of a name, an email address or a phone number.', // look-up-hint
    'Nobody was found.', // nobody-found
    { other: '{{count}} contacts found', one: '{{count}} contact found' }, // found-count
    'Known contact', // match-known
    'Unknown contact', // match-unknown
    'Show', // show-channels
    'The channel is blocked now.', // blocked-now
    'The channel is no longer blocked.', // unblocked-now
    'Nothing was changed: the licence of the workspace does not cover this.', // block-no-licence
    'Nothing was changed: the service account is not allowed to do this.', // block-not-allowed
    'Nothing was changed: the contact does not have this channel any more.', // block-not-found
    'Nothing was changed: the server did not do it. Retry in a moment.', // block-failed
    'The server did not answer, so it may or may not have done it. Look at the list, and retry in a moment.', // block-unknown
    'Nothing was changed: the app has no service account any more.', // block-not-configured
    'Nothing was changed: you are not allowed to do this.', // block-refused
    'Block this channel?', // block-title
    'Unblock this channel?', // unblock-title
    'Messages from it no longer reach this workspace, and its open chat is closed.', // block-closes
    'Messages from it no longer reach this workspace. No open chat of it is known.', // block-closes-none
    { other: '{{count}} other channels stay open.', one: '{{count}} other channel stays open.' }, // block-others-open
    'Messages from it reach this workspace again.', // unblock-opens
    'Cancel', // cancel
    'Contact:', // summary-contact
    'This chat is on:', // summary-current
    'This contact has no channels yet.', // no-channels
    'A channel appears here once the contact has chatted on it.', // no-channels-next
    'This room is not an omnichannel chat, so it has no contact.', // not-a-livechat-room
    'Open a chat with a visitor and use the command there.', // not-a-livechat-room-next
    'This chat is not linked to a contact.', // no-contact
    'The contact may have been deleted, or the chat is from before contacts existed. Save the visitor as a contact, then retry.', // no-contact-next
    'There is no such contact.', // contact-not-found
    'It may have been deleted or merged into another one. Look it up again.', // contact-not-found-next
    'You are not allowed to see the channels of contacts.', // refused
    'Ask an administrator for a role that holds the permission {{permission}}.', // refused-next
    'Your account is not active, so it is not allowed to see the channels of contacts.', // refused-inactive
    'Ask an administrator to activate it.', // refused-inactive-next
    'The workspace did not hand over this chat or contact.', // unreadable
    'Retry in a moment. If it stays so, tell an administrator.', // unreadable-next
    'The settings of the app could not be read, so it is not known whether you may look.', // undecided
    'Retry in a moment. If it stays so, tell an administrator.', // undecided-next
    'Your permission could not be checked.', // unchecked
    'Retry in a moment. If it stays so, tell an administrator.', // unchecked-next
    'The app has no service account for the REST API yet.', // not-configured
    'An administrator has to enter its user ID and access token, and if needed the server address, in the settings of the app.', // not-configured-next
    'The REST API refused the service account: its user ID or access token is not valid.', // invalid-token
    'An administrator has to enter a new personal access token in the settings of the app.', // invalid-token-next
    'The service account may not read the channels of contacts.', // lacks-permission
    'The service account may not read closed chats.', // lacks-permission-history
    'An administrator has to give it a role that holds the permission {{permission}}.', // lacks-permission-next
    'The REST API answers no more requests for now: there were too many.', // rate-limited
    'Wait a minute, then retry. An administrator can give the service account the permission {{permission}}.', // rate-limited-next
    { other: 'Wait {{count}} seconds, then retry. An administrator can give the service account the permission {{permission}}.', one: 'Wait {{count}} second, then retry. An administrator can give the service account the permission {{permission}}.' }, // rate-limited-wait
    'The server failed to answer (status {{status}}).', // server-error
    'Retry in a moment. If it stays so, tell an administrator.', // server-error-next
    'The server did not answer in time.', // timed-out
    'Retry in a moment. If it stays so, an administrator can allow more time in the settings of the app.', // timed-out-next
    'The server could not be reached.', // unreachable
    'Retry in a moment. If it stays so, an administrator checks the server address in the settings of the app.', // unreachable-next
    'The answer of the REST API made no sense.', // unexpected-answer
    'The answer of the REST API made no sense (status {{status}}).', // unexpected-answer-status
    'Retry in a moment. If it stays so, an administrator checks the server address in the settings of the app.', // unexpected-answer-next
    'These channels come from the contact\'s record in the workspace.', // from-record
    'Shows on which channels the workspace knows a contact: which are verified or blocked, and when each was last used.', // help-title
    '/contact-channels in an omnichannel chat: the channels of that chat\'s contact. The room menu opens the same panel.', // help-room
    '/contact-channels text: the same as a message to you alone, for clients without panels.', // help-text
    '/contact-channels followed by a name, an email address, a phone number or id:CONTACT_ID: looks somebody up.', // help-look-up
    '/contact-channels help: this answer.', // help-help
    '/contact-channels status: for administrators, whether everything is set up, and what to do.', // help-status
    'This client did not say where to open the panel. Use the command in the web or desktop client.', // panel-needs-client
    'Good', // status-good
    'To do', // status-to-do
    'Only administrators may see how the app is set up.', // status-refused
    'The service account is entered in the settings of the app.', // status-configured
    'The settings of the app could not be read, so it is not known how it is set up.', // status-settings-unread
    'The server answers REST API requests within {{ms}} ms.', // status-reached
    'The access token is valid. It belongs to:', // status-account
    'The service account holds the permission {{permission}}.', // status-held
    'The service account does not hold the permission {{permission}}. Give it a role that does.', // status-not-held
    'Who may look is decided by the permissions of the workspace.', // status-map-read
    'The permissions of the workspace cannot be read: the roles in the settings stand in for them.', // status-map-unread
    'When the REST API cannot answer, the contact\'s record is shown.', // status-fall-back-on
    'When the REST API cannot answer, no channels are shown: the contact\'s record is switched off in the settings.', // status-fall-back-off
    'App {{app}}, made for Apps-Engine {{engine}}.', // status-versions
    'Server {{server}}.', // status-server-version
];
