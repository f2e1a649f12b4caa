import { phraseTable } from '../../text/phrases.ts';
import type { TargetOp } from './types.ts';

const yes = (phrases: string) => phraseTable<true>([[true, phrases]]);

/** Words before the number that add nothing to it. */
export const openers = yes(
  'phấn đấu|phấn đấu đạt|đạt|đạt được|đạt tỷ lệ|đạt tỉ lệ|hoàn thành|đảm bảo|bảo đảm|duy trì|giữ|giữ vững|tiếp tục|ở mức|' +
    'mức|đạt mức|tỷ lệ|tỉ lệ|được|có|là|số lượng|về trước|triển khai|thực hiện|giải quyết|:|' +
    'chiếm|chiếm tỷ lệ|chiếm tỷ trọng|phải đạt|cần đạt|sẽ đạt|hình thành|xây dựng|phát triển|thu hút|thành lập|tổ chức|đào tạo|bồi dưỡng|hỗ trợ|' +
    'cung cấp|ban hành|đưa vào vận hành|tạo|có được',
);

/** Say that a number is not exact, or ("ước đạt", a verb of plans) that it is what is expected. */
export const approximations = phraseTable<'rough' | 'expected'>([
  ['rough', 'khoảng|xấp xỉ|ước khoảng|ước|đạt khoảng|ước đạt khoảng|vào khoảng'],
  ['expected', 'ước đạt'],
]);

/** A change to a level: "giảm … từ 10% xuống còn 5%". */
export const falls = yes('giảm|kéo giảm|hạ|cắt giảm|rút ngắn');
export const rises = yes('tăng|nâng|nâng cao|đưa');
export const startsAt = yes('từ|từ mức');
export const toFall = yes('xuống|xuống còn|còn|xuống mức|giảm xuống|giảm còn|giảm xuống còn');
export const toRise = yes('lên|lên đến|lên tới|lên mức|tăng lên');

/** Words before the number that say where it lies. `from` may begin a range. */
export interface Bound {
  readonly op: TargetOp;
  readonly from: boolean;
}
const bound = (op: TargetOp, phrases: string) => [{ op, from: false }, phrases] as const;
export const bounds = phraseTable<Bound>([
  [{ op: '>=', from: true }, 'từ|trong khoảng|trong khoảng từ|khoảng từ'],
  bound('>=', 'tối thiểu|ít nhất|chí ít|không thấp hơn|không dưới|không ít hơn|không nhỏ hơn|không kém|>=|≥'),
  bound(
    '>=',
    'nâng lên|nâng tỷ lệ lên|tăng lên|tăng lên đến|đưa tỷ lệ lên|lên|bằng hoặc hơn|bằng hoặc cao hơn',
  ),
  bound(
    '>=',
    'trên hoặc bằng|lớn hơn hoặc bằng|cao hơn hoặc bằng|nhiều hơn hoặc bằng|bằng hoặc trên|bằng hoặc lớn hơn',
  ),
  bound(
    '<=',
    'dưới hoặc bằng|nhỏ hơn hoặc bằng|thấp hơn hoặc bằng|ít hơn hoặc bằng|bằng hoặc dưới|bằng hoặc nhỏ hơn|bằng hoặc ít hơn',
  ),
  bound('>=', 'đạt và vượt|đạt hoặc vượt|đạt, vượt'),
  bound('>', 'trên|hơn|cao hơn|lớn hơn|nhiều hơn|vượt|vượt trên|vượt mức|>'),
  bound(
    '<=',
    'không quá|không vượt quá|không vượt|tối đa|nhiều nhất|không cao hơn|không lớn hơn|không hơn|<=|≤',
  ),
  bound('<=', 'còn|giảm còn|giảm xuống|giảm xuống còn|xuống còn|không nhiều hơn|bằng hoặc thấp hơn'),
  bound('<', 'còn dưới|giảm còn dưới|giảm xuống dưới|giảm xuống còn dưới|xuống dưới|xuống còn dưới'),
  bound('>', 'lên trên|tăng lên trên|nâng lên trên'),
  bound('<', 'dưới|thấp hơn|ít hơn|nhỏ hơn|chưa đến|<'),
  bound('=', 'bằng|đúng|đúng bằng|='),
]);

/** Before a stretch of time: it may take no longer. */
export const within = yes('trong|trong vòng|trong thời gian|trong thời hạn|nội trong');

/** Words behind the number that say where it lies. */
export const closers = phraseTable<TargetOp>([
  ['>=', 'trở lên|hoặc cao hơn|hoặc hơn|hoặc nhiều hơn'],
  ['<=', 'trở xuống|hoặc thấp hơn|hoặc ít hơn'],
]);

/** Between the two ends of a range. */
export const rangeTo = yes('đến|tới|-');

/**
 * counted: whole things, so that "1,500" can only be a thousand · measured: fractions make sense · time: measured, and a
 * bare "30 phút" does not say whether at least or at most.
 */
export interface Unit {
  readonly name: string;
  readonly kind: 'counted' | 'measured' | 'time';
}
const units = (kind: Unit['kind'], names: string) =>
  names.split('|').map((name) => [{ name, kind }, name] as const);
export const unitWords = phraseTable<Unit>([
  ...units(
    'counted',
    'cuộc|lần|lượt|lớp|đợt|kỳ|hội nghị|hội thảo|hội thi|buổi|văn bản|thủ tục|thủ tục hành chính|TTHC',
  ),
  ...units(
    'counted',
    'hồ sơ|mô hình|sáng kiến|giải pháp|dịch vụ|dịch vụ công|nhiệm vụ|chỉ tiêu|cơ quan|đơn vị|xã|phường',
  ),
  ...units(
    'counted',
    'thị trấn|huyện|sở|người|cán bộ|công chức|viên chức|học viên|tin|bài|tin, bài|tin bài|chuyên mục',
  ),
  ...units(
    'counted',
    'chuyên đề|phóng sự|video|clip|doanh nghiệp|hợp tác xã|hộ|hộ gia đình|hệ thống|cơ sở dữ liệu',
  ),
  ...units(
    'counted',
    'phần mềm|quy trình|đề án|kế hoạch|báo cáo|nghị quyết|quyết định|sản phẩm|công trình|trường hợp',
  ),
  ...units('counted', 'phản ánh|kiến nghị|tổ|câu lạc bộ|điểm cầu|dự án'),
  ...units('measured', 'điểm|đồng|nghìn đồng|triệu đồng|tỷ đồng|nghìn tỷ đồng|USD|triệu USD|tỷ USD|km|ha'),
  ...units('measured', 'm2|kg|tấn|MW|lít|điểm %'),
  ...units('time', 'ngày|ngày làm việc|giờ|giờ làm việc|phút|tháng|năm'),
  [{ name: 'tỷ đồng', kind: 'measured' }, 'tỉ đồng'],
  [{ name: 'nghìn tỷ đồng', kind: 'measured' }, 'nghìn tỉ đồng'],
  [{ name: 'điểm %', kind: 'measured' }, 'điểm phần trăm'],
]);

/** "%" in its spellings. */
export const percent = yes('%|phần trăm');

/** How often a count is asked for; the value goes behind the unit's "/". */
export const frequencies = phraseTable<string>([
  ['năm', 'mỗi năm|hằng năm|hàng năm|một năm|/năm|/1 năm'],
  ['quý', 'mỗi quý|hằng quý|hàng quý|một quý|/quý|/1 quý|mỗi quí|hàng quí'],
  ['tháng', 'mỗi tháng|hằng tháng|hàng tháng|một tháng|/tháng|/1 tháng'],
  ['tuần', 'mỗi tuần|hằng tuần|hàng tuần|một tuần|/tuần|/1 tuần'],
]);

/** Small numbers written out. */
export const numberWords = phraseTable<number>([
  [1, 'một'],
  [2, 'hai'],
  [3, 'ba'],
  [4, 'bốn'],
  [5, 'năm'],
  [6, 'sáu'],
  [7, 'bảy'],
  [8, 'tám'],
  [9, 'chín'],
  [10, 'mười'],
]);

/** The time that a target is for. */
export const periods = yes(
  'trong năm|đến năm|đến hết năm|đến cuối năm|hết năm|cuối năm|vào năm|vào cuối năm|tính đến hết năm|trong cả năm',
);

/** Words that are never part of what is counted: behind them begins something else. */
export const halts = yes(
  'cao hơn|thấp hơn|tốt hơn|nhiều hơn|ít hơn|lớn hơn|nhỏ hơn|, tăng|, giảm|và tăng|và giảm|, vượt|và vượt|cùng kỳ|' +
    'năm trước|năm ngoái|trở lên|trở xuống|so với|hoặc cao hơn|hoặc hơn|hoặc nhiều hơn|hoặc thấp hơn|hoặc ít hơn|ít nhất|tối thiểu|tối đa|' +
    'không quá|không thấp hơn|không dưới|không vượt quá|đến dưới|đến trên|đến năm|đến hết năm|đến cuối năm|hết năm|' +
    'tro len|tro xuong|so voi|it nhat|toi thieu|toi da|khong qua',
);

/** What makes a target hold only sometimes, or not at all: nothing that is counted may hold such words. */
export const conditions = yes(
  'nếu|giả sử|miễn là|trừ khi|trừ trường hợp|trừ phi|trừ những trường hợp|với điều kiện|trong điều kiện|trong trường hợp|tùy|tùy theo|tùy thuộc|tùy vào|' +
    'theo khả năng|theo điều kiện|theo tình hình|chỉ khi|cho đến khi|đến khi|khi có|khi đủ|khi cần|khi bố trí|khi điều kiện|khi ngân sách|khi được bố trí|' +
    'khi được cấp|khi được giao|khi được phân bổ|sau khi có|sau khi đủ|sau khi bố trí|sau khi được bố trí|sau khi được cấp|không bắt buộc|không yêu cầu|' +
    'không nhất thiết|không cần|không tính|không kể|không áp dụng|không thực hiện|không phụ thuộc|không xét|chưa bắt buộc|chưa tính|chưa kể|chưa áp dụng|chưa xét|' +
    'chưa thực hiện|nhưng|tuy nhiên|mặc dù|thay vì|khuyến khích|dự kiến|tạm tính|ước tính|ước đạt|có thể giảm|có thể tăng|có thể thấp hơn|có thể cao hơn|' +
    'có thể thay đổi|có thể điều chỉnh|hoặc là|hay là',
);

/** What may not stand right behind a number, though it may further on: "100% trừ …", "80% khi …". */
export const qualifiers = yes(
  'trừ|ngoại trừ|khi|không|chưa|chẳng|hoặc|hay|và|với|vì|do|bởi|để|thì|mà|nhất là|cho|đến|tới|còn|nữa|rồi|thôi|khoảng|gần|có thể|song',
);

/** Begins a clause behind a target that says what for or how, and no number. */
export const remarkStarts = yes(
  'gắn với|góp phần|nhằm|hướng tới|hướng đến|phù hợp với|đáp ứng|bảo đảm|đảm bảo|phục vụ|làm cơ sở|trên cơ sở|theo quy định|tạo điều kiện|từng bước',
);

/** "(nếu có)" behind what is counted: however many there are. */
export const ifAny = yes('(nếu có)');

/** A number behind one of these words is part of a name ("mức độ 4", "Đề án 06", "năm 2024"); behind others it is another target's. */
export const numberOwners = yes(
  'mức độ|cấp độ|độ|đề án|số|năm|điều|khoản|điểm|mục|loại|giai đoạn|ISO|ngày|tháng|quý|cấp|phụ lục|chương|nghị quyết',
);

/** Words that make a year part of a name or of what is counted: "của năm 2023", "Kế hoạch năm 2023". */
export const yearOwners = yes('của|hoạch|toán|quyết|định|trình|đọng');

/** "mỗi … một …", and words that say everything. */
export const each = yes('mỗi|mỗi một');
export const allOf = yes('tất cả|toàn bộ|tất cả các|toàn bộ các|mọi');
/** Nouns that "mỗi" makes a frequency of, not a share. */
export const times = yes('năm|quý|quí|tháng|tuần|ngày|kỳ|đợt|lần|nhiệm kỳ');
export const none = yes(
  'không có|không để|không còn|không phát sinh|không để xảy ra|không để phát sinh|không để có',
);

/** Words that may begin what is measured: "Tỷ lệ hồ sơ giải quyết trực tuyến đạt tối thiểu 30%". */
export const subjects = yes(
  'tỷ lệ|tỉ lệ|số|số lượng|tổng số|chỉ số|giá trị|mức độ|mức|điểm|điểm số|kết quả|tổng|thời gian|thứ hạng|xếp hạng|vốn|thu|' +
    'PAR INDEX|SIPAS|PAPI|PCI|DTI|chỉ số CCHC',
);
/** Ends what is measured, whatever that is. */
export const sureAnchors = yes(
  'đạt|đạt được|phải đạt|phấn đấu đạt|chiếm|tối thiểu|ít nhất|đạt tối thiểu|đạt ít nhất|không thấp hơn|không dưới|≥|>=|≤|<=',
);
/** Only some of what is measured. */
export const someOf = yes('hầu hết|đa số|phần lớn|một số|nhiều|đa phần|các nơi khác');
/** Behind a number of the subject: "dân số từ 15 tuổi trở lên". */
export const ages = yes('tuổi');
/** Behind the number that something is counted for: "trên 10.000 dân". */
export const denominators = yes('dân|người dân|vạn dân|trẻ|trẻ em|lao động|km2');
/** Where what is measured ends. */
export const anchors = yes(
  'đạt|đạt được|tăng|giảm|tiếp tục|cải thiện|nằm|thuộc nhóm|xếp|đứng|đứng trong|cao hơn|thấp hơn|không thấp hơn|không quá|' +
    'là|từ|tối thiểu|ít nhất|tối đa|không vượt quá|không dưới|duy trì|ở mức|phấn đấu|không cao hơn|trong nhóm|còn|trên|dưới|:',
);
