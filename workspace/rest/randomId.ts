import { randomBytes } from 'node:crypto';

/** An id as long as those of the server's documents. */
export function randomId(): string {
    return randomBytes(9).toString('hex').slice(0, 17);
}
