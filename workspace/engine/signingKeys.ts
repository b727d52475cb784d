import { createPublicKey, generateKeyPairSync } from 'node:crypto';

export type SigningKeys = { readonly publicKey: string; readonly privateKey: string };

const variable = 'WORKSPACE_SIGNING_KEY';

/**
 * With these the engine signs what it installs. Servers of one cluster have them from their database; here all processes
 * that are started by one share what that one made, since making them takes longer than starting an engine.
 */
export function signingKeys(): SigningKeys {
    const privateKey = process.env[variable] ?? newPrivateKey();
    process.env[variable] = privateKey;
    return { privateKey, publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString() };
}

function newPrivateKey(): string {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
