/** The year as a calendar of deadlines: what of each section falls due in which month, and how it stands. */
import type { Plan, Task } from '../plan/plan.ts';
import type { Standing } from './state.ts';
import { countTasks, type StateCounts } from './summary.ts';

export interface DueLane {
  /** null: duties, which stand in no section. */
  readonly section: Task['section'];
  /** Twelve: the tasks that fall due in each month; one with several due days in a month counts once there. */
  readonly months: readonly StateCounts[];
}

export interface DueCalendar {
  /** Sections in the plan's order, then duties; those without any task are left out. */
  readonly lanes: readonly DueLane[];
  /** Tasks with a due day in another year. */
  readonly elsewhere: number;
}

/** Due days in the plan's year, month by month. What waits for its condition falls due on no day yet, what was stopped on none. */
export function dueCalendar({ data }: Plan, standings: readonly Standing[]): DueCalendar {
  const year = String(data.plan.year);
  const dated = standings.filter(
    ({ obligation: { due }, state }) => due !== null && state !== 'waiting' && state !== 'stopped',
  );
  return {
    lanes: [...data.sections, null].flatMap((section) => {
      const own = (each: Standing) => (each.obligation.task.section?.id ?? null) === (section?.id ?? null);
      if (!standings.some(own)) return [];
      return [{ section, months: monthsOf(year, dated.filter(own)) }];
    }),
    elsewhere: countTasks(dated.filter(({ obligation }) => !obligation.due!.startsWith(year))).total,
  };
}

function monthsOf(year: string, standings: readonly Standing[]): StateCounts[] {
  return Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, '0')}-`;
    return countTasks(standings.filter(({ obligation }) => obligation.due!.startsWith(month)));
  });
}
