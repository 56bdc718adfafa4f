import type { ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useAnswer, type Asked } from '../api.js';
import { Aligned } from '../parts/aligned.js';
import { CompareDocument, type CompareQuery } from '../generated/graphql.js';
import { links } from '../links.js';
import { Actions } from '../parts/actions.js';
import { Answered } from '../parts/answered.js';
import { Page } from '../parts/page.js';
import { percent, useWords } from '../words/language.js';

export type Comparison = CompareQuery['compareReports'];
type Compared = Comparison['from'];
const MEASURES = ['cosine', 'jaccard', 'minimumEdit', 'simple'] as const;
export const FATES = ['KEPT', 'EDITED', 'NEW', 'DROPPED'] as const;

/** ?from=ID&to=ID: two reports side by side. */
export function ComparePage(): ReactNode {
  const { compare } = useWords();
  const [params] = useSearchParams();
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  const answer = useAnswer(CompareDocument, { from, to }, from !== '' && to !== '');
  return (
    <Page
      title={compare.heading}
      actions={
        from !== '' &&
        to !== '' && (
          <Actions
            asked={answer.asked}
            name="compared"
            table={answer.data && (() => asTable(answer.data?.compareReports))}
          />
        )
      }
    >
      {from === '' || to === '' ? (
        <p>{compare.choose}</p>
      ) : (
        <Answered answer={answer}>
          {({ compareReports }) => <Found comparison={compareReports} asked={answer.asked} />}
        </Answered>
      )}
    </Page>
  );
}

function asTable(comparison: Comparison | undefined) {
  return {
    header: ['fate', 'kind', 'similarity', 'from', 'to', 'from id', 'to id'],
    rows: (comparison?.statements ?? []).map(({ fate, kind, similarity, from, to }) => [
      fate,
      kind,
      similarity,
      from?.text,
      to?.text,
      from?.id,
      to?.id,
    ]),
  };
}

function Found({ comparison }: { readonly comparison: Comparison; readonly asked: Asked }): ReactNode {
  const { compare } = useWords();
  const { from, to, kept, edited, dropped, added } = comparison;
  const counts = { KEPT: kept, EDITED: edited, NEW: added, DROPPED: dropped };
  return (
    <>
      <div className="sides">
        <Side name={compare.from} report={from} choose={(id) => links.compare(id, to.id)} />
        <Link className="button" href={links.compare(to.id, from.id)}>
          ⇄ {compare.swap}
        </Link>
        <Side name={compare.to} report={to} choose={(id) => links.compare(from.id, id)} />
      </div>
      <section aria-labelledby="measures-title">
        <h2 id="measures-title">{compare.measures}</h2>
        <dl className="facts measures">
          {MEASURES.map((name) => {
            const value = comparison[name];
            return (
              <div key={name}>
                <dt>
                  {compare.measureNames[name]} <span className="quiet">{compare.measureHelp[name]}</span>
                </dt>
                <dd>
                  {value === null || value === undefined ? compare.tooLong : percent(value)}
                  {value != null && (
                    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" className="bar">
                      <rect className="bar-ground" width={100} height={6} />
                      <rect className="bar-value" width={value * 100} height={6} />
                    </svg>
                  )}
                </dd>
              </div>
            );
          })}
        </dl>
        <ul className="fates">
          {FATES.map((fate) => (
            <li key={fate} className={`fate fate-${fate}`}>
              <strong>{counts[fate]}</strong> {compare.fates[fate]}
            </li>
          ))}
        </ul>
      </section>
      <Aligned comparison={comparison} />
    </>
  );
}

/** One side: which report, and the others of its issuer to take its place. */
function Side({
  name,
  report,
  choose,
}: {
  readonly name: string;
  readonly report: Compared;
  choose(id: string): string;
}): ReactNode {
  const { compare } = useWords();
  const [, go] = useLocation();
  return (
    <div className="side">
      <span className="quiet">{name}</span>
      <Link href={links.report(report.id)}>{compare.of(report.issuer.name, report.year.value)}</Link>
      <select
        aria-label={`${name}: ${report.issuer.name}`}
        value={report.id}
        onChange={({ target }) => go(choose(target.value))}
      >
        {report.issuer.reports.map(({ id, year }) => (
          <option key={id} value={id}>
            {year.value}
          </option>
        ))}
      </select>
    </div>
  );
}
