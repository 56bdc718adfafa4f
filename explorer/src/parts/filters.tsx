import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useWords } from '../words/language.js';
import { isCode, PlaceChoice, PlaceName, placesNamed, type Place } from './place-choice.js';

interface FilterField {
  readonly name: string;
  readonly label: string;
  /** A choice among values; without it a text, or a number where `number` is set. */
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly number?: boolean;
  /** The name or code of a place; the address holds its code. */
  readonly place?: boolean;
  /** What a text may be, offered while it is written. */
  readonly suggestions?: readonly string[];
  readonly hint?: string;
}

type Values = Readonly<Record<string, string>>;

/** A name that is no place yet: what it may mean, or that nothing bears it. */
interface Unclear {
  readonly at: string;
  readonly field: string;
  readonly name: string;
  readonly places: readonly Place[];
}

/** Conditions of a list; they stand in the address, so a filtered list has its permalink. */
export function Filters({ fields }: { readonly fields: readonly FilterField[] }): ReactNode {
  const { table } = useWords();
  const [params, setParams] = useSearchParams();
  const at = params.toString();
  const [written, setWritten] = useState<{ readonly at: string; readonly values: Values }>();
  const [unclear, setUnclear] = useState<Unclear>();
  // Another address (apply, back, a link) has conditions of its own; the form stays, and with it the focus.
  const values: Values = written?.at === at ? written.values : Object.fromEntries(params);
  const set = (name: string, value: string): void => setWritten({ at, values: { ...values, [name]: value } });
  const go = (to: Values): void => {
    setWritten(undefined);
    setUnclear(undefined);
    setParams(Object.fromEntries(Object.entries(to).filter(([, value]) => value.trim() !== '')));
  };
  const apply = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const named = fields.find(
      ({ name, place }) => place && (values[name] ?? '').trim() !== '' && !isCode(values[name] ?? ''),
    );
    if (named === undefined) return go(values);
    const name = (values[named.name] ?? '').trim();
    const places = await placesNamed(name).catch(() => []);
    const [place] = places;
    if (place !== undefined && places.length === 1) go({ ...values, [named.name]: place.code });
    else setUnclear({ at, field: named.name, name, places });
  };
  return (
    <>
      <form className="filters" aria-label={table.filters} onSubmit={(event) => void apply(event)}>
        {fields.map((field) => (
          <label key={field.name}>
            <span>{field.label}</span>
            <Field field={field} value={values[field.name] ?? ''} set={(value) => set(field.name, value)} />
            {field.place && <PlaceName code={params.get(field.name) ?? ''} />}
          </label>
        ))}
        <button type="submit">{table.apply}</button>
        <button type="button" onClick={() => go({})}>
          {table.clear}
        </button>
      </form>
      {unclear?.at === at && (
        <PlaceChoice
          name={unclear.name}
          places={unclear.places}
          choose={({ code }) => go({ ...values, [unclear.field]: code })}
        />
      )}
    </>
  );
}

interface FieldProps {
  readonly field: FilterField;
  readonly value: string;
  set(value: string): void;
}

function Field({ field: { options, number = false, suggestions, hint }, value, set }: FieldProps): ReactNode {
  const { table } = useWords();
  const list = useId();
  if (options)
    return (
      <select value={value} onChange={({ target }) => set(target.value)}>
        <option value="">{table.any}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    );
  return (
    <>
      <input
        value={value}
        inputMode={number ? 'numeric' : 'text'}
        placeholder={hint}
        list={suggestions && list}
        onChange={({ target }) => set(target.value)}
      />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** Values of an address as an API's argument; what is no such value is as if it were not there. */
export const read = {
  whole: (value: string | null): number | null =>
    value !== null && /^\d{1,4}$/u.test(value.trim()) ? Number(value) : null,
  truth: (value: string | null): boolean | null => (value === 'true' ? true : value === 'false' ? false : null),
  text: (value: string | null): string | null => (value === null || value.trim() === '' ? null : value.trim()),
  /** Code of a place. */
  code: (value: string | null): string | null => (value !== null && isCode(value) ? value.trim() : null),
  /** Parted by commas or spaces. */
  words: (value: string | null): string[] | null => value?.match(/[^\s,，、]+/gu) ?? null,
  one: <Value extends string>(value: string | null, of: readonly Value[]): Value | null =>
    of.find((known) => known === value) ?? null,
};
