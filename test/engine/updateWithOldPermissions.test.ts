import { readFileSync } from 'node:fs';

import { type EngineVersion, newestEngineVersion } from 'contact-channels-workspace/engine/engineVersions';
import { permissionsIn } from 'contact-channels-workspace/engine/permissionsIn';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';
import { until } from 'contact-channels-workspace/until';

import { Person, type SentView } from './Person';
import { linesIn } from './access/Watch';
import { announcedTo } from './announcements';
import { engineTraits } from './engineTraits';
import { firstPackage, firstVersion } from './firstVersion';
import { buttonWith, elementWith, keysOf, moreOf, rowsOf, textsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { byRunLength } from '../byRunLength';

const { rooms, users } = sampleIds;

const versions = byRunLength<readonly EngineVersion[]>({
    short: [newestEngineVersion],
    long: ['1.53.1', newestEngineVersion],
});

describe.each(versions)(
    `an update from ${firstVersion} that was granted no more than before, engine %s`,
    (engineVersion) => {
        const ofBefore = permissionsIn(readFileSync(firstPackage));
        let running: RunningWorkspace;
        let ana: Person;
        let admin: Person;
        let printed: jest.SpyInstance<void, unknown[]>;

        beforeAll(async () => {
            printed = jest.spyOn(console, 'error').mockReturnValue();
            running = await startWorkspace({ zip: firstPackage, engineVersion });
            await running.host.installOrUpdate(readFileSync(packageWhenStale()), ofBefore);
            ana = await Person.logIn(running, users.ana);
            admin = await Person.logIn(running, users.admin);
        });

        afterAll(async () => {
            await running.stop();
            jest.restoreAllMocks();
        });

        const channelPages = async (): Promise<readonly SentView[]> => {
            const { view } = await ana.openByCommand(rooms.eightChannels);
            expect(rowsOf(view)).toHaveLength(8);
            expect(keysOf(view)).not.toContain('caution-saved-data');
            const pages: SentView[] = [];
            for (const row of rowsOf(view).keys()) {
                pages.push((await ana.click(view, moreOf(view, row))).view);
            }
            return pages;
        };

        const showsReached = (page: SentView): boolean => keysOf(page).includes('label-reached-as');

        it('has one permission less than the package asks for', () => {
            const granted = ofBefore.map(({ name }) => name);
            const asked = permissionsIn(readFileSync(packageWhenStale())).map(({ name }) => name);
            expect(asked.filter((name) => !granted.includes(name))).toEqual(['livechat-visitor.read']);
            expect(granted.filter((name) => !asked.includes(name))).toEqual([]);
        });

        it("shows every channel's page, without the address from the visitor's record", async () => {
            const pages = await channelPages();
            expect(pages).toHaveLength(8);
            for (const page of pages) {
                expect(keysOf(page)).toContain('back');
                expect(keysOf(page)).not.toContain('retry');
            }
            // Of the chat at hand, the room tells it.
            expect(pages.filter(showsReached)).toHaveLength(1);
        });

        it('opens all other pages, and answers all words of the command', async () => {
            const { view } = await ana.openByCommand(rooms.eightChannels);
            for (const choice of ['refresh', 'closed', 'details', 'look-up']) {
                const page = await ana.chooseInHead(view, choice);
                expect(page.view.id).toBe(view.id);
                expect(keysOf(page.view)).not.toContain('retry');
            }
            for (const words of ['text', 'help', 'text Zoe Okafor']) {
                await ana.run(words, rooms.eightChannels);
                expect(ana.messages()).toHaveLength(1);
            }
            await admin.run('status', rooms.general);
            expect(admin.messages()[0]).not.toContain('\u26a0');
        });

        it('finds who is looked up, and shows the proven values and the closed chats', async () => {
            const { view } = await ana.openByCommand(rooms.eightChannels);
            const field = await ana.chooseInHead(view, 'look-up');
            const element = elementWith(field.view, (actionId) => actionId.startsWith('search|'));
            const found = await ana.choose(field.view, element, 'ma');
            expect(keysOf(found.view)).toContain('found-count');
            const [details, closed] = [await ana.chooseInHead(view, 'details'), await ana.chooseInHead(view, 'closed')];
            const words = [details, closed].map((page) =>
                textsOf(page.view)
                    .map(({ text }) => text)
                    .join('\n'),
            );
            expect(words[0]).toContain('zoe.okafor@contacts.example');
            expect(words[1]).toMatch(/Closed chats/);
        });

        it('tells the agent who takes a chat what to notice', async () => {
            ana.forget();
            await ana.take(rooms.unknown);
            await until(() => announcedTo(ana).length > 0);
            const [message] = announcedTo(ana);
            expect(message?.roomId).toBe(rooms.unknown);
            const opened = await ana.interact({
                type: 'blockAction',
                actionId: buttonWith(message, 'announce-open').actionId,
                triggerId: 'trigger-of-a-message',
                container: { type: 'message', id: 'message' },
                rid: rooms.unknown,
                payload: {},
            });
            expect(opened.type).toBe('contextual_bar.open');
            expect(rowsOf(opened.view)).toHaveLength(1);
        });

        it('logs nothing of it, while the engine prints that it lacks that one permission', () => {
            const logs = running.host.logs();
            const severities = logs.flatMap(({ entries }) => entries.map(({ severity }) => String(severity)));
            expect(severities).not.toContain('error');
            const failed = linesIn(logs).filter(({ event }) => event === 'accessor-failed');
            // Engines that cannot list somebody's rooms refuse that, whatever was granted.
            const { hasUserRoomIds } = engineTraits(engineVersion);
            expect(failed.filter(({ what }) => hasUserRoomIds || what !== 'room-ids')).toEqual([]);
            const lacked = printed.mock.calls.map(([error]) => /permissions:\s*(\[.*\])/.exec(String(error))?.[1]);
            expect(new Set(lacked)).toEqual(new Set(['["livechat-visitor.read"]']));
        });

        it('shows that address, too, when the permission is granted', async () => {
            await running.host.installOrUpdate(readFileSync(packageWhenStale()));
            expect((await channelPages()).filter(showsReached).length).toBeGreaterThan(1);
        });
    },
);
