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

interface OpenList {
  readonly items: Item[];
  readonly before: Block | Item | null;
  interrupted: boolean;
}

export function lists(segmented: Segmented): List[] {
  return segmented.sections.flatMap((section, index) =>
    inBlocks(section.blocks, null, index).sort((a, b) => startOf(a) - startOf(b)),
  );
}

const startOf = ({ items }: List): number => items[0]?.start ?? 0;

/** 1、 and 1. in one list are one list whose numbers change their style. */
const family = (style: MarkerStyle): string => (style === 'NUM_COMMA' || style === 'NUM_DOT' ? 'NUMERIC' : style);

function inBlocks(blocks: readonly Block[], parent: Item | null, section: number): List[] {
  const found: OpenList[] = [];
  /** The latest list of each family of styles among these blocks. */
  const latest = new Map<string, OpenList>();
  blocks.forEach((block, i) => {
    if (block.type !== 'item') return;
    const key = family(block.marker.style);
    const list = latest.get(key);
    const previous = list?.items.at(-1);
    const adjacent = previous !== undefined && previous === blocks[i - 1];
    if (list && previous && continues(previous, block, adjacent)) {
      list.items.push(block);
      list.interrupted ||= !adjacent;
      return;
    }
    const opened = { items: [block], before: blocks[i - 1] ?? parent, interrupted: false };
    latest.set(key, opened);
    found.push(opened);
  });
  return [
    ...found.map((list) => ({ ...list, section })),
    ...blocks.flatMap((block) =>
      block.type === 'sentence' ? [] : inBlocks(block.children, block.type === 'item' ? block : parent, section),
    ),
  ];
}

/** The next number continues a list over whatever stands between; a wrong one only next to the last item, or where exactly one seems lost between. */
function continues(previous: Item, item: Item, adjacent: boolean): boolean {
  const step = item.marker.ordinal - previous.marker.ordinal;
  if (step === 1) return true;
  if (item.marker.ordinal === 1 && item.marker.style !== 'DASH') return false;
  return previous.marker.style === item.marker.style && (adjacent || step === 2);
}
