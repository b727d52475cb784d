import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';

import { invalidToken, noAddress, notConfigured, type Seen, timedOutAtLongest, unchecked } from './Fault';
import { FaultyServer } from './FaultyServer';
import { well } from './answers';
import { expectRecord, expectSeen, timed } from './seenBy';
import { type RunningHosts, startHosts } from './startHosts';
import { Person, type SentView } from '../Person';
import { buttonWith, hasButton, keysOf, moreOf, rowsOf } from '../panel';

const { rooms, users } = sampleIds;

const slowness = 10;

const list: Seen = { rows: 8 };

type StoredSetting = { readonly id: string; readonly value: unknown; readonly seen: Seen };

/** `undefined` stands for a setting that is not there at all. */
function stored(id: string, seen: Seen, ...values: readonly unknown[]): readonly StoredSetting[] {
    return values.map((value) => ({ id, value, seen }));
}

const unusableAddresses = [
    'chat.example.com',
    '//chat.example.com',
    'ftp://chat.example.com',
    '/api',
    'https://ana:ana@chat.example.com',
    'https://chat.example.com/?a=b',
    'https://chat.example.com/#a',
    'javascript:alert(1)',
    'http://',
    'http://[',
];

const storedSettings: readonly StoredSetting[] = [
    ...stored('rest-user-id', unchecked, undefined, '\u2603'),
    ...stored('rest-user-id', notConfigured, null, '', ' \t', 7, {}, [users.service]),
    ...stored('rest-user-id', invalidToken, 'nobody', users.ana),
    ...stored('rest-user-id', list, `  ${users.service} `),
    ...stored('rest-auth-token', unchecked, undefined, 'snow\u2603man'),
    ...stored('rest-auth-token', notConfigured, null, '', ' \t', 7, true, { token: sampleTokens.service }),
    ...stored('rest-auth-token', invalidToken, 'wrong', sampleTokens.inactive),
    ...stored('rest-auth-token', invalidToken, 'one\r\nX-User-Id: two'),
    ...stored('rest-auth-token', list, `\u201c${sampleTokens.service}\u201d`, `${sampleTokens.service}\u200b\n`),
    ...stored('rest-base-url', unchecked, undefined, ...unusableAddresses),
    ...stored('rest-base-url', list, null, '', '  ', 7, {}),
    ...stored('rest-timeout-ms', list, undefined, null, '', 'soon', -1, 0, 1e9, Infinity, NaN, '800', [], {}),
    ...stored('mask-values', list, undefined, null, 'yes', 1, {}),
    ...stored('quiet-after-days', list, undefined, null, 'never', -1, NaN, Infinity, 1e300, {}),
    ...stored('allowed-roles', list, undefined, null, '', 7, ['admin'], {}),
];

describe('settings that nobody could have entered', () => {
    let running: RunningHosts;
    let ana: Person;

    beforeAll(async () => {
        // The shortest time that the app can be told to wait is too short for a busy machine.
        running = await startHosts({ slowness });
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    const store = (id: string, value: unknown): Promise<void> => running.host.storeSetting(running.app.id, id, value);
    const good: Readonly<Record<string, unknown>> = {
        'rest-user-id': users.service,
        'rest-auth-token': sampleTokens.service,
        'rest-base-url': '',
        'rest-timeout-ms': 3000,
        'fall-back-to-record': false,
        'mask-values': false,
        'quiet-after-days': 0,
        'allowed-roles': 'livechat-agent',
    };

    beforeEach(async () => {
        for (const [id, value] of Object.entries(good)) {
            await store(id, value);
        }
        running.workspace.fault = { kind: 'none' };
    });

    describe(`${storedSettings.length} values that the app did not check when they were saved`, () => {
        it.each(storedSettings)('says in time what $value as $id comes to', async ({ id, value, seen }) => {
            await store(id, value);
            const opened = await timed(() => ana.openByCommand(rooms.eightChannels));
            expect(opened.type).toBe('contextual_bar.open');
            expectSeen(opened, seen);
        });
    });

    const unclear = [undefined, null, 'no', 0, {}];

    it.each(unclear)('falls back on the record with %p, as with nothing entered', async (value) => {
        await store('fall-back-to-record', value);
        await store('rest-auth-token', '');
        const opened = await timed(() => ana.clickRoomButton(rooms.eightChannels));
        expect(opened.type).toBe('contextual_bar.open');
        expectRecord(opened, notConfigured, 8);
    });

    it.each([-5, 0, 1])('waits long enough with %p ms', async (value) => {
        await store('rest-timeout-ms', value);
        running.workspace.fault = { kind: 'slow', delayMs: 100 };
        expect(rowsOf((await ana.openByCommand(rooms.eightChannels)).view)).toHaveLength(8);
    });

    it.each(['livechat-agent;user', 'x livechat-agent y', ' livechat-agent\r\nx', ';,livechat-agent,;'])(
        'lets the role look with %j as allowed-roles while the permissions cannot be had',
        async (value) => {
            await store('allowed-roles', value);
            await store('rest-auth-token', '');
            expect(keysOf((await ana.openByCommand(rooms.eightChannels)).view)).toContain('not-configured');
        },
    );

    it.each([undefined, null, 7, true, {}, ['livechat-agent'], '', ' , ,', 'LIVECHAT-AGENT', 'livechat-agents', '*'])(
        'lets nobody look with %p as allowed-roles while the permissions cannot be had',
        async (value) => {
            await store('allowed-roles', value);
            await store('rest-auth-token', '');
            expect(keysOf((await ana.openByCommand(rooms.eightChannels)).view)).toContain('refused');
        },
    );

    describe('the address of the server', () => {
        let server: FaultyServer;
        let siteUrl: string;
        let admin: Person;

        beforeAll(async () => {
            siteUrl = running.workspace.settings.Site_Url;
            server = await FaultyServer.start();
            admin = await Person.logIn(running, users.admin);
        });

        afterAll(async () => {
            running.workspace.settings.Site_Url = siteUrl;
            await server.stop();
        });

        /** The app keeps the address for a minute; whoever asks for the status has it read anew. */
        const setSiteUrl = async (address: string): Promise<void> => {
            running.workspace.settings.Site_Url = address;
            await admin.run('status', rooms.general);
        };

        /** Opens the contact from elsewhere: in its own chat, nothing leads there. */
        const lookUp = async (): Promise<SentView> => {
            await ana.run(`id:${sampleIds.contacts.endpointExample}`, rooms.general);
            const [opened] = ana.pushedPanels();
            if (opened === undefined) {
                throw new Error('No panel was opened');
            }
            return opened.view;
        };

        it.each(['', '/', '//'])('may have a path with "%s" behind it', async (end) => {
            const base = server.at('chat', well(running.workspace));
            await setSiteUrl(`${base}${end}`);
            server.paths.splice(0);
            const view = await lookUp();
            expect(rowsOf(view)).toHaveLength(1);
            expect(server.paths).toContain(
                `/api/v1/omnichannel/contacts.channels?contactId=${sampleIds.contacts.endpointExample}`,
            );
            const page = await ana.click(view, moreOf(view));
            expect(buttonWith(page.view, 'open-chat').url).toBe(`${base}/live/${rooms.endpointExample}`);
        });

        it('may have neither a path nor a slash behind it', async () => {
            await setSiteUrl(`${siteUrl}/`);
            const view = await lookUp();
            const page = await ana.click(view, moreOf(view));
            expect(buttonWith(page.view, 'open-chat').url).toBe(`${siteUrl}/live/${rooms.endpointExample}`);
        });

        const unusable = ['', '  ', 'chat.example.com', 'ftp://chat.example.com', 'https://a:b@chat.example.com'];

        it.each(unusable)('leaves the app without an address when it is "%s"', async (address) => {
            await setSiteUrl(address);
            const opened = await timed(() => ana.openByCommand(rooms.endpointExample));
            expect(opened.type).toBe('contextual_bar.open');
            // An address at which the permissions were read may be back in a moment.
            expectSeen(opened, unchecked);
        });

        it.each([...unusable, undefined as never])(
            'is not needed for the list: "%s" leaves out links',
            async (address) => {
                await setSiteUrl(address);
                await store('rest-base-url', siteUrl);
                const view = await lookUp();
                expect(rowsOf(view)).toHaveLength(1);
                const page = await ana.click(view, moreOf(view));
                expect(hasButton(page.view, 'open-chat')).toBe(false);
            },
        );
    });
});

describe('an address that cannot be used, where no permissions were ever read,', () => {
    let running: RunningHosts;
    let ana: Person;

    beforeAll(async () => {
        running = await startHosts({ slowness });
        ana = await Person.logIn(running, users.ana);
        await running.set('fall-back-to-record', false);
    });

    afterAll(async () => {
        await running.stop();
    });

    it.each(unusableAddresses)('is told to the allowed roles: %s', async (address) => {
        await running.host.storeSetting(running.app.id, 'rest-base-url', address);
        const opened = await timed(() => ana.openByCommand(rooms.eightChannels));
        expect(opened.type).toBe('contextual_bar.open');
        expectSeen(opened, noAddress);
    });
});

describe('a time to wait that nobody could have entered', () => {
    let running: RunningHosts;
    let ana: Person;

    beforeAll(async () => {
        running = await startHosts();
        ana = await Person.logIn(running, users.ana);
        await running.set('fall-back-to-record', false);
        // From then on the permissions are known.
        await ana.openByCommand(rooms.eightChannels);
    });

    afterAll(async () => {
        await running.stop();
    });

    it.each([1e9, 'for ever'])('is no longer than it may be with %p ms', async (value) => {
        await running.host.storeSetting(running.app.id, 'rest-timeout-ms', value);
        running.workspace.fault = { kind: 'silent' };
        const opened = await timed(() => ana.openByCommand(rooms.eightChannels));
        expect(opened.type).toBe('contextual_bar.open');
        expectSeen(opened, timedOutAtLongest);
    });
});
