import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { Point, Series } from '../model/figure-series.js';

const WIDTH = 340;
const HEIGHT = 150;
const LEFT = 44;
const BOTTOM = 24;
const TOP = 18;

/** One figure over the years, from zero; the line is broken where a year lacks it. */
export function FigureChart({
  id,
  name,
  series,
  years,
}: {
  readonly id: string;
  readonly name: string;
  readonly series: Series;
  readonly years: readonly number[];
}): ReactNode {
  const byYear = new Map(series.points.map((point) => [point.year, point]));
  const x = scalePoint<number>()
    .domain([...years])
    .range([LEFT + 8, WIDTH - 14]);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...series.points.map(({ value }) => value))])
    .nice(4)
    .range([HEIGHT - BOTTOM, TOP]);
  const path = line<number>()
    .defined((year) => byYear.has(year))
    .x((year) => x(year) ?? 0)
    .y((year) => y(byYear.get(year)?.value ?? 0));
  return (
    <svg
      id={id}
      className="figure-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${name}: ${told(series.points)}`}
    >
      {y.ticks(3).map((tick) => (
        <g key={tick}>
          <line className="grid" x1={LEFT} x2={WIDTH - 6} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {years.map((year, i) =>
        years.length > 9 && i % 2 === 1 ? null : (
          <text key={year} x={x(year) ?? 0} y={HEIGHT - 6} textAnchor="middle">
            {year}
          </text>
        ),
      )}
      <path className="line" d={path([...years]) ?? ''} />
      {series.points.map((point) => (
        <Dot key={point.year} point={point} x={x(point.year) ?? 0} y={y(point.value)} />
      ))}
    </svg>
  );
}

/** Full: exact. Ring: about. Arrow upwards: at least. */
function Dot({ point, x, y }: { readonly point: Point; readonly x: number; readonly y: number }): ReactNode {
  if (point.qualifier === 'AT_LEAST')
    return <path className="dot" d={`M${x - 5} ${y + 4}L${x} ${y - 6}L${x + 5} ${y + 4}Z`} />;
  return <circle className={point.qualifier === 'APPROXIMATE' ? 'dot ring' : 'dot'} cx={x} cy={y} r={4} />;
}

const told = (points: readonly Point[]): string =>
  points.map(({ year, value, unit }) => `${year} ${value}${unit}`).join(', ');
