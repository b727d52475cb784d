import fc from 'fast-check';

import { fakeRest } from './fakeRest';
import { loadPermissionRoles, type PermissionRolesAnswer } from '../../../src/rest/loadPermissionRoles';
import { anyRecord, anyText } from '../arbitraries';
import { type Answer, reply, replyHtml, replyParsed, replyRefusal } from '../fakes';

const endpoint = 'permissions.listAll';
const ids = ['view-livechat-contact', 'api-bypass-rate-limit'];
const replyUpdate = (update: unknown) => reply(200, { success: true, update, remove: [] });

const load = (answer: Answer) => loadPermissionRoles(fakeRest({ [endpoint]: answer }).rest, ids);
const rolesOf = (answer: PermissionRolesAnswer) => (answer.kind === 'answered' ? [...answer.roles] : []);

describe('loadPermissionRoles', () => {
    it('asks for all permissions, without a parameter', async () => {
        const { rest, http } = fakeRest({ [endpoint]: replyUpdate([]) });
        await loadPermissionRoles(rest, ids);
        expect(http.sent.map(({ url }) => url.href)).toEqual([
            'https://chat.example/prefix/api/v1/permissions.listAll',
        ]);
    });

    it('keeps the roles of the permissions that matter, and no others', async () => {
        const answer = await load(
            replyUpdate([
                { _id: 'view-livechat-contact', roles: ['admin', 'livechat-agent'] },
                { _id: 'view-room-administration', roles: ['admin'] },
                { _id: 'api-bypass-rate-limit', roles: [] },
            ]),
        );
        expect(answer).toEqual({
            kind: 'answered',
            roles: new Map([
                ['view-livechat-contact', ['admin', 'livechat-agent']],
                ['api-bypass-rate-limit', []],
            ]),
        });
    });

    it('says that nobody holds anything where the workspace names no permission', async () => {
        expect(await load(replyUpdate([]))).toEqual({ kind: 'answered', roles: new Map() });
    });

    it('believes only roles that are texts', async () => {
        const update = [
            { _id: ids[0], roles: ['admin', 7, null, ['user']] },
            { _id: ids[1], roles: 'admin' },
        ];
        expect(rolesOf(await load(replyUpdate(update)))).toEqual([
            [ids[0], ['admin']],
            [ids[1], []],
        ]);
    });

    it.each([[undefined], [null], [{}], ['all'], [7]])('cannot be had from an update that is %p', async (update) => {
        expect(await load(replyUpdate(update))).toEqual({
            kind: 'failed',
            failure: { reason: 'unexpected-answer', status: 200 },
        });
    });

    it.each([[{}], [{ ok: true }], [{ update: 'all', success: 'true' }]])(
        'cannot be had from %j, which is not of Rocket.Chat',
        async (body) => {
            expect(await load(reply(200, body))).toEqual({
                kind: 'failed',
                failure: { reason: 'unexpected-answer', status: 200, isForeign: true },
            });
        },
    );

    it.each<[string, Answer, object]>([
        ['a 401', replyRefusal(401), { reason: 'invalid-token' }],
        ['a 403', replyRefusal(403), { reason: 'lacks-permission' }],
        ['a 404', replyRefusal(404), { reason: 'unexpected-answer', status: 404 }],
        ['a page', replyHtml(404), { reason: 'unexpected-answer', status: 404, isForeign: true }],
        ['a 429', replyRefusal(429), { reason: 'rate-limited' }],
        [
            'a 500, though with a list',
            reply(500, { success: true, update: [] }),
            { reason: 'server-error', status: 500 },
        ],
    ])('hands on why there is no answer: %s', async (_, answer, failure) => {
        expect(await load(answer)).toMatchObject({ kind: 'failed', failure });
    });

    it('never names a permission or a role that was not asked about and given, for any documents', async () => {
        const document = anyRecord({ _id: fc.constantFrom(...ids, '__proto__'), roles: fc.array(anyText) });
        await fc.assert(
            fc.asyncProperty(fc.array(document), async (update) => {
                for (const [id, roles] of rolesOf(await load(replyParsed(200, { success: true, update })))) {
                    expect(ids).toContain(id);
                    expect(roles.filter((role) => typeof role !== 'string')).toEqual([]);
                }
            }),
        );
    });
});
