/** More open panels than this, and the oldest is forgotten: then its answers are shown as they come. */
const mostViews = 1000;

/**
 * Whose turn it is in each open panel: an answer that comes after one to a newer question is not shown. Kept in memory,
 * by the order of arrival; where two servers answer, only the words on the page tell.
 */
export class Turns {
    private readonly latest = new Map<string, number>();

    private count = 0;

    /** @returns whether the question that takes this turn is still the newest of its view */
    public take(viewId: string): () => boolean {
        this.count += 1;
        const turn = this.count;
        // Put anew at the end: the first ones are the oldest.
        this.latest.delete(viewId);
        this.latest.set(viewId, turn);
        if (this.latest.size > mostViews) {
            const [oldest] = this.latest.keys();
            this.latest.delete(oldest ?? '');
        }
        return () => (this.latest.get(viewId) ?? turn) === turn;
    }
}
