import { by, type Document } from './askList';
import type { BlockingVerb } from '../../../src/contact/changeBlocking';
import { initialState } from '../../../src/panel/PanelState';
import { carryOutBlocking, loadBlockingQuestion } from '../../../src/panel/loadBlocking';
import { type Answer, configured, livechatRoom, reply, replyPermissions, replyRefusal } from '../fakes';
import { allowed, FakeEntry, type FakeSetup, keyOf } from '../requests';

const wanted = by('visitor-7', 'sms');
const ofNobody = by('', 'sms', { visitor: undefined });
const blocked = by('visitor-7', 'sms', { blocked: true });

/** A workspace in which the agent may do both, and whose record of the contact has these channels. */
const recording = (...channels: readonly Document[]): FakeSetup => ({
    room: (id) => livechatRoom({ id, contact: { _id: 'contact-1', channels } }),
    answers: {
        'permissions.listAll': replyPermissions('block-livechat-contact', 'unblock-livechat-contact'),
        'contacts.block': reply(200, { success: true }),
        'contacts.unblock': reply(200, { success: true }),
    },
});

const answering = (setup: FakeSetup, answers: Readonly<Record<string, Answer>>): FakeSetup => ({
    ...setup,
    answers: { ...setup.answers, ...answers },
});

const wish = (verb: BlockingVerb = 'block', of = wanted) => ({
    verb,
    state: initialState({ roomId: 'room-1' }),
    channel: keyOf(of),
});

async function ask(setup: FakeSetup, asked = wish()) {
    const fake = new FakeEntry(setup);
    const question = await fake.answer(async (request, access) =>
        loadBlockingQuestion(request, allowed(access), asked),
    );
    return { question, calls: fake.calls, logger: fake.logger };
}

async function carryOut(setup: FakeSetup, asked = wish()) {
    const fake = new FakeEntry(setup);
    const notice = await fake.answer(async (request, access) => carryOutBlocking(request, allowed(access), asked));
    const posted = fake.http.sent.filter(({ method }) => method === 'POST');
    return { notice, posted, logger: fake.logger };
}

const verbs = ['block', 'unblock'] as const;
const verbOf = { block: wanted, unblock: blocked } as const;

/** Why there is nothing to do, in a workspace of this kind: name, workspace, what is asked for, the notice. */
const nothingToDo: readonly (readonly [string, FakeSetup, ReturnType<typeof wish>, string])[] = [
    ['is blocked already', recording(blocked), wish('block'), 'blocked-now'],
    ['is not blocked any more', recording(wanted), wish('unblock'), 'unblocked-now'],
    ['has no visitor', recording(ofNobody), wish('block', ofNobody), 'block-not-found'],
    ['is of a contact without any channel', recording(), wish('block'), 'block-not-found'],
    ['is not in the record', recording(by('visitor-8', 'sms')), wish('block'), 'block-not-found'],
    [
        'is of a contact who is gone',
        { ...recording(), room: () => livechatRoom({ contact: undefined }) },
        wish(),
        'block-not-found',
    ],
    ['is of a room that is gone', { ...recording(), room: () => undefined }, wish(), 'block-not-found'],
    // Nobody knows then whether the channel is there.
    [
        'is of a contact whose channels are not told',
        { ...recording(), room: () => livechatRoom({ contact: { _id: 'contact-1' } }) },
        wish(),
        'block-failed',
    ],
    [
        'is of a room that cannot be read',
        { ...recording(), room: () => Promise.reject(new Error('x')) },
        wish(),
        'block-failed',
    ],
    [
        'is not for the person to block',
        answering(recording(wanted), { 'permissions.listAll': replyPermissions('unblock-livechat-contact') }),
        wish('block'),
        'block-refused',
    ],
    [
        'is not for the person to unblock',
        answering(recording(blocked), { 'permissions.listAll': replyPermissions('block-livechat-contact') }),
        wish('unblock'),
        'block-refused',
    ],
    [
        'is not known to be for the person',
        answering(recording(wanted), { 'permissions.listAll': replyRefusal(401) }),
        wish('block'),
        'block-refused',
    ],
];

describe('the question before a channel is blocked', () => {
    it('names the channel as the record has it now', async () => {
        const { question, calls } = await ask(recording(wanted));
        expect(question).toMatchObject({ kind: 'question', verb: 'block', channel: { name: 'sms', blocked: false } });
        expect(calls).toEqual(['permissions.listAll', 'room room-1']);
    });

    it('is about the record where the room tells of no channels', async () => {
        const room = () => livechatRoom({ contact: { _id: 'contact-1' } });
        const contact = () => ({ _id: 'contact-1', channels: [wanted] });
        const { question } = await ask({ ...recording(), room, contact });
        expect(question).toMatchObject({ kind: 'question', channel: { name: 'sms' } });
    });

    it.each<[string, readonly Document[], number]>([
        ['is alone', [], 0],
        ['stands beside two others', [by('v1', 'email'), by('v2', 'widget')], 2],
        ['stands beside a blocked one', [by('v1', 'email', { blocked: true }), by('v2', 'widget')], 1],
        ['has another identity of its name', [by('v1', 'sms'), by('v2', 'widget')], 1],
        ['stands beside two identities of one name', [by('v1', 'email'), by('v2', 'email')], 1],
    ])('counts the other channels that stay open, where it %s', async (_, others, openChannels) => {
        expect((await ask(recording(wanted, ...others))).question).toMatchObject({ openChannels });
        expect((await ask(recording(...others, wanted))).question).toMatchObject({ openChannels });
    });

    describe('says that a chat is closed', () => {
        const current = by('visitor-1', 'widget');
        const elsewhere = by('visitor-7', 'sms', { lastChat: { _id: 'room-2', ts: '2024-11-20T10:00:00.000Z' } });
        /** Both chats go on; the agent serves the one at hand. */
        const open = (servedBy: string, ...others: readonly Document[]): FakeSetup => ({
            ...recording(),
            room: (id) =>
                livechatRoom({
                    id,
                    isOpen: true,
                    servedBy: { id: id === 'room-1' ? 'agent-1' : servedBy },
                    contact: { _id: 'contact-1', channels: [current, elsewhere, ...others] },
                }),
        });

        it('where the chat at hand is on the channel', async () => {
            const { question } = await ask(open('agent-1'), wish('block', current));
            expect(question).toMatchObject({ closesChat: true });
        });

        it('where another chat on it goes on that the person may see', async () => {
            const { question } = await ask(open('agent-1'), wish('block', elsewhere));
            expect(question).toMatchObject({ closesChat: true });
        });

        it('not where it goes on with somebody whose rooms the person may not see', async () => {
            const setup = { ...open('agent-2'), roomIdsOf: () => ['room-1'] };
            expect((await ask(setup, wish('block', elsewhere))).question).toMatchObject({ closesChat: false });
        });

        it('not where it is another identity of the same name on which the chat at hand goes on', async () => {
            const other = by('visitor-9', 'widget');
            const { question } = await ask(recording(current, other), wish('block', other));
            expect(question).toMatchObject({ closesChat: false });
        });

        it('not where it is on another channel that a chat goes on', async () => {
            const other = by('visitor-8', 'email');
            const { question } = await ask(open('agent-1', other), wish('block', other));
            expect(question).toMatchObject({ closesChat: false });
        });

        it('not where its last chat is over, or there was none', async () => {
            expect((await ask(recording(elsewhere), wish('block', elsewhere))).question).toMatchObject({
                closesChat: false,
            });
            expect((await ask(recording(wanted))).question).toMatchObject({ closesChat: false });
        });
    });

    it.each(nothingToDo)('is not asked of a channel that %s', async (_, setup, asked, kind) => {
        const { question } = await ask(setup, asked);
        expect(question).toMatchObject({ kind: 'notice', notice: { kind } });
    });

    it('reads nothing for somebody who may not, and notes that', async () => {
        const setup = answering(recording(wanted), { 'permissions.listAll': replyPermissions() });
        const { calls, logger } = await ask(setup);
        expect(calls).toEqual(['permissions.listAll']);
        expect(logger.lines).toContainEqual([
            'warn',
            expect.objectContaining({
                event: 'refused',
                userId: 'agent-1',
                entry: 'block',
                reason: 'no role for block-livechat-contact',
            }),
        ]);
    });
});

describe('blocking', () => {
    it.each(verbs)(
        'names the visitor and their source to the server, and the channel in the notice: %s',
        async (verb) => {
            const { notice, posted } = await carryOut(recording(verbOf[verb]), wish(verb));
            expect(notice).toMatchObject({ kind: `${verb}ed-now`, channel: { name: 'sms' } });
            expect(
                posted.map(({ url, options }) => [url.pathname.split('.').at(-1), options?.data as unknown]),
            ).toEqual([[verb, { visitor: { visitorId: 'visitor-7', source: { type: 'sms' } } }]]);
        },
    );

    it.each(verbs)('is noted with who did it to whom, and what came of it: %s', async (verb) => {
        const { logger } = await carryOut(recording(verbOf[verb]), wish(verb));
        expect(logger.lines).toContainEqual([
            'info',
            expect.objectContaining({
                event: 'blocking',
                userId: 'agent-1',
                contactId: 'contact-1',
                verb,
                outcome: 'done',
            }),
        ]);
        expect(logger.text).not.toMatch(/Zoe|visitor-7/);
    });

    it.each<[string, Answer, string, string]>([
        ['is without a licence', replyRefusal(400, 'error-action-not-allowed'), 'block-no-licence', 'no-licence'],
        ['does not let the account', replyRefusal(403), 'block-not-allowed', 'not-allowed'],
        ['knows no such channel', replyRefusal(400, 'error-contact-not-found'), 'block-not-found', 'not-found'],
        ['fails', reply(500, null), 'block-failed', 'failed'],
        ['answers something else', reply(200, '<html>'), 'block-unknown', 'failed'],
        ['breaks off', () => Promise.reject(new Error('ECONNRESET')), 'block-unknown', 'failed'],
    ])('tells and notes it where the server %s', async (_, answer, kind, outcome) => {
        const { notice, logger } = await carryOut(answering(recording(wanted), { 'contacts.block': answer }));
        expect(notice).toMatchObject({ kind, channel: { name: 'sms' } });
        expect(logger.lines).toContainEqual(['info', expect.objectContaining({ event: 'blocking', outcome })]);
    });

    it.each(nothingToDo)('does nothing to a channel that %s', async (_, setup, asked, kind) => {
        const { notice, posted, logger } = await carryOut(setup, asked);
        expect(notice).toMatchObject({ kind });
        expect(posted).toEqual([]);
        expect(logger.text).not.toContain('"event":"blocking"');
    });

    it('does nothing where the app has lost its account meanwhile', async () => {
        const settings = { ...configured, 'rest-user-id': '' };
        const { notice, posted } = await carryOut({ ...recording(wanted), settings });
        expect(notice).toEqual({ kind: 'block-not-configured' });
        expect(posted).toEqual([]);
    });

    it('notes who may not', async () => {
        const setup = answering(recording(wanted), { 'permissions.listAll': replyPermissions() });
        const { logger } = await carryOut(setup);
        expect(logger.lines).toContainEqual([
            'warn',
            expect.objectContaining({ event: 'refused', userId: 'agent-1', entry: 'block' }),
        ]);
    });
});
