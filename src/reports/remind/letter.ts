/** Công văn đôn đốc, Mẫu 1.5 of Nghị định số 30/2020/NĐ-CP, and its short form for the telephone. */

import type { LetterFacts } from '../../app/remind/remind.ts';
import { upperFirst } from '../../text/first-letter.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { issuerRun, letterheadOf, recipientsOf, reportsTo, signatureOf } from '../paper/head.ts';
import {
  type Annex,
  type Block,
  ILLUSTRATIVE,
  type Paper,
  type Run,
  runsText,
  runText,
} from '../paper/paper.ts';
import { clauseWords, count, fullCitation } from '../paper/wording.ts';
import { inheritedAmount, letterColumns, letterLine, letterRow } from './letter-tasks.ts';

/** The letter, with the list of tasks as its annex. */
export function letterView(facts: LetterFacts): Paper {
  const { plan, asOf, to, earlier, illustrative } = facts;
  const { year, letterhead } = plan.data.plan;
  const time = earlier.length + 1;
  const escalates = time > 1;
  const top = letterheadOf(plan, 'công văn', asOf);
  return {
    day: asOf,
    warning: illustrative ? ILLUSTRATIVE : null,
    letterhead: top,
    typeName: null,
    subject: [
      `V/v đôn đốc thực hiện nhiệm vụ cải cách hành chính năm ${year}${escalates ? ` (lần ${time})` : ''}`,
    ],
    addressees: [to.name],
    body: [...grounds(facts), ...demands(facts)],
    signature: signatureOf(plan),
    recipients: recipientsOf(plan, [
      'Như trên',
      ...(escalates && letterhead?.reportsTo ? [`${letterhead.reportsTo} (b/c)`] : []),
    ]),
    annexes: [
      annex(
        facts,
        `(Kèm theo Công văn số …${runsText(top.symbol)} ngày … tháng … năm ${top.year}${letterhead ? ` của ${letterhead.issuer}` : ''})`,
      ),
    ],
  };
}

const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });

function grounds({ plan, asOf, earlier }: LetterFacts): Block[] {
  const mandate = plan.data.plan.letterhead?.mandate;
  const lines = [
    `Căn cứ ${fullCitation(plan, asOf)}`,
    ...(mandate === undefined
      ? []
      : [`Thực hiện nhiệm vụ theo dõi, đôn đốc được giao tại ${clauseWords(mandate)} của Kế hoạch`]),
    ...(earlier.length === 0
      ? []
      : [
          `Tiếp theo ${earlier.map(({ number, date }, i) => `Công văn số ${number} ngày ${vietnameseDate(date)} (lần ${i + 1})`).join(', ')}`,
        ]),
  ];
  return lines.map((line, i) =>
    i < lines.length - 1
      ? paragraph(`${line};`)
      : paragraph(`${line}, `, issuerRun(plan), ' có ý kiến như sau:'),
  );
}

function demands(facts: LetterFacts): Block[] {
  const { plan, asOf, overdue, upcoming, earlier } = facts;
  const issuer = issuerRun(plan);
  const finish = [
    ...(overdue.length > 0
      ? [`tập trung hoàn thành ${overdue.length > 1 ? 'các ' : ''}nhiệm vụ quá hạn`]
      : []),
    ...(upcoming.length > 0
      ? [`bảo đảm hoàn thành đúng hạn ${upcoming.length > 1 ? 'các ' : ''}nhiệm vụ sắp đến hạn`]
      : []),
  ].join('; ');
  const report =
    overdue.length > 0
      ? 'Báo cáo kết quả thực hiện; nêu rõ nguyên nhân chậm và thời gian cam kết hoàn thành từng nhiệm vụ quá hạn (ghi vào cột cuối của Phụ lục).'
      : 'Báo cáo kết quả, tiến độ thực hiện từng nhiệm vụ (ghi vào cột cuối của Phụ lục).';
  return [
    paragraph(
      `Qua theo dõi, đến ngày ${vietnameseDate(asOf)}, Quý cơ quan còn ${amounts(facts)} (Phụ lục kèm theo).`,
    ),
    paragraph('Để bảo đảm tiến độ, chất lượng thực hiện Kế hoạch, ', issuer, ' đề nghị Quý cơ quan:'),
    paragraph(`1. ${upperFirst(finish)}.`),
    paragraph(`2. ${report}`),
    paragraph(
      '3. Gửi báo cáo kèm văn bản, tài liệu minh chứng về ',
      issuer,
      ' trước ngày ',
      answerRun(facts),
      ' để tổng hợp.',
    ),
    ...(earlier.length === 0
      ? []
      : [paragraph('Quá thời hạn trên, ', issuer, ` tổng hợp, báo cáo ${reportsTo(plan)} xem xét.`)]),
    paragraph(issuer, ' rất mong nhận được sự phối hợp của Quý cơ quan./.'),
  ];
}

/** "02 nhiệm vụ quá hạn, 01 nhiệm vụ sắp đến hạn" */
function amounts({ overdue, upcoming }: LetterFacts): string {
  return [
    ...(overdue.length > 0 ? [`${count(overdue.length)} nhiệm vụ quá hạn${inheritedAmount(overdue)}`] : []),
    ...(upcoming.length > 0
      ? [`${count(upcoming.length)} nhiệm vụ sắp đến hạn${inheritedAmount(upcoming)}`]
      : []),
  ].join(', ');
}

function answerRun({ answerBy }: LetterFacts): Run {
  return answerBy === null ? { todo: 'cần ghi hạn gửi' } : vietnameseDate(answerBy);
}

function annex({ plan, overdue, upcoming }: LetterFacts, attached: string): Annex {
  const groups = [
    { title: 'Nhiệm vụ quá hạn chưa hoàn thành', tasks: overdue },
    { title: 'Nhiệm vụ sắp đến hạn', tasks: upcoming },
  ].filter(({ tasks }) => tasks.length > 0);
  return {
    number: null,
    title: `DANH MỤC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM ${plan.data.plan.year} CẦN ĐÔN ĐỐC`,
    sheet: 'Nhiệm vụ',
    attached,
    columns: letterColumns,
    groups: groups.map(({ title, tasks }, i) => ({
      title: `${'AB'[i]}. ${title}`,
      rows: tasks.map(letterRow),
    })),
    notes: [],
  };
}

/** The few lines one sends by telephone. */
export function shortLetter(facts: LetterFacts): string {
  const { plan, asOf, to, overdue, upcoming, illustrative } = facts;
  return [
    ...(illustrative ? [ILLUSTRATIVE] : []),
    `Kính gửi ${to.name}: đến ngày ${vietnameseDate(asOf)}, Quý cơ quan còn ${amounts(facts)} của Kế hoạch cải cách hành chính năm ${plan.data.plan.year}:`,
    ...[...overdue, ...upcoming].map(letterLine),
    `Đề nghị Quý cơ quan hoàn thành, báo cáo kết quả về ${runText(issuerRun(plan))} trước ngày ${runText(answerRun(facts))}. Trân trọng cảm ơn.`,
    '',
  ].join('\n');
}
