/** Annex II of the report: every KPI. */
import type { ReportFacts } from '../../app/report/report.ts';
import type { KpiStanding } from '../../tracking/kpi.ts';
import { measuredIn } from '../../wording/target/measured.ts';
import type { Annex, AnnexColumn, Cell } from '../paper/paper.ts';
import { kpiStateWords } from '../words/words.ts';
import { actualWords, gapWords } from './kpi-words.ts';

const columns: readonly AnnexColumn[] = [
  { title: 'STT', share: 6, align: 'center' },
  { title: 'Chỉ tiêu', share: 36 },
  { title: 'Kế hoạch', share: 14, align: 'center' },
  { title: 'Thực hiện', share: 9, align: 'center', bare: { title: 'Thực hiện', units: true } },
  { title: 'Chênh lệch', share: 10, align: 'center', bare: { title: 'Còn thiếu' } },
  { title: 'Đánh giá', share: 11, align: 'center' },
  { title: 'Cơ quan theo dõi', share: 14 },
];

export function kpisAnnex({ plan, kpis }: ReportFacts, number: string, attached: string): Annex {
  const computed = kpis.filter(({ kpi }) => kpi.entry.computed !== undefined).map(({ kpi }) => kpi.id);
  const derived = kpis.some(({ kpi }) => kpi.entry.ownerFrom !== undefined);
  return {
    number,
    title: `TÌNH HÌNH THỰC HIỆN CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM ${plan.data.plan.year}`,
    sheet: 'Chỉ tiêu',
    attached,
    columns,
    groups: [{ title: null, rows: kpis.map(cells) }],
    notes: [
      ...(kpis.length === 0 ? ['Kế hoạch không có chỉ tiêu nào phải theo dõi.'] : []),
      ...(derived
        ? [
            'Ghi chú: (*) Quyết định không giao đích danh cơ quan theo dõi; suy ra từ trách nhiệm ở phần Tổ chức thực hiện.',
          ]
        : []),
      ...(computed.length > 0
        ? [
            `Chỉ tiêu ${computed.join(', ')} tính từ các nhiệm vụ của Phụ lục phải hoàn thành; nhiệm vụ thường xuyên, chưa đủ điều kiện thực hiện chỉ được tính khi đã có ghi nhận hoàn thành, nhiệm vụ dừng thực hiện không tính.`,
          ]
        : []),
    ],
    bareNotes: [
      'Cột “Còn thiếu”: số dương là còn thiếu so với kế hoạch, số âm là vượt, 0 là bằng mức kế hoạch; tính theo đơn vị của chỉ tiêu (chỉ tiêu tính bằng %: điểm phần trăm).',
    ],
  };
}

function cells(standing: KpiStanding): Cell[] {
  const { kpi, actual, gap, decimals, state } = standing;
  const { indicator, target, owner, ownerFrom, scope } = kpi.entry;
  return [
    { text: kpi.id },
    { text: scope === undefined ? indicator : `${indicator} (${scope})` },
    { text: target },
    {
      text: actualWords(standing),
      unit: (standing.target && measuredIn(standing.target)) ?? '',
      ...(actual === null ? {} : { value: actual.value, decimals }),
    },
    { text: gapWords(standing), ...(gap === null ? {} : { value: gap, decimals }) },
    { text: kpiStateWords[state] },
    { text: owner === undefined ? '' : `${owner}${ownerFrom === undefined ? '' : ' (*)'}` },
  ];
}
