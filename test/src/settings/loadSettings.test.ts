import { Caches } from '../../../src/request/Caches';
import { loadSettings, type LoadedSettings } from '../../../src/settings/loadSettings';
import {
    appSettings,
    configured,
    fakeRead,
    restConnection,
    serviceToken,
    serviceUserId,
    siteUrl,
    type WorkspaceContent,
} from '../fakes';

const site = { origin: 'https://chat.example', pathPrefix: '/prefix' };
const serverSettings = { Site_Url: siteUrl, Language: 'en' };
const loadFirst = (content?: WorkspaceContent): Promise<LoadedSettings> =>
    loadSettings(fakeRead(content), new Caches().settings);
const withSetting = (id: string, value: unknown) => loadFirst({ settings: { ...configured, [id]: value } });

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
        expect(await loadFirst({ settings, serverSettings: { ...serverSettings, Language: 'de' } })).toEqual({
            settings: {
                allowedRoles: ['admin', 'custom-1', 'livechat-agent'],
                fallBackToRecord: false,
                maskValues: true,
                quietAfterDays: 30,
                site,
                serverLanguage: 'de',
            },
            connection: {
                baseUrl: { origin: 'http://localhost:3000', pathPrefix: '' },
                userId: 'u1',
                authToken: 'a-token',
                timeoutMs: 1500,
            },
            setUp: { cleaned: [] },
        });
    });

    it('has the token in the connection alone', async () => {
        expect(JSON.stringify((await loadFirst()).settings)).not.toContain(serviceToken);
    });

    it('has the safe value for every setting that is missing: masked, nobody, the default', async () => {
        expect(await loadFirst({ settings: {}, serverSettings: {} })).toEqual({
            settings: {
                allowedRoles: [],
                fallBackToRecord: true,
                maskValues: true,
                quietAfterDays: 180,
                site: undefined,
                serverLanguage: '',
            },
            connection: undefined,
            setUp: { problem: 'unread', cleaned: [] },
        });
    });

    it('takes one that cannot be read for missing, and reads the others', async () => {
        const settings = { ...configured, 'mask-values': throws, 'quiet-after-days': 30 };
        const loaded = await loadFirst({ settings, serverSettings: { ...serverSettings, Language: throws } });
        expect(loaded).toEqual({
            settings: appSettings({ maskValues: true, quietAfterDays: 30, serverLanguage: '' }),
            connection: restConnection(),
            setUp: { cleaned: [] },
        });
    });

    it('takes nobody for the allowed roles where the list was emptied', async () => {
        expect((await withSetting('allowed-roles', '')).settings.allowedRoles).toEqual([]);
        expect((await withSetting('allowed-roles', ' , ')).settings.allowedRoles).toEqual([]);
    });

    it.each([[undefined], [null], [7], [['admin']], [{}]])(
        'has only safe values where every value is %p',
        async (value) => {
            const settings = Object.fromEntries(Object.keys(configured).map((id) => [id, value]));
            const loaded = await loadFirst({ settings, serverSettings: { Site_Url: value, Language: value } });
            const ofNothing = await loadFirst({ settings: {}, serverSettings: {} });
            // Of these values, the number is one that days may be.
            const quietAfterDays = value === 7 ? 7 : 180;
            expect(loaded).toEqual({
                ...ofNothing,
                settings: { ...ofNothing.settings, quietAfterDays },
                setUp: { problem: 'account', cleaned: [] },
            });
        },
    );

    it.each([['false'], [0], [null]])('does not take %p for switched off', async (value) => {
        expect((await withSetting('fall-back-to-record', value)).settings.fallBackToRecord).toBe(true);
    });

    it.each([['false'], [0], [null]])('does not take %p for values that may be shown', async (value) => {
        expect((await withSetting('mask-values', value)).settings.maskValues).toBe(true);
        expect((await withSetting('mask-values', false)).settings.maskValues).toBe(false);
    });

    it.each([[undefined], [7], [['admin']], [throws]])('takes nobody for the allowed roles %p', async (value) => {
        expect((await withSetting('allowed-roles', value)).settings.allowedRoles).toEqual([]);
    });
});

describe('the connection', () => {
    it('is made of the account, the address and the longest wait', async () => {
        expect((await withSetting('rest-timeout-ms', 1234)).connection).toEqual({
            baseUrl: site,
            userId: serviceUserId,
            authToken: serviceToken,
            timeoutMs: 1234,
        });
    });

    it("goes to the server's own address where none was entered", async () => {
        expect((await loadFirst()).connection?.baseUrl).toEqual(site);
        expect((await withSetting('rest-base-url', '   ')).connection?.baseUrl).toEqual(site);
    });

    it("goes to the address that was entered, though links go to the server's own", async () => {
        const { connection, settings } = await withSetting('rest-base-url', 'http://localhost:3000/chat/');
        expect(connection?.baseUrl).toEqual({ origin: 'http://localhost:3000', pathPrefix: '/chat' });
        expect(settings.site).toEqual(site);
    });

    it('is free of the spaces that were pasted along', async () => {
        const settings = {
            ...configured,
            'rest-user-id': ` ${serviceUserId}\n`,
            'rest-auth-token': `\t${serviceToken} `,
            'rest-base-url': ` ${siteUrl} `,
        };
        expect((await loadFirst({ settings })).connection).toEqual(restConnection());
    });

    it.each<[string, WorkspaceContent]>([
        ['a user id', { settings: { ...configured, 'rest-user-id': ' ' } }],
        ['a user id that can be read', { settings: { ...configured, 'rest-user-id': throws } }],
        ['a token', { settings: { ...configured, 'rest-auth-token': '' } }],
        ['a token that is a text', { settings: { ...configured, 'rest-auth-token': 7 } }],
        ['an address', { serverSettings: { Language: 'en' } }],
        ['an address that may be asked', { serverSettings: { Site_Url: 'https://user:pw@chat.example' } }],
        [
            "an address that may be asked, though the server's own may be",
            { settings: { ...configured, 'rest-base-url': 'ftp://chat.example' } },
        ],
    ])('cannot be had without %s', async (_, content) => {
        expect((await loadFirst(content)).connection).toBeUndefined();
    });
});

describe('the set-up', () => {
    const setUpWith = async (changes: Readonly<Record<string, unknown>>, content: WorkspaceContent = {}) =>
        loadFirst({ ...content, settings: { ...configured, ...changes } });

    it.each<[string, Readonly<Record<string, unknown>>, string]>([
        ['no user id', { 'rest-user-id': '' }, 'account'],
        ['no token', { 'rest-auth-token': ' ' }, 'account'],
        ['neither', { 'rest-user-id': '', 'rest-auth-token': '' }, 'account'],
        ['a user id that no header can hold', { 'rest-user-id': 'Zoë' }, 'user-id'],
        ['a token that no header can hold', { 'rest-auth-token': 'токен' }, 'token'],
        ['an address that may not be asked', { 'rest-base-url': 'ftp://chat.example' }, 'address'],
        ['an address that is none', { 'rest-base-url': 'chat' }, 'address'],
    ])('has a problem with %s, and then nothing is asked', async (_, changes, problem) => {
        const { connection, setUp } = await setUpWith(changes);
        expect([connection, setUp]).toEqual([undefined, { problem, cleaned: [] }]);
    });

    // It is not the account that is missing.
    it('has a problem with an unusable Site URL, and is mended by an address of its own', async () => {
        const serverless = { serverSettings: { Site_Url: 'nonsense', Language: 'en' } };
        expect((await setUpWith({}, serverless)).setUp).toEqual({ problem: 'address', cleaned: [] });
        const mended = await setUpWith({ 'rest-base-url': siteUrl }, serverless);
        expect(mended.setUp).toEqual({ cleaned: [] });
        expect(mended.connection?.baseUrl).toEqual(site);
    });

    // The token goes nowhere while it is not known where it should go.
    it.each<[string, WorkspaceContent]>([
        ['the user id', { settings: { ...configured, 'rest-user-id': throws } }],
        ['the token', { settings: { ...configured, 'rest-auth-token': throws } }],
        ['the address', { settings: { ...configured, 'rest-base-url': throws } }],
        ["the server's address, where no other was entered", { serverSettings: { Site_Url: throws, Language: 'en' } }],
    ])('cannot be told while the engine does not give %s, and then nothing is asked', async (_, content) => {
        const { connection, setUp } = await loadFirst(content);
        expect([connection, setUp]).toEqual([undefined, { problem: 'unread', cleaned: [] }]);
    });

    it("does without the server's address where another was entered", async () => {
        const content = { serverSettings: { Site_Url: throws, Language: 'en' } };
        expect((await setUpWith({ 'rest-base-url': siteUrl }, content)).connection).toEqual(restConnection());
    });

    it('names what had to be cleaned, which is then used', async () => {
        const { connection, setUp } = await setUpWith({
            'rest-user-id': `\u200b${serviceUserId}`,
            'rest-auth-token': `\u201c${serviceToken}\u201d`,
        });
        expect(setUp).toEqual({ cleaned: ['user-id', 'token'] });
        expect(connection).toEqual(restConnection());
    });

    it.each([
        ['/api/v1', siteUrl],
        ['/api/v1/', siteUrl],
        ['/api', siteUrl],
        ['/api/', siteUrl],
        ['/', siteUrl],
        ['/api/v2', `${siteUrl}/api/v2`],
        ['/apis', `${siteUrl}/apis`],
        ['/api/v1/chat', `${siteUrl}/api/v1/chat`],
    ])('takes "%s" at the end of the address for what it is', async (end, address) => {
        const { connection } = await setUpWith({ 'rest-base-url': `${siteUrl}${end}` });
        const { origin, pathPrefix } = connection?.baseUrl ?? { origin: '', pathPrefix: '' };
        expect(`${origin}${pathPrefix}`).toBe(address);
    });
});
