import type { OutgoingHttpHeaders } from 'node:http';

import type { Workspace } from 'contact-channels-workspace/model/workspace';
import { groupChannels } from 'contact-channels-workspace/rest/omnichannel/groupChannels';

import type { Answer, Exchange } from './FaultyServer';

const permissionsPath = '/api/v1/permissions.listAll';
const channelsPath = '/api/v1/omnichannel/contacts.channels';

export function isAboutPermissions({ path }: Pick<Exchange, 'path'>): boolean {
    return path.startsWith(permissionsPath);
}

export function isAboutChannels({ path }: Pick<Exchange, 'path'>): boolean {
    return path.startsWith(channelsPath);
}

/** As a server that is well: the permissions and channels of the workspace. */
export function well(workspace: Workspace): Answer {
    return (exchange) => {
        const contactId = new URL(exchange.path, exchange.origin).searchParams.get('contactId') ?? '';
        if (isAboutPermissions(exchange)) {
            json({ update: [...workspace.permissions.values()], remove: [], success: true })(exchange);
        } else if (isAboutChannels(exchange)) {
            const channels = workspace.contacts.get(contactId)?.channels ?? [];
            json({ channels: groupChannels(channels), success: true })(exchange);
        } else {
            json({ success: false, error: 'Resource not found' }, 404)(exchange);
        }
    };
}

/** The one answer to questions about channels, the other one to all the rest. */
export function onlyForChannels(answer: Answer, otherwise: Answer): Answer {
    return (exchange) => (isAboutChannels(exchange) ? answer(exchange) : otherwise(exchange));
}

export function json(body: unknown, status = 200, headers: OutgoingHttpHeaders = {}): Answer {
    return content(JSON.stringify(body), { status, ...headers });
}

/** A body as it is, JSON by its type unless told. */
export function content(body: string | Buffer, { status = 200, ...headers }: Head = {}): Answer {
    return ({ response }) => {
        response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
    };
}

type Head = OutgoingHttpHeaders & { readonly status?: number };

/** Bytes in place of a well-formed answer; the connection is closed behind them. */
export function bytes(text: string): Answer {
    return ({ request }) => request.socket.end(text);
}

/** Takes the request and says nothing. */
export const silence: Answer = () => undefined;

export const headersThenSilence: Answer = ({ response }) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).write('{');
};

/** An answer that would be good, one byte a second. */
export const byteBySecond: Answer = ({ response }) => {
    const body = JSON.stringify({ channels: [], update: [], success: true });
    const sent = { bytes: 0 };
    response.writeHead(200, { 'Content-Type': 'application/json' }).flushHeaders();
    const timer = setInterval(() => {
        response.write(body.charAt(sent.bytes));
        sent.bytes += 1;
    }, 1000);
    response.once('close', () => clearInterval(timer));
};

/** A good answer with so much padding, so much at a time, as over a line of limited speed. */
export function padded(megabytes: number, megabytesAtATime: number, everyMs: number): Answer {
    const part = Buffer.alloc(megabytesAtATime * 1_000_000, 'x');
    return ({ response }) => {
        const sent = { megabytes: 0 };
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.write('{"channels":[],"update":[],"success":true,"padding":"');
        const timer = setInterval(() => {
            response.write(part);
            sent.megabytes += megabytesAtATime;
            if (sent.megabytes >= megabytes) {
                clearInterval(timer);
                response.end('"}');
            }
        }, everyMs);
        response.once('close', () => clearInterval(timer));
    };
}

/** The connection is reset, or only closed, before an answer. */
export const resetAtOnce: Answer = ({ request }) => void request.socket.resetAndDestroy();

export const closeAtOnce: Answer = ({ request }) => void request.socket.end();

/** The connection is reset when half of the body is on its way. */
export const resetInTheBody: Answer = ({ request, response }) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 });
    response.write('{"channels":[', () => request.socket.resetAndDestroy());
};

export const closeInTheBody: Answer = ({ request, response }) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 });
    response.write('{"channels":[', () => request.socket.end());
};

/** @param locate where to, with the path that was asked for */
export function redirect(status: number, locate: (exchange: Exchange) => string): Answer {
    return (exchange) => {
        exchange.response.writeHead(status, { Location: locate(exchange) }).end();
    };
}

/** The header by which a server says where it answered, for a bridge that reports the final address. */
export const finalAddressHeader = 'x-final-address';
