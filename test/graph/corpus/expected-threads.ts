/*
 * The answers below were written by hand from the reports and their labels. A near identical step has the similarity 1 − edits / characters of the longer
 * masked wording (years, own names and punctuation don't count); of a reworded one it is only said that it lies between 0 and 1.
 */
export type Step = [from: number, to: number, kind: 'IDENTICAL' | 'NEAR_IDENTICAL' | 'REWORDED', similarity?: number];
export interface Expected {
  readonly issuer: string;
  readonly text: string;
  readonly years: readonly number[];
  readonly run: number;
  readonly status: 'RUNNING' | 'DROPPED' | 'RETURNED';
  readonly steps: readonly Step[];
}

/** Pledges that stand unchanged in three and more successive reports, the whole thread of each. */
export const UNCHANGED: Expected[] = [
  {
    issuer: '石篆镇',
    text: '每个季度开一次信息公开碰头会，协商解决信息采集、把关、上网中遇到的难题，并通报各站所报送信息的情况',
    ...{ years: [2018, 2019, 2020, 2021, 2022], run: 4, status: 'RUNNING' },
    steps: [
      [2018, 2019, 'IDENTICAL'],
      [2019, 2020, 'IDENTICAL'],
      [2020, 2021, 'IDENTICAL'],
      [2021, 2022, 'REWORDED'],
    ],
  },
  {
    // 2018 in Traditional characters; there is no report for 2020.
    issuer: '雁浦镇',
    text: '依托镇便民服务大厅政府信息查阅点，安排专人协助老年、残疾群众查询信息，免费提供打印复印服务',
    ...{ years: [2017, 2018, 2019, 2021], run: 3, status: 'DROPPED' },
    steps: [
      [2017, 2018, 'IDENTICAL'],
      [2018, 2019, 'IDENTICAL'],
      [2019, 2021, 'NEAR_IDENTICAL', 1 - 2 / 42],
    ],
  },
  {
    // 柳堰乡 until 2020, 柳堰镇 since: 我乡 and 我镇 are alike under the mask.
    issuer: '柳堰镇',
    text: '2023年，我镇将每季度组织一次“政府开放日”活动，邀请村民代表走进镇政府，现场听取对信息公开工作的意见',
    ...{ years: [2019, 2020, 2021, 2022], run: 3, status: 'RUNNING' },
    steps: [
      [2019, 2020, 'IDENTICAL'],
      [2020, 2021, 'IDENTICAL'],
      [2021, 2022, 'NEAR_IDENTICAL', 1 - 2 / 37],
    ],
  },
  {
    issuer: '梨川街道',
    text: '2023年，继续完善信息发布审核机制，坚持先审查、后公开，一事一审，确保我街道发布的政府信息准确、安全',
    ...{ years: [2018, 2019, 2020, 2021, 2022], run: 4, status: 'RUNNING' },
    steps: [
      [2018, 2019, 'NEAR_IDENTICAL', 1 - 3 / 37],
      [2019, 2020, 'IDENTICAL'],
      [2020, 2021, 'IDENTICAL'],
      [2021, 2022, 'IDENTICAL'],
    ],
  },
  {
    issuer: '鹤汀镇',
    text: '建立健全政务公开长效机制，推动基层政务公开工作再上新台阶',
    ...{ years: [2020, 2021, 2022], run: 3, status: 'DROPPED' },
    steps: [
      [2020, 2021, 'IDENTICAL'],
      [2021, 2022, 'IDENTICAL'],
    ],
  },
  {
    // There is no report for 2020.
    issuer: '桐笙乡',
    text: '推行清单管理。每月25日前由本乡各村、各站所报送下月拟公开事项，经党政办审定后列入清单逐项公开',
    ...{ years: [2019, 2021, 2022], run: 3, status: 'RUNNING' },
    steps: [
      [2019, 2021, 'IDENTICAL'],
      [2021, 2022, 'IDENTICAL'],
    ],
  },
];

/** Problems that are admitted in three and more years. */
export const PERSISTENT: Expected[] = [
  {
    issuer: '石篆镇',
    text: '各站所信息员多为兼职，人员变动较频繁，业务不熟，信息报送不够及时',
    ...{ years: [2018, 2019, 2020], run: 2, status: 'DROPPED' },
    steps: [
      [2018, 2019, 'IDENTICAL'],
      [2019, 2020, 'NEAR_IDENTICAL', 1 - 1 / 29],
    ],
  },
  {
    issuer: '雁浦镇',
    text: '部分村（社区）对信息公开工作重视不够，报送信息数量偏少',
    ...{ years: [2018, 2019, 2021], run: 1, status: 'DROPPED' },
    steps: [
      [2018, 2019, 'NEAR_IDENTICAL', 1 - 2 / 26],
      [2019, 2021, 'NEAR_IDENTICAL', 1 - 2 / 26],
    ],
  },
  {
    issuer: '柳堰镇',
    text: '部分干部对政府信息公开的认识仍不到位，存在重业务、轻公开的思想',
    ...{ years: [2018, 2019, 2020], run: 1, status: 'DROPPED' },
    steps: [
      [2018, 2019, 'NEAR_IDENTICAL', 1 - 2 / 28],
      [2019, 2020, 'NEAR_IDENTICAL', 1 - 1 / 29],
    ],
  },
  {
    issuer: '梨川街道',
    text: '信息更新不够及时，个别栏目仍存在更新滞后的现象',
    ...{ years: [2019, 2020, 2021], run: 2, status: 'DROPPED' },
    steps: [
      [2019, 2020, 'NEAR_IDENTICAL', 1 - 1 / 22],
      [2020, 2021, 'IDENTICAL'],
    ],
  },
  {
    issuer: '鹤汀镇',
    text: '村级信息员业务能力仍然参差不齐',
    ...{ years: [2021, 2022, 2023], run: 1, status: 'RUNNING' },
    steps: [
      [2021, 2022, 'REWORDED'],
      [2022, 2023, 'REWORDED'],
    ],
  },
  {
    issuer: '桐笙乡',
    text: '山区村组居住分散，部分群众获取政府信息仍较困难',
    ...{ years: [2017, 2018, 2019], run: 1, status: 'DROPPED' },
    steps: [
      [2017, 2018, 'NEAR_IDENTICAL', 1 - 1 / 23],
      [2018, 2019, 'NEAR_IDENTICAL', 1 - 1 / 23],
    ],
  },
];

/** All that 鹤汀镇 pledged in more than one year: a copy, a split taken together again, a change of words, two returns. */
export const HETING: Expected[] = [
  UNCHANGED[4] as Expected,
  {
    issuer: '鹤汀镇',
    text: '每半年集中培训一次各村信息员，同时编印业务手册，做到每人一册',
    ...{ years: [2021, 2022, 2023], run: 2, status: 'RUNNING' },
    steps: [
      [2021, 2022, 'IDENTICAL'],
      [2021, 2022, 'NEAR_IDENTICAL', 1 - 1 / 20],
      [2022, 2023, 'REWORDED'],
      [2022, 2023, 'REWORDED'],
    ],
  },
  {
    issuer: '鹤汀镇',
    text: '利用赶集的日子，每个季度组织一次政务公开宣传和现场咨询，当面听取群众的意见',
    ...{ years: [2019, 2020, 2021], run: 1, status: 'DROPPED' },
    steps: [
      [2019, 2020, 'NEAR_IDENTICAL', 1 - 3 / 31],
      [2020, 2021, 'REWORDED'],
    ],
  },
  {
    issuer: '鹤汀镇',
    text: '邀请村民代表旁听镇长办公会议，每年不少于2次',
    ...{ years: [2019, 2021], run: 1, status: 'DROPPED' },
    steps: [[2019, 2021, 'IDENTICAL']],
  },
  {
    issuer: '鹤汀镇',
    text: '紧扣群众关心的热点难点问题，及时主动公开各类政府信息',
    ...{ years: [2019, 2022], run: 1, status: 'DROPPED' },
    steps: [[2019, 2022, 'IDENTICAL']],
  },
];
