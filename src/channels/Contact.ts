import type { Channel, ChannelSource, ChannelVisitor } from './Channel';

/** A person whom the workspace knows, as its record of them says. */
export type Contact = {
    readonly id: string;
    readonly name?: string;
    readonly emails: readonly string[];
    readonly phones: readonly string[];
    /** The user id of the contact manager. */
    readonly managerId?: string;
    /** Whether nobody has saved this visitor as a contact yet. */
    readonly isUnknown: boolean;
    /** The names of fields for which merged contacts had different values. */
    readonly conflicts: readonly string[];
    /** In ms since the epoch. */
    readonly createdAt?: number;
    /**
     * Every channel of the record, not grouped. Absent when the record came without a list: then nobody knows of any
     * channel, which is not the same as that there are none.
     */
    readonly channels?: readonly Channel[];
};

/** The livechat room at hand, and the channel that it is on. */
export type Chat = {
    readonly roomId: string;
    readonly isOpen?: true;
    readonly visitor?: ChannelVisitor;
    readonly source?: ChannelSource;
    /** The visitor's own number or address on this channel, as far as the room tells. */
    readonly address?: string;
    /** In ms since the epoch. */
    readonly startedAt?: number;
    /** When the visitor last wrote, in ms since the epoch, where the integration keeps it. */
    readonly lastVisitorMessageAt?: number;
    /** The months in which the visitor was active, as `2026-11`; none where the server does not say. */
    readonly visitorMonths: readonly string[];
};
