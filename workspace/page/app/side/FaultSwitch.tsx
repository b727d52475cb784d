import { Box, RadioButton } from '@rocket.chat/fuselage';
import { useEffect, useId, useState } from 'react';
import type { ReactElement } from 'react';

import type { RestFault } from '../../../model/documents';
import { useToast } from '../Toasts';
import { isRecord } from '../foreignData';
import type { ServerConnection } from '../server/ServerConnection';

const CHOICES: readonly { readonly name: string; readonly label: string; readonly fault: RestFault }[] = [
    { name: 'none', label: 'as usual', fault: { kind: 'none' } },
    { name: 'slow-1', label: 'slow, 1 s', fault: { kind: 'slow', delayMs: 1_000 } },
    { name: 'slow-3', label: 'slow, 3 s', fault: { kind: 'slow', delayMs: 3_000 } },
    { name: 'slow-10', label: 'slow, 10 s', fault: { kind: 'slow', delayMs: 10_000 } },
    { name: '401', label: '401 not logged in', fault: { kind: 'status', status: 401 } },
    { name: '403', label: '403 not allowed', fault: { kind: 'status', status: 403 } },
    { name: '404', label: '404 not found', fault: { kind: 'status', status: 404 } },
    { name: '429', label: '429 too many requests', fault: { kind: 'status', status: 429 } },
    { name: '500', label: '500 server error', fault: { kind: 'status', status: 500 } },
    { name: '503', label: '503 unavailable', fault: { kind: 'status', status: 503 } },
    { name: 'silent', label: 'never answers', fault: { kind: 'silent' } },
    { name: 'vanish', label: 'connection vanishes', fault: { kind: 'vanish' } },
    { name: 'nonsense', label: 'nonsense', fault: { kind: 'nonsense' } },
    { name: 'front-401', label: '401 of a proxy, as a page', fault: { kind: 'front', status: 401 } },
    { name: 'front-403', label: '403 of a firewall, as a page', fault: { kind: 'front', status: 403 } },
    { name: 'front-429', label: '429 of a proxy, as a page', fault: { kind: 'front', status: 429 } },
    { name: 'sign-on', label: 'sign-on page', fault: { kind: 'sign-on' } },
    { name: 'empty', label: 'empty list of channels', fault: { kind: 'empty' } },
    { name: 'other-workspace', label: 'another workspace answers', fault: { kind: 'other-workspace' } },
    { name: 'slow-first', label: 'first answer slow, 2 s', fault: { kind: 'slow-first', delayMs: 2_000 } },
];

/** What the REST API does when an app asks it. */
export function FaultSwitch({ connection }: { readonly connection: ServerConnection }): ReactElement {
    const [chosen, setChosen] = useState('none');
    const toast = useToast();
    const id = useId();

    useEffect(() => {
        connection.fault().then(
            (fault) => setChosen(nameOf(fault)),
            () => undefined,
        );
    }, [connection]);

    const choose = async (name: string, fault: RestFault): Promise<void> => {
        setChosen(name);
        try {
            await connection.setFault(fault);
        } catch {
            setChosen(chosen);
            toast('error', 'The fault could not be set.');
        }
    };
    return (
        <Box role="radiogroup" aria-label="REST faults" paddingBlock={4}>
            {CHOICES.map(({ name, label, fault }) => (
                <Box key={name} display="flex" alignItems="center" paddingBlock={4}>
                    <RadioButton
                        id={`${id}-${name}`}
                        name={id}
                        checked={chosen === name}
                        onChange={() => void choose(name, fault)}
                    />
                    <Box
                        is="label"
                        htmlFor={`${id}-${name}`}
                        fontScale="c1"
                        color="default"
                        marginInlineStart={8}
                        data-testid={`fault-${name}`}
                    >
                        {label}
                    </Box>
                </Box>
            ))}
        </Box>
    );
}

function nameOf(fault: unknown): string {
    const known = CHOICES.find(
        (choice) =>
            isRecord(fault) && Object.entries(choice.fault).every(([property, value]) => fault[property] === value),
    );
    return known?.name ?? '';
}
