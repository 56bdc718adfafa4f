import * as ToggleGroup from '@radix-ui/react-toggle-group';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { links } from '../links.js';
import { useLanguage } from '../words/language.js';
import { SearchBox } from './search-box.js';

/** Whether this server has a playground; the page tells. */
export const hasPlayground = (): boolean => document.documentElement.dataset['playground'] === 'true';

/** What stands around every view: name, views, search box, language. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const { words, language, choose } = useLanguage();
  const [path] = useLocation();
  const views = [
    [links.start(), words.nav.start],
    [links.statements(), words.nav.statements],
    [links.findings(), words.nav.findings],
    [links.wordings(), words.nav.wordings],
  ] as const;
  return (
    <>
      <a className="skip" href="#content" onClick={toContent}>
        {words.skip}
      </a>
      <header className="frame">
        <Link href={links.start()} className="brand">
          {words.title}
        </Link>
        <nav aria-label={words.nav.label}>
          <ul>
            {views.map(([href, name]) => (
              <li key={href}>
                <Link href={href} aria-current={path === href ? 'page' : undefined}>
                  {name}
                </Link>
              </li>
            ))}
            {hasPlayground() && (
              <li>
                <a href="/graphql">{words.nav.playground}</a>
              </li>
            )}
          </ul>
        </nav>
        <SearchBox />
        <ToggleGroup.Root
          type="single"
          className="language"
          value={language}
          aria-label={words.language}
          onValueChange={(next) => {
            if (next === 'en' || next === 'zh') choose(next);
          }}
        >
          <ToggleGroup.Item value="en" lang="en">
            English
          </ToggleGroup.Item>
          <ToggleGroup.Item value="zh" lang="zh-CN">
            中文
          </ToggleGroup.Item>
        </ToggleGroup.Root>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** A plain #content would end up as a state of its own in the history. */
function toContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
