import type { HistoryPanel, MessagePanel } from './PanelModel';
import { chatsPerPage } from './PanelState';
import type { PanelPage } from './loadPanel';
import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import type { ClosedChat } from '../channels/ClosedChat';
import { channelKey } from '../channels/identities';
import { isCurrentChannel } from '../channels/isCurrentChannel';
import { loadClosedChats } from '../contact/loadClosedChats';
import type { FoundContact } from '../contact/loadContact';
import { loadUserName } from '../contact/loadUserName';
import { notConfigured, type RequestContext } from '../request/startRequest';
import type { RestApi } from '../rest/RestApi';
import { permissions } from '../rest/permissions';

type Asked = {
    readonly found: FoundContact;
    readonly page: Extract<PanelPage, { kind: 'history' }>;
};

/** Loads one page of the contact's closed chats, or of those of one channel. */
export async function loadHistoryPanel(
    request: RequestContext,
    access: AllowedAccess,
    { found, page }: Asked,
): Promise<HistoryPanel | MessagePanel> {
    const { audit, rest } = request;
    if (!access.holds(permissions.viewHistory)) {
        const reason = `no role for ${permissions.viewHistory}`;
        audit.note({ event: 'refused', userId: access.caller.id, entry: 'history', reason });
        return { kind: 'refused', permission: permissions.viewHistory, of: 'history' };
    }
    if (rest === undefined) {
        return { kind: 'unavailable', failure: notConfigured(request) };
    }
    const { contact, isOfOtherChat: isOfOther = false } = found;
    const { channel, offset } = page;
    const head = {
        ...(contact.name !== undefined && { contactName: contact.name }),
        ...(isOfOther && { isOfOther }),
        offset,
    };
    if (channel !== undefined) {
        return contact.channels === undefined
            ? { kind: 'unreadable' }
            : loadOfChannel(request, access, { rest, contact, key: channel, recorded: contact.channels, head });
    }
    const answer = await loadClosedChats(access, rest, { contactId: contact.id, count: chatsPerPage, offset });
    if (answer.kind !== 'answered') {
        return answer.kind === 'failed'
            ? { kind: 'unavailable', failure: answer.failure }
            : { kind: 'contact-not-found' };
    }
    const { chats, total } = answer;
    const next = offset + chats.length;
    return {
        kind: 'history',
        ...head,
        chats: await opened(request, access, chats),
        total,
        ...(next < total && { older: next }),
    };
}

/** How many are looked through at once, and how often at the most. */
const chatsAtOnce = 50;
const mostRequests = 2;

/**
 * The server cannot filter so: its own filter by source takes a licence and matches loosely. So its pages are looked
 * through here, from a place in its list, until a page of ours is full or two requests were made.
 */
async function loadOfChannel(
    request: RequestContext,
    access: AllowedAccess,
    {
        rest,
        contact,
        key,
        recorded,
        head,
    }: {
        readonly rest: RestApi;
        readonly contact: FoundContact['contact'];
        readonly key: string;
        readonly recorded: readonly Channel[];
        readonly head: Pick<HistoryPanel, 'contactName' | 'isOfOther' | 'offset'>;
    },
): Promise<HistoryPanel | MessagePanel> {
    const identities = identitiesBehind(key, recorded);
    if (identities.length === 0) {
        return { kind: 'channel-not-found' };
    }
    const matching: ClosedChat[] = [];
    let place = head.offset;
    let total = 0;
    let oldest: number | undefined;
    for (let requests = 0; requests < mostRequests && matching.length < chatsPerPage; requests += 1) {
        const answer = await loadClosedChats(access, rest, {
            contactId: contact.id,
            count: chatsAtOnce,
            offset: place,
        });
        if (answer.kind !== 'answered') {
            // What was found before is something.
            if (matching.length > 0) {
                break;
            }
            return answer.kind === 'failed'
                ? { kind: 'unavailable', failure: answer.failure }
                : { kind: 'contact-not-found' };
        }
        total = answer.total;
        for (const chat of answer.chats) {
            if (matching.length === chatsPerPage) {
                break;
            }
            place += 1;
            oldest = chat.closedAt ?? oldest;
            if (identities.some((identity) => isOnChannel(chat, identity))) {
                matching.push(chat);
            }
        }
        if (answer.chats.length === 0) {
            place = total;
        }
        if (place >= total) {
            break;
        }
    }
    const [channel] = identities;
    return {
        kind: 'history',
        ...head,
        chats: await opened(request, access, matching),
        channel: key,
        ...(channel && { ofChannel: channel }),
        ...(place < total && { older: place, ...(oldest !== undefined && { lookedBackTo: oldest }) }),
    };
}

/** The server names who served a chat by their username alone, and says nothing of who may open it. */
async function opened(
    request: RequestContext,
    { rooms }: AllowedAccess,
    chats: readonly ClosedChat[],
): Promise<HistoryPanel['chats']> {
    const agentIds = new Set(chats.flatMap(({ servedBy }) => servedBy?.id ?? []));
    const names = new Map(
        await Promise.all([...agentIds].map(async (id) => [id, await loadUserName(request, id)] as const)),
    );
    return Promise.all(
        chats.map(async (chat) => {
            const { roomId, servedBy } = chat;
            const name = names.get(servedBy?.id ?? '');
            return {
                ...chat,
                ...(servedBy && name !== undefined && { servedBy: { ...servedBy, name } }),
                canOpen: await rooms.canOpen({ roomId, isOpen: false, servedById: servedBy?.id }),
            };
        }),
    );
}

/** A row of the list stands for every identity of its name. */
function identitiesBehind(key: string, recorded: readonly Channel[]): readonly Channel[] {
    const channel = recorded.find((one) => channelKey(one) === key);
    return channel === undefined ? [] : recorded.filter(({ name }) => name === channel.name);
}

/** The rule for the chat at hand: the same visitor, source type, and source id where either has one. */
function isOnChannel({ visitorId, source }: ClosedChat, channel: Channel): boolean {
    return (
        visitorId !== undefined &&
        isCurrentChannel(channel, {
            id: visitorId,
            sourceType: source.type,
            ...(source.id !== undefined && { sourceId: source.id }),
        })
    );
}
