import { channelsModel, listed, now } from './viewParts';
import type {
    Caution,
    ChannelPanel,
    ChannelsPanel,
    ContactMatch,
    ListedChannel,
    MessagePanel,
    PanelModel,
} from '../../../src/panel/PanelModel';
import type { RestFailure } from '../../../src/rest/RestFailure';
import { channel } from '../fakes';

/** Each with the keys of its sentence and of the next step. */
export const failures: readonly (readonly [RestFailure, string, string])[] = [
    [{ reason: 'not-configured' }, 'not-configured', 'not-configured-next'],
    [{ reason: 'invalid-token' }, 'invalid-token', 'invalid-token-next'],
    [{ reason: 'lacks-permission' }, 'lacks-permission', 'lacks-permission-next'],
    [{ reason: 'lacks-permission', of: 'history' }, 'lacks-permission-history', 'lacks-permission-next'],
    [{ reason: 'rate-limited' }, 'rate-limited', 'rate-limited-next'],
    [{ reason: 'rate-limited', waitSeconds: 1 }, 'rate-limited-wait', 'rate-limited-next'],
    [{ reason: 'rate-limited', waitSeconds: 42 }, 'rate-limited-wait', 'rate-limited-next'],
    [{ reason: 'refused-in-front', status: 403 }, 'refused-in-front', 'in-front-next'],
    [{ reason: 'not-configured', of: 'address' }, 'no-address', 'no-address-next'],
    [{ reason: 'not-configured', of: 'user-id' }, 'no-user-id', 'no-user-id-next'],
    [{ reason: 'not-configured', of: 'token' }, 'no-token', 'no-token-next'],
    [{ reason: 'timed-out', isLongest: true }, 'timed-out', 'timed-out-longest-next'],
    [{ reason: 'other-workspace' }, 'other-workspace', 'other-workspace-next'],
    [{ reason: 'unexpected-answer', status: 200, isForeign: true }, 'answered-in-front', 'in-front-next'],
    [{ reason: 'server-error', status: 503 }, 'server-error', 'server-error-next'],
    [{ reason: 'timed-out' }, 'timed-out', 'timed-out-next'],
    [{ reason: 'unreachable' }, 'unreachable', 'unreachable-next'],
    [{ reason: 'unreachable', because: 'ECONNREFUSED' }, 'unreachable', 'unreachable-next'],
    [{ reason: 'unexpected-answer' }, 'unexpected-answer', 'unexpected-answer-next'],
    [
        { reason: 'unexpected-answer', status: 404, isForeign: true },
        'unexpected-answer-status',
        'unexpected-answer-next',
    ],
];

const day = 86_400_000;

const reaches: readonly Pick<ListedChannel, 'reach'>[] = [
    {},
    { reach: { kind: 'own', address: 'ana@example.com' } },
    { reach: { kind: 'to', address: '+5511988880199' } },
];

/** One channel of every kind, verified by everything, last used at every age. */
const everyChannel: readonly ListedChannel[] = ['widget', 'email', 'sms', 'app', 'api', 'other', 'novel', ''].flatMap(
    (type, kind) =>
        [-day, 0, 60_000, 7_200_000, day, 3 * day, 60 * day, 900 * day].map((ago, age) => {
            const id = `${kind}-${age}`;
            return listed({
                key: id,
                visitor: { id, sourceType: type },
                source: { type, ...(age > 4 && { alias: 'An alias', label: 'A label', destination: '/shop' }) },
                verified: age > 1,
                verification: {
                    ...(kind > 1 && { field: ['email', 'phone', 'novel'][kind % 3] ?? '', value: 'ana@example.com' }),
                    ...(kind > 4 && { at: now - ago }),
                },
                blocked: age % 2 === 0,
                ...reaches[age % 3],
                isCurrent: age === 0,
                isQuiet: age > 6,
                identities: age === 3 ? [channel({ blocked: true }), channel({ verified: true })] : [],
                actions: age === 3 ? ['reveal', 'history', 'block', 'unblock'] : [],
                ...(kind > 0 && { lastChat: { at: now - ago, roomId: `room-${ago}` } }),
            });
        }),
);

const twoIdentities = [channel({ blocked: true }), channel({ verified: true })];

const everyCaution: readonly Caution[] = [
    { kind: 'new-channel' },
    { kind: 'unknown-contact' },
    { kind: 'conflicts', count: 2 },
    { kind: 'blocked-identity' },
    { kind: 'unknown-visitor' },
    { kind: 'other-contact' },
];

const tooMany = Array.from({ length: 1001 }, (_, index) => listed({ key: `k${index}` }));

const everything: Partial<ChannelsPanel> = {
    channels: everyChannel,
    current: channel({ verified: true }),
    best: channel({ source: { type: 'email' }, verified: true, lastChat: { at: now } }),
    cautions: everyCaution,
    openElsewhere: [
        { roomId: 'room-8', channel: channel(), servedBy: 'Bob', at: now - 7_200_000, canOpen: true },
        { roomId: 'room-9', channel: channel({ source: { type: 'sms' } }), canOpen: false },
    ],
    notice: { kind: 'blocked-now', channel: channel({ source: { type: 'sms', destination: '+5511988880199' } }) },
    canSeeHistory: true,
};

const ofChannel = listed({
    key: 'the-key',
    source: { type: 'sms', destination: '+5511988880199', label: 'A label' },
    verified: true,
    verification: { field: 'phone', value: '+5511988880100', at: now - day },
    lastChat: { at: now - 900 * day, roomId: 'room-3' },
    isQuiet: true,
    identities: twoIdentities,
    actions: ['reveal', 'history', 'block', 'unblock'],
});

/** The page of a channel, with all that can stand on it. */
export const channelPage: ChannelPanel = {
    kind: 'channel',
    channel: ofChannel,
    reachedAs: 'ana@example.com',
    openChat: { roomId: 'room-8', channel: ofChannel, servedBy: 'Bob', at: now, canOpen: true },
    identities: [
        listed({ key: 'one', verified: true, actions: ['block'], lastChat: { at: now - day } }),
        listed({ key: 'two', blocked: true, actions: ['unblock'], isCurrent: true }),
    ],
    identityCount: 45,
};

const history: PanelModel = {
    kind: 'history',
    contactName: 'Zoe Okafor',
    offset: 10,
    older: 20,
    total: 35,
    chats: [
        {
            roomId: 'room-1',
            source: { type: 'sms' },
            closedAt: now - day,
            servedBy: { id: 'bob', name: 'Bob' },
            lastMessage: 'Bye',
            canOpen: true,
        },
        { roomId: 'room-2', source: { type: '' }, canOpen: false },
    ],
};

const historyOfChannel: PanelModel = {
    kind: 'history',
    offset: 10,
    older: 60,
    channel: 'the-key',
    ofChannel,
    lookedBackTo: now - 400 * day,
    chats: [],
};

const details: PanelModel = {
    kind: 'details',
    contactName: 'Zoe Okafor',
    contactId: 'c-1',
    emails: ['zoe@example.com', ...Array.from({ length: 20 }, (_, index) => `zoe@${index}.example.org`)],
    phones: ['+5511988880199'],
    proven: [{ value: '+5511988880199', channels: [channel(), channel({ source: { type: 'sms' } })] }],
    manager: 'Bob',
    isUnknown: true,
    conflicts: ['name', 'manager'],
};

type OfKind = { readonly [Kind in MessagePanel['kind']]: Extract<MessagePanel, { kind: Kind }> };

/** Every kind of a state without a list: the compiler asks for each. */
const messageOfKind: OfKind = {
    'not-a-livechat-room': { kind: 'not-a-livechat-room' },
    'no-contact': { kind: 'no-contact' },
    'contact-not-found': { kind: 'contact-not-found' },
    'channel-not-found': { kind: 'channel-not-found' },
    refused: { kind: 'refused', permission: 'view-livechat-contact' },
    'refused-inactive': { kind: 'refused-inactive' },
    undecided: { kind: 'undecided' },
    unchecked: { kind: 'unchecked' },
    unreadable: { kind: 'unreadable' },
    unavailable: { kind: 'unavailable', failure: { reason: 'timed-out' } },
};

/** Every state without a list, with the keys of its sentence and of the next step. */
export const messages: readonly (readonly [MessagePanel, string, string])[] = [
    ...Object.values(messageOfKind)
        .filter(({ kind }) => kind !== 'unavailable')
        .map((model) => [model, model.kind, `${model.kind}-next`] as const),
    ...failures.map(([failure, ...keys]) => [{ kind: 'unavailable', failure }, ...keys] as const),
];

/** Every state that a list can be in, by what it is called in a test. */
export const lists: readonly (readonly [string, ChannelsPanel])[] = [
    ...failures.flatMap(([failure]) =>
        [true, false].map(
            (isAdministrator) =>
                [
                    `the record: ${JSON.stringify(failure)} ${isAdministrator}`,
                    channelsModel({ cautions: [{ kind: 'saved-data', failure, isAdministrator }] }),
                ] as const,
        ),
    ),
    ['no channels', channelsModel({ channels: [] })],
    ['no such channels', channelsModel({ channels: [], counts: { all: 3, verified: 0, blocked: 0 } })],
    ['every channel', channelsModel(everything)],
    ['too many channels', channelsModel({ channels: tooMany })],
];

const matches: readonly ContactMatch[] = [
    { contactId: 'c-1', isUnknown: true, isLikely: false },
    { contactId: 'c-2', isUnknown: true, isLikely: true, emailOrPhone: '+5511988880199' },
    {
        contactId: 'c-3',
        isUnknown: false,
        isLikely: false,
        name: 'Zoe',
        emailOrPhone: 'zoe@example.com',
        channel: channel({ lastChat: { at: now - day } }),
    },
];

/** Every state that a panel can be in, by what it is called in a test. */
export const everyState: readonly (readonly [string, PanelModel])[] = [
    ...messages.map(([model]) => [JSON.stringify(model), model] as const),
    ...lists,
    ...failures.map(
        ([failure]) => [`no search: ${JSON.stringify(failure)}`, { kind: 'search', query: 'q', failure }] as const,
    ),
    ['a channel', channelPage],
    ['a channel of which nothing is known', { kind: 'channel', channel: listed(), identities: [], identityCount: 0 }],
    ['closed chats', history],
    ['closed chats of a channel', historyOfChannel],
    ['no closed chats', { kind: 'history', offset: 0, total: 0, chats: [] }],
    ['details', details],
    [
        'no details',
        { kind: 'details', contactId: 'c-1', emails: [], phones: [], proven: [], isUnknown: false, conflicts: [] },
    ],
    ['the search', { kind: 'search', query: '' }],
    ['nobody found', { kind: 'search', query: 'q', matches: [] }],
    ['nobody found by number', { kind: 'search', query: '5', matches: [], isByNumber: true, isCut: true }],
    ['some found', { kind: 'search', query: 'q', matches, total: 3 }],
    [
        'some of many found',
        { kind: 'search', query: 'q', matches, total: 51, partly: { reason: 'timed-out' }, isCut: true },
    ],
];
