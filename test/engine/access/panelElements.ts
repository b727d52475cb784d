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

/** Finds one. */
export const narrowQuery = 'zoe.okafor@contacts.example';

/** Opens every page of the panel and collects whatever its views let somebody do, also those who are refused. */
export async function collectElements(
    running: RunningWorkspace,
    allowed: Actor,
    refused: Actor,
): Promise<readonly PanelElement[]> {
    const { workspace } = running;
    const found = new Map<string, PanelElement>();
    const views: [SentView, string][] = [];
    for (const roomId of [rooms.eightChannels, rooms.twentyFiveChannels, rooms.twoVisitors, rooms.general]) {
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
                // What blocks something is only looked at: it would change what is collected next.
                const actors = element.name.startsWith('submit ') ? [] : [allowed, refused];
                for (const actor of actors) {
                    const view = viewIn(await actor.use(element));
                    views.push(...(view ? [[view, element.contactId] satisfies [SentView, string]] : []));
                }
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
    const blocked = view.blocks.filter((block) => keysOf(block).some((key) => key.startsWith('mark-blocked')));
    return describedIn(view.blocks).flatMap((element) => {
        const { actionId, blockId } = element;
        // What can be done with a blocked channel is something else.
        const isOfBlocked = blocked.some((block) => block.blockId === blockId);
        const about = subjectOf(workspace, actionId) ?? contactId;
        return namesAndValues(element, isOfBlocked).map(
            ([name, value]): PanelElement => ({
                name,
                type: name.startsWith('submit ') ? 'viewSubmit' : 'blockAction',
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

/** A button goes by its label and, in brackets, by what it asks for: Back, say, leads to several places. */
function namesAndValues(
    element: Described,
    isOfBlocked: boolean,
): readonly (readonly [name: string, value?: string])[] {
    const { type, actionId, options, text } = element;
    const kind = kindOf(actionId);
    switch (type) {
        case 'button':
            return [
                [`${keysOf(text)[0] ?? actionId} (${kind}${isOfBlocked && kind === 'channel' ? ', blocked' : ''})`],
            ];
        case 'static_select':
        case 'overflow':
            return (options as readonly { value: string }[]).map(({ value }) => [`${kind}: ${value}`, value] as const);
        default:
            // Enter in the field submits the view.
            return [
                [kind, wideQuery],
                [`submit ${kind} for several`, wideQuery],
                [`submit ${kind} for one`, narrowQuery],
            ];
    }
}

/** What an action asks for, with the closed chats of one channel apart from those of all. */
function kindOf(actionId: string): string {
    const [written = '', , channel = ''] = actionId.split('|');
    if (written === 'c') {
        return 'channel';
    }
    return written === 'history' && channel !== '' ? 'history of one' : written;
}

/** How many fields of its own stand before the room and whoever was looked up, which everything names. */
const ownFields: Readonly<Partial<Record<string, number>>> = {
    channels: 0,
    match: 0,
    menu: 0,
    filter: 0,
    sort: 0,
    details: 0,
    'look-up': 0,
    search: 0,
    c: 2,
    channel: 2,
    reveal: 2,
    history: 2,
    'ask-block': 1,
    'ask-unblock': 1,
    block: 2,
    unblock: 2,
};

/** Whom an action is about: the contact that it names, else that of its room. Fields at its end may be left out. */
export function subjectOf(workspace: Workspace, actionId: string): string | undefined {
    const [kind = '', ...fields] = actionId.split('|');
    const own = Object.hasOwn(ownFields, kind) ? ownFields[kind] : undefined;
    if (own === undefined) {
        return undefined;
    }
    const [roomId = '', contactId = ''] = fields.slice(own).map(decoded);
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

/** Enough closed chats that the history, also that of one channel, has pages, and a contact with each kind of source. */
export function makeVaried(workspace: Workspace): void {
    const newest = [...(workspace.contacts.get(contacts.eightChannels)?.channels ?? [])].sort(
        (one, other) => Number(other.lastChat?.ts ?? 0) - Number(one.lastChat?.ts ?? 0),
    )[0];
    const model = workspace.rooms.get(rooms.eightChannelsClosedWidget);
    const visitor = workspace.visitors.get(newest?.visitor.visitorId ?? '');
    if (newest === undefined || model === undefined || visitor === undefined) {
        throw new Error('The sample has no such documents');
    }
    const { _id: visitorId, username, token } = visitor;
    for (let number = 0; number < 25; number += 1) {
        const _id = `roomClosedLongAgo${number}`;
        const v = { _id: visitorId, username, token };
        workspace.rooms.set(_id, {
            ...model,
            _id,
            v,
            source: { ...newest.details },
            contactId: contacts.eightChannels,
        });
    }
    const many = workspace.contacts.get(contacts.twentyFiveChannels)?.channels ?? [];
    ['widget', 'email', 'sms', 'app', 'api', 'other'].forEach((type, index) => {
        const channel = many[index];
        if (channel !== undefined) {
            channel.details = { ...channel.details, type };
            channel.visitor = { ...channel.visitor, source: { ...channel.visitor.source, type } };
        }
    });
}
