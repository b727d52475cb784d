import type { Workspace } from '../model/workspace';

export type RateLimitDecision = {
    readonly allowed: boolean;
    readonly limit: number;
    readonly remaining: number;
    readonly msToReset: number;
};

type Window = { startedAt: number; readonly calls: Map<string, number> };

export type RateLimiter = {
    /** Counts one call of the address on the route. */
    count(route: string, address: string): RateLimitDecision;
};

/**
 * The server's limiter: a fixed window per route that ends for every address at once, and a count per address in it.
 * It reads clock and settings at every call, so that tests can move both.
 */
export function createRateLimiter(workspace: Workspace): RateLimiter {
    const windows = new Map<string, Window>();
    return {
        count(route, address) {
            const limit = workspace.settings.API_Enable_Rate_Limiter_Limit_Calls_Default;
            const duration = workspace.settings.API_Enable_Rate_Limiter_Limit_Time_Default;
            const now = workspace.now().getTime();
            const window = currentWindow(windows.get(route), now, duration);
            windows.set(route, window);
            const calls = (window.calls.get(address) ?? 0) + 1;
            window.calls.set(address, calls);
            return {
                allowed: calls <= limit,
                limit,
                remaining: Math.max(0, limit - calls),
                msToReset: window.startedAt + duration - now,
            };
        },
    };
}

function currentWindow(window: Window | undefined, now: number, duration: number): Window {
    return window && now - window.startedAt < duration ? window : { startedAt: now, calls: new Map() };
}

/** The headers that go out with refusals and successes alike. */
export function rateLimitHeaders(decision: RateLimitDecision, now: Date): Record<string, string> {
    return {
        'X-RateLimit-Limit': String(decision.limit),
        'X-RateLimit-Remaining': String(decision.remaining),
        'X-RateLimit-Reset': String(now.getTime() + decision.msToReset),
    };
}
