import { attempt, type Cursor, spanFrom } from '../../cursor.ts';
import { eat, eatMark, sees, seesMark } from '../../take.ts';
import type { Plain } from './syntax.ts';
import { time } from './time.ts';

const WITH = 'với|theo|trên cơ sở|căn cứ';
const DATA =
  'số liệu|các số liệu|dữ liệu|thông tin, số liệu|số liệu báo cáo|số liệu trong báo cáo|kỳ số liệu|kỳ báo cáo';
/** What is up to date by some day, but may as well be due by it. */
const FINDINGS = 'kết quả|thông tin';
const MOMENT = `thời gian số liệu|thời điểm số liệu|mốc số liệu|thời gian lấy số liệu|thời điểm lấy số liệu|kỳ lấy số liệu
|thời gian chốt số liệu|thời điểm chốt số liệu|ngày chốt số liệu|mốc chốt số liệu`;
const CLOSED = `chốt|tính|lấy|được chốt|được tính|được lấy|cập nhật|được cập nhật|tổng hợp|được tổng hợp|thống kê
|được thống kê|thu thập|được thu thập`;
const CLOSING = 'chốt số liệu|chốt các số liệu|lấy số liệu|tính số liệu|chốt dữ liệu|thống kê số liệu';

/** "số liệu chốt", "kỳ báo cáo", "chốt số liệu": a report's figures; `told` when the words say that they are closed then. */
function figures(c: Cursor): 'told' | 'named' | null {
  eat(c, WITH);
  if (eat(c, MOMENT) || eat(c, CLOSING)) return 'told';
  if (sees(c, 'tính đến|tính tới|chốt đến|chốt tới')) return eat(c, 'tính|chốt') ? 'told' : null;
  // Behind a deadline, "(tính từ … đến …)" says which days a report covers; alone it would be the work's window.
  if (seesMark(c, '(', -1) && eat(c, 'tính')) return sees(c, 'từ') ? 'named' : null;
  const data = eat(c, DATA);
  if (!data && !eat(c, FINDINGS)) return null;
  if (eat(c, CLOSED)) return 'told';
  return data ? 'named' : null;
}

function read(c: Cursor, named: boolean): Plain | null {
  const from = c.at;
  const inBrackets = seesMark(c, '(', -1);
  const said = figures(c);
  if (said === null || (said === 'named' && !named)) return null;
  eat(c, 'là|vào');
  eatMark(c, ':');
  const upTo = attempt(c, time);
  if (upTo === null || upTo.limit === 'before' || upTo.done) return null;
  const [period] = upTo.points;
  // "15/02/2025 (số liệu cả năm 2024)": in brackets, of which period the figures are.
  const bracketed = inBrackets && seesMark(c, ')') && upTo.limit === 'in' && period?.is === 'period';
  // "Số liệu quý I: trước ngày 15/4" is a step.
  if (said === 'named' && !bracketed && upTo.form !== 'range' && upTo.limit !== 'until') return null;
  return { is: 'aside', code: 'data-cutoff', span: spanFrom(c, from) };
}

/** "số liệu chốt đến 15/12/2024", "(tính đến hết 31/10)": up to when a report counts, which is no day by which anything is due. */
export function cutoff(c: Cursor): Plain | null {
  return read(c, true);
}

/** The same within other words, where only those count that cannot be what is due: "báo cáo số liệu đến ngày 15/12" is due then. */
export function plainCutoff(c: Cursor): Plain | null {
  return read(c, false);
}
