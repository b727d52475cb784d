import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import type { IRoom } from '@rocket.chat/apps-engine/definition/rooms';
import type { IUser } from '@rocket.chat/apps-engine/definition/users';
import type { ContextBlock, PlainText, SectionBlock } from '@rocket.chat/ui-kit';

import { iconAddress, type IconName } from '../views/icons';

/** One line of an answer; what somebody else wrote is a text of its own. */
export type AnswerLine = {
    readonly texts: readonly PlainText[];
    /** An image before the line, and what it means. */
    readonly mark?: { readonly icon: IconName; readonly meaning: PlainText };
};

export type Addressee = {
    readonly appId: string;
    readonly user: IUser;
    /** The room in which their client shows it. */
    readonly room: IRoom;
    readonly modify: IModify;
};

/** Writes a message that only the caller sees. Clients show its blocks, in their own language, instead of its text. */
export async function showMessage(
    { appId, user, room, modify }: Addressee,
    lines: readonly AnswerLine[],
): Promise<void> {
    const message = modify
        .getCreator()
        .startMessage()
        .setRoom(room)
        .setText(lines.map(asText).join('\n'))
        .setBlocks(lines.map((line, index) => asBlock(appId, `answer-${index}`, line)));
    await modify.getNotifier().notifyUser(user, message.getMessage());
}

/** Message texts are Markdown: what somebody else wrote stands in a code span, which it cannot close. */
function asText({ texts, mark }: AnswerLine): string {
    const words = texts.map(({ text, i18n }) => (i18n ? text : `\`${text.replace(/`/g, '')}\``));
    return [...(mark ? [`${mark.meaning.text}:`] : []), ...words].join(' ');
}

function asBlock(appId: string, blockId: string, { texts, mark }: AnswerLine): SectionBlock | ContextBlock {
    const [only] = texts;
    if (mark === undefined && only !== undefined && texts.length === 1) {
        return { type: 'section', appId, blockId, text: only };
    }
    const image = mark && { type: 'image' as const, imageUrl: iconAddress(mark.icon), altText: mark.meaning.text };
    return { type: 'context', appId, blockId, elements: [...(image ? [image] : []), ...texts] };
}
