import type { ExtractedReport } from '../model/report.js';

/** The public form of one report (docs/extract.md): stable names, ids of addressed problems only, every table cell as a figure. */
export function line(report: ExtractedReport, withSource: boolean): object {
  const { issuer } = report;
  return {
    file: report.file,
    sha256: report.sha256,
    index: report.index,
    issuer: {
      name: issuer.name,
      kind: issuer.kind,
      code: issuer.codeInYear ?? issuer.code,
      candidates: issuer.candidates,
      evidence: issuer.evidence?.quote ?? '',
    },
    year: report.year.value,
    title: report.title,
    form: report.form,
    script: report.script,
    quality: report.quality,
    sections: report.sections.map(({ role, heading, start, end, stub }) => ({ role, heading, start, end, stub })),
    statements: report.statements.map(
      ({ id, kind, title, text, quote, start, end, topics, addresses, verifiability, rule }) => ({
        id,
        kind,
        title,
        text,
        quote,
        start,
        end,
        topics,
        addresses: addresses.map((address) => address.id),
        verifiability,
        rule,
      }),
    ),
    figures: [
      ...report.figures.map(({ key, value, qualifier, unit, quote, start, end }) => ({
        key,
        value,
        qualifier,
        unit,
        quote,
        start,
        end,
      })),
      ...cells(report),
    ],
    findings: report.findings.map(({ rule, status, message, evidence }) => ({ rule, status, message, evidence })),
    messages: report.messages,
    ...(withSource ? { source: report.source } : {}),
  };
}

/** Cells with a number, as figures t2.…, t3.<row>.<column>, t4.<block>.<result>. */
const cells = (report: ExtractedReport): object[] =>
  report.tables.flatMap((table) =>
    table.values.flatMap((value, i) => {
      if (value === null) return [];
      const start = table.starts[i] ?? 0;
      const end = table.ends[i] ?? 0;
      const quote = report.source.slice(start, end);
      return [
        {
          key: `t${table.number}.${table.rows[i]}.${table.columns[i]}`,
          value,
          qualifier: 'EXACT',
          unit: table.units[i] ?? '',
          quote,
          start,
          end,
        },
      ];
    }),
  );
