import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/**
 * Where the server keeps only a schema, it compiles it with AJV where the route is; so does this. The modules compile
 * more than a hundred schemas when they are loaded, of which few are ever used: each waits for its first use.
 */
const source = `
    const { ajv, ajvQuery } = require('@rocket.chat/rest-typings/dist/v1/Ajv');

    for (const instance of [ajv, ajvQuery]) {
        const compile = instance.compile.bind(instance);
        instance.compile = (schema) => {
            let compiled;
            const validate = (value) => {
                compiled ??= compile(schema);
                const isValid = compiled(value);
                validate.errors = compiled.errors;
                return isValid;
            };
            return validate;
        };
    }

    const omnichannel = require('@rocket.chat/rest-typings/dist/v1/omnichannel');

    exports.contactsChannels = omnichannel.isGETOmnichannelContactsChannelsProps;
    exports.contactsGet = omnichannel.isGETOmnichannelContactsProps;
    exports.contactsSearch = omnichannel.isGETOmnichannelContactsSearchProps;
    exports.contactsHistory = omnichannel.isGETOmnichannelContactHistoryProps;
    exports.contactsBlock = ajv.compile({
        type: 'object',
        properties: { visitor: omnichannel.ContactVisitorAssociationSchema },
        required: ['visitor'],
        additionalProperties: false,
    });
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
    const module: { exports: unknown } = { exports: {} };
    const run: unknown = runInThisContext(`(function (module, exports, require) {${bundledCode()}\n})`);
    if (!isCallable(run)) {
        throw new Error('The bundle of the request validators is no script.');
    }
    run(module, module.exports, createRequire(__filename));
    return isRecord(module.exports) ? module.exports : {};
}

/** Kept in the folder for temporary files, since every process of a run needs the same. */
function bundledCode(): string {
    const installed = readFileSync(require.resolve('@rocket.chat/rest-typings/package.json'));
    const hash = createHash('sha256').update(source).update(installed).digest('hex').slice(0, 16);
    const kept = join(tmpdir(), `contact-channels-validators-${hash}.cjs`);
    if (existsSync(kept)) {
        return readFileSync(kept, 'utf8');
    }
    const code = bundle();
    // Whoever reads it meanwhile gets a whole one.
    writeFileSync(`${kept}.${process.pid}`, code);
    renameSync(`${kept}.${process.pid}`, kept);
    return code;
}

function bundle(): string {
    const { outputFiles } = buildSync({
        stdin: { contents: source, resolveDir: __dirname },
        bundle: true,
        platform: 'node',
        format: 'cjs',
        write: false,
        logLevel: 'silent',
    });
    return outputFiles[0]?.text ?? '';
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
