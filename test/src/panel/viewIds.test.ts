import fc from 'fast-check';

import { newViewId, parseViewId } from '../../../src/panel/viewIds';
import { anyText, anyValue } from '../arbitraries';

describe('newViewId', () => {
    it('starts as views of the app do, and is another one each time', () => {
        expect(newViewId()).toMatch(/^contact-channels-.{36}$/);
        expect(newViewId()).not.toBe(newViewId());
    });
});

describe('parseViewId', () => {
    it('takes an id that was made here', () => {
        const id = newViewId();
        expect(parseViewId(id)).toBe(id);
    });

    it.each([
        [''],
        ['contact-channels-'],
        ['contact-channels-1'],
        [`${'contact-channels-'}${'g'.repeat(36)}`],
        ['x-contact-channels-01234567-89ab-cdef-0123-456789abcdef'],
        ['contact-channels-01234567-89ab-cdef-0123-456789abcdef\n'],
        ['contact-channels-01234567-89ab-cdef-0123-456789abcdef0'],
    ])('takes %j for none of the panel', (id) => {
        expect(parseViewId(id)).toBeUndefined();
    });

    it('takes nothing else for an id of the panel', () => {
        fc.assert(
            fc.property(
                fc.oneof(
                    anyText,
                    anyValue,
                    anyText.map((text) => `contact-channels-${text}`),
                ),
                (id) => {
                    expect(parseViewId(id)).toBeUndefined();
                },
            ),
        );
    });
});
