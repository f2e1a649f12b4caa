import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DONE, HEAD, progressOf, province, run } from './province.ts';
import { shippedPlan } from './run.ts';

const QUARTERLY = ['record', '47', '--agency', 'SNV', '--status', 'done', '--date', '2024-03-30'];

describe('record refuses, and writes nothing', () => {
  const AS_OF = ['--as-of', '2024-07-01'];
  const cases: [what: string, args: string[], err: string][] = [
    [
      'an unknown task',
      ['record', '25b', '--agency', 'SNV', '--status', 'done', '--date', '2024-03-28'],
      'Không có nhiệm vụ nào mã "25b".\nCó phải là: 25, 25a',
    ],
    [
      'a KPI',
      ['record', '6.2', '--agency', 'SNV', '--status', 'done', '--date', '2024-03-28'],
      '"6.2" là chỉ tiêu, không phải nhiệm vụ.\nGhi số liệu bằng: parhoach measure 6.2',
    ],
    [
      'a directive',
      ['record', 'III.2.c', '--agency', 'SNV', '--status', 'done', '--date', '2024-03-28'],
      '"III.2.c" là nội dung nhiệm vụ, không giao cho cơ quan nào.\nGhi cho nhiệm vụ của phụ lục thực hiện nội dung này: 10, 15.',
    ],
    [
      'a period that the task does not have',
      [
        'record',
        '42',
        '--agency',
        'SNV',
        '--status',
        'done',
        '--date',
        '2024-05-20',
        '--period',
        'Tháng 5/2024',
      ],
      'Nhiệm vụ 42 không có kỳ "Tháng 5/2024".\nCó phải là "6 tháng đầu năm 2024"? Các kỳ: Quý I/2024; 6 tháng đầu năm 2024; Quý III/2024; Năm 2024.',
    ],
    [
      'a month that ends with a quarter of the task',
      [...QUARTERLY, '--period', 'Tháng 3/2024'],
      'Nhiệm vụ 47 không có kỳ "Tháng 3/2024".\nCó phải là "Quý I/2024"? Các kỳ: Quý I/2024; Quý II/2024; ',
    ],
    [
      'a day that ends a quarter of the task',
      [...QUARTERLY, '--period', '31/03/2024'],
      'Nhiệm vụ 47 không có kỳ "31/03/2024".\nCó phải là "Quý I/2024"? ',
    ],
    [
      'a half-year that the task has not',
      [...QUARTERLY, '--period', '6 tháng đầu năm 2024'],
      'Nhiệm vụ 47 không có kỳ "6 tháng đầu năm 2024".\nCó phải là "Quý II/2024"? ',
    ],
    [
      'a period of a task without any',
      [...DONE, '--period', 'Quý II/2024'],
      'Nhiệm vụ 37 không có kỳ "Quý II/2024".\nNhiệm vụ này không chia kỳ, hạn cuối 31/03/2024: bỏ --period.',
    ],
    [
      'a recurring task without a period',
      ['record', '42', '--agency', 'SNV', '--status', 'done', '--date', '2024-05-20'],
      'Nhiệm vụ 42 có nhiều kỳ, phải ghi --period.\nCác kỳ: Quý I/2024; ',
    ],
    [
      'a day after as-of',
      ['record', '37', '--agency', 'SNV', '--status', 'done', '--date', '2024-07-02'],
      'Ngày xảy ra 02/07/2024 sau ngày 01/07/2024 đang xét.\n',
    ],
    [
      'a report before it happened',
      [...DONE, '--reported', '2024-03-27'],
      'Ngày báo cáo 27/03/2024 trước ngày xảy ra 28/03/2024.\n',
    ],
    [
      'a report after as-of',
      [...DONE, '--reported', '2024-07-02'],
      'Ngày báo cáo 02/07/2024 sau ngày 01/07/2024 đang xét.\n',
    ],
    [
      'an agency that does not lead',
      ['record', '37', '--agency', 'Sở Y tế', '--status', 'done', '--date', '2024-03-28'],
      'Sở Y tế không chủ trì nhiệm vụ 37',
    ],
    [
      'an agency that only supports, saying who leads',
      ['record', '9', '--agency', 'STTTT', '--status', 'done', '--date', '2024-03-28'],
      'Sở Thông tin và Truyền thông không chủ trì nhiệm vụ 9, chỉ phối hợp.\nChủ trì: Văn phòng UBND tỉnh.',
    ],
    [
      'a group whose members are listed',
      ['record', '19', '--agency', 'Các sở, ban, ngành tỉnh', '--status', 'done', '--date', '2024-03-28'],
      'Các sở, ban, ngành tỉnh gồm 19 cơ quan có việc này: Văn phòng UBND tỉnh; Sở Nội vụ; ',
    ],
    [
      'an unknown agency',
      ['record', '37', '--agency', 'Sở Nội vu5', '--status', 'done', '--date', '2024-03-28'],
      'Không có cơ quan nào tên "Sở Nội vu5" trong kế hoạch.\nCó phải là:\n  parhoach record 37 --agency "Sở Nội vụ" --status done --date 2024-03-28',
    ],
    [
      'waived without a reason',
      [
        'record',
        '38',
        '--agency',
        'SNV',
        '--status',
        'waived',
        '--date',
        '2024-05-28',
        '--document',
        '99/QĐ-UBND',
      ],
      'Dừng thực hiện phải nêu lý do.\nThêm lý do, như văn bản cho dừng đã nêu: --note "lý do".',
    ],
    [
      'waived without a document',
      ['record', '37', '--agency', 'SNV', '--status', 'waived', '--date', '2024-03-28'],
      'Dừng thực hiện phải có văn bản của cấp giao nhiệm vụ.\n',
    ],
    [
      'an unknown status',
      ['record', '37', '--agency', 'SNV', '--status', 'quá hạn', '--date', '2024-03-28'],
      'Không có tình trạng "quá hạn".\nCác tình trạng: doing (đang thực hiện); submitted',
    ],
    [
      'more than all',
      [...DONE, '--count', '121/120'],
      '--count: số đạt 121 lớn hơn tổng số 120.\nViết số đạt trước, tổng số sau: 118/120.',
    ],
    [
      'half a count',
      [...DONE, '--count', '121'],
      '--count: "121" không phải là số đạt trên tổng số.\nViết hai số nguyên như 118/120.',
    ],
    [
      'a broken count',
      [...DONE, '--count', '1,5/120'],
      '--count: "1,5/120" không phải là số đạt trên tổng số.\n',
    ],
    ['a decimal or a thousand', [...DONE, '--count', '1.500/2000'], '--count: "1.500" có thể là '],
    [
      'a file that is not there',
      [...DONE, '--file', 'khong-co.pdf'],
      'Không có tệp minh chứng "khong-co.pdf".\n',
    ],
    ['a folder', [...DONE, '--file', 'plan'], '"plan" là thư mục, không phải tệp.\n'],
    ['an empty note', [...DONE, '--note', ' '], '--note để trống.\n'],
    [
      'a note that steers a terminal',
      [...DONE, '--note', 'Đã ký \u001b[31mbản chính'],
      '--note: ký tự thứ 7 là ký tự điều khiển hoặc đảo chiều chữ (U+001B), sau "Đã ký ".\nXóa ký tự ấy rồi chạy lại',
    ],
    [
      'a note whose first character turns the direction of writing',
      [...DONE, '--note', '\u202eab'],
      '--note: ký tự thứ 1 là ký tự điều khiển hoặc đảo chiều chữ (U+202E).\n',
    ],
    [
      'a carriage return of a long note, counted by characters',
      [...DONE, '--note', `👍 ${'x'.repeat(30)}\r\ndòng 2`],
      `--note: ký tự thứ 33 là ký tự điều khiển hoặc đảo chiều chữ (U+000D), sau "…${'x'.repeat(20)}".\n`,
    ],
    [
      'a document with a byte that is no letter',
      [...DONE, '--document', '512/QĐ\u0007-UBND'],
      '--document: ký tự thứ 7 là ký tự điều khiển hoặc đảo chiều chữ (U+0007), sau "512/QĐ".\n',
    ],
    ['a product with a line separator', [...DONE, '--product', 'a\u2028b'], '--product: ký tự thứ 2 là '],
    ['a file with a control character', [...DONE, '--file', 'a\u0085b.pdf'], '--file: ký tự thứ 2 là '],
    [
      'a reason with one',
      [...DONE.slice(0, 4), '--retract', '--reason', 'a\u009bb'],
      '--reason: ký tự thứ 2 là ',
    ],
    [
      'a measure with one',
      ['measure', '6.2', '--value', '97', '--date', '2024-06-30', '--agency', 'SNV', '--note', 'a\u0001'],
      '--note: ký tự thứ 2 là ',
    ],
    ['no agency, status, day', ['record', '37'], 'Thiếu --agency, --status, --date.\n'],
    [
      'a day that is none',
      ['record', '37', '--agency', 'SNV', '--status', 'done', '--date', '31/02/2024'],
      '--date: không có ngày "31/02/2024" trên lịch.\n',
    ],
  ];
  it.each(cases)('%s', (_what, args, err) => {
    const folder = province();
    const result = run(folder, ...args, ...AS_OF);
    expect(result.err.startsWith(`parhoach: ${err}`), result.err).toBe(true);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(existsSync(join(folder, 'plan/2024/progress'))).toBe(false);
  });

  it('into a file with errors, which are shown', () => {
    const broken = `${HEAD}  - task: "19"\n    status: xong\n`;
    const folder = province({ SNV: broken });
    const { code, err } = run(folder, ...DONE);
    expect(code).toBe(2);
    expect(err).toContain('plan/2024/progress/SNV.yaml:');
    expect(err).toContain(
      'parhoach: Tệp theo dõi plan/2024/progress/SNV.yaml có lỗi nên chưa ghi thêm gì vào đó.\n',
    );
    expect(progressOf(folder)).toBe(broken);
  });

  it("into another agency's file", () => {
    const folder = province({ SNV: 'format: 1\nagency: Sở Y tế\nentries: []\n' });
    expect(run(folder, ...DONE).err).toContain(
      'parhoach: Tệp plan/2024/progress/SNV.yaml ghi là của "Sở Y tế", không phải của "Sở Nội vụ".\n',
    );
  });

  it('when two open plans have the task', () => {
    const folder = province();
    mkdirSync(join(folder, 'plan/2023'));
    writeFileSync(join(folder, 'plan/2023/plan.yaml'), shippedPlan);
    expect(run(folder, ...DONE).err).toContain('Có nhiệm vụ 37 ở nhiều kế hoạch đang mở');
    expect(run(folder, ...DONE, '--plan', 'plan/2024').code).toBe(0);
  });
});
