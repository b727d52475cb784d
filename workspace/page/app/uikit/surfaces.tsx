import { Margins } from '@rocket.chat/fuselage';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { BlockContext, SurfaceRenderer } from 'ui-kit-1.0.0';
import type * as UiKit from 'ui-kit-1.0.0';

import { AppIdProvider } from './SurfaceContext';
import { ActionsBlock } from './blocks/ActionsBlock';
import { CalloutBlock } from './blocks/CalloutBlock';
import { ContextBlock } from './blocks/ContextBlock';
import { DividerBlock } from './blocks/DividerBlock';
import { ImageBlock } from './blocks/ImageBlock';
import { InputBlock } from './blocks/InputBlock';
import { PreviewBlock } from './blocks/PreviewBlock';
import { SectionBlock } from './blocks/SectionBlock';
import { TabNavigationBlock } from './blocks/TabNavigationBlock';
import { ButtonElement } from './elements/ButtonElement';
import { ChoicesElement } from './elements/ChoicesElement';
import { DateOrTimeElement } from './elements/DateOrTimeElement';
import { ImageElement } from './elements/ImageElement';
import { MultiStaticSelectElement } from './elements/MultiStaticSelectElement';
import { OverflowElement } from './elements/OverflowElement';
import { PlainTextInputElement } from './elements/PlainTextInputElement';
import { RadioButtonElement } from './elements/RadioButtonElement';
import { StaticSelectElement } from './elements/StaticSelectElement';
import { TextElement } from './text';

type Rendered = ReactElement | null;
type BlockType = UiKit.RenderableLayoutBlock['type'];

/** The official parser with Fuselage's components; blocks that a surface does not list vanish silently. */
class FuselageRenderer extends SurfaceRenderer<ReactElement> {
    public plain_text(textObject: UiKit.PlainText, context: BlockContext, index: number): Rendered {
        return context === BlockContext.BLOCK ? null : <TextElement key={index} textObject={textObject} />;
    }

    public mrkdwn(textObject: UiKit.Markdown, context: BlockContext, index: number): Rendered {
        return context === BlockContext.BLOCK ? null : <TextElement key={index} textObject={textObject} />;
    }

    public actions = (block: UiKit.ActionsBlock, context: BlockContext, index: number): Rendered =>
        this.block(block, context, index, <ActionsBlock block={block} parser={this} />);

    public callout = (block: UiKit.CalloutBlock, context: BlockContext, index: number): Rendered =>
        this.block(block, context, index, <CalloutBlock block={block} parser={this} />);

    public context = (block: UiKit.ContextBlock, context: BlockContext, index: number): Rendered =>
        this.block(block, context, index, <ContextBlock block={block} parser={this} />);

    public divider = (block: UiKit.DividerBlock, context: BlockContext, index: number): Rendered =>
        this.block(block, context, index, <DividerBlock />);

    public input = (block: UiKit.InputBlock, context: BlockContext, index: number): Rendered =>
        this.block(block, context, index, <InputBlock block={block} parser={this} />);

    public preview = (block: UiKit.PreviewBlock, context: BlockContext, index: number): Rendered =>
        this.block(block, context, index, <PreviewBlock block={block} parser={this} />);

    public section = (block: UiKit.SectionBlock, context: BlockContext, index: number): Rendered =>
        this.block(block, context, index, <SectionBlock block={block} parser={this} />);

    public tab_navigation = (
        block: UiKit.ExperimentalTabNavigationBlock,
        context: BlockContext,
        index: number,
    ): Rendered => this.block(block, context, index, <TabNavigationBlock block={block} parser={this} />);

    public image(block: UiKit.ImageBlock | UiKit.ImageElement, context: BlockContext, index: number): Rendered {
        if (context === BlockContext.BLOCK) {
            return this.block(block, context, index, <ImageBlock block={block} parser={this} />);
        }
        return <ImageElement key={index} imageUrl={block.imageUrl} context={context} />;
    }

    public button(element: UiKit.ButtonElement, context: BlockContext, index: number): Rendered {
        return <ButtonElement key={index} element={element} context={context} />;
    }

    public overflow(element: UiKit.OverflowElement, context: BlockContext, index: number): Rendered {
        return <OverflowElement key={index} element={element} context={context} />;
    }

    public static_select(element: UiKit.StaticSelectElement, context: BlockContext, index: number): Rendered {
        return <StaticSelectElement key={element.actionId || index} element={element} context={context} />;
    }

    public multi_static_select(
        element: UiKit.MultiStaticSelectElement,
        context: BlockContext,
        index: number,
    ): Rendered {
        return <MultiStaticSelectElement key={element.actionId || index} element={element} context={context} />;
    }

    public plain_text_input(element: UiKit.PlainTextInputElement, context: BlockContext, index: number): Rendered {
        return <PlainTextInputElement key={element.actionId || index} element={element} context={context} />;
    }

    public datepicker(element: UiKit.DatePickerElement, context: BlockContext, index: number): Rendered {
        return <DateOrTimeElement key={element.actionId || index} element={element} context={context} />;
    }

    public time_picker(element: UiKit.TimePickerElement, context: BlockContext, index: number): Rendered {
        return <DateOrTimeElement key={element.actionId || index} element={element} context={context} />;
    }

    public checkbox(element: UiKit.CheckboxElement, context: BlockContext, index: number): Rendered {
        return <ChoicesElement key={element.actionId || index} element={element} context={context} />;
    }

    public toggle_switch(element: UiKit.ToggleSwitchElement, context: BlockContext, index: number): Rendered {
        return <ChoicesElement key={element.actionId || index} element={element} context={context} />;
    }

    public radio_button(element: UiKit.RadioButtonElement, context: BlockContext, index: number): Rendered {
        return <RadioButtonElement key={element.actionId || index} element={element} context={context} />;
    }

    private block(block: object, context: BlockContext, index: number, element: ReactElement): Rendered {
        if (context !== BlockContext.BLOCK) {
            return null;
        }
        const appId = 'appId' in block && typeof block.appId === 'string' ? block.appId : undefined;
        return appId ? (
            <AppIdProvider key={index} value={appId}>
                {element}
            </AppIdProvider>
        ) : (
            <Fragment key={index}>{element}</Fragment>
        );
    }
}

const EVERYWHERE: readonly BlockType[] = ['actions', 'context', 'divider', 'image', 'section', 'preview', 'callout'];

const renderers = {
    contextualBar: new FuselageRenderer([...EVERYWHERE, 'input', 'tab_navigation']),
    modal: new FuselageRenderer([...EVERYWHERE, 'input']),
    message: new FuselageRenderer([...EVERYWHERE, 'input']),
};

/** The blocks of a view or message, with the space between them that the client gives. */
export function SurfaceBlocks({
    surface,
    blocks,
}: {
    readonly surface: keyof typeof renderers;
    readonly blocks: readonly UiKit.Block[];
}): ReactElement {
    return <Margins blockEnd={16}>{renderers[surface].render(blocks, { engine: 'rocket.chat' })}</Margins>;
}
