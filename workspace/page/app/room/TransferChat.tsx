import type { ReactElement } from 'react';

import type { Agent } from '../server/shapes';

type TransferChatProps = { readonly agents: readonly Agent[]; readonly onTransfer: (agent: Agent) => void };

/** Hands the chat over to whoever is chosen. */
export function TransferChat({ agents, onTransfer }: TransferChatProps): ReactElement {
    return (
        <select
            className="page-select"
            aria-label="Transfer the chat"
            data-testid="transfer"
            value=""
            onChange={(event) => {
                const chosen = agents.find(({ id }) => id === event.target.value);
                if (chosen) {
                    onTransfer(chosen);
                }
            }}
        >
            <option value="">Transfer…</option>
            {agents.map(({ id, name }) => (
                <option key={id} value={id}>
                    {name}
                </option>
            ))}
        </select>
    );
}
