import type { IHttp, ILogger, IRead } from '@rocket.chat/apps-engine/definition/accessors';

import type { PermissionCache } from '../access/PermissionCache';
import { startDeadline } from '../deadline';
import { createLog } from '../log';
import { loadPanel } from './loadPanel';
import type { PanelState } from './panelAction';
import { newViewId } from './panelIds';
import { readSettings } from '../settings/readSettings';
import { createTexts } from '../texts/Texts';
import { chooseLanguage } from '../texts/language';
import { readLocale } from '../texts/locale';
import type { PanelView } from './views/View';
import { buildPanelView } from './views/buildPanelView';

export type PanelViewRequest = {
    readonly appId: string;
    readonly logger: ILogger;
    readonly permissionCache: PermissionCache;
    readonly read: IRead;
    readonly http: IHttp;
    /** Whoever asks, unchecked. */
    readonly user: unknown;
    /** Which entry was used, for the log. */
    readonly entry: string;
    readonly state: PanelState;
    /** The room, where the engine has just handed it over; otherwise it is read by its id. */
    readonly room?: unknown;
    /** The open panel to update; a new one is made without it. */
    readonly viewId?: string;
};

/**
 * The way of every request for the panel: one deadline, the settings, what may be shown, the view.
 * @returns the view to show within the loading time, whatever the servers do; `undefined` for somebody who can be shown
 * nothing
 */
export async function makePanelView(request: PanelViewRequest): Promise<PanelView | undefined> {
    const { read, state, user } = request;
    const deadline = startDeadline();
    const settings = await deadline.wait(readSettings(read));
    const model =
        settings.kind === 'value'
            ? await loadPanel({
                  user,
                  readRoom: async () => request.room ?? read.getRoomReader().getById(state.roomId),
                  shown: state.shown,
                  entry: request.entry,
                  settings: settings.value,
                  read,
                  http: request.http,
                  deadline,
                  permissionCache: request.permissionCache,
                  log: createLog(request.logger),
              })
            : ({ kind: 'unavailable', failure: { reason: 'timed-out' } } as const);
    if (model === undefined) {
        return undefined;
    }
    const { language, utcOffset } = readLocale(user);
    const serverLanguage = settings.kind === 'value' ? settings.value.serverLanguage : undefined;
    const now = Date.now();
    return buildPanelView(model, request.viewId ?? newViewId(), {
        appId: request.appId,
        texts: createTexts(chooseLanguage(language, serverLanguage), utcOffset, now),
        now,
        utcOffset,
        roomId: state.roomId,
    });
}
