import { SlashCommandContext } from '@rocket.chat/apps-engine/definition/slashcommands';

import { ContactChannelsCommand } from '../../../src/entries/ContactChannelsCommand';
import { agent, fakeApp, livechatRoom } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';
import { fakeModify } from '../show/fakeModify';

type ContextParts = {
    readonly words?: readonly string[];
    readonly room?: unknown;
    readonly triggerId?: string | null;
    /** The thread in which it was typed. */
    readonly threadId?: string | null;
    readonly user?: unknown;
};

type Sender = ConstructorParameters<typeof SlashCommandContext>[0];
type Room = ConstructorParameters<typeof SlashCommandContext>[1];

function commandContext({ words = [], room = livechatRoom(), triggerId = 'trigger-1', threadId, user }: ContextParts) {
    const [sender, where] = [user as Sender, room as Room];
    return new SlashCommandContext(sender, where, [...words], threadId as string, triggerId as string);
}

/** Runs the command as the engine does, by an agent who may look if nobody else is named. */
export async function runCommand(parts: ContextParts = {}, setup: FakeSetup = {}) {
    const fake = new FakeEntry(setup);
    const { read, http, caches } = fake.entry;
    const { modify, ...shown } = fakeModify();
    const context = commandContext({ user: agent(), ...parts });
    const command = new ContactChannelsCommand(fakeApp(fake.logger), caches);
    await command.executor(context, read, modify, http, undefined as never);
    return { ...shown, calls: fake.calls, http: fake.http, logger: fake.logger };
}
