import { oneLine, tableLines, type SpannedCell } from '../table-lines.js';
import { itemNumber } from './list-numbers.js';
import { isDataTable, isMetaTable, metaLines, rowsOf, spanOf } from './tables.js';
import { attribute, isBlock, isElement, isHidden, isText, type Element, type Node } from './tree.js';

/** A line of the page as a reader sees it: a paragraph, what stands between two line breaks, or a row of a table. */
export interface Block {
  readonly text: string;
  /** Characters of it inside links. */
  readonly linked: number;
  /** Elements around it whose tag or name says that they belong to the site and not to the article. */
  readonly siteParts: readonly Element[];
  readonly kind: 'line' | 'heading' | 'row';
}

/** All visible lines of a page, in order. */
export function blocksOf(root: Element): Block[] {
  const walker = new Walker();
  walker.walk(root, false);
  walker.end();
  return walker.blocks;
}

/** Words in the names (class, id) of parts of a site that are no article: whole words of a name, not stretches of it. */
const SITE_NAMES =
  /(?:^|[\s_-])(?:nav|navi|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|location|dqwz|wzdh|share|bdsharebuttonbox|toolbar|tools?|sidebar|sidenav|side|friendlinks?|yqlj|links|footer|foot|copyright|bottom|search|login|qrcode|ewm|related|relevant|xgwz|recommend|hot|pagination|pagebar|pager|prevnext|prev|next|print|topbar|banner|logo|accessibility|wza)\d{0,2}(?=$|[\s_-])/i;
const SITE_TAGS = new Set(['nav', 'footer', 'aside']);

const isSitePart = (element: Element): boolean =>
  SITE_TAGS.has(element.tagName) ||
  /^(?:navigation|banner|contentinfo|search|complementary)$/.test(attribute(element, 'role')) ||
  (isBlock(element) && SITE_NAMES.test(spread(`${attribute(element, 'class')} ${attribute(element, 'id')}`)));

/** leftMenu → left-Menu: names of several words in one. */
const spread = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1-$2');

class Walker {
  readonly blocks: Block[] = [];
  private text = '';
  private linked = 0;
  private heading = false;
  private siteParts: Element[] = [];
  private preformatted = 0;

  walk(node: Node, inLink: boolean): void {
    if (isText(node)) return this.add(node.value, inLink);
    if (!isElement(node) || isHidden(node)) return;
    if (node.tagName === 'br') return this.end();
    if (node.tagName === 'table') return this.table(node, inLink);
    const block = isBlock(node);
    const site = isSitePart(node);
    if (block) this.end();
    if (site) this.siteParts = [...this.siteParts, node];
    if (node.tagName === 'pre') this.preformatted++;
    if (node.tagName === 'li') this.text += itemNumber(node);
    if (/^h[1-6]$/.test(node.tagName)) this.heading = true;
    for (const child of node.childNodes) this.walk(child, inLink || node.tagName === 'a');
    if (block) this.end();
    if (node.tagName === 'pre') this.preformatted--;
    if (site) this.siteParts = this.siteParts.slice(0, -1);
  }

  /** Closes the line. */
  end(): void {
    const text = this.text.trim();
    if (text !== '') this.push(this.text.trimEnd(), this.linked, this.heading ? 'heading' : 'line');
    this.text = '';
    this.linked = 0;
    this.heading = false;
  }

  private push(text: string, linked: number, kind: Block['kind']): void {
    this.blocks.push({ text, linked, kind, siteParts: this.siteParts });
  }

  private add(value: string, inLink: boolean): void {
    if (this.preformatted > 0 && value.includes('\n')) {
      value.split('\n').forEach((line, i) => {
        if (i > 0) this.end();
        this.text += line.replace(/\r/g, '');
      });
      return;
    }
    // White space of the page's source is one space, or nothing at a line's begin; no-break and wide spaces are text.
    let words = value.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.text === '' || this.text.endsWith(' ')) words = words.replace(/^ /, '');
    this.text += words;
    if (inLink) this.linked += words.trim().length;
  }

  private table(table: Element, inLink: boolean): void {
    this.end();
    const rows = rowsOf(table);
    const caption = table.childNodes.find((child) => isElement(child) && child.tagName === 'caption');
    if (caption) {
      this.walk(caption, inLink);
      this.end();
    }
    const cells = rows.map((row) => row.map((cell) => ({ element: cell, ...textOf(cell) })));
    const site = isSitePart(table);
    if (site) this.siteParts = [...this.siteParts, table];
    if (isMetaTable(cells)) for (const line of metaLines(cells)) this.push(line, 0, 'line');
    else if (isDataTable(table, cells)) {
      const spanned = cells.map((row) =>
        row.map(({ element, text }): SpannedCell => ({
          text,
          columns: spanOf(element, 'colspan'),
          rows: spanOf(element, 'rowspan'),
        })),
      );
      const lines = tableLines(spanned);
      lines.forEach((line, i) => {
        const linked = (cells[i] ?? []).reduce((sum, c) => sum + c.linked, 0);
        if (line.trim() !== '') this.push(line, linked, 'row');
      });
    } else {
      // A table for layout only: its cells are parts of the page like any other.
      for (const row of rows) {
        for (const cell of row) {
          this.walk(cell, inLink);
          this.end();
        }
      }
    }
    if (site) this.siteParts = this.siteParts.slice(0, -1);
  }
}

/** A cell as one line. */
function textOf(cell: Element): { readonly text: string; readonly linked: number; readonly lines: number } {
  const walker = new Walker();
  for (const child of cell.childNodes) walker.walk(child, false);
  walker.end();
  return {
    text: oneLine(walker.blocks.map((block) => block.text.replaceAll('\t', ' ').trim()).join('\n')),
    linked: walker.blocks.reduce((sum, block) => sum + block.linked, 0),
    lines: walker.blocks.length,
  };
}
