import { linkHorizontal } from 'd3-shape';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Cell, Row } from '../model/thread-grid.js';
import type { Words } from '../words/en.js';
import { useWords } from '../words/language.js';
import { clipped, layout, type Place } from './geometry.js';
import { LOOKS } from './states.js';
import { useWidth } from './use-width.js';

export interface ChartRow extends Row {
  readonly id: string;
  readonly kind: 'IMPROVEMENT' | 'PROBLEM' | 'MEASURE';
  readonly text: string;
}

interface Props {
  readonly rows: readonly ChartRow[];
  readonly years: readonly number[];
  readonly reported: ReadonlySet<number>;
  /** Id of the thread that is open. */
  readonly open: string | null;
  choose(row: ChartRow, cell: Cell): void;
}

/** Position of a cell: row and place among the row's cells. */
interface At {
  readonly row: number;
  readonly cell: number;
}

/** Of a label's letters, at the usual size of the page (styles/parts.css). */
const LABEL_SIZE = 13;

/** The threads of an issuer: years across, one line a pledge or problem, splits and merges as lines between cells. */
export function ThreadsChart({ rows, years, reported, open, choose }: Props): ReactNode {
  const words = useWords();
  const [box, width, unit] = useWidth<HTMLDivElement>();
  const svg = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState<At>({ row: 0, cell: 0 });
  const [shown, setShown] = useState<At | null>(null);
  const places = useMemo(() => layout(rows, years, Math.max(width, 280), unit), [rows, years, width, unit]);
  // The rows may have become fewer (a condition was set): exactly one cell stays in the tab order.
  const stop: At = rows[current.row]?.cells[current.cell] ? current : { row: 0, cell: 0 };

  const move = (to: At): void => {
    setCurrent(to);
    svg.current?.querySelector<SVGGElement>(`[data-at="${to.row} ${to.cell}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent, at: At, row: ChartRow, cell: Cell): void => {
    const next = neighbour(event.key, at, rows);
    if (next) move(next);
    else if (event.key === 'Enter' || event.key === ' ') choose(row, cell);
    else if (event.key === 'Escape') setShown(null);
    else return;
    event.preventDefault();
  };
  const told = shown && rows[shown.row];
  const toldCell = shown && told?.cells[shown.cell];
  return (
    <div ref={box} className="threads-chart" onMouseLeave={() => setShown(null)}>
      <svg
        id="threads-chart"
        ref={svg}
        width={Math.max(width, 280)}
        height={places.height}
        role="group"
        aria-label={words.township.chart}
        aria-describedby="threads-help"
      >
        {years.map((year) => (
          <g key={year} className={reported.has(year) ? 'year' : 'year absent'} aria-hidden="true">
            {!reported.has(year) && (
              <rect
                className="absent"
                x={places.x(year)}
                y={places.head - 4}
                width={places.columnWidth}
                height={places.height - places.head}
              />
            )}
            <text x={places.x(year) + places.columnWidth / 2} y={17 * unit} textAnchor="middle">
              {places.narrow && places.columnWidth < 34 ? `’${String(year).slice(2)}` : year}
            </text>
          </g>
        ))}
        {rows.map((row, r) => (
          <g
            key={row.id}
            role="group"
            aria-label={`${words.kinds[row.kind]}: ${row.text}`}
            className={row.id === open ? 'row open' : 'row'}
          >
            <RowLabel
              row={row}
              y={places.tops[r] ?? 0}
              width={places.narrow ? Math.max(width, 280) : places.labelWidth}
              kind={words.kinds[row.kind]}
              unit={unit}
            />
            {row.links.map(({ from, to }, i) => (
              <path key={i} className="link" d={curve(places.placeOf(r, from), places.placeOf(r, to))} />
            ))}
            {row.cells.map((cell, c) => {
              const at = { row: r, cell: c };
              const place = places.placeOf(r, cell);
              const look = LOOKS[cell.state];
              return (
                <g
                  key={c}
                  role="button"
                  className={`cell cell-${cell.state}`}
                  data-at={`${r} ${c}`}
                  tabIndex={stop.row === r && stop.cell === c ? 0 : -1}
                  aria-label={`${cell.year}: ${words.states[cell.state]}. ${saidOf(cell, words)}`}
                  aria-pressed={row.id === open}
                  onClick={() => {
                    setCurrent(at);
                    choose(row, cell);
                  }}
                  onKeyDown={(event) => onKey(event, at, row, cell)}
                  onFocus={() => {
                    setCurrent(at);
                    setShown(at);
                  }}
                  onBlur={() => setShown(null)}
                  onMouseEnter={() => setShown(at)}
                >
                  <rect x={place.x} y={place.y} width={place.width} height={place.height} rx={3} fill={look.fill} />
                  <text
                    x={place.x + place.width / 2}
                    y={place.y + place.height / 2 + 5 * unit}
                    textAnchor="middle"
                    fill={look.ink}
                  >
                    {look.sign}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      {shown && told && toldCell && (
        <Told place={places.placeOf(shown.row, toldCell)} width={width}>
          <strong>
            {toldCell.year} · {words.states[toldCell.state]}
          </strong>
          <span lang="zh-CN">{saidOf(toldCell, words)}</span>
        </Told>
      )}
    </div>
  );
}

function RowLabel({
  row,
  y,
  width,
  kind,
  unit,
}: {
  readonly row: ChartRow;
  readonly y: number;
  readonly width: number;
  readonly kind: string;
  readonly unit: number;
}): ReactNode {
  const size = kind.length * (kind.charCodeAt(0) > 0x2e80 ? LABEL_SIZE : 8) * unit + 8;
  return (
    <g aria-hidden="true" className="label">
      <text x={0} y={y + 17 * unit} className={`of-${row.kind}`} fontWeight="bold">
        {kind}
      </text>
      <text x={size} y={y + 17 * unit}>
        {clipped(row.text, width - size - 8, LABEL_SIZE * unit)}
      </text>
    </g>
  );
}

/** The wording of a cell, below it and inside of the chart. Read out already as the cell's name. */
function Told({
  place,
  width,
  children,
}: {
  readonly place: Place;
  readonly width: number;
  readonly children: ReactNode;
}): ReactNode {
  const wide = Math.min(420, width);
  return (
    <div
      className="told"
      aria-hidden="true"
      style={{ top: place.y + place.height + 4, left: Math.max(0, Math.min(place.x, width - wide)), width: wide }}
    >
      {children}
    </div>
  );
}

const drawn = linkHorizontal<{ readonly from: Place; readonly to: Place }, readonly [number, number]>()
  .source(({ from }) => [from.x + from.width, from.y + from.height / 2])
  .target(({ to }) => [to.x, to.y + to.height / 2])
  .x(([x]) => x)
  .y(([, y]) => y);
const curve = (from: Place, to: Place): string => drawn({ from, to }) ?? '';

/** Its wording, or what the report says in its place. */
const saidOf = ({ statement, state, year }: Cell, { township }: Words): string =>
  statement?.text ?? (state === 'done' ? township.doneHere(year) : township.droppedHere(year));

/** Where an arrow key leads: along the row, or to the nearest year of the next row. */
function neighbour(key: string, { row, cell }: At, rows: readonly ChartRow[]): At | null {
  const cells = rows[row]?.cells ?? [];
  if (key === 'ArrowRight') return cell + 1 < cells.length ? { row, cell: cell + 1 } : null;
  if (key === 'ArrowLeft') return cell > 0 ? { row, cell: cell - 1 } : null;
  if (key === 'Home') return { row, cell: 0 };
  if (key === 'End') return { row, cell: cells.length - 1 };
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const year = cells[cell]?.year ?? 0;
  const others = step === 0 ? undefined : rows[row + step]?.cells;
  if (!others) return null;
  const distances = others.map((other) => Math.abs(other.year - year));
  return { row: row + step, cell: distances.indexOf(Math.min(...distances)) };
}
