import { randomUUID } from 'node:crypto';

import { type HttpAnswer, type HttpQuestion, requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import { sampleIds } from 'contact-channels-workspace/model/sample';

import { type RunningHosts, startHosts } from './startHosts';
import { Actor } from '../access/Actor';
import { linesIn } from '../access/Watch';
import { everybody, type Somebody } from '../access/everybody';
import { collectElements, type PanelElement } from '../access/panelElements';
import { engineTraits } from '../engineTraits';
import { keysOf } from '../panel';

const { rooms } = sampleIds;

/** What somebody does, and how it is shown. */
type Shown = {
    readonly name: string;
    readonly by: 'view' | 'message';
    readonly act: (actor: Actor, elements: readonly PanelElement[]) => Promise<unknown>;
};

function inPanel(wanted: string, by: Shown['by'] = 'view'): Shown {
    return {
        name: wanted,
        by,
        act: (actor, elements) => {
            const element = elements.find(({ name }) => name === wanted) as PanelElement;
            // Each in a panel of its own: in one, only the newest answer is shown.
            const view = { ...element.view, id: `contact-channels-${randomUUID()}` };
            return actor.use(element.type === 'blockAction' ? { ...element, view } : element);
        },
    };
}

function command(params: string, by: Shown['by']): Shown {
    return { name: `/contact-channels ${params}`, by, act: (actor) => actor.runCommand(params, rooms.eightChannels) };
}

const all: readonly Shown[] = [
    { name: 'the room button', by: 'view', act: (actor) => actor.clickRoomButton(rooms.eightChannels) },
    command('', 'view'),
    command('ma', 'view'),
    command('help', 'message'),
    command('status', 'message'),
    command('text', 'message'),
    ...[
        'menu: refresh',
        'menu: closed',
        'menu: details',
        'menu: look-up',
        'more (channel)',
        'reveal (reveal)',
        'block (ask-block)',
        'submit block',
    ].map((name) => inPanel(name)),
    inPanel('menu: summary', 'message'),
];

const { hasLogForEachRequest } = engineTraits();

/** The server does not show what it is handed. */
const failures: readonly { readonly name: string; readonly why: 'late' | 'threw'; show(): unknown }[] = [
    { name: 'never says that it did', why: 'late', show: () => new Promise(() => undefined) },
    { name: 'rejects', why: 'threw', show: () => Promise.reject(new Error('The stream is away')) },
    {
        name: 'throws',
        why: 'threw',
        show: () => {
            throw new Error('The stream is away');
        },
    },
];

describe('showing', () => {
    let running: RunningHosts;
    let elements: readonly PanelElement[];
    let manager: Actor;
    let ask: (question: HttpQuestion) => Promise<HttpAnswer>;
    let printed: jest.SpyInstance;

    beforeAll(async () => {
        ask = requestOverHttp;
        running = await startHosts({ http: (question) => ask(question) });
        running.workspace.settings.API_Enable_Rate_Limiter = false;
        await running.set('mask-values', true);
        const arrive = (name: string): Promise<Actor> =>
            Actor.arrive(running, everybody.find((who) => who.name.startsWith(name)) as Somebody);
        manager = await arrive('the manager');
        elements = await collectElements(running, manager, await arrive('Carla'));
    });

    afterAll(async () => {
        await running.stop();
    });

    beforeEach(() => {
        ask = requestOverHttp;
        running.host.database.logs.splice(0);
        // The engine prints what an app throws.
        printed = jest.spyOn(console, 'error').mockReturnValue();
    });

    afterEach(() => {
        jest.restoreAllMocks();
    });

    const look = (): Promise<unknown> => manager.clickRoomButton(rooms.eightChannels);

    const linesOf = (event: string): readonly unknown[] =>
        linesIn(running.host.logs())
            .filter((line) => line.event === event)
            .map(({ id: _id, ...line }) => line);

    /** As {@link linesOf}, where none can be lost or doubled by the engine; nothing elsewhere. */
    const exactly = (event: string): readonly unknown[] => (hasLogForEachRequest ? linesOf(event) : []);

    const severities = (): readonly string[] =>
        running.host.logs().flatMap(({ entries }) => entries.map(({ severity }) => String(severity)));

    describe.each(failures)('by a server that $name', ({ why, show }) => {
        it(`ends, with a line for each of ${all.length} acts, and those that must not be lost`, async () => {
            const pid = running.host.runtimePid(running.app.id);
            jest.spyOn(running.workspace, 'notifyUser').mockImplementation(show as () => void);
            const answers = await Promise.all(all.map(({ act }) => act(manager, elements)));
            jest.restoreAllMocks();
            const interactions = all.filter(({ name }) => !name.startsWith('/'));
            expect(answers.filter((answer) => answer !== undefined)).toEqual(
                interactions.map(() => ({ success: true })),
            );
            const expected = all.map(({ by }) => ({ event: 'accessor-failed', what: by, why }));
            expect(sorted(exactly('accessor-failed'))).toEqual(hasLogForEachRequest ? sorted(expected) : []);
            expect(linesOf('revealed')).toHaveLength(1);
            expect(linesOf('blocking')).toHaveLength(1);
            expect(severities()).not.toContain('error');
            expect(running.host.runtimePid(running.app.id)).toBe(pid);
            expect(keysOf(await look())).toContain('channels-count');
        });
    });

    it.each([
        { name: 'answers', settle: (question: HttpQuestion) => requestOverHttp(question) },
        { name: 'rejections', settle: () => Promise.reject(new Error('read ECONNRESET')) },
        { name: 'answers of nothing', settle: async () => undefined as never },
    ])('is not disturbed by late $name: ten looks against silence leave nothing behind', async ({ settle }) => {
        await running.set('rest-timeout-ms', 1500);
        await look();
        const pid = running.host.runtimePid(running.app.id);
        let end: () => void = () => undefined;
        const silence = new Promise<void>((resolve) => {
            end = resolve;
        });
        const late: Promise<unknown>[] = [];
        ask = (question) => {
            const answer = silence.then(() => settle(question));
            late.push(answer.catch(() => undefined));
            return answer;
        };
        running.host.database.logs.splice(0);
        for (const seen of await Promise.all(Array.from({ length: 10 }, look))) {
            expect(keysOf(seen)).toEqual(expect.arrayContaining(['caution-saved-data', 'timed-out']));
        }
        expect(late).toHaveLength(10);
        const before = exactly('rest-request');
        end();
        await Promise.all(late);
        ask = requestOverHttp;
        // Messages to the app keep their order: when it has answered this, it has got all the others.
        expect(keysOf(await look())).not.toContain('caution-saved-data');
        await running.set('rest-timeout-ms', 3000);
        expect(severities()).not.toContain('error');
        // None for what came late, and none for the last look.
        expect([before.length, exactly('rest-request').length]).toEqual(hasLogForEachRequest ? [10, 10] : [0, 0]);
        expect(exactly('accessor-failed')).toEqual([]);
        expect(printed).not.toHaveBeenCalled();
        expect(running.host.runtimePid(running.app.id)).toBe(pid);
    });
});

function sorted(lines: readonly unknown[]): readonly string[] {
    return lines.map((line) => JSON.stringify(line)).sort();
}
