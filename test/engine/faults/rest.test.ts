import { sampleIds } from 'contact-channels-workspace/model/sample';

import { type Fault, type SeenFailure, unchecked } from './Fault';
import { FaultBench } from './FaultBench';
import { accessorFaults } from './accessorFaults';
import { connectionFaults } from './connectionFaults';
import { bodyFaults, oddAnswers, shapeFaults } from './contentFaults';
import { expectRecord, expectSeen, type Opened, timed } from './seenBy';
import { redirectFaults, statusFaults } from './statusFaults';

const room = sampleIds.rooms.eightChannels;

const groups: Readonly<Record<string, readonly Fault[]>> = {
    'connections that fail': connectionFaults,
    'bodies that are no JSON object': bodyFaults,
    'objects that are no list of channels': shapeFaults,
    'odd answers that can be shown': oddAnswers,
    'statuses other than 200': statusFaults,
    redirects: redirectFaults,
    'answers of an accessor': accessorFaults,
};

const faults = Object.values(groups).flat();

type Failure = Fault & { readonly seen: SeenFailure };

/** Whether nobody may be let in by a weaker rule for it. */
function mayPass({ cause, isOfSetUp }: Fault): boolean {
    return isOfSetUp !== true && !('onlyChannels' in cause && cause.onlyChannels);
}

const failures = faults.filter((fault): fault is Failure => 'sentence' in fault.seen);

describe('the panel while the REST API fails', () => {
    let quick: FaultBench;
    let slow: FaultBench;

    beforeAll(async () => {
        // The engine prints what its messages cannot carry.
        jest.spyOn(console, 'error').mockReturnValue();
        quick = await FaultBench.start();
        slow = await FaultBench.start(10);
    });

    afterAll(async () => {
        await Promise.all([quick.stop(), slow.stop()]);
        jest.restoreAllMocks();
    });

    const fallBack = (isOn: boolean): Promise<unknown> =>
        Promise.all([quick, slow].map((bench) => bench.running.set('fall-back-to-record', isOn)));

    describe(`${faults.length} faults, without the record to fall back on`, () => {
        beforeAll(async () => {
            await fallBack(false);
        });

        describe.each(Object.entries(groups))('%s', (_name, group) => {
            it.each(group)('says in time what $name comes to, and answers the next', async (fault) => {
                const bench = fault.isHeavy ? slow : quick;
                const pid = bench.pid();
                await bench.apply(fault, { arePermissionsWell: true });
                expectSeen(await timed(() => bench.ana.openByCommand(room), bench.slowness), fault.seen);
                await bench.heal();
                expectSeen(await timed(() => bench.ana.clickRoomButton(room), bench.slowness), { rows: 8 });
                expect(pid).toBeDefined();
                expect(bench.pid()).toBe(pid);
            });
        });
    });

    describe(`${failures.length} faults, with the record to fall back on`, () => {
        beforeAll(async () => {
            await fallBack(true);
        });

        const open = async (fault: Fault, arePermissionsWell: boolean): Promise<Opened> => {
            await quick.apply({ ...fault, timeoutMs: undefined }, { arePermissionsWell });
            return timed(() => quick.ana.clickRoomButton(room));
        };

        it.each(failures.filter(mayPass))('shows the record in time after $name and says why', async (fault) => {
            const opened = await open(fault, true);
            expect(opened.type).toBe('contextual_bar.open');
            expectRecord(opened, fault.seen, 8);
        });

        it.each(failures.filter(mayPass))('shows nobody anything where $name keeps the permissions', async (fault) => {
            const opened = await open(fault, false);
            expect(opened.type).toBe('contextual_bar.open');
            expectSeen(opened, unchecked);
        });

        it.each(failures.filter((fault) => !mayPass(fault)))(
            'shows the record to the allowed roles where $name is all that comes, and says why',
            async (fault) => {
                const opened = await open(fault, false);
                expect(opened.type).toBe('contextual_bar.open');
                expectRecord(opened, fault.seen, 8);
            },
        );
    });

    it('counts in the log what it could not show', async () => {
        const entries = oddAnswers.find(({ name }) => name === 'entries that are no objects');
        expect(entries).toBeDefined();
        quick.running.host.database.logs.splice(0);
        if (entries) {
            await quick.apply(entries, { arePermissionsWell: true });
        }
        await quick.ana.openByCommand(room);
        const logged = JSON.stringify(quick.running.host.logs().flatMap(({ entries: lines }) => lines));
        expect(logged).toContain('"event":"channels-skipped","count":5');
    });
});
