import fc from 'fast-check';

import { channelActions, parseChannelAction } from '../../../src/channels/channelActions';
import { anyText, anyValue } from '../arbitraries';
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
        expect(channelActions(one, { can, identityCount: 0, isMasked: false, isRecorded })).toEqual(actions);
    });

    it.each([
        [0, false, []],
        [2, false, ['identities']],
        [0, true, ['reveal']],
        [2, true, ['identities', 'reveal']],
    ])(
        'of somebody who may only look are, with %d identities and masked %p, %j',
        (identityCount, isMasked, actions) => {
            for (const isRecorded of [true, false]) {
                const looked = { can: none, identityCount, isMasked, isRecorded };
                expect(channelActions(channel({ visitor }), looked)).toEqual(actions);
            }
        },
    );
});

describe('parseChannelAction', () => {
    it('reads every action that is ever offered', () => {
        const offered = [true, false].flatMap((blocked) =>
            channelActions(channel({ visitor, blocked }), {
                can: all,
                identityCount: 2,
                isMasked: true,
                isRecorded: true,
            }),
        );
        expect(new Set(offered)).toEqual(new Set(['identities', 'reveal', 'history', 'block', 'unblock']));
        expect(offered.map(parseChannelAction)).toEqual(offered);
    });

    it.each([[''], ['delete'], ['Block'], [' block'], [['block']], [undefined], [null], [0]])(
        'does not know %p',
        (value) => {
            expect(parseChannelAction(value)).toBeUndefined();
        },
    );

    it('reads nothing else', () => {
        const offered = ['identities', 'reveal', 'history', 'block', 'unblock'];
        fc.assert(
            fc.property(fc.oneof(anyText, anyValue), (value) => {
                expect(parseChannelAction(value)).toBe(offered.find((action) => action === value));
            }),
        );
    });
});
