import type { ContactDocument, SourceDocument } from 'contact-channels-workspace/model/documents';
import type { Workspace } from 'contact-channels-workspace/model/workspace';

/** Something that masking hides, wherever it stands. */
type Shape = (number: number) => string;

const shapes: readonly Shape[] = [
    (number) => `canary${number}@hidden${number}.example`,
    (number) => `+49 1512 ${1_000_000 + number}`,
    (number) => `(0) 30/55.${1_000_000 + number}`,
    (number) => `call canary${number}＠hidden${number}.example now`,
];

/** Puts addresses and numbers, each another, wherever somebody else may have written something. */
export class Canaries {
    private readonly hatched: string[] = [];

    /** @param word stands before each name, so that it can be searched for */
    constructor(private readonly word: string) {}

    public get all(): readonly string[] {
        return this.hatched;
    }

    public plant(workspace: Workspace, contactId: string): void {
        const contact = workspace.contacts.get(contactId);
        if (contact === undefined) {
            throw new Error(`There is no contact ${contactId}`);
        }
        contact.name = this.named();
        contact.unknown = true;
        contact.emails = [{ address: this.next() }, { address: this.next() }];
        contact.phones = [{ phoneNumber: this.next() }, { phoneNumber: this.next() }];
        contact.conflictingFields = [0, 1].map(() => ({ field: this.next(), value: this.next() }));
        contact.channels.forEach((channel, index) => this.plantIn(channel, index));
        for (const room of [...workspace.rooms.values()].filter((one) => one.contactId === contactId)) {
            room.fname = this.next();
            room.source = this.source(room.source?.type ?? 'api');
            room.v = room.v && { ...room.v, username: this.next(), phone: this.next() };
            room.lastMessage = room.lastMessage && { ...room.lastMessage, msg: this.next() };
        }
    }

    /** @returns a text that holds one more of them */
    public named(): string {
        return `${this.word} ${this.next()}`;
    }

    /** The first two fold under one name; some have a source type of their own making. */
    private plantIn(channel: ContactDocument['channels'][number], index: number): void {
        const type = index % 5 === 4 ? this.next() : channel.details.type;
        const visitorId = this.next();
        channel.name = index === 1 ? this.first : this.next();
        this.first = channel.name;
        channel.verified = index % 2 === 0;
        channel.field = index % 3 === 0 ? 'email' : this.next();
        channel.value = this.next();
        channel.details = this.source(type);
        channel.visitor = { visitorId, source: { type, id: this.next() } };
    }

    private first = '';

    private source(type: string): SourceDocument {
        const [id, alias, label, destination] = [this.next(), this.next(), this.next(), this.next()];
        return { type, id, alias, label, destination };
    }

    private next(): string {
        const number = this.hatched.length;
        const text = shapes[number % shapes.length]?.(number) ?? '';
        this.hatched.push(text);
        return text;
    }
}
