/** Parts IV and VI of the report: what holds work up, and what is asked for, in the words of those who do it. */
import type { ReportFacts } from '../../app/report/report.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Standing } from '../../tracking/state.ts';
import { reportsTo } from '../paper/head.ts';
import type { Block, Run } from '../paper/paper.ts';
import { BODIES, taskName, taskWords } from '../paper/wording.ts';
import { heading, todo } from './report-frame.ts';
import { itemsOf, led } from './some.ts';

/** Words and who wrote them, in the order in which they come. */
export function sameWords(standings: readonly Standing[]): { words: string; names: string[] }[] {
  const names = new Map<string, Set<string>>();
  for (const { holder, entry } of standings) {
    const words = (entry?.note ?? 'có khó khăn, vướng mắc, chưa nêu cụ thể').replace(/[.;\s]+$/u, '');
    names.set(words, (names.get(words) ?? new Set()).add(holder.name));
  }
  return [...names].map(([words, each]) => ({ words, names: [...each] }));
}

/** A line for each obstacle of each task: the words, and who wrote them. */
export function obstacleLines({ blocked, body }: ReportFacts): string[] {
  return [...byTheirTask(blocked)].flatMap(([task, own]) =>
    sameWords(own).map(({ words, names }) => {
      // Of one body it goes without saying whose words they are.
      const whose = body === null ? `${names.join(', ')}: ` : '';
      return `${taskWords(task, BRIEF)}: ${whose}${lowerFirst(words)}`;
    }),
  );
}

/** Letters of a task's text. */
const BRIEF = 60;

function byTheirTask(standings: readonly Standing[]) {
  return groupBy(standings, ({ obligation }) => obligation.task);
}

/** What those who met obstacles ask for, and what a person adds. */
export function proposals({ asked, plan }: ReportFacts): Block[] {
  const lines = [...byTheirTask(asked)].flatMap(([task, own]) =>
    sameWords(own).map(
      ({ words, names }) => `${names.join(', ')} (${lowerFirst(taskName(task))}): ${lowerFirst(words)}`,
    ),
  );
  return [
    heading('VI. KIẾN NGHỊ, ĐỀ XUẤT'),
    ...(lines.length === 0
      ? []
      : [led('Đề nghị nêu trong báo cáo khó khăn, vướng mắc:', ''), ...itemsOf(lines)]),
    todo(`cần viết: kiến nghị, đề xuất với ${reportsTo(plan)}`),
  ];
}

export function obstacles(facts: ReportFacts): Block[] {
  const lines = obstacleLines(facts);
  const causes: Run[] = ['Nguyên nhân: ', { todo: 'cần viết: nguyên nhân khách quan, chủ quan' }];
  const none =
    facts.body === null
      ? `Chưa có ${BODIES} nào báo cáo khó khăn, vướng mắc.`
      : `${facts.body} không báo cáo khó khăn, vướng mắc nào.`;
  const paragraph = (runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });
  const listing = lines.length === 0 ? [paragraph([none])] : itemsOf(lines);
  return [heading('IV. KHÓ KHĂN, VƯỚNG MẮC, NGUYÊN NHÂN'), ...listing, paragraph(causes)];
}
