import {
    Avatar,
    Box,
    Button,
    ButtonGroup,
    Modal,
    ModalBackdrop,
    ModalClose,
    ModalContent,
    ModalFooter,
    ModalHeader,
    ModalTitle,
} from '@rocket.chat/fuselage';
import { useEffect, useId, useRef } from 'react';
import type { FormEvent, KeyboardEvent, ReactElement } from 'react';

import type { SurfaceProps } from './ContextualBarSurface';
import { SurfaceBoundary } from './SurfaceBoundary';
import { SurfaceContext } from './SurfaceContext';
import { buttonStyle } from './buttonStyle';
import { SurfaceBlocks } from './surfaces';
import { TextElement } from './text';
import { useSurfaceView } from './useSurfaceView';

/** An app's modal. It stays open after a submission until the answer has decided what becomes of it. */
export function ModalSurface(props: SurfaceProps): ReactElement {
    const { interactions, onClose } = props;
    const { view, context, withState } = useSurfaceView({ ...props, surface: 'modal' });
    const content = useRef<HTMLDivElement>(null);
    const titleId = useId();

    useEffect(() => {
        const before = document.activeElement;
        content.current?.focus();
        return () => {
            if (before instanceof HTMLElement && before.isConnected) {
                before.focus();
            }
        };
    }, []);

    const closed = (isCleared: boolean): void => {
        onClose(view.id);
        void interactions.send(view.appId, {
            type: 'viewClosed',
            payload: { viewId: view.id, view: withState(), isCleared },
        });
    };
    const submit = (event: FormEvent): void => {
        event.preventDefault();
        const viewId = view.id;
        void interactions.send(view.appId, { type: 'viewSubmit', payload: { view: withState() }, viewId }, viewId);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
            closed(true);
        }
    };
    return (
        <SurfaceContext.Provider value={context}>
            <ModalBackdrop>
                <Modal
                    open
                    role="dialog"
                    aria-modal
                    aria-labelledby={titleId}
                    data-testid="modal"
                    onKeyDown={onKeyDown}
                >
                    <ModalHeader>
                        <Avatar size="x28" url={`/api/apps/${encodeURIComponent(view.appId)}/icon`} alt="" />
                        <ModalTitle id={titleId}>
                            <TextElement textObject={view.title} />
                        </ModalTitle>
                        <ModalClose
                            tabIndex={0}
                            aria-label="Close"
                            data-testid="modal-close"
                            onClick={() => closed(true)}
                        />
                    </ModalHeader>
                    <ModalContent>
                        <div ref={content} tabIndex={-1} className="page-modal-content">
                            <SurfaceBoundary>
                                <Box is="form" method="post" action="#" onSubmit={submit}>
                                    <SurfaceBlocks surface="modal" blocks={view.blocks} />
                                </Box>
                            </SurfaceBoundary>
                        </div>
                    </ModalContent>
                    <ModalFooter>
                        <ButtonGroup align="end">
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
                    </ModalFooter>
                </Modal>
            </ModalBackdrop>
        </SurfaceContext.Provider>
    );
}
