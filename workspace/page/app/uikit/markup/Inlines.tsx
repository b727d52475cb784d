import { MessageHighlight } from '@rocket.chat/fuselage';
import type * as Parsed from '@rocket.chat/message-parser';
import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';

import { MarkupLink } from './MarkupLink';
import type { MarkupPlace } from './MarkupPlace';
import { MarkupTime } from './MarkupTime';
import { Spoiler } from './Spoiler';
import { emojiNamed } from './emojiNamed';
import { plainTextOf } from './plainTextOf';
import { isSafeUrl } from '../elements/isSafeUrl';

type Inline = Parsed.Inlines | Parsed.Markup;

type InlinesProps = { readonly nodes: readonly Inline[]; readonly place: MarkupPlace };

/** What stands in a line of marked text. */
export function Inlines({ nodes, place }: InlinesProps): ReactElement {
    return (
        <>
            {nodes.map((node, index) => (
                <Fragment key={index}>{drawn(node, place)}</Fragment>
            ))}
        </>
    );
}

function drawn(node: Inline, place: MarkupPlace): ReactNode {
    switch (node.type) {
        case 'PLAIN_TEXT':
            return node.value;
        case 'BOLD':
            return (
                <strong>
                    <Inlines nodes={node.value} place={place} />
                </strong>
            );
        case 'ITALIC':
            return (
                <em>
                    <Inlines nodes={node.value} place={place} />
                </em>
            );
        case 'STRIKE':
            return (
                <del>
                    <Inlines nodes={node.value} place={place} />
                </del>
            );
        case 'INLINE_CODE':
            return <code className="page-code">{node.value.value}</code>;
        case 'LINK': {
            const { src, label } = node.value;
            return (
                <MarkupLink address={src.value}>
                    <Inlines nodes={Array.isArray(label) ? label : [label]} place={place} />
                </MarkupLink>
            );
        }
        case 'IMAGE':
            return drawnImage(node.value.src.value, plainTextOf(node.value.label));
        case 'MENTION_USER':
            return drawnMention(node.value.value);
        case 'MENTION_CHANNEL':
            // What is no mention of this very message is not resolved; what an app notifies never is.
            return `#${node.value.value}`;
        case 'EMOJI':
            return drawnEmoji(node, place);
        case 'COLOR': {
            const { r, g, b, a } = node.value;
            const colour = `rgba(${r}, ${g}, ${b}, ${a / 255})`;
            return (
                <span>
                    <span className="page-colour" style={{ backgroundColor: colour }} />
                    {colour}
                </span>
            );
        }
        case 'TIMESTAMP':
            return <MarkupTime time={node} place={place} />;
        case 'SPOILER':
            return (
                <Spoiler>
                    <Inlines nodes={node.value} place={place} />
                </Spoiler>
            );
        default:
            return null;
    }
}

/** Only `@all` and `@here` are highlighted in a text that is no message with mentions of its own. */
function drawnMention(name: string): ReactNode {
    return name === 'all' || name === 'here' ? (
        <MessageHighlight variant="relevant">{name}</MessageHighlight>
    ) : (
        `@${name}`
    );
}

/** An emoji character is drawn everywhere, a short name becomes one in messages only. */
function drawnEmoji(emoji: Parsed.Emoji, place: MarkupPlace): ReactNode {
    if ('unicode' in emoji) {
        return <span role="img">{emoji.unicode}</span>;
    }
    const written = `:${emoji.shortCode}:`;
    return (
        <span role="img" aria-label={written}>
            {(place.isMessage && emojiNamed(emoji.shortCode)) || written}
        </span>
    );
}

function drawnImage(address: string, text: string): ReactNode {
    return isSafeUrl(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer" title={text}>
            <img className="page-image" src={address} alt={text} />
        </a>
    ) : (
        text
    );
}
