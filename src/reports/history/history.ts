import type { History } from '../../app/history.ts';
import type { StoryEvent } from '../../tracking/story.ts';
import { vietnameseDate } from '../../wording/calendar.ts';
import type { Column, Listing } from '../listing/listing.ts';
import { asOfWords, headingOf, planKey } from '../words/plan-words.ts';
import { eventWords, tallyWords } from './story-words.ts';

/** One row an event, oldest first; every key in every row. */
export function historyJson({ plan, task, events }: History): object[] {
  return events.map((event) => ({
    plan: planKey(plan),
    task: task.id,
    date: event.date,
    event: event.kind,
    ...EMPTY,
    ...valuesOf(event),
    words: eventWords(event),
  }));
}

const EMPTY = {
  agency: null,
  agencyCode: null,
  successor: null,
  period: null,
  status: null,
  happened: null,
  reported: null,
  due: null,
  stateBefore: null,
  state: null,
  days: null,
  document: null,
  product: null,
  note: null,
  reason: null,
  field: null,
  before: null,
  after: null,
  done: null,
  total: null,
  overdue: null,
  stopped: null,
  added: null,
  removed: null,
};

type Values = { readonly [key in keyof typeof EMPTY]?: unknown };

function valuesOf(event: StoryEvent): Values {
  switch (event.kind) {
    case 'decision':
    case 'trigger':
      return { document: event.document };
    case 'amendment': {
      const { document, field, before, after } = event.applied;
      return { document: document.number, field, before, after };
    }
    case 'succession':
      return { ...agencyOf(event), successor: event.successor.name };
    case 'record': {
      const {
        status,
        period = null,
        date,
        reported,
        document = null,
        product = null,
        note = null,
      } = event.entry;
      const told = { status, period, happened: date, reported, document, product, note, days: event.days };
      return { ...agencyOf(event), ...told };
    }
    case 'retraction': {
      const { period, status, reported, reason } = event;
      return { ...agencyOf(event), period, status, reported, reason };
    }
    case 'state':
    case 'now': {
      const { period, due, before, state, days } = event;
      return { ...agencyOf(event), period, due, stateBefore: before, state, days };
    }
    case 'tally': {
      const { period, done, total, overdue, stopped } = event;
      const names = (bodies: typeof event.added) => bodies.map(({ name }) => name);
      return {
        period,
        done,
        total,
        overdue,
        stopped,
        added: names(event.added),
        removed: names(event.removed),
      };
    }
  }
}

function agencyOf({ agency }: { agency: { name: string; code: string } }): Values {
  return { agency: agency.name, agencyCode: agency.code };
}

export function historyListing(history: History): Listing<StoryEvent> {
  const { asOf, plan, ended, task, body, events, tallies } = history;
  const what = task.kind === 'annex' ? `nhiệm vụ ${task.id}` : `trách nhiệm ${task.id}`;
  const of = body === null ? '' : ` của ${body}`;
  const { remarks, heading } = headingOf(`Diễn biến ${what}${of}, ${asOfWords(asOf)}`, [{ plan, ended }]);
  return {
    remarks,
    heading: [
      ...heading,
      `${task.id}. ${task.text}`,
      `Chủ trì: ${task.leadWords}. Thời hạn: ${task.deadlineWords ?? 'không ghi'}`,
    ],
    columns: [
      { title: 'Ngày', width: 10, cell: ({ date }) => vietnameseDate(date) },
      { title: 'Diễn biến', cell: eventWords },
    ],
    sheet: sheet(history),
    groups: [{ title: null, rows: events }],
    dense: true,
    none: 'Chưa có diễn biến nào.',
    footer: tallies.map((tally) => `Đến ${vietnameseDate(asOf)}: ${tallyWords(tally)}.`),
  };
}

const kindWords: Record<StoryEvent['kind'], string> = {
  decision: 'giao nhiệm vụ',
  amendment: 'sửa đổi',
  trigger: 'đủ điều kiện',
  succession: 'chuyển giao',
  record: 'ghi nhận',
  retraction: 'rút lại',
  state: 'đổi trạng thái',
  now: 'hiện nay',
  tally: 'số cơ quan xong',
};

function sheet({ plan, task }: History): Column<StoryEvent>[] {
  const value = (key: keyof typeof EMPTY) => (event: StoryEvent) => String(valuesOf(event)[key] ?? '');
  return [
    { title: 'Kế hoạch', cell: () => planKey(plan) },
    { title: 'Mã', id: true, cell: () => task.id },
    { title: 'Ngày', cell: ({ date }) => date },
    { title: 'Loại', cell: ({ kind }) => kindWords[kind] },
    { title: 'Cơ quan', cell: value('agency') },
    { title: 'Kỳ', cell: value('period') },
    { title: 'Ngày xảy ra', cell: value('happened') },
    { title: 'Số ngày', cell: value('days') },
    { title: 'Văn bản', cell: value('document') },
    { title: 'Diễn biến', cell: eventWords },
  ];
}
