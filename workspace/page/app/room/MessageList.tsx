import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';

import { MessageRow } from './MessageRow';
import type { Message } from '../server/shapes';
import type { Interactions } from '../uikit/Interactions';

type MessageListProps = { readonly messages: readonly Message[]; readonly interactions: Interactions };

/** The messages of a room, the newest in sight. */
export function MessageList({ messages, interactions }: MessageListProps): ReactElement {
    const end = useRef<HTMLDivElement>(null);
    useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [messages.length]);
    return (
        <div className="page-messages" role="log" aria-label="Messages">
            {messages.map((message) => (
                <MessageRow key={message.id} message={message} interactions={interactions} />
            ))}
            <div ref={end} />
        </div>
    );
}
