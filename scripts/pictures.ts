import type { RestFault } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import type { Workspace } from 'contact-channels-workspace/model/workspace';

const { rooms } = sampleIds;

/** One picture of the documentation: where Ana is, what she does, and what of it is kept. */
export type Picture = {
    readonly name: string;
    readonly room: string;
    readonly width?: number;
    readonly height?: number;
    /** How many pixels of the picture a pixel of the page takes. */
    readonly scale?: number;
    readonly language?: string;
    readonly dark?: boolean;
    /** What REST does meanwhile. */
    readonly fault?: RestFault;
    /** What to choose in the menu of the panel's head. */
    readonly choose?: string;
    /** The beginning of the row whose page is to be opened. */
    readonly row?: string;
    /** What to type into the search field. */
    readonly type?: string;
    /** How the client looks; the new look unless told. */
    readonly era?: 'old' | 'new';
    /** What to type into the composer instead of opening the panel from the room's menu. */
    readonly command?: string;
    /** Only the contextual bar. */
    readonly barOnly?: boolean;
    /** In px; as wide as the client makes it unless told. */
    readonly barWidth?: number;
    readonly fallBack?: boolean;
    /** The chat waits in the queue: Ana takes it, and the picture is of what she is told. */
    readonly take?: boolean;
    /** What the settings of the app are for it. */
    readonly settings?: Readonly<Record<string, string>>;
    /** What is different in the workspace, from this picture on. */
    readonly change?: (workspace: Workspace) => void;
};

const hourMs = 3_600_000;

/** Zoe's chat is not verified, and her last message is of yesterday. */
function changeChat({ contacts, rooms: all }: Workspace): void {
    const visitor = all.get(rooms.eightChannels)?.v;
    if (visitor !== undefined) {
        visitor.lastMessageTs = new Date(Date.now() - 20.5 * hourMs);
    }
    for (const channel of contacts.get(sampleIds.contacts.eightChannels)?.channels ?? []) {
        channel.verified = channel.verified && channel.visitor.visitorId !== visitor?._id;
    }
}

/** Zoe is known under another name as well, and wrote often lately. */
function changePerson({ contacts, rooms: all }: Workspace): void {
    const zoe = contacts.get(sampleIds.contacts.eightChannels);
    const guest = contacts.get(sampleIds.contacts.unknown);
    const closed = all.get(rooms.eightChannelsClosedWidget);
    if (zoe === undefined || guest === undefined || closed === undefined) {
        throw new Error('The sample has not all that the picture shows');
    }
    contacts.set('contactTwiceKnown', {
        ...guest,
        _id: 'contactTwiceKnown',
        name: 'Z. Okafor',
        emails: zoe.emails ?? [],
    });
    for (let index = 1; index <= 4; index += 1) {
        const _id = `roomOfHabit${index}`;
        all.set(_id, { ...closed, _id, closedAt: new Date(Date.now() - 9 * index * hourMs) });
    }
}

/** A screen of the bar that the panel was designed for. */
const bar = { barOnly: true, height: 800 };

export const pictures: readonly Picture[] = [
    { name: 'panel', room: rooms.eightChannels, width: 1280, height: 800 },
    { name: 'panel-dark', room: rooms.eightChannels, dark: true, ...bar },
    { name: 'panel-arabic', room: rooms.eightChannels, language: 'ar', ...bar },
    { name: 'panel-narrow', room: rooms.eightChannels, ...bar, barWidth: 320 },
    { name: 'panel-older-client', room: rooms.eightChannels, era: 'old', ...bar },
    { name: 'panel-cautions', room: rooms.twoVisitors, ...bar },
    { name: 'panel-channel', room: rooms.eightChannels, row: 'Email', ...bar },
    { name: 'panel-identities', room: rooms.twoVisitors, row: 'Live chat', ...bar },
    { name: 'panel-history', room: rooms.eightChannels, choose: 'Closed chats', ...bar },
    { name: 'panel-details', room: rooms.eightChannels, choose: 'Contact details', ...bar },
    { name: 'panel-look-up', room: rooms.eightChannels, choose: 'Look up', type: 'an', ...bar },
    { name: 'state-no-channels', room: rooms.withoutChannels, barOnly: true, height: 420 },
    { name: 'state-no-contact', room: rooms.withoutContact, barOnly: true, height: 420 },
    { name: 'state-record', room: rooms.verified, fault: { kind: 'status', status: 500 }, barOnly: true, height: 420 },
    {
        name: 'state-server-failed',
        room: rooms.verified,
        fault: { kind: 'status', status: 500 },
        fallBack: false,
        barOnly: true,
        height: 420,
    },
    { name: 'message-assigned', room: rooms.unknown, take: true, width: 800, height: 360 },
    {
        name: 'panel-reply-window',
        room: rooms.eightChannels,
        settings: { 'reply-windows': 'whatsapp=24' },
        change: changeChat,
        barOnly: true,
        height: 420,
    },
    {
        name: 'panel-same-person',
        room: rooms.eightChannels,
        command: '/contact-channels details',
        change: changePerson,
        barOnly: true,
        height: 640,
    },
];

/** Comes out at 960 x 540, the size that the marketplace asks for. */
const forMarketplace = { width: 1280, height: 720, scale: 0.75 };

export const marketplacePictures: readonly Picture[] = [
    { ...forMarketplace, name: 'marketplace-panel', room: rooms.eightChannels },
    { ...forMarketplace, name: 'marketplace-channel', room: rooms.eightChannels, dark: true, row: 'Email' },
    { ...forMarketplace, name: 'marketplace-closed-chats', room: rooms.eightChannels, choose: 'Closed chats' },
    { ...forMarketplace, name: 'marketplace-look-up', room: rooms.verified, command: '/contact-channels an' },
    { ...forMarketplace, name: 'marketplace-arabic', room: rooms.eightChannels, language: 'ar' },
    // The last: in the others the chat still waits in the queue.
    { ...forMarketplace, name: 'marketplace-message', room: rooms.unknown, take: true },
];

/** The chats of the marketplace's pictures: without those whose names are there to be awkward. */
export const marketplaceRooms: readonly string[] = [
    rooms.eightChannels,
    rooms.twentyFiveChannels,
    rooms.twoVisitors,
    rooms.verified,
    rooms.withoutChannels,
    rooms.blocked,
    rooms.unknown,
    rooms.endpointExample,
    rooms.eightChannelsClosedWidget,
    rooms.eightChannelsClosedSms,
];
