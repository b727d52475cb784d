import type { ListedChannel } from './PanelModel';
import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import type { Chat } from '../channels/Contact';
import { type Abilities, channelActions } from '../channels/channelActions';
import { channelKey, identitiesOf, isSameChannel } from '../channels/identities';
import { isCurrentChannel } from '../channels/isCurrentChannel';
import { shownTexts } from '../channels/shownTexts';
import { sortByLastChat } from '../channels/sortChannels';
import type { RequestContext } from '../request/startRequest';
import { permissions } from '../rest/permissions';

/** Of thousands of identities behind one name, only those of the first pages are searched for something to reveal. */
const mostLookedAt = 100;

const dayMs = 24 * 3_600_000;

/** What the person may do beyond looking. */
export function abilitiesOf({ holds }: AllowedAccess): Abilities {
    return {
        history: holds(permissions.viewHistory),
        block: holds(permissions.block),
        unblock: holds(permissions.unblock),
    };
}

/**
 * Looks at one channel closely, for its row and for what may be done with it.
 * @param sameName every identity of the record under its name
 */
export function listChannel(
    { now, settings, texts }: RequestContext,
    channel: Channel,
    { sameName, chat, can }: { readonly sameName: readonly Channel[]; readonly chat: Chat | undefined; can: Abilities },
): ListedChannel {
    const key = channelKey(channel);
    const identities = sortByLastChat(identitiesOf(channel, sameName));
    const quietMs = (settings?.quietAfterDays ?? 0) * dayMs;
    return {
        ...channel,
        key,
        // The endpoint may show another identity than the one of this chat.
        isCurrent: [channel, ...identities].some((identity) => isCurrentChannel(identity, chat?.visitor)),
        isQuiet: quietMs > 0 && channel.lastChat !== undefined && now - channel.lastChat.at > quietMs,
        identities,
        actions: channelActions(channel, {
            can,
            identityCount: identities.length,
            isMasked: [channel, ...identities.slice(0, mostLookedAt)].some((identity) =>
                Object.values(shownTexts(identity)).flat().some(texts.hides),
            ),
            isRecorded: sameName.some((identity) => isSameChannel(identity, channel)),
        }),
    };
}
