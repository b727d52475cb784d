import { Box, Throbber } from '@rocket.chat/fuselage';
import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';

import { Workspace } from './Workspace';
import { RefusedRequest, ServerConnection } from './server/ServerConnection';
import type { OwnUser } from './server/shapes';
import type { Credentials } from './session';

/** The workspace of whoever logged in, as soon as the server has said who that is. */
export function SignedIn({
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
            <Box className="page-centre" role="status" aria-label="Loading">
                <Throbber />
            </Box>
        );
    }
    return <Workspace connection={connection} user={user} onLogOut={onLogOut} />;
}
