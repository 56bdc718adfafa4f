import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  readonly label: string;
  readonly reports: readonly { readonly id: string; readonly year: { readonly value: number } }[];
  /** Id of the report. */
  readonly value: string;
  choose(report: string): void;
}

/** One of an issuer's reports, by its year. */
export const ReportSelect = ({ id, label, reports, value, choose }: Props): ReactNode => (
  <select id={id} aria-label={label} value={value} onChange={({ target }) => choose(target.value)}>
    {reports.map((report) => (
      <option key={report.id} value={report.id}>
        {report.year.value}
      </option>
    ))}
  </select>
);
