import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { links } from '../links.js';
import { stepOf, type MatrixCell, type MatrixRow } from '../model/matrix.js';
import { percent, useWords } from '../words/language.js';
import { MatrixDrawing } from './matrix-drawing.js';

/** Places by covered years; a cell's number is the share, its colour says the same. */
export function Matrix({
  years,
  rows,
}: {
  readonly years: readonly number[];
  readonly rows: readonly MatrixRow[];
}): ReactNode {
  const { start } = useWords();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-labelledby="matrix-title">
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{start.place}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">
                <Link
                  href={
                    row.township === null ? links.start(row.code) : links.issuer({ id: row.township, code: row.code })
                  }
                >
                  {row.name}
                </Link>
              </th>
              {row.cells.map((cell) => (
                <Cell key={cell.year} row={row} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MatrixDrawing years={years} rows={rows} />
    </div>
  );
}

function Cell({ row, cell }: { readonly row: MatrixRow; readonly cell: MatrixCell }): ReactNode {
  const { start } = useWords();
  const { year, reports, missing, share, unchanged, comparable } = cell;
  if (reports === 0)
    return (
      <td className="missing" title={start.noReport}>
        <span className="hidden">{start.noReport}</span>
      </td>
    );
  const gaps = missing > 0 && row.township === null ? `; ${start.missing(missing)}` : '';
  if (share === null)
    return (
      <td title={`${start.noBase}${gaps}`}>
        <span aria-hidden="true">·</span>
        <span className="hidden">{start.noBase}</span>
      </td>
    );
  const told = `${row.name} ${year}: ${start.cell(unchanged, comparable)}${gaps}`;
  return (
    <td className={`share share-${stepOf(share)}${gaps === '' ? '' : ' partly'}`} title={told}>
      <Link
        href={links.statements({
          kinds: 'IMPROVEMENT',
          unchanged: true,
          division: row.code,
          fromYear: year,
          toYear: year,
        })}
        aria-label={`${percent(share)}: ${told}`}
      >
        {percent(share)}
      </Link>
    </td>
  );
}
