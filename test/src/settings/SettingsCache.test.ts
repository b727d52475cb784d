import type { IRead } from '@rocket.chat/apps-engine/definition/accessors';

import { Caches } from '../../../src/request/Caches';
import { settingsLifeMs } from '../../../src/settings/SettingsCache';
import { type KeptSettings, loadSettings } from '../../../src/settings/loadSettings';
import { after, configured, fakeRead } from '../fakes';

/** A workspace whose settings can be changed, and which counts how often each was read. */
function workspaceWith(settings: Record<string, unknown>) {
    const reads: Record<string, number> = {};
    const counted = (values: Readonly<Record<string, unknown>>): Record<string, () => unknown> =>
        Object.fromEntries(
            Object.keys(values).map((id) => [
                id,
                () => {
                    reads[id] = (reads[id] ?? 0) + 1;
                    const value = values[id];
                    return typeof value === 'function' ? (value as () => unknown)() : value;
                },
            ]),
        );
    const serverSettings: Record<string, unknown> = { Site_Url: 'https://one.example', Language: 'en' };
    const read = fakeRead({ settings: counted(settings), serverSettings: counted(serverSettings) });
    return { read, reads, settings, serverSettings };
}

const allOnce = Object.fromEntries([...Object.keys(configured), 'Site_Url', 'Language'].map((id) => [id, 1]));

describe('SettingsCache', () => {
    let kept: KeptSettings;

    beforeEach(() => {
        jest.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
        kept = new Caches().settings;
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    const areMasked = async (read: IRead): Promise<boolean> => (await loadSettings(read, kept)).settings.maskValues;

    it("reads the app's settings and the server's once", async () => {
        const { read, reads } = workspaceWith({ ...configured });
        const first = await loadSettings(read, kept);
        expect(reads).toEqual(allOnce);
        expect(await loadSettings(read, kept)).toEqual(first);
        expect(reads).toEqual(allOnce);
    });

    it("reads the server's again after 60 s, of which no app is told, and not a moment later", async () => {
        const { read, serverSettings } = workspaceWith({ ...configured });
        const first = await loadSettings(read, kept);
        const two = { origin: 'https://two.example', pathPrefix: '' };
        serverSettings.Site_Url = two.origin;
        serverSettings.Language = 'de';
        jest.advanceTimersByTime(59_999);
        expect(await loadSettings(read, kept)).toEqual(first);
        jest.advanceTimersByTime(1);
        expect(await loadSettings(read, kept)).toEqual({
            settings: { ...first.settings, site: two, serverLanguage: 'de' },
            connection: { ...first.connection, baseUrl: two },
            setUp: { cleaned: [] },
        });
    });

    it("reads the server's again once they are forgotten, and the app's not", async () => {
        const { read, reads, serverSettings } = workspaceWith({ ...configured });
        await loadSettings(read, kept);
        serverSettings.Language = 'de';
        kept.server.forget();
        expect((await loadSettings(read, kept)).settings.serverLanguage).toBe('de');
        expect(reads).toEqual({ ...allOnce, Site_Url: 2, Language: 2 });
    });

    it("does not keep the server's where one of them could not be read", async () => {
        const { read, serverSettings } = workspaceWith({ ...configured });
        serverSettings.Site_Url = () => {
            throw new Error('not now');
        };
        expect((await loadSettings(read, kept)).settings.site).toBeUndefined();
        serverSettings.Site_Url = 'https://one.example';
        expect((await loadSettings(read, kept)).settings.site).toEqual({
            origin: 'https://one.example',
            pathPrefix: '',
        });
    });

    it('reads them again once it was told of a change', async () => {
        const { read, settings } = workspaceWith({ ...configured });
        await loadSettings(read, kept);
        settings['mask-values'] = true;
        expect(await areMasked(read)).toBe(false);
        kept.own.forget();
        expect(await areMasked(read)).toBe(true);
        settings['mask-values'] = false;
        expect(await areMasked(read)).toBe(true);
    });

    it('does not keep what was read before a change and arrived after it', async () => {
        const { read, settings } = workspaceWith({ ...configured, 'mask-values': () => after(100, false) });
        const slow = loadSettings(read, kept);
        settings['mask-values'] = true;
        kept.own.forget();
        await jest.advanceTimersByTimeAsync(100);
        expect((await slow).settings.maskValues).toBe(false);
        expect(await areMasked(read)).toBe(true);
    });

    it('keeps what was read after a change, whatever arrives later of before', async () => {
        const { read, settings } = workspaceWith({ ...configured, 'mask-values': () => after(100, false) });
        const slow = loadSettings(read, kept);
        settings['mask-values'] = true;
        kept.own.forget();
        expect(await areMasked(read)).toBe(true);
        await jest.advanceTimersByTimeAsync(100);
        await slow;
        expect(await areMasked(read)).toBe(true);
    });

    it('does not keep anything when one could not be read', async () => {
        const failing = (): never => {
            throw new Error('not now');
        };
        const { read, settings } = workspaceWith({ ...configured, 'mask-values': failing });
        expect(await areMasked(read)).toBe(true);
        settings['mask-values'] = false;
        expect(await areMasked(read)).toBe(false);
    });

    it('keeps them for less than 60 s from the question, should no change be told', async () => {
        expect(settingsLifeMs).toBe(60_000);
        const { read, settings } = workspaceWith({ ...configured, 'mask-values': () => after(1000, false) });
        const first = loadSettings(read, kept);
        await jest.advanceTimersByTimeAsync(1000);
        await first;
        settings['mask-values'] = true;
        jest.advanceTimersByTime(58_999);
        expect(await areMasked(read)).toBe(false);
        jest.advanceTimersByTime(1);
        expect(await areMasked(read)).toBe(true);
    });

    it('does not keep them for longer when the clock is set back', async () => {
        const { read, settings } = workspaceWith({ ...configured });
        await loadSettings(read, kept);
        settings['mask-values'] = true;
        jest.setSystemTime(Date.now() - 1);
        expect(await areMasked(read)).toBe(true);
    });
});
