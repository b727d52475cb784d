import type { Rest } from './Rest';
import { StepFailure } from './StepFailure';
import { recordAt, recordsAt, textAt } from './foreignData';

const enabled = ['auto_enabled', 'manually_enabled'];

/**
 * Looks whether the app is installed and enabled.
 * @returns its version, or `undefined` where the server does not tell this account
 * @throws StepFailure where it is missing or disabled
 */
export async function readApp(rest: Rest, appId: string): Promise<string | undefined> {
    const answer = await rest.get('apps/installed');
    if (answer.status === 403) {
        return undefined;
    }
    const installed = recordsAt(answer.status === 200 ? answer.body : await rest.getOrFail('apps/installed'), 'apps');
    const app = installed.find(({ id }) => id === appId);
    if (app === undefined) {
        throw new StepFailure(
            'The app is not installed on this server.',
            'Install it: npm run deploy, with an account that holds "manage-apps".',
        );
    }
    if (enabled.includes(textAt(app, 'status') ?? '')) {
        return textAt(app, 'version');
    }
    const { body } = await rest.get('v1/licenses.info');
    throw recordAt(recordAt(body, 'license'), 'preventedActions').privateApps === true
        ? new StepFailure(
              'The app is installed, but the plan of this workspace keeps private apps disabled.',
              'Private apps can only be enabled in premium plans: register the workspace for one, or for a trial.',
          )
        : new StepFailure(
              'The app is installed, but not enabled.',
              'Enable it under Private Apps; where that fails, its log says why.',
          );
}
