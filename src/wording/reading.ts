import type { Problem } from '../diagnostics/problem.ts';

/** What a reader gives: the value, or the one problem that kept the wording from being read. Never half a value. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export function read<T>(value: T): Reading<T> {
  return { ok: true, value };
}

export function unreadable<T>(problem: Problem): Reading<T> {
  return { ok: false, problem };
}
