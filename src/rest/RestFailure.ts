/** Why the REST API could not give an answer. Each has its own sentence and next step in the panel. */
export type RestFailure =
    | { readonly reason: 'not-configured' }
    /** 401, in either of its envelopes. */
    | { readonly reason: 'invalid-token' }
    /** 403; `of` says what was asked for, where it was not the channels. */
    | { readonly reason: 'lacks-permission'; readonly of?: 'history' }
    /** 429; the seconds are in the message, where the server sends them. */
    | { readonly reason: 'rate-limited'; readonly waitSeconds?: number }
    /** 5xx. */
    | { readonly reason: 'server-error'; readonly status: number }
    | { readonly reason: 'timed-out' }
    | { readonly reason: 'unreachable' }
    /** Any other status, a body that is not what the endpoint documents, or an answer from another origin. */
    | { readonly reason: 'unexpected-answer'; readonly status?: number };
