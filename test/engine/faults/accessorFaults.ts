import type { HttpAnswer, HttpQuestion } from 'contact-channels-workspace/engine/requestOverHttp';

import { answeredInFront, type Fault, timedOut, timedOutAtLongest, unexpectedStatus, unreachable } from './Fault';

/** An answer with a perfect list, and what is wrong with it. */
function answered(wrong: Readonly<Record<string, unknown>>): Accessor {
    return async ({ url, method }) => {
        const data = { channels: [], update: [], success: true };
        const answer = { url, method, statusCode: 200, headers: {}, content: JSON.stringify(data), data };
        return { ...answer, ...wrong } as unknown as HttpAnswer;
    };
}

type Accessor = (question: HttpQuestion) => Promise<HttpAnswer | undefined>;

function rejecting(error: unknown): Accessor {
    return () => Promise.reject(error as Error);
}

/** What hosts say of a connection that failed, and whether only an administrator can mend it. */
const failedConnections: readonly (readonly [name: string, reason: string, isOfSetUp?: true])[] = [
    ['a name that does not resolve', 'getaddrinfo ENOTFOUND no-such-host.invalid', true],
    ['a resolver that is out of reach', 'getaddrinfo EAI_AGAIN chat.example'],
    ['a host that is out of reach', 'connect EHOSTUNREACH 192.0.2.1:443', true],
    ['a network that is out of reach', 'connect ENETUNREACH 192.0.2.1:443', true],
    ['a certificate that is over', 'certificate has expired', true],
    ['a connection that timed out', 'connect ETIMEDOUT 192.0.2.1:443'],
    ['a connection that was reset', 'read ECONNRESET'],
    ['a connection that hung up', 'socket hang up'],
];

/** The host's own accessor does not do what its types say. */
export const accessorFaults: readonly Fault[] = [
    { name: 'nothing', cause: { accessor: async () => undefined }, seen: unreachable },
    { name: 'null', cause: { accessor: async () => null as never }, seen: unreachable },
    { name: 'a string', cause: { accessor: async () => 'OK' as never }, seen: unreachable },
    { name: 'a thrown string', cause: { accessor: rejecting('no network') }, seen: unreachable },
    { name: 'a thrown error', cause: { accessor: rejecting(new Error('no network')) }, seen: unreachable },
    { name: 'a thrown nothing', cause: { accessor: rejecting(undefined) }, seen: unreachable },
    ...failedConnections.map(
        ([name, reason, isOfSetUp]): Fault => ({
            name,
            cause: { accessor: rejecting(new Error(`request to http://chat.example failed, reason: ${reason}`)) },
            seen: unreachable,
            ...(isOfSetUp && { isOfSetUp }),
        }),
    ),
    { name: 'a promise that never settles', cause: { accessor: () => new Promise(() => undefined) }, seen: timedOut },
    {
        name: 'a promise that never settles within the default time',
        cause: { accessor: () => new Promise(() => undefined) },
        seen: timedOutAtLongest,
        timeoutMs: 3000,
    },
    { name: 'no status', cause: { accessor: answered({ statusCode: undefined }) }, seen: unreachable },
    { name: 'a status that is a string', cause: { accessor: answered({ statusCode: '200' }) }, seen: unreachable },
    { name: 'a status of 0', cause: { accessor: answered({ statusCode: 0 }) }, seen: unexpectedStatus(0) },
    {
        name: 'no data',
        cause: { accessor: answered({ data: undefined }) },
        seen: answeredInFront,
        isOfSetUp: true,
    },
    {
        name: 'an address that is none',
        cause: { accessor: answered({ url: 'here' }) },
        seen: answeredInFront,
        isOfSetUp: true,
    },
    {
        name: 'the address of another host',
        cause: { accessor: answered({ url: 'http://other.example/' }) },
        seen: answeredInFront,
        isOfSetUp: true,
    },
];
