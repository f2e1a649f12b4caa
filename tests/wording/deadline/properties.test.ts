import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeadline } from '../../../src/wording/deadline/read.ts';
import type { Deadline, DeadlineContext } from '../../../src/wording/deadline/types.ts';
import { expectProportional } from '../../growth.ts';
import { printDeadline } from './print.ts';
import { meaning, mustRead, plan2024 } from './reading.ts';
import { daySpellings, spellings, vocabulary, wordings } from './wordings.ts';

const contexts: fc.Arbitrary<DeadlineContext> = fc.record({
  year: fc.integer({ min: 2021, max: 2030 }),
  issued: fc.constantFrom('2023-12-29', null),
  before: fc.constantFrom('inclusive' as const, 'exclusive' as const),
});

/** Words put together anyhow, and text of any kind. */
const anything = fc.oneof(
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...vocabulary), { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('a period written in any of its spellings reads the same', () => {
  const indexed = fc.oneof(
    fc.record({ unit: fc.constant('quarter' as const), index: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ unit: fc.constant('month' as const), index: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ unit: fc.constant('half' as const), index: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ unit: fc.constantFrom('nine-months' as const, 'year' as const), index: fc.constant(1) }),
  );

  test('periods', () => {
    fc.assert(
      fc.property(
        indexed,
        fc.integer({ min: 2021, max: 2030 }),
        contexts,
        ({ unit, index }, year, context) => {
          const [first, ...others] = spellings(unit, index, year).map((words) =>
            meaning(mustRead(words, context)),
          );
          for (const other of others) expect(other).toEqual(first);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('days', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 2021, max: 2030 }),
    );
    fc.assert(
      fc.property(parts, contexts, ([day, month, year], context) => {
        const [first, ...others] = daySpellings(day, month, year).map((words) =>
          meaning(mustRead(words, context)),
        );
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

describe('every reading', () => {
  test('has its occurrences in order, none due before it starts, and the ends of all of them on top', () => {
    fc.assert(
      fc.property(fc.oneof(wordings, anything), contexts, (words, context) => {
        const reading = readDeadline(words, context);
        if (!reading.ok) return;
        const { kind, start, due, occurrences, notes } = reading.value;
        for (const each of occurrences) expect((each.start ?? each.due) <= each.due).toBe(true);
        const dues = occurrences.map((each) => each.due);
        expect(dues).toEqual([...dues].sort());
        expect(due).toBe(dues.at(-1) ?? null);
        if (occurrences.length > 0) expect(start).toBe(occurrences[0]?.start);
        if (start !== null && due !== null) expect(start <= due).toBe(true);
        if (kind === 'once') expect(occurrences).toHaveLength(1);
        if (kind === 'ongoing' || kind === 'undetermined') expect(occurrences).toEqual([]);
        const left = notes.some(({ code }) => code === 'before-decision');
        if (kind === 'steps' || (kind === 'recurring' && !left))
          expect(occurrences.length).toBeGreaterThan(0);
        if (kind === 'recurring')
          for (const { due } of occurrences)
            expect(due >= (context.issued ?? '') || due < `${context.year}`).toBe(true);
        expect(reading.value.condition !== null).toBe(kind === 'conditional');
        for (const { words: noted, span } of notes) expect(words.slice(span.start, span.end)).toBe(noted);
      }),
      { numRuns: 1500 },
    );
  });

  test('is the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.oneof(wordings, anything), (words) => {
        const [composed, decomposed] = [words.normalize('NFC'), words.normalize('NFD')].map((text) =>
          readDeadline(text, plan2024),
        );
        expect(composed?.ok).toBe(decomposed?.ok);
        if (composed?.ok && decomposed?.ok)
          expect(meaning(composed.value)).toEqual(meaning(decomposed.value));
        else if (!composed?.ok && !decomposed?.ok)
          expect(composed?.problem.code).toBe(decomposed?.problem.code);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on the case', () => {
    fc.assert(
      fc.property(wordings, (words) => {
        const plain = ({ kind, due }: Deadline) => ({ kind, due });
        const [given, capitals] = [
          readDeadline(words, plan2024),
          readDeadline(words.toUpperCase(), plan2024),
        ];
        expect(capitals.ok).toBe(given.ok);
        if (given.ok && capitals.ok) expect(plain(capitals.value)).toEqual(plain(given.value));
      }),
      { numRuns: 500 },
    );
  });

  test('is printed in words that read back to it in any plan', () => {
    fc.assert(
      fc.property(wordings, contexts, contexts, (words, context, elsewhere) => {
        const reading = readDeadline(words, context);
        if (!reading.ok || (reading.value.kind === 'recurring' && reading.value.due === null)) return;
        const { before } = context;
        const printed = printDeadline(reading.value, before);
        expect(meaning(mustRead(printed, { ...elsewhere, issued: null, before })), printed).toEqual(
          meaning(reading.value),
        );
      }),
      { numRuns: 600 },
    );
  });
});

describe('every refusal', () => {
  test('is one problem whose place lies in the text', () => {
    fc.assert(
      fc.property(anything, contexts, (words, context) => {
        const reading = readDeadline(words, context);
        if (reading.ok) return;
        const { code, span, message, remedy } = reading.problem;
        expect(code).toMatch(/^deadline-/u);
        expect(span.start >= 0 && span.start <= span.end && span.end <= words.length).toBe(true);
        expect(message()).not.toMatch(/\.$/u);
        expect(remedy()).not.toBe('');
      }),
      { numRuns: 1500 },
    );
  });
});

describe('time is linear in the length', () => {
  const units = [
    ...[
      'báo cáo kết quả, ',
      'Quý I/2024; ',
      'theo kế hoạch, ',
      '((((',
      'sau khi có, ',
      'tháng 3, ',
      'ban hành và ',
      'hằng quý, ',
    ],
    ...[
      'từ quý I đến ',
      'ngày 15, ',
      'Quý I ban hành, ',
      '2024-',
      'báo cáo (quý ',
      '(sau khi ',
      'trước ',
      '15/',
      'một lần ',
      'tháng 3 đến tháng 5, ',
      'theo tiến độ, bảo đảm ',
      'riêng tháng 3 trước ngày 5/3; ',
      '10 ngày kể từ ngày 1/3, ',
    ],
  ];

  test.each(units)('"%s" over and over', (unit) => {
    // whole units only: one that is cut off at the end may be refused at once, and the two would not do the same work
    const most = Math.floor(1900 / unit.length / 4);
    expectProportional((count) => readDeadline(unit.repeat(count), plan2024), most, `"${unit}"`);
  });
});
