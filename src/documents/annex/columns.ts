import type { Cell, Row } from '../office/content.ts';
import type { ColumnKind, Meaning } from './captions.ts';
import { type CellSense, senseOf } from './cell-sense.ts';
import type { Column } from './grid.ts';
import type { Heading } from './header.ts';

/** Rows that are looked at to learn what a column holds. */
const MOST_LOOKED_AT = 60;

/** The share of merged cells from which on a column names groups of rows. */
export const GROUPED = 0.2;

/** What the cells of a column read as: shares of those that hold something. */
export interface Profile {
  readonly filled: number;
  readonly deadline: number;
  readonly duration: number;
  readonly agency: number;
  readonly figure: number;
  readonly status: number;
  readonly mark: number;
  /** Letters of a cell in the mean. */
  readonly length: number;
  /** The share of its cells that are merged with the one above. */
  readonly merged: number;
}

/** Kinds of which a task has one; of further columns of the kind the words go into the note. */
const SINGLE: readonly ColumnKind[] = ['number', 'text', 'lead', 'support', 'deadline', 'product', 'target'];

/** Finds out what each column holds: by its heading, and by its cells where the heading has two meanings or none. */
export function columnsOf(headings: readonly Heading[], body: readonly Row[]): readonly Column[] {
  const profiles = headings.map(({ from, to }) => profileOf(body, from, to));
  const choices = headings.map((heading, at) => fitting(heading.meanings, profiles[at]!));
  const kinds: (ColumnKind | null)[] = headings.map(() => null);
  const takeBest = (kind: ColumnKind): void => {
    const best = strongest(kind, choices, kinds, profiles);
    if (best !== null) kinds[best] = kind;
  };
  for (const kind of ['number', 'lead', 'support', 'deadline', 'target', 'text', 'product'] as const)
    takeBest(kind);
  for (const [at, choice] of choices.entries())
    kinds[at] ??= choice.find(({ kind }) => !SINGLE.includes(kind))?.kind ?? null;
  secondLead(choices, kinds);
  textsInGroups(choices, kinds, profiles);
  guess(kinds, profiles);
  return headings.map(({ caption, own, from, to }, at) => {
    const kind = kinds[at] ?? 'other';
    // "Quý I" says all by itself, "I" under "Quý" does not.
    const alone = kind === 'period' && /\p{L}{3}|\d{4}/u.test(own);
    return { kind, caption: alone ? own : caption, from, to };
  });
}

/** The column that means a kind most clearly, and first of those that are as clear. */
function strongest(
  kind: ColumnKind,
  choices: readonly (readonly Meaning[])[],
  kinds: readonly (ColumnKind | null)[],
  profiles: readonly Profile[],
): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [at, choice] of choices.entries()) {
    const weight = choice.find((meaning) => meaning.kind === kind)?.weight ?? 0;
    // What a heading says more clearly than this kind, it means.
    const other = choice[0] !== undefined && choice[0].weight > weight && choice[0].kind !== kind;
    if (kinds[at] !== null || weight === 0 || other) continue;
    // A column of groups is merged over the texts beside it.
    const worth = kind === 'text' && profiles[at]!.merged >= GROUPED ? weight / 5 : weight;
    if (worth > most) {
      best = at;
      most = worth;
    }
  }
  return best;
}

/** The meanings that the cells below do not deny. */
function fitting(
  all: readonly Meaning[],
  { filled, deadline, agency, mark, figure, length, merged, status }: Profile,
): readonly Meaning[] {
  const clear = new Set(all.map(({ kind }) => kind));
  const weighed = all.map(({ kind, weight }): Meaning => {
    if (filled === 0) return { kind, weight };
    if (kind === 'deadline' && clear.has('status') && deadline < 0.3) return { kind, weight: 0 };
    if (kind === 'status' && clear.has('deadline') && deadline >= 0.3) return { kind, weight: 0 };
    if (kind === 'deadline' && deadline < 0.1 && agency > 0.5) return { kind, weight: 0 };
    if ((kind === 'lead' || kind === 'support') && figure > 0.5) return { kind, weight: 0 };
    if (kind === 'lead' && clear.has('unit')) return { kind, weight: agency >= 0.5 ? weight + 2 : 0 };
    if ((kind === 'lead' || kind === 'support') && agency < 0.2 && length > 150) return { kind, weight: 0 };
    if (kind === 'period') return mark > 0.5 ? { kind, weight: weight + 3 } : { kind: 'value', weight };
    if (kind === 'product' && clear.has('status') && status > 0.5) return { kind, weight: 0 };
    if (kind === 'group' && merged < GROUPED) return { kind: 'other', weight };
    if (kind === 'text' && figure > 0.5) return { kind, weight: 0 };
    return { kind, weight };
  });
  return weighed.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
}

/** Of two responsible columns without one that says "phối hợp", the second in clearness supports. */
function secondLead(choices: readonly (readonly Meaning[])[], kinds: (ColumnKind | null)[]): void {
  if (kinds.includes('support')) return;
  const second = kinds.findIndex((kind, at) => kind === null && choices[at]![0]?.kind === 'lead');
  if (second !== -1) kinds[second] = 'support';
}

/** A second column of texts that is merged over the first names the group that the rows belong to. */
function textsInGroups(
  choices: readonly (readonly Meaning[])[],
  kinds: (ColumnKind | null)[],
  profiles: readonly Profile[],
): void {
  const text = kinds.indexOf('text');
  const group = kinds.findIndex(
    (kind, at) =>
      kind === null && at < text && choices[at]![0]?.kind === 'text' && profiles[at]!.merged >= GROUPED,
  );
  if (group !== -1 && !kinds.includes('group')) kinds[group] = 'group';
}

/** What no heading names is found by what the cells are, where all headings that are known leave it open. */
function guess(kinds: (ColumnKind | null)[], profiles: readonly Profile[]): void {
  const open = (kind: ColumnKind, worth: (profile: Profile) => number): void => {
    if (kinds.includes(kind)) return;
    let best = -1;
    for (const [at, profile] of profiles.entries())
      if (
        kinds[at] === null &&
        worth(profile) > 0 &&
        (best === -1 || worth(profile) > worth(profiles[best]!))
      )
        best = at;
    if (best !== -1) kinds[best] = kind;
  };
  if (!kinds.includes('target'))
    open('text', ({ length, agency }) => (length > 25 && agency < 0.5 ? length : 0));
  open('lead', ({ agency, filled }) => (filled > 0.5 && agency >= 0.6 ? agency : 0));
  open('deadline', ({ deadline, filled }) => (filled > 0.3 && deadline >= 0.6 ? deadline : 0));
  open('number', ({ figure, length }) => (figure >= 0.6 && length <= 6 ? figure : 0));
}

export function profileOf(body: readonly Row[], from: number, to: number): Profile {
  const own: Cell[] = [];
  let merged = 0;
  let rows = 0;
  for (const { cells } of body.slice(0, MOST_LOOKED_AT)) {
    const cell = cells.find(({ column, columns }) => column >= from && column + columns <= to);
    if (cell === undefined) continue;
    rows++;
    if (cell.continues) merged++;
    else if (cell.text !== '') own.push(cell);
  }
  const senses = own.map(({ text }) => senseOf(text));
  const share = (of: (sense: CellSense) => boolean): number =>
    senses.length === 0 ? 0 : senses.filter(of).length / senses.length;
  return {
    filled: rows === 0 ? 0 : (own.length + merged) / rows,
    deadline: share(({ deadline }) => deadline),
    duration: share(({ duration }) => duration),
    agency: share(({ agency }) => agency),
    figure: share(({ figure }) => figure),
    status: share(({ status }) => status),
    mark: share(({ mark }) => mark),
    length: own.length === 0 ? 0 : own.reduce((sum, { text }) => sum + text.length, 0) / own.length,
    merged: rows === 0 ? 0 : merged / rows,
  };
}
