/** Deadlines as iCalendar (RFC 5545): one all-day event each, which a later import updates. */
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { CalendarFacts, Deadline } from '../app/calendar.ts';
import type { Plan } from '../plan/plan.ts';
import { lowerFirst } from '../text/first-letter.ts';
import { printable } from '../text/hidden.ts';
import { fold } from '../text/normalize.ts';
import { type IsoDate, vietnameseDate } from '../wording/calendar.ts';
import { folded } from './ics-lines.ts';
import { ILLUSTRATIVE } from './paper/paper.ts';
import { BODIES, brief, shortCitation } from './paper/wording.ts';
import { bodyNames } from './words/plan-words.ts';
import { dueStateWords } from './words/words.ts';

const HOUR = 3600;
/** At eight in the morning, a week and a day before. */
const ALARMS = [7, 1].map((days) => days * 24 * HOUR - 8 * HOUR);

export function renderCalendar({ asOf, plans }: CalendarFacts): string {
  const whose = bodyNames(plans);
  const years = [...new Set(plans.map(({ plan }) => plan.data.plan.year))].join(', ');
  const invented = plans.some(({ illustrative }) => illustrative) ? ` (${ILLUSTRATIVE})` : '';
  const calendar = ical({
    // The generator escapes descriptions, not this.
    name: printable(
      `Thời hạn cải cách hành chính năm ${years}${whose === null ? '' : ` – ${whose}`}${invented}`,
    ).replace(/[\\;,]/gu, '\\$&'),
    prodId: { company: 'parhoach', product: 'parhoach', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const events: string[] = [];
  const seen = new Map<string, number>();
  for (const { plan, bodies, illustrative, deadlines } of plans) {
    const codes = bodies.map(({ code }) => code).join('-') || null;
    for (const deadline of deadlines) {
      const id = uid(plan, deadline, codes);
      const repeat = (seen.get(id) ?? 0) + 1;
      seen.set(id, repeat);
      const event = calendar.createEvent(
        eventOf(plan, deadline, {
          asOf,
          id: repeat === 1 ? id : id.replace('@', `.${repeat}@`),
          warning: illustrative ? ILLUSTRATIVE : null,
        }),
      );
      // One at a time: thousands of them at once take hundreds of megabytes, and the generator folds letter by letter.
      events.push(folded(event.toString()));
      calendar.clear();
    }
  }
  const [head = ''] = calendar.toString().split(END);
  return [head, ZONE, ...events, END, '\r\n'].join('');
}

const END = 'END:VCALENDAR';
/** Of the calendar, before its first event: with a zone of its own the generator takes the stamps' UTC away. */
const ZONE = 'X-WR-TIMEZONE:Asia/Ho_Chi_Minh\r\n';

function eventOf(
  plan: Plan,
  deadline: Deadline,
  { asOf, id, warning }: { asOf: IsoDate; id: string; warning: string | null },
): ICalEventData {
  const { task, due, state, open } = deadline;
  const stopped = state === 'stopped';
  const period = deadline.period === null ? '' : `, kỳ ${lowerFirst(deadline.period)}`;
  const mark = deadline.endedBy
    ? '[Không còn thực hiện] '
    : stopped
      ? '[Dừng thực hiện] '
      : open === 0
        ? '[Đã hoàn thành] '
        : state === 'overdue'
          ? '[Quá hạn] '
          : '';
  return {
    id,
    // Later figures count as a later version of the same event.
    sequence: Math.max(0, dayNumber(asOf) - dayNumber(plan.data.plan.decision.date)),
    stamp: utc(asOf),
    start: utc(due),
    allDay: true,
    summary: printable(`${mark}Nhiệm vụ ${task.id}${period}: ${brief(task.text)}`),
    description: [
      ...(warning === null ? [] : [warning]),
      task.text,
      `Chủ trì: ${task.leadWords}`,
      ...(task.supportWords === null ? [] : [`Phối hợp: ${task.supportWords}`]),
      `Thời hạn: ${task.deadlineWords ?? ''}`,
      ...(task.product === null ? [] : [`Sản phẩm: ${task.product}`]),
      `Đến ngày ${vietnameseDate(asOf)}: ${lowerFirst(stateWords(deadline))}`,
      `${plan.data.plan.title} (${shortCitation(plan)})`,
    ]
      .map(printable)
      .join('\n'),
    categories: concerned(deadline).map((name) => ({ name: printable(name) })),
    status: stopped ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: (open === 0 ? [] : ALARMS).map((triggerBefore) => ({
      type: ICalAlarmType.display,
      triggerBefore,
      description: printable(`Nhiệm vụ ${task.id} sắp đến hạn`),
    })),
  };
}

/** "Hoàn thành quá hạn (27/30 cơ quan, đơn vị, địa phương đúng hạn)": of several holders how many as well, where they differ. */
function stateWords({ state, open, onTime, holders, endedBy }: Deadline): string {
  if (endedBy) return `Không còn thực hiện theo ${endedBy.number} ngày ${vietnameseDate(endedBy.date)}`;
  const words = dueStateWords[state];
  if (holders === 1 || state === 'stopped' || state === 'done-on-time') return words;
  const part =
    open > 0 ? `${open}/${holders} ${BODIES} chưa hoàn thành` : `${onTime}/${holders} ${BODIES} đúng hạn`;
  return `${words} (${part})`;
}

/** The agency; of several the groups through which they are concerned. */
function concerned({ standings }: Deadline): string[] {
  const names = standings.map(({ holder, obligation }) =>
    standings.length === 1 ? holder.name : (obligation.via ?? holder.name),
  );
  return [...new Set(names)];
}

/** The same for the same deadline whatever its day, so that a moved deadline moves its event. */
function uid(plan: Plan, { task, period }: Deadline, agency: string | null): string {
  const parts = [plan.data.plan.decision.number, task.id, period, agency];
  return `${parts.flatMap((each) => (each === null ? [] : [slug(each)])).join('.')}@parhoach`;
}

/** "III.2.đ" and "III.2.d" are two: what folding loses is kept as its code. */
function slug(text: string): string {
  return fold(text.normalize('NFC').replaceAll('đ', 'dj').replaceAll('Đ', 'Dj')).replace(/[^a-z0-9]+/gu, '-');
}

function utc(day: IsoDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayNumber(day: IsoDate): number {
  return utc(day).getTime() / 86_400_000;
}
