import { startDeadline } from '../clock/startDeadline';
import { longestLookMs } from '../clock/times';
import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';
import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';

/** @returns a user's name as colleagues know it, else the username; nothing where it cannot be read in time */
export async function loadUserName(
    { read, log, deadline }: Pick<RequestContext, 'read' | 'log' | 'deadline'>,
    userId: string,
): Promise<string | undefined> {
    const look = { log, deadline: startDeadline(Math.min(longestLookMs, deadline.remainingMs())) };
    const user = await callAccessor<unknown>(look, 'user', async () => read.getUserReader().getById(userId));
    return user.kind === 'value' && isRecord(user.value)
        ? (parseText(user.value.name) ?? parseText(user.value.username))
        : undefined;
}
