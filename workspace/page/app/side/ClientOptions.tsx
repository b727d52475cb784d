import type { ReactElement } from 'react';

import { ClientOption } from './ClientOption';
import { useEra } from '../era';

type ClientOptionsProps = {
    readonly newerClient: boolean;
    readonly onNewerClient: (newer: boolean) => void;
};

/** Which of the released clients the page is like. */
export function ClientOptions({ newerClient, onNewerClient }: ClientOptionsProps): ReactElement {
    const { era, setEra } = useEra();
    return (
        <>
            <ClientOption
                testId="old-era"
                isChosen={era === 'old'}
                onChange={() => setEra(era === 'old' ? 'new' : 'old')}
            >
                Older look, as in 7.11: a higher header, more space around a view
            </ClientOption>
            <ClientOption testId="newer-client" isChosen={newerClient} onChange={() => onNewerClient(!newerClient)}>
                Newer client: sends the room with actions of the contextual bar, shows its errors, and reads a
                button&apos;s value wherever it was clicked
            </ClientOption>
        </>
    );
}
