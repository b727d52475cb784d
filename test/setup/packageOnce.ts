import { signingKeys } from 'contact-channels-workspace/engine/signingKeys';

import makeSentences from './makeSentences';
import { packageWhenStale } from '../../scripts/packageApp';

/**
 * The engine and browser tests run the package itself, so it has to be that of the sources at hand. The engines of all
 * workers sign it with one key.
 */
export default function packageOnce(): void {
    makeSentences();
    signingKeys();
    packageWhenStale();
}
