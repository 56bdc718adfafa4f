import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { yearsBetween } from '../model/thread-grid.js';

interface SpreadYear {
  readonly year: number;
  readonly issuers: number;
  readonly newIssuers: number;
}
const WIDTH = 520;
const HEIGHT = 180;
const BOTTOM = 26;
const LEFT = 34;

/** Issuers of a sentence by year: new ones in full colour, those that had written it before hatched pale above. */
export function SpreadChart({
  years,
  label,
}: {
  readonly years: readonly SpreadYear[];
  readonly label: string;
}): ReactNode {
  const by = new Map(years.map((one) => [one.year, one]));
  const all = yearsBetween(years.map(({ year }) => year));
  const x = scaleBand<number>()
    .domain(all)
    .range([LEFT, Math.min(WIDTH - 6, LEFT + all.length * 80)])
    .padding(0.25);
  const y = scaleLinear()
    .domain([0, Math.max(1, ...years.map(({ issuers }) => issuers))])
    .range([HEIGHT - BOTTOM, 16]);
  const told = years.map(({ year, issuers, newIssuers }) => `${year}: ${issuers} (${newIssuers})`).join(', ');
  return (
    <svg
      id="spread-chart"
      className="spread-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${label}: ${told}`}
    >
      {all.map((year) => {
        const { issuers = 0, newIssuers = 0 } = by.get(year) ?? {};
        const left = x(year) ?? 0;
        return (
          <g key={year}>
            <rect className="again" x={left} width={x.bandwidth()} y={y(issuers)} height={y(newIssuers) - y(issuers)} />
            <rect className="fresh" x={left} width={x.bandwidth()} y={y(newIssuers)} height={y(0) - y(newIssuers)} />
            {issuers > 0 && (
              <text x={left + x.bandwidth() / 2} y={y(issuers) - 4} textAnchor="middle">
                {issuers}
              </text>
            )}
            <text x={left + x.bandwidth() / 2} y={HEIGHT - 8} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
      <line className="grid" x1={LEFT} x2={WIDTH - 6} y1={y(0)} y2={y(0)} />
    </svg>
  );
}
