/**
 * The annex of the narrative form (table 1 in keys): 政府信息公开情况统计表, 指标名称 | 单位 | 统计数, as the yearly notices from 2014 to 2018 asked for it. Keys: `t1.<row>.count`.
 * Labels are compared as in forms.ts. Where a label comes twice (其他情形数), `under` tells below which row it stands.
 */
import type { Label } from './forms.js';

export interface AnnexRow extends Label {
  /** Key of the row below which this one stands, needed where two rows bear the same label. */
  readonly under?: string;
  /** The named figure that says the same. */
  readonly figure?: string;
}

export const ANNEX_HEADS = ['指标名称', '统计指标', '单位', '计量单位', '统计数', '统计数据', '指标'] as const;

/** Labels that head groups and have no value. */
export const ANNEX_GROUPS = [
  '主动公开情况',
  '主动公开政府信息情况',
  '通过不同渠道和方式公开政府信息的情况',
  '回应解读情况',
  '通过不同渠道和方式回应解读的情况',
  '依申请公开情况',
  '依申请公开政府信息情况',
  '机构建设和保障经费情况',
  '政府信息公开会议和培训情况',
] as const;

export const ANNEX_ROWS: readonly AnnexRow[] = [
  {
    key: 'proactive',
    label: '主动公开政府信息数',
    also: [
      '主动公开政府信息总数',
      '主动公开信息数',
      '主动公开政府信息数量',
      '主动公开政府信息数不同渠道和方式公开相同信息计1条',
    ],
    figure: 'proactive.total',
  },
  { key: 'normativeDocuments.published', label: '主动公开规范性文件数', also: ['其中主动公开规范性文件数'] },
  { key: 'normativeDocuments.made', label: '制发规范性文件总数', also: ['制发规范性文件数'] },
  { key: 'channel.gazette', label: '政府公报公开政府信息数' },
  {
    key: 'channel.website',
    label: '政府网站公开政府信息数',
    also: ['政府门户网站公开政府信息数', '政府网站公开数', '其中政府网站公开数'],
    figure: 'proactive.website',
  },
  { key: 'channel.weibo', label: '政务微博公开政府信息数', figure: 'proactive.weibo' },
  { key: 'channel.wechat', label: '政务微信公开政府信息数', figure: 'proactive.wechat' },
  { key: 'channel.other', label: '其他方式公开政府信息数' },
  {
    key: 'response.topics',
    label: '回应公众关注热点或重大舆情数',
    also: ['回应公众关注热点或重大舆情数不同方式回应同一热点或舆情计1次'],
  },
  { key: 'response.pressConferences', label: '参加或举办新闻发布会总次数', also: ['参加或举办新闻发布会次数'] },
  {
    key: 'response.pressConferencesLeading',
    label: '主要负责同志参加新闻发布会次数',
    also: ['其中主要负责同志参加新闻发布会次数'],
  },
  { key: 'response.interviews', label: '政府网站在线访谈次数' },
  {
    key: 'response.interviewsLeading',
    label: '主要负责同志参加政府网站在线访谈次数',
    also: ['其中主要负责同志参加政府网站在线访谈次数'],
  },
  { key: 'response.explanations', label: '政策解读稿件发布数', also: ['政策解读稿件发布数量'] },
  { key: 'response.social', label: '微博微信回应事件数' },
  { key: 'response.other', label: '其他方式回应事件数' },
  { key: 'received', label: '收到申请数', also: ['收到申请总数', '收到申请数量'], figure: 'applications.received' },
  { key: 'received.inPerson', label: '当面申请数' },
  { key: 'received.fax', label: '传真申请数' },
  { key: 'received.online', label: '网络申请数', also: ['通过网络申请数', '网上申请数'] },
  { key: 'received.letter', label: '信函申请数' },
  { key: 'handled', label: '申请办结数', also: ['申请办结总数'], figure: 'applications.handled' },
  { key: 'handled.onTime', label: '按时办结数' },
  { key: 'handled.extended', label: '延期办结数' },
  { key: 'answered', label: '申请答复数', also: ['申请答复总数', '对申请的答复总数'] },
  { key: 'answered.alreadyPublic', label: '属于已主动公开范围数' },
  { key: 'answered.granted', label: '同意公开答复数' },
  { key: 'answered.partly', label: '同意部分公开答复数' },
  { key: 'answered.refused', label: '不同意公开答复数' },
  { key: 'answered.refused.stateSecret', label: '涉及国家秘密', also: ['其中涉及国家秘密'] },
  { key: 'answered.refused.tradeSecret', label: '涉及商业秘密' },
  { key: 'answered.refused.privacy', label: '涉及个人隐私' },
  { key: 'answered.refused.security', label: '危及国家安全公共安全经济安全和社会稳定' },
  { key: 'answered.refused.noInformation', label: '不是条例所指政府信息' },
  { key: 'answered.refused.otherLaw', label: '法律法规规定的其他情形' },
  { key: 'answered.notResponsible', label: '不属于本行政机关公开数' },
  { key: 'answered.notExisting', label: '申请信息不存在数' },
  { key: 'answered.correction', label: '告知作出更改补充数' },
  { key: 'answered.otherWay', label: '告知通过其他途径办理数' },
  {
    key: 'reconsideration',
    label: '行政复议数量',
    also: ['行政复议数', '行政复议总数'],
    figure: 'reconsideration.total',
  },
  { key: 'reconsideration.upheld', label: '维持具体行政行为数', under: 'reconsideration' },
  { key: 'reconsideration.corrected', label: '被依法纠错数', under: 'reconsideration' },
  { key: 'reconsideration.other', label: '其他情形数', under: 'reconsideration' },
  { key: 'litigation', label: '行政诉讼数量', also: ['行政诉讼数', '行政诉讼总数'], figure: 'litigation.total' },
  {
    key: 'litigation.upheld',
    label: '维持具体行政行为或者驳回原告诉讼请求数',
    also: ['维持具体行政行为或驳回原告诉讼请求数', '维持具体行政行为数'],
    under: 'litigation',
  },
  { key: 'litigation.corrected', label: '被依法纠错数', under: 'litigation' },
  { key: 'litigation.other', label: '其他情形数', under: 'litigation' },
  { key: 'complaints', label: '举报投诉数量', also: ['举报投诉数'] },
  { key: 'fees', label: '依申请公开信息收取的费用', also: ['依申请公开政府信息收取的费用'] },
  { key: 'institutions', label: '政府信息公开工作专门机构数' },
  { key: 'readingPoints', label: '设置政府信息公开查阅点数' },
  { key: 'staff', label: '从事政府信息公开工作人员数' },
  { key: 'staff.fullTime', label: '专职人员数', also: ['专职人员数不包括政府公报及政府网站工作人员数'] },
  { key: 'staff.partTime', label: '兼职人员数' },
  { key: 'funds', label: '政府信息公开专项经费' },
  { key: 'meetings', label: '召开政府信息公开工作会议或专题会议数' },
  { key: 'trainings', label: '举办各类培训班数' },
  { key: 'trained', label: '接受培训人员数' },
];

/** The unit's own column; "人次" and the like stand between label and value. */
export const ANNEX_UNITS = /^(?:条|件|次|篇|个|人|名|人次|万元|元|期|场|—|-|\/)$/;
