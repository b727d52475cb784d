import type { ChannelsPanel, MessagePanel } from './PanelModel';
import { clampShown, type PanelState } from './PanelState';
import { abilitiesOf, listChannel } from './listChannel';
import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import { bestChannel } from '../channels/bestChannel';
import { countFilters, matchesFilter } from '../channels/filterChannels';
import { groupByName } from '../channels/identities';
import { isNewOnChannel } from '../channels/isNewOnChannel';
import { sortByLastChat, sortByName } from '../channels/sortChannels';
import { trustIn } from '../channels/trust';
import { loadChannels } from '../contact/loadChannels';
import type { FoundContact } from '../contact/loadContact';
import { loadOpenChats } from '../contact/loadOpenChats';
import type { RequestContext } from '../request/startRequest';
import { sourceName } from '../texts/sourceName';

/** Loads the contact's channels and what an agent should notice about them. */
export async function loadChannelsPanel(
    request: RequestContext,
    access: AllowedAccess,
    {
        found: { contact, chat },
        state,
        revealed,
    }: { readonly found: FoundContact; readonly state: PanelState; readonly revealed: string | undefined },
): Promise<ChannelsPanel | MessagePanel> {
    // The record knows every identity, the endpoint only one of each name.
    const recorded = contact.channels ?? [];
    const trust = trustIn(recorded, chat?.visitor);
    const [loaded, openElsewhere] = await Promise.all([
        loadChannels(request, access, contact),
        loadOpenChats(request, access, { channels: recorded, currentRoomId: chat?.roomId }),
    ]);
    if (loaded.kind === 'unavailable') {
        return loaded;
    }
    const { channels } = loaded;
    const can = abilitiesOf(access);
    const byName = groupByName(recorded);
    const matching = channels.filter((channel) => matchesFilter(channel, state.filter));
    // Of thousands, only those that are shown are looked at closely.
    const listed = inOrder(matching, state, request)
        .slice(0, clampShown(state.shown))
        .map((channel) => listChannel(request, channel, { sameName: byName.get(channel.name) ?? [], chat, can }));
    if (listed.some(({ key }) => key === revealed)) {
        request.audit.note({ event: 'revealed', userId: access.caller.id, contactId: contact.id });
    }
    const best = bestChannel(recorded.length > 0 ? recorded : channels);
    return {
        kind: 'channels',
        ...(contact.name !== undefined && { contactName: contact.name }),
        channels: listed,
        matching: matching.length,
        counts: {
            all: channels.length,
            verified: channels.filter(({ verified }) => verified).length,
            blocked: channels.filter(({ blocked }) => blocked).length,
        },
        filters: countFilters(channels, state.filter),
        ...(trust && { trust }),
        caution: isNewOnChannel(contact, chat, trust),
        ...(best && channels.length > 1 && { best }),
        openElsewhere,
        readAt: Date.now(),
        ...(loaded.kind === 'recorded' && { fromRecordBecause: loaded.failure }),
        can,
    };
}

function inOrder(channels: readonly Channel[], { sort }: PanelState, { texts }: RequestContext): readonly Channel[] {
    const byTime = sortByLastChat(channels);
    return sort === 'name' ? sortByName(byTime, (channel) => sourceName(channel, texts).text, texts.language) : byTime;
}
