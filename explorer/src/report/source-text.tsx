import { useMemo, type ReactNode } from 'react';
import { parted, segments, type Segment } from '../model/segments.js';
import { useWords } from '../words/language.js';
import { placeId, type Report, type ReportMark } from './marks.js';
import { SourceTable } from './source-table.js';

interface Props {
  readonly text: string;
  readonly marks: readonly ReportMark[];
  readonly tables: Report['tables'];
  readonly chosen: string | null;
  choose(id: string): void;
}

/** A report's text as its source has it, with what was found in it marked in place. The text is only ever text: nothing in it can become markup. */
export function SourceText({ text, marks, tables, chosen, choose }: Props): ReactNode {
  const { report } = useWords();
  const pieces = useMemo(() => parted(text.length, tables), [text, tables]);
  // Only the first piece of a thing is a place to go to.
  const seen = new Set<string>();
  const shown = (start: number, end: number): ReactNode =>
    segments(text, marks, start, end).map((segment) => (
      <Piece key={segment.start} segment={segment} seen={seen} chosen={chosen} choose={choose} />
    ));
  return (
    <div className="source" lang="zh-CN">
      {pieces.map(({ start, end, part }) =>
        part === null ? (
          <div key={start} className="verbatim">
            {shown(start, end)}
          </div>
        ) : (
          <div key={start} className="table-block">
            <SourceTable table={part} marks={marks} chosen={chosen} choose={choose} />
            <details>
              <summary>{report.asWritten}</summary>
              <div className="verbatim">{shown(start, end)}</div>
            </details>
          </div>
        ),
      )}
    </div>
  );
}

interface PieceProps {
  readonly segment: Segment<ReportMark>;
  readonly seen: Set<string>;
  readonly chosen: string | null;
  choose(id: string): void;
}

/** A piece of text inside of marks. The narrowest one is what a click chooses; the list beside the text leads to each by keyboard. */
function Piece({ segment: { text, marks }, seen, chosen, choose }: PieceProps): ReactNode {
  if (marks.length === 0) return text;
  const first = marks.filter(({ of }) => !seen.has(of));
  for (const { of } of first) seen.add(of);
  const innermost = [...marks]
    .filter(({ layer }) => layer !== 'heading')
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const classes = [
    ...new Set(marks.map(({ layer }) => `in-${layer}`)),
    ...(marks.some(({ of }) => of === chosen) ? ['chosen'] : []),
  ].join(' ');
  const anchors = first.map(({ of }) => <span key={of} id={placeId(of)} className="anchor" />);
  if (!innermost)
    return (
      <strong className={classes}>
        {anchors}
        {text}
      </strong>
    );
  return (
    <mark className={classes} onClick={() => choose(innermost.of)}>
      {anchors}
      {text}
    </mark>
  );
}
