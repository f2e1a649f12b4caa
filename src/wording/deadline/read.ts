import type { Problem, Span } from '../../diagnostics/problem.ts';
import { type Cursor, cursorOver } from '../cursor.ts';
import { type Reading, read, unreadable } from '../reading.ts';
import { type Book, note, openBook } from './dating/book.ts';
import { gather } from './joining/gather.ts';
import { settle } from './joining/precedence.ts';
import { markedTokens } from './lost-marks.ts';
import { empty, incomplete, noSuchTime, spreadsheetDate, tooLong, unknownWords } from './problems.ts';
import { respelt } from './spelling.ts';
import type { Deadline, DeadlineContext } from './types.ts';
import { pieces } from './words/cell.ts';
import { impossibleClock } from './words/clock.ts';

/** A cell of a plan is a few words; more than this is a description that was put into the wrong column. */
const MOST = 2000;

/** A spreadsheet's own text for a date it took the cell for: whether day and month were swapped cannot be seen any more. */
const SPREADSHEET = /\d{1,4}[-/]\d{1,2}[-/]\d{1,4}[ T](?:\d{1,2}:\d{2}:\d{2}(?:\.\d{1,6})?Z?|0{1,2}:00)/u;
/** A spreadsheet's day number (1982 … 2064) that lost its format. */
const SERIAL = /^\s*[3-6]\d{4}(?:\.0)?\s*$/u;

function hazard(wording: string): Problem | null {
  const match = SPREADSHEET.exec(wording) ?? SERIAL.exec(wording);
  if (match === null) return null;
  const lead = match[0].length - match[0].trimStart().length;
  const words = match[0].trim();
  const start = match.index + lead;
  return spreadsheetDate({ start, end: start + words.length }, { words });
}

/** The words that stopped the parsers: from the furthest token understood to the next mark, or the last words when all were. */
function stopped(c: Cursor): Problem {
  const { tokens } = c;
  const end = tokens[tokens.length - 1];
  const furthest = Math.max(c.at, c.reach);
  const unfinished = furthest >= tokens.length && end?.kind === 'word';
  const from = Math.min(
    furthest >= tokens.length && end?.kind !== 'number' ? c.at : furthest,
    tokens.length - 1,
  );
  let to = from;
  const whole = unfinished || (end?.kind === 'mark' && furthest >= tokens.length);
  while (to + 1 < tokens.length && (whole || (to - from < 5 && tokens[to + 1]?.kind !== 'mark'))) to++;
  const span: Span = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? c.text.length };
  const words = c.text.slice(span.start, span.end);
  return unfinished ? incomplete(span, { words }) : unknownWords(span, { words });
}

/** A time of day that no clock shows, where the parsers stopped for it. */
function impossible(c: Cursor): Problem | null {
  const span = impossibleClock(c);
  return span && noSuchTime(span, { words: c.text.slice(span.start, span.end) });
}

/** Words that lost their marks are read as what they alone can mean, with a note, where nothing else can be read. */
function parseMarked(wording: string, context: DeadlineContext, loose: boolean): Reading<Deadline> {
  const written = cursorOver(wording, loose);
  const cursor = { ...written, tokens: respelt(written.tokens) };
  const plain = parse(openBook(wording, context), cursor);
  const marked = plain.ok || loose ? null : markedTokens(cursor.tokens);
  if (marked === null) return plain;
  const book = openBook(wording, context);
  for (const { start, end } of marked.mended) note(book, 'lost-marks', { start, end });
  const mended = parse(book, { ...cursor, tokens: marked.tokens, at: 0, reach: 0 });
  return mended.ok ? mended : plain;
}

function parse(book: Book, cursor: Cursor): Reading<Deadline> {
  const found = pieces(cursor);
  if (found === null) return unreadable(impossible(cursor) ?? stopped(cursor));
  const outcome = settle(book, gather(found));
  if (book.problem !== null) return unreadable(book.problem);
  if (outcome === null) return unreadable(stopped(cursor));
  const notes = [...book.notes].sort((a, b) => a.span.start - b.span.start);
  return read({ wording: book.text, ...outcome, notes });
}

/**
 * Reads a deadline as the decision words it. Wholly or not at all: one word that is not understood makes the reading an
 * error at its place. Takes time linear in the text's length. `loose` compares words without their marks, for what
 * somebody types on a command line.
 */
export function readDeadline(wording: string, context: DeadlineContext, loose = false): Reading<Deadline> {
  const whole: Span = { start: 0, end: wording.length };
  if (wording.length > MOST) return unreadable(tooLong(whole, { length: wording.length, most: MOST }));
  if (wording.trim() === '') return unreadable(empty(whole, null));
  const spoiled = hazard(wording);
  return spoiled === null ? parseMarked(wording, context, loose) : unreadable(spoiled);
}
