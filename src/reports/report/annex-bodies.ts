/** The bodies of the year's report in order of their on-time rate, with their reports and KPIs. */
import type { YearFacts } from '../../app/report/year-report.ts';
import type { Annex, AnnexColumn, Cell } from '../paper/paper.ts';
import { LATE_MEANS, REPORT_MEANS } from '../words/reporting.ts';
import { decimal } from '../words/words.ts';

type Body = YearFacts['bodies'][number];

const WORK = 'Nhiệm vụ đến hạn (lượt)';
const REPORTS = 'Kỳ báo cáo';
const KPIS = 'Chỉ tiêu';

const columns: readonly AnnexColumn[] = [
  { title: 'Thứ tự', share: 6, align: 'center' },
  { title: 'Cơ quan, đơn vị, địa phương', share: 22 },
  { title: 'tổng số', group: WORK, share: 6, align: 'center' },
  { title: 'đúng hạn', group: WORK, share: 6, align: 'center' },
  { title: 'quá hạn', group: WORK, share: 6, align: 'center' },
  { title: 'chưa hoàn thành', group: WORK, share: 7, align: 'center' },
  { title: 'Tỷ lệ đúng hạn (%)', share: 10, align: 'center' },
  { title: 'đầy đủ', group: REPORTS, share: 6, align: 'center' },
  { title: 'chưa đầy đủ', group: REPORTS, share: 6, align: 'center' },
  { title: 'sau ngày chốt', group: REPORTS, share: 6, align: 'center' },
  { title: 'không báo cáo', group: REPORTS, share: 6, align: 'center' },
  { title: 'được đánh giá', group: KPIS, share: 7, align: 'center' },
  { title: 'đạt', group: KPIS, share: 6, align: 'center' },
];

/** "95,5%"; empty when nothing fell due. */
export function rateWords({ rate }: Body): string {
  return rate === null ? '' : `${decimal(rate)}%`;
}

export function bodiesAnnex({ bodies, plan }: YearFacts, number: string, attached: string): Annex {
  const ranked = bodies.filter(({ rank }) => rank !== null);
  const others = bodies.filter(({ rank }) => rank === null);
  const groups = [
    { title: others.length === 0 ? null : 'Có nhiệm vụ đến hạn', rows: ranked.map(cells) },
    { title: 'Không có nhiệm vụ đến hạn, không xếp thứ tự', rows: others.map(cells) },
  ];
  return {
    number,
    title: `KẾT QUẢ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${plan.data.plan.year} CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG`,
    sheet: 'Cơ quan',
    attached,
    columns,
    groups: groups.filter(({ rows }) => rows.length > 0),
    notes: [
      'Ghi chú: mỗi nhiệm vụ trong mỗi kỳ là một lượt; tỷ lệ đúng hạn là số lượt hoàn thành đúng hạn trên số lượt đến hạn; cùng tỷ lệ thì cùng thứ tự. Không tính nhiệm vụ thường xuyên, chưa đủ điều kiện thực hiện, chưa xác định thời hạn, dừng thực hiện.',
      'Việc của cơ quan đã sáp nhập, đổi tên tính cho cơ quan tiếp nhận, kể cả việc đã quá hạn khi tiếp nhận.',
      `Kỳ báo cáo: các quý đã chốt số liệu; ${REPORT_MEANS}; ${LATE_MEANS}. Chỉ tiêu: các chỉ tiêu mà cơ quan theo dõi, đã có số liệu để đánh giá.`,
    ],
  };
}

const amount = (n: number): Cell => ({ text: String(n), value: n });

function cells(body: Body): Cell[] {
  const { rank, name, judged, onTime, late, overdue, rate, reports, kpis } = body;
  const reported = reports.full + reports.part + reports.late + reports.none > 0;
  return [
    rank === null ? { text: '' } : amount(rank),
    { text: name },
    ...[judged, onTime, late, overdue].map(amount),
    rate === null ? { text: '' } : { text: decimal(rate), value: rate, decimals: 10 },
    ...[reports.full, reports.part, reports.late, reports.none].map((n) =>
      reported ? amount(n) : { text: '' },
    ),
    ...[kpis.judged, kpis.met].map((n) => (kpis.judged > 0 ? amount(n) : { text: '' })),
  ];
}
