import { describe, expect, it } from 'vitest';
import { journal, planOf, sections, standingsOn } from './province.ts';

const tasks = sections(
  ['1', 'Sở Tư pháp', 'Trong năm 2024 (sau khi có hướng dẫn của Bộ Nội vụ)'],
  ['2', 'Sở Tư pháp', '30 ngày sau khi có hướng dẫn của Bộ Nội vụ'],
  ['3', 'Sở Tư pháp', 'Sau khi có hướng dẫn của Bộ Nội vụ'],
  ['4', 'Sở Tư pháp', 'Theo kế hoạch riêng của UBND tỉnh'],
  ['5', 'Sở Tư pháp', 'Thường xuyên'],
);
const triggers = ['1', '2', '3']
  .map((task) => `  - { task: "${task}", date: 2024-06-10, document: 12/BNV-CCVC }\n`)
  .join('');
const plan = planOf(`${tasks}triggers:\n${triggers}`);
const states = (day: string) =>
  Object.fromEntries(
    standingsOn(plan, journal({}), day).map(({ obligation, state }) => [obligation.task.id, state]),
  );

describe('work that waits, has no day, or goes on', () => {
  it('waits before its condition comes true', () => {
    expect(states('2024-06-09')).toEqual({
      '1': 'waiting',
      '2': 'waiting',
      '3': 'waiting',
      '4': 'undated',
      '5': 'ongoing',
    });
  });

  it('is due as its cell says from that day; the day itself counts', () => {
    expect(states('2024-06-10')).toMatchObject({ '1': 'pending', '2': 'pending', '3': 'undated' });
  });

  it('is due 30 days after 10/06/2024 on 10/07/2024', () => {
    expect(states('2024-07-10')).toMatchObject({ '2': 'due-soon' });
    expect(states('2024-07-11')).toMatchObject({ '1': 'pending', '2': 'overdue' });
  });

  it('is never late without a day', () => {
    expect(states('2026-01-01')).toMatchObject({ '3': 'undated', '4': 'undated', '5': 'ongoing' });
  });
});

it('a condition is not known before the day on which it comes true', () => {
  const due = (day: string) =>
    standingsOn(plan, journal({}), day).find(({ obligation }) => obligation.task.id === '2')!.obligation.due;
  expect(due('2024-06-09')).toBeNull();
  expect(due('2024-06-10')).toBe('2024-07-10');
});
