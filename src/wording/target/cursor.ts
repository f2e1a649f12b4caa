import type { Problem, Span } from '../../diagnostics/problem.ts';
import { type Cursor, spanFrom, wordsFrom } from '../cursor.ts';
import type { Aside } from './types.ts';

/** Where the grammar of targets stands in a wording. */
export interface TargetCursor extends Cursor {
  readonly planYear: number | null;
  /** The words of the subject that already said that a rank is meant: "Thứ hạng PCI …". */
  readonly ranked: Span | null;
  /** The most telling problem met on the way, should no reading succeed. */
  fault: Problem | null;
  /** What the reading that is being tried leaves aside. */
  asides: Aside[];
}

/** What a problem of a stretch of words is raised with. */
export function stretch(cursor: Cursor, from: number, end: number): [Span, { readonly words: string }] {
  return [spanFrom(cursor, from, end), { words: wordsFrom(cursor, from, end) }];
}

/** Notes why a reading failed; the first reason of a wording holds. */
export function fail(cursor: TargetCursor, problem: Problem): null {
  cursor.fault ??= problem;
  return null;
}

/** Leaves words aside, with what they say. */
export function leaveAside(cursor: TargetCursor, code: Aside['code'], span: Span): void {
  cursor.asides.push({ code, span });
}
