import type { Span } from '../../diagnostics/problem.ts';
import { present, wordsAt } from '../spans.ts';
import { type Taken, takeWords } from '../take.ts';
import { fail, leaveAside, stretch, type TargetCursor } from './cursor.ts';
import { type Lead, leadAt, type RangeEnd, rangeEnd } from './lead.ts';
import { comparison, type Found, target } from './meaning.ts';
import { ends } from './period.ts';
import { targetBare, targetConflict, targetRange, targetRank, targetUnknown } from './problems.ts';
import {
  bareMeasureAt,
  type Digits,
  digitsAt,
  type Measure,
  measureAt,
  settledValue,
  shareOf,
  tail,
} from './quantity.ts';
import { regions } from './rank-words.ts';
import type { TargetOp } from './types.ts';
import { ages, bounds, closers, frequencies, percent, within } from './vocabulary.ts';

/** "Trên 98%", "Từ 30% trở lên", "05 cuộc", "từ 80% đến 90%", "mỗi quý 01 cuộc". */
export function absolute(cursor: TargetCursor): Found | null {
  const head = cursor.at;
  const often = howOften(cursor);
  const start = cursor.at;
  const inside = withinAt(cursor);
  const lead = leadAt(cursor);
  const limit = inside ?? withinAt(cursor);
  const first = digitsAt(cursor);
  if (first === null) return null;
  const firstUnit = bareMeasureAt(cursor);
  const second = rangeEnd(cursor);
  if (second && limit) return null;
  if (second) return range(cursor, start, lead, [first, firstUnit], second);
  cursor.at = first.end;
  const measured = measureAt(cursor);
  const { name, kind } = measured;
  if (isRank(measured)) return fail(cursor, targetRank(...stretch(cursor, start, cursor.at)));
  // A share is no rate: of the plan's year it is said already, of a shorter time it would be another share each time.
  if (often && kind === 'percent' && often.value !== 'năm')
    return fail(cursor, targetUnknown(...stretch(cursor, head, start)));
  const measure = often && name && kind !== 'percent' ? per(measured, often) : measured;
  const value = settledValue(cursor, first, measure);
  if (value === null) return null;
  if (!mayBeRough(cursor, lead, kind) || countsElse(cursor, first.end)) return null;
  if (limit && kind !== 'time') return fail(cursor, targetUnknown(...stretch(cursor, start, cursor.at)));
  const closer = takeWords(cursor, closers);
  const ops = opsOf(lead, closer?.value ?? null);
  if (limit) ops.push('<=');
  const closed = cursor.at;
  if (closer && kind === 'percent') shareOf(cursor);
  else if (closer) tail(cursor, Number.POSITIVE_INFINITY);
  if (!ends(cursor)) return null;
  if (ops.length === 0 && kind === 'time')
    return fail(cursor, targetBare(...stretch(cursor, first.from, closed)));
  // Nobody asks for "at least none": a bare 0 is the most that is allowed.
  const op = comparison(ops, value === 0 ? '<=' : '>=');
  if (op === null) return fail(cursor, targetConflict(...stretch(cursor, start, closed)));
  const said = [...lead.spans, ...present(limit, closer?.span)];
  return target(op, value, measure.name, { op: said, value: [first.span], unit: measure.spans });
}

/** "mỗi quý", "hằng năm" before a number; "/năm" stands behind one only. */
function howOften(cursor: TargetCursor): Taken<string> | null {
  return cursor.tokens[cursor.at]?.key === '/' ? null : takeWords(cursor, frequencies);
}

/** "trong", "trong vòng" before "15 phút"; not that of "trong khoảng từ". */
function withinAt(cursor: TargetCursor): Span | null {
  if (bounds.at(cursor.tokens, cursor.at) !== null) return null;
  return takeWords(cursor, within)?.span ?? null;
}

/** "từ … trở xuống" begins at its upper end, so "từ" is no lower bound there. */
function opsOf({ ops, from }: Lead, closer: TargetOp | null): TargetOp[] {
  if (closer === null) return [...ops];
  return from && closer === '<=' && ops.length === 1 ? [closer] : [...ops, closer];
}

/** "15 tuổi" says whom, "3 Đông Nam Á" is a place in a ranking. */
function countsElse({ tokens }: TargetCursor, at: number): boolean {
  return ages.at(tokens, at) !== null || regions.at(tokens, at) !== null;
}

/** "khoảng 50 tỷ đồng" is left aside; "khoảng 98%" is not read: of a share, nobody can tell how much less will do. */
function mayBeRough(cursor: TargetCursor, { roughly, expected }: Lead, kind: Measure['kind']): boolean {
  if (roughly && kind === 'percent')
    fail(cursor, targetUnknown(roughly, { words: wordsAt(cursor.text, [roughly]) }));
  else if (roughly ?? expected) leaveAside(cursor, 'approximate', (roughly ?? expected)!);
  return roughly === null || kind !== 'percent';
}

/** "mỗi quý" before "01 cuộc". */
function per({ name, kind, spans }: Measure, often: Taken<string>): Measure {
  return { name: `${name}/${often.value}`, kind, spans: [...spans, often.span] };
}

/** "5 hạng", "từ 2 đến 5 bậc": of a rank nobody can tell whether it is a place or a change. */
function isRank({ name }: Measure): boolean {
  return name !== null && RANKED.test(name);
}

const RANKED = /^(?:thứ )?(?:hạng|bậc)(?: (?!mục|học)|$)/iu;

function range(
  cursor: TargetCursor,
  start: number,
  lead: Lead,
  [first, firstUnit]: readonly [Digits, Measure | null],
  second: RangeEnd,
): Found | null {
  const end = percent.at(cursor.tokens, second.end)?.end ?? second.end;
  const measure = measureAt(cursor);
  if (isRank(measure)) return fail(cursor, targetRank(...stretch(cursor, start, cursor.at)));
  const low = settledValue(cursor, first, measure);
  const high = settledValue(cursor, second, measure);
  if (low === null || high === null || !ends(cursor)) return null;
  const bound = comparison(lead.ops, '>=');
  if (bound !== '>=' && bound !== '<=') return fail(cursor, targetConflict(...stretch(cursor, start, end)));
  if (!mayBeRough(cursor, lead, measure.kind)) return null;
  if (low >= high || (firstUnit && firstUnit.name !== measure.name)) {
    return fail(cursor, targetRange(...stretch(cursor, start, end)));
  }
  const unit = [...(firstUnit?.spans ?? []), ...measure.spans];
  if (lead.roughly || lead.ops.length > (lead.from ? 1 : 0)) {
    // "Tối thiểu 60-70%": the bound says which end counts.
    const [counts, other] = bound === '>=' ? [first, second] : [second, first];
    leaveAside(cursor, bound === '>=' ? 'range-end' : 'range-start', other.span);
    const value = bound === '>=' ? low : high;
    return target(bound, value, measure.name, { op: lead.spans, value: [counts.span], unit });
  }
  const spans = { op: [...lead.spans, second.joint], value: [first.span], upper: [second.span], unit };
  return target('>=', low, measure.name, spans, { upper: high });
}
