import type { DraftFigure } from '../../model/classified.js';
import { applicationsReport } from '../example-report.js';
import { cannotJudge, fail, pass, type Rule } from '../rule.js';
import { flatMapped } from '../../model/flat-mapped.js';

const KEYS = ['received', 'carriedOver', 'handled', 'carriedForward'] as const;
const NAMES = {
  received: 'received',
  carriedOver: 'carried over',
  handled: 'handled',
  carriedForward: 'carried forward',
} as const;

const LEFT = ['received', 'carriedOver'] as const;
const RIGHT = ['handled', 'carriedForward'] as const;
/** Applications that ended without an answer. */
const OTHER_FATE = /撤回|撤销申请|主动放弃|转交|移交|转送|并案|合并答复|正在办理|办理中/;

export const textBalance: Rule = {
  id: 'text-balance',
  law: 'In a report without table 3, applications received plus carried over equal those handled plus carried forward, as the text states them.',
  source: 'The relation printed above table 3, applied to the narrative form.',
  check({ text: { text }, segmented, classified: { textFigures, tables } }) {
    if (tables.some((t) => t.number === 3 && t.cells.length > 0)) return [];
    const stated = new Map(
      flatMapped(KEYS, (key): [(typeof KEYS)[number], DraftFigure][] => {
        const figure = textFigures.find((f) => f.key === `applications.${key}`);
        return figure ? [[key, figure]] : [];
      }),
    );
    const value = (key: (typeof KEYS)[number]): number => stated.get(key)?.value ?? 0;
    const evidence = [...stated.values()];
    const left = value('received') + value('carriedOver');
    const right = value('handled') + value('carriedForward');
    if (left + right === 0 || evidence.some((f) => f.qualifier !== 'EXACT')) return [];
    if (left === right)
      return [pass(`${left} applications received or carried over, ${right} handled or carried forward`, evidence)];
    // What the text does not state can only mend the side on which it stands.
    const absent = (left < right ? LEFT : RIGHT).filter((key) => !stated.has(key));
    const sum = `${left} received or carried over, ${right} handled or carried forward`;
    if (absent.length > 0) {
      const names = absent.map((key) => NAMES[key]).join(', ');
      return [cannotJudge(`${sum}; the text does not state what was ${names}`, evidence)];
    }
    const applications = segmented.sections.filter((s) => evidence.some((f) => s.start <= f.start && f.start < s.end));
    return applications.some((s) => OTHER_FATE.test(text.slice(s.start, s.end)))
      ? [cannotJudge(`${sum}; the text tells of others that were withdrawn or passed on`, evidence)]
      : [fail(sum, evidence)];
  },
  example: applicationsReport('2020年，我镇收到政府信息公开申请3件，上年结转0件，年内办结2件，结转下年度办理0件。'),
  nearMiss: applicationsReport('2020年，我镇收到政府信息公开申请3件，上年结转1件。'),
};
