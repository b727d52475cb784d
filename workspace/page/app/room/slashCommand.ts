import { canUseCommand } from '../permissions';
import type { ServerConnection } from '../server/ServerConnection';
import type { Command, Message, OwnUser } from '../server/shapes';
import type { Interactions } from '../uikit/Interactions';

/** A line that begins like a command, split as the client splits it: the parameters keep their leading space. */
export function readCommandLine(line: string): { readonly command: string; readonly params: string } | undefined {
    const match = /^\/([^\s]+)(.*)/.exec(line);
    return match?.[1] ? { command: match[1], params: match[2] ?? '' } : undefined;
}

/**
 * Runs a command as the client does: it checks the permission itself, hands out a trigger, and of an error tells
 * only that there was one.
 * @returns what to tell the person, if anything
 */
export async function runSlashCommand(run: {
    readonly connection: ServerConnection;
    readonly interactions: Interactions;
    readonly commands: readonly Command[];
    readonly user: OwnUser;
    readonly roomId: string;
    readonly line: { readonly command: string; readonly params: string };
}): Promise<string | undefined> {
    const { connection, interactions, line } = run;
    const command = run.commands.find((one) => one.command === line.command);
    if (!command) {
        return `No such command: \`/${line.command}\``;
    }
    if (!canUseCommand(command, run.user)) {
        return `You do not have enough permissions to execute command: \`/${line.command}\``;
    }
    if (command.clientOnly) {
        return `\`/${line.command}\` works in the real client only`;
    }
    const triggerId = interactions.generateTriggerId(command.appId);
    try {
        const { roomId } = run;
        await interactions.whileBusy(
            connection.runCommand({ command: command.command, params: line.params, roomId, triggerId }),
        );
        return undefined;
    } catch {
        return `Something went wrong while executing command: \`/${line.command}\``;
    }
}

/** What the client itself says to one person. */
export function clientNotice(roomId: string, text: string): Message {
    return {
        id: crypto.randomUUID(),
        rid: roomId,
        username: 'rocket.cat',
        name: 'Rocket.Cat',
        text,
        at: new Date(),
        blocks: [],
        ephemeral: true,
    };
}
