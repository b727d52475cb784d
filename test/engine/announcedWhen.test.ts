import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import type { RestRequestRecord } from 'contact-channels-workspace/model/workspace';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Person } from './Person';
import { announcedTo, assign, linesOf } from './announcements';
import { runAtATime } from './runAtATime';
import { packageWhenStale } from '../../scripts/packageApp';
import { textsOf } from '../viewTexts';

const { contacts, rooms, users } = sampleIds;

/** What happens before the app is started anew: it remembers permissions, and what it announced. */
describe('an assignment in the real engine', () => {
    let running: RunningWorkspace;
    let ana: Person;

    beforeEach(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        ana = await Person.logIn(running, users.ana);
    });

    afterEach(async () => {
        await running.stop();
    });

    const set = (id: string, value: unknown): Promise<void> => running.host.updateSetting(running.app.id, id, value);
    const assigned = (roomId: string, userId: string = users.ana): Promise<void> => assign(running, { roomId, userId });
    const appRequests = (): readonly RestRequestRecord[] =>
        running.workspace.requests.filter(({ headers }) => headers['x-auth-token'] === sampleTokens.service);
    const logged = (): string => JSON.stringify(running.host.logs());

    it('is told only where there is something to notice, unless the settings say otherwise', async () => {
        await assigned(rooms.verified);
        expect(announcedTo(ana)).toHaveLength(0);
        await set('announce-on-assignment', 'always');
        await assigned(rooms.verified);
        expect(announcedTo(ana).map(linesOf)).toEqual([['Vivian Verhoeven', 'This chat: Email · ✅ Verified']]);
        await set('announce-on-assignment', 'never');
        await assigned(rooms.unknown);
        expect(announcedTo(ana)).toHaveLength(1);
        await set('announce-on-assignment', 'caution');
        await assigned(rooms.unknown);
        expect(announcedTo(ana).map(({ roomId }) => roomId)).toEqual([rooms.verified, rooms.unknown]);
    });

    it('tells of another chat of the contact that the agent may see', async () => {
        await assigned(rooms.eightChannelsEmail);
        const [message] = announcedTo(ana);
        expect(message && linesOf(message)).toEqual(
            expect.arrayContaining([expect.stringMatching(/^Also open with Ana Lima: WhatsApp, /)]),
        );
    });

    it('asks for the permissions alone, and for nothing once they are known', async () => {
        await assigned(rooms.unknown);
        await assigned(rooms.twoVisitors);
        expect(announcedTo(ana)).toHaveLength(2);
        expect(appRequests().map(({ url }) => url)).toEqual(['/api/v1/permissions.listAll']);
    });

    it('is told once in a minute to the same agent, and to another one at once', async () => {
        const bob = await Person.logIn(running, users.bob);
        await assigned(rooms.unknown);
        await assigned(rooms.unknown, users.bob);
        await assigned(rooms.unknown);
        expect([announcedTo(ana).length, announcedTo(bob).length]).toEqual([1, 1]);
    });

    it.each([
        ['a bot', users.bot],
        ['somebody inactive', users.ivan],
        ['somebody without the permission', users.carla],
    ])('tells %s nothing', async (_, userId) => {
        await set('announce-on-assignment', 'always');
        const told: unknown[] = [];
        running.workspace.onUserNotification(userId, (notification) => told.push(notification));
        await assigned(rooms.unknown, userId);
        expect(told).toEqual([]);
        expect(appRequests().filter(({ url }) => !url.includes('permissions.listAll'))).toEqual([]);
    });

    it('tells nothing of a chat without a contact, and of one whose contact was deleted', async () => {
        await set('announce-on-assignment', 'always');
        await assigned(rooms.withoutContact);
        await assigned(rooms.deleted);
        expect(ana.pushed()).toEqual([]);
    });

    it.each([
        ['the server fails', { kind: 'status', status: 503 }],
        ['the server refuses more requests', { kind: 'status', status: 429 }],
        ['the answer is nonsense', { kind: 'vanish' }],
    ] as const)('is a line of the log alone while %s, and asks once in a minute', async (_, fault) => {
        running.workspace.fault = fault;
        for (const roomId of [rooms.unknown, rooms.twoVisitors, rooms.eightChannelsEmail]) {
            await assigned(roomId);
        }
        expect(ana.pushed()).toEqual([]);
        expect(appRequests().filter(({ url }) => url.includes('permissions.listAll'))).toHaveLength(1);
        expect(logged()).toContain('rest-request');
        // Whoever asks is not kept waiting for what nobody asked for.
        running.workspace.fault = { kind: 'none' };
        const { view } = await ana.openByCommand(rooms.eightChannels);
        expect(textsOf(view).map(({ text }) => text)).toContain('Zoe Okafor');
    });

    it('leaves nothing of the room or the contact in the log', async () => {
        const contact = running.workspace.contacts.get(contacts.twoVisitors);
        await assigned(rooms.twoVisitors);
        expect(announcedTo(ana)).toHaveLength(1);
        expect(logged()).toContain('executePostLivechatAgentAssigned');
        for (const secret of [contact?.name, ...(contact?.emails ?? []).map(({ address }) => address)]) {
            expect(secret).toBeDefined();
            expect(logged()).not.toContain(secret);
        }
    });

    it('masks what it tells where the settings ask for it', async () => {
        const contact = running.workspace.contacts.get(contacts.unknown);
        if (contact === undefined) {
            throw new Error('The sample has no such contact');
        }
        contact.name = 'guest@contacts.example';
        await set('mask-values', true);
        await assigned(rooms.unknown);
        const [message] = announcedTo(ana);
        expect(message && linesOf(message)[0]).toBe('g•••@contacts.example');
        expect(JSON.stringify(message)).not.toContain('guest@contacts.example');
    });

    it('takes a hundred at once with one request, on an account that has ten of them in a minute', async () => {
        running.workspace.permissions.get('api-bypass-rate-limit')?.roles.splice(0);
        const sample = running.workspace.rooms.get(rooms.unknown);
        if (sample === undefined) {
            throw new Error('The sample has no such room');
        }
        const ids = Array.from({ length: 100 }, (_, index) => `room-of-a-crowd-${index}`);
        for (const _id of ids) {
            running.workspace.rooms.set(_id, { ...sample, _id });
        }
        await runAtATime(
            100,
            ids.map((roomId) => () => assigned(roomId)),
        );
        expect(new Set(announcedTo(ana).map(({ roomId }) => roomId))).toEqual(new Set(ids));
        expect(appRequests().map(({ url }) => url)).toEqual(['/api/v1/permissions.listAll']);
        // What agents ask for is answered.
        const { view } = await ana.openByCommand(rooms.eightChannels);
        expect(textsOf(view).map(({ text }) => text)).toContain('Zoe Okafor');
        expect(appRequests().every(({ status }) => status === 200)).toBe(true);
    });
});
