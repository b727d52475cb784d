import { requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import { createSampleContent, sampleIds } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Actor } from './Actor';
import { Watch } from './Watch';
import { allSecrets } from './contactData';
import { entries, type Entry, knownElements } from './entries';
import { everybody, type Somebody } from './everybody';
import {
    expectNoMoreThan,
    expectRefusal,
    namesInVisibleRooms,
    type OwnData,
    ownData,
    visitorsKnownTo,
} from './expectations';
import { expectedOutcome, holds, mayLook, type Ruling } from './expectedOutcome';
import { type Outcome, outcomeOf } from './outcome';
import { ownRefusal } from './ownRefusal';
import { makeVaried, collectElements, type PanelElement } from './panelElements';
import { packageWhenStale } from '../../../scripts/packageApp';
import { byRunLength } from '../../byRunLength';

const { users, rooms } = sampleIds;

/** What tells the app who may look, and what of the REST API answers. */
type Rule = Ruling & {
    readonly name: string;
    readonly configured: boolean;
    /** Requests for these are refused as those of an account that is not logged in. */
    readonly failing?: RegExp;
};

const rules: readonly Rule[] = [
    { name: 'the permissions are read', configured: true, decidedBy: 'permissions', canSearch: true },
    {
        name: 'the permissions cannot be read',
        configured: true,
        decidedBy: 'roles',
        failing: /permissions\.listAll/,
        canSearch: true,
    },
    {
        name: 'the REST API answers the account nothing',
        configured: true,
        decidedBy: 'roles',
        failing: /./,
        canSearch: false,
    },
    { name: 'the app is not configured', configured: false, decidedBy: 'roles', canSearch: false },
];

function entriesOf({ way }: Somebody): readonly Entry[] {
    const hasAccount = way === 'login' || way === 'engine';
    return entries.filter(({ isCommand }) => hasAccount || !isCommand);
}

/** Those whom every rule treats as Ana. */
const likeAna = ['the monitor', 'Bob'];
/** One of each standing of people. */
const ofEachStanding = ['the administrator', 'Ana', 'Vera', 'Carla'];

/** The long run has everybody by each rule; the short one by the first, and less of them by those that decide alike. */
function peopleBy(rule: Rule): readonly Somebody[] {
    const [byPermissions, byRoles] = rules;
    const startsWithOne = (name: string, starts: readonly string[]): boolean =>
        starts.some((start) => name.startsWith(start));
    if (byRunLength({ short: rule === byPermissions, long: true })) {
        return everybody;
    }
    return everybody.filter(({ name }) =>
        rule === byRoles ? !startsWithOne(name, likeAna) : startsWithOne(name, ofEachStanding),
    );
}

const cells = rules.flatMap(peopleBy).reduce((sum, who) => sum + entriesOf(who).length, 0);

const size = `${cells} cells of ${everybody.length} people, ${entries.length} entries and ${rules.length} rules`;

describe(`who is shown what: ${size}`, () => {
    let elements: readonly PanelElement[];

    const start = (rule: Rule): Promise<RunningWorkspace> => {
        const workspace = new Workspace(createSampleContent(new Date()));
        workspace.settings.API_Enable_Rate_Limiter = false;
        makeVaried(workspace);
        return startWorkspace({
            zip: packageWhenStale(),
            workspace,
            configured: rule.configured,
            http: async (question) =>
                rule.failing?.test(question.url) ? ownRefusal(question) : requestOverHttp(question),
        });
    };

    const somebody = (name: string): Somebody => everybody.find((who) => who.name.includes(name)) as Somebody;

    beforeAll(async () => {
        // The engine warns whenever a view is closed, since the app has no use for that.
        jest.spyOn(console, 'warn').mockImplementation();
        const running = await start(rules[0] as Rule);
        // Only then is there something to reveal.
        await running.host.updateSetting(running.app.id, 'mask-values', true);
        const manager = await Actor.arrive(running, somebody('manager'));
        const carla = await Actor.arrive(running, somebody('Carla'));
        elements = await collectElements(running, manager, carla);
        await running.stop();
    });

    afterAll(() => {
        jest.restoreAllMocks();
    });

    it('knows everything that can be clicked, chosen or submitted in the panel', () => {
        expect([...new Set(elements.map(({ name }) => name))].sort()).toEqual([...knownElements].sort());
    });

    describe.each(rules)('while $name', (rule) => {
        let running: RunningWorkspace;
        let watch: Watch;
        let secrets: readonly string[];

        beforeAll(async () => {
            running = await start(rule);
            watch = new Watch(running);
            secrets = allSecrets(running.workspace);
        });

        afterAll(async () => {
            watch.end();
            await running.stop();
        });

        it.each(peopleBy(rule))('gives $name what the rule says and REST would give them', async (who) => {
            const { workspace } = running;
            const actor = await Actor.arrive(running, who);
            const own = new Map<string, OwnData>();
            const known = [
                ...Object.values(rooms),
                ...namesInVisibleRooms(actor, workspace),
                ...visitorsKnownTo(actor, workspace),
                ...(who.isAdministrator ? [workspace.users.get(users.service)?.username ?? '', running.rest.url] : []),
            ];
            const outcomes: Record<string, readonly Outcome[]> = {};
            for (const entry of entriesOf(who)) {
                const found = new Set<Outcome>();
                for (const { contactId, run } of entry.acts(elements)) {
                    const data = own.get(contactId) ?? (await ownData(actor, workspace, contactId));
                    own.set(contactId, data);
                    const seen = await watch.during(() => run(actor));
                    found.add(outcomeOf(seen));
                    expectNoMoreThan(data, seen, secrets, known);
                    expectRefusal(seen, entry, {
                        mayLook: mayLook(who, rule),
                        holds: holds(who, rule),
                        isConfigured: rule.configured,
                    });
                }
                outcomes[entry.name] = [...found];
            }
            expect(outcomes).toEqual(
                Object.fromEntries(entriesOf(who).map((entry) => [entry.name, [expectedOutcome(who, entry, rule)]])),
            );
        });

        it('logs who was refused the status, and asks nobody', async () => {
            for (const who of everybody.filter(({ userId, isAdministrator }) => userId && !isAdministrator)) {
                const actor = await Actor.arrive(running, who);
                const seen = await watch.during(() => actor.runCommand('status', rooms.general));
                expect(seen.events).toEqual([expect.objectContaining({ event: 'refused', entry: 'command status' })]);
                expect(seen.requests).toEqual([]);
            }
        });
    });
});
