import type { SentButton, SentView } from './Person';
import { textsOf } from '../viewTexts';

export { buttonWith, hasButton, keysOf, textsOf } from '../viewTexts';

/** The menu of the head; what is chosen in it comes beside its id. */
export function headMenuOf(view: SentView): SentButton {
    return elementWith(view, (actionId) => actionId.startsWith('menu|'));
}

/** What the menu of the head offers. */
export function menuChoicesOf(view: SentView): readonly string[] {
    const { actionId } = headMenuOf(view);
    const menu: unknown = elementsOf(view).find((element) => element.actionId === actionId);
    const { options } = menu as { readonly options: readonly { readonly value: string }[] };
    return options.map(({ value }) => value);
}

/** The button More of a row, which leads to the channel's page. @param row counted from 0 */
export function moreOf(view: SentView, row = 0): SentButton {
    return elementWith({ ...view, blocks: view.blocks.filter(({ blockId }) => blockId === `c${row}`) }, () => true);
}

/** Whether another open chat of the contact is shown; its sentence holds a name, so that it has no key. */
export function showsOpenChat(view: SentView): boolean {
    return view.blocks.some(({ blockId }) => /^head-open-\d+$/.test(String(blockId)));
}

/** The element whose action id fits, wherever it stands. */
export function elementWith(view: SentView, fits: (actionId: string) => boolean): SentButton {
    const inputs = view.blocks.flatMap(({ element }) =>
        typeof element === 'object' && element !== null ? [element as Partial<SentButton>] : [],
    );
    const found = [...elementsOf(view), ...inputs].find(({ actionId }) => actionId !== undefined && fits(actionId));
    if (found?.actionId === undefined || found.blockId === undefined) {
        throw new Error('There is no such element');
    }
    return { actionId: found.actionId, blockId: found.blockId };
}

/** The texts of the channel rows, one list for each row: what it is, its state, its time, and its button. */
export function rowsOf(view: SentView): readonly (readonly string[])[] {
    const rows = new Map<string, string[]>();
    for (const block of view.blocks) {
        const row = /^c\d+$/.exec(String(block.blockId))?.[0];
        if (row !== undefined) {
            rows.set(row, [...(rows.get(row) ?? []), ...textsOf(block).map(({ text }) => text)]);
        }
    }
    return [...rows.values()];
}

type Element = { readonly type?: unknown; readonly text?: unknown; readonly actionId?: unknown };

function elementsOf({ blocks }: SentView): readonly (Element & Partial<SentButton>)[] {
    return blocks.flatMap(({ accessory, elements }) => [
        ...(typeof accessory === 'object' && accessory !== null ? [accessory as Element & Partial<SentButton>] : []),
        ...(Array.isArray(elements) ? (elements as (Element & Partial<SentButton>)[]) : []),
    ]);
}
