import type { FastifyReply } from 'fastify';

import type { ApiAnswer } from './envelopes';

/** Sends an answer as the server does: JSON, dates as ISO strings. */
export function send(reply: FastifyReply, { status, body, headers }: ApiAnswer): FastifyReply {
    return reply
        .code(status)
        .headers(headers ?? {})
        .header('Content-Type', 'application/json')
        .send(JSON.stringify(body));
}
