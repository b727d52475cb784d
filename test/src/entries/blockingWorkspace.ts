import { state, viewId } from './interactions';
import type { BlockingVerb } from '../../../src/contact/changeBlocking';
import { encodePanelAction } from '../../../src/panel/panelAction';
import { type Answer, channelDocument, livechatRoom, reply, replyChannels, replyPermissions } from '../fakes';
import { type FakeSetup, keyOf } from '../requests';

const visitor = { visitorId: 'visitor-7', source: { type: 'sms', id: 'twilio' } };

/** The channel that is blocked or unblocked. */
const documentOf = (blocked: boolean) =>
    channelDocument({ name: 'sms', visitor, details: { type: 'sms', id: 'twilio' }, blocked });

export const channel = keyOf(documentOf(false));

/**
 * A workspace in which the agent may do both, it works, and there is cause for it.
 * @param others what the contact's record has beside the channel
 */
export function blockingWorkspace(
    verb: BlockingVerb,
    answers: Readonly<Record<string, Answer>> = {},
    others: readonly unknown[] = [],
): FakeSetup {
    const document = documentOf(verb === 'unblock');
    const contact = { _id: 'contact-1', name: 'Zoe', channels: [...others, document] };
    return {
        room: (id) => livechatRoom({ id, contact }),
        answers: {
            'permissions.listAll': replyPermissions('block-livechat-contact', 'unblock-livechat-contact'),
            'contacts.channels': replyChannels(document),
            'contacts.block': reply(200, { success: true }),
            'contacts.unblock': reply(200, { success: true }),
            ...answers,
        },
    };
}

export const verbs = ['block', 'unblock'] as const;

/** The id of the question that was answered with yes. */
export const confirmed = (verb: BlockingVerb, changes: object = {}): string =>
    encodePanelAction({ kind: verb, state, channel, viewId, ...changes });
