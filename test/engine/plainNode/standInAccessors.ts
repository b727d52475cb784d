import type { IHttp, IHttpRequest, IModify, IRead } from '@rocket.chat/apps-engine/definition/accessors';
import { convertContact, convertRoom, convertUser } from 'contact-channels-workspace/engine/converters';
import { requestOverHttp } from 'contact-channels-workspace/engine/requestOverHttp';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

import type { SentView } from '../Person';

/** Reads what the app in the engine reads: the same settings and documents. */
export function readOf({ workspace, host, app }: RunningWorkspace): IRead {
    const settings = new Map(host.settings(app.id).map(({ id, value }) => [id, value]));
    const serverSettings = new Map<string, unknown>(Object.entries(workspace.settings));
    const byId = (find: (id: string) => unknown) => () => ({ getById: async (id: string) => find(id) });
    return {
        getEnvironmentReader: () => ({
            getSettings: () => ({ getValueById: async (id: string) => settings.get(id) }),
            getServerSettings: () => ({ getValueById: async (id: string) => serverSettings.get(id) }),
        }),
        getRoomReader: byId((id) => {
            const room = workspace.rooms.get(id);
            return room && convertRoom(workspace, room);
        }),
        getContactReader: byId((id) => convertContact(workspace.contacts.get(id))),
        getUserReader: byId((id) => {
            const user = workspace.users.get(id);
            return user && convertUser(user);
        }),
    } as unknown as IRead;
}

/** Asks the workspace's REST server. */
export const httpToWorkspace = {
    get: (url: string, request: IHttpRequest = {}) =>
        requestOverHttp({ method: 'get', url, request: request as object }),
} as unknown as IHttp;

/** Keeps what is opened. */
export class OpenedViews {
    public readonly views: SentView[] = [];

    public readonly asModify = {
        getUiController: () => ({
            openSurfaceView: async (view: SentView) => {
                this.views.push(view);
            },
        }),
    } as unknown as IModify;
}
