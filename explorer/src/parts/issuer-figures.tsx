import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Asked } from '../api.js';
import { FigureChart } from '../charts/figure-chart.js';
import { links } from '../links.js';
import { figureSeries } from '../model/figure-series.js';
import { useWords } from '../words/language.js';
import { Actions } from './actions.js';
import type { Issuer } from './issuer.js';

/** An issuer's named figures over the years: a drawing and a table each. */
export function IssuerFigures({
  issuer,
  years,
  asked,
}: {
  readonly issuer: Issuer;
  readonly years: readonly number[];
  readonly asked: Asked;
}): ReactNode {
  const { township, figureNames, qualifiers, table: head } = useWords();
  const series = figureSeries(issuer.reports);
  if (series.length === 0) return <p>{township.noFigures}</p>;
  return (
    <section aria-labelledby="figures-title">
      <div className="section-head">
        <h2 id="figures-title">{township.figures}</h2>
        <Actions
          asked={asked}
          name={`figures-${issuer.code ?? issuer.id}`}
          table={() => ({
            header: ['key', head.year, head.value, 'qualifier', head.unit, head.text],
            rows: series.flatMap(({ key, points }) =>
              points.map(({ year, value, qualifier, unit, quote }) => [key, year, value, qualifier, unit, quote]),
            ),
          })}
        />
      </div>
      <p className="help">{township.figuresHelp}</p>
      <div className="figures">
        {series.map((one) => {
          const name = figureNames[one.key] ?? one.key;
          const id = `figure-${one.key}`;
          return (
            <figure key={one.key}>
              <figcaption>
                {name} <Actions asked={asked} name={`${one.key}-${issuer.code ?? issuer.id}`} chart={id} brief />
              </figcaption>
              <FigureChart id={id} name={name} series={one} years={years} />
              <p className="values">
                {one.points.map(({ id: figure, year, report, value, qualifier, unit }) => (
                  <Link key={year} href={links.report(report, figure)}>
                    {year}: {qualifiers[qualifier]} {value} {unit}
                  </Link>
                ))}
              </p>
            </figure>
          );
        })}
      </div>
    </section>
  );
}
