/** The periodic report on administrative reform to the Ministry of Home Affairs, as far as records can fill it. */

import type { FieldFacts, MinistryFacts } from '../../app/report/ministry-report.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { asParent } from '../paper/head.ts';
import type { Block, Paper } from '../paper/paper.ts';
import { count, fullCitation } from '../paper/wording.ts';
import { kpisAnnex } from './annex-kpis.ts';
import { tasksAnnex } from './annex-tasks.ts';
import { fieldLines } from './fields.ts';
import { kpiFigures, kpiWords, taskFigures } from './general.ts';
import { occasionLines } from './late.ts';
import { obstacleLines } from './obstacles.ts';
import { closing, emptyNote, heading, opening, reportPaper, todo } from './report-frame.ts';
import { stateWords } from './results.ts';
import { itemsOf, led } from './some.ts';
import { comingWork } from './work.ts';

const MINISTRY = 'Bộ Nội vụ';

/** Báo cáo công tác cải cách hành chính định kỳ: chỉ đạo, sáu lĩnh vực, đánh giá, phương hướng, kiến nghị. */
export function ministryView(facts: MinistryFacts): Paper {
  const plan = asParent(facts.plan);
  const period = lowerFirst(facts.period.name);
  const [direction, ...fields] = facts.fields;
  return reportPaper(facts, plan, {
    subject: [`Công tác cải cách hành chính ${period}`],
    addressees: [MINISTRY],
    body: [
      ...emptyNote(facts),
      opening(plan, facts.asOf, `công tác cải cách hành chính ${period}`),
      ...directionPart(facts, direction!),
      heading('II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH'),
      ...fields.flatMap(fieldPart),
      ...assessment(facts),
      ...comingWork(facts, 'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI'),
      heading('V. KIẾN NGHỊ, ĐỀ XUẤT'),
      todo('cần viết: kiến nghị, đề xuất với Chính phủ, Thủ tướng Chính phủ, Bộ Nội vụ và các bộ, ngành'),
      {
        kind: 'paragraph',
        runs: [
          'Biểu số liệu thống kê kèm theo: ',
          { todo: 'cần lập theo mẫu của Bộ Nội vụ; sổ theo dõi không có các số liệu này' },
        ],
      },
      closing(plan, `công tác cải cách hành chính ${period}`, MINISTRY),
    ],
    annexes: (attached) => [tasksAnnex(facts, 'I', attached), kpisAnnex(facts, 'II', attached)],
  });
}

function directionPart(facts: MinistryFacts, direction: FieldFacts): Block[] {
  const { plan, asOf, letters, window } = facts;
  const sent = `từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(window.end)} đã gửi ${count(letters.length)} công văn đôn đốc tới ${count(new Set(letters.map(({ agency }) => agency)).size)} cơ quan, đơn vị, địa phương.`;
  return [
    heading('I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH'),
    led('1. Kế hoạch, văn bản chỉ đạo:', `${fullCitation(plan, asOf)}.`),
    todo('cần viết: văn bản chỉ đạo, điều hành khác đã ban hành trong kỳ'),
    led('2. Kết quả thực hiện nhiệm vụ:', told(direction)),
    ...records(direction),
    // That no letter is in the log does not mean that none was sent.
    letters.length === 0
      ? todo('cần viết: việc theo dõi, đôn đốc trong kỳ', '3. Theo dõi, đôn đốc:')
      : led('3. Theo dõi, đôn đốc:', sent),
    todo('cần viết: kiểm tra, tự kiểm tra, đối thoại, sáng kiến, tuyên truyền'),
  ];
}

function fieldPart(field: FieldFacts, i: number): Block[] {
  return [
    led(`${i + 1}. ${field.title}:`, told(field)),
    ...records(field),
    todo('cần viết: đánh giá, số liệu của lĩnh vực'),
  ];
}

function told({ work, counts }: FieldFacts): string {
  if (counts.total === 0) return 'Kế hoạch của tỉnh không có nhiệm vụ riêng của lĩnh vực này.';
  const found = work.flatMap(fieldLines).length === 0 ? 'trong kỳ chưa có kết quả.' : 'kết quả trong kỳ:';
  return `Kế hoạch giao ${count(counts.total)} nhiệm vụ (${stateWords(counts)}); ${found}`;
}

/** What was done or is under way, then the field's KPIs of which something is known. */
function records({ work, kpis }: FieldFacts): Block[] {
  const measured = kpis.filter(({ actual }) => actual !== null);
  return itemsOf([...work.flatMap(fieldLines), ...measured.map(kpiWords)]);
}

function assessment(facts: MinistryFacts): Block[] {
  const late = occasionLines(facts.overdue);
  const held = obstacleLines(facts);
  return [
    heading('III. ĐÁNH GIÁ CHUNG'),
    ...taskFigures(facts),
    ...kpiFigures(facts),
    todo('cần viết: kết quả đạt được', '3. Kết quả đạt được:'),
    led(
      '4. Tồn tại, hạn chế:',
      late.length === 0
        ? 'không có nhiệm vụ quá hạn chưa hoàn thành.'
        : `${count(late.length)} nhiệm vụ quá hạn chưa hoàn thành:`,
    ),
    ...itemsOf(late),
    led(
      '5. Khó khăn, vướng mắc, nguyên nhân:',
      held.length === 0
        ? 'chưa có cơ quan, đơn vị, địa phương nào báo cáo.'
        : 'các cơ quan, đơn vị, địa phương báo cáo:',
    ),
    ...itemsOf(held),
    todo('cần viết: nguyên nhân khách quan, chủ quan; bài học kinh nghiệm'),
  ];
}
