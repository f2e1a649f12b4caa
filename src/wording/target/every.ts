import type { Span } from '../../diagnostics/problem.ts';
import { spanFrom } from '../cursor.ts';
import { skip, take, takeWords } from '../take.ts';
import type { TargetCursor } from './cursor.ts';
import { type Found, target } from './meaning.ts';
import { ends } from './period.ts';
import { measureAt, tail } from './quantity.ts';
import { allOf, each, none, openers, times } from './vocabulary.ts';

/** "Mỗi công dân có một danh tính số", "Toàn bộ hồ sơ …": all of them. */
export function everyOne(cursor: TargetCursor): Found | null {
  skip(cursor, openers);
  const from = cursor.at;
  const all = takeWords(cursor, allOf);
  if (all) return wholly(cursor, all.span);
  if (!take(cursor, each) || times.at(cursor.tokens, cursor.at)) return null;
  const { tokens } = cursor;
  const isOne = (at: number) =>
    tokens[at]?.key === '1' || tokens[at]?.text.normalize('NFC').toLowerCase() === 'một';
  let at = cursor.at + 1;
  while (at < tokens.length && (tokens[at]!.kind === 'word' || tokens[at]!.key === ',') && !isOne(at)) at++;
  if (!isOne(at)) return null;
  cursor.at = at + 1;
  return wholly(cursor, spanFrom(cursor, from, at + 1));
}

/** 100 % of what follows, as words say it at once. */
function wholly(cursor: TargetCursor, said: Span): Found | null {
  const whole = tail(cursor, Number.POSITIVE_INFINITY) > 0 && ends(cursor);
  return whole ? target('>=', 100, '%', { op: [said], value: [said], unit: [said] }) : null;
}

/** "Không có hồ sơ trễ hạn": none at all. */
export function noneAtAll(cursor: TargetCursor): Found | null {
  skip(cursor, openers);
  const said = takeWords(cursor, none);
  if (said === null) return null;
  const { name, spans } = measureAt(cursor);
  if (name === null || name === '%' || !ends(cursor)) return null;
  return target('<=', 0, name, { op: [said.span], value: [said.span], unit: spans });
}
