import { clampTimeout, splitRoles } from './parseSetting';
import { settingIds } from './settings';
import { parseBaseUrl } from '../addresses/parseBaseUrl';
import { parseText } from '../foreignData/parseText';

/** What becomes of a value that an administrator saves. */
export type SettingCheck =
    /** It is saved as it was entered. */
    | { readonly kind: 'good' }
    /** Something else is saved, and the setting's description says why. */
    | { readonly kind: 'corrected'; readonly value: string | number };

/** Looks a role up by its id or name. @returns its id, or `undefined` when there is none */
export type FindRole = (idOrName: string) => Promise<string | undefined>;

/**
 * Checks a value before it is saved. The engine offers no way to refuse one (an error is logged and the value saved all
 * the same), so that what cannot be used is replaced: an address by the one before, a time by the nearest that is
 * allowed, a list of roles by those of them that exist.
 */
export async function checkSetting(
    { id, newValue, oldValue }: { readonly id: string; readonly newValue: unknown; readonly oldValue: unknown },
    findRole: FindRole,
): Promise<SettingCheck> {
    switch (id) {
        case settingIds.restBaseUrl:
            return checkBaseUrl(newValue, oldValue);
        case settingIds.restTimeoutMs:
            return newValue === clampTimeout(newValue)
                ? { kind: 'good' }
                : { kind: 'corrected', value: clampTimeout(newValue) };
        case settingIds.allowedRoles:
            return checkRoles(newValue, oldValue, findRole);
        default:
            return { kind: 'good' };
    }
}

function checkBaseUrl(newValue: unknown, oldValue: unknown): SettingCheck {
    if (isUsableBaseUrl(newValue)) {
        return { kind: 'good' };
    }
    return { kind: 'corrected', value: isUsableBaseUrl(oldValue) ? oldValue : '' };
}

/** Empty stands for the server's own address. */
function isUsableBaseUrl(value: unknown): value is string {
    return typeof value === 'string' && (value.trim() === '' || parseBaseUrl(value.trim()) !== undefined);
}

/** An administrator who empties the list means nobody; a list of roles none of which exists is a mistake. */
async function checkRoles(newValue: unknown, oldValue: unknown, findRole: FindRole): Promise<SettingCheck> {
    if (typeof newValue !== 'string') {
        return { kind: 'corrected', value: parseText(oldValue) ?? '' };
    }
    const entered = splitRoles(newValue);
    const found = await Promise.all(entered.map(findRole));
    const existing = [...new Set(found.filter((id) => id !== undefined))];
    if (existing.join() === entered.join()) {
        return { kind: 'good' };
    }
    return { kind: 'corrected', value: existing.length > 0 ? existing.join(',') : (parseText(oldValue) ?? '') };
}
