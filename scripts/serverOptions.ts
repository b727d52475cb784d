import { parseArgs } from 'node:util';

export type Credentials =
    | { readonly username: string; readonly password: string; readonly code?: string }
    | { readonly userId: string; readonly token: string };

export type Server = { readonly url: string; readonly credentials: Credentials };

export type Problem = { readonly problem: string };

/** Flags that take a text, as they are written without the dashes. */
export const serverFlags = ['url', 'username', 'password', 'code', 'user-id', 'token'] as const;

type Flags<Name extends string, Switch extends string> = Readonly<
    Partial<Record<Name, string>> & Partial<Record<Switch, boolean>>
>;

/** @returns the values of the flags, or what is wrong with them, without repeating what may be a secret */
export function readFlags<Name extends string, Switch extends string = never>(
    args: readonly string[],
    names: readonly Name[],
    switches: readonly Switch[] = [],
): Flags<Name, Switch> | Problem {
    const options: Record<string, { readonly type: 'string' | 'boolean' }> = {};
    names.forEach((name) => Object.assign(options, { [name]: { type: 'string' } }));
    switches.forEach((name) => Object.assign(options, { [name]: { type: 'boolean' } }));
    try {
        return parseArgs({ args: [...args], options }).values as Flags<Name, Switch>;
    } catch (error) {
        // What it says begins with the flag; the value after it may be a secret that was meant for another one.
        const [, flag] = /'(--?[\w-]+)/.exec(String(error)) ?? [];
        return { problem: flag ? `${flag} is not known, or its value is missing.` : 'Only flags are understood.' };
    }
}

/**
 * @param secrets what stands in for `--password` and `--token`
 * @returns where the server is and who asks it, or what is missing or wrong
 */
export function readServer(
    flags: Readonly<Partial<Record<(typeof serverFlags)[number], string>>>,
    secrets: { readonly password: string | undefined; readonly token: string | undefined },
): Server | Problem {
    const url = readUrl(flags.url);
    if (url === undefined) {
        return { problem: flags.url ? `--url is no http or https address: ${flags.url}` : '--url is missing.' };
    }
    const password = flags.password ?? secrets.password;
    const token = flags.token ?? secrets.token;
    if (flags.username && password) {
        return { url, credentials: { username: flags.username, password, ...(flags.code && { code: flags.code }) } };
    }
    if (flags['user-id'] && token) {
        return { url, credentials: { userId: flags['user-id'], token } };
    }
    return { problem: 'An account is missing: --username with --password, or --user-id with --token.' };
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
