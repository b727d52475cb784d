/** One message by which an app asked its engine for something. */
export type AccessorMessage = {
    /** As the runtime names it: `accessor:getReader:getRoomReader:getById`, `bridges:getHttpBridge:doCall`. */
    readonly method: string;
    /** 1 for what is asked for at once, 2 for what needs an answer of those, and so on. */
    readonly step: number;
};

export type AccessorMessages = {
    readonly all: readonly AccessorMessage[];
    /** How many waits for the engine follow one another: what was asked for together counts as one. */
    readonly inSequence: number;
};

/** What the engine's end of an app's connection has; the first two are replaced while it is watched. */
type Controller = {
    handleIncomingMessage(message: IncomingMessage): Promise<void>;
    readonly messenger: { send(message: unknown): void };
    sendRequest(message: { readonly method: string; readonly params: readonly unknown[] }): Promise<unknown>;
};

type IncomingMessage = { readonly payload: { readonly method: string; readonly id?: string } };

/** The runtime answers it in its turn, after all that the app has sent before. */
const ping = { method: 'ping', params: [] };

/** The first answer may overtake what follows from a message that was read together with the ping. */
const quietAnswers = 2;

/**
 * Records what an app asks its engine for while `act` runs. Answers are held back until the app has nothing more to
 * say, so that messages which wait for each other and messages which do not can be told apart on any machine. What the
 * app logs is no message: it travels with the result.
 * @param controller what `EngineHost.runtimeController` gives for an engine that speaks to its runtime as 1.62 does
 */
export async function watchAccessors(controller: object, act: () => Promise<unknown>): Promise<AccessorMessages> {
    const watch = new AccessorWatch(controller as Controller);
    try {
        await act();
    } finally {
        await watch.end();
    }
    return watch.messages();
}

class AccessorWatch {
    private readonly all: AccessorMessage[] = [];

    /** The step of each message that has no answer yet, by its id. */
    private readonly unanswered = new Map<string, number>();

    private readonly held: { readonly id: string; readonly answer: unknown }[] = [];

    private lastAnsweredStep = 0;

    /** Ends when the app has nothing more to say. */
    private listening: Promise<void> | undefined;

    private hasSpoken = false;

    private readonly send: (message: unknown) => void;

    constructor(private readonly controller: Controller) {
        const { messenger } = controller;
        this.send = messenger.send.bind(messenger);
        const handle = controller.handleIncomingMessage.bind(controller);
        messenger.send = (message) => this.answer(message);
        controller.handleIncomingMessage = (message) => {
            this.record(message);
            return handle(message);
        };
    }

    public messages(): AccessorMessages {
        return { all: this.all, inSequence: Math.max(0, ...this.all.map(({ step }) => step)) };
    }

    /** Takes the replacements away; the class's own methods are found again. */
    public async end(): Promise<void> {
        while (this.listening !== undefined) {
            await this.listening;
        }
        Reflect.deleteProperty(this.controller, 'handleIncomingMessage');
        Reflect.deleteProperty(this.controller.messenger, 'send');
        this.held.splice(0).forEach(({ answer }) => this.send(answer));
    }

    private record({ payload: { method, id } }: IncomingMessage): void {
        if (id !== undefined && /^(accessor|bridges):/.test(method)) {
            const step = this.lastAnsweredStep + 1;
            this.all.push({ method, step });
            this.unanswered.set(id, step);
            this.startListening();
        }
    }

    private answer(message: unknown): void {
        const id: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'id') : undefined;
        if (typeof id !== 'string' || !this.unanswered.has(id)) {
            return this.send(message);
        }
        this.held.push({ id, answer: message });
        this.release();
    }

    private startListening(): void {
        this.hasSpoken = true;
        this.listening ??= this.listen();
    }

    private async listen(): Promise<void> {
        try {
            for (let quiet = 0; quiet < quietAnswers; ) {
                this.hasSpoken = false;
                await this.controller.sendRequest(ping);
                quiet = this.hasSpoken ? 0 : quiet + 1;
            }
        } finally {
            this.listening = undefined;
        }
        this.release();
    }

    private release(): void {
        if (this.listening !== undefined || this.held.length === 0) {
            return;
        }
        for (const { id, answer } of this.held.splice(0)) {
            this.lastAnsweredStep = Math.max(this.lastAnsweredStep, this.unanswered.get(id) ?? 0);
            this.unanswered.delete(id);
            this.send(answer);
        }
        this.startListening();
    }
}
