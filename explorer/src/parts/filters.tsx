import { useState, type FormEvent, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { useWords } from '../words/language.js';

interface FilterField {
  readonly name: string;
  readonly label: string;
  /** A choice among values; without it a text, or a number where `number` is set. */
  readonly options?: readonly (readonly [value: string, label: string])[];
  readonly number?: boolean;
  readonly hint?: string;
}

type Values = Readonly<Record<string, string>>;

/** Conditions of a list; they stand in the address, so a filtered list has its permalink. */
export function Filters({ fields }: { readonly fields: readonly FilterField[] }): ReactNode {
  const { table } = useWords();
  const [params, setParams] = useSearchParams();
  const at = params.toString();
  const [written, setWritten] = useState<{ readonly at: string; readonly values: Values }>();
  // Another address (apply, back, a link) has conditions of its own; the form stays, and with it the focus.
  const values: Values = written?.at === at ? written.values : Object.fromEntries(params);
  const set = (name: string, value: string): void => setWritten({ at, values: { ...values, [name]: value } });
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    setWritten(undefined);
    setParams(Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')));
  };
  return (
    <form className="filters" aria-label={table.filters} onSubmit={apply}>
      {fields.map(({ name, label, options, number = false, hint }) => (
        <label key={name}>
          <span>{label}</span>
          {options ? (
            <select value={values[name] ?? ''} onChange={({ target }) => set(name, target.value)}>
              <option value="">{table.any}</option>
              {options.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          ) : (
            <input
              value={values[name] ?? ''}
              inputMode={number ? 'numeric' : 'text'}
              placeholder={hint}
              onChange={({ target }) => set(name, target.value)}
            />
          )}
        </label>
      ))}
      <button type="submit">{table.apply}</button>
      <button
        type="button"
        onClick={() => {
          setWritten(undefined);
          setParams({});
        }}
      >
        {table.clear}
      </button>
    </form>
  );
}

/** Values of an address as an API's argument; what is no such value is as if it were not there. */
export const read = {
  whole: (value: string | null): number | null =>
    value !== null && /^\d{1,4}$/u.test(value.trim()) ? Number(value) : null,
  truth: (value: string | null): boolean | null => (value === 'true' ? true : value === 'false' ? false : null),
  text: (value: string | null): string | null => (value === null || value.trim() === '' ? null : value.trim()),
  /** Parted by commas or spaces. */
  words: (value: string | null): string[] | null => value?.match(/[^\s,，、]+/gu) ?? null,
  one: <Value extends string>(value: string | null, of: readonly Value[]): Value | null =>
    of.find((known) => known === value) ?? null,
};
