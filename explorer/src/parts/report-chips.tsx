import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { links } from '../links.js';
import { useWords } from '../words/language.js';
import { ReportSelect } from './report-select.js';

interface Props {
  readonly reports: readonly { readonly id: string; readonly year: { readonly value: number } }[];
  readonly missing: readonly number[];
}

/** An issuer's reports by year, and the way to put two of them side by side. */
export function ReportChips({ reports, missing }: Props): ReactNode {
  const { township, compare } = useWords();
  const [, go] = useLocation();
  const [from, setFrom] = useState(reports.at(-2)?.id ?? '');
  const [to, setTo] = useState(reports.at(-1)?.id ?? '');
  return (
    <div className="report-chips">
      <nav aria-label={township.reports}>
        <span>{township.reports}</span>{' '}
        {reports.map(({ id, year }) => (
          <Link key={id} className="chip" href={links.report(id)}>
            {year.value}
          </Link>
        ))}
        {missing.length > 0 && <span className="quiet">{township.missingYears(missing.join(', '))}</span>}
      </nav>
      {reports.length > 1 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            go(links.compare(from, to));
          }}
        >
          <ReportSelect label={compare.from} reports={reports} value={from} choose={setFrom} />{' '}
          <ReportSelect label={compare.to} reports={reports} value={to} choose={setTo} />{' '}
          <button type="submit">{township.compare}</button>
        </form>
      )}
    </div>
  );
}
