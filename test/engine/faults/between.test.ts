import { sampleIds } from 'contact-channels-workspace/model/sample';
import { until } from 'contact-channels-workspace/until';

import { timed, expectSeen, expectGoodView } from './seenBy';
import { type RunningHosts, startHosts } from './startHosts';
import { Person } from '../Person';
import { buttonWith, keysOf, rowsOf, textsOf } from '../panel';

const { contacts, rooms, users } = sampleIds;

const room = rooms.eightChannels;

describe('what changes between two clicks', () => {
    let running: RunningHosts;
    let ana: Person;

    beforeAll(async () => {
        running = await startHosts();
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    it('shows the contact into which the first one was merged', async () => {
        const { view } = await ana.openByCommand(room);
        const document = running.workspace.rooms.get(room);
        expect(document?.contactId).toBe(contacts.eightChannels);
        if (document) {
            document.contactId = contacts.twentyFiveChannels;
        }
        const clicked = await timed(() => ana.chooseInHead(view, 'refresh'));
        expect(clicked.view.id).toBe(view.id);
        expectSeen(clicked, { rows: 20, of: 25 });
        expect(textsOf(clicked.view).map(({ text }) => text)).toContain('Priya Raman');
        if (document) {
            document.contactId = contacts.eightChannels;
        }
        expect(rowsOf((await ana.chooseInHead(view, 'refresh')).view)).toHaveLength(8);
    });

    it('says that there is no contact any more when it was deleted, and shows it when it is back', async () => {
        const { view } = await ana.openByCommand(room);
        const contact = running.workspace.contacts.get(contacts.eightChannels);
        if (contact) {
            contact.enabled = false;
        }
        const clicked = await timed(() => ana.chooseInHead(view, 'refresh'));
        expectGoodView(clicked);
        expect(keysOf(clicked.view)).toEqual([
            'panel-title',
            'no-contact',
            'no-contact-next',
            'retry',
            'look-up-label',
            'look-up-placeholder',
        ]);
        if (contact) {
            contact.enabled = true;
        }
        const retried = await ana.click(clicked.view, buttonWith(clicked.view, 'retry'));
        expect(retried.view.id).toBe(view.id);
        expect(rowsOf(retried.view)).toHaveLength(8);
    });

    it.each(['refresh', 'details', 'closed', 'summary'])('survives that the room is gone at "%s"', async (key) => {
        const { view } = await ana.openByCommand(room);
        const document = running.workspace.rooms.get(room);
        running.workspace.rooms.delete(room);
        const click = ana.chooseInHead(view, key).finally(() => {
            if (document) {
                running.workspace.rooms.set(room, document);
            }
        });
        // An app that throws is answered with nothing, or with 500 and `error`.
        await expect(click).resolves.not.toHaveProperty('error');
    });

    it('goes on after the process was killed', async () => {
        const { view } = await ana.openByCommand(room);
        const pid = running.host.runtimePid(running.app.id);
        expect(pid).toBeDefined();
        running.host.killRuntime(running.app.id);
        // The engine writes this when the app is back; whatever is sent before is lost.
        await until(() => JSON.stringify(running.host.logs()).includes('Successfully restarted app subprocess'));
        const clicked = await timed(() => ana.chooseInHead(view, 'refresh'));
        expect(clicked.view.id).toBe(view.id);
        expectSeen(clicked, { rows: 8 });
        expectSeen(await timed(() => ana.openByCommand(room)), { rows: 8 });
        expectSeen(await timed(() => ana.clickRoomButton(room)), { rows: 8 });
        expect(running.host.runtimePid(running.app.id)).not.toBe(pid);
    });
});
