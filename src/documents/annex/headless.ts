import type { Row } from '../office/content.ts';
import type { ColumnKind } from './captions.ts';
import { type Profile, profileOf } from './columns.ts';
import type { Heading } from './header.ts';

/** From this share of its cells on, a column without a heading is what they read as. */
const MOSTLY = 0.6;
/** Fewer rows than this are no list of tasks: letterheads and signatures. */
const FEWEST_ROWS = 2;
/** The words of a task are longer than these letters, in the mean. */
const SHORTEST_TEXT = 15;

/**
 * Headings without words for a table that has no heading row, told by what its cells read as; null unless it has numbers, work, who
 * leads it and by when, for fewer columns than these do not tell tasks from any other list.
 */
export function headlessHeadings(rows: readonly Row[]): readonly Heading[] | null {
  if (rows.length < FEWEST_ROWS) return null;
  const width = Math.max(
    ...rows.flatMap(({ cells }) => cells.map(({ column, columns }) => column + columns)),
  );
  const columns = Array.from({ length: width }, (_, from) => {
    const kind = kindOf(profileOf(rows, from, from + 1));
    return { caption: '', own: '', from, to: from + 1, meanings: kind === null ? [] : [{ kind, weight: 1 }] };
  });
  const kinds = new Set(columns.flatMap(({ meanings }) => meanings.map(({ kind }) => kind)));
  const told = (['number', 'text', 'lead', 'deadline'] as const).every((kind) => kinds.has(kind));
  return told ? columns : null;
}

/** A second column of agencies counts as leads here too: who leads stands first, and the other supports. */
function kindOf({ figure, agency, deadline, length }: Profile): ColumnKind | null {
  if (figure >= MOSTLY && length <= 6) return 'number';
  if (deadline >= MOSTLY) return 'deadline';
  if (agency >= MOSTLY) return 'lead';
  return length >= SHORTEST_TEXT && figure + agency + deadline < 1 - MOSTLY ? 'text' : null;
}
