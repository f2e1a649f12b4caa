/** The meeting's report as one document, which every form renders. */
import type { ReportFacts } from '../app/report.ts';
import { vietnameseDate } from '../wording/calendar.ts';
import { kpisAnnex } from './paper/annex-kpis.ts';
import { tasksAnnex } from './paper/annex-tasks.ts';
import { disciplineResults } from './paper/discipline.ts';
import { fieldResults } from './paper/fields.ts';
import { generalResults } from './paper/general.ts';
import { issuerRun, letterheadOf, recipientsOf, reportsTo, signatureOf } from './paper/head.ts';
import { occasionLines } from './paper/late.ts';
import { obstacles } from './paper/obstacles.ts';
import { type Block, ILLUSTRATIVE, type Paper, runsText } from './paper/paper.ts';
import { count, fullCitation, lowerFirst } from './paper/wording.ts';

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
      ...late(facts),
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
    annexes: [tasksAnnex(facts, 'I', attached), kpisAnnex(facts, 'II', attached)],
  };
}

function opening({ plan, asOf, body }: ReportFacts): Block {
  const whose = body === null ? 'tình hình thực hiện' : `tình hình thực hiện của ${body}`;
  return {
    kind: 'paragraph',
    runs: [
      `Thực hiện ${fullCitation(plan, asOf)}, `,
      issuerRun(plan),
      ` báo cáo ${whose} (số liệu tính đến ngày ${vietnameseDate(asOf)}) như sau:`,
    ],
  };
}

const items = (lines: readonly string[]) => lines.map((line): Block => ({ kind: 'item', runs: [line] }));

function late({ overdue, upcoming, plan }: ReportFacts): Block[] {
  const { dueSoon } = plan.data.plan.policy;
  return [
    { kind: 'heading', level: 1, text: 'III. NHIỆM VỤ QUÁ HẠN, SẮP ĐẾN HẠN' },
    { kind: 'heading', level: 2, text: '1. Nhiệm vụ quá hạn chưa hoàn thành' },
    ...(overdue.length > 0
      ? items(occasionLines(overdue))
      : [{ kind: 'paragraph', runs: ['Không có nhiệm vụ nào quá hạn.'] } as const]),
    { kind: 'heading', level: 2, text: `2. Nhiệm vụ sắp đến hạn (trong ${count(dueSoon)} ngày tới)` },
    ...(upcoming.length > 0
      ? items(occasionLines(upcoming))
      : [{ kind: 'paragraph', runs: ['Không có nhiệm vụ nào sắp đến hạn.'] } as const]),
  ];
}

function comingWork({ overdue, upcoming, nextDue, next }: ReportFacts): Block[] {
  const tasks = (occasions: ReportFacts['overdue']) => new Set(occasions.map(({ task }) => task)).size;
  const first = [
    ...(overdue.length > 0 ? [`${count(tasks(overdue))} nhiệm vụ quá hạn`] : []),
    ...(upcoming.length > 0 ? [`${count(tasks(upcoming))} nhiệm vụ sắp đến hạn`] : []),
  ].join(', ');
  return [
    { kind: 'heading', level: 1, text: 'VI. NHIỆM VỤ TRỌNG TÂM KỲ TỚI' },
    ...(first === '' ? [] : [{ kind: 'paragraph', runs: [`Hoàn thành ${first} nêu tại Mục III.`] } as const]),
    ...(nextDue.length > 0
      ? [
          {
            kind: 'paragraph',
            runs: [`Thực hiện ${count(tasks(nextDue))} nhiệm vụ đến hạn trong ${lowerFirst(next.name)}:`],
          } as const,
          ...items(occasionLines(nextDue)),
        ]
      : []),
    { kind: 'paragraph', runs: [{ todo: 'cần viết: giải pháp, phân công thực hiện trong kỳ tới' }] },
  ];
}
