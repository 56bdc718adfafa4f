import type { Complete } from '../complete.js';
import { byTypename } from '../node-type.js';
import { borrowing, report } from './borrowing.js';
import { nearWording, wordingCluster } from './cluster.js';
import type { DivisionRow } from '../parents.js';
import { divisionReference } from '../references.js';
import type { DivisionResolvers, QueryResolvers, Resolvers, TopicResolvers } from './generated/types.js';
import { agency, township } from './issuer.js';
import {
  followUp,
  outcome,
  outcomeGroup,
  outcomeGroups,
  outcomeOf,
  pledgeOutcomes,
  problemOutcome,
} from './outcome.js';
import { sharedWordings } from './shared-wordings.js';
import { statement } from './statement.js';
import { thread, threadStep } from './thread.js';
import { threadGroup, threadGroups, threadsPage } from './threads-page.js';
import { wording, wordingOccurrence, wordingYear } from './wording.js';

const query: Required<QueryResolvers> = {
  recurringPledges: threadsPage('IMPROVEMENT'),
  persistentProblems: threadsPage('PROBLEM'),
  pledgeOutcomes,
  threadGroups,
  outcomeGroups,
  sharedWordings,
};

const topic: TopicResolvers = {
  __resolveReference: async ({ key }, { loaders }) => (await loaders.topics()).get(key) ?? null,
};

const division: Complete<DivisionResolvers, DivisionRow> = { __resolveReference: divisionReference };

/** Resolvers of schema/threads.graphql. */
export const threads: Resolvers = {
  Query: query,
  Node: byTypename,
  Issuer: byTypename,
  Statement: byTypename,
  Report: report,
  Borrowing: borrowing,
  NearWording: nearWording,
  WordingCluster: wordingCluster,
  Thread: thread,
  ThreadStep: threadStep,
  Wording: wording,
  WordingOccurrence: wordingOccurrence,
  WordingYear: wordingYear,
  Measure: statement,
  Problem: { ...statement, outcome: outcomeOf },
  Improvement: { ...statement, outcome: outcomeOf },
  Outcome: outcome,
  ProblemOutcome: problemOutcome,
  FollowUp: followUp,
  Township: township,
  Agency: agency,
  Topic: topic,
  Division: division,
  ThreadGroup: threadGroup,
  OutcomeGroup: outcomeGroup,
};
