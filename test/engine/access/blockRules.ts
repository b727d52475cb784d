import { marker } from './hostileTexts';
import { translate } from '../../../src/texts/translate';
import { languages } from '../../../src/texts/translations';
import { textsOf } from '../panel';

/** Where in a view a string stands, and in what. */
type Place = {
    readonly path: string;
    readonly key: string;
    readonly value: string;
    readonly holder: Readonly<Record<string, unknown>>;
};

/** No field of a contact may make a line longer than this: two cut texts in quotation marks. */
const longestLine = 170;

/** An address that is too long for a line has a block of its own, in which the whole of it stands. */
const wholeAddress = /-whole\.text\/text$/;
const longestAddress = 2 * 254;
/** Where such an address may break. */
const places = /(?<=[@.\-_/:])\u200b/gu;

/** Ids carry what the next request needs; nothing else has a reason to be long. */
const longestString = 2_100;

const invisible =
    /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

/**
 * Where a view shows what somebody else wrote otherwise than as plain text of a sensible length.
 * @param site the address under which the web client shows the workspace
 */
export function misplacedTexts(view: unknown, site: string): readonly string[] {
    return placesIn(view).flatMap((place) => complaintsAbout(place, site));
}

/** There are none: an image would be loaded, and nothing depends on one. */
export function imagesIn(view: unknown): readonly string[] {
    return placesIn(view)
        .filter(({ key, value }) => ['imageUrl', 'altText'].includes(key) || (key === 'type' && value === 'image'))
        .map(({ path }) => path);
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
const otherKeys = ['value', 'url', 'msg'];

/** Arguments of sentences in which an address stands; older clients would show these signs in them escaped. */
const argumentKeys = ['address', 'name'];
const escapedByClients = /[&<>"'/]/;

function complaintsAbout({ path, key, value, holder }: Place, site: string): readonly string[] {
    const isText = key === 'text' && (holder.type === 'plain_text' || holder.type === 'mrkdwn');
    const isForeign = value.includes(marker);
    const isArgument = argumentKeys.includes(key) && holder.type === undefined;
    const key18n = keyOf(holder.i18n);
    const complaints: readonly (string | false)[] = [
        holder.type === 'mrkdwn' && isText && (isForeign || key18n === undefined) && 'is marked up',
        isForeign && !isText && !isArgument && !otherKeys.includes(key) && 'is no text',
        isForeign && isArgument && escapedByClients.test(value) && 'would be escaped',
        isForeign && isText && key18n?.startsWith('known-') === false && 'is to be translated',
        isText && invisible.test(withoutPlaces(path, value)) && 'holds invisible characters',
        isText && holder.i18n === undefined && isTooLong(path, value) && 'is too long',
        !['msg', 'value'].includes(key) && value.length > longestString && 'is far too long',
        key === 'url' && !isOwnAddress(value, site) && 'leads elsewhere',
        key === 'msg' && withoutCode(value).includes(marker) && 'is marked up in the message',
    ];
    return complaints.filter((complaint) => complaint !== false).map((complaint) => `${path} ${complaint}`);
}

function withoutPlaces(path: string, text: string): string {
    return wholeAddress.test(path) ? text.replace(places, '') : text;
}

function isTooLong(path: string, text: string): boolean {
    return [...text].length > (wholeAddress.test(path) ? longestAddress : longestLine);
}

function isOwnAddress(url: string, site: string): boolean {
    const start = ownPages.map((page) => `${site}${page}`).find((page) => url.startsWith(page));
    const rest = start === undefined ? '' : url.slice(start.length);
    return rest !== '' && encodeURIComponent(decodeURIComponent(rest)) === rest && new URL(url).href === url;
}

/** Where the web client shows chats and contacts. */
const ownPages = ['/live/', '/omnichannel-directory/contacts/details/'];

function keyOf(i18n: unknown): string | undefined {
    return typeof i18n === 'object' && i18n !== null && 'key' in i18n ? String(i18n.key) : undefined;
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

type Text = { readonly text?: unknown; readonly i18n?: { readonly key?: string } };

type Block = { readonly blockId?: string; readonly fields?: readonly Text[] };

/** The sentences that say what is so for sure; nobody else may seem to say them. */
export const markKeys = [
    'mark-verified',
    'mark-blocked',
    'mark-blocked-verified',
    'mark-this-chat',
    'mark-unknown',
    'mark-likely',
] as const;

/** The signs of the panel's own marks. */
const ownSigns = /[✅☑✔⛔🚫🛑⚠]/u;

/** The rows of channels, whose fields say what is so. */
const channelRow = /^(c\d+|channel|identity-\d+)$/;

/** The blocks in which a text of somebody else's could be taken for a mark of the panel's own, and that text. */
export function mistakableTexts(blocks: readonly unknown[]): readonly string[] {
    return (blocks as readonly Block[]).flatMap((block) => {
        const { blockId = '?', fields = [] } = block;
        const isRow = channelRow.test(blockId);
        const inFields = isRow ? fields.filter(({ i18n }) => i18n === undefined) : [];
        // A sentence's own signs stand before its arguments.
        // The words that somebody looks for are their own.
        const foreign = blockId === 'search-for' ? [] : textsOf(block).filter(({ i18n }) => i18n === undefined);
        return [...inFields, ...foreign.filter((one) => ownSigns.test(withoutOwnMark(blockId, String(one.text))))].map(
            (one) => `${blockId.replace(/\d+/g, 'N')}: ${String(one.text)}`,
        );
    });
}

/** What may stand before the channel of somebody who was found. */
const marksOfMatches = languages
    .flatMap((language) =>
        (['mark-likely-unknown', 'mark-likely', 'mark-unknown'] as const).map((key) => translate(language, key)),
    )
    .map((mark) => `${mark.replace(/\s/g, ' ')} `);

function withoutOwnMark(blockId: string, text: string): string {
    const mark = marksOfMatches.find((one) => text.startsWith(one));
    return mark !== undefined && /^match-\d+$/.test(blockId) ? text.slice(mark.length) : text;
}

/** The arguments of sentences, and what stands in code in a message, in which there is a mark of the panel's own. */
export function mistakableWords(shown: unknown): readonly string[] {
    return placesIn(shown).flatMap(({ path, key, value }) => {
        const words = key === 'msg' ? [...value.matchAll(/`[^`\n]*`/g)].map(([code]) => code) : [value];
        const isOurs = key !== 'msg' && !argumentKeys.includes(key);
        return isOurs ? [] : words.filter((one) => ownSigns.test(one)).map((one) => `${path}: ${one}`);
    });
}
