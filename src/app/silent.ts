import { Refusal } from '../diagnostics/refusal.ts';
import type { Plan } from '../plan/plan.ts';
import { disciplineOf, ofBodies, type Reporter } from '../tracking/discipline.ts';
import { obligationsOf } from '../tracking/obligations.ts';
import { isWholeMonths, lastClosedQuarter, reportingWindow } from '../tracking/reporting-window.ts';
import {
  type DayRange,
  type IsoDate,
  periodName,
  periodsOf,
  rangeOf,
  vietnameseDate,
} from '../wording/calendar.ts';
import { sayingSo } from './plans/illustrative.ts';
import { periodArgument } from './plans/narrow.ts';
import { type OpenOptions, openPlans } from './plans/open.ts';
import { readJournal } from './plans/read-journal.ts';

/** A reporting period, as it is called, and the days whose reports belong to it. */
interface Asked {
  readonly period: string;
  readonly range: DayRange;
  readonly window: DayRange;
}

export interface SilentAnswer {
  readonly plans: readonly (Omit<Asked, 'range'> & {
    readonly plan: Plan;
    /** Whether the cut-off day has not come yet: who is silent may still report. */
    readonly open: boolean;
    /** Every body that had to report. */
    readonly reporters: readonly Reporter[];
  })[];
  readonly remarks: readonly string[];
}

/**
 * Who reported nothing in a reporting period. Plans for which the question makes no sense yet are left out, with a remark.
 *
 * @param words the period as typed; null: the last quarter whose reports were due
 * @throws Refusal for words that are no reporting period, when no plan is left, and as {@link openPlans}
 */
export async function silent(options: OpenOptions, words: string | null): Promise<SilentAnswer> {
  const { asOf } = options;
  const { plans, remarks } = await openPlans(options);
  const asked = plans.map((plan) => ({
    plan,
    asked: words === null ? closedQuarter(plan, asOf) : typedPeriod(plan, words, asOf),
  }));
  const refusals = asked.flatMap((each) => (each.asked instanceof Refusal ? [each.asked] : []));
  if (refusals.length === plans.length && refusals[0] !== undefined) throw refusals[0];
  const answers = await Promise.all(
    asked.map(async ({ plan, asked: found }) => {
      if (found instanceof Refusal) return [];
      const { period, range, window } = found;
      const journal = await readJournal(plan, options);
      const reporters = disciplineOf(plan, ofBodies(plan, obligationsOf(plan)), journal, range, asOf);
      return [{ reporters, plan: sayingSo(plan, journal), period, window, open: asOf < window.end }];
    }),
  );
  const open = answers.flat().filter((each) => each.open);
  return {
    plans: answers.flat(),
    remarks: [
      ...remarks,
      ...refusals.map(({ message }) => message),
      ...open.map(
        ({ period, window }) =>
          `Kỳ ${period} chưa chốt số liệu (ngày chốt ${vietnameseDate(window.end)}): cơ quan chưa báo cáo vẫn còn thời gian`,
      ),
    ],
  };
}

function closedQuarter(plan: Plan, asOf: IsoDate): Asked | Refusal {
  const quarter = lastClosedQuarter(plan, asOf);
  if (quarter !== null) return askedOf(plan, periodName(quarter), rangeOf(quarter));
  const first = periodsOf('quarter', plan.data.plan.year)[0]!;
  const name = periodName(first);
  return new Refusal(
    `Đến ngày ${vietnameseDate(asOf)} chưa có quý nào của kế hoạch năm ${plan.data.plan.year} chốt số liệu; ${name} chốt ngày ${vietnameseDate(reportingWindow(plan, rangeOf(first)).end)}`,
    `Xem tình hình báo cáo của kỳ chưa chốt: --period "${name}"`,
  );
}

function typedPeriod(plan: Plan, words: string, asOf: IsoDate): Asked | Refusal {
  const asked = askedOf(plan, words, periodArgument(plan, words, '--period'));
  const { range, window } = asked;
  if (!isWholeMonths(range))
    throw new Refusal(
      `--period: "${words}" không phải là kỳ báo cáo`,
      'Kỳ báo cáo là tháng, quý, 6 tháng, 9 tháng, năm, ví dụ "Quý I/2024"',
    );
  if (window.start > asOf)
    return new Refusal(
      `Đến ngày ${vietnameseDate(asOf)}, kỳ ${words} chưa bắt đầu (số liệu từ ${vietnameseDate(window.start)} đến ${vietnameseDate(window.end)})`,
      'Chọn kỳ đã bắt đầu, hoặc bỏ --period để xem quý gần nhất đã chốt số liệu',
    );
  const signed = plan.data.plan.decision.date;
  if (window.end < signed)
    return new Refusal(
      `Kỳ ${words} đã chốt số liệu trước khi kế hoạch được ban hành (${vietnameseDate(signed)})`,
      `Chọn kỳ của năm ${plan.data.plan.year}`,
    );
  return asked;
}

function askedOf(plan: Plan, period: string, range: DayRange): Asked {
  return { period, range, window: reportingWindow(plan, range) };
}
