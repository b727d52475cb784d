import { MessageHighlight } from '@rocket.chat/fuselage';
import type * as Parsed from '@rocket.chat/message-parser';
import type { ReactElement } from 'react';

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
                <InlineNode key={index} node={node} place={place} />
            ))}
        </>
    );
}

function InlineNode({ node, place }: { readonly node: Inline; readonly place: MarkupPlace }): ReactElement | null {
    switch (node.type) {
        case 'PLAIN_TEXT':
            return <>{node.value}</>;
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
            return <MarkupImage address={node.value.src.value} text={plainTextOf(node.value.label)} />;
        case 'MENTION_USER':
            return <UserMention name={node.value.value} />;
        case 'MENTION_CHANNEL':
            // What is no mention of this very message is not resolved; what an app notifies never is.
            return <>#{node.value.value}</>;
        case 'EMOJI':
            return <Emoji emoji={node} place={place} />;
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
function UserMention({ name }: { readonly name: string }): ReactElement {
    return name === 'all' || name === 'here' ? (
        <MessageHighlight variant="relevant">{name}</MessageHighlight>
    ) : (
        <>@{name}</>
    );
}

/** An emoji character is drawn everywhere, a short name becomes one in messages only. */
function Emoji({ emoji, place }: { readonly emoji: Parsed.Emoji; readonly place: MarkupPlace }): ReactElement {
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

function MarkupImage({ address, text }: { readonly address: string; readonly text: string }): ReactElement {
    return isSafeUrl(address) ? (
        <a href={address} target="_blank" rel="noopener noreferrer" title={text}>
            <img className="page-image" src={address} alt={text} />
        </a>
    ) : (
        <>{text}</>
    );
}
