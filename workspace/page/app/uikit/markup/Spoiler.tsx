import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** Words that are hidden until somebody asks for them. */
export function Spoiler({ children }: { readonly children: ReactNode }): ReactElement {
    const [isShown, show] = useState(false);
    return isShown ? (
        <span>{children}</span>
    ) : (
        <button type="button" className="page-spoiler" aria-label="Show the spoiler" onClick={() => show(true)}>
            <span aria-hidden>{children}</span>
        </button>
    );
}
