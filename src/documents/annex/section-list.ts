import type { Place } from '../office/content.ts';
import type { FoundSection, FoundWords } from './found-plan.ts';
import { isInside, type NumberLabel, numberLabel } from './number-label.ts';
import type { OpenTask } from './task-words.ts';

/** A section whose tasks are being gathered. */
export interface OpenSection {
  readonly label: NumberLabel;
  readonly number: string | null;
  readonly title: FoundWords | null;
  readonly at: readonly Place[];
  readonly tasks: OpenTask[];
}

/** Opens a section with its heading; one that a column names beside its tasks has no row of its own. */
export function openSection(number: string, words: string, place: Place, ...at: Place[]): OpenSection {
  const title = { words: words.replaceAll('\n', ' '), place };
  return { label: numberLabel(number), number: number === '' ? null : number, title, at, tasks: [] };
}

/** The section that a task of this number lies in, opened where there is none. */
export function sectionFor(sections: OpenSection[], label: NumberLabel): OpenSection {
  const last = sections.at(-1);
  const home = last === undefined ? undefined : leave(sections, last, label);
  if (home !== undefined && home === last) return home;
  // Tasks stay in the document's order: a section that comes again is opened again.
  const opened =
    home === undefined
      ? { label: numberLabel(''), number: null, title: null, at: [], tasks: [] }
      : { ...home, tasks: [] };
  sections.push(opened);
  return opened;
}

export function foundSection({ number, title, at, tasks }: OpenSection): FoundSection {
  return { number, title, at, tasks: tasks.map((task) => task.found()) };
}

/** A group of numbered rows (5.1 over 5.1.1) ends with the next number of its own kind (5.2). */
function leave(
  sections: readonly OpenSection[],
  last: OpenSection,
  label: NumberLabel,
): OpenSection | undefined {
  const of = last.label;
  const ends =
    of.style === 'decimal' && label.style === 'decimal' && last.tasks.length > 0 && follows(label, of);
  if (!ends) return last;
  return sections.findLast((each) => each.label.style !== 'decimal' || isInside(label, each.label));
}

function follows(label: NumberLabel, section: NumberLabel): boolean {
  const [number, of] = [label, section].map(({ name }) => name.split(/[.-]/u).map(Number));
  const last = of!.length - 1;
  return number![last] === of![last]! + 1 && number!.slice(0, -1).join() === of!.slice(0, -1).join();
}
