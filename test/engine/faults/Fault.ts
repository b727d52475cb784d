import type { HttpAnswer, HttpQuestion } from 'contact-channels-workspace/engine/requestOverHttp';

import type { Servers } from './FaultBench';
import type { Answer } from './FaultyServer';

/** Something that goes wrong between the app and the REST API, and what a person sees of it. */
export type Fault = {
    readonly name: string;
    readonly cause: FaultCause;
    readonly seen: Seen;
    /**
     * Whether only an administrator can mend it: then the allowed roles stand in for permissions that cannot be had for
     * it. Any other may pass, and somebody may have brought it about.
     */
    readonly isOfSetUp?: true;
    /** `rest-timeout-ms`; the least that it can be for what is about waiting for nothing, else the default. */
    readonly timeoutMs?: number;
    /** Takes so much work that a busy machine does not do it in time: the app's own time passes slower meanwhile. */
    readonly isHeavy?: boolean;
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

/** The i18n keys of what happened and of what to do, and the status that the sentence names. */
export type SeenFailure = { readonly sentence: string; readonly next: string; readonly status?: number };

/** A list, all of which may be longer than what is shown of it. */
export type SeenList = { readonly rows: number; readonly of?: number };

export type Seen = SeenFailure | SeenList;

export const unreachable: SeenFailure = { sentence: 'unreachable', next: 'unreachable-next' };
export const timedOut: SeenFailure = { sentence: 'timed-out', next: 'timed-out-next' };
/** Where no more time can be given, none is advised. */
export const timedOutAtLongest: SeenFailure = { sentence: 'timed-out', next: 'timed-out-longest-next' };
export const unexpected: SeenFailure = { sentence: 'unexpected-answer', next: 'unexpected-answer-next' };

export function unexpectedStatus(status: number): SeenFailure {
    return { sentence: 'unexpected-answer-status', next: 'unexpected-answer-next', status };
}

/** A proxy, a firewall or a sign-on page said no. */
export function refusedInFront(status: number): SeenFailure {
    return { sentence: 'refused-in-front', next: 'in-front-next', status };
}

/** Something else than Rocket.Chat answered. */
export const answeredInFront: SeenFailure = { sentence: 'answered-in-front', next: 'in-front-next' };

/** @param sentence how long to wait is said where it is known */
export function rateLimited(sentence: 'rate-limited' | 'rate-limited-wait'): SeenFailure {
    return { sentence, next: 'rate-limited-next' };
}

export function serverError(status: number): SeenFailure {
    return { sentence: 'server-error', next: 'server-error-next', status };
}

/** Who may look could not be found out. */
export const unchecked: SeenFailure = { sentence: 'unchecked', next: 'unchecked-next' };

/** Nobody has told the app how to ask. */
export const notConfigured: SeenFailure = { sentence: 'not-configured', next: 'not-configured-next' };

export const noAddress: SeenFailure = { sentence: 'no-address', next: 'no-address-next' };

export const invalidToken: SeenFailure = { sentence: 'invalid-token', next: 'invalid-token-next' };
