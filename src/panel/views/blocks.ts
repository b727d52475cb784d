import type {
    ActionsBlock,
    ButtonElement,
    ContextBlock,
    DividerBlock,
    PlainText,
    SectionBlock,
} from '@rocket.chat/ui-kit';

import { encodePanelAction, type PanelAction } from '../panelAction';
import type { ViewContext } from './View';

/** The few shapes that every view is made of. Responses to interactions need all ids spelt out. */

export function section(
    { appId }: ViewContext,
    blockId: string,
    text: PlainText,
    accessory?: ButtonElement,
): SectionBlock {
    return { type: 'section', appId, blockId, text, ...(accessory && { accessory }) };
}

export function context({ appId }: ViewContext, blockId: string, elements: readonly PlainText[]): ContextBlock {
    return { type: 'context', appId, blockId, elements: [...elements] };
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
