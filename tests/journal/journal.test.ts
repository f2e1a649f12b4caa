import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOn, journalOf } from '../../src/journal/journal.ts';
import type { Entry } from '../../src/journal/schema.ts';

const task = (id: string, reported: string, more: object = {}): Entry => ({
  task: id,
  status: 'done',
  date: '2024-01-10',
  reported,
  ...more,
});
const retract = (retracts: Extract<Entry, { retracts: unknown }>['retracts'], reported: string): Entry => ({
  retracts,
  reason: 'Ghi nhầm',
  reported,
});

const one = (entries: Entry[]) => journalOf([{ agency: 'Sở Nội vụ', entries }]);

describe('a journal', () => {
  it('keeps tasks, measures and retractions apart, each with its agency and its place in the file', () => {
    const measure: Entry = { kpi: '6.2', value: 97, date: '2024-01-31', reported: '2024-02-01' };
    const journal = journalOf([
      { agency: 'Sở Nội vụ', entries: [measure, task('19', '2024-02-01')] },
      { agency: 'Sở Y tế', entries: [task('19', '2024-02-02')], illustrative: true },
      { agency: 'Sở Tư pháp', entries: null },
      { agency: 'Sở Tài chính' },
    ]);
    expect(journal).toEqual({
      tasks: [
        { agency: 'Sở Nội vụ', entry: task('19', '2024-02-01'), index: 1, retractedOn: null },
        { agency: 'Sở Y tế', entry: task('19', '2024-02-02'), index: 0, retractedOn: null },
      ],
      measures: [{ agency: 'Sở Nội vụ', entry: measure, index: 0, retractedOn: null }],
      retractions: [],
      illustrative: true,
    });
  });

  it('counts an entry from the day it was reported to the day before its being taken back was', () => {
    const entry = { entry: { reported: '2024-04-02' }, retractedOn: '2024-04-05' };
    const days = ['2024-04-01', '2024-04-02', '2024-04-04', '2024-04-05', '2024-04-06'];
    expect(days.map((day) => countsOn(entry, day))).toEqual([false, true, true, false, false]);
    expect(countsOn({ ...entry, retractedOn: null }, '2024-04-06')).toBe(true);
  });
});

describe('a retraction', () => {
  /** Entries, and the index of the one that the last of them takes back. */
  const cases: [what: string, entries: Entry[], target: number | null][] = [
    [
      'takes back the latest of those that fit',
      [
        task('37', '2024-04-02'),
        task('37', '2024-04-02'),
        retract({ task: '37', reported: '2024-04-02' }, '2024-04-05'),
      ],
      1,
    ],
    [
      'asks for the day of the report',
      [
        task('37', '2024-04-02'),
        task('37', '2024-04-03'),
        retract({ task: '37', reported: '2024-04-02' }, '2024-04-05'),
      ],
      0,
    ],
    [
      'asks for the period',
      [
        task('42', '2024-04-02', { period: 'Quý I/2024' }),
        task('42', '2024-04-02', { period: 'Quý III/2024' }),
        retract({ task: '42', period: 'Quý I/2024', reported: '2024-04-02' }, '2024-04-05'),
      ],
      0,
    ],
    [
      'without a period takes one without, when there is such',
      [
        task('42', '2024-04-02'),
        task('42', '2024-04-02', { period: 'Quý I/2024' }),
        retract({ task: '42', reported: '2024-04-02' }, '2024-04-05'),
      ],
      0,
    ],
    [
      'without a period takes the latest of any, otherwise',
      [
        task('42', '2024-04-02', { period: 'Quý I/2024' }),
        retract({ task: '42', reported: '2024-04-02' }, '2024-04-05'),
      ],
      0,
    ],
    [
      'asks for the status that it names',
      [
        task('37', '2024-04-02'),
        task('37', '2024-04-02', { status: 'doing' }),
        retract({ task: '37', reported: '2024-04-02', status: 'done' }, '2024-04-05'),
      ],
      0,
    ],
    [
      'takes back nothing twice',
      [
        task('37', '2024-04-02'),
        task('37', '2024-04-02'),
        retract({ task: '37', reported: '2024-04-02' }, '2024-04-05'),
        retract({ task: '37', reported: '2024-04-02' }, '2024-04-06'),
      ],
      0,
    ],
    [
      'does not look below itself',
      [task('1', '2024-04-02'), retract({ task: '37', reported: '2024-04-02' }, '2024-04-05')],
      null,
    ],
    [
      'tells a KPI from a task',
      [
        { kpi: '37', value: 1, date: '2024-01-01', reported: '2024-04-02' },
        retract({ task: '37', reported: '2024-04-02' }, '2024-04-05'),
      ],
      null,
    ],
  ];
  it.each(cases)('%s', (_what, entries, target) => {
    const { retractions, tasks, measures } = one(entries);
    expect(retractions.at(-1)?.target).toBe(target);
    const taken = [...tasks, ...measures].find(({ index }) => index === target);
    expect(taken?.retractedOn ?? null).toBe(target === null ? null : entries.at(-1)!.reported);
  });

  it('belongs to its own file', () => {
    const { tasks } = journalOf([
      { agency: 'A', entries: [task('37', '2024-04-02')] },
      { agency: 'B', entries: [retract({ task: '37', reported: '2024-04-02' }, '2024-04-05')] },
    ]);
    expect(tasks[0]?.retractedOn).toBeNull();
  });

  it('never takes back more entries than there are retractions, nor changes what is above it', () => {
    const anyEntry = fc.oneof(
      fc
        .tuple(fc.constantFrom('1', '2'), fc.constantFrom('2024-02-01', '2024-02-02'))
        .map(([id, reported]) => task(id, reported)),
      fc
        .tuple(fc.constantFrom('1', '2'), fc.constantFrom('2024-02-01', '2024-02-02'))
        .map(([id, reported]) => retract({ task: id, reported }, '2024-03-01')),
    );
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), anyEntry, (entries, last) => {
        const before = one(entries);
        const taken = before.tasks.filter(({ retractedOn }) => retractedOn !== null);
        expect(taken.length).toBe(before.retractions.filter(({ target }) => target !== null).length);
        const after = one([...entries, last]);
        const changed = before.tasks.filter((each, i) => after.tasks[i]?.retractedOn !== each.retractedOn);
        expect(changed.length).toBeLessThanOrEqual('retracts' in last ? 1 : 0);
      }),
    );
  });
});
