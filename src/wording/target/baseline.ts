import type { Span } from '../../diagnostics/problem.ts';
import { atEnd, attempt, spanFrom } from '../cursor.ts';
import { take } from '../take.ts';
import type { TargetCursor } from './cursor.ts';
import { yearAt } from './period.ts';
import { baselineWords, comparedWith, lastYear, samePeriod, yearWord } from './relative-words.ts';

/** A year that a target is compared with; null where it is "the year before" of a plan whose year is not known. */
export interface Baseline {
  readonly year: number | null;
  readonly span: Span;
}

/** "so với [kết quả đánh giá] năm 2023", "so với năm trước", "so với cùng kỳ"; `bare`: "so với" may be left out. */
export function baselineAt(cursor: TargetCursor, bare: boolean): Baseline | null {
  const from = cursor.at;
  const named = take(cursor, comparedWith) !== null;
  const found = named || bare ? comparedYear(cursor, named) : null;
  return found && { ...found, span: spanFrom(cursor, from, cursor.at) };
}

function comparedYear(cursor: TargetCursor, named: boolean): Omit<Baseline, 'span'> | null {
  const last = { year: cursor.planYear === null ? null : cursor.planYear - 1 };
  for (;;) {
    if (take(cursor, lastYear)) return last;
    const word = take(cursor, yearWord);
    if (word || named) {
      const year = yearAt(cursor);
      if (year !== null) return { year };
    }
    if (word) return null;
    const same = attempt(cursor, (c) => take(c, samePeriod));
    if (same && (atEnd(cursor) || cursor.tokens[cursor.at]?.key === ',')) return last;
    if (!same && !take(cursor, baselineWords)) return null;
  }
}
