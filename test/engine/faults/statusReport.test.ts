import { sampleIds } from 'contact-channels-workspace/model/sample';

import { type Answer, FaultyServer } from './FaultyServer';
import { isAboutPermissions, json, resetAtOnce, silence } from './answers';
import { answerDeadlineMs } from './seenBy';
import { type RunningHosts, startHosts } from './startHosts';
import { statusPermissions } from '../../serviceRights';
import { Person } from '../Person';
import { says, sentencesIn } from '../ownSentences';
import { timeOf } from '../timeOf';

const { rooms, users } = sampleIds;

/** A server that is well, and an account that holds all that it should. */
const good: Answer = (exchange) => {
    const { path } = exchange;
    if (isAboutPermissions(exchange)) {
        json({ update: statusPermissions.map((_id) => ({ _id, roles: ['service'] })), success: true })(exchange);
    } else if (path.startsWith('/api/v1/me')) {
        json({ _id: 'service', username: 'service', roles: ['service'], success: true })(exchange);
    } else {
        json({ version: '8.4.0', success: true })(exchange);
    }
};

/** The one answer where the path fits, a good one elsewhere. */
function only(pathStart: string, answer: Answer): Answer {
    return (exchange) => (exchange.path.startsWith(pathStart) ? answer(exchange) : good(exchange));
}

const notLoggedIn = { status: 'error', message: 'You must be logged in to do this.' };

const map = '/api/v1/permissions.listAll';
const me = '/api/v1/me';

/** What a line that is not good can begin with. */
const problems = ['unreachable', 'timed-out', 'invalid-token', 'server-error', 'status-not-held'] as const;

type State = {
    readonly name: string;
    readonly answer: Answer;
    readonly isSilent?: boolean;
    /** The report's lines that say what to do, each cause once, by their sentences. */
    readonly toDo: readonly string[];
    readonly isMapUnread?: true;
    /** Whether it is said that the permissions could not be read: not where what kept them away is told anyway. */
    readonly saysMapUnread?: true;
};

const states: readonly State[] = [
    { name: 'all is well', answer: good, toDo: [] },
    {
        name: 'the connection is reset',
        answer: resetAtOnce,
        toDo: ['unreachable'],
        isMapUnread: true,
    },
    { name: 'nothing answers', answer: silence, isSilent: true, toDo: ['timed-out'], isMapUnread: true },
    {
        name: 'the permissions fail',
        answer: only(map, json({}, 500)),
        toDo: ['server-error'],
        isMapUnread: true,
        saysMapUnread: true,
    },
    {
        name: 'the permissions do not come',
        answer: only(map, silence),
        isSilent: true,
        toDo: ['timed-out'],
        isMapUnread: true,
        saysMapUnread: true,
    },
    { name: 'the token is refused', answer: only(me, json(notLoggedIn, 401)), toDo: ['invalid-token'] },
    {
        name: 'the account holds nothing',
        answer: only(me, json({ username: 'service', roles: [], success: true })),
        toDo: ['status-not-held', 'status-not-held', 'status-not-held'],
    },
    {
        name: 'the account holds one thing only',
        answer: only(map, json({ update: [{ _id: 'view-livechat-contact', roles: ['service'] }], success: true })),
        toDo: ['status-not-held', 'status-not-held'],
    },
];

describe(`the status in ${states.length} states of the server`, () => {
    let running: RunningHosts;
    let server: FaultyServer;
    let admin: Person;

    beforeAll(async () => {
        server = await FaultyServer.start();
        running = await startHosts();
        admin = await Person.logIn(running, users.admin);
    });

    afterAll(async () => {
        await running.stop();
        await server.stop();
    });

    /** The lines that are good, and the sentences of those that say what to do. */
    const report = (): { readonly good: readonly string[]; readonly toDo: readonly string[] } => {
        const lines = admin.messages().flatMap((message) => message.split('\n'));
        return {
            good: lines.filter((line) => line.startsWith('✅')),
            toDo: lines
                .filter((line) => line.startsWith('\u26a0\ufe0f'))
                .map((line) => sentencesIn(line, problems)[0] ?? line),
        };
    };

    it.each(states)('says in time what to do where $name', async ({ name, answer, isSilent, toDo, ...seen }) => {
        await running.set('rest-base-url', server.at(name.replaceAll(' ', '-'), answer));
        await running.set('rest-timeout-ms', isSilent ? 1000 : 3000);
        const { ms } = await timeOf(() => admin.run('status', rooms.general));
        expect(ms).toBeLessThan(answerDeadlineMs);
        expect(report().toDo).toEqual(toDo);
        expect(report().good.length).toBeGreaterThan(1);
        expect(report().good.some((line) => says(line, 'status-map-read'))).toBe(seen.isMapUnread !== true);
        expect(admin.messages().some((text) => says(text, 'status-map-unread'))).toBe(seen.saysMapUnread === true);
    });

    it('names the account, its permissions, the milliseconds and the versions', async () => {
        await running.set('rest-base-url', server.at('named', good));
        await admin.run('status', rooms.general);
        const [text = ''] = admin.messages();
        expect(text).toMatch(/within \d+ ms\. `[^`]*` Server 8\.4\.0\./);
        expect(text).toContain('It belongs to: `service`');
        expect(report().good.filter((line) => says(line, 'status-held'))).toHaveLength(3);
        expect(report().good.some((line) => says(line, 'status-fall-back-on'))).toBe(true);
        expect(text).toMatch(/App 1\.\d+\.\d+, made for Apps-Engine \^1\.\d+\.\d+\./);
    });
});
