import type { RegisteredCommand } from './createBridges';
import type { CommandDescription } from '../model/appHost';

/** The commands that clients offer, as the server describes them: those that are not disabled. */
export function describeCommands(registered: ReadonlyMap<string, RegisteredCommand>): readonly CommandDescription[] {
    return [...registered]
        .filter(([, { enabled }]) => enabled)
        .map(([command, { appId, command: described }]) => ({
            command,
            appId,
            params: optionalText(described.i18nParamsExample),
            description: optionalText(described.i18nDescription),
            permission: optionalText(described.permission),
        }));
}

function optionalText(value: unknown): string | undefined {
    return typeof value === 'string' ? value : undefined;
}
