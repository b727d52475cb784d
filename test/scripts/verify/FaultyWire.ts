import { once } from 'node:events';
import { createServer, request as requestOf, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { WebSocket, WebSocketServer } from 'ws';

/** What is done to a message of the websocket on its way. */
export type Wire = (text: string, to: 'server' | 'client') => 'pass' | 'drop' | 'break';

/** What answers a request instead of the server; nothing for one that never gets an answer. */
export type Instead = { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> };

export type RequestFault = (method: string, path: string) => Instead | 'pass' | 'silent';

/** Stands between a client and the workspace, and does to requests and to messages what a test says. */
export class FaultyWire {
    public wire: Wire = () => 'pass';

    /** What becomes of a message to the client that passes. */
    public change: (text: string) => string = (text) => text;

    public fault: RequestFault = () => 'pass';

    /** The status with which websockets are refused, if they are. */
    public refusesSockets: number | undefined;

    private readonly server: Server;

    private readonly sockets = new WebSocketServer({ noServer: true });

    private constructor(private readonly target: string) {
        this.server = createServer((request, response) => {
            const { method = 'GET', url = '/', headers } = request;
            const fault = this.fault(method, url);
            if (fault === 'silent') {
                return;
            }
            if (fault !== 'pass') {
                response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
                return;
            }
            const onward = requestOf(new URL(url, target), { method, headers }, (answer) => {
                response.writeHead(answer.statusCode ?? 502, answer.headers);
                answer.pipe(response);
            });
            onward.on('error', () => response.destroy());
            request.pipe(onward);
        });
        this.server.on('upgrade', (request, socket, head) => {
            if (this.refusesSockets !== undefined) {
                socket.end(`HTTP/1.1 ${this.refusesSockets} Refused\r\nConnection: close\r\n\r\n`);
                return;
            }
            this.sockets.handleUpgrade(request, socket, head, (client) => this.join(client));
        });
    }

    public static async start(target: string): Promise<FaultyWire> {
        const faulty = new FaultyWire(target);
        faulty.server.listen(0, '127.0.0.1');
        await once(faulty.server, 'listening');
        return faulty;
    }

    public get url(): string {
        const { port } = this.server.address() as AddressInfo;
        return `http://127.0.0.1:${port}`;
    }

    /** How many websockets are open. */
    public get openSockets(): number {
        return this.sockets.clients.size;
    }

    public async stop(): Promise<void> {
        this.sockets.clients.forEach((client) => client.terminate());
        this.server.closeAllConnections();
        this.server.close();
        await once(this.server, 'close');
    }

    private join(client: WebSocket): void {
        const server = new WebSocket(`${this.target}/websocket`);
        const waiting: string[] = [];
        server.on('open', () => waiting.splice(0).forEach((text) => server.send(text)));
        server.on('error', () => client.terminate());
        server.on('close', () => client.close());
        client.on('close', () => server.terminate());
        const carry = (text: string, to: 'server' | 'client', send: () => void): void => {
            const fate = this.wire(text, to);
            if (fate === 'break') {
                client.terminate();
            } else if (fate === 'pass') {
                send();
            }
        };
        client.on('message', (data: Buffer) => {
            const text = data.toString();
            carry(text, 'server', () =>
                server.readyState === WebSocket.OPEN ? server.send(text) : waiting.push(text),
            );
        });
        server.on('message', (data: Buffer) => {
            const text = data.toString();
            carry(text, 'client', () => client.send(this.change(text)));
        });
    }
}
