import type { ILogger, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import type { ISetting } from '@rocket.chat/apps-engine/definition/settings';
import type { ISettingUpdateContext } from '@rocket.chat/apps-engine/definition/settings/ISettingUpdateContext';

import { checkSetting, type FindRole } from './checkSetting';
import { settingIds } from './settings';
import { startDeadline } from '../clock/startDeadline';
import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';

/** The engine stores what this gives in place of what was entered. */
type SavedSetting = ISetting | undefined;

/**
 * Checks what an administrator saves, and says in the setting's description when it had to be corrected.
 * @returns what to save instead; nothing when what was entered is good. Nothing is also what keeps the token out of the
 * app's log, into which the engine writes whatever is returned here.
 */
export async function beforeSettingIsSaved(
    { oldSetting, newSetting }: ISettingUpdateContext,
    { appId, read, logger }: { readonly appId: string; readonly read: IRead; readonly logger: ILogger },
): Promise<SavedSetting> {
    const { id } = newSetting;
    // Until a value was saved there is none, and the package's counts.
    const oldValue: unknown = oldSetting.value ?? oldSetting.packageValue;
    const newValue: unknown = newSetting.value;
    if (!checked.includes(id)) {
        return undefined;
    }
    const check = await checkSetting({ id, newValue, oldValue }, findRoleBy(read, appId));
    if (check.kind === 'corrected') {
        logger.warn({ event: 'setting-corrected', setting: id });
        return { ...newSetting, value: check.value, i18nDescription: `setting-${id}-corrected` };
    }
    const description = `setting-${id}-description`;
    // A correction that was shown is over.
    return oldSetting.i18nDescription === description || oldSetting.i18nDescription === undefined
        ? undefined
        : { ...newSetting, i18nDescription: description };
}

/** Never given back: what is, the engine writes to the app's log, and a token may have been pasted into either. */
const account: readonly string[] = [settingIds.restUserId, settingIds.restAuthToken];

const checked: readonly string[] = Object.values(settingIds).filter((id) => !account.includes(id));

/** Every workspace has this role: when even it cannot be found, roles cannot be looked up, and any may exist. */
const roleOfEveryWorkspace = 'admin';

function findRoleBy(read: IRead, appId: string): FindRole {
    const deadline = startDeadline();
    const lookUp = async (idOrName: string): Promise<string | undefined> => {
        const role = await deadline.settle(async () => findRole(read, idOrName, appId));
        return role.kind === 'value' && isRecord(role.value) ? parseText(role.value.id) : undefined;
    };
    return async (idOrName) => {
        const id = await lookUp(idOrName);
        return id ?? ((await lookUp(roleOfEveryWorkspace)) === undefined ? idOrName : undefined);
    };
}

async function findRole(read: IRead, idOrName: string, appId: string): Promise<unknown> {
    return read.getRoleReader().getOneByIdOrName(idOrName, appId);
}
