import { type Cursor, fail, stretch, take } from './cursor.ts';
import { type Lead, leadAt, rangeEnd } from './lead.ts';
import { comparison, type Meaning, meaning } from './meaning.ts';
import { ends } from './period.ts';
import { targetBare, targetConflict, targetRange, targetRank } from './problems.ts';
import {
  bareMeasureAt,
  type Digits,
  digitsAt,
  type Measure,
  measureAt,
  settledValue,
  tail,
} from './quantity.ts';
import { closers, frequencies, percent } from './vocabulary.ts';

/** "Trên 98%", "Từ 30% trở lên", "05 cuộc", "từ 80% đến 90%", "mỗi quý 01 cuộc". */
export function absolute(cursor: Cursor): Meaning | null {
  const often = take(cursor, frequencies);
  const start = cursor.at;
  const lead = leadAt(cursor);
  const first = digitsAt(cursor);
  if (first === null) return null;
  const firstUnit = bareMeasureAt(cursor);
  const second = rangeEnd(cursor);
  if (second) return range(cursor, start, lead, [first, firstUnit], second);
  cursor.at = first.end;
  const { name, kind } = measureAt(cursor);
  // "5 hạng": of a rank nobody can tell whether it is a place or a change.
  if (name !== null && RANKED.test(name))
    return fail(cursor, targetRank(...stretch(cursor, start, cursor.at)));
  const measure: Measure = { kind, name: often && name ? `${name}/${often}` : name };
  const value = settledValue(cursor, first, measure);
  if (value === null) return null;
  const ops = [...lead.ops];
  const closer = take(cursor, closers);
  if (closer) ops.push(closer);
  const closed = cursor.at;
  if (closer) tail(cursor, Number.POSITIVE_INFINITY);
  if (!ends(cursor)) return null;
  if (ops.length === 0 && kind === 'time')
    return fail(cursor, targetBare(...stretch(cursor, first.from, closed)));
  // Nobody asks for "at least none": a bare 0 is the most that is allowed.
  const op = comparison(ops, value === 0 ? '<=' : '>=');
  if (op === null) return fail(cursor, targetConflict(...stretch(cursor, start, closed)));
  return meaning(op, value, measure.name);
}

const RANKED = /^(?:thứ )?(?:hạng|bậc)(?: (?!mục|học)|$)/iu;

function range(
  cursor: Cursor,
  start: number,
  lead: Lead,
  [first, firstUnit]: readonly [Digits, Measure | null],
  second: Digits,
): Meaning | null {
  const end = percent.at(cursor.tokens, second.end)?.end ?? second.end;
  const measure = measureAt(cursor);
  const low = settledValue(cursor, first, measure);
  const high = settledValue(cursor, second, measure);
  if (low === null || high === null || !ends(cursor)) return null;
  if (lead.ops.length > (lead.from ? 1 : 0))
    return fail(cursor, targetConflict(...stretch(cursor, start, end)));
  if (low >= high || (firstUnit && firstUnit.name !== measure.name)) {
    return fail(cursor, targetRange(...stretch(cursor, start, end)));
  }
  return meaning('>=', low, measure.name, { upper: high });
}
