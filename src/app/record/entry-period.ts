import { Refusal } from '../../diagnostics/refusal.ts';
import type { Plan, Task } from '../../plan/plan.ts';
import { obligationsNamed, periodMeant, periodOfDays } from '../../tracking/entry-periods.ts';
import type { Obligation } from '../../tracking/obligations.ts';
import { type IsoDate, periodName, vietnameseDate } from '../../wording/calendar.ts';
import { readPeriod } from '../../wording/deadline/select.ts';

/**
 * The period of an entry, in the name that the task's obligations have; null for a task that has only one.
 *
 * @param owed the obligations among which the entry's is
 * @throws Refusal when the task has periods and none is given, or has not the one given; lists those it has
 */
export function entryPeriod(
  plan: Plan,
  { id }: Task,
  owed: readonly Obligation[],
  typed: string | null,
): string | null {
  const several = owed.some(({ period, endedBy }) => period !== null && endedBy === null);
  if (typed === null) {
    if (!several) return null;
    throw new Refusal(`Nhiệm vụ ${id} có nhiều kỳ, phải ghi --period`, kinds(owed));
  }
  const periods = new Set(obligationsNamed(plan, owed, typed).map(({ period }) => period));
  const [found] = periods;
  if (periods.size === 1 && found !== undefined) return found;
  if (periods.size > 1) throw new Refusal(`Nhiệm vụ ${id} có nhiều kỳ hợp với "${typed}"`, kinds(owed));
  const meant = periodMeant(plan, owed, typed);
  throw new Refusal(
    `Nhiệm vụ ${id} không có kỳ "${typed}"`,
    !several
      ? `Nhiệm vụ này không chia kỳ${only(owed)}: bỏ --period`
      : meant === null
        ? kinds(owed)
        : `Có phải là "${meant}"? ${kinds(owed)}`,
  );
}

function kinds(owed: readonly Obligation[]): string {
  const names = owed.flatMap(({ period, occurrence }) =>
    period === null ? [] : [occurrence?.label ? `${period} (${occurrence.label})` : period],
  );
  return `Các kỳ: ${[...new Set(names)].join('; ')}`;
}

function only(owed: readonly Obligation[]): string {
  const due = owed[0]?.due ?? null;
  return due === null ? '' : `, hạn cuối ${vietnameseDate(due)}`;
}

/**
 * The period that a measure is of, in its usual name ("quý 2" is "Quý II/2024"); other stretches as they were typed.
 *
 * @throws Refusal when the words are no period
 */
export function measurePeriod(plan: Plan, typed: string): string {
  const reading = readPeriod(typed, plan.context);
  if (!reading.ok) throw new Refusal(`--period: ${reading.problem.message()}`, reading.problem.remedy());
  const same = periodOfDays(reading.value);
  return same ? periodName(same) : typed.normalize('NFC').trim();
}

/** Said when something happened before the period that it is said to be of. @param begins null: not known, or any day */
export function earlyRemarks(period: string | null, begins: IsoDate | null, date: IsoDate): string[] {
  if (period === null || begins === null || date >= begins) return [];
  return [
    `Ngày xảy ra ${vietnameseDate(date)} trước khi kỳ "${period}" bắt đầu (${vietnameseDate(begins)}); kiểm tra lại --date và --period`,
  ];
}
