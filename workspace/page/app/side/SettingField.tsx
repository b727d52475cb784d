import { Box, Button, CheckBox, PasswordInput, TextInput } from '@rocket.chat/fuselage';
import { useId, useState } from 'react';
import type { ChangeEvent, FormEvent, ReactElement } from 'react';

import { useToast } from '../Toasts';
import type { ServerConnection } from '../server/ServerConnection';
import type { AppSetting } from '../server/shapes';
import { translateSetting, useLanguage } from '../translation';

/** One setting of an app, saved at once or with its button. After that it shows what is stored. */
export function SettingField({
    appId,
    setting: loaded,
    connection,
}: {
    readonly appId: string;
    readonly setting: AppSetting;
    readonly connection: ServerConnection;
}): ReactElement {
    useLanguage();
    const toast = useToast();
    const id = useId();
    const [setting, setSetting] = useState(loaded);
    const isFlag = setting.type === 'boolean';
    const [value, setValue] = useState(shownValue(setting));
    const label = translateSetting(appId, setting.i18nLabel);

    const save = async (next: string | boolean): Promise<void> => {
        const isNumber = setting.type === 'int' || setting.type === 'number';
        try {
            const entered = { id: setting.id, value: isNumber ? Number(next) : next };
            const settings = await connection.saveAppSetting(appId, entered);
            // An app may store something else than what was entered, and say so in the description.
            const stored = settings.find((one) => one.id === setting.id) ?? setting;
            setSetting(stored);
            setValue(shownValue(stored));
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
        <Box is="form" marginBlockEnd={12} onSubmit={onSubmit} title={description}>
            <Box
                is="label"
                htmlFor={id}
                fontScale="c1"
                color="default"
                display="block"
                marginBlockEnd={4}
                data-testid={isFlag ? `setting-${setting.id}` : undefined}
            >
                {label}
            </Box>
            {typeof value === 'boolean' ? (
                <CheckBox
                    id={id}
                    checked={value}
                    onChange={() => {
                        setValue(!value);
                        void save(!value);
                    }}
                />
            ) : (
                <Box display="flex" style={{ gap: 4 }}>
                    <Input
                        id={id}
                        small
                        autoComplete="off"
                        placeholder={setting.hasValue ? '••••••••' : ''}
                        value={value}
                        data-testid={`setting-${setting.id}`}
                        onChange={(event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
                    />
                    <Button small type="submit" data-testid={`save-${setting.id}`}>
                        Save
                    </Button>
                </Box>
            )}
        </Box>
    );
}

function shownValue({ type, value }: AppSetting): string | boolean {
    if (type === 'boolean') {
        return value === true;
    }
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
