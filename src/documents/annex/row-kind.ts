import type { Cell } from '../office/content.ts';
import type { AnnexRow } from './annex-row.ts';
import { isAgency } from './cell-sense.ts';
import { TELLING } from './grid.ts';
import { isInside } from './number-label.ts';

/**
 * What a row of the annex is: a heading of what follows, a task, the rest of the row above (cut by a page's end, or a further
 * line of it), or more of a task whose text is merged over several rows.
 */
export type RowKind = 'section' | 'task' | 'rest' | 'more';

/** What stands around a row. */
export interface Around {
  /** Whether a task came before, to which a rest could belong. */
  readonly before: AnnexRow | null;
  readonly after: AnnexRow | null;
  /** The first row of a page's own table. */
  readonly pageTop: boolean;
  /** Most tasks of the table are numbered. */
  readonly numbered: boolean;
  /** Headings of the table show that they are: bold, over all columns, in capitals or with a Roman number. */
  readonly marked: boolean;
}

export function rowKind(row: AnnexRow, around: Around): RowKind {
  const { text, number, label, textOnly, textCell, wide, bold } = row;
  if (textCell?.continues === true && around.before !== null && number === '' && !wide) return 'more';
  if (text === '') return around.before === null || number !== '' ? 'task' : 'rest';
  if (!textOnly && !hasTail(row) && !isCoordinated(row, around)) return isRest(row, around) ? 'rest' : 'task';
  if (label.style === 'letter' || label.style === 'roman') return 'section';
  if (label.style === 'dash' || /^[-–+•]\s/u.test(text)) return around.before === null ? 'task' : 'rest';
  if (number === '') {
    if (around.before !== null && startsInside(text)) return 'rest';
    if (isMarkedSection(row) || isAgencyTitle(text)) return 'section';
    if (around.before !== null && (around.pageTop || !isEnded(around.before.text))) return 'rest';
    const plain = around.numbered && (around.marked || !leads(row, around.after));
    return plain && around.before !== null ? 'rest' : 'section';
  }
  if (wide || (bold && label.style !== 'small')) return 'section';
  return leads(row, around.after) ? 'section' : 'task';
}

/** A row of text alone that looks like a heading. */
export function isMarkedSection({ text, textOnly, label, wide, bold }: AnnexRow): boolean {
  const roman = label.style === 'letter' || label.style === 'roman';
  return textOnly && text !== '' && (wide || bold || roman || isCapitals(text));
}

/** The next row lies inside this one. */
function leads({ label }: AnnexRow, after: AnnexRow | null): boolean {
  if (after === null) return false;
  if (after.number === '') return !after.textOnly && (label.style === 'none' || after.label.style === 'dash');
  return label.style === 'none' ? !after.textOnly : isInside(after.label, label);
}

/** A row with words of who or when that has no number: the rest of a cut row, unless it is a task by itself. */
function isRest({ number, text, cells, label }: AnnexRow, { before, numbered, pageTop }: Around): boolean {
  if (number !== '' || before === null || label.style === 'dash' || !(numbered || pageTop)) return false;
  if (startsInside(text)) return true;
  const told = isWhole(cells.get('lead')?.text ?? '') || (cells.get('deadline')?.text ?? '') !== '';
  return !told && (numbered || !isEnded(before.text));
}

/** A heading of a part beside which the last words of the row above came to stand. */
export function hasTail({ label, textOnly, cells }: AnnexRow): boolean {
  if (textOnly || (label.style !== 'letter' && label.style !== 'roman') || cells.get('lead')?.text)
    return false;
  return [...TELLING].every((kind) => !isWhole(cells.get(kind)?.text ?? ''));
}

/** A heading of a part that names who answers for it: "*II* | *Cải cách thể chế* | *Sở Tư pháp*". */
function isCoordinated({ label, bold, cells }: AnnexRow, { after }: Around): boolean {
  const roman = label.style === 'letter' || label.style === 'roman';
  const inside = after !== null && isInside(after.label, label) && after.label.style !== 'none';
  return roman && bold && inside && !ownWords(cells.get('deadline')) && !ownWords(cells.get('product'));
}

/** Whether a row says of who or when in cells of its own: those merged with the row above are of other rows too. */
export function tellsItself({ cells }: AnnexRow): boolean {
  return [...TELLING].some((kind) => ownWords(cells.get(kind)));
}

function ownWords(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text !== '' && !cell.continues;
}

/** Words that begin in the middle of a sentence. */
function startsInside(text: string): boolean {
  return /^[\p{Ll},;.)\]”%/–]/u.test(text) && !/^[a-zđ][).]\s/u.test(text);
}

function isWhole(words: string): boolean {
  return words !== '' && !startsInside(words);
}

/** The end of a sentence or of an item. */
function isEnded(text: string): boolean {
  return /[.;:!?…]["”)]?$/u.test(text.trimEnd());
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** "Sở Nội vụ": the agency whose tasks follow. */
function isAgencyTitle(text: string): boolean {
  return text.length <= 80 && !/[.;]$/u.test(text) && isAgency(text);
}
