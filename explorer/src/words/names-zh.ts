import type { namesEn } from './names-en.js';

export const namesZh: typeof namesEn = {
  states: {
    new: '新增',
    identical: '未改动',
    edited: '略有改动',
    reworded: '换句话说',
    returned: '再度出现',
    done: '报告称已落实',
    dropped: '不再提及',
  },
  kinds: { MEASURE: '举措', PROBLEM: '问题', IMPROVEMENT: '承诺' },
  kindsMany: { MEASURE: '工作举措', PROBLEM: '存在的问题', IMPROVEMENT: '改进措施' },
  outcomes: {
    REPORTED_DONE: '报告称已落实',
    REPEATED: '再次承诺',
    DROPPED: '不再提及',
    NO_NEXT_REPORT: '无后续报告',
    SOLVED_CLAIMED: '报告称已解决',
    SILENT: '不再提及',
  },
  qualifiers: { EXACT: '', AT_LEAST: '至少', APPROXIMATE: '约' },
  figureNames: {
    'proactive.total': '主动公开信息数',
    'proactive.website': '网站公开数',
    'proactive.wechat': '微信公开数',
    'proactive.noticeBoard': '公开栏公开数',
    'applications.received': '新收申请数',
    'applications.carriedOver': '上年结转申请数',
    'applications.handled': '办理申请数',
    'applications.carriedForward': '结转下年度申请数',
    'reconsideration.total': '行政复议数',
    'litigation.total': '行政诉讼数',
  },
};
