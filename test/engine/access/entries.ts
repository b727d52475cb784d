import { randomUUID } from 'node:crypto';

import type { Actor } from './Actor';
import { sampleIds } from '../../workspace/model/sample';
import type { PanelInteraction, SentView } from '../Person';
import { keysOf } from '../panel';

const { rooms, contacts } = sampleIds;

/** A button that the panel wrote, and where it was written. */
export type PanelButton = {
    /** The i18n key of its label. */
    readonly kind: string;
    readonly actionId: string;
    readonly blockId: string;
    readonly view: SentView;
    readonly contactId: string;
};

/** Every kind of button that the panel writes. */
export const buttonKinds = ['open-chat', 'refresh', 'retry', 'show-more'] as const;

export const roomOf: Readonly<Record<string, string>> = {
    [contacts.eightChannels]: rooms.eightChannels,
    [contacts.twentyFiveChannels]: rooms.twentyFiveChannels,
};

/** Finds the buttons of a view, wherever in it they stand. */
export function buttonsIn(view: SentView, contactId: string): readonly PanelButton[] {
    const buttons: PanelButton[] = [];
    const walk = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) {
            return;
        }
        if ('type' in value && value.type === 'button' && 'actionId' in value && 'blockId' in value) {
            const [kind = ''] = keysOf(value);
            buttons.push({ kind, actionId: String(value.actionId), blockId: String(value.blockId), view, contactId });
        }
        Object.values(value).forEach(walk);
    };
    walk(view);
    return buttons;
}

/** Opens the panel in every way that writes different buttons. */
export async function collectButtons(allowed: Actor, refused: Actor): Promise<readonly PanelButton[]> {
    const buttons: PanelButton[] = [];
    for (const [contactId, rid] of Object.entries(roomOf)) {
        for (const actor of [allowed, refused]) {
            const { view } = (await actor.interact(roomButtonClick(rid))) as PanelInteraction;
            buttons.push(...buttonsIn(view, contactId));
        }
    }
    return [...new Map(buttons.map((button) => [`${button.kind} ${button.actionId}`, button])).values()];
}

function roomButtonClick(rid: string, actionId = 'contact-channels-open') {
    return { type: 'actionButton', actionId, rid, payload: { context: 'roomAction' } } as const;
}

function panelClick({ actionId, blockId, view }: PanelButton) {
    const container = { type: 'view', id: view.id };
    return { type: 'blockAction', actionId, container, payload: { blockId, view } } as const;
}

export type Entry = {
    readonly name: string;
    /** What those who may look are shown. */
    readonly gives: 'list' | 'help' | 'status' | 'nothing';
    readonly isCommand?: boolean;
    /** Every act that belongs to the entry, and whose contact it is about. */
    readonly acts: (buttons: readonly PanelButton[]) => readonly Act[];
};

export type Act = { readonly contactId: string; readonly run: (actor: Actor) => Promise<unknown> };

function command(name: string, params: string, gives: Entry['gives']): Entry {
    const run = (actor: Actor): Promise<void> => actor.runCommand(params, rooms.eightChannels);
    return { name, gives, isCommand: true, acts: () => [{ contactId: contacts.eightChannels, run }] };
}

function interaction(name: string, gives: Entry['gives'], body: Parameters<Actor['interact']>[0]): Entry {
    const run = (actor: Actor): Promise<unknown> => actor.interact(body);
    return { name, gives, acts: () => [{ contactId: contacts.eightChannels, run }] };
}

function panelButton(kind: (typeof buttonKinds)[number], gives: Entry['gives']): Entry {
    return {
        name: `each "${kind}" of the panel`,
        gives,
        acts: (buttons) =>
            buttons
                .filter((button) => button.kind === kind)
                .map((button) => ({
                    contactId: button.contactId,
                    run: (actor) => actor.interact(panelClick(button)),
                })),
    };
}

const view = { id: `contact-channels-${randomUUID()}`, type: 'contextualBar', blocks: [], state: {} };

/** Every entry of the app, and those that a client can reach besides. */
export const entries: readonly Entry[] = [
    command('the command alone', '', 'list'),
    command('help', 'help', 'help'),
    command('status', 'status', 'status'),
    command('words that the command does not know', `show ${contacts.eightChannels}`, 'help'),
    interaction('the room button', 'list', roomButtonClick(rooms.eightChannels)),
    panelButton('refresh', 'list'),
    panelButton('show-more', 'list'),
    panelButton('retry', 'list'),
    panelButton('open-chat', 'nothing'),
    interaction('a view that is submitted', 'nothing', {
        type: 'viewSubmit',
        actionId: `refresh~20~${rooms.eightChannels}`,
        rid: rooms.eightChannels,
        payload: { view },
    }),
    interaction('a view that is closed', 'nothing', {
        type: 'viewClosed',
        rid: rooms.eightChannels,
        payload: { viewId: view.id, view, isCleared: true },
    }),
    interaction('an action that nobody wrote', 'nothing', {
        type: 'blockAction',
        actionId: `show~${contacts.eightChannels}`,
        rid: rooms.eightChannels,
        container: { type: 'view', id: view.id },
        payload: { blockId: 'head', value: contacts.eightChannels },
    }),
    interaction('a room button that nobody wrote', 'nothing', roomButtonClick(rooms.eightChannels, 'another-button')),
];
