import type { ContactChannelDocument, SourceDocument } from './documents';

type ChannelDraft = {
    readonly details: SourceDocument;
    readonly visitorId: string;
    readonly lastChat?: ContactChannelDocument['lastChat'];
    readonly blocked?: boolean;
    readonly verified?: { readonly field: string; readonly value: string; readonly at: Date };
};

/** A channel as the server stores it: named after its source's label, else its type. */
export function channelFrom({ details, visitorId, lastChat, blocked, verified }: ChannelDraft): ContactChannelDocument {
    return {
        name: details.label ?? details.type,
        verified: verified !== undefined,
        visitor: { visitorId, source: { type: details.type, ...(details.id && { id: details.id }) } },
        blocked: blocked ?? false,
        details,
        ...(lastChat && { lastChat }),
        ...(verified && { field: verified.field, value: verified.value, verifiedAt: verified.at }),
    };
}
