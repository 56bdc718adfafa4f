import { useMemo, type ReactNode } from 'react';
import type { Asked } from '../api.js';
import { Legend } from '../charts/legend.js';
import { ThreadsChart, type ChartRow } from '../charts/threads-chart.js';
import { isDone, outcomeOf } from '../model/statement.js';
import { threadRow } from '../model/thread-grid.js';
import { useWords } from '../words/language.js';
import { Actions } from './actions.js';
import type { Issuer } from './issuer.js';
import { ThreadPanel } from './thread-panel.js';
import { useParam } from './use-param.js';

type Thread = Issuer['threads']['nodes'][number];

const asRow = (thread: Thread, reported: readonly number[]): ChartRow => ({
  ...threadRow(
    {
      statements: thread.statements.map((one) => ({
        id: one.id,
        text: one.text,
        year: one.report.year.value,
        done: isDone(one),
      })),
      steps: thread.steps.map(({ from, to, kind }) => ({ from: from.id, to: to.id, kind })),
    },
    reported,
  ),
  id: thread.id,
  kind: thread.kind,
  text: thread.text,
});

/** Pledges before problems, those that stood unchanged the longest first. */
const order = (a: Thread, b: Thread): number =>
  a.kind.localeCompare(b.kind) ||
  b.longestUnchangedRun - a.longestUnchangedRun ||
  b.occurrences - a.occurrences ||
  a.firstYear - b.firstYear;

/** The threads of an issuer as a chart, the open one (?thread=ID) beside it; ?kind= and ?several= choose lines. */
export function IssuerThreads({
  issuer,
  years,
  asked,
}: {
  readonly issuer: Issuer;
  readonly years: readonly number[];
  readonly asked: Asked;
}): ReactNode {
  const { township, kindsMany, table: head, kinds, states, outcomes } = useWords();
  const [kind, setKind] = useParam('kind');
  const [wanted, setWanted] = useParam('several');
  const [open, setOpen] = useParam('thread');
  const several = wanted === '1';
  const reported = useMemo(() => issuer.reports.map(({ year }) => year.value).sort((a, b) => a - b), [issuer]);
  const { nodes, totalCount } = issuer.threads;
  const rows = useMemo(
    () =>
      nodes
        .filter((thread) => (!kind || thread.kind === kind) && (!several || thread.occurrences > 1))
        .sort(order)
        .map((thread) => asRow(thread, reported)),
    [nodes, kind, several, reported],
  );
  const close = (): void => {
    setOpen(null);
    // Back to the cell from which one came, lest the focus goes with the panel.
    document.querySelector<SVGGElement>('#threads-chart [tabindex="0"]')?.focus({ preventScroll: true });
  };
  if (nodes.length === 0) return <p>{township.noThreads}</p>;
  const table = () => {
    const told = new Map(
      nodes.flatMap(({ statements }) =>
        statements.map((one): [string, string] => {
          const outcome = outcomeOf(one);
          return [one.id, outcome ? outcomes[outcome.outcome] : ''];
        }),
      ),
    );
    return {
      header: ['thread', head.kind, head.year, head.state, head.text, head.outcome],
      rows: rows.flatMap((row) =>
        row.cells.map(({ year, state, statement }) => [
          row.id,
          kinds[row.kind],
          year,
          states[state],
          statement?.text,
          statement && told.get(statement.id),
        ]),
      ),
    };
  };
  return (
    <section aria-labelledby="threads-title">
      <div className="section-head">
        <h2 id="threads-title">{township.chart}</h2>
        <Actions asked={asked} name={`threads-${issuer.code ?? issuer.id}`} chart="threads-chart" table={table} />
      </div>
      <p className="help" id="threads-help">
        {township.chartHelp}
      </p>
      <div className="choices">
        <label>
          {township.show}{' '}
          <select value={kind ?? ''} onChange={({ target }) => setKind(target.value)}>
            <option value="">{township.all}</option>
            <option value="IMPROVEMENT">{kindsMany.IMPROVEMENT}</option>
            <option value="PROBLEM">{kindsMany.PROBLEM}</option>
          </select>
        </label>
        <label>
          <input type="checkbox" checked={several} onChange={({ target }) => setWanted(target.checked ? '1' : null)} />{' '}
          {township.severalYears}
        </label>
      </div>
      <Legend />
      {totalCount > nodes.length && <p className="quiet">{township.more(nodes.length, totalCount)}</p>}
      <div className={open === null ? 'threads' : 'threads with-panel'}>
        <ThreadsChart
          rows={rows}
          years={years}
          reported={new Set(reported)}
          open={open}
          choose={({ id }) => setOpen(id)}
        />
        {open !== null && <ThreadPanel id={open} close={close} />}
      </div>
    </section>
  );
}
