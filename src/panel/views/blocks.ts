import type {
    ActionsBlock,
    ButtonElement,
    ContextBlock,
    DividerBlock,
    ImageElement,
    PlainText,
    SectionBlock,
} from '@rocket.chat/ui-kit';

import { encodePanelAction, type PanelAction } from '../panelAction';
import type { ViewContext } from './View';
import { iconAddress, type IconName } from './icons';

/** The few shapes that every view is made of. Responses to interactions need all ids spelt out. */

export function section(
    { appId }: ViewContext,
    blockId: string,
    text: PlainText,
    accessory?: ButtonElement,
): SectionBlock {
    return { type: 'section', appId, blockId, text, ...(accessory && { accessory }) };
}

export function context(
    { appId }: ViewContext,
    blockId: string,
    elements: readonly (PlainText | ImageElement)[],
): ContextBlock {
    return { type: 'context', appId, blockId, elements: [...elements] };
}

/** @param meaning what the image says, for those who do not see it */
export function icon(name: IconName, meaning: PlainText): ImageElement {
    return { type: 'image', imageUrl: iconAddress(name), altText: meaning.text };
}

export function actions({ appId }: ViewContext, blockId: string, elements: readonly ButtonElement[]): ActionsBlock {
    return { type: 'actions', appId, blockId, elements: [...elements] };
}

export function divider({ appId }: ViewContext, blockId: string): DividerBlock {
    return { type: 'divider', appId, blockId };
}

export function button(
    { appId }: ViewContext,
    blockId: string,
    text: PlainText,
    action: PanelAction,
    more: Partial<Pick<ButtonElement, 'url' | 'style' | 'secondary'>> = {},
): ButtonElement {
    return { type: 'button', appId, blockId, actionId: encodePanelAction(action), text, ...more };
}
