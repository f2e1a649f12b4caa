import type { Kpi, Plan, Task } from '../plan/plan.ts';

/**
 * The annex tasks that serve a KPI: those that the plan file names (`tasks`; the decision does not say it), and the one in
 * whose own row the KPI stands. A KPI that is computed from the tasks is served by all of them.
 */
export function tasksServing(plan: Plan, { entry, source }: Kpi): Task[] {
  return plan.tasks.filter(
    (task) =>
      task.kind === 'annex' &&
      (entry.computed === 'tasks' ||
        entry.tasks?.includes(task.id) === true ||
        task.source.some((line) => source.includes(line))),
  );
}
