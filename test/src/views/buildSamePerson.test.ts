import { show, viewer } from './viewParts';
import type { DetailsPanel } from '../../../src/panel/PanelModel';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { buildSamePerson } from '../../../src/views/buildSamePerson';
import { buttonsOf, buttonWith, hasButton, keysOf, textsOf } from '../../viewTexts';

function details(changes: Partial<DetailsPanel> = {}): DetailsPanel {
    return {
        kind: 'details',
        contactId: 'contact-1',
        contactName: 'Zoe',
        emails: ['zoe@mail.example'],
        phones: [],
        proven: [],
        isUnknown: false,
        conflicts: [],
        ...changes,
    };
}

const berg = { contactId: 'other', name: 'K. Berg', field: 'email', isLikely: false } as const;

describe('whoever else may be the same person', () => {
    const blocks = buildSamePerson(details({ samePerson: [berg] }), viewer());

    it('is named with what they share', () => {
        expect(textsOf(blocks).map(({ text }) => text)).toContain('Also known as K. Berg: same email');
    });

    it('is a click away, with their channels and with their own page in the workspace', () => {
        expect(decodePanelAction(buttonWith(blocks, 'show').actionId)).toMatchObject({
            kind: 'match',
            state: { roomId: 'room-1', contactId: 'other' },
        });
        expect(buttonWith(blocks, 'open-contact').url).toBe(
            'https://chat.example/prefix/omnichannel-directory/contacts/details/other',
        );
        expect(
            hasButton(buildSamePerson(details({ samePerson: [berg] }), viewer({ site: undefined })), 'open-contact'),
        ).toBe(false);
    });

    it.each([
        [{ field: 'phone', isLikely: false } as const, 'Also known as K. Berg: same phone'],
        [{ field: 'phone', isLikely: true } as const, 'Perhaps also known as K. Berg: a similar number'],
    ])('is named by %p as "%s"', (shared, text) => {
        const shown = buildSamePerson(details({ samePerson: [{ ...berg, ...shared }] }), viewer());
        expect(textsOf(shown)[0]?.text).toBe(text);
    });

    it('is one of five at most; the others are counted', () => {
        const many = Array.from({ length: 7 }, (_, index) => ({ ...berg, contactId: `other-${index}` }));
        const shown = buildSamePerson(details({ samePerson: many }), viewer());
        expect(buttonsOf(shown).filter(({ text }) => text.i18n?.key === 'show')).toHaveLength(5);
        expect(textsOf(shown).map(({ text }) => text)).toContain('2 more are not shown');
        const ids = buttonsOf(shown).map(({ actionId }) => actionId);
        expect(new Set(ids).size).toBe(ids.length);
    });

    it('is not spoken of where there is nobody', () => {
        expect(buildSamePerson(details({ samePerson: [] }), viewer())).toEqual([]);
        expect(buildSamePerson(details(), viewer())).toEqual([]);
    });

    it('may be missing where not all could be asked, which is said; where nothing could, with Retry', () => {
        const partly = buildSamePerson(details({ samePersonAsked: 'partly' }), viewer());
        expect(keysOf(partly)).toEqual(['search-partly']);
        const again = { kind: 'details', state: viewer().state } as const;
        const nothing = buildSamePerson(details({ samePersonAsked: 'nothing' }), viewer({ again }));
        expect(keysOf(nothing)).toEqual(['also-known-unasked', 'retry']);
        expect(decodePanelAction(buttonWith(nothing, 'retry').actionId)).toMatchObject({ kind: 'details' });
    });
});

describe('a habit on the page of details', () => {
    it('is in words, with the name of the channel', () => {
        const habit = { source: { type: 'app', alias: 'whatsapp' }, shown: 4, count: 5 };
        const view = show(details({ habit, repetition: { chats: 3, channels: 2 } }));
        const texts = textsOf(view).map(({ text }) => text);
        expect(texts).toEqual(
            expect.arrayContaining(['4 of the last 5 chats on WhatsApp', '3 chats in 2 days', '2 channels']),
        );
    });

    it('is not spoken of where there is none', () => {
        expect(keysOf(show(details()))).not.toContain('chats-in-days');
    });
});
