import { runCommand } from './commandRun';
import { agent, configured, livechatRoom, reply, replyRefusal } from '../fakes';
import type { FakeSetup } from '../requests';
import { keysOf } from '../views/viewParts';

describe('the command with the word text', () => {
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

    it.each<[string, unknown, FakeSetup, string]>([
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
        expect(keysOf(told)).toEqual([key, `${key}-next`]);
    });

    it('says nothing to nobody', async () => {
        expect((await runCommand({ words: ['text'], user: agent({ type: 'bot' }) })).told).toEqual([]);
    });
});
