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
    /** What the app itself wrote to its log; the engine adds lines of its own. */
    readonly events: readonly LoggedEvent[];
};

export type LoggedEvent = Readonly<Record<string, unknown>> & { readonly event: string };

/** Watches all that an app can tell anybody. */
export class Watch {
    private readonly pushed: UserNotification[] = [];

    private readonly subscriptions: readonly (() => void)[];

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
            events: eventsIn(logs),
        };
    }

    public end(): void {
        this.subscriptions.forEach((unsubscribe) => unsubscribe());
    }
}

/** The app writes objects with an `event`. */
export function eventsIn(logs: readonly LogEntry[]): readonly LoggedEvent[] {
    return logs
        .flatMap(({ entries }) => entries)
        .flatMap(({ args }): readonly unknown[] => args)
        .filter(isEvent);
}

function isEvent(value: unknown): value is LoggedEvent {
    return typeof value === 'object' && value !== null && 'event' in value && typeof value.event === 'string';
}
