import type { Actor } from './Actor';
import type { Seen } from './Watch';
import { secretsIn } from './contactData';
import { foreignTextsIn } from './outcome';

/** What the REST API gives somebody about a contact when they ask it themselves; empty when it refuses them. */
export type OwnData = { readonly isRefused: boolean; readonly json: string };

/** Asks for the channels; the contact's name is in another answer, which takes the same permission. */
export async function ownData(actor: Actor, contactId: string): Promise<OwnData> {
    const channels = await actor.askRest('contacts.channels', contactId);
    const record = await actor.askRest('contacts.get', contactId);
    if (channels.status !== 200 || record.status !== 200) {
        return { isRefused: true, json: '' };
    }
    const { contact } = JSON.parse(record.text) as { contact: { name: string } };
    return { isRefused: false, json: `${channels.text}\n${JSON.stringify(contact.name)}` };
}

/**
 * The app showed nothing that REST would have kept from this person.
 * @param known what they may know besides: where they were, which they said themselves
 */
export function expectNoMoreThan(
    own: OwnData | undefined,
    seen: Seen,
    secrets: readonly string[],
    known: readonly (string | undefined)[] = [],
): void {
    const shown = JSON.stringify([seen.answer, seen.pushed]);
    const allowed = [own?.json, ...known].join('\n');
    expect(secretsIn(shown, secrets).filter((secret) => secretsIn(allowed, [secret]).length === 0)).toEqual([]);
    expect(foreignTextsIn(seen).filter((text) => secretsIn(allowed, [text]).length === 0)).toEqual([]);
}

/** Nobody was asked about contacts, and the log says who was refused. */
export function expectRefusal({ requests, events }: Seen): void {
    expect(requests.map(({ url }) => url).filter((url) => url.includes('omnichannel/'))).toEqual([]);
    expect(events.filter(({ event }) => event === 'refused')).toHaveLength(1);
}
