import { clickInPanel, nothing, state } from './interactions';
import type { PanelAction } from '../../../src/panel/panelAction';
import { agent, channelDocument, livechatRoom, never, replyChannels } from '../fakes';
import type { FakeSetup } from '../requests';
import { foreignTextsOf, keysOf } from '../views/viewParts';

const handOver: PanelAction = { kind: 'hand-over', state };
const workspace: FakeSetup = { room: (id) => livechatRoom({ id }) };

describe('the hand-over', () => {
    it('tells the agent alone, in the room of the panel, what the panel shows', async () => {
        const { answer, told } = await clickInPanel(handOver, {}, workspace);
        expect(answer).toEqual(nothing);
        expect(told).toMatchObject([{ user: { id: 'agent-1' }, room: { id: 'room-1' } }]);
        expect(told[0]?.text).toContain('Zoe Okafor');
        expect(keysOf(told)).toEqual(expect.arrayContaining(['summary-contact', 'channels-count', 'source-widget']));
    });

    it('tells of all channels, whatever the filter', async () => {
        const filtered: PanelAction = { kind: 'hand-over', state: { ...state, filter: 'blocked' } };
        const channels = replyChannels(channelDocument(), channelDocument({ name: 'b', details: { type: 'sms' } }));
        const { told } = await clickInPanel(filtered, {}, { ...workspace, answers: { 'contacts.channels': channels } });
        expect(keysOf(told)).toEqual(expect.arrayContaining(['source-widget', 'source-sms']));
    });

    it('tells somebody who is refused nothing of the contact', async () => {
        const { told, calls } = await clickInPanel(handOver, { user: agent({ roles: ['user'] }) }, workspace);
        expect(keysOf(told)).toEqual(['refused', 'refused-next']);
        expect(calls).not.toContain('contacts.channels');
    });

    it.each([
        ['nobody', undefined],
        ['a bot', agent({ type: 'bot' })],
    ])('tells %s nothing', async (_, user) => {
        const { answer, told, calls } = await clickInPanel(handOver, { user }, workspace);
        expect([answer, told, calls]).toEqual([nothing, [], []]);
    });

    it.each([
        ['is gone', () => undefined],
        ['is null', () => null],
    ])('tells nothing where the room %s', async (_, room) => {
        const { answer, told } = await clickInPanel(handOver, {}, { ...workspace, room });
        expect([answer, told]).toEqual([nothing, []]);
    });

    it('tells of somebody who was looked up, in the room of the panel', async () => {
        const lookedUp: PanelAction = { kind: 'hand-over', state: { ...state, contactId: 'c-9' } };
        const { told } = await clickInPanel(
            lookedUp,
            {},
            { ...workspace, contact: () => ({ _id: 'c-9', name: 'Bob' }) },
        );
        expect(told).toMatchObject([{ room: { id: 'room-1' } }]);
        expect(foreignTextsOf(told)).toContain('Bob');
    });

    it.each([
        ['is never read', never],
        ['cannot be read', () => Promise.reject(new Error('database'))],
    ])('answers within 3.5 s although the room %s', async (_, room) => {
        jest.useFakeTimers();
        try {
            let answer: unknown;
            void clickInPanel(handOver, {}, { ...workspace, room }).then((given) => {
                ({ answer } = given);
            });
            await jest.advanceTimersByTimeAsync(3501);
            expect(answer).toEqual(nothing);
        } finally {
            jest.useRealTimers();
        }
    });
});
