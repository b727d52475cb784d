import { clampShown, type PanelState } from './PanelState';
import { parseFilter, parseSort } from '../channels/filterChannels';

/** What the panel's elements ask for. */
export type PanelAction =
    /** Reads everything again and lists the channels. */
    | { readonly kind: 'channels'; readonly state: PanelState }
    /** The same for one of those who were found; its own kind, since Back can lead to the same person. */
    | { readonly kind: 'match'; readonly state: PanelState }
    /** The same with the filter or order that was chosen; the choice comes beside the id. */
    | { readonly kind: 'filter' | 'sort'; readonly state: PanelState }
    /** The closed chats, of one channel or all. */
    | { readonly kind: 'history'; readonly state: PanelState; readonly offset: number; readonly channel?: string }
    /** Emails, phones and the rest of the contact. */
    | { readonly kind: 'details'; readonly state: PanelState }
    /** The search field, and what was entered in it. */
    | { readonly kind: 'look-up' | 'search'; readonly state: PanelState }
    /** Writes the summary for a transfer. */
    | { readonly kind: 'hand-over'; readonly state: PanelState }
    /** The menu of one channel; what was chosen comes beside the id. */
    | { readonly kind: 'channel-menu'; readonly state: PanelState; readonly channel: string }
    /** Asks, and then does it. The panel that is to be read again is named by its view. */
    | {
          readonly kind: 'block' | 'unblock';
          readonly state: PanelState;
          readonly channel: string;
          readonly viewId: string;
      }
    /** Opens a link; the client does that itself and only tells us. */
    | { readonly kind: 'open-chat'; readonly row: string };

const separator = '|';
const longestField = 256;

export function encodePanelAction(action: PanelAction): string {
    const fields = action.kind === 'open-chat' ? [action.row] : [...extraFields(action), ...stateFields(action.state)];
    return [action.kind, ...fields.map(encodeField)].join(separator);
}

function extraFields(action: Exclude<PanelAction, { kind: 'open-chat' }>): readonly string[] {
    switch (action.kind) {
        case 'history':
            return [String(action.offset), action.channel ?? ''];
        case 'channel-menu':
            return [action.channel];
        case 'block':
        case 'unblock':
            return [action.channel, action.viewId];
        default:
            return [];
    }
}

function stateFields({ roomId, contactId, shown, filter, sort, opened, identities }: PanelState): readonly string[] {
    return [roomId, contactId ?? '', String(shown), filter, sort, opened ?? '', String(identities ?? '')];
}

/** @returns `undefined` for anything that {@link encodePanelAction} does not write */
export function decodePanelAction(id: unknown): PanelAction | undefined {
    if (typeof id !== 'string' || id.length > longestField * 8) {
        return undefined;
    }
    const [kind, ...encoded] = id.split(separator);
    const fields = encoded.map(decodeField);
    if (fields.some((field) => field === undefined || field.length > longestField)) {
        return undefined;
    }
    return readAction(kind, fields as readonly string[]);
}

function readAction(kind: string | undefined, fields: readonly string[]): PanelAction | undefined {
    switch (kind) {
        case 'channels':
        case 'match':
        case 'filter':
        case 'sort':
        case 'details':
        case 'look-up':
        case 'search':
        case 'hand-over':
            return withState(fields, 0, (state) => ({ kind, state }));
        case 'history': {
            const [offset = '', channel = ''] = fields;
            return withState(fields, 2, (state) => ({
                kind,
                state,
                offset: parseCount(offset),
                ...(channel !== '' && { channel }),
            }));
        }
        case 'channel-menu': {
            const [channel = ''] = fields;
            return withState(fields, 1, (state) => ({ kind, state, channel }));
        }
        case 'block':
        case 'unblock': {
            const [channel = '', viewId = ''] = fields;
            return withState(fields, 2, (state) => ({ kind, state, channel, viewId }));
        }
        case 'open-chat':
            return fields.length === 1 ? { kind, row: fields[0] ?? '' } : undefined;
        default:
            return undefined;
    }
}

const stateFieldCount = 7;

function withState(
    fields: readonly string[],
    start: number,
    make: (state: PanelState) => PanelAction,
): PanelAction | undefined {
    const [roomId = '', contactId = '', shown = '', filter = '', sort = '', opened = '', identities = ''] =
        fields.slice(start);
    if (fields.length !== start + stateFieldCount) {
        return undefined;
    }
    return make({
        roomId,
        shown: clampShown(parseCount(shown)),
        filter: parseFilter(filter),
        sort: parseSort(sort),
        ...(contactId !== '' && { contactId }),
        ...(opened !== '' && { opened }),
        ...(identities !== '' && { identities: clampShown(parseCount(identities)) }),
    });
}

/** Half a surrogate pair cannot be encoded; only a forged id holds one. */
function encodeField(field: string): string {
    return encodeURIComponent(field.replace(/\p{Cs}/gu, ''));
}

function decodeField(field: string): string | undefined {
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
