import makeSentences from './makeSentences';
import { packageWhenStale } from '../../scripts/packageApp';

/** The engine and browser tests run the package itself, so it has to be that of the sources at hand. */
export default function packageOnce(): void {
    makeSentences();
    packageWhenStale();
}
