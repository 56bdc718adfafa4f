import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'wouter';
import { usePages } from '../api.js';
import { WordingsDocument } from '../generated/graphql.js';
import { links } from '../links.js';
import { Actions } from '../parts/actions.js';
import { Filters, read } from '../parts/filters.js';
import { PagedList } from '../parts/list.js';
import { Page } from '../parts/page.js';
import { topicName, useLanguage } from '../words/language.js';

/** The sentences that most issuers share. */
export function WordingsPage(): ReactNode {
  const { words, language } = useLanguage();
  const [params] = useSearchParams();
  const { wording, table: head } = words;
  const where = {
    minIssuers: read.whole(params.get('minIssuers')),
    topic: read.text(params.get('topic')),
    division: read.code(params.get('division')),
  };
  const pages = usePages(WordingsDocument, { where, after: null }, ({ sharedWordings }) => sharedWordings);
  return (
    <Page
      title={wording.listHeading}
      actions={
        <Actions
          asked={pages.answer.asked}
          name="wordings"
          table={() => ({
            header: [head.sentence, wording.issuers, wording.statements, 'id'],
            rows: pages.nodes.map(({ id, text, issuerCount, statementCount }) => [
              text,
              issuerCount,
              statementCount,
              id,
            ]),
          })}
        />
      }
    >
      <p className="help">{wording.listIntro}</p>
      <Filters
        fields={[
          { name: 'minIssuers', label: wording.minIssuers, number: true, hint: '2' },
          {
            name: 'topic',
            label: head.topic,
            options: (pages.answer.data?.[0]?.topics ?? []).map((topic) => [topic.key, topicName(topic, language)]),
          },
          { name: 'division', label: head.placeOrCode, place: true },
        ]}
      />
      <PagedList
        pages={pages}
        label={wording.listHeading}
        head={[head.sentence, wording.issuers, wording.statements]}
        empty={wording.empty}
      >
        {({ id, text, issuerCount, statementCount }) => (
          <tr key={id}>
            <td>
              <Link href={links.wording(id)} lang="zh-CN" className="said">
                {text}
              </Link>
            </td>
            <td className="number">{issuerCount}</td>
            <td className="number">{statementCount}</td>
          </tr>
        )}
      </PagedList>
    </Page>
  );
}
