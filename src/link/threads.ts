import { hashId } from '../model/ids.js';
import type { ThreadStatus } from '../model/kinds.js';
import type { RecurrenceLink, StatementForLinking, ThreadKind, ThreadRow } from '../model/link.js';
import { byAge, unchangedRuns } from '../model/unchanged-runs.js';

/** Every statement names the thread that it would begin. */
export const threadId = (statementId: string): string => hashId('th', statementId);

/** Statement id → its component (splits and merges make components graphs, not chains). */
function components(
  statements: readonly StatementForLinking[],
  links: readonly RecurrenceLink[],
): StatementForLinking[][] {
  const parent = new Map(statements.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    parent.set(id, at);
    return at;
  };
  for (const { from, to } of links) parent.set(root(to), root(from));
  const groups = new Map<string, StatementForLinking[]>();
  for (const statement of statements) {
    const key = root(statement.id);
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return Array.from(groups.values(), (group) => group.sort(byAge));
}

/**
 * State of a thread at the issuer's latest report:
 * DROPPED: the latest report lacks it. NEW: only the latest report has it. RUNNING: the latest report and the one before have it.
 * RETURNED: the latest report has it, the one before lacked it, an earlier one had it. Years without a report at hand count for nothing.
 */
function statusOf(years: ReadonlySet<number>, reportYears: readonly number[]): ThreadStatus {
  const [latest, previous] = [reportYears.at(-1), reportYears.at(-2)];
  if (latest === undefined || !years.has(latest)) return 'DROPPED';
  if (years.size === 1) return 'NEW';
  return previous !== undefined && years.has(previous) ? 'RUNNING' : 'RETURNED';
}

/**
 * The threads of one issuer and kind: every statement lies in exactly one, alone where nothing links it.
 *
 * The id comes from the earliest statement. An older report that arrives late moves it; so that the old id goes on working whatever the
 * order of arrival was, the aliases are the ids that the other statements would have given.
 * `reportYears`: covered years of all reports at hand, also of those without a statement of this kind.
 */
export function threadsOf(
  kind: ThreadKind,
  statements: readonly StatementForLinking[],
  links: readonly RecurrenceLink[],
  reportYears: readonly number[],
): ThreadRow[] {
  const years = [...new Set(reportYears)].sort((a, b) => a - b);
  const runs = unchangedRuns(statements, links, years);
  return components(statements, links)
    .flatMap((group): ThreadRow[] => {
      const [first] = group;
      const last = group.at(-1);
      if (!first || !last) return [];
      const own = [...new Set(group.map(({ year }) => year))];
      const run = ({ id }: StatementForLinking): number => runs.get(id)?.length ?? 1;
      const latest = group
        .filter(({ year }) => year === last.year)
        .sort((a, b) => run(b) - run(a) || a.order - b.order || byAge(a, b));
      return [
        {
          id: threadId(first.id),
          kind,
          firstYear: first.year,
          lastYear: last.year,
          years: own,
          occurrences: own.length,
          longestUnchangedRun: Math.max(...group.map(run)),
          currentUnchangedRun: last.year === years.at(-1) ? Math.max(...latest.map(run)) : 0,
          status: statusOf(new Set(own), years),
          text: latest[0]?.text ?? last.text,
          topics: [...new Set(group.flatMap(({ topics }) => topics))].sort(),
          aliases: group
            .slice(1)
            .map(({ id }) => threadId(id))
            .sort(),
          statements: group.map(({ id }) => id),
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
