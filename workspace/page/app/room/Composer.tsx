import { Box, IconButton } from '@rocket.chat/fuselage';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';

import { canUseCommand } from '../permissions';
import { CommandOptions } from './CommandOptions';
import type { Command, OwnUser } from '../server/shapes';

type ComposerProps = {
    readonly commands: readonly Command[];
    readonly user: OwnUser;
    readonly roomName: string;
    readonly onSend: (text: string) => Promise<void>;
};

/** Where messages and slash commands are written; commands that begin like the text are offered above it. */
export function Composer({ commands, user, roomName, onSend }: ComposerProps): ReactElement {
    const [text, setText] = useState('');
    const [cursor, setCursor] = useState(0);
    const [dismissed, dismiss] = useState(false);
    const field = useRef<HTMLTextAreaElement>(null);
    const listId = useId();

    const typed = /^\/(\S*)$/.exec(text)?.[1];
    const offered =
        typed === undefined || dismissed
            ? []
            : commands.filter((command) => command.command.startsWith(typed) && canUseCommand(command, user));
    const chosen = offered[Math.min(cursor, offered.length - 1)];

    const change = (next: string): void => {
        setText(next);
        setCursor(0);
        dismiss(false);
    };
    const complete = (command: Command): void => {
        change(`/${command.command} `);
        field.current?.focus();
    };
    const send = (): void => {
        const line = text.trim();
        if (line) {
            change('');
            void onSend(line);
        }
    };
    const onKeyDown = (event: KeyboardEvent): void => {
        const moves = offered.length > 0 ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined;
        if (moves) {
            event.preventDefault();
            setCursor((current) => (current + moves + offered.length) % offered.length);
        } else if (event.key === 'Escape' && offered.length > 0) {
            event.preventDefault();
            dismiss(true);
        } else if ((event.key === 'Tab' || event.key === 'Enter') && chosen && chosen.command !== typed) {
            event.preventDefault();
            complete(chosen);
        } else if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault();
            send();
        }
    };
    return (
        <Box is="footer" className="page-composer">
            {offered.length > 0 && (
                <CommandOptions id={listId} commands={offered} chosen={chosen} onChoose={complete} />
            )}
            <Box className="page-composer-box" rcx-input-box__wrapper>
                <textarea
                    ref={field}
                    className="page-composer-field"
                    rows={Math.min(6, text.split('\n').length)}
                    aria-label={`Message ${roomName}`}
                    placeholder={`Message ${roomName}`}
                    role="combobox"
                    aria-autocomplete="list"
                    aria-expanded={offered.length > 0}
                    aria-controls={listId}
                    aria-activedescendant={chosen ? `${listId}-${chosen.command}` : undefined}
                    data-testid="composer"
                    value={text}
                    onChange={(event) => change(event.target.value)}
                    onKeyDown={onKeyDown}
                />
                <IconButton
                    icon="send"
                    small
                    title="Send"
                    aria-label="Send"
                    disabled={text.trim() === ''}
                    data-testid="send"
                    onClick={send}
                />
            </Box>
        </Box>
    );
}
