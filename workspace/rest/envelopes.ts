/** What a route answers: a status, a JSON body in the server's own envelope, and headers of its own. */
export type ApiAnswer = {
    readonly status: number;
    readonly body: unknown;
    readonly headers?: Readonly<Record<string, string>>;
};

/** 200: the result with `success` behind it, as the server orders the keys. */
export function success(result: Readonly<Record<string, unknown>> = {}): ApiAnswer {
    return { status: 200, body: { ...result, success: true } };
}

/** 400 with the server's error text, and its type where the error had one. */
export function failure(error: string, errorType?: string): ApiAnswer {
    return { status: 400, body: { success: false, error, ...(errorType && { errorType }) } };
}

/** 400 as the server builds it from a typed error: the type is appended to the text. */
export function typedFailure(message: string, errorType: string): ApiAnswer {
    return failure(`${message} [${errorType}]`, errorType);
}

/** 401, with the extra keys that old clients read. */
export function notLoggedIn(): ApiAnswer {
    const message = 'You must be logged in to do this.';
    return { status: 401, body: { success: false, error: message, status: 'error', message } };
}

/** 403 for a caller none of whose roles holds the route's permission. */
export function missingPermission(): ApiAnswer {
    return forbidden('User does not have the permissions required for this action [error-unauthorized]');
}

/** 403; before 9.0 the server's text without a message of its own is that of a 401. */
export function forbidden(error = 'unauthorized'): ApiAnswer {
    return { status: 403, body: { success: false, error } };
}

/** 404 for a missing thing as for a missing route. */
export function notFound(error = 'Resource not found'): ApiAnswer {
    return { status: 404, body: { success: false, error } };
}

/** 429, with the seconds until the caller may come back. */
export function tooManyRequests(seconds: number): ApiAnswer {
    return {
        status: 429,
        body: {
            success: false,
            error:
                'Error, too many requests. Please slow down. ' +
                `You must wait ${seconds} seconds before trying this endpoint again. [error-too-many-requests]`,
        },
    };
}

/** 500 without a word about what went wrong. */
export function internalError(): ApiAnswer {
    return { status: 500, body: { success: false, error: 'Internal server error' } };
}

/** 503, as while the server starts. */
export function serviceUnavailable(): ApiAnswer {
    return { status: 503, body: { success: false, error: 'Service Unavailable' } };
}
