import type { ContactChannelDocument, ContactDocument } from 'contact-channels-workspace/model/documents';
import fc from 'fast-check';

const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 100 }), fc.string({ unit: 'binary' }));

/** Few, so that many channels share one; the endpoint groups by them. */
const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('widget', 'email', 'sms', 'WhatsApp', 'api', '', ' ', '__proto__') },
    { weight: 1, arbitrary: text },
);

const sourceType = fc.constantFrom('widget', 'email', 'sms', 'app', 'api', 'other', 'novel');

/** Moments of the past and the future, some of them equal; none so near that its words change while a test runs. */
const moment = fc.oneof(
    fc.constantFrom(946_684_800_000, 946_684_800_001, 1_700_000_000_000, 1_700_000_000_001).map((ms) => new Date(ms)),
    fc.date({ min: new Date('2000-01-01'), max: new Date('2020-01-01'), noInvalidDate: true }),
    fc.date({ min: new Date('2100-01-01'), max: new Date('+020000-01-01'), noInvalidDate: true }),
);

const visitorId = fc.constantFrom('visitor1', 'visitor2', 'visitor3', 'visitor4');

const channel: fc.Arbitrary<ContactChannelDocument> = fc
    .record(
        {
            name,
            verified: fc.boolean(),
            blocked: fc.boolean(),
            visitor: fc.record({
                visitorId,
                source: fc.record({ type: sourceType, id: text }, { requiredKeys: ['type'] }),
            }),
            field: fc.constantFrom('email', 'phone', 'emails', 'novel'),
            value: text,
            verifiedAt: moment,
            details: fc.record(
                { type: sourceType, id: text, alias: text, label: text, destination: text },
                { requiredKeys: ['type'] },
            ),
            lastChat: fc.record({ _id: fc.constantFrom('room1', 'room2', 'room3'), ts: moment }),
        },
        { requiredKeys: ['name', 'verified', 'blocked', 'visitor', 'details'] },
    )
    .map((made): ContactChannelDocument => made);

/** A contact as the database may hold it, with none to two dozen channels. */
export const contactDocument: fc.Arbitrary<ContactDocument> = fc.record({
    _id: fc.constant('contactOfChance01'),
    name: text,
    channels: fc.array(channel, { maxLength: 24, size: 'max' }),
    createdAt: moment,
});
