/** Part III of the report: who reported, who did not. */

import type { ReportFacts } from '../../app/report/report.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { HowReported } from '../../tracking/discipline.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Block } from '../paper/paper.ts';
import { BODIES, count } from '../paper/wording.ts';
import { REPORT_MEANS } from '../words/reporting.ts';
import { heading } from './report-frame.ts';
import { itemsOf } from './some.ts';

type Reporters = ReportFacts['discipline'];

/** Those that reported fully, in part, late, not. */
function byHow(reporters: Reporters): readonly [Reporters, Reporters, Reporters, Reporters] {
  const those = (how: HowReported) => reporters.filter((each) => each.how === how);
  return [those('full'), those('part'), those('late'), those('none')];
}

export function disciplineResults(facts: ReportFacts): Block[] {
  const [, part, late, none] = byHow(facts.discipline);
  const told = `${opening(facts)}: ${facts.body === null ? figures(facts) : ownReporting(facts.body, facts)}`;
  return [
    heading('III. THỰC HIỆN CHẾ ĐỘ THÔNG TIN, BÁO CÁO'),
    { kind: 'paragraph', runs: [told] },
    // Of one body it is told already.
    ...(facts.body === null
      ? itemsOf([
          ...named('Chưa có báo cáo (số nhiệm vụ phải báo cáo)', none),
          ...named('Báo cáo sau ngày chốt số liệu', late),
          ...named('Báo cáo chưa đầy đủ (số nhiệm vụ còn thiếu báo cáo định kỳ)', part),
        ])
      : []),
  ];
}

function figures({ discipline }: ReportFacts): string {
  const all = discipline.length;
  const [full, part, late, none] = byHow(discipline);
  if (all === 0) return 'không có việc nào đến kỳ phải báo cáo.';
  const after = late.length === 0 ? '' : `, báo cáo sau ngày chốt số liệu ${count(late.length)}`;
  return `${count(all)} ${BODIES} có việc phải báo cáo; báo cáo đầy đủ ${count(full.length)}, báo cáo chưa đầy đủ ${count(part.length)}${after}, chưa có báo cáo ${count(none.length)} (${REPORT_MEANS}).`;
}

/** Those with the most missing first. */
function mostSilent(reporters: Reporters): Reporters {
  return [...reporters].sort((a, b) => b.silentTasks - a.silentTasks);
}

function opening({ period, window, cutOff, asOf }: ReportFacts): string {
  const open = asOf < cutOff ? `; kỳ chưa chốt số liệu, mới tính đến ngày ${vietnameseDate(asOf)}` : '';
  return `Kỳ ${lowerFirst(period.name)} (số liệu từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(window.end)}${open})`;
}

function named(what: string, reporters: Reporters): string[] {
  if (reporters.length === 0) return [];
  const names = mostSilent(reporters).map(({ name, silentTasks }) => `${name} (${count(silentTasks)})`);
  return [`${what}: ${names.join(', ')}`];
}

/** How one body itself reported. */
function ownReporting(body: string, { discipline, unreported }: ReportFacts): string {
  const [full, , late, none] = byHow(discipline);
  const how =
    none.length > 0
      ? 'chưa có báo cáo'
      : late.length > 0
        ? 'báo cáo sau ngày chốt số liệu'
        : 'báo cáo chưa đầy đủ';
  if (unreported > 0) return `${body} ${how}, còn thiếu báo cáo của ${count(unreported)} nhiệm vụ.`;
  if (late.length > 0) return `${body} ${how}.`;
  return full.length > 0 ? `${body} đã báo cáo đầy đủ.` : 'không có việc nào đến kỳ phải báo cáo.';
}
