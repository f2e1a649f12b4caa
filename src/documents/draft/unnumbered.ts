import type { Erratum, SectionEntry } from '../../plan/schema.ts';
import type { FoundSection } from '../annex/found-plan.ts';
import { sourceLines } from '../items.ts';
import { clean, wordsOf } from '../words.ts';

/** So many words of a row are quoted to know it by. */
const QUOTED = 8;

/**
 * How rows without a number are read, as notes to the signed words: "25a. …" for the row behind 25. Where no row of a section has
 * a number the plan counts them, and there is nothing to say.
 *
 * @param sections the sections of the plan, which stand in the order of those found
 */
export function unnumberedRows(found: readonly FoundSection[], sections: readonly SectionEntry[]): Erratum[] {
  return found.flatMap(({ tasks }, s) => {
    if (tasks.every(({ number }) => number === null)) return [];
    return tasks.flatMap(({ number, text }, t): Erratum[] => {
      const task = sections[s]!.tasks[t]!;
      const [line] = sourceLines(task.source);
      if (number !== null || line === undefined) return [];
      const printed = wordsOf(clean(text.words)).slice(0, QUOTED).join(' ');
      const why = `Hàng không có số thứ tự trong văn bản; gọi là ${task.id} theo hàng đứng trên.`;
      return [{ source: line, printed, read: `${labelIn(task.id)}. ${printed}`, kind: 'signed', why }];
    });
  });
}

/** The number of an id without its section: "1a" of "II.1a". */
function labelIn(id: string): string {
  return /\d+(?:\.\d+)*[a-z]*$/u.exec(id)?.[0] ?? id;
}
