import type { WhyRow } from './why.ts';

const deadline = (code: string, why: string, wrong: string, right: string): WhyRow => [
  `deadline-${code}`,
  why,
  `deadline: ${wrong}`,
  `deadline: ${right}`,
];
const agency = (code: string, why: string, wrong: string, right: string): WhyRow => [
  `agency-${code}`,
  why,
  `lead: ${wrong}`,
  `lead: ${right}`,
];
const target = (code: string, why: string, wrong: string, right: string): WhyRow => [
  `target-${code}`,
  why,
  `target: ${wrong}`,
  `target: ${right}`,
];

/** Words of deadlines. */
export const deadlineWhys: readonly WhyRow[] = [
  deadline('empty', 'Không có thời hạn thì không biết khi nào là chậm.', '""', 'Quý I/2024'),
  deadline(
    'too-long',
    'Ô thời hạn dài quá thường là nội dung nhiệm vụ bị dồn nhầm vào.',
    `${'Quý I/2024; '.repeat(200)}Quý II/2024`,
    'Quý I/2024; Quý II/2024',
  ),
  deadline(
    'unknown-words',
    'Chữ không hiểu thì không đoán: đoán sai một chữ là sai ngày hết hạn.',
    'Qùy I/2024',
    'Quý I/2024',
  ),
  deadline('incomplete', 'Thời hạn viết dở thì chưa biết ngày nào.', 'Trước ngày', 'Trước ngày 15/01/2024'),
  deadline(
    'spreadsheet-date',
    'Bảng tính tự đổi ngày, có khi đảo ngày với tháng: 12/6 thành 06/12.',
    '2026-12-06 00:00:00',
    '06/12/2026',
  ),
  deadline(
    'contradictory-times',
    'Ngày nằm ngoài kỳ mà nó thu hẹp thì không biết theo bên nào.',
    'Quý II/2024, chậm nhất là 31/7/2024',
    'Quý II/2024, chậm nhất là 30/6/2024',
  ),
  deadline('no-such-date', 'Ngày, tháng, quý không có trên lịch là gõ nhầm.', '31/02/2024', '29/02/2024'),
  deadline(
    'no-such-time',
    'Giờ không có trên đồng hồ là gõ nhầm, có khi nhầm cả ngày ghi cùng.',
    'Trước 25h00 ngày 31/3/2024',
    'Trước 17h00 ngày 31/3/2024',
  ),
  deadline('year-out-of-range', 'Năm quá xa là gõ nhầm chữ số.', 'Quý I/3024', 'Quý I/2024'),
  deadline('month-missing', 'Chỉ có ngày thì không biết tháng nào.', 'Ngày 15', 'Ngày 15/3/2024'),
  deadline(
    'range-backwards',
    'Khoảng thời gian kết thúc trước khi bắt đầu: hai đầu bị đảo hoặc thiếu năm.',
    'Từ quý III đến quý I',
    'Từ quý I đến quý III',
  ),
  deadline('anchor-missing', 'Số ngày phải tính từ một mốc.', '30 ngày', '30 ngày kể từ ngày ký'),
  deadline(
    'contradiction',
    'Ngày ghi kèm không thuộc kỳ lặp lại thì không biết theo bên nào.',
    'Thứ Năm hằng tháng',
    'Thứ Năm hằng tuần',
  ),
  [
    'deadline-not-a-period',
    'Câu hỏi "--deadline", "--due-in" hỏi về một kỳ hoặc một ngày; việc thường xuyên không thuộc kỳ nào.',
    'parhoach tasks --deadline "Thường xuyên"',
    'parhoach tasks --deadline "Quý I/2024"',
  ],
];

/** Words about agencies. */
export const agencyWhys: readonly WhyRow[] = [
  agency('empty', 'Không có cơ quan thì không biết hỏi ai.', '";"', 'Sở Nội vụ'),
  agency(
    'unknown',
    'Tên sai một dấu là một cơ quan khác hoặc không cơ quan nào; việc sẽ không thuộc về ai.',
    'Sở Nội vu',
    'Sở Nội vụ',
  ),
  agency(
    'ambiguous',
    'Tên chỉ nhiều cơ quan thì việc có thể tính cho nhầm nơi: "Sở NV" là Sở Nội vụ hay Sở Ngoại vụ.',
    'Sở NV',
    'Sở Nội vụ',
  ),
  agency(
    'wording-long',
    'Ô cơ quan dài quá thường là nhiều ô bị dồn làm một.',
    `${'Sở Nội vụ; '.repeat(400)}Sở Tài chính`,
    'Sở Nội vụ; Sở Tài chính',
  ),
  agency(
    'wording-rest',
    'Chữ thừa sau tên có thể là một cơ quan nữa mà máy chưa hiểu.',
    'Sở Nội vụ đang vui',
    'Sở Nội vụ chủ trì',
  ),
  agency(
    'wording-separator',
    'Hai tên viết liền thì không rõ là một hay hai cơ quan.',
    'Sở Nội vụ Sở Tài chính',
    'Sở Nội vụ; Sở Tài chính',
  ),
  agency(
    'wording-title',
    'Chức danh không hợp với cơ quan thì một trong hai chữ là viết nhầm.',
    'Chủ tịch Sở Nội vụ',
    'Giám đốc Sở Nội vụ',
  ),
  agency(
    'wording-dangling',
    'Dấu phân cách mà một bên không có tên: có thể đã mất một cơ quan.',
    'Sở Nội vụ;; Sở Tài chính',
    'Sở Nội vụ; Sở Tài chính',
  ),
  agency(
    'wording-bracket',
    'Ngoặc không đóng thì không rõ cơ quan ghi sau phối hợp hay chủ trì.',
    'Sở Nội vụ (phối hợp với Sở Tài chính; Sở Tư pháp',
    'Sở Nội vụ (phối hợp với Sở Tài chính); Sở Tư pháp',
  ),
];

/** Words of targets. */
export const targetWhys: readonly WhyRow[] = [
  target('empty', 'Không có mức phải đạt thì không biết đạt hay chưa.', '""', '100%'),
  target(
    'long',
    'Ô chỉ tiêu dài quá thường là cả câu; mức phải đạt chỉ là phần con số.',
    `${'đạt '.repeat(500)}100%`,
    '100%',
  ),
  target(
    'unknown',
    'Chữ không hiểu thì không đoán: sai chữ so sánh là sai kết luận đạt hay không đạt.',
    '98% trở lênn',
    'Trên 98%',
  ),
  target(
    'no-value',
    'Không có con số, cũng không so với năm nào thì không đo được.',
    'Rất nhiều',
    'Tăng so với năm 2023',
  ),
  target('number', 'Con số viết sai thì không so được.', 'Trên 9,8,7%', 'Trên 98,7%'),
  target(
    'number-ambiguous',
    '"1,500" là một phẩy năm hay một nghìn rưỡi: hai cách đọc khác nhau nghìn lần.',
    '1,500 tỷ đồng',
    'Tối thiểu 1500 tỷ đồng',
  ),
  target(
    'range',
    'Khoảng phải có đầu thấp trước, đầu cao sau, cùng đơn vị.',
    'Từ 90% đến 80%',
    'Từ 80% đến 90%',
  ),
  target(
    'conflict',
    'Hai chữ so sánh trái nhau thì không biết 98 là đạt hay chưa.',
    'Trên 98% trở xuống',
    'Trên 98%',
  ),
  target('bare', 'Con số trơn không cho biết là ít nhất hay nhiều nhất.', '5 ngày', 'Không quá 5 ngày'),
  target('baseline', 'Tăng, giảm phải so với một năm.', 'Tăng ít nhất 5%', 'Tăng ít nhất 5% so với năm 2023'),
  target(
    'baseline-year',
    'Năm so sánh phải là năm đã qua, không thì chưa có kết quả để so.',
    'Tăng so với năm 2030',
    'Tăng so với năm 2023',
  ),
  target(
    'rank',
    'Thứ hạng phải rõ: xếp thứ mấy trở lên, hoặc trong nhóm mấy.',
    'xếp thứ 20 trở xuống',
    'Xếp thứ 15 trở lên',
  ),
  target(
    'year',
    'Chỉ tiêu của năm khác không phải chỉ tiêu của kế hoạch này.',
    'đến năm 2027 đạt 100%',
    'đến năm 2024 đạt 100%',
  ),
];
