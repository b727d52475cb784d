import type { AccessorName, Log } from './createLog';
import type { Deadline, Settled } from '../clock/startDeadline';

/**
 * The one way to ask the engine's accessors: a throw, a rejection and lateness are one kind of outcome, which is logged
 * once, without data.
 * @param call makes the call; not made when there is no time left
 */
export async function callAccessor<Value>(
    { deadline, log }: { readonly deadline: Deadline; readonly log: Log },
    what: AccessorName,
    call: () => Promise<Value>,
): Promise<Settled<Value>> {
    const settled = await deadline.settle(call);
    if (settled.kind !== 'value') {
        log.accessorFailed({ what, why: settled.kind });
    }
    return settled;
}
