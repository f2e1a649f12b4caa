import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/schema.ts';
import { disciplineOf } from '../../src/tracking/discipline.ts';
import { obligationsOf } from '../../src/tracking/obligations.ts';
import { lastClosedQuarter, reportingWindow } from '../../src/tracking/reporting-window.ts';
import type { Standing } from '../../src/tracking/state.ts';
import { periodsOf, rangeOf } from '../../src/wording/calendar.ts';
import { FOUR, journal, planOf, sections } from './province.ts';

const plan = planOf(
  `${FOUR}${sections(['1', 'Sở A', 'Hàng quý, 06 tháng, năm'], ['2', 'Sở B', 'Trong năm 2024'])}`,
);
plan.data.plan.policy.reporting = { from: 15, to: 14 };
const obligations = obligationsOf(plan);
const [Q1, Q2] = periodsOf('quarter', 2024).map(rangeOf) as [Range, Range];
type Range = ReturnType<typeof rangeOf>;

const entry = (task: string, reported: string, period?: string): Entry => ({
  task,
  status: 'doing',
  date: reported,
  reported,
  ...(period === undefined ? {} : { period }),
});

/** "1 Quý I/2024" for what is silent; "1 Quý I/2024 after" for what was reported after the cut-off. */
function told(files: Record<string, Entry[]>, period: Range, asOf: string): string[] {
  const found = disciplineOf(plan, obligations, journal(files), period, asOf);
  const name = ({ obligation: { task, period: own } }: Standing) =>
    own === null ? task.id : `${task.id} ${own}`;
  return [
    ...found.flatMap(({ silent }) => silent.map(name)),
    ...found.flatMap(({ after }) => after.map((each) => `${name(each)} after`)),
  ];
}

describe('who is silent in Quý I/2024, whose reports are those from 15/12/2023 to 14/03/2024', () => {
  it('owes the report of that quarter once it is over, none of the half-year and the year that still run', () => {
    expect(told({}, Q1, '2024-04-15')).toEqual(['1 Quý I/2024', '2']);
    expect(told({}, Q1, '2024-04-01')).toEqual(['1 Quý I/2024', '2']);
    expect(told({}, Q1, '2024-03-31')).toEqual(['2']);
  });

  it('is not who reported by the cut-off day', () => {
    const files = { 'Sở A': [entry('1', '2024-03-14', 'Quý I/2024')], 'Sở B': [entry('2', '2024-02-01')] };
    expect(told(files, Q1, '2024-04-15')).toEqual([]);
  });

  it('is not who reported of that quarter after the cut-off day: late is told apart, as far as it is known', () => {
    const files = { 'Sở A': [entry('1', '2024-04-02', 'Quý I/2024')], 'Sở B': [entry('2', '2024-03-15')] };
    expect(told(files, Q1, '2024-04-01')).toEqual(['1 Quý I/2024', '2']);
    expect(told(files, Q1, '2024-04-02')).toEqual(['2', '1 Quý I/2024 after']);
  });

  it('spoke at the cut-off day although the report was taken back later', () => {
    const taken: Entry = {
      retracts: { task: '2', reported: '2024-02-01' },
      reason: 'Ghi nhầm',
      reported: '2024-03-20',
    };
    const files = {
      'Sở A': [entry('1', '2024-03-14', 'Quý I/2024')],
      'Sở B': [entry('2', '2024-02-01'), taken],
    };
    expect(told(files, Q1, '2024-04-15')).toEqual([]);
    const earlier = { ...files, 'Sở B': [entry('2', '2024-02-01'), { ...taken, reported: '2024-03-14' }] };
    expect(told(earlier, Q1, '2024-04-15')).toEqual(['2']);
  });

  it('is who reported of another quarter only', () => {
    const files = {
      'Sở A': [entry('1', '2024-03-10', '6 tháng đầu năm 2024')],
      'Sở B': [entry('2', '2024-03-10')],
    };
    expect(told(files, Q1, '2024-04-15')).toEqual(['1 Quý I/2024']);
  });

  it('is silent again in the next quarter, where the half-year is the report of Quý II', () => {
    const files = { 'Sở A': [entry('1', '2024-03-14', 'Quý I/2024')], 'Sở B': [entry('2', '2024-02-01')] };
    expect(told(files, Q2, '2024-07-01')).toEqual(['1 Quý I/2024', '1 6 tháng đầu năm 2024', '2']);
  });

  it('does not fall out of the tables of discipline for having reported late', () => {
    const files = { 'Sở A': [entry('1', '2024-04-02', 'Quý I/2024')] };
    const found = disciplineOf(plan, obligations, journal(files), Q1, '2024-04-15');
    expect(found.map(({ name, how }) => [name, how])).toEqual([
      ['Sở A', 'late'],
      ['Sở B', 'none'],
    ]);
  });

  it.each([
    ['2024-03-14', 'full'],
    // After the cut-off day, before the quarter's end: nobody reports a quarter that has not begun.
    ['2024-03-15', 'late'],
    ['2024-03-31', 'late'],
    ['2024-04-01', 'none'],
  ] as const)('puts a body that spoke on %s among %s', (day, how) => {
    const files = { 'Sở B': [entry('2', day)] };
    const found = disciplineOf(plan, obligations, journal(files), Q1, '2024-06-01');
    expect(found.filter(({ name }) => name === 'Sở B').map((each) => each.how)).toEqual([how]);
  });

  it('is never both silent and late, and a further report silences nobody', () => {
    const day = fc.constantFrom(
      '2023-12-14',
      '2023-12-15',
      '2024-03-14',
      '2024-03-15',
      '2024-04-01',
      '2024-05-02',
    );
    const period = fc.constantFrom('Quý I/2024', '6 tháng đầu năm 2024', 'Quý III/2024', 'Năm 2024');
    const one = fc.tuple(day, period).map(([on, of]) => entry('1', on, of));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 4 }), one, day, (some, more, asOf) => {
        const on = (entries: Entry[]) =>
          disciplineOf(plan, obligations, journal({ 'Sở A': entries }), Q1, asOf);
        const of = (list: ReturnType<typeof on>, which: 'silent' | 'after') =>
          list.flatMap((each) => each[which].map(({ obligation }) => obligation));
        const found = on(some);
        const later = on([...some, more]);
        expect(of(found, 'silent').filter((each) => of(found, 'after').includes(each))).toEqual([]);
        expect(of(later, 'silent').filter((each) => !of(found, 'silent').includes(each))).toEqual([]);
      }),
    );
  });
});

describe('the reporting window', () => {
  it('is from the 15th to the 14th for periods of months, and the days themselves for others', () => {
    expect(reportingWindow(plan, Q2)).toEqual({ start: '2024-03-15', end: '2024-06-14' });
    const days = { start: '2024-03-15', end: '2024-03-15' };
    expect(reportingWindow(plan, days)).toEqual(days);
  });

  it('of Quý I closes on 14/03: no quarter is closed on the day before', () => {
    expect(lastClosedQuarter(plan, '2024-03-13')).toBeNull();
    expect(lastClosedQuarter(plan, '2024-03-14')).toMatchObject({ index: 1 });
    expect(lastClosedQuarter(plan, '2024-06-13')).toMatchObject({ index: 1 });
    expect(lastClosedQuarter(plan, '2025-06-13')).toMatchObject({ index: 4 });
  });
});
