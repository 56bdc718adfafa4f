import { oneLine, tableLines, type SpannedCell } from '../table-lines.js';
import type { Numbering, NumberingReference } from './numbering.js';
import { child, isOn, value, type XmlElement } from './xml.js';

/** Wrappers that are as if they were not there. Accepted revisions: what was inserted or moved here stays. */
const TRANSPARENT = new Set([
  'ins',
  'moveTo',
  'sdt',
  'sdtContent',
  'smartTag',
  'customXml',
  'hyperlink',
  'fldSimple',
  'dir',
  'bdo',
  'ruby',
  'rubyBase',
  'oMath',
  'oMathPara',
]);
/** A cell with more is the document itself, in a table that places it on the page. */
const ARTICLE_LINES = 5;
const ARTICLE_LENGTH = 400;

/** The lines of a document's body: paragraphs with the numbers of their lists, and rows of tables. */
export class Body {
  private readonly lines: string[] = [];
  /** A paragraph whose end was deleted goes on in the next one. */
  private unfinished = '';
  private boxes: XmlElement[] = [];

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: ReadonlyMap<string, NumberingReference>,
    private readonly defaultStyle: string | undefined,
  ) {}

  read(container: XmlElement): readonly string[] {
    this.blocks(container);
    if (this.unfinished !== '') this.lines.push(this.unfinished);
    return this.lines;
  }

  private blocks(container: XmlElement): void {
    for (const element of container.children) {
      if (element.name === 'p') this.paragraph(element);
      else if (element.name === 'tbl') this.table(element);
      else if (element.name === 'AlternateContent') this.blocks(chosen(element));
      else if (TRANSPARENT.has(element.name)) this.blocks(element);
    }
  }

  private paragraph(element: XmlElement): void {
    const properties = child(element, 'pPr');
    const text = this.runs(element);
    const number = isOn(child(properties, 'rPr'), 'vanish') && text === '' ? '' : this.number(properties);
    const whole = this.unfinished + number + text;
    this.unfinished = '';
    const mark = child(properties, 'rPr');
    if (child(mark, 'del') ?? child(mark, 'moveFrom')) this.unfinished = whole;
    else if (whole.trim() !== '') this.lines.push(...whole.split('\n').map((line) => line.trimEnd()));
    const boxes = this.boxes;
    this.boxes = [];
    for (const box of boxes) this.blocks(box);
  }

  /** The number before the paragraph. Its own reference goes before its style's; list 0 takes it out of any list. */
  private number(properties: XmlElement | undefined): string {
    const own = child(properties, 'numPr');
    const style = this.styles.get(value(properties, 'pStyle') ?? this.defaultStyle ?? '') ?? {};
    const level = value(own, 'ilvl');
    const list = value(own, 'numId') ?? style.list;
    return list === undefined || list === '0'
      ? ''
      : this.numbering.next({ list, level: level === undefined ? style.level : Number(level) });
  }

  private runs(container: XmlElement): string {
    let text = '';
    for (const element of container.children) {
      switch (element.name) {
        case 't':
          text += element.text;
          break;
        case 'tab':
        case 'ptab':
          // A tab in a paragraph is a gap; in the extracted text, tabs bound cells.
          text += ' ';
          break;
        case 'br':
        case 'cr':
          text += '\n';
          break;
        case 'noBreakHyphen':
          text += '-';
          break;
        case 'r':
          if (!isOn(child(element, 'rPr'), 'vanish')) text += this.runs(element);
          break;
        case 'AlternateContent':
          text += this.runs(chosen(element));
          break;
        case 'drawing':
        case 'pict':
        case 'object':
          this.boxes.push(...textBoxes(element));
          break;
        default:
          if (TRANSPARENT.has(element.name)) text += this.runs(element);
      }
    }
    return text;
  }

  private table(table: XmlElement): void {
    const rows = rowsOf(table).map((row) => {
      const cells = cellsOf(row).map((cell) => ({ cell, lines: this.inside(cell) }));
      const before = Number(value(child(row, 'trPr'), 'gridBefore') ?? 0);
      return { before, cells };
    });
    const isLayout =
      Math.max(0, ...rows.map((row) => row.cells.length)) < 2 ||
      rows.some((row) =>
        row.cells.some(({ lines }) => lines.length >= ARTICLE_LINES && lines.join('').length >= ARTICLE_LENGTH),
      );
    if (isLayout) {
      this.lines.push(...rows.flatMap((row) => row.cells.flatMap(({ lines }) => lines)));
      return;
    }
    const spanned = rows.map(({ before, cells }) => [
      ...(before > 0 ? [{ text: '', columns: before, rows: 1 }] : []),
      ...cells.map(({ cell, lines }): SpannedCell => {
        const properties = child(cell, 'tcPr');
        const merge = child(properties, 'vMerge');
        const isCovered = merge !== undefined && merge.attributes['val'] !== 'restart';
        return {
          text: isCovered ? '' : oneLine(lines.map((line) => line.replaceAll('\t', ' ').trim()).join('\n')),
          columns: Number(value(properties, 'gridSpan') ?? 1) || 1,
          rows: 1,
        };
      }),
    ]);
    this.lines.push(...tableLines(spanned).filter((line) => line.trim() !== ''));
  }

  private inside(cell: XmlElement): readonly string[] {
    return new Body(this.numbering, this.styles, this.defaultStyle).read(cell);
  }
}

/** Of the same content in several formats, the first one. */
const chosen = (element: XmlElement): XmlElement =>
  child(element, 'Choice') ?? child(element, 'Fallback') ?? { name: '', attributes: {}, children: [], text: '' };

function textBoxes(element: XmlElement): XmlElement[] {
  if (element.name === 'txbxContent') return [element];
  return (element.name === 'AlternateContent' ? chosen(element) : element).children.flatMap(textBoxes);
}

const rowsOf = (table: XmlElement): XmlElement[] =>
  table.children.flatMap((element) => {
    if (element.name === 'tr') return child(child(element, 'trPr'), 'del') ? [] : [element];
    return TRANSPARENT.has(element.name) ? rowsOf(element) : [];
  });

const cellsOf = (row: XmlElement): XmlElement[] =>
  row.children.flatMap((element) => {
    if (element.name === 'tc') return [element];
    return TRANSPARENT.has(element.name) ? cellsOf(element) : [];
  });
