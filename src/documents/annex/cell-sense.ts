import { fold } from '../../text/normalize.ts';
import { readDeadline } from '../../wording/deadline/read.ts';
import type { DeadlineContext } from '../../wording/deadline/types.ts';

/** What the words of a cell are, taken by themselves. */
export interface CellSense {
  readonly deadline: boolean;
  /** A time that a step of a procedure takes ("0,5 ngày"), or the time of day of a programme's line. */
  readonly duration: boolean;
  readonly agency: boolean;
  readonly figure: boolean;
  /** Says how far a work has come: "Đã hoàn thành", "Đang thực hiện". */
  readonly status: boolean;
  /** x, ✓ and the like. */
  readonly mark: boolean;
}

/** Only whether words are read as a deadline matters here, not to which day. */
const ANY_YEAR: DeadlineContext = { year: 2025, issued: '2025-01-01', before: 'inclusive' };
/** Words of a deadline are few; of an agency cell some more. */
const LONGEST_DEADLINE = 120;
const LONGEST_AGENCIES = 400;

const DURATION =
  /^(?:(?:không quá|trong|tối đa)\s+)?\d+(?:[.,/]\d+)?\s*(?:ngày|giờ|phút|buổi)(?:\s+làm việc)?(?:$|[,;(]|\s+(?:kể )?từ (?:ngày|khi|thời điểm) nhận)/iu;
/** A time of day: the lines of a programme. */
const CLOCK = /^(?:từ\s+)?\d{1,2}\s*(?:h|g|giờ|:)\s*\d{0,2}\b/iu;
const FIGURE = /^[≤≥<>=~]*\s*[\d.,]+\s*(?:%|triệu|tỷ|đồng)?$/u;
const STATUS = /^(?:da|dang|chua|hoan thanh|dat|vuot|khong dat)\b/u;
const MARK = /^(?:x|v|✓|✔|☑|•|●)$/iu;
/** A date, a quarter, a year …: what a deadline that the reader does not know would still hold. */
const TIME =
  /\bquy (?:[ivx]+|\d)\b|\bthang \d|\bnam 20\d\d\b|^20\d\d(?:\s*[-,]\s*20\d\d)*$|\d{1,2}[/-]20\d\d|thuong xuyen|hang nam|hang quy|hang thang|dinh ky/u;
const BODIES =
  /^(?:[-+•*]\s*)?(?:cac |lanh dao |giam doc |chanh )?(?:so|ban|bo|cuc|tong cuc|chi cuc|phong|van phong|ubnd|ub|uy ban|hdnd|hoi dong|cong an|thanh tra|trung tam|bao|dai|truong|vien|hoc vien|dai hoc|hoi|hiep hoi|lien minh|lien doan|tinh doan|thanh doan|doan|mttq|ubmttq|mat tran|buu dien|ngan hang|nhnn|kho bac|thue|hai quan|bhxh|bao hiem|tong cong ty|cong ty|tap doan|to|toa an|tand|vien kiem sat|vksnd|bo chi huy|benh vien|co quan|don vi|dia phuong|doanh nghiep|chu dau tu|chu tich|thu truong|thu tuong|chinh phu|quoc hoi|xa|phuong|dac khu|huyen|thanh pho|thi xa|quy|cong doan|chi nhanh|nhu tren)\b/u;
/** A code of an agency: "SNV", "VP UBND tỉnh". */
const CODE = /^\p{Lu}{2,}(?:[ ,;&-]+\p{Lu}{2,})*$/u;

export function senseOf(text: string): CellSense {
  const words = text.trim();
  const folded = fold(words);
  const short = words.length <= LONGEST_DEADLINE;
  const duration = DURATION.test(words) || CLOCK.test(words);
  return {
    deadline: short && !duration && (TIME.test(folded) || readDeadline(words, ANY_YEAR).ok),
    duration,
    agency: isAgency(words),
    figure: FIGURE.test(words),
    status: STATUS.test(folded),
    mark: MARK.test(words),
  };
}

/** Words that name bodies: "Sở Nội vụ; UBND cấp xã", "Các bộ, ngành". */
export function isAgency(words: string): boolean {
  return words.length <= LONGEST_AGENCIES && (BODIES.test(fold(words)) || CODE.test(words));
}
