import { roomButton, roomButtonId } from '../../../src/entries/roomButton';

describe('roomButton', () => {
    it('is shown in livechat rooms to those who hold the permission', () => {
        expect(roomButtonId).toBe('contact-channels-open');
        expect(roomButton()).toEqual({
            actionId: 'contact-channels-open',
            labelI18n: 'open-button',
            context: 'roomAction',
            when: { roomTypes: ['livechat'], hasOnePermission: ['view-livechat-contact'] },
        });
    });
});
