import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';

const MARKS =
    /(?<code>`[^`\n]+`)|(?<bold>\*{1,2}[^*\n]+\*{1,2})|(?<italic>_[^_\n]+_)|(?<strike>~[^~\n]+~)|(?<link>\[[^\]\n]+\]\(https?:\/\/[^\s)]+\))|(?<url>https?:\/\/[^\s)]+)/g;

/** The little of message markdown that is wanted here: bold, italic, strike, code, links and line breaks. */
export function Markdown({ text }: { readonly text: string }): ReactElement {
    return (
        <>
            {text.split('\n').map((line, index) => (
                <Fragment key={index}>
                    {index > 0 && <br />}
                    {markedLine(line)}
                </Fragment>
            ))}
        </>
    );
}

function markedLine(line: string): ReactNode[] {
    const parts: ReactNode[] = [];
    let end = 0;
    for (const match of line.matchAll(MARKS)) {
        parts.push(line.slice(end, match.index));
        parts.push(<Fragment key={match.index}>{marked(match)}</Fragment>);
        end = match.index + match[0].length;
    }
    parts.push(line.slice(end));
    return parts;
}

function marked(match: RegExpMatchArray): ReactNode {
    const text = match[0];
    const groups = match.groups ?? {};
    if (groups.code) {
        return <code className="page-code">{text.slice(1, -1)}</code>;
    }
    if (groups.bold) {
        return <strong>{text.replace(/^\*{1,2}|\*{1,2}$/g, '')}</strong>;
    }
    if (groups.italic) {
        return <em>{text.slice(1, -1)}</em>;
    }
    if (groups.strike) {
        return <s>{text.slice(1, -1)}</s>;
    }
    const link = /^\[([^\]]+)\]\((.+)\)$/.exec(text);
    return (
        <a href={link?.[2] ?? text} target="_blank" rel="noopener noreferrer">
            {link?.[1] ?? text}
        </a>
    );
}
