import type { SectionRole } from '../model/kinds.js';
import type { Segmented, SegmentedSection } from '../model/segmented.js';
import { FUTURE } from './cues.js';
import { isOfOthers } from './says-no-fault.js';
import { oddsOfFault, SURE } from './weighed.js';

/** Roles that name problems. */
const OF_PROBLEMS: ReadonlySet<SectionRole> = new Set(['PROBLEMS', 'PROBLEMS_IMPROVEMENTS']);
/** Roles of a heading that does not say, or not all, of what stands below it: 成长清单, 群众意见较大的几件事和整改承诺. */
const UNTOLD: ReadonlySet<SectionRole> = new Set(['UNKNOWN', 'IMPROVEMENTS']);
/** One sentence may admit something anywhere. */
const LEAST_FAULTS = 2;
/** Share of the section's sentences. */
const LEAST_SHARE = 0.2;

/**
 * Where no heading of a report names its problems, the section that tells them by its words (`weighed.ts`) is the one of problems and pledges: that with most such sentences, two at
 * least, and a plan. All other sections stay as their headings say.
 */
export function withRolesByContent(text: string, segmented: Segmented): Segmented {
  const { sections } = segmented;
  if (sections.some(({ role }) => OF_PROBLEMS.has(role))) return segmented;
  let best: SegmentedSection | null = null;
  let most = 0;
  for (const section of sections) {
    if (!UNTOLD.has(section.role) || section.heading === null || section.stub) continue;
    const words = section.sentences.map(({ start, end }) => text.slice(start, end));
    if (!words.some((sentence) => FUTURE.test(sentence))) continue;
    const faults = section.sentences.filter(
      (sentence, i) => !isOfOthers(words[i] as string) && oddsOfFault(text, sentence) >= SURE,
    ).length;
    if (faults < LEAST_FAULTS || faults < LEAST_SHARE * section.sentences.length || faults <= most) continue;
    [best, most] = [section, faults];
  }
  if (best === null) return segmented;
  return {
    ...segmented,
    sections: sections.map((section) => (section === best ? { ...section, role: 'PROBLEMS_IMPROVEMENTS' } : section)),
  };
}
