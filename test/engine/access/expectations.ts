import type { Workspace } from 'contact-channels-workspace/model/workspace';

import type { Actor } from './Actor';
import type { Seen } from './Watch';
import { secretsIn } from './contactData';
import type { Entry } from './entries';
import { foreignTextsIn } from './outcome';
import { wideQuery } from './panelElements';

/** What the REST API gives somebody about a contact when they ask it themselves, as JSON; empty when it refuses them. */
export type OwnData = { readonly isRefused: boolean; readonly json: string };

/** Asks for everything about a contact that has a route of its own, and the search. */
export async function ownData(actor: Actor, workspace: Workspace, contactId: string): Promise<OwnData> {
    const name = workspace.contacts.get(contactId)?.name ?? '';
    const channels = await actor.askRest('contacts.channels', { contactId });
    const answers = [
        channels,
        await actor.askRest('contacts.get', { contactId }),
        await actor.askRest('contacts.history', { contactId }),
        await actor.askRest('contacts.search', { searchText: wideQuery }),
        await actor.askRest('contacts.search', { searchText: wideQuery, unknown: 'true' }),
        await actor.askRest('contacts.search', { searchText: name }),
    ];
    const given = answers.filter(({ status }) => status === 200);
    return { isRefused: channels.status !== 200, json: given.map(({ text }) => text).join('\n') };
}

/** The names of those who serve the open chats that the server would let this person into. */
export function namesInVisibleRooms(actor: Actor, workspace: Workspace): readonly string[] {
    const user = workspace.users.get(actor.userId ?? '');
    return [...workspace.rooms.values()]
        .filter(
            ({ servedBy }) =>
                user !== undefined &&
                (servedBy?._id === user._id || workspace.hasPermission(user, 'view-livechat-rooms')),
        )
        .flatMap(({ servedBy }) => workspace.users.get(servedBy?._id ?? '')?.name ?? []);
}

/**
 * What holders of `view-l-room` may know of a contact's visitors: the server's own `livechat/visitor.info` tells them.
 */
export function visitorsKnownTo(actor: Actor, workspace: Workspace): readonly string[] {
    const user = workspace.users.get(actor.userId ?? '');
    return user !== undefined && workspace.hasPermission(user, 'view-l-room')
        ? [JSON.stringify([...workspace.visitors.values()])]
        : [];
}

/**
 * The app showed nothing that REST would have kept from this person.
 * @param known what they may know besides: where they were, which they said themselves
 */
export function expectNoMoreThan(
    { isRefused, json }: OwnData,
    seen: Seen,
    secrets: readonly string[],
    known: readonly string[],
): void {
    const shown = JSON.stringify([seen.answer, seen.pushed]);
    const allowed = [json, ...known].join('\n');
    expect(secretsIn(shown, secrets).filter((secret) => secretsIn(allowed, [secret]).length === 0)).toEqual([]);
    const words = inOneLine(allowed);
    expect(
        foreignTextsIn(seen).filter((text) => !words.includes(inOneLine(JSON.stringify(text).slice(1, -1)))),
    ).toEqual([]);
    // The app logs ids of people and contacts, and nothing else of them.
    expect(secretsIn(JSON.stringify(seen.events), secrets)).toEqual([]);
    if (isRefused) {
        expect(foreignTextsIn(seen).filter((text) => !known.includes(text))).toEqual([]);
    }
}

/** Letters and digits alone: the panel writes numbers and brands in its own way, and leaves out signs and spaces. */
function inOneLine(json: string): string {
    return json
        .replace(/\\[nrt]/g, ' ')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase();
}

/** How somebody stands to an entry, and how the app is set up. */
type Standings = { readonly mayLook: boolean; readonly holds: boolean; readonly isConfigured: boolean };

/**
 * Whoever may not look causes no request for contact data, and the log says that they were refused; whoever lacks a
 * further permission causes no request that takes it.
 */
export function expectRefusal(
    { requests, events }: Seen,
    { gives, permission, without }: Entry,
    { mayLook, holds, isConfigured }: Standings,
): void {
    const urls = requests.map(({ url }) => url);
    if (!mayLook && !['help', 'status', 'nothing'].includes(gives)) {
        expect(urls.filter((url) => url.includes('omnichannel/'))).toEqual([]);
        expect(events.filter(({ event }) => event === 'refused')).toHaveLength(1);
    }
    // An app that is not configured cannot change anything, whoever asks.
    if (permission !== undefined && mayLook && !holds && (isConfigured || without === undefined)) {
        expect(events.filter(({ event }) => event === 'refused')).toHaveLength(1);
    }
    if (permission !== undefined && !holds) {
        expect(urls.filter((url) => /contacts\.(history|block|unblock)/.test(url))).toEqual([]);
    }
}
