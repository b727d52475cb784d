import { sampleIds } from 'contact-channels-workspace/model/sample';
import type { Workspace } from 'contact-channels-workspace/model/workspace';
import type { RunningWorkspace } from 'contact-channels-workspace/startWorkspace';

import type { Actor } from './Actor';
import type { PanelInteraction, SentView } from '../Person';
import { keysOf } from '../panel';

const { rooms, contacts } = sampleIds;

/** Something in a real view that a person can click, choose or submit. */
export type PanelElement = {
    /** Its label's key, or what it is and what was chosen in it. */
    readonly name: string;
    readonly type: 'blockAction' | 'viewSubmit';
    readonly actionId: string;
    readonly blockId: string;
    readonly value?: string;
    readonly view: SentView;
    /** Whom it is about. */
    readonly contactId: string;
};

type Described = Readonly<Record<string, unknown>> & { readonly actionId: string; readonly blockId: string };

/** Finds several people. */
export const wideQuery = 'ma';

/** Opens every page of the panel and collects whatever its views let somebody do. */
export async function collectElements(
    running: RunningWorkspace,
    allowed: Actor,
    refused: Actor,
): Promise<readonly PanelElement[]> {
    const { workspace } = running;
    const found = new Map<string, PanelElement>();
    const views: [SentView, string][] = [];
    for (const roomId of [rooms.eightChannels, rooms.twentyFiveChannels, rooms.twoVisitors]) {
        for (const actor of [allowed, refused]) {
            const { view } = (await actor.clickRoomButton(roomId)) as PanelInteraction;
            views.push([view, contactOf(workspace, roomId)]);
        }
    }
    for (let next = views.shift(); next !== undefined; next = views.shift()) {
        // Of what stands in every row, one stands for all.
        for (const element of elementsIn(workspace, ...next)) {
            if (!found.has(element.name)) {
                found.set(element.name, element);
                const view = element.type === 'viewSubmit' ? undefined : viewIn(await allowed.use(element));
                views.push(...(view ? [[view, element.contactId] satisfies [SentView, string]] : []));
            }
        }
    }
    return [...found.values()];
}

/** @returns the view that an interaction was answered with */
export function viewIn(answer: unknown): SentView | undefined {
    return typeof answer === 'object' && answer !== null && 'view' in answer ? (answer.view as SentView) : undefined;
}

/** @param contactId whom the view is about, for elements that do not name it */
export function elementsIn(workspace: Workspace, view: SentView, contactId: string): readonly PanelElement[] {
    const submit = /^(block|unblock)\|/.exec(view.id)?.[1];
    if (submit !== undefined) {
        return [
            {
                name: `submit ${submit}`,
                type: 'viewSubmit',
                actionId: 'block-submit',
                blockId: 'block-question',
                view,
                contactId: subjectOf(workspace, view.id) ?? contactId,
            },
        ];
    }
    return describedIn(view.blocks).flatMap((element) => {
        const { actionId, blockId } = element;
        const about = subjectOf(workspace, actionId) ?? contactId;
        return namesAndValues(element).map(
            ([name, value]): PanelElement => ({
                name,
                type: 'blockAction',
                actionId,
                blockId,
                view,
                contactId: about,
                ...(value !== undefined && { value }),
            }),
        );
    });
}

function describedIn(value: unknown): readonly Described[] {
    if (typeof value !== 'object' || value === null) {
        return [];
    }
    const inner = Object.values(value).flatMap(describedIn);
    return 'actionId' in value && 'blockId' in value ? [value as Described, ...inner] : inner;
}

function namesAndValues(element: Described): readonly (readonly [name: string, value?: string])[] {
    const { type, actionId, options, text } = element;
    const [kind = ''] = actionId.split('|');
    switch (type) {
        case 'button':
            return [[keysOf(text)[0] ?? actionId]];
        case 'static_select':
        case 'overflow':
            return (options as readonly { value: string }[]).map(({ value }) => [`${kind}: ${value}`, value] as const);
        default:
            return [[kind, wideQuery]];
    }
}

/** How many fields an action has for what the panel shows; the first two are the room and whoever was looked up. */
const stateFields = 7;

/** Every action names the room and, for somebody who was looked up, the contact. */
export function subjectOf(workspace: Workspace, actionId: string): string | undefined {
    const fields = actionId.split('|').slice(1);
    if (fields.length < stateFields) {
        return undefined;
    }
    const [roomId = '', contactId = ''] = fields.slice(-stateFields).map(decoded);
    return contactId || contactOf(workspace, roomId);
}

export function contactOf(workspace: Workspace, roomId: string): string {
    return workspace.rooms.get(roomId)?.contactId ?? '';
}

function decoded(field: string): string {
    try {
        return decodeURIComponent(field);
    } catch {
        return '';
    }
}

/** Enough closed chats that the history has pages. */
export function addClosedChats(workspace: Workspace): void {
    const model = workspace.rooms.get(rooms.eightChannelsClosedWidget);
    for (let number = 0; model !== undefined && number < 15; number += 1) {
        const _id = `roomClosedLongAgo${number}`;
        workspace.rooms.set(_id, { ...model, _id, contactId: contacts.eightChannels });
    }
}
