import fc from 'fast-check';

import { restCall } from './fakeRest';
import { loadPermissionRoles } from '../../../src/rest/loadPermissionRoles';
import { anyRecord, anyText } from '../arbitraries';
import { reply, replyParsed } from '../fakes';

const endpoint = 'permissions.listAll';
const ids = ['view-livechat-contact', 'api-bypass-rate-limit'];
const replyUpdate = (update: unknown) => reply(200, { success: true, update, remove: [] });

describe('loadPermissionRoles', () => {
    it('asks for all permissions, without a parameter', async () => {
        const { call, http } = restCall({ [endpoint]: replyUpdate([]) });
        await loadPermissionRoles(call, ids);
        expect(http.sent.map(({ url }) => url.href)).toEqual([
            'https://chat.example/prefix/api/v1/permissions.listAll',
        ]);
    });

    it('keeps the roles of the permissions that matter, and no others', async () => {
        const { call } = restCall({
            [endpoint]: replyUpdate([
                { _id: 'view-livechat-contact', roles: ['admin', 'livechat-agent'] },
                { _id: 'view-room-administration', roles: ['admin'] },
                { _id: 'api-bypass-rate-limit', roles: [] },
            ]),
        });
        expect(await loadPermissionRoles(call, ids)).toEqual(
            new Map([
                ['view-livechat-contact', ['admin', 'livechat-agent']],
                ['api-bypass-rate-limit', []],
            ]),
        );
    });

    it('says that nobody holds anything where the workspace names no permission', async () => {
        const { call } = restCall({ [endpoint]: replyUpdate([]) });
        expect(await loadPermissionRoles(call, ids)).toEqual(new Map());
    });

    it('believes only roles that are texts', async () => {
        const update = [
            { _id: ids[0], roles: ['admin', 7, null, ['user']] },
            { _id: ids[1], roles: 'admin' },
        ];
        const { call } = restCall({ [endpoint]: replyUpdate(update) });
        expect([...((await loadPermissionRoles(call, ids)) ?? [])]).toEqual([
            [ids[0], ['admin']],
            [ids[1], []],
        ]);
    });

    it.each([[undefined], [null], [{}], ['all'], [7]])('cannot be had from an update that is %p', async (update) => {
        const { call } = restCall({ [endpoint]: replyUpdate(update) });
        expect(await loadPermissionRoles(call, ids)).toBeUndefined();
    });

    it.each([401, 403, 404, 429, 500])('cannot be had from a %d', async (status) => {
        const { call } = restCall({ [endpoint]: reply(status, { success: true, update: [] }) });
        expect(await loadPermissionRoles(call, ids)).toBeUndefined();
    });

    it('never names a permission or a role that was not asked about and given, for any documents', async () => {
        const document = anyRecord({ _id: fc.constantFrom(...ids, '__proto__'), roles: fc.array(anyText) });
        await fc.assert(
            fc.asyncProperty(fc.array(document), async (update) => {
                const { call } = restCall({ [endpoint]: replyParsed(200, { success: true, update }) });
                for (const [id, roles] of (await loadPermissionRoles(call, ids)) ?? []) {
                    expect(ids).toContain(id);
                    expect(roles.filter((role) => typeof role !== 'string')).toEqual([]);
                }
            }),
        );
    });
});
