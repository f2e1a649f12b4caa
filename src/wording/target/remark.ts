import { spanFrom } from '../cursor.ts';
import { isWord } from './counted.ts';
import { leaveAside, type TargetCursor } from './cursor.ts';
import { conditions, halts, none, qualifiers, remarkStarts } from './vocabulary.ts';

/** Marks before a remark, and those inside one. */
const BEFORE = ',;-';
const INSIDE = ',-"\'/&()';

/**
 * Steps over a clause that ends the wording and says what for or how: ", gắn với …", "(không có hồ sơ trễ hạn)". One that holds a
 * number, a condition, an exception or another comparison is no remark: it may change the target.
 */
export function skipRemark(cursor: TargetCursor): boolean {
  const { tokens, at: from } = cursor;
  const bracket = tokens[from]?.key === '(' && tokens.at(-1)?.key === ')';
  const first = bracket || BEFORE.includes(tokens[from]?.key ?? '?') ? from + 1 : from;
  if (bracket ? qualifiers.at(tokens, first) && !none.at(tokens, first) : !remarkStarts.at(tokens, first))
    return false;
  for (let at = first; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number' || conditions.at(tokens, at) || halts.at(tokens, at)) return false;
    if (token.kind === 'mark' ? !INSIDE.includes(token.key) : !isWord(token)) return false;
  }
  leaveAside(cursor, 'remark', spanFrom(cursor, first, tokens.length - (bracket ? 1 : 0)));
  cursor.at = tokens.length;
  return true;
}
