import { viewer } from './viewParts';
import { code } from '../../../src/messages/code';
import type { PanelHead } from '../../../src/panel/PanelModel';
import { decodePanelAction } from '../../../src/panel/panelAction';
import { announcementLines } from '../../../src/views/announcementLines';
import { buildAnnouncement } from '../../../src/views/buildAnnouncement';
import { askBackText, replyWindowText } from '../../../src/views/headTexts';
import { buttonsOf, partsOf, textsOf } from '../../viewTexts';
import { appId, channel } from '../fakes';
import { now, textsFor } from '../texts/textsFor';

const minute = 60_000;
const hour = 60 * minute;

const hostile = '`**@all** [x](https://evil.example) ✅';
const everything: PanelHead = {
    contactName: 'Zoe Okafor',
    current: channel({ source: { type: 'app', alias: 'whatsapp' } }),
    replyWindow: { kind: 'open', leftMs: 3 * hour },
    best: channel({ source: { type: 'email' }, verified: true, lastChat: { at: now - 3 * hour } }),
    cautions: [{ kind: 'new-channel' }, { kind: 'conflicts', count: 2 }],
    askBack: { field: 'email', ending: 'contacts.example' },
    openElsewhere: [
        {
            roomId: 'room-2',
            channel: channel({ source: { type: 'email' } }),
            servedBy: 'Bob',
            at: now - hour,
            canOpen: true,
        },
    ],
};

const plain = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(/\s/g, ' '));

describe('the lines of an announcement', () => {
    it('say who it is, where the chat goes on, what to be careful about, what is best and what is open', () => {
        expect(plain(announcementLines(everything, textsFor()))).toEqual([
            'Zoe Okafor',
            'This chat: WhatsApp · Not verified',
            'Reply window: 3 h left',
            '\u26a0\ufe0f New channel: check who this is',
            '\u26a0\ufe0f 2 fields have several values',
            'Ask for the email address that ends in …contacts.example',
            'Best other: Email · ✅ Verified · 3 h ago',
            'Also open with Bob: Email, 1 h ago',
        ]);
    });

    it('have what others wrote in code spans where they are Markdown', () => {
        const written: PanelHead = {
            contactName: hostile,
            current: channel({ source: { type: 'app', alias: hostile } }),
            cautions: [],
            openElsewhere: [
                {
                    roomId: 'r',
                    channel: channel({ source: { type: 'app', alias: hostile } }),
                    servedBy: hostile,
                    canOpen: false,
                },
            ],
        };
        for (const line of announcementLines(written, textsFor(), code)) {
            expect(line).toMatch(/`[^`]*@all[^`]*`/);
            expect(line.replace(/`[^`]*`/g, '')).not.toMatch(/@all|evil|✅/);
        }
    });

    it('are one for somebody of whom nothing else is known', () => {
        const head = { cautions: [], openElsewhere: [] };
        expect(announcementLines(head, textsFor(), code)).toEqual(['Contact without a name']);
    });

    it('speak the language of the agent', () => {
        expect(plain(announcementLines(everything, textsFor({ language: 'de' })))).toContain(
            'Antwortfenster: noch 3 Std.',
        );
    });
});

describe('the blocks of an announcement', () => {
    const blocks = buildAnnouncement(everything, viewer({ state: { roomId: 'room-9' } }));

    it('are a section of plain text for each line, then the button', () => {
        expect(blocks.map(({ type }) => type)).toEqual([
            ...announcementLines(everything, textsFor()).map(() => 'section'),
            'actions',
        ]);
        expect(textsOf(blocks).map(({ type }) => type)).toEqual(blocks.map(() => 'plain_text'));
    });

    it('have all ids themselves, each its own', () => {
        const ids = blocks.map((block) => ('blockId' in block ? block.blockId : undefined));
        expect(new Set(ids).size).toBe(blocks.length);
        expect(ids).not.toContain(undefined);
        expect(blocks.map((block) => ('appId' in block ? block.appId : undefined))).toEqual(blocks.map(() => appId));
        const [button] = buttonsOf(blocks);
        expect(button).toMatchObject({ appId, blockId: ids[ids.length - 1] });
        expect(decodePanelAction(button?.actionId)).toMatchObject({ kind: 'open', state: { roomId: 'room-9' } });
        expect(partsOf(blocks, ({ type }) => type === 'button')).toHaveLength(1);
    });
});

describe('the reply window in words', () => {
    const said = (replyWindow: PanelHead['replyWindow']) =>
        replyWindowText(
            { cautions: [], openElsewhere: [], ...(replyWindow && { replyWindow }) },
            textsFor(),
        )?.text.replace(/\s/g, ' ');

    it.each<[PanelHead['replyWindow'], string]>([
        [{ kind: 'open', leftMs: 23 * hour + 59 * minute }, 'Reply window: 23 h left'],
        [{ kind: 'open', leftMs: hour }, 'Reply window: 1 h left'],
        [{ kind: 'open', leftMs: hour - 1 }, 'Reply window: 60 min left'],
        [{ kind: 'open', leftMs: 1 }, 'Reply window: 1 min left'],
        [{ kind: 'closed', sinceMs: 0 }, 'Reply window closed 1 min ago: the next message may not arrive'],
        [{ kind: 'closed', sinceMs: 2 * hour }, 'Reply window closed 2 h ago: the next message may not arrive'],
        [{ kind: 'closed', sinceMs: 48 * hour }, 'Reply window closed: the next message may not arrive'],
    ])('is for %p: %s', (replyWindow, words) => {
        expect(said(replyWindow)).toBe(words);
    });

    it('is not spoken of where nothing is known of it', () => {
        expect(said(undefined)).toBeUndefined();
    });
});

describe('what to ask for in words', () => {
    const said = (ending: string, field: 'email' | 'phone' = 'email') =>
        askBackText({ cautions: [], openElsewhere: [], askBack: { field, ending } }, textsFor());

    it('has a key where its ending would survive a client, and none otherwise', () => {
        expect(said('contacts.example')).toMatchObject({ i18n: { key: 'ask-back-email' } });
        expect(said('0199', 'phone')).toMatchObject({ text: 'Ask for the phone number that ends in …0199' });
        expect(said('a&b.example')?.text).toContain('…a&b.example');
        expect(said('a&b.example')).not.toHaveProperty('i18n');
    });

    it('is nothing where nothing of it can be shown', () => {
        expect(said('\u200b')).toBeUndefined();
    });
});
