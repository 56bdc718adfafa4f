import type { ReactNode } from 'react';
import { stepOf, type MatrixRow } from '../model/matrix.js';
import { percent, useWords } from '../words/language.js';

const CELL = 54;
const LINE = 26;
const LABEL = 150;
/** The colours of styles/parts.css, share-0 … share-4. */
const FILLS = ['#eef3f7', '#c6dbe9', '#8fbbd8', '#2c6f9e', '#0b4f7d'];

/** The matrix as a drawing for download; on the page itself stands the table. */
export function MatrixDrawing({
  years,
  rows,
}: {
  readonly years: readonly number[];
  readonly rows: readonly MatrixRow[];
}): ReactNode {
  const { start } = useWords();
  const width = LABEL + years.length * CELL + 10;
  const height = 60 + rows.length * LINE;
  return (
    <div className="offstage" aria-hidden="true">
      <svg
        id="matrix-chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        fontFamily="sans-serif"
        fontSize={12}
      >
        <text x={4} y={18} fontSize={13} fontWeight="bold">
          {start.matrix}
        </text>
        {years.map((year, x) => (
          <text key={year} x={LABEL + x * CELL + CELL / 2} y={42} textAnchor="middle">
            {year}
          </text>
        ))}
        {rows.map(({ code, name, cells }, y) => (
          <g key={code}>
            <text x={4} y={50 + y * LINE + 17}>
              {name}
            </text>
            {cells.map(({ year, reports, share }, x) => (
              <g key={year}>
                <rect
                  x={LABEL + x * CELL}
                  y={50 + y * LINE}
                  width={CELL - 2}
                  height={LINE - 2}
                  fill={share === null ? '#ffffff' : FILLS[stepOf(share)]}
                  stroke={reports === 0 ? '#767676' : '#d5d5d5'}
                  strokeDasharray={reports === 0 ? '3 3' : undefined}
                />
                <text
                  x={LABEL + x * CELL + CELL / 2 - 1}
                  y={50 + y * LINE + 17}
                  textAnchor="middle"
                  fill={share !== null && stepOf(share) >= 3 ? '#ffffff' : '#1a1a1a'}
                >
                  {reports === 0 ? '' : share === null ? '·' : percent(share)}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
