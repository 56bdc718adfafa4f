import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const BODY = `一、概述
全年公开信息12条，修订了公开指南。
二、主动公开政府信息情况
通过网站公开信息12条。
三、依申请公开政府信息情况
没有收到申请。
四、存在的主要问题和改进措施
内容不够全面。今后将充实公开内容。
`;

/** A report that says neither in its title nor in its text which year it covers. */
export const WITHOUT_YEAR = `石篆镇人民政府政府信息公开工作年度报告\n${BODY}`;
/** A report that names nobody. */
export const WITHOUT_ISSUER = `2019年政府信息公开工作年度报告\n${BODY}`;
/** A report of one of the many townships of this name, without county, address or index number. */
export const AMBIGUOUS = `太平镇人民政府2019年政府信息公开工作年度报告\n${BODY}`;

/** Every kind of bad input, made in a folder: path, code and words of the reason. */
export function badFiles(
  folder: string,
  write: (name: string, content: string | Buffer) => string,
): [path: string, code: string, reason: string][] {
  mkdirSync(join(folder, 'hollow'));
  write('hollow/notes.csv', 'a,b\n');
  return [
    [join(folder, 'absent.txt'), 'NOT_FOUND', 'does not exist'],
    [write('empty.txt', ''), 'EMPTY', 'is empty'],
    [write('white.txt', '\uFEFF \n\u3000\n'), 'EMPTY', 'nothing but white space'],
    [write('binary.txt', Buffer.from([1, 2, 0, 0, 255, 0, 9, 1])), 'BINARY', 'binary'],
    [write('korean.txt', Buffer.from('bec8b3e7c7cfbcbcbfe4'.repeat(9), 'hex')), 'UNKNOWN_ENCODING', 'UTF-16, GB18030'],
    [write('picture.txt', Buffer.from('89504e470d0a1a0a', 'hex')), 'UNSUPPORTED_FORMAT', 'a picture'],
    [write('paper.pdf', '%PDF-1.7'), 'TRUNCATED', 'cut off'],
    [join(folder, 'hollow'), 'NO_REPORTS_IN_FOLDER', 'holds no .txt, .md'],
    [
      write('news.txt', '石篆镇举办春季运动会，二十支队伍参加了比赛。\n'),
      'NOT_A_REPORT',
      'neither the title nor the sections',
    ],
    [write('undated.txt', WITHOUT_YEAR), 'NO_YEAR', 'which year'],
    [write('unsigned.txt', WITHOUT_ISSUER), 'NO_ISSUER', 'who issued it'],
  ];
}
