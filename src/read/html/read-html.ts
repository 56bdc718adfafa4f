import { inMegabytes, MAX_PAGE_BYTES } from '../limits.js';
import { Refusal } from '../refusal.js';
import { blocksOf, type Block } from './blocks.js';
import { mainText, REPORT_TITLE } from './main-text.js';
import { attribute, isElement, isText, parsePage, type Element } from './tree.js';

/** The visible text of the report on a web page. */
export function readHtml(html: string): string {
  if (html.length > MAX_PAGE_BYTES)
    throw new Refusal(
      'TOO_LARGE',
      `is a web page of more than ${inMegabytes(MAX_PAGE_BYTES)}; save the report's own text as .txt or .html`,
    );
  const root = parsePage(html).childNodes.find((node) => isElement(node)) as Element | undefined;
  if (root === undefined) return '';
  const blocks = blocksOf(root);
  const lines = mainText(blocks).map((block) => block.text);
  const head = headOf(root);
  const title = lines.some((line) => REPORT_TITLE.test(line)) ? null : titleOf(head);
  return [...(title === null ? [] : [title]), ...lines, ...whoAndWhen(blocks, lines, head)].join('\n');
}

const headOf = (root: Element): readonly Element[] => {
  const head = root.childNodes.find((node) => isElement(node) && node.tagName === 'head') as Element | undefined;
  return head?.childNodes.filter(isElement) ?? [];
};

/** What a meta element says, those that sites of the administration carry among them. */
const meta = (head: readonly Element[], name: string): string => {
  const element = head.find((e) => e.tagName === 'meta' && attribute(e, 'name').toLowerCase() === name.toLowerCase());
  return element ? attribute(element, 'content').replace(/\s+/g, ' ').trim() : '';
};

/** The report's title as the window shows it (title, or the meta element that sites of the administration carry); null where it names no report. */
function titleOf(head: readonly Element[]): string | null {
  const window = head.find((e) => e.tagName === 'title');
  const words = [
    meta(head, 'ArticleTitle'),
    ...(window?.childNodes.filter(isText).flatMap((node) => node.value.split(/[_|\-—–]+/)) ?? []),
  ];
  return words.map((w) => w.replace(/\s+/g, ' ').trim()).find((w) => REPORT_TITLE.test(w)) ?? null;
}

const BODY = /(?:政府|[镇乡县市区旗]|街道|苏木|办事处|委员会|局)/;
const FOOTER = /^(?:主办|承办|版权所有)(?:单位)?\s*[:：]\s*\S/;
const MAX_FOOTER = 80;
const DATE = /\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}/;

/**
 * Who runs the site and when the page appeared, at the end of the text, where the report itself does not say so: a footer or the page's meta elements may be all that
 * names the issuer, or the county of a name that several townships share.
 */
function whoAndWhen(blocks: readonly Block[], lines: readonly string[], head: readonly Element[]): string[] {
  const isNew = (words: string): boolean => words !== '' && !lines.some((line) => line.includes(words));
  const footer = blocks.find(
    ({ text }) => text.length <= MAX_FOOTER && FOOTER.test(text.trim()) && BODY.test(text) && isNew(text.trim()),
  );
  const source = meta(head, 'ContentSource');
  const site = meta(head, 'SiteName');
  const date = meta(head, 'PubDate');
  return [
    ...(BODY.test(source) && isNew(source) ? [`来源：${source}`] : []),
    ...(footer ? [footer.text.trim()] : BODY.test(site) && isNew(site) ? [`主办：${site}`] : []),
    ...(DATE.test(date) && !lines.some((line) => DATE.test(line)) ? [`发布时间：${date}`] : []),
  ];
}
