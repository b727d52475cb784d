import { explainDeployment } from '../../scripts/explainDeployment';

const url = 'https://chat.example.org';

/** As rc-apps prints it where it is no terminal; the long run lets it print it. */
function printed(...error: readonly string[]): string {
    return `   Getting Server Info... ✓\n   Uploading App... ✖\n ›   Error:    ⟿  Error: ${error.join('\n ›   ')}\n`;
}

describe('what rc-apps says of a failed deployment', () => {
    it.each([
        [
            printed('Invalid username and password or missing 2FA code (if ', 'active)'),
            'The server refuses this username and password. With two-factor authentication, add --code.',
        ],
        [printed('Invalid API token'), 'The server refuses this user ID and token. The user ID is not the username.'],
        [
            printed(
                'Deployment error: User does not have the permissions ',
                'required for this action [error-unauthorized]',
            ),
            'This account may not manage apps: it needs the permission "manage-apps".',
        ],
        [
            printed('Problems conecting to Rocket.Chat at ', url),
            `No Rocket.Chat server answers at ${url}. Check the address, and that it can be reached from here.`,
        ],
    ])('becomes what to do: %j', (output, sentence) => {
        expect(explainDeployment(output, url)).toBe(sentence);
    });

    it('is repeated where it is not known', () => {
        expect(explainDeployment('  Something else \n', url)).toBe('rc-apps says:\nSomething else');
    });
});
