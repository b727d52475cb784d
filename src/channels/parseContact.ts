import type { Contact } from './Contact';
import { parseChannels } from './parseChannels';
import { isRecord } from '../foreignData/isRecord';
import { parseDate } from '../foreignData/parseDate';
import { parseText } from '../foreignData/parseText';

/**
 * Narrows a contact record. Rooms and readers give `_id`; converters have been written that give `id`.
 * @returns `undefined` for what has no id
 */
export function parseContact(record: unknown): Contact | undefined {
    const id = isRecord(record) ? (parseText(record._id) ?? parseText(record.id)) : undefined;
    if (!isRecord(record) || id === undefined) {
        return undefined;
    }
    const name = parseText(record.name);
    // Newer servers give searches the manager's document in place of their id.
    const managerId = isRecord(record.contactManager)
        ? parseText(record.contactManager._id)
        : parseText(record.contactManager);
    const createdAt = parseDate(record.createdAt);
    const recorded = parseChannels(record.channels);
    return {
        id,
        ...(name !== undefined && { name }),
        emails: parseEach(record.emails, 'address'),
        phones: parseEach(record.phones, 'phoneNumber'),
        ...(managerId !== undefined && { managerId }),
        isUnknown: record.unknown === true,
        conflicts: [...new Set(parseEach(record.conflictingFields, 'field'))],
        ...(createdAt !== undefined && { createdAt }),
        ...(recorded && { channels: recorded.channels }),
    };
}

function parseEach(list: unknown, key: string): readonly string[] {
    const entries: readonly unknown[] = Array.isArray(list) ? list : [];
    return entries.filter(isRecord).flatMap((entry) => parseText(entry[key]) ?? []);
}
