import { SharedRequests } from './SharedRequests';
import { PermissionCache } from './access/PermissionCache';
import type { ContactChannelsAnswer } from './rest/getContactChannels';
import { SettingsCache } from './settings/SettingsCache';

/**
 * What the app's process keeps between requests. All of it only saves work: it may be lost at any moment, and another
 * server's process has its own.
 */
export class SavedWork {
    public readonly settings = new SettingsCache();

    public readonly permissions = new PermissionCache();

    public readonly channelRequests = new SharedRequests<ContactChannelsAnswer>();

    /** Whether the engine is still thought to have `getUserRoomIds`, which came with 1.58. */
    public engineListsRooms = true;

    private rateLimitAdvisedAt = -Infinity;

    /** @returns whether it is time to advise the administrator again; at most once in an hour */
    public mayAdviseOnRateLimit(): boolean {
        const now = Date.now();
        const elapsed = now - this.rateLimitAdvisedAt;
        if (elapsed >= 0 && elapsed < adviceIntervalMs) {
            return false;
        }
        this.rateLimitAdvisedAt = now;
        return true;
    }
}

const adviceIntervalMs = 3_600_000;
