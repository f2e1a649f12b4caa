import type { Plan, Task } from '../plan/plan.ts';
import type { DayRange, IsoDate } from '../wording/calendar.ts';
import type { Occurrence } from '../wording/deadline/types.ts';
import { isTriggered } from './state.ts';

/** Whether an occurrence's own window lies inside a stretch of days; "trước ngày X" has the day X for its window. */
export function windowInside({ start, due }: Occurrence, range: DayRange): boolean {
  return (start ?? due) >= range.start && due <= range.end;
}

/** Whether the decision set a task for a stretch of days ("Quý I/2024" holds "Tháng 3/2024", not "Trong năm 2024"). */
export function isSetFor(task: Task, range: DayRange): boolean {
  return (
    task.deadline?.ok === true && task.deadline.value.occurrences.some((each) => windowInside(each, range))
  );
}

/** Whether something of a task falls due in a stretch of days, whatever its window. Waiting work does not. */
export function fallsDueIn(plan: Plan, task: Task, range: DayRange, asOf: IsoDate): boolean {
  if (!task.deadline?.ok) return false;
  const { kind, occurrences } = task.deadline.value;
  if (kind === 'conditional' && !isTriggered(plan, task.id, asOf)) return false;
  return occurrences.some((each) => each.due >= range.start && each.due <= range.end);
}
