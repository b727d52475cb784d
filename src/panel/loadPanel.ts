import type { IHttp, IRead } from '@rocket.chat/apps-engine/definition/accessors';

import type { ListedChannel, PanelModel } from './PanelModel';
import { readCaller } from '../access/Caller';
import type { PermissionCache } from '../access/PermissionCache';
import { mayCaller } from '../access/mayCaller';
import { permissionIds, permissions } from '../access/permissions';
import type { Channel } from '../channels/Channel';
import { groupChannels } from '../channels/groupChannels';
import { isCurrentChannel } from '../channels/isCurrentChannel';
import { sortByLastChat } from '../channels/sortChannels';
import { type Contact, readContact, readRoomContact } from '../contact/readRoomContact';
import type { Deadline } from '../deadline';
import type { Log } from '../log';
import type { RestFailure } from '../rest/RestFailure';
import { getContactChannels } from '../rest/getContactChannels';
import { type RestCall, restConnection } from '../rest/getFromRest';
import { getPermissionRoles, type PermissionRoles } from '../rest/getPermissionRoles';
import type { AppSettings } from '../settings/readSettings';

export type PanelRequest = {
    /** Whoever asks, as the engine hands them over; nothing about them is believed before it is checked. */
    readonly user: unknown;
    /** Reads the room at hand, at the moment of the request. */
    readonly readRoom: () => Promise<unknown>;
    /** How many channels to list. */
    readonly shown: number;
    /** Which entry was used, for the log. */
    readonly entry: string;
    readonly settings: AppSettings;
    readonly read: IRead;
    readonly http: IHttp;
    readonly deadline: Deadline;
    readonly permissionCache: PermissionCache;
    readonly log: Log;
};

/**
 * Decides whether the caller may look, finds the room's contact and loads its channels, in this order: a refused caller
 * causes no request for contact data.
 * @returns what to show; `undefined` for somebody who can be shown nothing: no user, a bot, an app. Never rejects for
 * what a server, a record or a client does.
 */
export async function loadPanel(request: PanelRequest): Promise<PanelModel | undefined> {
    const { settings, deadline, log } = request;
    const asked = readCaller(request.user);
    if (asked.kind === 'refused') {
        log.refused({ userId: undefined, entry: request.entry, reason: asked.reason });
        return asked.reason === 'inactive' ? { kind: 'refused-inactive' } : undefined;
    }
    const { caller } = asked;
    const connection = restConnection(settings);
    const call = connection && { http: request.http, connection, deadline, log };

    const permissionRoles = call && (await loadPermissionRoles(request.permissionCache, call));
    const decision = mayCaller(caller, permissions.viewContact, permissionRoles, settings.allowedRoles);
    if (!decision.allowed) {
        log.refused({ userId: caller.id, entry: request.entry, reason: `no role by ${decision.by}` });
        return { kind: 'refused', permission: decision.permission };
    }

    const room = await deadline.wait(request.readRoom());
    if (room.kind === 'late') {
        return { kind: 'unavailable', failure: { reason: 'timed-out' } };
    }
    const found = readRoomContact(room.kind === 'value' ? room.value : undefined);
    if (found.kind !== 'contact') {
        return found;
    }
    const loaded = await loadChannels(request, call, found.contact);
    if (loaded.channels === undefined) {
        return { kind: 'unavailable', failure: loaded.failure };
    }
    return {
        kind: 'channels',
        ...(found.contact.name !== undefined && { contactName: found.contact.name }),
        channels: sortByLastChat(loaded.channels).map(
            (channel): ListedChannel => ({ ...channel, isCurrent: isCurrentChannel(channel, found.chat) }),
        ),
        shown: request.shown,
        readAt: Date.now(),
        ...(loaded.failure && { fromRecordBecause: loaded.failure }),
        siteUrl: settings.siteUrl,
        maskValues: settings.maskValues,
    };
}

async function loadPermissionRoles(cache: PermissionCache, call: RestCall): Promise<PermissionRoles | undefined> {
    const { connection, deadline } = call;
    const key = `${connection.baseUrl.origin}${connection.baseUrl.pathPrefix} ${connection.userId}`;
    const roles = await deadline.wait(cache.get(key, () => getPermissionRoles(call, permissionIds)));
    return roles.kind === 'value' ? roles.value : undefined;
}

/** The list, and why it is not the endpoint's own, if it is not; or no list, and why. */
type LoadedChannels =
    | { readonly channels: readonly Channel[]; readonly failure?: RestFailure }
    | { readonly channels?: undefined; readonly failure: RestFailure };

async function loadChannels(
    request: PanelRequest,
    call: RestCall | undefined,
    contact: Contact,
): Promise<LoadedChannels> {
    const answer = call
        ? await getContactChannels(call, contact.id)
        : { kind: 'failed' as const, failure: { reason: 'not-configured' as const } };
    if (answer.kind === 'answered') {
        return answer;
    }
    const { failure } = answer;
    const recorded = request.settings.fallBackToRecord ? await recordedChannels(request, contact) : undefined;
    return recorded ? { channels: groupChannels(recorded), failure } : { failure };
}

/** The room usually carries the whole record; where it does not, the workspace is asked for it. */
async function recordedChannels(request: PanelRequest, contact: Contact): Promise<readonly Channel[] | undefined> {
    if (contact.recorded !== undefined) {
        return contact.recorded.channels;
    }
    const record = await request.deadline.wait(readRecord(request.read, contact.id));
    return record.kind === 'value' ? readContact(record.value)?.recorded?.channels : undefined;
}

async function readRecord(read: IRead, contactId: string): Promise<unknown> {
    return read.getContactReader().getById(contactId);
}
