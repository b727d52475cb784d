import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';

import { type RunningHosts, startHosts } from './startHosts';
import { Person, type SentView } from '../Person';
import { buttonWith, elementWith, rowsOf } from '../panel';

const { rooms, users } = sampleIds;

/** One click in an open panel. */
type Click = {
    readonly name: string;
    /** A setting that is changed before it. */
    readonly setting?: readonly [id: string, value: unknown];
    readonly click: (person: Person, view: SentView) => ReturnType<Person['click']>;
};

const on =
    (key: string): Click['click'] =>
    (person, view) =>
        person.click(view, buttonWith(view, key));

const choose =
    (kind: string, value: string): Click['click'] =>
    (person, view) => {
        const element = elementWith(view, (actionId) => actionId.startsWith(`${kind}|`));
        return person.click(view, element, { payload: { blockId: element.blockId, value } });
    };

const inHead =
    (choice: string): Click['click'] =>
    (person, view) =>
        person.chooseInHead(view, choice);

const clicks: readonly Click[] = [
    { name: 'show more', click: on('show-more') },
    { name: 'refresh', click: inHead('refresh') },
    { name: 'by name', click: choose('sort', 'name') },
    { name: 'refresh with values masked', setting: ['mask-values', true], click: inHead('refresh') },
    { name: 'only those that are not verified', click: choose('filter', 'not-verified') },
    { name: 'refresh without the token', setting: ['rest-auth-token', ''], click: inHead('refresh') },
    { name: 'refresh without falling back', setting: ['fall-back-to-record', false], click: inHead('refresh') },
    { name: 'retry with a wrong token', setting: ['rest-auth-token', 'wrong'], click: on('retry') },
    { name: 'retry with the token', setting: ['rest-auth-token', sampleTokens.service], click: on('retry') },
    { name: 'details', click: inHead('details') },
];

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** What goes by the minute in which a panel was read. */
const minutes = /Read at [^"]*|\d+\u00a0min\u00a0ago|"ago-minutes","args":\{"count":\d+/g;

/** When the list was read, at the end of the ids of its filter and order. */
const readAt = /(?<="(?:filter|sort)\|[^"]*\|)\d{13}(?=")/g;

/** Two panels differ in their ids, and in the minute in which they were read. */
function comparable(view: SentView): unknown {
    const blocks = JSON.stringify(view.blocks, (key, value: unknown) => (key === 'time' ? '' : value));
    return blocks.replace(uuid, 'uuid').replace(minutes, '').replace(readAt, '');
}

describe(`${clicks.length} clicks that two servers of a cluster answer in turn`, () => {
    let running: RunningHosts;
    let ana: Person;

    beforeAll(async () => {
        running = await startHosts({ count: 2 });
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    /** @param turns which of the servers answer, one after the other */
    const clickThrough = async (turns: readonly number[]): Promise<readonly unknown[]> => {
        const good: readonly (readonly [string, unknown])[] = [
            ['mask-values', false],
            ['fall-back-to-record', true],
            ['rest-auth-token', sampleTokens.service],
        ];
        for (const [id, value] of good) {
            await running.set(id, value);
        }
        const takeTurn = (step: number): void => {
            const host = running.hosts[turns[step % turns.length] ?? 0];
            if (host) {
                running.turnTo(host);
            }
        };
        takeTurn(0);
        let { view } = await ana.openByCommand(rooms.twentyFiveChannels);
        const seen: unknown[] = [comparable(view)];
        for (const [index, { setting, click }] of clicks.entries()) {
            if (setting) {
                await running.set(...setting);
            }
            takeTurn(index + 1);
            const { id } = view;

            ({ view } = await click(ana, view));
            expect(view.id).toBe(id);
            seen.push(comparable(view));
        }
        return seen;
    };

    it('show what a single server shows', async () => {
        const [first, second] = running.hosts;
        expect(first?.runtimePid(running.app.id)).not.toBe(second?.runtimePid(running.app.id));
        const bySingle = await clickThrough([0]);
        expect(new Set(bySingle.map((view) => JSON.stringify(view))).size).toBeGreaterThan(clicks.length / 2);
        expect(await clickThrough([0, 1])).toEqual(bySingle);
        expect(await clickThrough([1, 0])).toEqual(bySingle);
        expect(await clickThrough([1])).toEqual(bySingle);
    });

    it('open the same panel', async () => {
        const opened: unknown[] = [];
        for (const host of running.hosts) {
            running.turnTo(host);

            opened.push(rowsOf((await ana.clickRoomButton(rooms.eightChannels)).view));
        }
        expect(opened).toHaveLength(2);
        expect(opened[1]).toEqual(opened[0]);
    });
});
