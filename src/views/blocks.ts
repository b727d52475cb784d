import type {
    ActionsBlock,
    ButtonElement,
    ContextBlock,
    DividerBlock,
    ImageElement,
    Option,
    OverflowElement,
    PlainText,
    SectionBlock,
    StaticSelectElement,
} from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { iconAddress, type IconName } from './icons';
import { chatAddress } from '../channels/chatAddress';
import { encodePanelAction, type PanelAction } from '../panel/panelAction';

/** The few shapes that every view is made of. Responses to interactions need all ids spelt out. */

export function section(
    { appId }: Viewer,
    blockId: string,
    text: PlainText,
    accessory?: ButtonElement | OverflowElement,
): SectionBlock {
    return { type: 'section', appId, blockId, text, ...(accessory && { accessory }) };
}

export function context(
    { appId }: Viewer,
    blockId: string,
    elements: readonly (PlainText | ImageElement)[],
): ContextBlock {
    return { type: 'context', appId, blockId, elements: [...elements] };
}

/**
 * A line of small texts, or as many as it takes: clients stand the texts of one block side by side, whatever their
 * lengths, so that only those stand together which fit into a bar of 320 px.
 * @param mark an image before the first line
 */
export function lines(
    view: Viewer,
    blockId: string,
    texts: readonly PlainText[],
    mark?: ImageElement,
): readonly ContextBlock[] {
    const packed: PlainText[][] = [];
    for (const text of texts) {
        const last = packed[packed.length - 1];
        const room = longestLine - (mark && packed.length === 1 ? widthOfMark : 0);
        if (last !== undefined && widthOf([...last, text]) <= room) {
            last.push(text);
        } else {
            packed.push([text]);
        }
    }
    return packed.map((line, index) =>
        index === 0
            ? context(view, blockId, [...(mark ? [mark] : []), ...line])
            : context(view, `${blockId}-${index + 1}`, line),
    );
}

/** In letters of the small type. */
const longestLine = 46;
const widthOfMark = 4;

/** Letters of Chinese, Japanese and Korean, with their punctuation, and pictures. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** Signs above and below a letter, and those that only order or join others. */
const withoutWidth = /[\p{Mn}\p{Cf}]/u;

function widthOf(texts: readonly PlainText[]): number {
    const letters = [...texts.map(({ text }) => text).join('  ')].filter((letter) => !withoutWidth.test(letter));
    return letters.length + letters.filter((letter) => wide.test(letter)).length;
}

/** @param meaning what the image says, for those who do not see it */
export function icon(name: IconName, meaning: PlainText): ImageElement {
    return { type: 'image', imageUrl: iconAddress(name), altText: meaning.text };
}

export function actions(
    { appId }: Viewer,
    blockId: string,
    elements: readonly (ButtonElement | OverflowElement | StaticSelectElement)[],
): ActionsBlock {
    return { type: 'actions', appId, blockId, elements: [...elements] };
}

export function divider({ appId }: Viewer, blockId: string): DividerBlock {
    return { type: 'divider', appId, blockId };
}

export function button(
    { appId }: Viewer,
    blockId: string,
    text: PlainText,
    action: PanelAction,
    more: Partial<Pick<ButtonElement, 'url' | 'style' | 'secondary'>> = { secondary: true },
): ButtonElement {
    return { type: 'button', appId, blockId, actionId: encodePanelAction(action), text, ...more };
}

export function select(
    { appId }: Viewer,
    blockId: string,
    placeholder: PlainText,
    action: PanelAction,
    options: readonly Option[],
    chosen: string,
): StaticSelectElement {
    return {
        type: 'static_select',
        appId,
        blockId,
        actionId: encodePanelAction(action),
        placeholder,
        options,
        initialValue: chosen,
    };
}

export function overflow(
    { appId }: Viewer,
    blockId: string,
    action: PanelAction,
    options: readonly Option[],
): OverflowElement {
    return { type: 'overflow', appId, blockId, actionId: encodePanelAction(action), options };
}

/** @returns a link to a chat; nothing while the server's own address is not known */
export function openChatButton(view: Viewer, blockId: string, roomId: string | undefined): ButtonElement | undefined {
    const url = roomId === undefined ? undefined : chatAddress(view.siteUrl, roomId);
    return url === undefined
        ? undefined
        : button(
              view,
              blockId,
              view.texts.translated('open-chat'),
              { kind: 'open-chat', row: blockId },
              { url, secondary: true },
          );
}
