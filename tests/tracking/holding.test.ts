import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/schema.ts';
import { journal, planOf, sections, standingsOn } from './province.ts';

const plan = planOf(sections(['1', 'Sở Tư pháp', 'Quý I/2024'], ['2', 'Sở Tư pháp', 'Hàng quý']));
const entry = (status: string, date: string, reported = date, more: object = {}): Entry =>
  ({ task: '1', status, date, reported, ...more }) as Entry;
const retract = (reported: string, on: string): Entry => ({
  retracts: { task: '1', reported },
  reason: 'Ghi nhầm',
  reported: on,
});

/** Progress and state of task 1 on a day. */
function on(day: string, ...entries: Entry[]): string {
  const { progress, state } = standingsOn(plan, journal({ 'Sở Tư pháp': entries }), day)[0]!;
  return `${progress} ${state}`;
}

describe('what was reported, and when', () => {
  it('counts from the day it was reported; on time or late goes by the day it happened', () => {
    const done = entry('done', '2024-03-28', '2024-04-10');
    expect(on('2024-03-31', done)).toBe('none due-soon');
    expect(on('2024-04-01', done)).toBe('none overdue');
    expect(on('2024-04-09', done)).toBe('none overdue');
    expect(on('2024-04-10', done)).toBe('done done-on-time');
  });

  it('is in time on the due day itself, late the day after', () => {
    expect(on('2024-05-01', entry('done', '2024-03-31'))).toBe('done done-on-time');
    expect(on('2024-05-01', entry('done', '2024-04-01'))).toBe('done done-late');
  });

  it('is not done by being reported on otherwise', () => {
    expect(on('2024-04-05', entry('doing', '2024-03-20'))).toBe('doing overdue');
    expect(on('2024-04-05', entry('submitted', '2024-03-20'))).toBe('submitted overdue');
    expect(on('2024-04-05', entry('blocked', '2024-03-20'))).toBe('blocked overdue');
    expect(on('2024-04-05', entry('waived', '2024-03-20'))).toBe('waived stopped');
  });
});

describe('which entry holds', () => {
  const cases: [what: string, entries: Entry[], expected: string][] = [
    [
      'the latest reported, wherever it stands in the file',
      [entry('blocked', '2024-02-10', '2024-02-20'), entry('doing', '2024-02-01', '2024-02-02')],
      'blocked',
    ],
    [
      'of one day, the lowest in the file',
      [entry('doing', '2024-02-01', '2024-02-20'), entry('submitted', '2024-02-01', '2024-02-20')],
      'submitted',
    ],
    [
      'a completion corrected by another one',
      [entry('done', '2024-04-02', '2024-04-02'), entry('done', '2024-03-28', '2024-04-03')],
      'done 2024-03-28',
    ],
    [
      'a completion, whatever is said of the work afterwards',
      [entry('done', '2024-03-28', '2024-04-02'), entry('doing', '2024-04-01', '2024-04-10')],
      'done 2024-03-28',
    ],
    [
      'what is said after a completion was taken back',
      [
        entry('done', '2024-03-28', '2024-04-02'),
        retract('2024-04-02', '2024-04-05'),
        entry('doing', '2024-04-01', '2024-04-10'),
      ],
      'doing',
    ],
    [
      'what stood before the entry that was taken back',
      [
        entry('doing', '2024-02-01', '2024-02-02'),
        entry('done', '2024-03-28', '2024-04-02'),
        retract('2024-04-02', '2024-04-05'),
      ],
      'doing',
    ],
    [
      'work taken up again after it was stopped',
      [entry('waived', '2024-02-01', '2024-02-02'), entry('doing', '2024-03-01', '2024-03-02')],
      'doing',
    ],
  ];
  it.each(cases)('%s', (_what, entries, expected) => {
    const found = standingsOn(plan, journal({ 'Sở Tư pháp': entries }), '2024-06-01')[0]!.entry!;
    const { status, date } = found as { status: string; date: string };
    expect(status === 'done' ? `${status} ${date}` : status).toBe(expected);
  });

  it('stands until the day on which its being taken back is reported', () => {
    const entries = [entry('done', '2024-03-28', '2024-04-02'), retract('2024-04-02', '2024-04-12')];
    expect(on('2024-04-11', ...entries)).toBe('done done-on-time');
    expect(on('2024-04-12', ...entries)).toBe('none overdue');
  });

  it('is that of its own period', () => {
    const reported = journal({
      'Sở Tư pháp': [{ ...entry('done', '2024-03-20'), task: '2', period: 'Quý I/2024' } as Entry],
    });
    const states = standingsOn(plan, reported, '2024-07-01').slice(1);
    expect(states.map(({ obligation, state }) => [obligation.period, state])).toEqual([
      ['Quý I/2024', 'done-on-time'],
      ['Quý II/2024', 'overdue'],
      ['Quý III/2024', 'pending'],
      ['Quý IV/2024', 'pending'],
    ]);
  });
});
