import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';

import { type AnswerLine, showMessage } from '../../../src/show/showMessage';
import { createTexts } from '../../../src/texts/Texts';
import { iconAddress } from '../../../src/views/icons';
import { fakeModify, type Told } from '../entries/commandRun';
import { agent, appId, livechatRoom } from '../fakes';
import { imagesOf, keysOf, textsOf } from '../views/viewParts';

const texts = createTexts('en', 0, 0);
const marked: AnswerLine = {
    mark: { icon: 'check', meaning: texts.translated('status-good') },
    texts: [texts.translated('status-account'), texts.foreign('*ana*')],
};

/** What the caller reads for these lines. */
async function tell(lines: readonly AnswerLine[]): Promise<Told> {
    const { modify, told } = fakeModify();
    const [user, room] = [agent() as unknown as IUser, livechatRoom() as unknown as IRoom];
    await showMessage({ appId, user, room, modify }, lines);
    expect(told).toHaveLength(1);
    return told[0] ?? {};
}

describe('showMessage', () => {
    it('tells the caller alone, in the room of the command', async () => {
        const { user, room } = await tell([{ texts: [texts.translated('help-title')] }]);
        expect(user).toEqual(agent());
        expect(room).toEqual(livechatRoom());
    });

    it('says each line in a block with its keys, and in the text for clients without blocks', async () => {
        const help = { texts: [texts.translated('help-title')] };
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
