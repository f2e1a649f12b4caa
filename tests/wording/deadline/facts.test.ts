import { describe, expect, test } from 'vitest';
import { facts, spoiled } from './facts.ts';
import { mustRead, refusal } from './reading.ts';

function named(periods: readonly string[]): string {
  const [first, last] = [periods[0], periods[periods.length - 1]];
  return periods.length > 5 ? `${first} … ${last} (${periods.length})` : periods.join(', ');
}

describe('wordings of real plans', () => {
  test.each(facts)('$wording', ({ wording, kind, start, due, periods }) => {
    const deadline = mustRead(wording);
    const read = named(deadline.occurrences.map(({ period }) => period));
    expect({ kind: deadline.kind, start: deadline.start, due: deadline.due, periods: read }).toEqual({
      kind,
      start,
      due,
      periods,
    });
    expect(deadline.wording).toBe(wording);
  });

  test.each(spoiled)('%s is refused', (wording) => {
    expect(refusal(wording)).toEqual({ code: 'deadline-spreadsheet-date', at: wording.slice(0, 19) });
  });
});
