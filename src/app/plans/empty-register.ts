import type { Journal } from '../../journal/journal.ts';
import type { Plan } from '../../plan/plan.ts';
import { type JournalQuestion, readJournal } from './read-journal.ts';

/** Whether nobody has recorded anything: then all that fell due looks late, whatever was done. */
export function isEmpty({ tasks, measures }: Journal): boolean {
  return tasks.length === 0 && measures.length === 0;
}

/**
 * Whether the progress register of a plan is empty, asked after only a part of it was read.
 *
 * @param part what was read for one agency
 */
export async function isEmptyRegister(
  plan: Plan,
  question: JournalQuestion,
  part: Journal,
): Promise<boolean> {
  // Files of others that have errors stop nobody here: they are not empty.
  return isEmpty(part) && isEmpty(await readJournal(plan, { ...question, lenient: true, say: () => {} }));
}
