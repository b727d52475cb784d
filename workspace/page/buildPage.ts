import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

import { type Plugin, build, stop } from 'esbuild';
import type { FastifyInstance } from 'fastify';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
    '.css': 'text/css; charset=utf-8',
    '.eot': 'application/vnd.ms-fontobject',
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.ttf': 'font/ttf',
    '.woff': 'font/woff',
    '.woff2': 'font/woff2',
};

/** Paths that the page's own router understands, so that a link into a room works in a new tab. */
const CLIENT_ROUTES = ['/', '/home', '/live/:rid', '/live/:rid/*', '/channel/:name', '/group/:name', '/direct/:rid'];

/** Gives the page and Fuselage a React that treats `ref` as Fuselage expects. */
const refsAsProps: Plugin = {
    name: 'refs-as-props',
    setup({ onResolve }) {
        const folder = join(__dirname, 'refsAsProps');
        const modules = new Map([
            ['react', join(folder, 'react.ts')],
            ['react/jsx-runtime', join(folder, 'jsxRuntime.ts')],
        ]);
        const writtenForReact19 = [join(__dirname, 'app'), join('@rocket.chat', 'fuselage', 'dist')];
        onResolve({ filter: /^react(\/jsx-runtime)?$/ }, ({ path, importer }) =>
            writtenForReact19.some((part) => importer.includes(part)) ? { path: modules.get(path) } : undefined,
        );
    },
};

/**
 * Bundles the page into a folder: `index.html` and `assets/`. No process is left behind.
 * @returns the folder, a new temporary one when none was given
 */
export async function buildPage({ outDir }: { readonly outDir?: string } = {}): Promise<string> {
    const root = outDir ?? (await mkdtemp(join(tmpdir(), 'workspace-page-')));
    const assets = join(root, 'assets');
    await mkdir(assets, { recursive: true });
    await build({
        entryPoints: { page: join(__dirname, 'app', 'main.tsx') },
        outdir: assets,
        assetNames: '[name]-[hash]',
        bundle: true,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        jsx: 'automatic',
        minify: true,
        loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.eot': 'file', '.svg': 'file' },
        plugins: [refsAsProps],
        define: { 'process.env.NODE_ENV': '"production"' },
        logLevel: 'warning',
    }).finally(stop);
    await copyFile(join(__dirname, 'index.html'), join(root, 'index.html'));
    return root;
}

/** Serves a built page: its files under `/assets/`, and `index.html` for every path of its router. */
export function registerPageRoutes(fastify: FastifyInstance, { root }: { readonly root: string }): void {
    const index = readFileSync(join(root, 'index.html'));
    // The names come from the folder, never from the request, so no request can leave it.
    const names = readdirSync(join(root, 'assets'));
    const assets = new Map(names.map((name) => [name, readFileSync(join(root, 'assets', name))]));

    for (const route of CLIENT_ROUTES) {
        fastify.get(route, (_request, reply) =>
            reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(index),
        );
    }
    fastify.get<{ Params: { name: string } }>('/assets/:name', (request, reply) => {
        const content = assets.get(request.params.name);
        if (!content) {
            return reply.code(404).type('text/plain; charset=utf-8').send('Not found');
        }
        return reply
            .header('cache-control', 'no-cache')
            .type(CONTENT_TYPES[extname(request.params.name)] ?? 'application/octet-stream')
            .send(content);
    });
}
