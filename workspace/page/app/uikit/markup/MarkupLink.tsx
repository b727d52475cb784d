import type { ReactElement, ReactNode } from 'react';

import { isSafeUrl } from '../elements/isSafeUrl';

type MarkupLinkProps = { readonly address: string; readonly children: ReactNode };

/** A link to the workspace's own address opens in the same tab, any other in a new one. */
export function MarkupLink({ address, children }: MarkupLinkProps): ReactElement {
    if (!isSafeUrl(address)) {
        return <span>{children}</span>;
    }
    const href = new URL(address, location.href).toString();
    const isOwn = href.startsWith(`${location.origin}/`);
    return isOwn ? (
        <a href={href} title={href}>
            {children}
        </a>
    ) : (
        <a href={href} title={href} target="_blank" rel="noopener noreferrer">
            {children}
        </a>
    );
}
