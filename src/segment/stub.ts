import type { Span } from '../model/span.js';

/** A section of the form that says nothing: empty, 无, 详见正文, "/" (labelling.md, rule 8). The near miss is a sentence, however short: 没有其他需要报告的事项。 */
const STUB =
  /^[（(]?\s*(?:无|暂无|略|空|详情?见(?:正文|上文|附件|前文|附表)|见(?:正文|上文|附件|附表)[一二三\d]?|同上|[/\\—-]+)?\s*[）)]?[。.]?$/;

/** What a stub can begin with: most sections begin with other words, and need not be put together. */
const BEGINS = /[（(无暂略空详见同/\\—\-）)。.\s]/;

export function isStub(text: string, paragraphs: readonly Span[]): boolean {
  const [first] = paragraphs;
  if (first && !BEGINS.test(text[first.start] as string)) return false;
  return STUB.test(
    paragraphs
      .map((p) => text.slice(p.start, p.end))
      .join('')
      .replace(/\s/g, ''),
  );
}
