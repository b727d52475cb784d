import { Actor } from './Actor';
import { Watch } from './Watch';
import { expectNoMoreThan, expectRefusal, type OwnData, ownData } from './expectations';
import { allSecrets } from './contactData';
import { buttonKinds, collectButtons, entries, type Entry, type PanelButton, roomOf } from './entries';
import { everybody, type Somebody } from './everybody';
import { type Outcome, outcomeOf } from './outcome';
import { packageWhenStale } from '../../../scripts/packageApp';
import { requestOverHttp } from '../../workspace/engine/requestOverHttp';
import { sampleIds } from '../../workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from '../../workspace/startWorkspace';

const { users } = sampleIds;

/** What tells the app who may look, and what of the REST API answers. */
type Rule = {
    readonly name: string;
    readonly configured: boolean;
    /** Whether the permissions decide; otherwise the roles in the app's setting stand in for them. */
    readonly byPermissions: boolean;
    /** Requests for these fail with 500. */
    readonly failing?: RegExp;
};

const rules: readonly Rule[] = [
    { name: 'the permissions are read', configured: true, byPermissions: true },
    { name: 'the permissions cannot be read', configured: true, byPermissions: false, failing: /permissions\.listAll/ },
    { name: 'the REST API answers nothing', configured: true, byPermissions: false, failing: /./ },
    { name: 'the app is not configured', configured: false, byPermissions: false },
];

function entriesOf({ way }: Somebody): readonly Entry[] {
    const hasAccount = way === 'login' || way === 'engine';
    return entries.filter(({ isCommand }) => hasAccount || !isCommand);
}

function mayLook({ standing }: Somebody, { byPermissions }: Rule): boolean {
    return standing === 'permission and role' || (standing === 'permission alone' && byPermissions);
}

function expectedOutcome(who: Somebody, { gives }: Entry, rule: Rule): Outcome {
    switch (gives) {
        case 'help':
        case 'nothing':
            return gives;
        case 'status':
            return who.isAdministrator ? 'status' : 'status refused';
        case 'list':
            break;
    }
    if (mayLook(who, rule)) {
        return 'list';
    }
    const refusals = { 'inactive': 'refused as inactive', 'not a person': 'nothing' } as const;
    return who.standing in refusals ? refusals[who.standing as keyof typeof refusals] : 'refused';
}

const cells = rules.length * everybody.reduce((sum, who) => sum + entriesOf(who).length, 0);

describe(`who is shown what: ${cells} cells of ${everybody.length} people, ${entries.length} entries, ${rules.length} rules`, () => {
    describe.each(rules)('while $name', (rule) => {
        let running: RunningWorkspace;
        let watch: Watch;
        let buttons: readonly PanelButton[];
        let secrets: readonly string[];

        beforeAll(async () => {
            // The engine warns whenever a view is closed, since the app has no use for that.
            jest.spyOn(console, 'warn').mockImplementation();
            running = await startWorkspace({
                zip: packageWhenStale(),
                configured: rule.configured,
                http: async (question) =>
                    rule.failing?.test(question.url)
                        ? { ...question, statusCode: 500, headers: {}, content: '', data: null }
                        : requestOverHttp(question),
            });
            watch = new Watch(running);
            secrets = allSecrets(running.workspace);
            const [allowed, refused] = await Promise.all(
                ['Ana', 'Carla'].map((name) => {
                    const who = everybody.find((person) => person.name.startsWith(name));
                    return Actor.arrive(running, who as Somebody);
                }),
            );
            buttons = await collectButtons(allowed as Actor, refused as Actor);
        });

        afterAll(async () => {
            watch.end();
            await running.stop();
            jest.restoreAllMocks();
        });

        it('knows every button that the panel writes', () => {
            expect([...new Set(buttons.map(({ kind }) => kind))].sort()).toEqual(buttonKinds);
        });

        it.each(everybody)('gives $name what the rule says and REST would give them', async (who) => {
            const actor = await Actor.arrive(running, who);
            const own = new Map<string, OwnData>();
            for (const contactId of Object.keys(roomOf)) {
                own.set(contactId, await ownData(actor, contactId));
            }
            const outcomes: Record<string, readonly Outcome[]> = {};
            for (const entry of entriesOf(who)) {
                const found = new Set<Outcome>();
                for (const { contactId, run } of entry.acts(buttons)) {
                    const seen = await watch.during(() => run(actor));
                    found.add(outcomeOf(seen));
                    // The status names the service account; it holds nothing else that somebody else wrote.
                    const known = entry.gives === 'status' ? running.workspace.users.get(users.service)?.username : '';
                    expectNoMoreThan(own.get(contactId), seen, secrets, [roomOf[contactId], known]);
                    if (entry.gives === 'list' && !mayLook(who, rule)) {
                        expectRefusal(seen);
                    }
                }
                outcomes[entry.name] = [...found];
            }
            expect(outcomes).toEqual(
                Object.fromEntries(
                    entriesOf(who).map((entry) => [entry.name, [expectedOutcome(who, entry, rule)]]),
                ),
            );
        });

        it('logs who was refused the status', async () => {
            for (const who of everybody.filter(({ userId, isAdministrator }) => userId && !isAdministrator)) {
                const actor = await Actor.arrive(running, who);
                const seen = await watch.during(() => actor.runCommand('status', 'GENERAL'));
                expect(seen.events).toEqual([expect.objectContaining({ event: 'refused', entry: 'status' })]);
                expect(seen.requests).toEqual([]);
            }
        });
    });
});
