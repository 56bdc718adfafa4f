import { inMegabytes, MAX_PAGE_BYTES } from '../limits.js';
import { Refusal } from '../refusal.js';
import { blocksOf } from './blocks.js';
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
  const lines = mainText(blocksOf(root)).map((block) => block.text);
  const title = lines.some((line) => REPORT_TITLE.test(line)) ? null : titleOf(root);
  return [...(title === null ? [] : [title]), ...lines].join('\n');
}

/** The report's title as the window shows it (title, or the meta element that sites of the administration carry); null where it names no report. */
function titleOf(root: Element): string | null {
  const head = root.childNodes.find((node) => isElement(node) && node.tagName === 'head') as Element | undefined;
  const elements = head?.childNodes.filter(isElement) ?? [];
  const article = elements.find((e) => e.tagName === 'meta' && /^ArticleTitle$/i.test(attribute(e, 'name')));
  const window = elements.find((e) => e.tagName === 'title');
  const words = [
    article ? attribute(article, 'content') : '',
    ...(window?.childNodes.filter(isText).flatMap((node) => node.value.split(/[_|\-—–]+/)) ?? []),
  ];
  return words.map((w) => w.replace(/\s+/g, ' ').trim()).find((w) => REPORT_TITLE.test(w)) ?? null;
}
