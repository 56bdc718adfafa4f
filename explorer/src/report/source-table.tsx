import type { ReactNode } from 'react';
import { useWords } from '../words/language.js';
import { placeId, type Report, type ReportMark } from './marks.js';

interface Props {
  readonly table: Report['tables'][number];
  readonly marks: readonly ReportMark[];
  readonly chosen: string | null;
  choose(id: string): void;
}

/** A table of the official form, drawn; cells that a failing rule names are marked. */
export function SourceTable({ table, marks, chosen, choose }: Props): ReactNode {
  const { report } = useWords();
  const { number, rows, columns, rowLabels, columnLabels, cells } = table;
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const evidence = marks.filter(
    ({ layer, start }) => layer === 'evidence' && start >= table.start && start < table.end,
  );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={report.table(number)}>
      <table className="form">
        <caption>{report.table(number)}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column, i) => (
              <th key={column} scope="col">
                {columnLabels[i] ?? column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row}>
              <th scope="row">{rowLabels[i] ?? row}</th>
              {columns.map((column) => {
                const cell = at.get(`${row} ${column}`);
                const proof = cell && evidence.find(({ start, end }) => start < cell.end && end > cell.start);
                if (!cell) return <td key={column} className="none" />;
                if (!proof) return <td key={column}>{cell.raw}</td>;
                return (
                  <td key={column} className={proof.of === chosen ? 'failing chosen' : 'failing'}>
                    <button
                      type="button"
                      id={`${placeId(proof.of)}-${cell.start}`}
                      title={report.failing}
                      onClick={() => choose(proof.of)}
                    >
                      {cell.raw === '' ? '–' : cell.raw}
                      <span className="hidden"> ({report.failing})</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
