import { textsFor } from './textsFor';
import type { RestFailure } from '../../../src/rest/RestFailure';
import { failureTexts } from '../../../src/texts/failureTexts';
import { failures } from '../views/states';

const said = (failure: RestFailure) => failureTexts(failure, textsFor());

describe('failureTexts', () => {
    it.each(failures)('have for %j its own sentence and the next step', (failure, sentence, next) => {
        const texts = said(failure);
        expect([texts.sentence.i18n?.key, texts.next.i18n?.key]).toEqual([sentence, next]);
    });

    it('name the permission that the service account lacks', () => {
        expect(said({ reason: 'lacks-permission' }).next.i18n?.args).toEqual({ permission: 'view-livechat-contact' });
        expect(said({ reason: 'lacks-permission', of: 'history' }).next.i18n?.args).toEqual({
            permission: 'view-livechat-contact-history',
        });
        expect(said({ reason: 'rate-limited' }).next.i18n?.args).toEqual({ permission: 'api-bypass-rate-limit' });
    });

    it('name the status and the seconds to wait', () => {
        expect(said({ reason: 'server-error', status: 503 }).sentence.text).toContain('503');
        expect(said({ reason: 'unexpected-answer', status: 404 }).sentence.text).toContain('404');
        expect(said({ reason: 'refused-in-front', status: 401 }).sentence.text).toContain('401');
        expect(said({ reason: 'rate-limited', waitSeconds: 42 }).sentence.text).toContain('42 s.');
    });

    // Only an administrator reads codes, in the log.
    it('tell nobody the code by which the server could not be reached', () => {
        expect(said({ reason: 'unreachable', because: 'ENOTFOUND' })).toEqual(said({ reason: 'unreachable' }));
    });
});
