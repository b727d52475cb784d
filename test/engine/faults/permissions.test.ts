import { sampleIds } from 'contact-channels-workspace/model/sample';

import { serverError, timedOut, unchecked } from './Fault';
import { type Answer, FaultyServer } from './FaultyServer';
import {
    bytes,
    content,
    headersThenSilence,
    isAboutChannels,
    isAboutPermissions,
    json,
    onlyForChannels,
    resetAtOnce,
    silence,
    well,
} from './answers';
import { expectGoodView, expectRecord, expectSeen, timed } from './seenBy';
import { type RunningHosts, startHosts } from './startHosts';
import { Person } from '../Person';
import { buttonWith, keysOf, rowsOf } from '../panel';

const { rooms, users } = sampleIds;

type Failure = { readonly name: string; readonly answer: Answer };

/** They cannot be had until an administrator mends the set-up. */
const ofSetUp: readonly Failure[] = [
    { name: '401', answer: json({ status: 'error', message: 'You must be logged in to do this.' }, 401) },
    { name: '403', answer: json({ success: false, error: 'error-unauthorized' }, 403) },
    { name: '404 without an error', answer: json({ success: false }, 404) },
    { name: 'a page', answer: page(200) },
    { name: 'a page with 404', answer: page(404) },
    { name: 'success: false without an error', answer: json({ update: [], success: false }) },
    { name: 'an empty object', answer: json({}) },
];

/** They could not be had this time, which somebody may have brought about. */
const passing: readonly Failure[] = [
    { name: 'a reset connection', answer: resetAtOnce },
    { name: 'something that is no HTTP', answer: bytes('220 mail.example ESMTP\r\n') },
    { name: 'silence', answer: silence },
    { name: 'headers, then silence', answer: headersThenSilence },
    { name: '403 without an error', answer: json({ success: false }, 403) },
    { name: 'a page with 401', answer: page(401) },
    { name: 'a page with 403', answer: page(403) },
    { name: 'a page with 429', answer: page(429) },
    { name: "404 of the workspace's own", answer: json({ success: false, error: 'Resource not found' }, 404) },
    { name: '429', answer: json({ success: false, error: 'Please slow down.' }, 429) },
    { name: '500', answer: json({ success: false }, 500) },
    { name: '503', answer: page(503) },
    { name: 'an update that is null', answer: json({ update: null, success: true }) },
    { name: 'an update that is an object', answer: json({ update: {}, success: true }) },
];

function page(status: number): Answer {
    return content('<!doctype html>', { status, 'Content-Type': 'text/html' });
}

/** They were had, and nobody holds them. */
const emptyHands: readonly { readonly name: string; readonly answer: Answer }[] = [
    { name: 'no permissions', answer: json({ update: [], success: true }) },
    {
        name: 'entries that are no objects',
        answer: json({ update: [null, 'view-livechat-contact', 7], success: true }),
    },
    { name: 'only others', answer: json({ update: [{ _id: 'view-history', roles: ['livechat-agent'] }] }) },
    {
        name: 'roles of another type',
        answer: json({ update: [{ _id: 'view-livechat-contact', roles: 'livechat-agent' }] }),
    },
    { name: 'roles that are objects', answer: json({ update: [{ _id: 'view-livechat-contact', roles: [{}, null] }] }) },
];

describe('the permissions of the workspace', () => {
    let running: RunningHosts;
    let server: FaultyServer;
    let ana: Person;
    let vera: Person;
    let prefixes = 0;

    beforeAll(async () => {
        server = await FaultyServer.start();
        running = await startHosts();
        ana = await Person.logIn(running, users.ana);
        vera = await Person.logIn(running, users.vera);
    });

    afterAll(async () => {
        await running.stop();
        await server.stop();
    });

    /** The app remembers what one address said about the permissions. */
    const answerEverythingWith = async (answer: Answer, isWaiting = false): Promise<void> => {
        prefixes += 1;
        await running.set('rest-timeout-ms', isWaiting ? 1000 : 3000);
        await running.set('rest-base-url', server.at(`case-${prefixes}`, answer));
        server.paths.splice(0);
    };

    const answerPermissionsWith = (answer: Answer): Promise<void> =>
        answerEverythingWith(
            (exchange) => (isAboutPermissions(exchange) ? answer : well(running.workspace))(exchange),
            isSilent(answer),
        );

    const isSilent = (answer: Answer): boolean => [silence, headersThenSilence].includes(answer);

    const contactRequests = (): readonly string[] => server.paths.filter((path) => path.includes('omnichannel'));

    describe(`${ofSetUp.length + passing.length} ways in which they cannot be had while the channels can`, () => {
        it.each(passing)('lets nobody look after $name, and says that it may pass', async ({ answer }) => {
            await answerPermissionsWith(answer);
            const { view, ...opened } = await timed(() => ana.openByCommand(rooms.eightChannels));
            expectSeen({ view, ...opened }, unchecked);
            expectSeen(await timed(() => vera.clickRoomButton(rooms.eightChannels)), unchecked);
            expect(contactRequests()).toEqual([]);
            server.at(`case-${prefixes}`, well(running.workspace));
            const retried = await ana.click(view, buttonWith(view, 'retry'));
            expect(retried.view.id).toBe(view.id);
            expect(rowsOf(retried.view)).toHaveLength(8);
        });

        it.each(ofSetUp)('lets the allowed roles look after $name, and nobody else', async ({ answer }) => {
            await answerPermissionsWith(answer);
            const refused = await timed(() => vera.clickRoomButton(rooms.eightChannels));
            expectGoodView(refused);
            expect(keysOf(refused.view)).toContain('refused');
            expect(contactRequests()).toEqual([]);
            expectSeen(await timed(() => ana.openByCommand(rooms.eightChannels)), { rows: 8 });
            // A failure is not remembered.
            await answerPermissionsWith(well(running.workspace));
            expect(rowsOf((await vera.clickRoomButton(rooms.eightChannels)).view)).toHaveLength(8);
        });
    });

    describe(`${emptyHands.length} answers that give them to nobody`, () => {
        it.each(emptyHands)('refuses everybody after $name', async ({ answer }) => {
            await answerPermissionsWith(answer);
            for (const person of [ana, vera]) {
                const refused = await timed(() => person.clickRoomButton(rooms.eightChannels));
                expectGoodView(refused);
                expect(keysOf(refused.view)).toContain('refused');
            }
            expect(contactRequests()).toEqual([]);
        });
    });

    describe('while they can be had and the channels cannot', () => {
        afterAll(async () => {
            await running.set('fall-back-to-record', true);
        });

        it.each([
            { name: '500', answer: json({ success: false }, 500), seen: serverError(500) },
            { name: 'silence', answer: silence, seen: timedOut },
        ])('says so after $name, also to those whom only the permissions let look', async ({ answer, seen }) => {
            await answerEverythingWith(onlyForChannels(answer, well(running.workspace)), isSilent(answer));
            await running.set('fall-back-to-record', false);
            expectSeen(await timed(() => vera.clickRoomButton(rooms.eightChannels)), seen);
            await running.set('fall-back-to-record', true);
            expectRecord(await timed(() => vera.clickRoomButton(rooms.eightChannels)), seen, 8);
            expect(server.paths.filter((path) => isAboutChannels({ path }))).toHaveLength(2);
        });
    });
});
