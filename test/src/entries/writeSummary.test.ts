import { clickInPanel, type InteractionSetup, state, success } from './interactions';
import { finished, linesOf } from './shownBy';
import type { PanelAction } from '../../../src/panel/panelAction';
import type { TextKey } from '../../../src/texts/translations';
import { agent, channelDocument, configured, livechatRoom, never, replyChannels } from '../fakes';
import type { FakeSetup } from '../requests';

const menu: PanelAction = { kind: 'menu', state };
const chosen = { value: 'summary' };
const workspace: FakeSetup = { room: (id) => livechatRoom({ id }) };

describe('the summary', () => {
    it('tells the agent alone, in the room of the panel, what the panel shows', async () => {
        const { answer, told } = await clickInPanel(menu, chosen, workspace);
        expect(answer).toEqual(success);
        expect(told).toMatchObject([{ user: { id: 'agent-1' }, room: { id: 'room-1' } }]);
        expect(told[0]?.text).toContain('Zoe Okafor');
        expect(told[0]).not.toHaveProperty('blocks');
    });

    it('leaves the panel as it is', async () => {
        const { opened, updated } = await clickInPanel(menu, chosen, workspace);
        expect([opened, updated]).toEqual([[], []]);
    });

    it('has the first page, however much of the list is in sight', async () => {
        const many = Array.from({ length: 45 }, (_, index) =>
            channelDocument({ name: `no ${index}`, details: { type: 'api', alias: `no ${index}.` } }),
        );
        const answers = { 'contacts.channels': replyChannels(...many) };
        const scrolled: PanelAction = { kind: 'menu', state: { ...state, shown: 60 } };
        const { told } = await clickInPanel(scrolled, chosen, { ...workspace, answers });
        const named = Array.from({ length: 45 }, (_, index) => `no ${index}.`);
        expect(named.filter((name) => told[0]?.text?.includes(name))).toEqual(named.slice(0, 20));
    });

    it('tells of all channels, whatever the filter', async () => {
        const filtered: PanelAction = { kind: 'menu', state: { ...state, filter: 'blocked' } };
        const channels = replyChannels(channelDocument(), channelDocument({ name: 'b', details: { type: 'sms' } }));
        const { told } = await clickInPanel(filtered, chosen, {
            ...workspace,
            answers: { 'contacts.channels': channels },
        });
        expect(told[0]?.text).toContain(finished('source-widget'));
        expect(told[0]?.text).toContain(finished('source-sms'));
    });

    it('tells somebody who is refused nothing of the contact', async () => {
        const { told, calls } = await clickInPanel(menu, { ...chosen, user: agent({ roles: ['user'] }) }, workspace);
        expect(linesOf(told)).toEqual([
            finished('refused'),
            finished('refused-next', { permission: 'view-livechat-contact' }),
        ]);
        expect(calls).not.toContain('contacts.channels');
    });

    it.each([
        ['nobody', undefined],
        ['a bot', agent({ type: 'bot' })],
    ])('tells %s nothing', async (_, user) => {
        const { answer, told, calls } = await clickInPanel(menu, { ...chosen, user }, workspace);
        expect([answer, told, calls]).toEqual([success, [], []]);
    });

    // A message needs no more of its room than the id.
    it.each([
        ['is gone', () => undefined],
        ['is null', () => null],
    ])('says that there is nothing to tell where the room %s, and does not read it for that', async (_, room) => {
        const { answer, told, calls } = await clickInPanel(menu, chosen, { ...workspace, room });
        expect(answer).toEqual(success);
        expect(told).toMatchObject([{ user: { id: 'agent-1' }, room: { id: 'room-1' } }]);
        expect(linesOf(told)).toEqual([finished('not-a-livechat-room'), finished('not-a-livechat-room-next')]);
        expect(calls).toEqual(['permissions.listAll', 'room room-1']);
    });

    it('tells of somebody who was looked up, in the room of the panel', async () => {
        const lookedUp: PanelAction = { kind: 'menu', state: { ...state, contactId: 'c-9' } };
        const { told } = await clickInPanel(lookedUp, chosen, {
            ...workspace,
            contact: () => ({ _id: 'c-9', name: 'Bob' }),
        });
        expect(told).toMatchObject([{ room: { id: 'room-1' } }]);
        expect(told[0]?.text).toContain('Bob');
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
        const clicking = clickInPanel(menu, chosen, { ...workspace, ...setup });
        await jest.advanceTimersByTimeAsync(10_000);
        return clicking;
    }

    it.each<[string, InteractionSetup, TextKey, TextKey]>([
        ['the settings', { settings: { ...configured, 'rest-user-id': never } }, 'undecided', 'undecided-next'],
        ['the permissions', { answers: { 'permissions.listAll': never } }, 'unchecked', 'unchecked-next'],
        ['the room', { room: never }, 'unreadable', 'unreadable-next'],
        [
            'the channels and the record',
            {
                answers: { 'contacts.channels': never },
                room: () => livechatRoom({ contact: { _id: 'contact-1' } }),
                contact: never,
            },
            'timed-out',
            'timed-out-longest-next',
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
            'undecided-next',
        ],
    ])('is written all the same, and says so: without %s', async (_, setup, key, next) => {
        const { answer, told } = await late(setup);
        expect(answer).toEqual(success);
        expect(told).toMatchObject([{ user: { id: 'agent-1' }, room: { id: 'room-1' } }]);
        expect(linesOf(told)).toEqual([finished(key), finished(next)]);
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
