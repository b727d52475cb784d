import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Actor } from './Actor';
import { Canaries } from './Canaries';
import { type Seen, Watch } from './Watch';
import { everybody, type Somebody } from './everybody';
import { makeVaried, elementsIn, type PanelElement, viewIn } from './panelElements';
import { packageWhenStale } from '../../../scripts/packageApp';
import { keysOf, textsOf } from '../panel';

const { contacts, rooms } = sampleIds;

/** Part of every planted name. */
const word = 'Maquenda';

const agents: readonly string[] = [sampleIds.users.ana, sampleIds.users.bob];

/** Where something of a contact is shown beside the list. */
const pages = [
    'text',
    'look-up by command',
    'menu: closed',
    'menu: details',
    'menu: look-up',
    'menu: summary',
    'search',
    'more (channel)',
    'history (history of one)',
    'block (ask-block)',
];

describe('masking', () => {
    let running: RunningWorkspace;
    let watch: Watch;
    let manager: Actor;
    const canaries = new Canaries(word);

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        const { workspace } = running;
        workspace.settings.API_Enable_Rate_Limiter = false;
        makeVaried(workspace);
        for (const contactId of [contacts.eightChannels, contacts.twentyFiveChannels, contacts.twoVisitors]) {
            canaries.plant(workspace, contactId);
        }
        for (const user of [...workspace.users.values()].filter(({ _id }) => agents.includes(_id))) {
            user.name = canaries.named();
        }
        await set('mask-values', true);
        watch = new Watch(running);
        const who = everybody.find(({ name }) => name.includes('manager')) as Somebody;
        manager = await Actor.arrive(running, who);
    });

    afterAll(async () => {
        watch.end();
        await running.stop();
    });

    afterEach(() => {
        running.workspace.fault = { kind: 'none' };
    });

    const set = (id: string, value: unknown): Promise<void> => running.host.updateSetting(running.app.id, id, value);

    const click = (element: PanelElement): Promise<Seen> => watch.during(() => manager.use(element));

    /** What everything that can be clicked shows, but for what reveals something. */
    const walk = async (roomId: string): Promise<readonly (readonly [name: string, seen: Seen])[]> => {
        const walked = new Map<string, Seen>();
        walked.set('button', await watch.during(() => manager.clickRoomButton(roomId)));
        walked.set('text', await watch.during(() => manager.runCommand('text', roomId)));
        walked.set('look-up by command', await watch.during(() => manager.runCommand(word, roomId)));
        const waiting: PanelElement[] = [];
        const add = ({ answer, pushed }: Seen): void => {
            const shown = [answer, ...pushed.map(({ payload }) => payload)];
            for (const view of shown.flatMap((one) => viewIn(one) ?? [])) {
                waiting.push(...elementsIn(running.workspace, view, ''));
            }
        };
        [...walked.values()].forEach(add);
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const { name } = next;
            if (!walked.has(name) && name !== 'reveal (reveal)') {
                const seen = await click(name === 'search' ? { ...next, value: word } : next);
                walked.set(name, seen);
                add(seen);
            }
        }
        return [...walked];
    };

    /** The canaries in what somebody was shown, with where. */
    const singing = (walked: readonly (readonly [name: string, seen: Seen])[]): readonly string[] =>
        walked.flatMap(([name, { answer, pushed }]) => {
            const text = JSON.stringify([answer, pushed]);
            return canaries.all.filter((canary) => heardIn(text, canary)).map((canary) => `${name}: ${canary}`);
        });

    it.each([rooms.eightChannels, rooms.twentyFiveChannels, rooms.twoVisitors])(
        'lets none of the canaries sing on any page of %s',
        async (roomId) => {
            expect(canaries.all.length).toBeGreaterThan(200);
            const walked = await walk(roomId);
            expect(walked.map(([name]) => name)).toEqual(expect.arrayContaining(pages));
            expect(JSON.stringify(walked)).toContain(word);
            expect(singing(walked)).toEqual([]);
        },
    );

    it('lets none sing where the record stands in for the REST API', async () => {
        await manager.clickRoomButton(rooms.eightChannels);
        running.workspace.fault = { kind: 'status', status: 500 };
        const walked = await walk(rooms.twentyFiveChannels);
        expect(walked.flatMap(([, { answer }]) => keysOf(answer))).toContain('caution-saved-data');
        expect(singing(walked)).toEqual([]);
    });

    it('is what keeps them quiet', async () => {
        await set('mask-values', false);
        const walked = await walk(rooms.twentyFiveChannels);
        await set('mask-values', true);
        expect(singing(walked).length).toBeGreaterThan(50);
    });

    it('leaves the words that somebody typed in their own field and above the answer, and nowhere else', async () => {
        const typed = canaries.all[0] ?? '';
        const { view } = (await manager.clickRoomButton(rooms.eightChannels)) as { view: never };
        const elements = elementsIn(running.workspace, view, '');
        const lookUp = elements.find(({ name }) => name === 'menu: look-up') as PanelElement;
        const opened = viewIn(await manager.use(lookUp));
        const field = opened && elementsIn(running.workspace, opened, '').find(({ name }) => name === 'search');
        const found = viewIn(await manager.use({ ...(field as PanelElement), value: typed }));
        expect(keysOf(found)).toContain('found-count');
        const texts = textsOf(found).filter(({ text }) => text.includes(typed));
        expect(texts.map(({ text }) => text)).toEqual([`“${typed}”`]);
        expect(found?.blocks.find(({ type }) => type === 'input')?.element).toMatchObject({ initialValue: typed });
    });

    describe('leaves a line of a look-up that could spell out what it hides', () => {
        const lookUp = async (query: string): Promise<readonly Seen[]> => {
            const { view } = (await manager.clickRoomButton(rooms.eightChannels)) as { view: never };
            const button = elementsIn(running.workspace, view, '').find(({ name }) => name === 'menu: look-up');
            const opened = viewIn(await manager.use(button as PanelElement));
            const field = opened && elementsIn(running.workspace, opened, '').find(({ name }) => name === 'search');
            return [
                await watch.during(() => manager.use({ ...(field as PanelElement), value: query })),
                await watch.during(() => manager.runCommand(query, rooms.general)),
            ];
        };

        const linesOf = (seen: readonly Seen[]): readonly unknown[] =>
            seen.map(({ events }) => events.filter(({ event }) => event === 'looked-up'));

        const line = (by: string): unknown => ({
            event: 'looked-up',
            userId: sampleIds.users.manager,
            by,
            id: expect.anything() as unknown,
        });

        it.each([
            ['+49 1512', 'digits'],
            ['49', 'digits'],
            ['room 7', 'digits'],
            ['４９１', 'digits'],
            ['٤٩', 'digits'],
            ['canary@', 'address'],
            ['@hidden', 'address'],
            ['canary＠hidden', 'address'],
            ['hidden.example', 'address'],
            ['zoe.ok', 'address'],
        ])('%s, by %s', async (query, by) => {
            const seen = await lookUp(query);
            expect(linesOf(seen)).toEqual([[line(by)], [line(by)]]);
            // Who, not what.
            expect(JSON.stringify(seen.map(({ events }) => events))).not.toContain(JSON.stringify(query));
        });

        it.each([word, 'zoe', 'Zoe Okafor', '李小龍', 'x'])('but not of a name: %s', async (query) => {
            expect(linesOf(await lookUp(query))).toEqual([[], []]);
        });

        it('while values are masked only', async () => {
            await set('mask-values', false);
            const seen = await lookUp('+49 1512');
            await set('mask-values', true);
            expect(linesOf(seen)).toEqual([[], []]);
        });
    });
});

/** JSON holds a canary as it writes it, and ids hold it with signs in place of its own. */
function heardIn(text: string, canary: string): boolean {
    const asJson = JSON.stringify(canary).slice(1, -1);
    return [asJson, encodeURIComponent(canary), encodeURIComponent(encodeURIComponent(canary))].some((one) =>
        text.includes(one),
    );
}
