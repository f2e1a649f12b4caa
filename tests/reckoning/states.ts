/** Obligations and their states on a day, reckoned anew from the plan's files. */
import { DEADLINES, type Slot } from './deadlines.ts';
import { leadersIn } from './leads.ts';
import {
  type EntryRow,
  knownOn,
  lastDayOf,
  type PlanFile,
  type RegisterFiles,
  successorOf,
  type TaskRow,
  tasksOn,
} from './register.ts';

export interface Owed {
  readonly task: string;
  readonly annex: boolean;
  readonly holder: string;
  readonly period: string | null;
  readonly due: string | null;
  readonly state: string;
}

const SOON = 15;
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Everybody who leads a task in one of its periods: who is named, and members of the groups that are. */
function leadersOf({ groups }: PlanFile, task: TaskRow, slot: Slot | null, day: string): string[] {
  const words = leadersIn(task.lead);
  const members = words.flatMap((name) => groups.find((each) => each.name === name)?.members ?? [name]);
  const there = members.filter((member) => {
    if (typeof member === 'string') return true;
    const { from = '', until = '9999' } = member;
    if (from > day) return false;
    return slot === null ? until >= day : from <= slot[2] && until >= slot[1];
  });
  return [...new Set(there.map((member) => (typeof member === 'string' ? member : member.name)))];
}

interface Piece {
  readonly agency: string;
  readonly holder: string;
  /** The day after which the holder took it over open; empty: it is its own. */
  readonly after: string;
  readonly entries: readonly EntryRow[];
}

/** What a body did of a task's period; open work of a body that ended goes to its successor, with what that one reported since. */
function pieceOf(
  plan: PlanFile,
  known: readonly EntryRow[],
  task: string,
  period: string | null,
  agency: string,
  day: string,
): Piece {
  const of = (name: string) =>
    known.filter((each) => each.agency === name && each.task === task && (each.period ?? null) === period);
  const entries = of(agency);
  const until = lastDayOf(plan, agency, day);
  const heir = until === null ? null : successorOf(plan, agency, task);
  if (until === null || heir === null) return { agency, holder: agency, after: '', entries };
  if (isClosed(entries)) return { agency, holder: heir, after: '', entries };
  return {
    agency,
    holder: heir,
    after: until,
    entries: [...entries, ...of(heir).filter(({ reported }) => reported > until)],
  };
}

/** The completion reported last; without one the latest of the rest. */
function holding(entries: readonly EntryRow[]): EntryRow | undefined {
  const latest = (some: readonly EntryRow[]) =>
    some.reduce<EntryRow | undefined>(
      (best, each) => (best && best.reported > each.reported ? best : each),
      undefined,
    );
  return latest(entries.filter(({ status }) => status === 'done')) ?? latest(entries);
}

function isClosed(entries: readonly EntryRow[]): boolean {
  const status = holding(entries)?.status;
  return status === 'done' || status === 'waived';
}

/** Work that the heir owed already, or had from another, is owed once: what was open at the takeover, or is open on both sides. */
function owedOnce(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : 0))) {
    const owner = (each: Piece) => (each.after === '' ? each.agency : each.holder);
    const isOne = kept.some((each) => {
      if (owner(each) !== owner(piece)) return false;
      const then = each.entries.filter(({ reported }) => reported <= piece.after);
      return !isClosed(then) || !(isClosed(each.entries) || isClosed(piece.entries));
    });
    if (piece.after === '' || !isOne) kept.push(piece);
  }
  return pieces.filter((piece) => kept.includes(piece));
}

function stateOf(
  task: TaskRow,
  slot: Slot | null,
  entry: EntryRow | undefined,
  plan: PlanFile,
  day: string,
): string {
  const { kind } = DEADLINES[task.deadline ?? '']!;
  if (entry?.status === 'waived') return 'stopped';
  if (entry?.status === 'done') return slot !== null && entry.date > slot[2] ? 'done-late' : 'done-on-time';
  if (task.ended) return 'stopped';
  if (kind === 'ongoing') return 'ongoing';
  const isTrue = plan.triggers?.some((each) => each.task === task.id && each.date <= day);
  if (kind === 'conditional' && !isTrue) return 'waiting';
  if (slot === null) return 'undated';
  if (slot[2] < day) return 'overdue';
  return days(day, slot[2]) <= SOON ? 'due-soon' : 'pending';
}

/** Every obligation and how it stands at the end of a day. */
export function owedOn(register: RegisterFiles, day: string): Owed[] {
  const { plan } = register;
  const known = knownOn(register, day);
  return tasksOn(plan, day).flatMap((task) => {
    if (task.deadline === undefined) return [];
    const { kind, slots } = DEADLINES[task.deadline]!;
    return (slots.length > 0 ? slots : [null]).flatMap((slot) => {
      const period = kind === 'several' ? slot![0] : null;
      const pieces = leadersOf(plan, task, slot, day).map((agency) =>
        pieceOf(plan, known, task.id, period, agency, day),
      );
      return owedOnce(pieces).map(({ holder, entries }) => ({
        task: task.id,
        annex: task.annex,
        holder,
        period,
        due: slot?.[2] ?? null,
        state: stateOf(task, slot, holding(entries), plan, day),
      }));
    });
  });
}
