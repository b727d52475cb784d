import { Box, ToastBar } from '@rocket.chat/fuselage';
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

type Toast = { readonly id: string; readonly variant: 'error' | 'success'; readonly message: string };

const SHOWN_S = 5;

const ToastContext = createContext<(variant: Toast['variant'], message: string) => void>(() => undefined);

/** @returns a function that shows a message for a few seconds */
export function useToast(): (variant: Toast['variant'], message: string) => void {
    return useContext(ToastContext);
}

/** Shows messages for a few seconds over everything that is inside. */
export function Toasts({ children }: { readonly children: ReactNode }): ReactElement {
    const [toasts, setToasts] = useState<readonly Toast[]>([]);
    const count = useRef(0);

    const close = useCallback((id: string) => setToasts((current) => current.filter((toast) => toast.id !== id)), []);
    const show = useCallback(
        (variant: Toast['variant'], message: string) => {
            count.current += 1;
            const toast = { id: `toast-${count.current}`, variant, message };
            setToasts((current) => [...current, toast]);
            setTimeout(() => close(toast.id), SHOWN_S * 1_000);
        },
        [close],
    );
    const bars = useMemo(
        () =>
            toasts.map(({ id, variant, message }) => (
                <Box key={id} marginBlockEnd={8} data-testid="toast">
                    <ToastBar id={id} variant={variant} time={SHOWN_S} onClose={close}>
                        {message}
                    </ToastBar>
                </Box>
            )),
        [toasts, close],
    );
    return (
        <ToastContext.Provider value={show}>
            {children}
            <div className="page-toasts" role="status" aria-live="polite">
                {bars}
            </div>
        </ToastContext.Provider>
    );
}
