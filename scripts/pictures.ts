import type { RestFault } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';

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
};

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
