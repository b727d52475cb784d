import { join } from 'node:path';

/** The first version that was given out. */
export const firstVersion = '1.0.0';

/** Its package, as it was. */
export const firstPackage = join(__dirname, '..', 'fixtures', `contact-channels_${firstVersion}.zip`);
