import { textsFor } from './textsFor';
import { contactName } from '../../../src/texts/contactName';

describe('contactName', () => {
    it.each([undefined, '', ' ', '\u202e'])('says so of a contact whose name is %j', (name) => {
        expect(contactName(name, textsFor()).i18n).toEqual({ key: 'contact-without-name' });
    });

    it('is the name as somebody else wrote it, cut later than other texts', () => {
        expect(contactName('Zoe\n', textsFor())).toEqual({ type: 'plain_text', text: 'Zoe' });
        expect(contactName('x'.repeat(200), textsFor()).text).toBe(`${'x'.repeat(119)}…`);
    });

    it('is masked where values are masked', () => {
        expect(contactName('zoe@example.com', textsFor({ areMasked: true })).text).toBe('z•••@example.com');
    });
});
