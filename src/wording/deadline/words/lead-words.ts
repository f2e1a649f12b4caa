import type { Cursor } from '../../cursor.ts';
import { eat, eatMark } from '../../take.ts';
import type { NoteCode } from '../notes.ts';
import type { Limit } from './syntax.ts';

const DONE = `hoàn thành|hoàn tất|xong|thực hiện xong|kết thúc|hoàn thành xong|phải hoàn thành|cần hoàn thành
|phải xong|hoàn thành việc này`;
const BY = `chậm nhất|muộn nhất|trễ nhất|chậm nhất là|muộn nhất là|hạn cuối|hạn cuối cùng|hạn chót|hạn cuối là
|hạn chót là|không muộn hơn|không chậm hơn|không quá|không trễ hơn|nhất là`;
const UNTIL = 'đến|tới|cho đến|cho tới|đến thời điểm|đến mốc';
/** "trước khi kết thúc quý III" too: the last day is in time. */
const UNTIL_END = `hết|đến hết|tới hết|cho đến hết|trước khi kết thúc|trước khi hết|trước ngày kết thúc
|trước thời điểm kết thúc`;
const BEFORE = 'trước|trước thời điểm|trước thời hạn|trước mốc';
const IN = `trong|vào|ngay trong|ngay từ|nội trong|trong thời gian|trong suốt|suốt|tại|vào dịp|vào thời điểm
|trong khoảng thời gian|trong vòng|trong phạm vi`;
const ROUGHLY = 'khoảng|vào khoảng|trong khoảng|ước|tầm';
const HOPED = 'dự kiến|dự kiến là|phấn đấu|cố gắng|phấn đấu cơ bản|cơ bản|quyết tâm|nỗ lực';
const ASSURED = 'đảm bảo|bảo đảm';
/** What is said before a time to call it one: "Thời hạn hoàn thành: …". */
export const HEADS = `thời hạn|thời hạn hoàn thành|hạn hoàn thành|hạn|thời gian hoàn thành|thời gian thực hiện|thời gian
|thời gian tổ chức|thời hạn thực hiện|hạn báo cáo|hạn gửi báo cáo|thời hạn báo cáo
|thời hạn gửi báo cáo`;

/** The kinds of words that lead to a time. */
type Kind =
  | 'head'
  | 'copula'
  | 'hoped'
  | 'assured'
  | 'done'
  | 'by'
  | 'until'
  | 'until-end'
  | 'before'
  | 'roughly'
  | 'in'
  | 'all';

const WORDS: readonly (readonly [Kind, string])[] = [
  ['by', BY],
  ['head', HEADS],
  ['done', DONE],
  ['until-end', UNTIL_END],
  ['before', BEFORE],
  ['until', UNTIL],
  ['hoped', HOPED],
  ['assured', ASSURED],
  ['roughly', ROUGHLY],
  ['in', IN],
  ['copula', 'là'],
  ['all', 'các'],
];

/**
 * What may stand right before each of them. Each comes once at the most, so that words heaped up ("trong là tại các quý I",
 * "đến hết trước quý I") are no time: what they say together nobody can tell.
 */
const BEHIND: Record<Kind, readonly (Kind | 'nothing')[]> = {
  head: ['nothing', 'hoped', 'assured', 'done'],
  copula: ['nothing', 'head', 'hoped', 'done'],
  hoped: ['nothing', 'head', 'copula', 'assured', 'done', 'by', 'until', 'in'],
  assured: ['nothing', 'head', 'copula', 'hoped'],
  done: ['nothing', 'head', 'copula', 'hoped', 'assured', 'by'],
  by: ['nothing', 'head', 'copula', 'hoped', 'assured', 'done'],
  until: ['nothing', 'head', 'copula', 'hoped', 'assured', 'done', 'by', 'roughly'],
  'until-end': ['nothing', 'head', 'copula', 'hoped', 'assured', 'done', 'by', 'until', 'roughly'],
  before: ['nothing', 'head', 'copula', 'hoped', 'assured', 'done', 'by', 'until', 'roughly'],
  roughly: ['nothing', 'head', 'copula', 'hoped', 'assured', 'done', 'by', 'until', 'before', 'in'],
  in: ['nothing', 'head', 'copula', 'hoped', 'assured', 'done', 'by', 'roughly'],
  all: ['nothing', 'head', 'copula', 'hoped', 'assured', 'done', 'by', 'until', 'until-end', 'roughly', 'in'],
};

/** The words that lead to a time. */
export interface Leads {
  readonly limit: Limit;
  readonly done: boolean;
  /** Codes of the notes that they call for: `by-and-before` is "chậm nhất trước", two that do not agree. */
  readonly remarks: readonly NoteCode[];
  /** Whether there are any. */
  readonly some: boolean;
}

/** Steps over the next word that may stand behind `last`; the words that lead so far are `seen`. */
function nextLead(c: Cursor, last: Kind | 'nothing', seen: ReadonlySet<Kind>): Kind | null {
  for (const [kind, words] of WORDS)
    if (BEHIND[kind].includes(last) && !seen.has(kind) && eat(c, words)) return kind;
  return null;
}

/** Steps over the words before a time: "hoàn thành trong", "chậm nhất vào", "đến hết". One out of its order is left standing. */
export function leads(c: Cursor): Leads {
  const from = c.at;
  const seen = new Set<Kind>();
  const remarks: NoteCode[] = [];
  let headed = false;
  for (let kind = nextLead(c, 'nothing', seen); kind !== null; ) {
    // "Hạn cuối: chậm nhất ngày 15/3" is a heading and its limit.
    const heading = (kind === 'by' || kind === 'head') && eatMark(c, ':');
    if (kind === 'by' && heading) {
      headed = true;
      kind = 'head';
    }
    seen.add(kind);
    if (kind === 'hoped' || kind === 'roughly') remarks.push(kind);
    kind = nextLead(c, kind, seen);
  }
  const by = headed || seen.has('by');
  const before = seen.has('before');
  if (by && before) remarks.push('by-and-before');
  const until = seen.has('until') || seen.has('until-end');
  const limit = before ? 'before' : by ? 'by' : until ? 'until' : 'in';
  return { limit, done: seen.has('done'), remarks, some: c.at > from };
}
