import { TABLE_3_ROWS } from '../model/forms.js';

/** A table 3 of the 2019 form in Markdown, for the rules' examples: all zero but the given rows (row key → its seven cells). */
export function exampleTable3(values: Readonly<Record<string, readonly (number | '')[]>>): string {
  const rows = TABLE_3_ROWS.filter((row) => row.form !== 'FORMAT_2021').map((row) => {
    const cells = values[row.key] ?? [0, 0, 0, 0, 0, 0, 0];
    return `|${row.label}|${cells.join('|')}|`;
  });
  return [
    '|项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
