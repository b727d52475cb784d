import { readDeployOptions } from '../../scripts/deployOptions';

const url = 'https://chat.example.org';

describe('the options of a deployment', () => {
    it('are an address, without the slash at its end, and an account by name or by token', () => {
        expect(readDeployOptions(['--url', `${url}/`, '--username', 'ada', '--password', 'p'], {})).toEqual({
            url,
            credentials: { username: 'ada', password: 'p' },
        });
        expect(readDeployOptions(['--url', `${url}/chat/`, '--user-id', 'u', '--token', 't'], {})).toEqual({
            url: `${url}/chat`,
            credentials: { userId: 'u', token: 't' },
        });
    });

    it('may have a code, and the secret in the environment', () => {
        const args = ['--url', url, '--username', 'ada', '--code', '123456'];
        expect(readDeployOptions(args, { DEPLOY_PASSWORD: 'p' })).toEqual({
            url,
            credentials: { username: 'ada', password: 'p', code: '123456' },
        });
        expect(readDeployOptions(['--url', url, '--user-id', 'u'], { DEPLOY_TOKEN: 't' })).toEqual({
            url,
            credentials: { userId: 'u', token: 't' },
        });
    });

    it.each([
        [[], '--url is missing.'],
        [['--url', 'chat.example.org'], '--url is no http or https address: chat.example.org'],
        [['--url', 'ftp://chat.example.org'], '--url is no http or https address: ftp://chat.example.org'],
        [['--url', url], 'An account is missing: --username with --password, or --user-id with --token.'],
        [
            ['--url', url, '--username', 'ada'],
            'An account is missing: --username with --password, or --user-id with --token.',
        ],
        [
            ['--url', url, '--token', 't'],
            'An account is missing: --username with --password, or --user-id with --token.',
        ],
        [['--user', 'ada'], '--user is not known, or its value is missing.'],
        [['--url', url, '--password'], '--password is not known, or its value is missing.'],
        [[url], 'Only flags are understood.'],
    ])('%j say what is wrong', (args, problem) => {
        expect(readDeployOptions(args, {})).toEqual({ problem });
    });

    it('do not repeat a secret that stands in the wrong place', () => {
        for (const args of [
            ['canary-secret'],
            ['--pass=canary-secret'],
            ['--url', url, '--password', 'x', 'canary-secret'],
        ]) {
            expect(JSON.stringify(readDeployOptions(args, {}))).not.toContain('canary');
        }
    });
});
