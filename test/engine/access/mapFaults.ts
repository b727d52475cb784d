import type { HttpAnswer, HttpQuestion } from 'contact-channels-workspace/engine/requestOverHttp';

import { ownRefusal } from './ownRefusal';

/** What keeps the app from reading who holds which permission. */
export type MapFault = {
    readonly name: string;
    readonly answer: (question: HttpQuestion) => Promise<HttpAnswer>;
    /** Whether only an administrator can mend it. */
    readonly isOfSetUp: boolean;
    readonly isSilent?: true;
};

function answering(status: number, content: string): MapFault['answer'] {
    const headers = { 'content-type': 'application/json' };
    return async ({ method, url }) => ({ method, url, statusCode: status, headers, content: Buffer.from(content) });
}

function refusing(status: number, error: string): MapFault['answer'] {
    return answering(status, JSON.stringify({ success: false, error }));
}

/** As the server's HTTP accessor says that a connection failed. */
function failing(reason: string): MapFault['answer'] {
    return ({ url }) => Promise.reject(new Error(`request to ${url} failed, reason: ${reason}`));
}

const page = '<!doctype html><title>Log in</title>';

export const mapFaults: readonly MapFault[] = [
    { name: '429', answer: refusing(429, 'Error, too many requests.'), isOfSetUp: false },
    { name: '500', answer: refusing(500, 'Internal server error'), isOfSetUp: false },
    { name: '503 of a proxy', answer: answering(503, page), isOfSetUp: false },
    { name: '403 of a firewall', answer: answering(403, page), isOfSetUp: false },
    { name: 'silence', answer: () => new Promise(() => undefined), isOfSetUp: false, isSilent: true },
    { name: 'a reset connection', answer: failing('read ECONNRESET'), isOfSetUp: false },
    { name: '401', answer: async (question) => ownRefusal(question), isOfSetUp: true },
    { name: '403', answer: refusing(403, 'error-unauthorized'), isOfSetUp: true },
    { name: 'a refused connection', answer: failing('connect ECONNREFUSED 127.0.0.1:1'), isOfSetUp: true },
    { name: 'a page that is not of Rocket.Chat', answer: answering(200, page), isOfSetUp: true },
];
