import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readFlags, readServer, type Server, serverFlags } from './serverOptions';
import { usualPatience } from './verify/Patience';
import { Rest } from './verify/Rest';
import { StepFailure } from './verify/StepFailure';
import { isRecord, recordAt, textAt } from './verify/foreignData';
import { logIn } from './verify/logIn';

/**
 * Makes a throwaway server ready to be verified, where the app is installed: the account becomes an agent who is
 * available, and the app asks the REST API as that account. Not for a server that people use.
 * @param appId the app's
 * @throws StepFailure where the server refuses
 */
export async function prepareServer({ url, credentials }: Server, appId: string): Promise<void> {
    const rest = new Rest(url, usualPatience.answerMs);
    const { userId, token } = await logIn(rest, credentials);
    const username = textAt(await rest.getOrFail('v1/me'), 'username');
    await rest.postOrFail('v1/livechat/users/agent', { username });
    await rest.postOrFail('v1/livechat/agent.status', { status: 'available' });
    const path = `apps/${encodeURIComponent(appId)}/settings`;
    const known = recordAt(await rest.getOrFail(path), 'settings');
    // A server keeps each setting as it is sent, so it is sent whole.
    const settings = Object.entries({ 'rest-user-id': userId, 'rest-auth-token': token }).flatMap(([id, value]) => {
        const setting = known[id];
        return isRecord(setting) ? [{ ...setting, value }] : [];
    });
    await rest.postOrFail(path, { settings });
}

async function main(): Promise<void> {
    const flags = readFlags(process.argv.slice(2), serverFlags);
    const secrets = { password: process.env.VERIFY_PASSWORD, token: process.env.VERIFY_TOKEN };
    const server = 'problem' in flags ? flags : readServer(flags, secrets);
    if ('problem' in server) {
        process.stderr.write(`${server.problem}\n`);
        process.exitCode = 2;
        return;
    }
    try {
        const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '..', 'app.json'), 'utf8'));
        await prepareServer(server, textAt(manifest, 'id') ?? '');
        process.stdout.write('The account is an agent, and the app asks as that account.\n');
    } catch (error) {
        if (!(error instanceof StepFailure)) {
            throw error;
        }
        process.stderr.write(`${error.message} ${error.toDo}\n`);
        process.exitCode = 1;
    }
}

if (require.main === module) {
    void main();
}
