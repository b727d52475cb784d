import { join } from 'node:path';

import { AppPackager, FolderDetails } from '@rocket.chat/apps-cli/lib/misc';

import { packagePath, publish } from './packageApp';
import { stageSource } from './stageApp';

type Command = ConstructorParameters<typeof FolderDetails>[0];

/**
 * Packages the sources as they are, which a marketplace review compiles itself. Takes the packager of rc-apps alone:
 * `rc-apps package --no-compile` compiles everything before, for half a minute, and throws that away.
 * @returns the path of `dist/contact-channels_<version>_source.zip`
 */
export async function packageSource(): Promise<string> {
    const { folder, remove } = stageSource();
    try {
        // Warnings of rc-apps go with what it throws.
        const command: Pick<Command, 'warn' | 'error'> = { warn: () => undefined, error: fail };
        const details = new FolderDetails(command as Command);
        details.setFolder(folder);
        await details.readInfoFile();
        const made = await new AppPackager(command as Command, details).zipItUp();
        return publish(join(folder, made), packagePath('_source'));
    } finally {
        remove();
    }
}

function fail(problem: string | Error): never {
    throw problem instanceof Error ? problem : new Error(problem);
}
