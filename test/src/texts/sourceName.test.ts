import { textsFor } from './textsFor';
import { sourceName } from '../../../src/texts/sourceName';

const nameOf = (source: Parameters<typeof sourceName>[0]['source'], name = 'a name') =>
    sourceName({ name, source }, textsFor());

describe('sourceName', () => {
    it.each(['widget', 'email', 'sms', 'other'])('is the own of the source %s, whatever its alias', (type) => {
        expect(nameOf({ type, alias: 'An alias' }).i18n).toEqual({ key: `source-${type}` });
    });

    it.each(['app', 'api'])('is the alias that the %s gave itself, else the word for its kind', (type) => {
        expect(nameOf({ type, alias: 'WhatsApp' })).toEqual({ type: 'plain_text', text: 'WhatsApp' });
        expect(nameOf({ type }).i18n).toEqual({ key: `source-${type}` });
        expect(nameOf({ type, alias: '\u200b' }).i18n).toEqual({ key: `source-${type}` });
    });

    it.each([
        [{ type: 'novel', alias: 'An alias', id: 'an-id' }, 'An alias'],
        [{ type: 'novel', id: 'an-id' }, 'an-id'],
        [{ type: 'novel' }, 'novel'],
        [{ type: '' }, 'a name'],
        // The first of its names that can be seen.
        [{ type: '', alias: '\u202e', id: ' ' }, 'a name'],
    ])('is of a source that is new to us, %j, "%s"', (source, shown) => {
        expect(nameOf(source)).toEqual({ type: 'plain_text', text: shown });
    });

    it('is cut to the letters that there is room for', () => {
        const source = { type: 'app', alias: 'a'.repeat(80) };
        expect(sourceName({ name: '', source }, textsFor(), 12).text).toBe(`${'a'.repeat(11)}…`);
    });

    it('is not known where nothing is', () => {
        expect(nameOf({ type: '' }, '').i18n).toEqual({ key: 'source-unknown' });
    });

    it('is masked where values are masked', () => {
        const source = { type: 'novel', id: '+5511988880199' };
        expect(sourceName({ name: '', source }, textsFor({ areMasked: true })).text).toBe('+55 •• •••• 0199');
    });
});
