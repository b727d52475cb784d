import { channelsPerPage, clampShown, type PanelState } from './PanelState';
import { parseFilter, parseSort } from '../channels/filterChannels';

/** What the panel's elements ask for. */
export type PanelAction =
    /** Reads everything again and lists the channels. */
    | { readonly kind: 'channels'; readonly state: PanelState }
    /** The button of a message: opens the panel of the chat that was announced. */
    | { readonly kind: 'open'; readonly state: PanelState }
    /** The same for one of those who were found; its own kind, since Back can lead to the same person. */
    | { readonly kind: 'match'; readonly state: PanelState }
    /** The menu of the head; what was chosen comes beside the id. */
    | { readonly kind: 'menu'; readonly state: PanelState }
    /**
     * The same list with the filter or order that was chosen; the choice comes beside the id. Clients keep what was
     * chosen by the element's id and show it again under the same one, so each list has ids of its own: `readAt`, in ms.
     */
    | { readonly kind: 'filter' | 'sort'; readonly state: PanelState; readonly readAt?: number }
    /** The page of one channel, with so many of its identities; `reveal` shows its masked values once. */
    | {
          readonly kind: 'channel' | 'reveal';
          readonly state: PanelState;
          readonly channel: string;
          readonly identities: number;
      }
    /** The closed chats, of one channel or all. */
    | { readonly kind: 'history'; readonly state: PanelState; readonly offset: number; readonly channel?: string }
    /** Emails, phones and the rest of the contact. */
    | { readonly kind: 'details'; readonly state: PanelState }
    /** The search field with the state's words, and what was entered in it. */
    | { readonly kind: 'look-up' | 'search'; readonly state: PanelState }
    /** Asks before a channel is blocked or unblocked. */
    | { readonly kind: 'ask-block' | 'ask-unblock'; readonly state: PanelState; readonly channel: string }
    /** Does it. The panel that is to be read again is named by its view. */
    | {
          readonly kind: 'block' | 'unblock';
          readonly state: PanelState;
          readonly channel: string;
          readonly viewId: string;
      }
    /** Opens a link; the client does that itself and only tells us. */
    | { readonly kind: 'open-chat'; readonly row: string };

type PageAction = Exclude<PanelAction, { kind: 'open-chat' }>;

/** Stands between the fields of an id. */
export const separator = '|';
const longestField = 256;
/** Longer ids are none of ours. */
export const longestId = longestField * 8;
const mostFields = 12;

/** Each row of a list carries one of these. */
const shortKinds: Readonly<Partial<Record<PanelAction['kind'], string>>> = { channel: 'c' };

/** @returns the id of an element; what is usual is left out, since each row of a view carries some */
export function encodePanelAction(action: PanelAction): string {
    const fields =
        action.kind === 'open-chat'
            ? [action.row]
            : [...extraFields(action), ...stateFields(action.state), ...lastFields(action)];
    const encoded = [shortKinds[action.kind] ?? action.kind, ...fields.map(encodeField)];
    while (encoded[encoded.length - 1] === '') {
        encoded.pop();
    }
    return encoded.join(separator);
}

function extraFields(action: PageAction): readonly string[] {
    switch (action.kind) {
        case 'channel':
        case 'reveal':
            return [action.channel, countField(action.identities)];
        case 'history':
            return [action.offset === 0 ? '' : String(action.offset), action.channel ?? ''];
        case 'ask-block':
        case 'ask-unblock':
            return [action.channel];
        case 'block':
        case 'unblock':
            return [action.channel, action.viewId];
        default:
            return [];
    }
}

function lastFields(action: PageAction): readonly string[] {
    return 'readAt' in action && action.readAt !== undefined ? [String(action.readAt)] : [];
}

function stateFields({ roomId, contactId, shown, filter, sort, query, isOutside }: PanelState): readonly string[] {
    return [
        roomId,
        contactId ?? '',
        countField(shown),
        filter === 'all' ? '' : filter,
        sort === 'recent' ? '' : sort,
        query ?? '',
        isOutside === true ? 'outside' : '',
    ];
}

function countField(count: number): string {
    return count <= channelsPerPage ? '' : String(count);
}

/** @returns `undefined` for anything that {@link encodePanelAction} does not write */
export function decodePanelAction(id: unknown): PanelAction | undefined {
    if (typeof id !== 'string' || id.length > longestId) {
        return undefined;
    }
    const [written, ...encoded] = id.split(separator);
    const kind = written === shortKinds.channel ? 'channel' : written;
    const fields = encoded.length > mostFields ? [undefined] : encoded.map(decodeField);
    const texts = fields.filter((field) => field !== undefined && field.length <= longestField);
    return texts.length === fields.length ? parseAction(kind, texts.map(String)) : undefined;
}

function parseAction(kind: string | undefined, fields: readonly string[]): PanelAction | undefined {
    const [first = '', second = ''] = fields;
    switch (kind) {
        case 'channels':
        case 'open':
        case 'match':
        case 'menu':
        case 'details':
        case 'look-up':
        case 'search':
            return withState(fields, (state) => ({ kind, state }));
        case 'filter':
        case 'sort': {
            const readAt = Number(fields[mostStateFields] ?? NaN);
            const known = Number.isSafeInteger(readAt) ? { readAt } : {};
            return fields.length > mostStateFields + 1
                ? undefined
                : withState(fields.slice(0, mostStateFields), (state) => ({ kind, state, ...known }));
        }
        case 'channel':
        case 'reveal': {
            const identities = clampShown(parseCount(second));
            return withState(fields.slice(2), (state) => ({ kind, state, channel: first, identities }));
        }
        case 'history': {
            const ofChannel = second === '' ? {} : { channel: second };
            return withState(fields.slice(2), (state) => ({ kind, state, offset: parseCount(first), ...ofChannel }));
        }
        case 'ask-block':
        case 'ask-unblock':
            return withState(fields.slice(1), (state) => ({ kind, state, channel: first }));
        case 'block':
        case 'unblock':
            return withState(fields.slice(2), (state) => ({ kind, state, channel: first, viewId: second }));
        case 'open-chat':
            return fields.length <= 1 ? { kind, row: first } : undefined;
        default:
            return undefined;
    }
}

const mostStateFields = 7;

function withState(fields: readonly string[], make: (state: PanelState) => PanelAction): PanelAction | undefined {
    if (fields.length > mostStateFields) {
        return undefined;
    }
    const [roomId = '', contactId = '', shown = '', filter = '', sort = '', sixth = '', outside = ''] = fields;
    // Version 1.0.0 wrote what is left out now, and something else in the sixth field.
    const query = filter === 'all' || sort === 'recent' ? '' : sixth;
    return make({
        roomId,
        shown: clampShown(parseCount(shown)),
        filter: parseFilter(filter),
        sort: parseSort(sort),
        ...(contactId !== '' && { contactId }),
        ...(query !== '' && { query }),
        ...(outside === 'outside' && { isOutside: true }),
    });
}

/** Half a surrogate pair cannot be encoded; only a forged id holds one. */
function encodeField(field: string): string {
    return encodeURIComponent(field.replace(/\p{Cs}/gu, ''));
}

/** @returns `undefined` for what {@link encodePanelAction} does not write */
export function decodeField(field: string): string | undefined {
    try {
        const decoded = decodeURIComponent(field);
        return /\p{Cs}/u.test(decoded) ? undefined : decoded;
    } catch {
        return undefined;
    }
}

function parseCount(text: string): number {
    return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
