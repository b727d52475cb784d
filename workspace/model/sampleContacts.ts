import type { ContactDocument, SourceDocument } from './documents';
import { createAwkwardContacts } from './sampleAwkwardContacts';
import { channelFrom } from './sampleChannel';
import type { SampleClock } from './sampleClock';
import { sampleIds } from './sampleIds';

/** Every contact of the sample, from the endpoint's documented one to one with a thousand channels. */
export function createSampleContacts(clock: SampleClock): ContactDocument[] {
    return [
        endpointExample(),
        eightChannels(clock),
        ...contactsOfOneCaseEach(clock),
        contactWithManyChannels(clock, {
            _id: sampleIds.contacts.twentyFiveChannels,
            name: 'Priya Raman',
            currentRoom: sampleIds.rooms.twentyFiveChannels,
            count: 25,
        }),
        contactWithManyChannels(clock, {
            _id: sampleIds.contacts.thousandChannels,
            name: 'Load Test Ltd.',
            currentRoom: sampleIds.rooms.thousandChannels,
            count: 1_000,
        }),
        ...createAwkwardContacts(clock),
    ].map((contact) => ({ ...contact, ...lastChatOf(contact) }));
}

function lastChatOf({ channels }: ContactDocument): Pick<ContactDocument, 'lastChat'> {
    const [newest] = channels
        .flatMap(({ lastChat }) => (lastChat ? [lastChat] : []))
        .sort((left, right) => right.ts.getTime() - left.ts.getTime());
    return newest ? { lastChat: newest } : {};
}

/** The answer that the endpoint's documentation shows, value and order of keys included. */
function endpointExample(): ContactDocument {
    return {
        _id: sampleIds.contacts.endpointExample,
        name: 'Juanito Perez',
        emails: [{ address: 'juanito@contacts.example' }],
        unknown: false,
        channels: [
            {
                name: 'widget',
                visitor: { visitorId: sampleIds.visitors.endpointExample, source: { type: 'widget' } },
                blocked: false,
                verified: true,
                details: { type: 'widget', destination: 'example.com' },
                lastChat: { _id: sampleIds.rooms.endpointExample, ts: new Date('2024-11-22T14:53:36.500Z') },
                field: 'email',
                value: '[email protected]',
                verifiedAt: new Date('2024-11-22T14:55:21.354Z'),
            },
        ],
        createdAt: new Date('2024-11-14T19:56:51.000Z'),
    };
}

function eightChannels({ minutesAgo, hoursAgo, daysAgo }: SampleClock): ContactDocument {
    const { visitors, rooms } = sampleIds;
    const email = 'zoe.okafor@contacts.example';
    const phone = '+5511998761234';
    return {
        _id: sampleIds.contacts.eightChannels,
        name: 'Zoe Okafor',
        emails: [{ address: email }],
        phones: [{ phoneNumber: phone }],
        contactManager: sampleIds.users.ana,
        unknown: false,
        channels: [
            {
                details: { type: 'widget', destination: 'shop.example.com' },
                visitorId: visitors.eightWidget,
                lastChat: { _id: rooms.eightChannelsClosedWidget, ts: daysAgo(9) },
                verified: { field: 'email', value: email, at: daysAgo(9) },
            },
            {
                details: { type: 'email', id: 'inboxSupport', destination: 'support@shop.example.com' },
                visitorId: visitors.eightEmail,
                lastChat: { _id: rooms.eightChannelsEmail, ts: hoursAgo(3) },
                verified: { field: 'email', value: email, at: daysAgo(30) },
            },
            {
                details: { type: 'sms', alias: 'twilio', destination: '+15005550006' },
                visitorId: visitors.eightSms,
                lastChat: { _id: rooms.eightChannelsClosedSms, ts: daysAgo(120) },
                blocked: true,
            },
            {
                details: appSource('whatsapp', 'WhatsApp Business', '+55 11 4002-8922'),
                visitorId: visitors.eightWhatsApp,
                lastChat: { _id: rooms.eightChannels, ts: minutesAgo(4) },
                verified: { field: 'phone', value: phone, at: daysAgo(14) },
            },
            {
                details: appSource('telegram', 'Telegram', '@shop_help_bot'),
                visitorId: visitors.eightTelegram,
                lastChat: { _id: 'roomNoLongerThere', ts: daysAgo(400) },
                blocked: true,
                verified: { field: 'phone', value: phone, at: daysAgo(410) },
            },
            {
                details: appSource('instagram', 'Instagram', '@shop.example'),
                visitorId: visitors.eightInstagram,
            },
            {
                details: { type: 'api', alias: 'Order system', destination: 'orders.shop.example.com' },
                visitorId: visitors.eightApi,
                lastChat: { _id: 'roomByOrderSystem', ts: daysAgo(45) },
            },
            {
                details: { type: 'other', alias: 'Front desk' },
                visitorId: visitors.eightOther,
                lastChat: { _id: 'roomAtFrontDesk01', ts: daysAgo(2) },
            },
        ].map(channelFrom),
        createdAt: daysAgo(420),
    };
}

function appSource(alias: string, label: string, destination: string): SourceDocument {
    return { type: 'app', id: `app-${alias}`, alias, label, destination };
}

function contactsOfOneCaseEach(clock: SampleClock): ContactDocument[] {
    const { minutesAgo, hoursAgo, daysAgo } = clock;
    const { contacts, rooms, visitors } = sampleIds;
    return [
        {
            _id: contacts.twoVisitors,
            name: 'Tomás Duarte',
            emails: [{ address: 'tomas@contacts.example' }, { address: 't.duarte@office.example' }],
            unknown: false,
            conflictingFields: [{ field: 'name', value: 'Thomas Duarte' }],
            channels: [
                // The older identity is blocked, and the newer one of the same name hides that.
                {
                    details: { type: 'widget', destination: 'old.example.com' },
                    visitorId: visitors.twoVisitorsOlder,
                    lastChat: { _id: 'roomOfOldVisitor1', ts: daysAgo(60) },
                    blocked: true,
                },
                {
                    details: { type: 'widget', destination: 'new.example.com' },
                    visitorId: visitors.twoVisitorsNewer,
                    lastChat: { _id: rooms.twoVisitors, ts: minutesAgo(20) },
                },
                {
                    details: { type: 'email', destination: 'help@shop.example.com' },
                    visitorId: 'visitorTwoByEmail',
                    lastChat: { _id: 'roomOfTwoByEmail1', ts: daysAgo(5) },
                },
            ].map(channelFrom),
            createdAt: daysAgo(61),
        },
        {
            _id: contacts.blocked,
            name: 'Boris Blake',
            phones: [{ phoneNumber: '+441632960961' }],
            unknown: false,
            channels: [
                {
                    details: { type: 'sms', destination: '+441632960000' },
                    visitorId: 'visitorBlockedSms',
                    lastChat: { _id: rooms.blockedClosed, ts: daysAgo(1) },
                    blocked: true,
                },
                {
                    details: { type: 'email', destination: 'help@shop.example.com' },
                    visitorId: 'visitorBlockedEml',
                    lastChat: { _id: rooms.blocked, ts: hoursAgo(1) },
                },
            ].map(channelFrom),
            createdAt: daysAgo(8),
        },
        {
            _id: contacts.verified,
            name: 'Vivian Verhoeven',
            emails: [{ address: 'vivian@contacts.example' }],
            unknown: false,
            channels: [
                channelFrom({
                    details: { type: 'email', destination: 'help@shop.example.com' },
                    visitorId: 'visitorVerifiedMl',
                    lastChat: { _id: rooms.verified, ts: minutesAgo(35) },
                    verified: { field: 'email', value: 'vivian@contacts.example', at: hoursAgo(2) },
                }),
            ],
            createdAt: daysAgo(3),
        },
        {
            _id: contacts.unknown,
            name: 'guest-7',
            unknown: true,
            channels: [
                channelFrom({
                    details: { type: 'widget', destination: 'shop.example.com' },
                    visitorId: 'visitorGuestSeven',
                    lastChat: { _id: rooms.unknown, ts: minutesAgo(2) },
                }),
            ],
            createdAt: minutesAgo(2),
        },
        {
            _id: contacts.withoutChannels,
            name: 'Nina Novak',
            emails: [{ address: 'nina@contacts.example' }],
            phones: [{ phoneNumber: '+385915550123' }],
            unknown: false,
            channels: [],
            createdAt: daysAgo(12),
        },
        {
            _id: contacts.deleted,
            name: 'Dora Deleted',
            unknown: false,
            enabled: false,
            channels: [
                channelFrom({
                    details: { type: 'widget', destination: 'shop.example.com' },
                    visitorId: 'visitorDeleted001',
                    lastChat: { _id: rooms.deleted, ts: daysAgo(7) },
                }),
            ],
            createdAt: daysAgo(90),
        },
    ];
}

/** Every tenth channel is blocked, every third verified, every seventh was never chatted on. */
function contactWithManyChannels(
    clock: SampleClock,
    {
        _id,
        name,
        currentRoom,
        count,
    }: { readonly _id: string; readonly name: string; readonly currentRoom: string; readonly count: number },
): ContactDocument {
    return {
        _id,
        name,
        unknown: false,
        channels: Array.from({ length: count }, (_, index) => {
            const number = String(index + 1).padStart(String(count).length, '0');
            return channelFrom({
                details: {
                    type: 'app',
                    id: `app-branch-${number}`,
                    alias: `branch-${number}`,
                    label: `Branch ${number}`,
                    destination: `branch-${number}.example.com`,
                },
                visitorId: `visitorOfBranch${count}x${index}`,
                ...(index === 0 && { lastChat: { _id: currentRoom, ts: clock.minutesAgo(10) } }),
                ...(index % 7 !== 0 && {
                    lastChat: { _id: `roomOfBranch${count}x${number}`, ts: clock.hoursAgo(index * 5) },
                }),
                blocked: index % 10 === 9,
                ...(index % 3 === 0 && {
                    verified: { field: 'email', value: `contact+${number}@branches.example`, at: clock.daysAgo(index) },
                }),
            });
        }),
        createdAt: clock.daysAgo(count),
    };
}
