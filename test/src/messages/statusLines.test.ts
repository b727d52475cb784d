import { statusLines } from '../../../src/messages/statusLines';
import type { RestStatus, StatusReport } from '../../../src/status/StatusReport';
import { textsFor } from '../texts/textsFor';
import { failures } from '../views/states';

const texts = textsFor();
const versions = { app: '1.0.0', engine: '^1.53.1' };

type Report = Extract<StatusReport, { kind: 'report' }>;

const rest: RestStatus = {
    address: 'https://chat.example',
    server: { kind: 'reached', ms: 41, version: '8.5.0' },
    account: {
        kind: 'valid',
        username: 'service',
        permissions: [
            { id: 'view-livechat-contact', isHeld: true, isOptional: false },
            { id: 'api-bypass-rate-limit', isHeld: false, isOptional: false },
            { id: 'block-livechat-contact', isHeld: false, isOptional: true },
        ],
    },
    channels: { kind: 'answered', ms: 12 },
    permissionMap: { kind: 'answered', ms: 7 },
};

function lines(changes: Partial<Report> = {}): readonly string[] {
    const report: Report = {
        kind: 'report',
        setUp: { cleaned: [] },
        rest,
        fallBackToRecord: true,
        maskValues: true,
        licence: 'not-known',
        letIn: 0,
        ...changes,
    };
    return statusLines(report, versions, texts);
}

const { rest: _, ...unasked }: Report = {
    kind: 'report',
    setUp: { cleaned: [] },
    rest,
    fallBackToRecord: true,
    maskValues: true,
    licence: 'not-known',
    letIn: 0,
};

describe('statusLines', () => {
    it('say of a good app that all is good, and what the account lacks', () => {
        expect(lines()).toEqual([
            '✅ The server answers REST API requests within 41 ms. `https://chat.example` Server 8.5.0.',
            '✅ The access token is valid. It belongs to: `service`',
            '✅ The service account holds the permission view-livechat-contact.',
            '\u26a0\ufe0f The service account does not hold the permission api-bypass-rate-limit. Give it a role that does.',
            '✅ The service account does not hold the permission block-livechat-contact: what needs it does not work.',
            '✅ The list of channels is answered within 12 ms.',
            '✅ Who may look is decided by the permissions of the workspace.',
            "✅ When the REST API cannot answer, the contact's record is shown.",
            '✅ Addresses and numbers are masked.',
            '✅ Whether the licence of the workspace covers blocking is not known until a channel is blocked.',
            'App 1.0.0, made for Apps-Engine ^1.53.1.',
        ]);
    });

    it('name first what keeps anything from being asked', () => {
        expect(statusLines(unasked, versions, texts)[0]).toContain(texts.finished('not-configured'));
        const problem = { ...unasked, setUp: { cleaned: [], problem: 'token' } } as const;
        expect(statusLines(problem, versions, texts)[0]).toContain(texts.finished('no-token'));
    });

    // Nobody knows then whether there is an account, or whether the record is switched off.
    it('say nothing of an account or of the record where the settings could not be read', () => {
        expect(statusLines({ kind: 'settings-unreadable' }, versions, texts)).toEqual([
            `\u26a0\ufe0f ${texts.finished('status-settings-unread')} ${texts.finished('unreadable-next')}`,
            texts.finished('status-versions', versions),
        ]);
    });

    it('name a username that was entered for the user ID, and what was cleaned', () => {
        const said = lines({
            rest: { ...rest, account: { kind: 'username-for-id' } },
            setUp: { cleaned: ['user-id', 'token'] },
        });
        expect(said).toEqual(
            expect.arrayContaining([
                `\u26a0\ufe0f ${texts.finished('status-username-for-id')}`,
                `\u26a0\ufe0f ${texts.finished('status-cleaned-user-id')}`,
                `\u26a0\ufe0f ${texts.finished('status-cleaned-token')}`,
            ]),
        );
    });

    it('blame no token where a username was entered for the user ID, but tell whatever else is wrong', () => {
        const account = { kind: 'username-for-id' } as const;
        const refused = { kind: 'failed', failure: { reason: 'invalid-token' } } as const;
        const said = lines({ rest: { ...rest, account, channels: refused, permissionMap: refused } });
        expect(said.filter((line) => line.startsWith('\u26a0'))).toEqual([
            `\u26a0\ufe0f ${texts.finished('status-username-for-id')}`,
        ]);
        const down = { kind: 'failed', failure: { reason: 'server-error', status: 503 } } as const;
        const both = lines({ rest: { ...rest, account, channels: down, permissionMap: refused } });
        expect(both.filter((line) => line.startsWith('\u26a0'))).toHaveLength(2);
    });

    it('say how often somebody was let in by the roles', () => {
        expect(lines({ letIn: 3 }).join()).toContain('3 times');
        expect(lines().join()).not.toContain('let somebody in');
    });

    it.each(failures)('are each good, or say what to do, and nothing twice: %j', (failure) => {
        const failed = { kind: 'failed', failure } as const;
        const failing = { ...rest, server: failed, account: failed, channels: failed, permissionMap: failed };
        const said = lines({ rest: failing, fallBackToRecord: false });
        expect(new Set(said).size).toBe(said.length);
        expect(said[0]).toMatch(/^⚠\ufe0f /u);
        expect(said.slice(0, -1).filter((line) => !/^(✅|⚠\ufe0f) \S/u.test(line))).toEqual([]);
        expect(said.filter((line) => line.includes('{{'))).toEqual([]);
    });

    it('have the name of the account in a span that it cannot leave', () => {
        const account = { kind: 'valid' as const, username: '*service*`\u202e', permissions: [] };
        expect(lines({ rest: { ...rest, account } })[1]).toMatch(/`\*service\*'`$/);
    });

    it.each([
        ['8.5.0', ' Server 8.5.0.'],
        ['8.5.0-rc.1', ' Server 8.5.0-rc.1.'],
        ['8.6.0-develop', ' Server 8.6.0-develop.'],
        ['8.5 <b>"&\'/{{ms}}', ' Server 8.5.'],
        ['_a_', ''],
        ['evil.example', ''],
    ])('let nothing into a sentence that a version is not made of: %j', (version, said) => {
        const server = { kind: 'reached' as const, ms: 1, version };
        expect(lines({ rest: { ...rest, server } })[0]).toMatch(/`https:\/\/chat\.example`[^`]*$/);
        expect(lines({ rest: { ...rest, server } })[0]?.split('`')[2]).toBe(said);
    });
});
