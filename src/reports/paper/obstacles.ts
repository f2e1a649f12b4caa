/** Part V of the report: what holds work up, in the words of those who do it. */
import type { ReportFacts } from '../../app/report.ts';
import type { Standing } from '../../tracking/state.ts';
import type { Block } from './paper.ts';
import { firstOf, itemsOf } from './some.ts';
import { BODIES } from './wording.ts';

const MOST = 3;
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
export function obstacleLines({ blocked }: ReportFacts): string[] {
  const tasks = [...new Set(blocked.map(({ obligation }) => obligation.task.id))];
  return tasks.flatMap((id) =>
    sameWords(blocked.filter(({ obligation }) => obligation.task.id === id)).map(
      ({ words, names }) =>
        `Nhiệm vụ ${id}: ${words} (${firstOf(names, MOST_NAMES, { what: BODIES, where: 'Phụ lục I' }).join(', ')})`,
    ),
  );
}

export function obstacles(facts: ReportFacts): Block[] {
  const lines = obstacleLines(facts);
  return [
    { kind: 'heading', level: 1, text: 'V. KHÓ KHĂN, VƯỚNG MẮC, NGUYÊN NHÂN' },
    ...(lines.length > 0
      ? itemsOf(firstOf(lines, MOST, { what: 'nội dung', where: 'Phụ lục I' }))
      : [{ kind: 'paragraph', runs: [`Chưa có ${BODIES} nào báo cáo khó khăn, vướng mắc.`] } as const]),
    { kind: 'paragraph', runs: ['Nguyên nhân: ', { todo: 'cần viết: nguyên nhân khách quan, chủ quan' }] },
  ];
}
