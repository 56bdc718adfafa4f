import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer, type Asked } from '../api.js';
import { SpreadChart } from '../charts/spread-chart.js';
import { WordingDocument, type WordingQuery } from '../generated/graphql.js';
import { links } from '../links.js';
import { Actions } from '../parts/actions.js';
import { Answered } from '../parts/answered.js';
import { MarkedAt } from '../parts/marked.js';
import { Page } from '../parts/page.js';
import { useParam } from '../parts/use-param.js';
import { useWords } from '../words/language.js';
import { NotFoundPage } from './not-found.js';

type Wording = Extract<NonNullable<WordingQuery['node']>, { __typename: 'Wording' }>;
type Occurrence = Wording['occurrences']['nodes'][number];

/** Places that are shown at once, and at most. A sentence of thousands of reports is read by its spread first. */
const PLACES = 20;
const MOST_PLACES = 200;

/** One shared sentence: who wrote it, when it spread, and where it stands. `?places=all` shows more of these. */
export function WordingPage({ id }: { readonly id: string }): ReactNode {
  const { wording } = useWords();
  const [shown] = useParam('places');
  const answer = useAnswer(WordingDocument, { id, places: shown === 'all' ? MOST_PLACES : PLACES });
  return (
    <Answered answer={answer}>
      {({ node }) =>
        node?.__typename === 'Wording' ? (
          <Found wording={node} asked={answer.asked} />
        ) : (
          <NotFoundPage why={wording.notFound} />
        )
      }
    </Answered>
  );
}

function Found({ wording, asked }: { readonly wording: Wording; readonly asked: Asked }): ReactNode {
  const { wording: words, kinds, table: head } = useWords();
  const { years, occurrences } = wording;
  const writers = years[0]?.firstWriters ?? [];
  const places = [...occurrences.nodes].sort((a, b) => a.statement.report.year.value - b.statement.report.year.value);
  return (
    <Page
      title={words.heading}
      above={<Link href={links.wordings()}>{words.listHeading}</Link>}
      actions={
        <Actions
          asked={asked}
          name={`wording-${wording.id}`}
          chart="spread-chart"
          table={() => ({
            header: [head.year, head.issuer, head.place, head.kind, head.text, 'statement'],
            rows: places.map(({ statement: { report, kind, quote, id } }) => [
              report.year.value,
              report.issuer.name,
              report.issuer.county?.name,
              kinds[kind],
              quote,
              id,
            ]),
          })}
        />
      }
    >
      <blockquote lang="zh-CN" className="said">
        {wording.text}
      </blockquote>
      <p className="quiet">{words.masked}</p>
      <dl className="facts">
        <div>
          <dt>{words.issuers}</dt>
          <dd>{wording.issuerCount}</dd>
        </div>
        <div>
          <dt>{words.statements}</dt>
          <dd>{wording.statementCount}</dd>
        </div>
        <div>
          <dt>{writers.length > 1 ? words.firstMany : words.first}</dt>
          <dd>
            {years[0]?.year}{' '}
            {writers.map((issuer) => (
              <Link key={issuer.id} className="chip" href={links.issuer(issuer)}>
                {issuer.fullName ?? issuer.name}
              </Link>
            ))}
            <span className="quiet"> {words.firstHelp}</span>
          </dd>
        </div>
      </dl>
      <section aria-labelledby="spread-title">
        <h2 id="spread-title">{words.spread}</h2>
        <SpreadChart years={years} label={words.spread} />
        <ul className="legend">
          <li>
            <span className="swatch fresh" /> {words.newIssuers}
          </li>
          <li>
            <span className="swatch again" /> {words.again}
          </li>
        </ul>
        <ol className="spread">
          {years
            .filter(({ newIssuers }) => newIssuers > 0)
            .map(({ year, newIssuers, firstWriters }) => (
              <li key={year}>
                <strong>{year}</strong> +{newIssuers}:{' '}
                {firstWriters.map((issuer) => (
                  <Link key={issuer.id} className="chip" href={links.issuer(issuer)}>
                    {issuer.name}
                  </Link>
                ))}
              </li>
            ))}
        </ol>
      </section>
      <Family wording={wording} />
      <section aria-labelledby="where-title">
        <h2 id="where-title">{words.where}</h2>
        {occurrences.totalCount > places.length && (
          <p>
            {words.places(places.length, occurrences.totalCount)}{' '}
            {places.length < MOST_PLACES && (
              <Link href={links.wording(wording.id, { places: 'all' })}>
                {words.morePlaces(Math.min(MOST_PLACES, occurrences.totalCount))}
              </Link>
            )}
          </p>
        )}
        <ul className="hits">
          {places.map((place) => (
            <Place key={`${place.statement.id} ${place.start}`} place={place} />
          ))}
        </ul>
      </section>
    </Page>
  );
}

/** What is nearly the same, and how all of it spread. */
function Family({ wording: { nearWordings, cluster } }: { readonly wording: Wording }): ReactNode {
  const { wording: words } = useWords();
  return (
    <section aria-labelledby="family-title">
      <h2 id="family-title">{words.family}</h2>
      <p>
        <strong>{words.patterns[cluster.pattern]}</strong>{' '}
        <span className="quiet">{words.evidence(cluster.inCompany, cluster.datedIssuers)}</span>
      </p>
      {nearWordings.length === 0 ? (
        <p className="quiet">{words.noneNear}</p>
      ) : (
        <>
          <p>{words.together(cluster.wordings, cluster.issuers, cluster.counties)}</p>
          <ul className="near">
            {nearWordings.map(({ jaccard, wording }) => (
              <li key={wording.id}>
                <Link href={links.wording(wording.id)} lang="zh-CN">
                  {wording.text}
                </Link>{' '}
                <span className="quiet">{words.alike(Math.floor(jaccard * 100), wording.issuerCount)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The sentence marked in the words around it. */
function Place({ place }: { readonly place: Occurrence }): ReactNode {
  const { kinds } = useWords();
  const { statement } = place;
  const { report } = statement;
  // The context's own place in the source is that of the statement inside of it.
  const offset = statement.context.indexOf(statement.quote);
  const start = place.start - statement.start + offset;
  const marks = offset < 0 ? [] : [{ start, end: start + place.end - place.start }];
  return (
    <li>
      <Link href={links.report(report.id, statement.id)}>
        <span className={`kind kind-${statement.kind}`}>{kinds[statement.kind]}</span>{' '}
        <strong>{report.issuer.name}</strong> {report.year.value}
      </Link>{' '}
      {report.issuer.county && (
        <Link className="quiet" href={links.start(report.issuer.county.code)}>
          {report.issuer.county.name}
        </Link>
      )}
      <MarkedAt text={statement.context} marks={marks} />
    </li>
  );
}
