import { useContext, useState } from 'react';
import { BlockContext } from 'ui-kit-1.0.0';

import { SurfaceContext, useAppId } from './SurfaceContext';

export type ActionableElement = {
    readonly type: string;
    readonly actionId: string;
    readonly blockId?: string;
    readonly appId?: string;
    readonly dispatchActionConfig?: readonly string[];
};

export type ElementState = {
    readonly busy: boolean;
    readonly value: unknown;
    readonly error: string | undefined;
    readonly valueOfButton: 'own' | 'target';
    /** Keeps the value and, where the element acts at once, sends it. */
    readonly change: (value: unknown) => void;
};

/**
 * State and action of one element, by the client's rules: elements in `actions` and accessories act at every change
 * and are busy until the answer; elements of an `input` only keep their value for the submission, unless their
 * `dispatchActionConfig` asks for more.
 */
export function useElement(element: ActionableElement, context: BlockContext): ElementState {
    const surface = useContext(SurfaceContext);
    const surroundingAppId = useAppId();
    const { actionId, blockId, dispatchActionConfig } = element;
    const [value, setValue] = useState<unknown>(() => surface.values[actionId]?.value ?? initialValueOf(element));
    const [busy, setBusy] = useState(false);

    const whileTyping = element.type === 'plain_text_input' && dispatchActionConfig?.includes('on_character_entered');
    const atOnce =
        context === BlockContext.SECTION ||
        context === BlockContext.ACTION ||
        dispatchActionConfig?.includes('on_item_selected');

    const change = (next: unknown): void => {
        setValue(next);
        surface.keep(actionId, next, blockId);
        if (!whileTyping && !atOnce) {
            return;
        }
        // A text field that sends while it is typed in must stay enabled, or it would lose the focus.
        setBusy(!whileTyping);
        const action = { appId: element.appId ?? surroundingAppId, blockId, actionId, value: next };
        void surface.act(whileTyping ? { ...action, dispatchActionConfig } : action).finally(() => setBusy(false));
    };

    return { busy, value, error: surface.errors[actionId], valueOfButton: surface.valueOfButton, change };
}

/** What the layout says that an element starts with. */
export function initialValueOf(element: object): unknown {
    const initial = new Map<string, unknown>(Object.entries(element));
    const option: unknown = initial.get('initialOption');
    const options: unknown = initial.get('initialOptions');
    return (
        initial.get('initialValue') ||
        initial.get('initialTime') ||
        initial.get('initialDate') ||
        (Array.isArray(option) ? option.map(valueOfOption) : valueOfOption(option)) ||
        (Array.isArray(options) ? options.map(valueOfOption) : undefined)
    );
}

function valueOfOption(option: unknown): unknown {
    return typeof option === 'object' && option !== null && 'value' in option ? option.value : undefined;
}
