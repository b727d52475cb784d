import { parseArgs } from 'node:util';

export type Credentials =
    | { readonly username: string; readonly password: string; readonly code?: string }
    | { readonly userId: string; readonly token: string };

export type DeployOptions = { readonly url: string; readonly credentials: Credentials };

export const deployUsage = [
    'npm run deploy -- --url https://chat.example.org --username NAME --password PASSWORD [--code TWO_FACTOR_CODE]',
    'npm run deploy -- --url https://chat.example.org --user-id ID --token TOKEN',
    'DEPLOY_PASSWORD and DEPLOY_TOKEN in the environment stand in for --password and --token.',
].join('\n');

/** @returns what to deploy with, or what is missing or wrong in it */
export function readDeployOptions(
    args: readonly string[],
    environment: Readonly<Record<string, string | undefined>>,
): DeployOptions | { readonly problem: string } {
    const flags = readFlags(args);
    if ('problem' in flags) {
        return flags;
    }
    const url = readUrl(flags.url);
    if (url === undefined) {
        return { problem: flags.url ? `--url is no http or https address: ${flags.url}` : '--url is missing.' };
    }
    const password = flags.password ?? environment.DEPLOY_PASSWORD;
    const token = flags.token ?? environment.DEPLOY_TOKEN;
    if (flags.username && password) {
        return { url, credentials: { username: flags.username, password, ...(flags.code && { code: flags.code }) } };
    }
    if (flags['user-id'] && token) {
        return { url, credentials: { userId: flags['user-id'], token } };
    }
    return { problem: 'An account is missing: --username with --password, or --user-id with --token.' };
}

type Flags = Readonly<Partial<Record<'url' | 'username' | 'password' | 'code' | 'user-id' | 'token', string>>>;

function readFlags(args: readonly string[]): Flags | { readonly problem: string } {
    const text = { type: 'string' } as const;
    const options = { url: text, username: text, password: text, code: text, 'user-id': text, token: text };
    try {
        return parseArgs({ args: [...args], options }).values;
    } catch (error) {
        // What it says begins with the flag; the value after it may be a secret that was meant for another one.
        const [, flag] = /'(--?[\w-]+)/.exec(String(error)) ?? [];
        return { problem: flag ? `${flag} is not known, or its value is missing.` : 'Only flags are understood.' };
    }
}

/** @returns the address without a slash at its end, as rc-apps wants it */
function readUrl(text: string | undefined): string | undefined {
    try {
        const url = new URL(text ?? '');
        return /^https?:$/.test(url.protocol) ? `${url.origin}${url.pathname}`.replace(/\/+$/, '') : undefined;
    } catch {
        return undefined;
    }
}
