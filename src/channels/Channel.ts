/** One channel of a contact, as the endpoint `omnichannel/contacts.channels` and the contact record give it. */
export type Channel = {
    /** The name by which the endpoint groups: the source's label, alias or type. Empty when the answer had none. */
    readonly name: string;
    readonly source: ChannelSource;
    /** Which visitor used it; absent when the answer did not say. */
    readonly visitor?: ChannelVisitor;
    readonly verified: boolean;
    /** What proved it, as far as the answer says; only for verified channels. */
    readonly verification: ChannelVerification;
    readonly blocked: boolean;
    readonly lastChat?: LastChat;
};

export type ChannelSource = {
    /** `widget`, `email`, `sms`, `app`, `api`, `other`, or a type that is new to us. */
    readonly type: string;
    readonly id?: string;
    readonly alias?: string;
    readonly label?: string;
    readonly destination?: string;
};

export type ChannelVisitor = {
    readonly id: string;
    readonly sourceType: string;
    readonly sourceId?: string;
};

export type ChannelVerification = {
    /** Usually `email` or `phone`. */
    readonly field?: string;
    readonly value?: string;
    /** In ms since the epoch. */
    readonly at?: number;
};

export type LastChat = {
    /** In ms since the epoch. */
    readonly at: number;
    readonly roomId?: string;
};
