import type { Problem, Span } from '../../../diagnostics/problem.ts';
import type { NoteCode } from '../notes.ts';
import type { DeadlineContext, DeadlineNote } from '../types.ts';

/** What is kept while a wording is dated: its surroundings, the notes, and the first problem, which ends the reading. */
export interface Book {
  readonly text: string;
  readonly context: DeadlineContext;
  readonly notes: DeadlineNote[];
  problem: Problem | null;
}

export function openBook(text: string, context: DeadlineContext): Book {
  return { text, context, notes: [], problem: null };
}

/** Keeps a note; the same note at the same place only once. */
export function note(book: Book, code: NoteCode, span: Span, count?: number): void {
  if (book.notes.some((kept) => kept.code === code && kept.span.start === span.start)) return;
  const words = book.text.slice(span.start, span.end);
  book.notes.push(count === undefined ? { code, words, span } : { code, words, span, count });
}

/** Keeps a problem; the first one stands. */
export function refuse(book: Book, problem: Problem): null {
  book.problem ??= problem;
  return null;
}

/** Dates something in another year than the plan's; notes and problems stay in the one book. */
export function inYear<T>(book: Book, year: number, work: (book: Book) => T): T {
  const other: Book = { ...book, context: { ...book.context, year } };
  const result = work(other);
  if (other.problem !== null) refuse(book, other.problem);
  return result;
}

/** The words of a span. */
export function wordsOf(book: Book, span: Span): string {
  return book.text.slice(span.start, span.end);
}
