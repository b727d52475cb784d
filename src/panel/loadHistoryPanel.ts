import type { HistoryPanel, MessagePanel } from './PanelModel';
import { chatsPerPage } from './PanelState';
import type { PanelPage } from './loadPanel';
import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import type { ClosedChat } from '../channels/ClosedChat';
import { channelKey } from '../channels/identities';
import { loadClosedChats, mostChatsAtOnce } from '../contact/loadClosedChats';
import type { FoundContact } from '../contact/loadContact';
import type { RequestContext } from '../request/startRequest';
import { permissions } from '../rest/permissions';

/**
 * Loads one page of the contact's closed chats. Those of one channel are looked for among the latest, since the
 * endpoint's own filter cannot be relied on.
 */
export async function loadHistoryPanel(
    request: RequestContext,
    access: AllowedAccess,
    {
        found: { contact },
        page: { offset, channel },
    }: { readonly found: FoundContact; readonly page: Extract<PanelPage, { kind: 'history' }> },
): Promise<HistoryPanel | MessagePanel> {
    const { audit, rest } = request;
    if (!access.holds(permissions.viewHistory)) {
        const reason = `no role for ${permissions.viewHistory}`;
        audit.note({ event: 'refused', userId: access.caller.id, entry: 'history', reason });
        return { kind: 'refused', permission: permissions.viewHistory };
    }
    if (rest === undefined) {
        return { kind: 'unavailable', failure: { reason: 'not-configured' } };
    }
    if (channel !== undefined && contact.channels === undefined) {
        return { kind: 'unreadable' };
    }
    const pageOfServer =
        channel === undefined ? { count: chatsPerPage, offset } : { count: mostChatsAtOnce, offset: 0 };
    const answer = await loadClosedChats(access, rest, { contactId: contact.id, ...pageOfServer });
    switch (answer.kind) {
        case 'failed':
            return { kind: 'unavailable', failure: answer.failure };
        case 'not-found':
            return { kind: 'contact-not-found' };
        case 'answered':
            break;
    }
    const opened = async (chats: readonly ClosedChat[]): Promise<HistoryPanel['chats']> =>
        Promise.all(
            chats.map(async (chat) => {
                const room = { roomId: chat.roomId, isOpen: false, servedById: chat.servedBy?.id };
                return { ...chat, canOpen: await access.rooms.canOpen(room) };
            }),
        );
    const shown = { ...(contact.name !== undefined && { contactName: contact.name }), offset };
    if (channel === undefined) {
        const { chats, total } = answer;
        return { kind: 'history', ...shown, chats: await opened(chats), total, onlyLatest: false };
    }
    const identities = identitiesBehind(channel, contact.channels ?? []);
    const chats = answer.chats.filter((chat) => identities.some((identity) => isOnChannel(chat, identity)));
    return {
        kind: 'history',
        ...shown,
        chats: await opened(chats.slice(offset, offset + chatsPerPage)),
        total: chats.length,
        channel,
        ...(identities[0] && { ofChannel: identities[0] }),
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
