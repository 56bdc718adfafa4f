import { useState, type ReactNode } from 'react';
import type { Asked } from '../api.js';
import { playgroundLink } from '../links.js';
import { csv, type CsvValue } from '../model/csv.js';
import { useWords } from '../words/language.js';
import { chartSvg, download, svgToPng } from './download.js';
import { hasPlayground } from './frame.js';

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

interface Props {
  /** The request behind the view. */
  readonly asked: Asked;
  /** Name of the files, without ending. */
  readonly name: string;
  readonly table?: (() => CsvTable) | undefined;
  /** Id of the view's chart. */
  readonly chart?: string | undefined;
  /** Only the downloads, for one of several charts of a view. */
  readonly brief?: boolean;
}

/** What can be done with every view: link to it, repeat its request, take what it shows along. */
export function Actions({ asked, name, table, chart, brief = false }: Props): ReactNode {
  const { actions } = useWords();
  const [copied, setCopied] = useState(false);
  const save = async (type: 'svg' | 'png'): Promise<void> => {
    const svg = chart === undefined ? null : chartSvg(chart);
    if (!svg) return;
    download(`${name}.${type}`, type === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : await svgToPng(svg));
  };
  return (
    <div className="actions" role="group" aria-label={actions.label}>
      {!brief && (
        <button
          type="button"
          onClick={() => {
            void navigator.clipboard?.writeText(location.href).then(() => setCopied(true));
          }}
        >
          <span aria-live="polite">{copied ? actions.copied : actions.link}</span>
        </button>
      )}
      {!brief && hasPlayground() && (
        <a className="button" href={playgroundLink(asked.query, asked.variables)} target="_blank" rel="noreferrer">
          {actions.playground}
        </a>
      )}
      {table && (
        <button
          type="button"
          aria-label={actions.download(actions.csv)}
          onClick={() => {
            const { header, rows } = table();
            download(`${name}.csv`, new Blob([csv(header, rows)], { type: 'text/csv;charset=utf-8' }));
          }}
        >
          {actions.csv}
        </button>
      )}
      {chart !== undefined && (
        <>
          <button type="button" aria-label={actions.download(actions.svg)} onClick={() => void save('svg')}>
            {actions.svg}
          </button>
          <button type="button" aria-label={actions.download(actions.png)} onClick={() => void save('png')}>
            {actions.png}
          </button>
        </>
      )}
    </div>
  );
}
