import { checkLetters, type Letter } from '../../journal/letters.ts';
import { readPlaces } from '../../plan/places.ts';
import type { Plan } from '../../plan/plan.ts';
import { ALL_READ } from '../../plan/unread.ts';
import { checkLettersSent } from '../../rules/letters/check.ts';
import { levelsOf } from '../../rules/policy.ts';
import { checkText } from '../../rules/text/check.ts';
import type { IsoDate } from '../../wording/calendar.ts';
import { readText } from '../plans/read-text.ts';
import { withoutConsequences } from './consequences.ts';
import { type Checked, diagnose, nothingIn, unreadable } from './diagnose.ts';

/** What a log of letters is held against. */
export interface LettersContext {
  readonly plan: Plan;
  /** null: no day lies in the future. */
  readonly asOf: IsoDate | null;
}

/** What the validator says of a log of letters, and what it holds. */
export interface CheckedLog extends Checked {
  /** Without byte order mark; null when the file is no text. */
  readonly text: string | null;
  /** Those that can be read: all of them when there is no error. */
  readonly letters: readonly Letter[];
}

/**
 * Checks the log of reminder letters: bytes, letters, YAML, shape; and, beside its plan, what it says of whom was written to.
 *
 * @param beside null when there is no plan to hold it against
 */
export function validateLettersFile(file: string, shown: string, beside: LettersContext | null): CheckedLog {
  const read = readText(file);
  return read.text === null
    ? { ...unreadable(shown, read.problem, read.seen), text: null, letters: [] }
    : validateLettersText(shown, read.text, beside);
}

/** The same for a log given as text. */
export function validateLettersText(shown: string, text: string, beside: LettersContext | null): CheckedLog {
  const places = readPlaces(text);
  const { letters, findings } =
    places.value === null ? { letters: [], findings: [] } : checkLetters(places.value);
  const fromRules = beside === null || !places.isSound ? [] : checkLettersSent({ ...beside, letters });
  const all = withoutConsequences([...findings, ...fromRules], places, beside?.plan.unread ?? ALL_READ);
  const inText = places.refused ? [] : checkText(text, levelsOf(beside?.plan ?? null), places.escaped);
  const problems = [...places.problems, ...places.braces, ...nothingIn(places), ...inText];
  const checked = diagnose(shown, text, places, problems, all);
  return { ...checked, text, letters: letters.map(({ letter }) => letter) };
}
