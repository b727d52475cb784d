/** The engines that are run here, oldest first: those of Rocket.Chat 7.8 to 8.4. No newer one has its server side published. */
export const engineVersions = ['1.53.1', '1.55.1', '1.57.2', '1.58.1', '1.59.0', '1.62.0'] as const;

export type EngineVersion = (typeof engineVersions)[number];

export const newestEngineVersion = '1.62.0' satisfies EngineVersion;

/** What the environment asks for with `ENGINE_VERSION`, else the newest. Throws when that version is not installed. */
export function chosenEngineVersion(asked = process.env.ENGINE_VERSION): EngineVersion {
    const version = asked ? engineVersions.find((known) => known === asked) : newestEngineVersion;
    if (version === undefined) {
        throw new Error(`There is no engine ${asked}. There are ${engineVersions.join(', ')}.`);
    }
    return version;
}

/** The installed package. The oldest is the one that the app is compiled against and has its own name. */
export function enginePackage(version: EngineVersion): string {
    return version === '1.53.1' ? '@rocket.chat/apps-engine' : `apps-engine-${version}`;
}
