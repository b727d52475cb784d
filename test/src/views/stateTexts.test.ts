import { messages } from './states';
import { stateTexts } from '../../../src/views/stateTexts';
import { textsFor } from '../texts/textsFor';

describe('stateTexts', () => {
    it.each(messages)('of %j are a sentence and the next step', (model, sentence, next) => {
        const said = stateTexts(model, textsFor());
        expect([said.sentence.i18n?.key, said.next.i18n?.key]).toEqual([sentence, next]);
    });

    it('name the permission that the person lacks', () => {
        const { next } = stateTexts({ kind: 'refused', permission: 'view-livechat-contact-history' }, textsFor());
        expect(next.text).toContain('view-livechat-contact-history');
    });
});
