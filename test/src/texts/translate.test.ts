import { packagedTexts } from './clientTranslation';
import { translate } from '../../../src/texts/translate';

/** The English sentence with something in the place of its time. */
const readAt = (time: string): string => (packagedTexts.en?.['read-at'] ?? '').split('{{time}}').join(time);

describe('translate', () => {
    it('puts arguments in the place of their names', () => {
        expect(translate('en', 'shown-of-total', { shown: 20, count: 45 })).toBe('20 of 45');
        expect(readAt('11:53')).toContain('11:53');
        expect(translate('en', 'read-at', { time: '11:53' })).toBe(readAt('11:53'));
    });

    it('takes the form of the number', () => {
        expect(translate('en', 'channels-count', { count: 1 })).toBe('1 channel');
        expect(translate('en', 'channels-count', { count: 0 })).toBe('0 channels');
        expect(translate('en', 'channels-count', { count: 2 })).toBe('2 channels');
    });

    it('takes the forms of the language, not those of English', () => {
        expect(translate('fr', 'channels-count', { count: 0 })).toBe('0 canal');
        expect(translate('de', 'channels-count', { count: 0 })).toBe('0 Kanäle');
    });

    it('leaves a placeholder whose argument is missing', () => {
        expect(translate('en', 'read-at')).toBe(readAt('{{time}}'));
        expect(translate('en', 'read-at', { date: 'x' })).toBe(readAt('{{time}}'));
    });

    it('puts an argument in as it is, whatever signs it has', () => {
        expect(translate('en', 'read-at', { time: '$& {{time}} $1' })).toBe(readAt('$& {{time}} $1'));
    });
});
