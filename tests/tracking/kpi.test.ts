import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, MeasureEntry } from '../../src/journal/schema.ts';
import { kpiStandings } from '../../src/tracking/kpi.ts';
import { FOUR, journal, planOf, sections, standingsOn } from './province.ts';

const measure = (date: string, more: Partial<MeasureEntry>): Entry => ({
  kpi: 'K.1',
  date,
  reported: date,
  ...more,
});
const kpiOf = (target: string, more = '') =>
  `kpis:\n  - { id: K.1, text: Chỉ tiêu, indicator: Tỷ lệ, target: "${target}"${more} }\n`;
const planFor = (target: string, more = '', agencies = FOUR) =>
  planOf(`${agencies}${sections(['1', 'Các sở', 'Quý I/2024'])}${kpiOf(target, more)}`);

/** The KPI on a day. */
function on(
  plan: ReturnType<typeof planOf>,
  files: Record<string, Entry[]>,
  day: string,
  agency: string | null = null,
) {
  const reported = journal(files);
  return kpiStandings(plan, reported, standingsOn(plan, reported, day), day, agency)[0]!;
}

describe('a unit that the plan tells', () => {
  const plan = planFor(
    'tăng so với năm 2023',
    ', unit: thủ tục, owner: Sở A, baseline: { year: 2023, value: 10 }',
  );

  it('makes of a count of a total what is counted, and of the gap so many more', () => {
    const standing = on(plan, { 'Sở A': [measure('2024-06-30', { count: 8, of: 12 })] }, '2024-12-31');
    expect(standing).toMatchObject({ actual: { value: 8 }, gap: 2, target: { measured: 'thủ tục' } });
  });
});

describe('the latest measure', () => {
  const plan = planFor('Trên 98%', ', owner: Sở A');
  const actual = (entries: Entry[], day = '2024-12-31') => on(plan, { 'Sở A': entries }, day).actual;

  it('counts from the day it was reported', () => {
    const late = measure('2024-03-31', { value: 97, reported: '2024-04-10' });
    expect(actual([late], '2024-04-09')).toBeNull();
    expect(actual([late], '2024-04-10')).toMatchObject({ value: 97, date: '2024-03-31' });
  });

  it('is that of the latest day, not the latest reported: an old figure corrected stays old', () => {
    const half = measure('2024-06-30', { value: 98.5, period: '6 tháng đầu năm 2024' });
    const corrected = measure('2024-03-31', { value: 96, period: 'Quý I/2024', reported: '2024-07-20' });
    expect(actual([half, corrected])).toMatchObject({ value: 98.5, period: '6 tháng đầu năm 2024' });
  });

  it('is of the end of its period when it was taken later', () => {
    const half = measure('2024-06-30', { value: 98.5 });
    const quarter = measure('2024-07-05', { value: 96, period: 'Quý I/2024' });
    expect(actual([half, quarter])).toMatchObject({ value: 98.5, date: '2024-06-30' });
  });

  it('of one day is the latest reported, then the lowest in the file', () => {
    const same = (value: number, reported: string) => measure('2024-06-30', { value, reported });
    expect(actual([same(1, '2024-07-03'), same(2, '2024-07-02')])).toMatchObject({ value: 1 });
    expect(actual([same(1, '2024-07-02'), same(2, '2024-07-02')])).toMatchObject({ value: 2 });
  });

  it('tells its period, and whether it adds up from the start of the year', () => {
    const more = { value: 98.5, period: 'Quý III/2024', cumulative: true, document: '9/BC-SA' };
    expect(actual([measure('2024-09-30', more)])).toEqual({
      value: 98.5,
      date: '2024-09-30',
      document: '9/BC-SA',
      period: 'Quý III/2024',
      cumulative: true,
      partial: false,
      count: null,
      of: null,
      from: 'owner',
      agency: 'Sở A',
    });
  });

  it('does not count when it was taken back', () => {
    const retraction: Entry = {
      retracts: { kpi: 'K.1', reported: '2024-06-30' },
      reason: 'Gõ nhầm',
      reported: '2024-07-02',
    };
    const entries = [
      measure('2024-03-31', { value: 97 }),
      measure('2024-06-30', { value: 9.85 }),
      retraction,
    ];
    expect(actual(entries, '2024-07-01')).toMatchObject({ value: 9.85 });
    expect(actual(entries, '2024-07-02')).toMatchObject({ value: 97 });
  });

  it('counts things where the target does, else a share', () => {
    const counted = [measure('2024-06-30', { count: 12, of: 16 })];
    expect(actual(counted)).toMatchObject({ value: 75, count: 12, of: 16 });
    const things = planFor('ít nhất 10 thủ tục', ', owner: Sở A');
    expect(on(things, { 'Sở A': counted }, '2024-12-31').actual).toMatchObject({ value: 12 });
  });
});

describe("the province's figure", () => {
  const owned = planFor('Trên 98%', ', owner: Sở A');
  const ownerless = planFor('Trên 98%');
  const counts = (count: number, of: number, date = '2024-06-30') => [measure(date, { count, of })];
  const bare = (value: number) => [measure('2024-06-30', { value })];

  it("is the owner's, whatever others report", () => {
    const found = on(owned, { 'Sở A': bare(97), 'Sở B': counts(1, 2) }, '2024-12-31');
    expect(found).toMatchObject({ actual: { value: 97, from: 'owner', agency: 'Sở A' }, coverage: null });
  });

  it('is the sum of counts when the owner reported nothing: never the mean of the shares', () => {
    // 90/100 and 10/10: 100/110 = 90,9 %, not (90 + 100) / 2 = 95 %.
    const found = on(owned, { 'Sở B': counts(90, 100), 'Sở C': counts(10, 10) }, '2024-12-31');
    expect(found.actual).toMatchObject({
      count: 100,
      of: 110,
      from: 'agencies',
      agency: null,
      document: null,
    });
    expect(found.actual?.value).toBeCloseTo(90.909, 3);
    expect(found.coverage).toMatchObject({ counted: 2, bare: 0, expected: null });
  });

  it('takes the latest counts of each agency, and tells a period only where all have the same', () => {
    const earlier = measure('2024-03-31', { count: 1, of: 10, period: 'Quý I/2024' });
    const later = measure('2024-06-30', { count: 9, of: 10, period: '6 tháng đầu năm 2024' });
    const other = measure('2024-06-30', { count: 5, of: 10, period: '6 tháng đầu năm 2024' });
    const sum = on(ownerless, { 'Sở B': [earlier, later], 'Sở C': [other] }, '2024-12-31');
    expect(sum).toMatchObject({ actual: { count: 14, of: 20, value: 70 }, period: '6 tháng đầu năm 2024' });
    const mixed = on(ownerless, { 'Sở B': [earlier, later], 'Sở C': [other] }, '2024-06-29');
    expect(mixed.actual).toMatchObject({ count: 1, of: 10, date: '2024-03-31' });
    const apart = on(ownerless, { 'Sở B': [earlier], 'Sở C': [other] }, '2024-12-31');
    expect(apart).toMatchObject({ actual: { count: 6, of: 20, date: '2024-06-30' }, period: null });
  });

  it('leaves bare percentages out of a sum, and is none when there are only such', () => {
    const mixed = on(ownerless, { 'Sở B': counts(9, 10), 'Sở C': bare(50), 'Sở D': bare(60) }, '2024-12-31');
    expect(mixed).toMatchObject({ actual: { value: 90 }, coverage: { counted: 1, bare: 2 } });
    const none = on(ownerless, { 'Sở C': bare(50), 'Sở D': bare(60) }, '2024-12-31');
    expect(none).toMatchObject({
      actual: null,
      gap: null,
      state: 'no-data',
      coverage: { counted: 0, bare: 2 },
    });
  });

  it('is the only measure of a KPI that nobody owns, and not of one that somebody does', () => {
    expect(on(ownerless, { 'Sở C': bare(82) }, '2024-12-31').actual).toMatchObject({
      value: 82,
      from: 'only',
    });
    expect(on(owned, { 'Sở C': bare(82) }, '2024-12-31').actual).toBeNull();
  });

  it('expects those who lead the tasks that serve the KPI', () => {
    const serving = planFor('Trên 98%', ', tasks: ["1"]');
    const found = on(serving, { 'Sở B': counts(9, 10) }, '2024-12-31');
    expect(found.coverage).toMatchObject({ counted: 1, bare: 0, expected: 3 });
  });

  const merged = FOUR.replace('code: SA }', 'code: SA, until: 2024-06-30, succeededBy: Sở D }').replace(
    'code: SB }',
    'code: SB, until: 2024-06-30, succeededBy: Sở D }',
  );

  it("goes on with the owner's successor", () => {
    const plan = planFor('Trên 98%', ', owner: Sở A', merged);
    const files = {
      'Sở A': [measure('2024-03-31', { value: 97 })],
      'Sở D': [measure('2024-09-30', { value: 99 })],
    };
    expect(on(plan, files, '2024-06-30').actual).toMatchObject({ value: 97 });
    expect(on(plan, files, '2024-09-29').actual).toMatchObject({ value: 97, agency: 'Sở A' });
    expect(on(plan, files, '2024-09-30').actual).toMatchObject({ value: 99, agency: 'Sở D', from: 'owner' });
  });

  it('counts a merged agency until its successor gives a figure of a later day', () => {
    const plan = planFor('Trên 98%', '', merged);
    const files = {
      'Sở A': counts(1, 10, '2024-03-31'),
      'Sở B': counts(2, 10, '2024-03-31'),
      'Sở D': [...counts(3, 10, '2024-06-30'), ...counts(8, 30, '2024-09-30')],
    };
    expect(on(plan, files, '2024-07-31').actual).toMatchObject({ count: 6, of: 30 });
    expect(on(plan, files, '2024-09-30').actual).toMatchObject({ count: 8, of: 30 });
  });

  it('lies between the least and the greatest share that is summed', () => {
    const count = fc
      .integer({ min: 1, max: 500 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(count, count, count, (one, two, three) => {
        const files = { 'Sở B': counts(...one), 'Sở C': counts(...two), 'Sở D': counts(...three) };
        const value = on(ownerless, files, '2024-12-31').actual!.value;
        const shares = [one, two, three].map(([n, of]) => (n / of) * 100);
        expect(value).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
      }),
    );
  });
});

describe("an agency's own figure", () => {
  const plan = planFor('Trên 98%', ', owner: Sở A');
  const files = {
    'Sở A': [measure('2024-06-30', { value: 97 })],
    'Sở B': [measure('2024-06-30', { value: 91 })],
  };

  it("is shown where it reported itself, else the province's", () => {
    expect(on(plan, files, '2024-12-31', 'Sở B').actual).toMatchObject({
      value: 91,
      from: 'own',
      agency: 'Sở B',
    });
    expect(on(plan, files, '2024-12-31', 'Sở A').actual).toMatchObject({ value: 97, from: 'own' });
    expect(on(plan, files, '2024-12-31', 'Sở C').actual).toMatchObject({ value: 97, from: 'owner' });
  });
});

describe('gap, state and pace', () => {
  type Case = [
    target: string,
    more: string,
    value: number,
    gap: number | null,
    state: string,
    pace: number | null,
  ];
  /** As of 30/09/2024: three months are left. */
  const cases: Case[] = [
    ['Trên 98%', '', 97.2, 0.8, 'short', 0.27],
    ['Trên 98%', '', 98, 0, 'short', null],
    ['Trên 98%', '', 98.1, -0.1, 'met', null],
    ['100%', '', 100, 0, 'met', null],
    ['Tối thiểu 50%', '', 35, 15, 'short', 5],
    ['không quá 5%', '', 8, 3, 'short', 1],
    ['không quá 5%', '', 4, -1, 'met', null],
    ['nằm trong nhóm 30 tỉnh, thành phố', '', 34, 4, 'short', null],
    ['nằm trong nhóm 30 tỉnh, thành phố', '', 30, 0, 'met', null],
    ['từ 80% đến 90%', '', 74, 6, 'short', null],
    ['từ 80% đến 90%', '', 93, 3, 'short', null],
    ['từ 80% đến 90%', '', 85, -5, 'met', null],
    ['tăng so với năm 2023', '', 200, null, 'no-baseline', null],
    ['tăng so với năm 2023', ', baseline: { year: 2023, value: 212 }', 200, 12, 'short', 4],
    ['tăng so với năm 2023', ', baseline: { year: 2023, value: 212 }', 212, 0, 'short', null],
    ['tăng so với năm 2023', ', baseline: { year: 2022, value: 212 }', 230, null, 'no-baseline', null],
    ['tăng ít nhất 5% so với năm 2023', ', baseline: { year: 2023, value: 200 }', 204, 6, 'short', 2],
    ['giảm ít nhất 5% so với năm 2023', ', baseline: { year: 2023, value: 200 }', 199, 9, 'short', 3],
    ['giảm từ 5% đến 7% so với năm 2023', ', baseline: { year: 2023, value: 200 }', 184, 2, 'short', null],
    ['Trên 80', ', publishedIn: 2025', 85, null, 'unpublished', null],
    ['Trên 80', ', publishedIn: 2024', 70, 10, 'short', null],
  ];
  it.each(cases)('%s%s at %s: %s, %s, %s a month', (target, more, value, gap, state, pace) => {
    const plan = planFor(target, `, owner: Sở A${more}`);
    const found = on(plan, { 'Sở A': [measure('2024-09-30', { value })] }, '2024-09-30');
    expect(found).toMatchObject({ gap, state, pace: pace === null ? null : { perMonth: pace, months: 3 } });
  });

  const months: [day: string, months: number | null][] = [
    ['2023-12-30', 12],
    ['2024-01-01', 12],
    ['2024-01-31', 11],
    ['2024-02-28', 11],
    ['2024-02-29', 10],
    ['2024-10-15', 3],
    ['2024-12-30', 1],
    ['2024-12-31', null],
    ['2025-03-01', null],
  ];
  it.each(months)('on %s there are %s months left', (day, left) => {
    const plan = planFor('100%', ', owner: Sở A');
    const found = on(plan, { 'Sở A': [measure('2023-12-30', { value: 40 })] }, day);
    expect(found.pace?.months ?? null).toBe(left);
  });

  it('an index is unpublished until the end of the year after, and not once it is known', () => {
    const plan = planFor('Trên 80', ', publishedIn: 2025');
    expect(on(plan, {}, '2025-12-31').state).toBe('unpublished');
    expect(on(plan, {}, '2026-01-01').state).toBe('no-data');
    expect(on(plan, { 'Sở B': [measure('2025-04-06', { value: 85 })] }, '2025-04-06').state).toBe('met');
  });

  it('an index is not judged by an estimate, however the year of the plan ended', () => {
    const plan = planFor('Trên 80', ', publishedIn: 2025');
    const estimate = measure('2024-05-31', { value: 85 });
    const result = measure('2024-12-31', { value: 79, period: 'Năm 2024', reported: '2025-04-06' });
    const state = (day: string) => {
      const found = on(plan, { 'Sở B': [estimate, result] }, day);
      return [found.state, found.actual?.value ?? null, found.gap];
    };
    expect(state('2024-06-30')).toEqual(['unpublished', null, null]);
    expect(state('2025-04-05')).toEqual(['unpublished', null, null]);
    expect(state('2025-04-06')).toEqual(['short', 79, 1]);
    expect(on(plan, { 'Sở B': [estimate] }, '2024-06-30', 'Sở B').actual).toBeNull();
    expect(on(plan, { 'Sở B': [estimate] }, '2026-01-01').state).toBe('no-data');
  });
});

describe('the KPI computed from the tasks', () => {
  const plan =
    planOf(`${FOUR}${sections(['1', 'Các sở', 'Quý I/2024'], ['2', 'Sở D', 'Trong năm 2024'], ['3', 'Sở D', 'Trong năm 2024'])}${kpiOf('100%', ', computed: tasks')}duties:
  - { id: VII.1, text: Trách nhiệm, lead: Sở D, deadline: Quý I/2024 }
`);
  const done = (task: string, status: 'done' | 'waived' = 'done'): Entry => ({
    task,
    status,
    date: '2024-03-01',
    reported: '2024-03-01',
  });

  it('counts annex tasks that all their leads have done', () => {
    const two = { 'Sở A': [done('1')], 'Sở B': [done('1')], 'Sở D': [done('2')] };
    expect(on(plan, two, '2024-06-30')).toMatchObject({
      actual: { count: 1, of: 3, from: 'tasks' },
      state: 'not-due',
    });
    const three = { ...two, 'Sở C': [done('1')] };
    expect(on(plan, three, '2024-06-30').actual).toMatchObject({ count: 2, of: 3 });
    expect(on(plan, three, '2025-01-01').state).toBe('short');
  });

  it('does not count what goes on for good, until all who lead it reported it done', () => {
    const ongoing = planOf(
      `${FOUR}${sections(['1', 'Sở D', 'Quý I/2024'], ['2', 'Sở C; Sở D', 'Thường xuyên'], ['3', 'Sở D', 'Sau khi có hướng dẫn'])}${kpiOf('100%', ', computed: tasks')}`,
    );
    const figure = (progress: Record<string, Entry[]>) => on(ongoing, progress, '2024-06-30').actual;
    expect(figure({ 'Sở D': [done('1')] })).toMatchObject({ count: 1, of: 1, value: 100 });
    expect(figure({ 'Sở D': [done('2')] })).toMatchObject({ count: 0, of: 1 });
    expect(figure({ 'Sở C': [done('2')], 'Sở D': [done('2')] })).toMatchObject({ count: 1, of: 2 });
  });

  it('does not count what need not be done any more', () => {
    expect(on(plan, { 'Sở D': [done('2', 'waived')] }, '2024-06-30').actual).toMatchObject({
      count: 0,
      of: 2,
    });
  });
});
