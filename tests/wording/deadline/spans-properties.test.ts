import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/diagnostics/problem.ts';
import { toRoman } from '../../../src/text/roman.ts';
import { readDeadline } from '../../../src/wording/deadline/read.ts';
import type { Deadline } from '../../../src/wording/deadline/types.ts';
import { type Spans, wordsAt } from '../../../src/wording/spans.ts';
import { mustRead, plan2024 } from './reading.ts';
import { vocabulary, wordings } from './wordings.ts';

const jumble = fc.array(fc.constantFrom(...vocabulary), { maxLength: 20 }).map((words) => words.join(' '));
const readable = fc.oneof(wordings, jumble);

const allSpans = ({ spans, conditionSpans, occurrences }: Deadline): Spans[] => [
  spans,
  conditionSpans,
  ...occurrences.flatMap((each) => [each.spans, each.labelSpans]),
];

const holds = (spans: Spans, { start, end }: Span) =>
  spans.some((outer) => outer.start <= start && end <= outer.end);

describe('the words of every reading', () => {
  test('lie in the wording, in its order, apart, none empty, and begin and end with no space', () => {
    fc.assert(
      fc.property(readable, (wording) => {
        const reading = readDeadline(wording, plan2024);
        if (!reading.ok) return;
        for (const spans of allSpans(reading.value)) {
          let last = -1;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(wording.length);
            expect(wording.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su);
            last = end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are there for whatever was read, and those of the parts within those of the whole', () => {
    fc.assert(
      fc.property(readable, (wording) => {
        const reading = readDeadline(wording, plan2024);
        if (!reading.ok) return;
        const { spans, occurrences, condition, conditionSpans } = reading.value;
        expect(spans).not.toEqual([]);
        expect(conditionSpans.length > 0).toBe(condition !== null);
        for (const span of conditionSpans) expect(holds(spans, span)).toBe(true);
        for (const each of occurrences) {
          expect(each.spans).not.toEqual([]);
          expect(each.labelSpans.length > 0).toBe(each.label !== null);
          for (const span of each.spans) expect(holds(spans, span)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('are the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(readable, (words) => {
        const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) => {
          const wording = words.normalize(form);
          const reading = readDeadline(wording, plan2024);
          return reading.ok ? allSpans(reading.value).map((spans) => wordsAt(wording, spans)) : null;
        });
        expect(decomposed).toEqual(composed);
      }),
      { numRuns: 800 },
    );
  });
});

describe('the words of an occurrence, put together, read as that occurrence', () => {
  const quarter = { words: ['Quý', 'quí', 'QUÝ'], of: (n: number) => [toRoman(n), String(n)], most: 4 };
  const month = {
    words: ['Tháng', 'tháng'],
    of: (n: number) => [String(n), String(n).padStart(2, '0')],
    most: 12,
  };

  /** "Quý I, quý 3 và IV/2024": the unit everywhere or only at first, the year nowhere, at the end or everywhere. */
  const lists = fc.constantFrom(quarter, month).chain(({ words, of, most }) =>
    fc
      .record({
        numbers: fc.uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: 4 }),
        lead: fc.constantFrom('', 'Trong ', 'Chậm nhất ', 'Hoàn thành trong '),
        unit: fc.constantFrom(...words),
        everywhere: fc.boolean(),
        spelling: fc.constantFrom(0, 1),
        year: fc.constantFrom('none', 'last', 'all'),
        tail: fc.constantFrom('/2024', '/2025', ' năm 2024', '-2025'),
        separators: fc.array(fc.constantFrom(', ', ' và ', ',', ' ,  '), { minLength: 4, maxLength: 4 }),
      })
      .map(({ numbers, lead, unit, everywhere, spelling, year, tail, separators }) => {
        const last = numbers.length - 1;
        const items = numbers.map((number, i) => {
          const head = i === 0 || everywhere ? `${unit} ` : '';
          const end = year === 'all' || (year === 'last' && i === last) ? tail : '';
          return `${head}${of(number)[spelling]}${end}${i < last ? separators[i] : ''}`;
        });
        return lead + items.join('');
      }),
  );

  /** One after the other, with the days that stand in no list. */
  const statements = fc
    .uniqueArray(fc.constantFrom('Quý I/2024', 'tháng 5', 'trước ngày 15/8', 'Năm 2025', 'ngày 3 tháng 10'), {
      minLength: 1,
    })
    .map((parts) => parts.join('; '));

  test('in lists and in statements', () => {
    fc.assert(
      fc.property(fc.oneof(lists, statements), (wording) => {
        for (const { spans, period, start, due } of mustRead(wording).occurrences) {
          const words = spans.map((span) => wording.slice(span.start, span.end)).join(' ');
          const again = mustRead(words).occurrences.map((each) => [each.period, each.start, each.due]);
          expect(again, `${wording}: ${words}`).toEqual([[period, start, due]]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
