import { viewerOf } from '../../../src/entries/viewerOf';
import { initialState } from '../../../src/panel/PanelState';
import type { PanelPage } from '../../../src/panel/loadPanel';
import { agent, appId, appSettings, configured, never } from '../fakes';
import { FakeEntry, type FakeSetup } from '../requests';

const state = initialState({ roomId: 'room-1' });
const viewId = 'contact-channels-01234567-89ab-cdef-0123-456789abcdef';

async function view(setup: FakeSetup = {}, page: PanelPage = { kind: 'channels' }, id?: string) {
    return viewerOf(await new FakeEntry(setup).start(), { state, page }, id);
}

describe('viewerOf', () => {
    it('knows the site, and what is looked at', async () => {
        expect(await view()).toMatchObject({ appId, state, site: appSettings().site });
    });

    it('gives a new view an id of its own, and an open one its own back', async () => {
        const [one, other] = [await view(), await view()];
        expect(one.viewId).toMatch(/^contact-channels-/);
        expect(one.viewId).not.toBe(other.viewId);
        expect((await view({}, undefined, viewId)).viewId).toBe(viewId);
    });

    it('speaks the language of the person of this request, and tells times in their offset', async () => {
        const [german, french] = await Promise.all(
            ['de', 'fr'].map((language) =>
                view({ user: agent({ settings: { preferences: { language } }, utcOffset: 1 }) }),
            ),
        );
        expect([german?.texts.language, french?.texts.language]).toEqual(['de', 'fr']);
        expect(german?.texts.time(Date.UTC(2024, 10, 22, 11, 53))).toBe('12:53');
    });

    it('reveals on the page of a channel that was asked to do so, and on no other', async () => {
        const masked = { settings: { ...configured, 'mask-values': true } };
        const hides = async (page?: PanelPage) => (await view(masked, page)).texts.hides('ana@example.com');
        const ofChannel = { kind: 'channel', channel: 'key', identities: 20 } as const;
        expect(await hides({ ...ofChannel, isRevealed: true })).toBe(false);
        expect(await hides({ ...ofChannel, isRevealed: false })).toBe(true);
        expect(await hides({ kind: 'details' })).toBe(true);
        expect(await hides()).toBe(true);
    });

    it('knows what asks for the page again', async () => {
        expect((await view({}, { kind: 'history', offset: 10 })).again).toEqual({ kind: 'history', state, offset: 10 });
        expect((await view({}, { kind: 'search', query: 'zoe' })).again).toEqual({
            kind: 'look-up',
            state: { ...state, query: 'zoe' },
        });
    });

    it('masks, and knows no site, while the settings cannot be read', async () => {
        jest.useFakeTimers();
        try {
            const viewing = view({ settings: { 'mask-values': never } });
            await jest.advanceTimersByTimeAsync(10_000);
            const { site, texts } = await viewing;
            expect(site).toBeUndefined();
            expect(texts.foreign('ana@example.com').text).toBe('a•••@example.com');
        } finally {
            jest.useRealTimers();
        }
    });
});
