import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';

export type Told = {
    readonly room?: unknown;
    readonly text?: string;
    readonly threadId?: string;
    readonly user?: unknown;
};

/** A surface that was pushed to the client. */
export type Pushed = { readonly surface: unknown; readonly trigger: unknown; readonly user: unknown };

/** What the engine's accessors do in place of sending something; what they were given is noted all the same. */
export type ModifyFaults = { readonly notify?: () => unknown; readonly push?: () => unknown };

/** Notes what is told to the caller and which surfaces are opened or updated. */
export function fakeModify({ notify, push }: ModifyFaults = {}) {
    const told: Told[] = [];
    const opened: Pushed[] = [];
    const updated: Pushed[] = [];
    const startMessage = () => {
        const message: Told = {};
        const builder = {
            setRoom: (room: unknown) => Object.assign(message, { room }) && builder,
            setText: (text: string) => Object.assign(message, { text }) && builder,
            setThreadId: (threadId: string) => Object.assign(message, { threadId }) && builder,
            getMessage: () => message,
        };
        return builder;
    };
    const pushTo = (pushed: Pushed[]) => (surface: unknown, trigger: unknown, user: unknown) => {
        pushed.push({ surface, trigger, user });
        // Not async, so that a fault can throw at once.
        return push?.() ?? Promise.resolve();
    };
    const modify = {
        getCreator: () => ({ startMessage }),
        getNotifier: () => ({
            notifyUser: (user: unknown, message: Told) => {
                told.push({ ...message, user });
                return notify?.() ?? Promise.resolve();
            },
        }),
        getUiController: () => ({ openSurfaceView: pushTo(opened), updateSurfaceView: pushTo(updated) }),
    } as unknown as IModify;
    return { modify, told, opened, updated };
}
