/*
 * Blocks of fixed views, as short as a test can say them.
 */

type Block = Readonly<Record<string, unknown>>;

export const plain = (text: string): Block => ({ type: 'plain_text', text });

export const marked = (text: string): Block => ({ type: 'mrkdwn', text });

export const button = (text: string, more: Block = {}): Block => ({
    type: 'button',
    actionId: text,
    text: plain(text),
    ...more,
});

export const menu = (...options: readonly Block[]): Block => ({
    type: 'overflow',
    actionId: 'menu',
    options: options.length > 0 ? options : [{ value: 'one', text: plain('One') }],
});

export const select = (name: string): Block => ({
    type: 'static_select',
    actionId: name,
    placeholder: plain(name),
    initialValue: 'one',
    options: [
        { value: 'one', text: plain('All channels') },
        { value: 'two', text: plain('Latest first') },
    ],
});

export const image = (): Block => ({
    type: 'image',
    imageUrl: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="20" height="20"/%3E',
    altText: 'A picture',
});

export const section = (text: string | Block, more: Block = {}): Block => ({
    type: 'section',
    text: typeof text === 'string' ? plain(text) : text,
    ...more,
});

export const context = (...elements: readonly Block[]): Block => ({ type: 'context', elements });

export const actions = (...elements: readonly Block[]): Block => ({ type: 'actions', elements });

export const callout = (text: string, more: Block = {}): Block => ({
    type: 'callout',
    variant: 'info',
    text: plain(text),
    ...more,
});

export const divider: Block = { type: 'divider' };

export const input = (name: string): Block => ({
    type: 'input',
    blockId: 'input',
    label: plain(name),
    element: { type: 'plain_text_input', actionId: name },
});
