import { runCommand } from './commandRun';
import { ContactChannelsCommand } from '../../../src/entries/ContactChannelsCommand';
import { Caches } from '../../../src/request/Caches';
import { agent, configured, fakeApp, livechatRoom, reply, serviceToken } from '../fakes';
import { actionOf, foreignTextsOf, isValid, keysOf } from '../views/viewParts';

const admin = agent({ id: 'admin-1', roles: ['admin'] });

describe('the command', () => {
    it('has the name and texts that others rely on', () => {
        expect(new ContactChannelsCommand(fakeApp(), new Caches())).toMatchObject({
            command: 'contact-channels',
            i18nParamsExample: 'command-params',
            i18nDescription: 'command-description',
            providesPreview: false,
            permission: 'view-livechat-contact',
        });
    });
});

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
        expect(actionOf(opened, 'refresh')).toMatchObject({ kind: 'channels', state: { roomId: 'room-9' } });
    });

    it.each([[null], [''], [' ']])('says the same as a message where the trigger is %j', async (triggerId) => {
        const { opened, told, calls } = await runCommand({ triggerId });
        expect(opened).toEqual([]);
        expect(keysOf(told)).toEqual(expect.arrayContaining(['summary-contact', 'channels-count', 'source-widget']));
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

describe('the command with a word', () => {
    it('helps', async () => {
        const { opened, told, calls } = await runCommand({ words: ['help'] });
        expect(keysOf(told)).toEqual(expect.arrayContaining(['help-title', 'help-room', 'help-status', 'help-help']));
        expect(keysOf(told).filter((key) => !key.startsWith('help-'))).toEqual([]);
        expect([opened, calls]).toEqual([[], []]);
    });

    it('helps in the language of the caller', async () => {
        const user = agent({ settings: { preferences: { language: 'fr' } } });
        expect((await runCommand({ words: ['help'], user })).told[0]?.text).toContain('Affiche les canaux');
    });

    it('says what the panel says as a message to the caller alone', async () => {
        const { opened, told } = await runCommand({ words: ['text'] });
        expect(opened).toEqual([]);
        expect(told).toMatchObject([{ user: { id: 'agent-1' }, room: { id: 'room-1' } }]);
        expect(told[0]?.text).toContain('Zoe Okafor');
        expect(keysOf(told)).toEqual(expect.arrayContaining(['summary-contact', 'source-widget', 'current-chat']));
    });

    it('says nothing of the contact as a message to somebody who is refused', async () => {
        const { told, calls } = await runCommand({ words: ['text'], user: agent({ roles: ['user'] }) });
        expect(keysOf(told)).toEqual(['refused', 'refused-next']);
        expect(JSON.stringify(told[0]?.text)).not.toContain('Zoe');
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('says nothing to nobody', async () => {
        expect((await runCommand({ words: ['text'], user: agent({ type: 'bot' }) })).told).toEqual([]);
    });
});

describe('the command with somebody to look up', () => {
    const contact = (id: string) => ({ _id: id, name: `Contact ${id}` });
    const finding = (...ids: readonly string[]) => ({
        contact,
        answers: { 'contacts.search': reply(200, { contacts: ids.map(contact) }) },
    });

    it('opens the channels of the only one who is found, beside the room', async () => {
        const { opened, calls } = await runCommand({ words: ['zoe'] }, finding('c-7'));
        expect(foreignTextsOf(opened)).toContain('Contact c-7');
        expect(actionOf(opened, 'refresh')).toMatchObject({ state: { roomId: 'room-1', contactId: 'c-7' } });
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
            expect(keysOf(told)).toEqual(['panel-needs-client']);
            expect([opened, calls]).toEqual([[], []]);
        }
    });

    it.each([['zoe'], ['id:c-9']])('looks up nobody for somebody who is refused: %s', async (word) => {
        const { opened, calls } = await runCommand({ words: [word], user: agent({ roles: ['user'] }) }, finding('c-7'));
        expect(keysOf(opened)).toEqual(['panel-title', 'refused', 'refused-next', 'retry']);
        expect(calls).toEqual(['permissions.listAll']);
    });
});

describe('the status', () => {
    const answers = {
        info: reply(200, { success: true, info: { version: '8.5.0' } }),
        me: reply(200, { success: true, username: 'service', roles: ['livechat-agent'] }),
    };

    it('is told to an administrator', async () => {
        const { opened, told, calls } = await runCommand({ words: ['status'], user: admin }, { answers });
        expect(opened).toEqual([]);
        expect(keysOf(told)).toEqual(
            expect.arrayContaining(['status-configured', 'status-reached', 'status-versions']),
        );
        expect(calls.sort()).toEqual(['info', 'me', 'permissions.listAll']);
    });

    it.each([
        ['an agent', agent()],
        ['a manager', agent({ roles: ['livechat-manager'] })],
        ['an administrator whose account is not active', agent({ roles: ['admin'], isEnabled: false })],
        ['a bot', agent({ type: 'bot', roles: ['admin'] })],
    ])('is refused to %s, and nothing is asked', async (_, user) => {
        const { told, calls, logger } = await runCommand({ words: ['status'], user }, { answers });
        expect(keysOf(told)).toEqual(['status-refused']);
        expect(calls).toEqual([]);
        expect(logger.lines).toMatchObject([['warn', { event: 'refused', entry: 'command status' }]]);
    });

    it('never tells the token', async () => {
        const repeating = { ...answers, me: reply(401, { error: serviceToken }), info: reply(500, serviceToken) };
        for (const settings of [configured, { ...configured, 'rest-user-id': '' }]) {
            const setup = { answers: repeating, settings };
            const { told, logger } = await runCommand({ words: ['status'], user: admin }, setup);
            expect(JSON.stringify(told)).not.toContain(serviceToken);
            expect(logger.text).not.toContain(serviceToken);
        }
    });
});
