/** A task as it was before amendments. */
import type { Applied, Plan, Task } from '../plan/plan.ts';
import { leadCell } from '../plan/resolve.ts';
import { readAgencies } from '../wording/agencies/read.ts';
import { readDeadline } from '../wording/deadline/read.ts';

/** The document that ended something. */
export type Document = Applied['document'];

/** A task with the lead and the deadline that it had until a document changed them. */
export interface FormerVersion {
  readonly task: Task;
  readonly until: Document;
}

/** What a task was before each document that changed its lead or its deadline, the latest first. */
export function formerVersions(plan: Plan, task: Task): FormerVersion[] {
  const versions: FormerVersion[] = [];
  let version = task;
  for (const { field, before, document } of task.applied.toReversed()) {
    if (field === 'add') break;
    if (field !== 'lead' && field !== 'deadline') continue;
    version = { ...version, ...(field === 'lead' ? ledBy(plan, before) : dueBy(plan, before)) };
    // Both changed by one document: there was no task between the two.
    if (versions.at(-1)?.until === document) versions.pop();
    versions.push({ task: version, until: document });
  }
  return versions;
}

function ledBy(plan: Plan, words: string | null): Pick<Task, 'leadWords' | 'leads' | 'alongside'> {
  return { leadWords: words ?? '', ...leadCell(readAgencies(words ?? '', plan.lexicon)) };
}

function dueBy(plan: Plan, words: string | null): Pick<Task, 'deadlineWords' | 'deadline'> {
  return { deadlineWords: words, deadline: words === null ? null : readDeadline(words, plan.context) };
}
