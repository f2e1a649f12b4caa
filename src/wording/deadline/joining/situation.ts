import type { Book } from '../dating/book.ts';
import type { Awaited } from '../dating/clause-dates.ts';
import type { Cell, Standing } from './clauses.ts';
import type { Stated } from './statements.ts';

/** What a cell says, each part by itself, when it is asked which of it wins. */
export interface Situation {
  readonly book: Book;
  readonly cell: Cell;
  /** What its clauses come to, and those of them that have a last day. */
  readonly stated: readonly Stated[];
  readonly dated: readonly Stated[];
  /** Delays from something whose day is not known. */
  readonly awaited: readonly Awaited[];
}

/** The first piece of a kind that tells no day: "thường xuyên", "sau khi …", "khi phát sinh". */
export function standingOf({ cell }: Situation, is: Standing['is']): Standing | null {
  return cell.standing.find((piece) => piece.is === is) ?? null;
}

/** Whether something recurs: then "thường xuyên" and open ends beside it say nothing. */
export function recurs({ cell, dated }: Situation): boolean {
  return cell.periodic || dated.some(({ unit }) => unit.is === 'dated' && unit.recurs);
}
