import { isFresh, type Moment, thisMoment } from '../clock/isFresh';

/**
 * The engine tells the app of every change of its own settings, on each server of a cluster; should it ever fail to, none
 * is older than this, in ms. Of the server's settings no app is told: a changed one takes effect within this time.
 */
export const settingsLifeMs = 60_000;

/** Keeps settings between requests, to save a message for each of them. */
export class SettingsCache<Values> {
    private entry: { readonly values: Values; readonly readAt: Moment } | undefined;

    /** What was read before a change, and arrives after it, is of an older one. */
    private generation = 0;

    /** @param load reads them from the engine; what is not complete is given once and not kept */
    public async get(load: () => Promise<ReadValues<Values>>): Promise<ReadValues<Values>> {
        if (this.entry !== undefined && isFresh(this.entry.readAt, settingsLifeMs)) {
            return { values: this.entry.values, missing: [] };
        }
        const { generation } = this;
        // Counted from the question: the answer may describe that moment.
        const readAt = thisMoment();
        const read = await load();
        if (read.missing.length === 0 && generation === this.generation) {
            this.entry = { values: read.values, readAt };
        }
        return read;
    }

    /** To be called when a setting was changed. */
    public forget(): void {
        this.entry = undefined;
        this.generation += 1;
    }
}

/** What reading settings gave, and which of them were not given: what is missing counts for one request only. */
export type ReadValues<Values> = { readonly values: Values; readonly missing: readonly (keyof Values)[] };
