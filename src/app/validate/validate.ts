import type { Finding, Path } from '../../diagnostics/finding.ts';
import { checkJournal, type Readable } from '../../journal/check.ts';
import type { JournalFile } from '../../journal/schema.ts';
import { type Places, readPlaces } from '../../plan/places.ts';
import type { Plan } from '../../plan/plan.ts';
import { resolvePlan } from '../../plan/resolve.ts';
import { salvagePlan } from '../../plan/salvage.ts';
import { ALL_READ } from '../../plan/unread.ts';
import { silencable } from '../../rules/catalogue.ts';
import { checkLevels } from '../../rules/levels.ts';
import { checkPlan } from '../../rules/plan/check.ts';
import { atLevels, type Levels, levelsOf } from '../../rules/policy.ts';
import { checkProgress, type ProgressContext } from '../../rules/progress/check.ts';
import { checkText } from '../../rules/text/check.ts';
import { readText } from '../plans/read-text.ts';
import { withoutConsequences } from './consequences.ts';
import { type Checked, diagnose, nothingIn, unreadable } from './diagnose.ts';
import { type ReadSource, sourceFindings } from './validate-source.ts';

export type { Checked } from './diagnose.ts';

/** What the validator says of a plan file, and what could be read of it. */
export interface CheckedPlan extends Checked {
  readonly plan: Plan | null;
}

/** What the validator says of a progress file; `data` is null when it has an error of its own. */
export interface CheckedProgress extends Checked {
  readonly data: JournalFile | null;
}

/**
 * Checks a plan file: bytes, letters, YAML, shape, words, rules. Everything is found in one run, in the order of the file.
 *
 * @param file where to read it
 * @param shown how to name it in the findings
 * @param readSource null: the text that the plan was taken from is not asked for
 */
export function validatePlanFile(
  file: string,
  shown: string,
  readSource: ReadSource | null = null,
): CheckedPlan {
  const read = readText(file);
  return read.text === null
    ? { ...unreadable(shown, read.problem, read.seen), plan: null }
    : validatePlanText(shown, read.text, readSource);
}

/** The same for a plan given as text. */
export function validatePlanText(
  shown: string,
  text: string,
  readSource: ReadSource | null = null,
): CheckedPlan {
  const places = readPlaces(text);
  const { plan, findings } = contentOf(shown, places, text, readSource);
  const letters = places.refused ? [] : checkText(text, levelsOf(plan), places.escaped);
  return {
    ...diagnose(shown, text, places, [...places.problems, ...nothingIn(places), ...letters], findings),
    plan,
  };
}

/** What the rules say of a plan given as text, by the places in its values and however much it is; nothing of its letters and its YAML. */
export function planFindings(shown: string, text: string): readonly Finding[] {
  return contentOf(shown, readPlaces(text), text, null).findings;
}

function contentOf(
  file: string,
  places: Places,
  text: string,
  readSource: ReadSource | null,
): { plan: Plan | null; findings: Finding[] } {
  if (places.value === null) return { plan: null, findings: [] };
  const spelling = (path: Finding['path']) => {
    const { start, end } = places.locate({ path, on: 'value', within: null });
    return text.slice(start, end);
  };
  const { data, findings, unread, inFile } = salvagePlan(places.value, spelling);
  // Where lines do not fit, what others say of each other is not known: only their shape is looked at.
  const plan = data === null || !places.isSound ? null : { ...resolvePlan(file, data), unread };
  const fromRules = plan === null ? [] : [...checkPlan(plan), ...checkLevels(plan, silencable)];
  const placed = fromRules.map((each) => ({
    ...each,
    path: inFile(each.path),
    related: each.related && { ...each.related, path: inFile(each.related.path) },
  }));
  const source = readSource === null ? [] : sourceFindings(places.value, readSource);
  const all = [...findings, ...placed, ...atLevels(source, levelsOf(plan))];
  return { plan, findings: withoutConsequences(all, places, unread) };
}

/**
 * Checks a progress file: bytes, letters, YAML, shape, common sense; and, beside its plan, what it says of the plan's work.
 *
 * @param beside null when there is no plan to hold it against
 */
export function validateProgressFile(
  file: string,
  shown: string,
  beside: ProgressContext | null = null,
): CheckedProgress {
  const read = readText(file);
  return read.text === null
    ? { ...unreadable(shown, read.problem, read.seen), data: null }
    : validateProgressText(shown, read.text, beside);
}

/** The same for a progress file given as text. */
export function validateProgressText(
  shown: string,
  text: string,
  beside: ProgressContext | null = null,
): CheckedProgress {
  const levels: Levels = levelsOf(beside?.plan ?? null);
  const places = readPlaces(text);
  const { data, readable, findings } =
    places.value === null ? { data: null, readable: null, findings: [] } : checkJournal(places.value);
  const isHeld = readable !== null && beside !== null && places.isSound;
  const fromRules = isHeld ? fromProgressRules(readable, beside) : [];
  const all = withoutConsequences(
    [...atLevels(findings, levels), ...fromRules],
    places,
    beside?.plan.unread ?? ALL_READ,
  );
  const letters = places.refused ? [] : checkText(text, levels, places.escaped);
  const problems = [...places.problems, ...places.braces];
  const checked = diagnose(shown, text, places, [...problems, ...nothingIn(places), ...letters], all);
  return { ...checked, data: problems.length === 0 ? data : null };
}

/** An entry that could not be read is left out of what the rules see: their places are told as those of the file. */
function fromProgressRules({ file, places }: Readable, beside: ProgressContext): Finding[] {
  const inFile = (path: Path): Path => {
    const [list, place, ...rest] = path;
    return list === 'entries' && typeof place === 'number' ? [list, places[place]!, ...rest] : path;
  };
  return checkProgress(file, beside).map((each) => ({
    ...each,
    path: inFile(each.path),
    related: each.related && { ...each.related, path: inFile(each.related.path) },
  }));
}
