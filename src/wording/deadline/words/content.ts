import { advance, type Cursor, firstOf, glance, peek, spanFrom } from '../../cursor.ts';
import { eat } from '../../take.ts';
import { cutoff } from './data-cutoff.ts';
import { relative } from './delay.ts';
import { elsewhere, elsewhereFirst } from './elsewhere.ts';
import { every } from './every.ts';
import { skipBrackets, tail } from './free-words.ts';
import { labelled } from './labels.ts';
import { period } from './periods.ts';
import type { Content, Joint, Plain } from './syntax.ts';
import { time } from './time.ts';
import { adhoc, afterEvent, condition, ongoing, open } from './undated-words.ts';
import { eatNoun, eatShare, eatVerb } from './verbs.ts';
import { workingDay } from './working-day.ts';

/** "định kỳ" without a unit: whatever follows recurs. "Các mốc": what follows are steps. */
function periodic(c: Cursor): Plain | null {
  const from = c.at;
  if (eat(c, 'các mốc|các mốc thời gian|theo các mốc'))
    return { is: 'periodic', code: 'milestones', span: spanFrom(c, from) };
  if (!eat(c, 'định kỳ|theo định kỳ|báo cáo định kỳ')) return null;
  return { is: 'periodic', code: 'periodic-vague', span: spanFrom(c, from) };
}

const VISION = 'định hướng đến|định hướng|tầm nhìn đến|tầm nhìn|hướng đến|hướng tới|có xét đến';

/** "định hướng đến năm 2030": an outlook, no deadline. */
function vision(c: Cursor): Plain | null {
  const from = c.at;
  if (!eat(c, VISION) || period(c, true) === null) return null;
  return { is: 'aside', code: 'outlook', span: spanFrom(c, from) };
}

/** "đối với báo cáo định kỳ hằng quý", "đối với báo cáo quý I": the period says it all. */
export function scope(c: Cursor): true | null {
  if (!eat(c, 'đối với|đối với báo cáo|đối với các báo cáo|cho báo cáo')) return null;
  return glance(c, every) === null && glance(c, (at) => period(at, true)) === null ? null : true;
}

/** "dự kiến", "nếu có": remarks that move no date. */
function aside(c: Cursor): Plain | null {
  const from = c.at;
  const hoped = eat(c, 'dự kiến|phấn đấu|tạm tính|quyết tâm|nỗ lực');
  if (
    !hoped &&
    !eat(c, 'xong|là xong|nếu có|nếu cần|nếu cần thiết|kể cả ngày nghỉ|theo dương lịch|dương lịch')
  )
    return null;
  return { is: 'aside', code: hoped ? 'hoped' : 'remark', span: spanFrom(c, from) };
}

/** A time; one that runs until something happens takes the words of the event with it. */
function timed(c: Cursor): Content | null {
  const from = c.at;
  const found = time(c);
  if (found?.form !== 'event') return found;
  tail(c);
  return { ...found, span: spanFrom(c, from) };
}

/** One piece of a cell. `dated`: its sentence has told a time already. */
export function content(c: Cursor, dated: boolean, between: Joint): Content | null {
  const found = firstOf<Content>(c, [
    cutoff,
    elsewhereFirst,
    workingDay,
    every,
    relative,
    ongoing,
    adhoc,
    open,
    timed,
    condition,
    afterEvent,
    elsewhere,
  ]);
  return (
    found ?? firstOf<Content>(c, [periodic, vision, aside, (at) => labelled(at, dated, between === 'colon')])
  );
}

/** "Ngày Chuyển đổi số quốc gia": the name of a day. */
const seesName = (c: Cursor) => eat(c, 'ngày|ngày hội') && /^\p{Lu}/u.test(peek(c)?.text ?? '');

/** Free words in brackets that begin as a label does. */
export function remark(c: Cursor): Plain | null {
  const from = c.at;
  const headed = glance(c, (at) => {
    advance(at);
    return eatVerb(at) || eatNoun(at) || eatShare(at) || seesName(at) || null;
  });
  if (headed === null) return null;
  skipBrackets(c);
  const inside = c.tokens.slice(from, c.at);
  const closed = inside[inside.length - 1]?.key === ')';
  const first = inside[1] ?? inside[0];
  const last = inside[inside.length - (closed ? 2 : 1)];
  if (first === undefined || last === undefined) return null;
  return { is: 'label', code: 'remark', span: { start: first.start, end: Math.max(last.end, first.start) } };
}
