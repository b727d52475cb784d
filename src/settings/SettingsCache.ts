import type { OwnSettings } from './loadSettings';
import { isFresh, type Moment, thisMoment } from '../clock/isFresh';

/**
 * The engine tells the app of every change, on each server of a cluster. Should it ever fail to, no setting is older
 * than this.
 */
export const settingsLifeMs = 60_000;

/** What reading the app's settings gave. */
export type ReadOwnSettings = {
    readonly settings: OwnSettings;
    /** Whether each of them was given; one that was not counts as its default, for this request only. */
    readonly areComplete: boolean;
};

/** Keeps the app's own settings between requests, to save a message for each of them, until one is changed. */
export class SettingsCache {
    private entry: { readonly settings: OwnSettings; readonly readAt: Moment } | undefined;

    /** What was read before a change, and arrives after it, is of an older one. */
    private generation = 0;

    /** @param load reads them from the engine */
    public async get(load: () => Promise<ReadOwnSettings>): Promise<OwnSettings> {
        if (this.entry !== undefined && isFresh(this.entry.readAt, settingsLifeMs)) {
            return this.entry.settings;
        }
        const { generation } = this;
        // Counted from the question: the answer may describe that moment.
        const readAt = thisMoment();
        const { settings, areComplete } = await load();
        if (areComplete && generation === this.generation) {
            this.entry = { settings, readAt };
        }
        return settings;
    }

    /** To be called when a setting was changed. */
    public forget(): void {
        this.entry = undefined;
        this.generation += 1;
    }
}
