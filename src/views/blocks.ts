import type {
    ActionsBlock,
    ButtonElement,
    ContextBlock,
    DividerBlock,
    InputBlock,
    LayoutBlock,
    Markdown,
    Option,
    OverflowElement,
    PlainText,
    SectionBlock,
    StaticSelectElement,
} from '@rocket.chat/ui-kit';

import type { Viewer } from './Viewer';
import { chatAddress } from '../channels/chatAddress';
import { encodePanelAction, type PanelAction } from '../panel/panelAction';

/** An element that does not stand in a block yet, which gives it its id. */
type Unplaced<Element> = Omit<Element, 'blockId'>;
type Accessory = Unplaced<ButtonElement> | Unplaced<OverflowElement>;
type Text = PlainText | Markdown;

/** The few shapes that every view is made of. Interactions need the app's id in every block and element. */
export type Blocks = {
    section(blockId: string, text: Text, accessory?: Accessory): SectionBlock;
    /** A row of a list: what it is, its state and its time side by side, and what leads on. */
    row(blockId: string, row: Row): SectionBlock;
    /** Three short texts at most: clients stand them side by side, whatever their lengths. */
    context(blockId: string, elements: readonly Text[]): ContextBlock;
    actions(blockId: string, elements: readonly (Accessory | Unplaced<StaticSelectElement>)[]): ActionsBlock;
    divider(blockId: string): DividerBlock;
    /** A field whose content is sent after a short pause in typing, and by Enter. */
    field(blockId: string, field: Field): InputBlock;
    button(text: PlainText, action: PanelAction, more?: ButtonLook): Unplaced<ButtonElement>;
    select(select: Select): Unplaced<StaticSelectElement>;
    overflow(action: PanelAction, options: readonly Option[]): Unplaced<OverflowElement>;
    /** A link to a chat; nothing while the server's own address is not known. `row` tells its action from others. */
    openChat(row: string, text: PlainText, roomId: string): Unplaced<ButtonElement> | undefined;
};

export type Row = {
    readonly text: PlainText;
    /** Two at most: a third would begin a line of its own. */
    readonly fields: readonly PlainText[];
    readonly accessory?: Accessory | undefined;
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

/** The engine gives each element without an id a UUID, longer than most texts here, though nothing asks for it. */
function identified(text: Text, index: number): Text {
    const element = { actionId: `t${index}`, ...text };
    return element;
}

export function blocksOf({ appId, site }: Viewer): Blocks {
    const block = <Type extends LayoutBlock['type']>(type: Type, blockId: string) => ({ type, appId, blockId });
    const button: Blocks['button'] = (text, action, more = {}) => ({
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
        row: (blockId, { text, fields, accessory }) => ({
            ...block('section', blockId),
            text,
            fields: [...fields],
            ...(accessory && { accessory: { ...accessory, blockId } }),
        }),
        context: (blockId, elements) => ({
            ...block('context', blockId),
            elements: elements.map((element, index) => identified(element, index)),
        }),
        actions: (blockId, elements) => ({
            ...block('actions', blockId),
            elements: elements.map((element) => ({ ...element, blockId })),
        }),
        // Without a text of its own there is nothing that an app would have to translate.
        divider: (blockId) => ({ type: 'divider', blockId }),
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
        openChat: (row, text, roomId) => {
            const url = chatAddress(site, roomId);
            return url === undefined ? undefined : button(text, { kind: 'open-chat', row }, { url });
        },
    };
}
