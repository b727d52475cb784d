import { buildTranslationsWhenStale } from '../../scripts/buildTranslations';

/** Whatever imports the app's code needs its tables of sentences. */
export default function makeSentences(): void {
    buildTranslationsWhenStale();
}
