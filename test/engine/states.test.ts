import type { RestFault } from 'contact-channels-workspace/model/documents';
import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { isContextualBarView } from 'ui-kit-1.0.0';

import { type PanelInteraction, Person } from './Person';
import { buttonWith, keysOf, menuChoicesOf, rowsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';

const { rooms, users } = sampleIds;

type Failure = { readonly name: string; readonly fault: RestFault; readonly sentence: string; readonly next: string };

const failures: readonly Failure[] = [
    { name: '401', fault: { kind: 'status', status: 401 }, sentence: 'invalid-token', next: 'invalid-token-next' },
    {
        name: '403',
        fault: { kind: 'status', status: 403 },
        sentence: 'lacks-permission',
        next: 'lacks-permission-next',
    },
    {
        name: '404',
        fault: { kind: 'status', status: 404 },
        sentence: 'unexpected-answer-status',
        next: 'unexpected-answer-next',
    },
    { name: '429', fault: { kind: 'status', status: 429 }, sentence: 'rate-limited-wait', next: 'rate-limited-next' },
    { name: '500', fault: { kind: 'status', status: 500 }, sentence: 'server-error', next: 'server-error-next' },
    { name: '503', fault: { kind: 'status', status: 503 }, sentence: 'server-error', next: 'server-error-next' },
    { name: 'no answer in time', fault: { kind: 'silent' }, sentence: 'timed-out', next: 'timed-out-next' },
    { name: 'a late answer', fault: { kind: 'slow', delayMs: 2000 }, sentence: 'timed-out', next: 'timed-out-next' },
    { name: 'a reset connection', fault: { kind: 'vanish' }, sentence: 'unreachable', next: 'unreachable-next' },
    { name: 'nonsense', fault: { kind: 'nonsense' }, sentence: 'unexpected-answer', next: 'unexpected-answer-next' },
];

/** Where there is nobody to show, somebody can be looked up. */
const searchField = ['look-up-label', 'look-up-placeholder'];

describe('each state of the panel', () => {
    let running: RunningWorkspace;
    let ana: Person;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    const set = (id: string, value: unknown): Promise<void> => running.host.updateSetting(running.app.id, id, value);

    beforeEach(async () => {
        // From then on the permissions are known: whoever may look is shown what fails after that.
        await ana.openByCommand(rooms.eightChannels);
    });

    afterEach(async () => {
        running.workspace.fault = { kind: 'none' };
        await set('fall-back-to-record', true);
        await set('rest-auth-token', sampleTokens.service);
        await set('rest-base-url', '');
    });

    const entries: readonly [string, (person: Person, roomId: string) => Promise<PanelInteraction>][] = [
        ['command', (person, roomId) => person.openByCommand(roomId)],
        ['button', (person, roomId) => person.clickRoomButton(roomId)],
    ];

    const fail = async (fault: RestFault): Promise<void> => {
        running.workspace.fault = fault;
        await set('rest-timeout-ms', ['silent', 'slow'].includes(fault.kind) ? 500 : 3000);
    };

    describe.each(entries)('by the %s', (_entry, open) => {
        it.each(failures)('says what $name means and offers to retry', async ({ fault, sentence, next }) => {
            await set('fall-back-to-record', false);
            await fail(fault);
            const { view } = await open(ana, rooms.eightChannels);
            expect(keysOf(view)).toEqual(['panel-title', sentence, next, 'retry']);
            expect(isContextualBarView({ ...view, appId: running.app.id })).toBe(true);
        });

        it.each(failures)('shows the record after $name and says why', async ({ fault, sentence }) => {
            await fail(fault);
            const { view } = await open(ana, rooms.eightChannels);
            expect(keysOf(view)).toEqual(expect.arrayContaining(['caution-saved-data', sentence]));
            expect(rowsOf(view)).toHaveLength(8);
            expect(menuChoicesOf(view)).toContain('refresh');
        });

        it('says that nothing is configured', async () => {
            await set('rest-auth-token', '');
            await set('fall-back-to-record', false);
            const { view } = await open(ana, rooms.eightChannels);
            expect(keysOf(view)).toEqual(['panel-title', 'not-configured', 'not-configured-next', 'retry']);
        });

        it('says that a server cannot be reached', async () => {
            // The port was free a moment ago: it is the REST server's own, which listens on 127.0.0.1 alone.
            await set('rest-base-url', `http://127.0.0.2:${running.rest.port}`);
            await set('fall-back-to-record', false);
            const { view } = await open(ana, rooms.eightChannels);
            expect(keysOf(view)).toContain('unreachable');
        });

        it('says that a contact has no channels', async () => {
            const { view } = await open(ana, rooms.withoutChannels);
            expect(keysOf(view)).toEqual(expect.arrayContaining(['no-channels', 'no-channels-next']));
            expect(rowsOf(view)).toHaveLength(0);
        });

        it('says that a room is no livechat room', async () => {
            const { view } = await open(ana, rooms.general);
            expect(keysOf(view)).toEqual([
                'panel-title',
                'not-a-livechat-room',
                'not-a-livechat-room-next',
                'retry',
                ...searchField,
            ]);
        });

        it.each([
            ['without a contact', rooms.withoutContact],
            ['of a deleted contact', rooms.deleted],
        ])('says that a room %s has none', async (_name, roomId) => {
            const { view } = await open(ana, roomId);
            expect(keysOf(view)).toEqual(['panel-title', 'no-contact', 'no-contact-next', 'retry', ...searchField]);
        });

        it('tells the refused which permission they need', async () => {
            const carla = await Person.logIn(running, users.carla);
            running.workspace.requests.splice(0);
            const { view } = await open(carla, rooms.general);
            expect(keysOf(view)).toEqual(['panel-title', 'refused', 'refused-next', 'retry']);
            expect(JSON.stringify(view)).toContain('view-livechat-contact');
            expect(running.workspace.requests.filter(({ url }) => url.includes('omnichannel'))).toHaveLength(0);
        });
    });

    it('names the seconds to wait that the server gave', async () => {
        await set('fall-back-to-record', false);
        running.workspace.fault = { kind: 'status', status: 429 };
        const { view } = await ana.openByCommand(rooms.eightChannels);
        const wait = JSON.stringify(view).match(/Try again in (\d+) s\./)?.[1];
        expect(Number(wait)).toBeGreaterThan(0);
    });

    it('reads everything again by Retry', async () => {
        await set('fall-back-to-record', false);
        running.workspace.fault = { kind: 'status', status: 500 };
        const { view } = await ana.openByCommand(rooms.eightChannels);
        running.workspace.fault = { kind: 'none' };
        const retried = await ana.click(view, buttonWith(view, 'retry'));
        expect(retried.view.id).toBe(view.id);
        expect(rowsOf(retried.view)).toHaveLength(8);
    });
});
