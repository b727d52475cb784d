import { marker } from './hostileTexts';

/** Where in a view a string stands, and in what. */
type Place = {
    readonly path: string;
    readonly key: string;
    readonly value: string;
    readonly holder: Readonly<Record<string, unknown>>;
};

/** No field of a contact may make a line longer than this: two cut texts in quotation marks. */
const longestLine = 170;

/** Ids carry what the next request needs; nothing else has a reason to be long. */
const longestString = 2_100;

const invisible =
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/**
 * Where a view shows what somebody else wrote otherwise than as plain text of a sensible length.
 * @param chats the address under which the web client shows chats
 */
export function misplacedTexts(view: unknown, chats: string): readonly string[] {
    return placesIn(view).flatMap((place) => complaintsAbout(place, chats));
}

/** What tells those what an image is who do not see it. */
export function imageDescriptionsByOthers(view: unknown): readonly string[] {
    return pathsWith(view, 'altText');
}

/** What a client sends back for an option that was chosen. */
export function optionValuesByOthers(view: unknown): readonly string[] {
    return pathsWith(view, 'value');
}

function pathsWith(view: unknown, wanted: string): readonly string[] {
    return placesIn(view)
        .filter(({ key, value }) => key === wanted && value.includes(marker))
        .map(({ path }) => path);
}

/** These have rules of their own. */
const otherKeys = ['altText', 'value', 'url', 'msg'];

function complaintsAbout({ path, key, value, holder }: Place, chats: string): readonly string[] {
    const isText = key === 'text' && (holder.type === 'plain_text' || holder.type === 'mrkdwn');
    const isForeign = value.includes(marker);
    const complaints: readonly (string | false)[] = [
        holder.type === 'mrkdwn' && 'is marked up',
        isForeign && !isText && !otherKeys.includes(key) && 'is no text',
        isForeign && isText && holder.i18n !== undefined && 'is to be translated',
        isText && invisible.test(value) && 'holds invisible characters',
        isText && holder.i18n === undefined && [...value].length > longestLine && 'is too long',
        !['imageUrl', 'msg', 'value'].includes(key) && value.length > longestString && 'is far too long',
        key === 'url' && !isChatAddress(value, chats) && 'leads elsewhere',
        key === 'imageUrl' && !isDrawing(value) && 'is no drawing of our own',
        key === 'msg' && withoutCode(value).includes(marker) && 'is marked up in the message',
    ];
    return complaints.filter((complaint) => complaint !== false).map((complaint) => `${path} ${complaint}`);
}

function isChatAddress(url: string, chats: string): boolean {
    const rest = url.startsWith(chats) ? url.slice(chats.length) : '';
    return rest !== '' && encodeURIComponent(decodeURIComponent(rest)) === rest && new URL(url).href === url;
}

/** A data URI of nothing but lines and shapes. */
function isDrawing(address: string): boolean {
    const [type, content = ''] = address.split(/,(.*)/s);
    const shapes = /^<svg [^<>]*>(<(g|path|circle|rect) [^<>]*>|<\/(g|path|circle|rect)>)+<\/svg>$/;
    return type === 'data:image/svg+xml' && shapes.test(decodeURIComponent(content));
}

function withoutCode(markdown: string): string {
    return markdown.replace(/`[^`\n]*`/g, '');
}

function placesIn(value: unknown, path = ''): readonly Place[] {
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
        const name = 'blockId' in value ? `${path}/${String(value.blockId)}.${key}` : `${path}/${key}`;
        return typeof part === 'string'
            ? [{ path: name, key, value: part, holder: value as Place['holder'] }]
            : placesIn(part, name);
    });
}

type Element = {
    readonly type?: unknown;
    readonly text?: unknown;
    readonly i18n?: { readonly key?: unknown };
    readonly imageUrl?: unknown;
};

type Block = {
    readonly type: string;
    readonly blockId?: string;
    readonly text?: Element;
    readonly elements?: readonly Element[];
};

/** The sentences that say what is so for sure; nobody else may seem to say them. */
export const markKeys: readonly string[] = [
    'verified',
    'verified-on',
    'verified-by-email',
    'verified-by-email-on',
    'verified-by-phone',
    'verified-by-phone-on',
    'blocked',
    'current-chat',
];

/** What stands in quotation marks can be seen to be somebody's words, unless it closes them itself. */
const quoted = /^“[^“”]*”( “[^“”]*”)*$/;

/** The blocks in which a text of somebody else's could be taken for a word of the panel's own, and that text. */
export function mistakableBlocks(blocks: readonly unknown[]): readonly string[] {
    return (blocks as readonly Block[]).flatMap(({ blockId = '?', type, text, elements = [] }) => {
        const all = type === 'section' ? [text ?? {}] : elements;
        const foreign = all.filter((element) => element.type === 'plain_text' && element.i18n === undefined);
        const isAlone = foreign.length === all.length && type === 'section';
        const unquoted = foreign.filter((element) => !quoted.test(String(element.text)));
        return isAlone ? [] : unquoted.map((element) => `${blockId.replace(/\d+/g, 'N')}: ${String(element.text)}`);
    });
}

/** The blocks in which a mark of the panel's own has no picture. */
export function marksWithoutImage(blocks: readonly unknown[]): readonly string[] {
    return (blocks as readonly Block[]).flatMap(({ blockId = '?', text, elements = [] }) => {
        const all = [text ?? {}, ...elements];
        const isMark = all.some(({ i18n }) => markKeys.includes(String(i18n?.key)));
        return isMark && !all.some((element) => element.type === 'image') ? [blockId] : [];
    });
}
