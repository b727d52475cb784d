import { type Fault, timedOut, timedOutAtLongest, unreachable } from './Fault';
import {
    byteBySecond,
    bytes,
    closeAtOnce,
    closeInTheBody,
    content,
    headersThenSilence,
    padded,
    resetAtOnce,
    resetInTheBody,
    silence,
} from './answers';

/** Nothing comes back, or nothing whole. */
export const connectionFaults: readonly Fault[] = [
    {
        // The servers of the tests listen on 127.0.0.1 alone.
        name: 'a refused connection',
        cause: { address: ({ plain }) => plain.origin.replace('127.0.0.1', '127.0.0.2') },
        seen: unreachable,
        isOfSetUp: true,
    },
    { name: 'a connection that is reset at once', cause: { answer: resetAtOnce }, seen: unreachable },
    {
        name: 'a connection that is reset in the middle of the body',
        cause: { answer: resetInTheBody },
        seen: unreachable,
    },
    { name: 'a connection that is closed at once', cause: { answer: closeAtOnce }, seen: unreachable },
    {
        name: 'a connection that is closed in the middle of the body',
        cause: { answer: closeInTheBody },
        seen: unreachable,
    },
    {
        name: 'a certificate that nobody vouches for, of another name',
        cause: { address: ({ secure, well }) => secure.at('well', well) },
        seen: unreachable,
        isOfSetUp: true,
    },
    {
        name: 'a server without TLS at an https address',
        cause: { address: ({ plain, well }) => plain.at('well', well).replace('http:', 'https:') },
        seen: unreachable,
    },
    {
        name: 'a server with TLS at an http address',
        cause: { address: ({ secure, well }) => secure.at('well', well).replace('https:', 'http:') },
        seen: unreachable,
    },
    {
        name: 'a server that speaks something else',
        cause: { answer: bytes('SSH-2.0-OpenSSH_9.6\r\n') },
        seen: unreachable,
    },
    {
        name: 'headers without an end',
        cause: { answer: bytes(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n{}`) },
        seen: unreachable,
    },
    {
        name: 'chunks that are none',
        cause: { answer: bytes('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n') },
        seen: unreachable,
    },
    {
        name: 'a body that claims to be compressed',
        cause: { answer: content('{"channels":[]}', { 'Content-Encoding': 'gzip' }) },
        seen: unreachable,
    },
    { name: 'no answer', cause: { answer: silence }, seen: timedOut },
    { name: 'no answer within the default time', cause: { answer: silence }, seen: timedOutAtLongest, timeoutMs: 3000 },
    { name: 'no answer within the longest time', cause: { answer: silence }, seen: timedOutAtLongest, timeoutMs: 3500 },
    {
        name: 'no answer about the channels alone within the default time',
        cause: { answer: silence, onlyChannels: true },
        seen: timedOutAtLongest,
        timeoutMs: 3000,
    },
    { name: 'headers, then silence', cause: { answer: headersThenSilence }, seen: timedOut },
    { name: 'one byte a second', cause: { answer: byteBySecond }, seen: timedOut },
    {
        name: '100 MB that are still on their way when the time is up',
        cause: { answer: padded(100, 5, 100), onlyChannels: true },
        seen: timedOut,
    },
];
