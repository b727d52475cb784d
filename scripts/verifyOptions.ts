import { type Problem, readFlags, readServer, type Server, serverFlags } from './serverOptions';

export type VerifyOptions = Server & {
    /** The room in which the panel is opened: one that is there, or a chat that is started for it. */
    readonly room: { readonly kind: 'named'; readonly id: string } | { readonly kind: 'made' };
};

export const verifyUsage = [
    'npm run verify -- --url https://chat.example.org --username NAME --password PASSWORD [--code TWO_FACTOR_CODE] ROOM',
    'npm run verify -- --url https://chat.example.org --user-id ID --token TOKEN ROOM',
    'ROOM is --room ID, an omnichannel chat that is there, or --make-room, a chat that is started and closed again.',
    'VERIFY_PASSWORD and VERIFY_TOKEN in the environment stand in for --password and --token.',
].join('\n');

/** @returns what to verify with, or what is missing or wrong in it */
export function readVerifyOptions(
    args: readonly string[],
    environment: Readonly<Record<string, string | undefined>>,
): VerifyOptions | Problem {
    const flags = readFlags(args, [...serverFlags, 'room'], ['make-room']);
    if ('problem' in flags) {
        return flags;
    }
    const server = readServer(flags, { password: environment.VERIFY_PASSWORD, token: environment.VERIFY_TOKEN });
    if ('problem' in server) {
        return server;
    }
    const isMade = flags['make-room'] === true;
    if (isMade === (flags.room !== undefined && flags.room !== '')) {
        return { problem: 'A room is missing: either --room with an ID, or --make-room.' };
    }
    return { ...server, room: isMade ? { kind: 'made' } : { kind: 'named', id: flags.room ?? '' } };
}
