import type { Caller } from './parseCaller';
import { type Deadline, startDeadline } from '../clock/startDeadline';
import { longestLookMs } from '../clock/times';
import { isRecord } from '../foreignData/isRecord';
import { parseText, parseTexts } from '../foreignData/parseText';
import { callAccessor } from '../request/callAccessor';
import type { RequestContext } from '../request/startRequest';
import { permissions } from '../rest/permissions';

/** Which rooms the caller may see, by the server's own rules as far as an app can know them. */
export type RoomSight = {
    /**
     * Whether the caller may see a livechat room: who serves it, is subscribed to it, or holds `view-livechat-rooms`. A
     * chat that waits for somebody, without a department, is seen by holders of `view-l-room`; one of a department is
     * not, since apps cannot read who belongs to it.
     * @param room as the engine hands it over
     */
    canSee(room: unknown): Promise<boolean>;
    /**
     * Whether the caller may open it in their client: an open one as above, but for one that waits for somebody; a closed
     * one whoever served it, or holds `view-livechat-rooms` or `view-livechat-room-closed-by-another-agent`.
     */
    canOpen(room: OpenableRoom): Promise<boolean>;
    /**
     * The ids of the rooms that the caller is subscribed to, asked for at most once in a request.
     * @returns `undefined` where they cannot be had: engines before 1.58 do not list them
     */
    subscribedRoomIds(): Promise<ReadonlySet<string> | undefined>;
};

/** What decides about opening a room. */
export type OpenableRoom = {
    readonly roomId: string;
    readonly isOpen: boolean;
    /** The user id of who serves or served it. */
    readonly servedById: string | undefined;
};

export function createRoomSight(
    request: RequestContext,
    caller: Caller,
    holds: (permission: string) => boolean,
): RoomSight {
    const { caches, deadline, log, read } = request;
    // Begun with the first question: all of them together may take no longer.
    let look: Deadline | undefined;
    const ask = async (what: 'room-ids' | 'room-members', call: () => Promise<unknown>) => {
        look ??= startDeadline(Math.min(longestLookMs, deadline.remainingMs()));
        return callAccessor({ deadline: look, log }, what, call);
    };
    const loadSubscribed = async (): Promise<ReadonlySet<string> | undefined> => {
        if (!caches.canAskForRoomIds()) {
            return undefined;
        }
        const listed = await ask('room-ids', async () => loadRoomIds(read.getUserReader(), caller.id));
        if (listed.kind === 'threw') {
            caches.noteRoomIdsRefused();
        }
        return listed.kind === 'value' && Array.isArray(listed.value) ? new Set(parseTexts(listed.value)) : undefined;
    };
    let subscribed: Promise<ReadonlySet<string> | undefined> | undefined;
    const subscribedRoomIds: RoomSight['subscribedRoomIds'] = () => {
        subscribed ??= loadSubscribed();
        return subscribed;
    };
    const isMember = async (roomId: string): Promise<boolean> => {
        const roomIds = await subscribedRoomIds();
        if (roomIds !== undefined) {
            return roomIds.has(roomId);
        }
        const members = await ask('room-members', async () => read.getRoomReader().getMembers(roomId));
        const users: readonly unknown[] = members.kind === 'value' && Array.isArray(members.value) ? members.value : [];
        return users.some((user) => isRecord(user) && user.id === caller.id);
    };
    return {
        canSee: async (room) => {
            if (!isRecord(room)) {
                return false;
            }
            const roomId = parseText(room.id);
            return (
                holds(permissions.viewRooms) ||
                servedBy(room.servedBy) === caller.id ||
                (isWaiting(room) && holds(permissions.viewLivechat)) ||
                (roomId !== undefined && isMember(roomId))
            );
        },
        canOpen: async ({ roomId, isOpen, servedById }) => {
            if (holds(permissions.viewRooms) || servedById === caller.id) {
                return true;
            }
            return isOpen ? isMember(roomId) : holds(permissions.viewClosedRooms);
        },
        subscribedRoomIds,
    };
}

function servedBy(agent: unknown): string | undefined {
    return isRecord(agent) ? parseText(agent.id) : undefined;
}

/** Open, served by nobody, and of no department. */
function isWaiting({ isOpen, servedBy: agent, department, departmentId }: Readonly<Record<string, unknown>>): boolean {
    const isAbsent = (value: unknown): boolean => value === undefined || value === null;
    return isOpen === true && isAbsent(agent) && isAbsent(department) && isAbsent(departmentId);
}

/** Of engines from 1.58 on; the accessors of older ones take the name, too, and reject. */
type RoomLister = { getUserRoomIds(userId: string): Promise<unknown> };

function isRoomLister(reader: unknown): reader is RoomLister {
    return isRecord(reader) && typeof reader.getUserRoomIds === 'function';
}

async function loadRoomIds(reader: unknown, userId: string): Promise<unknown> {
    if (!isRoomLister(reader)) {
        throw new Error('This engine does not list the rooms of users.');
    }
    return reader.getUserRoomIds(userId);
}
