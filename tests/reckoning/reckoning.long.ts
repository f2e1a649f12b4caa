/**
 * The program against a reckoning that shares no code with it: obligations, due days, states, sums and windows, on days of each
 * month, around due days, cut-off days, takeovers and amendments.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parhoach, parhoachJson, repository } from '../cli/run.ts';
import { registerIn } from './register.ts';
import { type Owed, owedOn } from './states.ts';
import { sumsOn } from './sums.ts';

const DAYS = [
  ...['2024-01-01', '2024-01-15', '2024-01-16', '2024-02-29', '2024-03-14', '2024-03-31', '2024-04-01'],
  ...['2024-04-08', '2024-04-15', '2024-05-20', '2024-06-10', '2024-06-30', '2024-07-01', '2024-07-15'],
  ...['2024-08-31', '2024-09-01', '2024-09-30', '2024-10-01', '2024-10-16', '2024-11-30', '2024-12-01'],
  ...['2024-12-17', '2024-12-31', '2025-01-01', '2025-01-15', '2025-05-20'],
];

interface Shown {
  readonly id: string;
  readonly obligations: readonly {
    readonly agency: string;
    readonly period: string | null;
    readonly due: string | null;
    readonly state: string;
  }[];
}
interface Due {
  readonly task: string;
  readonly agency: string;
  readonly period: string | null;
  readonly due: string;
  readonly daysLate?: number;
  readonly daysLeft?: number;
}
interface Kpi {
  readonly id: string;
  readonly actual: { readonly value: number } | null;
  readonly gap: number | null;
  readonly state: string;
}

const line = (...parts: (string | number | null)[]) => parts.map((part) => part ?? '–').join(' | ');
const ofOwed = ({ task, holder, period, due }: Owed, ...more: (string | number)[]) =>
  line(task, holder, period, due, ...more);
const ofDue = ({ task, agency, period, due }: Due, ...more: (string | number)[]) =>
  line(task, agency, period, due, ...more);
const daysFrom = (day: string, due: string | null) => (Date.parse(due!) - Date.parse(day)) / 86_400_000;

describe.each(['plan/2024', 'examples/2024-minh-hoa'])('%s', (path) => {
  const register = registerIn(join(repository, path));
  const json = <T>(asOf: string, ...args: string[]) =>
    parhoachJson<T>([...args, '--plan', path, '--as-of', asOf]);

  it.each(DAYS)('stands on %s as reckoned', (day) => {
    const owed = owedOn(register, day);
    const ids = [...new Set(owed.map(({ task }) => task))];
    const shown = json<Shown[]>(day, 'show', ...ids).flatMap(({ id, obligations }) =>
      obligations.map(({ agency, period, due, state }) => line(id, agency, period, due, state)),
    );
    expect(shown.sort()).toEqual(owed.map((each) => ofOwed(each, each.state)).sort());

    const late = json<Due[]>(day, 'overdue').map((each) => ofDue(each, each.daysLate!));
    const isLate = owed.filter(({ state }) => state === 'overdue');
    expect(late.sort()).toEqual(isLate.map((each) => ofOwed(each, -daysFrom(day, each.due))).sort());

    const soon = json<Due[]>(day, 'upcoming', '--within', '60d').map((each) => ofDue(each, each.daysLeft!));
    const isSoon = owed.filter(
      ({ state, due }) => (state === 'due-soon' || state === 'pending') && daysFrom(day, due) <= 60,
    );
    expect(soon.sort()).toEqual(isSoon.map((each) => ofOwed(each, daysFrom(day, each.due))).sort());

    const sums = sumsOn(register, owed, day);
    for (const { id, actual, gap, state } of json<Kpi[]>(day, 'kpi', 'list')) {
      const sum = sums.get(id)!;
      if (sum.value === null) expect([id, actual]).toEqual([id, null]);
      else expect(actual?.value, id).toBeCloseTo(sum.value, 6);
      if (sum.gap !== undefined) expect(gap, id).toBeCloseTo(sum.gap, 6);
      if (sum.state !== undefined) expect([id, state]).toEqual([id, sum.state]);
    }
  });
});

describe('the windows of the reports of a year', () => {
  /* From the 15th of the month before the quarter to the 14th of its last month. */
  const WINDOWS = [
    ['Quý I/2024', '15/12/2023', '14/03/2024'],
    ['Quý II/2024', '15/03/2024', '14/06/2024'],
    ['Quý III/2024', '15/06/2024', '14/09/2024'],
    ['Quý IV/2024', '15/09/2024', '14/12/2024'],
    ['6 tháng đầu năm 2024', '15/12/2023', '14/06/2024'],
    ['9 tháng', '15/12/2023', '14/09/2024'],
    ['Năm 2024', '15/12/2023', '14/12/2024'],
    ['Tháng 5/2024', '15/04/2024', '14/05/2024'],
  ] as const;

  it.each(WINDOWS)(
    '%s has the days from %s to %s, whatever the day on which it is made',
    (period, start, end) => {
      for (const asOf of ['2024-12-31', '2025-02-01']) {
        const { out } = parhoach(['report', '--period', period, '--as-of', asOf, '--format', 'md']);
        expect(out).toContain(`(từ ngày ${start} đến ngày ${end})`);
      }
    },
  );
});
