/** Stands in for `parseArgs` of Deno's standard library: `--name value` and bare `--flag`, all the runtime is given. */
export function parseArgs(args: readonly string[]): Record<string, unknown> {
    const parsed: Record<string, unknown> = { _: [] };
    args.forEach((arg, index) => {
        if (arg.startsWith('--')) {
            const next = args[index + 1];
            parsed[arg.slice(2)] = next === undefined || next.startsWith('--') ? true : next;
        }
    });
    return parsed;
}
