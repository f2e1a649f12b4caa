/** The tasks of a letter, one row or one line each: however many periods of a task are late, it is one nhiệm vụ. */
import { lowerFirst } from '../../text/first-letter.ts';
import type { DueTask, Inherited } from '../../tracking/due-tasks.ts';
import type { Occasion } from '../../tracking/occasions.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { AnnexColumn, Cell } from '../paper/paper.ts';
import { count, taskName, taskWords } from '../paper/wording.ts';
import { dueWords } from '../report/late.ts';
import { progressWords } from '../words/words.ts';

export const letterColumns: readonly AnnexColumn[] = [
  { title: 'STT', share: 6, align: 'center' },
  { title: 'Nhiệm vụ', share: 30 },
  { title: 'Thời hạn (nguyên văn)', share: 15 },
  { title: 'Hạn cuối', share: 10, align: 'center' },
  { title: 'Quá hạn (ngày)', share: 7, align: 'center' },
  { title: 'Còn lại (ngày)', share: 7, align: 'center' },
  { title: 'Tình hình đã báo cáo', share: 12 },
  { title: 'Nguyên nhân chậm, thời gian cam kết hoàn thành (cơ quan ghi)', share: 17 },
];

/** The row of a task: "(Nhiệm vụ 19 của Kế hoạch; tiếp nhận từ Sở Giao thông vận tải)" under its text. */
export function letterRow({ task, occasions, inherited }: DueTask, i: number): Cell[] {
  const notes = [`${taskName(task)} của Kế hoạch`, ...inherited.map(inheritedWords)];
  const dues = occasions.flatMap(({ due }) => due ?? []);
  const [first = null] = dues;
  const left = occasions.map(({ daysLeft }) => daysLeft ?? 0);
  return [
    { text: String(i + 1) },
    { text: `${task.text}\n(${notes.join('; ')})` },
    { text: [task.deadlineWords ?? '', ...periodsWords(occasions)].join('\n') },
    first === null ? { text: '' } : { text: fromTo(dues.map(vietnameseDate)), value: { day: first } },
    days(left.filter((n) => n < 0).map((n) => -n)),
    days(left.filter((n) => n >= 0)),
    { text: reportedWords(occasions) },
    { text: '' },
  ];
}

/** "- Nhiệm vụ 9 (Công khai …), 11 kỳ: tháng 1/2024 (hạn 31/01/2024, quá hạn 335 ngày), …" */
export function letterLine({ task, occasions, inherited }: DueTask): string {
  const [first] = occasions;
  const [name, ...notes] = [taskWords(task, 60), ...inherited.map((each) => ` (${inheritedWords(each)})`)];
  const whole = `- ${name}${notes.join('')}`;
  if (occasions.length > 1) {
    const ends = occasions.length > MOST_TOLD ? [first!, occasions.at(-1)!] : occasions;
    const told = ends.map((each) => `${lowerFirst(each.period ?? '')} (${dueWords(each)})`);
    const words = occasions.length > MOST_TOLD ? `từ ${told.join(' đến ')}` : told.join(', ');
    return `${whole}, ${count(occasions.length)} kỳ: ${words}.`;
  }
  const period = first!.period === null ? '' : `, kỳ ${lowerFirst(first!.period)}`;
  return `${whole}${period}: ${dueWords(first!)}.`;
}

/** How many tasks are other agencies' work: ", trong đó 01 nhiệm vụ tiếp nhận từ Sở Giao thông vận tải". */
export function inheritedAmount(tasks: readonly DueTask[]): string {
  const some = tasks.filter(({ inherited }) => inherited.length > 0);
  if (some.length === 0) return '';
  const from = [...new Set(some.flatMap(({ inherited }) => inherited.map((each) => each.from)))];
  return ` (trong đó ${count(some.length)} nhiệm vụ tiếp nhận từ ${from.join(', ')})`;
}

/** Of more periods a message by telephone tells the first and the last. */
const MOST_TOLD = 3;
/** Of more periods the row of a task tells the first and the last. */
const MOST_LISTED = 12;

function inheritedWords({ from, periods }: Inherited): string {
  const which = periods === null ? '' : `kỳ ${periods.map(lowerFirst).join(', ')} `;
  return `${which}tiếp nhận từ ${from}`;
}

function periodsWords(occasions: readonly Occasion[]): string[] {
  const names = occasions.flatMap(({ period }) => (period === null ? [] : [lowerFirst(period)]));
  if (names.length === 0) return [];
  if (names.length === 1) return [`(kỳ ${names[0]})`];
  const words = names.length > MOST_LISTED ? `từ ${names[0]} đến ${names.at(-1)}` : names.join(', ');
  return [`(${count(names.length)} kỳ: ${words})`];
}

/** "351", of several "từ 275 đến 31". */
function days(all: readonly number[]): Cell {
  const [first] = all;
  return first === undefined ? { text: '' } : { text: fromTo(all.map(String)), value: first };
}

function fromTo(words: readonly string[]): string {
  const [first = ''] = words;
  return words.length < 2 ? first : `từ ${first} đến ${words.at(-1)}`;
}

/** What was reported of them; of several, how many of each where they differ. */
function reportedWords(occasions: readonly Occasion[]): string {
  const counts = new Map<string, number>();
  for (const { standings } of occasions) {
    const { progress, lastReport } = standings[0]!;
    const words =
      lastReport === null ? progressWords.none : `${progressWords[progress]} (${vietnameseDate(lastReport)})`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  if (counts.size === 1) return [...counts.keys()].join('');
  return [...counts].map(([words, n]) => `${words}: ${count(n)} kỳ`).join(';\n');
}
