import { flatMapped } from '../model/flat-mapped.js';
import type { Segmented } from '../model/segmented.js';
import type { Draft } from './draft.js';
import { SectionWalk } from './section-walk.js';

/**
 * Statements of the report (labelling.md): the section decides first, the wording second. Each section's blocks are walked in order
 * (`section-walk.ts`); spans of one kind never overlap, the earlier one stays; so does one of two that stand twice.
 */
export function findStatements(text: string, segmented: Segmented, year: number | null): Draft[] {
  const nextYear = year === null ? null : `${year + 1}年`;
  const drafts = flatMapped(segmented.sections, (section, index) =>
    section.stub ? [] : new SectionWalk(text, section, index, nextYear).run(),
  );
  return distinct(text, drafts);
}

function distinct(text: string, drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const wordsOf = ({ start, end }: Draft): string => text.slice(start, end);
  /** The one of its kind that was kept last: a paragraph that was copied twice says its statements once. */
  const lastOf = new Map<Draft['kind'], Draft>();
  const ends = new Map<string, number>();
  for (const draft of [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (draft.start < (ends.get(draft.kind) ?? 0)) continue;
    const before = lastOf.get(draft.kind);
    if (before?.section === draft.section && wordsOf(before) === wordsOf(draft)) continue;
    lastOf.set(draft.kind, draft);
    ends.set(draft.kind, draft.end);
    kept.push(draft);
  }
  return kept;
}
