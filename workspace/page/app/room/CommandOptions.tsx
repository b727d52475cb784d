import { Box, Tile } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';

import type { Command } from '../server/shapes';
import { translateLabel, useLanguage } from '../translation';

type CommandOptionsProps = {
    readonly id: string;
    readonly commands: readonly Command[];
    readonly chosen: Command | undefined;
    readonly onChoose: (command: Command) => void;
};

/** The slash commands that the text could become. */
export function CommandOptions({ id, commands, chosen, onChoose }: CommandOptionsProps): ReactElement {
    useLanguage();
    return (
        <Tile elevation="2" padding={4} className="page-commands" role="listbox" id={id} aria-label="Commands">
            {commands.map((command) => (
                <button
                    key={command.command}
                    id={`${id}-${command.command}`}
                    type="button"
                    role="option"
                    tabIndex={-1}
                    aria-selected={command === chosen}
                    className="page-command"
                    data-testid={`command-option-${command.command}`}
                    // The field keeps the focus while the pointer chooses.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => onChoose(command)}
                >
                    <Box is="span" fontScale="p2b" color="default">
                        /{command.command}
                    </Box>
                    <Box is="span" fontScale="p2" color="hint">
                        {command.params && labelOf(command, command.params)}
                    </Box>
                    <Box is="span" fontScale="c1" color="hint" className="page-command-description">
                        {command.description && labelOf(command, command.description)}
                    </Box>
                </button>
            ))}
        </Tile>
    );
}

function labelOf(command: Command, label: string): string {
    return command.appId ? translateLabel(command.appId, label) : label;
}
