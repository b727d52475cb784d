/*
 * What is measured in the browser. Each function is sent there by itself, so it can use nothing from around it.
 */

/** @returns what lies beyond the element's left or right edge, or is hidden where nobody can scroll to it */
export function sticksOut(bar: Element): readonly string[] {
    const isBeyondOf = (rect: DOMRect, edge: Element): boolean => {
        const { left, right } = edge.getBoundingClientRect();
        return rect.width > 0 && (rect.left < left - 0.5 || rect.right > right + 0.5);
    };
    const isBeyond = (rect: DOMRect): boolean => isBeyondOf(rect, bar);
    const elements = [bar, ...bar.querySelectorAll('*')];
    // Elsewhere the negative margins of the blocks' rows count as too wide, though nothing is drawn in them.
    // What is chosen in a select ends with an ellipsis where it is too long. A section cuts the margins of its grid; what
    // it cuts of its texts is found among them.
    const clipping = elements.filter(
        (one) =>
            getComputedStyle(one).overflowX !== 'visible' &&
            !one.closest('.rcx-select') &&
            !one.matches('.rcx-grid__wrapper'),
    );
    const cut = [document.documentElement, ...clipping].filter((one) => one.scrollWidth > one.clientWidth);
    const beyond = elements.filter((one) => isBeyond(one.getBoundingClientRect()));
    const texts = document.createNodeIterator(bar, NodeFilter.SHOW_TEXT);
    const textsBeyond: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const edge = text.parentElement?.closest('.rcx-grid__wrapper') ?? bar;
        if ([...range.getClientRects()].some((rect) => isBeyond(rect) || isBeyondOf(rect, edge))) {
            textsBeyond.push(`text: ${text.textContent}`);
        }
    }
    const describe = (kind: string, one: Element): string =>
        `${kind}: <${one.tagName.toLowerCase()} class="${one.className}"> ${one.textContent?.slice(0, 60)}`;
    return [
        ...cut.map((one) => describe('is too narrow', one)),
        ...beyond.map((one) => describe('sticks out', one)),
        ...textsBeyond,
    ];
}

export type PlacedRow = {
    /** From the top of the page, in px. */
    readonly top: number;
    readonly height: number;
    /** Whether all of it is seen without scrolling. */
    readonly isWhole: boolean;
    /** Whether one of its texts stands on several lines. */
    readonly wraps: boolean;
    /** Each of its fields: the text, how wide it is, and how wide it may be, in px. */
    readonly fields: readonly { readonly text: string; readonly width: number; readonly room: number }[];
};

/** @returns the rows of a list, which are its sections with fields, as they stand on the screen */
export function placedRows(bar: Element): readonly PlacedRow[] {
    const rectsOf = (element: Element | null): readonly DOMRect[] => {
        const range = document.createRange();
        range.selectNodeContents(element ?? bar);
        return [...range.getClientRects()].filter(({ width }) => width > 0);
    };
    const wraps = (element: Element | null): boolean => {
        const rects = rectsOf(element);
        // One line is up to 20 px high, a little more with a sign in colour; two are 34 at least.
        return Math.max(...rects.map(({ bottom }) => bottom)) - Math.min(...rects.map(({ top }) => top)) > 28;
    };
    const footer = bar.querySelector('[data-testid="contextual-bar-footer"]');
    const end = footer?.getBoundingClientRect().top ?? innerHeight;
    return [...bar.querySelectorAll('form > *')].flatMap((block) => {
        const fields = [...block.querySelectorAll('.rcx-grid__wrapper .rcx-grid__item[class*="--xl-6"]')];
        if (fields.length === 0) {
            return [];
        }
        const { top, bottom, height } = block.getBoundingClientRect();
        return {
            top,
            height,
            isWhole: bottom <= end,
            wraps: [block.querySelector('span'), ...fields].some(wraps),
            fields: fields.map((field) => {
                const widths = rectsOf(field).map(({ width }) => width);
                const { paddingLeft, paddingRight, width } = getComputedStyle(field);
                return {
                    text: field.textContent ?? '',
                    width: Math.max(...widths),
                    room: parseFloat(width) - parseFloat(paddingLeft) - parseFloat(paddingRight),
                };
            }),
        };
    });
}

/** @returns on how many lines the text of an element stands */
export function textLines(element: Element): number {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
}

/** @returns the texts whose contrast with what is behind them is below the limit, by the rule of WCAG 2 */
export function lowContrasts(bar: Element, limit: number): readonly string[] {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const parse = (colour: string): Colour => {
        if (!canvas) {
            throw new Error('There is no canvas to read colours with.');
        }
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return [red, green, blue, alpha / 255];
    };
    const over = (front: Colour, back: Colour): Colour => {
        const mix = (index: 0 | 1 | 2): number => front[index] * front[3] + back[index] * (1 - front[3]);
        return [mix(0), mix(1), mix(2), 1];
    };
    const behind = (element: Element | null): Colour => {
        if (!element) {
            return [255, 255, 255, 1];
        }
        const own = parse(getComputedStyle(element).backgroundColor);
        return own[3] === 1 ? own : over(own, behind(element.parentElement));
    };
    const luminance = ([red, green, blue]: Colour): number => {
        const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const texts = [...bar.querySelectorAll('*')].filter((element) =>
        [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
    );
    if (texts.length === 0) {
        throw new Error('There is no text to measure.');
    }
    return texts.flatMap((element) => {
        const back = behind(element);
        const front = over(parse(getComputedStyle(element).color), back);
        const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((one, other) => other - one);
        const contrast = (light + 0.05) / (dark + 0.05);
        return contrast < limit ? [`${contrast.toFixed(2)}: ${element.textContent}`] : [];
    });
}
