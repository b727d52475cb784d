import type { ReactElement } from 'react';

import type { Interactions } from './Interactions';
import { SurfaceBoundary } from './SurfaceBoundary';
import { SurfaceContext } from './SurfaceContext';
import type { SurfaceContextValue } from './SurfaceContext';
import { isBlock } from './serverInteraction';
import { SurfaceBlocks } from './surfaces';
import type { Message } from '../server/shapes';

type MessageSurfaceProps = { readonly message: Message; readonly interactions: Interactions };

/** The blocks of a message. Their actions carry message and room, unlike those of views. */
export function MessageSurface({ message, interactions }: MessageSurfaceProps): ReactElement {
    const context: SurfaceContextValue = {
        appId: 'core',
        values: {},
        errors: {},
        valueOfButton: 'target',
        act: ({ appId, actionId, blockId, value }) =>
            interactions.send(appId, {
                type: 'blockAction',
                actionId,
                payload: { blockId, value },
                container: { type: 'message', id: message.id },
                rid: message.rid,
                mid: message.id,
            }),
        keep: () => undefined,
    };
    return (
        <SurfaceContext.Provider value={context}>
            <SurfaceBoundary>
                <SurfaceBlocks surface="message" blocks={message.blocks.filter(isBlock)} />
            </SurfaceBoundary>
        </SurfaceContext.Provider>
    );
}
