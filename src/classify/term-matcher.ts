/** Finds which groups of terms stand in a text. '*' in a term stands for up to six characters without punctuation. */
export type TermMatcher = (text: string) => ReadonlySet<number>;

const escaped = (term: string): string =>
  term.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^，。；、]{0,6}');

/** One pattern a group: the engine's own search is faster than a trie over all terms walked in JavaScript (docs/decisions/0005-addresses.md). */
export function termMatcher(groups: readonly (readonly string[])[]): TermMatcher {
  const patterns = groups.map((terms) => new RegExp(terms.map(escaped).join('|')));
  return (text) => {
    const found = new Set<number>();
    patterns.forEach((pattern, group) => {
      if (pattern.test(text)) found.add(group);
    });
    return found;
  };
}
