import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { links } from '../links.js';
import { FATES, type Comparison } from '../views/compare.js';
import { percent, useWords } from '../words/language.js';
import { ChangeWords } from './change-words.js';

type Pair = Comparison['statements'][number];

/** Statements and sections of two reports in one line each, the changed words marked; ?fate= shows one kind of line. */
export function Aligned({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { compare, township, kindsMany } = useWords();
  const [params, setParams] = useSearchParams();
  const only = params.get('fate');
  const shown = comparison.statements.filter(({ fate }) => only === null || fate === only);
  return (
    <>
      <section aria-labelledby="aligned-title">
        <div className="section-head">
          <h2 id="aligned-title">{compare.statements}</h2>
          <label>
            {compare.only}{' '}
            <select
              value={only ?? ''}
              onChange={({ target }) =>
                setParams((before) => {
                  if (target.value === '') before.delete('fate');
                  else before.set('fate', target.value);
                  return before;
                })
              }
            >
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
  const { compare } = useWords();
  const { fate, from, to, changes, similarity } = pair;
  return (
    <div className="pair">
      <Fate fate={fate} similarity={similarity ?? null} />
      {from ? (
        <Link href={links.report(comparison.from.id, from.id)} className={fate === 'DROPPED' ? 'gone' : undefined}>
          {fate === 'EDITED' ? (
            <ChangeWords text={from.text} changes={changes} side="earlier" />
          ) : (
            <span lang="zh-CN">{from.text}</span>
          )}
        </Link>
      ) : (
        <span className="quiet">{compare.absent}</span>
      )}
      {to ? (
        <Link href={links.report(comparison.to.id, to.id)} className={fate === 'NEW' ? 'came' : undefined}>
          {fate === 'EDITED' ? (
            <ChangeWords text={to.text} changes={changes} side="later" />
          ) : (
            <span lang="zh-CN">{to.text}</span>
          )}
        </Link>
      ) : (
        <span className="quiet">{compare.absent}</span>
      )}
    </div>
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
