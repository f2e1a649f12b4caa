import { type ReportQuestion, reportFacts } from '../../../src/app/report/report.ts';
import type { Paper } from '../../../src/reports/paper/paper.ts';
import { reportView } from '../../../src/reports/report/meeting-report.ts';
import { folderOf } from '../../cli/run.ts';
import { planWith } from '../../rules/small-plan.ts';

/** A plan of three tasks and one KPI, whose letterhead says everything that one can say. */
export const smallPlan = planWith(`sections:
  - id: I
    title: Cải cách thể chế
    tasks:
      - id: "1"
        text: Rà soát văn bản
        lead: Sở Tư pháp
        support: Sở Nội vụ
        deadline: Quý I/2024
      - id: "2"
        text: Báo cáo kết quả
        lead: Sở Tư pháp
        deadline: Hằng quý
  - id: II
    title: Cải cách công vụ
    tasks:
      - id: "3"
        text: Kiểm tra công vụ
        lead: Sở Nội vụ
        deadline: Trong năm 2024
kpis:
  - id: "6.2"
    text: Trên 98% hồ sơ giải quyết đúng hạn
    indicator: Tỷ lệ hồ sơ đúng hạn
    target: Trên 98%
    owner: Sở Tư pháp
`).replace(
  /^ {2}decision:/mu,
  `  letterhead:
    parent: UBND tỉnh A
    issuer: Sở Nội vụ
    symbol: SNV
    unit: CCHC
    place: A
    signerTitle: Giám đốc
    signer: Nguyễn Văn B
    mandate: VII.2.a
    reportsTo: UBND tỉnh
    recipients:
      - Lãnh đạo Sở
  decision:`,
);

/** Sở Tư pháp finished task 1 in time and measured the KPI. */
export const smallProgress = `format: 1
agency: Sở Tư pháp
entries:
  - task: "1"
    status: done
    date: 2024-03-20
    reported: 2024-03-25
    document: 15/QĐ-STP
  - kpi: "6.2"
    value: 97.2
    date: 2024-03-31
    reported: 2024-04-01
`;

/** A folder of its own with a plan and the progress of one agency, Sở Tư pháp unless said otherwise. */
export function reportFolder(plan = smallPlan, progress = smallProgress, code = 'STP'): string {
  return folderOf({ 'plan/2024/plan.yaml': plan, [`plan/2024/progress/${code}.yaml`]: progress });
}

/** The report of a folder as of 15/04/2024, unless asked otherwise. */
export async function paperOf(cwd: string, question: Partial<ReportQuestion> = {}): Promise<Paper> {
  const asked = { cwd, paths: [], asOf: '2024-04-15', period: null, agency: null, ...question };
  return reportView((await reportFacts(asked)).facts);
}
