/**
 * The characters of reports of this kind, of laws and of official Chinese at large, in both scripts, most frequent first. In a text decoded rightly they make up
 * a third and more of what is not ASCII; decoded wrongly, a few per cent.
 */
export const COMMON = new Set(
  '的政府信息公开工作年度报告主动申请依行复议诉讼存在问题改进情况人民和不年本机关单位部门加强制定制度条例规定内容数量文件发布网站平台法律法定国家社会经济建设管理服务群众干部培训学习宣传领导小组责任落实监督检查考核保障组织会议及时更新全面规范完善健全提高进一步做好意识业务能力水平方面各项措施为了是有对与在上下中大年月日第一二三四五六七八九十项件次条个区县市省镇乡街道办事处村居委会农业生产财务教育医疗环境安全处理结果其他总计' +
    '開報動請執議訟問題進況關單門強規條內數發佈網臺區縣鎮鄉辦農產財務業療環處總計個項學習傳領導組責實監督檢查國會經濟設務眾幹訓與對時為見無專線電話郵點擊書機構類標準號題據將應當讓過達',
);
