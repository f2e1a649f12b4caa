/** Part V of the report: what holds work up, in the words of those who do it. */
import type { ReportFacts } from '../../app/report/report.ts';
import type { Standing } from '../../tracking/state.ts';
import type { Block, Run } from '../paper/paper.ts';
import { BODIES } from '../paper/wording.ts';
import { heading } from './report-frame.ts';
import { firstOf, itemsOf } from './some.ts';

const MOST_NAMES = 2;

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
  const tasks = [...new Set(blocked.map(({ obligation }) => obligation.task.id))];
  return tasks.flatMap((id) =>
    sameWords(blocked.filter(({ obligation }) => obligation.task.id === id)).map(
      ({ words, names }) =>
        // Of one body it goes without saying whose words they are.
        `Nhiệm vụ ${id}: ${words}${body === null ? ` (${firstOf(names, MOST_NAMES, { what: BODIES, where: 'Phụ lục I' }).join(', ')})` : ''}`,
    ),
  );
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
  return [heading('V. KHÓ KHĂN, VƯỚNG MẮC, NGUYÊN NHÂN'), ...listing, paragraph(causes)];
}
