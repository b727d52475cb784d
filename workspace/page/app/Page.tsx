import { PaletteStyleTag } from '@rocket.chat/fuselage';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';

import { LoginScreen } from './LoginScreen';
import { SignedIn } from './SignedIn';
import { Toasts } from './Toasts';
import { EraContext, useStoredEra } from './era';
import { forgetCredentials, loadCredentials, saveCredentials } from './session';
import type { Credentials } from './session';
import { ThemeContext, useStoredTheme } from './theme';

/** The whole page: the login, and the workspace of whoever logged in. */
export function Page(): ReactElement {
    const [credentials, setCredentials] = useState(loadCredentials);
    const theme = useStoredTheme();
    const era = useStoredEra();

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
            <EraContext.Provider value={era}>
                <PaletteStyleTag theme={theme.theme} />
                <Toasts>
                    {credentials ? (
                        <SignedIn key={credentials.authToken} credentials={credentials} onLogOut={logOut} />
                    ) : (
                        <LoginScreen onLogIn={logIn} />
                    )}
                </Toasts>
            </EraContext.Provider>
        </ThemeContext.Provider>
    );
}
