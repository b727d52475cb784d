import type { RoomDocument } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Actor } from './Actor';
import { type Seen, Watch } from './Watch';
import { everybody, type Somebody } from './everybody';
import { packageWhenStale } from '../../../scripts/packageApp';
import type { PanelInteraction, SentView } from '../Person';
import { says, sentencesIn } from '../ownSentences';
import { keysOf, moreOf, rowsOf, textsOf } from '../panel';

const { contacts, rooms, users } = sampleIds;

/** What only a room tells: on which channel its chat goes on, whether it is new there, and who serves another. */
const toldByRooms = [
    'head-this-chat',
    'mark-this-chat',
    'caution-new-channel',
    'caution-blocked-identity',
    'caution-unknown-visitor',
    'open-chat',
    'open',
    'block-closes',
];

/** Who sees what of a chat that goes on, and what was changed about its room before. */
const sights: readonly {
    readonly who: string;
    readonly room: string;
    readonly sees: boolean;
    readonly because: string;
    readonly change?: (room: RoomDocument) => void;
}[] = [
    { who: 'Ana', room: rooms.eightChannels, sees: true, because: 'serves it' },
    { who: 'Bob', room: rooms.eightChannels, sees: false, because: 'serves another chat' },
    {
        who: 'Bob',
        room: rooms.eightChannels,
        sees: true,
        because: 'is subscribed to it',
        change: ({ members }) => members.push(users.bob),
    },
    { who: 'the manager', room: rooms.eightChannels, sees: true, because: 'may see all rooms' },
    { who: 'the administrator', room: rooms.eightChannels, sees: true, because: 'may see all rooms' },
    { who: 'Vera', room: rooms.eightChannels, sees: false, because: 'has no room' },
    {
        who: 'Vera',
        room: rooms.eightChannels,
        sees: true,
        because: 'is subscribed to it',
        change: ({ members }) => members.push(users.vera),
    },
    { who: 'Ana', room: rooms.unknown, sees: true, because: 'may serve who waits' },
    { who: 'Vera', room: rooms.unknown, sees: false, because: 'serves nobody' },
    {
        who: 'Ana',
        room: rooms.unknown,
        sees: false,
        because: 'may be of another department',
        change: (room) => {
            room.departmentId = 'sales';
        },
    },
    {
        who: 'the manager',
        room: rooms.unknown,
        sees: true,
        because: 'may see all rooms',
        change: (room) => {
            room.departmentId = 'sales';
        },
    },
];

describe('what a room tells', () => {
    let running: RunningWorkspace;
    let watch: Watch;
    let original: ReadonlyMap<string, string>;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        running.workspace.settings.API_Enable_Rate_Limiter = false;
        watch = new Watch(running);
        original = new Map([...running.workspace.rooms].map(([id, room]) => [id, JSON.stringify(room.members)]));
    });

    afterAll(async () => {
        watch.end();
        await running.stop();
    });

    afterEach(() => {
        for (const [id, room] of running.workspace.rooms) {
            room.members = JSON.parse(original.get(id) ?? '[]') as string[];
            delete room.departmentId;
        }
    });

    const arrive = (name: string): Promise<Actor> =>
        Actor.arrive(running, everybody.find((who) => who.name.startsWith(name)) as Somebody);

    const toldIn = (shown: unknown): readonly string[] => [
        ...keysOf(shown).filter((key) => toldByRooms.includes(key)),
        ...textsOf(shown).flatMap(({ text }) => sentencesIn(text, ['also-open-with', 'also-open-waiting'])),
    ];

    it.each(sights)('is told: $sees, to $who about $room, who $because', async ({ who, room, sees, change }) => {
        const document = running.workspace.rooms.get(room);
        expect(document).toMatchObject({ open: true });
        if (document) {
            change?.(document);
        }
        const actor = await arrive(who);
        const byButton = await actor.clickRoomButton(room);
        expect(keysOf(byButton)).toContain('channels-count');
        expect(toldIn(byButton).includes('head-this-chat')).toBe(sees);
        const { pushed } = await watch.during(() => actor.runCommand('', room));
        expect(toldIn(pushed)).toEqual(toldIn(byButton));
    });

    describe('to Vera, who holds the permission and has no room, and forges the ids of rooms,', () => {
        const chats = [rooms.eightChannels, rooms.eightChannelsEmail, rooms.eightChannelsClosedWidget];
        const state = (roomId: string, contactId = ''): string => `${roomId}|${contactId}`;
        const viewId = 'contact-channels-00000000-0000-4000-8000-000000000000';

        const act = (vera: Actor, actionId: string, value?: string): Promise<Seen> =>
            watch.during(() =>
                vera.interact({
                    type: 'blockAction',
                    actionId,
                    container: { type: 'view', id: viewId },
                    payload: { blockId: 'x', value },
                }),
            );

        const keyOfFirst = (view: SentView): string => moreOf(view).actionId.split('|')[1] ?? '';

        /** Everything that names a room, with the room. */
        const waysInto = (roomId: string, key: string): readonly ((vera: Actor) => Promise<Seen>)[] => [
            (vera) => watch.during(() => vera.clickRoomButton(roomId)),
            (vera) => watch.during(() => vera.runCommand('', roomId)),
            (vera) => watch.during(() => vera.runCommand('text', roomId)),
            (vera) => watch.during(() => vera.runCommand(`id:${contacts.eightChannels}`, roomId)),
            (vera) => watch.during(() => vera.runCommand('details', roomId)),
            ...[
                ...['channels', 'match', 'details', 'menu'],
                ...[`c|${key}|`, `reveal|${key}|`, `ask-block|${key}`, `ask-unblock|${key}`, `history||${key}`],
            ].flatMap((kind) => [
                (vera: Actor) => act(vera, `${kind}|${state(roomId)}`, 'summary'),
                (vera: Actor) => act(vera, `${kind}|${state(roomId, contacts.eightChannels)}`, 'summary'),
            ]),
            (vera) => act(vera, `filter|${state(roomId)}`, 'verified'),
            (vera) => act(vera, `sort|${state(roomId)}`, 'name'),
        ];

        it.each(chats)('is nothing: %s', async (roomId) => {
            const vera = await arrive('Vera');
            const { view } = (await vera.clickRoomButton(rooms.eightChannels)) as PanelInteraction;
            // Of whoever manages the contact the record tells, not the room.
            Reflect.deleteProperty(running.workspace.contacts.get(contacts.eightChannels) ?? {}, 'contactManager');
            const agents = [users.ana, users.bob].map((id) => running.workspace.users.get(id)?.name ?? '?');
            for (const way of waysInto(roomId, keyOfFirst(view))) {
                const { answer, pushed } = await way(vera);
                expect(toldIn([answer, pushed])).toEqual([]);
                expect(agents.filter((name) => JSON.stringify([answer, pushed]).includes(name))).toEqual([]);
            }
        });

        it('is no more than a look-up of the same person tells', async () => {
            const vera = await arrive('Vera');
            const lookedUp = await act(vera, `channels|${state(rooms.general, contacts.eightChannels)}`);
            const shown = lookedUp.answer as PanelInteraction;
            expect(rowsOf(shown.view)).toHaveLength(8);
            for (const roomId of chats.slice(0, 2)) {
                const inRoom = (await act(vera, `channels|${state(roomId)}`)).answer as PanelInteraction;
                expect(rowsOf(inRoom.view)).toEqual(rowsOf(shown.view));
                // That it was looked up, and the way back, are no more than they did themselves.
                const ownDoing = ['looked-up', 'back', 'caution-other-contact'];
                const told = (view: SentView): readonly string[] =>
                    keysOf(view).filter((key) => !ownDoing.includes(key));
                expect(told(inRoom.view)).toEqual(told(shown.view));
            }
        });
    });

    describe('by the summary of somebody who was looked up', () => {
        const messageIn = async (name: string, roomId: string): Promise<unknown> => {
            const actor = await arrive(name);
            const seen = await watch.during(() =>
                actor.interact({
                    type: 'blockAction',
                    actionId: `menu|${roomId}|${contacts.twentyFiveChannels}`,
                    container: { type: 'view', id: 'contact-channels-00000000-0000-4000-8000-000000000000' },
                    payload: { blockId: 'x', value: 'summary' },
                }),
            );
            expect(seen.pushed).toHaveLength(1);
            return [
                seen.answer,
                seen.pushed.map(({ event, payload }) => [event, Reflect.get(payload as object, 'msg')]),
            ];
        };

        it.each(['Vera', 'Carla'])('is the same to %s for rooms that exist or not', async (name) => {
            const anywhere = await messageIn(name, 'roomThatNobodyHas');
            for (const roomId of [rooms.eightChannels, rooms.general, rooms.direct, rooms.withoutContact, '']) {
                expect(await messageIn(name, roomId)).toEqual(anywhere);
            }
        });

        it.each(['Ana', 'the manager'])('says to %s, who may see the chat, that it is another', async (name) => {
            const anywhere = JSON.stringify(await messageIn(name, 'roomThatNobodyHas'));
            const beside = JSON.stringify(await messageIn(name, rooms.eightChannels));
            expect(says(anywhere, 'caution-other-contact')).toBe(false);
            expect(says(beside, 'caution-other-contact')).toBe(true);
        });
    });
});
