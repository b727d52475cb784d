import type { FastifyInstance } from 'fastify';
import { WebSocketServer } from 'ws';

import { SocketSession } from './SocketSession';
import type { Workspace } from '../../model/workspace';

/** The path that clients take over plain websockets, as on a server. */
const path = '/websocket';

/** Takes websockets beside the REST routes, and ends them with the server. */
export function addWebsocket(fastify: FastifyInstance, workspace: Workspace): void {
    const sockets = new WebSocketServer({ noServer: true });
    fastify.server.on('upgrade', (request, socket, head) => {
        if (request.url !== path) {
            socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
            return;
        }
        sockets.handleUpgrade(request, socket, head, (websocket) => SocketSession.start(workspace, websocket));
    });
    fastify.addHook('preClose', (done) => {
        sockets.clients.forEach((client) => client.terminate());
        sockets.close(() => done());
    });
}
