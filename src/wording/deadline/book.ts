import type { Problem, Span } from '../../diagnostics/problem.ts';
import type { NoteCode } from './notes.ts';
import type { DeadlineContext, DeadlineNote } from './types.ts';

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
export function note(book: Book, code: NoteCode, span: Span): void {
  if (book.notes.some((kept) => kept.code === code && kept.span.start === span.start)) return;
  book.notes.push({ code, words: book.text.slice(span.start, span.end), span });
}

/** Keeps a problem; the first one stands. */
export function refuse(book: Book, problem: Problem): null {
  book.problem ??= problem;
  return null;
}

/** The words of a span. */
export function wordsOf(book: Book, span: Span): string {
  return book.text.slice(span.start, span.end);
}
