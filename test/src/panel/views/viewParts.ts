import { isContextualBarView } from 'ui-kit-1.0.0';

import type { ListedChannel, PanelModel } from '../../../../src/panel/PanelModel';
import type { ViewContext } from '../../../../src/panel/views/View';
import { buildPanelView } from '../../../../src/panel/views/buildPanelView';
import { createTexts } from '../../../../src/texts/Texts';
import { appId, channel, siteUrl } from '../../fakes';

export const now = Date.UTC(2024, 10, 22, 12);
export const viewId = 'contact-channels-01234567-89ab-cdef-0123-456789abcdef';

export type ShownText = {
    readonly type: string;
    readonly text: string;
    readonly i18n?: { readonly key: string; readonly args?: Readonly<Record<string, string | number>> };
};

export type ShownButton = {
    readonly type: 'button';
    readonly text: ShownText;
    readonly appId?: string;
    readonly blockId?: string;
    readonly actionId: string;
    readonly url?: string;
};

export function viewContext(changes: Partial<ViewContext> = {}): ViewContext {
    return { appId, texts: createTexts('en', 0, now), now, utcOffset: 0, roomId: 'room-1', ...changes };
}

/** The view of a model, in English and at a fixed time. */
export function show(model: PanelModel, changes: Partial<ViewContext> = {}) {
    return buildPanelView(model, viewId, viewContext(changes));
}

export function listed(changes: Partial<ListedChannel> = {}): ListedChannel {
    return { ...channel(), isCurrent: false, ...changes };
}

export type ChannelsModel = Extract<PanelModel, { kind: 'channels' }>;

export function channelsModel(changes: Partial<ChannelsModel> = {}): ChannelsModel {
    return {
        kind: 'channels',
        contactName: 'Zoe Okafor',
        channels: [listed()],
        shown: 20,
        readAt: now,
        siteUrl,
        maskValues: false,
        ...changes,
    };
}

/** Every object in a view that passes, in the order in which it is read. */
function partsOf<Part>(value: unknown, isPart: (part: Readonly<Record<string, unknown>>) => boolean): readonly Part[] {
    if (Array.isArray(value)) {
        return value.flatMap((item) => partsOf<Part>(item, isPart));
    }
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    const inside = Object.values(value).flatMap((item) => partsOf<Part>(item, isPart));
    return isPart(value as Readonly<Record<string, unknown>>) ? [value as Part, ...inside] : inside;
}

export function textsOf(view: unknown): readonly ShownText[] {
    return partsOf<ShownText>(view, ({ type, text }) => typeof type === 'string' && typeof text === 'string');
}

export function keysOf(view: unknown): readonly string[] {
    return textsOf(view).flatMap(({ i18n }) => (i18n ? [i18n.key] : []));
}

/** The texts without a key: what somebody else wrote. */
export function foreignTextsOf(view: unknown): readonly string[] {
    return textsOf(view).flatMap(({ i18n, text }) => (i18n ? [] : [text]));
}

/** The first text with a key, with plain spaces. */
export function sentence(view: unknown, key: string): string | undefined {
    return textsOf(view)
        .find(({ i18n }) => i18n?.key === key)
        ?.text.replace(/\s/g, ' ');
}

export function buttonsOf(view: unknown): readonly ShownButton[] {
    return partsOf<ShownButton>(view, ({ type }) => type === 'button');
}

export function buttonWith(view: unknown, key: string): ShownButton | undefined {
    return buttonsOf(view).find(({ text }) => text.i18n?.key === key);
}

export function imagesOf(view: unknown): readonly { readonly imageUrl: string; readonly altText: string }[] {
    return partsOf(view, ({ type }) => type === 'image');
}

/** Whether the server's own schema takes the view, once the engine has wrapped it. */
export function isValid(view: object): boolean {
    return isContextualBarView({ ...view, type: 'contextualBar', appId });
}
