import type { DayRange } from '../calendar.ts';
import { type Reading, read, unreadable } from '../reading.ts';
import { notAPeriod } from './problems.ts';
import { readDeadline } from './read.ts';
import type { Deadline, DeadlineContext, Occurrence } from './types.ts';

const MARKED = /[^\p{ASCII}]/u;

/** Words typed without any mark ("quy I/2024") are read as the marked ones; words with a wrong mark are not. */
export function readTyped(words: string, context: DeadlineContext): Reading<Deadline> {
  const strict = readDeadline(words, context);
  if (strict.ok || MARKED.test(words)) return strict;
  const loose = readDeadline(words, context, true);
  return loose.ok ? loose : strict;
}

/** An end alone ("đến hết quý I") asks for the period that it ends, or for its one day. */
function windowOf(occurrence: Occurrence, context: DeadlineContext): DayRange {
  const { start, due, period } = occurrence;
  if (start !== null) return { start, end: due };
  const named = readDeadline(period, context);
  const whole = named.ok && named.value.due === due ? named.value.start : null;
  return { start: whole ?? due, end: due };
}

/**
 * A period or a day in any wording that the deadline reader knows, as a stretch of days: what `--deadline`, `--due-in`
 * and `--period` take. What recurs, goes on or waits is no stretch of days and is refused.
 */
export function readPeriod(words: string, context: DeadlineContext): Reading<DayRange> {
  const reading = readTyped(words, context);
  if (!reading.ok) return reading;
  const [only] = reading.value.occurrences;
  if (reading.value.kind === 'once' && only !== undefined) return read(windowOf(only, context));
  return unreadable(notAPeriod({ start: 0, end: words.length }, { words: words.trim() }));
}
