import { requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Actor } from './Actor';
import { linesIn } from './Watch';
import { entries, type Entry } from './entries';
import { everybody, type Somebody } from './everybody';
import { expectedOutcome, mayLook, type Ruling } from './expectedOutcome';
import { type MapFault, mapFaults } from './mapFaults';
import { type Outcome, outcomeOf } from './outcome';
import { makeVaried, collectElements, type PanelElement } from './panelElements';
import { startWithClocks } from './startWithClocks';
import { byRunLength } from '../../byRunLength';
import { runAtATime } from '../runAtATime';

const second = 1000;

/** So many at the same time that they share questions, and none is too late. */
const aFew = 10;

/** How long the REST API is waited for, in ms: for nothing, and for answers on a busy machine. */
const shortTimeMs = 800;
const longTimeMs = 3000;

/** A map that is older than this is asked for again. */
const mapLife = 61 * second;

/** Who asks. Each entry is used by somebody of its own of each kind, all at the same time. */
const kinds: readonly (Pick<Somebody, 'name' | 'standing'> & { readonly roles: readonly string[] })[] = [
    { name: 'agent', standing: 'permission and role', roles: ['user', 'livechat-agent'] },
    { name: 'viewer', standing: 'permission alone', roles: ['user', sampleIds.roles.contactViewer] },
    { name: 'stranger', standing: 'no right', roles: ['user'] },
];

/** Nothing of it needs to know who may look. */
const isOpenToAll = ({ gives }: Entry): boolean => ['help', 'status', 'nothing'].includes(gives);

type Use = { readonly who: Somebody; readonly entry: Entry; readonly outcome: Outcome };

describe(`permissions out of reach, ${mapFaults.length} ways, for ${kinds.length} kinds of people and ${entries.length} entries`, () => {
    let running: RunningWorkspace;
    let elements: readonly PanelElement[];
    let fault: MapFault | undefined;
    let passed = 0;
    let addresses = 0;
    let people: ReadonlyMap<string, Somebody>;

    beforeAll(async () => {
        running = await startWithClocks({
            http: async (question) => {
                if (fault && question.url.includes('permissions.listAll')) {
                    return fault.answer(question);
                }
                // What the app remembers it remembers of one address: each test has its own.
                const url = question.url.replace(/\/address-\d+\//, '/');
                return { ...(await requestOverHttp({ ...question, url })), url: question.url };
            },
        });
        const { workspace, host, app } = running;
        workspace.settings.API_Enable_Rate_Limiter = false;
        makeVaried(workspace);
        await host.updateSetting(app.id, 'mask-values', true);
        elements = await collectElements(running, await arrive('the manager'), await arrive('Carla'));
        await host.updateSetting(app.id, 'mask-values', false);
        people = new Map(kinds.flatMap((kind) => entries.map((entry) => [keyOf(kind, entry), newPerson(kind)])));
    });

    afterAll(async () => {
        await running.stop();
    });

    beforeEach(async () => {
        fault = undefined;
        addresses += 1;
        const address = `${running.rest.url}/address-${addresses}`;
        await running.host.updateSetting(running.app.id, 'rest-base-url', address);
    });

    const arrive = (name: string): Promise<Actor> =>
        Actor.arrive(running, everybody.find((who) => who.name.startsWith(name)) as Somebody);

    const keyOf = ({ name }: Pick<Somebody, 'name'>, entry: Entry): string => `${name}: ${entry.name}`;

    const newPerson = ({ name, standing, roles }: (typeof kinds)[number]): Somebody => {
        const { users } = running.workspace;
        const _id = `${name}${users.size}`;
        users.set(_id, { _id, username: _id, name: _id, type: 'user', active: true, roles: [...roles] });
        return { name: _id, standing, way: 'engine', userId: () => _id };
    };

    /** @param given what keeps the permissions from being read from now on */
    const breakMap = async (given: MapFault): Promise<void> => {
        fault = given;
        const timeMs = given.isSilent ? shortTimeMs : longTimeMs;
        await running.host.updateSetting(running.app.id, 'rest-timeout-ms', timeMs);
    };

    const letPass = (ms: number): void => {
        passed += ms;
        running.host.moveClocks({ passed, set: 0 });
    };

    const use = async (kind: (typeof kinds)[number], entry: Entry): Promise<Use> => {
        const who = people.get(keyOf(kind, entry)) as Somebody;
        const actor = await Actor.arrive(running, who);
        const seen = actor.watch();
        const [act] = entry.acts(elements);
        const answer = await act?.run(actor);
        return { who, entry, outcome: outcomeOf({ answer, pushed: seen.end() }) };
    };

    /** @param atATime how many act at the same time */
    const useAll = async (used: readonly Entry[], atATime: number): Promise<readonly Use[]> => {
        running.workspace.requests.splice(0);
        running.host.database.logs.splice(0);
        return runAtATime(
            atATime,
            kinds.flatMap((kind) => used.map((entry) => () => use(kind, entry))),
        );
    };

    const contactRequests = (): readonly string[] =>
        running.workspace.requests.map(({ url }) => url).filter((url) => url.includes('omnichannel/'));

    /** Who has a line of this event, once for each line. */
    const usersWith = (event: string, reason?: string): readonly unknown[] => {
        const lines = linesIn(running.host.logs()).filter((line) => line.event === event);
        return lines.filter((line) => reason === undefined || line.reason === reason).map(({ userId }) => userId);
    };

    const expectRuled = (uses: readonly Use[], ruling: Ruling): void => {
        const tableOf = (outcome: (one: Use) => Outcome): Readonly<Record<string, Outcome>> =>
            Object.fromEntries(uses.map((one) => [`${one.who.name}: ${one.entry.name}`, outcome(one)]));
        expect(tableOf(({ outcome }) => outcome)).toEqual(
            tableOf(({ who, entry }) => expectedOutcome(who, entry, ruling)),
        );
        const gated = uses.filter(({ entry }) => !isOpenToAll(entry));
        const idsOf = (some: readonly Use[]): readonly unknown[] => some.map(({ who }) => who.userId?.(running)).sort();
        const letIn = ruling.decidedBy === 'roles' ? gated.filter(({ who }) => mayLook(who, ruling)) : [];
        expect([...usersWith('let-in')].sort()).toEqual(idsOf(letIn));
        const refused = ruling.decidedBy === 'nothing' ? [] : gated.filter(({ who }) => !mayLook(who, ruling));
        const reason = `no role by ${ruling.decidedBy === 'roles' ? 'allowed-roles' : 'permissions'}`;
        expect([...usersWith('refused', reason)].sort()).toEqual(idsOf(refused));
        expect(contactRequests().length > 0).toBe(ruling.decidedBy !== 'nothing');
    };

    it.each(mapFaults)('before any was read, $name', async (given) => {
        await breakMap(given);
        // Who is told that nothing can be checked needs nothing of the REST API.
        const uses = await useAll(entries, given.isSilent ? kinds.length * entries.length : aFew);
        expect(uses).toHaveLength(kinds.length * entries.length);
        expectRuled(uses, { decidedBy: given.isOfSetUp ? 'roles' : 'nothing', canSearch: true });
    });

    it.each(mapFaults)('while the last ones are known, $name: they decide', async (given) => {
        await (await arrive('Ana')).clickRoomButton(sampleIds.rooms.eightChannels);
        letPass(mapLife);
        await breakMap(given);
        // Where each has to wait for nothing first, one entry stands for all that give the same.
        const [used, atATime] = given.isSilent ? [oneOfEachKind, 1] : [entries, aFew];
        const uses = await useAll(used, atATime);
        expect(uses).toHaveLength(kinds.length * used.length);
        expectRuled(uses, { decidedBy: 'permissions', canSearch: true });
    });

    it('decide for ten minutes at most, and nobody is let in after that', async () => {
        const ana = await arrive('Ana');
        const look = async (): Promise<Outcome> => {
            const answer = await ana.clickRoomButton(sampleIds.rooms.eightChannels);
            return outcomeOf({ answer, pushed: [] });
        };
        expect(await look()).toBe('list');
        for (const given of mapFaults.filter(({ isSilent, isOfSetUp }) => !isSilent && !isOfSetUp)) {
            fault = undefined;
            letPass(mapLife);
            await look();
            fault = given;
            letPass(599 * second);
            expect(await look()).toBe('list');
            letPass(2 * second);
            expect(await look()).toBe('unchecked');
        }
    });
});

/** One entry for each thing that is given; fewer in a short run. */
const oneOfEachKind = entries
    .filter(({ gives }, index) => entries.findIndex((one) => one.gives === gives) === index)
    .filter(({ gives }) =>
        byRunLength({ short: ['list', 'summary', 'question', 'help'], long: [gives] }).includes(gives),
    );
