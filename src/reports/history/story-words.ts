/** How the events of a task's story are told. */
import type { DueState } from '../../tracking/due-states.ts';
import type { Gone, StoryEvent } from '../../tracking/story.ts';
import type { PeriodTally } from '../../tracking/tally-story.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import { changeWords } from '../words/amendment-words.ts';
import { dueStateWords, progressWords } from '../words/words.ts';

/** What happened, in one sentence or a few. */
export function eventWords(event: StoryEvent): string {
  switch (event.kind) {
    case 'decision':
      return `Quyết định số ${event.document} giao nhiệm vụ`;
    case 'amendment':
      return `Sửa đổi theo ${event.applied.document.number}: ${changeWords(event.applied)}`;
    case 'trigger':
      return `Đủ điều kiện thực hiện: ${event.document}`;
    case 'succession':
      return `${event.successor.name} tiếp nhận việc của ${event.agency.name}`;
    case 'record':
      return recordWords(event);
    case 'retraction':
      return [
        `${event.agency.name} rút lại ghi nhận "${progressWords[event.status]}" báo cáo ngày ${vietnameseDate(event.reported)}`,
        `${periodWords(event.period)}. Lý do: ${event.reason}`,
      ].join('');
    case 'state':
      return `${whose(event)}: ${stateWords(event)}`;
    case 'now':
      return `Đến nay, ${whose(event)}: ${stateWords(event)}`;
    case 'tally':
      return [tallyWords(event), namesWords('thêm', event.added), namesWords('không còn', event.removed)]
        .filter(Boolean)
        .join('; ');
  }
}

/** "Quý I/2024: 5/30 cơ quan, đơn vị, địa phương hoàn thành, 25 quá hạn" */
export function tallyWords({ period, done, total, overdue, stopped }: PeriodTally): string {
  const late = overdue === 0 ? '' : `, ${overdue} quá hạn chưa hoàn thành`;
  const ended = stopped === 0 ? '' : `, ${stopped} dừng thực hiện`;
  return `${period === null ? '' : `${period}: `}${done}/${total} cơ quan, đơn vị, địa phương hoàn thành${late}${ended}`;
}

function recordWords({ agency, entry, days }: Extract<StoryEvent, { kind: 'record' }>): string {
  const { status, period = null, date, document, product, note, count, of } = entry;
  const counted = count === undefined ? '' : ` ${count}/${of}`;
  const later = days === 0 ? '' : ` (báo cáo sau ${days} ngày)`;
  const said = `${agency.name} báo cáo: ${progressWords[status]}${counted} ngày ${vietnameseDate(date)}${later}`;
  return [`${said}${periodWords(period)}`, document, product, note]
    .filter((each) => each !== undefined)
    .join('. ');
}

function whose({ agency, period }: Extract<StoryEvent, { kind: 'state' | 'now' }>): string {
  return period === null ? agency.name : `${agency.name}, kỳ ${period}`;
}

/** Why something is not owed any more. */
const GONE: Record<Gone, string> = {
  merged: 'gộp vào việc cùng loại của cơ quan tiếp nhận',
  period: 'kỳ này không còn theo sửa đổi',
  dissolved: 'cơ quan đã giải thể trước kỳ này',
  lead: 'không còn chủ trì',
};

function stateWords({ state, days, gone }: Extract<StoryEvent, { kind: 'state' | 'now' }>): string {
  if (state === null) return GONE[gone ?? 'lead'];
  const amount = days === null ? null : daysWords(state, days);
  return amount === null ? dueStateWords[state] : `${dueStateWords[state]} (${amount})`;
}

/** How far from the due day. */
function daysWords(state: DueState, days: number): string | null {
  if (state === 'done-on-time') return days === 0 ? 'đúng ngày cuối hạn' : `trước hạn ${-days} ngày`;
  if (state === 'done-late') return `chậm ${days} ngày`;
  if (state === 'overdue') return `quá hạn ${days} ngày`;
  if (state === 'due-soon' || state === 'pending') return days === 0 ? 'hạn hôm nay' : `còn ${-days} ngày`;
  return null;
}

function periodWords(period: string | null): string {
  return period === null ? '' : `, kỳ ${period}`;
}

function namesWords(what: string, bodies: readonly { readonly name: string }[]): string {
  return bodies.length === 0 ? '' : `${what}: ${bodies.map(({ name }) => name).join(', ')}`;
}
