import type { LogEntry } from 'contact-channels-workspace/engine/storages';
import type { RestRequestRecord, UserNotification } from 'contact-channels-workspace/model/workspace';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

/** Everything that came out of the app while somebody did something. */
export type Seen = {
    /** What the handler answered. */
    readonly answer: unknown;
    /** What was pushed to anybody. */
    readonly pushed: readonly UserNotification[];
    /** What was asked of the REST server, by whomever. */
    readonly requests: readonly RestRequestRecord[];
    readonly logs: readonly LogEntry[];
    /** What the app itself wrote to its log; the engine adds lines of its own. A line with an id is told of once. */
    readonly events: readonly LoggedEvent[];
};

export type LoggedEvent = Readonly<Record<string, unknown>> & { readonly event: string };

/** Watches all that an app can tell anybody. */
export class Watch {
    private readonly pushed: UserNotification[] = [];

    private readonly subscriptions: readonly (() => void)[];

    /** Engines before 1.62 store some lines several times, also with later requests. */
    private readonly knownIds = new Set<unknown>();

    constructor(private readonly running: RunningWorkspace) {
        const { workspace } = running;
        this.subscriptions = [...workspace.users.keys()].map((userId) =>
            workspace.onUserNotification(userId, (notification) => this.pushed.push(notification)),
        );
    }

    /** Does something and tells what came of it. Nothing else may happen meanwhile. */
    public async during(act: () => Promise<unknown>): Promise<Seen> {
        const { workspace, host } = this.running;
        this.pushed.splice(0);
        const requestsBefore = workspace.requests.length;
        const logsBefore = host.logs().length;
        const answer = await act();
        const logs = host.logs().slice(logsBefore);
        return {
            answer,
            pushed: [...this.pushed],
            requests: workspace.requests.slice(requestsBefore),
            logs,
            events: eventsIn(logs).filter((event) => this.isNew(event)),
        };
    }

    public end(): void {
        this.subscriptions.forEach((unsubscribe) => unsubscribe());
    }

    private isNew({ id }: LoggedEvent): boolean {
        const isNew = id === undefined || !this.knownIds.has(id);
        this.knownIds.add(id);
        return isNew;
    }
}

/** Each line once: engines before 1.62 store some several times, which have the same id. */
export function linesIn(logs: readonly LogEntry[]): readonly LoggedEvent[] {
    const ids = new Set<unknown>();
    return eventsIn(logs).filter(({ id }) => {
        const isNew = id === undefined || !ids.has(id);
        ids.add(id);
        return isNew;
    });
}

function eventsIn(logs: readonly LogEntry[]): readonly LoggedEvent[] {
    return logs.flatMap(({ entries }) => entries).flatMap(({ args }) => eventsAmong(args));
}

/** The app writes objects with an `event`. */
export function eventsAmong(args: readonly unknown[]): readonly LoggedEvent[] {
    return args.filter(isEvent);
}

function isEvent(value: unknown): value is LoggedEvent {
    return typeof value === 'object' && value !== null && 'event' in value && typeof value.event === 'string';
}
