import type { GraphQLResolveInfo } from 'graphql';
import type { ThreadNodeRow, IssuerRow, StatementRow, ThreadRow, ReportRow, StepRow, WordingRow, OccurrenceRow, WordingYearRow, TopicRow, DivisionRow, ThreadGroup as ThreadGroupRow, OutcomeGroup as OutcomeGroupRow, ThreadPage, OutcomePage, WordingPage, OccurrencePage, IssuerPage } from '../../parents.js';
import type { BorrowingRow, SharedSentence as SharedSentenceRow } from '../../../model/borrowing.js';
import type { ClusterRow, FoundNear } from '../../../model/cluster.js';
import type { OutcomeRow, FollowUp as FollowUpRow } from '../../../model/outcome.js';
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
  _FieldSet: { input: string; output: string; }
};

export type Agency = Issuer & Node & {
  readonly __typename?: 'Agency';
  readonly id: Scalars['ID']['output'];
  readonly threads: ThreadConnection;
};


export type AgencyThreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<StatementKind>;
  minYears?: InputMaybe<Scalars['Int']['input']>;
};

/** What a report has word for word from another issuer's report of the same year or earlier (与他机关报告的雷同). */
export type Borrowing = {
  readonly __typename?: 'Borrowing';
  /** Masked characters of the shared sentences (字数), e.g. 412. */
  readonly characters: Scalars['Int']['output'];
  /** The shared sentences in this report's reading order, with their first place on both sides (雷同语句). */
  readonly pairs: ReadonlyArray<SharedSentence>;
  /** The other report (对方报告). */
  readonly report: Report;
  /** How many different sentences both hold (雷同句数), e.g. 11. */
  readonly sentences: Scalars['Int']['output'];
  /** Share of this report's text that the other holds too, 0 to 1 (雷同比例): masked characters of the sentences in its statements, each different sentence once. */
  readonly share: Scalars['Float']['output'];
};

/** How widespread the sentences of a thread's latest wording are (独特性). */
export type Distinctiveness = {
  readonly __typename?: 'Distinctiveness';
  /** Other issuers that wrote the least widespread of them (最少雷同机关数), e.g. 0. */
  readonly leastShared: Scalars['Int']['output'];
  /** Other issuers that wrote the most widespread of them (最多雷同机关数), e.g. 41. */
  readonly mostShared: Scalars['Int']['output'];
  /** Those that no other issuer wrote (独有句数), e.g. 2. */
  readonly ownSentences: Scalars['Int']['output'];
  /** Sentences of the latest year's statements, years and names masked (句数), e.g. 3. */
  readonly sentences: Scalars['Int']['output'];
};

export type Division = Node & {
  readonly __typename?: 'Division';
  readonly id: Scalars['ID']['output'];
};

/** A measure of the next report that takes up a pledge or a problem (后续举措), with the words that show it. */
export type FollowUp = {
  readonly __typename?: 'FollowUp';
  /** The measure (举措). */
  readonly measure: Measure;
  /** Share of the earlier statement that the measure takes up, by weight of its words, 0 to 1 (承接程度). */
  readonly score: Scalars['Float']['output'];
  /** Words of the earlier statement that the measure has, too (共有词), e.g. ["公开栏", "更新"]. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

export type Improvement = Node & Statement & {
  readonly __typename?: 'Improvement';
  readonly id: Scalars['ID']['output'];
  /** What the issuer's next report says of it; null for a pledge that the report's current version does not state (落实情况). */
  readonly outcome?: Maybe<Outcome>;
  readonly thread?: Maybe<Thread>;
  readonly wordings: ReadonlyArray<WordingOccurrence>;
};

export type Issuer = {
  readonly id: Scalars['ID']['output'];
  /** Its threads: what it pledged or admitted, and whether again (历年脉络). */
  readonly threads: ThreadConnection;
};


export type IssuerThreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<StatementKind>;
  minYears?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of issuers (机关分页). */
export type IssuerConnection = {
  readonly __typename?: 'IssuerConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<IssuerEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<Issuer>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An issuer on a page (机关条目). */
export type IssuerEdge = {
  readonly __typename?: 'IssuerEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The issuer (条目). */
  readonly node: Issuer;
};

export type Measure = Node & Statement & {
  readonly __typename?: 'Measure';
  readonly id: Scalars['ID']['output'];
  readonly thread?: Maybe<Thread>;
  readonly wordings: ReadonlyArray<WordingOccurrence>;
};

/** A sentence nearly the same as another (近似表述). */
export type NearWording = {
  readonly __typename?: 'NearWording';
  /** Bigrams in common by all bigrams of both (相似度), 0.8 to 1, e.g. 0.91. */
  readonly jaccard: Scalars['Float']['output'];
  /** The other one (另一表述). */
  readonly wording: Wording;
};

export type Node = {
  /** Opaque id, unique in the graph and stable over re-ingestion (标识), e.g. re_Zx8Q…. */
  readonly id: Scalars['ID']['output'];
};

/** A pledge and what became of it (承诺与落实). */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** Measures of the next report that take it up, the surest first, at most three (后续举措). */
  readonly followedBy: ReadonlyArray<FollowUp>;
  /** Covered year of the next report at hand (下一份报告的年度), e.g. 2022. */
  readonly nextYear?: Maybe<Scalars['Int']['output']>;
  /** What the next report says (落实情况), e.g. REPEATED. */
  readonly outcome: PledgeOutcome;
  /** The pledge (承诺). */
  readonly pledge: Improvement;
  /** Pledges of the next report in which it stands again (再次出现). */
  readonly repeatedAs: ReadonlyArray<Statement>;
};

/** A page of pledges with their outcomes (落实情况分页). */
export type OutcomeConnection = {
  readonly __typename?: 'OutcomeConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<OutcomeEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<Outcome>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pledge with its outcome on a page (落实情况条目). */
export type OutcomeEdge = {
  readonly __typename?: 'OutcomeEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The pledge with its outcome (条目). */
  readonly node: Outcome;
};

/** How many pledges a group has (承诺分组). Keys that were not asked for are null; so are those that a pledge lacks (a place that is not resolved, no topic). */
export type OutcomeGroup = {
  readonly __typename?: 'OutcomeGroup';
  /** County of the group (县级), e.g. {name: "汀岚县"}; null unless asked for by COUNTY. */
  readonly county?: Maybe<Division>;
  /** Issuer of the group (报告机关); null unless asked for by ISSUER. */
  readonly issuer?: Maybe<Issuer>;
  /** Issuers of those reports (机关数), e.g. 5. */
  readonly issuers: Scalars['Int']['output'];
  /** What the next report says (落实情况), e.g. REPEATED. */
  readonly outcome?: Maybe<PledgeOutcome>;
  /** Pledges of the group (承诺数), e.g. 12. */
  readonly pledges: Scalars['Int']['output'];
  /** Prefecture of the group (地级), e.g. {name: "衡浦市"}; null unless asked for by PREFECTURE. */
  readonly prefecture?: Maybe<Division>;
  /** Province of the group (省级), e.g. {name: "岚州省"}; null unless asked for by PROVINCE. */
  readonly province?: Maybe<Division>;
  /** Reports that hold them (报告数), e.g. 7. */
  readonly reports: Scalars['Int']['output'];
  /** Topic of the group (主题), e.g. {zh: "人员业务与培训"}; null unless asked for by TOPIC. */
  readonly topic?: Maybe<Topic>;
  /** How far the pledges can be checked (可核查性), e.g. NONE. */
  readonly verifiability?: Maybe<VerifiabilityGrade>;
  /** Covered year of the pledges (年度), e.g. 2021. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** What a row of outcomeGroups stands for (分组依据). */
export type OutcomeGroupKey =
  /** 县级, by code, e.g. 990121. */
  | 'COUNTY'
  /** Who reports (报告机关). */
  | 'ISSUER'
  /** What the next report says (落实情况). */
  | 'OUTCOME'
  /** 地级, by code, e.g. 9901. */
  | 'PREFECTURE'
  /** 省级, by code, e.g. 99. */
  | 'PROVINCE'
  /** Topic (主题). */
  | 'TOPIC'
  /** How far the pledge can be checked (可核查性). */
  | 'VERIFIABILITY'
  /** Covered year of the pledge (年度). */
  | 'YEAR';

/** Conditions on pledges and what became of them (落实情况的条件). */
export type OutcomeWhere = {
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: InputMaybe<ReadonlyArray<OutcomeWhere>>;
  /** Code of a province, prefecture, county or township (行政区划代码), e.g. "9901". */
  readonly division?: InputMaybe<Scalars['ID']['input']>;
  /** The pledge stands in this covered year or later (起始年度), e.g. 2019. */
  readonly fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the issuer (报告机关), e.g. "is_…". */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: InputMaybe<OutcomeWhere>;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: InputMaybe<ReadonlyArray<OutcomeWhere>>;
  /** What the next report says, one of these (落实情况), e.g. [DROPPED]. */
  readonly outcomes?: InputMaybe<ReadonlyArray<PledgeOutcome>>;
  /** The pledge stands in this covered year or earlier (截止年度), e.g. 2023. */
  readonly toYear?: InputMaybe<Scalars['Int']['input']>;
  /** Key of a topic of the pledge (主题), e.g. "training". */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** True: the pledge itself stands unchanged from an earlier report (照抄上年), e.g. true. */
  readonly unchanged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Grades of the pledge, e.g. [VERIFIABLE] (可核查性). */
  readonly verifiability?: InputMaybe<ReadonlyArray<VerifiabilityGrade>>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

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

export type Problem = Node & Statement & {
  readonly __typename?: 'Problem';
  readonly id: Scalars['ID']['output'];
  /** What the issuer's next report says of it; null for a problem that the report's current version does not state (解决情况). */
  readonly outcome?: Maybe<ProblemOutcome>;
  readonly thread?: Maybe<Thread>;
  readonly wordings: ReadonlyArray<WordingOccurrence>;
};

/** What became of a problem (问题解决情况). */
export type ProblemOutcome = {
  readonly __typename?: 'ProblemOutcome';
  /** Measures of the next report that take it up, the surest first, at most three (后续举措). */
  readonly followedBy: ReadonlyArray<FollowUp>;
  /** Covered year of the next report at hand (下一份报告的年度), e.g. 2022. */
  readonly nextYear?: Maybe<Scalars['Int']['output']>;
  /** What the next report says (解决情况), e.g. SILENT. */
  readonly outcome: ProblemOutcomeKind;
  /** Problems of the next report in which it stands again (再次出现). */
  readonly repeatedAs: ReadonlyArray<Statement>;
};

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

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Counts of pledges (承诺落实情况的汇总) by what the next report says of them, year, place, topic or verifiability, one row a group that has any: outcomeGroups(groupBy: [OUTCOME, YEAR]).
   * A pledge of several topics counts for each. At most 10,000 rows.
   */
  readonly outcomeGroups: ReadonlyArray<OutcomeGroup>;
  /** Problems (存在的问题) that stand in several reports of one issuer. */
  readonly persistentProblems: ThreadConnection;
  /**
   * What became of the pledges (承诺落实情况), by what the issuer's next report says of each: reported as done, repeated, or not mentioned any more; the latest years first.
   * A claim of the issuer, not a proof.
   */
  readonly pledgeOutcomes: OutcomeConnection;
  /**
   * Pledges (改进措施) that stand in several reports of one issuer. Which pledges are repeated unchanged year after year:
   * where {minYears: 3, unchangedYears: 3}.
   */
  readonly recurringPledges: ThreadConnection;
  /** Sentences that several issuers wrote alike, once years and own names are masked (雷同表述), the most widespread first. */
  readonly sharedWordings: WordingConnection;
  /**
   * Counts of threads (历年脉络的汇总) by place, topic, kind or status, one row a group that has any: pledges unchanged for three years, by county and topic, are
   * threadGroups(groupBy: [COUNTY, TOPIC], kind: IMPROVEMENT, where: {unchangedYears: 3}). A thread of several topics counts for each. At most 10,000 rows.
   */
  readonly threadGroups: ReadonlyArray<ThreadGroup>;
};


export type QueryOutcomeGroupsArgs = {
  groupBy: ReadonlyArray<OutcomeGroupKey>;
  where?: InputMaybe<OutcomeWhere>;
};


export type QueryPersistentProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThreadOrder>;
  where?: InputMaybe<ThreadWhere>;
};


export type QueryPledgeOutcomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<OutcomeWhere>;
};


export type QueryRecurringPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThreadOrder>;
  where?: InputMaybe<ThreadWhere>;
};


export type QuerySharedWordingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<WordingWhere>;
};


export type QueryThreadGroupsArgs = {
  groupBy: ReadonlyArray<ThreadGroupKey>;
  kind?: InputMaybe<StatementKind>;
  where?: InputMaybe<ThreadWhere>;
};

/** How a statement of one report stands again in the issuer's next one (重复的方式). */
export type RecurrenceKind =
  /** The masked wording is the same (原文照抄). */
  | 'IDENTICAL'
  /** Small edits: at most a tenth of the masked wording, or three characters of a short one (略有改动). */
  | 'NEAR_IDENTICAL'
  /** Plainly the same commitment in other words, or with a part added or dropped (换句话说). */
  | 'REWORDED';

export type Report = Node & {
  readonly __typename?: 'Report';
  /**
   * Other issuers' reports of the same year or earlier that hold most of this report's sentences word for word (雷同报告), the largest share first. Years and own
   * names are masked; sentences that more than fifty issuers wrote do not count. Two reports of one year may each be listed for the other: the text does not tell who copied.
   */
  readonly borrowings: ReadonlyArray<Borrowing>;
  readonly id: Scalars['ID']['output'];
};


export type ReportBorrowingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A sentence that two reports share, once years and own names are masked (雷同语句). */
export type SharedSentence = {
  readonly __typename?: 'SharedSentence';
  /** Its first place in this report (本报告位置). */
  readonly here: WordingOccurrence;
  /** Its first place in the other report (对方位置). */
  readonly there: WordingOccurrence;
};

/** A measure, problem or improvement (陈述). */
export type Statement = {
  readonly id: Scalars['ID']['output'];
  /** The thread it belongs to; null for measures (历年脉络). */
  readonly thread?: Maybe<Thread>;
  /** Its sentences as shared wordings, in reading order (雷同表述). */
  readonly wordings: ReadonlyArray<WordingOccurrence>;
};

/** Kind of a statement (陈述的类别). */
export type StatementKind =
  /** 改进措施: a pledge for the time to come. */
  | 'IMPROVEMENT'
  /** 工作举措: something reported as done in the covered year. */
  | 'MEASURE'
  /** 存在的问题: a deficiency that the issuer admits. */
  | 'PROBLEM';

/** One pledge or problem of one issuer over the years (同一承诺或问题的历年脉络): its statements and the links between them. Splits and merges make it a graph. */
export type Thread = Node & {
  readonly __typename?: 'Thread';
  /** The same chain, counted back from the issuer's latest report; 0 for a dropped thread (现行连续照抄). */
  readonly currentUnchangedRun: Scalars['Int']['output'];
  /**
   * Whether it is this issuer's own wording or said by everybody (独特性), weighed when asked over the graph as it is: an unchanged pledge that nobody else wrote is inertia, one that hundreds wrote
   * is boilerplate. Null where the latest wording has no sentence long enough to be compared.
   */
  readonly distinctiveness?: Maybe<Distinctiveness>;
  /** First covered year (首次出现年度), e.g. 2018. */
  readonly firstYear: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  /** Who wrote it (报告机关). */
  readonly issuer: Issuer;
  /** IMPROVEMENT or PROBLEM (类别). */
  readonly kind: StatementKind;
  /** Last covered year (最近出现年度), e.g. 2022. */
  readonly lastYear: Scalars['Int']['output'];
  /** That chain itself: the years and the statements that stand unchanged; the latest of several that are equally long (最长连续照抄). */
  readonly longestRun: UnchangedRun;
  /** Reports in the longest chain of identical links between successive reports (最长连续照抄年数); a single statement is 1. */
  readonly longestUnchangedRun: Scalars['Int']['output'];
  /** Number of years with a statement (出现年数), e.g. 4. */
  readonly occurrences: Scalars['Int']['output'];
  /** Its statements, by year and position (历年陈述). */
  readonly statements: ReadonlyArray<Statement>;
  /** State at the issuer's latest report (现状), e.g. RUNNING. */
  readonly status: ThreadStatus;
  /** The links between its statements, by year and position (逐年连接). */
  readonly steps: ReadonlyArray<ThreadStep>;
  /** The latest wording, cleaned (最近表述), e.g. 加强业务培训. */
  readonly text: Scalars['String']['output'];
  /** Topics of its statements (主题). */
  readonly topics: ReadonlyArray<Topic>;
  /** Covered years with a statement, ascending (年度), e.g. [2018, 2019, 2020]. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

/** A page of threads (脉络分页). */
export type ThreadConnection = {
  readonly __typename?: 'ThreadConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<ThreadEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<Thread>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A thread on a page (脉络条目). */
export type ThreadEdge = {
  readonly __typename?: 'ThreadEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The thread (条目). */
  readonly node: Thread;
};

/** How many threads a group has (脉络分组). Keys that were not asked for are null; so are those that a thread lacks (a place that is not resolved, no topic). */
export type ThreadGroup = {
  readonly __typename?: 'ThreadGroup';
  /** County of the group (县级), e.g. {name: "汀岚县"}; null unless asked for by COUNTY. */
  readonly county?: Maybe<Division>;
  /** Issuer of the group (报告机关); null unless asked for by ISSUER. */
  readonly issuer?: Maybe<Issuer>;
  /** Issuers whose threads they are (机关数), e.g. 3. */
  readonly issuers: Scalars['Int']['output'];
  /** Pledges or problems (类别), e.g. IMPROVEMENT. */
  readonly kind?: Maybe<StatementKind>;
  /** The longest unchanged run among them (最长连续照抄年数), e.g. 5. */
  readonly longestUnchangedRun: Scalars['Int']['output'];
  /** Prefecture of the group (地级), e.g. {name: "衡浦市"}; null unless asked for by PREFECTURE. */
  readonly prefecture?: Maybe<Division>;
  /** Province of the group (省级), e.g. {name: "岚州省"}; null unless asked for by PROVINCE. */
  readonly province?: Maybe<Division>;
  /** State at the issuer's latest report (现状), e.g. RUNNING. */
  readonly status?: Maybe<ThreadStatus>;
  /** Threads of the group (脉络数), e.g. 4. */
  readonly threads: Scalars['Int']['output'];
  /** Topic of the group (主题), e.g. {zh: "人员业务与培训"}; null unless asked for by TOPIC. */
  readonly topic?: Maybe<Topic>;
  /** Those whose wording was the same in the issuer's last two reports (近两年照抄), e.g. 2. */
  readonly unchanged: Scalars['Int']['output'];
};

/** What a row of threadGroups stands for (分组依据). */
export type ThreadGroupKey =
  /** 县级, by code, e.g. 990121. */
  | 'COUNTY'
  /** Who reports (报告机关). */
  | 'ISSUER'
  /** Pledge or problem (类别). */
  | 'KIND'
  /** 地级, by code, e.g. 9901. */
  | 'PREFECTURE'
  /** 省级, by code, e.g. 99. */
  | 'PROVINCE'
  /** State at the issuer's latest report (现状). */
  | 'STATUS'
  /** Topic (主题). */
  | 'TOPIC';

/** Orders of threads. Ties are ordered by id (脉络排序). */
export type ThreadOrder =
  /** Latest year first (最近年度由近到远). */
  | 'LAST_YEAR_DESC'
  /** Most years first (年数由多到少). */
  | 'OCCURRENCES_DESC'
  /** Longest unchanged run first (连续照抄由长到短). */
  | 'UNCHANGED_RUN_DESC';

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

/** A link from a statement to its recurrence in a later report of the same issuer (一次重复). */
export type ThreadStep = {
  readonly __typename?: 'ThreadStep';
  /** What was kept, dropped and written anew in the masked wording, in reading order; one KEPT part where nothing changed (字句变化). */
  readonly changes: ReadonlyArray<WordChange>;
  /** The earlier statement (前一条). */
  readonly from: Statement;
  /** How it stands again (重复的方式), e.g. IDENTICAL. */
  readonly kind: RecurrenceKind;
  /** How it was found: MASKED_EQUAL, LEVENSHTEIN, TERMS; PLACE where only the neighbours in both reports, or the same wording before and after, make it likely; SPLIT and MERGE tie a part to the whole of which it was one (方法), e.g. MASKED_EQUAL. */
  readonly method: Scalars['String']['output'];
  /** Likeness of the masked wordings, 0 to 1; 1 is the same (相似度). */
  readonly similarity: Scalars['Float']['output'];
  /** The later statement (后一条). */
  readonly to: Statement;
  /** Sentences that stand unchanged in both, in the later statement's order: also inside a pledge that changed elsewhere (未改动的句子). */
  readonly unchangedSentences: ReadonlyArray<WordingOccurrence>;
  /** Difference of the covered years; over 1 where reports are missing or the pledge was absent for a while (相隔年数). */
  readonly yearsApart: Scalars['Int']['output'];
};

/** Conditions on threads (脉络的条件). */
export type ThreadWhere = {
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: InputMaybe<ReadonlyArray<ThreadWhere>>;
  /** Code of a province, prefecture, county or township (行政区划代码), e.g. "9901". */
  readonly division?: InputMaybe<Scalars['ID']['input']>;
  /** A statement stands in this covered year or later (起始年度), e.g. 2019. */
  readonly fromYear?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the issuer (报告机关), e.g. "is_…". */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Every step of the thread is one of these kinds (重复的方式), e.g. [IDENTICAL]. */
  readonly kinds?: InputMaybe<ReadonlyArray<RecurrenceKind>>;
  /** Least number of years with a statement; 2 unless given (最少年数). */
  readonly minYears?: InputMaybe<Scalars['Int']['input']>;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: InputMaybe<ThreadWhere>;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: InputMaybe<ReadonlyArray<ThreadWhere>>;
  /** State at the issuer's latest report, one of these (现状), e.g. [RUNNING, RETURNED]. */
  readonly status?: InputMaybe<ReadonlyArray<ThreadStatus>>;
  /** A statement stands in this covered year or earlier; with fromYear, one statement meets both (截止年度), e.g. 2023. */
  readonly toYear?: InputMaybe<Scalars['Int']['input']>;
  /** Key of a topic that one of its statements has (主题), e.g. "training". */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
  /** Least number of successive reports with the same masked wording (连续照抄年数), e.g. 3. */
  readonly unchangedYears?: InputMaybe<Scalars['Int']['input']>;
};

export type Topic = {
  readonly __typename?: 'Topic';
  readonly key: Scalars['ID']['output'];
};

export type Township = Issuer & Node & {
  readonly __typename?: 'Township';
  readonly id: Scalars['ID']['output'];
  readonly threads: ThreadConnection;
};


export type TownshipThreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<StatementKind>;
  minYears?: InputMaybe<Scalars['Int']['input']>;
};

/** Statements of one issuer that stand unchanged in one report after the other (连续照抄). */
export type UnchangedRun = {
  readonly __typename?: 'UnchangedRun';
  /** One statement a report, by year (陈述). */
  readonly statements: ReadonlyArray<Statement>;
  /** Covered years of its reports, ascending (年度), e.g. [2019, 2020, 2022]; a year without a report at hand does not break it. */
  readonly years: ReadonlyArray<Scalars['Int']['output']>;
};

export type VerifiabilityGrade =
  | 'NONE'
  | 'PARTLY'
  | 'VERIFIABLE';

/** Words that stayed, came or went from one wording to the next (字句变化). */
export type WordChange = {
  readonly __typename?: 'WordChange';
  /** What became of them (变化), e.g. KEPT. */
  readonly kind: WordChangeKind;
  /** The words (文字), e.g. 加强业务培训. */
  readonly text: Scalars['String']['output'];
};

/** What became of some words (字句变化). */
export type WordChangeKind =
  /** Only in the later wording (新增). */
  | 'ADDED'
  /** In both wordings (保留). */
  | 'KEPT'
  /** Only in the earlier wording (删去). */
  | 'REMOVED';

/** One masked sentence, shared by all who wrote it (雷同表述). */
export type Wording = Node & {
  readonly __typename?: 'Wording';
  /** It and what hangs together with it by steps from near to near (近似表述群): where it came from and how it spread. Of the wording alone where nothing is near. */
  readonly cluster: WordingCluster;
  readonly id: Scalars['ID']['output'];
  /** How many issuers wrote it (机关数), e.g. 27. */
  readonly issuerCount: Scalars['Int']['output'];
  /** Who wrote it (写过的机关). */
  readonly issuers: IssuerConnection;
  /** Version of the mask (遮蔽版本), e.g. 3. */
  readonly maskVersion: Scalars['Int']['output'];
  /** Sentences nearly the same (近似表述): bigram Jaccard of at least 0.8, the most alike first, among the 200 likeliest. */
  readonly nearWordings: ReadonlyArray<NearWording>;
  /** Where it stands, by issuer and year (出处). */
  readonly occurrences: WordingOccurrenceConnection;
  /** How many statements hold it (陈述数), e.g. 6. */
  readonly statementCount: Scalars['Int']['output'];
  /** The sentence under the mask: without years, own names, punctuation (遮蔽后的句子), e.g. 加强业务培训. */
  readonly text: Scalars['String']['output'];
  /** When it was written and by whom for the first time, year by year (历年传播); the first year has the first known writers. */
  readonly years: ReadonlyArray<WordingYear>;
};


/** One masked sentence, shared by all who wrote it (雷同表述). */
export type WordingIssuersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One masked sentence, shared by all who wrote it (雷同表述). */
export type WordingNearWordingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One masked sentence, shared by all who wrote it (雷同表述). */
export type WordingOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Near wordings that hang together (近似表述群), counted over current statements. */
export type WordingCluster = {
  readonly __typename?: 'WordingCluster';
  /** How many issuers wrote one in each county, the most first (各县机关数). */
  readonly byCounty: ReadonlyArray<WordingClusterCounty>;
  /** How many issuers wrote one in each covered year (历年机关数). */
  readonly byYear: ReadonlyArray<WordingClusterYear>;
  /** In how many counties (县区数), e.g. 3. */
  readonly counties: Scalars['Int']['output'];
  /** Issuers of which an earlier report without it is at hand, so that it is known when they took it up (可确定采用年度的机关数), e.g. 9. */
  readonly datedIssuers: Scalars['Int']['output'];
  /** Who wrote one in that year (最早使用者): the first known writers, by id. */
  readonly firstIssuers: ReadonlyArray<Issuer>;
  /** First covered year in which one is known (最早年度), e.g. 2017; null where none is current. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** Opaque id, the same for all its wordings (标识), e.g. wo_Zx8Q…. */
  readonly id: Scalars['ID']['output'];
  /** Those of them that took it up in the same year as another of them of their county (同县同年采用的机关数), e.g. 7. */
  readonly inCompany: Scalars['Int']['output'];
  /** How many issuers wrote one (机关数), e.g. 12. */
  readonly issuers: Scalars['Int']['output'];
  /** Whether it was handed down or copied (传播方式), as datedIssuers and inCompany show, e.g. HANDED_DOWN. */
  readonly pattern: WordingPattern;
  /** How many statements hold one (陈述数), e.g. 31. */
  readonly statements: Scalars['Int']['output'];
  /** How many wordings, written by anybody at any time (表述数), e.g. 4. */
  readonly wordings: Scalars['Int']['output'];
};


/** Near wordings that hang together (近似表述群), counted over current statements. */
export type WordingClusterByCountyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Near wordings that hang together (近似表述群), counted over current statements. */
export type WordingClusterFirstIssuersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A county of a cluster (某县的传播情况). */
export type WordingClusterCounty = {
  readonly __typename?: 'WordingClusterCounty';
  /** Its division code (区划代码), e.g. 990121; null where it is not known. */
  readonly county?: Maybe<Scalars['ID']['output']>;
  /** Issuers that wrote a wording of the cluster (机关数), e.g. 5. */
  readonly issuers: Scalars['Int']['output'];
};

/** A covered year of a cluster (某年的传播情况). */
export type WordingClusterYear = {
  readonly __typename?: 'WordingClusterYear';
  /** Issuers that wrote a wording of the cluster (机关数), e.g. 5. */
  readonly issuers: Scalars['Int']['output'];
  /** The covered year (年度), e.g. 2021. */
  readonly year: Scalars['Int']['output'];
};

/** A page of wordings (雷同表述分页). */
export type WordingConnection = {
  readonly __typename?: 'WordingConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<WordingEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<Wording>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A wording on a page (雷同表述条目). */
export type WordingEdge = {
  readonly __typename?: 'WordingEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The wording (条目). */
  readonly node: Wording;
};

/** One place where a wording stands (雷同出处). */
export type WordingOccurrence = {
  readonly __typename?: 'WordingOccurrence';
  /** UTF-16 code unit behind the last one (结束位置), e.g. 1061. */
  readonly end: Scalars['Int']['output'];
  /** First UTF-16 code unit in the statement's source (起始位置), e.g. 1024. */
  readonly start: Scalars['Int']['output'];
  /** The statement that holds the sentence (陈述). */
  readonly statement: Statement;
  /** The wording (雷同表述). */
  readonly wording: Wording;
};

/** A page of places where a wording stands (雷同出处分页). */
export type WordingOccurrenceConnection = {
  readonly __typename?: 'WordingOccurrenceConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<WordingOccurrenceEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<WordingOccurrence>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place of a wording on a page (雷同出处条目). */
export type WordingOccurrenceEdge = {
  readonly __typename?: 'WordingOccurrenceEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The place (条目). */
  readonly node: WordingOccurrence;
};

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
  readonly and?: InputMaybe<ReadonlyArray<WordingWhere>>;
  /** Code of a province, prefecture, county or township where it was written (行政区划代码), e.g. "9901". */
  readonly division?: InputMaybe<Scalars['ID']['input']>;
  /** Least number of issuers that wrote it; 2 unless given (最少机关数). */
  readonly minIssuers?: InputMaybe<Scalars['Int']['input']>;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: InputMaybe<WordingWhere>;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: InputMaybe<ReadonlyArray<WordingWhere>>;
  /** Key of a topic of a statement that holds it (主题), e.g. "training". */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** One covered year of a wording (某年的传播情况), of the reports at hand. */
export type WordingYear = {
  readonly __typename?: 'WordingYear';
  /** These issuers, at most twenty of them (首次写的机关). */
  readonly firstWriters: ReadonlyArray<Issuer>;
  /** Issuers that wrote it in this year (机关数), e.g. 5. */
  readonly issuers: Scalars['Int']['output'];
  /** Those of them that have not written it in an earlier year (首次写的机关数), e.g. 2. */
  readonly newIssuers: Scalars['Int']['output'];
  /** Statements of this year that hold it (陈述数), e.g. 6. */
  readonly statements: Scalars['Int']['output'];
  /** The covered year (年度), e.g. 2021. */
  readonly year: Scalars['Int']['output'];
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
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<IssuerRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Borrowing: ResolverTypeWrapper<BorrowingRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Distinctiveness: ResolverTypeWrapper<Distinctiveness>;
  Division: ResolverTypeWrapper<DivisionRow>;
  FollowUp: ResolverTypeWrapper<FollowUpRow>;
  Improvement: ResolverTypeWrapper<StatementRow>;
  Issuer: ResolverTypeWrapper<IssuerRow>;
  IssuerConnection: ResolverTypeWrapper<IssuerPage>;
  IssuerEdge: ResolverTypeWrapper<Omit<IssuerEdge, 'node'> & { node: ResolversTypes['Issuer'] }>;
  Measure: ResolverTypeWrapper<StatementRow>;
  NearWording: ResolverTypeWrapper<FoundNear>;
  Node: ResolverTypeWrapper<ThreadNodeRow>;
  Outcome: ResolverTypeWrapper<OutcomeRow>;
  OutcomeConnection: ResolverTypeWrapper<OutcomePage>;
  OutcomeEdge: ResolverTypeWrapper<Omit<OutcomeEdge, 'node'> & { node: ResolversTypes['Outcome'] }>;
  OutcomeGroup: ResolverTypeWrapper<OutcomeGroupRow>;
  OutcomeGroupKey: OutcomeGroupKey;
  OutcomeWhere: OutcomeWhere;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PledgeOutcome: PledgeOutcome;
  Problem: ResolverTypeWrapper<StatementRow>;
  ProblemOutcome: ResolverTypeWrapper<OutcomeRow>;
  ProblemOutcomeKind: ProblemOutcomeKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecurrenceKind: RecurrenceKind;
  Report: ResolverTypeWrapper<ReportRow>;
  SharedSentence: ResolverTypeWrapper<SharedSentenceRow>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementKind: StatementKind;
  Thread: ResolverTypeWrapper<ThreadRow>;
  ThreadConnection: ResolverTypeWrapper<ThreadPage>;
  ThreadEdge: ResolverTypeWrapper<Omit<ThreadEdge, 'node'> & { node: ResolversTypes['Thread'] }>;
  ThreadGroup: ResolverTypeWrapper<ThreadGroupRow>;
  ThreadGroupKey: ThreadGroupKey;
  ThreadOrder: ThreadOrder;
  ThreadStatus: ThreadStatus;
  ThreadStep: ResolverTypeWrapper<StepRow>;
  ThreadWhere: ThreadWhere;
  Topic: ResolverTypeWrapper<TopicRow>;
  Township: ResolverTypeWrapper<IssuerRow>;
  UnchangedRun: ResolverTypeWrapper<Omit<UnchangedRun, 'statements'> & { statements: ReadonlyArray<ResolversTypes['Statement']> }>;
  VerifiabilityGrade: VerifiabilityGrade;
  WordChange: ResolverTypeWrapper<WordChange>;
  WordChangeKind: WordChangeKind;
  Wording: ResolverTypeWrapper<WordingRow>;
  WordingCluster: ResolverTypeWrapper<ClusterRow>;
  WordingClusterCounty: ResolverTypeWrapper<WordingClusterCounty>;
  WordingClusterYear: ResolverTypeWrapper<WordingClusterYear>;
  WordingConnection: ResolverTypeWrapper<WordingPage>;
  WordingEdge: ResolverTypeWrapper<Omit<WordingEdge, 'node'> & { node: ResolversTypes['Wording'] }>;
  WordingOccurrence: ResolverTypeWrapper<OccurrenceRow>;
  WordingOccurrenceConnection: ResolverTypeWrapper<OccurrencePage>;
  WordingOccurrenceEdge: ResolverTypeWrapper<Omit<WordingOccurrenceEdge, 'node'> & { node: ResolversTypes['WordingOccurrence'] }>;
  WordingPattern: WordingPattern;
  WordingWhere: WordingWhere;
  WordingYear: ResolverTypeWrapper<WordingYearRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: IssuerRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Borrowing: BorrowingRow;
  Float: Scalars['Float']['output'];
  Distinctiveness: Distinctiveness;
  Division: DivisionRow;
  FollowUp: FollowUpRow;
  Improvement: StatementRow;
  Issuer: IssuerRow;
  IssuerConnection: IssuerPage;
  IssuerEdge: Omit<IssuerEdge, 'node'> & { node: ResolversParentTypes['Issuer'] };
  Measure: StatementRow;
  NearWording: FoundNear;
  Node: ThreadNodeRow;
  Outcome: OutcomeRow;
  OutcomeConnection: OutcomePage;
  OutcomeEdge: Omit<OutcomeEdge, 'node'> & { node: ResolversParentTypes['Outcome'] };
  OutcomeGroup: OutcomeGroupRow;
  OutcomeWhere: OutcomeWhere;
  Boolean: Scalars['Boolean']['output'];
  PageInfo: PageInfo;
  Problem: StatementRow;
  ProblemOutcome: OutcomeRow;
  Query: Record<PropertyKey, never>;
  Report: ReportRow;
  SharedSentence: SharedSentenceRow;
  Statement: StatementRow;
  Thread: ThreadRow;
  ThreadConnection: ThreadPage;
  ThreadEdge: Omit<ThreadEdge, 'node'> & { node: ResolversParentTypes['Thread'] };
  ThreadGroup: ThreadGroupRow;
  ThreadStep: StepRow;
  ThreadWhere: ThreadWhere;
  Topic: TopicRow;
  Township: IssuerRow;
  UnchangedRun: Omit<UnchangedRun, 'statements'> & { statements: ReadonlyArray<ResolversParentTypes['Statement']> };
  WordChange: WordChange;
  Wording: WordingRow;
  WordingCluster: ClusterRow;
  WordingClusterCounty: WordingClusterCounty;
  WordingClusterYear: WordingClusterYear;
  WordingConnection: WordingPage;
  WordingEdge: Omit<WordingEdge, 'node'> & { node: ResolversParentTypes['Wording'] };
  WordingOccurrence: OccurrenceRow;
  WordingOccurrenceConnection: OccurrencePage;
  WordingOccurrenceEdge: Omit<WordingOccurrenceEdge, 'node'> & { node: ResolversParentTypes['WordingOccurrence'] };
  WordingWhere: WordingWhere;
  WordingYear: WordingYearRow;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  threads?: Resolver<ResolversTypes['ThreadConnection'], ParentType, ContextType, RequireFields<AgencyThreadsArgs, 'first' | 'minYears'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BorrowingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Borrowing'] = ResolversParentTypes['Borrowing']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['SharedSentence']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DistinctivenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Distinctiveness'] = ResolversParentTypes['Distinctiveness']> = {
  leastShared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostShared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownSentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImprovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Improvement'] = ResolversParentTypes['Improvement'], FederationReferenceType extends FederationReferenceTypes['Improvement'] = FederationReferenceTypes['Improvement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Improvement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['WordingOccurrence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issuer'] = ResolversParentTypes['Issuer']> = {
  __resolveType?: TypeResolveFn<'Agency' | 'Township', ParentType, ContextType>;
};

export type IssuerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuerConnection'] = ResolversParentTypes['IssuerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssuerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Issuer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssuerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssuerEdge'] = ResolversParentTypes['IssuerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issuer'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure'], FederationReferenceType extends FederationReferenceTypes['Measure'] = FederationReferenceTypes['Measure']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Measure']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['WordingOccurrence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NearWordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearWording'] = ResolversParentTypes['NearWording']> = {
  jaccard?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Agency' | 'Division' | 'Improvement' | 'Measure' | 'Problem' | 'Report' | 'Thread' | 'Township' | 'Wording', ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  nextYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PledgeOutcome'], ParentType, ContextType>;
  pledge?: Resolver<ResolversTypes['Improvement'], ParentType, ContextType>;
  repeatedAs?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type OutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeConnection'] = ResolversParentTypes['OutcomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeEdge'] = ResolversParentTypes['OutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outcome'], ParentType, ContextType>;
};

export type OutcomeGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeGroup'] = ResolversParentTypes['OutcomeGroup']> = {
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Issuer']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['PledgeOutcome']>, ParentType, ContextType>;
  pledges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  verifiability?: Resolver<Maybe<ResolversTypes['VerifiabilityGrade']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'], FederationReferenceType extends FederationReferenceTypes['Problem'] = FederationReferenceTypes['Problem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Problem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ProblemOutcome']>, ParentType, ContextType>;
  thread?: Resolver<Maybe<ResolversTypes['Thread']>, ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['WordingOccurrence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProblemOutcome'] = ResolversParentTypes['ProblemOutcome']> = {
  followedBy?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  nextYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ProblemOutcomeKind'], ParentType, ContextType>;
  repeatedAs?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  outcomeGroups?: Resolver<ReadonlyArray<ResolversTypes['OutcomeGroup']>, ParentType, ContextType, RequireFields<QueryOutcomeGroupsArgs, 'groupBy'>>;
  persistentProblems?: Resolver<ResolversTypes['ThreadConnection'], ParentType, ContextType, RequireFields<QueryPersistentProblemsArgs, 'first'>>;
  pledgeOutcomes?: Resolver<ResolversTypes['OutcomeConnection'], ParentType, ContextType, RequireFields<QueryPledgeOutcomesArgs, 'first'>>;
  recurringPledges?: Resolver<ResolversTypes['ThreadConnection'], ParentType, ContextType, RequireFields<QueryRecurringPledgesArgs, 'first'>>;
  sharedWordings?: Resolver<ResolversTypes['WordingConnection'], ParentType, ContextType, RequireFields<QuerySharedWordingsArgs, 'first'>>;
  threadGroups?: Resolver<ReadonlyArray<ResolversTypes['ThreadGroup']>, ParentType, ContextType, RequireFields<QueryThreadGroupsArgs, 'groupBy'>>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report'], FederationReferenceType extends FederationReferenceTypes['Report'] = FederationReferenceTypes['Report']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Report']> | FederationReferenceType, FederationReferenceType, ContextType>;
  borrowings?: Resolver<ReadonlyArray<ResolversTypes['Borrowing']>, ParentType, ContextType, RequireFields<ReportBorrowingsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharedSentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedSentence'] = ResolversParentTypes['SharedSentence']> = {
  here?: Resolver<ResolversTypes['WordingOccurrence'], ParentType, ContextType>;
  there?: Resolver<ResolversTypes['WordingOccurrence'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  __resolveType?: TypeResolveFn<'Improvement' | 'Measure' | 'Problem', ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread'], FederationReferenceType extends FederationReferenceTypes['Thread'] = FederationReferenceTypes['Thread']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Thread']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currentUnchangedRun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctiveness?: Resolver<Maybe<ResolversTypes['Distinctiveness']>, ParentType, ContextType>;
  firstYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['Issuer'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  lastYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  longestRun?: Resolver<ResolversTypes['UnchangedRun'], ParentType, ContextType>;
  longestUnchangedRun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ThreadStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ThreadStep']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThreadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadConnection'] = ResolversParentTypes['ThreadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThreadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Thread']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadEdge'] = ResolversParentTypes['ThreadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
};

export type ThreadGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadGroup'] = ResolversParentTypes['ThreadGroup']> = {
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Issuer']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['StatementKind']>, ParentType, ContextType>;
  longestUnchangedRun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ThreadStatus']>, ParentType, ContextType>;
  threads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreadStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadStep'] = ResolversParentTypes['ThreadStep']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['WordChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecurrenceKind'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  unchangedSentences?: Resolver<ReadonlyArray<ResolversTypes['WordingOccurrence']>, ParentType, ContextType>;
  yearsApart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic'], FederationReferenceType extends FederationReferenceTypes['Topic'] = FederationReferenceTypes['Topic']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Topic']> | FederationReferenceType, FederationReferenceType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township'], FederationReferenceType extends FederationReferenceTypes['Township'] = FederationReferenceTypes['Township']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Township']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  threads?: Resolver<ResolversTypes['ThreadConnection'], ParentType, ContextType, RequireFields<TownshipThreadsArgs, 'first' | 'minYears'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnchangedRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnchangedRun'] = ResolversParentTypes['UnchangedRun']> = {
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordChange'] = ResolversParentTypes['WordChange']> = {
  kind?: Resolver<ResolversTypes['WordChangeKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording'], FederationReferenceType extends FederationReferenceTypes['Wording'] = FederationReferenceTypes['Wording']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Wording']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cluster?: Resolver<ResolversTypes['WordingCluster'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['IssuerConnection'], ParentType, ContextType, RequireFields<WordingIssuersArgs, 'first'>>;
  maskVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearWordings?: Resolver<ReadonlyArray<ResolversTypes['NearWording']>, ParentType, ContextType, RequireFields<WordingNearWordingsArgs, 'first'>>;
  occurrences?: Resolver<ResolversTypes['WordingOccurrenceConnection'], ParentType, ContextType, RequireFields<WordingOccurrencesArgs, 'first'>>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['WordingYear']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WordingClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingCluster'] = ResolversParentTypes['WordingCluster']> = {
  byCounty?: Resolver<ReadonlyArray<ResolversTypes['WordingClusterCounty']>, ParentType, ContextType, RequireFields<WordingClusterByCountyArgs, 'first'>>;
  byYear?: Resolver<ReadonlyArray<ResolversTypes['WordingClusterYear']>, ParentType, ContextType>;
  counties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  datedIssuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstIssuers?: Resolver<ReadonlyArray<ResolversTypes['Issuer']>, ParentType, ContextType, RequireFields<WordingClusterFirstIssuersArgs, 'first'>>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inCompany?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['WordingPattern'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wordings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WordingClusterCountyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingClusterCounty'] = ResolversParentTypes['WordingClusterCounty']> = {
  county?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WordingClusterYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingClusterYear'] = ResolversParentTypes['WordingClusterYear']> = {
  issuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WordingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingConnection'] = ResolversParentTypes['WordingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WordingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Wording']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WordingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingEdge'] = ResolversParentTypes['WordingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type WordingOccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingOccurrence'] = ResolversParentTypes['WordingOccurrence']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type WordingOccurrenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingOccurrenceConnection'] = ResolversParentTypes['WordingOccurrenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WordingOccurrenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WordingOccurrence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WordingOccurrenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingOccurrenceEdge'] = ResolversParentTypes['WordingOccurrenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WordingOccurrence'], ParentType, ContextType>;
};

export type WordingYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingYear'] = ResolversParentTypes['WordingYear']> = {
  firstWriters?: Resolver<ReadonlyArray<ResolversTypes['Issuer']>, ParentType, ContextType>;
  issuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newIssuers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  Borrowing?: BorrowingResolvers<ContextType>;
  Distinctiveness?: DistinctivenessResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  Improvement?: ImprovementResolvers<ContextType>;
  Issuer?: IssuerResolvers<ContextType>;
  IssuerConnection?: IssuerConnectionResolvers<ContextType>;
  IssuerEdge?: IssuerEdgeResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  NearWording?: NearWordingResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OutcomeConnection?: OutcomeConnectionResolvers<ContextType>;
  OutcomeEdge?: OutcomeEdgeResolvers<ContextType>;
  OutcomeGroup?: OutcomeGroupResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemOutcome?: ProblemOutcomeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  SharedSentence?: SharedSentenceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  ThreadConnection?: ThreadConnectionResolvers<ContextType>;
  ThreadEdge?: ThreadEdgeResolvers<ContextType>;
  ThreadGroup?: ThreadGroupResolvers<ContextType>;
  ThreadStep?: ThreadStepResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  UnchangedRun?: UnchangedRunResolvers<ContextType>;
  WordChange?: WordChangeResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
  WordingCluster?: WordingClusterResolvers<ContextType>;
  WordingClusterCounty?: WordingClusterCountyResolvers<ContextType>;
  WordingClusterYear?: WordingClusterYearResolvers<ContextType>;
  WordingConnection?: WordingConnectionResolvers<ContextType>;
  WordingEdge?: WordingEdgeResolvers<ContextType>;
  WordingOccurrence?: WordingOccurrenceResolvers<ContextType>;
  WordingOccurrenceConnection?: WordingOccurrenceConnectionResolvers<ContextType>;
  WordingOccurrenceEdge?: WordingOccurrenceEdgeResolvers<ContextType>;
  WordingYear?: WordingYearResolvers<ContextType>;
};

