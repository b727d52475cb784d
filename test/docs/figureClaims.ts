import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createSampleContent, sampleIds } from 'contact-channels-workspace/model/sample';
import { Workspace } from 'contact-channels-workspace/model/workspace';

import { searchFor } from '../../src/channels/searchSpellings';
import { loadingTimeMs } from '../../src/clock/times';
import { longestWaitMs } from '../../src/contact/loadOpenChats';
import { channelsPerPage, chatsPerPage, mostChannelsShown } from '../../src/panel/PanelState';
import { announcementLifeMs, mostAnnouncements } from '../../src/request/Announcements';
import { lastMapLifeMs, permissionLifeMs } from '../../src/request/PermissionCache';
import { settingsLifeMs } from '../../src/settings/SettingsCache';
import { longestTimeoutMs, shortestTimeoutMs } from '../../src/settings/settings';
import type { Results } from '../bench/Results';

const root = join(__dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What a document says with a figure in it, made of the figure itself. */
export type FigureClaim = { readonly document: string; readonly text: string };

/** @returns a number that the source keeps to itself, by its name */
function constantIn(path: string, name: string): number {
    const value = new RegExp(`\\b${name}(?:: \\w+)? ?[=:] ?([\\d_]+)`).exec(read(path))?.[1];
    if (value === undefined) {
        throw new Error(`${path} has no number ${name} any more.`);
    }
    return Number(value.replaceAll('_', ''));
}

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const word = (count: number): string => numberWords[count] ?? String(count);
const figure = (count: number): string => count.toLocaleString('en');
const seconds = (ms: number): string => String(ms / 1_000);
const minutes = (ms: number): string => word(ms / 60_000);

const history = 'src/panel/loadHistoryPanel.ts';
/** As wide as its picture is. */
const narrowest = readFileSync(join(root, 'docs', 'images', 'panel-narrow.png')).readUInt32BE(16);
const openChats = constantIn('src/contact/loadOpenChats.ts', 'mostChatsLookedAt');
const triggerLife = seconds(constantIn('workspace/page/app/uikit/Interactions.ts', 'TRIGGER_TIMEOUT_MS'));
const workspace = new Workspace(createSampleContent(new Date()));
const limit = workspace.settings.API_Enable_Rate_Limiter_Limit_Calls_Default;
const limitTime = seconds(workspace.settings.API_Enable_Rate_Limiter_Limit_Time_Default);
const languages = readdirSync(join(root, 'i18n')).length;
const channelsOf = (contactId: string): string => figure(workspace.contacts.get(contactId)?.channels?.length ?? 0);
const { contacts } = sampleIds;
const baseline = JSON.parse(read('test/bench/baseline.json')) as Pick<Results, 'coldRequests'>;
/** Among the known and among the unknown contacts. */
const questionsForSpelling = 2;
const mostSpellings = searchFor('+55 11 98888-0123').spellings.length;

/** A day of a large workspace: its agents, how often each opens the panel in an hour, and what follows each open. */
const load = { agents: 10_000, opensPerHour: 12, requestsPerOpen: 1.5 };
const requestsPerSecond = (load.agents * load.opensPerHour * load.requestsPerOpen) / 3_600;

/** Where a chat that waits in the queue is spoken of. */
const queueTime = `began within ${word(longestWaitMs / 3_600_000)} hours`;

const claimsOf: Readonly<Record<string, readonly string[]>> = {
    'README.md': [
        // What the newcomer's own terminal says: npm how long it took, the clock for the other.
        'npm ci # about a minute npm start # about ten seconds',
        `${word(Number(channelsOf(contacts.eightChannels)))} channels of one contact`,
        `appear from ${constantIn('src/views/buildHead.ts', 'filterFrom')} channels on`,
        `*Show more* adds ${channelsPerPage} rows`,
        `looks at the ${openChats} latest`,
        `between its last ${word(constantIn('src/channels/searchSpellings.ts', 'lastDigits'))} digits`,
        `A look-up shows ${constantIn('src/panel/loadSearchPanel.ts', 'mostMatches')} matches`,
        `counts for up to ${seconds(permissionLifeMs)} seconds more, and for ${minutes(lastMapLifeMs)} minutes while`,
        `No more than ${figure(mostChannelsShown)} channels`,
        queueTime,
    ],
    'docs/configuration.md': [
        `more than ${limit} calls in ${limitTime} s for each route`,
        `shares the ${seconds(loadingTimeMs)} s that a whole request has; clients give up on the panel after ${triggerLife} s`,
        `kept for ${seconds(settingsLifeMs)} seconds. \`status\``,
        `kept for ${seconds(permissionLifeMs)} seconds. | permission`,
        `not in the last ${minutes(lastMapLifeMs)} minutes`,
        `the nearest from ${shortestTimeoutMs} to ${longestTimeoutMs}`,
        `whole hours from 1 to ${figure(constantIn('src/settings/parseReplyWindows.ts', 'mostHours'))}`,
        `not again within ${seconds(permissionLifeMs)} seconds of a failure`,
    ],
    'docs/development.md': [
        `at most ${constantIn('test/i18n/marks.test.ts', 'mostInColumn')} letters`,
        `beside ${word(Number(/underLoad\.ts (\d+)/.exec(read('package.json'))?.[1]))} processes`,
        `Jest has ${word((read('jest.config.cjs').match(/^ {8}project\(/gm) ?? []).length)} projects`,
        `ends with the ${word(constantIn('test/setup/TotalsReporter.cjs', 'slowestShown'))} files`,
        `does so ${word(/run: \[(.*)\]/.exec(read('.github/workflows/nightly.yml'))?.[1]?.split(',').length ?? 0)} times`,
    ],
    'docs/marketplace.md': [
        `for ${minutes(lastMapLifeMs)} minutes at most`,
        `${word(languages).replace(/^./, (letter) => letter.toUpperCase())} languages`,
    ],
    'docs/panel.md': [
        `from right to left | at ${narrowest} px |`,
        `[The panel at ${narrowest} px]`,
        `once in ${announcementLifeMs === 60_000 ? 'a minute' : `${minutes(announcementLifeMs)} minutes`}`,
        `in pages of ${constantIn(history, 'chatsAtOnce')}, with at most ${word(constantIn(history, 'mostRequests'))} requests for each click`,
        `before the year ${/earliestChatMs = Date\.UTC\((\d{4})/.exec(read('src/channels/parseChannels.ts'))?.[1]} count as no chat`,
        `with at most ${word(mostSpellings * questionsForSpelling)} requests, and for each request, ${constantIn('src/contact/searchContacts.ts', 'mostCompared')} contacts are compared`,
        `From ${word(constantIn('src/views/buildHead.ts', 'filterFrom'))} channels on`,
    ],
    'docs/performance.md': [
        `kept for ${seconds(settingsLifeMs)} s`,
        `up to ${openChats} rooms`,
        `A cold open has ${word(baseline.coldRequests)} requests`,
        `${figure(load.agents)} agents who open the panel ${load.opensPerHour} times an hour, with a click after every second open, make ${requestsPerSecond} requests per second`,
        `${limit} calls in ${limitTime} s for each route and address`,
    ],
    'docs/security.md': [
        `in the last ${seconds(permissionLifeMs)} s, or a new one`,
        `from the last ${minutes(lastMapLifeMs)} minutes`,
        `one is changed; used for ${seconds(settingsLifeMs)} seconds at most`,
        `app's process; used for ${seconds(settingsLifeMs)} seconds at most`,
        `${figure(constantIn('src/request/Turns.ts', 'mostViews'))} at most`,
        `ids, ${figure(mostAnnouncements)} pairs at most, used for ${seconds(announcementLifeMs)} seconds`,
        `${seconds(permissionLifeMs)} seconds; up to ${minutes(lastMapLifeMs)} minutes`,
    ],
    'workspace/README.md': [
        `${word(Number(channelsOf(contacts.eightChannels)))} channels of every kind`,
        `${channelsOf(contacts.twentyFiveChannels)} channels, ${channelsOf(contacts.thousandChannels)} channels`,
        `a name of ${[...(workspace.contacts.get(contacts.longName)?.name ?? '')].length} letters`,
    ],
    'CHANGELOG.md': [
        `from ${constantIn('src/views/buildHead.ts', 'filterFrom')} channels on`,
        `Closed chats show ${word(chatsPerPage)} at once`,
        `looked for in pages of ${constantIn(history, 'chatsAtOnce')}`,
        `are kept for ${seconds(settingsLifeMs)} seconds`,
        `count for ${minutes(lastMapLifeMs)} minutes`,
        queueTime,
    ],
};

/** Every claim about a time or a count, by the document that makes it. */
export const figureClaims: readonly FigureClaim[] = Object.entries(claimsOf).flatMap(([document, texts]) =>
    texts.map((text) => ({ document, text })),
);

const units =
    'ms|s|px|KB|MB|MiB|minutes?|seconds?|hours?|letters|channels|contacts|requests?|messages|calls?|rows|chats|matches|digits|agents|opens|languages|rooms|projects|processes|files|times|latest|at most';
const count = `(?<![\\d.])(?:\\d{1,3}(?:,\\d{3})*(?:\\.\\d)?(?![.\\d])|${numberWords.slice(2).join('|')})`;

/** @returns each place of a text at which it says how long or how many, as the text from and to which it goes */
export function figuresIn(text: string): readonly { readonly from: number; readonly to: number }[] {
    const pattern = new RegExp(`\\b${count}[ -](?:\\w+ )?(?:${units})\\b`, 'g');
    return [...text.matchAll(pattern)].map((found) => ({ from: found.index, to: found.index + found[0].length }));
}

/** A document in one line, without what the bench printed. */
export function lineOf(document: string): string {
    return read(document)
        .replace(/<!-- figures -->[^]*<!-- end of figures -->/, '')
        .replace(/```\w*/g, '')
        .replace(/\*\*/g, '')
        .replace(/\s+/g, ' ');
}
