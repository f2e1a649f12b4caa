/** One task's story: what was decided, reported, taken back, and how its state followed. */
import type { Journal } from '../journal/journal.ts';
import type { Status, TaskEntry } from '../journal/schema.ts';
import type { Applied, Plan } from '../plan/plan.ts';
import { addDays, daysBetween, type IsoDate } from '../wording/calendar.ts';
import { type DueState, isClosed } from './due-states.ts';
import { keyOfObligation, type Obligation, obligationsOfTask } from './obligations.ts';
import type { Standing } from './state.ts';
import { chainOf, dissolvedOn, type NamedBody } from './succession.ts';
import type { Moment } from './timeline.ts';

/**
 * merged: taken over together with the like work of others · period: an amendment set other periods · dissolved: its agency
 * ended before it began · lead: its agency does not lead the task any more.
 */
export type Gone = 'merged' | 'period' | 'dissolved' | 'lead';

/** Something that happened, dated by the day on which it became known. */
export type StoryEvent =
  | { readonly kind: 'decision'; readonly date: IsoDate; readonly document: string }
  | { readonly kind: 'amendment'; readonly date: IsoDate; readonly applied: Applied }
  | { readonly kind: 'trigger'; readonly date: IsoDate; readonly document: string }
  | {
      readonly kind: 'succession';
      readonly date: IsoDate;
      readonly agency: NamedBody;
      readonly successor: NamedBody;
    }
  | {
      readonly kind: 'record';
      readonly date: IsoDate;
      readonly agency: NamedBody;
      readonly entry: TaskEntry;
      /** From when it happened to when it was reported. */
      readonly days: number;
    }
  | {
      readonly kind: 'retraction';
      readonly date: IsoDate;
      readonly agency: NamedBody;
      readonly period: string | null;
      readonly status: Status;
      /** When the entry taken back had been reported. */
      readonly reported: IsoDate;
      readonly reason: string;
    }
  | {
      /** state: it changed · now: how it stands on as-of. */
      readonly kind: 'state' | 'now';
      readonly date: IsoDate;
      readonly agency: NamedBody;
      readonly period: string | null;
      readonly due: IsoDate | null;
      /** null: the obligation was not there before. */
      readonly before: DueState | null;
      /** null: it is not there any more; `gone` tells why. */
      readonly state: DueState | null;
      /** Why it is not there any more; null when it is. */
      readonly gone: Gone | null;
      /** Done: from the due day to the day it was done; else from the due day to the date. Negative: before the due day. */
      readonly days: number | null;
    }
  | {
      readonly kind: 'tally';
      readonly date: IsoDate;
      readonly period: string | null;
      readonly done: number;
      readonly total: number;
      readonly overdue: number;
      /** Need not do it any more: not in `total`. */
      readonly stopped: number;
      /** Done since the tally before; undone since. */
      readonly added: readonly NamedBody[];
      readonly removed: readonly NamedBody[];
    };

/** What the decision and later documents did to a task by the last of the moments. */
export function plannedEvents(moments: readonly Moment[], id: string): StoryEvent[] {
  const { plan, task, day: asOf } = moments.at(-1)!;
  const { decision } = plan.data.plan;
  const added = task?.applied.some(({ field }) => field === 'add') === true;
  return [
    ...(added ? [] : [{ kind: 'decision' as const, date: decision.date, document: decision.number }]),
    ...(task?.applied ?? []).map((applied) => ({
      kind: 'amendment' as const,
      date: applied.document.date,
      applied,
    })),
    ...plan.data.triggers
      .filter((trigger) => trigger.task === id && trigger.date <= asOf)
      .map(({ date, document }) => ({ kind: 'trigger' as const, date, document })),
  ];
}

type Asked = (plan: Plan, obligation: Obligation) => boolean;

/** What those who owed some obligations of a task reported and took back, and who took over from whom. @param asked which of them */
export function toldEvents(
  moments: readonly Moment[],
  journal: Journal,
  id: string,
  asked: Asked,
): StoryEvent[] {
  const now = moments.at(-1)!;
  const bodies = new Map<string, NamedBody>();
  const handed = new Map<string, StoryEvent>();
  for (const { agency: name, agencyCode: code } of trackedBy(moments, asked).values()) {
    const chain = chainOf(now.plan, { name, code }, id, now.day);
    for (const [i, link] of chain.entries()) {
      bodies.set(link.name, link);
      if (link.after === null) continue;
      const date = addDays(link.after, 1);
      handed.set(link.name + chain[i - 1]!.name, {
        kind: 'succession',
        date,
        agency: chain[i - 1]!,
        successor: link,
      });
    }
  }
  return [...handed.values(), ...reportEvents(journal, id, bodies, now.day)];
}

/** How the states of some obligations of a task changed, one after the other. @param asked which of them */
export function stateChanges(moments: readonly Moment[], asked: Asked): StoryEvent[] {
  const keys = [...trackedBy(moments, asked).keys()];
  return [...keys.flatMap((key) => stateEvents(moments, key)), ...nowEvents(moments.at(-1)!, new Set(keys))];
}

/** The obligations asked about that were there at any of the moments, as they were last. */
function trackedBy(moments: readonly Moment[], asked: Asked): Map<string, Obligation> {
  return new Map(
    moments.flatMap(({ plan, standings }) =>
      standings
        .filter(({ obligation }) => asked(plan, obligation))
        .map(({ obligation }) => [keyOfObligation(obligation), obligation] as const),
    ),
  );
}

/** In the order of the files: what was taken back and told anew on one day is told in that order. */
function reportEvents(
  journal: Journal,
  id: string,
  bodies: ReadonlyMap<string, NamedBody>,
  asOf: IsoDate,
): StoryEvent[] {
  const events: { readonly event: StoryEvent; readonly place: number }[] = [];
  for (const { agency: name, entry, index, retractedOn } of journal.tasks) {
    const agency = bodies.get(name);
    if (agency === undefined || entry.task !== id || entry.reported > asOf) continue;
    const { date, reported, status, period = null } = entry;
    const days = daysBetween(date, reported);
    events.push({ place: index, event: { kind: 'record', date: reported, agency, entry, days } });
    if (retractedOn === null || retractedOn > asOf) continue;
    const taker = journal.retractions.find((each) => each.agency === name && each.target === index);
    const reason = taker?.entry.reason ?? '';
    const event = {
      kind: 'retraction' as const,
      date: retractedOn,
      agency,
      period,
      status,
      reported,
      reason,
    };
    events.push({ place: taker?.index ?? index, event });
  }
  return events.sort((a, b) => a.place - b.place).map(({ event }) => event);
}

function stateEvents(moments: readonly Moment[], key: string): StoryEvent[] {
  const events: StoryEvent[] = [];
  let before: Standing | undefined;
  for (const [i, moment] of moments.entries()) {
    const { day, standings } = moment;
    const standing = standings.find(({ obligation }) => keyOfObligation(obligation) === key);
    const shown = standing ?? before;
    if (i > 0 && shown !== undefined && standing?.state !== before?.state) {
      const event = stateEvent('state', day, shown, before?.state ?? null);
      const gone = standing ? {} : { state: null, days: null, gone: whyGone(moment, shown.obligation) };
      events.push({ ...event, ...gone });
    }
    before = standing;
  }
  return events;
}

function whyGone({ day, plan, task }: Moment, obligation: Obligation): Gone {
  const { agency: name, agencyCode: code } = obligation;
  const owed = task === null ? [] : obligationsOfTask(plan, task).filter(({ endedBy }) => endedBy === null);
  if (!owed.some(({ agency }) => agency === name)) return 'lead';
  if (!owed.some((each) => keyOfObligation(each) === keyOfObligation(obligation))) return 'period';
  const chain = chainOf(plan, { name, code }, obligation.task.id, day);
  if (dissolvedOn(plan, chain.at(-1)!, day) !== null) return 'dissolved';
  return chain.length > 1 ? 'merged' : 'lead';
}

/** What is still to be done: all that is late, due soon or has no due day, and the next of the rest. */
function nowEvents({ day, standings }: Moment, keys: ReadonlySet<string>): StoryEvent[] {
  const asked = standings.filter(({ obligation }) => keys.has(keyOfObligation(obligation)));
  const open = asked.filter(({ state }) => state !== 'pending' && !isClosed(state));
  const next = asked.filter(({ state }) => state === 'pending').sort(byDue)[0];
  return [...open, ...(next ? [next] : [])].map((each) => stateEvent('now', day, each, null));
}

function stateEvent(
  kind: 'state' | 'now',
  date: IsoDate,
  { obligation, holder, state, entry }: Standing,
  before: DueState | null,
): Extract<StoryEvent, { kind: 'state' | 'now' }> {
  const { period, due } = obligation;
  const until = isClosed(state) && entry !== null ? entry.date : date;
  const days = due === null || state === 'stopped' ? null : daysBetween(due, until);
  return { kind, date, agency: holder, period, due, before, state, days, gone: null };
}

const byDue = (a: Standing, b: Standing) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0);

const ORDER: Record<StoryEvent['kind'], number> = {
  decision: 0,
  amendment: 1,
  trigger: 2,
  succession: 3,
  record: 4,
  retraction: 4,
  state: 5,
  tally: 5,
  now: 6,
};

/** By day; of one day, what was decided before what was reported, and that before what followed from it. */
export function inTimeOrder(events: readonly StoryEvent[]): StoryEvent[] {
  return [...events].sort(
    (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0) || ORDER[a.kind] - ORDER[b.kind],
  );
}
