import { DDPSDK } from '@rocket.chat/ddp-client';

import type { Credentials } from '../session';

export type Listener = (event: 'uiInteraction' | 'ephemeralMessage' | 'roomsChanged', payload: unknown) => void;

/** A connection that breaks is made again, for as long as the page is open. */
const again = { retryCount: Number.MAX_SAFE_INTEGER, retryTime: 1_000 };

/**
 * Listens over the websocket with Rocket.Chat's own published client, which subscribes anew after each reconnection.
 * @returns `ready`, which resolves when the subscriptions stand, or when there is nothing to wait for
 */
export function listenToServer(
    { userId, authToken }: Credentials,
    listener: Listener,
): { readonly ready: Promise<void>; readonly end: () => void } {
    const sdk = DDPSDK.create(window.location.origin, { ...again });
    const subscribe = async (): Promise<void> => {
        await sdk.connection.connect();
        await sdk.account.loginWithToken(authToken);
        const subscriptions = [
            sdk.stream('notify-user', `${userId}/uiInteraction`, (payload) => listener('uiInteraction', payload)),
            sdk.stream('notify-user', `${userId}/message`, (payload) => listener('ephemeralMessage', payload)),
            sdk.stream('notify-user', `${userId}/rooms-changed`, (...args) => listener('roomsChanged', args)),
        ];
        await Promise.all(subscriptions.map((subscription) => subscription.ready()));
    };
    const broken = new Promise<void>((resolve) => {
        sdk.connection.once('disconnected', () => resolve());
    });
    return {
        ready: Promise.race([subscribe().catch(() => undefined), broken]),
        end: () => {
            sdk.connection.close();
            // The client forgets its timers when it is closed.
            sdk.timeoutControl.stop();
        },
    };
}
