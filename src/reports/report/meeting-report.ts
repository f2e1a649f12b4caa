/** The meeting's report as one document, which every form renders. */

import type { ReportFacts } from '../../app/report/report.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { Paper } from '../paper/paper.ts';
import { agenciesAnnex } from './annex-agencies.ts';
import { kpisAnnex } from './annex-kpis.ts';
import { tasksAnnex } from './annex-tasks.ts';
import { disciplineResults } from './discipline.ts';
import { fieldResults } from './fields.ts';
import { generalResults } from './general.ts';
import { obstacles, proposals } from './obstacles.ts';
import { closing, emptyNote, opening, reportPaper } from './report-frame.ts';
import { comingWork } from './work.ts';

/** Báo cáo tình hình thực hiện Kế hoạch cải cách hành chính: Mẫu 1.4 of Nghị định số 30/2020/NĐ-CP. */
export function reportView(facts: ReportFacts): Paper {
  const { plan, asOf, body, period } = facts;
  const { year, letterhead } = plan.data.plan;
  const whose = body === null ? '' : ` của ${body}`;
  // Who reports on its own work need not name itself twice.
  const own = body === letterhead?.issuer ? '' : whose;
  return reportPaper(facts, plan, {
    subject: [
      `Tình hình thực hiện Kế hoạch cải cách hành chính năm ${year}${whose}`,
      `(Kỳ báo cáo: ${lowerFirst(period.name)})`,
    ],
    body: [
      ...emptyNote(facts),
      opening(plan, asOf, `tình hình thực hiện${own}`),
      ...generalResults(facts),
      ...fieldResults(facts),
      ...disciplineResults(facts),
      ...obstacles(facts),
      ...comingWork(facts, 'V. NHIỆM VỤ TRỌNG TÂM KỲ TỚI'),
      ...proposals(facts),
      closing(plan, `tình hình thực hiện Kế hoạch cải cách hành chính năm ${year}${own}`),
    ],
    annexes: (attached) => [
      tasksAnnex(facts, 'I', attached),
      kpisAnnex(facts, 'II', attached),
      // One agency's report has no others to stand beside.
      ...(body === null ? [agenciesAnnex(facts, 'III', attached)] : []),
    ],
  });
}
