import { statusLines } from '../../../src/messages/statusLines';
import type { RestStatus } from '../../../src/status/StatusReport';
import { textsFor } from '../texts/textsFor';
import { foreignTextsOf, keysOf, sentence } from '../views/viewParts';

const texts = textsFor();
const versions = { app: '1.0.0', engine: '^1.53.1' };
const held = { id: 'view-livechat-contact', held: true };
const lacking = { id: 'api-bypass-rate-limit', held: false };
const good: RestStatus = {
    server: { kind: 'reached', ms: 41, version: '8.5.0' },
    account: { kind: 'valid', username: 'service', permissions: [held, lacking] },
    permissionMapRead: true,
};

const lines = (rest: RestStatus | undefined, fallBackToRecord = true) =>
    statusLines({ kind: 'report', rest, fallBackToRecord }, versions, texts);

/** Of each line its mark and the keys of its sentences. */
const said = (...parameters: Parameters<typeof lines>) =>
    lines(...parameters).map(({ mark, texts: words }) => [mark?.icon, ...keysOf(words)]);

describe('statusLines', () => {
    it('say of a good app that all is good, and what the account lacks', () => {
        expect(said(good)).toEqual([
            ['check', 'status-configured'],
            ['check', 'status-reached', 'status-server-version'],
            ['check', 'status-account'],
            ['check', 'status-held'],
            ['caution', 'status-not-held'],
            ['check', 'status-map-read'],
            ['check', 'status-fall-back-on'],
            [undefined, 'status-versions'],
        ]);
    });

    it('name versions, times and permissions', () => {
        const all = lines(good);
        expect(sentence(all, 'status-reached')).toContain('41 ms');
        expect(sentence(all, 'status-server-version')).toContain('8.5.0');
        expect(sentence(all, 'status-held')).toContain('view-livechat-contact');
        expect(sentence(all, 'status-not-held')).toContain('api-bypass-rate-limit');
        expect(sentence(all, 'status-versions')).toContain('1.0.0');
    });

    it('say what to do while the app is not configured', () => {
        expect(said(undefined)[0]).toEqual(['caution', 'not-configured', 'not-configured-next']);
    });

    // Nobody knows then whether there is an account, or whether the record is switched off.
    it('say nothing of an account or of the record where the settings could not be read', () => {
        const unread = statusLines({ kind: 'settings-unreadable' }, versions, texts);
        expect(unread.map(({ mark, texts: words }) => [mark?.icon, ...keysOf(words)])).toEqual([
            ['caution', 'status-settings-unread', 'unreadable-next'],
            [undefined, 'status-versions'],
        ]);
    });

    it('say what to do about a server, an account and permissions that fail', () => {
        const failing: RestStatus = {
            server: { kind: 'failed', failure: { reason: 'unreachable' } },
            account: { kind: 'failed', failure: { reason: 'invalid-token' } },
            permissionMapRead: false,
        };
        expect(said(failing, false)).toEqual([
            ['check', 'status-configured'],
            ['caution', 'unreachable', 'unreachable-next'],
            ['caution', 'invalid-token', 'invalid-token-next'],
            ['caution', 'status-map-unread'],
            ['caution', 'status-fall-back-off'],
            [undefined, 'status-versions'],
        ]);
    });

    it('have the name of the account as a text of its own', () => {
        const account = { kind: 'valid' as const, username: '*service*\u202e', permissions: [] };
        expect(foreignTextsOf(lines({ ...good, account }))).toEqual(['*service*']);
    });

    it('let nothing into a sentence that a version is not made of', () => {
        const server = { kind: 'reached' as const, ms: 1, version: `8.5 <b>"&'/{{ms}}${'9'.repeat(100)}` };
        expect(sentence(lines({ ...good, server }), 'status-server-version')).toMatch(/^Server 8\.5bms9{0,26}\.$/);
    });
});
