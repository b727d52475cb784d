import fc from 'fast-check';

import { code } from '../../../src/messages/code';
import { anyText } from '../arbitraries';

describe('code', () => {
    it.each([
        ['zoe@contacts.example', '`zoe@contacts.example`'],
        ['a`b``c', "`a'b''c`"],
        [' a ', '`a`'],
        ['a\n- b', '`a - b`'],
        ['', ''],
        ['  ', ''],
    ])('makes of %j a span that it cannot close', (text, span) => {
        expect(code(text)).toBe(span);
    });

    it('has no mark of code but its own two, whatever the text', () => {
        fc.assert(
            fc.property(anyText, (text) => {
                expect(code(text)).toMatch(/^(`[^`]+`)?$/);
            }),
        );
    });
});
