import type { Change } from '../model/change.js';
import type { Comparison, ReportToCompare, SectionFate, StatementFate } from '../model/comparison.js';
import { STATEMENT_KINDS, type StatementKind } from '../model/kinds.js';
import type { RecurrenceLink, StatementForLinking } from '../model/link.js';
import { likeness, simpleLikeness } from './measures.js';

/** What other stages know how to do. */
export interface ComparisonTools {
  /** A text of the source, simplified and unwrapped; a statement's text is that already. */
  readonly clean: (text: string) => string;
  /** A clean text without years and these names. */
  readonly mask: (text: string, issuerNames: readonly string[]) => string;
  /** Tokens of a masked text. */
  readonly words: (masked: string) => readonly string[];
  /** Which statements of the earlier report stand again in the later one. */
  readonly align: (
    earlier: readonly StatementForLinking[],
    later: readonly StatementForLinking[],
  ) => readonly RecurrenceLink[];
}

/**
 * Two reports side by side: the measures over their whole texts, sections aligned by what they are about, statements by recurrence (docs/decisions/0003). Tokens are the words of
 * the linking lexicon by longest match, single characters between them; names of both issuers are masked in both texts, so that a report copied from elsewhere shows.
 */
export function compareReports(from: ReportToCompare, to: ReportToCompare, tools: ComparisonTools): Comparison {
  const names = [...new Set([...from.issuerNames, ...to.issuerNames])];
  const tokens = (text: string): readonly string[] => tools.words(tools.mask(tools.clean(text), names));
  const before = from.sections.map((section) => ({ ...section, tokens: tokens(section.text) }));
  const after = to.sections.map((section) => ({ ...section, tokens: tokens(section.text) }));
  const [a, b] = [before.flatMap((section) => section.tokens), after.flatMap((section) => section.tokens)];
  return {
    ...likeness(a, b),
    fromTokens: a.length,
    toTokens: b.length,
    sections: sectionFates(before, after),
    statements: STATEMENT_KINDS.flatMap((kind) => statementFates(kind, from, to, names, tools)),
  };
}

interface Tokens {
  readonly role: SectionFate['role'];
  readonly heading: string;
  readonly tokens: readonly string[];
}

/** The n-th section of a role with the n-th of that role, in the order of the later report; what is left of the earlier one comes last. */
function sectionFates(before: readonly Tokens[], after: readonly Tokens[]): SectionFate[] {
  const open = [...before];
  const found = after.map((section): SectionFate => {
    const at = open.findIndex(({ role }) => role === section.role);
    const [earlier] = at < 0 ? [] : open.splice(at, 1);
    if (!earlier)
      return { fate: 'NEW', role: section.role, fromHeading: null, toHeading: section.heading, similarity: null };
    const simple = simpleLikeness(earlier.tokens, section.tokens);
    const fate = simple === 1 ? 'KEPT' : 'EDITED';
    return { fate, role: section.role, fromHeading: earlier.heading, toHeading: section.heading, similarity: simple };
  });
  return [
    ...found,
    ...open.map(({ role, heading }): SectionFate => ({
      fate: 'DROPPED',
      role,
      fromHeading: heading,
      toHeading: null,
      similarity: null,
    })),
  ];
}

/** In the order of the later report, then the dropped ones. A statement that was split or merged stands once for each part. */
function statementFates(
  kind: StatementKind,
  from: ReportToCompare,
  to: ReportToCompare,
  names: readonly string[],
  { mask, align }: ComparisonTools,
): StatementFate[] {
  const masked = ({ statements, year }: ReportToCompare): StatementForLinking[] =>
    statements
      .filter((statement) => statement.kind === kind)
      .map(({ id, text }, order) => ({ id, year, order, text, masked: mask(text, names), topics: [] }));
  const [earlier, later] = [masked(from), masked(to)];
  const links = align(earlier, later);
  const linked = new Set(links.map((link) => link.from));
  const alone = (fate: 'NEW' | 'DROPPED', id: string): StatementFate => ({
    fate,
    kind,
    fromId: fate === 'NEW' ? null : id,
    toId: fate === 'NEW' ? id : null,
    similarity: null,
    changes: [],
  });
  return [
    ...later.flatMap(({ id }) => {
      const own = links.filter((link) => link.to === id);
      if (own.length === 0) return [alone('NEW', id)];
      return own.map((link): StatementFate => ({
        fate: link.kind === 'IDENTICAL' ? 'KEPT' : 'EDITED',
        kind,
        fromId: link.from,
        toId: id,
        similarity: link.similarity,
        changes: JSON.parse(link.changes) as Change[],
      }));
    }),
    ...earlier.filter(({ id }) => !linked.has(id)).map(({ id }) => alone('DROPPED', id)),
  ];
}
