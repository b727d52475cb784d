import type { IModify } from '@rocket.chat/apps-engine/definition/accessors';
import { SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';

import { ContactChannelsCommand } from '../../../src/entries/ContactChannelsCommand';
import { agent, fakeApp, livechatRoom } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

export type Told = {
    readonly room?: unknown;
    readonly text?: string;
    readonly blocks?: readonly unknown[];
    readonly user?: unknown;
};
/** A surface that was pushed to the client. */
export type Opened = { readonly surface: unknown; readonly trigger: unknown; readonly user: unknown };

/** Notes what is told to the caller and which surfaces are opened or updated. */
export function fakeModify() {
    const told: Told[] = [];
    const opened: Opened[] = [];
    const updated: Opened[] = [];
    const startMessage = () => {
        const message: Told = {};
        const builder = {
            setRoom: (room: unknown) => Object.assign(message, { room }) && builder,
            setText: (text: string) => Object.assign(message, { text }) && builder,
            setBlocks: (blocks: readonly unknown[]) => Object.assign(message, { blocks }) && builder,
            getMessage: () => message,
        };
        return builder;
    };
    const modify = {
        getCreator: () => ({ startMessage }),
        getNotifier: () => ({
            notifyUser: async (user: unknown, message: Told) => void told.push({ ...message, user }),
        }),
        getUiController: () => ({
            openSurfaceView: async (surface: unknown, trigger: unknown, user: unknown) =>
                void opened.push({ surface, trigger, user }),
            updateSurfaceView: async (surface: unknown, trigger: unknown, user: unknown) =>
                void updated.push({ surface, trigger, user }),
        }),
    } as unknown as IModify;
    return { modify, told, opened, updated };
}

type ContextParts = {
    readonly words?: readonly string[];
    readonly room?: unknown;
    readonly triggerId?: string | null;
    readonly user?: unknown;
};

type Sender = ConstructorParameters<typeof SlashCommandContext>[0];
type Room = ConstructorParameters<typeof SlashCommandContext>[1];

function commandContext({ words = [], room = livechatRoom(), triggerId = 'trigger-1', user }: ContextParts) {
    const [sender, where] = [user as Sender, room as Room];
    return new SlashCommandContext(sender, where, [...words], undefined, triggerId as string);
}

/** Runs the command as the engine does, by an agent who may look if nobody else is named. */
export async function runCommand(parts: ContextParts = {}, setup: FakeSetup = {}) {
    const fake = new FakeEntry(setup);
    const { read, http, caches } = fake.entry;
    const { modify, ...done } = fakeModify();
    const context = commandContext({ user: agent(), ...parts });
    const command = new ContactChannelsCommand(fakeApp(fake.logger), caches);
    await command.executor(context, read, modify, http, undefined as never);
    return { ...done, calls: fake.calls, http: fake.http, logger: fake.logger };
}
