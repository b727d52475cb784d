import { answeredInFront, type Fault, unexpected } from './Fault';
import type { Answer } from './FaultyServer';
import { content, json } from './answers';

function channel(index: number, more: object = {}): object {
    return {
        name: `channel ${index}`,
        verified: false,
        blocked: false,
        visitor: { visitorId: `visitor${index}`, source: { type: 'widget' } },
        details: { type: 'widget', destination: 'shop.example.com' },
        lastChat: { _id: `room${index}`, ts: new Date(1.7e12 + index * 1000).toISOString() },
        ...more,
    };
}

/** With little in each, since all of it goes through the engine's messages twice. */
function manyChannels(count: number): readonly object[] {
    return Array.from({ length: count }, (_, index) => ({
        name: `channel ${index}`,
        visitor: { visitorId: `visitor${index}`, source: { type: 'widget' } },
        lastChat: { _id: `room${index}`, ts: new Date(1.7e12 + index * 1000).toISOString() },
    }));
}

function list(channels: unknown): Answer {
    return json({ channels, success: true });
}

const nestedDeeply = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;

/** Status 200, and a body that is no JSON object. */
export const bodyFaults: readonly Fault[] = [
    ['an empty body', content('')],
    ['a page', content('<!doctype html><title>Log in</title>', { 'Content-Type': 'text/html' })],
    ['a page that says it is JSON', content('<!doctype html><title>Log in</title>')],
    ['JSON cut short', content('{"channels":[{"name":"widget"')],
    ['JSON of another content type', content('{"channels":[],"success":true}', { 'Content-Type': 'text/plain' })],
    ['JSON without a content type', content('{"channels":[],"success":true}', { 'Content-Type': '' })],
    ['null', content('null')],
    ['a list', content('[]')],
    ['a list of channels without anything around it', json([channel(1)])],
    ['a string', content('"channels"')],
    ['a number', content('8')],
    ['success: false', json({ channels: [channel(1)], success: false })],
].map(([name, answer]) => ({ name, cause: { answer }, seen: answeredInFront, isOfSetUp: true }) as Fault);

/** Status 200, and an object that is not what the endpoint documents. */
export const shapeFaults: readonly Fault[] = [
    ...[
        ['an empty object', json({})],
        ['no channels', json({ success: true })],
        ['channels that are a string', list('none')],
        ['channels that are a number', list(8)],
        ['channels that are an object', list({ 0: channel(0), length: 1 })],
        ['channels that are true', list(true)],
        ['channels that are null', list(null)],
        ['channels under another name', json({ Channels: [channel(1)], success: true })],
    ].map(([name, answer]) => ({ name, cause: { answer, onlyChannels: true }, seen: unexpected }) as Fault),
];

/** Answers that are odd, and good enough to be shown. */
export const oddAnswers: readonly Fault[] = [
    odd('no success at all', json({ channels: [channel(1)] }), 1),
    odd('keys that are new to us', json({ channels: [channel(1, { mood: 'good' })], success: true, took: 3 }), 1),
    odd(
        'a content type with a parameter',
        content(JSON.stringify({ channels: [channel(1)] }), { 'Content-Type': 'application/json; charset=utf-8' }),
        1,
    ),
    odd(
        'duplicate keys, of which the last counts',
        content(
            `{"channels":"none","channels":[],"channels":${JSON.stringify([channel(1), channel(2)])},"success":true}`,
        ),
        2,
    ),
    odd('JSON behind a byte order mark', content(`\ufeff${JSON.stringify({ channels: [channel(1)] })}`), 1),
    odd(
        '10,000 levels where a channel should be',
        content(`{"channels":[${nestedDeeply},${JSON.stringify(channel(1))}],"success":true}`),
        1,
    ),
    odd(
        '10,000 levels beside a good list',
        content(`{"channels":[${JSON.stringify(channel(1))}],"more":${nestedDeeply},"success":true}`),
        1,
    ),
    odd('channels with nothing in them', list([{}, {}, {}]), 3),
    odd('the same channel many times', list([channel(1), channel(1), channel(1)]), 3),
    odd('entries that are no objects', list([null, channel(1), 'widget', 7, [channel(3)], true, channel(2)]), 2),
    odd(
        'fields of other types',
        list([
            { name: 7, verified: 'yes', blocked: 1, visitor: 'v', details: [], lastChat: true },
            { name: null, verified: {}, blocked: [], visitor: [], details: 'widget', lastChat: [] },
            {
                name: ['a'],
                visitor: { visitorId: 7, source: 'sms' },
                details: { type: 4 },
                lastChat: { _id: {}, ts: {} },
            },
        ]),
        3,
    ),
    odd(
        'bytes that are no UTF-8',
        content(
            Buffer.concat([
                Buffer.from('{"channels":[{"name":"'),
                Buffer.from([0xff, 0xfe, 0xc3]),
                Buffer.from('"}]}'),
            ]),
        ),
        1,
    ),
    odd(
        'numbers out of range',
        content(
            '{"channels":[{"lastChat":{"_id":"r","ts":1e400}},{"lastChat":{"ts":-1e400}},{"lastChat":{"ts":9e15}},' +
                '{"verified":true,"verifiedAt":1e308},{"name":1e999,"blocked":1e400},{"lastChat":{"ts":1e-400}}]}',
        ),
        6,
    ),
    odd(
        'dates out of range',
        list(
            [
                '+275760-09-13T00:00:00.000Z',
                '-271821-04-20T00:00:00.000Z',
                '+275760-09-13T00:00:00.001Z',
                '9999-99-99T99:99:99Z',
                '0000-01-01T00:00:00Z',
                '2024-02-30T12:00:00Z',
                'yesterday',
                '',
            ].map((ts) => channel(1, { lastChat: { _id: 'room', ts }, verified: true, verifiedAt: ts })),
        ),
        8,
    ),
    { ...odd('8 MB of padding', json({ channels: [channel(1)], padding: 'x'.repeat(8_000_000) }), 1), isHeavy: true },
    {
        name: '50,000 channels',
        cause: { answer: list(manyChannels(50_000)), onlyChannels: true },
        seen: { rows: 20, of: 50_000 },
        timeoutMs: 3500,
        isHeavy: true,
    },
];

function odd(name: string, answer: Answer, rows: number): Fault {
    return { name, cause: { answer, onlyChannels: true }, seen: { rows }, timeoutMs: 3000 };
}
