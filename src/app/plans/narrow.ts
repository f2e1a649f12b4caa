/** The filters that several questions share, turned from words into tests of tasks. */
import { Refusal } from '../../diagnostics/refusal.ts';
import type { Plan } from '../../plan/plan.ts';
import { fold, toneKey } from '../../text/normalize.ts';
import type { DayRange } from '../../wording/calendar.ts';
import { readPeriod } from '../../wording/deadline/select.ts';

/**
 * A stretch of days from the words of `--deadline`, `--due-in`, `--period`: any wording of a period or date that the
 * deadline reader knows. Years left out are the plan's.
 *
 * @throws Refusal when the words are no period
 */
export function periodArgument(plan: Plan, words: string, option: string): DayRange {
  const reading = readPeriod(words, plan.context);
  if (reading.ok) return reading.value;
  throw new Refusal(`${option}: ${reading.problem.message()}`, reading.problem.remedy());
}

/**
 * The id of the section that an argument names ("III", "3", or its title, with or without marks), in each plan; null where a
 * plan has none such.
 *
 * @throws Refusal when no plan has one
 */
export function findSections(plans: readonly Plan[], words: string): (string | null)[] {
  const found = plans.map((plan) => sectionOf(plan, words));
  if (found.some((each) => each !== null)) return found;
  const sections = plans.flatMap((plan) => plan.data.sections);
  const all = [...new Set(sections.map(({ id, title }) => `${id} (${title})`))].join(', ');
  throw new Refusal(`Không có lĩnh vực "${words}"`, `Các lĩnh vực: ${all}`);
}

function sectionOf({ data: { sections } }: Plan, words: string): string | null {
  const key = toneKey(words);
  const found =
    sections.find(
      ({ id, title }, i) => toneKey(id) === key || toneKey(title) === key || String(i + 1) === key,
    ) ?? sections.find(({ title }) => fold(title) === fold(words));
  return found?.id ?? null;
}
