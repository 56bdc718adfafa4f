import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAnswer, type Asked } from '../api.js';
import { ReportDocument, VersionDocument, type VersionQuery } from '../generated/graphql.js';
import { links } from '../links.js';
import { Actions } from '../parts/actions.js';
import { Answered } from '../parts/answered.js';
import { Notice } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { useParam } from '../parts/use-param.js';
import { About } from '../report/about.js';
import { Contents } from '../report/contents.js';
import { Detail } from '../report/detail.js';
import { LAYERS, placeId, reportMarks, type Layer, type Report } from '../report/marks.js';
import { SourceText } from '../report/source-text.js';
import { useWords } from '../words/language.js';
import { NotFoundPage } from './not-found.js';

type Version = Extract<NonNullable<VersionQuery['node']>, { __typename: 'ReportVersion' }>;

/** One report in its own words; ?show=ID lands on a statement, figure, finding or section, ?version=N shows an older text. */
export function ReportPage({ id }: { readonly id: string }): ReactNode {
  const { report: words } = useWords();
  const answer = useAnswer(ReportDocument, { id });
  return (
    <Answered answer={answer}>
      {({ report }) =>
        report ? <Found report={report} asked={answer.asked} /> : <NotFoundPage why={words.notFound} />
      }
    </Answered>
  );
}

function Found({ report, asked }: { readonly report: Report; readonly asked: Asked }): ReactNode {
  const words = useWords();
  const [wanted] = useParam('version');
  const older = report.versions.find(({ number, current }) => !current && String(number) === wanted);
  const answer = useAnswer(VersionDocument, { id: older?.id ?? '' }, older !== undefined);
  const version = answer.data?.node?.__typename === 'ReportVersion' ? answer.data.node : null;
  return (
    <Page
      title={report.title ?? `${report.issuer.name} ${report.year.value}`}
      above={
        <>
          <Link href={links.issuer(report.issuer)}>{report.issuer.fullName ?? report.issuer.name}</Link> ·{' '}
          {report.year.value}
        </>
      }
      actions={
        <Actions
          asked={asked}
          name={`report-${report.issuer.code ?? report.issuer.id}-${report.year.value}`}
          table={() => ({
            header: [
              words.table.kind,
              words.table.text,
              words.table.sentence,
              'start',
              'end',
              words.table.topics,
              words.table.rule,
              'id',
            ],
            rows: report.statements.map(({ kind, text, quote, start, end, topics, rule, id }) => [
              words.kinds[kind],
              text,
              quote,
              start,
              end,
              topics.map(({ zh }) => zh).join('、'),
              rule,
              id,
            ]),
          })}
        />
      }
    >
      <About report={report} />
      {older && <Notice kind="hint">{words.report.older}</Notice>}
      {older ? (
        <Answered answer={answer}>
          {() => version && <Body key={version.id} report={report} version={version} />}
        </Answered>
      ) : (
        <Body report={report} version={null} />
      )}
    </Page>
  );
}

/** The text with its marks between the list of what was found and what the chosen passage is. */
function Body({ report, version }: { readonly report: Report; readonly version: Version | null }): ReactNode {
  const { report: words } = useWords();
  const [chosen, show] = useParam('show');
  const [layers, setLayers] = useState<ReadonlySet<Layer>>(new Set(LAYERS));
  const source = version?.source ?? report.source;
  const statements = useMemo(
    () => version?.sections.flatMap((section) => section.statements) ?? report.statements,
    [report, version],
  );
  const text = source?.text ?? '';
  const sha256 = source?.sha256 ?? '';
  const marks = useMemo(
    () =>
      reportMarks({
        source: sha256,
        statements,
        text,
        layers,
        chosen,
        figures: version ? [] : report.figures,
        findings: version ? [] : report.findings,
        sections: version ? [] : report.sections,
      }),
    [sha256, statements, text, layers, chosen, report, version],
  );
  useEffect(() => {
    if (chosen !== null) reveal(chosen);
  }, [chosen]);
  const choose = (id: string): void => {
    // Looking around in one report is one step back.
    show(id, { replace: chosen !== null });
    if (id === chosen) reveal(id);
  };
  return (
    <>
      <fieldset className="layers">
        <legend>{words.highlight}</legend>
        {LAYERS.map((layer) => (
          <label key={layer} className={`in-${layer}`}>
            <input
              type="checkbox"
              checked={layers.has(layer)}
              onChange={({ target }) =>
                setLayers(new Set(LAYERS.filter((other) => (other === layer ? target.checked : layers.has(other)))))
              }
            />{' '}
            {words.layers[layer]}
          </label>
        ))}
      </fieldset>
      <div className="report-body">
        <Contents report={report} statements={statements} chosen={chosen} choose={choose} />
        <article aria-label={words.text}>
          <SourceText text={text} marks={marks} tables={version ? [] : report.tables} chosen={chosen} choose={choose} />
        </article>
        <Detail report={report} chosen={chosen} choose={choose} />
      </div>
    </>
  );
}

/** Brings a passage into view; one that stands in a table is shown there, or in its text as written. */
function reveal(id: string): void {
  const inTable = document.querySelector(`[id^="${CSS.escape(placeId(id))}-"]`);
  const place = inTable ?? document.getElementById(placeId(id));
  place?.closest('details')?.setAttribute('open', '');
  place?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
