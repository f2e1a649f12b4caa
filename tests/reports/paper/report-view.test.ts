import { describe, expect, it } from 'vitest';
import { reportFacts } from '../../../src/app/report/report.ts';
import { blockText, type Paper, runsText } from '../../../src/reports/paper/paper.ts';
import { paperOf, reportFolder, smallPlan, smallProgress } from './small-report.ts';

const lines = (paper: Paper) => paper.body.map(blockText);
/** From the line that begins so, to the next heading or lead. */
const under = (paper: Paper, heading: string) => {
  const all = lines(paper);
  const from = all.findIndex((line) => line.startsWith(heading));
  const to = all.findIndex((line, i) => i > from && /^(?:[IVX]+|\d)\. /u.test(line));
  return all.slice(from, to === -1 ? undefined : to);
};

describe('the report of one agency', () => {
  it('counts its work and its KPIs only', async () => {
    const paper = await paperOf(reportFolder(), { agency: 'so noi vu' });
    expect(paper.subject[0]).toBe('Tình hình thực hiện Kế hoạch cải cách hành chính năm 2024 của Sở Nội vụ');
    expect(under(paper, '1. Về nhiệm vụ')).toEqual([
      '1. Về nhiệm vụ: Sở Nội vụ chủ trì 01 nhiệm vụ được theo dõi. Đến hết ngày 15/04/2024: hoàn thành 0/01 nhiệm vụ phải hoàn thành, đạt 0%; chưa hoàn thành, còn trong hạn 01 nhiệm vụ; quá hạn chưa hoàn thành 0 nhiệm vụ. Chưa có nhiệm vụ nào đến hạn.',
    ]);
    expect(under(paper, '5. Về chỉ tiêu')).toEqual([
      '5. Về chỉ tiêu: Sở Nội vụ không có chỉ tiêu nào phải theo dõi.',
    ]);
    // It has one task, and no KPI: nobody prints an empty annex.
    expect(paper.annexes.map(({ groups }) => groups.flatMap(({ rows }) => rows).length)).toEqual([1]);
  });
});

describe('periods', () => {
  const period = async (words: string | null, asOf = '2024-12-31') =>
    (await reportFacts({ cwd: reportFolder(), paths: [], asOf, period: words, agency: null })).facts;

  it.each([
    // Without a policy on cut-off days the period before ends on the day before.
    ['Quý II/2024', 'Quý II/2024', 'Quý III/2024', '2024-03-31'],
    ['quy 4', 'Quý IV/2024', 'Quý I/2025', '2024-09-30'],
    ['Tháng 3/2024', 'Tháng 3/2024', 'Tháng 4/2024', '2024-02-29'],
    ['6 tháng đầu năm 2024', '6 tháng đầu năm 2024', '6 tháng cuối năm 2024', '2023-12-31'],
    ['9 tháng', '9 tháng năm 2024', 'Quý IV/2024', '2023-12-31'],
    ['Năm 2024', 'Năm 2024', 'Năm 2025', '2023-12-31'],
  ])('%s', async (words, name, next, before) => {
    const facts = await period(words);
    expect([facts.period.name, facts.next.name, facts.before]).toEqual([name, next, before]);
  });

  it.each([
    // Whatever the day on which it is made: the cut-off of the period before.
    ['Quý II/2024', '2024-05-01', '2024-03-31'],
    ['Quý II/2024', '2024-07-15', '2024-03-31'],
    ['Quý II/2024', '2024-12-31', '2024-03-31'],
    ['Quý I/2024', '2024-04-15', '2023-12-31'],
  ])('%s as of %s is compared with %s', async (words, asOf, before) => {
    expect((await period(words, asOf)).before).toBe(before);
  });

  it.each([
    [
      null,
      '2023-12-28',
      'Đến ngày 28/12/2023, kế hoạch chưa được ký (1/QĐ-UBND ký ngày 29/12/2023): chưa có gì để báo cáo',
    ],
    ['Năm 2023', '2024-04-15', 'Kỳ năm 2023 không thuộc kế hoạch năm 2024'],
    [
      'Quý III/2024',
      '2024-05-01',
      'Đến ngày 01/05/2024, kỳ quý III/2024 chưa bắt đầu: số liệu của kỳ tính từ ngày 01/07/2024',
    ],
  ])('%s as of %s is refused', async (words, asOf, message) => {
    await expect(period(words, asOf)).rejects.toThrow(message);
  });

  it('runs from the cut-off before to its own, or to the day on which it is made', async () => {
    const cutOff = smallPlan.replace(
      /^ {2}decision:/mu,
      '  policy:\n    reporting:\n      from: 15\n      to: 14\n  decision:',
    );
    const folder = reportFolder(cutOff);
    const asked = { cwd: folder, paths: [], period: 'Quý II/2024', agency: null };
    const days = async (asOf: string) => {
      const { before, window } = (await reportFacts({ ...asked, asOf })).facts;
      return [before, window.start, window.end];
    };
    expect(await days('2024-05-20')).toEqual(['2024-03-14', '2024-03-15', '2024-05-20']);
    expect(await days('2024-06-14')).toEqual(['2024-03-14', '2024-03-15', '2024-06-14']);
    expect(await days('2024-07-15')).toEqual(['2024-03-14', '2024-03-15', '2024-06-14']);
  });

  it('compares with nothing when the plan was not signed by the cut-off before', async () => {
    const cutOff = smallPlan.replace(
      /^ {2}decision:/mu,
      '  policy:\n    reporting:\n      from: 15\n      to: 14\n  decision:',
    );
    const paper = await paperOf(reportFolder(cutOff));
    expect(under(paper, '2. So với kỳ trước')).toEqual([
      '2. So với kỳ trước: Quý I/2024 là kỳ báo cáo đầu tiên của Kế hoạch, chưa có kỳ trước để so sánh.',
    ]);
    expect(lines(paper)).toContain('II. KẾT QUẢ THEO LĨNH VỰC (từ ngày 15/12/2023 đến ngày 14/03/2024)');
  });

  it('lists under a period only what was reported since it began', async () => {
    const paper = await paperOf(reportFolder(), { period: 'Quý II/2024' });
    // Task 1 was done before: only what is still open is missed.
    expect(lines(paper).filter((line) => line.includes('chưa có kết quả'))).toEqual([
      '1. Cải cách thể chế: 02 nhiệm vụ, hoàn thành 01, quá hạn 01; trong kỳ chưa có kết quả, chưa có báo cáo về nhiệm vụ 2 (Báo cáo kết quả).',
      '2. Cải cách công vụ: 01 nhiệm vụ; trong kỳ chưa có kết quả, chưa có báo cáo về nhiệm vụ 3 (Kiểm tra công vụ).',
    ]);
    // On 31/03 task 1 was done and nothing was late yet: the quarter ends that day.
    expect(under(paper, '2. So với kỳ trước')).toEqual([
      '2. So với kỳ trước (đến hết ngày 15/04/2024 so với hết ngày 31/03/2024): Nhiệm vụ hoàn thành 01, không thay đổi; nhiệm vụ quá hạn chưa hoàn thành 01, tăng 01 (kỳ trước 0); chỉ tiêu đạt 0, không thay đổi.',
    ]);
  });
});

it('tells obstacles in the words of who met them, in the part and in the annex', async () => {
  const blocked = `${smallProgress}  - task: "2"
    period: Quý I/2024
    status: blocked
    date: 2024-04-10
    reported: 2024-04-10
    note: Chưa có biểu mẫu; đề nghị Sở Nội vụ hướng dẫn
`;
  const paper = await paperOf(reportFolder(smallPlan, blocked));
  const words = 'hưa có biểu mẫu; đề nghị Sở Nội vụ hướng dẫn';
  expect(under(paper, 'IV. ')[1]).toBe(`Nhiệm vụ 2 (Báo cáo kết quả): Sở Tư pháp: c${words}.`);
  // What is asked for stands among the proposals too, with who asks.
  expect(under(paper, 'VI. ').slice(1, 3)).toEqual([
    'Đề nghị nêu trong báo cáo khó khăn, vướng mắc: ',
    `Sở Tư pháp (nhiệm vụ 2): c${words}.`,
  ]);
  expect(paper.annexes[0]!.groups[0]!.rows[1]![10]!.text).toBe(`C${words}`);
});

it.each([
  ['the plan', smallPlan.replace(/^ {2}decision:/mu, '  illustrative: true\n  decision:'), smallProgress],
  ['one progress file', smallPlan, smallProgress.replace('entries:', 'illustrative: true\nentries:')],
])('warns when %s is invented', async (_, plan, progress) => {
  expect((await paperOf(reportFolder(plan, progress))).warning).toBe('SỐ LIỆU MINH HỌA, KHÔNG CÓ THẬT');
});

it('leaves visible what a plan without letterhead does not say', async () => {
  const bare = smallPlan.replace(/^ {2}letterhead:\n(?: {4}.*\n)+/mu, '');
  const paper = await paperOf(reportFolder(bare));
  expect(paper.letterhead).toEqual({
    parent: null,
    issuer: { todo: 'cần ghi tên cơ quan ban hành' },
    symbol: ['/BC-', { todo: 'cần ghi' }],
    place: { todo: 'địa danh' },
    year: '2024',
  });
  expect(paper.signature.name).toEqual({ todo: 'cần ghi họ và tên người ký' });
  expect(paper.recipients.map(runsText)).toEqual([
    '[… cần ghi nơi nhận khác …];',
    'Lưu: VT, [… cần ghi đơn vị soạn thảo …].',
  ]);
});

it('tells the occurrences of one task together, and what waits for confirmation', async () => {
  const more = `${smallProgress}  - task: "2"
    period: Quý I/2024
    status: done
    date: 2024-04-03
    reported: 2024-04-04
    document: 9/BC-STP
  - task: "2"
    period: Quý II/2024
    status: submitted
    date: 2024-04-12
    reported: 2024-04-12
`;
  // Both were reported in April, in the window of Quý II.
  const paper = await paperOf(reportFolder(smallPlan, more), { period: 'Quý II/2024' });
  expect(under(paper, '1. Cải cách thể chế')[1]).toBe(
    'Nhiệm vụ 2 (Báo cáo kết quả): kỳ quý I/2024, Sở Tư pháp hoàn thành ngày 03/04/2024, quá hạn (9/BC-STP); kỳ quý II/2024, Sở Tư pháp đã báo cáo ngày 12/04/2024, chờ xác nhận.',
  );
});

it('cites what changed the decision by as-of, and not before', async () => {
  const amended = `${smallPlan}amendments:
  - document:
      number: 5/QĐ-UBND
      date: 2024-05-01
    changes:
      - task: "3"
        deadline: Quý III/2024
`;
  const folder = reportFolder(amended);
  const opening = async (asOf: string) => lines(await paperOf(folder, { asOf }))[0]!;
  expect(await opening('2024-04-30')).not.toContain('sửa đổi');
  expect(await opening('2024-05-01')).toContain(
    '(được sửa đổi, bổ sung theo Quyết định số 5/QĐ-UBND ngày 01/05/2024)',
  );
});

it('marks the work of an agency that is no more, and that nobody took over', async () => {
  const ended = smallPlan.replace('code: STP\n', 'code: STP\n    until: 2024-03-31\n');
  const paper = await paperOf(
    reportFolder(ended, smallProgress.replace(/ {2}- task: "1"[\s\S]*?STP\n/u, '')),
  );
  expect(under(paper, '3. Nhiệm vụ quá hạn')[1]).toBe(
    'Nhiệm vụ 1 (Rà soát văn bản): Sở Tư pháp (đã giải thể), hạn 31/03/2024, quá hạn 15 ngày;',
  );
  const agencies = paper.annexes[2]!.groups[0]!.rows.map(([, name]) => name!.text);
  expect(agencies).toEqual(['Sở Tư pháp (đã giải thể)', 'Sở Nội vụ']);
});
