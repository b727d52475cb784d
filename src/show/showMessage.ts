import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { ContextBlock, SectionBlock } from '@rocket.chat/ui-kit';

import { startDeadline } from '../clock/startDeadline';
import { messageTimeMs } from '../clock/times';
import type { MessageLine } from '../messages/MessageLine';
import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';
import { iconAddress } from '../views/icons';

export type Addressee = {
    readonly user: IUser;
    /** The room in which their client shows it. */
    readonly room: IRoom;
    readonly modify: IModify;
};

/**
 * Writes a message that only the addressee sees. Clients show its blocks, in their own language, instead of its text. It
 * needs no trigger, so that it has a deadline of its own.
 */
export async function showMessage(
    { appId, log }: RequestContext,
    { user, room, modify }: Addressee,
    lines: readonly MessageLine[],
): Promise<void> {
    const message = modify
        .getCreator()
        .startMessage()
        .setRoom(room)
        .setText(lines.map(asText).join('\n'))
        .setBlocks(lines.map((line, index) => asBlock(appId, `answer-${index}`, line)))
        .getMessage();
    const deadline = startDeadline(messageTimeMs);
    await callAccessor({ deadline, log }, 'message', async () => modify.getNotifier().notifyUser(user, message));
}

/** Message texts are Markdown: what somebody else wrote stands in a code span, which it cannot close. */
function asText({ texts, mark }: MessageLine): string {
    const words = texts.map(({ text, i18n }) => (i18n ? text : `\`${text.replace(/`/g, '')}\``));
    return [...(mark ? [`${mark.meaning.text}:`] : []), ...words].join(' ');
}

function asBlock(appId: string, blockId: string, { texts, mark }: MessageLine): SectionBlock | ContextBlock {
    const [only] = texts;
    if (mark === undefined && only !== undefined && texts.length === 1) {
        return { type: 'section', appId, blockId, text: only };
    }
    const image = mark && { type: 'image' as const, imageUrl: iconAddress(mark.icon), altText: mark.meaning.text };
    return { type: 'context', appId, blockId, elements: [...(image ? [image] : []), ...texts] };
}
