import { type HttpAnswer, type HttpQuestion, requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';
import { until } from 'contact-channels-workspace/until';

import { Actor } from './Actor';
import { type Seen, Watch } from './Watch';
import { everybody, type Somebody } from './everybody';
import { type Outcome, outcomeOf } from './outcome';
import { startWithClocks } from './startWithClocks';

const { rooms, roles, contacts } = sampleIds;

/** A map that is older than this is asked for again. */
const mapLifeMs = 61_000;

/** So many that a question which was asked for the first of them is over before the last has come. */
const clicks = 400;

describe('an agent who is refused, since their role has lost the permission,', () => {
    let running: RunningWorkspace;
    let watch: Watch;
    let ana: Actor;
    let manager: Actor;
    let passed: number;
    let ask: (question: HttpQuestion) => Promise<HttpAnswer>;

    beforeEach(async () => {
        ask = requestOverHttp;
        passed = 0;
        running = await startWithClocks({ http: (question) => ask(question) });
        const { workspace } = running;
        const takeFrom = (permission: string, role: string): void => {
            const holders = workspace.permissions.get(permission)?.roles ?? [];
            holders.splice(holders.indexOf(role), 1);
        };
        takeFrom('view-livechat-contact', 'livechat-agent');
        // Whoever shares the account's address can use up its requests.
        takeFrom('api-bypass-rate-limit', roles.contactService);
        watch = new Watch(running);
        ana = await arrive('Ana');
        manager = await arrive('the manager');
    });

    afterEach(async () => {
        watch.end();
        await running.stop();
    });

    const arrive = (name: string): Promise<Actor> =>
        Actor.arrive(running, everybody.find((who) => who.name.startsWith(name)) as Somebody);

    const letPass = (ms: number): void => {
        passed += ms;
        running.host.moveClocks({ passed, set: 0 });
    };

    const click = (actor: Actor): Promise<unknown> => actor.clickRoomButton(rooms.eightChannels);

    /** Every way to the list. */
    const tryAll = async (): Promise<readonly Seen[]> => [
        await watch.during(() => click(ana)),
        await watch.during(() => ana.runCommand('', rooms.eightChannels)),
        await watch.during(() => ana.runCommand('text', rooms.eightChannels)),
        await watch.during(() => ana.runCommand(`id:${contacts.eightChannels}`, rooms.general)),
        await watch.during(() => ana.runCommand('ma', rooms.general)),
    ];

    /** Asks with their own login until the server answers nobody at this address any more. */
    const useUpTheRateLimit = async (): Promise<void> => {
        for (let status = 200; status !== 429; ) {
            ({ status } = await ana.ask('permissions.listAll', {}));
        }
    };

    const expectKeptOut = (all: readonly Seen[], outcome: Outcome): void => {
        expect(all.map(outcomeOf)).toEqual(all.map(() => outcome));
        expect(all.flatMap(({ requests }) => requests).filter(({ url }) => url.includes('omnichannel/'))).toEqual([]);
        const lines = all.map(({ events }) => events.filter(({ event }) => event === 'refused').length);
        expect(lines).toEqual(all.map(() => (outcome === 'refused' ? 1 : 0)));
        expect(all.flatMap(({ events }) => events).filter(({ event }) => event === 'let-in')).toEqual([]);
    };

    it('stays so, with a line for each try, when they have used up the rate limit', async () => {
        expectKeptOut(await tryAll(), 'refused');
        await useUpTheRateLimit();
        letPass(mapLifeMs);
        const afterwards = await tryAll();
        expect(afterwards).toHaveLength(5);
        expectKeptOut(afterwards, 'refused');
    });

    it('is told that nothing could be checked where the app has just started and the rate limit is used up', async () => {
        await useUpTheRateLimit();
        expectKeptOut(await tryAll(), 'unchecked');
        // The same for those who may look: a weaker rule lets nobody in.
        expect(outcomeOf(await watch.during(() => click(manager)))).toBe('unchecked');
    });

    it('gains nothing by making the app start anew meanwhile', async () => {
        expectKeptOut(await tryAll(), 'refused');
        await useUpTheRateLimit();
        running.host.killRuntime(running.app.id);
        await until(() => JSON.stringify(running.host.logs()).includes('Successfully restarted app subprocess'));
        const afterwards = await tryAll();
        expect(afterwards).toHaveLength(5);
        expectKeptOut(afterwards, 'unchecked');
    });

    it(`gains nothing by ${clicks} clicks while nothing is known and the first question stays without an answer`, async () => {
        running.workspace.settings.API_Enable_Rate_Limiter = false;
        await running.host.updateSetting(running.app.id, 'rest-timeout-ms', 1500);
        const questions: string[] = [];
        ask = async (question) => {
            questions.push(question.url);
            const isFirst = questions.length === 1;
            return isFirst ? new Promise(() => undefined) : requestOverHttp(question);
        };
        const { workspace } = running;
        workspace.requests.splice(0);
        const bystander = Promise.all(Array.from({ length: 5 }, () => click(manager)));
        const answers = await Promise.all(Array.from({ length: clicks }, () => click(ana)));
        const outcomes = new Set(answers.map((answer) => outcomeOf({ answer, pushed: [] })));
        // Whoever joined the first question asks again; who came to it too late is told so.
        expect(['refused', 'unchecked']).toEqual(expect.arrayContaining([...outcomes]));
        expect(outcomes).toContain('refused');
        const managed = new Set((await bystander).map((answer) => outcomeOf({ answer, pushed: [] })));
        expect(['list', 'unchecked']).toEqual(expect.arrayContaining([...managed]));
        const about = workspace.requests.filter(({ url }) => url.includes('omnichannel/'));
        expect(about.length).toBeLessThanOrEqual(5);
    });
});
