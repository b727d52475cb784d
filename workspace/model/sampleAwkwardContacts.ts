import type { ContactDocument, SourceDocument } from './documents';
import { channelFrom } from './sampleChannel';
import type { SampleClock } from './sampleClock';
import { sampleIds } from './sampleIds';

/** Contacts whose strings try to be something else than text: emoji, right-to-left script, Markdown, HTML. */
export function createAwkwardContacts(clock: SampleClock): ContactDocument[] {
    const { contacts, rooms } = sampleIds;
    return [
        awkwardContact(clock, contacts.emoji, 'Mia 🦊 Kovač 👩\u200D👩\u200D👧', rooms.emoji, [
            { type: 'app', id: 'app-line', alias: 'line 💬', label: 'LINE 💬', destination: '🏪 Shop' },
        ]),
        awkwardContact(clock, contacts.arabic, 'ليلى حداد', rooms.arabic, [
            { type: 'widget', destination: 'متجر.مثال' },
            { type: 'app', id: 'app-whatsapp', alias: 'واتساب', label: 'واتساب', destination: '+966 11 555 0100' },
            { type: 'email', destination: 'support@shop.example.com' },
        ]),
        awkwardContact(clock, contacts.hebrew, 'נועה לוי (VIP)', rooms.hebrew, [
            { type: 'sms', alias: 'סלקום', destination: '+972 3 555 0100' },
            // An override mark that would turn the rest of the line around.
            { type: 'api', label: 'Orders \u202Egpj.exe', alias: 'הזמנות', destination: 'orders.example.com' },
        ]),
        awkwardContact(clock, contacts.markup, '**Max** [click](https://evil.example) @all <b>bold</b>', rooms.markup, [
            {
                type: 'app',
                id: 'app-markup',
                alias: '`code` _it_ ~no~ #general',
                label: '<img src=x onerror=alert(1)>',
                destination: '[pay here](javascript:alert(1)) :smile: <script>alert(2)</script>',
            },
            { type: 'widget', label: '# Heading\n- list\n> quote', destination: '&lt;escaped&gt; &amp; "quoted"' },
            { type: 'other', label: '@here **urgent**', alias: '${7*7} {{name}}' },
        ]),
        awkwardContact(
            clock,
            contacts.longName,
            'Maximiliana Wolfeschlegelsteinhausenbergerdorff-Featherstone',
            rooms.longName,
            [
                {
                    type: 'email',
                    destination:
                        'a-department-with-a-very-long-name-that-does-not-wrap@an.even.longer.host.example.com',
                },
                {
                    type: 'widget',
                    label: 'Shop widget of the regional office for the north-western provinces, floor 3',
                },
            ],
        ),
    ];
}

function awkwardContact(
    clock: SampleClock,
    _id: string,
    name: string,
    currentRoom: string,
    sources: readonly SourceDocument[],
): ContactDocument {
    return {
        _id,
        name,
        unknown: false,
        channels: sources.map((details, index) =>
            channelFrom({
                details,
                visitorId: `${_id}Visitor${index}`,
                lastChat:
                    index === 0
                        ? { _id: currentRoom, ts: clock.minutesAgo(15) }
                        : { _id: `${_id}Room${index}`, ts: clock.daysAgo(index * 3) },
            }),
        ),
        createdAt: clock.daysAgo(40),
    };
}
