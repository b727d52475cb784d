import { roomButton } from '../../../src/entries/roomButton';
import { packagedTexts } from '../texts/clientTranslation';

describe('roomButton', () => {
    it('is shown in the menu of livechat rooms, to those who hold the permission', () => {
        expect(roomButton()).toMatchObject({
            context: 'roomAction',
            when: { roomTypes: ['livechat'], hasOnePermission: ['view-livechat-contact'] },
        });
    });

    // The server does not namespace it.
    it('has an id that is unique among all apps', () => {
        expect(roomButton().actionId).toMatch(/^contact-channels-/);
    });

    it.each(Object.keys(packagedTexts))('has a label in %s', (language) => {
        expect(packagedTexts[language]).toHaveProperty([roomButton().labelI18n], expect.stringMatching(/\S/));
    });
});
