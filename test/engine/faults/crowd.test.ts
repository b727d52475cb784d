import { convertRoom } from 'contact-channels-workspace/engine/converters';
import { requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import type { ContactDocument, RoomDocument } from 'contact-channels-workspace/model/documents';
import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { channelFrom } from 'contact-channels-workspace/model/sampleChannel';
import { isContextualBarView } from 'ui-kit-1.0.0';

import { answerDeadlineMs, timed } from './seenBy';
import { type RunningHosts, startHosts } from './startHosts';
import { type PanelInteraction, Person } from '../Person';
import { eventsAmong } from '../access/Watch';
import { engineTraits } from '../engineTraits';
import { keysOf, rowsOf } from '../panel';

const agentCount = 100;

/** A busy machine does not answer a hundred within the time that the app gives itself. */
const slowness = 10;

const numbers = Array.from({ length: agentCount }, (_, index) => index);

const roomOf = (index: number): string => `roomOfTheCrowd${index}`;

/** What one agent saw, and when by the app's own clock. */
type Look = { readonly ms: number; readonly view: PanelInteraction['view'] };

describe(`${agentCount} agents who open panels at the same moment, with the default rate limit`, () => {
    let running: RunningHosts;
    let agents: readonly Person[];
    /** Whatever the app asks waits for this. */
    let gate: Promise<void>;
    /** Told of each room that is handed to the app. */
    let onRoom: () => void;

    beforeEach(async () => {
        gate = Promise.resolve();
        onRoom = () => undefined;
        running = await startHosts({
            slowness,
            convertRoom: (workspace, room) => {
                onRoom();
                return convertRoom(workspace, room);
            },
            http: async (question) => {
                await gate;
                return requestOverHttp(question);
            },
        });
        const { workspace } = running;
        for (const index of numbers) {
            const _id = `agentOfTheCrowd${index}`;
            const username = `agent${index}`;
            workspace.users.set(_id, {
                _id,
                username,
                name: username,
                type: 'user',
                active: true,
                roles: ['livechat-agent', 'user'],
                password: username,
            });
            const contact = contactOf(index);
            workspace.contacts.set(contact._id, contact);
            workspace.rooms.set(roomOf(index), openRoom(index, contact, { _id, username }));
        }
        const bypass = workspace.permissions.get('api-bypass-rate-limit');
        bypass?.roles.splice(0);
        agents = await Promise.all(numbers.map((index) => Person.logIn(running, `agentOfTheCrowd${index}`)));
        workspace.requests.splice(0);
    });

    afterEach(async () => {
        await running.stop();
    });

    const requestsFor = (path: string): readonly number[] =>
        running.workspace.requests
            .filter(({ url, headers }) => url.includes(path) && headers['x-auth-token'] === sampleTokens.service)
            .map(({ status }) => status);

    /** Each line once: older engines store some several times, with the same time. */
    const advice = (): readonly unknown[] => {
        const lines = running.host
            .logs()
            .flatMap(({ entries }) => entries)
            .flatMap(({ args, timestamp }) => eventsAmong(args).map((event) => [String(timestamp), event] as const))
            .filter(([, { event }]) => event === 'advice');
        return [...new Map(lines).values()];
    };

    const look = async (agent: Person, roomId: string): Promise<Look> => {
        const { view, ms } = await timed(() => agent.openByCommand(roomId), slowness);
        expect(isContextualBarView({ ...view, appId: running.app.id })).toBe(true);
        return { ms, view };
    };

    const slowest = (looks: readonly Look[]): number => Math.max(...looks.map(({ ms }) => ms));

    const { hasLogForEachRequest } = engineTraits();
    const advised = hasLogForEachRequest ? 'once' : 'at most once, as the engine mixes the logs of such requests';
    it(`each see their own list in time, of REST or of the record, and the log advises ${advised}`, async () => {
        const looks = await Promise.all(agents.map((agent, index) => look(agent, roomOf(index))));
        expect(slowest(looks)).toBeLessThan(answerDeadlineMs);
        for (const [index, { view }] of looks.entries()) {
            expect(rowsOf(view)).toHaveLength(2);
            expect(JSON.stringify(view)).toContain(`shop${index}.example.com`);
        }
        const fromRecord = looks.filter(({ view }) => keysOf(view).includes('caution-saved-data'));
        expect(fromRecord.every(({ view }) => keysOf(view).includes('rate-limited-wait'))).toBe(true);
        const { API_Enable_Rate_Limiter_Limit_Calls_Default: limit } = running.workspace.settings;
        expect(fromRecord).toHaveLength(agentCount - limit);
        expect(requestsFor('contacts.channels').filter((status) => status === 200)).toHaveLength(limit);
        expect(requestsFor('contacts.channels')).toHaveLength(agentCount);
        expect(requestsFor('permissions.listAll')).toEqual([200]);
        const once = [{ event: 'advice', give: 'api-bypass-rate-limit', to: sampleIds.users.service }];
        expect(hasLogForEachRequest ? [once] : [once, []]).toContainEqual(advice());
    });

    it('share the one question about the permissions, and have each their own list where they look at the same room', async () => {
        running.workspace.settings.API_Enable_Rate_Limiter = false;
        const document = running.workspace.rooms.get(roomOf(0));
        document?.members.push(...agents.map(({ userId }) => userId));
        let open: () => void = () => undefined;
        gate = new Promise((resolve) => {
            open = resolve;
        });
        const allHaveAsked = countRooms(agentCount);
        const looking = Promise.all(agents.map((agent) => look(agent, roomOf(0))));
        await allHaveAsked;
        // Messages to the app keep their order: when it has answered this, it has asked for all the others.
        await running.host.runCommand({
            command: 'contact-channels',
            params: 'help',
            roomId: roomOf(0),
            userId: sampleIds.users.admin,
            triggerId: 'help',
        });
        open();
        const looks = await looking;
        expect(slowest(looks)).toBeLessThan(answerDeadlineMs);
        expect(looks.map(({ view }) => rowsOf(view).length)).toEqual(numbers.map(() => 2));
        expect(looks.filter(({ view }) => keysOf(view).includes('caution-saved-data'))).toEqual([]);
        expect(requestsFor('contacts.channels')).toEqual(numbers.map(() => 200));
        expect(requestsFor('permissions.listAll')).toEqual([200]);
        expect(advice()).toEqual([]);
    });

    /** Resolves when so many rooms were handed to the app; each command comes with one. */
    function countRooms(wanted: number): Promise<void> {
        const count = { rooms: 0 };
        return new Promise((resolve) => {
            onRoom = () => {
                count.rooms += 1;
                if (count.rooms === wanted) {
                    resolve();
                }
            };
        });
    }
});

function contactOf(index: number): ContactDocument {
    const lastChat = { _id: roomOf(index), ts: new Date(Date.now() - index * 60_000) };
    return {
        _id: `contactOfTheCrowd${index}`,
        name: `Visitor ${index}`,
        channels: [
            channelFrom({
                details: { type: 'widget', destination: `shop${index}.example.com` },
                visitorId: `visitorOfTheCrowd${index}`,
                lastChat,
            }),
            channelFrom({ details: { type: 'sms', destination: '+15005550006' }, visitorId: `visitorBySms${index}` }),
        ],
        createdAt: new Date(),
    };
}

function openRoom(
    index: number,
    contact: ContactDocument,
    servedBy: NonNullable<RoomDocument['servedBy']>,
): RoomDocument {
    return {
        _id: roomOf(index),
        t: 'l',
        fname: contact.name,
        ts: new Date(),
        msgs: 1,
        members: [servedBy._id],
        v: { _id: `visitorOfTheCrowd${index}`, username: `guest-${index}`, token: `token${index}` },
        contactId: contact._id,
        source: { type: 'widget' },
        servedBy,
        open: true,
    };
}
