import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export type Certificate = {
    /** Both as PEM. */
    readonly key: string;
    readonly cert: string;
};

/**
 * Makes a key and a certificate that nobody vouches for, valid from yesterday until tomorrow. Written in DER by hand:
 * Node reads certificates and does not make them.
 */
export function selfSignedCertificate(host: string): Certificate {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const algorithm = sequence(objectId(ecdsaWithSha256));
    const name = sequence(set(sequence(objectId(commonName), element(0x0c, Buffer.from(host)))));
    const content = sequence(
        element(0xa0, element(0x02, Buffer.from([2]))),
        element(0x02, Buffer.from([1])),
        algorithm,
        name,
        sequence(utcTime(-1), utcTime(1)),
        name,
        publicKey.export({ type: 'spki', format: 'der' }),
        element(0xa3, sequence(extension(subjectAltName, sequence(element(0x82, Buffer.from(host)))))),
    );
    const certificate = sequence(content, algorithm, bitString(signature(content, privateKey)));
    const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
    return {
        key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
    };
}

/** Object identifiers, encoded. */
const ecdsaWithSha256 = Buffer.from('2a8648ce3d040302', 'hex');
const commonName = Buffer.from('550403', 'hex');
const subjectAltName = Buffer.from('551d11', 'hex');

function signature(content: Buffer, key: KeyObject): Buffer {
    return sign('sha256', content, key);
}

function extension(id: Buffer, value: Buffer): Buffer {
    return sequence(objectId(id), element(0x04, value));
}

/** @param days from today */
function utcTime(days: number): Buffer {
    const time = new Date(Date.now() + days * 86_400_000).toISOString();
    return element(0x17, Buffer.from(`${time.replace(/\D/g, '').slice(2, 14)}Z`));
}

function objectId(encoded: Buffer): Buffer {
    return element(0x06, encoded);
}

function bitString(bytes: Buffer): Buffer {
    return element(0x03, Buffer.concat([Buffer.from([0]), bytes]));
}

function sequence(...parts: readonly Buffer[]): Buffer {
    return element(0x30, Buffer.concat(parts));
}

function set(...parts: readonly Buffer[]): Buffer {
    return element(0x31, Buffer.concat(parts));
}

function element(tag: number, content: Buffer): Buffer {
    return Buffer.concat([Buffer.from([tag]), lengthOf(content), content]);
}

/** Short lengths in one byte, longer ones in the two bytes after a mark. */
function lengthOf({ length }: Buffer): Buffer {
    return Buffer.from(length < 0x80 ? [length] : [0x82, Math.floor(length / 0x100), length % 0x100]);
}
