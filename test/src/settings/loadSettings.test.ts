import fc from 'fast-check';

import { SettingsCache } from '../../../src/settings/SettingsCache';
import { type AppSettings, loadSettings } from '../../../src/settings/loadSettings';
import { clampTimeout, splitRoles } from '../../../src/settings/parseSetting';
import { anyText, anyValue } from '../arbitraries';
import {
    appSettings,
    configured,
    fakeRead,
    serviceToken,
    serviceUserId,
    siteUrl,
    type WorkspaceContent,
} from '../fakes';

const serverSettings = { Site_Url: siteUrl, Language: 'en' };
const readFirst = (content?: WorkspaceContent): Promise<AppSettings> =>
    loadSettings(fakeRead(content), new SettingsCache());
const withSetting = (id: string, value: unknown) => readFirst({ settings: { ...configured, [id]: value } });

const throws = (): never => {
    throw new Error('not readable');
};

describe('loadSettings', () => {
    it('reads everything that was entered', async () => {
        const settings = {
            'rest-user-id': 'u1',
            'rest-auth-token': 'a-token',
            'rest-base-url': 'http://localhost:3000',
            'rest-timeout-ms': 1500,
            'allowed-roles': 'admin, custom-1 ,,livechat-agent',
            'fall-back-to-record': false,
            'mask-values': true,
            'quiet-after-days': 30,
        };
        expect(await readFirst({ settings, serverSettings: { ...serverSettings, Language: 'de' } })).toEqual({
            restUserId: 'u1',
            restAuthToken: 'a-token',
            restBaseUrl: 'http://localhost:3000',
            restTimeoutMs: 1500,
            allowedRoles: ['admin', 'custom-1', 'livechat-agent'],
            fallBackToRecord: false,
            maskValues: true,
            quietAfterDays: 30,
            siteUrl,
            serverLanguage: 'de',
        });
    });

    it("takes the server's own address where none was entered", async () => {
        expect((await readFirst()).restBaseUrl).toBe(siteUrl);
        expect((await withSetting('rest-base-url', '   ')).restBaseUrl).toBe(siteUrl);
    });

    it('takes away the spaces that were pasted along', async () => {
        const settings = {
            ...configured,
            'rest-user-id': ` ${serviceUserId}\n`,
            'rest-auth-token': `\t${serviceToken} `,
            'rest-base-url': ' http://localhost:3000 ',
        };
        expect(await readFirst({ settings })).toEqual(appSettings({ restBaseUrl: 'http://localhost:3000' }));
    });

    it('has a default for every setting that is missing', async () => {
        expect(await readFirst({ settings: {}, serverSettings: {} })).toEqual({
            restUserId: '',
            restAuthToken: '',
            restBaseUrl: '',
            restTimeoutMs: 3000,
            allowedRoles: ['admin', 'livechat-manager', 'livechat-monitor', 'livechat-agent'],
            fallBackToRecord: true,
            maskValues: false,
            quietAfterDays: 180,
            siteUrl: '',
            serverLanguage: '',
        });
    });

    it('takes one that cannot be read for missing, and reads the others', async () => {
        const settings = { ...configured, 'rest-user-id': throws, 'mask-values': true };
        const read = await readFirst({ settings, serverSettings: { ...serverSettings, Language: throws } });
        expect(read).toEqual(appSettings({ restUserId: '', maskValues: true, serverLanguage: '' }));
    });

    it('takes nobody for the allowed roles where the list was emptied', async () => {
        expect((await withSetting('allowed-roles', '')).allowedRoles).toEqual([]);
        expect((await withSetting('allowed-roles', ' , ')).allowedRoles).toEqual([]);
    });

    it.each([[undefined], [null], [7], [['admin']], [{}]])(
        'has only defaults where every value is %p',
        async (value) => {
            const settings = Object.fromEntries(Object.keys(configured).map((id) => [id, value]));
            const read = await readFirst({ settings, serverSettings: { Site_Url: value, Language: value } });
            const ofNothing = await readFirst({ settings: {}, serverSettings: {} });
            const numbers = { restTimeoutMs: 0, quietAfterDays: 0 };
            expect({ ...read, ...numbers }).toEqual({ ...ofNothing, ...numbers });
        },
    );

    it.each([['false'], [0], [null]])('does not take %p for switched off', async (value) => {
        expect((await withSetting('fall-back-to-record', value)).fallBackToRecord).toBe(true);
    });

    it.each([['true'], [1], [{}]])('does not take %p for switched on', async (value) => {
        expect((await withSetting('mask-values', value)).maskValues).toBe(false);
    });
});

describe('the days after which a channel is quiet', () => {
    it.each([
        [0, 0],
        [1, 1],
        [89.6, 90],
        [-1, 180],
        [NaN, 180],
        [Infinity, 180],
        ['90', 180],
        [null, 180],
    ])('are for %p: %d', async (value, days) => {
        expect((await withSetting('quiet-after-days', value)).quietAfterDays).toBe(days);
    });
});

describe('clampTimeout', () => {
    it.each([
        [500, 500],
        [3500, 3500],
        [2000, 2000],
        ['2000', 2000],
        [' 2000 ', 2000],
        [1234.5, 1235],
        [499, 500],
        [0, 500],
        [-1, 500],
        [-Infinity, 500],
        [3501, 3500],
        [1e9, 3500],
        [Infinity, 3500],
        [NaN, 3000],
        ['', 3000],
        [' ', 3000],
        ['soon', 3000],
        ['2 s', 3000],
        [null, 3000],
        [undefined, 3000],
        [true, 3000],
        [[2000], 3000],
    ])('makes of %p a wait of %d ms', (value, ms) => {
        expect(clampTimeout(value)).toBe(ms);
    });

    it('is a whole number of ms from 500 to 3500 for any value', () => {
        fc.assert(
            fc.property(fc.oneof(anyValue, anyText, fc.double(), fc.integer()), (value) => {
                const ms = clampTimeout(value);
                expect(Number.isInteger(ms) && ms >= 500 && ms <= 3500).toBe(true);
            }),
        );
    });
});

describe('splitRoles', () => {
    it('gives the parts between the commas in order, without spaces and empty ones', () => {
        expect(splitRoles(' b,a b ,,\n c ,')).toEqual(['b', 'a b', 'c']);
        expect(splitRoles('')).toEqual([]);
    });
});
