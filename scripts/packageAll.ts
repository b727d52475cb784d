import { packageApp } from './packageApp';
import { packageSource } from './packageSource';

/** `npm run package`: both packages, anew. */
async function packageAll(): Promise<void> {
    process.stdout.write(`${packageApp()}\n${await packageSource()}\n`);
}

void packageAll();
