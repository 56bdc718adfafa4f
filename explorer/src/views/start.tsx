import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { useAnswer, type Answered as Answer, type Asked } from '../api.js';
import {
  PlacePathDocument,
  StartDocument,
  type PlacePathQuery,
  type StartQuery,
  type StartQueryVariables,
} from '../generated/graphql.js';
import { links } from '../links.js';
import { matrix } from '../model/matrix.js';
import { yearSpan } from '../model/year-span.js';
import { Actions } from '../parts/actions.js';
import { Answered } from '../parts/answered.js';
import { Matrix } from '../parts/matrix.js';
import { Page } from '../parts/page.js';
import { useWords } from '../words/language.js';

/** Keys by which the rows of a division are counted; below a province stand prefectures and, without one, counties. */
const KEYS: Readonly<Record<number, StartQueryVariables['groupBy']>> = {
  0: ['YEAR', 'PROVINCE'],
  2: ['YEAR', 'PREFECTURE', 'COUNTY'],
  4: ['YEAR', 'COUNTY'],
  6: ['YEAR', 'ISSUER'],
};

/** The rules that compare numbers: within the tables, with the text, and from year to year. */
const SUMS = [
  'T2-order',
  'T3-balance',
  'T3-outcomes',
  'T3-applicants',
  'T4-results',
  'text-table',
  'text-balance',
  'total-parts',
  'percent-parts',
  'Y-carry',
  'Y-items',
  'Y-valid',
];

/** The start page: what one can ask, and the matrix of places and years; ?within=CODE drills down. */
export function StartPage(): ReactNode {
  const words = useWords();
  const [params] = useSearchParams();
  const code = params.get('within') ?? '';
  const within = /^(?:\d{2}|\d{4}|\d{6})$/u.test(code) ? code : null;
  const answer = useAnswer(StartDocument, {
    within,
    groupBy: KEYS[within?.length ?? 0] ?? ['YEAR', 'PROVINCE'],
    statements: { kinds: ['IMPROVEMENT'], division: within },
    threads: { minYears: 3, unchangedYears: 3, division: within },
  });
  // Beside the other request, not after it.
  const path = useAnswer(PlacePathDocument, { code: within ?? '' }, within !== null);
  return (
    <Page title={words.start.heading}>
      <Answered answer={answer}>
        {(data) => <Start data={data} within={within} path={path} asked={answer.asked} />}
      </Answered>
    </Page>
  );
}

function Start({
  data,
  within,
  path,
  asked,
}: {
  readonly data: StartQuery;
  readonly within: string | null;
  readonly path: Answer<PlacePathQuery>;
  readonly asked: Asked;
}): ReactNode {
  const { start, table: head } = useWords();
  const { counts, years } = data.meta;
  const shown = matrix(
    data.coverage,
    data.trends.map((row) => ({
      ...row,
      codes: [row.issuer?.code, row.county?.code, row.prefecture?.code, row.province?.code].reverse(),
    })),
  );
  const span = years.length === 0 ? '' : `${years[0] ?? ''}–${years.at(-1) ?? ''}`;
  const table = () => ({
    header: [
      head.division,
      head.place,
      head.year,
      head.reports,
      head.missing,
      head.comparable,
      head.unchangedCount,
      head.share,
    ],
    rows: [...shown.rows, ...shown.unseen].flatMap(({ code, name, cells }) =>
      cells.map((cell) => [
        code,
        name,
        cell.year,
        cell.reports,
        cell.missing,
        cell.comparable,
        cell.unchanged,
        cell.share,
      ]),
    ),
  });
  return (
    <>
      {within === null && (
        <>
          {isInvented(data) && <p className="notice">{start.invented}</p>}
          <p className="lead">
            {start.intro} <strong>{start.counts(counts.reports, counts.townships, span)}</strong>
          </p>
          <div className="start-columns">
            <Asks />
            <Longest threads={data.recurringPledges.nodes} />
          </div>
        </>
      )}
      <section aria-labelledby="matrix-title">
        <div className="section-head">
          <h2 id="matrix-title">{start.matrix}</h2>
          <Actions asked={asked} name={`unchanged-${within ?? 'all'}`} table={table} chart="matrix-chart" />
        </div>
        {within !== null && <Way within={within} path={path} />}
        <p className="help">{start.matrixHelp}</p>
        {shown.rows.length === 0 ? <p>{start.empty}</p> : <Matrix years={shown.years} rows={shown.rows} />}
        {shown.unseen.length > 0 && (
          <details>
            <summary>{start.unseen(shown.unseen.length)}</summary>
            <p>{shown.unseen.map(({ name }) => name).join(' · ')}</p>
          </details>
        )}
      </section>
      {within !== null && <Longest threads={data.recurringPledges.nodes} />}
      <footer className="cite">{data.meta.citation}</footer>
    </>
  );
}

/** No real province has the code of the example corpus. */
const isInvented = ({ coverage }: StartQuery): boolean => {
  const seen = coverage.filter((row) => row.seen > 0);
  return seen.length > 0 && seen.every(({ code }) => code.startsWith('99'));
};

/** Questions, each a view with its conditions set. */
function Asks(): ReactNode {
  const { start } = useWords();
  const asks = [
    [links.statements({ kinds: 'IMPROVEMENT', unchanged: true }), start.asks.repeated],
    [links.statements({ kinds: 'PROBLEM', addressed: false }), start.asks.unaddressed],
    [links.statements({ kinds: 'IMPROVEMENT', verifiability: 'NONE' }), start.asks.empty],
    [links.findings({ status: 'FAIL', rule: SUMS.join(', ') }), start.asks.failing],
    [links.wordings(), start.asks.shared],
    [links.findings({ status: 'FAIL', rule: 'foreign-name' }), start.asks.leftovers],
  ] as const;
  return (
    <section aria-labelledby="asks-title">
      <h2 id="asks-title">{start.ask}</h2>
      <ul className="asks">
        {asks.map(([href, name]) => (
          <li key={href}>
            <Link href={href}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Longest({ threads }: { readonly threads: StartQuery['recurringPledges']['nodes'] }): ReactNode {
  const { start, township } = useWords();
  if (threads.length === 0) return null;
  return (
    <section aria-labelledby="longest-title">
      <h2 id="longest-title">{start.longest}</h2>
      <p className="help">{township.aside}</p>
      <ul className="longest">
        {threads.map(({ id, longestUnchangedRun, longestRun, issuer }) => (
          <li key={id}>
            <Link href={links.issuer(issuer, { thread: id })}>
              <strong>{issuer.name}</strong> <span className="run">{start.years(longestUnchangedRun)}</span>{' '}
              <span className="quiet">{yearSpan(longestRun.years)}</span>
              <span className="clip" lang="zh-CN">
                {longestRun.statements.at(-1)?.text}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way up from a division, by name; by code only where the name is not to be had. */
function Way({ within, path }: { readonly within: string; readonly path: Answer<PlacePathQuery> }): ReactNode {
  const { start } = useWords();
  const { data, error } = path;
  const here = data?.division;
  const above = [here?.parent?.parent, here?.parent].flatMap((place) => place ?? []);
  return (
    <nav className="way" aria-label={start.place}>
      <Link href={links.start()}>{start.whole}</Link>
      {above.map(({ code, name }) => (
        <Link key={code} href={links.start(code)}>
          {name}
        </Link>
      ))}
      {data === undefined && error === null ? (
        <span className="loading">…</span>
      ) : (
        <span aria-current="page">{here?.name ?? within}</span>
      )}
    </nav>
  );
}
