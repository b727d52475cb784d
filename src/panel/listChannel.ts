import type { ListedChannel } from './PanelModel';
import type { AllowedAccess } from '../access/decideAccess';
import type { Channel } from '../channels/Channel';
import type { Chat } from '../channels/Contact';
import { type Abilities, channelActions } from '../channels/channelActions';
import { channelReach } from '../channels/channelReach';
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

type Surroundings = {
    /** Every identity of the record under its name. */
    readonly sameName: readonly Channel[];
    readonly chat: Chat | undefined;
    readonly can: Abilities;
};

/** Looks at one channel closely, for its row, its page, and for what may be done with it. */
export function listChannel(
    { now, settings, texts }: RequestContext,
    listed: Channel,
    { sameName, chat, can }: Surroundings,
): ListedChannel {
    const identities = sortByLastChat(identitiesOf(listed, sameName));
    const quietMs = (settings?.quietAfterDays ?? 0) * dayMs;
    // The endpoint may show another identity than the one of this chat, whose marks must not pass for this one's.
    const current = [listed, ...identities].find((identity) => isCurrentChannel(identity, chat?.visitor));
    const isCurrent = current !== undefined;
    const channel = current ?? listed;
    const reach = channelReach(channel, isCurrent ? chat : undefined);
    const looked = [channel, ...identities.slice(0, mostLookedAt)].flatMap((identity) =>
        Object.values(shownTexts(identity)).flat(),
    );
    return {
        ...channel,
        key: channelKey(listed),
        ...(reach && { reach }),
        isCurrent,
        isQuiet: quietMs > 0 && channel.lastChat !== undefined && now - channel.lastChat.at > quietMs,
        identities,
        actions: channelActions(channel, {
            can,
            isMasked: [...looked, ...(reach ? [reach.address] : [])].some(texts.hides),
            isRecorded: sameName.some((identity) => isSameChannel(identity, listed)),
        }),
    };
}
