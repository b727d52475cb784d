import { textsFor } from './textsFor';
import { identityText } from '../../../src/texts/identityText';
import { channel } from '../fakes';

const sms = channel({ source: { type: 'sms', destination: '+5511988880199', label: 'Shop "A"' } });

describe('identityText', () => {
    it('has each thing by which a channel is known in quotation marks of its own', () => {
        expect(identityText(sms, textsFor())).toEqual({ type: 'plain_text', text: "“+5511988880199” “Shop 'A'”" });
    });

    it('is masked where values are masked', () => {
        expect(identityText(sms, textsFor({ areMasked: true })).text).toBe("“+55 •• •••• 0199” “Shop 'A'”");
    });

    it('is empty where there is nothing to see', () => {
        expect(identityText(channel(), textsFor()).text).toBe('');
        const unseen = channel({ source: { type: 'sms', destination: '\u200b', label: ' ' } });
        expect(identityText(unseen, textsFor()).text).toBe('');
    });
});
