import { isRecord } from '../foreignData/isRecord';
import { parseText, parseTexts } from '../foreignData/parseText';

/** The person behind a request, as far as the app needs to know them. */
export type Caller = {
    readonly id: string;
    /** Global role ids. */
    readonly roles: readonly string[];
};

export type CallerAnswer =
    | { readonly kind: 'person'; readonly caller: Caller }
    /** `nobody`: there is no user. `inactive`: the account is deactivated. `not-a-person`: a bot, an app or unknown. */
    | { readonly kind: 'refused'; readonly reason: 'nobody' | 'inactive' | 'not-a-person' };

/** Only an active account of a person may look; whatever is unknown about a user counts against them. */
export function parseCaller(user: unknown): CallerAnswer {
    const id = isRecord(user) ? parseText(user.id) : undefined;
    if (!isRecord(user) || id === undefined) {
        return { kind: 'refused', reason: 'nobody' };
    }
    if (user.type !== 'user') {
        return { kind: 'refused', reason: 'not-a-person' };
    }
    if (user.isEnabled !== true) {
        return { kind: 'refused', reason: 'inactive' };
    }
    return { kind: 'person', caller: { id, roles: parseTexts(user.roles) } };
}
