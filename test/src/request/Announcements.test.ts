import { announcementLifeMs, Announcements, mostAnnouncements } from '../../../src/request/Announcements';

describe('who was told about which chat', () => {
    beforeEach(() => {
        jest.useFakeTimers();
    });

    afterEach(() => {
        jest.useRealTimers();
    });

    it('is told again after a minute, and not before', () => {
        const announcements = new Announcements();
        expect(announcements.claim('room', 'agent')).toBe(true);
        jest.advanceTimersByTime(announcementLifeMs - 1);
        expect(announcements.claim('room', 'agent')).toBe(false);
        jest.advanceTimersByTime(1);
        expect(announcements.claim('room', 'agent')).toBe(true);
    });

    it('counts the minute from when they were told, not from when they would have been', () => {
        const announcements = new Announcements();
        announcements.claim('room', 'agent');
        jest.advanceTimersByTime(announcementLifeMs / 2);
        announcements.claim('room', 'agent');
        jest.advanceTimersByTime(announcementLifeMs / 2);
        expect(announcements.claim('room', 'agent')).toBe(true);
    });

    it('is a pair: another agent and another chat are told at once, whatever their ids are made of', () => {
        const announcements = new Announcements();
        const pairs = [
            ['a', 'b'],
            ['a', 'c'],
            ['c', 'b'],
            ['a","b', 'c'],
            ['a', 'b","c'],
        ] as const;
        expect(pairs.map(([room, agent]) => announcements.claim(room, agent))).toEqual(pairs.map(() => true));
    });

    it('is remembered of the latest thousand', () => {
        const announcements = new Announcements();
        for (let index = 0; index <= mostAnnouncements; index += 1) {
            announcements.claim(`room-${index}`, 'agent');
        }
        expect(announcements.claim(`room-${mostAnnouncements}`, 'agent')).toBe(false);
        expect(announcements.claim('room-1', 'agent')).toBe(false);
        expect(announcements.claim('room-0', 'agent')).toBe(true);
    });
});
