/** Annex III of the report: how each body stands, and how much it left unreported in the period. */

import type { ReportFacts } from '../../app/report/report.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Annex, AnnexColumn, Cell } from '../paper/paper.ts';
import { howReportedWords, LATE_MEANS, REPORT_MEANS } from '../words/reporting.ts';
import { holderWords } from '../words/words.ts';

const DONE = 'Hoàn thành';
const OPEN = 'Chưa hoàn thành';

const columns: readonly AnnexColumn[] = [
  { title: 'Mã', share: 10, align: 'center' },
  { title: 'Cơ quan, đơn vị, địa phương', share: 30 },
  { title: 'Tổng số nhiệm vụ', share: 8, align: 'center' },
  { title: 'đúng hạn', group: DONE, share: 7, align: 'center' },
  { title: 'quá hạn', group: DONE, share: 7, align: 'center' },
  { title: 'trong hạn', group: OPEN, share: 7, align: 'center' },
  { title: 'quá hạn', group: OPEN, share: 7, align: 'center' },
  { title: 'Thường xuyên', share: 8, align: 'center' },
  { title: 'Khác', share: 6, align: 'center' },
  { title: 'Báo cáo trong kỳ', share: 10, align: 'center' },
];

/** On paper a zero is an empty cell; a spreadsheet keeps it, to be added up. */
const amount = (n: number): Cell => ({ text: n === 0 ? '' : String(n), value: n });

export function agenciesAnnex(facts: ReportFacts, number: string, attached: string): Annex {
  const { summary, discipline, period, window, plan } = facts;
  const reported = new Map(discipline.map(({ name, how }) => [name, howReportedWords[how]]));
  const shown = new Map(
    facts.rows.flatMap(({ standings }) => standings.map((each) => [each.holder.name, holderWords(each)])),
  );
  return {
    number,
    title: `TÌNH HÌNH THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${plan.data.plan.year} THEO CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG`,
    sheet: 'Theo cơ quan',
    attached,
    columns,
    groups: [
      {
        title: null,
        rows: summary.agencies.map(({ name, code, counts: { total, states, open } }) => [
          { text: code },
          { text: shown.get(name) ?? name },
          amount(total),
          amount(states['done-on-time']),
          amount(states['done-late']),
          amount(open),
          amount(states.overdue),
          amount(states.ongoing),
          amount(states.waiting + states.undated + states.stopped),
          { text: reported.get(name) ?? '' },
        ]),
      },
    ],
    notes: [
      `Ghi chú: số nhiệm vụ mà cơ quan, đơn vị, địa phương chủ trì, nhiều việc quá hạn xếp trước. Cột cuối: báo cáo trong kỳ ${lowerFirst(period.name)}, từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(window.end)}: ${REPORT_MEANS}; ${LATE_MEANS}; để trống là không có việc phải báo cáo. Cột “Khác”: chưa đủ điều kiện thực hiện, chưa xác định thời hạn, dừng thực hiện.`,
    ],
  };
}
