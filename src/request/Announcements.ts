import { isFresh, type Moment, thisMoment } from '../clock/isFresh';

/** A chat that goes to and fro is announced to the same agent no more often than this, in ms. */
export const announcementLifeMs = 60_000;

/** More pairs than this, and the oldest is forgotten: then its agent may be told again. */
export const mostAnnouncements = 1000;

/** Who was told about which chat within the last minute, on this server. */
export class Announcements {
    private readonly made = new Map<string, Moment>();

    /** @returns whether the agent is to be told: not when they were within the last minute. Counts as told. */
    public claim(roomId: string, agentId: string): boolean {
        const pair = JSON.stringify([roomId, agentId]);
        const last = this.made.get(pair);
        if (last !== undefined && isFresh(last, announcementLifeMs)) {
            return false;
        }
        // Put anew at the end: the first ones are the oldest.
        this.made.delete(pair);
        this.made.set(pair, thisMoment());
        if (this.made.size > mostAnnouncements) {
            const [oldest] = this.made.keys();
            this.made.delete(oldest ?? '');
        }
        return true;
    }
}
