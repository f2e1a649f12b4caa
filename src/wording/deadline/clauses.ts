import type { Span } from '../../diagnostics/problem.ts';
import type { Every, Joint, Piece, Plain, Relative, Time } from './syntax.ts';

/** A time where it stands. */
export type PlacedTime = Time & { readonly joint: Joint; readonly paren: boolean };

/** The pieces that make one statement of a time, with its label. */
export interface Clause {
  label: Span | null;
  /** The label stands before the time: "Báo cáo quý I trước ngày 15/3". */
  leading: boolean;
  readonly times: PlacedTime[];
  every: Every | null;
  relative: Relative | null;
  /** How it is joined to the clause before it. */
  readonly joint: Joint;
}

/** A piece without a time, where it stands. `own`: the words of a work of its own ("và vận hành thường xuyên"). */
export type Standing = Omit<Plain, 'span'> & {
  span: Span;
  readonly joint: Joint;
  readonly paren: boolean;
  readonly own: Span | null;
  window: Time | null;
};

/** A cell's statements and what stands around them. */
export interface Cell {
  readonly clauses: readonly Clause[];
  readonly standing: readonly Standing[];
  /** "Định kỳ: …": what follows recurs; "Các mốc: …": what follows are steps. */
  readonly periodic: boolean;
  readonly milestones: boolean;
  /** A label to which no time belongs. */
  readonly stray: Span | null;
}

const fresh = (joint: Joint): Clause => ({
  label: null,
  leading: false,
  times: [],
  every: null,
  relative: null,
  joint,
});
const isDated = (clause: Clause) =>
  clause.times.length > 0 || clause.every !== null || clause.relative !== null;
const join = (a: Span | null, b: Span): Span => ({ start: a?.start ?? b.start, end: b.end });

const isDay = (time: Time) =>
  time.form === 'points' && time.points.length === 1 && time.points[0]?.is === 'date';
const isPeriod = (time: Time) =>
  time.form === 'points' && time.points.length === 1 && time.points[0]?.is === 'period';

/** "trong năm" with nothing but a quarter or a month after it. */
export function isIdleYear(time: Time): boolean {
  const [point] = time.points;
  return isPeriod(time) && point?.is === 'period' && point.bare && time.limit === 'in';
}

/** Whether a time says more of the one before it: "Quý I/2024 (trước ngày 15/3)", "trong năm quý I". */
function narrows(last: Time, next: PlacedTime): boolean {
  if (next.joint === 'and' || next.joint === 'stop' || next.joint === 'or') return false;
  if (isIdleYear(last) && isPeriod(next) && next.joint === 'none') return true;
  if (next.paren && isDay(last)) return isPeriod(next);
  if (next.paren) return isPeriod(last) && (isDay(next) || isPeriod(next) || next.form === 'range');
  if (isPeriod(last) && next.joint === 'colon' && next.form === 'range') return true;
  if (!isPeriod(last) || !isDay(next)) return false;
  const [day] = next.points;
  return next.limit !== 'in' || next.joint === 'colon' || (day?.is === 'date' && day.month === null);
}

function fits(clause: Clause, time: PlacedTime): boolean {
  const last = clause.times[clause.times.length - 1];
  if (
    clause.every !== null &&
    time.joint === 'comma' &&
    (time.done || (last !== undefined && isPeriod(time)))
  )
    return false;
  if (clause.every !== null) return time.joint !== 'and' && time.joint !== 'stop';
  return clause.relative === null && (last === undefined || narrows(last, time));
}

/** A date with its year stands for itself: "trước ngày 20/11/2025 và hàng tháng". */
const hasYear = (clause: Clause) =>
  clause.times.some((time) => time.points.some((point) => 'year' in point && point.year !== null));

const sameUnits = (a: Every | null, b: Every) =>
  a !== null && JSON.stringify(a.units) === JSON.stringify(b.units);

function takesEvery(clause: Clause, joint: Joint): boolean {
  if (clause.every !== null || clause.relative !== null) return false;
  if (clause.times.length > 1 && joint !== 'none') return false;
  return clause.times.length === 0 || joint !== 'and' || !hasYear(clause);
}

const isStanding = (piece: Piece | undefined) => piece?.is === 'ongoing' || piece?.is === 'periodic';

/** "trong năm 2024", "từ tháng 3", "đến hết năm 2025" right after "thường xuyên": within which days, not by when. */
const isWithin = (time: Time) => time.limit === 'in' || time.limit === 'until';

/** Puts pieces together into statements. Labels go to the time that follows, at a sentence's end to the one before. */
export function clausesOf(pieces: readonly Piece[]): Cell {
  const clauses: Clause[] = [];
  const standing: Standing[] = [];
  let current = fresh('start');
  let pending: Span | null = null;
  let periodic = false;
  let milestones = false;
  const close = (joint: Joint) => {
    const last = clauses[clauses.length - 1];
    if (isDated(current)) {
      if (pending !== null && current.label === null)
        Object.assign(current, { label: pending, leading: true });
      pending = null;
      clauses.push(current);
    } else if (current.label !== null) {
      if (last !== undefined) last.label = join(last.label, current.label);
      else pending = join(pending, current.label);
    }
    current = fresh(joint);
  };
  for (const [i, piece] of pieces.entries()) {
    if (piece.joint === 'stop' || piece.joint === 'or') close(piece.joint);
    const standingLast = i > 0 && piece.joint === 'none' ? standing[standing.length - 1] : undefined;
    const after =
      standingLast !== undefined && standingLast.span.end <= piece.span.start && isStanding(pieces[i - 1])
        ? standingLast
        : undefined;
    if (after?.is === 'ongoing' && piece.is === 'time' && isWithin(piece) && pieces[i + 1]?.is !== 'every') {
      after.window = piece;
    } else if (after !== undefined && piece.is === 'label' && !piece.paren) {
      after.span = join(after.span, piece.span);
    } else if (piece.is === 'label') {
      if (isDated(current) && !piece.paren && piece.joint !== 'none' && piece.joint !== 'colon')
        close(piece.joint);
      if (!isDated(current)) current.leading = true;
      if (current.label === null || !isDated(current)) current.label = join(current.label, piece.span);
    } else if (piece.is === 'time') {
      if (!fits(current, piece)) close(piece.joint);
      current.times.push(piece);
    } else if (piece.is === 'every') {
      // "Báo cáo tháng trước ngày 20 hằng tháng" says the same recurrence twice.
      const again = piece.joint === 'none' && sameUnits(current.every, piece);
      if (!again && !takesEvery(current, piece.joint)) close(piece.joint);
      current.every = piece;
    } else if (piece.is === 'relative') {
      if (isDated(current)) close(piece.joint);
      current.relative = piece;
    } else {
      const own = isDated(current) ? null : current.label;
      if (own !== null) current = fresh(piece.joint);
      const span =
        own !== null && (piece.is === 'ongoing' || piece.is === 'open') ? join(own, piece.span) : piece.span;
      standing.push({ ...piece, span, own, window: null });
      if (piece.is === 'periodic' && pieces[i + 1]?.is === 'time') {
        periodic = piece.code !== 'milestones';
        milestones = !periodic;
      }
    }
  }
  close('stop');
  return { clauses, standing, periodic, milestones, stray: pending };
}
