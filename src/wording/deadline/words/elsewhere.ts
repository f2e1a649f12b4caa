import { attempt, type Cursor, firstOf, glance, peek, spanFrom } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import { date } from './dates.ts';
import { seesStop, tail } from './free-words.ts';
import { ownIssue } from './issue-day.ts';
import { leads } from './lead-words.ts';
import { romanOrDigit } from './numbers.ts';
import { periodPart } from './periods.ts';
import type { Plain } from './syntax.ts';

const KEEPING = `đúng|đảm bảo|bảo đảm|đáp ứng|phù hợp|phù hợp với|bám sát|kịp thời|căn cứ|tùy|tùy theo|tùy thuộc
|tùy thuộc vào|phụ thuộc|phụ thuộc vào|gắn với|lồng ghép|lồng ghép với|kết hợp|kết hợp với|cùng với
|đồng thời với`;
const WHAT = `tiến độ|thời hạn|thời gian|thời điểm|quy định|lộ trình|kế hoạch|yêu cầu|theo|chương trình|tình hình
|đúng|thực tế|vào|hạn|điều kiện|nhiệm vụ|tính chất|nội dung|kỳ họp|việc|từng`;
const SEPARATE = `kế hoạch riêng|kế hoạch cụ thể riêng|kế hoạch cụ thể|văn bản riêng|hướng dẫn riêng|thông báo sau
|quy định riêng|thông báo riêng|chưa xác định|không xác định|chưa xác định thời hạn
|không xác định thời hạn|chưa xác định thời gian|chưa có|có thông báo sau|sẽ thông báo sau
|thời gian cụ thể thông báo sau|lịch riêng|chưa đề xuất|chưa đề xuất thời hạn|chưa đề xuất thời gian|chưa rõ
|chưa quy định|chưa ấn định|chưa thống nhất`;
/** "thời gian cụ thể có lịch riêng": behind a time, where its days are told. */
const EXACTLY = 'thời gian cụ thể|thời điểm cụ thể|thời hạn cụ thể|ngày cụ thể|lịch cụ thể|tiến độ cụ thể';
const TOLD = 'có|theo|do|sẽ|được|thông báo|căn cứ|tùy|tùy theo|phụ thuộc|thực hiện theo|xem|như';

/** "theo kế hoạch riêng", "đúng tiến độ": the time is told by something else. */
function reference(c: Cursor): Plain | null {
  const from = c.at;
  eat(c, 'có|sẽ có|thực hiện');
  const named = eat(c, SEPARATE);
  const exact = !named && attempt(c, (at) => (eat(at, EXACTLY) && sees(at, TOLD)) || null) !== null;
  if (!named && !exact) {
    const kept = eat(c, KEEPING) && sees(c, WHAT);
    if (!kept && !(eat(c, 'theo|thực hiện theo') && peek(c)?.kind === 'word' && !sees(c, 'dõi'))) return null;
  }
  if (!seesStop(c)) tail(c);
  return { is: 'elsewhere', code: 'reference', span: spanFrom(c, from) };
}

const SOON = `trong thời gian tới|thời gian tới|trong thời gian sớm nhất|trong thời gian ngắn nhất|sớm nhất
|sớm nhất có thể|ngay|ngay lập tức|khẩn trương|kịp thời|càng sớm càng tốt`;

/** "trong thời gian tới": soon, by no day. */
function soon(c: Cursor): Plain | null {
  const from = c.at;
  return eat(c, SOON) && (seesStop(c) || seesMark(c, ','))
    ? { is: 'elsewhere', code: 'vague-period', span: spanFrom(c, from) }
    : null;
}

const VAGUE = 'quý|quí|tháng|tuần|kỳ|giai đoạn|nhiệm kỳ|thời gian tới|thời gian sớm nhất';

/** "trong quý", "cuối tháng": which one is not said. */
function unnumbered(c: Cursor): Plain | null {
  const from = c.at;
  const led = leads(c).some;
  const part = attempt(c, periodPart);
  if (!led && part === null && !sees(c, 'quý này|tháng này|tuần này|năm học')) return null;
  eat(c, 'của');
  if (eat(c, 'năm học|năm ngân sách')) tail(c);
  else if (!eat(c, VAGUE) || glance(c, romanOrDigit) !== null) return null;
  eat(c, 'này|sau|tới|trước|tiếp theo|báo cáo');
  return { is: 'elsewhere', code: 'vague-period', span: spanFrom(c, from) };
}

const EVENTS = `kỳ họp|phiên họp|khai giảng|khai mạc|dịp|đại hội|hội nghị|lễ|ngày hội|khi|lúc|ngày bầu cử
|ngày khai mạc|ngày khai giảng|ngày tổ chức|thời điểm`;
const LUNAR = 'tết|tết nguyên đán|dịp tết|giao thừa|rằm|ngày tết|tết trung thu|tết âm lịch|giỗ tổ';

/** "trước Tết Nguyên đán", "tại kỳ họp cuối năm": a day that another calendar tells. */
function event(c: Cursor): Plain | null {
  const from = c.at;
  const led = leads(c).some;
  const lunar = eat(c, LUNAR);
  if (!lunar && !(led ? eat(c, EVENTS) : eat(c, 'kỳ họp|phiên họp|dịp'))) return null;
  tail(c);
  return { is: 'elsewhere', code: lunar ? 'lunar' : 'event', span: spanFrom(c, from) };
}

/** "15/8 âm lịch": a date of the lunar calendar. */
function lunarDate(c: Cursor): Plain | null {
  const from = c.at;
  leads(c);
  if (date(c) === null) return null;
  const bracket = eatMark(c, '(');
  if (!eat(c, 'âm lịch|theo âm lịch|al')) return null;
  if (bracket) eatMark(c, ')');
  if (!seesStop(c) && !seesMark(c, ',')) tail(c);
  return { is: 'elsewhere', code: 'lunar', span: spanFrom(c, from) };
}

/** "ngay sau khi Kế hoạch được ban hành": begun on the day of signing, with no last day told. */
function onceIssued(c: Cursor): Plain | null {
  const from = c.at;
  if (!eat(c, 'sau khi|ngay sau khi|ngay khi|khi|sau ngày|ngay sau ngày')) return null;
  return ownIssue(c) ? { is: 'elsewhere', code: 'since-issue', span: spanFrom(c, from) } : null;
}

/** What leaves the day to something outside the words. */
export function elsewhere(c: Cursor): Plain | null {
  return firstOf(c, [soon, event, unnumbered, reference]);
}

/** The same, where a date or a condition would otherwise be read first. */
export function elsewhereFirst(c: Cursor): Plain | null {
  return firstOf(c, [onceIssued, lunarDate]);
}
