import { runCommand } from './commandRun';
import { SavedWork } from '../../../src/SavedWork';
import { ContactChannelsCommand } from '../../../src/entries/ContactChannelsCommand';
import { agent, configured, fakeApp, livechatRoom, reply, serviceToken } from '../fakes';
import { isValid, keysOf } from '../panel/views/viewParts';

const admin = agent({ id: 'admin-1', roles: ['admin'] });

describe('the command', () => {
    it('has the name and texts that others rely on', () => {
        expect(new ContactChannelsCommand(fakeApp(), new SavedWork())).toMatchObject({
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
        expect(JSON.stringify(opened)).toContain('"refresh~20~room-9"');
    });

    it.each([[null], [''], [' ']])(
        'says what to do instead where the trigger is %j, and asks nothing',
        async (triggerId) => {
            const { opened, told, calls } = await runCommand({ triggerId });
            expect(opened).toEqual([]);
            expect(keysOf(told)).toEqual(['panel-needs-client']);
            expect(calls).toEqual([]);
        },
    );

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

describe('the command with words', () => {
    it('helps', async () => {
        const { opened, told, calls } = await runCommand({ words: ['help'] });
        expect(keysOf(told)).toEqual(['help-title', 'help-room', 'help-status', 'help-help']);
        expect([opened, calls]).toEqual([[], []]);
    });

    it('helps, after it has said that it does not know the words', async () => {
        const { told } = await runCommand({ words: ['ana@example.com'] });
        expect(keysOf(told)).toEqual(['unknown-argument', 'help-title', 'help-room', 'help-status', 'help-help']);
        expect(JSON.stringify(told[0]?.blocks)).not.toContain('ana@');
    });

    it('helps in the language of the caller', async () => {
        const user = agent({ settings: { preferences: { language: 'fr' } } });
        expect((await runCommand({ words: ['help'], user })).told[0]?.text).toContain('Affiche les canaux');
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
        expect(logger.lines).toMatchObject([['warn', { event: 'refused', entry: 'status' }]]);
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
