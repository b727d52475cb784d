import type { Caution, ChannelsPanel, MessagePanel } from './PanelModel';
import { clampShown, type PanelState } from './PanelState';
import { headFacts } from './headFacts';
import { abilitiesOf, listChannel } from './listChannel';
import type { AllowedAccess } from '../access/decideAccess';
import { isAdministrator } from '../access/isAdministrator';
import type { Channel } from '../channels/Channel';
import { cautionsOf } from '../channels/cautions';
import { countFilters, matchesFilter } from '../channels/filterChannels';
import { groupByName } from '../channels/identities';
import { sortByLastChat, sortByName } from '../channels/sortChannels';
import { loadChannels } from '../contact/loadChannels';
import type { FoundContact } from '../contact/loadContact';
import { loadOpenChats } from '../contact/loadOpenChats';
import type { RequestContext } from '../request/startRequest';
import { sourceName } from '../texts/sourceName';

/** Loads the contact's channels and what an agent should notice about them. */
export async function loadChannelsPanel(
    request: RequestContext,
    access: AllowedAccess,
    { found, state }: { readonly found: FoundContact; readonly state: PanelState },
): Promise<ChannelsPanel | MessagePanel> {
    const { contact, chat } = found;
    // The record knows every identity, the endpoint only one of each name.
    const recorded = contact.channels ?? [];
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
    // As rows are marked: with an identity that is blocked behind it, whichever of them the endpoint shows.
    const withBlocked = (channel: Channel): Channel =>
        !channel.blocked && byName.get(channel.name)?.some(({ blocked }) => blocked)
            ? { ...channel, blocked: true }
            : channel;
    const marked = channels.map(withBlocked);
    const matching = channels.filter((channel, place) => matchesFilter(marked[place] ?? channel, state.filter));
    const known = recorded.length > 0 ? recorded : channels;
    const cautions: readonly Caution[] = [
        ...(found.isOfOtherChat === true ? [{ kind: 'other-contact' } as const] : []),
        ...cautionsOf(contact, chat),
        ...(loaded.kind === 'recorded'
            ? [
                  {
                      kind: 'saved-data',
                      failure: loaded.failure,
                      isAdministrator: isAdministrator(access.caller),
                  } as const,
              ]
            : []),
    ];
    return {
        kind: 'channels',
        ...headFacts(request, { contact, chat, known }),
        // Of thousands, only those that are shown are looked at closely.
        channels: inOrder(matching, state, request)
            .slice(0, clampShown(state.shown))
            .map((channel) => listChannel(request, channel, { sameName: byName.get(channel.name) ?? [], chat, can })),
        matching: matching.length,
        counts: {
            all: channels.length,
            verified: channels.filter(({ verified }) => verified).length,
            blocked: marked.filter(({ blocked }) => blocked).length,
        },
        filters: countFilters(marked, state.filter),
        cautions,
        openElsewhere,
        readAt: Date.now(),
        canSeeHistory: can.history,
    };
}

function inOrder(channels: readonly Channel[], { sort }: PanelState, { texts }: RequestContext): readonly Channel[] {
    const byTime = sortByLastChat(channels);
    return sort === 'name' ? sortByName(byTime, (channel) => sourceName(channel, texts).text, texts.language) : byTime;
}
