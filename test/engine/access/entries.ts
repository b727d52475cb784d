import { randomUUID } from 'node:crypto';

import { sampleIds } from 'contact-channels-workspace/model/sample';

import type { Actor } from './Actor';
import { narrowQuery, type PanelElement, wideQuery } from './panelElements';

const { rooms, contacts } = sampleIds;

/** What an entry gives to those who may have it. */
export type Given =
    | 'list'
    | 'channel'
    | 'summary'
    | 'history'
    | 'details'
    | 'search'
    | 'question'
    | 'help'
    | 'status'
    | 'nothing';

export type Entry = {
    readonly name: string;
    readonly gives: Given;
    /** What it takes besides being allowed to look. */
    readonly permission?: 'view-livechat-contact-history' | 'block-livechat-contact' | 'unblock-livechat-contact';
    /** What those get who may look and lack that permission; they are refused unless told. */
    readonly without?: Given;
    /** Whether it is answered by a search, which only the REST API can do. */
    readonly isSearch?: boolean;
    readonly isCommand?: boolean;
    /** Every act that belongs to the entry. */
    readonly acts: (elements: readonly PanelElement[]) => readonly Act[];
};

/** Something that somebody does, and whom it is about. */
export type Act = { readonly contactId: string; readonly run: (actor: Actor) => Promise<unknown> };

function command(name: string, params: string, gives: Given, more: Partial<Entry> = {}): Entry {
    const run = (actor: Actor): Promise<void> => actor.runCommand(params, rooms.eightChannels);
    const acts = (): readonly Act[] => [{ contactId: contacts.eightChannels, run }];
    return { name, gives, isCommand: true, acts, ...more };
}

function interaction(name: string, gives: Given, run: Act['run']): Entry {
    return { name, gives, acts: () => [{ contactId: contacts.eightChannels, run }] };
}

function inPanel(name: string, gives: Given, more: Partial<Entry> = {}): Entry {
    return {
        name: `in the panel: ${name}`,
        gives,
        acts: (elements) =>
            elements
                .filter((element) => element.name === name)
                .map((element) => ({ contactId: element.contactId, run: (actor) => actor.use(element) })),
        ...more,
    };
}

const history = { permission: 'view-livechat-contact-history' } as const;
// The list says that it was not done.
const block = { permission: 'block-livechat-contact', without: 'list' } as const;
const unblock = { permission: 'unblock-livechat-contact', without: 'list' } as const;

const filters = ['all', 'verified', 'not-verified', 'blocked'];
const sourceTypes = ['widget', 'email', 'sms', 'app', 'api', 'other'];

/** Everything that a person can click, choose or submit in the panel. */
const panelEntries: readonly Entry[] = [
    ...['retry', 'show-more', 'back'].map((name) => inPanel(`${name} (channels)`, 'list')),
    ...['menu: refresh', 'show (match)', 'sort: recent', 'sort: name'].map((name) => inPanel(name, 'list')),
    ...[...filters, ...sourceTypes.map((type) => `source:${type}`)].map((filter) =>
        inPanel(`filter: ${filter}`, 'list'),
    ),
    ...['more (channel)', 'more (channel, blocked)', 'back (channel)', 'retry (channel)', 'reveal (reveal)'].map(
        (name) => inPanel(name, 'channel'),
    ),
    ...['menu: closed', 'newer (history)', 'older (history)', 'retry (history)'].map((name) =>
        inPanel(name, 'history', history),
    ),
    ...['history (history of one)', 'newest (history of one)', 'older (history of one)', 'retry (history of one)'].map(
        (name) => inPanel(name, 'history', history),
    ),
    ...['menu: details', 'retry (details)'].map((name) => inPanel(name, 'details')),
    ...['menu: look-up', 'back (look-up)', 'retry (look-up)', 'search', 'submit search for several'].map((name) =>
        inPanel(name, 'search'),
    ),
    inPanel('submit search for one', 'list', { isSearch: true }),
    inPanel('menu: summary', 'summary'),
    inPanel('block (ask-block)', 'question', block),
    inPanel('unblock (ask-unblock)', 'question', unblock),
    inPanel('submit block', 'list', block),
    inPanel('submit unblock', 'list', unblock),
    ...['open', 'open-chat', 'open-contact'].map((name) => inPanel(`${name} (open-chat)`, 'nothing')),
];

/** The names of the elements that the entries know; more in a view than these would go untested. */
export const knownElements: readonly string[] = panelEntries.map(({ name }) => name.replace('in the panel: ', ''));

const view = { id: `contact-channels-${randomUUID()}`, type: 'contextualBar', blocks: [], state: {} };
const container = { type: 'view', id: view.id };

/** What a client can send besides. */
const otherEntries: readonly Entry[] = [
    interaction('a panel that is submitted', 'nothing', (actor) =>
        actor.interact({ type: 'viewSubmit', rid: rooms.eightChannels, viewId: view.id, payload: { view } }),
    ),
    interaction('a panel that is closed', 'nothing', (actor) =>
        actor.interact({
            type: 'viewClosed',
            rid: rooms.eightChannels,
            payload: { viewId: view.id, view, isCleared: true },
        }),
    ),
    interaction('an action that is not understood', 'search', (actor) =>
        actor.interact({
            type: 'blockAction',
            actionId: `show|${rooms.eightChannels}|${contacts.eightChannels}`,
            rid: rooms.eightChannels,
            container,
            payload: { blockId: 'head', value: contacts.eightChannels },
        }),
    ),
    interaction('a room button that nobody wrote', 'nothing', (actor) =>
        actor.clickRoomButton(rooms.eightChannels, 'another-button'),
    ),
];

/** Every entry of the app, and those that a client can reach besides. */
export const entries: readonly Entry[] = [
    command('the command alone', '', 'list'),
    command('the command: help', 'help', 'help'),
    command('the command: status', 'status', 'status'),
    command('the command: text', 'text', 'summary'),
    command('the command: an id', `id:${contacts.eightChannels}`, 'list'),
    command('the command: words for several', wideQuery, 'search'),
    command('the command: words for one', narrowQuery, 'list', { isSearch: true }),
    command('the command: closed', 'closed', 'history', history),
    command('the command: details', 'details', 'details'),
    command('the command: text for several', `text ${wideQuery}`, 'search'),
    command('the command: text for one', `text ${narrowQuery}`, 'summary', { isSearch: true }),
    interaction('the room button', 'list', (actor) => actor.clickRoomButton(rooms.eightChannels)),
    ...panelEntries,
    ...otherEntries,
];
