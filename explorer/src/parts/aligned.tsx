import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CompareQuery } from '../generated/graphql.js';
import { links } from '../links.js';
import { percent, useWords } from '../words/language.js';
import { ChangeWords } from './change-words.js';
import { useParam } from './use-param.js';

export type Comparison = CompareQuery['compareReports'];
type Pair = Comparison['statements'][number];

/** What became of a line, in the order in which it is counted and offered. */
export const FATES = ['KEPT', 'EDITED', 'NEW', 'DROPPED'] as const;

/** Statements and sections of two reports in one line each, the changed words marked; ?fate= shows one kind of line. */
export function Aligned({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { compare, township, kindsMany } = useWords();
  const [only, setOnly] = useParam('fate');
  const shown = comparison.statements.filter(({ fate }) => only === null || fate === only);
  return (
    <>
      <section aria-labelledby="aligned-title">
        <div className="section-head">
          <h2 id="aligned-title">{compare.statements}</h2>
          <label>
            {compare.only}{' '}
            <select value={only ?? ''} onChange={({ target }) => setOnly(target.value)}>
              <option value="">{township.all}</option>
              {FATES.map((fate) => (
                <option key={fate} value={fate}>
                  {compare.fates[fate]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {shown.length === 0 && <p>{compare.noneLeft}</p>}
        {(['IMPROVEMENT', 'PROBLEM', 'MEASURE'] as const).map((kind) => {
          const pairs = shown.filter((pair) => pair.kind === kind);
          return (
            pairs.length > 0 && (
              <div key={kind} className="aligned">
                <h3>{kindsMany[kind]}</h3>
                {pairs.map((pair, i) => (
                  <Line key={i} pair={pair} comparison={comparison} />
                ))}
              </div>
            )
          );
        })}
      </section>
      <section aria-labelledby="sections-title">
        <h2 id="sections-title">{compare.sections}</h2>
        <div className="aligned">
          {comparison.sections.map(({ fate, fromHeading, toHeading, similarity }, i) => (
            <div key={i} className="pair">
              <Fate fate={fate} similarity={similarity ?? null} />
              <p lang="zh-CN">{fromHeading ?? compare.absent}</p>
              <p lang="zh-CN">{toHeading ?? compare.absent}</p>
            </div>
          ))}
        </div>
      </section>
    </>
  );
}

function Line({ pair, comparison }: { readonly pair: Pair; readonly comparison: Comparison }): ReactNode {
  const { fate, from, to, changes, similarity } = pair;
  return (
    <div className="pair">
      <Fate fate={fate} similarity={similarity ?? null} />
      <Half
        said={from}
        report={comparison.from.id}
        changes={fate === 'EDITED' ? changes : null}
        side="earlier"
        className={fate === 'DROPPED' ? 'gone' : undefined}
      />
      <Half
        said={to}
        report={comparison.to.id}
        changes={fate === 'EDITED' ? changes : null}
        side="later"
        className={fate === 'NEW' ? 'came' : undefined}
      />
    </div>
  );
}

interface HalfProps {
  /** The statement of this side's report; null where it has none. */
  readonly said: Pair['from'];
  readonly report: string;
  /** What changed between both sides, where that is to be marked. */
  readonly changes: Pair['changes'] | null;
  readonly side: 'earlier' | 'later';
  readonly className: string | undefined;
}

function Half({ said, report, changes, side, className }: HalfProps): ReactNode {
  const { compare } = useWords();
  if (!said) return <span className="quiet">{compare.absent}</span>;
  return (
    <Link href={links.report(report, said.id)} className={className}>
      {changes ? <ChangeWords text={said.text} changes={changes} side={side} /> : <span lang="zh-CN">{said.text}</span>}
    </Link>
  );
}

function Fate({ fate, similarity }: { readonly fate: Pair['fate']; readonly similarity: number | null }): ReactNode {
  const { compare } = useWords();
  return (
    <span className={`fate fate-${fate}`}>
      {compare.fates[fate]}
      {similarity !== null && fate === 'EDITED' && ` · ${percent(similarity)}`}
    </span>
  );
}
