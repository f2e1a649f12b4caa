import { type Cursor, skip, take } from './cursor.ts';
import { type Meaning, meaning } from './meaning.ts';
import { ends } from './period.ts';
import { measureAt, tail } from './quantity.ts';
import { allOf, each, none, openers, times } from './vocabulary.ts';

/** "Mỗi công dân có một danh tính số", "Toàn bộ hồ sơ …": all of them. */
export function everyOne(cursor: Cursor): Meaning | null {
  skip(cursor, openers);
  if (take(cursor, allOf)) {
    return tail(cursor, Number.POSITIVE_INFINITY) > 0 && ends(cursor) ? meaning('>=', 100, '%') : null;
  }
  if (!take(cursor, each) || times.at(cursor.tokens, cursor.at)) return null;
  const { tokens } = cursor;
  const isOne = (at: number) =>
    tokens[at]?.key === '1' || tokens[at]?.text.normalize('NFC').toLowerCase() === 'một';
  let at = cursor.at + 1;
  while (at < tokens.length && (tokens[at]!.kind === 'word' || tokens[at]!.key === ',') && !isOne(at)) at++;
  if (!isOne(at)) return null;
  cursor.at = at + 1;
  return tail(cursor, Number.POSITIVE_INFINITY) > 0 && ends(cursor) ? meaning('>=', 100, '%') : null;
}

/** "Không có hồ sơ trễ hạn": none at all. */
export function noneAtAll(cursor: Cursor): Meaning | null {
  skip(cursor, openers);
  if (!take(cursor, none)) return null;
  const { name } = measureAt(cursor);
  return name !== null && name !== '%' && ends(cursor) ? meaning('<=', 0, name) : null;
}
