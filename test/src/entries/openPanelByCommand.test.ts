import { runCommand } from './commandRun';
import { actionsOf, finished, linesOf } from './shownBy';
import { agent, livechatRoom, reply, replyPermissions } from '../fakes';
import { foreignTextsOf, isValid, keysOf } from '../views/viewParts';

describe('the command alone', () => {
    it('opens the panel of the room once, for the caller and by their trigger', async () => {
        const { opened, told, calls } = await runCommand();
        expect(opened).toMatchObject([
            { surface: { type: 'contextualBar' }, trigger: { triggerId: 'trigger-1' }, user: { id: 'agent-1' } },
        ]);
        expect(isValid(opened[0]?.surface as object)).toBe(true);
        expect(keysOf(opened)).toContain('source-widget');
        expect(told).toEqual([]);
        expect(calls).toEqual(['permissions.listAll', 'contacts.channels']);
    });

    it('has buttons for the room of the command in the panel', async () => {
        const { opened } = await runCommand({ room: livechatRoom({ id: 'room-9' }) });
        expect(actionsOf(opened, 'menu')).toMatchObject([{ state: { roomId: 'room-9' } }]);
    });

    it.each([[null], [''], [' ']])('says the same as a message where the trigger is %j', async (triggerId) => {
        const { opened, told, calls } = await runCommand({ triggerId });
        expect(opened).toEqual([]);
        expect(told[0]?.text).toContain('Zoe Okafor');
        expect(calls).toEqual(['permissions.listAll', 'contacts.channels']);
    });

    it('opens nothing for nobody and for bots', async () => {
        for (const user of [undefined, agent({ type: 'bot' })]) {
            const { opened, told, calls } = await runCommand({ user });
            expect([opened, told, calls]).toEqual([[], [], []]);
        }
    });

    it('opens a panel without the contact for somebody who is refused', async () => {
        const { opened, calls } = await runCommand({ user: agent({ roles: ['user'] }) });
        expect(keysOf(opened)).toEqual(['panel-title', 'refused', 'refused-next', 'retry']);
        expect(JSON.stringify(opened[0]?.surface)).not.toMatch(/Zoe|contact-1/);
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('says so in a room that is no livechat room', async () => {
        const { opened } = await runCommand({ room: { id: 'general', type: 'c' } });
        expect(keysOf(opened)).toContain('not-a-livechat-room');
    });
});

describe('the command with somebody to look up', () => {
    const contact = (id: string) => ({ _id: id, name: `Contact ${id}`, channels: [] });
    const finding = (...ids: readonly string[]) => ({
        contact,
        answers: {
            'contacts.search': (url: string) =>
                reply(200, { contacts: url.includes('unknown') ? [] : ids.map(contact) })(url),
        },
    });

    it('opens the channels of the only one who is found, beside the room', async () => {
        const { opened, calls } = await runCommand({ words: ['zoe'] }, finding('c-7'));
        expect(foreignTextsOf(opened)).toContain('Contact c-7');
        expect(actionsOf(opened, 'menu')).toMatchObject([{ state: { roomId: 'room-1', contactId: 'c-7' } }]);
        expect(calls).toEqual([
            'permissions.listAll',
            'contacts.search',
            'contacts.search',
            'contact c-7',
            'contacts.channels',
        ]);
    });

    it.each([
        [['c-7', 'c-8'], 'found-count'],
        [[], 'nobody-found'],
    ])('lists %j to choose from', async (ids, key) => {
        const { opened, calls } = await runCommand({ words: ['zoe'] }, finding(...ids));
        expect(keysOf(opened)).toContain(key);
        expect(JSON.stringify(opened)).toContain('"initialValue":"zoe"');
        expect(calls).not.toContain('contacts.channels');
    });

    it('opens the channels of a contact by its id', async () => {
        const { opened, calls } = await runCommand({ words: ['id:c-9'] }, { contact });
        expect(foreignTextsOf(opened)).toContain('Contact c-9');
        expect(calls).toEqual(['permissions.listAll', 'contact c-9', 'contacts.channels']);
    });

    it('says what to do instead where there is no trigger, and asks nothing', async () => {
        for (const words of [['zoe'], ['id:c-9']]) {
            const { opened, told, calls } = await runCommand({ words, triggerId: null }, finding('c-7'));
            expect(linesOf(told)).toEqual([finished('panel-needs-client')]);
            expect([opened, calls]).toEqual([[], []]);
        }
    });

    it.each([['zoe'], ['id:c-9']])('looks up nobody for somebody who is refused: %s', async (word) => {
        const { opened, calls } = await runCommand({ words: [word], user: agent({ roles: ['user'] }) }, finding('c-7'));
        expect(keysOf(opened)).toEqual(['panel-title', 'refused', 'refused-next', 'retry']);
        expect(calls).toEqual(['permissions.listAll']);
    });
});

describe('the command with a word for a page', () => {
    const mayAll = { answers: { 'permissions.listAll': replyPermissions('view-livechat-contact-history') } };

    it('opens the closed chats of the contact of the room', async () => {
        const history = reply(200, { history: [{ _id: 'closed-1' }], total: 1 });
        const setup = { answers: { ...mayAll.answers, 'contacts.history': history } };
        const { opened, calls } = await runCommand({ words: ['closed'] }, setup);
        expect(isValid(opened[0]?.surface as object)).toBe(true);
        expect(calls).toEqual(['permissions.listAll', 'contacts.history']);
    });

    it('opens the details of the contact of the room', async () => {
        const { opened, calls } = await runCommand({ words: ['details'] });
        expect(isValid(opened[0]?.surface as object)).toBe(true);
        expect(keysOf(opened)).toContain('saved-in-contact');
        expect(calls).toEqual(['permissions.listAll']);
    });

    it.each(['closed', 'details'])('leads back to the list, and repeats itself by Retry: %s', async (word) => {
        const { opened } = await runCommand({ words: [word] }, mayAll);
        expect([...actionsOf(opened, 'channels'), ...actionsOf(opened, 'history')].length).toBeGreaterThan(0);
    });

    it.each([['closed'], ['details']])('opens no page for somebody who is refused: %s', async (word) => {
        const { opened, calls } = await runCommand({ words: [word], user: agent({ roles: ['user'] }) });
        expect(keysOf(opened)).toEqual(expect.arrayContaining(['refused', 'refused-next']));
        expect(calls).toEqual(['permissions.listAll']);
    });

    it.each([['closed'], ['details'], ['zoe']])('offers the search in a room that is no chat: %s', async (word) => {
        const { opened } = await runCommand({ words: [word], room: { id: 'general', type: 'c' } }, mayAll);
        expect(actionsOf(opened, 'search')).toMatchObject([{ state: { roomId: 'general', isOutside: true } }]);
        expect(actionsOf(opened, 'match')).toEqual([]);
    });
});

describe('the answer to the command', () => {
    it('goes into the thread in which it was typed', async () => {
        for (const words of [['help'], ['text'], ['text', 'zoe'], ['status']]) {
            const { told } = await runCommand({ words, threadId: 'thread-1' });
            expect(told).toMatchObject([{ threadId: 'thread-1', room: { id: 'room-1' } }]);
        }
    });

    it.each([[undefined], [null], ['']])('goes into the room where the thread is %p', async (threadId) => {
        const { told } = await runCommand({ words: ['help'], ...(threadId !== undefined && { threadId }) });
        expect(told).toHaveLength(1);
        expect(told[0]).not.toHaveProperty('threadId');
    });
});
