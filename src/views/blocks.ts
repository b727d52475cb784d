import type {
    ActionsBlock,
    ButtonElement,
    ContextBlock,
    DividerBlock,
    ImageElement,
    InputBlock,
    LayoutBlock,
    Option,
    OverflowElement,
    PlainText,
    SectionBlock,
    StaticSelectElement,
} from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { iconAddress, type IconName } from './icons';
import { linesOf } from './linesOf';
import { chatAddress } from '../channels/chatAddress';
import { encodePanelAction, type PanelAction } from '../panel/panelAction';

/** An element that does not stand in a block yet, which gives it its id. */
type Unplaced<Element> = Omit<Element, 'blockId'>;
type Accessory = Unplaced<ButtonElement> | Unplaced<OverflowElement>;
type Choice = Accessory | Unplaced<StaticSelectElement>;

/** The few shapes that every view is made of. Interactions need the app's id in every block and element. */
export type Blocks = {
    section(blockId: string, text: PlainText, accessory?: Accessory): SectionBlock;
    context(blockId: string, elements: readonly (PlainText | ImageElement)[]): ContextBlock;
    /** A line of small texts, or as many as it takes; `mark` is an image before the first. */
    lines(blockId: string, texts: readonly PlainText[], mark?: ImageElement): readonly ContextBlock[];
    actions(blockId: string, elements: readonly Choice[]): ActionsBlock;
    divider(blockId: string): DividerBlock;
    /** A field whose content is sent after a short pause in typing. */
    field(blockId: string, field: Field): InputBlock;
    button(text: PlainText, action: PanelAction, more?: ButtonLook): Unplaced<ButtonElement>;
    select(select: Select): Unplaced<StaticSelectElement>;
    overflow(action: PanelAction, options: readonly Option[]): Unplaced<OverflowElement>;
    /** A link to a chat; nothing while the server's own address is not known. `row` tells its action from others. */
    openChat(row: string, roomId: string | undefined): Unplaced<ButtonElement> | undefined;
};

type ButtonLook = Partial<Pick<ButtonElement, 'url' | 'style' | 'secondary'>>;

type Select = {
    readonly placeholder: PlainText;
    readonly action: PanelAction;
    readonly options: readonly Option[];
    readonly chosen: string;
};

type Field = {
    readonly label: PlainText;
    readonly placeholder: PlainText;
    readonly action: PanelAction;
    readonly value: string;
};

export function blocksOf({ appId, site, texts }: Viewer): Blocks {
    const block = <Type extends LayoutBlock['type']>(type: Type, blockId: string) => ({ type, appId, blockId });
    const context: Blocks['context'] = (blockId, elements) => ({
        ...block('context', blockId),
        elements: [...elements],
    });
    const button: Blocks['button'] = (text, action, more = { secondary: true }) => ({
        type: 'button',
        appId,
        actionId: encodePanelAction(action),
        text,
        ...more,
    });
    return {
        section: (blockId, text, accessory) => ({
            ...block('section', blockId),
            text,
            ...(accessory && { accessory: { ...accessory, blockId } }),
        }),
        context,
        lines: (blockId, lineTexts, mark) =>
            linesOf(lineTexts, mark !== undefined).map((line, index) =>
                index === 0
                    ? context(blockId, [...(mark ? [mark] : []), ...line])
                    : context(`${blockId}-${index + 1}`, line),
            ),
        actions: (blockId, elements) => ({
            ...block('actions', blockId),
            elements: elements.map((element) => ({ ...element, blockId })),
        }),
        divider: (blockId) => block('divider', blockId),
        field: (blockId, { label, placeholder, action, value }) => ({
            ...block('input', blockId),
            label,
            element: {
                type: 'plain_text_input',
                appId,
                blockId,
                actionId: encodePanelAction(action),
                placeholder,
                initialValue: value,
                dispatchActionConfig: ['on_character_entered'],
            },
        }),
        button,
        select: ({ placeholder, action, options, chosen }) => ({
            type: 'static_select',
            appId,
            actionId: encodePanelAction(action),
            placeholder,
            options,
            initialValue: chosen,
        }),
        overflow: (action, options) => ({ type: 'overflow', appId, actionId: encodePanelAction(action), options }),
        openChat: (row, roomId) => {
            const url = roomId === undefined ? undefined : chatAddress(site, roomId);
            return url === undefined
                ? undefined
                : button(texts.translated('open-chat'), { kind: 'open-chat', row }, { url, secondary: true });
        },
    };
}

/** @param meaning what the image says, for those who do not see it */
export function icon(name: IconName, meaning: PlainText): ImageElement {
    return { type: 'image', imageUrl: iconAddress(name), altText: meaning.text };
}
