import { runCommand } from './commandRun';
import { finished, linesOf } from './shownBy';
import { agent, configured, livechatRoom, reply, replyRefusal } from '../fakes';
import type { FakeSetup } from '../requests';

describe('the command with the word text', () => {
    it('says what the panel says as a message to the caller alone', async () => {
        const { opened, told } = await runCommand({ words: ['text'] });
        expect(opened).toEqual([]);
        expect(told).toMatchObject([{ user: { id: 'agent-1' }, room: { id: 'room-1' } }]);
        expect(told[0]?.text).toContain('Zoe Okafor');
        expect(told[0]).not.toHaveProperty('blocks');
    });

    it('says nothing of the contact as a message to somebody who is refused', async () => {
        const { told, calls } = await runCommand({ words: ['text'], user: agent({ roles: ['user'] }) });
        expect(linesOf(told)).toEqual([
            finished('refused'),
            finished('refused-next', { permission: 'view-livechat-contact' }),
        ]);
        expect(JSON.stringify(told[0]?.text)).not.toContain('Zoe');
        expect(calls).toEqual(['permissions.listAll']);
    });

    it.each<[string, unknown, FakeSetup, 'not-a-livechat-room' | 'no-contact' | 'unchecked' | 'lacks-permission']>([
        ['in a room of another kind', { id: 'general', type: 'c' }, {}, 'not-a-livechat-room'],
        ['in a chat without a contact', livechatRoom({ contact: undefined }), {}, 'no-contact'],
        [
            'while nobody knows who may look',
            livechatRoom(),
            { answers: { 'permissions.listAll': reply(500, null) } },
            'unchecked',
        ],
        [
            'while the endpoint refuses and the record is switched off',
            livechatRoom(),
            {
                answers: { 'contacts.channels': replyRefusal(403) },
                settings: { ...configured, 'fall-back-to-record': false },
            },
            'lacks-permission',
        ],
    ])('says why there is no list, and what to do, %s', async (_, room, setup, key) => {
        const { told } = await runCommand({ words: ['text'], room }, setup);
        const permission = 'view-livechat-contact';
        expect(linesOf(told)).toEqual([finished(key), finished(`${key}-next`, { permission })]);
    });

    it('says nothing to nobody', async () => {
        expect((await runCommand({ words: ['text'], user: agent({ type: 'bot' }) })).told).toEqual([]);
    });
});

describe('the command with the word text and somebody to look up', () => {
    const contact = (id: string) => ({ _id: id, name: `Contact ${id}`, channels: [] });
    const finding = (...ids: readonly string[]): FakeSetup => ({
        contact,
        answers: {
            'contacts.search': (url) => reply(200, { contacts: url.includes('unknown') ? [] : ids.map(contact) })(url),
        },
    });

    it('tells of the only one who is found what the panel would', async () => {
        const { opened, told, calls } = await runCommand({ words: ['text', 'zoe'] }, finding('c-7'));
        expect(opened).toEqual([]);
        expect(told[0]?.text).toContain('Contact c-7');
        expect(calls).toContain('contacts.channels');
    });

    it('lists several, with what to type for the one who was meant', async () => {
        const { told, calls } = await runCommand({ words: ['text', 'zoe'] }, finding('c-7', 'c-8'));
        expect(told[0]?.text).toContain('id:c-7');
        expect(told[0]?.text).toContain('id:c-8');
        expect(calls).not.toContain('contacts.channels');
    });

    it('works without a trigger', async () => {
        const { told } = await runCommand({ words: ['text', 'zoe'], triggerId: null }, finding('c-7'));
        expect(told[0]?.text).toContain('Contact c-7');
    });

    it('says that nobody was found', async () => {
        expect(linesOf((await runCommand({ words: ['text', 'zoe'] }, finding())).told)).toContain(
            finished('nobody-found'),
        );
    });

    it('looks up nobody for somebody who is refused', async () => {
        const user = agent({ roles: ['user'] });
        const { told, calls } = await runCommand({ words: ['text', 'zoe'], user }, finding('c-7'));
        expect(linesOf(told)[0]).toBe(finished('refused'));
        expect(calls).toEqual(['permissions.listAll']);
    });
});
