import AdmZip from 'adm-zip';

/** As an administrator consents to all that the package asks for. */
export function permissionsIn(zip: Buffer): readonly { readonly name: string }[] {
    const entry = new AdmZip(zip).getEntry('app.json');
    const info = JSON.parse(entry?.getData().toString('utf8') ?? '{}') as { permissions?: readonly { name: string }[] };
    return info.permissions ?? [];
}
