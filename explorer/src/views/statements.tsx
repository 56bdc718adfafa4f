import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { usePages } from '../api.js';
import { StatementsDocument, type StatementWhere } from '../generated/graphql.js';
import { links } from '../links.js';
import { Actions } from '../parts/actions.js';
import { Filters, read } from '../parts/filters.js';
import { runOf } from '../model/statement.js';
import { PagedList } from '../parts/list.js';
import { Page } from '../parts/page.js';
import { topicName, useLanguage } from '../words/language.js';

const KINDS = ['IMPROVEMENT', 'PROBLEM', 'MEASURE'] as const;
const GRADES = ['VERIFIABLE', 'PARTLY', 'NONE'] as const;

const whereOf = (params: URLSearchParams): StatementWhere => {
  const kind = read.one(params.get('kinds'), KINDS);
  const grade = read.one(params.get('verifiability'), GRADES);
  return {
    kinds: kind && [kind],
    verifiability: grade && [grade],
    topic: read.text(params.get('topic')),
    unchanged: read.truth(params.get('unchanged')),
    addressed: read.truth(params.get('addressed')),
    division: read.code(params.get('division')),
    fromYear: read.whole(params.get('fromYear')),
    toYear: read.whole(params.get('toYear')),
  };
};

/** All statements, by conditions that stand in the address. */
export function StatementsPage(): ReactNode {
  const { words, language } = useLanguage();
  const [params] = useSearchParams();
  const { statements, table: head } = words;
  const pages = usePages(StatementsDocument, { where: whereOf(params), after: null }, ({ statements: found }) => found);
  const yesNo = [
    ['true', head.yes],
    ['false', head.no],
  ] as const;
  return (
    <Page
      title={statements.heading}
      actions={
        <Actions
          asked={pages.answer.asked}
          name="statements"
          table={() => ({
            header: [head.issuer, head.year, head.kind, head.text, head.topics, 'id'],
            rows: pages.nodes.map((node) => [
              node.report.issuer.name,
              node.report.year.value,
              words.kinds[node.kind],
              node.text,
              node.topics.map((topic) => topicName(topic, language)).join('; '),
              node.id,
            ]),
          })}
        />
      }
    >
      <p className="help">{statements.intro}</p>
      <Filters
        fields={[
          { name: 'kinds', label: head.kind, options: KINDS.map((kind) => [kind, words.kindsMany[kind]]) },
          {
            name: 'topic',
            label: head.topic,
            options: (pages.answer.data?.[0]?.topics ?? []).map((topic) => [topic.key, topicName(topic, language)]),
          },
          { name: 'unchanged', label: head.unchanged, options: yesNo },
          { name: 'addressed', label: head.addressed, options: yesNo },
          {
            name: 'verifiability',
            label: head.verifiability,
            options: GRADES.map((grade) => [grade, words.report.verifiability[grade]]),
          },
          { name: 'division', label: head.placeOrCode, place: true },
          { name: 'fromYear', label: head.fromYear, number: true },
          { name: 'toYear', label: head.toYear, number: true },
        ]}
      />
      <PagedList
        pages={pages}
        label={statements.heading}
        head={[head.issuer, head.year, head.kind, head.text, head.topics]}
        empty={head.empty}
      >
        {({ id, kind, text, topics, report, thread }) => (
          <tr key={id}>
            <td>
              <Link href={links.issuer(report.issuer, thread ? { thread: thread.id } : {})}>{report.issuer.name}</Link>
            </td>
            <td>{report.year.value}</td>
            <td>
              <span className={`kind kind-${kind}`}>{words.kinds[kind]}</span>
            </td>
            <td>
              <Link href={links.report(report.id, id)} lang="zh-CN" className="said">
                {text}
              </Link>
              {runOf({ id, thread }) > 0 && (
                <span className="run"> {words.township.unchangedRun(runOf({ id, thread }))}</span>
              )}
            </td>
            <td>{topics.map((topic) => topicName(topic, language)).join(' · ')}</td>
          </tr>
        )}
      </PagedList>
    </Page>
  );
}
