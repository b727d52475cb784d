import { type HttpAnswer, type HttpQuestion, requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import type { LogEntry } from 'contact-channels-workspace/engine/storages';
import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Actor } from './Actor';
import { allSecrets, secretsIn } from './contactData';
import { entries } from './entries';
import { everybody, type Somebody } from './everybody';
import { makeVaried, collectElements, type PanelElement } from './panelElements';
import { packageWhenStale } from '../../../scripts/packageApp';
import { byRunLength } from '../../byRunLength';

const { rooms } = sampleIds;

/** What the engine itself writes when a command is run, whatever the app does: the one line that is not ours to empty. */
function isContextOfCommand({ severity, args }: LogEntry['entries'][number]): boolean {
    const [first] = args as readonly unknown[];
    const words: unknown = typeof first === 'string' ? first : Reflect.get(Object(first), 'msg');
    return (
        String(severity) === 'debug' && /^(Command|contact-channels's executor) is being executed/.test(String(words))
    );
}

/** Words that stand nowhere else. */
const typed = 'Wanda needle@haystack.example +49151123';

/** The REST API fails, and says more than it should. */
const talkative: readonly {
    readonly name: string;
    readonly answer: (question: HttpQuestion) => Promise<HttpAnswer>;
}[] = [
    { name: 'an answer that is well', answer: requestOverHttp },
    {
        name: 'a failed connection',
        answer: ({ url }) => Promise.reject(new Error(`request to ${url} failed: ${typed}`)),
    },
    ...[200, 400, 403, 429, 500].map((statusCode) => ({
        name: `an answer with the status ${statusCode}`,
        answer: async ({ method, url }: HttpQuestion) => ({
            method,
            url,
            statusCode,
            headers: { 'content-type': 'application/json' },
            content: Buffer.from(JSON.stringify({ success: false, error: typed, errorType: typed, message: typed })),
        }),
    })),
];

/** Who may look, who may see all rooms, who has the permission alone, and who is refused. */
const people = ['Ana', 'the manager', 'Vera', 'Carla', 'the administrator'];

/** While values are masked, more is written: who revealed some, and who looked somebody up. */
const maskings = byRunLength({ short: [true], long: [true, false] });

describe.each(maskings)('the stored log, with values masked: %p,', (areMasked) => {
    let running: RunningWorkspace;
    let elements: readonly PanelElement[];
    let secrets: readonly string[];
    let ask: (question: HttpQuestion) => Promise<HttpAnswer>;

    beforeAll(async () => {
        ask = requestOverHttp;
        // The engine warns whenever a view is closed, since the app has no use for that.
        jest.spyOn(console, 'warn').mockImplementation();
        running = await startWorkspace({ zip: packageWhenStale(), http: (question) => ask(question) });
        const { workspace, host, app } = running;
        makeVaried(workspace);
        await host.updateSetting(app.id, 'mask-values', true);
        elements = await collectElements(running, await arrive('the manager'), await arrive('Carla'));
        await host.updateSetting(app.id, 'mask-values', areMasked);
        secrets = [
            ...allSecrets(workspace),
            sampleTokens.service,
            ...[...workspace.users.values()].map(({ name }) => name),
        ];
    });

    afterAll(async () => {
        await running.stop();
        jest.restoreAllMocks();
    });

    beforeEach(() => {
        ask = requestOverHttp;
        running.host.database.logs.splice(0);
    });

    const arrive = (name: string): Promise<Actor> =>
        Actor.arrive(running, everybody.find((who) => who.name.startsWith(name)) as Somebody);

    /** Everything that is stored, but for the contexts of commands. */
    const stored = (): readonly LogEntry[] =>
        running.host.logs().map((entry) => ({
            ...entry,
            entries: entry.entries.filter((line) => !isContextOfCommand(line)),
        }));

    const useAll = async (name: string): Promise<void> => {
        const actor = await arrive(name);
        for (const entry of entries) {
            for (const { run } of entry.acts(elements)) {
                await run(actor);
            }
        }
    };

    it.each(people)('has no name, address or token in it after all that %s can do', async (name) => {
        await useAll(name);
        expect(running.host.logs().length).toBeGreaterThanOrEqual(entries.length);
        expect(secretsIn(JSON.stringify(stored()), secrets)).toEqual([]);
    });

    it.each(talkative)('has no words that were typed in it, nor those of $name', async ({ answer }) => {
        const ana = await arrive('Ana');
        const field = elements.find(({ name }) => name === 'search') as PanelElement;
        await ana.use({ ...field, value: typed });
        ask = (question) => (question.url.includes('omnichannel/') ? answer(question) : requestOverHttp(question));
        await ana.use({ ...field, value: typed });
        await ana.runCommand(typed, rooms.general);
        for (const element of elements.filter(({ type }) => type === 'blockAction')) {
            await ana.use(element);
        }
        expect(secretsIn(JSON.stringify(stored()), [...secrets, ...typed.split(' ')])).toEqual([]);
    });

    it('holds of an interaction that it was answered, and nothing else that was shown', async () => {
        const ana = await arrive('Ana');
        await ana.clickRoomButton(rooms.eightChannels);
        const text = JSON.stringify(stored());
        expect(text).toContain('"success":true');
        expect(text).not.toContain('"view"');
        expect(text).not.toContain('"blocks"');
    });

    it('holds what the engine writes of a command: its room, which the room menu leaves out', async () => {
        const ana = await arrive('Ana');
        await ana.clickRoomButton(rooms.eightChannels);
        expect(secretsIn(JSON.stringify(running.host.logs()), secrets)).toEqual([]);
        await ana.runCommand('', rooms.eightChannels);
        expect(secretsIn(JSON.stringify(running.host.logs()), secrets)).toContain('Zoe Okafor');
        expect(secretsIn(JSON.stringify(stored()), secrets)).toEqual([]);
    });
});
