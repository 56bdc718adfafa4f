import type { GraphQLResolveInfo } from 'graphql';
import type { IssuerRow, DivisionRow, IssuerPage, PlaceNodeRow } from '../../parents.js';
import type { PlaceMatch as PlaceMatchRow } from '../../../model/places.js';
import type { CoverageRow } from '../coverage.js';
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

/** An issuer that is no township: a bureau (局), a county (县), or one whose kind the text does not tell. */
export type Agency = Issuer & Node & {
  readonly __typename?: 'Agency';
  readonly candidates: ReadonlyArray<PlaceCandidate>;
  readonly code?: Maybe<Scalars['ID']['output']>;
  readonly codes: ReadonlyArray<Scalars['ID']['output']>;
  readonly county?: Maybe<Division>;
  readonly fullName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: IssuerKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly prefecture?: Maybe<Division>;
  readonly province?: Maybe<Division>;
  readonly provisional: Scalars['Boolean']['output'];
};

/** Reports at hand of one place and one year (覆盖情况). */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Code of the place: a division, or a township where a county was asked for (行政区划代码), e.g. 990121101. */
  readonly code: Scalars['ID']['output'];
  /** The division in the graph; null for a township, and where no report lies in it (行政区划). */
  readonly division?: Maybe<Division>;
  /** Townships that the gazetteer knows today (已知乡镇数), e.g. 18. */
  readonly known: Scalars['Int']['output'];
  /** Townships known, less the reports at hand; not below zero (缺报数), e.g. 3. */
  readonly missing: Scalars['Int']['output'];
  /** Name of the place alone (名称), e.g. 汀岚县. */
  readonly name: Scalars['String']['output'];
  /** Reports of townships that cover the year (已有报告数), e.g. 9. */
  readonly reports: Scalars['Int']['output'];
  /** Townships with a report of any year at hand; above `known` where townships were merged (已有报告的乡镇数), e.g. 12. */
  readonly seen: Scalars['Int']['output'];
  /** The township in the graph; null for a division, and where no report of it is at hand (乡镇). */
  readonly township?: Maybe<Township>;
  /** The covered year (年度), e.g. 2021. */
  readonly year: Scalars['Int']['output'];
};

/** A province, prefecture or county (行政区划). */
export type Division = Node & {
  readonly __typename?: 'Division';
  /** The divisions that are part of it, by code (下级). */
  readonly children: ReadonlyArray<Division>;
  /** Two (province), four (prefecture) or six (county) digits (行政区划代码), e.g. 990121. */
  readonly code: Scalars['ID']['output'];
  /** Names from the province down (全称), e.g. 衡浦市汀岚县. */
  readonly fullName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Level of the division (层级), e.g. COUNTY. */
  readonly level: DivisionLevel;
  /** Name of the division alone (名称), e.g. 汀岚县. */
  readonly name: Scalars['String']['output'];
  /** The division it is part of; null for a province (上级). */
  readonly parent?: Maybe<Division>;
  /** Township-level issuers in it, at any depth, by code (乡镇). */
  readonly townships: TownshipConnection;
};


/** A province, prefecture or county (行政区划). */
export type DivisionTownshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Level of a division (行政区划层级). */
export type DivisionLevel =
  /** 县级 */
  | 'COUNTY'
  /** 地级 */
  | 'PREFECTURE'
  /** 省级 */
  | 'PROVINCE';

/** Who publishes an annual report (报告机关). Its id stays when it is renamed or gets another code. */
export type Issuer = {
  /** Places that the written name may mean, while it is not resolved (候选地). */
  readonly candidates: ReadonlyArray<PlaceCandidate>;
  /** Present code (行政区划代码), null where there is none or the text does not decide it, e.g. 990121101. */
  readonly code?: Maybe<Scalars['ID']['output']>;
  /** Every code it has had (历次代码), e.g. ["990121101"]. */
  readonly codes: ReadonlyArray<Scalars['ID']['output']>;
  /** County-level division (县级) it lies in. */
  readonly county?: Maybe<Division>;
  /** Name from the province down (全称), e.g. 衡浦市汀岚县. */
  readonly fullName?: Maybe<Scalars['String']['output']>;
  /** Opaque id (标识), e.g. is_Zx8Q…. */
  readonly id: Scalars['ID']['output'];
  /** Kind of issuer (机关类别), e.g. TOWNSHIP. */
  readonly kind: IssuerKind;
  /** Present name, simplified (现名), e.g. 梨川街道. */
  readonly name: Scalars['String']['output'];
  /** Every name that reports have used for it, the present one included (曾用名), e.g. ["柳堰镇", "柳堰乡"]. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Prefecture-level division (地级) it lies in. */
  readonly prefecture?: Maybe<Division>;
  /** Province-level division (省级) it lies in. */
  readonly province?: Maybe<Division>;
  /** True while the place is not resolved: the id is built from the written name (待定), e.g. false. */
  readonly provisional: Scalars['Boolean']['output'];
};

/** What an issuer is (报告机关的类别). */
export type IssuerKind =
  /** 局、办 and other departments. */
  | 'BUREAU'
  /** 县、市、区 as a whole. */
  | 'COUNTY'
  /** An institution of another kind (其他). */
  | 'OTHER'
  /** 乡、民族乡、镇、街道、苏木, and parks or farms with a township-level code. */
  | 'TOWNSHIP'
  /** Not told by the text (未知). */
  | 'UNKNOWN';

/** Anything with a global, opaque id (节点). */
export type Node = {
  /** Opaque id, unique in the graph and stable over re-ingestion (标识), e.g. re_Zx8Q…. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page stands among all pages (分页信息). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry, null on an empty page (末条游标), e.g. WyJyZXBvcnRzL…. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more entries follow (还有下一页), e.g. true. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when the page was asked for behind a cursor (还有上一页), e.g. false. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry, null on an empty page (首条游标), e.g. WyJyZXBvcnRzL…. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A place that a written name may mean (候选地). */
export type PlaceCandidate = {
  readonly __typename?: 'PlaceCandidate';
  /** Two, four, six or nine digits (行政区划代码), e.g. 990121101. */
  readonly code: Scalars['ID']['output'];
  /** Names from the province down (全称), e.g. 衡浦市汀岚县. */
  readonly fullName: Scalars['String']['output'];
  /** Name of the place alone (名称), e.g. 石篆镇. */
  readonly name: Scalars['String']['output'];
};

/** Level of a place (地名层级). */
export type PlaceLevel =
  /** 县级 */
  | 'COUNTY'
  /** 地级 */
  | 'PREFECTURE'
  /** 省级 */
  | 'PROVINCE'
  /** 乡级 */
  | 'TOWNSHIP';

/** A place that a text may mean (候选地). */
export type PlaceMatch = {
  readonly __typename?: 'PlaceMatch';
  /** Two, four, six or nine digits (行政区划代码), e.g. 990121101. */
  readonly code: Scalars['ID']['output'];
  /** The division in the graph; null for a township, and where no report lies in it (行政区划). */
  readonly division?: Maybe<Division>;
  /** Names from the province down (全称), e.g. 衡浦市汀岚县. */
  readonly fullName: Scalars['String']['output'];
  /** Its level (层级), e.g. COUNTY. */
  readonly level: PlaceLevel;
  /** How the text led to it (匹配方式), e.g. NAME. */
  readonly matched: PlaceMatchKind;
  /** Name of the place alone (名称), e.g. 汀岚县. */
  readonly name: Scalars['String']['output'];
  /** The township in the graph; null for a division, and where no report of it is at hand (乡镇). */
  readonly township?: Maybe<Township>;
  /** Last covered year that bears the former name, where it is known (止于年度), e.g. 2020. */
  readonly until?: Maybe<Scalars['Int']['output']>;
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

/** Query (查询入口). */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * How complete the graph is (覆盖情况): for each place directly below a division and each covered year, the townships that the gazetteer knows and the reports at hand.
   * A report that is not at hand may never have been published, or not have been ingested; the graph can't tell.
   */
  readonly coverage: ReadonlyArray<Coverage>;
  /** A province (省), prefecture (地级市) or county (县) by its code (GB/T 2260). Null for an unknown code. */
  readonly division?: Maybe<Division>;
  /** An issuer (报告机关) by its id: a township, or a bureau or county that publishes such reports. An id that was replaced leads to the issuer of today. */
  readonly issuer?: Maybe<Issuer>;
  /**
   * The places (地名) that a text may mean: a name, names from above in front of it (保山市龙陵县…镇), a former name, or a code. Several answers are several candidates;
   * where nothing bears the name, the places whose names begin with it. From the gazetteer, whether or not a report is at hand.
   */
  readonly resolvePlace: ReadonlyArray<PlaceMatch>;
  /** The same for many texts at once, in their order (批量地名解析). */
  readonly resolvePlaces: ReadonlyArray<ReadonlyArray<PlaceMatch>>;
  /**
   * A township-level government (乡、民族乡、镇、街道、苏木) by its statistical code (行政区划代码).
   * A former code leads to the issuer of today. Null for an unknown code.
   */
  readonly township?: Maybe<Township>;
  /** Township-level issuers in the graph, page by page (乡镇列表). */
  readonly townships: TownshipConnection;
};


/** Query (查询入口). */
export type QueryCoverageArgs = {
  fromYear?: InputMaybe<Scalars['Int']['input']>;
  toYear?: InputMaybe<Scalars['Int']['input']>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** Query (查询入口). */
export type QueryDivisionArgs = {
  code: Scalars['ID']['input'];
};


/** Query (查询入口). */
export type QueryIssuerArgs = {
  id: Scalars['ID']['input'];
};


/** Query (查询入口). */
export type QueryResolvePlaceArgs = {
  text: Scalars['String']['input'];
};


/** Query (查询入口). */
export type QueryResolvePlacesArgs = {
  texts: ReadonlyArray<Scalars['String']['input']>;
};


/** Query (查询入口). */
export type QueryTownshipArgs = {
  code: Scalars['ID']['input'];
};


/** Query (查询入口). */
export type QueryTownshipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TownshipOrder>;
  where?: InputMaybe<TownshipWhere>;
};

/** A township-level government (乡镇人民政府、街道办事处). */
export type Township = Issuer & Node & {
  readonly __typename?: 'Township';
  readonly candidates: ReadonlyArray<PlaceCandidate>;
  readonly code?: Maybe<Scalars['ID']['output']>;
  readonly codes: ReadonlyArray<Scalars['ID']['output']>;
  readonly county?: Maybe<Division>;
  readonly fullName?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: IssuerKind;
  readonly name: Scalars['String']['output'];
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  readonly prefecture?: Maybe<Division>;
  readonly province?: Maybe<Division>;
  readonly provisional: Scalars['Boolean']['output'];
};

/** A page of townships (乡镇分页). */
export type TownshipConnection = {
  readonly __typename?: 'TownshipConnection';
  /** Entries with their cursors (条目与游标). */
  readonly edges: ReadonlyArray<TownshipEdge>;
  /** The entries alone (条目). */
  readonly nodes: ReadonlyArray<Township>;
  /** Where the page stands (分页信息). */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked (总数), e.g. 132. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A township on a page (乡镇条目). */
export type TownshipEdge = {
  readonly __typename?: 'TownshipEdge';
  /** Its place in the order (游标), e.g. WyJyZXBvcnRzL…. */
  readonly cursor: Scalars['String']['output'];
  /** The township (条目). */
  readonly node: Township;
};

/** Orders of townships (乡镇排序). */
export type TownshipOrder =
  /** By present code, the unresolved ones first (按代码). */
  | 'CODE_ASC'
  /** By present name (按名称). */
  | 'NAME_ASC';

/** Conditions on townships (乡镇的条件). */
export type TownshipWhere = {
  /** These as well, all of which must hold (且). An empty list holds for everything. */
  readonly and?: InputMaybe<ReadonlyArray<TownshipWhere>>;
  /** Code of a province, prefecture or county that it lies in (行政区划代码), e.g. "9901". */
  readonly division?: InputMaybe<Scalars['ID']['input']>;
  /** Part of the present or a former name, Simplified or Traditional (名称), e.g. 梨川街道. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Besides, this must not hold (非): what the conditions leave out is given, what they give is left out. */
  readonly not?: InputMaybe<TownshipWhere>;
  /** Besides, one of these must hold at least (或). An empty list holds for nothing. */
  readonly or?: InputMaybe<ReadonlyArray<TownshipWhere>>;
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
  Township: Township;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agency:
    ( { __typename: 'Agency' }
    & GraphQLRecursivePick<FederationTypes['Agency'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & ( GraphQLRecursivePick<FederationTypes['Division'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> ) );
  Township:
    ( { __typename: 'Township' }
    & ( GraphQLRecursivePick<FederationTypes['Township'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Township'], {"code":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<IssuerRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Division: ResolverTypeWrapper<DivisionRow>;
  DivisionLevel: DivisionLevel;
  Issuer: ResolverTypeWrapper<IssuerRow>;
  IssuerKind: IssuerKind;
  Node: ResolverTypeWrapper<PlaceNodeRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlaceCandidate: ResolverTypeWrapper<PlaceCandidate>;
  PlaceLevel: PlaceLevel;
  PlaceMatch: ResolverTypeWrapper<PlaceMatchRow>;
  PlaceMatchKind: PlaceMatchKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Township: ResolverTypeWrapper<IssuerRow>;
  TownshipConnection: ResolverTypeWrapper<IssuerPage>;
  TownshipEdge: ResolverTypeWrapper<Omit<TownshipEdge, 'node'> & { node: ResolversTypes['Township'] }>;
  TownshipOrder: TownshipOrder;
  TownshipWhere: TownshipWhere;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: IssuerRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Coverage: CoverageRow;
  Int: Scalars['Int']['output'];
  Division: DivisionRow;
  Issuer: IssuerRow;
  Node: PlaceNodeRow;
  PageInfo: PageInfo;
  PlaceCandidate: PlaceCandidate;
  PlaceMatch: PlaceMatchRow;
  Query: Record<PropertyKey, never>;
  Township: IssuerRow;
  TownshipConnection: IssuerPage;
  TownshipEdge: Omit<TownshipEdge, 'node'> & { node: ResolversParentTypes['Township'] };
  TownshipWhere: TownshipWhere;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency'], FederationReferenceType extends FederationReferenceTypes['Agency'] = FederationReferenceTypes['Agency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['PlaceCandidate']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssuerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Division']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  townships?: Resolver<ResolversTypes['TownshipConnection'], ParentType, ContextType, RequireFields<DivisionTownshipsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issuer'] = ResolversParentTypes['Issuer']> = {
  __resolveType?: TypeResolveFn<'Agency' | 'Township', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Agency' | 'Division' | 'Township', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCandidate'] = ResolversParentTypes['PlaceCandidate']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceMatch'] = ResolversParentTypes['PlaceMatch']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PlaceLevel'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['PlaceMatchKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  coverage?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType, Partial<QueryCoverageArgs>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  issuer?: Resolver<Maybe<ResolversTypes['Issuer']>, ParentType, ContextType, RequireFields<QueryIssuerArgs, 'id'>>;
  resolvePlace?: Resolver<ReadonlyArray<ResolversTypes['PlaceMatch']>, ParentType, ContextType, RequireFields<QueryResolvePlaceArgs, 'text'>>;
  resolvePlaces?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['PlaceMatch']>>, ParentType, ContextType, RequireFields<QueryResolvePlacesArgs, 'texts'>>;
  township?: Resolver<Maybe<ResolversTypes['Township']>, ParentType, ContextType, RequireFields<QueryTownshipArgs, 'code'>>;
  townships?: Resolver<ResolversTypes['TownshipConnection'], ParentType, ContextType, RequireFields<QueryTownshipsArgs, 'first'>>;
};

export type TownshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Township'] = ResolversParentTypes['Township'], FederationReferenceType extends FederationReferenceTypes['Township'] = FederationReferenceTypes['Township']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Township']> | FederationReferenceType, FederationReferenceType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['PlaceCandidate']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  fullName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IssuerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  prefecture?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  province?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TownshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TownshipConnection'] = ResolversParentTypes['TownshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TownshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Township']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TownshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TownshipEdge'] = ResolversParentTypes['TownshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Township'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Issuer?: IssuerResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlaceCandidate?: PlaceCandidateResolvers<ContextType>;
  PlaceMatch?: PlaceMatchResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Township?: TownshipResolvers<ContextType>;
  TownshipConnection?: TownshipConnectionResolvers<ContextType>;
  TownshipEdge?: TownshipEdgeResolvers<ContextType>;
};

