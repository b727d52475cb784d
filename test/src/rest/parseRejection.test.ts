import fc from 'fast-check';

import { parseRejection } from '../../../src/rest/parseRejection';
import { anyRecord, anyText, anyValue } from '../arbitraries';

const unreachable = { reason: 'unreachable' };
const because = (code: string) => ({ reason: 'unreachable', because: code });
const withCode = (message: string, code: unknown) => Object.assign(new Error(message), { code });
const failed = 'request to https://chat.example/api/v1/permissions.listAll failed, reason:';

/** Whose words are in many of the texts, and say nothing. */
const origin = 'https://certificates.example';

describe('parseRejection', () => {
    it.each([
        ['connect ECONNREFUSED 127.0.0.1:3001', 'ECONNREFUSED'],
        ['getaddrinfo ENOTFOUND chat.example', 'ENOTFOUND'],
        ['connect EHOSTUNREACH 10.0.0.7:443', 'EHOSTUNREACH'],
        ['connect ENETUNREACH 10.0.0.7:443', 'ENETUNREACH'],
        ['self-signed certificate', 'certificate'],
        ['certificate has expired', 'certificate'],
        ['unable to verify the first certificate', 'certificate'],
        ['unable to get local issuer certificate', 'certificate'],
        ["Hostname/IP does not match certificate's altnames: Host: chat.example. is not cert's CN", 'certificate'],
        ['CERT_HAS_EXPIRED', 'certificate'],
        ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate'],
        ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
        ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'certificate'],
        ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate'],
        ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate'],
        ['Invalid URL', 'invalid-address'],
        ['ERR_INVALID_URL', 'invalid-address'],
    ])('finds in "%s" why: %s', (text, code) => {
        expect(parseRejection(text, origin)).toEqual(because(code));
        expect(parseRejection(new Error(`${failed} ${text}`), origin)).toEqual(because(code));
        expect(parseRejection({ message: `${failed} ${text}` }, origin)).toEqual(because(code));
        expect(parseRejection(text.toUpperCase(), origin)).toEqual(because(code));
    });

    it.each([
        ['The user aborted a request.'],
        ['read ECONNRESET'],
        ['connect ETIMEDOUT 10.0.0.7:443'],
        ['getaddrinfo EAI_AGAIN chat.example'],
        ['write EPIPE'],
        ['socket hang up'],
        ['error-too-many-redirects'],
        ['error-ssrf-validation-failed'],
        [''],
    ])('finds no lasting reason in "%s"', (text) => {
        expect(parseRejection(text, origin)).toEqual(unreachable);
        expect(parseRejection(new Error(`${failed} ${text}`), origin)).toEqual(unreachable);
        expect(parseRejection({ message: `${failed} ${text}` }, origin)).toEqual(unreachable);
    });

    it('finds the code beside a message that does not name it', () => {
        expect(parseRejection(withCode('fetch failed', 'ECONNREFUSED'), origin)).toEqual(because('ECONNREFUSED'));
        expect(parseRejection({ message: 'fetch failed', code: 'ENOTFOUND' }, origin)).toEqual(because('ENOTFOUND'));
        expect(parseRejection({ code: 'ENOTFOUND' }, origin)).toEqual(because('ENOTFOUND'));
        expect(parseRejection(withCode('fetch failed', -32000), origin)).toEqual(unreachable);
    });

    it.each([[undefined], [null], [7], [['ECONNREFUSED']], [{}], [{ message: 7 }], [{ reason: 'ECONNREFUSED' }]])(
        'makes nothing of %j',
        (error) => {
            expect(parseRejection(error, origin)).toEqual(unreachable);
        },
    );

    it('gives nothing of the text but a code of its own, whatever was thrown, and never throws', () => {
        const codes = ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'certificate', 'invalid-address'];
        const error = fc.oneof(
            anyText,
            anyValue,
            anyRecord({ message: anyText, code: anyText }),
            anyText.map((text) => new Error(text)),
            fc.constantFrom(...codes).map((code) => `x ${code} x`),
        );
        fc.assert(
            fc.property(error, (anything) => {
                const { reason, ...others } = parseRejection(anything, origin);
                expect(reason).toBe('unreachable');
                expect([{}, ...codes.map((code) => ({ because: code }))]).toContainEqual(others);
            }),
        );
    });

    it('reads no more than the beginning of a text', () => {
        expect(parseRejection(`${'a'.repeat(1000)} ECONNREFUSED`, origin)).toEqual(because('ECONNREFUSED'));
        expect(parseRejection(`${'a'.repeat(2000)} ECONNREFUSED`, origin)).toEqual(unreachable);
    });

    it('reads nothing out of the address that was asked', () => {
        const text =
            'request to https://certificates.example/api/v1/permissions.listAll failed, reason: read ECONNRESET';
        expect(parseRejection(text, origin)).toEqual(unreachable);
        expect(parseRejection('getaddrinfo ENOTFOUND certificates.example', origin)).toEqual(because('ENOTFOUND'));
    });
});
