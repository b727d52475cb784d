import { join } from 'node:path';

import { buildSync } from 'esbuild';

const root = join(__dirname, '..');

/**
 * esbuild turns a class of the top level into a variable; the compiler wants a class that says what it implements, and
 * writes the package's `implements` from it, by which the engine knows which events to deliver.
 */
const mainClass = 'var ContactChannelsApp = class extends App {';
const declaredClass =
    'class ContactChannelsApp extends App implements IUIKitInteractionHandler, IPostLivechatAgentAssigned {';

/**
 * Makes one TypeScript module of all sources: a zip compresses each of its files alone, and a hundred small ones take
 * twice the bytes of one. Nothing is renamed or minified, so that a stack trace still names functions of the sources.
 * The types are gone by then; `npm run typecheck` and the source package check them.
 */
export function bundleApp(): string {
    const { outputFiles } = buildSync({
        entryPoints: [join(root, 'ContactChannelsApp.ts')],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'node',
        target: 'esnext',
        charset: 'utf8',
        external: ['@rocket.chat/apps-engine/*'],
        tsconfig: join(root, 'tsconfig.json'),
    });
    const [before, after, ...more] = (outputFiles[0]?.text ?? '').split(mainClass);
    if (before === undefined || after === undefined || more.length > 0) {
        throw new Error(`The bundle does not have exactly one "${mainClass}"`);
    }
    return `// @ts-nocheck\n${before}${declaredClass}${after}`;
}
