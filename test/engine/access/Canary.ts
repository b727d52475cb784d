import { Watch } from './Watch';
import { type HttpAnswer, type HttpQuestion, requestOverHttp } from '../../workspace/engine/requestOverHttp';
import { sampleIds } from '../../workspace/model/sample';
import type { RunningWorkspace } from '../../workspace/startWorkspace';

const canary = 'canaryThatNobodyMayEverHearSing0123456789ab';

type AnswerHttp = (question: HttpQuestion) => Promise<HttpAnswer>;

/** An access token that is valid, stands nowhere else, and is looked for in everything that comes out of the app. */
export class Canary {
    public readonly token = canary;

    /** What answers the app's requests; a test may put something hostile in its place. */
    public answer: AnswerHttp = requestOverHttp;

    private readonly asked: HttpQuestion[] = [];

    private readonly printed: string[] = [];

    private readonly heard: string[] = [];

    private running: RunningWorkspace | undefined;

    private watch: Watch | undefined;

    /** For the workspace's start. */
    public readonly http = (question: HttpQuestion): Promise<HttpAnswer> => {
        this.asked.push(question);
        return this.answer(question);
    };

    /** Gives the token to the service account and to the app, and listens from then on. */
    public async moveIn(running: RunningWorkspace): Promise<void> {
        const { workspace, host, app } = running;
        const print = (...words: readonly unknown[]): number => this.printed.push(words.map(String).join(' '));
        for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
            jest.spyOn(console, method).mockImplementation(print);
        }
        workspace.loginTokens.push({ token: canary, userId: sampleIds.users.service, type: 'personalAccessToken' });
        await host.updateSetting(app.id, 'rest-auth-token', canary);
        this.running = running;
        this.watch = new Watch(running);
    }

    /** Listens to what an act brings about, and to what it gives. */
    public async during(act: () => Promise<unknown>): Promise<unknown> {
        const { answer, pushed } = (await this.watch?.during(act)) ?? {};
        this.heard.push(JSON.stringify([answer, pushed]));
        return [answer, pushed];
    }

    /** Where the token was found since the last look, and where it must not be. */
    public foundIn(): readonly string[] {
        const { workspace, host } = this.running as RunningWorkspace;
        const places: readonly (readonly [place: string, texts: readonly string[]])[] = [
            ['a view, a message or an answer', this.heard.splice(0)],
            ['the log of the app', host.database.logs.splice(0).map((entry) => JSON.stringify(entry))],
            ['the console', this.printed.splice(0)],
            ['a request beside its one header', this.asked.map(withoutTokenHeader)],
            ['the address of a request', workspace.requests.splice(0).map(({ url }) => url)],
        ];
        return places.filter(([, texts]) => texts.some((text) => text.includes(canary))).map(([place]) => place);
    }

    /** The origins that were given the token since the last look. */
    public givenTo(): readonly string[] {
        const given = this.asked
            .splice(0)
            .filter((question) => JSON.stringify(question).includes(canary))
            .map(({ url }) => new URL(url).origin);
        return [...new Set(given)];
    }

    public end(): void {
        this.watch?.end();
        jest.restoreAllMocks();
    }
}

function withoutTokenHeader(question: HttpQuestion): string {
    const { 'X-Auth-Token': _token, ...headers } = question.request.headers ?? {};
    return JSON.stringify({ ...question, request: { ...question.request, headers } });
}
