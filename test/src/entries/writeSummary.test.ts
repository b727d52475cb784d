import { clickInPanel, type InteractionSetup, state, success } from './interactions';
import type { PanelAction } from '../../../src/panel/panelAction';
import { agent, channelDocument, configured, livechatRoom, never, replyChannels } from '../fakes';
import type { FakeSetup } from '../requests';
import { foreignTextsOf, keysOf } from '../views/viewParts';

const handOver: PanelAction = { kind: 'hand-over', state };
const workspace: FakeSetup = { room: (id) => livechatRoom({ id }) };

describe('the summary', () => {
    it('tells the agent alone, in the room of the panel, what the panel shows', async () => {
        const { answer, told } = await clickInPanel(handOver, {}, workspace);
        expect(answer).toEqual(success);
        expect(told).toMatchObject([{ user: { id: 'agent-1' }, room: { id: 'room-1' } }]);
        expect(told[0]?.text).toContain('Zoe Okafor');
        expect(keysOf(told)).toEqual(expect.arrayContaining(['summary-contact', 'channels-count', 'source-widget']));
    });

    it('leaves the panel as it is', async () => {
        const { opened, updated } = await clickInPanel(handOver, {}, workspace);
        expect([opened, updated]).toEqual([[], []]);
    });

    it('has the first page, however much of the list is in sight', async () => {
        const many = Array.from({ length: 45 }, (_, index) => channelDocument({ name: `no ${index}` }));
        const answers = { 'contacts.channels': replyChannels(...many) };
        const scrolled: PanelAction = { kind: 'hand-over', state: { ...state, shown: 60 } };
        const { told } = await clickInPanel(scrolled, {}, { ...workspace, answers });
        expect(keysOf(told)).toContain('shown-of-total');
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
        expect([answer, told, calls]).toEqual([success, [], []]);
    });

    // A message needs no more of its room than the id.
    it.each([
        ['is gone', () => undefined],
        ['is null', () => null],
    ])('says that there is nothing to tell where the room %s, and does not read it for that', async (_, room) => {
        const { answer, told, calls } = await clickInPanel(handOver, {}, { ...workspace, room });
        expect(answer).toEqual(success);
        expect(told).toMatchObject([{ user: { id: 'agent-1' }, room: { id: 'room-1' } }]);
        expect(keysOf(told)).toEqual(['not-a-livechat-room', 'not-a-livechat-room-next']);
        expect(calls).toEqual(['permissions.listAll', 'room room-1']);
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
});

describe('the summary while nothing comes in time', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    async function late(setup: InteractionSetup) {
        const clicking = clickInPanel(handOver, {}, { ...workspace, ...setup });
        await jest.advanceTimersByTimeAsync(10_000);
        return clicking;
    }

    it.each<[string, InteractionSetup, string]>([
        ['the settings', { settings: { ...configured, 'rest-user-id': never } }, 'undecided'],
        ['the permissions', { answers: { 'permissions.listAll': never } }, 'unchecked'],
        ['the room', { room: never }, 'unreadable'],
        [
            'the channels and the record',
            {
                answers: { 'contacts.channels': never },
                room: () => livechatRoom({ contact: { _id: 'contact-1' } }),
                contact: never,
            },
            'timed-out',
        ],
        [
            'anything',
            {
                settings: { ...configured, 'rest-user-id': never },
                answers: { 'permissions.listAll': never, 'contacts.channels': never },
                room: never,
                contact: never,
            },
            'undecided',
        ],
    ])('is written all the same, and says so: without %s', async (_, setup, key) => {
        const { answer, told } = await late(setup);
        expect(answer).toEqual(success);
        expect(told).toMatchObject([{ user: { id: 'agent-1' }, room: { id: 'room-1' } }]);
        expect(keysOf(told)).toEqual([key, `${key}-next`]);
    });

    it('reads the room once at most, for the contact', async () => {
        expect((await late({ room: never })).calls).toEqual(['permissions.listAll', 'room room-1']);
    });

    it('is given up where the message itself hangs, with one line', async () => {
        const { answer, logger } = await late({ notify: never });
        expect(answer).toEqual(success);
        expect(logger.lines).toContainEqual(['warn', { event: 'accessor-failed', what: 'message', why: 'late' }]);
    });
});
