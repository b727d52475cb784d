/*
 * What a view shows, however it came: from a function or over the wire.
 */

export type ShownText = {
    readonly type: string;
    readonly text: string;
    readonly i18n?: { readonly key: string; readonly args?: Readonly<Record<string, string | number>> };
};

export type ShownButton = {
    readonly type: 'button';
    readonly text: ShownText;
    readonly actionId: string;
    readonly appId?: string;
    /** The engine adds it. */
    readonly blockId?: string;
    readonly url?: string;
};

/** Every object in a view that passes, in the order in which it is read. */
export function partsOf<Part>(
    value: unknown,
    isPart: (part: Readonly<Record<string, unknown>>) => boolean,
): readonly Part[] {
    if (Array.isArray(value)) {
        return value.flatMap((item) => partsOf<Part>(item, isPart));
    }
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    const inside = Object.values(value).flatMap((item) => partsOf<Part>(item, isPart));
    return isPart(value as Readonly<Record<string, unknown>>) ? [value as Part, ...inside] : inside;
}

/** Every text object of a view, as it is. */
export function exactTextsOf(view: unknown): readonly ShownText[] {
    return partsOf<ShownText>(
        view,
        ({ type, text }) => (type === 'plain_text' || type === 'mrkdwn') && typeof text === 'string',
    );
}

/** Every text object of a view, with plain spaces: dates are written with narrow and non-breaking ones. */
export function textsOf(view: unknown): readonly ShownText[] {
    return exactTextsOf(view).map((shown) => ({ ...shown, text: shown.text.replace(/\s/g, ' ') }));
}

/** The i18n keys of a view's sentences, in order. */
export function keysOf(view: unknown): readonly string[] {
    return textsOf(view).flatMap(({ i18n }) => (i18n ? [i18n.key] : []));
}

/** The arguments of the first text with this i18n key. */
export function argsOf(view: unknown, key: string): Readonly<Record<string, unknown>> | undefined {
    return textsOf(view).find(({ i18n }) => i18n?.key === key)?.i18n?.args;
}

export function buttonsOf(view: unknown): readonly ShownButton[] {
    return partsOf<ShownButton>(view, ({ type }) => type === 'button');
}

export function hasButton(view: unknown, key: string): boolean {
    return buttonsOf(view).some(({ text }) => text.i18n?.key === key);
}

/** The button whose label has this i18n key. */
export function buttonWith(view: unknown, key: string): ShownButton {
    const found = buttonsOf(view).find(({ text }) => text.i18n?.key === key);
    if (found === undefined) {
        throw new Error(`There is no button "${key}" among ${keysOf(view).join(', ')}`);
    }
    return found;
}
