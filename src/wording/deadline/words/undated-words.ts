import { advance, attempt, type Cursor, glance, peek, spanFrom } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import { daily } from './every.ts';
import { seesStop, tail } from './free-words.ts';
import type { Plain } from './syntax.ts';

const ALWAYS = 'thường xuyên|liên tục|lâu dài|quanh năm|xuyên suốt|không thời hạn|thường kỳ|hằng giờ';
const ALL_ALONG = 'trong suốt quá trình|suốt quá trình|trong quá trình';
const MANNER = `liên tục|kịp thời|thường xuyên|đồng bộ|hiệu quả|lâu dài|ổn định|đột xuất|nghiêm túc|có hiệu quả
|đầy đủ|theo quy định`;
const NOUN = 'nhiệm vụ|công việc|việc|công tác|là nhiệm vụ|là việc';

/** Needs that come up again and again: work "khi có yêu cầu" has no day, and waits for nothing. */
const NEEDS = `phát sinh|có phát sinh|có yêu cầu|cần|cần thiết|thấy cần thiết|được yêu cầu|có nhu cầu|có đề nghị
|có phản ánh|có sự cố|có vụ việc|có khiếu nại|có thay đổi|có sự thay đổi|có biến động|có sự biến động
|có hồ sơ|có vướng mắc|có khó khăn|có tình huống|có nhiệm vụ|có trường hợp|có vi phạm`;
const WHEN = `khi|ngay khi|mỗi khi|bất cứ khi nào|thời điểm|theo thời điểm|tại thời điểm|vào thời điểm
|tùy thời điểm|từng thời điểm`;
const BY_NEED = `nếu có phát sinh|theo yêu cầu|theo đề nghị|theo nhu cầu|theo phát sinh|theo thực tế phát sinh
|theo tình hình phát sinh|theo sự vụ|theo sự vụ phát sinh|theo sự việc|theo vụ việc|theo từng vụ việc`;

/** "thường xuyên, liên tục": work without a last day. */
export function ongoing(c: Cursor): Plain | null {
  const from = c.at;
  const code = attempt(c, (at) => {
    if (eat(at, ALL_ALONG)) {
      tail(at);
      return 'ongoing';
    }
    eat(at, NOUN);
    if (eat(at, ALWAYS)) return 'ongoing';
    return daily(at) ? 'daily' : null;
  });
  if (code === null) return null;
  for (let more = true; more; ) {
    more =
      attempt(c, (at) => {
        eatMark(at, ',/-');
        eat(at, 'và|hoặc');
        if (sees(at, 'đột xuất')) return null;
        return eat(at, MANNER) || daily(at) || null;
      }) ?? false;
  }
  return { is: 'ongoing', code, span: spanFrom(c, from) };
}

/** "khi phát sinh", "theo yêu cầu của …", "đột xuất": beside a deadline a remark, alone work without a last day. */
export function adhoc(c: Cursor): Plain | null {
  const from = c.at;
  if (eat(c, 'đột xuất|báo cáo đột xuất|bất thường')) {
    attempt(c, (at) => {
      eatMark(at, ',');
      return byNeed(at);
    });
    return { is: 'adhoc', code: 'ad-hoc', span: spanFrom(c, from) };
  }
  return byNeed(c) ? { is: 'adhoc', code: 'ad-hoc', span: spanFrom(c, from) } : null;
}

function byNeed(c: Cursor): true | null {
  const need = attempt(c, (at) => (eat(at, WHEN) && eat(at, NEEDS)) || null) ?? (eat(c, BY_NEED) || null);
  if (need === null) return null;
  tail(c);
  return true;
}

const YEARS_ON = 'tiếp theo|sau|kế tiếp|sau đó|tới|tiếp sau|về sau|tiếp|sau này|kế tiếp theo';
const ONWARD = 'trở đi|về sau|các năm|những năm|thời gian tiếp|giai đoạn|những tháng|các tháng|các quý';

/** "và các năm tiếp theo", "trở đi": an end that lies open. */
export function open(c: Cursor): Plain | null {
  const from = c.at;
  eat(
    c,
    'trong|cho|đến|tiếp tục trong|tiếp tục thực hiện trong|tiếp tục|tiếp tục thực hiện|duy trì|duy trì trong|tiếp tục duy trì|tiếp tục duy trì trong',
  );
  if (!sees(c, ONWARD)) return null;
  const closed = !eat(c, 'trở đi|về sau');
  if (closed && !(eat(c, ONWARD) && eat(c, YEARS_ON))) return null;
  return { is: 'open', code: 'open-end', span: spanFrom(c, from) };
}

const AFTER =
  'sau khi|ngay sau khi|khi|ngay khi|chờ|chờ đến khi|từ khi|kể từ khi|nếu|trong trường hợp|đến khi';

/** "Sau khi có", "Chờ": the event itself is left out. */
function unsaid(c: Cursor): true | null {
  eat(c, 'có|được|đã|đã có|có được');
  return seesStop(c) || null;
}

/** "sau khi có hướng dẫn của Bộ Nội vụ": an event that has to come first. Starts at its first word. */
export function condition(c: Cursor): Plain | null {
  const from = c.at;
  if (sees(c, 'nếu có') && (c.tokens.length === c.at + 2 || seesMark(c, '),;.', 2))) return null;
  if (!eat(c, AFTER) || glance(c, unsaid) || seesStop(c) || peek(c)?.kind === 'mark') return null;
  tail(c);
  return { is: 'condition', code: 'condition', span: spanFrom(c, from) };
}

/** "sau kỳ họp", "sau Đại hội": tried once it is known that no date follows. */
export function afterEvent(c: Cursor): Plain | null {
  const from = c.at;
  if (!eat(c, 'sau|ngay sau') || peek(c)?.kind !== 'word' || sees(c, 'khi') || seesStop(c)) return null;
  advance(c);
  tail(c);
  return { is: 'condition', code: 'condition', span: spanFrom(c, from) };
}
