import fc from 'fast-check';

import { describe, expect, it } from 'vitest';
import { type Journal, journalOf } from '../../src/journal/journal.ts';
import type { Entry } from '../../src/journal/schema.ts';
import { dueStates } from '../../src/tracking/due-states.ts';
import { obligationsOf } from '../../src/tracking/obligations.ts';
import { type Standing, standingsOf } from '../../src/tracking/state.ts';
import { summarize } from '../../src/tracking/summary.ts';
import { FOUR, planOf, sections, standingsOn } from './province.ts';

/** Every kind of deadline, groups and single leads, an agency that ends, a condition. */
const plan =
  planOf(`${FOUR.replace('code: SB }', 'code: SB, until: 2024-07-31, succeededBy: Sở C }')}${sections(
    ['1', 'Các sở', 'Quý I/2024'],
    ['2', 'Các sở', 'Hàng quý'],
    ['3', 'Sở D', 'Thường xuyên'],
    ['4', 'Sở D', 'Trong năm 2024 (sau khi có hướng dẫn của Bộ Nội vụ)'],
    ['5', 'Sở D', 'Theo kế hoạch riêng của UBND tỉnh'],
    ['6', 'Sở A', 'Tháng 9/2024 hoàn thành khảo sát; Quý IV/2024 tổng kết'],
  )}triggers:
  - { task: "4", date: 2024-06-10, document: 12/BNV-CCVC }
amendments:
  - document: { number: 9/QĐ-UBND, date: 2024-05-10 }
    changes:
      - { task: "1", deadline: Quý III/2024 }
      - { task: "3", end: true }
  - document: { number: 15/QĐ-UBND, date: 2024-08-20 }
    changes:
      - { task: "2", deadline: "6 tháng, năm" }
      - { task: "6", lead: Sở D }
  - document: { number: 18/QĐ-UBND, date: 2024-10-15 }
    changes:
      - { task: "2", deadline: Hàng quý }
`);

const PERIODS: Record<string, string[]> = {
  '2': ['Quý I/2024', 'Quý II/2024', '6 tháng đầu năm 2024', 'Quý III/2024', 'Quý IV/2024', 'Năm 2024'],
  '6': ['Tháng 9/2024', 'Quý IV/2024'],
};
const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2025-02-28'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const record: fc.Arbitrary<Entry> = fc
  .record({
    task: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    status: fc.constantFrom(
      'doing' as const,
      'submitted' as const,
      'done' as const,
      'blocked' as const,
      'waived' as const,
    ),
    date: day,
    reported: day,
    which: fc.nat(5),
  })
  .map(({ which, ...entry }) => {
    const periods = PERIODS[entry.task];
    return periods ? { ...entry, period: periods[which % periods.length]! } : entry;
  });
/** Entries of one file; some of them take back the one before. */
const entries = fc.array(fc.tuple(record, fc.boolean(), day), { maxLength: 8 }).map((list) =>
  list.flatMap(([entry, taken, on]): Entry[] => {
    if (!taken || !('task' in entry)) return [entry];
    const { task, period, reported, status } = entry;
    const retracts = { task, reported, status, ...(period === undefined ? {} : { period }) };
    return [entry, { retracts, reason: 'Ghi nhầm', reported: on }];
  }),
);
const files = fc.record({ 'Sở A': entries, 'Sở B': entries, 'Sở C': entries, 'Sở D': entries });

type Files = Readonly<Record<string, readonly Entry[]>>;
const journalFrom = (all: Files): Journal =>
  journalOf(Object.entries(all).map(([agency, each]) => ({ agency, entries: [...each] })));
const keyOf = ({ obligation: { agency, task, period } }: Standing) => `${agency} ${task.id} ${period ?? ''}`;
const byKey = (standings: readonly Standing[]) => new Map(standings.map((each) => [keyOf(each), each]));
const isDone = (each: Standing | undefined) => each?.state === 'done-on-time' || each?.state === 'done-late';

describe('on any day, whatever was reported', () => {
  it('each obligation is in one state, and the states add up to all tasks', () => {
    fc.assert(
      fc.property(files, day, (all, asOf) => {
        const standings = standingsOn(plan, journalFrom(all), asOf);
        expect(new Set(standings.map(keyOf)).size).toBe(standings.length);
        for (const { state } of standings) expect(dueStates).toContain(state);
        const { total, states } = summarize(standings).all;
        expect(Object.values(states).reduce((sum, each) => sum + each)).toBe(total);
        expect(total).toBe(new Set(standings.map(({ obligation }) => obligation.task.id)).size);
      }),
    );
  });

  it('what is overdue is past its due day and not done, what is still to be done in time is not', () => {
    fc.assert(
      fc.property(files, day, (all, asOf) => {
        for (const { state, progress, obligation } of standingsOn(plan, journalFrom(all), asOf)) {
          const { due } = obligation;
          if (state === 'overdue') expect(due !== null && due < asOf && progress !== 'done').toBe(true);
          if (state === 'pending' || state === 'due-soon') expect(due !== null && due >= asOf).toBe(true);
          if (progress === 'done') expect(state).toMatch(/^done-/u);
        }
      }),
    );
  });

  it('a successor owes each piece of work at most once', () => {
    fc.assert(
      fc.property(files, day, (all, asOf) => {
        const open = standingsOn(plan, journalFrom(all), asOf).filter(
          (each) => !isDone(each) && each.state !== 'stopped' && each.holder.name === 'Sở C',
        );
        const works = open.map(({ obligation: { task, period } }) => `${task.id} ${period ?? ''}`);
        const own = open.filter(({ obligation }) => obligation.agency === 'Sở C');
        for (const { obligation } of own) {
          const work = `${obligation.task.id} ${obligation.period ?? ''}`;
          expect(works.filter((each) => each === work)).toHaveLength(1);
        }
      }),
    );
  });
});

describe('from one day to another', () => {
  it('done turns into not done only by a retraction', () => {
    fc.assert(
      fc.property(files, day, day, (all, one, other) => {
        const [before, after] = one <= other ? [one, other] : [other, one];
        const reported = journalFrom(all);
        const then = byKey(standingsOn(plan, reported, before));
        const takenBack = reported.tasks.some(
          ({ entry, retractedOn }) =>
            entry.status === 'done' && retractedOn !== null && retractedOn > before && retractedOn <= after,
        );
        if (takenBack) return;
        const now = byKey(standingsOn(plan, reported, after));
        for (const [key, each] of then) if (isDone(each)) expect(isDone(now.get(key))).toBe(true);
      }),
    );
  });

  it('what is reported later changes nothing before', () => {
    fc.assert(
      fc.property(files, files, day, (all, more, asOf) => {
        const later = (list: readonly Entry[]) => list.filter(({ reported }) => reported > asOf);
        const both = Object.fromEntries(
          Object.entries(all).map(([agency, list]) => [
            agency,
            [...list, ...later(more[agency as keyof typeof more])],
          ]),
        );
        const known = Object.fromEntries(
          Object.entries(all).map(([agency, list]) => [
            agency,
            list.filter(({ reported }) => reported <= asOf),
          ]),
        );
        const expected = standingsOn(plan, journalFrom(known), asOf);
        expect(standingsOn(plan, journalFrom(both), asOf)).toEqual(expected);
      }),
    );
  });
});

describe('of one agency', () => {
  it('what it reports changes nothing for another that does not take its work over', () => {
    fc.assert(
      fc.property(files, entries, day, (all, more, asOf) => {
        const others = (each: Files) =>
          standingsOn(plan, journalFrom(each), asOf).filter(({ obligation }) => obligation.agency !== 'Sở A');
        expect(others({ ...all, 'Sở A': [...all['Sở A'], ...more] })).toEqual(others(all));
      }),
    );
  });

  it('its standings need only its own file and those of its successors', () => {
    const asked = obligationsOf(plan).filter(({ agency }) => agency === 'Sở A' || agency === 'Sở D');
    fc.assert(
      fc.property(files, day, (all, asOf) => {
        const few = journalFrom({ 'Sở A': all['Sở A'], 'Sở D': all['Sở D'] });
        expect(standingsOf(plan, asked, few, asOf)).toEqual(standingsOf(plan, asked, journalFrom(all), asOf));
      }),
    );
  });
});
