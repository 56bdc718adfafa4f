import {
  chineseNumber,
  circled,
  formalNumber,
  fullWidth,
  heavenlyStem,
  letters,
  roman,
} from '../numbering/numerals.js';
import { child, children, isOn, value, type XmlElement } from './xml.js';

interface Level {
  readonly start: number;
  readonly format: string;
  /** 第%1章, %1、, （%2）, %1.%2 */
  readonly text: string;
  readonly suffix: string;
  /** All numbers of this level as decimal digits. */
  readonly legal: boolean;
  /** Level (from 1) whose next number restarts this one; 0 never; undefined: any higher one. */
  readonly restart: number | undefined;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** Which list and level a paragraph, or a style, belongs to. */
export interface NumberingReference {
  readonly list?: string | undefined;
  readonly level?: number | undefined;
}

/**
 * The numbers that Word draws before paragraphs of its lists. They are nowhere in the text: 一、, （一）, 1. and ① of a report written in Word are
 * list styles more often than not, and without them its headings and items cannot be told from its sentences.
 */
export class Numbering {
  private readonly lists = new Map<string, List>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(root: XmlElement | undefined, styles: ReadonlyMap<string, NumberingReference>) {
    const abstracts = new Map(children(root, 'abstractNum').map((a) => [a.attributes['abstractNumId'] ?? '', a]));
    const instances = children(root, 'num');
    for (const num of instances) {
      const id = num.attributes['numId'] ?? '';
      const abstract = this.linked(value(num, 'abstractNumId') ?? '', abstracts, instances, styles);
      const levels = new Map(children(abstracts.get(abstract), 'lvl').map(level));
      const startOverrides = new Map<number, number>();
      for (const override of children(num, 'lvlOverride')) {
        const at = Number(override.attributes['ilvl'] ?? 0);
        const own = child(override, 'lvl');
        if (own) levels.set(...level(own));
        const start = value(override, 'startOverride');
        if (start !== undefined) startOverrides.set(at, Number(start));
      }
      this.lists.set(id, { abstract, levels, startOverrides });
    }
  }

  /** A list may take its levels from a list style, which names another list. */
  private linked(
    id: string,
    abstracts: ReadonlyMap<string, XmlElement>,
    instances: readonly XmlElement[],
    styles: ReadonlyMap<string, NumberingReference>,
  ): string {
    const style = value(abstracts.get(id), 'numStyleLink');
    const list = style === undefined ? undefined : styles.get(style)?.list;
    const other = instances.find((num) => num.attributes['numId'] === list);
    return other ? (value(other, 'abstractNumId') ?? id) : id;
  }

  /** Counts the paragraph and returns the number before it, with its mark; empty for bullets and for paragraphs of no list. */
  next({ list: id, level: at = 0 }: NumberingReference): string {
    const list = id === undefined ? undefined : this.lists.get(id);
    const own = list?.levels.get(at);
    if (!list || !own) return '';
    const counters = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counters);
    if (!this.begun.has(id as string)) {
      this.begun.add(id as string);
      for (const [level, start] of list.startOverrides) counters[level] = start - 1;
    }
    counters[at] = (counters[at] ?? own.start - 1) + 1;
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > at && (restart === undefined || (restart > 0 && at < restart))) counters[deeper] = undefined;
    }
    if (own.format === 'bullet' || own.format === 'none') return '';
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const { start = 1, format = 'decimal' } = list.levels.get(level) ?? {};
      return written(counters[level] ?? start, own.legal && level < at ? 'decimal' : format);
    });
    return text === '' || own.suffix === 'nothing' || /[、.．）)。，]$/.test(text) ? text : `${text} `;
  }
}

function level(element: XmlElement): [number, Level] {
  return [
    Number(element.attributes['ilvl'] ?? 0),
    {
      start: Number(value(element, 'start') ?? 0),
      format: value(element, 'numFmt') ?? child(child(element, 'Choice'), 'numFmt')?.attributes['val'] ?? 'decimal',
      text: value(element, 'lvlText') ?? '',
      suffix: value(element, 'suff') ?? 'tab',
      legal: isOn(element, 'isLgl'),
      restart: value(element, 'lvlRestart') === undefined ? undefined : Number(value(element, 'lvlRestart')),
    },
  ];
}

function written(number: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'koreanCounting':
      return chineseNumber(number);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return String(number).replace(/\d/g, (d) => '〇一二三四五六七八九'[Number(d)] ?? d);
    case 'chineseLegalSimplified':
    case 'japaneseLegal':
    case 'ideographLegalTraditional':
      return formalNumber(number);
    case 'ideographTraditional':
      return heavenlyStem(number);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
    case 'ideographEnclosedCircle':
      return circled(number);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return fullWidth(number);
    case 'decimalEnclosedParen':
      return `（${number}）`;
    case 'decimalEnclosedFullstop':
      return `${number}.`;
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerLetter':
      return letters(number);
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    default:
      return String(number);
  }
}
