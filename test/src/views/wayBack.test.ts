import { type ViewChanges, viewer } from './viewParts';
import { initialState } from '../../../src/panel/PanelState';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { blocksOf } from '../../../src/views/blocks';
import { backFromLookUp, backToList } from '../../../src/views/wayBack';

const state = { roomId: 'room-7', contactId: 'c-1', shown: 40, filter: 'blocked', sort: 'name' } as const;

describe('the way back from a page of a contact', () => {
    it('leads to their list, with its filter and place', () => {
        const view = viewer({ state });
        expect(decodePanelAction(backToList(blocksOf(view), view).actionId)).toEqual({ kind: 'channels', state });
    });
});

describe('the way back from a look-up', () => {
    const back = (changes: ViewChanges['state']) => {
        const view = viewer({ state: { roomId: 'room-7', ...changes } });
        return decodePanelAction(backFromLookUp(blocksOf(view), view)?.actionId);
    };
    const own = initialState({ roomId: 'room-7' });

    it('leads from somebody who was found to the matches, with the words', () => {
        expect(back({ contactId: 'c-1', query: 'zoe' })).toEqual({ kind: 'look-up', state: { ...own, query: 'zoe' } });
        const outside = { contactId: 'c-1', query: 'zoe', isOutside: true } as const;
        expect(back(outside)).toEqual({ kind: 'look-up', state: { ...own, query: 'zoe', isOutside: true } });
    });

    it("leads from the field, and from somebody opened by id, to the chat's own contact", () => {
        expect(back({ query: 'zoe' })).toEqual({ kind: 'channels', state: own });
        expect(back({})).toEqual({ kind: 'channels', state: own });
        expect(back({ contactId: 'c-1' })).toEqual({ kind: 'channels', state: own });
    });

    it('is not there beside a room that is no chat', () => {
        expect(back({ isOutside: true })).toBeUndefined();
        expect(back({ isOutside: true, contactId: 'c-1' })).toBeUndefined();
    });
});
