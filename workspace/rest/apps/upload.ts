import type { FastifyRequest } from 'fastify';

import { isRecord } from '../unknownValues';

export type AppUpload = {
    readonly zip: Buffer;
    /** `undefined` when none were sent; the engine then grants its defaults. */
    readonly permissionsGranted: readonly { readonly name: string }[] | undefined;
};

/** Reads the form that `rc-apps deploy` and the administration's upload send. @returns `undefined` without a file. */
export async function readAppUpload(request: FastifyRequest): Promise<AppUpload | undefined> {
    if (!request.isMultipart()) {
        return undefined;
    }
    let zip: Buffer | undefined;
    let permissions: unknown;
    for await (const part of request.parts()) {
        if (part.type === 'field') {
            permissions = part.fieldname === 'permissions' ? part.value : permissions;
        } else {
            // Files of other fields are read too: the form goes on only when they are.
            const content = await part.toBuffer();
            zip = part.fieldname === 'app' ? content : zip;
        }
    }
    return zip && { zip, permissionsGranted: permissionsFrom(permissions) };
}

function permissionsFrom(json: unknown): AppUpload['permissionsGranted'] {
    try {
        const parsed: unknown = JSON.parse(String(json));
        const permissions = Array.isArray(parsed) ? parsed.filter(isPermission) : [];
        return permissions.length > 0 ? permissions : undefined;
    } catch {
        return undefined;
    }
}

function isPermission(value: unknown): value is { readonly name: string } {
    return isRecord(value) && typeof value.name === 'string';
}
