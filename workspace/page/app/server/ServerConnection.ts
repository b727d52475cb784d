import { isRecord, recordsOf, textOf } from '../foreignData';
import type { ForeignRecord } from '../foreignData';
import type { Credentials } from '../session';
import { type Listener, listenToServer } from './listenToServer';
import {
    readActionButton,
    readAgent,
    readAppSettings,
    readAppTranslations,
    readCommand,
    readInstalledApp,
    readMessage,
    readOwnUser,
    readPerson,
    readRoom,
} from './shapes';
import type {
    ActionButton,
    Agent,
    AppSetting,
    AppTranslations,
    Command,
    InstalledApp,
    Message,
    OwnUser,
    Person,
    Room,
} from './shapes';

/** The server answered with a status that is no success. */
export class RefusedRequest extends Error {
    constructor(
        public readonly status: number,
        message: string,
    ) {
        super(message);
    }
}

type Method = 'GET' | 'POST' | 'PUT';

async function request(method: Method, path: string, body?: unknown, credentials?: Credentials): Promise<unknown> {
    const headers: Record<string, string> = {};
    if (body !== undefined) {
        headers['content-type'] = 'application/json';
    }
    if (credentials) {
        headers['x-user-id'] = credentials.userId;
        headers['x-auth-token'] = credentials.authToken;
    }
    const response = await fetch(path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = parse(text);
    if (!response.ok) {
        const reason = isRecord(answer) ? textOf(answer.error, textOf(answer.message)) : '';
        throw new RefusedRequest(response.status, reason || `${response.status} ${response.statusText}`);
    }
    return answer;
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}

/** Lists come bare or under a name, as they do on a server. */
function listIn(answer: unknown, name: string): readonly ForeignRecord[] {
    return recordsOf(isRecord(answer) ? answer[name] : answer);
}

export async function loadPeople(): Promise<readonly Person[]> {
    return listIn(await request('GET', '/workspace/people'), 'people').map(readPerson);
}

export async function logIn(person: Person): Promise<Credentials> {
    const answer = await request('POST', '/api/v1/login', { user: person.username, password: person.password });
    const data = isRecord(answer) && isRecord(answer.data) ? answer.data : {};
    return { userId: textOf(data.userId), authToken: textOf(data.authToken) };
}

/** Everything that the page asks of the server in one person's name. */
export class ServerConnection {
    constructor(public readonly credentials: Credentials) {}

    public async session(): Promise<OwnUser> {
        const answer = await this.get('/workspace/session');
        return readOwnUser(isRecord(answer) ? answer : {});
    }

    public async rooms(): Promise<readonly Room[]> {
        return listIn(await this.get('/workspace/rooms'), 'rooms').map(readRoom);
    }

    /** The chats that wait; refused to whoever serves none. */
    public async queue(): Promise<readonly Room[]> {
        return listIn(await this.get('/workspace/queue'), 'rooms').map(readRoom);
    }

    public async agents(): Promise<readonly Agent[]> {
        return listIn(await this.get('/workspace/agents'), 'agents').map(readAgent);
    }

    public async takeChat(roomId: string): Promise<void> {
        await this.post(`/workspace/rooms/${encodeURIComponent(roomId)}/take`, {});
    }

    public async transferChat(roomId: string, userId: string): Promise<void> {
        await this.post(`/workspace/rooms/${encodeURIComponent(roomId)}/transfer`, { userId });
    }

    public async messages(roomId: string): Promise<readonly Message[]> {
        const answer = await this.get(`/workspace/rooms/${encodeURIComponent(roomId)}/messages`);
        return listIn(answer, 'messages').map((message) => readMessage(message, { ephemeral: false }));
    }

    public async sendMessage(roomId: string, msg: string): Promise<void> {
        await this.post(`/workspace/rooms/${encodeURIComponent(roomId)}/messages`, { msg });
    }

    public async commands(): Promise<readonly Command[]> {
        return listIn(await this.get('/api/v1/commands.list'), 'commands').map(readCommand);
    }

    public async runCommand(run: {
        readonly command: string;
        readonly params: string;
        readonly roomId: string;
        readonly triggerId: string;
    }): Promise<void> {
        await this.post('/api/v1/commands.run', run);
    }

    public async actionButtons(): Promise<readonly ActionButton[]> {
        return listIn(await this.get('/api/apps/actionButtons'), 'actionButtons').map(readActionButton);
    }

    public async translations(): Promise<readonly AppTranslations[]> {
        return listIn(await this.get('/api/apps/languages'), 'apps').map(readAppTranslations);
    }

    public async installedApps(): Promise<readonly InstalledApp[]> {
        return listIn(await this.get('/api/apps/installed'), 'apps').map(readInstalledApp);
    }

    /** @returns what the app answered, as it came */
    public interact(appId: string, interaction: ForeignRecord): Promise<unknown> {
        return this.post(`/api/apps/ui.interaction/${encodeURIComponent(appId)}`, interaction);
    }

    public async setLanguage(language: string): Promise<void> {
        await this.put('/workspace/language', { language });
    }

    public async fault(): Promise<unknown> {
        const answer = await this.get('/workspace/fault');
        return isRecord(answer) ? answer.fault : undefined;
    }

    public async setFault(fault: unknown): Promise<void> {
        await this.put('/workspace/fault', fault);
    }

    public async appSettings(appId: string): Promise<readonly AppSetting[]> {
        const answer = await this.get(`/workspace/apps/${encodeURIComponent(appId)}/settings`);
        return readAppSettings(isRecord(answer) ? answer : { settings: answer });
    }

    /** @returns the app's settings as they are stored then: the app may have corrected what was entered */
    public async saveAppSetting(
        appId: string,
        setting: { readonly id: string; readonly value: unknown },
    ): Promise<readonly AppSetting[]> {
        const answer = await this.post(`/workspace/apps/${encodeURIComponent(appId)}/settings`, setting);
        return readAppSettings(isRecord(answer) ? answer : {});
    }

    /** Listens to what the server pushes to this person; `ready` resolves when nothing can be missed any more. */
    public listen(listener: Listener): { readonly ready: Promise<void>; readonly end: () => void } {
        return listenToServer(this.credentials, listener);
    }

    private get(path: string): Promise<unknown> {
        return request('GET', path, undefined, this.credentials);
    }

    private post(path: string, body: unknown): Promise<unknown> {
        return request('POST', path, body, this.credentials);
    }

    private put(path: string, body: unknown): Promise<unknown> {
        return request('PUT', path, body, this.credentials);
    }
}
