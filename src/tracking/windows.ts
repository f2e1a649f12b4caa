import type { Plan, Task } from '../plan/plan.ts';
import type { DayRange, IsoDate } from '../wording/calendar.ts';
import type { Occurrence } from '../wording/deadline/types.ts';
import { occurrencesOf } from './obligations.ts';
import { isWaiting } from './state.ts';

/** Whether an occurrence's own window lies inside a stretch of days; "trước ngày X" has the day X for its window. */
export function windowInside({ start, due }: Occurrence, range: DayRange): boolean {
  return (start ?? due) >= range.start && due <= range.end;
}

/** Whether the decision set a task for a stretch of days ("Quý I/2024" holds "Tháng 3/2024", not "Trong năm 2024"). */
export function isSetFor(plan: Plan, task: Task, range: DayRange): boolean {
  return occurrencesOf(plan, task).some((each) => windowInside(each, range));
}

/** Whether something of a task falls due in a stretch of days, whatever its window. Waiting work does not. */
export function fallsDueIn(plan: Plan, task: Task, range: DayRange, asOf: IsoDate): boolean {
  if (isWaiting(plan, task, asOf)) return false;
  return occurrencesOf(plan, task).some((each) => each.due >= range.start && each.due <= range.end);
}
