import type { DeadlineKind } from '../../../src/wording/deadline/types.ts';

/**
 * Wordings of real plans of 2023–2026 with what design.md makes of them, worked out by hand for a plan of 2024 signed on
 * 29/12/2023. `periods`: the occurrences' names, "first … last (n)" where there are many.
 */
export interface Fact {
  readonly wording: string;
  readonly kind: DeadlineKind;
  readonly start: string | null;
  readonly due: string | null;
  readonly periods: string;
}

const fact = (
  wording: string,
  kind: DeadlineKind,
  start: string | null,
  due: string | null,
  periods = '',
): Fact => ({ wording, kind, start, due, periods });
const once = (wording: string, start: string | null, due: string, period: string) =>
  fact(wording, 'once', start, due, period);
const by = (wording: string, due: string) =>
  once(wording, null, due, `${due.slice(8)}/${due.slice(5, 7)}/${due.slice(0, 4)}`);
const years = (wording: string, from: number, to: number) =>
  once(wording, `${from}-01-01`, `${to}-12-31`, `Giai đoạn ${from}-${to}`);
const month = (wording: string, first: string, last: string, name: string) =>
  once(wording, first, last, name);
const ongoing = (wording: string, start: string | null) => fact(wording, 'ongoing', start, null);
const unknown = (wording: string, start: string | null = null) => fact(wording, 'undetermined', start, null);

const REPORTS = 'Quý I/2024, 6 tháng đầu năm 2024, Quý III/2024, Năm 2024';
const QUARTERS = 'Quý I/2024, Quý II/2024, Quý III/2024, Quý IV/2024';
const MONTHS = 'Tháng 1/2024 … Tháng 12/2024 (12)';

export const facts: readonly Fact[] = [
  once('Trong năm 2024', '2024-01-01', '2024-12-31', 'Năm 2024'),
  ongoing('Thường xuyên trong năm', '2024-01-01'),
  once('Quý I/2024', '2024-01-01', '2024-03-31', 'Quý I/2024'),
  once('Quý IV/2024', '2024-10-01', '2024-12-31', 'Quý IV/2024'),
  once('Trong năm quý I/2024', '2024-01-01', '2024-03-31', 'Quý I/2024'),
  month('Tháng 12/2024', '2024-12-01', '2024-12-31', 'Tháng 12/2024'),
  ongoing('Thường xuyên', '2024-01-01'),
  fact('Hàng quý, 06 tháng, năm và đột xuất', 'recurring', '2024-01-01', '2024-12-31', REPORTS),
  fact('Định kỳ hàng quý', 'recurring', '2024-01-01', '2024-12-31', QUARTERS),
  fact(
    'Trong năm 2024 (sau khi có văn bản hướng dẫn, triển khai của Bộ Nội vụ).',
    'conditional',
    '2024-01-01',
    '2024-12-31',
    'Năm 2024',
  ),
  by('trước ngày 15/01/2024', '2024-01-15'),
  fact('Định kỳ hằng tháng', 'recurring', '2024-01-01', '2024-12-31', MONTHS),
  fact('định kỳ hàng quý, 06 tháng và năm', 'recurring', '2024-01-01', '2024-12-31', REPORTS),
  fact('hàng năm', 'recurring', '2024-01-01', '2024-12-31', 'Năm 2024'),
  by('Trước ngày 30/11/2025', '2025-11-30'),
  unknown('Theo kế hoạch'),
  once('Quý IV/2025', '2025-10-01', '2025-12-31', 'Quý IV/2025'),
  once('Quý IV/2026', '2026-10-01', '2026-12-31', 'Quý IV/2026'),
  once('Quý II/2027', '2027-04-01', '2027-06-30', 'Quý II/2027'),
  once('Quý I/2030', '2030-01-01', '2030-03-31', 'Quý I/2030'),
  years('Năm 2025-2030', 2025, 2030),
  years('Năm 2025 - 2026', 2025, 2026),
  once('Năm 2026', '2026-01-01', '2026-12-31', 'Năm 2026'),
  fact(
    'Thường xuyên, định kỳ hằng quý báo cáo về Sở Tài chính',
    'recurring',
    '2024-01-01',
    '2024-12-31',
    QUARTERS,
  ),
  fact('Thường xuyên, hằng năm', 'recurring', '2024-01-01', '2024-12-31', 'Năm 2024'),
  fact('trước ngày 30/11 hằng năm', 'recurring', null, '2024-11-30', 'Năm 2024'),
  by('trước ngày 20/11', '2024-11-20'),
  fact('Định kỳ hằng năm', 'recurring', '2024-01-01', '2024-12-31', 'Năm 2024'),
  years('2025 - 2030', 2025, 2030),
  years('2025 - 2035', 2025, 2035),
  unknown('Theo kế hoạch công tác tư pháp hàng năm'),
  unknown('Theo Kế hoạch bồi dưỡng công chức, viên chức hàng năm'),
  ongoing('Giai đoạn 2026-2030 và những năm tiếp theo', '2026-01-01'),
  ongoing('Thường xuyên, theo yêu cầu nhiệm vụ', '2024-01-01'),
  month('Tháng 12/2025', '2025-12-01', '2025-12-31', 'Tháng 12/2025'),
  ongoing('Quý IV năm 2025 và các năm tiếp theo', '2025-10-01'),
  unknown('Theo tiến độ xây dựng dự thảo văn bản của cơ quan chủ trì soạn thảo'),
  fact('Sau khi Nghị định quy định chi tiết', 'conditional', null, null),
  ongoing('Năm 2026 và các năm tiếp theo', '2026-01-01'),
  unknown('Từ tháng 11/2025 đến khi kết thúc Tổng kiểm kê', '2025-11-01'),
  by('Trước ngày 15/11/2025', '2025-11-15'),
  unknown('Triển khai đảm bảo theo lộ trình, hướng dẫn của Bộ, ngành'),
  ongoing('Thực hiện thường xuyên', '2024-01-01'),
  fact('trước ngày 15 hằng tháng', 'recurring', null, '2024-12-15', MONTHS),
  fact(
    'Từ tháng 3 đến tháng 11 hằng năm',
    'recurring',
    '2024-03-01',
    '2024-11-30',
    'Tháng 3/2024 - Tháng 11/2024',
  ),
  years('Từ năm 2026 - 2030', 2026, 2030),
  years('Năm 2025-2026', 2025, 2026),
  years('Giai đoạn 2025-2027', 2025, 2027),
  month('Tháng 12/2026', '2026-12-01', '2026-12-31', 'Tháng 12/2026'),
  month('Tháng 6/2026', '2026-06-01', '2026-06-30', 'Tháng 6/2026'),
  month('Tháng 02/2026', '2026-02-01', '2026-02-28', 'Tháng 2/2026'),
  month('Tháng 06/2026', '2026-06-01', '2026-06-30', 'Tháng 6/2026'),
  month('Tháng 3/2026', '2026-03-01', '2026-03-31', 'Tháng 3/2026'),
  month('Tháng 8/2026', '2026-08-01', '2026-08-31', 'Tháng 8/2026'),
  fact('trước ngày 30 tháng 01 của năm tiếp theo', 'recurring', null, '2025-01-30', 'Năm 2024'),
  once('Trước năm 2030', null, '2029-12-31', 'Trước năm 2030'),
  once('hoàn thành trước năm 2027 và vận hành thường xuyên', null, '2026-12-31', 'Trước năm 2027'),
  once(
    'Hoàn thành trong quý I năm 2026 và có rà soát, sửa đổi, bổ sung trong các năm tiếp theo',
    '2026-01-01',
    '2026-03-31',
    'Quý I/2026',
  ),
  years('Hoàn thành trong giai đoạn 2026 - 2027 và vận hành thường xuyên, liên tục', 2026, 2027),
  once('Hoàn thành kiểm kê lần đầu trong năm 2026. Định kỳ cập nhật', '2026-01-01', '2026-12-31', 'Năm 2026'),
  years('Giai đoạn 2026 - 2030', 2026, 2030),
  by('trước ngày 25 tháng 12', '2024-12-25'),
  years('2026-2028', 2026, 2028),
  years('2026-2030', 2026, 2030),
  years('2026-2027', 2026, 2027),
  years('năm 2026 - 2027', 2026, 2027),
  by('trước ngày 18/10/2025', '2025-10-18'),
  by('trước ngày 01/10/2025', '2025-10-01'),
  month('trong tháng 9/2025', '2025-09-01', '2025-09-30', 'Tháng 9/2025'),
  once('trong Quý III/2025', '2025-07-01', '2025-09-30', 'Quý III/2025'),
  fact(
    'trước ngày 20 tháng 11 năm 2025 và hàng tháng',
    'recurring',
    null,
    '2025-12-31',
    '20/11/2025, Tháng 12/2025',
  ),
  month('trong tháng 12 năm 2025', '2025-12-01', '2025-12-31', 'Tháng 12/2025'),
  month('12/2025', '2025-12-01', '2025-12-31', 'Tháng 12/2025'),
  years('2025 - 2026', 2025, 2026),
  month('Tháng 10/2025', '2025-10-01', '2025-10-31', 'Tháng 10/2025'),
  month('Tháng 5/2025', '2025-05-01', '2025-05-31', 'Tháng 5/2025'),
  once('Quý II/2025', '2025-04-01', '2025-06-30', 'Quý II/2025'),
  // 29/12/2023 + 100 days: 3 to the year's end, 31 + 29 + 31 to 31/03 make 94, 6 more
  once('100 ngày kể từ ngày ban hành Kế hoạch', '2023-12-29', '2024-04-07', '29/12/2023 - 07/04/2024'),
  ongoing('Từ ngày ban hành Kế hoạch trở đi', '2023-12-29'),
  unknown('Theo thời hạn cụ thể sau đây'),
  fact(
    'Định kỳ 02 tuần một lần',
    'recurring',
    '2024-01-01',
    '2024-12-29',
    '01/01/2024 - 14/01/2024 … 16/12/2024 - 29/12/2024 (26)',
  ),
  once(
    'trong 15 ngày kể từ ngày Kế hoạch được ban hành',
    '2023-12-29',
    '2024-01-13',
    '29/12/2023 - 13/01/2024',
  ),
  by('Trước 10/02/2026', '2026-02-10'),
  ongoing('Từ Quý I/2026', '2026-01-01'),
  once('31/03/2026 Đề xuất hạn là thường xuyên', '2026-03-31', '2026-03-31', '31/03/2026'),
  fact(
    '30/4/2026 (mô hình thử nghiệm). Vận hành ổn định trong năm 2026',
    'steps',
    '2026-04-30',
    '2026-12-31',
    '30/04/2026, Năm 2026',
  ),
  month('12/2026 báo cáo kết quả triển khai', '2026-12-01', '2026-12-31', 'Tháng 12/2026'),
  by('trước ngày 15/3/2026', '2026-03-15'),
  by('chậm nhất ngày 31/3/2026', '2026-03-31'),
  once(
    'trong tuần ngày 15 đến ngày 31 tháng 12 năm 2025',
    '2025-12-15',
    '2025-12-31',
    '15/12/2025 - 31/12/2025',
  ),
  unknown('trước Tết nguyên đán năm 2026'),
  by('chậm nhất trước ngày 31/12/2025', '2025-12-31'),
  once('Từ nay đến hết ngày 31 tháng 12 năm 2025', '2023-12-29', '2025-12-31', '29/12/2023 - 31/12/2025'),
  unknown('Từ tháng 10/2025 đến khi tổ chức thành công', '2025-10-01'),
  by('trước ngày 15 tháng 12', '2024-12-15'),
  by('trước ngày 15/12/2026', '2026-12-15'),
  fact('Trước ngày 15/12 hàng năm', 'recurring', null, '2024-12-15', 'Năm 2024'),
  fact('trước ngày 25/12 hàng năm', 'recurring', null, '2024-12-25', 'Năm 2024'),
  fact('trước ngày 15/11 hằng năm và báo cáo đột xuất', 'recurring', null, '2024-11-15', 'Năm 2024'),
  unknown('12/2026 hoặc 1/2027 (tuỳ thời điểm tổ chức kỳ họp', '2026-12-01'),
  month('08/2026', '2026-08-01', '2026-08-31', 'Tháng 8/2026'),
  fact(
    'Trước ngày 15 tháng 7 và ngày 15 tháng 01 của năm sau',
    'recurring',
    null,
    '2025-01-15',
    '15/07/2024, 15/01/2025',
  ),
  fact('chậm nhất vào ngày 21 tháng 12 của kỳ báo cáo', 'recurring', null, '2024-12-21', 'Năm 2024'),
  by('trước ngày 15/04/2026 (báo cáo quý I/2026)', '2026-04-15'),
  once('Quý II, III', '2024-04-01', '2024-09-30', 'Quý II/2024 - Quý III/2024'),
  by('Trước 25/11', '2024-11-25'),
  unknown('Theo hướng dẫn của Bộ Nội vụ'),
  ongoing('Theo yêu cầu của cơ quan cấp trên', null),
  ongoing('Năm 2024 và những năm tiếp theo', '2024-01-01'),
  once('Cuối năm 2024', null, '2024-12-31', 'Cuối năm 2024'),
  unknown('Đầu năm 2024'),
  // 1 January 2024 is a Monday: 52 weeks end in the year, the last on Sunday 29/12
  fact(
    'Hằng tuần',
    'recurring',
    '2024-01-01',
    '2024-12-29',
    'Tuần 01/01/2024 - 07/01/2024 … Tuần 23/12/2024 - 29/12/2024 (52)',
  ),
  fact('Trước ngày 05 hằng tháng', 'recurring', null, '2024-12-05', MONTHS),
  unknown('Trong quý'),
  by('Hoàn thành trước ngày 31/12/2024', '2024-12-31'),
  unknown('Theo tiến độ'),
  unknown('Ngay sau khi Kế hoạch được ban hành', '2023-12-29'),
  unknown('Tuần 2 tháng 3/2024'),
  once('30 ngày kể từ ngày ký', '2023-12-29', '2024-01-28', '29/12/2023 - 28/01/2024'),
  fact('Thường xuyên hàng tháng', 'recurring', '2024-01-01', '2024-12-31', MONTHS),
];

/** Cells that a spreadsheet spoiled: day and month may have changed places, so they are refused. */
export const spoiled = [
  '2026-12-01 00:00:00',
  '2026-02-05 00:00:00',
  '2026-12-06 00:00:00 beside text 10/6/2026 in the same column',
];
