import { isValueCell } from '../model/cell-value.js';
import { codeSet, isIn } from '../model/code-set.js';
import { exactLabels, isLabelStart } from '../model/form-labels.js';
import { flatMapped } from '../model/flat-mapped.js';
import { matchesOf } from '../model/matches.js';
import { applyEdits, type Aligned, type Edit } from './aligned.js';
import { splitLines, type Line } from './lines.js';
import { has, KIND } from './units.js';

/** Two or more wide spaces (or four narrow ones) inside a line: what is left of a paragraph's indent when line feeds were lost. */
const SPACES = /[ \u3000\u00A0]{2,}/g;
const WIDE = /[\u3000\u00A0]{2}|.{4}/;
const GAP_BEHIND_SENTENCE = /[。！？；](?:[\u3000\u00A0]{2,}|[ \u3000\u00A0]{4,})/g;
const SENTENCE_END = /[。！？；]$/;
const HEADING =
  /^\s*(?:(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}部分[、:： ]?)[^。；]{2,40}|[（(][一二三四五六七八九十]{1,3}[）)][^。；，：]{2,16})$/;

/** A numbered heading in running text, with one space behind it: 。 四、复议和诉讼情况 行政复议… Its words hold no punctuation but 、. */
const HEADING_IN_LINE =
  /(?<=[。！？；）\s]|^)((?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)])[^\s。；，：！？（）()]{2,32})([ \u3000\u00A0]{1,8})(?=\S)/g;
/** 一、二、三 are items of a sentence, unless the words name what a section tells. */
const LISTS = /^.[^、]*、[^、]*、/;
const NAMES_SECTION = /(?:情况|问题|事项|工作|措施|打算|安排|计划|报告|概述|保障|建设|费用|减免|诉讼)$/;
/** The report's title between what a page sets before it and the text. */
const REPORT_TITLE =
  /(?<=\s|^)([^\s。；，：>＞»]{2,40}(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报))([ \u3000\u00A0]{1,8})(?=\S)/g;
/** Particulars that a page sets above the text: 索引号：… 发布机构：… */
const PARTICULAR =
  /[ \u3000\u00A0]{1,8}(?=(?:索引号|发布机构|公开机构|发文机关|发布日期|发文日期|成文日期|公开日期|发布时间|公开时间|文号|发文字号|名称|主题分类|信息来源|来源|浏览次数|点击数|字号|字体|主办|主办单位|承办|承办单位|版权所有|技术支持)[ \u3000]?[:：])/g;
/** Links to the pages before and behind: 上一篇：… 下一篇：没有了. */
const NEIGHBOUR = /[ \u3000\u00A0]{0,8}(?=[上下]一[篇条页][：:])/g;
/** Issuer and date at the end, with spaces before them. */
const SIGN_OFF =
  /(?<=[。！？；])[ \u3000\u00A0]{1,8}(?=[\p{Script=Han}]{2,25}(?:政府|办事处|委员会|办公室|局|乡|镇|街道|苏木)[ \u3000\u00A0]{0,8}[\d二〇○零一三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日\s*$)/gu;
/** A title without a number in front of the first item of its list: 存在问题 一是…, 下一步打算 1.… */
const TITLE_IN_LINE =
  /(?<=[。！？；）\s]|^)([^\s。；，、：！？（）()]{0,12}(?:问题|不足|困难|难点|短板|措施|举措|打算|安排|计划|方向|思路))([ \u3000\u00A0]{1,8})(?=一是|一要|首先|第一[，、]|[（(]一[）)]|[1１][.．、]|①)/g;
/** A page number that lost its line: 公开 - 3 - 渠道. */
const PAGE_IN_LINE =
  /(?<=[\p{Script=Han}，。；、：])[ \u3000\u00A0]{1,8}(?:[-—–－]\s?\d{1,3}\s?[-—–－]|第\s?\d{1,3}\s?页(?:\s?共\s?\d{1,3}\s?页)?)[ \u3000\u00A0]{1,8}(?=[\p{Script=Han}“（《])/gu;
const SPACED_END = /(?<=[。！？；])[ \u3000\u00A0]{1,8}(?=\S)/g;

/** Lines shorter than this hold one heading or one sentence, and no report. */
const LONG_LINE = 80;
/** So many gaps or spaces behind sentences are a text whose paragraphs stand on one line. */
const MIN_PARAGRAPHS = 3;
/** Where nearly every sentence is followed by a space, it is how sentences are set, and says nothing of paragraphs. */
const SET_APART = 0.8;
/** Pieces of a title that is spread out (年　　度　　报　　告) are shorter. */
const MIN_PIECE = 2;

/**
 * A report on one line still shows its paragraphs as gaps. A gap becomes a line feed behind a sentence's end and behind a numbered heading, and any gap does where several
 * stand behind sentences; a single space does around a numbered heading, and behind a sentence where only some sentences have it. Spaces inside a title that is spread out, or between cells, stay what they are.
 */
export function breakAtGaps(input: Aligned, isQuote = false): Aligned {
  if (!has(input.text, KIND.SPACE)) return input;
  const lines = splitLines(input.text).filter(hasSpaceInside);
  if (lines.length === 0) return input;
  const edits: Edit[] = [];
  const inParagraphs = (input.text.match(GAP_BEHIND_SENTENCE)?.length ?? 0) >= MIN_PARAGRAPHS;
  for (const line of lines) {
    if (isRow(line.text)) continue;
    const found = [...atGaps(line.text, inParagraphs)];
    if (line.text.length > LONG_LINE || isQuote)
      found.push(...aroundHeadings(line.text), ...behindSentences(line.text), ...atPageFurniture(line.text));
    for (const { start, end, replacement } of found)
      edits.push({ start: line.start + start, end: line.start + end, replacement });
  }
  return applyEdits(input, withoutOverlaps(edits));
}

const SPACES_OF_LINE = codeSet(' \u3000\u00A0');

/** A line without a space between words has nothing for this step. */
function hasSpaceInside({ text }: Line): boolean {
  let [words, gap] = [false, false];
  for (let i = 0; i < text.length; i++) {
    if (isIn(SPACES_OF_LINE, text.charCodeAt(i))) gap = words;
    else if (gap) return true;
    else words = true;
  }
  return false;
}

/** A row of a table; a text with its tables on one line has several sentences. */
const isRow = (line: string): boolean => {
  if (!line.includes('|') && !line.includes('\t')) return false;
  return line.length < 4 * LONG_LINE || (line.match(/。[ \u3000\u00A0]/g)?.length ?? 0) < MIN_PARAGRAPHS;
};

function* atGaps(line: string, inParagraphs: boolean): Generator<Edit> {
  const gaps = matchesOf(line, SPACES).filter(
    ({ 0: spaces, index }) =>
      WIDE.test(spaces) && /\S/.test(line[index - 1] ?? '') && index + spaces.length < line.length,
  );
  let from = 0;
  for (const [i, gap] of gaps.entries()) {
    const end = gap.index + gap[0].length;
    const before = line.slice(from, gap.index);
    const after = (gaps[i + 1]?.index ?? line.length) - end;
    const isPiece = before.length < MIN_PIECE || after < MIN_PIECE || /[|\t]/.test((before.at(-1) ?? '') + line[end]);
    from = end;
    if (!SENTENCE_END.test(before) && !HEADING.test(before) && !(inParagraphs && !isPiece)) continue;
    yield { start: gap.index, end, replacement: '\n' };
  }
}

function aroundHeadings(line: string): Edit[] {
  return flatMapped(
    flatMapped([HEADING_IN_LINE, TITLE_IN_LINE, REPORT_TITLE], (pattern) => matchesOf(line, pattern)),
    (match) => {
      const [all, words = '', space = ''] = match;
      const end = match.index + all.length;
      if (LISTS.test(words) && !NAMES_SECTION.test(words)) return [];
      if (isRowOfForm(words, line.slice(end, end + LABEL))) return [];
      return [
        ...(match.index > 0 ? [{ start: match.index, end: match.index, replacement: '\n' }] : []),
        { start: end - space.length, end, replacement: '\n' },
      ];
    },
  );
}

const LABEL = 40;
const isLabel = (words: string): boolean => exactLabels(words).length > 0 || isLabelStart(words);
/** （一）予以公开 2 1 0, or （三）不予公开 1.属于国家秘密: a row of the form and no heading. */
function isRowOfForm(words: string, after: string): boolean {
  const [next = ''] = after.split(/\s/);
  return isValueCell(next) || (isLabel(words) && isLabel(next));
}

function behindSentences(line: string): Edit[] {
  const spaces = matchesOf(line, SPACED_END);
  const sentences = line.match(/[。！？；](?=.)/g)?.length ?? 0;
  if (spaces.length < MIN_PARAGRAPHS || spaces.length > sentences * SET_APART) return [];
  return breaks(line, SPACED_END);
}

/** What belongs to the page gets a line of its own; a page number goes to the next step as one. */
const atPageFurniture = (line: string): Edit[] => [
  ...flatMapped([PARTICULAR, SIGN_OFF, NEIGHBOUR], (pattern) => breaks(line, pattern)),
  ...matchesOf(line, PAGE_IN_LINE)
    .filter((match) => !betweenCells(line, match))
    .map(({ 0: all, index }) => ({
      start: index,
      end: index + all.length,
      replacement: `\n${all.trim()}\n`,
    })),
];

/** 结果维持 - 3 - 结果纠正: cells of a table. */
const betweenCells = (line: string, { index, 0: all }: RegExpExecArray): boolean =>
  isLabel(
    line
      .slice(Math.max(0, index - LABEL), index)
      .split(/\s/)
      .at(-1) ?? '',
  ) || isLabel(line.slice(index + all.length, index + all.length + LABEL).split(/\s/)[0] ?? '');

const breaks = (line: string, pattern: RegExp): Edit[] =>
  matchesOf(line, pattern).map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
    replacement: '\n',
  }));

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}
