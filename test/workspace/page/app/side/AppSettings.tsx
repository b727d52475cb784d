import { Box, Button, CheckBox, PasswordInput, TextInput } from '@rocket.chat/fuselage';
import { useEffect, useId, useState } from 'react';
import type { ChangeEvent, FormEvent, ReactElement } from 'react';

import { useToast } from '../Toasts';
import type { ServerConnection } from '../server/ServerConnection';
import type { AppSetting, InstalledApp } from '../server/shapes';
import { translateSetting, useLanguage } from '../translation';

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
                <Box fontScale='c1' color='hint' paddingBlock={8}>
                    There is no app.
                </Box>
            )}
            {loaded.map(({ app, settings }) => (
                <section key={app.id} aria-label={app.name}>
                    <Box fontScale='c2' color='default' paddingBlock={8}>
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

function SettingField({
    appId,
    setting,
    connection,
}: {
    readonly appId: string;
    readonly setting: AppSetting;
    readonly connection: ServerConnection;
}): ReactElement {
    useLanguage();
    const toast = useToast();
    const id = useId();
    const isFlag = setting.type === 'boolean';
    const [value, setValue] = useState(isFlag ? setting.value === true : textOfValue(setting.value));
    const label = translateSetting(appId, setting.i18nLabel);

    const save = async (next: string | boolean): Promise<void> => {
        const isNumber = setting.type === 'int' || setting.type === 'number';
        try {
            await connection.saveAppSetting(appId, { id: setting.id, value: isNumber ? Number(next) : next });
            toast('success', `${label}: saved`);
        } catch (error) {
            toast('error', error instanceof Error ? error.message : 'The setting could not be saved.');
        }
    };
    const onSubmit = (event: FormEvent): void => {
        event.preventDefault();
        void save(value);
    };
    const Input = setting.type === 'password' ? PasswordInput : TextInput;
    const description = setting.i18nDescription && translateSetting(appId, setting.i18nDescription);
    return (
        <Box is='form' marginBlockEnd={12} onSubmit={onSubmit} title={description}>
            <Box is='label' htmlFor={id} fontScale='c1' color='default' display='block' marginBlockEnd={4}>
                {label}
            </Box>
            {typeof value === 'boolean' ? (
                <CheckBox
                    id={id}
                    checked={value}
                    data-testid={`setting-${setting.id}`}
                    onChange={() => {
                        setValue(!value);
                        void save(!value);
                    }}
                />
            ) : (
                <Box display='flex' style={{ gap: 4 }}>
                    <Input
                        id={id}
                        small
                        autoComplete='off'
                        placeholder={setting.hasValue ? '••••••••' : ''}
                        value={value}
                        data-testid={`setting-${setting.id}`}
                        onChange={(event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
                    />
                    <Button small type='submit' data-testid={`save-${setting.id}`}>
                        Save
                    </Button>
                </Box>
            )}
        </Box>
    );
}

function textOfValue(value: unknown): string {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
