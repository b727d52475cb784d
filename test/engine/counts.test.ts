import { newestEngineVersion } from 'contact-channels-workspace/engine/engineVersions';
import { type HttpAnswer, type HttpQuestion, requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import { type AccessorMessages, watchAccessors } from 'contact-channels-workspace/engine/watchAccessors';
import { createSampleContent, sampleIds } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Person } from './Person';
import { rowsOf } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { settingDefinitions } from '../../src/settings/settings';
import { addBenchContacts, roomWith, usualRoom } from '../bench/benchContacts';

/** The server's address and language are kept for a minute. */
const serverSettings = 0;

/** What the app keeps between requests. */
const ownSettings = settingDefinitions().length;

/** The ids of the caller's rooms, which tell the contact's other chats that are theirs. */
const roomIds = 1;

/** The other last chats of the contact, each of whose rooms is read for those who may see all rooms. */
const otherChats = 6;

/** The one request for the channels. */
const list = 1;

/** The room of an agent's own other chat. */
const ownChat = 1;

/** Read anew by everything in the panel. */
const roomAtHand = 1;

/** The view is pushed, by the command and by every interaction alike. */
const view = 1;

/** The most messages between app and engine that may wait for one another before the panel is shown. */
const mostInSequence = 3;

/** How long 10,000 channels take depends on the machine. */
const slowness = 10;

describe('what an open costs, whatever the machine', () => {
    let running: RunningWorkspace;
    let ana: Person;
    const asked: string[] = [];

    beforeAll(async () => {
        const workspace = new Workspace(createSampleContent(new Date()));
        addBenchContacts(workspace);
        const http = (question: HttpQuestion): Promise<HttpAnswer> => {
            asked.push(new URL(question.url).pathname);
            return requestOverHttp(question);
        };
        // What the app asks for is the same on every version; how to listen to it is not.
        const engineVersion = newestEngineVersion;
        running = await startWorkspace({ zip: packageWhenStale(), workspace, http, engineVersion, slowness });
        ana = await Person.logIn(running, sampleIds.users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    const watch = (act: () => Promise<unknown>): Promise<AccessorMessages> =>
        watchAccessors(running.host.runtimeController(running.app.id), act);

    const bytesOf = (view: unknown): number => Buffer.byteLength(JSON.stringify(view));

    it('is two HTTP requests while the permissions are not known', async () => {
        await ana.openByCommand(usualRoom);
        expect([...asked].sort()).toEqual(['/api/v1/omnichannel/contacts.channels', '/api/v1/permissions.listAll']);
    });

    it('is one HTTP request while they are', async () => {
        await ana.openByCommand(usualRoom);
        asked.splice(0);
        await ana.openByCommand(usualRoom);
        expect(asked).toEqual(['/api/v1/omnichannel/contacts.channels']);
    });

    it(`is at most ${mostInSequence} messages in sequence by the command`, async () => {
        await ana.openByCommand(usualRoom);
        const { all, inSequence } = await watch(() => ana.openByCommand(usualRoom));
        expect(all.map(({ method }) => method)).toContain('bridges:getHttpBridge:doCall');
        expect(all[all.length - 1]?.method).toContain('openSurfaceView');
        // Nothing can be shown before the list was asked for.
        expect(inSequence).toBeGreaterThanOrEqual(2);
        expect(inSequence).toBeLessThanOrEqual(mostInSequence);
    });

    it("is the server settings, the caller's rooms, the list and the view, and no other message", async () => {
        await ana.openByCommand(usualRoom);
        const { all } = await watch(() => ana.openByCommand(usualRoom));
        expect(all).toHaveLength(serverSettings + roomIds + list + view);
        const byButton = await watch(() => ana.clickRoomButton(usualRoom));
        expect(byButton.all).toHaveLength(serverSettings + roomIds + list + view);
    });

    it('reads the rooms of the other chats for a manager, who may see them all', async () => {
        const manager = await Person.logIn(running, sampleIds.users.manager);
        await manager.openByCommand(usualRoom);
        const { all, inSequence } = await watch(() => manager.openByCommand(usualRoom));
        expect(all).toHaveLength(serverSettings + otherChats + list + view);
        expect(inSequence).toBeLessThanOrEqual(mostInSequence);
    });

    it("reads one room for an agent's own other chat, which is the longest way", async () => {
        const other = running.workspace.rooms.get(sampleIds.rooms.eightChannelsEmail);
        other?.members.push(sampleIds.users.ana);
        const opened = await ana.openByCommand(usualRoom);
        const byCommand = await watch(() => ana.openByCommand(usualRoom));
        expect(byCommand.all).toHaveLength(serverSettings + roomIds + list + ownChat + view);
        expect(byCommand.inSequence).toBe(mostInSequence);
        const byButton = await watch(() => ana.clickRoomButton(usualRoom));
        expect(byButton.all).toHaveLength(serverSettings + roomIds + list + ownChat + view);
        expect(byButton.inSequence).toBe(mostInSequence);
        const byRefresh = await watch(() => ana.chooseInHead(opened.view, 'refresh'));
        // The room at hand is read first: what the client says of it is not believed.
        expect(byRefresh.all).toHaveLength(serverSettings + roomIds + roomAtHand + list + ownChat + view);
        expect(byRefresh.inSequence).toBe(roomAtHand + mostInSequence);
        other?.members.pop();
    });

    it("reads the app's own settings again once one was changed", async () => {
        await ana.openByCommand(usualRoom);
        const warm = await watch(() => ana.openByCommand(usualRoom));
        await running.host.updateSetting(running.app.id, 'quiet-after-days', 7);
        const changed = await watch(() => ana.openByCommand(usualRoom));
        expect(changed.all).toHaveLength(warm.all.length + ownSettings);
        // They come first: who may look is not known without them.
        expect(changed.inSequence).toBe(warm.inSequence + 1);
    });

    it(`is at most ${mostInSequence} messages in sequence by the room button and by Refresh`, async () => {
        const { view } = await ana.openByCommand(usualRoom);
        const byButton = await watch(() => ana.clickRoomButton(usualRoom));
        expect(byButton.inSequence).toBeGreaterThanOrEqual(1);
        expect(byButton.inSequence).toBeLessThanOrEqual(mostInSequence);
        const byRefresh = await watch(() => ana.chooseInHead(view, 'refresh'));
        expect(byRefresh.inSequence).toBeGreaterThanOrEqual(1);
        expect(byRefresh.inSequence).toBeLessThanOrEqual(mostInSequence);
    });

    it('does not grow with the contact: no more messages for 10,000 channels than for 20', async () => {
        await ana.openByCommand(roomWith(20));
        const few = await watch(() => ana.openByCommand(roomWith(20)));
        const many = await watch(() => ana.openByCommand(roomWith(10_000)));
        expect(many.all).toHaveLength(few.all.length);
        expect(many.inSequence).toBe(few.inSequence);
    });

    it('shows no more of 10,000 channels than of 20, but for the counts and the button for more', async () => {
        const few = await ana.openByCommand(roomWith(20));
        const many = await ana.openByCommand(roomWith(10_000));
        expect(rowsOf(few.view)).toHaveLength(20);
        expect(rowsOf(many.view)).toHaveLength(20);
        expect(bytesOf(many.view)).toBeLessThan(bytesOf(few.view) * 1.05);
    });
});
