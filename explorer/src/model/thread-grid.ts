/** What became of a statement in one year of its thread. */
export type CellState = 'new' | 'identical' | 'edited' | 'reworded' | 'returned' | 'done' | 'dropped';

export interface GridStatement {
  readonly id: string;
  readonly text: string;
  readonly year: number;
  /** The next report says that it was done, or that the problem is solved. */
  readonly done: boolean;
}
export interface GridStep {
  readonly from: string;
  readonly to: string;
  readonly kind: 'IDENTICAL' | 'NEAR_IDENTICAL' | 'REWORDED';
}
export interface GridThread {
  readonly statements: readonly GridStatement[];
  readonly steps: readonly GridStep[];
}

export interface Cell {
  readonly year: number;
  readonly state: CellState;
  /** Line within the row, from 0: a thread that split has several statements in one year. */
  readonly lane: number;
  /** Null where the report lacks it: done or dropped. */
  readonly statement: GridStatement | null;
}
interface Link {
  readonly from: Cell;
  readonly to: Cell;
}
export interface Row {
  readonly cells: readonly Cell[];
  readonly links: readonly Link[];
  readonly lanes: number;
}

const BEST: readonly GridStep['kind'][] = ['IDENTICAL', 'NEAR_IDENTICAL', 'REWORDED'];
/** What a step makes of the statement that it leads to. */
export const STATE = { IDENTICAL: 'identical', NEAR_IDENTICAL: 'edited', REWORDED: 'reworded' } as const;

/**
 * A thread as cells over years. A statement with a report between it and all of its forerunners has returned; the first report that lacks
 * a thread gets a cell of its own: done where it says so of any statement of the year before, else dropped. `reported`: covered years with a report, ascending.
 */
export function threadRow({ statements, steps }: GridThread, reported: readonly number[]): Row {
  const yearOf = new Map(statements.map(({ id, year }) => [id, year]));
  const cells = new Map<string, Cell>();
  const taken = new Set<string>();
  const laneFor = (year: number, wanted: readonly number[]): number => {
    const free = (lane: number): boolean => !taken.has(`${year} ${lane}`);
    let lane = wanted.find(free) ?? 0;
    while (!free(lane)) lane++;
    taken.add(`${year} ${lane}`);
    return lane;
  };
  const byYear = [...statements].sort((a, b) => a.year - b.year);
  for (const statement of byYear) {
    const { id, year } = statement;
    const incoming = steps.filter(({ to }) => to === id);
    const wanted = incoming.flatMap(({ from }) => cells.get(from)?.lane ?? []);
    const gap = (from: string): boolean => reported.some((other) => other > (yearOf.get(from) ?? year) && other < year);
    const kind = BEST.find((candidate) => incoming.some((step) => step.kind === candidate));
    const state = kind === undefined ? 'new' : incoming.every(({ from }) => gap(from)) ? 'returned' : STATE[kind];
    cells.set(id, { year, state, lane: laneFor(year, wanted), statement });
  }
  const present = new Set(statements.map(({ year }) => year));
  const gone = [...present].flatMap((year): Cell[] => {
    const next = reported.find((other) => other > year);
    if (next === undefined || present.has(next)) return [];
    const done = statements.some((statement) => statement.year === year && statement.done);
    return [{ year: next, state: done ? 'done' : 'dropped', lane: 0, statement: null }];
  });
  const links = steps.flatMap(({ from, to }): Link[] => {
    const [before, after] = [cells.get(from), cells.get(to)];
    return before && after ? [{ from: before, to: after }] : [];
  });
  const all = [...cells.values(), ...gone].sort((a, b) => a.year - b.year || a.lane - b.lane);
  return { cells: all, links, lanes: Math.max(1, ...all.map(({ lane }) => lane + 1)) };
}

/** From the first to the last year, those without a report included. */
export function yearsBetween(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}
