/** What an app asked the host's HTTP bridge for. */
export type HttpQuestion = {
    readonly method: string;
    readonly url: string;
    readonly request: {
        readonly headers?: Readonly<Record<string, string>>;
        readonly params?: Readonly<Record<string, string>>;
        readonly data?: unknown;
        readonly content?: string;
        readonly timeout?: number;
        readonly encoding?: string | null;
    };
};

export type HttpAnswer = {
    readonly url: string;
    readonly method: string;
    readonly statusCode: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly content: string | Buffer;
    /** Left out where the bytes were asked for. */
    readonly data?: unknown;
};

const defaultTimeoutMs = 3 * 60 * 1000;
const mostRedirects = 5;
const redirectStatuses = [301, 302, 303, 307, 308];
const jsonTypes = ['application/json', 'text/javascript', 'application/javascript', 'application/x-javascript'];

/**
 * Requests as the server does for its apps: redirects are followed by hand with the same headers, even to another
 * origin; the answer names the address that was asked, not the one that answered; the body is read whole, without a
 * limit, and parsed only for a JSON content type, and not where `encoding: null` asks for its bytes. Rejects for network
 * failures and when the time is up.
 */
export async function requestOverHttp({ method, url, request }: HttpQuestion): Promise<HttpAnswer> {
    const signal = AbortSignal.timeout(request.timeout || defaultTimeoutMs);
    try {
        const response = await followRedirects(addressWithParameters(url, request.params), method, request, signal);
        const body = Buffer.from(await response.arrayBuffer());
        const answer = { url, method, statusCode: response.status, headers: Object.fromEntries(response.headers) };
        if (request.encoding === null) {
            return { ...answer, content: body };
        }
        const content = body.toString('utf8');
        return { ...answer, content, data: parseJson(response.headers.get('content-type'), content) };
    } catch (error) {
        throw signal.aborted ? new Error('The user aborted a request.') : asNetworkError(url, error);
    }
}

async function followRedirects(
    firstAddress: string,
    method: string,
    request: HttpQuestion['request'],
    signal: AbortSignal,
): Promise<Response> {
    let address = firstAddress;
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
        const response = await fetch(address, {
            method: method.toUpperCase(),
            headers: { ...(request.data !== undefined && { 'Content-Type': 'application/json' }), ...request.headers },
            body: bodyOf(method, request),
            redirect: 'manual',
            signal,
        });
        if (!redirectStatuses.includes(response.status)) {
            return response;
        }
        await response.body?.cancel();
        const location = response.headers.get('location');
        if (location === null) {
            throw new Error('redirect-response-location-header-missing');
        }
        address = new URL(location, address).href;
    }
    throw new Error('error-too-many-redirects');
}

function addressWithParameters(url: string, params: HttpQuestion['request']['params'] = {}): string {
    const address = new URL(url);
    for (const [name, value] of Object.entries(params).filter(([, given]) => given)) {
        address.searchParams.append(name, value);
    }
    return address.href;
}

function bodyOf(method: string, { content, data }: HttpQuestion['request']): string | undefined {
    if (['get', 'head'].includes(method.toLowerCase())) {
        return undefined;
    }
    return content ?? (data === undefined ? undefined : JSON.stringify(data));
}

function parseJson(contentType: string | null, content: string): unknown {
    if (!jsonTypes.includes((contentType ?? '').split(';')[0] ?? '')) {
        return null;
    }
    try {
        return JSON.parse(content);
    } catch {
        return null;
    }
}

/** The server's errors name the address and the cause. */
function asNetworkError(url: string, error: unknown): Error {
    return new Error(`request to ${url} failed, reason: ${messageOf(causeOf(error) ?? error)}`);
}

function causeOf(error: unknown): unknown {
    return isObject(error) ? Reflect.get(error, 'cause') : undefined;
}

/** An error of another realm, as Jest has them, is no instance of ours. */
function messageOf(error: unknown): string {
    const message: unknown = isObject(error) ? Reflect.get(error, 'message') : undefined;
    return typeof message === 'string' ? message : String(error);
}

function isObject(value: unknown): value is object {
    return typeof value === 'object' && value !== null;
}
