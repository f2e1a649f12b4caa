import { spanBetween } from '../cursor.ts';
import { present } from '../spans.ts';
import { skip, take, takeWords } from '../take.ts';
import { fail, leaveAside, stretch, type TargetCursor } from './cursor.ts';
import { leadAt } from './lead.ts';
import { comparison, type Found, target } from './meaning.ts';
import { ends } from './period.ts';
import { targetConflict, targetRange } from './problems.ts';
import { bareMeasureAt, digitsAt, measureAt, settledValue, tail } from './quantity.ts';
import { falls, openers, rises, startsAt, toFall, toRise } from './vocabulary.ts';

/** The most words of what changes. */
const MOST_WORDS = 20;

/**
 * "Giảm từ 10% xuống còn 5%", "nâng tỷ lệ từ 60% lên trên 80%": the level to be reached; where it begins is left aside. In "tăng
 * từ 5% đến 7%" nobody can tell whether levels or changes are meant: that is no such target.
 */
export function fromTo(cursor: TargetCursor): Found | null {
  const { reach, fault } = cursor;
  const found = changeOfLevel(cursor);
  // What was tried in vain explains nothing.
  if (found === null && cursor.fault === fault) cursor.reach = reach;
  return found;
}

function changeOfLevel(cursor: TargetCursor): Found | null {
  const start = cursor.at;
  skip(cursor, openers);
  const down = takeWords(cursor, falls);
  const up = down ? null : takeWords(cursor, rises);
  if (!down && !up) return null;
  while (take(cursor, startsAt) === null)
    if (tail(cursor, 1, false) === 0 || cursor.at > start + MOST_WORDS) return null;
  const from = cursor.at;
  const first = digitsAt(cursor);
  if (first === null) return null;
  const firstUnit = bareMeasureAt(cursor);
  const began = spanBetween(cursor, from);
  const joint = takeWords(cursor, down ? toFall : toRise);
  if (joint === null) return null;
  const lead = leadAt(cursor);
  const last = digitsAt(cursor);
  if (last === null) return null;
  const measure = measureAt(cursor);
  const [low, high] = [settledValue(cursor, first, measure), settledValue(cursor, last, measure)];
  if (low === null || high === null || !ends(cursor)) return null;
  const problem = stretch(cursor, start, cursor.at);
  if ((down ? low <= high : low >= high) || (firstUnit && firstUnit.name !== measure.name))
    return fail(cursor, targetRange(...problem));
  const op = comparison(lead.ops, down ? '<=' : '>=');
  if (op === null || op === '=' || op.startsWith('<') !== (down !== null))
    return fail(cursor, targetConflict(...problem));
  for (const span of present(began)) leaveAside(cursor, 'start', span);
  const said = [...present(down?.span, up?.span), joint.span, ...lead.spans];
  return target(op, high, measure.name, { op: said, value: [last.span], unit: measure.spans });
}
