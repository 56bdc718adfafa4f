import type { Block, Item, Segmented } from '../model/segmented.js';

/** One list: consecutive items of one parent and one style, numbered on. A sentence between items, or a numeral 1, begins a new list. */
export interface List {
  readonly items: readonly Item[];
  /** The block that stands before the first item; what announces the list. */
  readonly before: Block | Item | null;
  readonly section: number;
}

export function lists(segmented: Segmented): List[] {
  return segmented.sections.flatMap((section, index) => inBlocks(section.blocks, null, index));
}

function inBlocks(blocks: readonly Block[], parent: Item | null, section: number): List[] {
  const found: List[] = [];
  let open: Item[] = [];
  let before: Block | Item | null = parent;
  let last: Block | null = null;
  const close = (): void => {
    if (open.length > 0) found.push({ items: open, before, section });
    open = [];
  };
  for (const block of blocks) {
    if (block.type === 'item') {
      const previous = open.at(-1);
      if (previous && (previous.marker.style !== block.marker.style || block.marker.ordinal === 1)) close();
      if (open.length === 0) before = last ?? parent;
      open.push(block);
    } else close();
    last = block;
  }
  close();
  for (const block of blocks)
    if (block.type !== 'sentence')
      found.push(...inBlocks(block.children, block.type === 'item' ? block : parent, section));
  return found;
}
