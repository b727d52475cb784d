import { actionOf, argsOf, buttonWith, hasButton, keysOf, masked, show, textsOf, type ViewChanges } from './viewParts';
import type { DetailsPanel } from '../../../src/panel/PanelModel';
import { channel } from '../fakes';

const state = { roomId: 'room-7', contactId: 'c-1', shown: 40, filter: 'blocked', sort: 'name' } as const;

const details = (changes: Partial<DetailsPanel> = {}, view: ViewChanges = { state }) => {
    const none = { contactId: 'c-1', emails: [], phones: [], proven: [], isUnknown: false, conflicts: [] };
    return show({ kind: 'details', ...none, ...changes }, view);
};

/** What stands beside each label, in order. */
function linesOf(view: ReturnType<typeof details>, label: string): readonly string[] {
    return view.blocks.flatMap((block) => {
        const [first, ...values] = textsOf(block);
        return first?.i18n?.key === label ? values.map(({ text }) => text) : [];
    });
}

/** The sentences on what proved what, in order. */
function provenIn(view: ReturnType<typeof details>): readonly string[] {
    return view.blocks.flatMap((block) =>
        block.blockId?.startsWith('proven-') === true ? textsOf(block).map(({ text }) => text) : [],
    );
}

describe('the page of details', () => {
    it('says whose they are, that they are what is saved, and leads back', () => {
        const view = details({ contactName: 'Zoe' });
        expect(textsOf(view.blocks).map(({ text }) => text)).toEqual(
            expect.arrayContaining(['Zoe', 'Back', 'Saved in the contact']),
        );
        expect(actionOf(view, 'back')).toEqual({ kind: 'channels', state });
    });

    it('has every address and number, and the manager', () => {
        const view = details({ emails: ['a@x.org', 'b@x.org'], phones: ['+55 11 98888-0199'], manager: '*Bob*' });
        expect(linesOf(view, 'label-email')).toEqual(['a@x.org', 'b@x.org']);
        expect(linesOf(view, 'label-phone')).toEqual(['+5511988880199']);
        expect(linesOf(view, 'label-manager')).toEqual(['*Bob*']);
        expect(linesOf(details(), 'label-manager')).toEqual([]);
    });

    it('has every value that proved something, with what it proves', () => {
        const sms = channel({ source: { type: 'sms' } });
        const whatsApp = channel({ source: { type: 'api', alias: 'whatsapp' } });
        const view = details({ proven: [{ value: '+4712345678', channels: [whatsApp, sms] }] });
        expect(provenIn(view)).toEqual(['+4712345678 proves WhatsApp, SMS']);
        expect(provenIn(details())).toEqual([]);
    });

    it('masks addresses and numbers where values are masked', () => {
        const proven = [{ value: 'ana@x.org', channels: [channel()] }];
        const view = details({ emails: ['zoe@x.org'], phones: ['+5511988880199'], proven }, { state, ...masked });
        expect(linesOf(view, 'label-email')).toEqual(['z•••@x.org']);
        expect(linesOf(view, 'label-phone')).toEqual(['+55••••••0199']);
        expect(provenIn(view)).toEqual(['a•••@x.org proves Live chat']);
    });

    it('says that there is no address and no number', () => {
        expect(keysOf(details())).toContain('no-details');
        expect(keysOf(details({ phones: ['123'] }))).not.toContain('no-details');
        expect(keysOf(details({ emails: ['a@x.org'] }))).not.toContain('no-details');
    });

    it('is wary of a contact that nobody saved, and of fields with several values', () => {
        const view = details({ isUnknown: true, conflicts: ['name', '*manager*'] });
        expect(keysOf(view)).toEqual(
            expect.arrayContaining([
                'caution-unknown-contact',
                'unknown-contact-next',
                'caution-conflicts',
                'conflicts-next',
            ]),
        );
        expect(argsOf(view, 'caution-conflicts')).toEqual({ count: 2 });
        expect(textsOf(view).map(({ text }) => text)).toContain('name, *manager*');
        expect(keysOf(details()).filter((key) => key.startsWith('caution-'))).toEqual([]);
    });

    it('lists twenty of each, and says how many more there are', () => {
        const emails = Array.from({ length: 21 }, (_, index) => `${index}@x.org`);
        const proven = emails.map((value) => ({ value, channels: [channel()] }));
        const view = details({ emails, phones: emails, proven });
        const shown = [linesOf(view, 'label-email'), linesOf(view, 'label-phone'), provenIn(view)];
        expect(shown.map(({ length }) => length)).toEqual([20, 20, 20]);
        expect(argsOf(view, 'more-not-shown')).toEqual({ count: 3 });
        const all = emails.slice(1);
        expect(keysOf(details({ emails: all, phones: all }))).not.toContain('more-not-shown');
    });

    it("links to the workspace's own page of the contact, where there is an address for it", () => {
        expect(buttonWith(details(), 'open-contact').url).toBe(
            'https://chat.example/prefix/omnichannel-directory/contacts/details/c-1',
        );
        expect(hasButton(details({}, { state, site: undefined }), 'open-contact')).toBe(false);
        expect(hasButton(details({ contactId: '..' }), 'open-contact')).toBe(false);
    });
});
