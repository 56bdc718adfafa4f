import type { Evidence } from '../../model/span.js';
import { toSource } from '../../model/normalised.js';
import { exampleReport } from '../example-report.js';
import { cannotJudge, fail, pass, type Facts, type Outcome, type Rule } from '../rule.js';
import { instructions } from '../template-instructions.js';
import { placeholders, type Placeholder } from '../template-placeholders.js';

const report = (body: string): string =>
  exampleReport(2020, `一、总体情况\n\n${body}`, '二、主动公开政府信息情况\n\n公开信息30条。');

export const templateLeft: Rule = {
  id: 'template-left',
  law: 'No placeholder and no instruction of a template is left in the report.',
  source: 'Practice: county offices send a model report (XX镇, ____年, 此处填写…) that townships fill in.',
  check(facts) {
    const lines = byLine(facts, [
      ...ownPlaceholders(facts),
      ...instructions(facts.text.text).map((span) => ({ ...toSource(facts.text, span), doubtful: false })),
    ]);
    return lines.length > 0 ? lines.map(judge) : [pass('Nothing of a template is left')];
  },
  example: report('2020年，××镇开展培训2次。（此处填写培训情况）'),
  nearMiss: report('2020年，我镇开展培训2次（详见附件），联系人张××，电话0555-****123。'),
};

/** Those of this report: a file may hold several. */
function ownPlaceholders({ text, segmented }: Facts): Placeholder[] {
  const own = toSource(text, { start: 0, end: text.text.length });
  const tables = segmented.tables.map((t) => toSource(text, t));
  return placeholders(
    own.quote,
    tables.map((t) => ({ start: t.start - own.start, end: t.end - own.start })),
  ).map((place) => ({ ...place, start: place.start + own.start, end: place.end + own.start }));
}

/** Placeholders of one line belong together: one finding a line. */
function byLine({ text: { source } }: Facts, found: readonly Placeholder[]): Placeholder[][] {
  const lines = new Map<number, Placeholder[]>();
  for (const place of [...found].sort((a, b) => a.start - b.start)) {
    const line = source.lastIndexOf('\n', place.start - 1);
    const held = lines.get(line) ?? [];
    if ((held.at(-1)?.end ?? 0) <= place.start) lines.set(line, [...held, place]);
  }
  return [...lines.values()];
}

function judge(places: readonly Placeholder[]): Outcome {
  const evidence: Evidence[] = places.map(({ start, end, quote }) => ({ start, end, quote }));
  const words = [...new Set(evidence.map((e) => e.quote.trim()))].join(' · ');
  return places.every((p) => p.doubtful)
    ? cannotJudge(`A number is blotted out, by a template or by whoever published it: ${words}`, evidence)
    : fail(`A template's words are left in: ${words}`, evidence);
}
