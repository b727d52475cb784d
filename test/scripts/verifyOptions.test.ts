import { readVerifyOptions } from '../../scripts/verifyOptions';

const url = 'https://chat.example.org';
const account = ['--url', `${url}/`, '--username', 'ana', '--password', 'p'];

describe('the options of a verification', () => {
    it('are a server and an account, as for a deployment, and a room that is there or is made', () => {
        const credentials = { username: 'ana', password: 'p' };
        expect(readVerifyOptions([...account, '--room', 'r'], {})).toEqual({
            url,
            credentials,
            room: { kind: 'named', id: 'r' },
        });
        expect(readVerifyOptions([...account, '--make-room'], {})).toEqual({
            url,
            credentials,
            room: { kind: 'made' },
        });
    });

    it('may have the secret in the environment', () => {
        const byName = ['--url', url, '--username', 'ana', '--code', '123456', '--make-room'];
        expect(readVerifyOptions(byName, { VERIFY_PASSWORD: 'p' })).toMatchObject({
            credentials: { username: 'ana', password: 'p', code: '123456' },
        });
        const byToken = ['--url', url, '--user-id', 'u', '--room', 'r'];
        expect(readVerifyOptions(byToken, { VERIFY_TOKEN: 't' })).toMatchObject({
            credentials: { userId: 'u', token: 't' },
        });
        // What is for deployments is none of this.
        expect(readVerifyOptions(byToken, { DEPLOY_TOKEN: 't' })).toHaveProperty('problem');
    });

    it.each([
        [account, 'A room is missing: either --room with an ID, or --make-room.'],
        [[...account, '--room', ''], 'A room is missing: either --room with an ID, or --make-room.'],
        [[...account, '--room', 'r', '--make-room'], 'A room is missing: either --room with an ID, or --make-room.'],
        [['--room', 'r'], '--url is missing.'],
        [
            ['--url', url, '--make-room'],
            'An account is missing: --username with --password, or --user-id with --token.',
        ],
        [[...account, '--rooms', 'r'], '--rooms is not known, or its value is missing.'],
    ])('%j say what is wrong', (args, problem) => {
        expect(readVerifyOptions(args, {})).toEqual({ problem });
    });
});
