import type { DeadlineContext } from '../wording/deadline/types.ts';
import { splitRoles } from './annex/split-roles.ts';
import type { Column } from './column.ts';
import { cellText, isBlank, lineAt, type SourceDocument } from './document.ts';
import { type Finding, finding } from './findings.ts';
import type { Item } from './items.ts';
import { labelLines } from './label-lines.ts';
import { shownLine } from './lines.ts';
import { checkParts } from './parts.ts';
import { leadWords, type Placed } from './places.ts';
import { printedWords } from './printed-words.ts';

/** Columns of an annex row that an item must account for; the number is a label and checked as such. */
const CELLS: readonly Exclude<Column, 'number' | 'text'>[] = [
  'lead',
  'support',
  'deadline',
  'product',
  'note',
  'other',
];

/**
 * Holds the words of an item that owns its lines against those lines: its own words whole, each cell of a row, the
 * heading that names a duty's body, and what is quoted from within the words.
 */
export function checkWords(document: SourceDocument, placed: Placed, context: DeadlineContext): Finding[] {
  const { item, lines } = placed;
  const place = checkPlace(document, placed);
  if (lines.length === 0) return place;
  const printed = printedWords(document, item, lines);
  const own =
    printed === item.words
      ? []
      : [
          finding(item, {
            field: item.field,
            line: lineOfDifference(lines, item.words, (some) => printedWords(document, item, some)),
            printed,
            plan: item.words,
          }),
        ];
  // Of lines that hold nothing, one difference says all.
  if (isBlank(document, lines)) return [...place, ...own];
  return [
    ...place,
    ...own,
    ...checkCells(document, placed),
    ...checkLead(document, placed),
    ...checkParts(item, lines[0] ?? null, { text: printed, around: printed }, context),
  ];
}

/** Whether the words stand where the plan says they do. */
export function checkPlace(document: SourceDocument, { item, lines }: Placed): Finding[] {
  const same = lines.length === item.lines.length && lines.every((line, i) => line === item.lines[i]);
  if (same && lines.length > 0) return [];
  const wrong = item.lines.find((line) => !lines.includes(line));
  const missing = lines.find((line) => !item.lines.includes(line));
  return [
    finding(item, {
      field: 'source',
      line: wrong ?? missing ?? item.lines[0] ?? null,
      printed: item.lines
        .map((line) => shownLine(lineAt(document, line)))
        .filter(Boolean)
        .join(' '),
      plan: item.words,
      standsAt: lines,
      moved: movedBy(item.lines, lines),
    }),
  ];
}

function movedBy(from: readonly number[], to: readonly number[]): number | null {
  const by = (to[0] ?? 0) - (from[0] ?? 0);
  const alike = from.length > 0 && from.length === to.length && from.every((line, i) => to[i] === line + by);
  return alike ? by : null;
}

function checkCells(document: SourceDocument, { item, lines }: Placed): Finding[] {
  const { row } = item;
  if (row === null) return [];
  const printedIn = cellReader(document, item, lines);
  return CELLS.flatMap((column) => {
    const printed = printedIn(lines, column);
    const plan = row[column] ?? '';
    if (printed === plan) return [];
    const line = lineOfDifference(lines, plan, (some) => printedIn(some, column));
    return [finding(item, { field: column, line, printed, plan })];
  });
}

/** Reads the cells of a row; of a task without a table, what stands behind its labels. */
function cellReader(document: SourceDocument, item: Item, lines: readonly number[]) {
  if (item.kind !== 'task')
    return (some: readonly number[], column: Column) => sectionCell(document, some, column);
  if (lines.every((line) => lineAt(document, line).cells === null)) {
    const { told } = labelLines(document, item, lines);
    return (_: readonly number[], column: Column) => (told.has(column) ? (item.row?.[column] ?? '') : '');
  }
  // The plan has one key for what stands in other columns.
  const noted = (item.row?.note ?? '') !== '';
  return (some: readonly number[], column: Column) => {
    if (column === 'lead' || column === 'support') return roleCell(document, item, some, column);
    if (!noted || (column !== 'note' && column !== 'other')) return cellText(document, some, column);
    return column === 'note' ? cellText(document, some, ['note', 'other']) : '';
  };
}

/** Who leads or supports; of one cell that tells both, its part, unless the plan has the cell whole. */
function roleCell(
  document: SourceDocument,
  { row }: Item,
  lines: readonly number[],
  role: 'lead' | 'support',
): string {
  const lead = cellText(document, lines, 'lead');
  const support = cellText(document, lines, 'support');
  const roles = lead === row?.lead || support !== '' ? null : splitRoles(lead);
  return (roles ?? { lead, support })[role];
}

/** A heading may stand in whatever columns: its own words are all that its row holds. */
function sectionCell(document: SourceDocument, lines: readonly number[], column: Column): string {
  return cellText(document, lines, 'text') === '' ? '' : cellText(document, lines, column);
}

function checkLead(document: SourceDocument, { item, leadLine }: Placed): Finding[] {
  if (item.lead === null || leadLine === null) return [];
  const { words } = item.lead;
  const [printed = '', shorter = ''] = leadWords(document, leadLine);
  if (printed === words || shorter === words) return [];
  return [finding(item, { field: 'lead', line: leadLine, printed: shorter, plan: words })];
}

/** The line on which what is printed over several lines first differs from the plan's words. */
function lineOfDifference(
  lines: readonly number[],
  words: string,
  printedOn: (lines: readonly number[]) => string,
): number | null {
  const differs = lines.find((_, i) => {
    const printed = printedOn(lines.slice(0, i + 1));
    return printed !== '' && words !== printed && !words.startsWith(`${printed} `);
  });
  return differs ?? lines.at(-1) ?? null;
}
