import { useEffect, useRef, type ReactNode } from 'react';
import { ask, useAnswer } from '../api.js';
import { SearchPlacesDocument, type SearchPlacesQuery } from '../generated/graphql.js';
import { useWords } from '../words/language.js';

export type Place = SearchPlacesQuery['resolvePlaces'][number][number];

export const isCode = (text: string): boolean => /^\d{2,12}$/u.test(text.trim());

/** Places of exactly this name; where there is none, those whose names begin with it. Several are several candidates. */
export async function placesNamed(name: string): Promise<readonly Place[]> {
  const { resolvePlaces } = await ask(SearchPlacesDocument, { texts: [name.slice(0, 80)] });
  const found = resolvePlaces[0] ?? [];
  const exact = found.filter(({ matched }) => matched !== 'PREFIX');
  return exact.length > 0 ? exact : found;
}

/** Full name of the place whose code this is; nothing where it is none. */
export function PlaceName({ code }: { readonly code: string }): ReactNode {
  const { data } = useAnswer(SearchPlacesDocument, { texts: [code] }, isCode(code));
  const place = data?.resolvePlaces[0]?.find((one) => one.code === code);
  return place ? <span className="quiet">{place.fullName}</span> : null;
}

interface Props {
  readonly name: string;
  readonly places: readonly Place[];
  choose(place: Place): void;
}

const MOST = 20;

/** What a name may mean, to choose from; a name that nothing bears is said to be one. */
export function PlaceChoice({ name, places, choose }: Props): ReactNode {
  const { table, search } = useWords();
  // Where reports are at hand first: the others lead to an empty list.
  const isHere = ({ township, division }: Place): boolean => township !== null || division !== null;
  const shown = [...places.filter(isHere), ...places.filter((place) => !isHere(place))].slice(0, MOST);
  const first = useRef<HTMLButtonElement>(null);
  // The name was applied, and that is what it takes now.
  useEffect(() => first.current?.focus(), [name]);
  return (
    <div role="status" className="place-choice">
      <p>{places.length === 0 ? table.noPlace(name) : table.whichPlace(name)}</p>
      {shown.map((place, i) => (
        <button key={place.code} ref={i === 0 ? first : null} type="button" onClick={() => choose(place)}>
          {place.fullName}
          {!isHere(place) && <span className="quiet"> ({search.notHere})</span>}
        </button>
      ))}
      {places.length > MOST && <p className="quiet">{table.morePlaces(places.length - MOST)}</p>}
    </div>
  );
}
