import { setTimeout as wait } from 'node:timers/promises';

import type { EngineVersion } from 'contact-channels-workspace/engine/engineVersions';
import { requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import type { ContactDocument } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Actor } from './Actor';
import { linesIn } from './Watch';
import { secretsIn, secretsOf } from './contactData';
import { everybody, type Somebody } from './everybody';
import { collectElements, type PanelElement } from './panelElements';
import { packageWhenStale } from '../../../scripts/packageApp';
import { keysOf } from '../panel';

const { contacts, rooms } = sampleIds;

// Hundreds of clicks go through each engine.
jest.setTimeout(180_000);

/** Engines of the three ways to keep a log: the first two replace the app's logger for each request. */
const engines: readonly EngineVersion[] = ['1.53.1', '1.59.0', '1.62.0'];

/** How many overlap; a burst of a few shows nothing. */
const reveals = 200;
const othersOfEachKind = 60;

/** Within how many ms of each other they begin, and how long the REST API takes for each. */
const spreadMs = 3000;
const slownessMs = 100;

/** The same irregular numbers from 0 to 1 in each run. */
function createIrregular(): () => number {
    let state = 20_240_607;
    return () => {
        state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
        return state / 2 ** 31;
    };
}

type Kind = {
    readonly event: string;
    readonly times: number;
    /** What is on the screen of whoever did it: a busy machine may have been too late for some. */
    readonly isDone: (shown: unknown, hidden: readonly string[]) => boolean;
    readonly roles: readonly string[];
    readonly act: (actor: Actor, elements: readonly PanelElement[]) => Promise<unknown>;
};

function elementNamed(elements: readonly PanelElement[], wanted: string): PanelElement {
    const found = elements.find(({ name }) => name === wanted);
    if (found === undefined) {
        throw new Error(`The panel has no ${wanted}`);
    }
    return found;
}

const agent = ['user', 'livechat-agent'];

/** What must leave a line. */
const kinds: readonly Kind[] = [
    {
        event: 'revealed',
        times: reveals,
        isDone: (shown, hidden) => secretsIn(JSON.stringify(shown), hidden).length > 0,
        roles: agent,
        act: (actor, elements) => actor.use(elementNamed(elements, 'channel-menu: reveal')),
    },
    {
        event: 'looked-up',
        times: othersOfEachKind,
        isDone: (shown) => keysOf(shown).includes('look-up-title'),
        roles: agent,
        act: (actor, elements) => actor.use({ ...elementNamed(elements, 'search'), value: '+49 151' }),
    },
    {
        event: 'blocking',
        times: othersOfEachKind,
        isDone: (shown) => keysOf(shown).includes('block-not-allowed'),
        roles: agent,
        act: (actor, elements) => actor.use(elementNamed(elements, 'submit block')),
    },
    {
        event: 'refused',
        times: othersOfEachKind,
        isDone: (shown) => keysOf(shown).includes('refused'),
        roles: ['user'],
        act: (actor) => actor.clickRoomButton(rooms.eightChannels),
    },
];

describe.each(engines)('on engine %s, with values masked,', (engineVersion) => {
    let running: RunningWorkspace;
    let elements: readonly PanelElement[];
    /** What masking hides of the contact. */
    let hidden: readonly string[];
    const irregular = createIrregular();

    beforeAll(async () => {
        running = await startWorkspace({
            zip: packageWhenStale(),
            engineVersion,
            http: async (question) => {
                await wait(irregular() * slownessMs);
                return requestOverHttp(question);
            },
        });
        running.workspace.settings.API_Enable_Rate_Limiter = false;
        await running.host.updateSetting(running.app.id, 'mask-values', true);
        elements = await collectElements(running, await arrive('the manager'), await arrive('Carla'));
        const contact = running.workspace.contacts.get(contacts.eightChannels) as ContactDocument;
        const masked = JSON.stringify(await (await arrive('Ana')).clickRoomButton(rooms.eightChannels));
        hidden = secretsOf(running.workspace, contact).filter((secret) => !masked.includes(secret));
    });

    afterAll(async () => {
        await running.stop();
    });

    const arrive = (name: string): Promise<Actor> =>
        Actor.arrive(running, everybody.find((who) => who.name.startsWith(name)) as Somebody);

    /** Everybody acts once, so that each line can be told from the others. */
    const newPerson = ({ event, roles }: Kind, index: number): Promise<Actor> => {
        const _id = `${event}${index}`;
        running.workspace.users.set(_id, {
            _id,
            username: _id,
            name: _id,
            type: 'user',
            active: true,
            roles: [...roles],
        });
        return Actor.arrive(running, { name: _id, standing: 'no right', way: 'engine', userId: () => _id });
    };

    /** @returns the ids of those for whom it was done */
    const actAll = async (kind: Kind): Promise<readonly string[]> => {
        const done = await Promise.all(
            Array.from({ length: kind.times }, async (_, index) => {
                const actor = await newPerson(kind, index);
                await wait(irregular() * spreadMs);
                return kind.isDone(await kind.act(actor, elements), hidden) ? [String(actor.userId)] : [];
            }),
        );
        return done.flat().sort();
    };

    it(`${reveals} reveals and ${othersOfEachKind} of each other kind, among clicks beside them, leave a line each`, async () => {
        running.host.database.logs.splice(0);
        const ana = await arrive('Ana');
        // What leaves no line takes the logger from what does.
        const beside = Array.from({ length: reveals }, async () => {
            await wait(irregular() * spreadMs);
            await ana.clickRoomButton(rooms.verified);
        });
        const done = await Promise.all(kinds.map(actAll));
        await Promise.all(beside);
        const lines = linesIn(running.host.logs());
        for (const [place, { event, times }] of kinds.entries()) {
            const wanted = done[place] ?? [];
            const found = lines.filter((line) => line.event === event).map(({ userId }) => String(userId));
            expect(wanted.length).toBeGreaterThan(times / 2);
            expect([event, wanted.filter((userId) => !found.includes(userId))]).toEqual([event, []]);
            expect([event, found.length]).toEqual([event, new Set(found).size]);
        }
    });

    it('a line says who, and not whom they looked up or what they saw', async () => {
        running.host.database.logs.splice(0);
        const ana = await arrive('Ana');
        for (const { act } of kinds.slice(0, 2)) {
            await act(ana, elements);
        }
        const { userId } = ana;
        expect(linesIn(running.host.logs()).filter(({ id }) => id !== undefined)).toEqual([
            {
                event: 'revealed',
                userId,
                contactId: contacts.eightChannels,
                id: expect.anything() as unknown,
            },
            { event: 'looked-up', userId, by: 'digits', id: expect.anything() as unknown },
        ]);
    });
});
