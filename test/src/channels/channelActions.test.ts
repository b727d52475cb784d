import { channelActions } from '../../../src/channels/channelActions';
import { channel } from '../fakes';

const visitor = { id: 'visitor-1', sourceType: 'sms' };
const all = { history: true, block: true, unblock: true };
const none = { history: false, block: false, unblock: false };

describe('channelActions', () => {
    it.each([
        // Whether the record has it, whether its visitor is known, whether it is blocked, and what the person can.
        [true, true, false, all, ['history', 'block']],
        [true, true, true, all, ['history', 'unblock']],
        [true, false, false, all, ['history']],
        [true, false, true, all, ['history']],
        [false, true, false, all, []],
        [false, true, true, all, []],
        [false, false, false, all, []],
        [false, false, true, all, []],
        [true, true, false, none, []],
        [true, true, true, none, []],
        [true, true, false, { ...none, history: true }, ['history']],
        [true, true, true, { ...none, history: true }, ['history']],
        [true, true, false, { ...none, block: true }, ['block']],
        [true, true, true, { ...none, block: true }, []],
        [true, true, false, { ...none, unblock: true }, []],
        [true, true, true, { ...none, unblock: true }, ['unblock']],
    ])('are (recorded %p, visitor %p, blocked %p, %j) %j', (isRecorded, hasVisitor, blocked, can, actions) => {
        const one = channel({ blocked, ...(hasVisitor && { visitor }) });
        expect(channelActions(one, { can, isMasked: false, isRecorded })).toEqual(actions);
    });

    it.each([
        [false, []],
        [true, ['reveal']],
    ])('of somebody who may only look are, with texts that are masked %p, %j', (isMasked, actions) => {
        for (const isRecorded of [true, false]) {
            expect(channelActions(channel({ visitor }), { can: none, isMasked, isRecorded })).toEqual(actions);
        }
    });

    it('have what is done about people behind what is only looked at', () => {
        const looked = { can: all, isMasked: true, isRecorded: true };
        expect(channelActions(channel({ visitor }), looked)).toEqual(['history', 'reveal', 'block']);
    });
});
