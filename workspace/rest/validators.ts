import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';

import { buildSync } from 'esbuild';

import { isRecord, stringAt } from './unknownValues';

/** Checks query or body and coerces its values in place. @returns what is wrong with it, `undefined` when nothing is. */
export type Validator = (value: unknown) => string | undefined;

export type ServerValidators = {
    readonly contactsChannels: Validator;
    readonly contactsGet: Validator;
    readonly contactsSearch: Validator;
    readonly contactsHistory: Validator;
    readonly contactsBlock: Validator;
};

/** Where the server keeps only a schema, it compiles it with AJV where the route is; so does this. */
const source = `
    import { ajv } from '@rocket.chat/rest-typings/dist/v1/Ajv';
    import {
        ContactVisitorAssociationSchema,
        isGETOmnichannelContactHistoryProps as contactsHistory,
        isGETOmnichannelContactsChannelsProps as contactsChannels,
        isGETOmnichannelContactsProps as contactsGet,
        isGETOmnichannelContactsSearchProps as contactsSearch,
    } from '@rocket.chat/rest-typings/dist/v1/omnichannel';

    const contactsBlock = ajv.compile({
        type: 'object',
        properties: { visitor: ContactVisitorAssociationSchema },
        required: ['visitor'],
        additionalProperties: false,
    });

    export { contactsBlock, contactsChannels, contactsGet, contactsHistory, contactsSearch };
`;

let loaded: ServerValidators | undefined;

/**
 * The server's own validators. Node cannot import them as they are published, so they are bundled first, once for
 * all servers of the process.
 */
export function loadServerValidators(): ServerValidators {
    loaded ??= validatorsIn(loadBundle());
    return loaded;
}

function validatorsIn(exported: Record<string, unknown>): ServerValidators {
    return {
        contactsChannels: validatorFrom(exported, 'contactsChannels'),
        contactsGet: validatorFrom(exported, 'contactsGet'),
        contactsSearch: validatorFrom(exported, 'contactsSearch'),
        contactsHistory: validatorFrom(exported, 'contactsHistory'),
        contactsBlock: validatorFrom(exported, 'contactsBlock'),
    };
}

function loadBundle(): Record<string, unknown> {
    const { outputFiles } = buildSync({
        stdin: { contents: source, resolveDir: __dirname },
        bundle: true,
        platform: 'node',
        format: 'cjs',
        write: false,
        logLevel: 'silent',
    });
    const code = outputFiles[0]?.text ?? '';
    const module: { exports: unknown } = { exports: {} };
    const run: unknown = runInThisContext(`(function (module, exports, require) {${code}\n})`);
    if (!isCallable(run)) {
        throw new Error('The bundle of the request validators is no script.');
    }
    run(module, module.exports, createRequire(__filename));
    return isRecord(module.exports) ? module.exports : {};
}

function validatorFrom(exported: Record<string, unknown>, name: string): Validator {
    const compiled = exported[name];
    if (!isCallable(compiled)) {
        throw new Error(`The request validators have no "${name}".`);
    }
    return (value) => {
        return compiled(value) === true ? undefined : joinedMessages(Reflect.get(compiled, 'errors'));
    };
}

function isCallable(value: unknown): value is (...args: unknown[]) => unknown {
    return typeof value === 'function';
}

function joinedMessages(errors: unknown): string {
    const messages = Array.isArray(errors) ? errors.map((error) => stringAt(error, 'message') ?? '') : [];
    return messages.join('\n ');
}
