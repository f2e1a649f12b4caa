import { describe, expect, it } from 'vitest';
import { dueCalendar } from '../../src/tracking/deadlines.ts';
import { journal, planOf, sections, standingsOn } from './province.ts';

const plan = planOf(
  sections(
    ['1', 'Sở Tư pháp', 'Quý I/2024'],
    ['2', 'Sở Tư pháp', 'Hằng quý'],
    ['3', 'Sở Tư pháp, Sở Nội vụ', 'Trước ngày 15/03/2024'],
    ['4', 'Sở Tư pháp', 'Sau khi có hướng dẫn của Bộ Nội vụ'],
    ['5', 'Sở Tư pháp', 'Thường xuyên'],
    ['6', 'Sở Tư pháp', 'Năm 2025'],
  ),
);

const done = (task: string) => ({
  task,
  status: 'done' as const,
  date: '2024-03-10',
  reported: '2024-03-10',
});

describe('the calendar of deadlines', () => {
  it('counts in each month the tasks that fall due, by how they stand', () => {
    const calendar = dueCalendar(
      plan,
      standingsOn(plan, journal({ 'Sở Tư pháp': [done('1'), done('3')] }), '2024-04-01'),
    );
    expect(calendar.lanes.map(({ section }) => section?.id)).toEqual(['I']);
    const months = calendar.lanes[0]!.months;
    // Tasks 1, 2 and 3; of task 3 the one agency is done and the other late, which makes it late.
    expect(months[2]).toMatchObject({ total: 3, states: { 'done-on-time': 1, overdue: 2 } });
    expect(months.map(({ total }) => total)).toEqual([0, 0, 3, 0, 0, 1, 0, 0, 1, 0, 0, 1]);
  });

  it('knows of what falls due in another year, and leaves out what waits or goes on', () => {
    expect(dueCalendar(plan, standingsOn(plan, journal({}), '2024-04-01')).elsewhere).toBe(1);
  });

  it('leaves out what was stopped, which is due on no day any more', () => {
    const stopped = { ...done('1'), status: 'waived' as const };
    const { lanes } = dueCalendar(
      plan,
      standingsOn(plan, journal({ 'Sở Tư pháp': [stopped] }), '2024-04-01'),
    );
    expect(lanes[0]!.months[2]).toMatchObject({ total: 2, states: { stopped: 0 } });
  });

  it('leaves out sections without any task of those asked about', () => {
    expect(dueCalendar(plan, []).lanes).toEqual([]);
  });
});
