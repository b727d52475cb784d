import type { SentButton, SentText, SentView } from './Person';

/** Every text object of a view, in the order in which it is read. */
export function textsOf(view: unknown): readonly SentText[] {
    if (Array.isArray(view)) {
        return view.flatMap(textsOf);
    }
    if (typeof view !== 'object' || view === null) {
        return [];
    }
    // Dates are written with narrow and non-breaking spaces.
    return isText(view) ? [{ ...view, text: view.text.replace(/\s/g, ' ') }] : Object.values(view).flatMap(textsOf);
}

function isText(value: object): value is SentText {
    return 'type' in value && (value.type === 'plain_text' || value.type === 'mrkdwn') && 'text' in value;
}

/** The i18n keys of a view's sentences, in order. */
export function keysOf(view: unknown): readonly string[] {
    return textsOf(view).flatMap(({ i18n }) => (i18n ? [i18n.key] : []));
}

/** The button whose label has this i18n key. */
export function buttonWith(view: SentView, key: string): SentButton {
    const found = elementsOf(view).find(
        (element): element is SentButton & { text: SentText } =>
            element.type === 'button' && keysOf(element.text).includes(key),
    );
    if (found === undefined) {
        throw new Error(`There is no button "${key}" among ${keysOf(view).join(', ')}`);
    }
    return found;
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

export function hasButton(view: SentView, key: string): boolean {
    return elementsOf(view).some((element) => element.type === 'button' && keysOf(element.text).includes(key));
}

/** The texts of the channel rows, one list for each row. */
export function rowsOf(view: SentView): readonly (readonly string[])[] {
    const rows = new Map<string, string[]>();
    for (const block of view.blocks) {
        const row = /^(channel-\d+)/.exec(String(block.blockId))?.[1];
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
