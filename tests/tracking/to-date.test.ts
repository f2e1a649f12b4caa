import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, MeasureEntry } from '../../src/journal/schema.ts';
import { kpiStandings } from '../../src/tracking/kpi.ts';
import { FOUR, journal, planOf, sections, standingsOn } from './province.ts';

const KPI = 'kpis:\n  - { id: K.1, text: Chỉ tiêu, indicator: Tỷ lệ, target: Trên 98% }\n';
const planFor = (agencies = FOUR) => planOf(`${agencies}${sections(['1', 'Các sở', 'Quý I/2024'])}${KPI}`);
const plan = planFor();

/** "10/20", of a period, taken on its last day unless said otherwise. */
function counts(counted: string, period: string, date: string, more: Partial<MeasureEntry> = {}): Entry {
  const [count = 0, of = 0] = counted.split('/').map(Number);
  return { kpi: 'K.1', count, of, ...(period === '' ? {} : { period }), date, reported: date, ...more };
}
const cumulative = { cumulative: true };
const Q1 = ['Quý I/2024', '2024-03-31'] as const;
const Q2 = ['Quý II/2024', '2024-06-30'] as const;
const Q3 = ['Quý III/2024', '2024-09-30'] as const;
const HALF = ['6 tháng đầu năm 2024', '2024-06-30'] as const;

function on(files: Record<string, Entry[]>, day = '2024-12-31', of = plan) {
  const reported = journal(files);
  return kpiStandings(of, reported, standingsOn(of, reported, day), day)[0]!;
}

describe("the sum of agencies' counts over the year", () => {
  it('adds the quarters of one to the half-year of another: 10/20 + 5/5 and 30/40 are 45/65', () => {
    const files = {
      'Sở A': [counts('10/20', ...Q1), counts('5/5', ...Q2)],
      'Sở B': [counts('30/40', ...HALF, cumulative)],
    };
    const { actual, coverage, period } = on(files);
    expect(actual).toMatchObject({
      count: 45,
      of: 65,
      date: '2024-06-30',
      cumulative: true,
      from: 'agencies',
    });
    expect(actual?.value).toBeCloseTo(69.23, 2);
    expect(period).toBe('6 tháng đầu năm 2024');
    expect(coverage).toMatchObject({ counted: 2, oldest: '2024-06-30', partial: 0 });
  });

  it('tells the oldest day while one lags behind', () => {
    const files = { 'Sở A': [counts('10/20', ...Q1)], 'Sở B': [counts('30/40', ...HALF, cumulative)] };
    const { actual, coverage, period } = on(files);
    expect(actual).toMatchObject({ count: 40, of: 60, date: '2024-06-30' });
    expect({ period, oldest: coverage?.oldest }).toEqual({ period: null, oldest: '2024-03-31' });
  });

  it('starts again from a cumulative figure, and goes on from it', () => {
    const other = { 'Sở B': [counts('0/10', ...Q1)] };
    const sum = (...entries: Entry[]) => on({ 'Sở A': entries, ...other }).actual;
    const quarters = [counts('10/20', ...Q1), counts('5/5', ...Q2)];
    const half = counts('16/26', ...HALF, cumulative);
    expect(sum(...quarters, half)).toMatchObject({ count: 16, of: 36 });
    expect(sum(half, ...quarters)).toMatchObject({ count: 16, of: 36 });
    expect(sum(...quarters, half, counts('4/4', ...Q3))).toMatchObject({ count: 20, of: 40 });
  });

  it('takes the half-year for the quarters in it, said to be cumulative or not', () => {
    const files = {
      'Sở A': [counts('10/20', ...Q1), counts('12/24', ...HALF)],
      'Sở B': [counts('0/10', ...Q1)],
    };
    expect(on(files).actual).toMatchObject({ count: 12, of: 34 });
  });

  it('takes a figure of no period for how things stand on its day', () => {
    const files = {
      'Sở A': [counts('80/111', '', '2024-03-31'), counts('90/111', '', '2024-06-30')],
      'Sở B': [counts('0/9', ...Q1)],
    };
    expect(on(files).actual).toMatchObject({ count: 90, of: 120 });
  });

  it('takes the correction of a quarter instead of the quarter', () => {
    const corrected = counts('8/20', 'Quý I/2024', '2024-03-31', { reported: '2024-07-20' });
    const files = {
      'Sở A': [counts('10/20', ...Q1), counts('5/5', ...Q2), corrected],
      'Sở B': [counts('0/10', ...Q1)],
    };
    expect(on(files, '2024-07-19').actual).toMatchObject({ count: 15, of: 35 });
    expect(on(files, '2024-07-20').actual).toMatchObject({ count: 13, of: 35 });
  });

  it('says when a quarter is missing between, or at the beginning', () => {
    const hole = { 'Sở A': [counts('10/20', ...Q1), counts('5/5', ...Q3)], 'Sở B': [counts('1/2', ...Q2)] };
    const { actual, coverage } = on(hole);
    expect(actual).toMatchObject({ count: 16, of: 27 });
    expect(coverage?.partial).toBe(2);
    expect(actual?.cumulative).toBeNull();
  });

  it('leaves out what another year counted', () => {
    const before = counts('50/50', 'Quý IV/2023', '2023-12-31', { reported: '2024-01-05' });
    const files = { 'Sở A': [before, counts('10/20', ...Q1)], 'Sở B': [counts('0/10', ...Q1)] };
    expect(on(files).actual).toMatchObject({ count: 10, of: 30 });
  });

  it('is the same for the only body that reports as when another joins it', () => {
    const quarters = { 'Sở A': [counts('10/20', ...Q1), counts('5/5', ...Q2)] };
    expect(on(quarters).actual).toMatchObject({ count: 15, of: 25, value: 60, from: 'only', agency: 'Sở A' });
  });

  it('keeps the quarter of a merged agency beside the next one of its successor', () => {
    const merged = planFor(FOUR.replace('code: SA }', 'code: SA, until: 2024-03-31, succeededBy: Sở D }'));
    const quarters = {
      'Sở A': [counts('10/20', ...Q1)],
      'Sở D': [counts('1/10', ...Q1), counts('6/10', ...Q2)],
    };
    expect(on(quarters, '2024-12-31', merged).actual).toMatchObject({ count: 17, of: 40 });
    const half = { ...quarters, 'Sở D': [counts('1/10', ...Q1), counts('16/40', ...HALF, cumulative)] };
    expect(on(half, '2024-12-31', merged).actual).toMatchObject({ count: 16, of: 40 });
  });
});

describe('whatever was counted', () => {
  const share = fc
    .integer({ min: 1, max: 500 })
    .chain((of) => fc.integer({ min: 0, max: of }).map((count) => `${count}/${of}`));
  const entry = fc
    .record({ share, quarter: fc.constantFrom(Q1, Q2, Q3), cumulative: fc.boolean() })
    .map(({ share: counted, quarter: [period, day], ...more }) =>
      counts(counted, period, day, more.cumulative ? more : {}),
    );
  const file = fc.array(entry, { maxLength: 5 });
  const files = fc.record({ 'Sở A': file, 'Sở B': file, 'Sở C': file, 'Sở D': file });
  const told = (all: Record<string, Entry[]>) => {
    const { actual, coverage, period } = on(all);
    return { count: actual?.count ?? 0, of: actual?.of ?? 0, coverage, period };
  };

  it('the sum is the same in whichever order the bodies come', () => {
    fc.assert(
      fc.property(files, (all) => {
        expect(told(Object.fromEntries(Object.entries(all).reverse()))).toEqual(told(all));
      }),
    );
  });

  it('the sum over bodies is the sum of what each gives alone', () => {
    fc.assert(
      fc.property(files, (all) => {
        const alone = Object.entries(all).map(([name, entries]) => told({ [name]: entries }));
        const { count, of } = told(all);
        expect(count).toBe(alone.reduce((sum, each) => sum + each.count, 0));
        expect(of).toBe(alone.reduce((sum, each) => sum + each.of, 0));
      }),
    );
  });

  it('a later cumulative figure replaces what a body had, a later quarter is added to it', () => {
    fc.assert(
      fc.property(file, share, (earlier, counted) => {
        const [count = 0, of = 0] = counted.split('/').map(Number);
        const had = told({ 'Sở A': earlier });
        const later = (more: Partial<MeasureEntry>) =>
          told({ 'Sở A': [...earlier, counts(counted, 'Quý IV/2024', '2024-12-31', more)] });
        expect(later(cumulative)).toMatchObject({ count, of });
        expect(later({})).toMatchObject({ count: had.count + count, of: had.of + of });
      }),
    );
  });
});
