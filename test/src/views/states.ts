import { channelsModel, listed, now } from './viewParts';
import type { ChannelsPanel, ListedChannel, MessagePanel, PanelModel } from '../../../src/panel/PanelModel';
import type { RestFailure } from '../../../src/rest/RestFailure';
import { channel } from '../fakes';

/** Each with the keys of its sentence and of the next step. */
export const failures: readonly (readonly [RestFailure, string, string])[] = [
    [{ reason: 'not-configured' }, 'not-configured', 'not-configured-next'],
    [{ reason: 'invalid-token' }, 'invalid-token', 'invalid-token-next'],
    [{ reason: 'lacks-permission' }, 'lacks-permission', 'lacks-permission-next'],
    [{ reason: 'lacks-permission', of: 'history' }, 'lacks-permission-history', 'lacks-permission-next'],
    [{ reason: 'rate-limited' }, 'rate-limited', 'rate-limited-next'],
    [{ reason: 'rate-limited', waitSeconds: 1 }, 'rate-limited', 'rate-limited-wait'],
    [{ reason: 'rate-limited', waitSeconds: 42 }, 'rate-limited', 'rate-limited-wait'],
    [{ reason: 'refused-in-front', status: 403 }, 'unexpected-answer-status', 'unexpected-answer-next'],
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
                isCurrent: age === 0,
                isQuiet: age > 6,
                identities: age === 3 ? [channel({ blocked: true }), channel({ verified: true })] : [],
                actions: age === 3 ? ['identities', 'reveal', 'history', 'block', 'unblock'] : [],
                ...(kind > 0 && { lastChat: { at: now - ago, roomId: `room-${ago}` } }),
            });
        }),
);

/** One channel with more identities than a page lists. */
const manyIdentities = [
    listed({ key: '2-3', identities: Array.from({ length: 45 }, () => channel({ source: { type: 'sms' } })) }),
];

const tooMany = Array.from({ length: 1001 }, (_, index) => listed({ key: `k${index}` }));

const everything: Partial<ChannelsPanel> = {
    channels: everyChannel,
    trust: { current: channel(), verifiedElsewhere: channel({ verified: true, verification: { at: now - day } }) },
    caution: true,
    best: channel({ verified: true, lastChat: { at: now } }),
    openElsewhere: [
        { roomId: 'room-8', channel: channel(), servedBy: 'Bob' },
        { roomId: 'room-9', channel: channel({ source: { type: 'sms' } }) },
    ],
    notice: { kind: 'blocked-now', channel: channel({ source: { type: 'sms', destination: '+5511988880199' } }) },
    can: { history: true, block: true, unblock: true },
};

const history: PanelModel = {
    kind: 'history',
    contactName: 'Zoe Okafor',
    offset: 10,
    total: 35,
    onlyLatest: true,
    channel: 'key',
    chats: [
        { roomId: 'room-1', source: { type: 'sms' }, closedAt: now - day, servedBy: 'Bob', lastMessage: 'Bye' },
        { roomId: 'room-2', source: { type: '' } },
    ],
};

const details: PanelModel = {
    kind: 'details',
    contactName: 'Zoe Okafor',
    emails: ['zoe@example.com', 'zoe@example.org'],
    phones: ['+5511988880199'],
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
    ...failures.map(
        ([failure]) =>
            [`the record: ${JSON.stringify(failure)}`, channelsModel({ fromRecordBecause: failure })] as const,
    ),
    ['no channels', channelsModel({ channels: [] })],
    ['no such channels', channelsModel({ channels: [], counts: { all: 3, verified: 0, blocked: 0 } })],
    ['every channel', channelsModel(everything)],
    ['too many channels', channelsModel({ channels: tooMany })],
    ['many identities', channelsModel({ channels: manyIdentities })],
];

/** Every state that a panel can be in, by what it is called in a test. */
export const everyState: readonly (readonly [string, PanelModel])[] = [
    ...messages.map(([model]) => [JSON.stringify(model), model] as const),
    ...lists,
    ...failures.map(
        ([failure]) => [`no search: ${JSON.stringify(failure)}`, { kind: 'search', query: 'zoe', failure }] as const,
    ),
    ['closed chats', history],
    ['no closed chats', { kind: 'history', offset: 0, total: 0, onlyLatest: false, chats: [] }],
    ['details', details],
    ['no details', { kind: 'details', emails: [], phones: [], isUnknown: false, conflicts: [] }],
    ['the search', { kind: 'search', query: '' }],
    ['nobody found', { kind: 'search', query: 'zoe', matches: [] }],
    [
        'some found',
        {
            kind: 'search',
            query: 'zoe',
            matches: [
                { contactId: 'c-1', isUnknown: true },
                {
                    contactId: 'c-2',
                    isUnknown: false,
                    name: 'Zoe',
                    emailOrPhone: 'zoe@example.com',
                    channel: channel(),
                },
            ],
        },
    ],
];
