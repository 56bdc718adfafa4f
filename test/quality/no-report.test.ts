import { describe, expect, it } from '@jest/globals';
import { FORM, GUIDE, NOTICE, REPORT } from '../divide/documents.js';
import { decomposeAll } from '../pipeline/corpus.js';

const outcome = (source: string): string => {
  const [first] = decomposeAll(source);
  return first && 'failure' in first ? first.failure.error.code : 'REPORT';
};

const NEWS = `石篆镇发布2021年政府信息公开工作年度报告
近日，石篆镇人民政府发布2021年政府信息公开工作年度报告。报告显示，全年主动公开政府信息120条。
据了解，下一步石篆镇将继续加强政务公开工作。
`;

const TEMPLATE = `XX镇2021年政府信息公开工作年度报告
一、总体情况
XXXX年，我镇主动公开政府信息XX条，其中网站公开XX条，微信公众号公开XX条。
二、主动公开政府信息情况
本年制发规范性文件XX件，废止XX件。
三、收到和处理政府信息公开申请情况
共收到申请XX件，办结XX件。
四、政府信息公开行政复议、行政诉讼情况
行政复议XX件，行政诉讼XX件。
五、存在的主要问题及改进情况
（简要说明存在的主要问题及改进情况）
六、其他需要报告的事项
（填写收费情况）
`;

const MINUTES = `石篆镇政务公开工作会议纪要
2021年3月2日，镇长主持召开会议，研究政务公开工作。
一、存在的问题
会议指出，信息公开不够及时。
二、下一步工作
会议要求，要加强信息公开培训。
`;

describe('documents that are no report', () => {
  const cases: readonly (readonly [why: string, source: string, code: string])[] = [
    ['news of a report', NEWS, 'NOT_A_REPORT'],
    ['news without the headline', NEWS.replace('石篆镇发布', '石篆镇'), 'NOT_A_REPORT'],
    ['a letter that asks for reports', NOTICE, 'NOT_A_REPORT'],
    [
      'a letter that says what they must hold',
      NOTICE.replace('公布2021年政府信息公开工作年度报告', '做好2021年政府信息公开工作年度报告编制工作') +
        '年度报告应包括：\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n',
      'NOT_A_REPORT',
    ],
    ['a guide alone', GUIDE, 'NOT_A_REPORT'],
    ['an application form alone', FORM, 'NOT_A_REPORT'],
    ['the form with blanks', TEMPLATE, 'TEMPLATE'],
    ['stars for blanks', TEMPLATE.replaceAll('X', '*'), 'TEMPLATE'],
    ['lines for blanks', TEMPLATE.replaceAll('XX', '____'), 'TEMPLATE'],
    ['crosses for blanks', TEMPLATE.replaceAll('X', '×'), 'TEMPLATE'],
    ['minutes of a meeting', MINUTES, 'NOT_A_REPORT'],
  ];
  it.each(cases)('%s: %3$s', (_, source, code) => expect(outcome(source)).toBe(code));

  it.each([
    ['a report', REPORT('石篆镇', 2021)],
    ['one blank left', REPORT('石篆镇', 2021).replace('制定了', '受理热线XX件，制定了')],
    ['figures blotted out', REPORT('石篆镇', 2021).replace('121条', '**条')],
    ['the press is spoken of', REPORT('石篆镇', 2021).replace('设立了', '接待了记者采访，设立了')],
    [
      'no headings, but the report speaks itself',
      '石篆镇2021年政府信息公开工作年度报告\n2021年，我镇认真做好政府信息公开工作，公开信息30条。存在的问题是更新不及时。今后将加强培训。\n',
    ],
    [
      'the law’s words replaced by a brand, but its sections',
      REPORT('石篆镇', 2021).replaceAll('政府信息公开', '鑫鑫馆公开').replaceAll('信息公开', '鑫鑫馆公开'),
    ],
    ['no title, but its sections', REPORT('石篆镇', 2021).split('\n').slice(1).join('\n')],
    [
      'figures whose last digits are blotted out',
      `${REPORT('石篆镇', 2021)}\n网站4**条，公众号2**条，公开栏3**条，广播1**条，短信5**条。\n`,
    ],
  ])('near miss: %s', (_, source) => expect(outcome(source)).toBe('REPORT'));
});
