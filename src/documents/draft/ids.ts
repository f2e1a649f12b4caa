import type { FoundPlan, FoundSection } from '../annex/found-plan.ts';

/** What a section or task is called in the plan file. */
export interface Naming {
  readonly id: string;
  /** The number as printed, where the id is another. */
  readonly number: string | null;
}

/** The names of a plan's sections and of their tasks, in the found order. */
export interface Namings {
  readonly sections: readonly Naming[];
  readonly tasks: readonly (readonly Naming[])[];
}

/** A section without a number of its own. */
const UNNUMBERED = 'PL';

/**
 * Names what was found by its printed numbers. Where each number is printed once, it is the id; where numbers begin again in
 * each section, the section's stands before them ("II.3"). What comes again all the same gets its turn ("II.3-2" is the second
 * 3 of section II), and a row without a number that of the row above with a letter, as "25a" stands after 25.
 */
export function nameFound({ sections }: Pick<FoundPlan, 'sections'>): Namings {
  const taken = new Set<string>();
  const named = sections.map(({ number }, s) => {
    const printed = plainNumber(number);
    const turn = sections.length === 1 ? '' : s + 1;
    return naming(unused(printed ?? `${UNNUMBERED}${turn}`, taken), printed);
  });
  const again = beginAgain(sections);
  const ids = new Set<string>();
  return {
    sections: named,
    tasks: sections.map((section, s) => nameTasks(section, again ? named[s]! : null, ids)),
  };
}

/** @param within the section whose name stands before the numbers; null where numbers tell tasks apart by themselves */
function nameTasks({ tasks }: FoundSection, within: Naming | null, taken: Set<string>): Naming[] {
  let above = '';
  let behind = 0;
  return tasks.map(({ number }) => {
    const printed = plainNumber(number);
    behind = printed === null ? behind + 1 : 0;
    above = printed ?? above;
    const name = printed ?? (above === '' ? String(behind) : `${above}${letter(behind)}`);
    const says = within === null || name.startsWith(`${within.number ?? within.id}.`);
    return naming(unused(says ? name : `${within.id}.${name}`, taken), printed);
  });
}

function naming(id: string, printed: string | null): Naming {
  return { id, number: printed === null || printed === id ? null : printed };
}

/** The name itself, or with the first turn that nobody has. */
function unused(name: string, taken: Set<string>): string {
  let id = name;
  for (let turn = 2; taken.has(id); turn++) id = `${name}-${turn}`;
  taken.add(id);
  return id;
}

/** Whether a number comes in two sections, or rows without numbers would be counted anew in each. */
function beginAgain(sections: readonly FoundSection[]): boolean {
  const home = new Map<string, FoundSection>();
  return sections.some((section) =>
    section.tasks.some(({ number }, t) => {
      const name = plainNumber(number) ?? (t === 0 ? '' : null);
      if (name === null) return false;
      const first = home.get(name) ?? section;
      home.set(name, first);
      return first !== section;
    }),
  );
}

/** "1.", "a)" and "(2)" without their marks; null where nothing is left that an id can be made of. */
function plainNumber(printed: string | null): string | null {
  const plain = printed?.replace(/[\s"'“”‘’«»`()[\]]/gu, '').replace(/^[-–.]+|[.)/:-]+$/gu, '') ?? '';
  return plain === '' ? null : plain;
}

/** a…z, then aa. */
function letter(turn: number): string {
  const last = String.fromCodePoint(97 + ((turn - 1) % 26));
  return turn > 26 ? letter(Math.floor((turn - 1) / 26)) + last : last;
}
