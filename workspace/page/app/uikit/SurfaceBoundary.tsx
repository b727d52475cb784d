import { Callout } from '@rocket.chat/fuselage';
import { Component } from 'react';
import type { ReactNode } from 'react';

type SurfaceBoundaryProps = { readonly children: ReactNode };

/** Nobody validates an app's blocks; malformed ones must not take the rest of the page with them. */
export class SurfaceBoundary extends Component<SurfaceBoundaryProps, { readonly reason: string | undefined }> {
    public override state: { readonly reason: string | undefined } = { reason: undefined };

    public static getDerivedStateFromError(error: unknown): { readonly reason: string } {
        return { reason: error instanceof Error ? error.message : String(error) };
    }

    public override render(): ReactNode {
        const { reason } = this.state;
        return reason === undefined ? (
            this.props.children
        ) : (
            <Callout type="danger" title="These blocks cannot be rendered" data-testid="broken-surface">
                {reason}
            </Callout>
        );
    }
}
