import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/journal/schema.ts';
import { carriedOver, emulationOf } from '../../src/tracking/emulation.ts';
import { kpiStandings } from '../../src/tracking/kpi.ts';
import { obligationsOf } from '../../src/tracking/obligations.ts';
import { FOUR, journal, planOf, sections, standingsOn } from './province.ts';

const done = (task: string, date: string, period?: string): Entry => ({
  task,
  status: 'done',
  date,
  reported: date,
  ...(period === undefined ? {} : { period }),
});

/* Task 1: three departments by 31/03. Task 2: Sở D each quarter. Task 3: Sở A all year. Task 4: Sở B by 30/06/2025. */
const plan = planOf(
  `${FOUR}${sections(
    ['1', 'Các sở', 'Quý I/2024'],
    ['2', 'Sở D', 'Hằng quý'],
    ['3', 'Sở A', 'Thường xuyên trong năm'],
    ['4', 'Sở B', 'Quý II/2025'],
  )}kpis:
  - { id: K.1, text: Một, indicator: Một, target: "100%", owner: Sở A }
  - { id: K.2, text: Hai, indicator: Hai, target: "100%", owner: Sở A }
  - { id: K.3, text: Ba, indicator: Ba, target: "100%", owner: Sở A }
`,
);
const reported = journal({
  'Sở A': [
    done('1', '2024-03-20'),
    { kpi: 'K.1', value: 100, date: '2024-06-30', reported: '2024-06-30' },
    { kpi: 'K.2', value: 99, date: '2024-06-30', reported: '2024-06-30' },
  ],
  'Sở B': [done('1', '2024-05-02')],
  'Sở D': [
    done('2', '2024-03-31', 'Quý I/2024'),
    done('2', '2024-06-30', 'Quý II/2024'),
    done('2', '2024-09-30', 'Quý III/2024'),
  ],
});

function on(day: string) {
  const standings = standingsOn(plan, reported, day);
  const kpis = kpiStandings(plan, reported, standings, day);
  return { standings, bodies: emulationOf(plan, obligationsOf(plan), reported, standings, kpis, day) };
}
const told = (day: string) =>
  on(day).bodies.map(
    ({ name, rank, judged, onTime, late, overdue }) =>
      `${rank ?? '-'} ${name}: ${onTime}+${late}+${overdue}=${judged}`,
  );

describe('the order of bodies', () => {
  it('goes by the share done in time, then by how much was due', () => {
    // Sở D 3 of 4 (Quý IV is late), Sở A 1 of 1, Sở B 0 of 1 (late), Sở C 0 of 1 (not done).
    expect(told('2025-01-10')).toEqual([
      '1 Sở A: 1+0+0=1',
      '2 Sở D: 3+0+1=4',
      '3 Sở B: 0+1+0=1',
      '3 Sở C: 0+0+1=1',
    ]);
  });

  it('puts equal rates on one rank, the larger work first, and the next rank behind all of them', () => {
    // On 30/09 Sở D has three quarters done in time, 3 of 3.
    expect(told('2024-09-30')).toEqual([
      '1 Sở D: 3+0+0=3',
      '1 Sở A: 1+0+0=1',
      '3 Sở B: 0+1+0=1',
      '3 Sở C: 0+0+1=1',
    ]);
  });

  it('ranks nobody before anything fell due', () => {
    expect(told('2024-01-15').map((each) => each.slice(0, 1))).toEqual(['-', '-', '-', '-']);
  });
});

it('counts the reporting periods that are over, by how much was reported in each', () => {
  const reports = Object.fromEntries(
    on('2024-07-15').bodies.map(({ name, reports: { full, part, none } }) => [name, [full, part, none]]),
  );
  // Quý I and Quý II are over. Sở A reported on task 1 in Quý I, and task 3 asks for no periodic report; in Quý II it said
  // nothing of any task. Sở B did task 1 in Quý II; Sở C said nothing; Sở D reported its quarter each time. Task 4 of Sở B
  // begins in 2025.
  expect(reports).toEqual({
    'Sở A': [1, 0, 1],
    'Sở B': [1, 0, 1],
    'Sở C': [0, 0, 2],
    'Sở D': [2, 0, 0],
  });
});

it('counts the KPIs a body answers for that can be judged', () => {
  const byName = new Map(on('2025-01-10').bodies.map(({ name, kpis }) => [name, kpis]));
  // K.1 is met, K.2 is short, of K.3 nothing is known.
  expect(byName.get('Sở A')).toEqual({ judged: 2, met: 1 });
  expect(byName.get('Sở B')).toEqual({ judged: 0, met: 0 });
});

describe('what goes on into the next year', () => {
  const carried = (day: string) =>
    carriedOver(plan, on(day).standings).map(({ obligation: { task, agency, period } }) =>
      `${task.id} ${agency} ${period ?? ''}`.trim(),
    );

  it('is late work and work due after the year, not what ends with it', () => {
    expect(carried('2025-01-10')).toEqual(['1 Sở C', '2 Sở D Quý IV/2024', '4 Sở B']);
  });

  it('does not hold what may still be done in the year', () => {
    expect(carried('2024-12-31')).toEqual(['1 Sở C', '4 Sở B']);
  });
});
