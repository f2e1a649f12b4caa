import type * as agencies from '../../wording/agencies/problems.ts';
import type * as deadlines from '../../wording/deadline/problems.ts';
import type * as targets from '../../wording/target/problems.ts';
import type { Why, Whys } from './why.ts';

const deadline = (why: string, wrong: string, right: string): Why => [
  why,
  `deadline: ${wrong}`,
  `deadline: ${right}`,
];
const agency = (why: string, wrong: string, right: string): Why => [why, `lead: ${wrong}`, `lead: ${right}`];
const target = (why: string, wrong: string, right: string): Why => [
  why,
  `target: ${wrong}`,
  `target: ${right}`,
];

/** Words of deadlines. */
export const deadlineWhys: Whys<typeof deadlines> = {
  empty: deadline('Không có thời hạn thì không biết khi nào là chậm.', '""', 'Quý I/2024'),
  tooLong: deadline(
    'Ô thời hạn dài quá thường là nội dung nhiệm vụ bị dồn nhầm vào.',
    `${'Quý I/2024; '.repeat(200)}Quý II/2024`,
    'Quý I/2024; Quý II/2024',
  ),
  unknownWords: deadline(
    'Chữ không hiểu thì không đoán: đoán sai một chữ là sai ngày hết hạn.',
    'Qùy I/2024',
    'Quý I/2024',
  ),
  incomplete: deadline('Thời hạn viết dở thì chưa biết ngày nào.', 'Trước ngày', 'Trước ngày 15/01/2024'),
  spreadsheetDate: deadline(
    'Bảng tính tự đổi ngày, có khi đảo ngày với tháng: 12/6 thành 06/12.',
    '2026-12-06 00:00:00',
    '06/12/2026',
  ),
  contradictoryTimes: deadline(
    'Ngày nằm ngoài kỳ mà nó thu hẹp thì không biết theo bên nào.',
    'Quý II/2024, chậm nhất là 31/7/2024',
    'Quý II/2024, chậm nhất là 30/6/2024',
  ),
  noSuchDate: deadline('Ngày, tháng, quý không có trên lịch là gõ nhầm.', '31/02/2024', '29/02/2024'),
  noSuchTime: deadline(
    'Giờ không có trên đồng hồ là gõ nhầm, có khi nhầm cả ngày ghi cùng.',
    'Trước 25h00 ngày 31/3/2024',
    'Trước 17h00 ngày 31/3/2024',
  ),
  yearOutOfRange: deadline('Năm quá xa là gõ nhầm chữ số.', 'Quý I/3024', 'Quý I/2024'),
  monthMissing: deadline('Chỉ có ngày thì không biết tháng nào.', 'Ngày 15', 'Ngày 15/3/2024'),
  rangeBackwards: deadline(
    'Khoảng thời gian kết thúc trước khi bắt đầu: hai đầu bị đảo hoặc thiếu năm.',
    'Từ quý III đến quý I',
    'Từ quý I đến quý III',
  ),
  anchorMissing: deadline('Số ngày phải tính từ một mốc.', '30 ngày', '30 ngày kể từ ngày ký'),
  contradiction: deadline(
    'Ngày ghi kèm không thuộc kỳ lặp lại thì không biết theo bên nào.',
    'Thứ Năm hằng tháng',
    'Thứ Năm hằng tuần',
  ),
  notAPeriod: [
    'Câu hỏi "--deadline", "--due-in" hỏi về một kỳ hoặc một ngày; việc thường xuyên không thuộc kỳ nào.',
    'parhoach tasks --deadline "Thường xuyên"',
    'parhoach tasks --deadline "Quý I/2024"',
  ],
};

/** Words about agencies. */
export const agencyWhys: Whys<typeof agencies> = {
  agencyEmpty: agency('Không có cơ quan thì không biết hỏi ai.', '";"', 'Sở Nội vụ'),
  agencyUnknown: agency(
    'Tên sai một dấu là một cơ quan khác hoặc không cơ quan nào; việc sẽ không thuộc về ai.',
    'Sở Nội vu',
    'Sở Nội vụ',
  ),
  agencyAmbiguous: agency(
    'Tên chỉ nhiều cơ quan thì việc có thể tính cho nhầm nơi: "Sở NV" là Sở Nội vụ hay Sở Ngoại vụ.',
    'Sở NV',
    'Sở Nội vụ',
  ),
  agencyTooLong: agency(
    'Ô cơ quan dài quá thường là nhiều ô bị dồn làm một.',
    `${'Sở Nội vụ; '.repeat(400)}Sở Tài chính`,
    'Sở Nội vụ; Sở Tài chính',
  ),
  agencyRest: agency(
    'Chữ thừa sau tên có thể là một cơ quan nữa mà máy chưa hiểu.',
    'Sở Nội vụ đang vui',
    'Sở Nội vụ chủ trì',
  ),
  agencyUnseparated: agency(
    'Hai tên viết liền thì không rõ là một hay hai cơ quan.',
    'Sở Nội vụ Sở Tài chính',
    'Sở Nội vụ; Sở Tài chính',
  ),
  agencyTitle: agency(
    'Chức danh không hợp với cơ quan thì một trong hai chữ là viết nhầm.',
    'Chủ tịch Sở Nội vụ',
    'Giám đốc Sở Nội vụ',
  ),
  agencyDangling: agency(
    'Dấu phân cách mà một bên không có tên: có thể đã mất một cơ quan.',
    'Sở Nội vụ;; Sở Tài chính',
    'Sở Nội vụ; Sở Tài chính',
  ),
  agencyBracket: agency(
    'Ngoặc không đóng thì không rõ cơ quan ghi sau phối hợp hay chủ trì.',
    'Sở Nội vụ (phối hợp với Sở Tài chính; Sở Tư pháp',
    'Sở Nội vụ (phối hợp với Sở Tài chính); Sở Tư pháp',
  ),
};

/** Words of targets. */
export const targetWhys: Whys<typeof targets> = {
  targetEmpty: target('Không có mức phải đạt thì không biết đạt hay chưa.', '""', '100%'),
  targetTooLong: target(
    'Ô chỉ tiêu dài quá thường là cả câu; mức phải đạt chỉ là phần con số.',
    `${'đạt '.repeat(500)}100%`,
    '100%',
  ),
  targetUnknown: target(
    'Chữ không hiểu thì không đoán: sai chữ so sánh là sai kết luận đạt hay không đạt.',
    '98% trở lênn',
    'Trên 98%',
  ),
  targetNoValue: target(
    'Không có con số, cũng không so với năm nào thì không đo được.',
    'Rất nhiều',
    'Tăng so với năm 2023',
  ),
  targetNumber: target('Con số viết sai thì không so được.', 'Trên 9,8,7%', 'Trên 98,7%'),
  targetNumberAmbiguous: target(
    '"1,500" là một phẩy năm hay một nghìn rưỡi: hai cách đọc khác nhau nghìn lần.',
    '1,500 tỷ đồng',
    'Tối thiểu 1500 tỷ đồng',
  ),
  targetRange: target(
    'Khoảng phải có đầu thấp trước, đầu cao sau, cùng đơn vị.',
    'Từ 90% đến 80%',
    'Từ 80% đến 90%',
  ),
  targetConflict: target(
    'Hai chữ so sánh trái nhau thì không biết 98 là đạt hay chưa.',
    'Trên 98% trở xuống',
    'Trên 98%',
  ),
  targetBare: target('Con số trơn không cho biết là ít nhất hay nhiều nhất.', '5 ngày', 'Không quá 5 ngày'),
  targetBaseline: target(
    'Tăng, giảm phải so với một năm.',
    'Tăng ít nhất 5%',
    'Tăng ít nhất 5% so với năm 2023',
  ),
  targetBaselineYear: target(
    'Năm so sánh phải là năm đã qua, không thì chưa có kết quả để so.',
    'Tăng so với năm 2030',
    'Tăng so với năm 2023',
  ),
  targetRank: target(
    'Thứ hạng phải rõ: xếp thứ mấy trở lên, hoặc trong nhóm mấy.',
    'xếp thứ 20 trở xuống',
    'Xếp thứ 15 trở lên',
  ),
  targetYear: target(
    'Chỉ tiêu của năm khác không phải chỉ tiêu của kế hoạch này.',
    'đến năm 2027 đạt 100%',
    'đến năm 2024 đạt 100%',
  ),
};
