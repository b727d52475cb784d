import { SettingType } from '@rocket.chat/apps-engine/definition/settings';

import { Caches } from '../../../src/request/Caches';
import { loadSettings } from '../../../src/settings/loadSettings';
import { settingDefinitions } from '../../../src/settings/settings';
import { appSettings, fakeRead } from '../fakes';

const definitions = settingDefinitions();

describe('settingDefinitions', () => {
    it('have the ids, types and defaults that administrators and scripts rely on', () => {
        expect(Object.fromEntries(definitions.map(({ id, type, packageValue }) => [id, [type, packageValue]]))).toEqual(
            {
                'rest-user-id': [SettingType.STRING, ''],
                'rest-auth-token': [SettingType.PASSWORD, ''],
                'rest-base-url': [SettingType.STRING, ''],
                'rest-timeout-ms': [SettingType.NUMBER, 3000],
                'allowed-roles': [SettingType.STRING, 'admin,livechat-manager,livechat-monitor,livechat-agent'],
                'fall-back-to-record': [SettingType.BOOLEAN, true],
                'mask-values': [SettingType.BOOLEAN, false],
                'quiet-after-days': [SettingType.NUMBER, 180],
            },
        );
    });

    it('have each id once', () => {
        expect(new Set(definitions.map(({ id }) => id)).size).toBe(definitions.length);
    });

    it('are none of them sent to clients or required', () => {
        expect(definitions.filter((setting) => setting.public || setting.required)).toEqual([]);
    });

    it('read as they are, and do for an app that nobody has set up yet', async () => {
        const settings = Object.fromEntries(definitions.map(({ id, packageValue }) => [id, packageValue as unknown]));
        expect(await loadSettings(fakeRead({ settings }), new Caches().settings)).toEqual({
            settings: appSettings({
                allowedRoles: ['admin', 'livechat-manager', 'livechat-monitor', 'livechat-agent'],
                maskValues: false,
            }),
            connection: undefined,
            setUp: { problem: 'account', cleaned: [] },
        });
    });
});
