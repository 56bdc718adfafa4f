/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What became of a part from one report to the other (去向). */
export type Fate =
  /** Only in the earlier one (删去). */
  | 'DROPPED'
  /** Edited or reworded (改写). */
  | 'EDITED'
  /** The same, years and names aside (照抄). */
  | 'KEPT'
  /** Only in the later one (新增). */
  | 'NEW';

/** Where a figure stands (出处). */
export type FigureOrigin =
  /** In a table of the official form (表格). */
  | 'TABLE'
  /** In running text (正文). */
  | 'TEXT';

/** How exact a figure is (精确程度). */
export type FigureQualifier =
  /** 约30件 */
  | 'APPROXIMATE'
  /** 70余条 */
  | 'AT_LEAST'
  /** 277条 */
  | 'EXACT';

/** Answer of a consistency rule (核查结果). */
export type FindingStatus =
  /** The report does not say enough; the message tells why (无法判断). */
  | 'CANNOT_JUDGE'
  /** It does not hold (不符合). */
  | 'FAIL'
  /** It holds (符合). */
  | 'PASS';

/** Conditions on findings (核查发现的条件). */
export type FindingWhere = {
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: ReadonlyArray<FindingWhere> | null | undefined;
  /** Code of a province, prefecture, county or township (行政区划代码), e.g. "9901". */
  readonly division?: string | null | undefined;
  /** Id of the issuer (报告机关), e.g. "is_…". */
  readonly issuer?: string | null | undefined;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: FindingWhere | null | undefined;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: ReadonlyArray<FindingWhere> | null | undefined;
  /** Rule, e.g. T3-balance (规则). */
  readonly rule?: string | null | undefined;
  /** One of these rules, e.g. ["foreign-name", "template-left"] (规则). */
  readonly rules?: ReadonlyArray<string> | null | undefined;
  /** One of these answers (核查结果), e.g. [FAIL]. */
  readonly status?: ReadonlyArray<FindingStatus> | null | undefined;
  /** The covered year (年度), e.g. 2021. */
  readonly year?: number | null | undefined;
};

/** How a text led to a place (匹配方式). */
export type PlaceMatchKind =
  /** By its present code (按代码). */
  | 'CODE'
  /** By a former name or code (曾用名). */
  | 'FORMER'
  /** By its present name in full (按现名). */
  | 'NAME'
  /** It only begins with the text (按开头). */
  | 'PREFIX'
  /** By a short form: 德宏州, 屋脚乡. */
  | 'SHORT';

/** What the issuer's next report at hand says of a pledge (落实情况). */
export type PledgeOutcome =
  /** Neither: it is not mentioned any more (不再提及). */
  | 'DROPPED'
  /** No later report is at hand (无后续报告). */
  | 'NO_NEXT_REPORT'
  /** It is pledged again (再次承诺); measures may report on it, too. */
  | 'REPEATED'
  /** A measure reports it as done (已落实), and it is not pledged again. */
  | 'REPORTED_DONE';

/** What the issuer's next report at hand says of a problem (问题解决情况). */
export type ProblemOutcomeKind =
  /** No later report is at hand (无后续报告). */
  | 'NO_NEXT_REPORT'
  /** It is admitted again (依然存在). */
  | 'REPEATED'
  /** Neither: it is not mentioned any more (不再提及). */
  | 'SILENT'
  /** A measure claims work on it (称已解决), and it is not admitted again. */
  | 'SOLVED_CLAIMED';

/** How a statement of one report stands again in the issuer's next one (重复的方式). */
export type RecurrenceKind =
  /** The masked wording is the same (原文照抄). */
  | 'IDENTICAL'
  /** Small edits: at most a tenth of the masked wording, or three characters of a short one (略有改动). */
  | 'NEAR_IDENTICAL'
  /** Plainly the same commitment in other words, or with a part added or dropped (换句话说). */
  | 'REWORDED';

/** Form of a report, told by its labels (报告格式). */
export type ReportForm =
  /** 国办公开办函〔2019〕60号 */
  | 'FORMAT_2019'
  /** 国办公开办函〔2021〕30号 */
  | 'FORMAT_2021'
  /** Parts of several forms (混合格式). */
  | 'MIXED'
  /** Free numbering, few tables (2008–2019) (自由叙述). */
  | 'NARRATIVE'
  /** Not told by the text (未知). */
  | 'UNKNOWN';

/** Whether the text is what its issuer wrote (文本质量). */
export type ReportQuality =
  /** Nothing speaks against it (正常). */
  | 'OK'
  /** Garbled, or a foreign name stands in place of its words; the messages of the version say where (可疑). */
  | 'SUSPECT';

/** What a section is about (部分). */
export type SectionRole =
  /** 收到和处理政府信息公开申请情况 */
  | 'APPLICATIONS'
  /** 行政复议、行政诉讼情况 */
  | 'DISPUTES'
  /** 收费及减免情况 */
  | 'FEES'
  /** 改进措施, headed on its own */
  | 'IMPROVEMENTS'
  /** 其他需要报告的事项 */
  | 'OTHER'
  /** 总体情况、概述 */
  | 'OVERVIEW'
  /** Before the first heading (导语). */
  | 'PREAMBLE'
  /** 主动公开政府信息情况 */
  | 'PROACTIVE'
  /** 存在的主要问题, headed on its own */
  | 'PROBLEMS'
  /** 存在的主要问题及改进情况 */
  | 'PROBLEMS_IMPROVEMENTS'
  /** 解读回应 */
  | 'RESPONSE'
  /** Not told by the heading (未知). */
  | 'UNKNOWN';

/** Kind of a statement (陈述的类别). */
export type StatementKind =
  /** 改进措施: a pledge for the time to come. */
  | 'IMPROVEMENT'
  /** 工作举措: something reported as done in the covered year. */
  | 'MEASURE'
  /** 存在的问题: a deficiency that the issuer admits. */
  | 'PROBLEM';

/** Conditions on statements (陈述的条件). */
export type StatementWhere = {
  /** True: a problem with a pledge that addresses it, a pledge that addresses a problem. False: none of the same report (未对应), e.g. false. */
  readonly addressed?: boolean | null | undefined;
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: ReadonlyArray<StatementWhere> | null | undefined;
  /** Code of a province, prefecture, county or township (行政区划代码), e.g. "9901". */
  readonly division?: string | null | undefined;
  /** This covered year or later (起始年度), e.g. 2019. */
  readonly fromYear?: number | null | undefined;
  /** Id of the issuer (报告机关), e.g. "is_…". */
  readonly issuer?: string | null | undefined;
  /** Kinds of the statement (类别), e.g. [PROBLEM]. */
  readonly kinds?: ReadonlyArray<StatementKind> | null | undefined;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: StatementWhere | null | undefined;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: ReadonlyArray<StatementWhere> | null | undefined;
  /** What its section is about (部分类别), e.g. [PROBLEMS_IMPROVEMENTS]. */
  readonly sections?: ReadonlyArray<SectionRole> | null | undefined;
  /** This covered year or earlier (截止年度), e.g. 2023. */
  readonly toYear?: number | null | undefined;
  /** Key of a topic (主题), e.g. "training". */
  readonly topic?: string | null | undefined;
  /** True: stands unchanged from an earlier report of the issuer (照抄上年). False: new, reworded or edited, e.g. true. */
  readonly unchanged?: boolean | null | undefined;
  /** Grades of a pledge, e.g. [NONE] for pledges with nothing to check; measures and problems have none (可核查性). */
  readonly verifiability?: ReadonlyArray<VerifiabilityGrade> | null | undefined;
};

/** State of a thread at the issuer's latest report (现状). */
export type ThreadStatus =
  /** The latest report lacks it (中断). */
  | 'DROPPED'
  /** Only the latest report has it (新出现). */
  | 'NEW'
  /** The latest report has it, the one before lacked it, an earlier one had it (重现). */
  | 'RETURNED'
  /** The latest report and the one before it have it (持续). */
  | 'RUNNING';

/** Conditions on threads (脉络的条件). */
export type ThreadWhere = {
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: ReadonlyArray<ThreadWhere> | null | undefined;
  /** Code of a province, prefecture, county or township (行政区划代码), e.g. "9901". */
  readonly division?: string | null | undefined;
  /** A statement stands in this covered year or later (起始年度), e.g. 2019. */
  readonly fromYear?: number | null | undefined;
  /** Id of the issuer (报告机关), e.g. "is_…". */
  readonly issuer?: string | null | undefined;
  /** Every step of the thread is one of these kinds (重复的方式), e.g. [IDENTICAL]. */
  readonly kinds?: ReadonlyArray<RecurrenceKind> | null | undefined;
  /** Least number of years with a statement; 2 unless given (最少年数). */
  readonly minYears?: number | null | undefined;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: ThreadWhere | null | undefined;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: ReadonlyArray<ThreadWhere> | null | undefined;
  /** State at the issuer's latest report, one of these (现状), e.g. [RUNNING, RETURNED]. */
  readonly status?: ReadonlyArray<ThreadStatus> | null | undefined;
  /** A statement stands in this covered year or earlier; with fromYear, one statement meets both (截止年度), e.g. 2023. */
  readonly toYear?: number | null | undefined;
  /** Key of a topic that one of its statements has (主题), e.g. "training". */
  readonly topic?: string | null | undefined;
  /** Least number of successive reports with the same masked wording (连续照抄年数), e.g. 3. */
  readonly unchangedYears?: number | null | undefined;
};

/** What a row of a trend stands for (分组依据). */
export type TrendKey =
  /** 县级 */
  | 'COUNTY'
  /** Form of the report (报告格式). */
  | 'FORM'
  /** Who reports (报告机关). */
  | 'ISSUER'
  /** Kind of the statement (陈述的类别). */
  | 'KIND'
  /** 地级 */
  | 'PREFECTURE'
  /** 省级 */
  | 'PROVINCE'
  /** Topic (主题). */
  | 'TOPIC'
  /** Covered year (年度). */
  | 'YEAR';

/** How far a pledge could be checked (可核查程度). */
export type VerifiabilityGrade =
  /** None of them: 进一步加强组织领导. */
  | 'NONE'
  /** Something, but less: 建立公开目录. */
  | 'PARTLY'
  /** Two of the kinds at least, a number or a deadline among them: 每季度组织一次培训. */
  | 'VERIFIABLE';

/** What became of some words (字句变化). */
export type WordChangeKind =
  /** Only in the later wording (新增). */
  | 'ADDED'
  /** In both wordings (保留). */
  | 'KEPT'
  /** Only in the earlier wording (删去). */
  | 'REMOVED';

/** How a wording spread (传播方式). */
export type WordingPattern =
  /** At most one third did: copied from one to the next (相互借鉴). */
  | 'COPIED'
  /** At least two thirds of the dated issuers took it up together with another of their county: a template from above (上级模板). */
  | 'HANDED_DOWN'
  /** Fewer than three dated issuers, or between the two (无法判断). */
  | 'UNCLEAR';

/** Conditions on shared wordings (雷同表述的条件). */
export type WordingWhere = {
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: ReadonlyArray<WordingWhere> | null | undefined;
  /** Code of a province, prefecture, county or township where it was written (行政区划代码), e.g. "9901". */
  readonly division?: string | null | undefined;
  /** Least number of issuers that wrote it; 2 unless given (最少机关数). */
  readonly minIssuers?: number | null | undefined;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: WordingWhere | null | undefined;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: ReadonlyArray<WordingWhere> | null | undefined;
  /** Key of a topic of a statement that holds it (主题), e.g. "training". */
  readonly topic?: string | null | undefined;
};

export type CompareQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CompareQuery = { readonly compareReports: { readonly cosine: number, readonly jaccard: number, readonly minimumEdit: number | null, readonly simple: number | null, readonly kept: number, readonly edited: number, readonly dropped: number, readonly added: number, readonly from: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
        | { readonly name: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number } }> }
        | { readonly name: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number } }> }
       }, readonly to: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
        | { readonly name: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number } }> }
        | { readonly name: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number } }> }
       }, readonly sections: ReadonlyArray<{ readonly fate: Fate, readonly fromHeading: string | null, readonly toHeading: string | null, readonly similarity: number | null }>, readonly statements: ReadonlyArray<{ readonly fate: Fate, readonly kind: StatementKind, readonly similarity: number | null, readonly from:
        | { readonly id: string, readonly text: string }
        | { readonly id: string, readonly text: string }
        | { readonly id: string, readonly text: string }
       | null, readonly to:
        | { readonly id: string, readonly text: string }
        | { readonly id: string, readonly text: string }
        | { readonly id: string, readonly text: string }
       | null, readonly changes: ReadonlyArray<{ readonly kind: WordChangeKind, readonly text: string }> }> } };

export type ComparedReportFragment = { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
    | { readonly name: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number } }> }
    | { readonly name: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number } }> }
   };

export type FindingsQueryVariables = Exact<{
  where?: FindingWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { readonly findings: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly status: FindingStatus, readonly message: string, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
          | { readonly id: string, readonly code: string | null, readonly name: string }
          | { readonly id: string, readonly code: string | null, readonly name: string }
         } }> }, readonly rules: ReadonlyArray<{ readonly rule: string | null }> };

export type PlacePathQueryVariables = Exact<{
  code: string;
}>;


export type PlacePathQuery = { readonly division: { readonly name: string, readonly parent: { readonly code: string, readonly name: string, readonly parent: { readonly code: string, readonly name: string } | null } | null } | null };

export type ReportQueryVariables = Exact<{
  id: string;
}>;


export type ReportQuery = { readonly report: { readonly id: string, readonly title: string | null, readonly form: ReportForm, readonly quality: ReportQuality, readonly withdrawn: boolean, readonly publishedOn: string | null, readonly publicationDelay: number | null, readonly year: { readonly value: number }, readonly issuer:
      | { readonly id: string, readonly code: string | null, readonly name: string, readonly fullName: string | null }
      | { readonly id: string, readonly code: string | null, readonly name: string, readonly fullName: string | null }
    , readonly previous: { readonly id: string, readonly year: { readonly value: number } } | null, readonly next: { readonly id: string, readonly year: { readonly value: number } } | null, readonly source: { readonly sha256: string, readonly text: string, readonly path: string, readonly url: string | null } | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly current: boolean, readonly extractor: string, readonly source: { readonly publishedOn: string | null } }>, readonly currentVersion: { readonly number: number, readonly messages: ReadonlyArray<{ readonly rule: string, readonly message: string }> } | null, readonly sections: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly start: number, readonly end: number }>, readonly statements: ReadonlyArray<
      | { readonly __typename: 'Improvement', readonly id: string, readonly kind: StatementKind, readonly text: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly verifiability: { readonly grade: VerifiabilityGrade, readonly named: ReadonlyArray<{ readonly quote: string }> } | null, readonly addressLinks: ReadonlyArray<{ readonly problem: { readonly id: string } }>, readonly topics: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly thread: { readonly id: string, readonly longestUnchangedRun: number, readonly longestRun: { readonly years: ReadonlyArray<number>, readonly statements: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > }, readonly statements: ReadonlyArray<
            | { readonly id: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
            | { readonly id: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
            | { readonly id: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
          > } | null, readonly wordings: ReadonlyArray<{ readonly wording: { readonly id: string, readonly issuerCount: number } }> }
      | { readonly __typename: 'Measure', readonly id: string, readonly kind: StatementKind, readonly text: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly topics: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly thread: { readonly id: string, readonly longestUnchangedRun: number, readonly longestRun: { readonly years: ReadonlyArray<number>, readonly statements: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > }, readonly statements: ReadonlyArray<
            | { readonly id: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
            | { readonly id: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
            | { readonly id: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
          > } | null, readonly wordings: ReadonlyArray<{ readonly wording: { readonly id: string, readonly issuerCount: number } }> }
      | { readonly __typename: 'Problem', readonly id: string, readonly kind: StatementKind, readonly text: string, readonly quote: string, readonly start: number, readonly end: number, readonly rule: string, readonly addressLinks: ReadonlyArray<{ readonly improvement: { readonly id: string } }>, readonly topics: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly thread: { readonly id: string, readonly longestUnchangedRun: number, readonly longestRun: { readonly years: ReadonlyArray<number>, readonly statements: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > }, readonly statements: ReadonlyArray<
            | { readonly id: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
            | { readonly id: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
            | { readonly id: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
          > } | null, readonly wordings: ReadonlyArray<{ readonly wording: { readonly id: string, readonly issuerCount: number } }> }
    >, readonly figures: ReadonlyArray<{ readonly id: string, readonly key: string, readonly value: number, readonly qualifier: FigureQualifier, readonly unit: string, readonly quote: string, readonly start: number, readonly end: number, readonly origin: FigureOrigin }>, readonly tables: ReadonlyArray<{ readonly number: number, readonly rows: ReadonlyArray<string>, readonly rowLabels: ReadonlyArray<string>, readonly columns: ReadonlyArray<string>, readonly columnLabels: ReadonlyArray<string>, readonly start: number, readonly end: number, readonly cells: ReadonlyArray<{ readonly row: string, readonly column: string, readonly raw: string, readonly start: number, readonly end: number }> }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly status: FindingStatus, readonly message: string, readonly evidence: ReadonlyArray<{ readonly start: number, readonly end: number, readonly source: string }> }>, readonly borrowings: ReadonlyArray<{ readonly share: number, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
          | { readonly name: string }
          | { readonly name: string }
         } }> } | null };

export type SearchPlacesQueryVariables = Exact<{
  texts: ReadonlyArray<string> | string;
}>;


export type SearchPlacesQuery = { readonly resolvePlaces: ReadonlyArray<ReadonlyArray<{ readonly code: string, readonly name: string, readonly fullName: string, readonly matched: PlaceMatchKind, readonly division: { readonly id: string } | null, readonly township: { readonly id: string, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number } }> } | null }>> };

export type SearchStatementsQueryVariables = Exact<{
  text: string;
  where?: StatementWhere | null | undefined;
}>;


export type SearchStatementsQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
            | { readonly id: string, readonly code: string | null, readonly name: string }
            | { readonly id: string, readonly code: string | null, readonly name: string }
           } }
      | { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
            | { readonly id: string, readonly code: string | null, readonly name: string }
            | { readonly id: string, readonly code: string | null, readonly name: string }
           } }
      | { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
            | { readonly id: string, readonly code: string | null, readonly name: string }
            | { readonly id: string, readonly code: string | null, readonly name: string }
           } }
    > } };

export type StartQueryVariables = Exact<{
  within?: string | null | undefined;
  groupBy: ReadonlyArray<TrendKey> | TrendKey;
  statements?: StatementWhere | null | undefined;
  threads?: ThreadWhere | null | undefined;
}>;


export type StartQuery = { readonly meta: { readonly years: ReadonlyArray<number>, readonly citation: string, readonly counts: { readonly townships: number, readonly reports: number } }, readonly coverage: ReadonlyArray<{ readonly code: string, readonly name: string, readonly year: number, readonly seen: number, readonly reports: number, readonly missing: number, readonly township: { readonly id: string } | null }>, readonly trends: ReadonlyArray<{ readonly year: number | null, readonly comparable: number, readonly unchanged: number, readonly province: { readonly code: string } | null, readonly prefecture: { readonly code: string } | null, readonly county: { readonly code: string } | null, readonly issuer:
      | { readonly code: string | null }
      | { readonly code: string | null }
     | null }>, readonly recurringPledges: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly longestUnchangedRun: number, readonly longestRun: { readonly years: ReadonlyArray<number>, readonly statements: ReadonlyArray<
          | { readonly text: string }
          | { readonly text: string }
          | { readonly text: string }
        > }, readonly issuer:
        | { readonly id: string, readonly code: string | null, readonly name: string }
        | { readonly id: string, readonly code: string | null, readonly name: string }
       }> } };

export type StatementQueryVariables = Exact<{
  id: string;
}>;


export type StatementQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Division' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Improvement', readonly id: string, readonly report: { readonly id: string } }
    | { readonly __typename: 'Measure', readonly id: string, readonly report: { readonly id: string } }
    | { readonly __typename: 'Problem', readonly id: string, readonly report: { readonly id: string } }
    | { readonly __typename: 'Report' }
    | { readonly __typename: 'ReportVersion' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'Table' }
    | { readonly __typename: 'Thread' }
    | { readonly __typename: 'Township' }
    | { readonly __typename: 'Wording' }
   | null };

export type StatementsQueryVariables = Exact<{
  where?: StatementWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type StatementsQuery = { readonly statements: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly topics: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
            | { readonly id: string, readonly code: string | null, readonly name: string }
            | { readonly id: string, readonly code: string | null, readonly name: string }
           }, readonly thread: { readonly id: string, readonly longestUnchangedRun: number, readonly longestRun: { readonly statements: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > } } | null }
      | { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly topics: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
            | { readonly id: string, readonly code: string | null, readonly name: string }
            | { readonly id: string, readonly code: string | null, readonly name: string }
           }, readonly thread: { readonly id: string, readonly longestUnchangedRun: number, readonly longestRun: { readonly statements: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > } } | null }
      | { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly topics: ReadonlyArray<{ readonly zh: string, readonly en: string }>, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
            | { readonly id: string, readonly code: string | null, readonly name: string }
            | { readonly id: string, readonly code: string | null, readonly name: string }
           }, readonly thread: { readonly id: string, readonly longestUnchangedRun: number, readonly longestRun: { readonly statements: ReadonlyArray<
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            > } } | null }
    > }, readonly topics: ReadonlyArray<{ readonly key: string, readonly zh: string, readonly en: string }> };

export type ThreadQueryVariables = Exact<{
  id: string;
}>;


export type ThreadQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Division' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Improvement' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Problem' }
    | { readonly __typename: 'Report' }
    | { readonly __typename: 'ReportVersion' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'Table' }
    | { readonly __typename: 'Thread', readonly id: string, readonly longestUnchangedRun: number, readonly longestRun: { readonly years: ReadonlyArray<number>, readonly statements: ReadonlyArray<
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        > }, readonly distinctiveness: { readonly mostShared: number } | null, readonly statements: ReadonlyArray<
        | { readonly __typename: 'Improvement', readonly id: string, readonly text: string, readonly quote: string, readonly context: string, readonly outcome: { readonly outcome: PledgeOutcome, readonly nextYear: number | null, readonly followedBy: ReadonlyArray<{ readonly score: number, readonly measure: { readonly id: string, readonly text: string, readonly report: { readonly id: string } } }> } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } }, readonly wordings: ReadonlyArray<{ readonly wording: { readonly id: string, readonly issuerCount: number } }> }
        | { readonly __typename: 'Measure', readonly id: string, readonly text: string, readonly quote: string, readonly context: string, readonly report: { readonly id: string, readonly year: { readonly value: number } }, readonly wordings: ReadonlyArray<{ readonly wording: { readonly id: string, readonly issuerCount: number } }> }
        | { readonly __typename: 'Problem', readonly id: string, readonly text: string, readonly quote: string, readonly context: string, readonly problemOutcome: { readonly outcome: ProblemOutcomeKind, readonly nextYear: number | null, readonly followedBy: ReadonlyArray<{ readonly score: number, readonly measure: { readonly id: string, readonly text: string, readonly report: { readonly id: string } } }> } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } }, readonly wordings: ReadonlyArray<{ readonly wording: { readonly id: string, readonly issuerCount: number } }> }
      >, readonly steps: ReadonlyArray<{ readonly kind: RecurrenceKind, readonly similarity: number, readonly method: string, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly changes: ReadonlyArray<{ readonly kind: WordChangeKind, readonly text: string }> }> }
    | { readonly __typename: 'Township' }
    | { readonly __typename: 'Wording' }
   | null };

export type TownshipByCodeQueryVariables = Exact<{
  code: string;
}>;


export type TownshipByCodeQuery = { readonly issuer: { readonly id: string, readonly name: string, readonly fullName: string | null, readonly code: string | null, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly candidates: ReadonlyArray<{ readonly fullName: string }>, readonly county: { readonly code: string, readonly name: string } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number }, readonly figures: ReadonlyArray<{ readonly id: string, readonly key: string, readonly value: number, readonly qualifier: FigureQualifier, readonly unit: string, readonly quote: string, readonly origin: FigureOrigin }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly message: string }> }>, readonly threads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly firstYear: number, readonly occurrences: number, readonly longestUnchangedRun: number, readonly statements: ReadonlyArray<
          | { readonly __typename: 'Improvement', readonly id: string, readonly text: string, readonly outcome: { readonly outcome: PledgeOutcome } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
          | { readonly __typename: 'Measure', readonly id: string, readonly text: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
          | { readonly __typename: 'Problem', readonly id: string, readonly text: string, readonly problemOutcome: { readonly outcome: ProblemOutcomeKind } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
        >, readonly steps: ReadonlyArray<{ readonly kind: RecurrenceKind, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }> }> } } | null };

type TownshipPage_Agency_Fragment = { readonly id: string, readonly name: string, readonly fullName: string | null, readonly code: string | null, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly candidates: ReadonlyArray<{ readonly fullName: string }>, readonly county: { readonly code: string, readonly name: string } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number }, readonly figures: ReadonlyArray<{ readonly id: string, readonly key: string, readonly value: number, readonly qualifier: FigureQualifier, readonly unit: string, readonly quote: string, readonly origin: FigureOrigin }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly message: string }> }>, readonly threads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly firstYear: number, readonly occurrences: number, readonly longestUnchangedRun: number, readonly statements: ReadonlyArray<
        | { readonly __typename: 'Improvement', readonly id: string, readonly text: string, readonly outcome: { readonly outcome: PledgeOutcome } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
        | { readonly __typename: 'Measure', readonly id: string, readonly text: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
        | { readonly __typename: 'Problem', readonly id: string, readonly text: string, readonly problemOutcome: { readonly outcome: ProblemOutcomeKind } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
      >, readonly steps: ReadonlyArray<{ readonly kind: RecurrenceKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }> } };

type TownshipPage_Township_Fragment = { readonly id: string, readonly name: string, readonly fullName: string | null, readonly code: string | null, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly candidates: ReadonlyArray<{ readonly fullName: string }>, readonly county: { readonly code: string, readonly name: string } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number }, readonly figures: ReadonlyArray<{ readonly id: string, readonly key: string, readonly value: number, readonly qualifier: FigureQualifier, readonly unit: string, readonly quote: string, readonly origin: FigureOrigin }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly message: string }> }>, readonly threads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly firstYear: number, readonly occurrences: number, readonly longestUnchangedRun: number, readonly statements: ReadonlyArray<
        | { readonly __typename: 'Improvement', readonly id: string, readonly text: string, readonly outcome: { readonly outcome: PledgeOutcome } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
        | { readonly __typename: 'Measure', readonly id: string, readonly text: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
        | { readonly __typename: 'Problem', readonly id: string, readonly text: string, readonly problemOutcome: { readonly outcome: ProblemOutcomeKind } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
      >, readonly steps: ReadonlyArray<{ readonly kind: RecurrenceKind, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }> } };

export type TownshipPageFragment =
  | TownshipPage_Agency_Fragment
  | TownshipPage_Township_Fragment
;

export type TownshipQueryVariables = Exact<{
  id: string;
}>;


export type TownshipQuery = { readonly issuer:
    | { readonly id: string, readonly name: string, readonly fullName: string | null, readonly code: string | null, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly candidates: ReadonlyArray<{ readonly fullName: string }>, readonly county: { readonly code: string, readonly name: string } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number }, readonly figures: ReadonlyArray<{ readonly id: string, readonly key: string, readonly value: number, readonly qualifier: FigureQualifier, readonly unit: string, readonly quote: string, readonly origin: FigureOrigin }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly message: string }> }>, readonly threads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly firstYear: number, readonly occurrences: number, readonly longestUnchangedRun: number, readonly statements: ReadonlyArray<
            | { readonly __typename: 'Improvement', readonly id: string, readonly text: string, readonly outcome: { readonly outcome: PledgeOutcome } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
            | { readonly __typename: 'Measure', readonly id: string, readonly text: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
            | { readonly __typename: 'Problem', readonly id: string, readonly text: string, readonly problemOutcome: { readonly outcome: ProblemOutcomeKind } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
          >, readonly steps: ReadonlyArray<{ readonly kind: RecurrenceKind, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
    | { readonly id: string, readonly name: string, readonly fullName: string | null, readonly code: string | null, readonly provisional: boolean, readonly missingYears: ReadonlyArray<number>, readonly candidates: ReadonlyArray<{ readonly fullName: string }>, readonly county: { readonly code: string, readonly name: string } | null, readonly reports: ReadonlyArray<{ readonly id: string, readonly year: { readonly value: number }, readonly figures: ReadonlyArray<{ readonly id: string, readonly key: string, readonly value: number, readonly qualifier: FigureQualifier, readonly unit: string, readonly quote: string, readonly origin: FigureOrigin }>, readonly findings: ReadonlyArray<{ readonly id: string, readonly rule: string, readonly message: string }> }>, readonly threads: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: StatementKind, readonly text: string, readonly firstYear: number, readonly occurrences: number, readonly longestUnchangedRun: number, readonly statements: ReadonlyArray<
            | { readonly __typename: 'Improvement', readonly id: string, readonly text: string, readonly outcome: { readonly outcome: PledgeOutcome } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
            | { readonly __typename: 'Measure', readonly id: string, readonly text: string, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
            | { readonly __typename: 'Problem', readonly id: string, readonly text: string, readonly problemOutcome: { readonly outcome: ProblemOutcomeKind } | null, readonly report: { readonly id: string, readonly year: { readonly value: number } } }
          >, readonly steps: ReadonlyArray<{ readonly kind: RecurrenceKind, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             }> }> } }
   | null };

export type VersionQueryVariables = Exact<{
  id: string;
}>;


export type VersionQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Division' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Improvement' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Problem' }
    | { readonly __typename: 'Report' }
    | { readonly __typename: 'ReportVersion', readonly id: string, readonly source: { readonly sha256: string, readonly text: string }, readonly sections: ReadonlyArray<{ readonly statements: ReadonlyArray<
          | { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly start: number, readonly end: number }
          | { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly start: number, readonly end: number }
          | { readonly id: string, readonly kind: StatementKind, readonly text: string, readonly start: number, readonly end: number }
        > }> }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'Table' }
    | { readonly __typename: 'Thread' }
    | { readonly __typename: 'Township' }
    | { readonly __typename: 'Wording' }
   | null };

export type WordingQueryVariables = Exact<{
  id: string;
  places: number;
}>;


export type WordingQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Division' }
    | { readonly __typename: 'Figure' }
    | { readonly __typename: 'Finding' }
    | { readonly __typename: 'Improvement' }
    | { readonly __typename: 'Measure' }
    | { readonly __typename: 'Problem' }
    | { readonly __typename: 'Report' }
    | { readonly __typename: 'ReportVersion' }
    | { readonly __typename: 'Section' }
    | { readonly __typename: 'Table' }
    | { readonly __typename: 'Thread' }
    | { readonly __typename: 'Township' }
    | { readonly __typename: 'Wording', readonly id: string, readonly text: string, readonly issuerCount: number, readonly statementCount: number, readonly years: ReadonlyArray<{ readonly year: number, readonly issuers: number, readonly newIssuers: number, readonly firstWriters: ReadonlyArray<
          | { readonly id: string, readonly code: string | null, readonly name: string, readonly fullName: string | null }
          | { readonly id: string, readonly code: string | null, readonly name: string, readonly fullName: string | null }
        > }>, readonly nearWordings: ReadonlyArray<{ readonly jaccard: number, readonly wording: { readonly id: string, readonly text: string, readonly issuerCount: number } }>, readonly cluster: { readonly wordings: number, readonly issuers: number, readonly counties: number, readonly pattern: WordingPattern, readonly datedIssuers: number, readonly inCompany: number }, readonly occurrences: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly start: number, readonly end: number, readonly statement:
            | { readonly id: string, readonly kind: StatementKind, readonly context: string, readonly quote: string, readonly start: number, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
                  | { readonly id: string, readonly code: string | null, readonly name: string, readonly county: { readonly code: string, readonly name: string } | null }
                  | { readonly id: string, readonly code: string | null, readonly name: string, readonly county: { readonly code: string, readonly name: string } | null }
                 } }
            | { readonly id: string, readonly kind: StatementKind, readonly context: string, readonly quote: string, readonly start: number, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
                  | { readonly id: string, readonly code: string | null, readonly name: string, readonly county: { readonly code: string, readonly name: string } | null }
                  | { readonly id: string, readonly code: string | null, readonly name: string, readonly county: { readonly code: string, readonly name: string } | null }
                 } }
            | { readonly id: string, readonly kind: StatementKind, readonly context: string, readonly quote: string, readonly start: number, readonly report: { readonly id: string, readonly year: { readonly value: number }, readonly issuer:
                  | { readonly id: string, readonly code: string | null, readonly name: string, readonly county: { readonly code: string, readonly name: string } | null }
                  | { readonly id: string, readonly code: string | null, readonly name: string, readonly county: { readonly code: string, readonly name: string } | null }
                 } }
           }> } }
   | null };

export type WordingsQueryVariables = Exact<{
  where?: WordingWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type WordingsQuery = { readonly sharedWordings: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly issuerCount: number, readonly statementCount: number }> }, readonly topics: ReadonlyArray<{ readonly key: string, readonly zh: string, readonly en: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ComparedReportFragmentDoc = new TypedDocumentString(`
    fragment ComparedReport on Report {
  id
  year {
    value
  }
  issuer {
    name
    reports {
      id
      year {
        value
      }
    }
  }
}
    `, {"fragmentName":"ComparedReport"}) as unknown as TypedDocumentString<ComparedReportFragment, unknown>;
export const TownshipPageFragmentDoc = new TypedDocumentString(`
    fragment TownshipPage on Issuer {
  id
  name
  fullName
  code
  provisional
  candidates {
    fullName
  }
  county {
    code
    name
  }
  missingYears
  reports {
    id
    year {
      value
    }
    figures {
      id
      key
      value
      qualifier
      unit
      quote
      origin
    }
    findings(status: [FAIL]) {
      id
      rule
      message
    }
  }
  threads(minYears: 1, first: 200) {
    totalCount
    nodes {
      id
      kind
      text
      firstYear
      occurrences
      longestUnchangedRun
      statements {
        __typename
        id
        text
        report {
          id
          year {
            value
          }
        }
        ... on Improvement {
          outcome {
            outcome
          }
        }
        ... on Problem {
          problemOutcome: outcome {
            outcome
          }
        }
      }
      steps {
        kind
        from {
          id
        }
        to {
          id
        }
      }
    }
  }
}
    `, {"fragmentName":"TownshipPage"}) as unknown as TypedDocumentString<TownshipPageFragment, unknown>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($from: ID!, $to: ID!) {
  compareReports(from: $from, to: $to) {
    from {
      ...ComparedReport
    }
    to {
      ...ComparedReport
    }
    cosine
    jaccard
    minimumEdit
    simple
    kept
    edited
    dropped
    added
    sections {
      fate
      fromHeading
      toHeading
      similarity
    }
    statements {
      fate
      kind
      similarity
      from {
        id
        text
      }
      to {
        id
        text
      }
      changes {
        kind
        text
      }
    }
  }
}
    fragment ComparedReport on Report {
  id
  year {
    value
  }
  issuer {
    name
    reports {
      id
      year {
        value
      }
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($where: FindingWhere, $after: String) {
  findings(where: $where, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      rule
      status
      message
      report {
        id
        year {
          value
        }
        issuer {
          id
          code
          name
        }
      }
    }
  }
  rules: findingGroups(groupBy: [RULE]) {
    rule
  }
}
    `) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const PlacePathDocument = new TypedDocumentString(`
    query PlacePath($code: ID!) {
  division(code: $code) {
    name
    parent {
      code
      name
      parent {
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlacePathQuery, PlacePathQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($id: ID!) {
  report(id: $id) {
    id
    title
    form
    quality
    withdrawn
    publishedOn
    publicationDelay
    year {
      value
    }
    issuer {
      id
      code
      name
      fullName
    }
    previous {
      id
      year {
        value
      }
    }
    next {
      id
      year {
        value
      }
    }
    source {
      sha256
      text
      path
      url
    }
    versions {
      id
      number
      current
      extractor
      source {
        publishedOn
      }
    }
    currentVersion {
      number
      messages {
        rule
        message
      }
    }
    sections {
      id
      heading
      start
      end
    }
    statements {
      __typename
      id
      kind
      text
      quote
      start
      end
      rule
      topics {
        zh
        en
      }
      thread {
        id
        longestUnchangedRun
        longestRun {
          years
          statements {
            id
          }
        }
        statements {
          id
          report {
            id
            year {
              value
            }
          }
        }
      }
      wordings {
        wording {
          id
          issuerCount
        }
      }
      ... on Problem {
        addressLinks {
          improvement {
            id
          }
        }
      }
      ... on Improvement {
        verifiability {
          grade
          named {
            quote
          }
        }
        addressLinks {
          problem {
            id
          }
        }
      }
    }
    figures {
      id
      key
      value
      qualifier
      unit
      quote
      start
      end
      origin
    }
    tables {
      number
      rows
      rowLabels
      columns
      columnLabels
      start
      end
      cells {
        row
        column
        raw
        start
        end
      }
    }
    findings {
      id
      rule
      status
      message
      evidence {
        start
        end
        source
      }
    }
    borrowings(first: 3) {
      share
      report {
        id
        year {
          value
        }
        issuer {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const SearchPlacesDocument = new TypedDocumentString(`
    query SearchPlaces($texts: [String!]!) {
  resolvePlaces(texts: $texts) {
    code
    name
    fullName
    matched
    division {
      id
    }
    township {
      id
      reports {
        id
        year {
          value
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchPlacesQuery, SearchPlacesQueryVariables>;
export const SearchStatementsDocument = new TypedDocumentString(`
    query SearchStatements($text: String!, $where: StatementWhere) {
  search(text: $text, where: $where, first: 50) {
    nodes {
      id
      kind
      text
      report {
        id
        year {
          value
        }
        issuer {
          id
          code
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchStatementsQuery, SearchStatementsQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start($within: ID, $groupBy: [TrendKey!]!, $statements: StatementWhere, $threads: ThreadWhere) {
  meta {
    years
    citation
    counts {
      townships
      reports
    }
  }
  coverage(within: $within) {
    code
    name
    year
    seen
    reports
    missing
    township {
      id
    }
  }
  trends(groupBy: $groupBy, where: $statements) {
    year
    province {
      code
    }
    prefecture {
      code
    }
    county {
      code
    }
    issuer {
      code
    }
    comparable
    unchanged
  }
  recurringPledges(where: $threads, first: 8) {
    nodes {
      id
      longestUnchangedRun
      longestRun {
        years
        statements {
          text
        }
      }
      issuer {
        id
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!) {
  node(id: $id) {
    __typename
    ... on Statement {
      id
      report {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($where: StatementWhere, $after: String) {
  statements(where: $where, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      kind
      text
      topics {
        zh
        en
      }
      report {
        id
        year {
          value
        }
        issuer {
          id
          code
          name
        }
      }
      thread {
        id
        longestUnchangedRun
        longestRun {
          statements {
            id
          }
        }
      }
    }
  }
  topics {
    key
    zh
    en
  }
}
    `) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const ThreadDocument = new TypedDocumentString(`
    query Thread($id: ID!) {
  node(id: $id) {
    __typename
    ... on Thread {
      id
      longestUnchangedRun
      longestRun {
        years
        statements {
          id
        }
      }
      distinctiveness {
        mostShared
      }
      statements {
        __typename
        id
        text
        quote
        context
        report {
          id
          year {
            value
          }
        }
        wordings {
          wording {
            id
            issuerCount
          }
        }
        ... on Improvement {
          outcome {
            outcome
            nextYear
            followedBy {
              score
              measure {
                id
                text
                report {
                  id
                }
              }
            }
          }
        }
        ... on Problem {
          problemOutcome: outcome {
            outcome
            nextYear
            followedBy {
              score
              measure {
                id
                text
                report {
                  id
                }
              }
            }
          }
        }
      }
      steps {
        kind
        similarity
        method
        from {
          id
        }
        to {
          id
        }
        changes {
          kind
          text
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ThreadQuery, ThreadQueryVariables>;
export const TownshipByCodeDocument = new TypedDocumentString(`
    query TownshipByCode($code: ID!) {
  issuer: township(code: $code) {
    ...TownshipPage
  }
}
    fragment TownshipPage on Issuer {
  id
  name
  fullName
  code
  provisional
  candidates {
    fullName
  }
  county {
    code
    name
  }
  missingYears
  reports {
    id
    year {
      value
    }
    figures {
      id
      key
      value
      qualifier
      unit
      quote
      origin
    }
    findings(status: [FAIL]) {
      id
      rule
      message
    }
  }
  threads(minYears: 1, first: 200) {
    totalCount
    nodes {
      id
      kind
      text
      firstYear
      occurrences
      longestUnchangedRun
      statements {
        __typename
        id
        text
        report {
          id
          year {
            value
          }
        }
        ... on Improvement {
          outcome {
            outcome
          }
        }
        ... on Problem {
          problemOutcome: outcome {
            outcome
          }
        }
      }
      steps {
        kind
        from {
          id
        }
        to {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TownshipByCodeQuery, TownshipByCodeQueryVariables>;
export const TownshipDocument = new TypedDocumentString(`
    query Township($id: ID!) {
  issuer(id: $id) {
    ...TownshipPage
  }
}
    fragment TownshipPage on Issuer {
  id
  name
  fullName
  code
  provisional
  candidates {
    fullName
  }
  county {
    code
    name
  }
  missingYears
  reports {
    id
    year {
      value
    }
    figures {
      id
      key
      value
      qualifier
      unit
      quote
      origin
    }
    findings(status: [FAIL]) {
      id
      rule
      message
    }
  }
  threads(minYears: 1, first: 200) {
    totalCount
    nodes {
      id
      kind
      text
      firstYear
      occurrences
      longestUnchangedRun
      statements {
        __typename
        id
        text
        report {
          id
          year {
            value
          }
        }
        ... on Improvement {
          outcome {
            outcome
          }
        }
        ... on Problem {
          problemOutcome: outcome {
            outcome
          }
        }
      }
      steps {
        kind
        from {
          id
        }
        to {
          id
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TownshipQuery, TownshipQueryVariables>;
export const VersionDocument = new TypedDocumentString(`
    query Version($id: ID!) {
  node(id: $id) {
    __typename
    ... on ReportVersion {
      id
      source {
        sha256
        text
      }
      sections {
        statements {
          id
          kind
          text
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VersionQuery, VersionQueryVariables>;
export const WordingDocument = new TypedDocumentString(`
    query Wording($id: ID!, $places: Int!) {
  node(id: $id) {
    __typename
    ... on Wording {
      id
      text
      issuerCount
      statementCount
      years {
        year
        issuers
        newIssuers
        firstWriters {
          id
          code
          name
          fullName
        }
      }
      nearWordings(first: 10) {
        jaccard
        wording {
          id
          text
          issuerCount
        }
      }
      cluster {
        wordings
        issuers
        counties
        pattern
        datedIssuers
        inCompany
      }
      occurrences(first: $places) {
        totalCount
        nodes {
          start
          end
          statement {
            id
            kind
            context
            quote
            start
            report {
              id
              year {
                value
              }
              issuer {
                id
                code
                name
                county {
                  code
                  name
                }
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WordingQuery, WordingQueryVariables>;
export const WordingsDocument = new TypedDocumentString(`
    query Wordings($where: WordingWhere, $after: String) {
  sharedWordings(where: $where, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      text
      issuerCount
      statementCount
    }
  }
  topics {
    key
    zh
    en
  }
}
    `) as unknown as TypedDocumentString<WordingsQuery, WordingsQueryVariables>;