import type { ContactDocument, RoomDocument } from 'contact-channels-workspace/model/documents';
import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Person, type SentView } from './Person';
import { buttonWith } from './panel';
import { packageWhenStale } from '../../scripts/packageApp';
import { textsOf } from '../viewTexts';

const { contacts, rooms, users } = sampleIds;
const hourMs = 3_600_000;

/** What the panel tells of the person behind a contact and a chat. */
describe('the person behind the contact, in the real engine', () => {
    let running: RunningWorkspace;
    let ana: Person;

    beforeEach(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        ana = await Person.logIn(running, users.ana);
    });

    afterEach(async () => {
        await running.stop();
    });

    const contact = (id: string): ContactDocument => {
        const found = running.workspace.contacts.get(id);
        if (found === undefined) {
            throw new Error(`There is no contact ${id}`);
        }
        return found;
    };
    const room = (id: string): RoomDocument => {
        const found = running.workspace.rooms.get(id);
        if (found === undefined) {
            throw new Error(`There is no room ${id}`);
        }
        return found;
    };
    const wordsOf = (view: SentView): readonly string[] => textsOf(view).map(({ text }) => text);
    const asked = (): readonly string[] =>
        running.workspace.requests
            .filter(({ headers }) => headers['x-auth-token'] === sampleTokens.service)
            .map(({ url }) => url)
            .filter((url) => !url.includes('permissions.listAll'));
    const openDetails = async (roomId: string): Promise<SentView> => {
        running.workspace.requests.splice(0);
        await ana.run('details', roomId);
        const [opened] = ana.pushedPanels();
        if (opened === undefined) {
            throw new Error('No panel was opened');
        }
        return opened.view;
    };

    it('is found twice by the same email, with the ways to the other contact', async () => {
        running.workspace.contacts.set('contactTwiceKnown', {
            ...contact(contacts.unknown),
            _id: 'contactTwiceKnown',
            name: 'K. Berg',
            emails: [{ address: 'VIVIAN@contacts.example' }],
        });
        const view = await openDetails(rooms.verified);
        expect(wordsOf(view)).toContain('Also known as K. Berg: same email');
        expect(buttonWith(view, 'open-contact').url).toContain('/omnichannel-directory/contacts/details/');
        expect(asked().filter((url) => url.includes('contacts.search')).length).toBeLessThanOrEqual(4);
        const shown = await ana.click(view, buttonWith(view, 'show'));
        expect(wordsOf(shown.view)).toContain('K. Berg');
    });

    it('is not looked for when the list is opened', async () => {
        await ana.openByCommand(rooms.verified);
        expect(asked().filter((url) => !url.includes('contacts.channels'))).toEqual([]);
    });

    it('has habits, which those are told who may see closed chats', async () => {
        const closed = room(rooms.eightChannelsClosedWidget);
        for (let index = 0; index < 4; index += 1) {
            const _id = `room-of-a-habit-${index}`;
            running.workspace.rooms.set(_id, { ...closed, _id, closedAt: new Date(Date.now() - (index + 1) * hourMs) });
        }
        const words = wordsOf(await openDetails(rooms.eightChannels));
        expect(words).toEqual(
            expect.arrayContaining([
                expect.stringMatching(/^\d of the last 5 chats on Live chat$/),
                '5 chats in 2 days',
                '2 channels',
            ]),
        );
        expect(asked().filter((url) => url.includes('contacts.history'))).toHaveLength(1);
    });

    it('has none for those who may not see closed chats, and nobody is asked for them', async () => {
        const held = running.workspace.permissions.get('view-livechat-contact-history');
        if (held === undefined) {
            throw new Error('There is no such permission');
        }
        held.roles = held.roles.filter((role) => role !== 'livechat-agent');
        expect(wordsOf(await openDetails(rooms.eightChannels)).join()).not.toContain('chats');
        expect(asked().filter((url) => url.includes('contacts.history'))).toEqual([]);
    });

    it('can be answered for as long as the settings say, from their last message on', async () => {
        await running.host.updateSetting(running.app.id, 'reply-windows', 'WhatsApp = 24, nonsense');
        const saved = running.host.settings(running.app.id).find(({ id }) => id === 'reply-windows');
        expect(saved).toMatchObject({
            value: 'whatsapp=24',
            i18nDescription: 'setting-reply-windows-corrected',
        });
        const visitor = room(rooms.eightChannels).v;
        if (visitor === undefined) {
            throw new Error('The room has no visitor');
        }
        visitor.lastMessageTs = new Date(Date.now() - 20.5 * hourMs);
        expect(wordsOf((await ana.openByCommand(rooms.eightChannels)).view)).toContain('Reply window: 3 h left');
        visitor.lastMessageTs = new Date(Date.now() - 26.5 * hourMs);
        expect(wordsOf((await ana.openByCommand(rooms.eightChannels)).view)).toContain(
            'Reply window closed 2 h ago: the next message may not arrive',
        );
        delete visitor.lastMessageTs;
        expect(wordsOf((await ana.openByCommand(rooms.eightChannels)).view).join()).not.toContain('Reply window');
    });

    it('is asked for what they would know, on a chat that is not verified', async () => {
        const { visitorId } = { visitorId: room(rooms.eightChannels).v?._id };
        for (const channel of contact(contacts.eightChannels).channels) {
            if (channel.visitor.visitorId === visitorId) {
                channel.verified = false;
            }
        }
        const words = wordsOf((await ana.openByCommand(rooms.eightChannels)).view);
        expect(words.filter((text) => text.startsWith('Ask for'))).toEqual([
            expect.stringMatching(
                /^Ask for the (email address that ends in …contacts\.example|phone number that ends in …\d{4})$/,
            ),
        ]);
    });
});
