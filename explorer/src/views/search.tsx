import type { ReactNode } from 'react';
import { Link, Redirect, useSearchParams } from 'wouter';
import { useAnswer } from '../api.js';
import { SearchPlacesDocument, SearchStatementsDocument, type SearchPlacesQuery } from '../generated/graphql.js';
import { links } from '../links.js';
import { readQuestion, type Question } from '../model/question.js';
import { Actions } from '../parts/actions.js';
import { Answered } from '../parts/answered.js';
import { Marked } from '../parts/marked.js';
import { Page } from '../parts/page.js';
import { useWords } from '../words/language.js';

type Place = SearchPlacesQuery['resolvePlaces'][number][number];

/** ?q=LINE: the places that its words may mean; then the statements that hold the other words, of the one place that is certain. */
export function SearchPage(): ReactNode {
  const { search } = useWords();
  const [params] = useSearchParams();
  const line = params.get('q') ?? '';
  const question = readQuestion(line);
  const { words, fromYear, toYear } = question;
  if (words.length === 0 && fromYear === null)
    return (
      <Page title={search.label}>
        <p>{search.nothing}</p>
      </Page>
    );
  // A year alone: everything that was said in it.
  if (words.length === 0) return <Redirect replace to={links.statements({ fromYear, toYear })} />;
  return <Found key={line} line={line} question={question} />;
}

const exact = (places: readonly Place[]): readonly Place[] => places.filter(({ matched }) => matched !== 'PREFIX');

function Found({ line, question }: { readonly line: string; readonly question: Question }): ReactNode {
  const { search } = useWords();
  const { words } = question;
  const places = useAnswer(SearchPlacesDocument, {
    // Names from above may be parted by spaces: 澄江市 石篆镇.
    texts: [words.join(''), ...words].map((text) => text.slice(0, 80)),
  });
  return (
    <Page title={search.heading(line)}>
      <Answered answer={places}>
        {({ resolvePlaces: [together = [], ...single] }) => {
          const whole = exact(together);
          const named = whole.length > 0 ? whole : single.flatMap(exact);
          const text = whole.length > 0 ? [] : words.filter((_, i) => exact(single[i] ?? []).length === 0);
          const shown = named.length > 0 ? named : [together, ...single].flat();
          return (
            <>
              <Places places={shown} question={question} />
              {/* A word may be a place and be meant as a word (公开): it is looked for when nothing else is. */}
              <Statements
                question={question}
                text={(text.length === 0 ? (named.length > 0 && question.fromYear !== null ? [] : words) : text).join(
                  ' ',
                )}
                places={text.length === 0 ? [] : named}
              />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function Places({ places, question }: { readonly places: readonly Place[]; readonly question: Question }): ReactNode {
  const { search } = useWords();
  const distinct = [...new Map(places.map((place) => [place.code, place])).values()].slice(0, 30);
  if (distinct.length === 0) return null;
  return (
    <section aria-labelledby="places-title">
      <h2 id="places-title">{search.places}</h2>
      <ul className="places">
        {distinct.map(({ code, fullName, division, township }) => (
          <li key={code}>
            {township ? (
              <Link href={links.issuer({ id: township.id, code })}>{fullName}</Link>
            ) : division ? (
              <Link href={links.start(code)}>{fullName}</Link>
            ) : (
              <span>
                {fullName} <span className="quiet">({search.notHere})</span>
              </span>
            )}{' '}
            {township?.reports
              .filter(
                ({ year: { value } }) =>
                  question.fromYear === null || (value >= question.fromYear && value <= (question.toYear ?? value)),
              )
              .map(({ id, year: { value } }) => (
                <Link key={id} className="chip" href={links.report(id)}>
                  {value}
                </Link>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Statements({
  question,
  text,
  places,
}: {
  readonly question: Question;
  readonly text: string;
  readonly places: readonly Place[];
}): ReactNode {
  const { search, kinds, table: head } = useWords();
  const [place] = places.length === 1 ? places : [];
  const answer = useAnswer(
    SearchStatementsDocument,
    {
      text,
      where: { division: place?.code ?? null, fromYear: question.fromYear, toYear: question.toYear },
    },
    text !== '',
  );
  if (text === '') return null;
  return (
    <section aria-labelledby="found-title">
      <div className="section-head">
        <h2 id="found-title">
          {search.statements} {place && <small>({search.in(place.name)})</small>}
        </h2>
        <Actions
          asked={answer.asked}
          name="search"
          table={() => ({
            header: [head.issuer, head.year, head.kind, head.text, 'id'],
            rows: (answer.data?.search.nodes ?? []).map((node) => [
              node.report.issuer.name,
              node.report.year.value,
              kinds[node.kind],
              node.text,
              node.id,
            ]),
          })}
        />
      </div>
      <Answered answer={answer}>
        {({ search: { nodes } }) =>
          nodes.length === 0 ? (
            <p>{search.noStatements}</p>
          ) : (
            <ul className="hits">
              {nodes.map(({ id, kind, text: said, report }) => (
                <li key={id}>
                  <Link href={links.report(report.id, id)}>
                    <span className={`kind kind-${kind}`}>{kinds[kind]}</span> <strong>{report.issuer.name}</strong>{' '}
                    {report.year.value}
                  </Link>{' '}
                  <Link className="quiet" href={links.issuer(report.issuer)}>
                    →
                  </Link>
                  <Marked text={said} words={text.split(' ')} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </section>
  );
}
