import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { MAX_DEPTH } from '../limits.js';
import { Refusal } from '../refusal.js';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;

/**
 * A page as a browser would see it: unclosed tags closed, cells put into rows, nothing executed. The depth is bounded while the tree grows, since both the
 * parser's own look-ups and every walk afterwards cost more the deeper it is.
 */
export function parsePage(html: string): Tree.Document {
  let depth = 0;
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        if (++depth > MAX_DEPTH)
          throw new Refusal(
            'DEPTH',
            `has elements nested more than ${MAX_DEPTH} deep; save the report's own text as .txt or .html`,
          );
      },
      onItemPop: () => void depth--,
    },
  });
}

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string =>
  element.attrs.find((a) => a.name === name)?.value ?? '';

/** Elements whose content is no text of the page: programs, forms, drawings, alternatives, and the glosses of ruby (pinyin over a character). */
const NO_TEXT = new Set(
  'head script style template noscript iframe frame frameset noframes object embed applet button select option textarea input svg math canvas audio video map area datalist dialog rt rp'.split(
    ' ',
  ),
);

/** Not shown, whatever it holds. `visibility` and scripts that show things later are beyond a reader without a browser. */
export const isHidden = (element: Element): boolean =>
  NO_TEXT.has(element.tagName) ||
  element.attrs.some((a) => a.name === 'hidden') ||
  /display\s*:\s*none/i.test(attribute(element, 'style'));

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName);

/** Elements of a name below one, not looking into those of `stopAt`. */
export function* below(element: Element, names: ReadonlySet<string>, stopAt: ReadonlySet<string>): Generator<Element> {
  for (const child of element.childNodes) {
    if (!isElement(child)) continue;
    if (names.has(child.tagName)) yield child;
    if (!stopAt.has(child.tagName)) yield* below(child, names, stopAt);
  }
}
