/** A plan larger than any province's, with words that no layout expects. */
import { stringify } from 'yaml';

const AGENCIES = 45;
const DEADLINES = [
  'Trong năm 2024',
  'Quý I/2024',
  'Thường xuyên',
  'Hằng quý',
  'Trước ngày 15/06/2024',
  'Tháng 9/2024',
  'Hằng tháng',
  'Năm 2025',
];
const WORDS = [
  'rà soát',
  'kiểm tra',
  'tập huấn',
  'số hóa',
  'công khai',
  'báo cáo',
  'thẩm định',
  'tuyên truyền',
];

/** Without a space, as an address or a file's name is. */
export const LONG_WORD = 'Trungtamphucvuhanhchinhcong'.repeat(5);

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const deadline = (i: number) => DEADLINES[(i * 5 + Math.floor(i / 8)) % DEADLINES.length];
/** The first holds half of all. */
const section = (i: number) => (i % 2 === 0 ? 0 : 1 + (Math.floor(i / 2) % 7));
const agency = (i: number) =>
  i === 7
    ? `Sở ${LONG_WORD}`
    : `Cơ quan chuyên môn số ${i + 1}${i % 9 === 4 ? ' phụ trách quản lý nhà nước về lĩnh vực có tên rất dài' : ''}`;

/** A plan of so many tasks: every task with one of the agencies, the first agency with most of them. */
export function largePlan(tasks: number): string {
  return stringify(
    {
      format: 1,
      plan: {
        title: 'Kế hoạch cải cách hành chính năm 2024',
        year: 2024,
        province: 'A',
        decision: { number: '1/QĐ-UBND', date: '2023-12-29', issuer: 'Chủ tịch UBND tỉnh A' },
      },
      agencies: range(AGENCIES).map((i) => ({ name: agency(i), code: `CQ${i + 1}` })),
      sections: range(8).map((s) => ({
        id: ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][s],
        title: s === 2 ? `Lĩnh vực có tên dài: ${LONG_WORD}` : `Lĩnh vực cải cách thứ ${s + 1} của tỉnh`,
        tasks: range(tasks)
          .filter((i) => section(i) === s)
          .map((i) => ({
            id: String(i + 1),
            text: `Nhiệm vụ ${WORDS[i % WORDS.length]} ${i + 1}${i % 50 === 3 ? ` tại ${LONG_WORD}` : ' trên địa bàn toàn tỉnh, bảo đảm đúng tiến độ và chất lượng'}`,
            lead: agency(i % 3 === 0 ? 0 : i % AGENCIES),
            deadline: deadline(i),
          })),
      })),
      kpis: range(12).map((i) => ({
        id: `1.${i + 1}`,
        text: `Chỉ tiêu ${i + 1}`,
        indicator: i === 5 ? `Tỷ lệ ${LONG_WORD}` : `Tỷ lệ hồ sơ loại ${i + 1} giải quyết đúng hạn`,
        target: i % 2 === 0 ? 'Trên 98%' : '100%',
        owner: agency(0),
      })),
    },
    { lineWidth: 0 },
  );
}

/** What the first agency reported: half of what was due in the first quarter, some of it late, and the KPIs. */
export function largeProgress(tasks: number): string {
  const due = range(tasks).filter((i) => i % 3 === 0 && deadline(i) === 'Quý I/2024');
  return stringify({
    format: 1,
    agency: agency(0),
    entries: [
      ...due.slice(0, due.length / 2).map((i) => ({
        task: String(i + 1),
        status: 'done',
        date: i % 4 === 0 ? '2024-03-20' : '2024-04-05',
        reported: '2024-04-08',
        document: `${i + 1}/QĐ-CQ1`,
      })),
      ...range(12).map((i) => ({
        kpi: `1.${i + 1}`,
        value: i === 3 ? 100 : 80 + i,
        date: '2024-03-31',
        reported: '2024-04-01',
      })),
    ],
  });
}
