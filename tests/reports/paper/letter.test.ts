import { describe, expect, it } from 'vitest';
import { letterFacts, type RemindQuestion } from '../../../src/app/remind/remind.ts';
import { renderText } from '../../../src/reports/paper/text.ts';
import { letterView, shortLetter } from '../../../src/reports/remind/letter.ts';
import { folderOf } from '../../cli/run.ts';
import { groupPlan, progressOf } from './group-plan.ts';
import { smallPlan, smallProgress } from './small-report.ts';

const log = `format: 1
entries:
  - agency: Sở Tư pháp
    number: 31/SNV-CCHC
    date: 2024-04-05
    overdue: 1
    upcoming: 0
  - agency: Sở Tư pháp
    number: 90/SNV-CCHC
    date: 2024-07-05
    overdue: 2
    upcoming: 0
`;

const folder = (letters: string | null = null) =>
  folderOf({
    'plan/2024/plan.yaml': smallPlan,
    'plan/2024/progress/STP.yaml': smallProgress,
    ...(letters === null ? {} : { 'plan/2024/letters.yaml': letters }),
  });

const lettersOf = async (cwd: string, question: Partial<RemindQuestion> = {}) =>
  (
    await letterFacts({
      cwd,
      paths: [],
      asOf: '2024-06-20',
      agencies: ['STP'],
      answerBy: '2024-06-28',
      ...question,
    })
  ).letters;

const centred = (text: string) => ' '.repeat(Math.floor((80 - text.length) / 2)) + text;

describe('the letter', () => {
  // On 20/06/2024 the first quarter of task 2 is 81 days late, the second (30/06) is due in 10 days; task 1 is done.
  it('is written whole as Mẫu 1.5, the second time with what follows', async () => {
    const [facts] = await lettersOf(folder(log));
    expect(renderText(letterView(facts!))).toBe(
      [
        'UBND TỈNH A',
        'SỞ NỘI VỤ',
        'Số: ……/SNV-CCHC',
        'V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính năm 2024 (lần 2)',
        '',
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        centred('Độc lập - Tự do - Hạnh phúc'),
        centred('A, ngày …… tháng …… năm 2024'),
        '',
        'Kính gửi: Sở Tư pháp.',
        '',
        'Căn cứ Quyết định số 1/QĐ-UBND ngày 29/12/2023 của Chủ tịch UBND tỉnh ban hành',
        'Kế hoạch cải cách hành chính năm 2024;',
        '',
        'Thực hiện nhiệm vụ theo dõi, đôn đốc được giao tại điểm a khoản 2 Mục VII của Kế',
        'hoạch;',
        '',
        'Tiếp theo Công văn số 31/SNV-CCHC ngày 05/04/2024 (lần 1), Sở Nội vụ có ý kiến',
        'như sau:',
        '',
        'Qua theo dõi, đến ngày 20/06/2024, Quý cơ quan còn 01 nhiệm vụ quá hạn, 01 nhiệm',
        'vụ sắp đến hạn (Phụ lục kèm theo).',
        '',
        'Để bảo đảm tiến độ, chất lượng thực hiện Kế hoạch, Sở Nội vụ đề nghị Quý cơ',
        'quan:',
        '',
        '1. Tập trung hoàn thành nhiệm vụ quá hạn; bảo đảm hoàn thành đúng hạn nhiệm vụ',
        'sắp đến hạn.',
        '',
        '2. Báo cáo kết quả thực hiện; nêu rõ nguyên nhân chậm và thời gian cam kết hoàn',
        'thành từng nhiệm vụ quá hạn (ghi vào cột cuối của Phụ lục).',
        '',
        '3. Gửi báo cáo kèm văn bản, tài liệu minh chứng về Sở Nội vụ trước ngày',
        '28/06/2024 để tổng hợp.',
        '',
        'Quá thời hạn trên, Sở Nội vụ tổng hợp, báo cáo UBND tỉnh xem xét.',
        '',
        'Sở Nội vụ rất mong nhận được sự phối hợp của Quý cơ quan./.',
        '',
        centred('GIÁM ĐỐC'),
        '',
        centred('Nguyễn Văn B'),
        '',
        'Nơi nhận:',
        '- Như trên;',
        '- UBND tỉnh (b/c);',
        '- Lãnh đạo Sở;',
        '- Lưu: VT, CCHC.',
        '',
        '='.repeat(80),
        centred('Phụ lục'),
        centred('DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2024 CẦN ĐÔN ĐỐC'),
        centred('(Kèm theo Công văn số …/SNV-CCHC ngày … tháng … năm 2024 của Sở Nội vụ)'),
        '',
        'A. Nhiệm vụ quá hạn chưa hoàn thành',
        '',
        '1. Báo cáo kết quả (Nhiệm vụ 2 của Kế hoạch)',
        '   Thời hạn (nguyên văn): Hằng quý (kỳ quý I/2024)',
        '   Hạn cuối: 31/03/2024',
        '   Quá hạn (ngày): 81',
        '   Tình hình đã báo cáo: Chưa có báo cáo',
        '',
        'B. Nhiệm vụ sắp đến hạn',
        '',
        '1. Báo cáo kết quả (Nhiệm vụ 2 của Kế hoạch)',
        '   Thời hạn (nguyên văn): Hằng quý (kỳ quý II/2024)',
        '   Hạn cuối: 30/06/2024',
        '   Còn lại (ngày): 10',
        '   Tình hình đã báo cáo: Chưa có báo cáo',
        '',
      ].join('\n'),
    );
  });

  it('is polite and threatens nothing the first time', async () => {
    const [facts] = await lettersOf(folder(), { answerBy: null });
    const text = renderText(letterView(facts!)).replace(/\s+/gu, ' ');
    expect(text).not.toContain('(lần 1)');
    expect(text).toContain('đề nghị Quý cơ quan');
    expect(text).not.toMatch(/yêu cầu|Tiếp theo|Quá thời hạn trên/u);
    expect(text).toContain('trước ngày [… cần ghi hạn gửi …] để tổng hợp');
  });

  it('cites only letters sent by as-of', async () => {
    const [facts] = await lettersOf(folder(log), { asOf: '2024-07-31' });
    expect(facts!.earlier.map(({ number }) => number)).toEqual(['31/SNV-CCHC', '90/SNV-CCHC']);
  });

  it('is a few lines by telephone', async () => {
    const [facts] = await lettersOf(folder());
    expect(shortLetter(facts!)).toBe(
      `Kính gửi Sở Tư pháp: đến ngày 20/06/2024, Quý cơ quan còn 01 nhiệm vụ quá hạn, 01 nhiệm vụ sắp đến hạn của Kế hoạch cải cách hành chính năm 2024:
- Nhiệm vụ 2 (Báo cáo kết quả), kỳ quý I/2024: hạn 31/03/2024, quá hạn 81 ngày.
- Nhiệm vụ 2 (Báo cáo kết quả), kỳ quý II/2024: hạn 30/06/2024, còn 10 ngày.
Đề nghị Quý cơ quan hoàn thành, báo cáo kết quả về Sở Nội vụ trước ngày 28/06/2024. Trân trọng cảm ơn.
`,
    );
  });
});

describe('a task with several late periods', () => {
  const late = async (asOf: string) => (await lettersOf(folder(), { asOf }))[0]!;
  const rowsOf = (facts: Awaited<ReturnType<typeof late>>) =>
    letterView(facts).annexes[0]!.groups.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

  // On 20/10/2024 the quarters that ended on 31/03, 30/06 and 30/09 are 203, 112 and 20 days late.
  it('is one nhiệm vụ, one row and one line', async () => {
    const facts = await late('2024-10-20');
    expect(rowsOf(facts)).toEqual([
      [
        [
          '1',
          'Báo cáo kết quả\n(Nhiệm vụ 2 của Kế hoạch)',
          'Hằng quý\n(03 kỳ: quý I/2024, quý II/2024, quý III/2024)',
          'từ 31/03/2024 đến 30/09/2024',
          'từ 203 đến 20',
          '',
          'Chưa có báo cáo',
          '',
        ],
      ],
    ]);
    expect(shortLetter(facts).split('\n').slice(0, 2)).toEqual([
      'Kính gửi Sở Tư pháp: đến ngày 20/10/2024, Quý cơ quan còn 01 nhiệm vụ quá hạn của Kế hoạch cải cách hành chính năm 2024:',
      '- Nhiệm vụ 2 (Báo cáo kết quả), 03 kỳ: quý I/2024 (hạn 31/03/2024, quá hạn 203 ngày), quý II/2024 (hạn 30/06/2024, quá hạn 112 ngày), quý III/2024 (hạn 30/09/2024, quá hạn 20 ngày).',
    ]);
  });

  it('tells by telephone of many periods the first and the last', async () => {
    expect(shortLetter(await late('2025-01-01')).split('\n')[1]).toBe(
      '- Nhiệm vụ 2 (Báo cáo kết quả), 04 kỳ: từ quý I/2024 (hạn 31/03/2024, quá hạn 276 ngày) đến quý IV/2024 (hạn 31/12/2024, quá hạn 1 ngày).',
    );
  });
});

describe('work taken over from another agency', () => {
  // Sở Nội vụ did its own part of task 4 in time; what Sở Tư pháp left undone came to it on 01/07/2024.
  const heir = async () => {
    const cwd = folderOf({
      'plan/2024/plan.yaml': groupPlan.replace(
        'code: STP\n',
        'code: STP\n    until: 2024-06-30\n    succeededBy: Sở Nội vụ\n',
      ),
      'plan/2024/progress/SNV.yaml': progressOf('Sở Nội vụ', '4', '2024-03-20'),
    });
    return (await lettersOf(cwd, { agencies: ['SNV'], asOf: '2024-07-15', answerBy: null }))[0]!;
  };

  it('is said to be so in the letter, its annex and by telephone', async () => {
    const paper = letterView(await heir());
    const said = 'tiếp nhận từ Sở Tư pháp';
    expect(renderText(paper).replace(/\s+/gu, ' ')).toContain(
      `còn 01 nhiệm vụ quá hạn (trong đó 01 nhiệm vụ ${said}) (Phụ lục kèm theo).`,
    );
    expect(paper.annexes[0]!.groups[0]!.rows[0]![1]!.text).toBe(
      `Ban hành kế hoạch của ngành\n(Nhiệm vụ 4 của Kế hoạch; ${said})`,
    );
    expect(shortLetter(await heir())).toContain(`(${said}): hạn 31/03/2024, quá hạn 106 ngày.`);
  });
});

describe('to whom', () => {
  it('all who are late, but for the issuer', async () => {
    expect((await lettersOf(folder(), { agencies: [] })).map(({ to }) => to.name)).toEqual(['Sở Tư pháp']);
    // On 01/01/2025 Sở Nội vụ is late with task 3 itself: it does not write to itself.
    const later = await lettersOf(folder(), { agencies: [], asOf: '2025-01-01' });
    expect(later.map(({ to }) => to.name)).toEqual(['Sở Tư pháp']);
  });

  it('not the issuer itself, whose late work is told all the same', async () => {
    const cwd = folder();
    const { remarks } = await letterFacts({
      cwd,
      paths: [],
      asOf: '2025-01-01',
      agencies: [],
      answerBy: null,
    });
    expect(remarks.filter((each) => each.includes('ban hành'))).toEqual([
      'Sở Nội vụ là cơ quan ban hành công văn nên không có công văn, nhưng cũng còn 1 nhiệm vụ quá hạn; xem: parhoach overdue --agency "Sở Nội vụ"',
    ]);
    await expect(
      lettersOf(cwd, { agencies: ['SNV'], asOf: '2025-01-01', answerBy: null }),
    ).rejects.toMatchObject({
      message: 'Sở Nội vụ là cơ quan ban hành công văn đôn đốc, không gửi công văn cho chính mình',
      hint: expect.stringContaining('parhoach overdue --agency "Sở Nội vụ"') as string,
    });
  });

  it('nobody who has nothing to be reminded of', async () => {
    await expect(lettersOf(folder(), { agencies: ['SNV'] })).rejects.toThrow(
      'Sở Nội vụ không có nhiệm vụ nào quá hạn hoặc sắp đến hạn',
    );
  });
});
