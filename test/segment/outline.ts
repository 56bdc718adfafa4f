import type { Block, Segmented } from '../../src/model/segmented.js';
import { findTitle } from '../../src/divide/title.js';
import { normalise } from '../../src/normalise/normalise.js';
import { segment } from '../../src/segment/segment.js';

export interface Read {
  readonly text: string;
  readonly segmented: Segmented;
}

/** A text through normalise and segment. */
export function read(source: string): Read {
  const text = normalise(source);
  return { text: text.text, segmented: segment(text, findTitle(text.text)) };
}

/** A tree of blocks as lines: an item is its marker and its own words, "#" behind a title on a line of its own that has something below it. */
export function outline(text: string, blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block) => {
    const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
    if (block.type === 'sentence') return [indent + words(block)];
    if (block.type === 'subheading')
      return [`${indent}${words(block)}#`, ...outline(text, block.children, `${indent}  `)];
    return [
      `${indent}${block.marker.written}|${words(block.own)}${block.heading && block.children.length > 0 ? '#' : ''}`,
      ...outline(text, block.children, `${indent}  `),
    ];
  });
}

/** The outline of a body that stands in one section. */
export function outlineOf(body: string): string[] {
  const { text, segmented } = read(`五、存在的主要问题及改进情况\n${body}`);
  return segmented.sections.flatMap((section) => outline(text, section.blocks));
}
