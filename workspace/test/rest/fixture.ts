import { FakeAppHost } from './fakeAppHost';
import { createSampleContent } from '../../model/sample';
import { Workspace } from '../../model/workspace';
import { startRestServer } from '../../rest/server';

export type Answer = {
    readonly status: number;
    readonly headers: Headers;
    readonly text: string;
    readonly body: unknown;
};

export type Fixture = {
    readonly workspace: Workspace;
    readonly appHost: FakeAppHost;
    readonly url: string;
    /** As the user with this id, or as nobody. */
    readonly get: (path: string, userId?: string) => Promise<Answer>;
    readonly post: (path: string, body: unknown, userId?: string) => Promise<Answer>;
    readonly put: (path: string, body: unknown, userId?: string) => Promise<Answer>;
    readonly request: (path: string, init: RequestInit) => Promise<Answer>;
    readonly close: () => Promise<void>;
};

/** The headers that prove the user; the fixture has made everybody a token. */
export function headersOf(userId: string): Record<string, string> {
    return { 'X-User-Id': userId, 'X-Auth-Token': `test-token-of-${userId}` };
}

/** A server on a free port with the sample content, a fake app host and a token for everybody. */
export async function startFixture(): Promise<Fixture> {
    const workspace = new Workspace(createSampleContent(new Date()));
    for (const userId of workspace.users.keys()) {
        workspace.loginTokens.push({ token: `test-token-of-${userId}`, userId });
    }
    const appHost = new FakeAppHost();
    const server = await startRestServer({ workspace, appHost });
    const request = async (path: string, init: RequestInit): Promise<Answer> => {
        const response = await fetch(`${server.url}${path}`, init);
        const text = await response.text();
        return { status: response.status, headers: response.headers, text, body: parsed(text) };
    };
    const sending = (method: string) => (path: string, body: unknown, userId?: string) =>
        request(path, {
            method,
            headers: { 'Content-Type': 'application/json', ...(userId && headersOf(userId)) },
            body: JSON.stringify(body),
        });
    return {
        workspace,
        appHost,
        url: server.url,
        get: (path, userId) => request(path, { headers: userId ? headersOf(userId) : {} }),
        post: sending('POST'),
        put: sending('PUT'),
        request,
        close: () => server.close(),
    };
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
