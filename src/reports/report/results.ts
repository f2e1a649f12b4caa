/** What was done in a stretch of days, with its documents: for part II of the report and for the ministry's. */
import { lowerFirst } from '../../text/first-letter.ts';
import type { Occasion } from '../../tracking/occasions.ts';
import type { StateCounts } from '../../tracking/summary.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { BODIES, count, taskWords } from '../paper/wording.ts';
import { dueStateWords, holderWords } from '../words/words.ts';
import { byTask } from './late.ts';

const OTHERS = ['ongoing', 'waiting', 'undated', 'stopped'] as const;

/** "hoàn thành 01; còn trong hạn 02" */
export function stateWords({ states, done, open }: StateCounts): string {
  return [
    ['hoàn thành', done] as const,
    ['còn trong hạn', open] as const,
    ['quá hạn chưa hoàn thành', states.overdue] as const,
    ...OTHERS.map((state) => [lowerFirst(dueStateWords[state]), states[state]] as const),
  ]
    .filter(([, n]) => n > 0)
    .map(([words, n]) => `${words} ${count(n)}`)
    .join('; ');
}

/** Letters of a task's text. */
const BRIEF = 60;

/** A line for each task of which something was reported, its occurrences together. */
export function resultLines(occasions: readonly Occasion[]): string[] {
  return byTask(occasions).map((each) => `${taskWords(each[0]!.task, BRIEF)}: ${taskResult(each)}`);
}

function taskResult(occasions: readonly Occasion[]): string {
  const finished = occasions.filter(({ holders, standings }) => holders === 1 && isDone(standings[0]!));
  // Each month of a year told on its own would fill a page: the months that are done are told together.
  if (finished.length > 1)
    return [doneTogether(finished), ...occasions.filter((each) => !finished.includes(each)).map(one)].join(
      '; ',
    );
  return occasions.map(one).join('; ');
}

function one(occasion: Occasion): string {
  const { period, holders, standings } = occasion;
  const words = holders > 1 ? severalWords(occasion) : singleWords(standings[0]!);
  return `${period === null ? '' : `kỳ ${lowerFirst(period)}, `}${words}`;
}

const isDone = ({ progress }: Occasion['standings'][number]) => progress === 'done';
const isLate = ({ state }: Occasion['standings'][number]) => state === 'done-late';

/** "hoàn thành 03 kỳ (tháng 3/2024, tháng 4/2024, tháng 5/2024; quá hạn 01): 121/TB-VPUBND, …" */
function doneTogether(occasions: readonly Occasion[]): string {
  const standings = occasions.map((each) => each.standings[0]!);
  const names = occasions.map(({ period }) => lowerFirst(period ?? '')).join(', ');
  const late = standings.filter(isLate).length;
  const proofs = standings.flatMap(({ entry }) => entry?.document ?? entry?.product ?? []);
  const told = `${holderWords(standings.at(-1)!)} hoàn thành ${count(occasions.length)} kỳ (${names}${late > 0 ? `; quá hạn ${count(late)}` : ''})`;
  return proofs.length === 0 ? told : `${told}: ${proofs.join(', ')}`;
}

function singleWords(standing: Occasion['standings'][number]): string {
  const { entry, progress, state } = standing;
  const who = holderWords(standing);
  const document = entry?.document === undefined ? '' : ` (${entry.document})`;
  const product = entry?.product === undefined ? '' : `, sản phẩm: ${entry.product}`;
  const day = entry === null ? '' : ` ngày ${vietnameseDate(entry.date)}`;
  if (progress !== 'done') return `${who} đã báo cáo${day}, chờ xác nhận${document}${product}`;
  return `${who} hoàn thành${day}${state === 'done-late' ? ', quá hạn' : ''}${document}${product}`;
}

function severalWords({ standings, holders }: Occasion): string {
  const finished = standings.filter(isDone);
  const late = finished.filter(isLate).length;
  const waiting = standings.length - finished.length;
  return [
    ...(finished.length > 0
      ? [
          `trong kỳ báo cáo ${finished.length === holders ? '' : 'thêm '}${finished.length}/${holders} ${BODIES} hoàn thành${late > 0 ? ` (quá hạn ${count(late)})` : ''}`,
        ]
      : []),
    ...(waiting > 0 ? [`${waiting}/${holders} ${BODIES} đã báo cáo, chờ xác nhận`] : []),
  ].join('; ');
}
