import type { Account, Rest } from './Rest';
import { StepFailure } from './StepFailure';
import { recordAt, textAt } from './foreignData';
import type { Credentials } from '../serverOptions';

/** Logs in over REST, or tries a token that was given. @throws StepFailure where the server takes neither */
export async function logIn(rest: Rest, credentials: Credentials): Promise<Account> {
    if ('token' in credentials) {
        rest.actAs(credentials);
        await rest.getOrFail('v1/me', ({ status }) =>
            status === 401
                ? new StepFailure(
                      'The server refuses this user ID and token.',
                      'The user ID is not the username: both are shown together when a personal access token is made.',
                  )
                : undefined,
        );
        return credentials;
    }
    const { username, password, code } = credentials;
    const body = { user: username, password, ...(code !== undefined && { code }) };
    const answer = await rest.postOrFail('v1/login', body, ({ status, body: refusal }) =>
        status === 401 ? refused(textAt(refusal, 'error')) : undefined,
    );
    const data = recordAt(answer, 'data');
    const account = { userId: textAt(data, 'userId') ?? '', token: textAt(data, 'authToken') ?? '' };
    rest.actAs(account);
    return account;
}

/** Gives back the login that {@link logIn} was given for a password; a token that was there before stays. */
export async function logOut(rest: Rest, credentials: Credentials): Promise<void> {
    if ('username' in credentials && rest.isActing) {
        await rest.post('v1/logout', {}).catch(() => undefined);
    }
}

function refused(error: string | undefined): StepFailure {
    switch (error) {
        case 'totp-required':
            return new StepFailure(
                'This account has two-factor authentication.',
                'Add --code and the code of the moment; or use --user-id and --token of a personal access token.',
            );
        case 'totp-invalid':
            return new StepFailure('The two-factor code is not the one of the moment.', 'Add a new one with --code.');
        default:
            return new StepFailure(
                'The server refuses this username and password.',
                'Check both. Accounts of LDAP, SAML or OAuth use --user-id and --token of a personal access token.',
            );
    }
}
