import { Box } from '@rocket.chat/fuselage';
import { useId } from 'react';
import type { ReactElement } from 'react';

import { useToast } from '../Toasts';
import type { ServerConnection } from '../server/ServerConnection';
import { changeLanguage, nameOfLanguage, useLanguage } from '../translation';

type LanguageSwitchProps = { readonly connection: ServerConnection; readonly languages: readonly string[] };

/** The language of this person: the apps see it on the server, and their texts here follow it. */
export function LanguageSwitch({ connection, languages }: LanguageSwitchProps): ReactElement {
    const language = useLanguage();
    const toast = useToast();
    const id = useId();

    const choose = async (next: string): Promise<void> => {
        try {
            await connection.setLanguage(next);
            await changeLanguage(next);
        } catch {
            toast('error', 'The language could not be changed.');
        }
    };
    return (
        <Box display="flex" alignItems="center" style={{ gap: 8 }}>
            <Box is="label" htmlFor={id} fontScale="c2" color="default">
                Language
            </Box>
            <select
                id={id}
                className="page-select"
                data-testid="language"
                value={language}
                onChange={(event) => void choose(event.target.value)}
            >
                {[...new Set([...languages, language])].map((one) => (
                    <option key={one} value={one}>
                        {nameOfLanguage(one)}
                    </option>
                ))}
            </select>
        </Box>
    );
}
