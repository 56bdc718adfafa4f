import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page must show as text: tags, handlers, a long word, marks that turn the writing, rare Han characters, emoji. */
export const HOSTILE = {
  tag: '<script>window.hacked=1</script>',
  handler: '<img src=x onerror="window.hacked=1">',
  long: `A${'a'.repeat(400)}`,
  turned: '\u202E开公息信\u202C',
  rare: '𠮷𡈽镇𪚥',
  emoji: '👩‍👩‍👧',
} as const;

/** Writes a report of a township of the example gazetteer that holds all of it in a problem, a pledge and a measure; returns its path. */
export function hostileReport(folder: string): string {
  const { tag, handler, long, turned, rare, emoji } = HOSTILE;
  const path = join(folder, 'hostile.txt');
  writeFileSync(
    path,
    [
      '石篆镇人民政府2016年政府信息公开工作年度报告',
      '',
      '　　石篆镇编制了2016年度政府信息公开工作报告。石篆镇属汀岚县。',
      '一、概述',
      `　　（一）完善公开栏。全年更换公开栏三块${tag}，张贴公告${emoji}。`,
      '二、主动公开政府信息情况',
      '　　全年主动公开政府信息12条。',
      '三、存在的主要问题',
      `　　一是公开内容不够全面${handler}，群众不满意${rare}；`,
      `　　二是信息更新不及时${turned}。`,
      '四、改进措施',
      `　　一是加强业务培训${tag}，每季度组织一次${long}；`,
      `　　二是完善公开制度${handler}${emoji}。`,
    ].join('\n'),
  );
  return path;
}
