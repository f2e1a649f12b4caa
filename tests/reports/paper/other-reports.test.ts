import { describe, expect, it } from 'vitest';
import { ministryFacts } from '../../../src/app/report/ministry-report.ts';
import { yearFacts } from '../../../src/app/report/year-report.ts';
import { blockText, type Paper, runsText } from '../../../src/reports/paper/paper.ts';
import { ministryView } from '../../../src/reports/report/ministry.ts';
import { yearView } from '../../../src/reports/report/year.ts';
import { folderOf } from '../../cli/run.ts';
import { reportFolder, smallPlan, smallProgress } from './small-report.ts';

const bodyOf = (paper: Paper) => paper.body.map(blockText);
const rowsOf = (paper: Paper, annex: number) =>
  paper.annexes[annex]!.groups.flatMap(({ title, rows }) => [
    ...(title === null ? [] : [title]),
    ...rows.map((row) => row.map(({ text }) => text).join(' | ')),
  ]);

describe('the report at the end of the year', () => {
  const year = async (asOf: string, cwd = reportFolder()) =>
    yearView((await yearFacts({ cwd, paths: [], asOf })).facts);

  /*
   * On 10/01/2025: task 1 done in time; the four quarters of task 2 and task 3 were never reported, so two tasks are late.
   * Sở Tư pháp: 1 of 5 in time, 20 %. Sở Nội vụ: 0 of 1. In quarter I Sở Tư pháp told task 1 and not task 2; later nobody
   * told anything. 97,2 against "Trên 98%" is short.
   */
  it('tells figures, bodies, reports and what goes on, in this order', async () => {
    expect(bodyOf(await year('2025-01-10'))).toEqual([
      'Thực hiện Quyết định số 1/QĐ-UBND ngày 29/12/2023 của Chủ tịch UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2024, Sở Nội vụ báo cáo kết quả thực hiện năm 2024 (số liệu tính đến ngày 10/01/2025) như sau:',
      'I. KẾT QUẢ CHUNG',
      '1. Về nhiệm vụ: Tổng số 03 nhiệm vụ được theo dõi. Đến hết ngày 10/01/2025: hoàn thành 01/03 nhiệm vụ phải hoàn thành, đạt 33,3% (đúng hạn 01, quá hạn 0); chưa hoàn thành, còn trong hạn 0 nhiệm vụ; quá hạn chưa hoàn thành 02 nhiệm vụ. Tỷ lệ hoàn thành đúng hạn 33,3% (01/03 nhiệm vụ đã hoàn thành hoặc đã quá hạn).',
      '2. Về chỉ tiêu: Kế hoạch có 01 chỉ tiêu: đạt 0; chưa đạt 01 (Phụ lục II). Chỉ tiêu chưa đạt:',
      'Chỉ tiêu 6.2 (Tỷ lệ hồ sơ đúng hạn): thực hiện 97,2%, kế hoạch “Trên 98%”, thiếu 0,8 điểm phần trăm.',
      '3. Đánh giá chung: [… cần viết: đánh giá chung, kết quả nổi bật, hạn chế, nguyên nhân …]',
      'II. KẾT QUẢ CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG',
      '02 cơ quan, đơn vị, địa phương có nhiệm vụ đến hạn. Thứ tự theo tỷ lệ hoàn thành đúng hạn tại Phụ lục I.',
      '1. Hoàn thành đúng hạn tất cả nhiệm vụ đến hạn: không có.',
      '2. Tỷ lệ đúng hạn thấp nhất: Sở Nội vụ (0%, 0/1 lượt); Sở Tư pháp (20%, 1/5 lượt).',
      'III. THỰC HIỆN CHẾ ĐỘ THÔNG TIN, BÁO CÁO',
      '02 cơ quan, đơn vị, địa phương phải báo cáo theo quý; 0 báo cáo đầy đủ mọi kỳ; 02 có kỳ không báo cáo: Sở Nội vụ (04 kỳ); Sở Tư pháp (03 kỳ).',
      'IV. NHIỆM VỤ CHUYỂN TIẾP SANG NĂM 2025',
      '02 nhiệm vụ chưa hoàn thành, còn phải thực hiện (Phụ lục III): nhiệm vụ 2, 3. Nhiệm vụ thường xuyên kết thúc cùng năm kế hoạch, không tính ở đây.',
      'V. ĐỀ XUẤT THI ĐUA, KHEN THƯỞNG',
      '[… cần viết: tập thể, cá nhân đề nghị biểu dương, khen thưởng; tập thể cần rút kinh nghiệm …]',
      'VI. KIẾN NGHỊ, ĐỀ XUẤT',
      '[… cần viết: kiến nghị, đề xuất với UBND tỉnh …]',
      'Trên đây là báo cáo kết quả thực hiện Kế hoạch cải cách hành chính năm 2024, Sở Nội vụ kính báo cáo UBND tỉnh xem xét, chỉ đạo./.',
    ]);
  });

  it('lists bodies by rank, what is carried over, and every KPI', async () => {
    const paper = await year('2025-01-10');
    expect(rowsOf(paper, 0)).toEqual([
      '1 | Sở Tư pháp | 5 | 1 | 0 | 4 | 20 | 0 | 1 | 0 | 3 | 1 | 0',
      '2 | Sở Nội vụ | 1 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 4 |  | ',
    ]);
    expect(paper.annexes[2]!.title).toBe('NHIỆM VỤ CỦA NĂM 2024 CHUYỂN TIẾP SANG NĂM 2025');
    // Only what is still open: the four quarters of task 2, task 3.
    const carried = paper.annexes[2]!.groups.flatMap(({ rows }) =>
      rows.map((row) => [row[0]!.text, row[9]!.text]),
    );
    expect(carried).toEqual([
      ['2', '4'],
      ['3', '1'],
    ]);
    expect(rowsOf(paper, 1)).toHaveLength(1);
  });

  it('says of a year that goes on that its figures are not final, and leaves out an empty annex', async () => {
    const paper = await year('2024-03-31');
    expect(bodyOf(paper)).toContain(
      'Năm 2024 chưa kết thúc: số liệu dưới đây chưa phải là số liệu cuối năm.',
    );
    expect(bodyOf(paper)).toContain('Xác định khi năm 2024 kết thúc.');
    expect(paper.annexes.map(({ number }) => number)).toEqual(['I', 'II']);
  });
});

describe('the report to the Ministry', () => {
  const letters = `format: 1
entries:
  - agency: Sở Tư pháp
    number: 315/SNV-CCHC
    date: 2024-03-29
    overdue: 1
    upcoming: 0
  - agency: Sở Nội vụ
    number: 316/SNV-CCHC
    date: 2024-04-16
    overdue: 1
    upcoming: 0
`;
  const ministry = async () => {
    const cwd = folderOf({
      'plan/2024/plan.yaml': smallPlan.replace(
        'owner: Sở Tư pháp',
        'owner: Sở Tư pháp\n    tasks:\n      - "3"',
      ),
      'plan/2024/progress/STP.yaml': smallProgress,
      'plan/2024/letters.yaml': letters,
    });
    const asked = { cwd, paths: [], asOf: '2024-04-15', period: 'Quý I/2024' };
    return ministryView((await ministryFacts(asked)).facts);
  };

  it('is the committee’s own, addressed to the Ministry', async () => {
    const { letterhead, addressees, recipients, subject, signature } = await ministry();
    expect([letterhead.parent, letterhead.issuer, runsText(letterhead.symbol)]).toEqual([
      null,
      'ỦY BAN NHÂN DÂN TỈNH A',
      '/BC-UBND',
    ]);
    expect(addressees).toEqual(['Bộ Nội vụ']);
    expect(recipients.map(runsText).slice(0, 2)).toEqual(['Như trên;', 'Sở Nội vụ;']);
    expect(subject).toEqual(['Công tác cải cách hành chính quý I/2024']);
    expect(signature).toEqual({
      authority: 'TM. ỦY BAN NHÂN DÂN',
      title: { todo: 'cần ghi chức vụ người ký' },
      name: { todo: 'cần ghi họ và tên người ký' },
    });
  });

  it('goes through direction, the six fields, assessment, directions and proposals', async () => {
    const lines = bodyOf(await ministry());
    const from = (start: string, end: string) =>
      lines.slice(
        lines.findIndex((line) => line.startsWith(start)),
        lines.findIndex((line) => line.startsWith(end)),
      );
    // One letter was sent in the quarter; the plan has no section on direction.
    expect(from('2. Kết quả', 'II. ')).toEqual([
      '2. Kết quả thực hiện nhiệm vụ: Kế hoạch của tỉnh không có nhiệm vụ riêng của lĩnh vực này.',
      '3. Theo dõi, đôn đốc: từ ngày 01/01/2024 đến ngày 31/03/2024 đã gửi 01 công văn đôn đốc tới 01 cơ quan, đơn vị, địa phương.',
      '[… cần viết: kiểm tra, tự kiểm tra, đối thoại, sáng kiến, tuyên truyền …]',
    ]);
    const todo = '[… cần viết: đánh giá, số liệu của lĩnh vực …]';
    const none = 'Kế hoạch của tỉnh không có nhiệm vụ riêng của lĩnh vực này.';
    expect(from('II. ', 'III. ')).toEqual([
      'II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH',
      '1. Cải cách thể chế: Kế hoạch giao 02 nhiệm vụ (hoàn thành 01; quá hạn chưa hoàn thành 01); kết quả trong kỳ:',
      'Nhiệm vụ 1 (Rà soát văn bản): Sở Tư pháp hoàn thành ngày 20/03/2024 (15/QĐ-STP).',
      todo,
      `2. Cải cách thủ tục hành chính: ${none}`,
      todo,
      `3. Cải cách tổ chức bộ máy hành chính nhà nước: ${none}`,
      todo,
      '4. Cải cách chế độ công vụ: Kế hoạch giao 01 nhiệm vụ (còn trong hạn 01); trong kỳ chưa có kết quả.',
      'Chỉ tiêu 6.2 (Tỷ lệ hồ sơ đúng hạn): thực hiện 97,2%, kế hoạch “Trên 98%”, thiếu 0,8 điểm phần trăm.',
      todo,
      `5. Cải cách tài chính công: ${none}`,
      todo,
      `6. Xây dựng và phát triển Chính phủ điện tử, Chính phủ số: ${none}`,
      todo,
    ]);
    const headings = lines.filter((line) => /^[IVX]+\. /u.test(line));
    expect(headings).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
      'II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
    expect(lines.at(-1)).toBe(
      'Trên đây là báo cáo công tác cải cách hành chính quý I/2024, Ủy ban nhân dân tỉnh A kính báo cáo Bộ Nội vụ./.',
    );
  });
});
