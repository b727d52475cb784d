import { type Problem, readFlags, readServer, type Server, serverFlags } from './serverOptions';

export type DeployOptions = Server;

export const deployUsage = [
    'npm run deploy -- --url https://chat.example.org --username NAME --password PASSWORD [--code TWO_FACTOR_CODE]',
    'npm run deploy -- --url https://chat.example.org --user-id ID --token TOKEN',
    'DEPLOY_PASSWORD and DEPLOY_TOKEN in the environment stand in for --password and --token.',
].join('\n');

/** @returns what to deploy with, or what is missing or wrong in it */
export function readDeployOptions(
    args: readonly string[],
    environment: Readonly<Record<string, string | undefined>>,
): DeployOptions | Problem {
    const flags = readFlags(args, serverFlags);
    return 'problem' in flags
        ? flags
        : readServer(flags, { password: environment.DEPLOY_PASSWORD, token: environment.DEPLOY_TOKEN });
}
