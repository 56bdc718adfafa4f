/** The title that both forms prescribe, for an invented town. */
export const exampleTitle = (year: number): string => `溪前镇${year}年政府信息公开工作年度报告`;

/** A short report for the rules' examples: title and parts, each set off by a blank line. */
export const exampleReport = (year: number, ...parts: readonly string[]): string =>
  `${[exampleTitle(year), ...parts].join('\n\n')}\n`;

/** The same with one section, on applications (三). */
export const applicationsReport = (body: string): string =>
  exampleReport(2020, '三、收到和处理政府信息公开申请情况', body);
