import { type HttpAnswer, type HttpQuestion, requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import { sampleIds } from 'contact-channels-workspace/model/sample';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

import { Watch } from './Watch';

const canary = 'canaryThatNobodyMayEverHearSing0123456789ab';

/** An access token that is valid, stands nowhere else, and is looked for in everything that comes out of the app. */
export class Canary {
    public readonly token = canary;

    /** What answers the app's requests; a test may put something hostile in its place. */
    public answer: (question: HttpQuestion) => Promise<HttpAnswer> = requestOverHttp;

    private readonly asked: HttpQuestion[] = [];

    private readonly printed: string[] = [];

    private readonly answered: string[] = [];

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
        const print = (...words: readonly unknown[]): number => this.printed.push(words.map(asText).join(' '));
        for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
            jest.spyOn(console, method).mockImplementation(print);
        }
        workspace.loginTokens.push({ token: canary, userId: sampleIds.users.service, type: 'personalAccessToken' });
        await host.updateSetting(app.id, 'rest-auth-token', canary);
        this.running = running;
        this.watch = new Watch(running);
    }

    /** Keeps what an act gives, for the next look. @returns it, and all that was pushed */
    public async during(act: () => Promise<unknown>): Promise<unknown> {
        const seen = await this.watch?.during(act);
        this.answered.push(asText([seen?.answer, seen?.pushed]));
        return [seen?.answer, seen?.pushed];
    }

    /** In which of the places where it must not be the token was, since the last look. */
    public foundIn(): readonly string[] {
        const { workspace, host } = this.running as RunningWorkspace;
        const places: readonly (readonly [place: string, texts: readonly string[]])[] = [
            ['a view, a message or an answer', this.answered.splice(0)],
            ['the log of the app', host.database.logs.splice(0).map(asText)],
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
            .filter((question) => asText(question).includes(canary))
            .map(({ url }) => new URL(url).origin);
        return [...new Set(given)];
    }

    public forget(): void {
        this.foundIn();
        this.givenTo();
    }

    public end(): void {
        this.watch?.end();
        jest.restoreAllMocks();
    }
}

function withoutTokenHeader(question: HttpQuestion): string {
    const { 'X-Auth-Token': _token, ...headers } = question.request.headers ?? {};
    return asText({ ...question, request: { ...question.request, headers } });
}

function asText(value: unknown): string {
    return typeof value === 'string' ? value : `${JSON.stringify(value)}${value instanceof Error ? value.stack : ''}`;
}
