import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { usePages } from '../api.js';
import { FindingsDocument, type FindingWhere } from '../generated/graphql.js';
import { links } from '../links.js';
import { Actions } from '../parts/actions.js';
import { Filters, read } from '../parts/filters.js';
import { PagedList } from '../parts/list.js';
import { Page } from '../parts/page.js';
import { useWords } from '../words/language.js';

const ANSWERS = ['FAIL', 'CANNOT_JUDGE', 'PASS'] as const;

const whereOf = (params: URLSearchParams): FindingWhere => {
  const status = read.one(params.get('status'), ANSWERS);
  return {
    status: status && [status],
    rules: read.words(params.get('rule')),
    division: read.code(params.get('division')),
    year: read.whole(params.get('year')),
  };
};

/** Answers of the consistency rules, by conditions that stand in the address. */
export function FindingsPage(): ReactNode {
  const words = useWords();
  const [params] = useSearchParams();
  const { findings, table: head, report: told } = words;
  const pages = usePages(FindingsDocument, { where: whereOf(params), after: null }, ({ findings: found }) => found);
  return (
    <Page
      title={findings.heading}
      actions={
        <Actions
          asked={pages.answer.asked}
          name="findings"
          table={() => ({
            header: [head.issuer, head.year, head.rule, head.status, head.message, 'id'],
            rows: pages.nodes.map((node) => [
              node.report.issuer.name,
              node.report.year.value,
              node.rule,
              told[node.status],
              node.message,
              node.id,
            ]),
          })}
        />
      }
    >
      <p className="help">{findings.intro}</p>
      <Filters
        fields={[
          { name: 'status', label: head.status, options: ANSWERS.map((status) => [status, told[status]]) },
          {
            name: 'rule',
            label: head.rule,
            hint: 'T3-balance, Y-carry',
            suggestions: (pages.answer.data?.[0]?.rules ?? []).flatMap(({ rule }) => rule ?? []),
          },
          { name: 'division', label: head.placeOrCode, place: true },
          { name: 'year', label: head.year, number: true },
        ]}
      />
      <PagedList
        pages={pages}
        label={findings.heading}
        head={[head.issuer, head.year, head.rule, head.status, head.message]}
        empty={head.empty}
      >
        {({ id, rule, status, message, report }) => (
          <tr key={id}>
            <td>
              <Link href={links.issuer(report.issuer, { tab: 'findings' })}>{report.issuer.name}</Link>
            </td>
            <td>{report.year.value}</td>
            <td>
              <code>{rule}</code>
            </td>
            <td>
              <span className={`answer answer-${status}`}>{told[status]}</span>
            </td>
            <td>
              <Link href={links.report(report.id, id)} lang="zh-CN">
                {message}
              </Link>
            </td>
          </tr>
        )}
      </PagedList>
    </Page>
  );
}
