import { type ISetting, SettingType } from '@rocket.chat/apps-engine/definition/settings';

/** The ids are a contract with administrators and scripts: never rename one. */
export const settingIds = {
    restUserId: 'rest-user-id',
    restAuthToken: 'rest-auth-token',
    restBaseUrl: 'rest-base-url',
    restTimeoutMs: 'rest-timeout-ms',
    allowedRoles: 'allowed-roles',
    fallBackToRecord: 'fall-back-to-record',
    maskValues: 'mask-values',
    quietAfterDays: 'quiet-after-days',
} as const;

export const defaultTimeoutMs = 3000;
export const shortestTimeoutMs = 500;
export const longestTimeoutMs = 3500;
/** A channel that was not used for this long is called quiet. */
export const defaultQuietAfterDays = 180;
export const defaultAllowedRoles = 'admin,livechat-manager,livechat-monitor,livechat-agent';

/** The app's settings as the administration page shows them, in its order. */
export function settingDefinitions(): readonly ISetting[] {
    return [
        define(settingIds.restUserId, SettingType.STRING, '', 'setting-section-rest'),
        define(settingIds.restAuthToken, SettingType.PASSWORD, '', 'setting-section-rest'),
        define(settingIds.restBaseUrl, SettingType.STRING, '', 'setting-section-rest'),
        define(settingIds.restTimeoutMs, SettingType.NUMBER, defaultTimeoutMs, 'setting-section-rest'),
        define(settingIds.fallBackToRecord, SettingType.BOOLEAN, true, 'setting-section-rest'),
        define(settingIds.allowedRoles, SettingType.STRING, defaultAllowedRoles, 'setting-section-access'),
        define(settingIds.quietAfterDays, SettingType.NUMBER, defaultQuietAfterDays, 'setting-section-display'),
        define(settingIds.maskValues, SettingType.BOOLEAN, false, 'setting-section-display'),
    ];
}

function define(id: string, type: SettingType, packageValue: string | number | boolean, section: string): ISetting {
    return {
        id,
        type,
        packageValue,
        required: false,
        // None is sent to clients; a public password setting would be.
        public: false,
        section,
        i18nLabel: `setting-${id}`,
        i18nDescription: `setting-${id}-description`,
    };
}
