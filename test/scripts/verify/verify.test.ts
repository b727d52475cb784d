import { sampleIds } from 'contact-channels-workspace/model/sample';

import { useVerification, withoutTimes } from './useVerification';
import { version } from '../../../package.json';

const { rooms, users } = sampleIds;

const verification = useVerification();

describe('npm run verify against the workspace', () => {
    it('holds in a chat that is there, a line for each step', async () => {
        const { holds, lines } = await verification.run({ room: rooms.eightChannels });
        expect(withoutTimes(lines)).toEqual([
            '✔ The server answers: Rocket.Chat 8.4',
            '✔ Login',
            '✔ Websocket',
            '✔ What is told to this account',
            `✔ The app is installed and enabled: version ${version}`,
            '✔ The chat has a contact',
            '✔ The REST API answers this account: 8 channels',
            '✔ /contact-channels status: for administrators only',
            '✔ /contact-channels help: 7 lines',
            '✔ The panel opens: 8 channels',
            '✔ Refresh: 8 channels',
            '✔ The channels are those of the REST API: 8 by name and in number',
            "✔ A channel's page, and back",
            '✔ Closed chats, and back',
            '',
            'All of it holds.',
        ]);
        expect(holds).toBe(true);
        lines.forEach((line) => expect(line).toMatch(/^$|^All of it|^✔ .* \(\d+ ms\)/));
    });

    it('holds for a token, and goes through all of a long list', async () => {
        verification.running.workspace.loginTokens.push({
            token: 'token-of-admin',
            userId: users.admin,
            type: 'personalAccessToken',
        });
        const { holds, lines } = await verification.run({
            as: { userId: users.admin, token: 'token-of-admin' },
            room: rooms.twentyFiveChannels,
        });
        verification.running.workspace.endLogin('token-of-admin');
        expect(withoutTimes(lines)).toContain('✔ The panel opens: 20 channels');
        expect(withoutTimes(lines)).toContain('✔ The channels are those of the REST API: 25 by name and in number');
        expect(withoutTimes(lines).join('\n')).toMatch(/status: \d+ well, \d+ to look at in a client/);
        expect(holds).toBe(true);
    });

    it.each([
        ['in another language', 'bob', rooms.eightChannelsEmail],
        ['where several visitors have one name', 'ana', rooms.twoVisitors],
        ['where there is no channel', 'ana', rooms.withoutChannels],
        ['where names are awkward', 'ana', rooms.markup],
    ])('holds %s', async (_where, as, room) => {
        expect(await verification.run({ as, room })).toMatchObject({ holds: true, failed: undefined });
    });

    it('holds in a chat that it makes, takes and closes, and says what stays', async () => {
        const { holds, lines } = await verification.run();
        expect(holds).toBe(true);
        const [chat] = verification.testChats().slice(-1);
        expect(chat).toMatchObject({ servedBy: { _id: users.ana }, closer: 'visitor' });
        expect(chat).not.toHaveProperty('open');
        expect(withoutTimes(lines).filter((line) => /chat|account has|stays/.test(line))).toEqual([
            '  A chat is started now: where chats are given to agents, one of them may be rung.',
            '✔ A test chat is started',
            '✔ This account has it',
            '✔ The chat has a contact',
            '✔ Closed chats, and back',
            '✔ The test chat is closed',
            '  What stays: one chat, one visitor and one contact, all named "Contact Channels test".',
        ]);
    });

    it('closes the chat as the agent where visitors may not', async () => {
        verification.running.workspace.settings.Omnichannel_allow_visitors_to_close_conversation = false;
        expect((await verification.run()).holds).toBe(true);
        verification.running.workspace.settings.Omnichannel_allow_visitors_to_close_conversation = true;
        expect(verification.testChats().slice(-1)).toMatchObject([{ closer: 'user' }]);
    });

    it('prints no secret, name or address, whatever happens', async () => {
        const outcomes = [
            await verification.run({ room: rooms.eightChannels }),
            await verification.run({ as: { username: 'ana', password: 'canary-password' } }),
            await verification.run({ as: { userId: users.ana, token: 'canary-token' } }),
            await verification.run({ as: 'admin', room: rooms.verified }),
        ];
        const printed = outcomes.flatMap(({ lines }) => lines).join('\n');
        const { users: people, contacts, loginTokens, rooms: chats } = verification.running.workspace;
        const names = [...people.values()].flatMap(({ username, name }) => [username, name]);
        const secrets = [
            'canary',
            '127.0.0.1',
            '@',
            // A word of its own: "administrators" names nobody.
            ...names.filter((name) => !'administrators'.startsWith(name)),
            ...[...contacts.values(), ...people.values(), ...chats.values()].map(({ _id }) => _id),
            ...[...contacts.values()].map(({ name }) => name).filter((name) => name !== 'Contact Channels test'),
            ...loginTokens.map(({ token }) => token),
        ];
        expect(secrets.filter((secret) => printed.includes(secret))).toEqual([]);
    });
});
