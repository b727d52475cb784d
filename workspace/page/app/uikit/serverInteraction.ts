import type * as UiKit from 'ui-kit-1.0.0';

import { isRecord, textOf } from '../foreignData';
import type { ForeignRecord } from '../foreignData';

/** A view as an app sent it, with what the client itself relies on known to be there. */
export type SurfaceView = ForeignRecord & {
    readonly id: string;
    readonly appId: string;
    readonly title: UiKit.TextObject;
    readonly blocks: readonly UiKit.Block[];
    readonly close?: ViewButton;
    readonly submit?: ViewButton;
};

export type ViewButton = { readonly text: UiKit.TextObject; readonly style?: string };

export type FieldErrors = Readonly<Record<string, string>>;

export type ServerInteraction =
    | { readonly type: 'contextual_bar.open' | 'modal.open'; readonly triggerId: string; readonly view: SurfaceView }
    | {
          readonly type: 'contextual_bar.update' | 'modal.update';
          readonly triggerId: string;
          readonly view: SurfaceView;
      }
    | { readonly type: 'contextual_bar.close' | 'modal.close'; readonly triggerId: string; readonly viewId: string }
    | { readonly type: 'errors'; readonly triggerId: string; readonly viewId: string; readonly errors: FieldErrors };

/**
 * What an app asks of the client, whether pushed or answered.
 * As on a server nobody validates the blocks: only what every view must have is looked at here.
 * @returns `undefined` for anything that is no interaction, such as a plain `{ success: true }`
 */
export function readServerInteraction(value: unknown): ServerInteraction | undefined {
    if (!isRecord(value)) {
        return undefined;
    }
    const triggerId = textOf(value.triggerId);
    switch (value.type) {
        case 'contextual_bar.open':
        case 'modal.open':
        case 'contextual_bar.update':
        case 'modal.update': {
            const view = withAppId(value.view, textOf(value.appId));
            return isSurfaceView(view) ? { type: value.type, triggerId, view } : undefined;
        }
        case 'contextual_bar.close':
        case 'modal.close': {
            const viewId = isRecord(value.view) ? textOf(value.view.id) : textOf(value.viewId);
            return { type: value.type, triggerId, viewId };
        }
        case 'errors':
            return { type: 'errors', triggerId, viewId: textOf(value.viewId), errors: readErrors(value.errors) };
        default:
            return undefined;
    }
}

function withAppId(view: unknown, appId: string): unknown {
    return isRecord(view) && view.appId === undefined ? { ...view, appId } : view;
}

function isSurfaceView(view: unknown): view is SurfaceView {
    return (
        isRecord(view) &&
        typeof view.id === 'string' &&
        typeof view.appId === 'string' &&
        isText(view.title) &&
        Array.isArray(view.blocks) &&
        view.blocks.every(isBlock) &&
        isButtonOrAbsent(view.close) &&
        isButtonOrAbsent(view.submit)
    );
}

/** Anything with a type counts as a block: what nobody knows how to render vanishes. */
export function isBlock(value: unknown): value is UiKit.Block {
    return isRecord(value) && typeof value.type === 'string';
}

function isText(value: unknown): boolean {
    return (
        isRecord(value) && (value.type === 'plain_text' || value.type === 'mrkdwn') && typeof value.text === 'string'
    );
}

function isButtonOrAbsent(value: unknown): boolean {
    return value === undefined || value === null || (isRecord(value) && isText(value.text));
}

/** Errors come as one object or as a list of objects; both map an action id to a sentence. */
function readErrors(value: unknown): FieldErrors {
    const errors: Record<string, string> = {};
    for (const part of Array.isArray(value) ? value : [value]) {
        for (const [actionId, message] of isRecord(part) ? Object.entries(part) : []) {
            errors[actionId] = textOf(message);
        }
    }
    return errors;
}
