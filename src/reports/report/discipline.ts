/** Part IV of the report: who reported, who did not. */

import type { ReportFacts } from '../../app/report/report.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { HowReported } from '../../tracking/discipline.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Limits } from '../paper/limits.ts';
import type { Block } from '../paper/paper.ts';
import { BODIES, count } from '../paper/wording.ts';
import { REPORT_MEANS } from '../words/reporting.ts';
import { heading } from './report-frame.ts';
import { firstOf, itemsOf } from './some.ts';

type Reporters = ReportFacts['discipline'];

/** Those that reported fully, in part, late, not. */
function byHow(reporters: Reporters): readonly [Reporters, Reporters, Reporters, Reporters] {
  const those = (how: HowReported) => reporters.filter((each) => each.how === how);
  return [those('full'), those('part'), those('late'), those('none')];
}

export function disciplineResults(facts: ReportFacts, { reporters: most, listed }: Limits): Block[] {
  const [, part, late, none] = byHow(facts.discipline);
  const told = `${opening(facts)}: ${facts.body === null ? figures(facts, listed ? 0 : most) : ownReporting(facts.body, facts.discipline)}`;
  return [
    heading('IV. THỰC HIỆN CHẾ ĐỘ THÔNG TIN, BÁO CÁO'),
    { kind: 'paragraph', runs: [told] },
    // Of one body it is told already.
    ...(facts.body === null && listed
      ? itemsOf([
          ...named('Chưa có báo cáo (số nhiệm vụ phải báo cáo)', none, most),
          ...named('Báo cáo sau ngày chốt số liệu', late, most),
          ...named('Báo cáo chưa đầy đủ (số nhiệm vụ còn thiếu báo cáo định kỳ)', part, most),
        ])
      : []),
  ];
}

/** @param most how many are named behind each figure */
function figures({ discipline }: ReportFacts, most: number): string {
  const all = discipline.length;
  const [full, part, late, none] = byHow(discipline);
  if (all === 0) return 'không có việc nào đến kỳ phải báo cáo.';
  const where = most > 0 && full.length < all ? ' (Phụ lục III)' : '';
  const after = late.length === 0 ? '' : `, báo cáo sau ngày chốt số liệu ${count(late.length)}`;
  return `${count(all)} ${BODIES} có việc phải báo cáo; báo cáo đầy đủ ${count(full.length)}, báo cáo chưa đầy đủ ${count(part.length)}${worst(part, most)}${after}, chưa có báo cáo ${count(none.length)}${worst(none, most)}${where}${most > 0 ? '' : ` (${REPORT_MEANS})`}.`;
}

/** " (nhiều nhất: Sở Y tế còn thiếu báo cáo của 19 nhiệm vụ, Sở Tài chính 17 nhiệm vụ)" */
function worst(reporters: Reporters, most: number): string {
  const sorted = mostSilent(reporters);
  const [first] = sorted;
  if (first === undefined || most === 0) return '';
  const named = withoutTies(sorted, most);
  const { length } = sorted.filter(({ silentTasks }) => silentTasks === first.silentTasks);
  const names =
    named.length === 0
      ? [`${count(length)} ${BODIES} cùng thiếu báo cáo của ${count(first.silentTasks)} nhiệm vụ`]
      : named.map(
          ({ name, silentTasks }, i) =>
            `${name} ${i === 0 ? 'còn thiếu báo cáo của ' : ''}${count(silentTasks)} nhiệm vụ`,
        );
  return ` (${named.length < sorted.length ? 'nhiều nhất: ' : ''}${names.join(', ')})`;
}

/** The first of them, but none of those that stand equal and are not all among the first: to be named is a blame. */
function withoutTies(sorted: Reporters, most: number): Reporters {
  const next = sorted[most]?.silentTasks;
  return sorted.slice(0, most).filter(({ silentTasks }) => silentTasks !== next);
}

/** Those with the most missing first. */
function mostSilent(reporters: Reporters): Reporters {
  return [...reporters].sort((a, b) => b.silentTasks - a.silentTasks);
}

function opening({ period, window, cutOff, asOf }: ReportFacts): string {
  const open = asOf < cutOff ? `; kỳ chưa chốt số liệu, mới tính đến ngày ${vietnameseDate(asOf)}` : '';
  return `Kỳ ${lowerFirst(period.name)} (số liệu từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(window.end)}${open})`;
}

function named(what: string, reporters: Reporters, most: number): string[] {
  if (reporters.length === 0) return [];
  const names = mostSilent(reporters).map(({ name, silentTasks }) => `${name} (${count(silentTasks)})`);
  const told = firstOf(names, most, { what: BODIES, where: 'Phụ lục III' });
  return [`${what}: ${told.join(', ')}`];
}

/** How one body itself reported. */
function ownReporting(body: string, reporters: Reporters): string {
  const [full, , late, none] = byHow(reporters);
  const missing = reporters.reduce((sum, { silentTasks }) => sum + silentTasks, 0);
  const how =
    none.length > 0
      ? 'chưa có báo cáo'
      : late.length > 0
        ? 'báo cáo sau ngày chốt số liệu'
        : 'báo cáo chưa đầy đủ';
  if (missing > 0) return `${body} ${how}, còn thiếu báo cáo của ${count(missing)} nhiệm vụ.`;
  if (late.length > 0) return `${body} ${how}.`;
  return full.length > 0 ? `${body} đã báo cáo đầy đủ.` : 'không có việc nào đến kỳ phải báo cáo.';
}
