import fc from 'fast-check';

import { parseMenuChoice } from '../../../src/panel/menuChoice';
import { anyText, anyValue } from '../arbitraries';

const choices = ['refresh', 'closed', 'details', 'look-up', 'summary'];

describe('parseMenuChoice', () => {
    it.each(choices)('reads the choice "%s"', (choice) => {
        expect(parseMenuChoice(choice)).toBe(choice);
    });

    it.each([[''], ['Refresh'], [' refresh'], [['refresh']], ['constructor'], [undefined], [null], [0]])(
        'does not know %p',
        (value) => {
            expect(parseMenuChoice(value)).toBeUndefined();
        },
    );

    it('reads nothing else', () => {
        fc.assert(
            fc.property(fc.oneof(anyText, anyValue), (value) => {
                expect(parseMenuChoice(value)).toBe(choices.find((choice) => choice === value));
            }),
        );
    });
});
