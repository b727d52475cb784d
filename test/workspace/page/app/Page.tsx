import { Box, PaletteStyleTag, Throbber } from '@rocket.chat/fuselage';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';

import { LoginScreen } from './LoginScreen';
import { Toasts } from './Toasts';
import { Workspace } from './Workspace';
import { RefusedRequest, ServerConnection } from './server/ServerConnection';
import type { OwnUser } from './server/shapes';
import { forgetCredentials, loadCredentials, saveCredentials } from './session';
import type { Credentials } from './session';
import { ThemeContext, useStoredTheme } from './theme';

/** The whole page: the login, and the workspace of whoever logged in. */
export function Page(): ReactElement {
    const [credentials, setCredentials] = useState(loadCredentials);
    const theme = useStoredTheme();

    const logIn = (next: Credentials): void => {
        saveCredentials(next);
        setCredentials(next);
    };
    const logOut = useCallback(() => {
        forgetCredentials();
        setCredentials(undefined);
    }, []);
    return (
        <ThemeContext.Provider value={theme}>
            <PaletteStyleTag theme={theme.theme} />
            <Toasts>
                {credentials ? (
                    <SignedIn key={credentials.authToken} credentials={credentials} onLogOut={logOut} />
                ) : (
                    <LoginScreen onLogIn={logIn} />
                )}
            </Toasts>
        </ThemeContext.Provider>
    );
}

function SignedIn({
    credentials,
    onLogOut,
}: {
    readonly credentials: Credentials;
    readonly onLogOut: () => void;
}): ReactElement {
    const connection = useMemo(() => new ServerConnection(credentials), [credentials]);
    const [user, setUser] = useState<OwnUser>();

    useEffect(() => {
        let left = false;
        connection.session().then(
            (session) => {
                if (!left) {
                    setUser(session);
                }
            },
            (error: unknown) => {
                // A stored login of an earlier run of the workspace is worth nothing in this one.
                if (!left && error instanceof RefusedRequest) {
                    onLogOut();
                }
            },
        );
        return () => {
            left = true;
        };
    }, [connection, onLogOut]);

    if (!user) {
        return (
            <Box className='page-centre' role='status' aria-label='Loading'>
                <Throbber />
            </Box>
        );
    }
    return <Workspace connection={connection} user={user} onLogOut={onLogOut} />;
}
