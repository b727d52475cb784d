import { checkSetting } from '../../../src/settings/checkSetting';
import { parseAnnouncementTime } from '../../../src/settings/parseSetting';
import { settingDefinitions, settingIds } from '../../../src/settings/settings';

const check = (id: string, newValue: unknown, oldValue: unknown = undefined) =>
    checkSetting({ id, newValue, oldValue }, () => Promise.resolve(undefined));

describe('the setting of when an assignment is announced', () => {
    const id = settingIds.announceOnAssignment;

    it('is one of three, the middle one by default', () => {
        const definition = settingDefinitions().find((setting) => setting.id === id);
        expect(definition).toMatchObject({ type: 'select', packageValue: 'caution', public: false });
        expect(definition?.values?.map(({ key }) => key)).toEqual(['never', 'caution', 'always']);
    });

    it.each(['never', 'caution', 'always'])('is saved as "%s"', async (value) => {
        expect(await check(id, value, 'never')).toEqual({ kind: 'good' });
        expect(parseAnnouncementTime(value)).toBe(value);
    });

    it.each([undefined, null, '', 'Always', 1, true, {}])('stays as it was for %p', async (value) => {
        expect(await check(id, value, 'never')).toEqual({ kind: 'corrected', value: 'never' });
        expect(await check(id, value)).toEqual({ kind: 'corrected', value: 'caution' });
        expect(parseAnnouncementTime(value)).toBe('caution');
    });
});

describe('the setting of the reply windows', () => {
    const id = settingIds.replyWindows;

    it.each(['', 'whatsapp=24, instagram=24', 'WhatsApp = 24'])('is saved as "%s"', async (value) => {
        expect(await check(id, value, 'x=1')).toEqual({ kind: 'good' });
    });

    it('keeps of a list what can be used, and the list before where nothing can', async () => {
        expect(await check(id, 'whatsapp=24, instagram', 'x=1')).toEqual({ kind: 'corrected', value: 'whatsapp=24' });
        expect(await check(id, 'whatsapp', 'x=1')).toEqual({ kind: 'corrected', value: 'x=1' });
        expect(await check(id, 24, 'x=1')).toEqual({ kind: 'corrected', value: 'x=1' });
        expect(await check(id, null)).toEqual({ kind: 'corrected', value: '' });
    });
});
