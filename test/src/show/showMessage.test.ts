import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import { fakeModify, type ModifyFaults, type Told } from './fakeModify';
import { messageTimeMs } from '../../../src/clock/times';
import { type Addressee, showMessage } from '../../../src/show/showMessage';
import { agent, livechatRoom, never } from '../fakes';
import { FakeEntry } from '../requests';

const addressee = {
    user: agent() as unknown as IUser,
    room: livechatRoom() as unknown as IRoom,
};

/** What the caller reads for these lines. */
async function tell(lines: readonly string[], changes: Partial<Addressee> = {}): Promise<Told> {
    const { modify, told } = fakeModify();
    await showMessage(await new FakeEntry().start(), { ...addressee, modify, ...changes }, lines);
    expect(told).toHaveLength(1);
    return told[0] ?? {};
}

describe('showMessage', () => {
    it('tells the caller alone, in the room of the command', async () => {
        const { user, room } = await tell(['A line']);
        expect(user).toEqual(agent());
        expect(room).toEqual(livechatRoom());
    });

    it('is text of a line each, without blocks, which every client shows and anybody can copy', async () => {
        expect(await tell(['One', 'Two `*x*`'])).toEqual({
            text: 'One\nTwo `*x*`',
            user: agent(),
            room: livechatRoom(),
        });
    });

    it('goes into the thread in which it was asked for, and into none otherwise', async () => {
        expect((await tell(['A line'], { threadId: 'thread-1' })).threadId).toBe('thread-1');
        expect(await tell(['A line'])).not.toHaveProperty('threadId');
    });
});

describe('a message that cannot be sent', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    /** Sends a message when the request's own deadlines are long over. */
    async function send(faults: ModifyFaults) {
        const fake = new FakeEntry();
        const request = await fake.start();
        await jest.advanceTimersByTimeAsync(60_000);
        const { modify, told } = fakeModify(faults);
        const sending = showMessage(request, { ...addressee, modify }, ['Help']);
        return { sending, told, logger: fake.logger };
    }

    it('is sent all the same after the time for the panel is over: it needs no trigger', async () => {
        const { sending, told, logger } = await send({});
        await sending;
        expect(told).toMatchObject([{ text: 'Help' }]);
        expect(logger.lines).toEqual([]);
    });

    it('is waited for as long as a message may take, and leaves one line', async () => {
        const { sending, logger } = await send({ notify: never });
        let isOver = false;
        const over = sending.then(() => {
            isOver = true;
        });
        await jest.advanceTimersByTimeAsync(messageTimeMs - 1);
        expect([isOver, logger.lines]).toEqual([false, []]);
        await jest.advanceTimersByTimeAsync(1);
        await over;
        expect(logger.lines).toEqual([['warn', { event: 'accessor-failed', what: 'message', why: 'late' }]]);
    });

    it.each<[string, ModifyFaults['notify']]>([
        ['rejects', () => Promise.reject(new Error('secret of the host'))],
        [
            'throws at once',
            () => {
                throw new Error('secret of the host');
            },
        ],
    ])('leaves one line without data where the notifier %s, and ends', async (_, notify) => {
        const { sending, logger } = await send({ notify });
        await expect(sending).resolves.toBeUndefined();
        expect(logger.lines).toEqual([['warn', { event: 'accessor-failed', what: 'message', why: 'threw' }]]);
    });
});
