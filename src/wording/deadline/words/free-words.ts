import { advance, attempt, type Cursor, glance, onNewLine, peek, touches } from '../../cursor.ts';
import { eat, sees, seesMark } from '../../take.ts';
import { date } from './dates.ts';
import { every } from './every.ts';
import { leads } from './lead-words.ts';
import { count } from './numbers.ts';
import { time } from './time.ts';

/** A full stop that ends a sentence, not one inside "2.0". */
function seesFullStop(c: Cursor): boolean {
  return seesMark(c, '.') && !touches(c, 1);
}

/** Where a run of free words must end: a bracket that closes around it, a semicolon, a full stop, a new line. */
export function seesStop(c: Cursor): boolean {
  return peek(c) === undefined || seesMark(c, ');') || seesFullStop(c) || onNewLine(c);
}

/** Steps over "(…)" with what it holds; to the end when it never closes. */
export function skipBrackets(c: Cursor): void {
  let depth = 0;
  do {
    if (seesMark(c, '(')) depth++;
    if (seesMark(c, ')')) depth--;
    advance(c);
  } while (depth > 0 && peek(c) !== undefined);
}

/** Steps over "số 06/2023/NĐ-CP ngày 21/02/2023": a document's date is not a deadline. */
export function skipDocument(c: Cursor): boolean {
  const from = c.at;
  if (!eat(c, 'số') || peek(c)?.kind !== 'number') {
    c.at = from;
    return false;
  }
  advance(c);
  while (seesMark(c, '/-') && touches(c) && peek(c, 1) !== undefined) advance(c, 2);
  if (sees(c, 'ngày')) attempt(c, date);
  return true;
}

const STARTS =
  'thường xuyên|xuyên suốt|định kỳ|đột xuất|chậm nhất|muộn nhất|báo cáo định kỳ|báo cáo đột xuất';

/** Whether a time, a recurrence or "thường xuyên" begins here. `marked`: only one with words that lead to it. */
export function seesTime(c: Cursor, marked: boolean): boolean {
  if (sees(c, STARTS)) return true;
  return (
    glance(c, (at) => {
      if (every(at) !== null) return true;
      if (marked && !glance(at, (here) => leads(here).some || null)) return null;
      return time(at) !== null ? true : null;
    }) === true
  );
}

/** "(dự kiến quý III/2024)" after a reference: the time is the cell's own. */
function bracketedTime(c: Cursor): true | null {
  advance(c);
  return seesTime(c, false) || null;
}

const AT_MOST = 'chậm nhất|muộn nhất|chậm nhất là|muộn nhất là|chậm nhất sau|chậm nhất trong';
const WITHIN = `trong vòng|trong thời hạn|không quá|tối đa|thời hạn|trong thời gian|hoàn thành trong|${AT_MOST}`;

/** "chậm nhất 30 ngày" behind an event: how long after it. */
function seesDelay(c: Cursor, leads: string): boolean {
  return (
    glance(c, (at) => (eat(at, leads) && count(at) !== null && eat(at, 'ngày|tuần|tháng')) || null) === true
  );
}

const ASSURED = 'đảm bảo|bảo đảm|phải bảo đảm|phải đảm bảo|nhưng phải|song phải';

/** "Theo tiến độ …, bảo đảm ban hành trong năm 2026": a time that bounds what is told elsewhere, before the sentence ends. */
function seesBound(c: Cursor): boolean {
  return (
    glance(c, (at) => {
      if (!eat(at, ASSURED)) return null;
      while (!seesStop(at) && !seesMark(at, ',')) {
        if (seesTime(at, true)) return true;
        advance(at);
      }
      return null;
    }) === true
  );
}

/** Steps over words that refer to something, up to where they stop or a time follows after a comma or "và". */
export function tail(c: Cursor): void {
  while (!seesStop(c)) {
    const comma = seesMark(c, ',');
    if (comma || sees(c, 'và|nhưng')) {
      const next = glance(c, (at) => {
        advance(at);
        if (comma) eat(at, 'và|nhưng');
        return seesTime(at, !comma) || seesDelay(at, WITHIN) || seesBound(at) ? true : null;
      });
      if (next === true) return;
      advance(c);
    } else if (seesDelay(c, AT_MOST)) {
      return;
    } else if (seesMark(c, '(')) {
      if (glance(c, bracketedTime) === true) return;
      skipBrackets(c);
    } else if (!skipDocument(c)) advance(c);
  }
}
