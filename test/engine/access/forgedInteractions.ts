import fc from 'fast-check';

import { sampleIds } from '../../workspace/model/sample';

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

const oneMegabyte = 1_048_576;

/**
 * Any JSON. The key `__proto__` is left out: the engine's own messages to its runtime cannot carry it, so that no app
 * would ever see it.
 */
const anyJson: fc.Arbitrary<unknown> = fc
    .jsonValue({ maxDepth: 4 })
    .map((value) => JSON.parse(JSON.stringify(value).replace(/"__proto__"/g, '"proto"')) as unknown);

const roomIds = Object.values(sampleIds.rooms);
const contactIds = Object.values(sampleIds.contacts);

const roomId = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...roomIds) },
    { weight: 1, arbitrary: fc.constantFrom(...contactIds, ...Object.values(sampleIds.users)) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.constantFrom('', '__proto__', 'constructor', '..', '%00', '\u0000', '~', '\ud800') },
);

const viewId = fc.oneof(
    { weight: 4, arbitrary: fc.uuid().map((id) => `contact-channels-${id}`) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.string().map((tail) => `contact-channels-${tail}`) },
);

const shown = fc.oneof(
    fc.constantFrom('0', '1', '20', '21', '40', '1000', '999999', '0000020', '-20', '2e9', '1e999', 'NaN', ''),
    fc.nat().map(String),
);

/** What the panel writes into its buttons, with any room and number. */
const wellFormedActionId = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(shown, roomId).map(([count, room]) => `refresh~${count}~${room}`) },
    { weight: 1, arbitrary: shown.map((row) => `open-chat~${row}`) },
    { weight: 1, arbitrary: fc.constant('contact-channels-open') },
);

/** A text with a piece of it doubled, dropped, replaced or put elsewhere. */
const mutated = fc
    .tuple(wellFormedActionId, fc.nat(), fc.nat(8), fc.string({ maxLength: 6 }))
    .map(([text, at, length, piece]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + piece + text.slice(start + length);
    });

const large = fc
    .constantFrom('a', '~', 'refresh~20~', '\u202e', '😀', '<b>', '\\')
    .map((piece) => piece.repeat(Math.floor(oneMegabyte / piece.length)));

const actionId = fc.oneof(
    { weight: 8, arbitrary: wellFormedActionId },
    { weight: 4, arbitrary: mutated },
    { weight: 2, arbitrary: fc.string() },
    { weight: 1, arbitrary: anyJson },
);

/** Mostly what it should be, so that the rest of the forgery is looked at. */
function orAnything(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
    return fc.oneof({ weight: 6, arbitrary: right }, { weight: 1, arbitrary: anyJson });
}

const container = orAnything(fc.record({ type: orAnything(fc.constantFrom('view', 'message')), id: orAnything(viewId) }));

const view = orAnything(
    fc.record({ id: orAnything(viewId), type: anyJson, blocks: anyJson, state: anyJson, appId: anyJson }),
);

/** The engine itself takes the payload apart, so it is always an object. */
const payload = fc.record(
    {
        blockId: orAnything(fc.string()),
        value: orAnything(fc.oneof(roomId, fc.constantFrom(...contactIds))),
        view,
        viewId: anyJson,
        context: orAnything(fc.constant('roomAction')),
        isCleared: anyJson,
        state: anyJson,
        message: anyJson,
    },
    { requiredKeys: [] },
);

/** The server names the user and the room by itself; what a client says of them must not matter. */
const forgedUser = orAnything(
    fc.record({ _id: fc.constant('userAdministrator'), id: fc.constant('userAdministrator'), roles: fc.constant(['admin']) }),
);

const body = fc.record(
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

/** One field of the interaction is huge. */
const hugeBody = fc
    .tuple(body, large, fc.constantFrom('rid', 'actionId', 'triggerId', 'container', 'value', 'view', 'message'))
    .map(([rest, text, field]): Readonly<Record<string, unknown>> => {
        switch (field) {
            case 'container':
                return { ...rest, container: { type: 'view', id: text } };
            case 'value':
            case 'view':
                return { ...rest, payload: { ...rest.payload, [field]: { id: text } } };
            case 'actionId':
                return { ...rest, actionId: `refresh~20~${text}` };
            default:
                return { ...rest, [field]: text };
        }
    });

const interactionType = fc.oneof(
    { weight: 6, arbitrary: fc.constant('blockAction' as const) },
    { weight: 4, arbitrary: fc.constant('actionButton' as const) },
    { weight: 1, arbitrary: fc.constant('viewSubmit' as const) },
    { weight: 1, arbitrary: fc.constant('viewClosed' as const) },
);

/** The room button's own id often enough that the rest of such an interaction matters. */
const interaction = (content: fc.Arbitrary<Readonly<Record<string, unknown>>>): fc.Arbitrary<Forged> =>
    fc.tuple(interactionType, content, fc.boolean()).map(([type, given, isOwnButton]) => ({
        kind: 'interaction' as const,
        type,
        body: type === 'actionButton' && isOwnButton ? { ...given, actionId: 'contact-channels-open' } : given,
    }));

const params = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', '', ' ', 'help', 'status', 'HELP ', 'help status') },
    { weight: 1, arbitrary: fc.constantFrom(...contactIds, ...roomIds) },
    { weight: 1, arbitrary: fc.string() },
);

const command = (words: fc.Arbitrary<string>): fc.Arbitrary<Forged> =>
    fc.record({
        kind: fc.constant('command' as const),
        params: words,
        roomId,
        triggerId: fc.option(fc.oneof(fc.uuid(), fc.string()), { nil: undefined, freq: 5 }),
        threadId: fc.option(fc.string(), { nil: undefined }),
    });

export const forged: fc.Arbitrary<Forged> = fc.oneof(
    { weight: 8, arbitrary: interaction(body) },
    { weight: 2, arbitrary: command(params) },
);

/** The same, with up to a megabyte in one place. */
export const hugeForged: fc.Arbitrary<Forged> = fc.oneof(
    { weight: 4, arbitrary: interaction(hugeBody) },
    { weight: 1, arbitrary: command(large) },
);
