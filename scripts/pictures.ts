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
    /** What the button to click in the panel reads. */
    readonly click?: string;
    /** What to type into the composer instead of opening the panel from the room's menu. */
    readonly command?: string;
    /** The text of the panel that is to be at its top. */
    readonly scrollTo?: string;
    /** Only the contextual bar. */
    readonly barOnly?: boolean;
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

export const pictures: readonly Picture[] = [
    { name: 'panel', room: rooms.eightChannels, width: 1280, height: 800 },
    { name: 'panel-dark', room: rooms.eightChannels, dark: true, barOnly: true },
    { name: 'panel-arabic', room: rooms.eightChannels, language: 'ar', barOnly: true },
    { name: 'panel-narrow', room: rooms.eightChannels, width: 320, barOnly: true },
    { name: 'panel-history', room: rooms.eightChannels, click: 'Closed chats', barOnly: true },
    { name: 'panel-look-up', room: rooms.eightChannels, click: 'Look up', barOnly: true },
    { name: 'state-no-channels', room: rooms.withoutChannels, barOnly: true, height: 420 },
    { name: 'state-no-contact', room: rooms.withoutContact, barOnly: true, height: 420 },
    { name: 'state-record', room: rooms.verified, fault: { kind: 'status', status: 500 }, barOnly: true, height: 700 },
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
    {
        ...forMarketplace,
        name: 'marketplace-channels',
        room: rooms.eightChannels,
        dark: true,
        scrollTo: 'Live chat',
    },
    { ...forMarketplace, name: 'marketplace-closed-chats', room: rooms.eightChannels, click: 'Closed chats' },
    { ...forMarketplace, name: 'marketplace-look-up', room: rooms.verified, command: '/contact-channels an' },
    { ...forMarketplace, name: 'marketplace-arabic', room: rooms.eightChannels, language: 'ar' },
];

/** The chats of the marketplace's pictures: without those whose names are there to be awkward. */
export const marketplaceRooms: readonly string[] = [
    rooms.eightChannels,
    rooms.twentyFiveChannels,
    rooms.twoVisitors,
    rooms.verified,
    rooms.withoutChannels,
    rooms.blocked,
    rooms.endpointExample,
    rooms.eightChannelsClosedWidget,
    rooms.eightChannelsClosedSms,
];
