import type { EngineHostOptions } from 'contact-channels-workspace/engine/EngineHost';
import { type ConvertedDocument, convertRoom } from 'contact-channels-workspace/engine/converters';
import { requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import { sampleIds } from 'contact-channels-workspace/model/sample';

import { timedOut, unreachable } from './Fault';
import { answerDeadlineMs, expectGoodView, expectRecord, expectSeen, timed } from './seenBy';
import { type RunningHosts, startHosts } from './startHosts';
import { Person } from '../Person';
import { keysOf, rowsOf } from '../panel';

const { rooms, users } = sampleIds;

/** What the room converter gives in place of the room's contact. */
type ContactChange = { readonly name: string; readonly change: (contact: ConvertedDocument) => unknown };

const noContact: readonly ContactChange[] = [
    { name: 'no contact', change: () => undefined },
    { name: 'a contact that is null', change: () => null },
    { name: 'the id of a contact', change: ({ _id }) => _id },
    { name: 'a list of contacts', change: (contact) => [contact] },
    { name: 'a contact without an id', change: ({ _id, ...contact }) => contact },
    { name: 'a contact whose id is a number', change: (contact) => ({ ...contact, _id: 7 }) },
    { name: 'a contact whose id is empty', change: (contact) => ({ ...contact, _id: ' ' }) },
];

const oddContacts: readonly ContactChange[] = [
    { name: 'a contact with id in place of _id', change: ({ _id, ...contact }) => ({ ...contact, id: _id }) },
    { name: 'a contact without channels', change: ({ channels, ...contact }) => contact },
    { name: 'a contact whose channels are null', change: (contact) => ({ ...contact, channels: null }) },
    { name: 'a contact whose channels are a string', change: (contact) => ({ ...contact, channels: 'widget' }) },
    { name: 'a contact whose channels are an object', change: (contact) => ({ ...contact, channels: {} }) },
    { name: 'nothing but the id of a contact', change: ({ _id }) => ({ _id }) },
    {
        name: 'a contact with fields of other types',
        change: ({ _id, channels }) => ({ _id, channels, name: 7, emails: {}, phones: 'none', createdAt: 'yesterday' }),
    },
];

const size = `${noContact.length} without a contact, ${oddContacts.length} with an odd one`;

describe(`rooms and contacts that are not what they should be: ${size}`, () => {
    let running: RunningHosts;
    let ana: Person;
    let changeRoom: (room: ConvertedDocument) => unknown;
    let askRest: NonNullable<EngineHostOptions['http']>;

    beforeAll(async () => {
        running = await startHosts({
            convertRoom: (workspace, room) => changeRoom(convertRoom(workspace, room)) as ConvertedDocument,
            http: (question) => askRest(question),
        });
        ana = await Person.logIn(running, users.ana);
    });

    afterAll(async () => {
        await running.stop();
    });

    beforeEach(() => {
        changeRoom = (room) => room;
        askRest = requestOverHttp;
    });

    const changeContact = ({ change }: ContactChange): void => {
        changeRoom = ({ contact, ...room }) => ({ ...room, contact: change(contact as ConvertedDocument) });
    };

    it.each(noContact)('says that there is none where the room has $name', async (changed) => {
        changeContact(changed);
        const byCommand = await timed(() => ana.openByCommand(rooms.eightChannels));
        const byButton = await timed(() => ana.clickRoomButton(rooms.eightChannels));
        for (const opened of [byCommand, byButton]) {
            expectGoodView(opened);
            expect(keysOf(opened.view)).toEqual([
                'panel-title',
                'no-contact',
                'no-contact-next',
                'retry',
                'look-up-label',
                'look-up-placeholder',
            ]);
        }
    });

    it.each(oddContacts)('lists the channels where the room has $name', async (changed) => {
        changeContact(changed);
        const opened = await timed(() => ana.openByCommand(rooms.eightChannels));
        expect(opened.type).toBe('contextual_bar.open');
        expectSeen(opened, { rows: 8 });
    });

    it.each(oddContacts)(
        'lists the channels of the record where the room has $name and REST fails',
        async (changed) => {
            changeContact(changed);
            await ana.openByCommand(rooms.eightChannels);
            askRest = async () => undefined;
            const opened = await timed(() => ana.clickRoomButton(rooms.eightChannels));
            expect(opened.type).toBe('contextual_bar.open');
            expectRecord(opened, unreachable, 8);
        },
    );

    it.each(['visitor', 'source', 'createdAt', '_unmappedProperties_'])(
        'does without the %s of a room',
        async (key) => {
            changeRoom = (room) => ({ ...room, [key]: undefined });
            const opened = await timed(() => ana.openByCommand(rooms.eightChannels));
            expect(opened.type).toBe('contextual_bar.open');
            expectSeen(opened, { rows: 8 });
        },
    );

    it.each([
        { look: 'the first look', contact: 'its contact', timeoutMs: 3500, isAgain: false },
        { look: 'another look', contact: 'its contact', timeoutMs: 3000, isAgain: true },
        { look: 'another look', contact: 'its contact', timeoutMs: 3500, isAgain: true },
        { look: 'the first look', contact: 'a contact without channels', timeoutMs: 3000, isAgain: false },
    ])(
        'falls back on the record at $look, of a room with $contact, when REST is silent for $timeoutMs ms',
        async ({ contact, timeoutMs, isAgain }) => {
            // From then on the permissions are known.
            const { view } = await ana.openByCommand(rooms.eightChannels);
            oddContacts.filter(({ name }) => name === contact).forEach(changeContact);
            askRest = () => new Promise(() => undefined);
            await running.set('rest-timeout-ms', timeoutMs);
            const opened = await timed(() =>
                isAgain ? ana.chooseInHead(view, 'refresh') : ana.clickRoomButton(rooms.eightChannels),
            );
            await running.set('rest-timeout-ms', 3000);
            expect(opened.ms).toBeLessThan(answerDeadlineMs);
            expectRecord(opened, timedOut, 8);
        },
    );

    it('says in time that a room does not come, and lists the channels when it does', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        changeRoom = () => new Promise(() => undefined);
        const clicked = await timed(() => ana.chooseInHead(view, 'refresh'));
        expect(clicked.view.id).toBe(view.id);
        expectSeen(clicked, { sentence: 'unreadable', next: 'unreadable-next' });
        changeRoom = (room) => room;
        expect(rowsOf((await ana.chooseInHead(view, 'refresh')).view)).toHaveLength(8);
    });

    it('does not call a room that cannot be read one without a livechat, and offers to try again', async () => {
        const { view } = await ana.openByCommand(rooms.eightChannels);
        changeRoom = () => {
            throw new Error('The database is away');
        };
        const clicked = await timed(() => ana.chooseInHead(view, 'refresh'));
        expectGoodView(clicked);
        expect(keysOf(clicked.view)).not.toContain('not-a-livechat-room');
        expect(keysOf(clicked.view)).toContain('retry');
    });
});
