import {
    MessageGenericPreview,
    MessageGenericPreviewContent,
    MessageGenericPreviewCoverImage,
    MessageGenericPreviewDescription,
    MessageGenericPreviewFooter,
    MessageGenericPreviewThumb,
    MessageGenericPreviewTitle,
} from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import { BlockContext, isPreviewBlockWithPreview, isPreviewBlockWithThumb } from 'ui-kit-1.0.0';
import type * as UiKit from 'ui-kit-1.0.0';

import type { BlockProps } from './BlockProps';
import { ContextBlock } from './ContextBlock';

/** A card with title, description, image and footer. */
export function PreviewBlock({ block, parser }: BlockProps<UiKit.PreviewBlock>): ReactElement {
    const preview = isPreviewBlockWithPreview(block) ? block : undefined;
    const thumb = isPreviewBlockWithThumb(block) ? block.thumb : undefined;
    return (
        <MessageGenericPreview>
            {preview?.preview.dimensions && (
                <MessageGenericPreviewCoverImage url={preview.preview.url} {...preview.preview.dimensions} />
            )}
            <MessageGenericPreviewContent
                thumb={
                    thumb && (
                        <MessageGenericPreviewThumb>
                            <MessageGenericPreviewCoverImage height={192} width={368} url={thumb.url} />
                        </MessageGenericPreviewThumb>
                    )
                }
            >
                <MessageGenericPreviewTitle externalUrl={preview?.externalUrl}>
                    {block.title.map((title, index) => parser.renderTextObject(title, index, BlockContext.NONE))}
                </MessageGenericPreviewTitle>
                <MessageGenericPreviewDescription clamp>
                    {block.description.map((text, index) => parser.renderTextObject(text, index, BlockContext.NONE))}
                </MessageGenericPreviewDescription>
                {block.footer && (
                    <MessageGenericPreviewFooter>
                        <ContextBlock block={block.footer} parser={parser} />
                    </MessageGenericPreviewFooter>
                )}
            </MessageGenericPreviewContent>
        </MessageGenericPreview>
    );
}
