import { isRecord } from '../foreignData/isRecord';
import { parseText } from '../foreignData/parseText';

/** More open panels than this, and the oldest is forgotten: then its answers are shown as they come. */
const mostViews = 1000;

/**
 * Whose turn it is in each open panel: an answer that comes after one to a newer question is not shown. Kept in memory,
 * by the order of arrival; where two servers answer, only the words on the page tell.
 */
export class Turns {
    private readonly latest = new Map<string, number>();

    private count = 0;

    /**
     * @param user of the interaction: clients write the id of a view, and nobody takes somebody else's turn with it
     * @returns whether the question that takes this turn is still the newest of its view
     */
    public take(viewId: string, user: unknown): () => boolean {
        this.count += 1;
        const turn = this.count;
        const panel = JSON.stringify([viewId, isRecord(user) ? parseText(user.id) : undefined]);
        // Put anew at the end: the first ones are the oldest.
        this.latest.delete(panel);
        this.latest.set(panel, turn);
        if (this.latest.size > mostViews) {
            const [oldest] = this.latest.keys();
            this.latest.delete(oldest ?? '');
        }
        return () => (this.latest.get(panel) ?? turn) === turn;
    }
}
