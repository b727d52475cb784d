import { createHash, randomBytes } from 'node:crypto';

import type { LoginTokenDocument, UserDocument } from '../../model/documents';
import type { Workspace } from '../../model/workspace';
import { isRecord, stringAt } from '../unknownValues';

export type SocketLogin = { readonly user: UserDocument; readonly token: string; readonly type: 'resume' | 'password' };

/**
 * The method `login`: with a token that was given out before, or with the SHA-256 digest of a password.
 * @returns nothing where the server would refuse
 */
export function logInOverSocket(workspace: Workspace, [credentials]: readonly unknown[]): SocketLogin | undefined {
    const resume = stringAt(credentials, 'resume');
    if (resume !== undefined) {
        const owner = workspace.loginTokens.find(({ token }) => token === resume);
        const user = activeUser(workspace, owner);
        return user && { user, token: resume, type: 'resume' };
    }
    if (!isRecord(credentials)) {
        return undefined;
    }
    const digest = stringAt(credentials.password, 'digest');
    const user = [...workspace.users.values()].find((candidate) => isNamed(candidate, credentials.user));
    if (!user?.active || user.password === undefined || digest !== sha256(user.password)) {
        return undefined;
    }
    const token = randomBytes(33).toString('base64url').slice(0, 43);
    workspace.loginTokens.push({ token, userId: user._id });
    return { user, token, type: 'password' };
}

function activeUser(workspace: Workspace, owner: LoginTokenDocument | undefined): UserDocument | undefined {
    const user = owner && workspace.users.get(owner.userId);
    return user?.active ? user : undefined;
}

function isNamed({ username, emails }: UserDocument, name: unknown): boolean {
    const email = stringAt(name, 'email');
    return stringAt(name, 'username') === username || (emails ?? []).some(({ address }) => address === email);
}

function sha256(text: string): string {
    return createHash('sha256').update(text).digest('hex');
}
