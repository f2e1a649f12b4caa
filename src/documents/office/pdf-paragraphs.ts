import { splitLabel } from '../labels.ts';
import { hadRoom, rowText, type TextRow } from './pdf-lines.ts';

/** How much farther than usual a line may stand below the one before and still belong to it. */
const LOOSE = 1.12;
const BULLET = /^[-–—•+*▪·❖➢✓]\s?(?!\d)/u;
const ARTICLE = /^(?:Điều|Chương|Phụ lục|PHỤ LỤC) [\dIVX]+/u;
const LABELLED = /^\p{Lu}[^:.;]{3,60}:(?:\s|$)/u;
const OPEN = /[\p{Ll}\d,–-]$/u;
const LOWER = /^\p{Ll}/u;

/**
 * Puts lines together to paragraphs. One ends where the next word would have had room, where the next line begins like an item of
 * a list, or where it stands farther below than lines usually do.
 *
 * @param right how far lines may reach
 */
export function paragraphsOf(rows: readonly TextRow[], right: number): TextRow[][] {
  const usual = usualStep(rows);
  const paragraphs: TextRow[][] = [];
  for (const [i, row] of rows.entries()) {
    const above = rows[i - 1];
    if (above !== undefined && goesOn(above, row, right, usual)) paragraphs.at(-1)!.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs;
}

/** The words of a paragraph's lines. */
export function paragraphText(rows: readonly TextRow[]): string {
  let text = '';
  for (const row of rows) {
    const next = rowText(row);
    text += (text === '' || (BROKEN.test(text) && UNBROKEN.test(next)) ? '' : ' ') + next;
  }
  return text;
}

/** Words with a hyphen or a stroke are broken behind it: "27/NQ-" and "TW", "nhiệm vụ/" and "dự án". */
const BROKEN = /[\p{L}\d](?:\/|[-–](?<=[\p{Lu}\d]-))$/u;
const UNBROKEN = /^[\p{L}\d]/u;

/** How far lines of a paragraph stand below one another: the step that is most frequent, in letters' heights. */
function usualStep(rows: readonly TextRow[]): number {
  const steps = rows.flatMap((row, i) => {
    const step = i === 0 ? 0 : (row.base - rows[i - 1]!.base) / row.size;
    return step > 0.8 && step < 2.5 ? Math.round(step * 20) / 20 : [];
  });
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  const most = [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0];
  return most?.[0] ?? 1.3;
}

/** Whether a line belongs to the paragraph of the one above it. */
function goesOn(above: TextRow, row: TextRow, right: number, usual: number): boolean {
  const text = rowText(row);
  const before = rowText(above);
  if (beginsAnew(before, text)) return false;
  const step = (row.base - above.base) / row.size;
  // Across the end of a page there is no step.
  if (step > 0 && step > usual * LOOSE + 0.05) return false;
  if (isCentred(above, row)) return above.bold === row.bold && Math.abs(above.size - row.size) < 0.6;
  if (LOWER.test(text) && OPEN.test(before)) return true;
  return !hadRoom(above, row, right) && !(LABELLED.test(text) && /[.;]$/u.test(before));
}

/** Whether two lines of a title stand below one another: the shorter is in the middle of the longer. */
function isCentred(above: TextRow, row: TextRow): boolean {
  const middle = ({ left, right }: TextRow) => (left + right) / 2;
  return Math.abs(middle(above) - middle(row)) < 3 && Math.abs(above.left - row.left) > 6;
}

function beginsAnew(before: string, text: string): boolean {
  if (BULLET.test(text)) return !/\d$/u.test(before) || /[.;:]$/u.test(before);
  return ARTICLE.test(text) || splitLabel(text).label !== null;
}
