import type { Servers } from './FaultBench';
import type { Answer } from './FaultyServer';
import type { HttpAnswer, HttpQuestion } from '../../workspace/engine/requestOverHttp';

/** Something that goes wrong between the app and the REST API, and what a person sees of it. */
export type Fault = {
    readonly name: string;
    readonly cause: FaultCause;
    readonly seen: Seen;
    /** `rest-timeout-ms`; the least that it can be unless told, since much here is about waiting for nothing. */
    readonly timeoutMs?: number;
};

export type FaultCause =
    /** Every route answers so; or only that of the channels. */
    | { readonly answer: Answer; readonly onlyChannels?: boolean }
    /** The same, where it takes more than one server. */
    | { readonly answerOf: (servers: Servers) => Answer; readonly onlyChannels?: boolean }
    /** The base URL leads elsewhere. */
    | { readonly address: (servers: Servers) => string }
    /** The accessor itself does not do what it should. */
    | { readonly accessor: (question: HttpQuestion) => Promise<HttpAnswer | undefined> };

export type Seen =
    /** The i18n keys of what happened and of what to do. */
    | { readonly sentence: string; readonly next: string; readonly status?: number }
    | { readonly rows: number; readonly of?: number };

export const unreachable: Seen = { sentence: 'unreachable', next: 'unreachable-next' };
export const timedOut: Seen = { sentence: 'timed-out', next: 'timed-out-next' };
export const unexpected: Seen = { sentence: 'unexpected-answer', next: 'unexpected-answer-next' };

export function unexpectedStatus(status: number): Seen {
    return { sentence: 'unexpected-answer-status', next: 'unexpected-answer-next', status };
}

export function serverError(status: number): Seen {
    return { sentence: 'server-error', next: 'server-error-next', status };
}
