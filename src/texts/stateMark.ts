import type { PlainText } from '@rocket.chat/ui-kit';

import type { Texts } from './Texts';
import type { Channel } from '../channels/Channel';

type State = Pick<Channel, 'verified' | 'blocked'> & {
    /** All that stand behind its name, this one among them; empty when there is only this one. */
    readonly identities?: readonly Pick<Channel, 'blocked'>[];
};

/** What is to be known of a channel at once, in one text: whether it is verified and blocked. */
export function stateMark({ verified, blocked, identities = [] }: State, { translated }: Texts): PlainText {
    const count = identities.length;
    const blockedCount = identities.filter((identity) => identity.blocked).length;
    if (blockedCount > 0 && blockedCount < count) {
        return translated(verified ? 'mark-verified-some-blocked' : 'mark-some-blocked', {
            blocked: blockedCount,
            count,
        });
    }
    if (blocked) {
        return translated(verified ? 'mark-blocked-verified' : 'mark-blocked');
    }
    if (verified) {
        return translated('mark-verified');
    }
    return count > 1 ? translated('mark-identities', { count }) : translated('mark-not-verified');
}
