import { isRecord, textOf } from './foreignData';

/** Who is logged in, as the REST API wants it in its headers. */
export type Credentials = { readonly userId: string; readonly authToken: string };

const KEY = 'workspace-session';

/**
 * A tab keeps its own login, so that two tabs can be two people; a new tab starts with the latest login,
 * so that a link into a room finds somebody logged in.
 */
export function loadCredentials(): Credentials | undefined {
    return readCredentials(sessionStorage.getItem(KEY)) ?? readCredentials(localStorage.getItem(KEY));
}

/** Keeps a login for this tab and for new ones. */
export function saveCredentials(credentials: Credentials): void {
    const text = JSON.stringify(credentials);
    sessionStorage.setItem(KEY, text);
    localStorage.setItem(KEY, text);
}

export function forgetCredentials(): void {
    sessionStorage.removeItem(KEY);
    localStorage.removeItem(KEY);
}

function readCredentials(text: string | null): Credentials | undefined {
    if (!text) {
        return undefined;
    }
    try {
        const value: unknown = JSON.parse(text);
        if (isRecord(value) && textOf(value.userId) && textOf(value.authToken)) {
            return { userId: textOf(value.userId), authToken: textOf(value.authToken) };
        }
    } catch {
        // Something else was stored under the key: nobody is logged in.
    }
    return undefined;
}
