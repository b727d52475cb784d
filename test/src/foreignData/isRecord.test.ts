import { isRecord } from '../../../src/foreignData/isRecord';

describe('isRecord', () => {
    it.each([[{}], [{ a: 1 }], [Object.create(null)], [new Date(0)]])('takes the object %p', (value) => {
        expect(isRecord(value)).toBe(true);
    });

    it.each([[null], [undefined], [[]], [''], ['text'], [0], [true], [() => undefined]])('refuses %p', (value) => {
        expect(isRecord(value)).toBe(false);
    });
});
