import { isLivechatRoom } from '../channels/parseRoom';
import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';
import { initialState, type PanelState } from '../panel/PanelState';

/** What a panel begins with beside a room that the engine handed over. */
export function stateOfRoom(room: unknown): PanelState {
    const roomId = isRecord(room) ? (parseText(room.id) ?? '') : '';
    const isOutside = !isLivechatRoom(room);
    return { ...initialState({ roomId }), ...(isOutside && { isOutside }) };
}
