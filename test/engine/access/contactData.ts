import type { ContactDocument } from 'contact-channels-workspace/model/documents';
import type { Workspace } from 'contact-channels-workspace/model/workspace';

/** Shorter texts, such as a source's type, are words that everybody may say. */
const shortestSecret = 5;

/** Names of kinds of things and an example, which the app's own sentences hold as well. */
const commonWords = ['widget', 'email', 'other', 'phone', 'example.com'];

/** Every text of a contact that only those may learn who may see the contact. */
export function secretsOf(workspace: Workspace, contact: ContactDocument): readonly string[] {
    const { name, emails = [], phones = [], channels } = contact;
    const texts = [
        name,
        ...emails.map(({ address }) => address),
        ...phones.map(({ phoneNumber }) => phoneNumber),
        // More of the same kind prove no more.
        ...channels.slice(0, 30).flatMap(({ value, visitor, details, lastChat }) => {
            const document = workspace.visitors.get(visitor.visitorId);
            const { id, alias, label, destination } = details;
            const own = [
                document?.username,
                ...(document?.phone ?? []).map(({ phoneNumber }) => phoneNumber),
                ...(document?.visitorEmails ?? []).map(({ address }) => address),
            ];
            return [value, visitor.visitorId, document?.token, ...own, id, alias, label, destination, lastChat?._id];
        }),
    ];
    return [...new Set(texts)].filter(
        (text): text is string => text !== undefined && text.length >= shortestSecret && !commonWords.includes(text),
    );
}

export function allSecrets(workspace: Workspace): readonly string[] {
    return [...new Set([...workspace.contacts.values()].flatMap((contact) => secretsOf(workspace, contact)))];
}

/**
 * The secrets that a text holds.
 * @param text JSON; a secret is looked for as JSON writes it
 */
export function secretsIn(text: string, secrets: readonly string[]): readonly string[] {
    return secrets.filter((secret) => text.includes(asJson(secret)));
}

const knownAsJson = new Map<string, string>();

/** Kept, since the same few are looked for thousands of times. */
function asJson(text: string): string {
    const json = knownAsJson.get(text) ?? JSON.stringify(text).slice(1, -1);
    knownAsJson.set(text, json);
    return json;
}
