import type { Plan, Task } from '../../plan/plan.ts';
import { groupBy } from '../../text/group-by.ts';
import type { DueState } from '../../tracking/due-states.ts';
import type { Occasion } from '../../tracking/occasions.ts';
import type { Standing } from '../../tracking/state.ts';
import { type StateCounts, type Summary, taskState } from '../../tracking/summary.ts';
import type { TaskRow } from '../../tracking/task-row.ts';
import type { DayRange } from '../../wording/calendar.ts';

/** Work that its holders said to be under way. */
export interface WorkUnderWay {
  readonly task: Task;
  /** How many bodies said so, and of how many. */
  readonly bodies: number;
  readonly holders: number;
  /** Units (communes, offices …) that have it and those there are, summed over who counted them; null: nobody did. */
  readonly units: { readonly count: number; readonly of: number } | null;
  /** Theirs, each with its entry. */
  readonly standings: readonly Standing[];
}

/** What came of one field of the plan in the window of a report. */
export interface SectionFacts {
  /** null: duties, which stand in no section. */
  readonly section: Task['section'];
  readonly counts: StateCounts;
  /** Done or handed in. */
  readonly results: readonly Occasion[];
  readonly underWay: readonly WorkUnderWay[];
  /** What is done all year long, and was worked at. */
  readonly standing: readonly WorkUnderWay[];
  /** Open tasks of which nothing was reported in the window. */
  readonly silent: readonly Task[];
}

const OPEN: ReadonlySet<DueState> = new Set(['overdue', 'due-soon', 'pending', 'ongoing']);

/**
 * The fields in the plan's order, duties last.
 *
 * @param atEnd the standings of the window's last day
 * @param rows of the day of the report
 */
export function sectionFacts(
  plan: Plan,
  {
    summary,
    rows,
    results,
    underWay,
  }: {
    readonly summary: Summary;
    readonly rows: readonly TaskRow[];
    readonly results: readonly Occasion[];
    readonly underWay: readonly Occasion[];
  },
  { start }: DayRange,
  atEnd: readonly Standing[],
): SectionFacts[] {
  const reported = new Set(
    atEnd
      .filter(({ lastReport }) => lastReport !== null && lastReport >= start)
      .map(({ obligation }) => obligation.task.id),
  );
  const work = worksOf(underWay);
  const order = [...plan.data.sections.map(({ id }) => id), null];
  return order.flatMap((id) => {
    const found = summary.sections.find(({ section }) => (section?.id ?? null) === id);
    if (found === undefined) return [];
    const isMine = ({ task }: { readonly task: Task }) => (task.section?.id ?? null) === id;
    const own = work.filter(isMine);
    return {
      ...found,
      results: results.filter(isMine),
      underWay: own.filter((each) => !isStanding(each)),
      standing: own.filter(isStanding),
      silent: rows
        .filter((row) => isMine(row) && !reported.has(row.task.id) && OPEN.has(taskState(row.standings)))
        .map(({ task }) => task),
    };
  });
}

/** By task; who met obstacles is told among those. */
function worksOf(occasions: readonly Occasion[]): WorkUnderWay[] {
  return [...groupBy(occasions, ({ task }) => task).values()].flatMap((each) => {
    const standings = each.flatMap((occasion) =>
      occasion.standings.filter(({ progress }) => progress === 'doing'),
    );
    const { task } = each[0]!;
    const bodies = new Set(standings.map(({ holder }) => holder.name)).size;
    const holders = Math.max(...each.map((occasion) => occasion.holders));
    return bodies === 0 ? [] : { task, bodies, holders, units: unitsOf(standings), standings };
  });
}

function unitsOf(standings: readonly Standing[]): WorkUnderWay['units'] {
  const counted = standings.flatMap(({ entry }) =>
    entry?.count === undefined || entry.of === undefined ? [] : { count: entry.count, of: entry.of },
  );
  if (counted.length === 0) return null;
  return counted.reduce((sum, each) => ({ count: sum.count + each.count, of: sum.of + each.of }));
}

function isStanding({ standings }: WorkUnderWay): boolean {
  return standings.every(({ state }) => state === 'ongoing');
}
