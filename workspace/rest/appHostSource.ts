import type { AppHost } from '../model/appHost';

/** The apps' host, looked up at every use: it is made after the server, which it needs to be there. */
export type AppHostSource = () => AppHost | undefined;

/** A source for a host that is there already, or for one that comes later. */
export function appHostSource(appHost: AppHost | AppHostSource | undefined): AppHostSource {
    return typeof appHost === 'function' ? appHost : () => appHost;
}
