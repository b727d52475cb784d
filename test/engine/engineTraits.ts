import {
    chosenEngineVersion,
    type EngineVersion,
    engineVersions,
} from 'contact-channels-workspace/engine/engineVersions';

/** In what the engines differ as far as tests can tell. The app does the same on all of them. */
export type EngineTraits = {
    /** Apps may ask `read.getUserReader().getUserRoomIds()`; elsewhere the engine refuses it. */
    readonly hasUserRoomIds: boolean;
    /** The command of a disabled app stays registered; the engine refuses to run it. */
    readonly keepsDisabledCommands: boolean;
    /** Each request has a log of its own. Else lines of requests that run at the same time may get lost. */
    readonly hasLogForEachRequest: boolean;
};

/** The versions named are the first of those that are run here. */
export function engineTraits(version: EngineVersion = chosenEngineVersion()): EngineTraits {
    const isFrom = (first: EngineVersion): boolean => engineVersions.indexOf(version) >= engineVersions.indexOf(first);
    return {
        hasUserRoomIds: isFrom('1.58.1'),
        keepsDisabledCommands: isFrom('1.55.1'),
        hasLogForEachRequest: isFrom('1.62.0'),
    };
}
