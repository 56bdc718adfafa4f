import type { Plan } from './series.js';

/** Tables 2, 3 and 4 of the official form in force for the year, as rows of cells; they balance. */
export function tables(plan: Plan): readonly [second: string, third: string, fourth: string] {
  const newForm = plan.year >= 2021;
  return [newForm ? second2021() : second2019(), third(plan, newForm), fourth()];
}

const row = (...cells: readonly (string | number)[]): string => `|${cells.join('|')}|`;
const rule = (columns: number): string => row(...Array.from({ length: columns }, () => '---'));

const second2021 = (): string =>
  [
    row('第二十条第（一）项', '', '', ''),
    rule(4),
    row('信息内容', '本年制发件数', '本年废止件数', '现行有效件数'),
    row('规章', 0, 0, 0),
    row('行政规范性文件', 0, 0, 0),
    row('第二十条第（五）项', '', '', ''),
    row('信息内容', '本年处理决定数量', '', ''),
    row('行政许可', 0, '', ''),
    row('第二十条第（六）项', '', '', ''),
    row('信息内容', '本年处理决定数量', '', ''),
    row('行政处罚', 0, '', ''),
    row('行政强制', 0, '', ''),
    row('第二十条第（八）项', '', '', ''),
    row('信息内容', '本年收费金额（单位：万元）', '', ''),
    row('行政事业性收费', 0, '', ''),
  ].join('\n');

const second2019 = (): string =>
  [
    row('第二十条第（一）项', '', '', ''),
    rule(4),
    row('信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'),
    row('规章', 0, 0, 0),
    row('规范性文件', 0, 0, 0),
    row('第二十条第（五）项', '', '', ''),
    row('信息内容', '上一年项目数量', '本年增/减', '处理决定数量'),
    row('行政许可', 0, 0, 0),
    row('其他对外管理服务事项', 0, 0, 0),
    row('第二十条第（六）项', '', '', ''),
    row('信息内容', '上一年项目数量', '本年增/减', '处理决定数量'),
    row('行政处罚', 0, 0, 0),
    row('行政强制', 0, 0, 0),
    row('第二十条第（八）项', '', '', ''),
    row('信息内容', '上一年项目数量', '本年增/减', ''),
    row('行政事业性收费', 0, 0, ''),
    row('第二十条第（九）项', '', '', ''),
    row('信息内容', '采购项目数量', '采购总金额', ''),
    row('政府集中采购', 0, '0万元', ''),
  ].join('\n');

/** Rows of table 3 between the applications and those that are carried forward: the cells that lead a row. */
const OUTCOMES: readonly (readonly [string, string, string])[] = [
  ['三、本年度办理结果', '（一）予以公开', ''],
  ['', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', ''],
  ['', '（三）不予公开', '1.属于国家秘密'],
  ['', '', '2.其他法律行政法规禁止公开'],
  ['', '', '3.危及“三安全一稳定”'],
  ['', '', '4.保护第三方合法权益'],
  ['', '', '5.属于三类内部事务信息'],
  ['', '', '6.属于四类过程性信息'],
  ['', '', '7.属于行政执法案卷'],
  ['', '', '8.属于行政查询事项'],
  ['', '（四）无法提供', '1.本机关不掌握相关政府信息'],
  ['', '', '2.没有现成信息需要另行制作'],
  ['', '', '3.补正后申请内容仍不明确'],
  ['', '（五）不予处理', '1.信访举报投诉类申请'],
  ['', '', '2.重复申请'],
  ['', '', '3.要求提供公开出版物'],
  ['', '', '4.无正当理由大量反复申请'],
  ['', '', '5.要求行政机关确认或重新出具已获取信息'],
];
const OTHER_2021: typeof OUTCOMES = [
  ['', '（六）其他处理', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['', '', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['', '', '3.其他'],
];

/** All applicants are persons, all that is handled is disclosed. */
function third({ received, carriedOver, carriedForward }: Plan, newForm: boolean): string {
  const handled = received + carriedOver - carriedForward;
  const counts = (count: number): number[] => [count, 0, 0, 0, 0, 0, count];
  const other: typeof OUTCOMES = newForm ? OTHER_2021 : [['', '（六）其他处理', '']];
  return [
    row(
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '',
      '',
      '申请人情况',
      '',
      '',
      '',
      '',
      '',
      '',
    ),
    rule(10),
    row('', '', '', '自然人', ...Array.from({ length: 5 }, () => '法人或其他组织'), '总计'),
    row('', '', '', '', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', ''),
    row('一、本年新收政府信息公开申请数量', '', '', ...counts(received)),
    row('二、上年结转政府信息公开申请数量', '', '', ...counts(carriedOver)),
    ...[...OUTCOMES, ...other].map((cells, i) => row(...cells, ...counts(i === 0 ? handled : 0))),
    row('', '（七）总计', '', ...counts(handled)),
    row('四、结转下年度继续办理', '', '', ...counts(carriedForward)),
  ].join('\n');
}

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const;

const fourth = (): string =>
  [
    row('行政复议', '', '', '', '', '行政诉讼', ...Array.from({ length: 9 }, () => '')),
    rule(15),
    row(...RESULTS, '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''),
    row('', '', '', '', '', ...RESULTS, ...RESULTS),
    row(...Array.from({ length: 15 }, () => 0)),
  ].join('\n');
