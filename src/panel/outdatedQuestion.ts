import { initialState, type PanelState } from './PanelState';
import type { PanelQuestion } from './loadPanel';
import { decodeField, longestId, separator } from './panelAction';

/** The kinds of version 1.0.0 that are no more, with how many fields stood before the room and the contact. */
const fieldsBefore = new Map([
    ['hand-over', 0],
    ['channel-menu', 1],
]);

/** No room's or contact's id is longer. */
const longestSubject = 64;

/**
 * What an element asks for whose id is not understood: it is of a panel that was open before the app was updated. The
 * panel of its room or contact is opened anew; where the id is of no version, or names neither, the search field is.
 * What it names is checked like everything that a client writes.
 * @param id of the element, as the client wrote it
 * @returns `undefined` for what can be no id
 */
export function outdatedQuestion(id: unknown): Pick<PanelQuestion, 'page' | 'state'> | undefined {
    if (typeof id !== 'string' || id === '') {
        return undefined;
    }
    const state = parseSubject(id.slice(0, longestId));
    return state === undefined
        ? { page: { kind: 'search', query: '' }, state: { ...initialState({ roomId: '' }), isOutside: true } }
        : { page: { kind: 'channels' }, state };
}

function parseSubject(id: string): PanelState | undefined {
    const [kind = '', ...fields] = id.split(separator);
    const before = fieldsBefore.get(kind);
    if (before === undefined) {
        return undefined;
    }
    const [roomId = '', contactId = ''] = fields.slice(before, before + 2).map(parseId);
    return roomId === '' && contactId === ''
        ? undefined
        : initialState({ roomId, ...(contactId !== '' && { contactId }) });
}

function parseId(field: string): string {
    const id = decodeField(field) ?? '';
    return id.length > longestSubject ? '' : id;
}
