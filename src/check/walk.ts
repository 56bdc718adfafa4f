import type { Block, Item, MarkerStyle, Segmented } from '../model/segmented.js';

/** One list: items of one parent and one style, numbered on. Words between two items end it only where the numbers do not run on over them. */
export interface List {
  readonly items: readonly Item[];
  /** The block that stands before the first item; what announces the list. */
  readonly before: Block | Item | null;
  readonly section: number;
  /** Other blocks stand between its items: one of them may be an item without its number. */
  readonly interrupted: boolean;
}

interface OpenList extends List {
  readonly items: Item[];
  interrupted: boolean;
}

/** Those of the report that was asked for last: two rules walk over the same lists. */
let latest: { readonly of: Segmented; readonly lists: readonly List[] } | null = null;

export function lists(segmented: Segmented): readonly List[] {
  if (latest?.of !== segmented) latest = { of: segmented, lists: allLists(segmented) };
  return latest.lists;
}

function allLists(segmented: Segmented): List[] {
  const all: List[] = [];
  segmented.sections.forEach((section, index) => {
    const found: List[] = [];
    collect(section.blocks, null, index, found);
    all.push(...found.sort((a, b) => startOf(a) - startOf(b)));
  });
  return all;
}

const startOf = ({ items }: List): number => items[0]?.start ?? 0;

/** 1、 and 1. in one list are one list whose numbers change their style. */
const family = (style: MarkerStyle): string => (style === 'NUM_COMMA' || style === 'NUM_DOT' ? 'NUMERIC' : style);

/** Lists of these blocks, then those inside each of them. */
function collect(blocks: readonly Block[], parent: Item | null, section: number, found: List[]): void {
  /** The latest list of each family of styles among these blocks. */
  const latest = new Map<string, OpenList>();
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (block.type !== 'item') continue;
    const key = family(block.marker.style);
    const list = latest.get(key);
    const previous = list?.items.at(-1);
    const adjacent = previous !== undefined && previous === blocks[i - 1];
    if (list && previous && continues(previous, block, adjacent)) {
      list.items.push(block);
      list.interrupted ||= !adjacent;
      continue;
    }
    const opened: OpenList = { items: [block], before: blocks[i - 1] ?? parent, section, interrupted: false };
    latest.set(key, opened);
    found.push(opened);
  }
  for (const block of blocks)
    if (block.type !== 'sentence' && block.children.length > 0)
      collect(block.children, block.type === 'item' ? block : parent, section, found);
}

/** The next number continues a list over whatever stands between; a wrong one only next to the last item, or where exactly one seems lost between. */
function continues(previous: Item, item: Item, adjacent: boolean): boolean {
  const step = item.marker.ordinal - previous.marker.ordinal;
  if (step === 1) return true;
  if (item.marker.ordinal === 1 && item.marker.style !== 'DASH') return false;
  return previous.marker.style === item.marker.style && (adjacent || step === 2);
}
