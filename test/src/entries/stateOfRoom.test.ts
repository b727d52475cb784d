import { stateOfRoom } from '../../../src/entries/stateOfRoom';
import { initialState } from '../../../src/panel/PanelState';
import { livechatRoom } from '../fakes';

describe('stateOfRoom', () => {
    it('begins in a chat with its list, to which one can go back', () => {
        expect(stateOfRoom(livechatRoom({ id: 'room-9' }))).toEqual(initialState({ roomId: 'room-9' }));
        expect(stateOfRoom(livechatRoom({ contact: undefined }))).toEqual(initialState({ roomId: 'room-1' }));
    });

    it.each([
        ['a channel', { id: 'general', type: 'c' }, 'general'],
        ['a direct message', { id: 'direct', type: 'd' }, 'direct'],
        ['a room without an id', { type: 'c' }, ''],
        ['nothing', undefined, ''],
        ['null', null, ''],
        ['a text', 'room-1', ''],
    ])('knows that %s is no chat, so that there is none to go back to', (_, room, roomId) => {
        expect(stateOfRoom(room)).toEqual({ ...initialState({ roomId }), isOutside: true });
    });
});
