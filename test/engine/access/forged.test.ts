import fc from 'fast-check';
import { isContextualBarView } from 'ui-kit-1.0.0';

import { type Seen, Watch } from './Watch';
import { allSecrets, secretsIn, secretsOf } from './contactData';
import { type Forged, forged, hugeForged } from './forgedInteractions';
import { askInProcess } from './inProcess';
import { foreignTextsIn } from './outcome';
import { packageWhenStale } from '../../../scripts/packageApp';
import { createSampleContent, sampleIds, sampleTokens } from '../../workspace/model/sample';
import { Workspace } from '../../workspace/model/workspace';
import { type RunningWorkspace, startWorkspace } from '../../workspace/startWorkspace';

const { users, contacts, rooms } = sampleIds;

/** Who sends the forgeries, and how many of each kind. Together they are more than 5,000. */
const senders = [
    { name: 'Ana, who may look', userId: users.ana, isAllowed: true, cases: 2_600, huge: 24 },
    { name: 'Carla, who may not', userId: users.carla, isAllowed: false, cases: 1_600, huge: 12 },
    { name: 'nobody', userId: undefined, isAllowed: false, cases: 900, huge: 12 },
] as const;

const total = senders.reduce((sum, { cases, huge }) => sum + cases + huge, 0);

describe(`${total} forged interactions`, () => {
    let running: RunningWorkspace;
    let watch: Watch;
    let secrets: readonly string[];
    let complaints: string[];

    beforeAll(async () => {
        const workspace = new Workspace(createSampleContent(new Date()));
        // Drawing a thousand rows again and again would show nothing new.
        workspace.contacts.delete(contacts.thousandChannels);
        complaints = [];
        jest.spyOn(console, 'warn').mockImplementation();
        jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => complaints.push(words.join(' ')));
        const started: { running?: RunningWorkspace } = {};
        running = await startWorkspace({
            zip: packageWhenStale(),
            workspace,
            http: askInProcess(() => started.running?.rest),
        });
        started.running = running;
        watch = new Watch(running);
        secrets = allSecrets(workspace);
    });

    afterAll(async () => {
        watch.end();
        await running.stop();
        jest.restoreAllMocks();
    });

    afterEach(() => {
        expect(running.app.enabled).toBe(true);
    });

    const send = async (userId: string | undefined, forgery: Forged): Promise<unknown> => {
        if (forgery.kind === 'interaction') {
            const { type, body } = forgery;
            return running.host.interact(running.app.id, { type, userId, body });
        }
        // The server runs commands for people only.
        return userId === undefined
            ? undefined
            : running.host.runCommand({ command: 'contact-channels', userId, ...forgery });
    };

    const check = async (sender: (typeof senders)[number], forgery: Forged): Promise<void> => {
        // Neither the log nor the list of requests may grow over thousands of cases.
        running.host.database.logs.splice(0);
        running.workspace.requests.splice(0);
        complaints.splice(0);
        const seen = await watch.during(() => send(sender.userId, forgery));
        expect(complaints).toEqual([]);
        expect(severitiesOf(seen)).not.toContain('error');
        viewsIn(seen).forEach((view) => expect(isContextualBarView(view)).toBe(true));
        const shown = JSON.stringify([seen.answer, seen.pushed]);
        expect(shown + JSON.stringify(seen.logs)).not.toContain(sampleTokens.service);
        const sent = JSON.stringify(forgery);
        const leaked = secretsIn(shown, secrets).filter((secret) => !sent.includes(secret));
        if (sender.isAllowed) {
            const known = secretsOfRoom(roomAskedFor(forgery)).join('\n');
            expect(leaked.filter((secret) => !known.includes(secret))).toEqual([]);
        } else {
            expect(leaked).toEqual([]);
            expect(foreignTextsIn(seen)).toEqual([]);
            expect(seen.requests.filter(({ url }) => url.includes('omnichannel/'))).toEqual([]);
        }
    };

    const secretsOfRoom = (roomId: string | undefined): readonly string[] => {
        const room = running.workspace.rooms.get(roomId ?? '');
        const contact = running.workspace.contacts.get(room?.contactId ?? '');
        return contact === undefined ? [] : secretsOf(running.workspace, contact);
    };

    describe.each(senders)('of $name', (sender) => {
        it(`get a view that clients accept, or nothing: ${sender.cases} cases`, async () => {
            await fc.assert(
                fc.asyncProperty(forged, (forgery) => check(sender, forgery)),
                { numRuns: sender.cases },
            );
        }, 120_000);

        it(`get that also with up to a megabyte in one place: ${sender.huge} cases`, async () => {
            await fc.assert(
                fc.asyncProperty(hugeForged, (forgery) => check(sender, forgery)),
                { numRuns: sender.huge, endOnFailure: true },
            );
        }, 60_000);
    });

    it('leave an app that answers as before', async () => {
        const body = { actionId: 'contact-channels-open', rid: rooms.eightChannels, payload: { context: 'roomAction' } };
        const answer = await running.host.interact(running.app.id, { type: 'actionButton', userId: users.ana, body });
        expect(JSON.stringify(answer)).toContain('Zoe Okafor');
    });
});

function severitiesOf({ logs }: Seen): readonly string[] {
    return logs.flatMap(({ entries }) => entries).map(({ severity }) => String(severity));
}

/** The room that the app is to look at: where the command or the room button was, or the one in the panel's action. */
function roomAskedFor(forgery: Forged): string | undefined {
    if (forgery.kind === 'command') {
        return forgery.roomId;
    }
    const { actionId, rid } = forgery.body;
    const asked = forgery.type === 'actionButton' ? rid : /^refresh~\d+~([^]+)$/.exec(String(actionId))?.[1];
    return typeof asked === 'string' ? asked : undefined;
}

/** Every view that was answered or pushed; what is pushed is finished by the client with the app's id. */
function viewsIn({ answer, pushed }: Seen): readonly unknown[] {
    const interactions: readonly unknown[] = [
        answer,
        ...pushed.flatMap((notification) => (notification.event === 'uiInteraction' ? [notification.payload] : [])),
    ];
    return interactions.flatMap((interaction) =>
        typeof interaction === 'object' && interaction !== null && 'view' in interaction ? [interaction.view] : [],
    );
}
