/** Why the REST API could not give an answer. Each has its own sentence and next step. */
export type RestFailure =
    /** No account was entered, neither address can be used, or the settings that say so could not be read. */
    | { readonly reason: 'not-configured'; readonly of?: 'address' | 'user-id' | 'token' | 'unread' }
    /** 401, in either of Rocket.Chat's envelopes. */
    | { readonly reason: 'invalid-token' }
    /** 403 in Rocket.Chat's envelope; `of` says what was asked for, where it was not the channels. */
    | { readonly reason: 'lacks-permission'; readonly of?: 'history' }
    /** 429 in Rocket.Chat's envelope; the seconds are in the message, where the server sends them. */
    | { readonly reason: 'rate-limited'; readonly waitSeconds?: number }
    /** 401, 403 or 429 that is not Rocket.Chat's: a proxy, a firewall or a sign-on page refused. */
    | { readonly reason: 'refused-in-front'; readonly status: number }
    /** 5xx. */
    | { readonly reason: 'server-error'; readonly status: number }
    /** An empty list of a contact whose record has channels: another workspace may have answered. */
    | { readonly reason: 'other-workspace' }
    /** No answer in time; `isLongest` where no more time can be given. */
    | { readonly reason: 'timed-out'; readonly isLongest?: true }
    /** `because` is the system's own code where the host told one that a wrong address or certificate causes. */
    | { readonly reason: 'unreachable'; readonly because?: UnreachableCode }
    /**
     * Any other status, a body that is not what the endpoint documents, or an answer from another origin. `isForeign`
     * where it was not Rocket.Chat that gave it.
     */
    | { readonly reason: 'unexpected-answer'; readonly status?: number; readonly isForeign?: true };

/** What lasts until somebody changes the address, the server or its certificate. */
export type UnreachableCode =
    | 'ECONNREFUSED'
    | 'ENOTFOUND'
    | 'EHOSTUNREACH'
    | 'ENETUNREACH'
    | 'certificate'
    | 'invalid-address';
