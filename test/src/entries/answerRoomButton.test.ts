import { clickRoomButton, success } from './interactions';
import { actionsOf } from './shownBy';
import { agent, livechatRoom, never, replyRefusal, serviceToken } from '../fakes';
import type { FakeSetup } from '../requests';
import { isValid, keysOf, textsOf } from '../views/viewParts';

describe('the room button', () => {
    it('opens the panel for the room that was clicked in, and answers plain success', async () => {
        const { answer, opened, calls } = await clickRoomButton();
        expect(answer).toEqual(success);
        expect(opened).toMatchObject([
            { surface: { type: 'contextualBar' }, trigger: { triggerId: 'trigger-1' }, user: { id: 'agent-1' } },
        ]);
        expect(isValid(opened[0]?.surface as object)).toBe(true);
        expect(keysOf(opened)).toEqual(
            expect.arrayContaining(['panel-title', 'refresh', 'source-widget', 'head-this-chat']),
        );
        expect(textsOf(opened).map(({ text }) => text)).toContain('Zoe Okafor');
        expect(calls).toEqual(['permissions.listAll', 'contacts.channels']);
    });

    it('has buttons for that room in the panel', async () => {
        const { opened } = await clickRoomButton({ room: livechatRoom({ id: 'room-9' }) });
        expect(actionsOf(opened, 'menu')).toMatchObject([{ state: { roomId: 'room-9' } }]);
    });

    it('opens another view at each click', async () => {
        const [one, other] = [await clickRoomButton(), await clickRoomButton()];
        const idOf = ({ opened }: typeof one) => (opened[0]?.surface as { id: string }).id;
        expect(idOf(one)).not.toBe(idOf(other));
    });

    it.each<[string, Readonly<Record<string, unknown>>]>([
        ['the button of another app', { actionId: 'of-another-app' }],
        ['a button without an id', { actionId: undefined }],
        ['nobody', { user: undefined }],
        ['a bot', { user: agent({ type: 'bot' }) }],
    ])('shows %s nothing, and answers plain success', async (_, data) => {
        const { answer, opened, updated, told, calls } = await clickRoomButton(data);
        expect(answer).toEqual(success);
        expect([opened, updated, told, calls]).toEqual([[], [], [], []]);
    });

    it.each([
        ['no room', undefined],
        ['a room that is a text', 'room-1'],
        ['a room without an id', { type: 'l' }],
    ])('says what is so where a client names %s', async (_, room) => {
        const { answer, opened } = await clickRoomButton({ room }, { room: () => undefined });
        expect(answer).toEqual(success);
        expect(keysOf(opened)).toEqual(expect.arrayContaining(['panel-title', 'retry']));
    });

    it('opens a panel without the contact for somebody who is refused', async () => {
        const { answer, opened, calls } = await clickRoomButton({ user: agent({ roles: ['user'] }) });
        expect(answer).toEqual(success);
        expect(keysOf(opened)).toEqual(['panel-title', 'refused', 'refused-next', 'retry']);
        expect(JSON.stringify(opened[0]?.surface)).not.toMatch(/Zoe|contact-1|of-the-record|visitor/);
        expect(calls).toEqual(['permissions.listAll']);
    });

    it('speaks the language of the person', async () => {
        const user = agent({ settings: { preferences: { language: 'de' } } });
        const { opened } = await clickRoomButton({ user });
        expect(textsOf(opened).map(({ text }) => text)).toContain('Kontaktkanäle');
    });

    it.each<[string, FakeSetup]>([
        ['all is well', {}],
        ['the token is refused', { answers: { 'contacts.channels': replyRefusal(401, serviceToken) } }],
        ['the host repeats it', { answers: { 'contacts.channels': () => Promise.reject(new Error(serviceToken)) } }],
    ])('has the token neither in the view nor in the log when %s', async (_, setup) => {
        const { opened, logger } = await clickRoomButton({}, setup);
        expect(opened).toHaveLength(1);
        expect(JSON.stringify(opened)).not.toContain(serviceToken);
        expect(logger.text).not.toContain(serviceToken);
    });

    it('answers plain success within the time to show, although the push hangs', async () => {
        jest.useFakeTimers();
        try {
            const start = Date.now();
            const clicking = clickRoomButton({}, { push: never }).then(({ answer, logger }) => ({
                answer,
                logger,
                ms: Date.now() - start,
            }));
            await jest.advanceTimersByTimeAsync(10_000);
            const { answer, logger, ms } = await clicking;
            expect(answer).toEqual(success);
            expect(ms).toBe(4500);
            expect(logger.lines).toContainEqual(['warn', { event: 'accessor-failed', what: 'view', why: 'late' }]);
        } finally {
            jest.useRealTimers();
        }
    });
});
