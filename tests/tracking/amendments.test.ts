import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAt } from '../../src/plan/amend.ts';
import { resolvePlan } from '../../src/plan/resolve.ts';
import { obligationsOf } from '../../src/tracking/obligations.ts';
import { FOUR, journal, planOf, sections, standingsOn, told } from './province.ts';

const plan =
  planOf(`${FOUR}${sections(['1', 'Sở A', 'Quý I/2024'], ['2', 'Sở A', 'Quý II/2024'], ['3', 'Sở A', 'Trong năm 2024'])}kpis:
  - { id: "6.2", text: Trên 98%, indicator: Tỷ lệ, target: Trên 98% }
amendments:
  - document: { number: 9/QĐ-UBND, date: 2024-05-10 }
    changes:
      - { task: "1", deadline: Quý III/2024 }
      - { task: "2", lead: Các sở }
      - { kpi: "6.2", target: Trên 99% }
  - document: { number: 5/QĐ-UBND, date: 2024-04-10 }
    changes:
      - { task: "1", deadline: Quý II/2024 }
      - section: I
        add: { id: "4", text: Việc mới, lead: Sở D, deadline: Trong năm 2024 }
  - document: { number: 12/QĐ-UBND, date: 2024-08-01 }
    changes:
      - { task: "3", end: true }
`);
const on = (day: string) => told(standingsOn(plan, journal({}), day));

describe('amendments', () => {
  it('count from the day of their document, the earlier first, wherever they stand in the file', () => {
    const due = (day: string) => standingsOn(plan, journal({}), day)[0]!.obligation.due;
    expect(['2024-04-09', '2024-04-10', '2024-05-09', '2024-05-10'].map(due)).toEqual([
      '2024-03-31',
      '2024-06-30',
      '2024-06-30',
      '2024-09-30',
    ]);
  });

  it('make overdue work be in time again from that day, not before', () => {
    expect(on('2024-04-09')[0]).toBe('Sở A: 1 overdue');
    expect(on('2024-04-10')[0]).toBe('Sở A: 1 pending');
  });

  it('change who leads, add tasks, and end them', () => {
    expect(on('2024-04-09')).toEqual(['Sở A: 1 overdue', 'Sở A: 2 pending', 'Sở A: 3 pending']);
    expect(on('2024-08-01')).toEqual([
      'Sở A: 1 pending',
      'Sở A: 2 overdue',
      'Sở B: 2 overdue',
      'Sở C: 2 overdue',
      'Sở A: 3 stopped',
      'Sở D: 4 pending',
    ]);
  });

  it('leave a task that was done before it ended done', () => {
    const reported = journal({
      'Sở A': [{ task: '3', status: 'done', date: '2024-07-01', reported: '2024-07-01' }],
    });
    expect(told(standingsOn(plan, reported, '2024-12-31'))).toContain('Sở A: 3 done-on-time');
  });

  it('keep what was there before, and by which document it was changed', () => {
    const [task] = planAt(plan, '2024-05-10').tasks;
    expect(task?.applied).toEqual([
      {
        document: { number: '5/QĐ-UBND', date: '2024-04-10' },
        field: 'deadline',
        before: 'Quý I/2024',
        after: 'Quý II/2024',
      },
      {
        document: { number: '9/QĐ-UBND', date: '2024-05-10' },
        field: 'deadline',
        before: 'Quý II/2024',
        after: 'Quý III/2024',
      },
    ]);
    expect(plan.tasks[0]?.deadlineWords).toBe('Quý I/2024');
  });

  it('retarget a KPI', () => {
    const value = (day: string) => {
      const reading = planAt(plan, day).kpis[0]!.target;
      return reading.ok ? reading.value.value : null;
    };
    expect([value('2024-05-09'), value('2024-05-10')]).toEqual([98, 99]);
  });

  it('give the plan that reading the amended file anew would give', () => {
    for (const day of ['2024-01-01', '2024-04-10', '2024-05-10', '2024-12-31']) {
      const amended = planAt(plan, day);
      const anew = resolvePlan('plan.yaml', structuredClone(amended.data));
      const plain = (each: typeof plan) => ({
        tasks: each.tasks.map(({ applied: _, ...task }) => task),
        kpis: each.kpis.map(({ applied: _, ...kpi }) => kpi),
      });
      expect(plain(amended)).toEqual(plain(anew));
    }
  });

  it('are all that changes a due date: the same between two of them', () => {
    const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2024-12-31'), noInvalidDate: true });
    const iso = (day: Date) => day.toISOString().slice(0, 10);
    const dues = (day: string) => JSON.stringify(obligationsOf(planAt(plan, day)).map(({ due }) => due));
    const between = (day: string) =>
      plan.data.amendments.filter(({ document }) => document.date <= day).length;
    fc.assert(
      fc.property(days.map(iso), days.map(iso), (one, other) => {
        if (between(one) === between(other)) expect(dues(one)).toBe(dues(other));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an amendment of the recurrence, or of the lead', () => {
  const given =
    planOf(`${FOUR}${sections(['1', 'Sở A', 'Hàng quý'], ['2', 'Sở A', 'Trong năm 2024'], ['3', 'Sở B', 'Trong năm 2024'])}amendments:
  - document: { number: 9/QĐ-UBND, date: 2024-05-10 }
    changes:
      - { task: "1", deadline: "6 tháng, năm" }
      - { task: "2", lead: Sở D, deadline: Quý III/2024 }
`);
  const done = (task: string, date: string, reported: string, period?: string) =>
    ({ task, status: 'done', date, reported, ...(period === undefined ? {} : { period }) }) as const;
  const at = (day: string, ...entries: ReturnType<typeof done>[]) =>
    told(standingsOn(given, journal({ 'Sở A': entries }), day));

  it('leaves only the new periods to be done', () => {
    expect(at('2024-05-09')).toEqual([
      'Sở A: 1 Quý I/2024 overdue',
      'Sở A: 1 Quý II/2024 pending',
      'Sở A: 1 Quý III/2024 pending',
      'Sở A: 1 Quý IV/2024 pending',
      'Sở A: 2 pending',
      'Sở B: 3 pending',
    ]);
    expect(at('2024-05-10')).toEqual([
      'Sở A: 1 6 tháng đầu năm 2024 pending',
      'Sở A: 1 Năm 2024 pending',
      'Sở D: 2 pending',
      'Sở B: 3 pending',
    ]);
  });

  it('keeps done what was done before, whenever that is told', () => {
    const first = 'Sở A: 1 Quý I/2024 done-on-time';
    expect(at('2024-05-10', done('1', '2024-03-30', '2024-04-02', 'Quý I/2024'))[0]).toBe(first);
    expect(at('2024-05-19', done('1', '2024-03-30', '2024-05-20', 'Quý I/2024'))).not.toContain(first);
    expect(at('2024-05-20', done('1', '2024-03-30', '2024-05-20', 'Quý I/2024'))).toContain(first);
    expect(at('2024-12-31', done('2', '2024-04-01', '2024-04-01'))).toContain('Sở A: 2 done-on-time');
  });

  it('brings back no period that was reported on only afterwards', () => {
    expect(at('2024-06-30', done('1', '2024-05-11', '2024-05-11', 'Quý I/2024'))).toHaveLength(4);
  });
});
