import { useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { links } from '../links.js';
import { mostShared, runOf } from '../model/statement.js';
import { yearSpan } from '../model/year-span.js';
import { topicName, useLanguage } from '../words/language.js';
import type { Figure, Finding, Report, Statement } from './marks.js';

interface Props {
  readonly report: Report;
  readonly chosen: string | null;
  choose(id: string): void;
}

/** What the chosen passage is, by which rule, and what it is tied to. */
export function Detail({ report, chosen, choose }: Props): ReactNode {
  const { words } = useLanguage();
  const aside = useRef<HTMLElement>(null);
  const statement = report.statements.find(({ id }) => id === chosen);
  const figure = report.figures.find(({ id }) => id === chosen);
  const finding = report.findings.find(({ id }) => id === chosen);
  return (
    <aside ref={aside} className="detail" tabIndex={-1} aria-label={words.report.contents} aria-live="polite">
      {statement && (
        <OfStatement
          statement={statement}
          report={report}
          choose={(id) => {
            choose(id);
            // The button goes with what it stood in.
            aside.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {figure && <OfFigure figure={figure} />}
      {finding && <OfFinding finding={finding} />}
      {!statement && !figure && !finding && <p className="quiet">{words.report.select}</p>}
      {(statement ?? figure ?? finding) && (
        <p>
          <Link className="quiet" href={links.report(report.id, chosen)}>
            {words.report.permalink}
          </Link>
        </p>
      )}
    </aside>
  );
}

function OfStatement({
  statement,
  report,
  choose,
}: {
  readonly statement: Statement;
  readonly report: Report;
  choose(id: string): void;
}): ReactNode {
  const { words, language } = useLanguage();
  const tied =
    statement.__typename === 'Improvement'
      ? statement.addressLinks.map(({ problem }) => problem.id)
      : statement.__typename === 'Problem'
        ? statement.addressLinks.map(({ improvement }) => improvement.id)
        : [];
  const shared = mostShared(statement.wordings);
  const { thread } = statement;
  const elsewhere = thread?.statements.filter((other) => other.report.id !== report.id) ?? [];
  const run = runOf(statement);
  const story =
    run > 0 ? words.township.unchangedRun(run) : elsewhere.length > 0 ? words.township.threadOf : words.township.single;
  return (
    <>
      <h2>
        <span className={`kind kind-${statement.kind}`}>{words.kinds[statement.kind]}</span>
      </h2>
      <p lang="zh-CN">{statement.text}</p>
      {statement.topics.length > 0 && (
        <p className="topics">{statement.topics.map((topic) => topicName(topic, language)).join(' · ')}</p>
      )}
      <dl>
        {thread && (
          <>
            <dt>{words.report.thread}</dt>
            <dd>
              <Link href={links.issuer(report.issuer, { thread: thread.id })}>{story}</Link>
              {run > 0 && ` (${yearSpan(thread.longestRun.years)})`}
              {elsewhere.length > 0 && <span className="quiet"> {words.report.otherYears} </span>}
              {elsewhere.map(({ id, report: { id: place, year } }) => (
                <Link key={id} className="chip" href={links.report(place, id)}>
                  {year.value}
                </Link>
              ))}
            </dd>
          </>
        )}
        {statement.__typename === 'Improvement' && statement.verifiability && (
          <>
            <dt>{words.table.verifiability}</dt>
            <dd>
              {words.report.verifiability[statement.verifiability.grade]}
              {statement.verifiability.named.length > 0 && (
                <span lang="zh-CN">
                  {': '}
                  {statement.verifiability.named.map(({ quote }) => quote).join('、')}
                </span>
              )}
            </dd>
          </>
        )}
        {statement.__typename !== 'Measure' && (
          <>
            <dt>{statement.__typename === 'Problem' ? words.report.addressedBy : words.report.addresses}</dt>
            <dd>
              {tied.length === 0 && (statement.__typename === 'Problem' ? words.report.unaddressed : words.report.none)}
              {tied.map((id) => (
                <button key={id} type="button" className="tied" lang="zh-CN" onClick={() => choose(id)}>
                  {report.statements.find((other) => other.id === id)?.text ?? id}
                </button>
              ))}
            </dd>
          </>
        )}
        {shared && (
          <>
            <dt>{words.wording.listHeading}</dt>
            <dd>
              <Link href={links.wording(shared.id)}>{words.report.shared(shared.issuerCount)}</Link>
            </dd>
          </>
        )}
        <Proof rule={statement.rule} id={statement.id} />
      </dl>
    </>
  );
}

function OfFigure({ figure }: { readonly figure: Figure }): ReactNode {
  const { words } = useLanguage();
  return (
    <>
      <h2>{words.figureNames[figure.key] ?? figure.key}</h2>
      <p>
        {words.qualifiers[figure.qualifier]} <strong>{figure.value}</strong> {figure.unit}
      </p>
      <p lang="zh-CN">{figure.quote}</p>
      <dl>
        <Proof rule={figure.key} id={figure.id} />
      </dl>
    </>
  );
}

function OfFinding({ finding }: { readonly finding: Finding }): ReactNode {
  const { words } = useLanguage();
  return (
    <>
      <h2>
        <code>{finding.rule}</code> {words.report[finding.status]}
      </h2>
      <p lang="zh-CN">{finding.message}</p>
      <dl>
        <Proof rule={finding.rule} id={finding.id} />
      </dl>
    </>
  );
}

function Proof({ rule, id }: { readonly rule: string; readonly id: string }): ReactNode {
  const { words } = useLanguage();
  return (
    <>
      <dt>{words.report.rule}</dt>
      <dd>
        <code>{rule}</code>
      </dd>
      <dt>id</dt>
      <dd>
        <code>{id}</code>
      </dd>
    </>
  );
}
