import { RestClient } from '@rocket.chat/api-client';

import { StepFailure } from './StepFailure';
import { textAt } from './foreignData';

export type RestAnswer = {
    readonly status: number;
    /** The JSON of the body; `undefined` where it is none. */
    readonly body: unknown;
};

export type Account = { readonly userId: string; readonly token: string };

/** The server's REST API in one person's name, by the ecosystem's own client. */
export class Rest {
    private readonly client: RestClient;

    /** @param patienceMs how long an answer may take */
    constructor(
        baseUrl: string,
        private readonly patienceMs: number,
    ) {
        this.client = new RestClient({ baseUrl });
    }

    public actAs({ userId, token }: Account): void {
        this.client.setCredentials({ 'X-User-Id': userId, 'X-Auth-Token': token });
    }

    /** Whether it is in somebody's name. */
    public get isActing(): boolean {
        return this.client.getCredentials() !== undefined;
    }

    /** @param path below `/api/`, with its query. @throws StepFailure when nobody answers */
    public async get(path: string): Promise<RestAnswer> {
        return this.send('GET', path);
    }

    /** @param path below `/api/`. @throws StepFailure when nobody answers */
    public async post(path: string, body: unknown): Promise<RestAnswer> {
        return this.send('POST', path, JSON.stringify(body));
    }

    /** The answer of a route, where anything but a success is a failure of its own. @throws StepFailure */
    public async getOrFail(path: string, refused?: (answer: RestAnswer) => StepFailure | undefined): Promise<unknown> {
        return successOf(await this.get(path), refused);
    }

    /** The same for what is sent. @throws StepFailure */
    public async postOrFail(
        path: string,
        body: unknown,
        refused?: (answer: RestAnswer) => StepFailure | undefined,
    ): Promise<unknown> {
        return successOf(await this.post(path, body), refused);
    }

    private async send(method: string, path: string, body?: string): Promise<RestAnswer> {
        const signal = AbortSignal.timeout(this.patienceMs);
        // Wherever else the server would lead, it would get the token too.
        const options = { signal, redirect: 'manual' } as const;
        const content = body === undefined ? {} : { body, headers: { 'Content-Type': 'application/json' } };
        try {
            return await answerOf(await this.client.send(path, method, { ...options, ...content }));
        } catch (error) {
            // The client throws the answer itself where its status is no success.
            if (error instanceof Response) {
                return answerOf(error);
            }
            if (error instanceof SyntaxError) {
                return { status: 400, body: undefined };
            }
            throw signal.aborted ? noAnswer(this.patienceMs) : unreachable();
        }
    }
}

/** The body of an answer that is a success. @throws StepFailure for any other, `refused`'s where it has one */
function successOf(answer: RestAnswer, refused?: (answer: RestAnswer) => StepFailure | undefined): unknown {
    if (answer.status === 200) {
        return answer.body;
    }
    throw refused?.(answer) ?? unexpected(answer);
}

async function answerOf(response: Response): Promise<RestAnswer> {
    const text = await response.text();
    return { status: response.status, body: parse(text) };
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

export function noAnswer(patienceMs: number): StepFailure {
    return new StepFailure(
        `The server did not answer within ${patienceMs / 1_000} s.`,
        'Try again; if it stays so, look at how busy the server is, and at what stands in front of it.',
    );
}

function unreachable(): StepFailure {
    return new StepFailure(
        'Nobody answers at this address, or the connection broke.',
        'Check --url, that the server runs, that it can be reached from here, and its certificate.',
    );
}

/** What an answer means that no step expects. */
export function unexpected({ status, body }: RestAnswer): StepFailure {
    if (status === 401) {
        return new StepFailure(
            'The login has ended: the server no longer takes its token.',
            'Run it again. If it ends again, look who logs this account out, and how long logins last.',
        );
    }
    if (status === 429) {
        return new StepFailure(
            'The server refuses further requests for now (status 429).',
            'Wait a minute. An account that holds "api-bypass-rate-limit" has no limit.',
        );
    }
    const type = textAt(body, 'errorType');
    // A type is a word of the server's own; its sentence may hold more than that.
    const kind = type !== undefined && /^[\w-]{1,60}$/.test(type) ? `, ${type}` : '';
    return new StepFailure(
        `The server refuses (status ${status}${kind}).`,
        'Look at the log of the server for this moment.',
    );
}
