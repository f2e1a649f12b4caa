import { planAt } from '../plan/amend.ts';
import type { Plan } from '../plan/plan.ts';
import type { IsoDate } from '../wording/calendar.ts';

/** A plan as it stood on any day; days between two amendments give the same plan. @param written as its file has it */
export function planOnDays(written: Plan): (day: IsoDate) => Plan {
  const versions = new Map<number, Plan>();
  return (day) => {
    const amendments = written.data.amendments.filter(({ document }) => document.date <= day).length;
    const plan = versions.get(amendments) ?? planAt(written, day);
    versions.set(amendments, plan);
    return plan;
  };
}
