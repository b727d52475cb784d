import { Divider } from '@rocket.chat/fuselage';
import { parse } from '@rocket.chat/message-parser';
import type * as Parsed from '@rocket.chat/message-parser';
import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { Inlines } from './Inlines';
import type { MarkupPlace } from './MarkupPlace';
import { MarkupTable } from './MarkupTable';

/** Emoticons and colours are read in messages only, as clients do. */
const messageOptions = { emoticons: true, colors: true } as const;
const viewOptions = { emoticons: false } as const;

type Block = Parsed.Root[number];

/** Text with Markdown, parsed by the client's own parser and drawn as the client's `gazzodown` draws it. */
export function Markup({ text, isMessage }: { readonly text: string; readonly isMessage: boolean }): ReactElement {
    const blocks: readonly Block[] = parse(text, isMessage ? messageOptions : viewOptions);
    const place = { source: text, isMessage };
    return (
        <>
            {blocks.map((block, index) => (
                <Fragment key={index}>{drawn(block, place)}</Fragment>
            ))}
        </>
    );
}

function drawn(block: Block, place: MarkupPlace): ReactNode {
    switch (block.type) {
        case 'BIG_EMOJI':
            return (
                <div className={place.isMessage ? 'page-big-emoji' : ''}>
                    <Inlines nodes={block.value} place={place} />
                </div>
            );
        case 'PARAGRAPH':
            return (
                <div>
                    <Inlines nodes={block.value} place={place} />
                </div>
            );
        case 'HEADING': {
            const Heading = `h${block.level}` as const;
            return (
                <Heading>
                    <Inlines nodes={block.value} place={place} />
                </Heading>
            );
        }
        case 'UNORDERED_LIST':
            return <ul>{block.value.map((item, index) => listItem(item, index, place))}</ul>;
        case 'ORDERED_LIST':
            return <ol>{block.value.map((item, index) => listItem(item, index, place))}</ol>;
        case 'TASKS':
            return (
                <ul className="task-list">
                    {block.value.map(({ status, value }, index) => (
                        <li key={index}>
                            <input type="checkbox" checked={status} disabled readOnly />{' '}
                            <Inlines nodes={value} place={place} />
                        </li>
                    ))}
                </ul>
            );
        case 'QUOTE':
            return <blockquote>{paragraphs(block.value, place)}</blockquote>;
        case 'SPOILER_BLOCK':
            return <details>{paragraphs(block.value, place)}</details>;
        case 'CODE':
            return (
                <pre className="page-code">
                    <code>{block.value.map(({ value }) => value.value).join('\n')}</code>
                </pre>
            );
        case 'TABLE':
            return <MarkupTable table={block} place={place} />;
        case 'LINE_BREAK':
            return <br />;
        case 'HORIZONTAL_RULE':
            return <Divider />;
        default:
            return null;
    }
}

function paragraphs(all: readonly Parsed.Paragraph[], place: MarkupPlace): ReactElement[] {
    return all.map((paragraph, index) => <Fragment key={index}>{drawn(paragraph, place)}</Fragment>);
}

function listItem({ number, value }: Parsed.ListItem, index: number, place: MarkupPlace): ReactElement {
    return (
        <li key={index} value={number}>
            <Inlines nodes={value} place={place} />
        </li>
    );
}
