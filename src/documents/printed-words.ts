import { cellText, lineAt, runningText, type SourceDocument } from './document.ts';
import type { Item } from './items.ts';
import { labelLines } from './label-lines.ts';
import { splitLabel } from './labels.ts';
import { shownLine } from './lines.ts';

/** An item's own words as they stand on some lines of a text: behind its label, unless the plan has the label among the words. */
export function printedWords(document: SourceDocument, item: Item, lines: readonly number[]): string {
  const whole = wholeWords(document, item, lines);
  const { label, rest } = splitLabel(whole);
  if (label === null || splitLabel(item.words).label !== null) return whole;
  // In a table the number has a cell of its own: another label is a part of the words.
  return item.row === null || label.name === item.number ? rest : whole;
}

function wholeWords(document: SourceDocument, item: Item, lines: readonly number[]): string {
  const inTable = lines.some((line) => lineAt(document, line).cells !== null);
  if (item.row === null)
    return inTable && item.kind !== 'kpi' ? wholeRows(document, lines) : withLabel(document, lines);
  if (!inTable)
    return item.kind === 'task'
      ? withoutBullet(item, labelLines(document, item, lines).text)
      : withLabel(document, lines);
  const text = cellText(document, lines, 'text');
  return item.kind === 'section' && text === '' ? headingRow(document, item, lines) : text;
}

/** Rows that are told as running text: all that stands in them. */
function wholeRows(document: SourceDocument, lines: readonly number[]): string {
  return lines.map((line) => shownLine(lineAt(document, line))).join(' ');
}

function withLabel(document: SourceDocument, lines: readonly number[]): string {
  const { label, text } = runningText(document, lines);
  return label === null ? text : `${label.name}${label.mark} ${text}`;
}

/** The title of a section that stands in one cell over all columns, or in other columns than the tasks. */
function headingRow(document: SourceDocument, { number }: Item, lines: readonly number[]): string {
  const cells = lines.flatMap((line) => lineAt(document, line).cells ?? []).filter((cell) => cell !== '');
  const [first = '', ...rest] = cells;
  return rest.length > 0 && first.replace(/[.)/]$/u, '') === number ? rest.join(' ') : cells.join(' ');
}

/** The sign before an item of a list belongs to the words only where the plan has it too. */
function withoutBullet({ words }: Item, text: string): string {
  const bullet = /^[-–+•*]\s+/u;
  return bullet.test(words) ? text : text.replace(bullet, '');
}
