import { sampleIds } from 'contact-channels-workspace/model/sample';
import fc from 'fast-check';

/** What a hostile client sends: an interaction of any kind, or a run of the command. */
export type Forged =
    | {
          readonly kind: 'interaction';
          readonly type: 'blockAction' | 'viewSubmit' | 'viewClosed' | 'actionButton';
          readonly body: Readonly<Record<string, unknown>>;
      }
    | {
          readonly kind: 'command';
          readonly params: string;
          readonly roomId: string;
          readonly triggerId: string | undefined;
          readonly threadId: string | undefined;
      };

/**
 * Any JSON. The key `__proto__` is left out: the engine's own messages to its runtime cannot carry it, so that no app
 * would ever see it.
 */
const anyJson: fc.Arbitrary<unknown> = fc
    .jsonValue({ maxDepth: 4 })
    .map((value) => JSON.parse(JSON.stringify(value).replace(/"__proto__"/g, '"proto"')) as unknown);

/** Mostly what it should be, so that the rest of the forgery is looked at. */
function orAnything(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
    return fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: anyJson });
}

const contactIds = Object.values(sampleIds.contacts);
const awkwardIds = ['', '__proto__', 'constructor', '..', '%00', '\u0000', '|', '~', '\ud800'];

const roomId = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...Object.values(sampleIds.rooms)) },
    { weight: 1, arbitrary: fc.constantFrom(...contactIds, ...Object.values(sampleIds.users)) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.constantFrom(...awkwardIds) },
);

const contactId = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: fc.constantFrom(...contactIds) },
    { weight: 1, arbitrary: fc.oneof(fc.string(), fc.constantFrom(...awkwardIds)) },
);

const viewId = fc.oneof(
    { weight: 12, arbitrary: fc.uuid().map((id) => `contact-channels-${id}`) },
    { weight: 1, arbitrary: fc.string().map((tail) => `contact-channels-${tail}`) },
    { weight: 1, arbitrary: fc.string() },
);

const number = fc.oneof(
    fc.constantFrom('0', '1', '20', '40', '1000', '999999', '0000020', '-20', '2e9', '1e999', 'NaN', ''),
    fc.nat().map(String),
);

const choice = fc.constantFrom('refresh', 'closed', 'details', 'look-up', 'summary', 'toString');
const filter = fc.constantFrom('all', 'verified', 'not-verified', 'blocked', 'source:sms', 'source:__proto__');
const query = fc.oneof(fc.constantFrom('ma', 'zoe', '+55 11', '@', '....', '^(a+)+$', 'x'.repeat(300)), fc.string());

const pages = ['channels', 'match', 'menu', 'filter', 'sort', 'details', 'look-up', 'search'];

/** Action ids as the panel writes them, with any content. @param keys the keys of real channels */
function wellFormedIds(keys: readonly string[]): fc.Arbitrary<string> {
    const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: fc.string() });
    const state = [
        roomId,
        contactId,
        number,
        filter,
        fc.constantFrom('recent', 'name', ''),
        fc.oneof(fc.constant(''), query),
        fc.constantFrom('', 'outside', 'x'),
    ];
    const action = (kinds: readonly string[], ...fields: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
        fc
            .tuple(fc.constantFrom(...kinds), ...fields)
            .map(([kind, ...texts]) => [kind, ...texts.map(encoded)].join('|'));
    return fc.oneof(
        { weight: 7, arbitrary: action(pages, ...state) },
        { weight: 2, arbitrary: action(['history'], number, fc.oneof(fc.constant(''), key), ...state) },
        { weight: 3, arbitrary: action(['c', 'channel', 'reveal'], key, number, ...state) },
        { weight: 2, arbitrary: action(['ask-block', 'ask-unblock'], key, ...state) },
        { weight: 2, arbitrary: action(['block', 'unblock'], key, viewId, ...state) },
        { weight: 1, arbitrary: action(['open-chat'], key) },
    );
}

function encoded(text: string): string {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}

/** A text with a piece of it doubled, dropped, replaced or put elsewhere. */
function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
    return fc.tuple(text, fc.nat(), fc.nat(8), fc.string({ maxLength: 6 })).map(([whole, at, length, piece]) => {
        const start = at % (whole.length + 1);
        return whole.slice(0, start) + piece + whole.slice(start + length);
    });
}

const oneMegabyte = 1_048_576;

const large = fc
    .constantFrom('a', '|', '%', 'channels|', '\u202e', '😀', '<b>', '\\')
    .map((piece) => piece.repeat(Math.floor(oneMegabyte / piece.length)));

/** The server names the user and the room by itself; what a client says of them must not matter. */
const forgedUser = orAnything(
    fc.record({
        _id: fc.constant(sampleIds.users.admin),
        id: fc.constant(sampleIds.users.admin),
        roles: fc.constant(['admin']),
    }),
);

/** What stands in the fields of a submitted view, by block and action. */
function typedInto(ids: fc.Arbitrary<string>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
    const field = fc.oneof(
        roomId.map((id) => `search|${encoded(id)}`),
        ids,
    );
    return fc
        .tuple(field, fc.oneof(query, anyJson))
        .map(([actionId, typed]) => ({ search: { [actionId === '__proto__' ? 'proto' : actionId]: typed } }));
}

function anyBody(ids: fc.Arbitrary<string>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
    const actionId = fc.oneof(
        { weight: 8, arbitrary: ids },
        { weight: 3, arbitrary: mutated(ids) },
        { weight: 1, arbitrary: fc.string() },
        { weight: 1, arbitrary: anyJson },
    );
    const view = orAnything(
        fc.record({
            id: fc.oneof({ weight: 3, arbitrary: actionId }, { weight: 1, arbitrary: viewId }),
            type: anyJson,
            blocks: anyJson,
            state: orAnything(typedInto(ids)),
            appId: anyJson,
        }),
    );
    // The engine itself takes the payload apart, so it is always an object.
    const payload = fc.record(
        {
            blockId: orAnything(fc.string()),
            value: orAnything(fc.oneof(choice, filter, query, roomId)),
            view,
            viewId: anyJson,
            context: orAnything(fc.constant('roomAction')),
            isCleared: anyJson,
            state: anyJson,
            message: anyJson,
        },
        { requiredKeys: ['value', 'view'] },
    );
    const container = orAnything(fc.record({ type: anyJson, id: orAnything(viewId) }));
    return fc.record(
        {
            rid: orAnything(roomId),
            actionId,
            triggerId: orAnything(fc.uuid()),
            payload,
            container,
            user: forgedUser,
            visitor: forgedUser,
            room: orAnything(fc.record({ id: roomId, type: fc.constantFrom('l', 'c') })),
            message: anyJson,
            mid: anyJson,
            tmid: anyJson,
        },
        { requiredKeys: ['actionId', 'payload', 'container'] },
    );
}

/** One field of the interaction is huge. */
function hugeBody(ids: fc.Arbitrary<string>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
    const fields = ['rid', 'actionId', 'triggerId', 'container', 'value', 'view', 'message'] as const;
    return fc.tuple(anyBody(ids), ids, large, fc.constantFrom(...fields)).map(([body, id, text, field]) => {
        switch (field) {
            case 'container':
                return { ...body, container: { type: 'view', id: text } };
            case 'value':
                return { ...body, actionId: id, payload: { value: text } };
            case 'view':
                return { ...body, payload: { view: { id: `${id}${text}` } } };
            case 'actionId':
                return { ...body, actionId: `${id}${text}` };
            default:
                return { ...body, [field]: text };
        }
    });
}

const interactionType = fc.oneof(
    { weight: 6, arbitrary: fc.constant('blockAction' as const) },
    { weight: 3, arbitrary: fc.constant('actionButton' as const) },
    { weight: 2, arbitrary: fc.constant('viewSubmit' as const) },
    { weight: 1, arbitrary: fc.constant('viewClosed' as const) },
);

/** The room button's own id often enough that the rest of such an interaction matters. */
function interaction(body: fc.Arbitrary<Readonly<Record<string, unknown>>>): fc.Arbitrary<Forged> {
    return fc.tuple(interactionType, body, fc.boolean()).map(([type, given, isOwnButton]) => ({
        kind: 'interaction' as const,
        type,
        body: type === 'actionButton' && isOwnButton ? { ...given, actionId: 'contact-channels-open' } : given,
    }));
}

function command(words: fc.Arbitrary<string>): fc.Arbitrary<Forged> {
    return fc.record({
        kind: fc.constant('command' as const),
        params: words,
        roomId,
        triggerId: fc.option(fc.oneof(fc.uuid(), fc.string()), { nil: undefined, freq: 5 }),
        threadId: fc.option(fc.string(), { nil: undefined }),
    });
}

const params = fc.oneof(
    fc.constantFrom('', ' ', 'help', 'status', 'text', 'closed', 'details', 'text ma', 'HELP ', 'id:', 'id:__proto__'),
    fc.constantFrom(...contactIds).map((id) => `id:${id}`),
    query,
);

/**
 * @param realIds action ids that the panel wrote
 * @param keys the keys of real channels
 */
export function forgeries(realIds: readonly string[], keys: readonly string[]) {
    const ids = fc.oneof(
        { weight: 4, arbitrary: wellFormedIds(keys) },
        { weight: 1, arbitrary: fc.constantFrom(...realIds) },
    );
    return {
        anySize: fc.oneof(
            { weight: 8, arbitrary: interaction(anyBody(ids)) },
            { weight: 2, arbitrary: command(params) },
        ),
        /** With up to a megabyte in one place. */
        huge: fc.oneof({ weight: 4, arbitrary: interaction(hugeBody(ids)) }, { weight: 1, arbitrary: command(large) }),
    };
}
