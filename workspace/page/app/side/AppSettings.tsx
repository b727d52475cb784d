import { Box } from '@rocket.chat/fuselage';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

import { SettingField } from './SettingField';
import type { ServerConnection } from '../server/ServerConnection';
import type { AppSetting, InstalledApp } from '../server/shapes';

type Loaded = { readonly app: InstalledApp; readonly settings: readonly AppSetting[] };

/** The settings of every installed app, as an administrator has them. */
export function AppSettings({ connection }: { readonly connection: ServerConnection }): ReactElement {
    const [loaded, setLoaded] = useState<readonly Loaded[]>([]);

    useEffect(() => {
        const load = async (): Promise<void> => {
            const apps = await connection.installedApps();
            setLoaded(
                await Promise.all(apps.map(async (app) => ({ app, settings: await connection.appSettings(app.id) }))),
            );
        };
        load().catch(() => setLoaded([]));
    }, [connection]);

    return (
        <>
            {loaded.length === 0 && (
                <Box fontScale="c1" color="hint" paddingBlock={8}>
                    There is no app.
                </Box>
            )}
            {loaded.map(({ app, settings }) => (
                <section key={app.id} aria-label={app.name}>
                    <Box fontScale="c2" color="default" paddingBlock={8}>
                        {app.name}
                    </Box>
                    {settings.map((setting) => (
                        <SettingField key={setting.id} appId={app.id} setting={setting} connection={connection} />
                    ))}
                </section>
            ))}
        </>
    );
}
