import { sampleIds } from 'contact-channels-workspace/model/sample';

import { useSite } from './openPage';

const { rooms } = sampleIds;

describe('the identities behind a channel', () => {
    const site = useSite();

    it('are counted in its row with the blocked ones, listed with their marks, and hidden again', async () => {
        const ana = await site.stay('ana', rooms.twoVisitors);
        const folded = await ana.openByCommand();
        const row = rowOf(folded, 'Live chat', 'Email');
        // The newer identity is not blocked: the row itself says nothing of it.
        expect(row).toEqual(expect.arrayContaining(['2 identities', '1 blocked']));
        expect(row).not.toContain('Blocked');
        expect(row).not.toContain('Identity 1');

        await ana.choose('Live chat', 'Show identities');
        await ana.reads('Identity 1');
        const opened = rowOf(await ana.lines(), 'Live chat', 'Email');
        const first = opened.slice(opened.indexOf('Identity 1'), opened.indexOf('Identity 2'));
        const second = opened.slice(opened.indexOf('Identity 2'));
        expect(first).toEqual(
            expect.arrayContaining(['“new.example.com”', expect.stringMatching(/^Last chat \d+ minutes ago \(/)]),
        );
        expect(first).not.toContain('Blocked');
        expect(second).toEqual(
            expect.arrayContaining([
                '“old.example.com”',
                'Blocked',
                expect.stringMatching(/^Last chat \d months? ago \(/),
            ]),
        );

        await ana.choose('Live chat', 'Hide identities');
        await ana.bar.getByText('Identity 1', { exact: true }).waitFor({ state: 'detached' });
        expect(await ana.bar.getByText('Blocked', { exact: true }).count()).toBe(0);
        expect(rowOf(await ana.lines(), 'Live chat', 'Email')).toContain('2 identities');
    });

    it('stay open through Refresh', async () => {
        const ana = await site.stay('ana', rooms.twoVisitors);
        await ana.openByCommand();
        await ana.choose('Live chat', 'Show identities');
        await ana.reads('Identity 2');
        await ana.click('Refresh');
        expect(await ana.lines()).toEqual(expect.arrayContaining(['Identity 1', 'Identity 2']));
    });

    it('are not offered where a name has one only', async () => {
        const ana = await site.stay('ana', rooms.twoVisitors);
        await ana.openByCommand();
        await ana.openMenu('Email');
        const choices = await ana.page.getByRole('menuitem').allInnerTexts();
        expect(choices).toContain('Closed chats');
        expect(choices).not.toContain('Show identities');
    });
});

/** A channel's row below the head: from its name to the next one's. */
function rowOf(lines: readonly string[], name: string, next: string): readonly string[] {
    const list = lines.slice(lines.indexOf('Hand over') + 1);
    return list.slice(list.indexOf(name), list.indexOf(next));
}
