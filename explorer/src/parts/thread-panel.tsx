import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer, type Asked } from '../api.js';
import { ThreadDocument, type ThreadQuery } from '../generated/graphql.js';
import { links } from '../links.js';
import { mostShared, outcomeOf } from '../model/statement.js';
import { STATE } from '../model/thread-grid.js';
import { yearSpan } from '../model/year-span.js';
import { percent, useWords } from '../words/language.js';
import { Actions } from './actions.js';
import { Answered } from './answered.js';
import { ChangeWords } from './change-words.js';
import { Marked } from './marked.js';

type Thread = Extract<NonNullable<ThreadQuery['node']>, { __typename: 'Thread' }>;
type Statement = Thread['statements'][number];

/** Only what stands word for word is wholly alike: the telling words may all be there and the wording be another. */
const alikeOf = ({ kind, similarity }: Thread['steps'][number]): number =>
  kind === 'IDENTICAL' ? similarity : Math.min(similarity, 0.99);

/** One thread from its first wording to its last: what changed at each step, and what the next report says of it. */
export function ThreadPanel({ id, close }: { readonly id: string; close(): void }): ReactNode {
  const { township } = useWords();
  const answer = useAnswer(ThreadDocument, { id });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <section className="panel" aria-labelledby="thread-title" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <div className="section-head">
        <h2 id="thread-title" ref={heading} tabIndex={-1}>
          {township.threadOf}
        </h2>
        <button type="button" onClick={close}>
          {township.close}
        </button>
      </div>
      <Answered answer={answer}>
        {({ node }) =>
          node?.__typename === 'Thread' ? <Story thread={node} asked={answer.asked} /> : <p>{township.notFound}</p>
        }
      </Answered>
    </section>
  );
}

function Story({ thread, asked }: { readonly thread: Thread; readonly asked: Asked }): ReactNode {
  const { township, states, table: head, outcomes } = useWords();
  const { distinctiveness, longestUnchangedRun, longestRun } = thread;
  const inRun = new Set(longestUnchangedRun > 1 ? longestRun.statements.map(({ id }) => id) : []);
  const rows = () =>
    thread.statements.map((statement) => {
      const step = thread.steps.find(({ to }) => to.id === statement.id);
      const outcome = outcomeOf(statement);
      return [
        statement.report.year.value,
        step ? states[STATE[step.kind]] : states.new,
        statement.text,
        outcome ? outcomes[outcome.outcome] : '',
        statement.id,
      ];
    });
  return (
    <>
      <Actions
        asked={asked}
        name={`thread-${thread.id}`}
        table={() => ({ header: [head.year, head.state, head.text, head.outcome, 'id'], rows: rows() })}
      />
      {longestUnchangedRun > 1 && (
        <p>
          <strong>
            {township.unchangedRun(longestUnchangedRun)} ({yearSpan(longestRun.years)})
          </strong>{' '}
          <span className="quiet">{township.aside}</span>
        </p>
      )}
      {distinctiveness && (
        <p className="quiet">
          {distinctiveness.mostShared === 0 ? township.onlyHere : township.alsoBy(distinctiveness.mostShared)}
        </p>
      )}
      <ol className="story">
        {thread.statements.map((statement) => (
          <li key={statement.id} className={inRun.has(statement.id) ? 'in-run' : undefined}>
            <Chapter statement={statement} thread={thread} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Chapter({ statement, thread }: { readonly statement: Statement; readonly thread: Thread }): ReactNode {
  const { township, states, outcomes } = useWords();
  const steps = thread.steps.filter(({ to }) => to.id === statement.id);
  const outcome = outcomeOf(statement);
  const shared = mostShared(statement.wordings);
  return (
    <>
      <h3>
        {statement.report.year.value}{' '}
        {steps.length === 0 ? <span className="state state-new">{states.new}</span> : null}
        {steps.map((step) => (
          <span key={step.from.id} className={`state state-${STATE[step.kind]}`}>
            {states[STATE[step.kind]]} · {township.similarity(percent(alikeOf(step)))}
            {step.method === 'SPLIT' || step.method === 'MERGE' ? ` · ${township.splitMerge[step.method]}` : ''}
          </span>
        ))}
      </h3>
      {steps.length === 0 && <p lang="zh-CN">{statement.text}</p>}
      {steps.map((step) => {
        const before = thread.statements.find(({ id }) => id === step.from.id);
        if (step.kind === 'IDENTICAL' || !before)
          return (
            <div key={step.from.id}>
              <p lang="zh-CN">{statement.text}</p>
              {step.kind === 'IDENTICAL' && <p className="quiet">{township.unchanged}</p>}
            </div>
          );
        return (
          <div key={step.from.id} className="changes" role="group" aria-label={township.changes}>
            <p>
              <span className="quiet">{before.report.year.value}</span>{' '}
              <ChangeWords text={before.text} changes={step.changes} side="earlier" />
            </p>
            <p>
              <span className="quiet">{statement.report.year.value}</span>{' '}
              <ChangeWords text={statement.text} changes={step.changes} side="later" />
            </p>
          </div>
        );
      })}
      <p className="quiet">
        {township.context} <Marked text={statement.context} words={[statement.quote]} />
      </p>
      <p className="chapter-links">
        <Link href={links.report(statement.report.id, statement.id)}>
          {township.inReport} ({statement.report.year.value})
        </Link>
        {shared && <Link href={links.wording(shared.id)}>{township.sharedBy(shared.issuerCount)}</Link>}
      </p>
      {outcome && outcome.outcome !== 'NO_NEXT_REPORT' && (
        <div className="outcome">
          {township.outcome}
          {outcome.nextYear === null ? '' : ` (${outcome.nextYear})`}: <strong>{outcomes[outcome.outcome]}</strong>
          {outcome.followedBy.length > 0 && (
            <ul>
              {outcome.followedBy.map(({ measure, score }) => (
                <li key={measure.id}>
                  <Link href={links.report(measure.report.id, measure.id)}>
                    {township.taken} ({percent(score)})
                  </Link>{' '}
                  <span lang="zh-CN">{measure.text}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </>
  );
}
