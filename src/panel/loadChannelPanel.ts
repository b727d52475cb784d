import type { ChannelPanel, MessagePanel } from './PanelModel';
import { clampShown } from './PanelState';
import { abilitiesOf, listChannel } from './listChannel';
import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import { groupChannels } from '../channels/groupChannels';
import { channelKey } from '../channels/identities';
import { loadChannels } from '../contact/loadChannels';
import type { FoundContact } from '../contact/loadContact';
import { loadLastChat } from '../contact/loadOpenChats';
import { loadVisitorAddress } from '../contact/loadVisitorAddress';
import type { RequestContext } from '../request/startRequest';

/** Which channel's page is asked for. */
export type ChannelPage = {
    /** The channel's key. */
    readonly channel: string;
    /** How many of its identities are listed. */
    readonly identities: number;
    /** Whether its masked values are asked for. */
    readonly isRevealed: boolean;
};

/** Loads all that is known of one channel: who uses it, its last chat, and every identity behind its name. */
export async function loadChannelPanel(
    request: RequestContext,
    access: AllowedAccess,
    {
        found: { contact, chat, isOfOtherChat: isOfOther = false },
        page,
    }: { readonly found: FoundContact; readonly page: ChannelPage },
): Promise<ChannelPanel | MessagePanel> {
    const recorded = contact.channels ?? [];
    const channel = findChannel(recorded, page.channel) ?? (await askForChannel(request, access, { contact, page }));
    if (channel === undefined) {
        return { kind: 'channel-not-found' };
    }
    const sameName = recorded.filter(({ name }) => name === channel.name);
    const list = (one: Channel, behind: readonly Channel[]) =>
        listChannel(request, one, { sameName: behind, chat, can: abilitiesOf(access) });
    const listed = list(channel, sameName);
    const [reachedAs, lastChat] = await Promise.all([
        loadVisitorAddress(request, access, { channel, chat }),
        loadLastChat(request, access, channel),
    ]);
    if (page.isRevealed) {
        request.audit.note({ event: 'revealed', userId: access.caller.id, contactId: contact.id });
    }
    return {
        kind: 'channel',
        ...(contact.name !== undefined && { contactName: contact.name }),
        ...(isOfOther && { isOfOther }),
        channel: listed,
        ...(reachedAs !== undefined && { reachedAs }),
        // Whoever is in the chat at hand needs no way to it.
        ...(lastChat?.kind === 'open' && lastChat.chat.roomId !== chat?.roomId && { openChat: lastChat.chat }),
        ...(lastChat?.kind === 'closed' && { closedChatRoomId: lastChat.roomId }),
        identities: listed.identities
            .slice(0, clampShown(page.identities))
            // Each for itself: there is none behind it.
            .map((identity) => list(identity, [identity])),
        identityCount: listed.identities.length,
    };
}

/** As the endpoint folds them: the key of any identity stands for the one that it shows under that name. */
function findChannel(recorded: readonly Channel[], key: string): Channel | undefined {
    const found = recorded.find((one) => channelKey(one) === key);
    return found && groupChannels(recorded.filter(({ name }) => name === found.name))[0];
}

/** A record without a list: the endpoint's own has the channel. */
async function askForChannel(
    request: RequestContext,
    access: AllowedAccess,
    { contact, page }: { readonly contact: FoundContact['contact']; readonly page: ChannelPage },
): Promise<Channel | undefined> {
    if (contact.channels !== undefined) {
        return undefined;
    }
    const loaded = await loadChannels(request, access, contact);
    return loaded.kind === 'unavailable' ? undefined : findChannel(loaded.channels, page.channel);
}
