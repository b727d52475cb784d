import { isContextualBarView } from 'ui-kit-1.0.0';

import { countFilters } from '../../../src/channels/filterChannels';
import { channelKey } from '../../../src/channels/identities';
import type { ListedChannel, PanelModel } from '../../../src/panel/PanelModel';
import { initialState, type PanelState } from '../../../src/panel/PanelState';
import { decodePanelAction, type PanelAction } from '../../../src/panel/panelAction';
import type { Viewer } from '../../../src/views/Viewer';
import { buildPanelView } from '../../../src/views/buildPanelView';
import { buttonWith, hasButton, partsOf, type ShownText, textsOf } from '../../viewTexts';
import { appId, appSettings, channel } from '../fakes';
import { now, textsFor } from '../texts/textsFor';

export { argsOf, buttonsOf, buttonWith, exactTextsOf, hasButton, keysOf, textsOf } from '../../viewTexts';
export { now };
export const viewId = 'contact-channels-01234567-89ab-cdef-0123-456789abcdef';

export type ViewChanges = Omit<Partial<Viewer>, 'state'> & { readonly state?: Partial<PanelState> };

export function viewer({ state, ...changes }: ViewChanges = {}): Viewer {
    const shownState = { ...initialState({ roomId: 'room-1' }), ...state };
    return {
        appId,
        viewId,
        texts: textsFor(),
        site: appSettings().site,
        again: { kind: 'channels', state: shownState },
        ...changes,
        state: shownState,
    };
}

/** What makes a view that of somebody for whom values are masked. */
export const masked: ViewChanges = { texts: textsFor({ areMasked: true }) };

/** The view of a model, in English and at a fixed time. */
export function show(model: PanelModel, changes: ViewChanges = {}) {
    return buildPanelView(model, viewer(changes));
}

export function listed(changes: Partial<ListedChannel> = {}): ListedChannel {
    const plain = { ...channel(), ...changes };
    return { key: channelKey(plain), isCurrent: false, isQuiet: false, identities: [], actions: [], ...plain };
}

export type ChannelsModel = Extract<PanelModel, { kind: 'channels' }>;

export function channelsModel(changes: Partial<ChannelsModel> = {}): ChannelsModel {
    const { channels = [listed()] } = changes;
    return {
        kind: 'channels',
        contactName: 'Zoe Okafor',
        channels,
        matching: channels.length,
        counts: {
            all: channels.length,
            verified: channels.filter(({ verified }) => verified).length,
            blocked: channels.filter(({ blocked }) => blocked).length,
        },
        filters: countFilters(channels, 'all'),
        cautions: [],
        openElsewhere: [],
        readAt: now,
        canSeeHistory: false,
        ...changes,
    };
}

/** The texts without a key: those with something in them that somebody else wrote. */
export function foreignTextsOf(view: unknown): readonly string[] {
    return textsOf(view).flatMap(({ i18n, text }) => (i18n ? [] : [text]));
}

/** The first text with a key. */
export function sentence(view: unknown, key: string): string | undefined {
    return textsOf(view).find(({ i18n }) => i18n?.key === key)?.text;
}

/** What the button with a key asks for. */
export function actionOf(view: unknown, key: string): PanelAction | undefined {
    return hasButton(view, key) ? decodePanelAction(buttonWith(view, key).actionId) : undefined;
}

/** A menu or selection: its action, and the keys and values of its options. */
export function choicesOf(view: unknown, type: 'overflow' | 'static_select') {
    return partsOf<ShownChoices>(view, (part) => part.type === type).map(({ actionId, options, initialValue }) => ({
        action: decodePanelAction(actionId),
        keys: options.map(({ text }) => text.i18n?.key ?? text.text),
        values: options.map(({ value }) => value),
        initialValue,
    }));
}

type ShownChoices = {
    readonly actionId: string;
    readonly options: readonly { readonly text: ShownText; readonly value: string }[];
    readonly initialValue?: string;
};

/** Every id by which a client tells a view's elements apart. */
export function actionIdsOf(view: unknown): readonly string[] {
    return partsOf<{ readonly actionId: string }>(view, isActionable).map(({ actionId }) => actionId);
}

/** Small texts have ids, too, which the engine would give them otherwise; nothing asks for those. */
function isActionable({ actionId, type }: Readonly<Record<string, unknown>>): boolean {
    return typeof actionId === 'string' && type !== 'plain_text' && type !== 'mrkdwn';
}

/** Whether the server's own schema takes the view, once the engine has wrapped it. */
export function isValid(view: object): boolean {
    return isContextualBarView({ ...view, type: 'contextualBar', appId });
}
