import { attempt, type Cursor, onNewLine, peek, touches } from '../../cursor.ts';
import { eat, eatMark, seesMark } from '../../take.ts';
import { seesYearSlash, small } from './numbers.ts';
import type { Joint } from './syntax.ts';

const STRENGTH: readonly Joint[] = ['none', 'comma', 'and', 'or', 'colon', 'stop'];

/** "- ", "+ ", "• ", "a) ", "1) ": what a list item begins with. */
export function bullet(c: Cursor): void {
  if (eatMark(c, '-+•*·–')) return;
  attempt(c, (at) => {
    if (small(at) === null && !(peek(at)?.text.length === 1 && at.at++ >= 0)) return null;
    return touches(at) && eatMark(at, ')') ? true : null;
  });
}

function one(c: Cursor): Joint | null {
  if (eatMark(c, ',')) return 'comma';
  if (eatMark(c, ':')) return 'colon';
  if (seesMark(c, '-') && eatMark(c, '-')) return 'colon';
  if (eatMark(c, ';.')) return 'stop';
  if (eat(c, 'trong đó|riêng|cụ thể|cụ thể là|cụ thể như sau')) return 'stop';
  if (eat(c, 'hoặc|hoặc là|hay')) return 'or';
  if (seesYearSlash(c)) return null;
  return eat(c, 'và|đồng thời|sau đó|tiếp đó|rồi|cùng|nhưng|song') || eatMark(c, '&+/') ? 'and' : null;
}

/** What separates two pieces: the strongest of the marks and words that stand between them. */
export function joint(c: Cursor): Joint {
  let strongest: Joint = onNewLine(c) ? 'stop' : 'none';
  for (let next = one(c); next !== null; next = one(c))
    if (STRENGTH.indexOf(next) > STRENGTH.indexOf(strongest)) strongest = next;
  if (strongest === 'stop') bullet(c);
  return strongest;
}
