import type { LayoutBlock } from '@rocket.chat/ui-kit';

import { textsOf } from '../../viewTexts';

export type Look = { readonly era: 'old' | 'new'; readonly width: 380 | 320 };

/** Where a view begins below the bar's header and its padding, and how much of 800 px the footer leaves, in px. */
const bars = { new: { top: 43 + 16, seen: 760, padding: 16 }, old: { top: 56 + 24, seen: 752, padding: 24 } } as const;

/** What letters of 14 px take on average, in px. */
const letter = 7.2;

/** A small button, with what stands between it and the text. */
const besideButton = 60;

export type PlacedBlock = { readonly block: LayoutBlock; readonly top: number; readonly bottom: number };

/** Places the blocks of a view by the heights that were measured in the client, in px from the bar's top. */
export function placed(blocks: readonly LayoutBlock[], look: Look): readonly PlacedBlock[] {
    let { top } = bars[look.era];
    return blocks.map((block) => {
        const height = heightOf(block, look);
        const one = { block, top, bottom: top + height };
        top += height + (block.type === 'context' || block.type === 'actions' ? 12 : 16);
        return one;
    });
}

/** How far down a screen of 800 px a view is seen. */
export function seenTo({ era }: Look): number {
    return bars[era].seen;
}

function heightOf(block: LayoutBlock, look: Look): number {
    switch (block.type) {
        case 'context':
            return 24;
        case 'actions':
            return block.elements.some(({ type }) => type === 'static_select') ? selectsHeight(look) : 36;
        case 'divider':
            // With the larger space above it.
            return 13;
        case 'section':
            return sectionHeight(block, look);
        default:
            throw new Error(`No height is known of ${block.type}.`);
    }
}

function sectionHeight({ text, fields, accessory }: Extract<LayoutBlock, { type: 'section' }>, look: Look): number {
    const width = look.width - 1 - 2 * bars[look.era].padding - (accessory === undefined ? 0 : besideButton);
    const lines = Math.max(1, Math.ceil(((text?.text.length ?? 0) * letter) / width));
    const fieldLines = Math.max(0, ...(fields ?? []).map((field) => textsOf(field)[0]?.text.split(' ⛔ ').length ?? 1));
    return Math.max(leastHeight(accessory), 20 * lines + 17 * fieldLines);
}

/** Two side by side, or one above the other. */
function selectsHeight({ width }: Look): number {
    return width === 320 ? 96 : 48;
}

function leastHeight(accessory: Extract<LayoutBlock, { type: 'section' }>['accessory']): number {
    if (accessory === undefined) {
        return 20;
    }
    return accessory.type === 'button' && accessory.url !== undefined ? 31 : 28;
}
