import { type ForeignRecord, isRecord, recordAt, recordsAt, textAt } from './foreignData';

/** A view as it came over the wire. */
export type View = ForeignRecord & { readonly id: string };

/** What a client sends when somebody uses an element. */
export type Press = {
    readonly actionId: string;
    readonly blockId: string;
    /** Of a menu, what was chosen in it. */
    readonly value?: string;
};

/** One channel of the list: what it is called, and the way to its page. */
export type Row = { readonly title: string; readonly more: Press };

/** What of a view is used here. Elements are known by the ids of their blocks, which the app keeps. */
export type PanelParts = {
    /** The channels that are listed; none on other pages. */
    readonly rows: readonly Row[];
    /** What the menu of the head offers; `undefined` on other pages. */
    readonly menu: ReadonlyMap<string, Press> | undefined;
    readonly showMore: Press | undefined;
    /** The button beside the first line of a page. */
    readonly back: Press | undefined;
    /** Whether the list is the contact's record, since the REST API did not answer the app. */
    readonly isSavedData: boolean;
    /** The app's sentence where there is nothing else to show. */
    readonly message: string | undefined;
};

export function readPanel(view: View): PanelParts {
    const blocks = recordsAt(view, 'blocks');
    const [head] = blocks;
    const block = (blockId: string): ForeignRecord => blocks.find((one) => one.blockId === blockId) ?? {};
    return {
        rows: blocks.flatMap(rowOf),
        menu: head && menuOf(head),
        showMore: buttonOf(block('list-end')),
        back: head && buttonOf(head),
        isSavedData: 'type' in block('head-saved-data'),
        message: textOf(block('message')),
    };
}

function rowOf(block: ForeignRecord): readonly Row[] {
    const more = buttonOf(block);
    const title = textOf(block);
    const isRow = /^c\d+$/.test(textAt(block, 'blockId') ?? '');
    return isRow && more && title !== undefined ? [{ title, more }] : [];
}

function textOf(block: ForeignRecord): string | undefined {
    return textAt(recordAt(block, 'text'), 'text');
}

function buttonOf(block: ForeignRecord): Press | undefined {
    const accessory = recordAt(block, 'accessory');
    return accessory.type === 'button' ? pressOf(block, accessory) : undefined;
}

function menuOf(block: ForeignRecord): ReadonlyMap<string, Press> | undefined {
    const accessory = recordAt(block, 'accessory');
    const press = pressOf(block, accessory);
    if (accessory.type !== 'overflow' || press === undefined) {
        return undefined;
    }
    return new Map(
        recordsAt(accessory, 'options').flatMap((option) => {
            const value = textAt(option, 'value');
            return value === undefined ? [] : [[value, { ...press, value }] as const];
        }),
    );
}

/** As the client does it: the element's own block id, else that of the block around it. */
function pressOf(block: ForeignRecord, element: ForeignRecord): Press | undefined {
    const actionId = textAt(element, 'actionId');
    const blockId = textAt(element, 'blockId') ?? textAt(block, 'blockId');
    const value = textAt(element, 'value');
    return actionId === undefined || blockId === undefined
        ? undefined
        : { actionId, blockId, ...(value !== undefined && { value }) };
}

export function isView(value: unknown): value is View {
    return isRecord(value) && typeof value.id === 'string';
}
