import { parseReplyWindows, writeReplyWindows } from './parseReplyWindows';
import { clampTimeout, isDays, parseAnnouncementTime, parseDays, splitAtBlanks, splitRoles } from './parseSetting';
import { settingIds } from './settings';
import { parseBaseUrl } from '../addresses/parseBaseUrl';

/** What becomes of a value that an administrator saves. */
export type SettingCheck =
    /** It is saved as it was entered. */
    | { readonly kind: 'good' }
    /** Something else is saved, and the setting's description says why. */
    | { readonly kind: 'corrected'; readonly value: string | number | boolean };

/** Looks a role up by its id or name. @returns its id, or `undefined` when there is none */
export type FindRole = (idOrName: string) => Promise<string | undefined>;

type Values = {
    readonly id: string;
    readonly newValue: unknown;
    /** What counted until now: the package's own value until there was another. */
    readonly oldValue: unknown;
};

/**
 * Checks a value before it is saved. The engine offers no way to refuse one (an error is logged and the value saved all
 * the same), so that what cannot be used is replaced: a text by the one before, a number by the nearest that is
 * allowed, a list of roles by those of them that exist, and what is neither yes nor no by the safe one of the two. The
 * account is never looked at: the engine logs what a check gives, and a token may have been pasted into either field.
 */
export async function checkSetting({ id, newValue, oldValue }: Values, findRole: FindRole): Promise<SettingCheck> {
    switch (id) {
        case settingIds.restBaseUrl:
            return isUsableBaseUrl(newValue) ? good : corrected(isUsableBaseUrl(oldValue) ? oldValue : '');
        case settingIds.restTimeoutMs:
            return newValue === clampTimeout(newValue) ? good : corrected(clampTimeout(newValue));
        case settingIds.quietAfterDays:
            return newValue === parseDays(newValue) ? good : corrected(nearestDays(newValue, oldValue));
        case settingIds.fallBackToRecord:
        case settingIds.maskValues:
            return typeof newValue === 'boolean' ? good : corrected(true);
        case settingIds.allowedRoles:
            return checkRoles(newValue, oldValue, findRole);
        case settingIds.announceOnAssignment:
            return newValue === parseAnnouncementTime(newValue) ? good : corrected(parseAnnouncementTime(oldValue));
        case settingIds.replyWindows:
            return checkReplyWindows(newValue, oldValue);
        default:
            return good;
    }
}

const good: SettingCheck = { kind: 'good' };

function corrected(value: string | number | boolean): SettingCheck {
    return { kind: 'corrected', value };
}

/** Empty stands for the server's own address. */
function isUsableBaseUrl(value: unknown): value is string {
    return typeof value === 'string' && (value.trim() === '' || parseBaseUrl(value.trim()) !== undefined);
}

/** A number that was entered as text is meant; below 0 there is nothing nearer than what was before. */
function nearestDays(newValue: unknown, oldValue: unknown): number {
    const days = typeof newValue === 'string' && newValue.trim() !== '' ? Number(newValue) : newValue;
    return isDays(days) ? Math.round(days) : parseDays(oldValue);
}

/** What of it can be used is saved; where nothing can, what was before. */
function checkReplyWindows(newValue: unknown, oldValue: unknown): SettingCheck {
    const { windows, isPartly } = parseReplyWindows(newValue);
    if (!isPartly) {
        return good;
    }
    return corrected(windows.length > 0 ? writeReplyWindows(windows) : textOr(oldValue, ''));
}

/** An administrator who empties the list means nobody; a list of roles none of which exists is a mistake. */
async function checkRoles(newValue: unknown, oldValue: unknown, findRole: FindRole): Promise<SettingCheck> {
    if (typeof newValue !== 'string') {
        return corrected(textOr(oldValue, ''));
    }
    const entered = splitRoles(newValue);
    const found = await Promise.all(entered.map(async (entry) => findRoles(entry, findRole)));
    const existing = [...new Set(found.flat())];
    if (existing.join() === entered.join()) {
        return good;
    }
    return corrected(existing.length > 0 ? existing.join() : textOr(oldValue, ''));
}

/** The name of a role may hold blanks; they may also stand between roles. */
async function findRoles(entry: string, findRole: FindRole): Promise<readonly string[]> {
    const whole = await findRole(entry);
    if (whole !== undefined) {
        return [whole];
    }
    const words = splitAtBlanks(entry);
    const found = words.length > 1 ? await Promise.all(words.map(findRole)) : [];
    return found.filter((id) => id !== undefined);
}

function textOr(value: unknown, otherwise: string): string {
    return typeof value === 'string' ? value : otherwise;
}
