import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

import type { Certificate } from './selfSignedCertificate';

/** One request to a server that does what a test wants. */
export type Exchange = {
    readonly request: IncomingMessage;
    readonly response: ServerResponse;
    /** What was asked for, behind the prefix of the answer: `/api/v1/permissions.listAll` and the like. */
    readonly path: string;
    /** Where the server listens. */
    readonly origin: string;
};

/** Does whatever it likes with the connection; whoever asked may wait for ever. */
export type Answer = (exchange: Exchange) => void;

/** A server on a free port of 127.0.0.1 with an answer of its own for each first part of a path. */
export class FaultyServer {
    /** Every path that was asked for, oldest first. */
    public readonly paths: string[] = [];

    private readonly answers = new Map<string, Answer>();

    private constructor(
        private readonly server: Server,
        public readonly origin: string,
    ) {
        server.on('request', (request: IncomingMessage, response: ServerResponse) => this.receive(request, response));
    }

    public static async start(certificate?: Certificate): Promise<FaultyServer> {
        const server = certificate ? createSecureServer(certificate) : createServer();
        // Whoever speaks no HTTP, or no TLS, is cut off.
        server.on('clientError', (_error, socket) => socket.destroy());
        await new Promise<void>((resolve) => {
            server.listen(0, '127.0.0.1', resolve);
        });
        const { port } = server.address() as AddressInfo;
        return new FaultyServer(server, `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`);
    }

    /** @returns the base URL at which the answer is given, whatever is asked for below it */
    public at(prefix: string, answer: Answer): string {
        this.answers.set(prefix, answer);
        return `${this.origin}/${prefix}`;
    }

    /** Ends every connection, also those that still wait for an answer. */
    public async stop(): Promise<void> {
        const closed = new Promise((resolve) => {
            this.server.close(resolve);
        });
        this.server.closeAllConnections();
        await closed;
    }

    private receive(request: IncomingMessage, response: ServerResponse): void {
        const [, prefix = '', path = ''] = /^\/([^/]*)(.*)$/.exec(request.url ?? '') ?? [];
        this.paths.push(path);
        // Faults break connections in the middle of a write.
        response.on('error', () => undefined);
        const answer = this.answers.get(prefix);
        if (answer === undefined) {
            response.writeHead(404).end();
        } else {
            answer({ request, response, path, origin: this.origin });
        }
    }
}
