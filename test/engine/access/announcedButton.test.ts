import { sampleIds, sampleTokens } from 'contact-channels-workspace/model/sample';
import { type RunningWorkspace, startWorkspace } from 'contact-channels-workspace/startWorkspace';

import { packageWhenStale } from '../../../scripts/packageApp';
import { keysOf, textsOf } from '../../viewTexts';
import { Person, type SentButton } from '../Person';
import { announcedTo, assign } from '../announcements';
import { buttonWith } from '../panel';

const { contacts, rooms, users } = sampleIds;

/** What anybody may make of the button that one agent was shown. */
describe('the button of an announcement, in other hands', () => {
    let running: RunningWorkspace;
    let button: SentButton;

    beforeAll(async () => {
        running = await startWorkspace({ zip: packageWhenStale() });
        const bob = await Person.logIn(running, users.bob);
        await assign(running, { roomId: rooms.twoVisitors, userId: users.bob });
        button = buttonWith(announcedTo(bob)[0], 'announce-open');
    });

    afterAll(async () => {
        await running.stop();
    });

    const click = async (userId: string, more: object = {}) => {
        const person = await Person.logIn(running, userId);
        running.workspace.requests.splice(0);
        const shown = await person.interact({
            type: 'blockAction',
            actionId: button.actionId,
            triggerId: 'trigger-of-a-message',
            payload: { blockId: button.blockId },
            container: { type: 'message', id: 'made-up' },
            rid: rooms.twoVisitors,
            mid: 'made-up',
            ...more,
        });
        const asked = running.workspace.requests.filter(
            ({ headers, url }) => headers['x-auth-token'] === sampleTokens.service && url.includes('/omnichannel/'),
        );
        return { shown, asked };
    };

    it('shows somebody without the permission nothing, and asks for nothing of the contact', async () => {
        const { shown, asked } = await click(users.carla);
        expect(keysOf(shown.view)).toContain('refused');
        expect(JSON.stringify(shown)).not.toContain('Tomás');
        expect(JSON.stringify(shown)).not.toContain(contacts.twoVisitors);
        expect(asked).toEqual([]);
    });

    it('shows whoever may look what they would see anyway: not which channel a chat is on that is not theirs', async () => {
        const { shown } = await click(users.vera);
        const texts = textsOf(shown.view).map(({ text }) => text);
        expect(texts).toContain('Tomás Duarte');
        expect(keysOf(shown.view)).not.toContain('head-this-chat');
        expect(keysOf((await click(users.bob)).shown.view)).toContain('head-this-chat');
    });

    it('opens the room that it was made for, whatever room and message the client names', async () => {
        const { shown } = await click(users.bob, { rid: rooms.verified, mid: undefined, container: undefined });
        expect(textsOf(shown.view).map(({ text }) => text)).toContain('Tomás Duarte');
        expect(JSON.stringify(shown)).not.toContain('Vivian');
    });

    it.each(['open', 'open|nowhere', `open|${rooms.general}`, `open|${rooms.verified}|||||||extra`, 'open|%'])(
        'is no way to anything with the id "%s"',
        async (actionId) => {
            const { shown, asked } = await click(users.bob, { actionId });
            expect(JSON.stringify(shown)).not.toMatch(/Tomás|Vivian/);
            expect(asked).toEqual([]);
        },
    );
});
