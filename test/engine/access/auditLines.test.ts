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
import { byRunLength } from '../../byRunLength';
import { keysOf } from '../panel';
import { runAtATime } from '../runAtATime';

const { contacts, rooms } = sampleIds;

/** Engines of the three ways to keep a log: the first two replace the app's logger for each request. */
const engines: readonly EngineVersion[] = ['1.53.1', '1.59.0', '1.62.0'];

/** How many there are; a burst of a few shows nothing. */
const reveals = byRunLength({ short: 60, long: 600 });
const othersOfEachKind = byRunLength({ short: 20, long: 200 });

/** How many overlap at any moment, and what makes those moments irregular, in ms. */
const atATime = 40;
const longestPauseMs = 100;
const longestAnswerMs = 100;

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
    /** By what is on the screen of whoever did it. */
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
        act: (actor, elements) => actor.use(elementNamed(elements, 'reveal (reveal)')),
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
            // A busy machine is too late for none of so many.
            slowness: 10,
            http: async (question) => {
                await wait(irregular() * longestAnswerMs);
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

    const actOnce = async (kind: Kind, index: number): Promise<{ readonly kind: Kind; readonly userId: string }[]> => {
        const actor = await newPerson(kind, index);
        await wait(irregular() * longestPauseMs);
        return kind.isDone(await kind.act(actor, elements), hidden) ? [{ kind, userId: String(actor.userId) }] : [];
    };

    /** What leaves no line takes the logger from what does. */
    const lookBeside = async (actor: Actor): Promise<[]> => {
        await wait(irregular() * longestPauseMs);
        await actor.clickRoomButton(rooms.verified);
        return [];
    };

    it(`${reveals} reveals and ${othersOfEachKind} of each other kind, among clicks beside them, leave a line each`, async () => {
        running.host.database.logs.splice(0);
        const ana = await arrive('Ana');
        const acts = [
            ...kinds.flatMap((kind) => Array.from({ length: kind.times }, (_, index) => () => actOnce(kind, index))),
            ...Array.from({ length: reveals }, () => () => lookBeside(ana)),
        ];
        const mixed = acts.map((act) => ({ act, place: irregular() })).sort((one, other) => one.place - other.place);
        const done = (
            await runAtATime(
                atATime,
                mixed.map(({ act }) => act),
            )
        ).flat();
        const lines = linesIn(running.host.logs());
        for (const { event, times } of kinds) {
            const wanted = done.filter(({ kind }) => kind.event === event).map(({ userId }) => userId);
            const found = lines.filter((line) => line.event === event).map(({ userId }) => String(userId));
            expect(wanted).toHaveLength(times);
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
