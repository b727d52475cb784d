import type { ContactDocument } from 'contact-channels-workspace/model/documents';
import { sampleIds } from 'contact-channels-workspace/model/sample';

import type { PersonAtPage } from './PersonAtPage';
import { type PlacedRow, placedRows, sticksOut } from './measure';
import { looks, useSite } from './openPage';
import { sentence } from './sentences';

const { rooms, contacts, users } = sampleIds;

describe('the first screen of 800 px, with eight channels', () => {
    const site = useSite();

    const zoe = (): ContactDocument => {
        const found = site.running().workspace.contacts.get(contacts.eightChannels);
        if (found === undefined) {
            throw new Error('The sample has no such contact.');
        }
        return found;
    };

    type Care = { readonly isUnknown?: boolean; readonly isNewChannel?: boolean };

    /** Two cautions: a field of hers has several values, and either she was not saved, or the chat's channel is new. */
    const makeCautious = (contact: ContactDocument, care?: Care): void => {
        const current = contact.channels.find(({ lastChat }) => lastChat?._id === rooms.eightChannels);
        if (current === undefined) {
            throw new Error('The sample has no such channel.');
        }
        current.verified = care?.isNewChannel !== true;
        contact.unknown = care?.isUnknown === true;
        contact.conflictingFields = care ? [{ field: 'name', value: 'Zoë' }] : undefined;
    };

    afterEach(() => {
        makeCautious(zoe());
        for (const id of [users.ana, users.manager]) {
            const user = site.running().workspace.users.get(id);
            if (user) {
                user.language = id === users.manager ? 'pt-BR' : undefined;
            }
        }
    });

    it.each(looks)(
        'has all rows, the first of them early, where nothing is wrong: $era, $barWidth px',
        async (look) => {
            const ana = await site.stay('ana', rooms.eightChannels, look);
            await ana.openByCommand();
            const rows = await rowsOf(ana);
            expect(rows).toHaveLength(8);
            expect(wholeRows(rows)).toBeGreaterThanOrEqual(look.barWidth === 380 ? 8 : 7);
            expect(rows[0]?.top).toBeLessThanOrEqual(225);
            expect(heightsOfOneLine(rows).filter((height) => height > 56)).toEqual([]);
            expect(await ana.bar.evaluate(sticksOut)).toEqual([]);
        },
    );

    it.each(looks)('has room for two cautions and an open chat elsewhere: $era, $barWidth px', async (look) => {
        makeCautious(zoe(), { isUnknown: true });
        const maria = await site.stay('maria', rooms.eightChannels, look);
        await maria.chooseLanguage('en');
        await maria.openByCommand();
        const lines = await maria.lines();
        expect(lines).toEqual(expect.arrayContaining(['Also open with Bob Berg: Email, 3 h ago', 'Open']));
        for (const key of ['caution-unknown-contact', 'caution-conflicts']) {
            const words = sentence(key, 'en', { count: 1 }).replaceAll('**', '');
            const caution = maria.bar.locator('form > *').filter({ hasText: words.replaceAll('\u00a0', ' ') });
            expect((await caution.first().boundingBox())?.height).toBeLessThanOrEqual(28);
        }
        expect(wholeRows(await rowsOf(maria))).toBeGreaterThanOrEqual(look.barWidth === 380 ? 7 : 6);
        expect(await maria.bar.evaluate(sticksOut)).toEqual([]);
    });

    it.each(looks)('has room for what to ask somebody new, until there is more: $era, $barWidth px', async (look) => {
        const advice = 'Ask for the email address that ends in …contacts.example';
        const least = look.barWidth === 380 ? 7 : 6;
        const maria = await site.stay('maria', rooms.eightChannels, look);
        await maria.chooseLanguage('en');
        makeCautious(zoe(), { isNewChannel: true });
        zoe().conflictingFields = undefined;
        await maria.openByCommand();
        expect(await maria.lines()).toContain(advice);
        expect(wholeRows(await rowsOf(maria))).toBeGreaterThanOrEqual(least);
        expect(await maria.bar.evaluate(sticksOut)).toEqual([]);

        makeCautious(zoe(), { isNewChannel: true });
        await maria.choose('Refresh');
        expect(await maria.lines()).not.toContain(advice);
        expect(wholeRows(await rowsOf(maria))).toBeGreaterThanOrEqual(least);
    });

    it.each(looks)('has room for a manager in Portuguese: $era, $barWidth px', async (look) => {
        const maria = await site.stay('maria', rooms.eightChannels, look);
        await maria.chooseLanguage('pt-BR');
        await maria.openByCommand();
        expect((await maria.lines()).some((line) => line.includes('Bob Berg'))).toBe(true);
        expect(wholeRows(await rowsOf(maria))).toBeGreaterThanOrEqual(look.barWidth === 380 ? 7 : 6);
        expect(await maria.bar.evaluate(sticksOut)).toEqual([]);
    });

    async function rowsOf({ bar }: PersonAtPage): Promise<readonly PlacedRow[]> {
        return bar.evaluate(placedRows);
    }
});

function wholeRows(rows: readonly PlacedRow[]): number {
    return rows.filter(({ isWhole }) => isWhole).length;
}

/** From the top of each row whose texts fit their lines to that of the next one. */
function heightsOfOneLine(rows: readonly PlacedRow[]): readonly number[] {
    return rows.slice(1).flatMap(({ top }, index) => {
        const row = rows[index];
        return row === undefined || row.wraps ? [] : [top - row.top];
    });
}
