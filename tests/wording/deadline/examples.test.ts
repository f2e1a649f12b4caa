import { describe, expect, test } from 'vitest';
import { wordsAt } from '../../../src/wording/spans.ts';
import { deadlineExamples, exampleContext, refusedDeadlines, toldDeadlines } from './examples.ts';
import { mustRead, refusal } from './reading.ts';

describe('the examples of docs/cach-doc.md', () => {
  test.each(deadlineExamples)('$kind: $wording', ({ wording, kind, due, count }) => {
    const deadline = mustRead(wording, exampleContext);
    expect([deadline.kind, deadline.due, deadline.occurrences.length]).toEqual([kind, due, count]);
  });

  test.each(refusedDeadlines)('$wording is refused', ({ wording, code }) => {
    expect(refusal(wording, exampleContext).code).toBe(code);
  });

  test.each(toldDeadlines)('$wording is told by its words', ({ wording, told }) => {
    const { occurrences } = mustRead(wording, exampleContext);
    expect(occurrences.map(({ period, spans }) => [period, wordsAt(wording, spans)])).toEqual(told);
  });

  test('there are at least five of each kind', () => {
    const kinds = ['once', 'recurring', 'steps', 'ongoing', 'conditional', 'undetermined'] as const;
    for (const kind of kinds)
      expect(deadlineExamples.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(5);
  });

  test('dates in the sentences are those of the reading', () => {
    for (const { wording, reading } of deadlineExamples) {
      const deadline = mustRead(wording, exampleContext);
      const days = [
        deadline.start,
        deadline.due,
        ...deadline.occurrences.flatMap(({ start, due }) => [start, due]),
        exampleContext.issued,
      ];
      for (const [, day, month, year] of reading.matchAll(/(\d{2})\/(\d{2})\/(\d{4})/gu))
        expect(days, wording).toContain(`${year}-${month}-${day}`);
    }
  });
});
