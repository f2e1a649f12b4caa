import type { Span } from '../../../diagnostics/problem.ts';
import type { Every, Joint, Piece, Plain, Time } from '../words/syntax.ts';
import {
  type Cell,
  type Clause,
  fits,
  fresh,
  isDated,
  type Standing,
  sameUnits,
  takesEvery,
} from './clauses.ts';

type Placed<T> = T & { readonly joint: Joint; readonly paren: boolean };

/** A cell while its pieces are put together. */
interface Draft {
  readonly clauses: Clause[];
  readonly standing: Standing[];
  current: Clause;
  /** A label whose time has not come yet. */
  pending: Span | null;
  periodic: boolean;
  milestones: boolean;
}

const join = (a: Span | null, b: Span): Span => ({ start: a?.start ?? b.start, end: b.end });

/** Ends the statement that has begun. A label without a time goes to the statement before, else to the one that follows. */
function close(draft: Draft, joint: Joint): void {
  const { clauses, current } = draft;
  const last = clauses[clauses.length - 1];
  if (isDated(current)) {
    if (draft.pending !== null && current.label === null) {
      current.label = draft.pending;
      current.leading = true;
    }
    draft.pending = null;
    clauses.push(current);
  } else if (current.label !== null) {
    if (last === undefined) draft.pending = join(draft.pending, current.label);
    else last.label = join(last.label, current.label);
  }
  draft.current = fresh(joint);
}

/** "trong năm 2024", "từ tháng 3", "đến hết năm 2025" right after "thường xuyên": within which days, not by when. */
const isWithin = (time: Time) => time.limit === 'in' || time.limit === 'until';

/** Whether a piece only says more of "thường xuyên" or "định kỳ" right before it. */
function joinsStanding(
  draft: Draft,
  piece: Piece,
  before: Piece | undefined,
  next: Piece | undefined,
): boolean {
  if (piece.joint !== 'none' || (before?.is !== 'ongoing' && before?.is !== 'periodic')) return false;
  const last = draft.standing[draft.standing.length - 1];
  if (last === undefined) return false;
  if (piece.is === 'label' && !piece.paren) last.span = join(last.span, piece.span);
  else if (piece.is === 'time' && last.is === 'ongoing' && isWithin(piece) && next?.is !== 'every')
    last.window = piece;
  else return false;
  return true;
}

/**
 * Whether a label in brackets has a time there of its own: "31/12/2024 (mô hình thử nghiệm: 30/6/2024)"; behind a set of
 * periods, a recurrence too: "6 tháng, năm (báo cáo năm trước ngày 15/12)".
 */
function hasOwnTime(current: Clause, piece: Piece, next: Piece | undefined): boolean {
  if (!piece.paren || next?.paren !== true || (next.joint !== 'none' && next.joint !== 'colon')) return false;
  const set = current.every !== null || current.times.some(({ points }) => points.length > 1);
  if (next.is !== 'time') return next.is === 'every' && set;
  // "Hằng tháng (báo cáo nhanh vào ngày 20)": a day of each stretch is the recurrence's own.
  return current.every === null || !next.points.every((point) => point.is === 'date' && point.month === null);
}

function putLabel(draft: Draft, piece: Placed<Plain>, next: Piece | undefined): void {
  const apart = piece.paren
    ? hasOwnTime(draft.current, piece, next)
    : piece.joint !== 'none' && piece.joint !== 'colon';
  if (isDated(draft.current) && apart) close(draft, piece.joint);
  const { current } = draft;
  if (isDated(current) && current.label !== null) return;
  if (!isDated(current)) current.leading = true;
  current.label = join(current.label, piece.span);
}

function putEvery(draft: Draft, piece: Placed<Every>): void {
  // "Báo cáo tháng trước ngày 20 hằng tháng" says the same recurrence twice.
  const again = piece.joint === 'none' && sameUnits(draft.current.every, piece);
  if (!again && !takesEvery(draft.current, piece.joint)) close(draft, piece.joint);
  draft.current.every = piece;
}

function putStanding(draft: Draft, piece: Placed<Plain>, next: Piece | undefined): void {
  const own = isDated(draft.current) ? null : draft.current.label;
  if (own !== null) draft.current = fresh(piece.joint);
  const goesOn = piece.is === 'ongoing' || piece.is === 'open';
  draft.standing.push({
    ...piece,
    span: own !== null && goesOn ? join(own, piece.span) : piece.span,
    own,
    window: null,
  });
  if (piece.is !== 'periodic' || next?.is !== 'time') return;
  draft.milestones = piece.code === 'milestones';
  draft.periodic = !draft.milestones;
}

function put(draft: Draft, piece: Piece, next: Piece | undefined): void {
  if (piece.is === 'label') putLabel(draft, piece, next);
  else if (piece.is === 'every') putEvery(draft, piece);
  else if (piece.is === 'time') {
    if (!fits(draft.current, piece)) close(draft, piece.joint);
    draft.current.times.push(piece);
  } else if (piece.is === 'relative') {
    if (isDated(draft.current)) close(draft, piece.joint);
    draft.current.relative = piece;
  } else putStanding(draft, piece, next);
}

/** Puts the pieces of a cell together into statements. */
export function gather(pieces: readonly Piece[]): Cell {
  const draft: Draft = {
    clauses: [],
    standing: [],
    current: fresh('start'),
    pending: null,
    periodic: false,
    milestones: false,
  };
  for (const [i, piece] of pieces.entries()) {
    if (piece.joint === 'stop' || piece.joint === 'or') close(draft, piece.joint);
    if (!joinsStanding(draft, piece, pieces[i - 1], pieces[i + 1])) put(draft, piece, pieces[i + 1]);
  }
  close(draft, 'stop');
  const { clauses, standing, periodic, milestones, pending } = draft;
  return { clauses, standing, periodic, milestones, stray: pending };
}
