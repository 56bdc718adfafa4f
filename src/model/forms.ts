/**
 * The official forms' tables as data: row and column keys with their printed labels.
 * Sources: 国办公开办函〔2019〕60号 (format2019) and 〔2021〕30号 (format2021), annexes.
 */

export interface FormRow {
  /** Key within its table, dotted by the form's own nesting. */
  readonly key: string;
  readonly label: string;
  /** Only in this form; absent = in both. */
  readonly form?: 'FORMAT_2019' | 'FORMAT_2021';
}

/** Table 3: one row a line of the form, seven columns. */
export const TABLE_3_COLUMNS = ['natural', 'business', 'research', 'welfare', 'legal', 'other', 'total'] as const;
export const TABLE_3_COLUMN_LABELS = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
] as const;

export const TABLE_3_ROWS: readonly FormRow[] = [
  { key: 'received', label: '本年新收政府信息公开申请数量' },
  { key: 'carriedOver', label: '上年结转政府信息公开申请数量' },
  { key: 'granted', label: '予以公开' },
  { key: 'partly', label: '部分公开' },
  { key: 'refused.stateSecret', label: '属于国家秘密' },
  { key: 'refused.otherLaw', label: '其他法律行政法规禁止公开' },
  { key: 'refused.security', label: '危及三安全一稳定' },
  { key: 'refused.thirdParty', label: '保护第三方合法权益' },
  { key: 'refused.internal', label: '属于三类内部事务信息' },
  { key: 'refused.process', label: '属于四类过程性信息' },
  { key: 'refused.enforcement', label: '属于行政执法案卷' },
  { key: 'refused.enquiry', label: '属于行政查询事项' },
  { key: 'unavailable.notHeld', label: '本机关不掌握相关政府信息' },
  { key: 'unavailable.notReady', label: '没有现成信息需要另行制作' },
  { key: 'unavailable.unclear', label: '补正后申请内容仍不明确' },
  { key: 'notHandled.petition', label: '信访举报投诉类申请' },
  { key: 'notHandled.repeated', label: '重复申请' },
  { key: 'notHandled.publication', label: '要求提供公开出版物' },
  { key: 'notHandled.excessive', label: '无正当理由大量反复申请' },
  { key: 'notHandled.confirmation', label: '要求行政机关确认或重新出具已获取信息' },
  {
    key: 'otherHandling.noCorrection',
    label: '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请',
    form: 'FORMAT_2021',
  },
  {
    key: 'otherHandling.noPayment',
    label: '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
    form: 'FORMAT_2021',
  },
  { key: 'otherHandling.other', label: '其他', form: 'FORMAT_2021' },
  { key: 'otherHandling', label: '其他处理', form: 'FORMAT_2019' },
  { key: 'handled', label: '总计' },
  { key: 'carriedForward', label: '结转下年度继续办理' },
];

/** Labels of table 3 that head groups and have no values of their own. 其他处理 heads a group in the 2021 form. */
export const TABLE_3_GROUPS = [
  '申请人情况',
  '法人或其他组织',
  '本年度办理结果',
  '不予公开',
  '无法提供',
  '不予处理',
] as const;

/** Table 4: one row; five results for each of three blocks. */
export const TABLE_4_BLOCKS = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'] as const;
export const TABLE_4_RESULTS = ['upheld', 'corrected', 'otherResult', 'pending', 'total'] as const;
export const TABLE_4_RESULT_LABELS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'] as const;
export const TABLE_4_GROUPS = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'] as const;

export interface Table2Row {
  readonly key: string;
  readonly label: string;
  readonly columns: Readonly<Record<'FORMAT_2019' | 'FORMAT_2021', readonly string[]>>;
}

const made = {
  FORMAT_2019: ['made', 'published', 'publishedTotal'],
  FORMAT_2021: ['issued', 'repealed', 'valid'],
} as const;
const decisions = { FORMAT_2019: ['itemsBefore', 'change', 'decisions'], FORMAT_2021: ['decisions'] } as const;

/** Table 2: Article 20 (1), (5), (6), (8), (9) of the Regulation. Values are counts, but 万元 for fees (2021) and free text for purchases (2019). */
export const TABLE_2_ROWS: readonly Table2Row[] = [
  { key: 'rules', label: '规章', columns: made },
  { key: 'normativeDocuments', label: '规范性文件', columns: made },
  { key: 'normativeDocuments', label: '行政规范性文件', columns: made },
  { key: 'licences', label: '行政许可', columns: decisions },
  { key: 'otherServices', label: '其他对外管理服务事项', columns: decisions },
  { key: 'penalties', label: '行政处罚', columns: decisions },
  { key: 'coercion', label: '行政强制', columns: decisions },
  {
    key: 'fees',
    label: '行政事业性收费',
    columns: { FORMAT_2019: ['itemsBefore', 'change'], FORMAT_2021: ['amount'] },
  },
  {
    key: 'purchases',
    label: '政府集中采购',
    columns: { FORMAT_2019: ['projects', 'amount'], FORMAT_2021: ['projects', 'amount'] },
  },
];

/** Column heads and captions of table 2; the form is told by them. */
export const TABLE_2_HEADS: readonly (readonly [string, 'FORMAT_2019' | 'FORMAT_2021' | null])[] = [
  ['信息内容', null],
  ['本年新制作数量', 'FORMAT_2019'],
  ['本年新公开数量', 'FORMAT_2019'],
  ['对外公开总数量', 'FORMAT_2019'],
  ['上一年项目数量', 'FORMAT_2019'],
  ['本年增/减', 'FORMAT_2019'],
  ['处理决定数量', 'FORMAT_2019'],
  ['采购项目数量', 'FORMAT_2019'],
  ['采购总金额', 'FORMAT_2019'],
  ['本年制发件数', 'FORMAT_2021'],
  ['本年废止件数', 'FORMAT_2021'],
  ['现行有效件数', 'FORMAT_2021'],
  ['本年处理决定数量', 'FORMAT_2021'],
  ['本年收费金额', 'FORMAT_2021'],
];
