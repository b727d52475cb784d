import type { ContextBlock, PlainText, SectionBlock } from '@rocket.chat/ui-kit';

import type { CommandRun } from './CommandRun';
import { iconAddress, type IconName } from '../panel/views/icons';

/** One line of an answer; what somebody else wrote is a text of its own. */
export type AnswerLine = {
    readonly texts: readonly PlainText[];
    /** An image before the line, and what it means. */
    readonly mark?: { readonly icon: IconName; readonly meaning: PlainText };
};

/** Writes a message that only the caller sees. Clients show its blocks, in their own language, instead of its text. */
export async function tellCaller({ app, context, modify }: CommandRun, lines: readonly AnswerLine[]): Promise<void> {
    const message = modify
        .getCreator()
        .startMessage()
        .setRoom(context.getRoom())
        .setText(lines.map(asText).join('\n'))
        .setBlocks(lines.map((line, index) => asBlock(app.getID(), `answer-${index}`, line)));
    await modify.getNotifier().notifyUser(context.getSender(), message.getMessage());
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
