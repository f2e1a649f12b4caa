import { planAt } from '../../plan/amend.ts';
import type { Plan } from '../../plan/plan.ts';
import type { IsoDate } from '../../wording/calendar.ts';

/** A plan as it stood on any day; days between two changes give the same plan. @param written as its file has it */
export function planOnDays(written: Plan): (day: IsoDate) => Plan {
  const versions = new Map<string, Plan>();
  const { amendments, triggers } = written.data;
  return (day) => {
    const applied = amendments.filter(({ document }) => document.date <= day).length;
    const key = `${applied} ${triggers.filter(({ date }) => date <= day).length}`;
    const plan = versions.get(key) ?? planAt(written, day);
    versions.set(key, plan);
    return plan;
  };
}
