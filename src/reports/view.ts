/** The meeting's report as one document, which every form renders. */
import type { ReportFacts } from '../app/report.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import { agenciesAnnex } from './paper/annex-agencies.ts';
import { kpisAnnex } from './paper/annex-kpis.ts';
import { tasksAnnex } from './paper/annex-tasks.ts';
import { disciplineResults } from './paper/discipline.ts';
import { fieldResults } from './paper/fields.ts';
import { generalResults } from './paper/general.ts';
import { issuerRun, letterheadOf, recipientsOf, reportsTo, signatureOf } from './paper/head.ts';
import { obstacles } from './paper/obstacles.ts';
import { type Block, ILLUSTRATIVE, type Paper, runsText } from './paper/paper.ts';
import { fullCitation, lowerFirst } from './paper/wording.ts';
import { comingWork, lateWork } from './paper/work.ts';

/** Báo cáo tình hình thực hiện Kế hoạch cải cách hành chính: Mẫu 1.4 of Nghị định số 30/2020/NĐ-CP. */
export function reportView(facts: ReportFacts): Paper {
  const { plan, asOf, body, period, illustrative } = facts;
  const { year, letterhead } = plan.data.plan;
  const whose = body === null ? '' : ` của ${body}`;
  const letterheadView = letterheadOf(plan, 'BC', asOf);
  const attached = `(Kèm theo Báo cáo số …${runsText(letterheadView.symbol)} ngày … tháng … năm ${letterheadView.year}${letterhead ? ` của ${letterhead.issuer}` : ''})`;
  return {
    day: asOf,
    warning: illustrative ? ILLUSTRATIVE : null,
    letterhead: letterheadView,
    typeName: 'BÁO CÁO',
    subject: [
      `Tình hình thực hiện Kế hoạch cải cách hành chính năm ${year}${whose}`,
      `(Kỳ báo cáo: ${lowerFirst(period.name)})`,
    ],
    addressees: [],
    body: [
      opening(facts),
      ...generalResults(facts),
      ...fieldResults(facts),
      ...lateWork(facts),
      ...disciplineResults(facts),
      ...obstacles(facts),
      ...comingWork(facts),
      { kind: 'heading', level: 1, text: 'VII. KIẾN NGHỊ, ĐỀ XUẤT' },
      { kind: 'paragraph', runs: [{ todo: `cần viết: kiến nghị, đề xuất với ${reportsTo(plan)}` }] },
      {
        kind: 'paragraph',
        runs: [
          `Trên đây là báo cáo tình hình thực hiện Kế hoạch cải cách hành chính năm ${year}${whose}, `,
          issuerRun(plan),
          ` kính báo cáo ${reportsTo(plan)} xem xét, chỉ đạo./.`,
        ],
      },
    ],
    signature: signatureOf(plan),
    recipients: recipientsOf(plan, letterhead?.reportsTo ? [`${letterhead.reportsTo} (b/c)`] : []),
    annexes: [
      tasksAnnex(facts, 'I', attached),
      kpisAnnex(facts, 'II', attached),
      // One agency's report has no others to stand beside.
      ...(body === null ? [agenciesAnnex(facts, 'III', attached)] : []),
    ],
  };
}

function opening({ plan, asOf, body }: ReportFacts): Block {
  // Who reports on its own work need not name itself twice.
  const whose =
    body === null || body === plan.data.plan.letterhead?.issuer
      ? 'tình hình thực hiện'
      : `tình hình thực hiện của ${body}`;
  return {
    kind: 'paragraph',
    runs: [
      `Thực hiện ${fullCitation(plan, asOf)}, `,
      issuerRun(plan),
      ` báo cáo ${whose} (số liệu tính đến ngày ${vietnameseDate(asOf)}) như sau:`,
    ],
  };
}
