import data from './vocabulary.json' with { type: 'json' };

/**
 * A subject of disclosure. Blanks of its sentences: {o} its object, {n} a small and {m} a larger number, {v} a village.
 * Each entry of `problem` is a deficiency of its own. The first two of `pledge` are one commitment in different words, the third is another one; the first of
 * `done` reports the first commitment as done and answers the first problem.
 */
export interface Subject {
  readonly key: string;
  readonly objects: readonly string[];
  readonly problem: readonly string[];
  readonly pledge: readonly string[];
  readonly done: readonly string[];
}

export const SUBJECTS: readonly Subject[] = data.subjects;
/** Measures that answer no pledge and no problem. */
export const ROUTINE: readonly string[] = data.routine;
/** What everybody writes before and behind anything: no evidence that two statements are the same. */
export const STOCK: { readonly before: readonly string[]; readonly after: readonly string[] } = data.stock;

/** Parts that an issuer adds, and adverbs that it puts in. */
export const ADDED = {
  pledge: [
    '，并将落实情况向村民代表通报',
    '，所需经费列入本级年度预算',
    '，由分管领导负总责、站所长具体抓',
    '，上半年和下半年各小结一次',
  ],
  problem: ['，与上级要求还有较大差距', '，影响了信息公开工作的成效', '，问题较为突出'],
} as const;
export const ADVERBS = { pledge: ['继续', '认真', '切实', '进一步'], problem: ['仍然', '依然', '目前'] } as const;
/** Words that stand for each other. */
export const ALIKE: readonly (readonly [string, string])[] = [
  ['统一', '一致'],
  ['明确', '确定'],
  ['开展', '进行'],
  ['建立', '设立'],
  ['及时', '按时'],
  ['完善', '健全'],
  ['逐条', '逐项'],
  ['安排', '指派'],
];

const FIRST = '石柳枫梨松竹杏桐榆槐莲荷泉溪岭坪湾塘坡桥关沟';
const SECOND = '树庄家园头口上下前后坪湾堡营屯洼台集店楼';
/** An invented village: two characters and 村 is left to the sentence. */
export const villageName = (pick: (list: readonly string[]) => string): string => pick([...FIRST]) + pick([...SECOND]);
