import { sampleIds } from 'contact-channels-workspace/model/sample';

import { useVerification, withoutTimes } from './useVerification';
import { StepFailure } from '../../../scripts/verify/StepFailure';

const { rooms } = sampleIds;

/** No longer than it takes to see that nothing comes. */
const impatient = { answerMs: 60_000, triggerMs: 1_500 };

const verification = useVerification();

describe('npm run verify with a fault in between', () => {
    const pushes = (text: string): boolean => text.includes('"msg":"changed"');

    it('says that the socket broke, and closes its chat', async () => {
        verification.between.wire = (text, to) =>
            to === 'client' && text.includes('contextual_bar.open') ? 'break' : 'pass';
        const { holds, failed, lines } = await verification.run();
        expect([holds, failed]).toEqual([false, '✘ The panel opens: The websocket broke off, or could not be opened.']);
        expect(withoutTimes(lines)).toContain('✔ The test chat is closed');
        expect(verification.testChats().every(({ open }) => open !== true)).toBe(true);
    });

    it('says that the login ended', async () => {
        verification.between.wire = (text, to) => {
            if (to === 'client' && text.includes('contextual_bar.open')) {
                const [login] = verification.running.workspace.loginTokens.slice(-1);
                verification.running.workspace.endLogin(login?.token ?? '');
                return 'drop';
            }
            return 'pass';
        };
        const { holds, failed } = await verification.run({ room: rooms.eightChannels });
        expect([holds, failed]).toEqual([
            false,
            '✘ The panel opens: The login has ended: the server no longer takes its token.',
        ]);
    });

    it.each([
        ['login', 'Websocket', 'The server did not answer within 2 s.'],
        ['sub', 'What is told to this account', 'The server did not answer within 2 s.'],
        ['connect', 'Websocket', 'The server did not answer within 2 s.'],
    ])('says that no answer came to %s', async (what, step, said) => {
        verification.between.wire = (text, to) => (to === 'server' && text.includes(`"${what}"`) ? 'drop' : 'pass');
        const patience = { answerMs: 2_000, triggerMs: 2_000 };
        expect(await verification.run({ patience })).toMatchObject({ holds: false, failed: `✘ ${step}: ${said}` });
    });

    it.each([
        ['/contact-channels status', /"message"|\/message/, 'The command ran, and no message came.'],
        ['The panel opens', /contextual_bar\.open/, 'The app showed nothing in the time that clients wait for it.'],
        ['Refresh', /contextual_bar\.update/, 'The app showed nothing in the time that clients wait for it.'],
    ])('says that nothing was pushed: %s', async (step, what, said) => {
        verification.between.wire = (text, to) =>
            to === 'client' && pushes(text) && what.test(text) ? 'drop' : 'pass';
        const outcome = await verification.run({ room: rooms.eightChannels, patience: impatient });
        expect([outcome.holds, outcome.failed]).toEqual([false, `✘ ${step}: ${said}`]);
    });

    it('says that REST never answered', async () => {
        verification.between.fault = (_method, path) => (path.includes('commands.run') ? 'silent' : 'pass');
        const patience = { answerMs: 2_000, triggerMs: 60_000 };
        const { holds, failed } = await verification.run({ room: rooms.eightChannels, patience });
        expect([holds, failed]).toEqual([false, '✘ /contact-channels status: The server did not answer within 2 s.']);
    });

    it('says that a view is none that clients draw', async () => {
        verification.between.change = (text) =>
            text.replace('"blocks":[', '"blocks":[{"type":"nonsense","elements":3},');
        const { holds, failed } = await verification.run({ room: rooms.eightChannels });
        expect([holds, failed]).toEqual([false, '✘ The panel opens: The view is none that clients draw.']);
    });

    it('closes its chat also when it is stopped', async () => {
        let stop = (_error: Error): void => undefined;
        const interrupted = new Promise<never>((_resolve, reject) => {
            stop = reject;
        });
        interrupted.catch(() => undefined);
        verification.between.fault = (_method, path) => {
            if (path.includes('commands.run')) {
                stop(new StepFailure('It was stopped.', 'Run it again.'));
                return 'silent';
            }
            return 'pass';
        };
        const { holds, lines } = await verification.run({ interrupted });
        expect(holds).toBe(false);
        expect(withoutTimes(lines)).toContain('✔ The test chat is closed');
        expect(verification.testChats().every(({ open }) => open !== true)).toBe(true);
    });
});
