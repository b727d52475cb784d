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
    const oldValue: unknown = oldSetting.value;
    const newValue: unknown = newSetting.value;
    const check = await checkSetting({ id: newSetting.id, newValue, oldValue }, findRoleBy(read, appId));
    if (check.kind === 'corrected') {
        logger.warn({ event: 'setting-corrected', setting: newSetting.id });
        return { ...newSetting, value: check.value, i18nDescription: `setting-${newSetting.id}-corrected` };
    }
    if (!correctable.includes(newSetting.id)) {
        return undefined;
    }
    const description = `setting-${newSetting.id}-description`;
    // A correction that was shown is over.
    return oldSetting.i18nDescription === description || oldSetting.i18nDescription === undefined
        ? undefined
        : { ...newSetting, i18nDescription: description };
}

/** Only these are ever given back: what is, the engine writes to the app's log. */
const correctable: readonly string[] = [settingIds.restBaseUrl, settingIds.restTimeoutMs, settingIds.allowedRoles];

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
