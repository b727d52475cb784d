import type { Panel } from './Panel';
import type { Rest } from './Rest';
import { StepFailure } from './StepFailure';
import type { Steps } from './Steps';
import { compareChannels, readSourceWords } from './compareChannels';
import { countOf } from './countOf';
import type { ForeignRecord } from './foreignData';
import type { PanelParts, Press } from './panelParts';

export type PanelCheck = {
    readonly panel: Panel;
    readonly run: Steps['run'];
    readonly rest: Rest;
    readonly appId: string;
    readonly contactId: string;
    /** What the endpoint answers to the person's own token. */
    readonly loadChannels: () => Promise<readonly ForeignRecord[]>;
};

/** Uses what the panel has: Refresh, all of the list, a channel's page, the closed chats, and the way back from each. */
export async function checkPanel(check: PanelCheck): Promise<void> {
    const { panel, run } = check;
    await run('Refresh', async () => {
        await panel.press(choiceOf(panel, 'refresh'));
        return [undefined, countOf(panel.list().rows)];
    });
    await run('The channels are those of the REST API', () => compare(check));
    await run("A channel's page, and back", async () => {
        const [row] = panel.list().rows;
        if (row === undefined) {
            return [undefined, 'there is no channel'];
        }
        return [await thereAndBack(panel, row.more)];
    });
    await run('Closed chats, and back', () => lookAtClosedChats(check));
}

async function compare({ panel, rest, appId, loadChannels }: PanelCheck): Promise<readonly [undefined, string]> {
    let list = panel.list();
    while (list.showMore !== undefined) {
        const before = list.rows.length;
        await panel.press(list.showMore);
        list = panel.list();
        if (list.rows.length <= before) {
            throw new StepFailure('"Show more" shows no more channels.', reportIt);
        }
    }
    const words = readSourceWords(await rest.getOrFail('apps/languages'), appId);
    const titles = list.rows.map(({ title }) => title);
    const comparison = compareChannels(titles, await loadChannels(), words);
    switch (comparison.kind) {
        case 'alike':
            return [undefined, `${titles.length} by name and in number`];
        case 'counts':
            throw new StepFailure(
                `The panel lists ${comparison.shown} channels, the REST API answers ${comparison.answered}.`,
                differs,
            );
        case 'names':
            throw new StepFailure(
                `${comparison.others} of ${titles.length} channels in the panel bear a name that the REST API does not answer.`,
                differs,
            );
    }
}

const reportIt = 'Please report it, with the versions of server and app.';
const differs = `If the contact just changed, run it again. ${reportIt}`;

/** Closed chats are offered to whoever may see them, and to nobody else. */
async function lookAtClosedChats({ panel, rest, contactId }: PanelCheck): Promise<readonly [undefined, string?]> {
    const query = `contactId=${encodeURIComponent(contactId)}&count=1`;
    const { status } = await rest.get(`v1/omnichannel/contacts.history?${query}`);
    const choice = panel.list().menu.get('closed');
    if ((status === 403) !== (choice === undefined)) {
        throw new StepFailure(
            choice === undefined
                ? 'The panel does not offer closed chats, though the REST API answers them to this account.'
                : 'The panel offers closed chats, which the REST API refuses to this account.',
            'Wait a minute, in case a role was changed just now, and run it again. If it stays so, please report it.',
        );
    }
    if (choice === undefined) {
        return [undefined, 'not for this account'];
    }
    return [await thereAndBack(panel, choice)];
}

/** Follows an element to another page, and its Back to the list, which has to be as long as before. */
async function thereAndBack(panel: Panel, there: Press): Promise<undefined> {
    const before = panel.list().rows.length;
    const page: PanelParts = await panel.press(there);
    if (page.menu !== undefined || page.back === undefined) {
        throw new StepFailure(
            page.message === undefined
                ? 'The page did not open.'
                : `The page did not open. The panel says: ${page.message}`,
            'As an administrator, type /contact-channels status: it says what is missing in the settings of the app.',
        );
    }
    await panel.press(page.back);
    const after = panel.list().rows.length;
    if (after !== before) {
        throw new StepFailure(`Back leads to a list of ${after} channels, where ${before} were before.`, differs);
    }
    return undefined;
}

function choiceOf(panel: Panel, value: string): Press {
    const choice = panel.list().menu.get(value);
    if (choice === undefined) {
        throw new StepFailure(`The menu of the panel has no "${value}".`, reportIt);
    }
    return choice;
}
