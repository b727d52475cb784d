import { Announcements } from './Announcements';
import { PermissionCache } from './PermissionCache';
import { Turns } from './Turns';
import { ageMs, isFresh, type Moment, thisMoment } from '../clock/isFresh';
import { SettingsCache } from '../settings/SettingsCache';
import type { KeptSettings } from '../settings/loadSettings';

/**
 * What the app's process keeps between requests. All of it only saves work: it may be lost at any moment, and another
 * server's process has its own.
 */
export class Caches {
    public readonly settings: KeptSettings = { own: new SettingsCache(), server: new SettingsCache() };

    public readonly permissions = new PermissionCache();

    public readonly turns = new Turns();

    public readonly announcements = new Announcements();

    /** What the last answer to a blocking told about the workspace's licence. */
    public licence: 'covers-blocking' | 'does-not-cover-blocking' | 'not-known' = 'not-known';

    /** How often the setting let somebody in, since the permissions could not be had. */
    public letIn = 0;

    private roomIdsRefusedAt: Moment | undefined;

    private rateLimitAdvisedAt: Moment | undefined;

    /** Engines before 1.58 refuse to list the rooms of a user: to be called when one did. */
    public noteRoomIdsRefused(): void {
        this.roomIdsRefusedAt = thisMoment();
    }

    /** @returns whether to ask; not within a minute of a refusal, which may have been a fault, too */
    public canAskForRoomIds(): boolean {
        return this.roomIdsRefusedAt === undefined || !isFresh(this.roomIdsRefusedAt, refusalLifeMs);
    }

    /** @returns whether it is time to advise the administrator again; at most once in an hour */
    public canAdviseOnRateLimit(): boolean {
        if (this.rateLimitAdvisedAt !== undefined && ageMs(this.rateLimitAdvisedAt) < adviceIntervalMs) {
            return false;
        }
        this.rateLimitAdvisedAt = thisMoment();
        return true;
    }
}

const adviceIntervalMs = 3_600_000;

const refusalLifeMs = 60_000;
