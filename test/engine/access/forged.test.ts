import { createSampleContent, sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import fc from 'fast-check';
import { isContextualBarView, isModalView } from 'ui-kit-1.0.0';

import { Actor } from './Actor';
import { type Seen, Watch } from './Watch';
import { allSecrets, secretsIn, secretsOf } from './contactData';
import { everybody, type Somebody } from './everybody';
import { type Forged, forgeries } from './forgedInteractions';
import { foreignTextsIn, type Outcome, outcomeOf } from './outcome';
import { collectElements, contactOf, subjectOf } from './panelElements';
import { packageWhenStale } from '../../../scripts/packageApp';
import { byRunLength } from '../../byRunLength';
import { keysOf } from '../panel';

const { users, contacts } = sampleIds;

/** Of those that are sent in the long run, together more than 5,000. */
const part = byRunLength({ short: 1 / 5, long: 1 });

/** Who sends the forgeries, and how many of each kind. */
const senders = [
    { name: 'Ana, who may look', userId: users.ana, isAllowed: true, cases: 2_700 * part, huge: 30 * part },
    { name: 'Carla, who may not', userId: users.carla, isAllowed: false, cases: 1_500 * part, huge: 15 * part },
    { name: 'nobody', userId: undefined, isAllowed: false, cases: 900 * part, huge: 15 * part },
] as const;

type Sender = (typeof senders)[number];

const total = senders.reduce((sum, { cases, huge }) => sum + cases + huge, 0);

describe(`${total} forged interactions and commands`, () => {
    let running: RunningWorkspace;
    let watch: Watch;
    let secrets: readonly string[];
    let ids: Parameters<typeof forgeries>;
    const complaints: string[] = [];
    const outcomes = new Map<Outcome, number>();

    beforeAll(async () => {
        const workspace = new Workspace(createSampleContent(new Date()));
        // Drawing a thousand rows again and again would show nothing new.
        workspace.contacts.delete(contacts.thousandChannels);
        jest.spyOn(console, 'warn').mockImplementation();
        jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => complaints.push(words.join(' ')));
        running = await startWorkspace({ zip: packageWhenStale(), workspace });
        secrets = allSecrets(workspace);
        const arrive = (name: string): Promise<Actor> =>
            Actor.arrive(running, everybody.find((who) => who.name.includes(name)) as Somebody);
        const elements = await collectElements(running, await arrive('manager'), await arrive('Carla'));
        const realIds = elements.flatMap(({ actionId, view }) => [actionId, view.id]);
        ids = [realIds, [...JSON.stringify(realIds).matchAll(/"c\|([^|"]+)/g)].flatMap(([, key]) => key ?? [])];
        watch = new Watch(running);
    });

    afterAll(async () => {
        watch.end();
        await running.stop();
        jest.restoreAllMocks();
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

    const check = async (sender: Sender, forgery: Forged): Promise<void> => {
        // Neither the log nor the list of requests may grow over thousands of cases.
        running.host.database.logs.splice(0);
        running.workspace.requests.splice(0);
        complaints.splice(0);
        const seen = await watch.during(() => send(sender.userId, forgery));
        const outcome = outcomeOf(seen);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        expectHarmless(seen);
        expectKept(seen, sender, forgery);
    };

    const expectHarmless = (seen: Seen): void => {
        expect(complaints).toEqual([]);
        expect(severitiesOf(seen)).not.toContain('error');
        viewsIn(seen).forEach((view) => expect(isContextualBarView(view) || isModalView(view)).toBe(true));
    };

    const expectKept = (seen: Seen, sender: Sender, forgery: Forged): void => {
        const shown = JSON.stringify([seen.answer, seen.pushed]);
        expect(shown + JSON.stringify(seen.logs)).not.toContain(sampleTokens.service);
        const sent = JSON.stringify(forgery);
        const learned = secretsIn(shown, secrets).filter((secret) => !sent.includes(secret));
        const known = sender.isAllowed ? knownAbout(forgery) : '';
        expect(known === undefined ? [] : learned.filter((secret) => !known.includes(secret))).toEqual([]);
        if (!sender.isAllowed) {
            expect(foreignTextsIn(seen)).toEqual([]);
            expect(seen.requests.filter(({ url }) => url.includes('omnichannel/'))).toEqual([]);
        }
    };

    /** What may be shown of the one contact that the forgery is about; nothing is known before of a search. */
    const knownAbout = (forgery: Forged): string | undefined => {
        const { workspace } = running;
        const contactId = contactAskedFor(workspace, forgery);
        const contact = workspace.contacts.get(contactId ?? '');
        const agents = [...workspace.users.values()].map(({ name }) => name);
        return contactId === undefined
            ? undefined
            : [...(contact ? secretsOf(workspace, contact) : []), ...agents].join('\n');
    };

    it.each(senders)('of $name get a view that clients accept, or nothing: $cases cases', async (sender) => {
        const property = fc.asyncProperty(forgeries(...ids).anySize, (forgery) => check(sender, forgery));
        await fc.assert(property, { numRuns: sender.cases });
        expect(outcomes.get('nothing')).toBeGreaterThan(0);
    });

    it.each(senders)('of $name get that also with up to a megabyte in one place: $huge cases', async (sender) => {
        const property = fc.asyncProperty(forgeries(...ids).huge, (forgery) => check(sender, forgery));
        await fc.assert(property, { numRuns: sender.huge, endOnFailure: true });
        expect(outcomes.get('nothing')).toBeGreaterThan(0);
    });

    const usual: readonly Outcome[] = ['list', 'search', 'history', 'refused', 'nothing'];
    const rare: readonly Outcome[] = byRunLength({ short: [], long: ['details', 'summary'] });

    it(`reached the outcomes ${[...usual, ...rare].join(', ')} often enough to mean something`, () => {
        // Which forgery comes how often is chance: of the rarest here about ten are expected.
        const often = [...outcomes]
            .filter(([, times]) => times >= byRunLength({ short: 1, long: 3 }))
            .map(([outcome]) => outcome);
        expect(often).toEqual(expect.arrayContaining([...usual, ...rare]));
    });

    it('left an app that answers as before', async () => {
        const ana = await Actor.arrive(running, everybody.find(({ name }) => name.startsWith('Ana')) as Somebody);
        const shown = await ana.clickRoomButton(sampleIds.rooms.eightChannels);
        expect(JSON.stringify(shown)).toContain('Zoe Okafor');
        expect(keysOf(shown)).not.toContain('caution-saved-data');
    });
});

function severitiesOf({ logs }: Seen): readonly string[] {
    return logs.flatMap(({ entries }) => entries).map(({ severity }) => String(severity));
}

/** @returns the one contact that the app may show then; `undefined` for a search */
function contactAskedFor(workspace: Workspace, forgery: Forged): string | undefined {
    if (forgery.kind === 'command') {
        const words = forgery.params.trim();
        const id = /^id:\s*(\S+)$/i.exec(words)?.[1];
        return ['', 'text', 'closed', 'details', 'help', 'status'].includes(words.toLowerCase())
            ? contactOf(workspace, forgery.roomId)
            : id;
    }
    const { type, body } = forgery;
    switch (type) {
        case 'actionButton':
            return contactOf(workspace, typeof body.rid === 'string' ? body.rid : '');
        case 'blockAction': {
            const actionId = typeof body.actionId === 'string' ? body.actionId : '';
            return /^(search|look-up)(\||$)/.test(actionId) ? undefined : (subjectOf(workspace, actionId) ?? '');
        }
        case 'viewSubmit': {
            const { view } = body.payload as { view?: { id?: unknown } | null };
            const id = typeof view?.id === 'string' ? view.id : '';
            // Of a panel, it is the field for looking somebody up that is submitted.
            return id.startsWith('contact-channels-') ? undefined : (subjectOf(workspace, id) ?? '');
        }
        case 'viewClosed':
            return '';
    }
}

/** Every view that was answered or pushed. */
function viewsIn({ answer, pushed }: Seen): readonly unknown[] {
    const interactions: readonly unknown[] = [
        answer,
        ...pushed.flatMap(({ event, payload }) => (event === 'uiInteraction' ? [payload] : [])),
    ];
    return interactions.flatMap((interaction) =>
        typeof interaction === 'object' && interaction !== null && 'view' in interaction ? [interaction.view] : [],
    );
}
