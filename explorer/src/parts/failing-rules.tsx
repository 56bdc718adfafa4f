import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Asked } from '../api.js';
import { links } from '../links.js';
import { useWords } from '../words/language.js';
import { Actions } from './actions.js';
import type { Issuer } from './issuer.js';
import { ListTable } from './list.js';

/** The rules that fail in an issuer's reports, the latest year first. */
export function FailingRules({ issuer, asked }: { readonly issuer: Issuer; readonly asked: Asked }): ReactNode {
  const { township, table: head } = useWords();
  const failing = [...issuer.reports]
    .reverse()
    .flatMap(({ id: report, year, findings }) => findings.map((finding) => ({ ...finding, report, year: year.value })));
  if (failing.length === 0) return <p>{township.noFindings}</p>;
  return (
    <section aria-labelledby="failing-title">
      <div className="section-head">
        <h2 id="failing-title">{township.findings}</h2>
        <Actions
          asked={asked}
          name={`findings-${issuer.code ?? issuer.id}`}
          table={() => ({
            header: [head.year, head.rule, head.message, 'id'],
            rows: failing.map(({ year, rule, message, id }) => [year, rule, message, id]),
          })}
        />
      </div>
      <ListTable label={township.findings} head={[head.year, head.rule, head.message]}>
        {failing.map(({ id, report, year, rule, message }) => (
          <tr key={id}>
            <td>
              <Link href={links.report(report, id)}>{year}</Link>
            </td>
            <td>
              <code>{rule}</code>
            </td>
            <td lang="zh-CN">{message}</td>
          </tr>
        ))}
      </ListTable>
    </section>
  );
}
