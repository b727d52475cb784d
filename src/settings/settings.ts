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
    announceOnAssignment: 'announce-on-assignment',
    replyWindows: 'reply-windows',
} as const;

export const defaultTimeoutMs = 3000;
export const shortestTimeoutMs = 500;
export const longestTimeoutMs = 3500;
/** A channel that was not used for this long is called quiet. */
export const defaultQuietAfterDays = 180;
/** When an agent who is given a chat is told about its contact: never, where there is something to notice, or always. */
export const announcementTimes = ['never', 'caution', 'always'] as const;

export type AnnouncementTime = (typeof announcementTimes)[number];

export const defaultAnnouncementTime = 'caution' satisfies AnnouncementTime;

const defaultAllowedRoles = 'admin,livechat-manager,livechat-monitor,livechat-agent';

/** The app's settings as the administration page shows them, in its order. */
export function settingDefinitions(): readonly ISetting[] {
    return [
        define(settingIds.restUserId, { type: SettingType.STRING, packageValue: '', section: 'setting-section-rest' }),
        define(settingIds.restAuthToken, {
            type: SettingType.PASSWORD,
            packageValue: '',
            section: 'setting-section-rest',
        }),
        define(settingIds.restBaseUrl, { type: SettingType.STRING, packageValue: '', section: 'setting-section-rest' }),
        define(settingIds.restTimeoutMs, {
            type: SettingType.NUMBER,
            packageValue: defaultTimeoutMs,
            section: 'setting-section-rest',
        }),
        define(settingIds.fallBackToRecord, {
            type: SettingType.BOOLEAN,
            packageValue: true,
            section: 'setting-section-rest',
        }),
        define(settingIds.allowedRoles, {
            type: SettingType.STRING,
            packageValue: defaultAllowedRoles,
            section: 'setting-section-access',
        }),
        define(settingIds.quietAfterDays, {
            type: SettingType.NUMBER,
            packageValue: defaultQuietAfterDays,
            section: 'setting-section-display',
        }),
        define(settingIds.maskValues, {
            type: SettingType.BOOLEAN,
            packageValue: false,
            section: 'setting-section-display',
        }),
        {
            ...define(settingIds.announceOnAssignment, {
                type: SettingType.SELECT,
                packageValue: defaultAnnouncementTime,
                section: 'setting-section-display',
            }),
            values: announcementTimes.map((key) => ({ key, i18nLabel: `setting-announce-${key}` })),
        },
        define(settingIds.replyWindows, {
            type: SettingType.STRING,
            packageValue: '',
            section: 'setting-section-display',
        }),
    ];
}

function define(
    id: string,
    rest: { readonly type: SettingType; readonly packageValue: string | number | boolean; readonly section: string },
): ISetting {
    return {
        id,
        ...rest,
        required: false,
        // None is sent to clients; a public password setting would be.
        public: false,
        i18nLabel: `setting-${id}`,
        i18nDescription: `setting-${id}-description`,
    };
}
