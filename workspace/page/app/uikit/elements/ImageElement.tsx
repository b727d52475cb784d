import type { ReactElement } from 'react';
import { BlockContext } from 'ui-kit-1.0.0';

type ImageElementProps = { readonly imageUrl: string; readonly context: BlockContext };

/** A picture in a section or a context line. Clients draw it as a background, so its text is nowhere in the page. */
export function ImageElement({ imageUrl, context }: ImageElementProps): ReactElement {
    const size = context === BlockContext.SECTION ? 88 : 20;
    return (
        <div
            className="page-image-element"
            style={{ width: size, height: size, backgroundImage: `url(${JSON.stringify(imageUrl)})` }}
        />
    );
}
