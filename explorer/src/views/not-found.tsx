import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { links } from '../links.js';
import { Page } from '../parts/page.js';
import { useWords } from '../words/language.js';

/** Any address without a view, or whose thing is not there. */
export function NotFoundPage({ why }: { readonly why?: string }): ReactNode {
  const { notFound, nav } = useWords();
  return (
    <Page title={notFound.heading}>
      <p>{why ?? notFound.text}</p>
      <p>
        <Link href={links.start()}>{nav.start}</Link>
      </p>
    </Page>
  );
}
