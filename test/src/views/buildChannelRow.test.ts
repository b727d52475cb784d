import { argsOf, foreignTextsOf, keysOf, listed, masked, now, type ViewChanges, viewer } from './viewParts';
import type { ListedChannel } from '../../../src/panel/PanelModel';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { languages } from '../../../src/texts/translations';
import { buildChannelRow } from '../../../src/views/buildChannelRow';
import { channel } from '../fakes';
import { textsFor } from '../texts/textsFor';

const row = (changes: Partial<ListedChannel> = {}, view: ViewChanges = {}) =>
    buildChannelRow(listed({ key: 'the-key', ...changes }), 3, viewer(view));

const own = { source: { type: 'email' }, reach: { kind: 'own', address: 'zoe@contacts.example' } } as const;

describe('the row of a channel', () => {
    it('is one section: what it is, its state, its time, and the way to its page', () => {
        const { type, blockId, text, fields, accessory } = row({ ...own, verified: true, lastChat: { at: now } });
        expect([type, blockId]).toEqual(['section', 'c3']);
        expect(text?.text).toBe('Email · zoe@contacts.example');
        expect(fields?.map((field) => field.text)).toEqual(['✅\u00a0Verified', 'Just\u00a0now']);
        expect(accessory).toMatchObject({ type: 'button', blockId: 'c3', text: { i18n: { key: 'more' } } });
    });

    it('says of an address that is not theirs that it is where they wrote to', () => {
        const { text } = row({ source: { type: 'email' }, reach: { kind: 'to', address: 'support@shop.example' } });
        expect(text?.text).toBe('Email · to support@shop.example');
    });

    it('has always the same two fields, whatever is known, so that times stand below each other', () => {
        const identities = [channel(), channel({ blocked: true })];
        const kinds: readonly Partial<ListedChannel>[] = [
            {},
            { verified: true },
            { blocked: true },
            { verified: true, blocked: true, identities },
            { isCurrent: true, lastChat: { at: now }, isQuiet: true },
        ];
        expect(kinds.map((changes) => row(changes).fields?.length)).toEqual(kinds.map(() => 2));
        expect(keysOf(row().fields)).toEqual(['mark-not-verified', 'mark-no-chat']);
        expect(keysOf(row({ isCurrent: true, lastChat: { at: now } }).fields)[1]).toBe('mark-this-chat');
    });

    it.each(languages)('has only the own words of the app in its fields, and whole in %s', (language) => {
        const identities = [channel(), channel({ blocked: true })];
        const source = { type: 'api', alias: 'theAlias', label: 'theLabel', destination: 'theDestination' };
        const written = { name: 'theName', source, verification: { value: 'theValue', field: 'theField' }, identities };
        const { fields = [] } = row({ ...written, verified: true }, { texts: textsFor({ language }) });
        expect(keysOf(fields)).toHaveLength(2);
        expect(JSON.stringify(fields)).not.toMatch(/the[A-Z]/);
        expect(foreignTextsOf(fields)).toEqual([]);
        // The one blank stands between two marks, each of which is whole.
        expect(fields.map(({ text }) => text.split(' ').length)).toEqual([2, 1]);
    });

    it('masks where values are masked', () => {
        const reach = { kind: 'own', address: '+5511988880199' } as const;
        const sms = { source: { type: 'sms' }, reach };
        expect(argsOf(row(sms), 'known-sms')).toEqual({ address: '+5511988880199' });
        expect(argsOf(row(sms, masked), 'known-sms')).toEqual({ address: '+55••••••0199' });
    });

    it('opens the page of its channel, by its key and not by its row, with what was looked at', () => {
        const state = { roomId: 'room-7', contactId: 'c', filter: 'blocked', sort: 'name', shown: 40 } as const;
        const { accessory } = row({}, { state });
        expect(accessory?.type === 'button' && decodePanelAction(accessory.actionId)).toEqual({
            kind: 'channel',
            state,
            channel: 'the-key',
            identities: 20,
        });
    });
});
