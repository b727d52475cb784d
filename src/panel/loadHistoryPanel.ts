import type { HistoryPanel, MessagePanel } from './PanelModel';
import type { Access } from '../access/decideAccess';
import { permissions } from '../access/permissions';
import type { Channel } from '../channels/Channel';
import { channelKey } from '../channels/identities';
import type { LoadedContact } from '../contact/loadContact';
import type { RequestContext } from '../request/startRequest';
import { type ClosedChat, loadClosedChats, mostChatsAtOnce } from '../rest/loadClosedChats';

/** How many closed chats are listed at once. */
export const chatsPerPage = 10;

type Allowed = Extract<Access, { kind: 'allowed' }>;
type Found = Extract<LoadedContact, { kind: 'contact' }>;

/**
 * Loads one page of the contact's closed chats. Those of one channel are looked for among the latest, since the
 * endpoint's own filter cannot be relied on.
 */
export async function loadHistoryPanel(
    request: RequestContext,
    { caller, holds }: Allowed,
    { contact }: Found,
    { offset, channel }: { readonly offset: number; readonly channel?: string },
): Promise<HistoryPanel | MessagePanel> {
    if (!holds(permissions.viewHistory)) {
        request.log.refused({ userId: caller.id, entry: 'history', reason: `no role for ${permissions.viewHistory}` });
        return { kind: 'refused', permission: permissions.viewHistory };
    }
    if (request.rest === undefined) {
        return { kind: 'unavailable', failure: { reason: 'not-configured' } };
    }
    const page = channel === undefined ? { count: chatsPerPage, offset } : { count: mostChatsAtOnce, offset: 0 };
    const answer = await loadClosedChats(request.rest, contact.id, page);
    switch (answer.kind) {
        case 'failed':
            return { kind: 'unavailable', failure: answer.failure };
        case 'not-found':
            return { kind: 'contact-not-found' };
        case 'answered':
            break;
    }
    const shown = { ...(contact.name !== undefined && { contactName: contact.name }), offset };
    if (channel === undefined) {
        return { kind: 'history', ...shown, chats: answer.chats, total: answer.total, onlyLatest: false };
    }
    const identities = identitiesBehind(channel, contact.recorded?.channels ?? []);
    const chats = answer.chats.filter((chat) => identities.some((identity) => isOnChannel(chat, identity)));
    return {
        kind: 'history',
        ...shown,
        chats: chats.slice(offset, offset + chatsPerPage),
        total: chats.length,
        channel,
        onlyLatest: answer.total > mostChatsAtOnce,
    };
}

/** A row of the list stands for every identity of its name. */
function identitiesBehind(key: string, recorded: readonly Channel[]): readonly Channel[] {
    const channel = recorded.find((one) => channelKey(one) === key);
    return channel === undefined ? [] : recorded.filter(({ name }) => name === channel.name);
}

function isOnChannel({ visitorId, source }: ClosedChat, { visitor, source: { type } }: Channel): boolean {
    return visitorId !== undefined && visitorId === visitor?.id && source.type === type;
}
