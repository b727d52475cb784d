import {
    Avatar,
    Box,
    Button,
    ButtonGroup,
    Contextualbar,
    ContextualbarAction,
    ContextualbarFooter,
    ContextualbarHeader,
    ContextualbarTitle,
} from '@rocket.chat/fuselage';
import { useEffect, useId, useRef } from 'react';
import type { FormEvent, KeyboardEvent, ReactElement } from 'react';

import type { Interactions } from './Interactions';
import { SurfaceBoundary } from './SurfaceBoundary';
import { SurfaceContext } from './SurfaceContext';
import { buttonStyle } from './buttonStyle';
import type { SurfaceView } from './serverInteraction';
import { SurfaceBlocks } from './surfaces';
import { TextElement } from './text';
import { useSurfaceView } from './useSurfaceView';
import { useEra } from '../era';

export type SurfaceProps = {
    readonly initialView: SurfaceView;
    readonly interactions: Interactions;
    readonly newerClient: boolean;
    readonly roomId: string | undefined;
    readonly onClose: (viewId: string) => void;
};

/** A room's contextual bar with an app's view. It takes the focus when it opens and gives it back. */
export function ContextualBarSurface(props: SurfaceProps): ReactElement {
    const { interactions, onClose } = props;
    const { view, context, withState } = useSurfaceView({ ...props, surface: 'contextualBar' });
    const { era } = useEra();
    const bar = useRef<HTMLElement>(null);
    const titleId = useId();
    useFocusWithin(bar);

    const closed = (isCleared: boolean): void => {
        onClose(view.id);
        void interactions.send(view.appId, {
            type: 'viewClosed',
            payload: { viewId: view.id, view: withState(), isCleared },
        });
    };
    const submit = (event: FormEvent): void => {
        event.preventDefault();
        onClose(view.id);
        const viewId = view.id;
        void interactions.send(view.appId, { type: 'viewSubmit', payload: { view: withState() }, viewId }, viewId);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
        // As in the client, leaving by Escape tells the app nothing.
        if (event.key === 'Escape' && !event.defaultPrevented) {
            onClose(view.id);
        }
    };
    return (
        <SurfaceContext.Provider value={context}>
            <Contextualbar
                ref={bar}
                is="aside"
                className="page-contextual-bar"
                role="dialog"
                aria-labelledby={titleId}
                data-testid="contextual-bar"
                data-view-id={view.id}
                onKeyDown={onKeyDown}
            >
                <ContextualbarHeader className="page-contextual-bar-header">
                    <Avatar size="x36" url={`/api/apps/${encodeURIComponent(view.appId)}/icon`} alt="" />
                    <ContextualbarTitle id={titleId} fontScale={era === 'old' ? 'h4' : 'h5'}>
                        <TextElement textObject={view.title} />
                    </ContextualbarTitle>
                    <ContextualbarAction
                        name="cross"
                        title="Close"
                        aria-label="Close"
                        data-testid="contextual-bar-close"
                        onClick={() => closed(true)}
                    />
                </ContextualbarHeader>
                <Box className="page-contextual-bar-content" tabIndex={-1}>
                    <SurfaceBoundary>
                        <Box is="form" method="post" action="#" onSubmit={submit}>
                            <SurfaceBlocks surface="contextualBar" blocks={view.blocks} />
                        </Box>
                    </SurfaceBoundary>
                </Box>
                {/* Without buttons it is empty, and still there. */}
                <ContextualbarFooter className="page-contextual-bar-footer" data-testid="contextual-bar-footer">
                    <ButtonGroup stretch>
                        {view.close && (
                            <Button danger={view.close.style === 'danger'} onClick={() => closed(false)}>
                                <TextElement textObject={view.close.text} />
                            </Button>
                        )}
                        {view.submit && (
                            <Button {...buttonStyle(view.submit)} onClick={submit}>
                                <TextElement textObject={view.submit.text} />
                            </Button>
                        )}
                    </ButtonGroup>
                </ContextualbarFooter>
            </Contextualbar>
        </SurfaceContext.Provider>
    );
}

const FOCUSABLE = 'button:not([disabled]), [href], input, select, textarea, [tabindex]:not([tabindex="-1"])';

function useFocusWithin(bar: { readonly current: HTMLElement | null }): void {
    useEffect(() => {
        const before = document.activeElement;
        bar.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
        const { current } = bar;
        return () => {
            const isLost = document.activeElement === document.body || current?.contains(document.activeElement);
            if (isLost && before instanceof HTMLElement && before.isConnected) {
                before.focus();
            }
        };
    }, [bar]);
}
