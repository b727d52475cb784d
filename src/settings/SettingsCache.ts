import type { OwnValues } from './settings';
import { isFresh, type Moment, thisMoment } from '../clock/isFresh';

/**
 * The engine tells the app of every change, on each server of a cluster. Should it ever fail to, no setting is older
 * than this, in ms.
 */
export const settingsLifeMs = 60_000;

/** Keeps the app's own settings between requests, to save a message for each of them, until one is changed. */
export class SettingsCache {
    private entry: { readonly values: OwnValues; readonly readAt: Moment } | undefined;

    /** What was read before a change, and arrives after it, is of an older one. */
    private generation = 0;

    /** @param load reads them from the engine; what is not complete is given once and not kept */
    public async get(
        load: () => Promise<{ readonly values: OwnValues; readonly areComplete: boolean }>,
    ): Promise<OwnValues> {
        if (this.entry !== undefined && isFresh(this.entry.readAt, settingsLifeMs)) {
            return this.entry.values;
        }
        const { generation } = this;
        // Counted from the question: the answer may describe that moment.
        const readAt = thisMoment();
        const { values, areComplete } = await load();
        if (areComplete && generation === this.generation) {
            this.entry = { values, readAt };
        }
        return values;
    }

    /** To be called when a setting was changed. */
    public forget(): void {
        this.entry = undefined;
        this.generation += 1;
    }
}
