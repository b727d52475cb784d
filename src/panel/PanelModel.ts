import type { Channel } from '../channels/Channel';
import type { ClosedChat } from '../channels/ClosedChat';
import type { OpenChat } from '../channels/OpenChat';
import type { AskBack } from '../channels/askBack';
import type { ChannelAction } from '../channels/channelActions';
import type { ChannelReach } from '../channels/channelReach';
import type { ChatHabit, Repetition } from '../channels/chatHabit';
import type { FilterCount } from '../channels/filterChannels';
import type { ReplyWindowState } from '../channels/replyWindow';
import type { SharedValue } from '../channels/sharedValue';
import type { BlockingVerb } from '../contact/changeBlocking';
import type { Compared } from '../contact/searchContacts';
import type { RestFailure } from '../rest/RestFailure';

/** Everything that one look at the panel shows, as plain data. */
export type PanelModel = ChannelsPanel | ChannelPanel | HistoryPanel | DetailsPanel | SearchPanel | MessagePanel;

/** What matters now: who this is, where the chat goes on, what to be careful about. */
export type PanelHead = {
    readonly contactName?: string;
    /** The channel of the chat at hand. */
    readonly current?: Channel;
    /** For how long it still takes an answer, where that is limited and known. */
    readonly replyWindow?: ReplyWindowState;
    /** The best one to go on with, other than that. */
    readonly best?: Channel;
    /** What an agent should notice before anything else. */
    readonly cautions: readonly Caution[];
    /** What to ask for, on a chat that is not verified. */
    readonly askBack?: AskBack;
    /** Other open chats of the contact that the person may see. */
    readonly openElsewhere: readonly OpenChat[];
};

export type ChannelsPanel = PanelHead & {
    readonly kind: 'channels';
    /** Those that are listed, in this order: the first of those that the filter lets through. */
    readonly channels: readonly ListedChannel[];
    /** How many the filter lets through. */
    readonly matching: number;
    readonly counts: ChannelCounts;
    /** What the filter could be, with how many channels each lists. */
    readonly filters: readonly FilterCount[];
    /** When the list was read, in ms since the epoch. */
    readonly readAt: number;
    /** What the last click came to, where that is not plain to see. */
    readonly notice?: Notice;
    readonly canSeeHistory: boolean;
};

export type Caution =
    /** A channel that seems new, of somebody who is known for longer and verified elsewhere. */
    | { readonly kind: 'new-channel' }
    /** Nobody has saved this contact yet. */
    | { readonly kind: 'unknown-contact' }
    /** Merged contacts had different values for so many fields. */
    | { readonly kind: 'conflicts'; readonly count: number }
    /** Somebody uses the channel of the chat under another identity that is blocked. */
    | { readonly kind: 'blocked-identity' }
    /** The visitor of the chat at hand is none that the contact knows. */
    | { readonly kind: 'unknown-visitor' }
    /** The contact is not the one of the chat beside the panel. */
    | { readonly kind: 'other-contact' }
    /** The list was made from the contact's record, and why; what to do about it is for administrators. */
    | { readonly kind: 'saved-data'; readonly failure: RestFailure; readonly isAdministrator: boolean };

export type ChannelCounts = { readonly all: number; readonly verified: number; readonly blocked: number };

/** With the channel that it is about, where that is still known. */
export type Notice = { readonly kind: PanelNotice; readonly channel?: Channel };

export type PanelNotice =
    | 'blocked-now'
    | 'unblocked-now'
    | 'block-no-licence'
    | 'block-not-allowed'
    | 'block-not-found'
    | 'block-failed'
    /** The server did not answer: it may have done it. */
    | 'block-unknown'
    /** The app lost its service account meanwhile. */
    | 'block-not-configured'
    /** The person lost the permission meanwhile. */
    | 'block-refused';

export type ListedChannel = Channel & {
    readonly key: string;
    /** By what contact and workspace reach each other on it. */
    readonly reach?: ChannelReach;
    /** Whether the chat at hand is on this channel. */
    readonly isCurrent: boolean;
    /** Whether it was not used for longer than the settings say. */
    readonly isQuiet: boolean;
    /** All that the endpoint folds under this name, this one among them; empty when there is only this one. */
    readonly identities: readonly Channel[];
    /** What may be done with it. */
    readonly actions: readonly ChannelAction[];
};

/** The page of one channel. */
export type ChannelPanel = {
    readonly kind: 'channel';
    readonly contactName?: string;
    /** Whether it is not the contact of the chat beside the panel. */
    readonly isOfOther?: boolean;
    readonly channel: ListedChannel;
    /** The visitor's own number, address or username, for those who may see visitors. */
    readonly reachedAs?: string;
    /** Its open chat, as far as the person may see it. */
    readonly openChat?: OpenChat;
    /** The room of its last, closed chat, where the person may open it. */
    readonly closedChatRoomId?: string;
    /** One page of all that stand behind its name; empty when there is only this one. */
    readonly identities: readonly ListedChannel[];
    readonly identityCount: number;
};

export type HistoryPanel = {
    readonly kind: 'history';
    readonly contactName?: string;
    readonly isOfOther?: boolean;
    /** One page, newest first; `canOpen` says whether the person may open it. */
    readonly chats: readonly (ClosedChat & { readonly canOpen: boolean })[];
    /** How many there are; of one channel nobody knows. */
    readonly total?: number;
    /** Where this page begins in the server's list, and where the next one does, if there is one. */
    readonly offset: number;
    readonly older?: number;
    /** The channel that it is about, where it is about one: its key, and the channel. */
    readonly channel?: string;
    readonly ofChannel?: Channel;
    /** Back to when a channel's chats were looked for, in ms since the epoch, where there are older ones. */
    readonly lookedBackTo?: number;
};

export type DetailsPanel = {
    readonly kind: 'details';
    readonly contactName?: string;
    readonly isOfOther?: boolean;
    readonly contactId: string;
    readonly emails: readonly string[];
    readonly phones: readonly string[];
    /** Addresses and numbers that were verified, and on which channels. */
    readonly proven: readonly ProvenValue[];
    readonly manager?: string;
    readonly isUnknown: boolean;
    /** The names of fields with more than one value. */
    readonly conflicts: readonly string[];
    /** Other contacts who may be the same person, the surest first. */
    readonly samePerson?: readonly SamePersonMatch[];
    /** Whether not all was asked for them, or nothing could be. */
    readonly samePersonAsked?: 'partly' | 'nothing';
    /** On what they usually write, and how often they did lately; for those who may see closed chats. */
    readonly habit?: ChatHabit;
    readonly repetition?: Repetition;
};

export type SamePersonMatch = SharedValue & { readonly contactId: string; readonly name?: string };

export type ProvenValue = { readonly value: string; readonly channels: readonly Channel[] };

export type SearchPanel = {
    readonly kind: 'search';
    readonly query: string;
    /** Absent while nothing was asked for. */
    readonly matches?: readonly ContactMatch[];
    /** How many there are; more than the matches where not all are shown. */
    readonly total?: number;
    /** Whether a number was looked for: its digits were compared. */
    readonly isByNumber?: boolean;
    /** Whether a further spelling was not asked for. */
    readonly isCut?: boolean;
    /** How many were compared of how many, where the server had more than it gives at once. */
    readonly compared?: Compared;
    /** Why some of the questions had no answer. */
    readonly partly?: RestFailure;
    readonly failure?: RestFailure;
};

export type ContactMatch = {
    readonly contactId: string;
    readonly name?: string;
    readonly isUnknown: boolean;
    /** Whether its number is only likely to be the one that was asked for. */
    readonly isLikely: boolean;
    /** The one that matched, where one did. */
    readonly emailOrPhone?: string;
    /** The channel of the last chat, or any. */
    readonly channel?: Channel;
};

/** What will happen when a channel is blocked or unblocked. */
export type BlockingQuestion = {
    readonly kind: 'question';
    readonly verb: BlockingVerb;
    readonly channel: ListedChannel;
    /** Whether a chat that goes on is closed by it, as far as the person may see it. */
    readonly closesChat: boolean;
    /** How many other channels of the contact stay open. */
    readonly openChannels: number;
};

/** There is nothing to list, and a reason for it. */
export type MessagePanel =
    | { readonly kind: 'not-a-livechat-room' }
    | { readonly kind: 'no-contact' }
    | { readonly kind: 'contact-not-found' }
    /** The contact has no such channel any more. */
    | { readonly kind: 'channel-not-found' }
    /** `of` says what was asked for, where it was not the channels. */
    | { readonly kind: 'refused'; readonly permission: string; readonly of?: 'history' }
    | { readonly kind: 'refused-inactive' }
    /** The settings could not be read in time, so nobody knows who may look. */
    | { readonly kind: 'undecided' }
    /** The workspace's permissions could not be had, for a reason that may pass. */
    | { readonly kind: 'unchecked' }
    /** The workspace did not give the room or the contact's record, or not in time. */
    | { readonly kind: 'unreadable' }
    | { readonly kind: 'unavailable'; readonly failure: RestFailure };
