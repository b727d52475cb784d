import {
    Box,
    Button,
    Callout,
    Divider,
    Field,
    FieldError,
    FieldHint,
    FieldLabel,
    FieldRow,
    MessageGenericPreview,
    MessageGenericPreviewContent,
    MessageGenericPreviewCoverImage,
    MessageGenericPreviewDescription,
    MessageGenericPreviewFooter,
    MessageGenericPreviewThumb,
    MessageGenericPreviewTitle,
    Tabs,
} from '@rocket.chat/fuselage';
import { Fragment, useContext, useState } from 'react';
import type { ReactElement } from 'react';
import { BlockContext, isPreviewBlockWithPreview, isPreviewBlockWithThumb } from 'ui-kit-1.0.0';
import type * as UiKit from 'ui-kit-1.0.0';

import { SurfaceContext } from './SurfaceContext';
import { TabElement } from './buttons';
import { TextElement } from './text';

type Parser = UiKit.SurfaceRenderer<ReactElement>;

export type BlockProps<Block> = { readonly block: Block; readonly parser: Parser };

/** How many elements of an `actions` block are seen at first. */
const SHOWN_ACTIONS = 5;

export function SectionBlock({ block, parser }: BlockProps<UiKit.SectionBlock>): ReactElement {
    const { text, fields, accessory } = block;
    return (
        <Box display='flex' alignItems='flex-start' style={{ gap: 16 }}>
            <Box flexGrow={1} flexShrink={1} minWidth={0} wordBreak='break-word'>
                {text && (
                    <Box is='span' fontScale='p2' color='default'>
                        <TextElement textObject={text} />
                    </Box>
                )}
                {fields && (
                    <Box className='page-fields' fontScale='p2' color='default'>
                        {fields.map((field, index) => (
                            <Box key={index} wordBreak='break-word'>
                                <TextElement textObject={field} />
                            </Box>
                        ))}
                    </Box>
                )}
            </Box>
            {accessory && (
                <Box flexShrink={0} maxWidth='50%'>
                    {parser.renderSectionAccessoryBlockElement(within(block, accessory), 0)}
                </Box>
            )}
        </Box>
    );
}

export function ActionsBlock({ block, parser }: BlockProps<UiKit.ActionsBlock>): ReactElement {
    const [showsAll, showAll] = useState(block.elements.length <= SHOWN_ACTIONS);
    const elements = showsAll ? block.elements : block.elements.slice(0, SHOWN_ACTIONS);
    return (
        <Box display='flex' flexWrap='wrap' margin={-4}>
            {elements.map((element, index) => (
                <Box
                    key={index}
                    display='flex'
                    margin={4}
                    minWidth={0}
                    {...(element.type === 'button' ? {} : { flexGrow: 1, flexBasis: '45%' })}
                >
                    {parser.renderActionsBlockElement(within(block, element), index)}
                </Box>
            ))}
            {!showsAll && (
                <Box display='flex' margin={4}>
                    <Button small onClick={() => showAll(true)}>
                        Show more...
                    </Button>
                </Box>
            )}
        </Box>
    );
}

export function ContextBlock({ block, parser }: BlockProps<UiKit.ContextBlock>): ReactElement {
    return (
        <Box display='flex' alignItems='center' margin={-4}>
            {block.elements.map((element, index) =>
                element.type === 'image' ? (
                    <Fragment key={index}>{parser.renderContextBlockElement(element, index)}</Fragment>
                ) : (
                    <Box key={index} is='span' fontScale='c1' color='hint' margin={4} minWidth={0} wordBreak='break-word'>
                        {parser.renderContextBlockElement(element, index)}
                    </Box>
                ),
            )}
        </Box>
    );
}

/** The client shows a callout's title as it came: only its text is translated. */
export function CalloutBlock({ block, parser }: BlockProps<UiKit.CalloutBlock>): ReactElement {
    return (
        <Callout
            type={block.variant}
            title={block.title?.text}
            actions={
                block.accessory && parser.renderSectionAccessoryBlockElement(within(block, block.accessory), 0)
            }
        >
            <TextElement textObject={block.text} />
        </Callout>
    );
}

export function DividerBlock(): ReactElement {
    return <Divider />;
}

export function ImageBlock({ block }: BlockProps<UiKit.ImageBlock>): ReactElement {
    return (
        <Box display='flex' flexDirection='column' alignItems='center'>
            <Box maxWidth='full'>
                {block.title && (
                    <Box fontScale='c1' color='hint' withTruncatedText marginBlockEnd={4}>
                        <TextElement textObject={block.title} />
                    </Box>
                )}
                <img className='page-image' src={block.imageUrl} alt={block.altText} />
            </Box>
        </Box>
    );
}

export function InputBlock({ block, parser }: BlockProps<UiKit.InputBlock>): ReactElement {
    const error = useContext(SurfaceContext).errors[block.element.actionId];
    return (
        <Field>
            <FieldLabel htmlFor={block.element.actionId}>
                <TextElement textObject={block.label} />
            </FieldLabel>
            <FieldRow>{parser.renderInputBlockElement(within(block, block.element), 0)}</FieldRow>
            {error && <FieldError>{error}</FieldError>}
            {block.hint && (
                <FieldHint>
                    <TextElement textObject={block.hint} />
                </FieldHint>
            )}
        </Field>
    );
}

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

export function TabNavigationBlock({ block }: BlockProps<UiKit.ExperimentalTabNavigationBlock>): ReactElement {
    const [selected, select] = useState<number>();
    return (
        <Tabs role='tablist' marginBlock={24}>
            {block.tabs.map((tab, index) => (
                <TabElement
                    key={index}
                    element={within(block, tab)}
                    context={BlockContext.BLOCK}
                    selected={selected === undefined ? tab.selected === true : selected === index}
                    onSelect={() => select(index)}
                />
            ))}
        </Tabs>
    );
}

/** An element belongs to its block's app and block unless it says otherwise. */
function within<Element extends object>(
    block: { readonly appId?: string; readonly blockId?: string },
    element: Element,
): Element {
    return { appId: block.appId, blockId: block.blockId, ...element };
}
