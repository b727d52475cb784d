import { actionOf, argsOf, foreignTextsOf, imagesOf, keysOf, masked, show, type ViewChanges } from './viewParts';
import type { DetailsPanel } from '../../../src/panel/PanelModel';

const state = { roomId: 'room-7', contactId: 'c-1', shown: 40, filter: 'blocked', sort: 'name' } as const;

describe('the page of details', () => {
    const details = (changes: Partial<DetailsPanel>, view: ViewChanges = { state }) =>
        show({ kind: 'details', emails: [], phones: [], isUnknown: false, conflicts: [], ...changes }, view);

    it('has every address and number, the manager and a way back', () => {
        const view = details({ contactName: 'Zoe', emails: ['a@x.org', 'b@x.org'], phones: ['123'], manager: '*Bob*' });
        expect(foreignTextsOf(view)).toEqual(['Zoe', 'a@x.org', 'b@x.org', '123', '*Bob*']);
        expect(keysOf(view).filter((key) => /^(email|phone|manager)$/.test(key))).toEqual([
            'email',
            'email',
            'phone',
            'manager',
        ]);
        expect(actionOf(view, 'back')).toEqual({ kind: 'channels', state });
    });

    it('masks addresses and numbers where values are masked', () => {
        const view = details({ emails: ['zoe@x.org'], phones: ['+5511988880199'] }, { state, ...masked });
        expect(foreignTextsOf(view)).toEqual(['z•••@x.org', '+55 •• •••• 0199']);
    });

    it('says that there are none', () => {
        expect(keysOf(details({}))).toContain('no-details');
        expect(keysOf(details({ phones: ['123'] }))).not.toContain('no-details');
        expect(keysOf(details({ emails: ['a@x.org'] }))).not.toContain('no-details');
    });

    it('is wary of a contact that nobody saved, and of fields with several values', () => {
        const view = details({ isUnknown: true, conflicts: ['name', '*manager*'] });
        expect(keysOf(view)).toEqual(expect.arrayContaining(['unknown-contact', 'conflicts']));
        expect(argsOf(view, 'conflicts')).toEqual({ count: 2 });
        expect(foreignTextsOf(view)).toEqual(['name, *manager*']);
        expect(imagesOf(view)).toHaveLength(2);
        expect(keysOf(details({})).filter((key) => key === 'unknown-contact' || key === 'conflicts')).toEqual([]);
    });

    it('does not list more than an agent can read', () => {
        const emails = Array.from({ length: 500 }, (_, index) => `${index}@x.org`);
        expect(foreignTextsOf(details({ emails, phones: emails }))).toHaveLength(40);
    });
});
