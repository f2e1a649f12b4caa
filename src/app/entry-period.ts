import { Refusal } from '../diagnostics/refusal.ts';
import type { Plan, Task } from '../plan/plan.ts';
import { toneKey } from '../text/normalize.ts';
import type { Obligation } from '../tracking/obligations.ts';
import { type PeriodUnit, periodName, periodsOf, rangeOf, vietnameseDate } from '../wording/calendar.ts';
import { readPeriod } from '../wording/deadline/select.ts';

/**
 * The period of an entry, in the name that the task's obligations have; null for a task that has only one.
 *
 * Words that name an occurrence are it. Other words are the one occurrence that falls due on their last day: "Quý
 * II/2024" is the "6 tháng đầu năm 2024" of a task that is due each quarter, half-year and year.
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
  const several = owed.some(({ period }) => period !== null);
  if (typed === null) {
    if (!several) return null;
    throw new Refusal(`Nhiệm vụ ${id} có nhiều kỳ, phải ghi --period`, kinds(owed));
  }
  const fitting = [...new Set(owed.filter((each) => isNamed(each, typed) || fallsDue(plan, each, typed)))];
  const exact = fitting.filter((each) => isNamed(each, typed));
  const periods = new Set((exact.length > 0 ? exact : fitting).map(({ period }) => period));
  const [found] = periods;
  if (periods.size === 1 && found !== undefined) return found;
  if (periods.size > 1) throw new Refusal(`Nhiệm vụ ${id} có nhiều kỳ hợp với "${typed}"`, kinds(owed));
  throw new Refusal(
    `Nhiệm vụ ${id} không có kỳ "${typed}"`,
    several ? kinds(owed) : `Nhiệm vụ này không chia kỳ${only(owed)}: bỏ --period`,
  );
}

function isNamed({ occurrence }: Obligation, typed: string): boolean {
  const key = toneKey(typed);
  return (
    occurrence !== null && [occurrence.period, occurrence.label ?? ''].some((name) => toneKey(name) === key)
  );
}

function fallsDue(plan: Plan, { due }: Obligation, typed: string): boolean {
  const reading = readPeriod(typed, plan.context);
  return reading.ok && reading.value.end === due;
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

const UNITS: readonly PeriodUnit[] = ['month', 'quarter', 'half', 'nine-months', 'year'];

/**
 * The period that a measure is of, in its usual name ("quý 2" is "Quý II/2024"); other stretches as they were typed.
 *
 * @throws Refusal when the words are no period
 */
export function measurePeriod(plan: Plan, typed: string): string {
  const reading = readPeriod(typed, plan.context);
  if (!reading.ok) throw new Refusal(`--period: ${reading.problem.message()}`, reading.problem.remedy());
  const { start, end } = reading.value;
  const same = UNITS.flatMap((unit) => periodsOf(unit, Number(end.slice(0, 4)))).find((period) => {
    const range = rangeOf(period);
    return range.start === start && range.end === end;
  });
  return same ? periodName(same) : typed.normalize('NFC').trim();
}
