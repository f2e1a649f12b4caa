import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/schema.ts';
import { chainOf } from '../../src/tracking/succession.ts';
import { journal, planOf, sections, standingsOn, told } from './province.ts';

const group = 'groups:\n  - { name: Các sở, code: CS, members: [Sở A, Sở B, Sở C] }\n';
const done = (task: string, date: string, reported = date): Entry => ({
  task,
  status: 'done',
  date,
  reported,
});
const doing = (task: string, reported: string): Entry => ({
  task,
  status: 'doing',
  date: reported,
  reported,
});

describe('who holds the work of an agency', () => {
  const plan = planOf(`agencies:
  - { name: Sở A, code: SA, until: 2024-03-31, succeededBy: Sở B }
  - { name: Sở B, code: SB, until: 2024-06-30, succeededBy: Sở C }
  - { name: Sở C, code: SC }
  - name: Sở D
    code: SD
    until: 2024-08-31
    succeededBy:
      - { name: Sở A, tasks: ["1"] }
      - Sở C
  - { name: Sở E, code: SE, until: 2024-08-31 }
${sections(['1', 'Sở C', 'Trong năm 2024'])}`);
  const names = (name: string, task: string, day: string) =>
    chainOf(plan, { name, code: '' }, task, day).map((each) => each.name);

  it('is the agency itself on its last day, its successor from the day after', () => {
    expect(names('Sở A', '1', '2024-03-31')).toEqual(['Sở A']);
    expect(names('Sở A', '1', '2024-04-01')).toEqual(['Sở A', 'Sở B']);
    expect(names('Sở A', '1', '2024-07-01')).toEqual(['Sở A', 'Sở B', 'Sở C']);
  });

  it('is told for each task where the work was divided', () => {
    expect(names('Sở D', '2', '2024-09-01')).toEqual(['Sở D', 'Sở C']);
    expect(names('Sở D', '1', '2024-09-01')).toEqual(['Sở D', 'Sở A', 'Sở B', 'Sở C']);
  });

  it('stays the dissolved agency when nobody takes over', () => {
    expect(names('Sở E', '1', '2025-01-01')).toEqual(['Sở E']);
  });
});

describe('two of a group merged into the third', () => {
  const plan = planOf(`agencies:
  - { name: Sở A, code: SA, until: 2024-06-30, succeededBy: Sở C }
  - { name: Sở B, code: SB, until: 2024-06-30, succeededBy: Sở C }
  - { name: Sở C, code: SC }
${group}${sections(['1', 'Các sở', 'Trong năm 2024'])}`);
  const on = (files: Record<string, Entry[]>, day: string) => told(standingsOn(plan, journal(files), day));

  it('owes the work once from then on', () => {
    expect(on({}, '2024-06-30')).toEqual(['Sở A: 1 pending', 'Sở B: 1 pending', 'Sở C: 1 pending']);
    expect(on({}, '2024-07-01')).toEqual(['Sở C: 1 pending']);
  });

  it('is done once when the successor does it', () => {
    expect(on({ 'Sở C': [done('1', '2024-08-01')] }, '2024-09-01')).toEqual(['Sở C: 1 done-on-time']);
  });

  it('keeps what one of them had done before', () => {
    const files = { 'Sở A': [done('1', '2024-05-01')] };
    expect(on(files, '2024-07-01')).toEqual(['Sở A → Sở C: 1 done-on-time', 'Sở C: 1 pending']);
  });

  it('takes the open work of others on when its own was done', () => {
    const files = { 'Sở C': [done('1', '2024-05-01')] };
    expect(on(files, '2024-07-01')).toEqual(['Sở A → Sở C: 1 pending', 'Sở C: 1 done-on-time']);
  });

  it('says nothing of what others had done by reporting its own later', () => {
    const files = { 'Sở A': [done('1', '2024-05-01')], 'Sở C': [doing('1', '2024-08-01')] };
    expect(on(files, '2024-09-01')).toEqual(['Sở A → Sở C: 1 done-on-time', 'Sở C: 1 pending']);
  });

  it('does not count what it had reported of its own before for what it took over', () => {
    const files = { 'Sở C': [doing('1', '2024-05-01')] };
    const later = planOf(`agencies:
  - { name: Sở A, code: SA, until: 2024-06-30, succeededBy: Sở C }
  - { name: Sở C, code: SC }
${sections(['1', 'Sở A', 'Trong năm 2024'])}`);
    expect(standingsOn(later, journal(files), '2024-07-01')[0]).toMatchObject({ progress: 'none' });
  });
});

describe('two merged into a body outside the group', () => {
  const plan = planOf(`agencies:
  - { name: Sở A, code: SA, until: 2024-06-30, succeededBy: Sở D }
  - { name: Sở B, code: SB, until: 2024-09-30, succeededBy: Sở D }
  - { name: Sở C, code: SC }
  - { name: Sở D, code: SD }
${group}${sections(['1', 'Các sở', 'Trong năm 2024'])}`);
  const on = (files: Record<string, Entry[]>, day: string) => told(standingsOn(plan, journal(files), day));

  it('makes one of the two that are open', () => {
    expect(on({}, '2024-10-01')).toEqual(['Sở A → Sở D: 1 pending', 'Sở C: 1 pending']);
  });

  it('keeps the second open when the first was done before it came', () => {
    const files = { 'Sở D': [done('1', '2024-08-01')] };
    expect(on(files, '2024-10-01')).toEqual([
      'Sở A → Sở D: 1 done-on-time',
      'Sở B → Sở D: 1 pending',
      'Sở C: 1 pending',
    ]);
  });
});

describe('members of a group', () => {
  const plan = planOf(`agencies:
  - { name: Sở A, code: SA }
  - { name: Sở B, code: SB }
  - { name: Sở C, code: SC }
groups:
  - name: Các sở
    code: CS
    members:
      - Sở A
      - { name: Sở B, until: 2024-02-29 }
      - { name: Sở C, from: 2024-07-01 }
${sections(['1', 'Các sở', 'Hàng quý'], ['2', 'Các sở', 'Thường xuyên'], ['3', 'Các sở', 'Trong năm 2024'])}`);
  const on = (task: string, day: string) =>
    told(standingsOn(plan, journal({}), day).filter(({ obligation }) => obligation.task.id === task));
  const quarters = (day: string, agency: string) =>
    on('1', day)
      .filter((words) => words.startsWith(agency))
      .map((words) => words.slice(8));

  it('owe the periods in which they belonged to it', () => {
    expect(quarters('2024-12-31', 'Sở A')).toHaveLength(4);
    expect(quarters('2024-12-31', 'Sở B')).toEqual(['Quý I/2024 overdue']);
    expect(quarters('2024-12-31', 'Sở C')).toEqual(['Quý III/2024 overdue', 'Quý IV/2024 due-soon']);
  });

  it('owe nothing before they joined', () => {
    expect(on('3', '2024-06-30')).toEqual(['Sở A: 3 pending', 'Sở B: 3 pending']);
    expect(on('3', '2024-07-01')).toEqual(['Sở A: 3 pending', 'Sở B: 3 pending', 'Sở C: 3 pending']);
  });

  it('hold ongoing work only while they belong to it', () => {
    expect(on('2', '2024-02-29')).toEqual(['Sở A: 2 ongoing', 'Sở B: 2 ongoing']);
    expect(on('2', '2024-03-01')).toEqual(['Sở A: 2 ongoing']);
    expect(on('2', '2024-07-01')).toEqual(['Sở A: 2 ongoing', 'Sở C: 2 ongoing']);
  });
});

describe('an agency that was merged', () => {
  const plan = planOf(`agencies:
  - { name: Sở A, code: SA, until: 2024-03-31, succeededBy: Sở C }
  - { name: Sở B, code: SB }
  - { name: Sở C, code: SC }
${group}${sections(['1', 'Các sở', 'Quý I/2024'])}`);
  const on = (files: Record<string, Entry[]>, day: string) => told(standingsOn(plan, journal(files), day));

  it('is heard of what it had done before, though it is told only afterwards', () => {
    const files = { 'Sở A': [done('1', '2024-03-28', '2024-04-10')] };
    expect(on(files, '2024-04-09')).toEqual(['Sở B: 1 overdue', 'Sở C: 1 overdue']);
    expect(on(files, '2024-04-10')).toEqual([
      'Sở A → Sở C: 1 done-on-time',
      'Sở B: 1 overdue',
      'Sở C: 1 overdue',
    ]);
  });
});

describe('an agency dissolved on 31/05/2024 whose work nobody takes over', () => {
  const plan = planOf(`agencies:
  - { name: Sở A, code: SA, until: 2024-05-31 }
  - { name: Sở B, code: SB }
  - { name: Sở C, code: SC }
${group}${sections(
  ['1', 'Các sở', 'Hàng quý'],
  ['2', 'Các sở', 'Thường xuyên'],
  ['3', 'Sở A', 'Hàng quý'],
  ['4', 'Sở A', 'Quý IV/2024'],
  ['5', 'Sở A', 'Thường xuyên'],
  ['6', 'Các sở', 'Quý IV/2024'],
)}`);
  const own = (day: string, files: Record<string, Entry[]> = {}) =>
    standingsOn(plan, journal(files), day).filter(({ obligation }) => obligation.agency === 'Sở A');
  const on = (day: string, files: Record<string, Entry[]> = {}) =>
    told(own(day, files)).map((words) => words.slice(6));

  it('owes everything on its last day', () => {
    expect(on('2024-05-31')).toHaveLength(4 + 1 + 4 + 1 + 1 + 1);
    expect(own('2024-05-31').every(({ dissolved }) => dissolved === null)).toBe(true);
  });

  it('owes no period that begins later, and no work of its group; what was its own alone stays to be seen', () => {
    expect(on('2024-12-01')).toEqual([
      '1 Quý I/2024 overdue',
      '1 Quý II/2024 overdue',
      '3 Quý I/2024 overdue',
      '3 Quý II/2024 overdue',
      '4 pending',
      '5 ongoing',
    ]);
    expect(own('2024-12-01').every(({ dissolved }) => dissolved === '2024-05-31')).toBe(true);
  });

  it('keeps what it had done, early too', () => {
    const early: Entry = { ...done('1', '2024-05-20'), period: 'Quý III/2024' } as Entry;
    expect(on('2024-12-01', { 'Sở A': [early] })).toContain('1 Quý III/2024 done-on-time');
  });
});
