/** Part II of the report: what was done in each field, what is under way, of what nothing was reported. */
import type { ReportFacts } from '../../app/report/report.ts';
import type { SectionFacts, WorkUnderWay } from '../../app/report/section-facts.ts';
import type { Task } from '../../plan/plan.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { Standing } from '../../tracking/state.ts';
import type { StateCounts } from '../../tracking/summary.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Block } from '../paper/paper.ts';
import { BODIES, count, taskWords } from '../paper/wording.ts';
import { sameWords } from './obstacles.ts';
import { heading } from './report-frame.ts';
import { resultLines } from './results.ts';
import { firstOf, itemsOf, led } from './some.ts';

export function fieldResults({ sections, window }: ReportFacts): Block[] {
  const title = `II. KẾT QUẢ THEO LĨNH VỰC (từ ngày ${vietnameseDate(window.start)} đến ngày ${vietnameseDate(window.end)})`;
  if (sections.length === 0)
    return [heading(title), { kind: 'paragraph', runs: ['Không có nhiệm vụ nào để báo cáo.'] }];
  return [heading(title), ...sections.flatMap(fieldPart)];
}

function fieldPart(facts: SectionFacts, i: number): Block[] {
  const lines = fieldLines(facts);
  const { section, counts, silent } = facts;
  return [
    led(`${i + 1}. ${section?.title ?? 'Tổ chức thực hiện'}:`, `${figures(counts)}${nothing(facts, lines)}.`),
    ...itemsOf([
      ...lines,
      ...(lines.length > 0 && silent.length > 0 ? [`Chưa có báo cáo trong kỳ: ${named(silent)}`] : []),
    ]),
  ];
}

/** A line for each task of which something was done, or said to be under way. */
export function fieldLines({ results, underWay, standing }: SectionFacts): string[] {
  return [
    ...resultLines(results),
    ...underWay.map((each) => workLine(each, 'đang thực hiện', MOST_SAYINGS)),
    ...standing.map((each) => workLine(each, 'báo cáo có thực hiện', 1)),
  ];
}

/** "10 nhiệm vụ, hoàn thành 02, quá hạn 01": the rest of the states stands in the annex. */
function figures({ total, states, done }: StateCounts): string {
  return [
    `${count(total)} nhiệm vụ`,
    ...(done > 0 ? [`hoàn thành ${count(done)}`] : []),
    ...(states.overdue > 0 ? [`quá hạn ${count(states.overdue)}`] : []),
  ].join(', ');
}

/** Said only where nobody reported anything of the field. */
function nothing({ silent }: SectionFacts, lines: readonly string[]): string {
  if (lines.length > 0) return '';
  if (silent.length === 0) return '; trong kỳ không có kết quả mới';
  return `; trong kỳ chưa có kết quả, chưa có báo cáo về ${named(silent)}`;
}

/** More than these are told by their number. */
const MOST_TASKS = 8;

function named(tasks: readonly Task[]): string {
  const names = tasks.map((task) => lowerFirst(taskWords(task, BRIEF)));
  return firstOf(names, MOST_TASKS, { what: 'nhiệm vụ', where: 'Phụ lục I' }).join(', ');
}

/** Letters of a task's text. */
const BRIEF = 50;
/** Of what many bodies said of one task so much is told in their words; of standing work, which is summed, one example. */
const MOST_SAYINGS = 3;

/** "Nhiệm vụ 14 (…): 12/30 cơ quan, đơn vị, địa phương đang thực hiện: Sở Y tế: số hóa 514 hồ sơ; và 11 …" */
function workLine(
  { task, bodies, holders, units, standings }: WorkUnderWay,
  how: string,
  most: number,
): string {
  const share = units === null ? '' : `, ${units.count}/${units.of} đơn vị`;
  const { holder, entry } = standings.at(-1)!;
  const proof = entry?.document === undefined ? '' : ` (${entry.document})`;
  const who = holders === 1 ? `${holder.name} ${how}${proof}` : `${bodies}/${holders} ${BODIES} ${how}`;
  const told = sayings(standings, holders > 1, most);
  return `${taskWords(task, BRIEF)}: ${who}${share}${told.length === 0 ? '' : `: ${told.join('; ')}`}`;
}

/** @param named of several bodies it is told whose words they are, and who only said that it is under way */
function sayings(standings: readonly Standing[], named: boolean, most: number): string[] {
  const said = sameWords(standings.filter(({ entry }) => entry?.note !== undefined));
  if (!named) return said.map(({ words }) => lowerFirst(words));
  const wordless = standings
    .filter(({ entry }) => entry?.note === undefined)
    .map(({ holder }) => holder.name);
  const lines = [
    ...(wordless.length === 0 ? [] : [[...new Set(wordless)].join(', ')]),
    ...said.map(({ words, names }) => `${names.join(', ')}: ${lowerFirst(words)}`),
  ];
  return firstOf(lines, most, { what: 'nội dung', where: 'sổ theo dõi' });
}
