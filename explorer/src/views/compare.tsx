import { useEffect, useState, type ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useAnswer } from '../api.js';
import { CompareDocument } from '../generated/graphql.js';
import { links } from '../links.js';
import { Actions } from '../parts/actions.js';
import { Aligned, FATES, type Comparison } from '../parts/aligned.js';
import { Answered } from '../parts/answered.js';
import { Page } from '../parts/page.js';
import { ReportSelect } from '../parts/report-select.js';
import { percent, useWords } from '../words/language.js';

const MEASURES = ['cosine', 'jaccard', 'minimumEdit', 'simple'] as const;

/** ?from=ID&to=ID: two reports side by side. */
export function ComparePage(): ReactNode {
  const { compare } = useWords();
  const [params] = useSearchParams();
  const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
  const [used, use] = useState<string | null>(null);
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
          {({ compareReports }) => <Found comparison={compareReports} used={used} use={use} />}
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

interface FoundProps {
  readonly comparison: Comparison;
  /** Id of what was used last to choose the sides. */
  readonly used: string | null;
  use(id: string): void;
}

function Found({ comparison, used, use }: FoundProps): ReactNode {
  const { compare } = useWords();
  // Everything is drawn anew when another comparison comes: the focus stays where it was.
  useEffect(() => {
    if (used !== null) document.getElementById(used)?.focus();
  }, [used]);
  const { from, to, kept, edited, dropped, added } = comparison;
  const counts = { KEPT: kept, EDITED: edited, NEW: added, DROPPED: dropped };
  return (
    <>
      <div className="sides">
        <Side id="from" name={compare.from} report={from} use={use} chosen={(id) => links.compare(id, to.id)} />
        <Link id="swap" className="button" href={links.compare(to.id, from.id)} onClick={() => use('swap')}>
          ⇄ {compare.swap}
        </Link>
        <Side id="to" name={compare.to} report={to} use={use} chosen={(id) => links.compare(from.id, id)} />
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

interface SideProps {
  readonly id: string;
  readonly name: string;
  readonly report: Comparison['from'];
  use(id: string): void;
  /** Address of the comparison with another report on this side. */
  chosen(report: string): string;
}

/** One side: which report, and the others of its issuer to take its place. */
function Side({ id, name, report, use, chosen }: SideProps): ReactNode {
  const { compare } = useWords();
  const [, go] = useLocation();
  return (
    <div className="side">
      <span className="quiet">{name}</span>
      <Link href={links.report(report.id)}>{compare.of(report.issuer.name, report.year.value)}</Link>
      <ReportSelect
        id={id}
        label={`${name}: ${report.issuer.name}`}
        reports={report.issuer.reports}
        value={report.id}
        choose={(other) => {
          use(id);
          go(chosen(other));
        }}
      />
    </div>
  );
}
