import { describe, expect, it } from '@jest/globals';
import { deedOdds, IS_DEED, IS_NONE } from '../../src/classify/deed-model.js';
import { classified, statementsIn } from './classified.js';

describe('the deed model', () => {
  it.each([
    '财政所每季度末晒一次村级账，大额支出附上发票照片',
    '各村的小组长会也用来宣读文件，开会时有签到、有记录',
    '落实稿件登记制度，全年退回不合要求的稿件21篇',
  ])('tells a deed whose verb nobody has listed: %s', (words) => expect(deedOdds(words)).toBeGreaterThan(IS_DEED));

  it.each([
    '公开的内容以群众最关心的低保、学位、搬迁安置为主',
    '全年主动公开政府信息132条，其中工作动态90条，通知公告42条',
    '一年来，在县委、县政府的坚强领导下，我乡坚持以习近平新时代中国特色社会主义思想为指导',
  ])('near miss, a description, a count, a frame: %s', (words) => expect(deedOdds(words)).toBeLessThan(IS_NONE));

  it('names itself and its score as the rule', () => {
    const [statement] = classified(
      '溪前镇2021年政府信息公开工作年度报告\n一、总体情况\n财政所每季度末晒一次村级账，大额支出附上发票照片。\n',
    ).statements;
    expect(statement?.rule).toMatch(/^deed-model \(\+\d+\)$/);
  });

  it('leaves applications alone, whose replies are figures', () =>
    expect(statementsIn('applications', '收到申请2件，第6天就把原件送到了申请人手上，复印件盖了骑缝章。')).toEqual([]));

  it('does not overrule a thing that was made, however general the rest', () =>
    expect(
      statementsIn('overview', '2021年，溪前镇按照上级要求，印发《公开事项清单》，公开工作取得了新的成效。'),
    ).toHaveLength(1));
});
