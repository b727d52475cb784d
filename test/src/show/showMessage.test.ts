import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import { fakeModify, type ModifyFaults, type Told } from './fakeModify';
import { messageTimeMs } from '../../../src/clock/times';
import type { MessageLine } from '../../../src/messages/MessageLine';
import { showMessage } from '../../../src/show/showMessage';
import { iconAddress } from '../../../src/views/icons';
import { agent, appId, livechatRoom, never } from '../fakes';
import { FakeEntry } from '../requests';
import { textsFor } from '../texts/textsFor';
import { imagesOf, keysOf, textsOf } from '../views/viewParts';

const texts = textsFor();
const help: MessageLine = { texts: [texts.translated('help-title')] };
const marked: MessageLine = {
    mark: { icon: 'check', meaning: texts.translated('status-good') },
    texts: [texts.translated('status-account'), texts.foreign('*ana*')],
};

const addressee = {
    user: agent() as unknown as IUser,
    room: livechatRoom() as unknown as IRoom,
};

/** What the caller reads for these lines. */
async function tell(lines: readonly MessageLine[]): Promise<Told> {
    const { modify, told } = fakeModify();
    await showMessage(await new FakeEntry().start(), { ...addressee, modify }, lines);
    expect(told).toHaveLength(1);
    return told[0] ?? {};
}

describe('showMessage', () => {
    it('tells the caller alone, in the room of the command', async () => {
        const { user, room } = await tell([help]);
        expect(user).toEqual(agent());
        expect(room).toEqual(livechatRoom());
    });

    it('says each line in a block with its keys, and in the text for clients without blocks', async () => {
        const { text, blocks } = await tell([help, marked]);
        expect(text?.split('\n')).toEqual([
            texts.translated('help-title').text,
            'Good: The access token is valid. It belongs to: `*ana*`',
        ]);
        expect(blocks).toHaveLength(2);
        expect(keysOf(blocks)).toEqual(['help-title', 'status-account']);
        expect(imagesOf(blocks)).toMatchObject([{ imageUrl: iconAddress('check'), altText: 'Good' }]);
    });

    it('gives every block the app and an id of its own', async () => {
        const { blocks } = await tell([marked, marked]);
        expect(blocks).toMatchObject([{ appId }, { appId }]);
        expect(new Set(blocks?.map((block) => (block as { blockId: string }).blockId)).size).toBe(2);
    });

    it('keeps what somebody else wrote from being marked up', async () => {
        const { text, blocks } = await tell([{ texts: [texts.foreign('`` @all `*[x](y)*')] }]);
        expect(text).toBe('` @all *[x](y)*`');
        expect(textsOf(blocks)).toEqual([{ type: 'plain_text', text: '`` @all `*[x](y)*' }]);
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
        const sending = showMessage(request, { ...addressee, modify }, [help]);
        return { sending, told, logger: fake.logger };
    }

    it('is sent all the same after the time for the panel is over: it needs no trigger', async () => {
        const { sending, told, logger } = await send({});
        await sending;
        expect(keysOf(told)).toEqual(['help-title']);
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
