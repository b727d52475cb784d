import { clickInPanel, state, success } from './interactions';
import { keysOf, textsOf } from '../../viewTexts';
import { agent, livechatRoom } from '../fakes';

const message = { container: { type: 'message', id: 'not-stored' }, room: livechatRoom({ id: 'chosen-by-client' }) };
const open = { kind: 'open', state } as const;

describe('the button of an announcement', () => {
    it('opens the panel of the chat that was announced, whose room is read anew', async () => {
        const { answer, opened, updated, calls } = await clickInPanel(open, message);
        expect(answer).toEqual(success);
        expect(opened).toMatchObject([{ surface: { type: 'contextualBar' }, trigger: { triggerId: 'trigger-1' } }]);
        expect(updated).toEqual([]);
        expect(textsOf(opened).map(({ text }) => text)).toContain('Zoe Okafor');
        expect(calls).toContain('room room-1');
        expect(calls).not.toContain('room chosen-by-client');
    });

    it('opens another view at each click, under an id of its own', async () => {
        const [one, other] = [await clickInPanel(open, message), await clickInPanel(open, message)];
        const idOf = ({ opened }: typeof one) => (opened[0]?.surface as { id: string }).id;
        expect(idOf(one)).toMatch(/^contact-channels-/);
        expect(idOf(one)).not.toBe(idOf(other));
    });

    it('opens nothing of the contact for somebody who is refused', async () => {
        const { answer, opened, calls } = await clickInPanel(open, { ...message, user: agent({ roles: ['user'] }) });
        expect(answer).toEqual(success);
        expect(keysOf(opened)).toEqual(expect.arrayContaining(['refused']));
        expect(JSON.stringify(opened)).not.toMatch(/Zoe|contact-1/);
        expect(calls).toEqual(['permissions.listAll']);
    });

    it.each([
        ['nobody', undefined],
        ['a bot', agent({ type: 'bot' })],
    ])('shows %s nothing', async (_, user) => {
        const { answer, opened, calls } = await clickInPanel(open, { ...message, user });
        expect([answer, opened, calls]).toEqual([success, [], []]);
    });

    it('is the only element that is heard in a message', async () => {
        const { opened, updated, calls } = await clickInPanel({ kind: 'details', state }, message);
        expect([opened, updated, calls]).toEqual([[], [], []]);
    });
});
