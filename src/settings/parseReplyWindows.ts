/** For how long after a visitor's last message an answer reaches them, on the channels of one name. */
export type ReplyWindow = {
    /** A source's alias, label or id, in lower case. */
    readonly name: string;
    readonly hours: number;
};

export type ParsedReplyWindows = {
    readonly windows: readonly ReplyWindow[];
    /** Whether something could not be used. */
    readonly isPartly: boolean;
};

/** Three months: longer, nobody waits for an answer. */
const mostHours = 2160;

/** Far more than there are channels with such a rule. */
const mostWindows = 50;

/**
 * Reads such as `whatsapp=24, instagram=24`: names and whole hours, separated by commas, semicolons or line breaks. Of
 * a name that stands there twice, the first counts.
 * @returns nothing for an empty text, and for what is no text
 */
export function parseReplyWindows(value: unknown): ParsedReplyWindows {
    const entries = typeof value === 'string' ? splitWindows(value) : [];
    const windows = entries.flatMap((entry) => parseWindow(entry) ?? []).slice(0, mostWindows);
    const isText = typeof value === 'string';
    return { windows: distinct(windows), isPartly: !isText || windows.length < entries.length };
}

/** @returns the same as an administrator would write it */
export function writeReplyWindows(windows: readonly ReplyWindow[]): string {
    return windows.map(({ name, hours }) => `${name}=${hours}`).join(', ');
}

function splitWindows(list: string): readonly string[] {
    return list
        .split(/[,;\r\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}

/** The last sign counts: a name may hold one, too. */
function parseWindow(entry: string): ReplyWindow | undefined {
    const place = entry.lastIndexOf('=');
    const name = entry.slice(0, Math.max(0, place)).trim().toLowerCase();
    const written = entry.slice(place + 1).trim();
    const hours = /^\d{1,4}$/.test(written) ? Number(written) : 0;
    return name === '' || hours < 1 || hours > mostHours ? undefined : { name, hours };
}

function distinct(windows: readonly ReplyWindow[]): readonly ReplyWindow[] {
    return windows.filter(({ name }, place) => windows.findIndex((other) => other.name === name) === place);
}
