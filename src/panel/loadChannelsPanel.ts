import type { ChannelsPanel, ListedChannel, MessagePanel, PanelPermissions } from './PanelModel';
import { type ChannelAction, clampShown, type PanelState } from './panelAction';
import type { Access } from '../access/decideAccess';
import { permissions } from '../access/permissions';
import type { Channel } from '../channels/Channel';
import { bestChannel } from '../channels/bestChannel';
import { countFilters, isKnownSource, matchesFilter } from '../channels/filterChannels';
import { channelKey, groupByName, identitiesOf } from '../channels/identities';
import { isCurrentChannel } from '../channels/isCurrentChannel';
import { isNewOnChannel } from '../channels/isNewOnChannel';
import { maskValue } from '../channels/maskValue';
import { sortByLastChat, sortByName } from '../channels/sortChannels';
import { trustIn } from '../channels/trust';
import { loadChannels } from '../contact/loadChannels';
import type { LoadedContact } from '../contact/loadContact';
import { loadOpenChats } from '../contact/loadOpenChats';
import type { RequestContext } from '../request/startRequest';
import { displayable } from '../texts/displayable';
import { sourceName } from '../texts/sourceName';

type Allowed = Extract<Access, { kind: 'allowed' }>;
type Found = Extract<LoadedContact, { kind: 'contact' }>;

const dayMs = 24 * 3_600_000;

/** Loads the contact's channels and what an agent should notice about them. */
export async function loadChannelsPanel(
    request: RequestContext,
    access: Allowed,
    { contact, chat }: Found,
    state: PanelState,
    revealed?: string,
): Promise<ChannelsPanel | MessagePanel> {
    // The record knows every identity, the endpoint only one of each name.
    const recorded = contact.recorded?.channels ?? [];
    const trust = trustIn(recorded, chat?.visitor);
    const [{ channels, failure }, openElsewhere] = await Promise.all([
        loadChannels(request, contact),
        loadOpenChats(request, access, recorded, chat?.roomId),
    ]);
    if (channels === undefined) {
        return { kind: 'unavailable', failure };
    }
    const may = readPermissions(access);
    const recordedByName = groupByName(recorded);
    const list = (channel: Channel): ListedChannel =>
        listChannel(request, channel, recordedByName.get(channel.name) ?? [], chat?.visitor, may);
    const matching = channels.filter((channel) => matchesFilter(channel, state.filter));
    // Of thousands, only those that are shown are looked at closely.
    const listed = inOrder(matching, state, request).slice(0, clampShown(state.shown)).map(list);
    if (listed.some(({ key }) => key === revealed)) {
        request.log.revealed({ userId: access.caller.id, contactId: contact.id });
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
        ...(failure && { fromRecordBecause: failure }),
        may,
    };
}

function readPermissions({ holds }: Allowed): PanelPermissions {
    return {
        history: holds(permissions.viewHistory),
        block: holds(permissions.block),
        unblock: holds(permissions.unblock),
    };
}

function listChannel(
    { now, settings }: RequestContext,
    channel: Channel,
    recorded: readonly Channel[],
    visitor: Parameters<typeof isCurrentChannel>[1],
    may: PanelPermissions,
): ListedChannel {
    const identities = sortByLastChat(identitiesOf(channel, recorded));
    const quietMs = (settings?.quietAfterDays ?? 0) * dayMs;
    const isMasked = settings?.maskValues === true && [channel, ...identities].flatMap(shownTexts).some(isMaskable);
    const choices: readonly (ChannelAction | false)[] = [
        identities.length > 0 && 'identities',
        isMasked && 'reveal',
        may.history && 'history',
        channel.visitor !== undefined && !channel.blocked && may.block && 'block',
        channel.visitor !== undefined && channel.blocked && may.unblock && 'unblock',
    ];
    return {
        ...channel,
        key: channelKey(channel),
        // The endpoint may show another identity than the one of this chat.
        isCurrent: [channel, ...identities].some((identity) => isCurrentChannel(identity, visitor)),
        isQuiet: quietMs > 0 && channel.lastChat !== undefined && now - channel.lastChat.at > quietMs,
        identities,
        choices: choices.filter((choice) => choice !== false),
    };
}

/** What somebody else wrote, as far as a row can show it: a source that is new to us is named by its id or type. */
function shownTexts({ name, source, verification }: Channel): readonly string[] {
    const { type, id, alias, label, destination } = source;
    const names = isKnownSource(source) ? [] : [id, type, name];
    const { field, value } = verification;
    return [destination, label, alias, field, value, ...names].filter((text) => text !== undefined);
}

function isMaskable(text: string): boolean {
    return displayable(text, undefined, maskValue) !== displayable(text);
}

function inOrder(channels: readonly Channel[], { sort }: PanelState, { texts }: RequestContext): readonly Channel[] {
    const byTime = sortByLastChat(channels);
    return sort === 'name' ? sortByName(byTime, (channel) => sourceName(channel, texts).text, texts.language) : byTime;
}
