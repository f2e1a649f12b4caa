import { type Cursor, peek, spanFrom } from '../../cursor.ts';
import { eat, sees, seesMark } from '../../take.ts';
import type { IssuePoint } from './syntax.ts';

const OURS =
  'kế hoạch|quyết định|văn bản|chương trình|kế hoạch này|quyết định này|văn bản này|chương trình này';
const ISSUED =
  'ban hành|được ban hành|ký|được ký|ký ban hành|được ký ban hành|có hiệu lực|có hiệu lực thi hành';
const ISSUING = 'ký|ban hành|ký ban hành|ký kết|phát hành';
const MORE = 'đến|tới|cho đến|trở đi|về sau|hoàn thành|chậm nhất|thực hiện';

/** Nothing more may be said of the document: "ban hành Kế hoạch của UBND cấp huyện" is another one. */
function ends(c: Cursor): boolean {
  return peek(c) === undefined || seesMark(c, '.,;)-') || sees(c, MORE);
}

/** "ký", "ban hành Kế hoạch", "Kế hoạch này được ban hành": this decision's own signing, and nothing else's. */
export function ownIssue(c: Cursor): boolean {
  if (eat(c, ISSUING)) eat(c, OURS);
  else if (!(eat(c, OURS) && eat(c, ISSUED))) return false;
  return ends(c);
}

/** The day of signing as a point: "nay", "ngày ký", "khi ban hành Kế hoạch". */
export function issueDay(c: Cursor): IssuePoint | null {
  const from = c.at;
  if (eat(c, 'nay|bây giờ')) return { is: 'issue', span: spanFrom(c, from) };
  if (!eat(c, 'ngày|khi|thời điểm')) return null;
  const own = ownIssue(c);
  return own ? { is: 'issue', span: spanFrom(c, from) } : null;
}
