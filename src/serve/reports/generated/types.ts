import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeRow, IssuerRow, DivisionRow, ThreadRow, WordingRow, ReportRow, VersionRow, SourceRow, SectionRow, StatementRow, AddressLinkRow, FigureRow, TableRow, FindingRow, TopicRow, YearRow, MetaRow, ReportPage, SearchPage, SearchEdgeRow, StatementPage, FigurePage, FindingPage, TrendCounts, FigureTrend, ReportGroup as ReportGroupRow, FindingGroup as FindingGroupRow } from '../../parents.js';
import type { ComparisonRow } from '../compare-reports.js';
import type { SectionFate, StatementFate } from '../../../model/comparison.js';
import type { ReportChangeRow, ReportChangePage } from '../changes-page.js';
import type { Context } from '../../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * An instant (时刻): date, time and offset from UTC as RFC 3339 writes them, e.g. 2026-01-31T00:00:00+08:00. Answers are in UTC, e.g. 2026-01-30T16:00:00.000Z. The scalar DateTime of the library
   * graphql-scalars.
   */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: string; output: string; }
};

/** Why an improvement is taken to address a problem (对应理由). */
export type AddressBasis =
  /** It offers training, the default remedy whatever the problem (培训). */
  | 'GENERIC'
  /** No words tell: the order does, or that it is what is left for the problem once the plain ties are known (余下对应). */
  | 'LEFT_OVER'
  /** The report pairs them (成对列出). */
  | 'PAIRED'
  /** They have a topic in common (同主题). */
  | 'TOPIC'
  /** They share words (同用词). */
  | 'WORDING';

/** An improvement addresses a problem (针对). */
export type AddressLink = {
  readonly __typename?: 'AddressLink';
  /** Why (理由), e.g. PAIRED. */
  readonly basis: AddressBasis;
  /** The remedy (措施). */
  readonly improvement: Improvement;
  /** The deficiency (问题). */
  readonly problem: Problem;
  /** How sure, 0 to 1 (把握). */
  readonly score: Scalars['Float']['output'];
};

export type Agency = Issuer & Node & {
  readonly __typename?: 'Agency';
  readonly id: Scalars['ID']['output'];
  readonly missingYears: ReadonlyArray<Scalars['Int']['output']>;
  readonly reports: ReadonlyArray<Report>;
};

/** How many there are of what (数量). */
export type Counts = {
  readonly __typename?: 'Counts';
  /** Agencies (其他机关数), e.g. 40. */
  readonly agencies: Scalars['Int']['output'];
  /** Figures (数字数), e.g. 90233. */
  readonly figures: Scalars['Int']['output'];
  /** Findings (核查发现数), e.g. 81233. */
  readonly findings: Scalars['Int']['output'];
  /** Improvements (改进措施数), e.g. 15022. */
  readonly improvements: Scalars['Int']['output'];
  /** Measures (工作举措数), e.g. 40210. */
  readonly measures: Scalars['Int']['output'];
  /** Problems (问题数), e.g. 12040. */
  readonly problems: Scalars['Int']['output'];
  /** Reports (报告数), e.g. 5120. */
  readonly reports: Scalars['Int']['output'];
  /** Threads (脉络数), e.g. 9120. */
  readonly threads: Scalars['Int']['output'];
  /** Townships (乡镇数), e.g. 1280. */
  readonly townships: Scalars['Int']['output'];
  /** Versions (版本数), e.g. 5200. */
  readonly versions: Scalars['Int']['output'];
  /** Wordings (表述数), e.g. 70210. */
  readonly wordings: Scalars['Int']['output'];
};

export type Division = Node & {
  readonly __typename?: 'Division';
  readonly id: Scalars['ID']['output'];
};

/** What a value of an enum is called (枚举值标签). */
export type EnumLabel = {
  readonly __typename?: 'EnumLabel';
  /** English (英文), e.g. Improvement. */
  readonly en: Scalars['String']['output'];
  /** The value (枚举值), e.g. IMPROVEMENT. */
  readonly value: Scalars['String']['output'];
  /** Chinese (中文), e.g. 改进措施. */
  readonly zh: Scalars['String']['output'];
};

/** What the values of an enum are called (枚举值标签). */
export type EnumLabels = {
  readonly __typename?: 'EnumLabels';
  /** Name of the enum (枚举名), e.g. StatementKind. */
  readonly name: Scalars['String']['output'];
  /** Its values, in the schema's order (枚举值). */
  readonly values: ReadonlyArray<EnumLabel>;
};

/** Words of a source that prove something (依据). */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** UTF-16 code unit behind the last one (结束位置), e.g. 1061. */
  readonly end: Scalars['Int']['output'];
  /** The exact words (原文), e.g. 加强业务培训. */
  readonly quote: Scalars['String']['output'];
  /** SHA-256 of the source that holds them (来源散列值), e.g. 9f86d081…, 64 digits. */
  readonly source: Scalars['String']['output'];
  /** First UTF-16 code unit in the source (起始位置), e.g. 1024. */
  readonly start: Scalars['Int']['output'];
};

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

/** A number with key, unit and place (统计数字). */
export type Figure = Node & {
  readonly __typename?: 'Figure';
  /** UTF-16 code unit behind the last one (结束位置), e.g. 1061. */
  readonly end: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** What it counts, e.g. proactive.total, applications.received; the cells of tables stand in Table (键). */
  readonly key: Scalars['String']['output'];
  /** Text or table (出处), e.g. TABLE. */
  readonly origin: FigureOrigin;
  /** How exact it is (精确程度), e.g. EXACT. */
  readonly qualifier: FigureQualifier;
  /** The exact words of the source (原文), e.g. 加强业务培训. */
  readonly quote: Scalars['String']['output'];
  /** The report it stands in (年度报告). */
  readonly report: Report;
  /** First UTF-16 code unit in the source (起始位置), e.g. 1024. */
  readonly start: Scalars['Int']['output'];
  /** 条, 件, 篇, …; empty where the text names none, e.g. 条. */
  readonly unit: Scalars['String']['output'];
  /** The number (数值), e.g. 277. */
  readonly value: Scalars['Float']['output'];
};

/** A page of figures (数字分页). */
export type FigureConnection = {
  readonly __typename?: 'FigureConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<FigureEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<Figure>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A figure on a page (数字条目). */
export type FigureEdge = {
  readonly __typename?: 'FigureEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The figure (条目). */
  readonly node: Figure;
};

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

/** One figure summed over the reports of a group. Keys that were not asked for are null (数字汇总). */
export type FigureTrendRow = {
  readonly __typename?: 'FigureTrendRow';
  /** County of the group (县级). */
  readonly county?: Maybe<Division>;
  /** Form of the reports (报告格式), e.g. FORMAT_2021. */
  readonly form?: Maybe<ReportForm>;
  /** Issuer of the group (报告机关). */
  readonly issuer?: Maybe<Issuer>;
  /** Key of the figure or cell (键), e.g. proactive.total. */
  readonly key: Scalars['String']['output'];
  /** Greatest value (最大值), e.g. 1280. */
  readonly max: Scalars['Float']['output'];
  /** Least value (最小值), e.g. 0. */
  readonly min: Scalars['Float']['output'];
  /** Reports of these that state more than zero (大于零的报告数), e.g. 9. */
  readonly positive: Scalars['Int']['output'];
  /** Prefecture of the group (地级). */
  readonly prefecture?: Maybe<Division>;
  /** Province of the group (省级). */
  readonly province?: Maybe<Division>;
  /** Reports that state it; the others of the group say nothing of it, which is not zero (报告数), e.g. 14. */
  readonly reports: Scalars['Int']['output'];
  /** Sum over these reports (合计), e.g. 1542. */
  readonly sum: Scalars['Float']['output'];
  /** Covered year (年度), e.g. 2021. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** Conditions on figures (数字的条件). */
export type FigureWhere = {
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: InputMaybe<ReadonlyArray<FigureWhere>>;
  /** Code of a province, prefecture, county or township (行政区划代码), e.g. "9901". */
  readonly division?: InputMaybe<Scalars['ID']['input']>;
  /** This covered year or later (起始年度), e.g. 2019. */
  readonly fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the issuer (报告机关), e.g. "is_…". */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Keys, e.g. ["proactive.total"] (键). */
  readonly keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At most this much (最大值), e.g. 100. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** At least this much (最小值), e.g. 1. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: InputMaybe<FigureWhere>;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: InputMaybe<ReadonlyArray<FigureWhere>>;
  /** Text or table (出处), e.g. TABLE. */
  readonly origin?: InputMaybe<FigureOrigin>;
  /** How exact they are (精确程度), e.g. [EXACT]. */
  readonly qualifiers?: InputMaybe<ReadonlyArray<FigureQualifier>>;
  /** This covered year or earlier (截止年度), e.g. 2023. */
  readonly toYear?: InputMaybe<Scalars['Int']['input']>;
};

/** One consistency rule's answer for one place (核查发现). */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** True when the other side stands in another report (跨报告), e.g. false. */
  readonly crossReport: Scalars['Boolean']['output'];
  /** The words on both sides of the comparison; empty where something is absent (依据). */
  readonly evidence: ReadonlyArray<Evidence>;
  readonly id: Scalars['ID']['output'];
  /** The answer in words (说明), e.g. 15 ≠ 12 + 2. */
  readonly message: Scalars['String']['output'];
  /** The report it is about (年度报告). */
  readonly report: Report;
  /** Rule, e.g. T3-balance (规则). */
  readonly rule: Scalars['String']['output'];
  /** Its answer (核查结果), e.g. FAIL. */
  readonly status: FindingStatus;
};

/** A page of findings (核查发现分页). */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A finding on a page (核查发现条目). */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The finding (条目). */
  readonly node: Finding;
};

/** How many findings a group has (核查发现分组). Keys that were not asked for are null; so are those that a report lacks (a place that is not resolved). */
export type FindingGroup = {
  readonly __typename?: 'FindingGroup';
  /** County of the group (县级), e.g. {name: "汀岚县"}; null unless asked for by COUNTY. */
  readonly county?: Maybe<Division>;
  /** Findings of the group (发现数), e.g. 3. */
  readonly findings: Scalars['Int']['output'];
  /** Issuer of the group (报告机关); null unless asked for by ISSUER. */
  readonly issuer?: Maybe<Issuer>;
  /** Issuers of those reports (机关数), e.g. 2. */
  readonly issuers: Scalars['Int']['output'];
  /** Prefecture of the group (地级), e.g. {name: "衡浦市"}; null unless asked for by PREFECTURE. */
  readonly prefecture?: Maybe<Division>;
  /** Province of the group (省级), e.g. {name: "岚州省"}; null unless asked for by PROVINCE. */
  readonly province?: Maybe<Division>;
  /** Reports they are about (报告数), e.g. 3. */
  readonly reports: Scalars['Int']['output'];
  /** Rule (规则), e.g. T3-balance. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Its answer (核查结果), e.g. FAIL. */
  readonly status?: Maybe<FindingStatus>;
  /** Covered year (年度), e.g. 2021. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** What a row of findingGroups stands for (分组依据). */
export type FindingGroupKey =
  /** 县级, by code, e.g. 990121. */
  | 'COUNTY'
  /** Who reports (报告机关). */
  | 'ISSUER'
  /** 地级, by code, e.g. 9901. */
  | 'PREFECTURE'
  /** 省级, by code, e.g. 99. */
  | 'PROVINCE'
  /** The rule (规则). */
  | 'RULE'
  /** Its answer (核查结果). */
  | 'STATUS'
  /** Covered year (年度). */
  | 'YEAR';

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
  readonly and?: InputMaybe<ReadonlyArray<FindingWhere>>;
  /** Code of a province, prefecture, county or township (行政区划代码), e.g. "9901". */
  readonly division?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the issuer (报告机关), e.g. "is_…". */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: InputMaybe<FindingWhere>;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: InputMaybe<ReadonlyArray<FindingWhere>>;
  /** Rule, e.g. T3-balance (规则). */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  /** One of these rules, e.g. ["foreign-name", "template-left"] (规则). */
  readonly rules?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** One of these answers (核查结果), e.g. [FAIL]. */
  readonly status?: InputMaybe<ReadonlyArray<FindingStatus>>;
  /** The covered year (年度), e.g. 2021. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Words of a search in a text (命中位置). */
export type Highlight = {
  readonly __typename?: 'Highlight';
  /** UTF-16 code unit behind the last one (结束位置), e.g. 6. */
  readonly end: Scalars['Int']['output'];
  /** First UTF-16 code unit in `text` (起始位置), e.g. 4. */
  readonly start: Scalars['Int']['output'];
};

/** A commitment for the time to come: a pledge (改进措施). */
export type Improvement = Node & Statement & {
  readonly __typename?: 'Improvement';
  /** The same with score and basis (对应关系). */
  readonly addressLinks: ReadonlyArray<AddressLink>;
  /** Problems of the same report that it names a remedy for (针对的问题). */
  readonly addresses: ReadonlyArray<Problem>;
  readonly context: Scalars['String']['output'];
  readonly end: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: StatementKind;
  readonly permalink: Scalars['String']['output'];
  readonly quote: Scalars['String']['output'];
  readonly report: Report;
  readonly rule: Scalars['String']['output'];
  readonly section?: Maybe<Section>;
  readonly start: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly topics: ReadonlyArray<Topic>;
  /** What it names that could be checked (可核查性); null where an older extractor read it. */
  readonly verifiability?: Maybe<Verifiability>;
};

export type Issuer = {
  readonly id: Scalars['ID']['output'];
  /** Covered years between its first and its last report at hand without one (缺报年度). Not ingested and never published look alike from here, e.g. [2020]. */
  readonly missingYears: ReadonlyArray<Scalars['Int']['output']>;
  /** Its reports, by year (历年报告). */
  readonly reports: ReadonlyArray<Report>;
};

/** Language of a label (语言). */
export type Language =
  /** English (英文). */
  | 'EN'
  /** 中文 */
  | 'ZH';

/** Something the issuer reports as done in the covered year (工作举措). */
export type Measure = Node & Statement & {
  readonly __typename?: 'Measure';
  readonly context: Scalars['String']['output'];
  readonly end: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: StatementKind;
  readonly permalink: Scalars['String']['output'];
  readonly quote: Scalars['String']['output'];
  readonly report: Report;
  readonly rule: Scalars['String']['output'];
  readonly section?: Maybe<Section>;
  readonly start: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly topics: ReadonlyArray<Topic>;
};

/** What puzzled the extractor, and where (消息). */
export type Message = {
  readonly __typename?: 'Message';
  /** UTF-16 code unit behind the last one (结束位置), e.g. 1061. */
  readonly end: Scalars['Int']['output'];
  /** Unexpected X, expected Y (说明), e.g. Unexpected 12, expected 15. */
  readonly message: Scalars['String']['output'];
  /** Rule that wrote it (规则), e.g. year-mismatch. */
  readonly rule: Scalars['String']['output'];
  /** Weight (级别), e.g. WARNING. */
  readonly severity: Severity;
  /** First UTF-16 code unit in the source (起始位置), e.g. 1024. */
  readonly start: Scalars['Int']['output'];
};

/** What this graph is (数据说明). */
export type Meta = {
  readonly __typename?: 'Meta';
  /** Version of this API (接口版本). */
  readonly apiVersion: Scalars['String']['output'];
  /** How to cite an answer (引用格式), e.g. Disclosure Graph, data version …. */
  readonly citation: Scalars['String']['output'];
  /** How many there are of what (数量). */
  readonly counts: Counts;
  /** Version of the stored data: changes with every ingestion that stores something, every withdrawal, and linking that comes out differently (数据版本), e.g. 8c1d0e…. */
  readonly dataVersion: Scalars['String']['output'];
  /** Versions of the extractor among current versions of reports (拆解程序版本), e.g. ["12"]. */
  readonly extractors: ReadonlyArray<Scalars['String']['output']>;
  /** Versions of the gazetteer among current versions of reports (地名库版本), e.g. ["2023-06"]. */
  readonly gazetteers: ReadonlyArray<Scalars['String']['output']>;
  /** Version of the mask under which wordings are compared (遮蔽版本), e.g. 3. */
  readonly maskVersion: Scalars['Int']['output'];
  /** Version of the graph's constraints and labels (结构版本), e.g. 5. */
  readonly schemaVersion: Scalars['Int']['output'];
  /** Covered years, ascending (年度), e.g. [2018, 2019, 2020]. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** What words of a pledge name (可核查的类别). */
export type NamedKind =
  /** Who acts (责任主体), the issuer itself aside: 党政办, 各村信息员. */
  | 'ACTOR'
  /** By when or in which rhythm (时限): 2022年底前, 每季度, 三个工作日内. */
  | 'DEADLINE'
  /** How much or how often (数量): 不少于3条, 两次, 100%. */
  | 'NUMBER'
  /** A thing that is made or changed, or that takes place (具体事项): 公开栏, 目录, 制度, 培训班. */
  | 'OBJECT';

/** Words of a pledge that could be checked (可核查的字句). */
export type NamedWords = {
  readonly __typename?: 'NamedWords';
  /** UTF-16 code unit behind the last one (结束位置), e.g. 1061. */
  readonly end: Scalars['Int']['output'];
  /** What they name (类别), e.g. DEADLINE. */
  readonly kind: NamedKind;
  /** The exact words of the source (原文), e.g. 加强业务培训. */
  readonly quote: Scalars['String']['output'];
  /** First UTF-16 code unit in the source (起始位置), e.g. 1024. */
  readonly start: Scalars['Int']['output'];
};

export type Node = {
  /** Opaque id, unique in the graph and stable over re-ingestion (标识), e.g. re_Zx8Q…. */
  readonly id: Scalars['ID']['output'];
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A deficiency that the issuer admits (存在的问题). */
export type Problem = Node & Statement & {
  readonly __typename?: 'Problem';
  /** The same with score and basis (对应关系). */
  readonly addressLinks: ReadonlyArray<AddressLink>;
  /** Improvements of the same report that name a remedy for it (对应的措施). */
  readonly addressedBy: ReadonlyArray<Improvement>;
  readonly context: Scalars['String']['output'];
  readonly end: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: StatementKind;
  readonly permalink: Scalars['String']['output'];
  readonly quote: Scalars['String']['output'];
  readonly report: Report;
  readonly rule: Scalars['String']['output'];
  readonly section?: Maybe<Section>;
  readonly start: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly topics: ReadonlyArray<Topic>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Two reports side by side (报告比对), of one issuer or of two: how alike their texts are, and what was kept, edited, dropped and written anew. Compared are the current versions, without
   * years and the names of both issuers. An unknown id is an error.
   */
  readonly compareReports: ReportComparison;
  /** What the values of enums are called in Chinese and English (枚举值的中英文标签), for pages that show them, e.g. enumLabels(names: ["PledgeOutcome"]). */
  readonly enumLabels: ReadonlyArray<EnumLabels>;
  /**
   * Sums of figures over reports (数字的汇总与趋势), one row a key and group: volumes by channel (proactive.website, proactive.wechat), applications and what became
   * of them (t3.received.total, t3.granted.total, t3.refused.thirdParty.total). A report that states a figure in text and table counts once, with the table's.
   */
  readonly figureTrends: ReadonlyArray<FigureTrendRow>;
  /** Named figures (统计数字), the latest years first. Cells of tables stand in Report.tables; sums of both in figureTrends. */
  readonly figures: FigureConnection;
  /**
   * Counts of the answers of consistency rules (核查发现的汇总) by rule, answer, year or place, one row a group that has any: which rules fail how often a year is
   * findingGroups(groupBy: [RULE, YEAR], where: {status: [FAIL]}). At most 10,000 rows.
   */
  readonly findingGroups: ReadonlyArray<FindingGroup>;
  /** Answers of the consistency rules (核查发现), the latest years first. */
  readonly findings: FindingConnection;
  /** What this graph is: versions, counts, how to cite it (数据说明). */
  readonly meta: Meta;
  /** Anything by its id; null for an unknown id (取节点). */
  readonly node?: Maybe<Node>;
  /** Several things by their ids, in the order asked; null for each unknown id (批量取节点). */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** An annual report (年度报告) by its id; null for an unknown id. */
  readonly report?: Maybe<Report>;
  /**
   * Which reports came, changed, were withdrawn or removed (变更记录), the change longest ago first; each report once, with what has become of it by now. A portal that keeps a copy asks
   * page by page to the end, keeps the last endCursor, and goes on there the next time (after): whatever changes meanwhile stands further on, so nothing is missed. Or it asks
   * where {changedSince: "2026-01-31T00:00:00+08:00"}, some minutes earlier than it last asked, as a change is told once its transaction has ended. A report changes when it gets a version, a date or an address
   * of publication; what linking finds in it may change with reports of other years and is not told here. Where the graph was built anew, or an older backup took its place, a cursor of before is
   * answered with CHANGES_LOST.
   */
  readonly reportChanges: ReportChangeConnection;
  /**
   * Counts of reports (报告数的汇总) by year, place, form or quality of the text, one row a group that has any: how many reports of which form there are a year is
   * reportGroups(groupBy: [YEAR, FORM]). At most 10,000 rows.
   */
  readonly reportGroups: ReadonlyArray<ReportGroup>;
  /** Annual reports, page by page (报告列表). */
  readonly reports: ReportConnection;
  /**
   * Statements that hold all the words asked for (全文检索), the best match first. Words are parted by spaces and punctuation; Simplified and Traditional
   * find the same; one character is enough. The text is data: it has no operators.
   */
  readonly search: SearchConnection;
  /**
   * Statements (陈述: 工作举措、存在的问题、改进措施), page by page. Problems without any pledge: where {kinds: [PROBLEM], addressed: false}. Pledges with nothing
   * to check: where {kinds: [IMPROVEMENT], verifiability: [NONE]}. A sample for coding by hand (随机抽样): orderBy RANDOM with a seed of your own.
   */
  readonly statements: StatementConnection;
  /** All topics (主题), by key. */
  readonly topics: ReadonlyArray<Topic>;
  /**
   * Counts of statements (陈述的分布与趋势) by year, place, topic, form or kind, and how many of them were copied from the issuer's report before. A statement with
   * several topics counts for each. At most 10,000 rows: ask by fewer keys or for a smaller place beyond.
   */
  readonly trends: ReadonlyArray<TrendRow>;
};


export type QueryCompareReportsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


export type QueryEnumLabelsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryFigureTrendsArgs = {
  groupBy: ReadonlyArray<TrendKey>;
  keys: ReadonlyArray<Scalars['String']['input']>;
  where?: InputMaybe<ReportWhere>;
};


export type QueryFiguresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<FigureWhere>;
};


export type QueryFindingGroupsArgs = {
  groupBy: ReadonlyArray<FindingGroupKey>;
  where?: InputMaybe<FindingWhere>;
};


export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<FindingWhere>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ReportChangeWhere>;
};


export type QueryReportGroupsArgs = {
  groupBy: ReadonlyArray<ReportGroupKey>;
  where?: InputMaybe<ReportWhere>;
};


export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReportOrder>;
  where?: InputMaybe<ReportWhere>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  text: Scalars['String']['input'];
  where?: InputMaybe<StatementWhere>;
};


export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
  seed?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<StatementWhere>;
};


export type QueryTrendsArgs = {
  groupBy: ReadonlyArray<TrendKey>;
  where?: InputMaybe<StatementWhere>;
};

/** One issuer's annual report on disclosure of government information for one year (政府信息公开工作年度报告). What it shows is its current version. */
export type Report = Node & {
  readonly __typename?: 'Report';
  /** Compared with the issuer's report before it (与上年比对); null for the first one at hand. */
  readonly comparedToPrevious?: Maybe<ReportComparison>;
  /** The version whose content is shown (现行版本). */
  readonly currentVersion?: Maybe<ReportVersion>;
  /** Its numbers (统计数字), in reading order. */
  readonly figures: ReadonlyArray<Figure>;
  /** Answers of the consistency rules (核查发现). */
  readonly findings: ReadonlyArray<Finding>;
  /** Form of the report (报告格式), e.g. FORMAT_2021. */
  readonly form: ReportForm;
  readonly id: Scalars['ID']['output'];
  /** Improvements (改进措施), in reading order. */
  readonly improvements: ReadonlyArray<Improvement>;
  /** Who publishes it (报告机关). */
  readonly issuer: Issuer;
  /** Measures (工作举措), in reading order. */
  readonly measures: ReadonlyArray<Measure>;
  /** The issuer's report after this one, whatever the gap (下一份报告). */
  readonly next?: Maybe<Report>;
  /** Path under this server that stays and leads to the report (永久链接), e.g. /r/re_Zx8Q…. */
  readonly permalink: Scalars['String']['output'];
  /** The issuer's report before this one, whatever the gap (上一份报告). */
  readonly previous?: Maybe<Report>;
  /** Problems (存在的问题), in reading order. */
  readonly problems: ReadonlyArray<Problem>;
  /**
   * Days from the end of the covered year to publication (发布时滞); null where the date is not known. 31 is 31 January, by which departments publish under article 49 of the
   * regulation of 2019; governments have until 31 March (90, or 91 before a leap year's end of February); townships follow local rules, so no day is called late here.
   */
  readonly publicationDelay?: Maybe<Scalars['Int']['output']>;
  /** Date of publication, ISO 8601, where a manifest gave it (发布日期), e.g. 2022-01-25. */
  readonly publishedOn?: Maybe<Scalars['String']['output']>;
  /** Whether the text is what its issuer wrote (文本质量), e.g. OK. */
  readonly quality: ReportQuality;
  /** Characters of the source (字体), e.g. HANS. */
  readonly script: Script;
  /** Its sections, in reading order (部分). */
  readonly sections: ReadonlyArray<Section>;
  /** Where the current version was read from (来源). */
  readonly source?: Maybe<Source>;
  /** Its statements, in reading order (陈述). */
  readonly statements: ReadonlyArray<Statement>;
  /** Tables of the official form (表格), by number. */
  readonly tables: ReadonlyArray<Table>;
  /** Title (标题), simplified and on one line, e.g. 2021年政府信息公开工作年度报告. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** All versions, the oldest first: re-published texts and newer extractors (版本). */
  readonly versions: ReadonlyArray<ReportVersion>;
  /** True for a report that was withdrawn (已撤回); it is marked, not erased, e.g. false. */
  readonly withdrawn: Scalars['Boolean']['output'];
  /** The covered year (报告年度). */
  readonly year: Year;
};


/** One issuer's annual report on disclosure of government information for one year (政府信息公开工作年度报告). What it shows is its current version. */
export type ReportFiguresArgs = {
  keys?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One issuer's annual report on disclosure of government information for one year (政府信息公开工作年度报告). What it shows is its current version. */
export type ReportFindingsArgs = {
  status?: InputMaybe<ReadonlyArray<FindingStatus>>;
};


/** One issuer's annual report on disclosure of government information for one year (政府信息公开工作年度报告). What it shows is its current version. */
export type ReportStatementsArgs = {
  kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
};

/** The latest change of a report (报告的变更). */
export type ReportChange = {
  readonly __typename?: 'ReportChange';
  /** When it changed, in UTC, by the clock of the database (变更时间), e.g. 2026-01-31T00:00:00.000Z. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Name of the issuer when it changed (报告机关名称), e.g. 石篆镇. */
  readonly issuerName: Scalars['String']['output'];
  /** The report (年度报告); null once it is removed. */
  readonly report?: Maybe<Report>;
  /** Id of the report (报告标识), also of one that is no longer there, e.g. re_Zx8Q…. */
  readonly reportId: Scalars['ID']['output'];
  /** What has become of it by now (报告状态), e.g. WITHDRAWN. */
  readonly status: ReportStatus;
  /** The covered year (年度), e.g. 2021. */
  readonly year: Scalars['Int']['output'];
};

/** A page of changes (变更记录分页). */
export type ReportChangeConnection = {
  readonly __typename?: 'ReportChangeConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<ReportChangeEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<ReportChange>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change on a page (变更条目). */
export type ReportChangeEdge = {
  readonly __typename?: 'ReportChangeEdge';
  /** Its place in the log, where the next harvest goes on (游标), e.g. WyJjaGFuZ2VzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The change (条目). */
  readonly node: ReportChange;
};

/** Conditions on changes of reports (变更记录的条件). */
export type ReportChangeWhere = {
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: InputMaybe<ReadonlyArray<ReportChangeWhere>>;
  /** Changed at this instant or later, by the clock of the database (自何时起变更), e.g. "2026-01-31T00:00:00+08:00". */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Code of a province, prefecture, county or township (行政区划代码), e.g. "9901". */
  readonly division?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the issuer (报告机关), e.g. "is_…". */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: InputMaybe<ReportChangeWhere>;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ReportChangeWhere>>;
  /** What has become of the report (报告状态), e.g. [WITHDRAWN, REMOVED]. */
  readonly status?: InputMaybe<ReadonlyArray<ReportStatus>>;
};

/** Two reports side by side (报告比对). The four measures are those of Cohen, Malloy and Nguyen, Lazy Prices (2020), over words and single characters of the whole texts; each is 1 for the same text. */
export type ReportComparison = {
  readonly __typename?: 'ReportComparison';
  /** Statements that are new (新增), e.g. 3. */
  readonly added: Scalars['Int']['output'];
  /** Cosine of the counts of words (余弦相似度): blind to order, e.g. 0.93. */
  readonly cosine: Scalars['Float']['output'];
  /** Statements that are gone (删去), e.g. 1. */
  readonly dropped: Scalars['Int']['output'];
  /** Statements that stand edited or reworded (改写), e.g. 2. */
  readonly edited: Scalars['Int']['output'];
  /** The earlier report (前一份报告). */
  readonly from: Report;
  /** Words and single characters of the earlier text (前一份的词数), e.g. 1580. */
  readonly fromTokens: Scalars['Int']['output'];
  /** Words in both, of the words in either (雅卡尔系数): blind to order and number, e.g. 0.74. */
  readonly jaccard: Scalars['Float']['output'];
  /** Statements that stand unchanged (照抄), e.g. 7. */
  readonly kept: Scalars['Int']['output'];
  /** 1 − least number of inserted, deleted and replaced words, of those of the longer text (最小编辑距离); null for texts of more than 8,000 words. */
  readonly minimumEdit?: Maybe<Scalars['Float']['output']>;
  /** Sections aligned by what they are about, in the order of the later report, then the dropped ones (各部分比对). */
  readonly sections: ReadonlyArray<SectionComparison>;
  /** 1 − added and deleted words, of the words of both texts: what a word processor's comparison leaves unmarked (简单比对); null for texts of more than 8,000 words. */
  readonly simple?: Maybe<Scalars['Float']['output']>;
  /** Statements aligned, by kind and in the order of the later report, then the dropped ones. One that was split or merged stands once for each part (陈述比对). */
  readonly statements: ReadonlyArray<StatementComparison>;
  /** The later report (后一份报告). */
  readonly to: Report;
  /** Words and single characters of the later text (后一份的词数), e.g. 1620. */
  readonly toTokens: Scalars['Int']['output'];
};

/** A page of reports (报告分页). */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<Report>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report on a page (报告条目). */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The report (条目). */
  readonly node: Report;
};

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

/** How many reports a group has (报告分组). Keys that were not asked for are null; so are those that a report lacks (a place that is not resolved). */
export type ReportGroup = {
  readonly __typename?: 'ReportGroup';
  /** County of the group (县级), e.g. {name: "汀岚县"}; null unless asked for by COUNTY. */
  readonly county?: Maybe<Division>;
  /** Form of the reports (报告格式), e.g. FORMAT_2021. */
  readonly form?: Maybe<ReportForm>;
  /** Issuer of the group (报告机关); null unless asked for by ISSUER. */
  readonly issuer?: Maybe<Issuer>;
  /** Issuers of those reports (机关数), e.g. 6. */
  readonly issuers: Scalars['Int']['output'];
  /** Prefecture of the group (地级), e.g. {name: "衡浦市"}; null unless asked for by PREFECTURE. */
  readonly prefecture?: Maybe<Division>;
  /** Province of the group (省级), e.g. {name: "岚州省"}; null unless asked for by PROVINCE. */
  readonly province?: Maybe<Division>;
  /** Quality of their texts (文本质量), e.g. OK. */
  readonly quality?: Maybe<ReportQuality>;
  /** Reports of the group (报告数), e.g. 14. */
  readonly reports: Scalars['Int']['output'];
  /** Covered year (年度), e.g. 2021. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** What a row of reportGroups stands for (分组依据). */
export type ReportGroupKey =
  /** 县级, by code, e.g. 990121. */
  | 'COUNTY'
  /** Form of the report (报告格式). */
  | 'FORM'
  /** Who reports (报告机关). */
  | 'ISSUER'
  /** 地级, by code, e.g. 9901. */
  | 'PREFECTURE'
  /** 省级, by code, e.g. 99. */
  | 'PROVINCE'
  /** Quality of its text (文本质量). */
  | 'QUALITY'
  /** Covered year (年度). */
  | 'YEAR';

/** Orders of reports. Ties are ordered by id (报告排序). */
export type ReportOrder =
  /** Earliest year first (年度由远到近). */
  | 'YEAR_ASC'
  /** Latest year first (年度由近到远). */
  | 'YEAR_DESC';

/** Whether the text is what its issuer wrote (文本质量). */
export type ReportQuality =
  /** Nothing speaks against it (正常). */
  | 'OK'
  /** Garbled, or a foreign name stands in place of its words; the messages of the version say where (可疑). */
  | 'SUSPECT';

/** What has become of a report (报告状态). */
export type ReportStatus =
  /** It is in the graph (在库). */
  | 'PRESENT'
  /** It is no longer in the graph: its text turned out to be of another issuer or year, or no report (已移除). */
  | 'REMOVED'
  /** It was withdrawn by its issuer; it is marked, not erased (已撤回). */
  | 'WITHDRAWN';

/** What one text, read by one extractor, gave for a report (报告版本). */
export type ReportVersion = Node & {
  readonly __typename?: 'ReportVersion';
  /** True for the version that the report shows (现行版本), e.g. true. */
  readonly current: Scalars['Boolean']['output'];
  /** Version of the extractor (拆解程序版本), e.g. 12. */
  readonly extractor: Scalars['String']['output'];
  /** Form of the report (报告格式), e.g. FORMAT_2021. */
  readonly form: ReportForm;
  /** Version of the gazetteer (地名库), e.g. 2023-06. */
  readonly gazetteer: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Version of the mask under which wordings are compared (遮蔽版本), e.g. 3. */
  readonly mask: Scalars['Int']['output'];
  /** What puzzled the extractor (消息). */
  readonly messages: ReadonlyArray<Message>;
  /** 1, 2, … by date of publication, then of retrieval, then in the order of storing; the last one is current (版本序号). */
  readonly number: Scalars['Int']['output'];
  /** Version of the overrides that people decided (人工裁定版本), e.g. 0. */
  readonly overrides: Scalars['String']['output'];
  /** Whether the text is what its issuer wrote (文本质量), e.g. OK. */
  readonly quality: ReportQuality;
  /** The report (年度报告). */
  readonly report: Report;
  /** Characters of the source (字体), e.g. HANS. */
  readonly script: Script;
  /** Its sections, in reading order (部分). */
  readonly sections: ReadonlyArray<Section>;
  /** Where it was read from (来源). */
  readonly source: Source;
  /** Title, simplified and on one line (标题), e.g. 2021年政府信息公开工作年度报告. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Conditions on reports (报告的条件). */
export type ReportWhere = {
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: InputMaybe<ReadonlyArray<ReportWhere>>;
  /** Code of a province, prefecture, county or township (行政区划代码), e.g. "9901". */
  readonly division?: InputMaybe<Scalars['ID']['input']>;
  /** Form of the report (报告格式), e.g. FORMAT_2021. */
  readonly form?: InputMaybe<ReportForm>;
  /** This covered year or later (起始年度), e.g. 2019. */
  readonly fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the issuer (报告机关), e.g. "is_…". */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Published at least this many days after the covered year's end: 32 is after 31 January (迟发). Reports without a date of publication do not count. */
  readonly minPublicationDelay?: InputMaybe<Scalars['Int']['input']>;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: InputMaybe<ReportWhere>;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ReportWhere>>;
  /** Quality of its text (文本质量), e.g. SUSPECT. */
  readonly quality?: InputMaybe<ReportQuality>;
  /** This covered year or earlier (截止年度), e.g. 2023. */
  readonly toYear?: InputMaybe<Scalars['Int']['input']>;
  /** The covered year (年度), e.g. 2021. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

/** Characters of the source (字体). */
export type Script =
  /** Simplified (简体). */
  | 'HANS'
  /** Traditional (繁體). */
  | 'HANT';

/** A page of statements found (检索分页). */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement found (检索条目). */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** Where the words asked for stand in the statement's `text`, ascending (命中位置); without markup, as texts are data. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The statement (条目). */
  readonly node: Statement;
  /** How well it matches; comparable within one search (匹配程度), e.g. 4.7. */
  readonly score: Scalars['Float']['output'];
};

/** A section of a report (部分). */
export type Section = Node & {
  readonly __typename?: 'Section';
  /** UTF-16 code unit behind the last one (结束位置), e.g. 1061. */
  readonly end: Scalars['Int']['output'];
  /** Heading as written, without its number (标题), e.g. 总体情况. */
  readonly heading: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Position among the sections, from 0 (次序). */
  readonly index: Scalars['Int']['output'];
  /** Number as written, without brackets and point; empty where there is none (编号), e.g. 三. */
  readonly number: Scalars['String']['output'];
  /** What it is about (部分类别), e.g. PROACTIVE. */
  readonly role: SectionRole;
  /** First UTF-16 code unit in the source (起始位置), e.g. 1024. */
  readonly start: Scalars['Int']['output'];
  /** Its statements, in reading order, with the spans of this version (陈述). */
  readonly statements: ReadonlyArray<Statement>;
  /** True for a heading with nothing, 无 or 详见正文 below it, e.g. true. */
  readonly stub: Scalars['Boolean']['output'];
  /** Its text in the source (该部分原文), e.g. the words from start to end. */
  readonly text: Scalars['String']['output'];
};

/** A section in two reports (部分比对). */
export type SectionComparison = {
  readonly __typename?: 'SectionComparison';
  /** What became of it (去向), e.g. KEPT. */
  readonly fate: Fate;
  /** Heading in the earlier report; null for a new one (前一份的标题), e.g. 存在的主要问题. */
  readonly fromHeading?: Maybe<Scalars['String']['output']>;
  /** What it is about (部分类别), e.g. PROACTIVE. */
  readonly role: SectionRole;
  /** How alike the texts are, as `simple`; null where one side is missing or too long (相似度), e.g. 0.92. */
  readonly similarity?: Maybe<Scalars['Float']['output']>;
  /** Heading in the later report; null for a dropped one (后一份的标题), e.g. 存在的主要问题及改进情况. */
  readonly toHeading?: Maybe<Scalars['String']['output']>;
};

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

/** Weight of a message (级别). */
export type Severity =
  /** Error (错误). */
  | 'ERROR'
  /** Info (提示). */
  | 'INFO'
  /** Warning (警告). */
  | 'WARNING';

/** A text as it was read (来源文本). All spans of a version are UTF-16 code units into its text. */
export type Source = {
  readonly __typename?: 'Source';
  /** File name or path at ingestion (路径), e.g. reports/a.docx. */
  readonly path: Scalars['String']['output'];
  /** Date of publication, ISO 8601 (发布日期), e.g. 2022-01-25. */
  readonly publishedOn?: Maybe<Scalars['String']['output']>;
  /** Date of retrieval, ISO 8601 (获取日期), e.g. 2024-05-02. */
  readonly retrievedAt?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file's bytes, hexadecimal (散列值), e.g. 9f86d081…, 64 digits. */
  readonly sha256: Scalars['String']['output'];
  /** The decoded text (原文), e.g. the whole report. */
  readonly text: Scalars['String']['output'];
  /** Address it was published at (网址), e.g. https://example.gov.cn/a.html. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A measure, problem or improvement with its place in the source (陈述). */
export type Statement = {
  /** The words of the source around it: one sentence before and after, inside its section (上下文), e.g. three sentences. */
  readonly context: Scalars['String']['output'];
  /** UTF-16 code unit behind the last one (结束位置), e.g. 1061. */
  readonly end: Scalars['Int']['output'];
  /** Opaque id; stays when a better extractor finds another kind or span (标识), e.g. st_Zx8Q…. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the statement (类别), e.g. IMPROVEMENT. */
  readonly kind: StatementKind;
  /** Path under this server that stays and leads to the statement (永久链接), e.g. /s/st_Zx8Q…. */
  readonly permalink: Scalars['String']['output'];
  /** The exact words of the source (原文), e.g. 加强业务培训. */
  readonly quote: Scalars['String']['output'];
  /** The report it stands in (年度报告). */
  readonly report: Report;
  /** Rule that decided its kind (规则), e.g. the id of a rule of wording. */
  readonly rule: Scalars['String']['output'];
  /** The section it stands in (所在部分). */
  readonly section?: Maybe<Section>;
  /** First UTF-16 code unit in the source (起始位置), e.g. 1024. */
  readonly start: Scalars['Int']['output'];
  /** Cleaned wording: simplified, unwrapped, without noise (文字), e.g. 加强业务培训. */
  readonly text: Scalars['String']['output'];
  /** Title in front of the item, where it has one (小标题), e.g. 加强队伍建设. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Topics (主题); several are possible. */
  readonly topics: ReadonlyArray<Topic>;
};

/** A statement in two reports (陈述比对). */
export type StatementComparison = {
  readonly __typename?: 'StatementComparison';
  /** Words kept, dropped and written anew, in reading order; empty where one side is missing (字句变化). */
  readonly changes: ReadonlyArray<WordChange>;
  /** What became of it (去向), e.g. KEPT. */
  readonly fate: Fate;
  /** In the earlier report; null for a new one (前一份中的陈述). */
  readonly from?: Maybe<Statement>;
  /** Its kind (类别), e.g. IMPROVEMENT. */
  readonly kind: StatementKind;
  /** Likeness of the masked wordings, 0 to 1; null where one side is missing (相似度). */
  readonly similarity?: Maybe<Scalars['Float']['output']>;
  /** In the later report; null for a dropped one (后一份中的陈述). */
  readonly to?: Maybe<Statement>;
};

/** A page of statements (陈述分页). */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement on a page (陈述条目). */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The statement (条目). */
  readonly node: Statement;
};

export type StatementKind =
  | 'IMPROVEMENT'
  | 'MEASURE'
  | 'PROBLEM';

/** Orders of statements. Ties are ordered by id (陈述排序). */
export type StatementOrder =
  /** In an order that only the seed decides: the first n are a random sample of n (随机抽样). */
  | 'RANDOM'
  /** Earliest year first (年度由远到近). */
  | 'YEAR_ASC'
  /** Latest year first (年度由近到远). */
  | 'YEAR_DESC';

/** Conditions on statements (陈述的条件). */
export type StatementWhere = {
  /** True: a problem with a pledge that addresses it, a pledge that addresses a problem. False: none of the same report (未对应), e.g. false. */
  readonly addressed?: InputMaybe<Scalars['Boolean']['input']>;
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** Code of a province, prefecture, county or township (行政区划代码), e.g. "9901". */
  readonly division?: InputMaybe<Scalars['ID']['input']>;
  /** This covered year or later (起始年度), e.g. 2019. */
  readonly fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the issuer (报告机关), e.g. "is_…". */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Kinds of the statement (类别), e.g. [PROBLEM]. */
  readonly kinds?: InputMaybe<ReadonlyArray<StatementKind>>;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: InputMaybe<StatementWhere>;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** What its section is about (部分类别), e.g. [PROBLEMS_IMPROVEMENTS]. */
  readonly sections?: InputMaybe<ReadonlyArray<SectionRole>>;
  /** This covered year or earlier (截止年度), e.g. 2023. */
  readonly toYear?: InputMaybe<Scalars['Int']['input']>;
  /** Key of a topic (主题), e.g. "training". */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** True: stands unchanged from an earlier report of the issuer (照抄上年). False: new, reworded or edited, e.g. true. */
  readonly unchanged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Grades of a pledge, e.g. [NONE] for pledges with nothing to check; measures and problems have none (可核查性). */
  readonly verifiability?: InputMaybe<ReadonlyArray<VerifiabilityGrade>>;
};

/** A table of the official form (表格), flattened. */
export type Table = Node & {
  readonly __typename?: 'Table';
  /** Its cells, row by row (单元格). */
  readonly cells: ReadonlyArray<TableCell>;
  /** Labels of its columns as the official form prints them, in the order of `columns` (列名), e.g. ["总计"]. */
  readonly columnLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Keys of its columns, each once, in the form's order (列), e.g. ["total"]. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** UTF-16 code unit behind the last one (结束位置), e.g. 1061. */
  readonly end: Scalars['Int']['output'];
  /** Form whose labels it has (报告格式), e.g. FORMAT_2021. */
  readonly form: ReportForm;
  readonly id: Scalars['ID']['output'];
  /** Number in the form: 2, 3 or 4; 1 is the annex of the narrative form (统计表). */
  readonly number: Scalars['Int']['output'];
  /** Labels of its rows as the official form prints them, in the order of `rows` (行名), e.g. ["本年新收政府信息公开申请数量"]. */
  readonly rowLabels: ReadonlyArray<Scalars['String']['output']>;
  /** Keys of its rows, each once, in the form's order (行), e.g. ["received"]. */
  readonly rows: ReadonlyArray<Scalars['String']['output']>;
  /** First UTF-16 code unit in the source (起始位置), e.g. 1024. */
  readonly start: Scalars['Int']['output'];
};

/** A cell of a table (单元格). */
export type TableCell = {
  readonly __typename?: 'TableCell';
  /** Label of its column (列), e.g. total. */
  readonly column: Scalars['String']['output'];
  /** UTF-16 code unit behind the last one (结束位置), e.g. 1061. */
  readonly end: Scalars['Int']['output'];
  /** As written, trimmed (原样), e.g. 0. */
  readonly raw: Scalars['String']['output'];
  /** Label of its row (行), e.g. received. */
  readonly row: Scalars['String']['output'];
  /** First UTF-16 code unit in the source (起始位置), e.g. 1024. */
  readonly start: Scalars['Int']['output'];
  /** The number; null for a blank cell (数值), e.g. 0. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

export type Thread = Node & {
  readonly __typename?: 'Thread';
  readonly id: Scalars['ID']['output'];
};

/** A topic of statements (主题). */
export type Topic = {
  readonly __typename?: 'Topic';
  /** English name (英文名), e.g. Staff skills and training. */
  readonly en: Scalars['String']['output'];
  /** Stable key (主题键), e.g. training. */
  readonly key: Scalars['ID']['output'];
  /** Name in one language (标签), e.g. label(lang: EN) is Staff skills and training. */
  readonly label: Scalars['String']['output'];
  /** Chinese name (中文名), e.g. 人员业务与培训. */
  readonly zh: Scalars['String']['output'];
};


/** A topic of statements (主题). */
export type TopicLabelArgs = {
  lang?: InputMaybe<Language>;
};

export type Township = Issuer & Node & {
  readonly __typename?: 'Township';
  readonly id: Scalars['ID']['output'];
  readonly missingYears: ReadonlyArray<Scalars['Int']['output']>;
  readonly reports: ReadonlyArray<Report>;
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

/** Counts of one group of statements. Keys that were not asked for are null; so are those that a report lacks (a place that is not resolved, no topic) (分组统计). */
export type TrendRow = {
  readonly __typename?: 'TrendRow';
  /** Of the statements, those in reports whose issuer has an earlier report at hand: only these can be copies. Base of the share of unchanged ones (可比数), e.g. 88. */
  readonly comparable: Scalars['Int']['output'];
  /** County of the group (县级). */
  readonly county?: Maybe<Division>;
  /** Form of the reports (报告格式), e.g. FORMAT_2021. */
  readonly form?: Maybe<ReportForm>;
  /** Issuer of the group (报告机关). */
  readonly issuer?: Maybe<Issuer>;
  /** Issuers of those reports (机关数), e.g. 6. */
  readonly issuers: Scalars['Int']['output'];
  /** Kind of the statements (类别), e.g. IMPROVEMENT. */
  readonly kind?: Maybe<StatementKind>;
  /** Prefecture of the group (地级). */
  readonly prefecture?: Maybe<Division>;
  /** Province of the group (省级). */
  readonly province?: Maybe<Division>;
  /** Reports that hold them (报告数), e.g. 30. */
  readonly reports: Scalars['Int']['output'];
  /** Statements (陈述数), e.g. 132. */
  readonly statements: Scalars['Int']['output'];
  /** Topic of the group (主题). */
  readonly topic?: Maybe<Topic>;
  /** Of the statements, those that stand unchanged from an earlier report of the issuer (照抄数), e.g. 21. */
  readonly unchanged: Scalars['Int']['output'];
  /** Covered year (年度), e.g. 2021. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** What a pledge names that a reader could check later: a number, a deadline, an actor, an object, or only 进一步加强 (可核查性). */
export type Verifiability = {
  readonly __typename?: 'Verifiability';
  /** How far it could be checked (可核查程度), e.g. PARTLY. */
  readonly grade: VerifiabilityGrade;
  /** The words that show it, in reading order; a kind may come several times (可核查的字句). */
  readonly named: ReadonlyArray<NamedWords>;
};

/** How far a pledge could be checked (可核查程度). */
export type VerifiabilityGrade =
  /** None of them: 进一步加强组织领导. */
  | 'NONE'
  /** Something, but less: 建立公开目录. */
  | 'PARTLY'
  /** Two of the kinds at least, a number or a deadline among them: 每季度组织一次培训. */
  | 'VERIFIABLE';

export type WordChange = {
  readonly __typename?: 'WordChange';
  readonly kind: WordChangeKind;
  readonly text: Scalars['String']['output'];
};

export type WordChangeKind =
  | 'ADDED'
  | 'KEPT'
  | 'REMOVED';

export type Wording = Node & {
  readonly __typename?: 'Wording';
  readonly id: Scalars['ID']['output'];
};

/** A covered year (年度). */
export type Year = {
  readonly __typename?: 'Year';
  /** Reports that cover it, by issuer (该年度的报告). */
  readonly reports: ReportConnection;
  /** Four digits, e.g. 2021 (年度). */
  readonly value: Scalars['Int']['output'];
};


/** A covered year (年度). */
export type YearReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agency: Agency;
  Division: Division;
  Improvement: Improvement;
  Measure: Measure;
  Problem: Problem;
  Report: Report;
  Thread: Thread;
  Topic: Topic;
  Township: Township;
  Wording: Wording;
  Year: Year;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"id":true}> );
  Improvement:
    ( { __typename: 'Improvement' }
    & GraphQLRecursivePick<FederationTypes['Improvement'], {"id":true}> );
  Measure:
    ( { __typename: 'Measure' }
    & GraphQLRecursivePick<FederationTypes['Measure'], {"id":true}> );
  Problem:
    ( { __typename: 'Problem' }
    & GraphQLRecursivePick<FederationTypes['Problem'], {"id":true}> );
  Report:
    ( { __typename: 'Report' }
    & GraphQLRecursivePick<FederationTypes['Report'], {"id":true}> );
  Thread:
    ( { __typename: 'Thread' }
    & GraphQLRecursivePick<FederationTypes['Thread'], {"id":true}> );
  Topic:
    ( { __typename: 'Topic' }
    & GraphQLRecursivePick<FederationTypes['Topic'], {"key":true}> );
  Township:
    ( { __typename: 'Township' }
    & GraphQLRecursivePick<FederationTypes['Township'], {"id":true}> );
  Wording:
    ( { __typename: 'Wording' }
    & GraphQLRecursivePick<FederationTypes['Wording'], {"id":true}> );
  Year:
    ( { __typename: 'Year' }
    & GraphQLRecursivePick<FederationTypes['Year'], {"value":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddressBasis: AddressBasis;
  AddressLink: ResolverTypeWrapper<AddressLinkRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Agency: ResolverTypeWrapper<IssuerRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Counts: ResolverTypeWrapper<Counts>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Division: ResolverTypeWrapper<DivisionRow>;
  EnumLabel: ResolverTypeWrapper<EnumLabel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  EnumLabels: ResolverTypeWrapper<EnumLabels>;
  Evidence: ResolverTypeWrapper<Evidence>;
  Fate: Fate;
  Figure: ResolverTypeWrapper<FigureRow>;
  FigureConnection: ResolverTypeWrapper<FigurePage>;
  FigureEdge: ResolverTypeWrapper<Omit<FigureEdge, 'node'> & { node: ResolversTypes['Figure'] }>;
  FigureOrigin: FigureOrigin;
  FigureQualifier: FigureQualifier;
  FigureTrendRow: ResolverTypeWrapper<FigureTrend>;
  FigureWhere: FigureWhere;
  Finding: ResolverTypeWrapper<FindingRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FindingConnection: ResolverTypeWrapper<FindingPage>;
  FindingEdge: ResolverTypeWrapper<Omit<FindingEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  FindingGroup: ResolverTypeWrapper<FindingGroupRow>;
  FindingGroupKey: FindingGroupKey;
  FindingStatus: FindingStatus;
  FindingWhere: FindingWhere;
  Highlight: ResolverTypeWrapper<Highlight>;
  Improvement: ResolverTypeWrapper<StatementRow>;
  Issuer: ResolverTypeWrapper<IssuerRow>;
  Language: Language;
  Measure: ResolverTypeWrapper<StatementRow>;
  Message: ResolverTypeWrapper<Message>;
  Meta: ResolverTypeWrapper<MetaRow>;
  NamedKind: NamedKind;
  NamedWords: ResolverTypeWrapper<NamedWords>;
  Node: ResolverTypeWrapper<NodeRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Problem: ResolverTypeWrapper<StatementRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Report: ResolverTypeWrapper<ReportRow>;
  ReportChange: ResolverTypeWrapper<ReportChangeRow>;
  ReportChangeConnection: ResolverTypeWrapper<ReportChangePage>;
  ReportChangeEdge: ResolverTypeWrapper<Omit<ReportChangeEdge, 'node'> & { node: ResolversTypes['ReportChange'] }>;
  ReportChangeWhere: ReportChangeWhere;
  ReportComparison: ResolverTypeWrapper<ComparisonRow>;
  ReportConnection: ResolverTypeWrapper<ReportPage>;
  ReportEdge: ResolverTypeWrapper<Omit<ReportEdge, 'node'> & { node: ResolversTypes['Report'] }>;
  ReportForm: ReportForm;
  ReportGroup: ResolverTypeWrapper<ReportGroupRow>;
  ReportGroupKey: ReportGroupKey;
  ReportOrder: ReportOrder;
  ReportQuality: ReportQuality;
  ReportStatus: ReportStatus;
  ReportVersion: ResolverTypeWrapper<VersionRow>;
  ReportWhere: ReportWhere;
  Script: Script;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeRow>;
  Section: ResolverTypeWrapper<SectionRow>;
  SectionComparison: ResolverTypeWrapper<SectionFate>;
  SectionRole: SectionRole;
  Severity: Severity;
  Source: ResolverTypeWrapper<SourceRow>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementComparison: ResolverTypeWrapper<StatementFate>;
  StatementConnection: ResolverTypeWrapper<StatementPage>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  StatementKind: StatementKind;
  StatementOrder: StatementOrder;
  StatementWhere: StatementWhere;
  Table: ResolverTypeWrapper<TableRow>;
  TableCell: ResolverTypeWrapper<TableCell>;
  Thread: ResolverTypeWrapper<ThreadRow>;
  Topic: ResolverTypeWrapper<TopicRow>;
  Township: ResolverTypeWrapper<IssuerRow>;
  TrendKey: TrendKey;
  TrendRow: ResolverTypeWrapper<TrendCounts>;
  Verifiability: ResolverTypeWrapper<Verifiability>;
  VerifiabilityGrade: VerifiabilityGrade;
  WordChange: ResolverTypeWrapper<WordChange>;
  WordChangeKind: WordChangeKind;
  Wording: ResolverTypeWrapper<WordingRow>;
  Year: ResolverTypeWrapper<YearRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddressLink: AddressLinkRow;
  Float: Scalars['Float']['output'];
  Agency: IssuerRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Counts: Counts;
  DateTime: Scalars['DateTime']['output'];
  Division: DivisionRow;
  EnumLabel: EnumLabel;
  String: Scalars['String']['output'];
  EnumLabels: EnumLabels;
  Evidence: Evidence;
  Figure: FigureRow;
  FigureConnection: FigurePage;
  FigureEdge: Omit<FigureEdge, 'node'> & { node: ResolversParentTypes['Figure'] };
  FigureTrendRow: FigureTrend;
  FigureWhere: FigureWhere;
  Finding: FindingRow;
  Boolean: Scalars['Boolean']['output'];
  FindingConnection: FindingPage;
  FindingEdge: Omit<FindingEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  FindingGroup: FindingGroupRow;
  FindingWhere: FindingWhere;
  Highlight: Highlight;
  Improvement: StatementRow;
  Issuer: IssuerRow;
  Measure: StatementRow;
  Message: Message;
  Meta: MetaRow;
  NamedWords: NamedWords;
  Node: NodeRow;
  PageInfo: PageInfo;
  Problem: StatementRow;
  Query: Record<PropertyKey, never>;
  Report: ReportRow;
  ReportChange: ReportChangeRow;
  ReportChangeConnection: ReportChangePage;
  ReportChangeEdge: Omit<ReportChangeEdge, 'node'> & { node: ResolversParentTypes['ReportChange'] };
  ReportChangeWhere: ReportChangeWhere;
  ReportComparison: ComparisonRow;
  ReportConnection: ReportPage;
  ReportEdge: Omit<ReportEdge, 'node'> & { node: ResolversParentTypes['Report'] };
  ReportGroup: ReportGroupRow;
  ReportVersion: VersionRow;
  ReportWhere: ReportWhere;
  SearchConnection: SearchPage;
  SearchEdge: SearchEdgeRow;
  Section: SectionRow;
  SectionComparison: SectionFate;
  Source: SourceRow;
  Statement: StatementRow;
  StatementComparison: StatementFate;
  StatementConnection: StatementPage;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  StatementWhere: StatementWhere;
  Table: TableRow;
  TableCell: TableCell;
  Thread: ThreadRow;
  Topic: TopicRow;
  Township: IssuerRow;
  TrendRow: TrendCounts;
  Verifiability: Verifiability;
  WordChange: WordChange;
  Wording: WordingRow;
  Year: YearRow;
};

export type AddressLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressLink'] = ResolversParentTypes['AddressLink']> = {
  basis?: Resolver<ResolversTypes['AddressBasis'], ParentType, ContextType>;
  improvement?: Resolver<ResolversTypes['Improvement'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingYears?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  improvements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  townships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wordings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnumLabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabel'] = ResolversParentTypes['EnumLabel']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnumLabelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnumLabels'] = ResolversParentTypes['EnumLabels']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['EnumLabel']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['FigureOrigin'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureConnection'] = ResolversParentTypes['FigureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureEdge'] = ResolversParentTypes['FigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
};

export type FigureTrendRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTrendRow'] = ResolversParentTypes['FigureTrendRow']> = {
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Issuer']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  positive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  crossReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingGroup'] = ResolversParentTypes['FindingGroup']> = {
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Issuer']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FindingStatus']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImprovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Improvement'] = ResolversParentTypes['Improvement'], FederationReferenceType extends FederationReferenceTypes['Improvement'] = FederationReferenceTypes['Improvement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Improvement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressLinks?: Resolver<ReadonlyArray<ResolversTypes['AddressLink']>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  verifiability?: Resolver<Maybe<ResolversTypes['Verifiability']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issuer'] = ResolversParentTypes['Issuer']> = {
  __resolveType?: TypeResolveFn<'Agency' | 'Township', ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Counts'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  gazetteers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  maskVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NamedWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NamedWords'] = ResolversParentTypes['NamedWords']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NamedKind'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Agency' | 'Division' | 'Figure' | 'Finding' | 'Improvement' | 'Measure' | 'Problem' | 'Report' | 'ReportVersion' | 'Section' | 'Table' | 'Thread' | 'Township' | 'Wording', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'], FederationReferenceType extends FederationReferenceTypes['Problem'] = FederationReferenceTypes['Problem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Problem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addressLinks?: Resolver<ReadonlyArray<ResolversTypes['AddressLink']>, ParentType, ContextType>;
  addressedBy?: Resolver<ReadonlyArray<ResolversTypes['Improvement']>, ParentType, ContextType>;
  context?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['Section']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  compareReports?: Resolver<ResolversTypes['ReportComparison'], ParentType, ContextType, RequireFields<QueryCompareReportsArgs, 'from' | 'to'>>;
  enumLabels?: Resolver<ReadonlyArray<ResolversTypes['EnumLabels']>, ParentType, ContextType, Partial<QueryEnumLabelsArgs>>;
  figureTrends?: Resolver<ReadonlyArray<ResolversTypes['FigureTrendRow']>, ParentType, ContextType, RequireFields<QueryFigureTrendsArgs, 'groupBy' | 'keys'>>;
  figures?: Resolver<ResolversTypes['FigureConnection'], ParentType, ContextType, RequireFields<QueryFiguresArgs, 'first'>>;
  findingGroups?: Resolver<ReadonlyArray<ResolversTypes['FindingGroup']>, ParentType, ContextType, RequireFields<QueryFindingGroupsArgs, 'groupBy'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reportChanges?: Resolver<ResolversTypes['ReportChangeConnection'], ParentType, ContextType, RequireFields<QueryReportChangesArgs, 'first'>>;
  reportGroups?: Resolver<ReadonlyArray<ResolversTypes['ReportGroup']>, ParentType, ContextType, RequireFields<QueryReportGroupsArgs, 'groupBy'>>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first' | 'seed'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  trends?: Resolver<ReadonlyArray<ResolversTypes['TrendRow']>, ParentType, ContextType, RequireFields<QueryTrendsArgs, 'groupBy'>>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  comparedToPrevious?: Resolver<Maybe<ResolversTypes['ReportComparison']>, ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['ReportVersion']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<ReportFiguresArgs>>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType, Partial<ReportFindingsArgs>>;
  form?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  improvements?: Resolver<ReadonlyArray<ResolversTypes['Improvement']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Issuer'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  publicationDelay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['ReportQuality'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['Script'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType, Partial<ReportStatementsArgs>>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['Table']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ReportVersion']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Year'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportChange'] = ResolversParentTypes['ReportChange']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  reportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportChangeConnection'] = ResolversParentTypes['ReportChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportChangeEdge'] = ResolversParentTypes['ReportChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportChange'], ParentType, ContextType>;
};

export type ReportComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportComparison'] = ResolversParentTypes['ReportComparison']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cosine?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  fromTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumEdit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['SectionComparison']>, ParentType, ContextType>;
  simple?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['StatementComparison']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  toTokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportEdge'] = ResolversParentTypes['ReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
};

export type ReportGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportGroup'] = ResolversParentTypes['ReportGroup']> = {
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Issuer']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  quality?: Resolver<Maybe<ResolversTypes['ReportQuality']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReportVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportVersion'] = ResolversParentTypes['ReportVersion']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
  gazetteer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mask?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['Message']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overrides?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['ReportQuality'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['Script'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['Section']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Section'] = ResolversParentTypes['Section']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SectionRole'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  stub?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SectionComparison'] = ResolversParentTypes['SectionComparison']> = {
  fate?: Resolver<ResolversTypes['Fate'], ParentType, ContextType>;
  fromHeading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['SectionRole'], ParentType, ContextType>;
  similarity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  toHeading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType?: TypeResolveFn<'Improvement' | 'Measure' | 'Problem', ParentType, ContextType>;
};

export type StatementComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementComparison'] = ResolversParentTypes['StatementComparison']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['WordChange']>, ParentType, ContextType>;
  fate?: Resolver<ResolversTypes['Fate'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  similarity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type TableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Table'] = ResolversParentTypes['Table']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['TableCell']>, ParentType, ContextType>;
  columnLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowLabels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TableCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableCell'] = ResolversParentTypes['TableCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread'], FederationReferenceType extends FederationReferenceTypes['Thread'] = FederationReferenceTypes['Thread']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Thread']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TopicLabelArgs, 'lang'>>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township'], FederationReferenceType extends FederationReferenceTypes['Township'] = FederationReferenceTypes['Township']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Township']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingYears?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrendRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendRow'] = ResolversParentTypes['TrendRow']> = {
  comparable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Issuer']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StatementKind']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VerifiabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verifiability'] = ResolversParentTypes['Verifiability']> = {
  grade?: Resolver<ResolversTypes['VerifiabilityGrade'], ParentType, ContextType>;
  named?: Resolver<ReadonlyArray<ResolversTypes['NamedWords']>, ParentType, ContextType>;
};

export type WordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordChange'] = ResolversParentTypes['WordChange']> = {
  kind?: Resolver<ResolversTypes['WordChangeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording'], FederationReferenceType extends FederationReferenceTypes['Wording'] = FederationReferenceTypes['Wording']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Wording']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Year'] = ResolversParentTypes['Year'], FederationReferenceType extends FederationReferenceTypes['Year'] = FederationReferenceTypes['Year']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Year']> | FederationReferenceType, FederationReferenceType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<YearReportsArgs, 'first'>>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddressLink?: AddressLinkResolvers<ContextType>;
  Agency?: AgencyResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Division?: DivisionResolvers<ContextType>;
  EnumLabel?: EnumLabelResolvers<ContextType>;
  EnumLabels?: EnumLabelsResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureConnection?: FigureConnectionResolvers<ContextType>;
  FigureEdge?: FigureEdgeResolvers<ContextType>;
  FigureTrendRow?: FigureTrendRowResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingGroup?: FindingGroupResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Improvement?: ImprovementResolvers<ContextType>;
  Issuer?: IssuerResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  NamedWords?: NamedWordsResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportChange?: ReportChangeResolvers<ContextType>;
  ReportChangeConnection?: ReportChangeConnectionResolvers<ContextType>;
  ReportChangeEdge?: ReportChangeEdgeResolvers<ContextType>;
  ReportComparison?: ReportComparisonResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportEdge?: ReportEdgeResolvers<ContextType>;
  ReportGroup?: ReportGroupResolvers<ContextType>;
  ReportVersion?: ReportVersionResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Section?: SectionResolvers<ContextType>;
  SectionComparison?: SectionComparisonResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementComparison?: StatementComparisonResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Table?: TableResolvers<ContextType>;
  TableCell?: TableCellResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  TrendRow?: TrendRowResolvers<ContextType>;
  Verifiability?: VerifiabilityResolvers<ContextType>;
  WordChange?: WordChangeResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
  Year?: YearResolvers<ContextType>;
};

