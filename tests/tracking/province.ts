/** Small plans and journals for the tests of `tracking/`. */
import { parse } from 'yaml';
import { type Journal, journalOf } from '../../src/journal/journal.ts';
import type { Entry } from '../../src/journal/schema.ts';
import { planAt } from '../../src/plan/amend.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { planSchema } from '../../src/plan/schema.ts';
import { obligationsOf } from '../../src/tracking/obligations.ts';
import { type Standing, standingsOf } from '../../src/tracking/state.ts';
import { planWith } from '../rules/small-plan.ts';

/** The small plan with some of its top-level keys replaced. */
export function planOf(overlay: string): Plan {
  return resolvePlan('plan.yaml', planSchema.parse(parse(planWith(overlay))));
}

/** Tasks of section I, in flow style: `task('1', 'Sở Tư pháp', 'Quý I/2024')`. */
export function sections(...tasks: readonly [id: string, lead: string, deadline: string][]): string {
  const lines = tasks.map(
    ([id, lead, deadline]) =>
      `      - id: "${id}"\n        text: Việc ${id}\n        lead: ${lead}\n        deadline: ${deadline}\n`,
  );
  return `sections:\n  - id: I\n    title: Cải cách thể chế\n    tasks:\n${lines.join('')}`;
}

/** Three departments in one group, and a fourth body outside it. */
export const FOUR = `agencies:
  - { name: Sở A, code: SA }
  - { name: Sở B, code: SB }
  - { name: Sở C, code: SC }
  - { name: Sở D, code: SD }
groups:
  - { name: Các sở, code: CS, members: [Sở A, Sở B, Sở C] }
`;

export function journal(files: Readonly<Record<string, readonly Entry[]>>): Journal {
  return journalOf(Object.entries(files).map(([agency, entries]) => ({ agency, entries: [...entries] })));
}

/** How everything stands at the end of a day, amendments applied. */
export function standingsOn(plan: Plan, reported: Journal, day: string): Standing[] {
  const then = planAt(plan, day);
  return standingsOf(then, obligationsOf(then), reported, day);
}

/** "Sở A: 1 overdue", with the holder where it is another one: "Sở A → Sở B: 1 overdue". */
export function told(standings: readonly Standing[]): string[] {
  return standings.map(({ obligation: { agency, task, period }, holder, state }) => {
    const who = holder.name === agency ? agency : `${agency} → ${holder.name}`;
    return `${who}: ${task.id}${period === null ? '' : ` ${period}`} ${state}`;
  });
}
