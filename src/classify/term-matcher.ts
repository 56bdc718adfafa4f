/** Finds which groups of terms stand in a text. '*' in a term stands for up to six characters without punctuation. */
export type TermMatcher = (text: string) => ReadonlySet<number>;

interface Node {
  readonly next: Map<number, Node>;
  /** Groups of which a term ends here. */
  readonly groups: number[];
  /** Terms that go on behind a star: what has to follow, and the group. */
  readonly tails: { readonly tail: RegExp; readonly group: number }[];
}

const node = (): Node => ({ next: new Map(), groups: [], tails: [] });
const escaped = (words: string): string => words.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/**
 * One trie over all terms of all groups: a text is walked once, whatever the number of terms (a pattern for each group costs as many walks as there are
 * groups; figures: docs/decisions/0005-addresses.md).
 */
export function termMatcher(groups: readonly (readonly string[])[]): TermMatcher {
  const root = node();
  groups.forEach((terms, group) => {
    for (const term of terms) {
      const [head = '', ...rest] = term.split('*');
      let at = root;
      for (let i = 0; i < head.length; i++) {
        const code = head.charCodeAt(i);
        let next = at.next.get(code);
        if (!next) at.next.set(code, (next = node()));
        at = next;
      }
      if (rest.length === 0) at.groups.push(group);
      else
        at.tails.push({
          tail: new RegExp(rest.map((part) => `[^，。；、]{0,6}${escaped(part)}`).join(''), 'y'),
          group,
        });
    }
  });
  return (text) => {
    const found = new Set<number>();
    for (let start = 0; start < text.length; start++) {
      let at = root.next.get(text.charCodeAt(start));
      for (let i = start + 1; at; at = at.next.get(text.charCodeAt(i++))) {
        for (const group of at.groups) found.add(group);
        for (const { tail, group } of at.tails) {
          tail.lastIndex = i;
          if (!found.has(group) && tail.test(text)) found.add(group);
        }
      }
    }
    return found;
  };
}
