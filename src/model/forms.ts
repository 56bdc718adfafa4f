/**
 * The tables of the official forms as data: keys of rows and columns, the labels printed on the form, and the other wordings that reports use for them.
 * A figure's key is `t<table>.<row>.<column>`: t2.normativeDocuments.made, t3.refused.stateSecret.natural, t4.reconsideration.total. The annex of the
 * narrative form (table 1) stands in annex.ts.
 *
 * Sources: 国办公开办函〔2019〕60号 (format2019) and 〔2021〕30号 (format2021), annexes.
 *
 * Labels are compared without numbering, brackets' content, punctuation and spaces. `also` lists other wordings of the whole label, `marks` words of which one
 * is enough to know the row by, where it stands in a short cell (for the small changes that people make: 其他法律、行政法规禁止公开的).
 */

export type TableForm = 'FORMAT_2019' | 'FORMAT_2021';

export interface Label {
  /** Key within its table, dotted by the form's own nesting. */
  readonly key: string;
  readonly label: string;
  readonly also?: readonly string[];
  readonly marks?: readonly string[];
}

export interface FormRow extends Label {
  /** Only in this form; absent = in both. */
  readonly form?: TableForm;
}

/** Table 2, columns. Values are counts, but for amounts: fees in 万元 (2021), purchases in free units (2019: 0万元, 152790元). */
export const TABLE_2_COLUMNS: readonly (Label & { readonly form: TableForm })[] = [
  { key: 'made', label: '本年新制作数量', form: 'FORMAT_2019', also: ['本年制作数量', '新制作数量', '本年新制作数'] },
  {
    key: 'published',
    label: '本年新公开数量',
    form: 'FORMAT_2019',
    also: ['本年公开数量', '新公开数量', '本年新公开数'],
  },
  { key: 'publishedTotal', label: '对外公开总数量', form: 'FORMAT_2019', also: ['对外公开总数', '对外公开数量'] },
  {
    key: 'itemsBefore',
    label: '上一年项目数量',
    form: 'FORMAT_2019',
    also: ['上年项目数量', '上一年度项目数量', '上年度项目数量'],
  },
  {
    key: 'change',
    label: '本年增/减',
    form: 'FORMAT_2019',
    also: ['本年增减', '本年增减数', '本年度增/减', '增/减', '本年增（减）', '本年增／减'],
  },
  { key: 'decisions', label: '处理决定数量', form: 'FORMAT_2019', also: ['处理决定数'] },
  { key: 'projects', label: '采购项目数量', form: 'FORMAT_2019', also: ['采购项目数', '采购数量'] },
  {
    key: 'amount',
    label: '采购总金额',
    form: 'FORMAT_2019',
    also: ['采购金额', '采购总额', '采购总金额万元', '采购总金额元'],
  },
  {
    key: 'issued',
    label: '本年制发件数',
    form: 'FORMAT_2021',
    also: ['本年制发数', '本年制发数量', '制发件数', '本年制发总数'],
  },
  { key: 'repealed', label: '本年废止件数', form: 'FORMAT_2021', also: ['本年废止数', '本年废止数量', '废止件数'] },
  { key: 'valid', label: '现行有效件数', form: 'FORMAT_2021', also: ['现行有效数', '现行有效数量', '现行有效总数'] },
  { key: 'decisions', label: '本年处理决定数量', form: 'FORMAT_2021', also: ['本年处理决定数', '本年度处理决定数量'] },
  {
    key: 'amount',
    label: '本年收费金额',
    form: 'FORMAT_2021',
    also: ['收费金额', '本年收费总金额', '本年收费金额单位万元', '本年收费金额万元'],
  },
];

const made = {
  FORMAT_2019: ['made', 'published', 'publishedTotal'],
  FORMAT_2021: ['issued', 'repealed', 'valid'],
} as const;
const decisions = { FORMAT_2019: ['itemsBefore', 'change', 'decisions'], FORMAT_2021: ['decisions'] } as const;
const purchases = ['projects', 'amount'] as const;

export interface Table2Row extends Label {
  readonly columns: Readonly<Record<TableForm, readonly string[]>>;
}

/** Table 2: Article 20 (1), (5), (6), (8), (9) of the Regulation. */
export const TABLE_2_ROWS: readonly Table2Row[] = [
  { key: 'rules', label: '规章', columns: made, also: ['行政规章', '政府规章'] },
  {
    key: 'normativeDocuments',
    label: '规范性文件',
    columns: made,
    also: ['行政规范性文件', '其他规范性文件', '规范性文件数'],
  },
  { key: 'licences', label: '行政许可', columns: decisions, also: ['行政许可事项'] },
  {
    key: 'otherServices',
    label: '其他对外管理服务事项',
    columns: decisions,
    also: ['其他对外管理和服务事项', '其它对外管理服务事项', '其他对外服务管理事项'],
  },
  { key: 'penalties', label: '行政处罚', columns: decisions, also: ['行政处罚事项'] },
  { key: 'coercion', label: '行政强制', columns: decisions, also: ['行政强制措施', '行政强制事项'] },
  {
    key: 'fees',
    label: '行政事业性收费',
    columns: { FORMAT_2019: ['itemsBefore', 'change'], FORMAT_2021: ['amount'] },
    also: ['行政事业收费', '行政事业性收费项目'],
  },
  {
    key: 'purchases',
    label: '政府集中采购',
    columns: { FORMAT_2019: purchases, FORMAT_2021: purchases },
    also: ['政府采购', '政府集中采购项目'],
  },
];
/** 第二十条第（一）项 … stand above the blocks of table 2, 信息内容 above their labels. */
export const TABLE_2_GROUPS = ['信息内容'] as const;

/** Table 3, columns, in the order of the form. */
export const TABLE_3_HEADS: readonly Label[] = [
  { key: 'natural', label: '自然人' },
  { key: 'business', label: '商业企业', also: ['企业', '商业企业法人'] },
  { key: 'research', label: '科研机构', also: ['科研院所', '科研单位'] },
  { key: 'welfare', label: '社会公益组织', also: ['公益组织', '社会公益机构', '社会组织'] },
  { key: 'legal', label: '法律服务机构', also: ['法律机构', '法律服务组织'] },
  { key: 'other', label: '其他', also: ['其它'] },
  { key: 'total', label: '总计', also: ['合计', '共计'] },
];
export const TABLE_3_COLUMNS = ['natural', 'business', 'research', 'welfare', 'legal', 'other', 'total'] as const;
export const TABLE_3_COLUMN_LABELS = TABLE_3_HEADS.map((head) => head.label);

/** Table 3: one row a line of the form. */
export const TABLE_3_ROWS: readonly FormRow[] = [
  {
    key: 'received',
    label: '本年新收政府信息公开申请数量',
    also: ['本年新收政府信息公开申请', '新收政府信息公开申请数量', '本年新收申请数量'],
    marks: ['本年新收', '本年度新收', '新收政府信息'],
  },
  {
    key: 'carriedOver',
    label: '上年结转政府信息公开申请数量',
    also: ['上年结转政府信息公开申请', '上年度结转政府信息公开申请数量', '上年结转申请数量'],
    marks: ['上年结转', '上年度结转', '上一年结转', '上一年度结转'],
  },
  { key: 'granted', label: '予以公开', also: ['予以公开的', '同意公开', '全部公开'] },
  { key: 'partly', label: '部分公开', also: ['予以部分公开', '同意部分公开'], marks: ['区分处理的'] },
  { key: 'refused.stateSecret', label: '属于国家秘密', also: ['国家秘密'], marks: ['国家秘密'] },
  {
    key: 'refused.otherLaw',
    label: '其他法律行政法规禁止公开',
    also: ['法律行政法规禁止公开', '其他法律法规禁止公开'],
    marks: ['法规禁止公开', '法规禁止'],
  },
  {
    key: 'refused.security',
    label: '危及三安全一稳定',
    also: ['三安全一稳定', '危及国家安全公共安全经济安全社会稳定'],
    marks: ['安全一稳定', '公共安全经济安全'],
  },
  { key: 'refused.thirdParty', label: '保护第三方合法权益', also: ['第三方合法权益'], marks: ['第三方合法权益'] },
  {
    key: 'refused.internal',
    label: '属于三类内部事务信息',
    also: ['内部事务信息', '属于内部事务信息'],
    marks: ['内部事务'],
  },
  {
    key: 'refused.process',
    label: '属于四类过程性信息',
    also: ['过程性信息', '属于过程性信息'],
    marks: ['过程性信息'],
  },
  { key: 'refused.enforcement', label: '属于行政执法案卷', also: ['行政执法案卷'], marks: ['执法案卷'] },
  { key: 'refused.enquiry', label: '属于行政查询事项', also: ['行政查询事项'], marks: ['行政查询'] },
  {
    key: 'unavailable.notHeld',
    label: '本机关不掌握相关政府信息',
    also: ['本机关不掌握', '本机关不掌握相关信息', '不掌握相关政府信息'],
    marks: ['机关不掌握', '不掌握相关'],
  },
  {
    key: 'unavailable.notReady',
    label: '没有现成信息需要另行制作',
    also: ['没有现成信息', '需要另行制作', '没有现成政府信息需要另行制作'],
    marks: ['现成信息', '另行制作'],
  },
  {
    key: 'unavailable.unclear',
    label: '补正后申请内容仍不明确',
    also: ['补正后仍不明确', '申请内容仍不明确'],
    marks: ['仍不明确', '补正后申请内容'],
  },
  {
    key: 'notHandled.petition',
    label: '信访举报投诉类申请',
    also: ['信访举报投诉', '信访投诉举报类申请', '信访举报投诉类'],
    marks: ['信访举报投诉', '信访投诉举报', '举报投诉类申请'],
  },
  { key: 'notHandled.repeated', label: '重复申请', also: ['重复申请的', '重复性申请'] },
  {
    key: 'notHandled.publication',
    label: '要求提供公开出版物',
    also: ['公开出版物'],
    marks: ['公开出版物'],
  },
  {
    key: 'notHandled.excessive',
    label: '无正当理由大量反复申请',
    also: ['大量反复申请'],
    marks: ['反复申请'],
  },
  {
    key: 'notHandled.confirmation',
    label: '要求行政机关确认或重新出具已获取信息',
    also: ['要求确认或重新出具已获取信息', '确认或重新出具已获取信息'],
    marks: ['重新出具', '出具已获取'],
  },
  {
    key: 'otherHandling.noCorrection',
    label: '申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请',
    also: ['申请人无正当理由逾期不补正', '逾期不补正'],
    marks: ['逾期不补正', '逾期未补正'],
    form: 'FORMAT_2021',
  },
  {
    key: 'otherHandling.noPayment',
    label: '申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请',
    also: ['逾期未缴费', '申请人逾期未按收费通知要求缴纳费用'],
    marks: ['逾期未按', '逾期未缴', '逾期不缴'],
    form: 'FORMAT_2021',
  },
  { key: 'otherHandling.other', label: '其他', also: ['其它', '其他情形'], form: 'FORMAT_2021' },
  { key: 'otherHandling', label: '其他处理', also: ['其它处理', '其他处理情形'], form: 'FORMAT_2019' },
  { key: 'handled', label: '总计', also: ['合计', '共计', '办理结果总计'] },
  {
    key: 'carriedForward',
    label: '结转下年度继续办理',
    also: ['结转下年继续办理', '结转下一年度继续办理', '结转下年度', '结转下年'],
    marks: ['结转下年', '结转下一年', '结转至下'],
  },
];

/** Labels of table 3 that head groups and have no values of their own. 其他处理 heads a group in the 2021 form. */
export const TABLE_3_GROUPS = [
  '申请人情况',
  '法人或其他组织',
  '法人或者其他组织',
  '法人及其他组织',
  '本年度办理结果',
  '本年办理结果',
  '不予公开',
  '无法提供',
  '不予处理',
] as const;

/** Table 4: one row; five results for each of three blocks. */
export const TABLE_4_HEADS: readonly Label[] = [
  { key: 'upheld', label: '结果维持', also: ['维持'] },
  { key: 'corrected', label: '结果纠正', also: ['纠正'] },
  { key: 'otherResult', label: '其他结果', also: ['其它结果'] },
  { key: 'pending', label: '尚未审结', also: ['未审结', '尚未办结'] },
  { key: 'total', label: '总计', also: ['合计', '共计'] },
];
export const TABLE_4_RESULTS = ['upheld', 'corrected', 'otherResult', 'pending', 'total'] as const;
export const TABLE_4_BLOCKS = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'] as const;
export const TABLE_4_BLOCK_HEADS: readonly Label[] = [
  { key: 'reconsideration', label: '行政复议' },
  { key: 'litigationDirect', label: '未经复议直接起诉', also: ['未经行政复议直接起诉', '直接起诉'] },
  { key: 'litigationAfterReconsideration', label: '复议后起诉', also: ['经复议后起诉', '行政复议后起诉'] },
];
/** Heads both blocks of litigation. */
export const TABLE_4_GROUPS = ['行政诉讼'] as const;
