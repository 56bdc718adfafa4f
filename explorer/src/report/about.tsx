import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { links } from '../links.js';
import { Notice } from '../parts/notice.js';
import { useParam } from '../parts/use-param.js';
import { percent, useWords } from '../words/language.js';
import type { Report } from './marks.js';

/** Where a report comes from, its versions, the way to the years beside it and to reports that share its words. */
export function About({ report }: { readonly report: Report }): ReactNode {
  const { report: words } = useWords();
  const [version, setVersion] = useParam('version');
  const [shown] = useParam('show');
  const { previous, next, source, versions } = report;
  /** Where the shown pledge or problem stands in another report of the issuer. */
  const there = (other: { readonly id: string }): string | undefined =>
    report.statements
      .find(({ id }) => id === shown)
      ?.thread?.statements.find((statement) => statement.report.id === other.id)?.id;
  const url = source?.url ?? null;
  return (
    <>
      {report.withdrawn && <Notice kind="hint">{words.withdrawn}</Notice>}
      {report.quality === 'SUSPECT' && <Notice kind="hint">{words.suspect}</Notice>}
      <div className="about">
        <nav aria-label={words.text}>
          {previous && (
            <Link className="button" rel="prev" href={links.report(previous.id, there(previous))}>
              ← {words.previous} ({previous.year.value})
            </Link>
          )}
          {next && (
            <Link className="button" rel="next" href={links.report(next.id, there(next))}>
              {words.next} ({next.year.value}) →
            </Link>
          )}
          {previous && (
            <Link className="button" href={links.compare(previous.id, report.id)}>
              {words.compare}
            </Link>
          )}
          <button type="button" onClick={() => print()}>
            {words.print}
          </button>
        </nav>
        <p className="quiet">
          {words.forms[report.form]}
          {report.publishedOn !== null && ` · ${words.published} ${report.publishedOn}`}
          {report.publicationDelay !== null && ` (${words.delay(report.publicationDelay)})`}
          {source && ` · ${words.source}: ${source.path}`}
          {/* Only an address of the web is a link; a manifest may hold anything. */}
          {url !== null && /^https?:\/\//u.test(url) && (
            <>
              {' · '}
              <a href={url} rel="noreferrer noopener external">
                {words.original}
              </a>
            </>
          )}
        </p>
        {versions.length > 1 && (
          <label>
            {words.versions}{' '}
            <select
              value={version ?? report.currentVersion?.number ?? ''}
              onChange={({ target }) => setVersion(target.value)}
            >
              {versions.map(({ number, current, extractor, source: from }) => (
                <option key={number} value={number}>
                  {words.version(number)} · {extractor}
                  {from.publishedOn === null ? '' : ` · ${from.publishedOn}`}
                  {current ? ` · ${words.currentVersion}` : ''}
                </option>
              ))}
            </select>
          </label>
        )}
        {report.borrowings.length > 0 && (
          <p>
            {words.borrowings}:{' '}
            {report.borrowings.map(({ share, report: other }) => (
              <Link key={other.id} className="chip" href={links.compare(other.id, report.id)}>
                {other.issuer.name} {other.year.value} · {words.borrowed(percent(share))}
              </Link>
            ))}
          </p>
        )}
      </div>
    </>
  );
}
