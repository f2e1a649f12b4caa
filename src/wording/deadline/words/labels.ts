import { wordKey } from '../../../text/normalize.ts';
import { advance, attempt, type Cursor, glance, peek, spanFrom } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import { plainCutoff } from './data-cutoff.ts';
import { elsewhere } from './elsewhere.ts';
import { seesStop, seesTime, skipBrackets, skipDocument } from './free-words.ts';
import type { Plain } from './syntax.ts';
import { eatEmptyVerb, eatNoun, eatSending, eatShare, eatVerb, seesVerb } from './verbs.ts';

const label = (c: Cursor, from: number): Plain => ({ is: 'label', code: 'label', span: spanFrom(c, from) });

/** A time with words that lead to it, a recurrence, or words that refer elsewhere: where a label's words end. */
function seesBreak(c: Cursor, marked: boolean): boolean {
  return (
    seesTime(c, marked) ||
    sees(c, 'sau khi|ngay sau khi|ngày làm việc cuối|ngày làm việc đầu|ngày làm việc thứ') ||
    (!marked && glance(c, elsewhere) !== null)
  );
}

/** Words that begin like a time and are none. */
const NOT_TIMES = 'lần đầu|lần cuối|bước đầu|đầu tư|đầu vào|đầu ra|đầu mối|đầu tiên|cuối cùng';

/** The words of a label up to a time; null when none follows before the sentence ends. */
function beforeTime(c: Cursor): true | null {
  while (!seesStop(c)) {
    if (eat(c, NOT_TIMES) || attempt(c, plainCutoff) !== null) continue;
    if (seesMark(c, ':')) return true;
    if (seesBreak(c, false)) return true;
    if (seesMark(c, ',')) {
      if (glance(c, (at) => (eatMark(at, ',') && seesBreak(at, false)) || null)) return true;
      advance(c);
    } else if (seesMark(c, '(')) skipBrackets(c);
    else if (!skipDocument(c)) advance(c);
  }
  return null;
}

/** The words of a label after its time: to the end of the sentence, unless another step begins after a comma. */
function afterTime(c: Cursor): void {
  // Once no time follows, none follows from any later place of the same sentence.
  let timesAhead = true;
  const another = (at: Cursor) => {
    const comma = seesMark(at, ',');
    advance(at);
    if (comma) eat(at, 'và');
    if (seesBreak(at, !comma)) return true;
    if (!timesAhead || !seesVerb(at)) return null;
    const step = beforeTime(at);
    timesAhead = step !== null;
    return step;
  };
  while (!seesStop(c)) {
    if (attempt(c, plainCutoff) !== null) continue;
    if (seesMark(c, ':') && glance(c, colonTime) !== null) return;
    if (seesMark(c, ',') || sees(c, 'và')) {
      if (glance(c, another) !== null) return;
      advance(c);
    } else if (sees(c, DUE) && seesTime(c, true)) return;
    else if (seesMark(c, '(')) skipBrackets(c);
    else if (!skipDocument(c)) advance(c);
  }
}

/** ": trước ngày 15/3" after a label: the time is the label's own. */
function colonTime(c: Cursor): true | null {
  advance(c);
  return seesTime(c, false) || null;
}

const DUE = 'trước ngày|chậm nhất|muộn nhất';

/** Words that lead to a time: a label that ends with one has taken it from words heaped up before the time. */
const LEADS = new Set(
  ['trước', 'sau', 'đến', 'tới', 'từ', 'hết', 'trong', 'vào', 'tại', 'nhất'].map(wordKey),
);

/** Begins with a verb of the list, or with a noun of the list or a share that a colon or a time follows. */
function head(c: Cursor): 'verb' | 'noun' | null {
  if (eatVerb(c)) return 'verb';
  return eatNoun(c) || eatShare(c) ? 'noun' : null;
}

/**
 * A step's label: "báo cáo kết quả", "Đợt 1:". `dated`: its time has been told already, so it runs to the sentence's
 * end; otherwise it ends where its time begins. After a time only a verb begins a label, after "Quý I:" a noun may.
 */
export function labelled(c: Cursor, dated: boolean, colon: boolean): Plain | null {
  const from = c.at;
  const kind = head(c);
  if (kind === null) return null;
  const begun = c.at;
  const leading = attempt(c, beforeTime);
  if (leading !== null && !dated) return LEADS.has(peek(c, -1)?.key ?? '') ? null : label(c, from);
  c.at = begun;
  if (kind === 'noun' && !(dated && colon)) return null;
  afterTime(c);
  return label(c, from);
}

/** "thực hiện", "tổ chức triển khai" right before a time: says nothing of its own; behind a period, "gửi" does not either. */
export function emptyLabel(c: Cursor, dated: boolean): true | null {
  if (!(dated && eatSending(c)) && !eatEmptyVerb(c)) return null;
  eatMark(c, ':');
  return peek(c) !== undefined && seesBreak(c, false) ? true : null;
}
