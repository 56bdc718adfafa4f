import * as Tabs from '@radix-ui/react-tabs';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer, type Asked } from '../api.js';
import { TownshipByCodeDocument, TownshipDocument } from '../generated/graphql.js';
import { links } from '../links.js';
import { yearsBetween } from '../model/thread-grid.js';
import { Answered } from '../parts/answered.js';
import type { Issuer } from '../parts/issuer.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { ReportChips } from '../parts/report-chips.js';
import { FailingRules } from '../parts/failing-rules.js';
import { IssuerFigures } from '../parts/issuer-figures.js';
import { IssuerThreads } from '../parts/issuer-threads.js';
import { useParam } from '../parts/use-param.js';
import { useWords } from '../words/language.js';
import { NotFoundPage } from './not-found.js';

const TABS = ['threads', 'figures', 'findings'] as const;

/** One issuer over the years, by the code of a township or by id. */
export const TownshipPage = ({ code, id }: { readonly code?: string; readonly id?: string }): ReactNode =>
  code === undefined ? <ById id={id ?? ''} /> : <ByCode code={code} />;

function ById({ id }: { readonly id: string }): ReactNode {
  const answer = useAnswer(TownshipDocument, { id });
  return <Answered answer={answer}>{({ issuer }) => <Found issuer={issuer ?? null} asked={answer.asked} />}</Answered>;
}

function ByCode({ code }: { readonly code: string }): ReactNode {
  const answer = useAnswer(TownshipByCodeDocument, { code });
  return <Answered answer={answer}>{({ issuer }) => <Found issuer={issuer ?? null} asked={answer.asked} />}</Answered>;
}

function Found({ issuer, asked }: { readonly issuer: Issuer | null; readonly asked: Asked }): ReactNode {
  const { township } = useWords();
  const [asTab, setTab] = useParam('tab');
  if (!issuer) return <NotFoundPage why={township.notFound} />;
  const tab = TABS.find((name) => name === asTab) ?? 'threads';
  const years = yearsBetween(issuer.reports.map(({ year }) => year.value));
  return (
    <Page
      title={issuer.name}
      above={
        <>
          {issuer.county ? (
            <Link href={links.start(issuer.county.code)}>{issuer.fullName ?? issuer.county.name}</Link>
          ) : (
            issuer.fullName
          )}{' '}
          {issuer.code}
        </>
      }
    >
      {issuer.provisional && (
        <Notice kind="hint">
          {township.provisional} {issuer.candidates.map(({ fullName }) => fullName).join(' · ')}
        </Notice>
      )}
      <ReportChips reports={issuer.reports} missing={issuer.missingYears} />
      <Tabs.Root value={tab} onValueChange={(next) => setTab(next)}>
        <Tabs.List className="tabs" aria-label={issuer.name}>
          {TABS.map((name) => (
            <Tabs.Trigger key={name} value={name}>
              {township[name]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="threads">
          <IssuerThreads issuer={issuer} years={years} asked={asked} />
        </Tabs.Content>
        <Tabs.Content value="figures">
          <IssuerFigures issuer={issuer} years={years} asked={asked} />
        </Tabs.Content>
        <Tabs.Content value="findings">
          <FailingRules issuer={issuer} asked={asked} />
        </Tabs.Content>
      </Tabs.Root>
    </Page>
  );
}
