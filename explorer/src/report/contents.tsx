import type { ReactNode } from 'react';
import { useWords } from '../words/language.js';
import type { Report } from './marks.js';

interface Props {
  readonly report: Report;
  readonly statements: readonly {
    readonly id: string;
    readonly kind: 'MEASURE' | 'PROBLEM' | 'IMPROVEMENT';
    readonly text: string;
  }[];
  readonly chosen: string | null;
  choose(id: string): void;
}

const KINDS = ['PROBLEM', 'IMPROVEMENT', 'MEASURE'] as const;

/** Everything that was found in a report, as a list that leads to each place: the way for keyboard and screen reader. */
export function Contents({ report, statements, chosen, choose }: Props): ReactNode {
  const words = useWords();
  const entry = (id: string, name: ReactNode): ReactNode => (
    <li key={id}>
      <button type="button" aria-pressed={id === chosen} onClick={() => choose(id)}>
        {name}
      </button>
    </li>
  );
  const group = (name: string, entries: readonly ReactNode[], open: boolean): ReactNode =>
    entries.length > 0 && (
      <details open={open}>
        <summary>
          {name} <span className="count">{entries.length}</span>
        </summary>
        <ul>{entries}</ul>
      </details>
    );
  const failing = report.findings.filter(({ status }) => status === 'FAIL');
  const others = report.findings.filter(({ status }) => status !== 'FAIL');
  return (
    <nav className="contents" aria-label={words.report.contents}>
      <h2>{words.report.contents}</h2>
      {group(
        words.report.sections,
        report.sections
          .filter(({ heading }) => heading !== '')
          .map(({ id, heading }) => entry(id, <span lang="zh-CN">{heading}</span>)),
        false,
      )}
      {KINDS.map((kind) => (
        <div key={kind} className={`of-${kind}`}>
          {group(
            words.kindsMany[kind],
            statements
              .filter((statement) => statement.kind === kind)
              .map(({ id, text }) => entry(id, <span lang="zh-CN">{text}</span>)),
            kind !== 'MEASURE',
          )}
        </div>
      ))}
      {group(
        words.township.figures,
        report.figures.map(({ id, key, value, unit, qualifier }) =>
          entry(id, `${words.figureNames[key] ?? key}: ${words.qualifiers[qualifier]} ${value} ${unit}`),
        ),
        false,
      )}
      {group(
        `${words.township.findings}: ${words.report.FAIL}`,
        failing.map(({ id, rule, message }) =>
          entry(
            id,
            <>
              <code>{rule}</code> <span lang="zh-CN">{message}</span>
            </>,
          ),
        ),
        true,
      )}
      {group(
        `${words.township.findings}: ${words.report.PASS}, ${words.report.CANNOT_JUDGE}`,
        others.map(({ id, rule, status, message }) =>
          entry(
            id,
            <>
              <code>{rule}</code> {words.report[status]}: <span lang="zh-CN">{message}</span>
            </>,
          ),
        ),
        false,
      )}
      {report.currentVersion &&
        group(
          words.report.messages,
          report.currentVersion.messages.map(({ rule, message }, i) => (
            <li key={i}>
              <code>{rule}</code> <span lang="zh-CN">{message}</span>
            </li>
          )),
          report.quality === 'SUSPECT',
        )}
    </nav>
  );
}
