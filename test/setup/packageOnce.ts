import { buildTranslationsWhenStale } from '../../scripts/buildTranslations';
import { packageWhenStale } from '../../scripts/packageApp';

/**
 * Whatever imports the app's code needs its tables of sentences. The engine and browser tests run the package itself, so
 * it has to be that of the sources at hand.
 */
export default function packageOnce(): void {
    buildTranslationsWhenStale();
    packageWhenStale();
}
