import { useState, type FormEvent, type ReactNode } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { links } from '../links.js';
import { useWords } from '../words/language.js';

/** One box for places, years and words. */
export function SearchBox(): ReactNode {
  const { search } = useWords();
  const [path] = useLocation();
  const [params] = useSearchParams();
  const asked = path === '/search' ? (params.get('q') ?? '') : '';
  // A new question from elsewhere (back, a link) begins a new box.
  return <Box key={asked} asked={asked} words={search} />;
}

interface Props {
  readonly asked: string;
  readonly words: { readonly label: string; readonly hint: string; readonly button: string };
}

function Box({ asked, words }: Props): ReactNode {
  const [, go] = useLocation();
  const [line, setLine] = useState(asked);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (line.trim() !== '') go(links.search(line.trim()));
  };
  return (
    <form role="search" className="search" onSubmit={submit}>
      <input
        type="search"
        aria-label={words.label}
        placeholder={words.hint}
        value={line}
        maxLength={200}
        onChange={({ target }) => setLine(target.value)}
      />
      <button type="submit">{words.button}</button>
    </form>
  );
}
