import type { ReactNode } from 'react';

interface Props {
  readonly kind: 'error' | 'hint';
  readonly children: ReactNode;
}

/** A sentence in place of content, or above it. Errors are read out at once. */
export const Notice = ({ kind, children }: Props): ReactNode => (
  <div className={`notice notice-${kind}`} role={kind === 'error' ? 'alert' : undefined}>
    {children}
  </div>
);
