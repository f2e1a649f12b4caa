import { cellText, isBlank, lineAt, type SourceDocument } from './document.ts';
import type { Corrected } from './errata.ts';
import { type Finding, finding } from './findings.ts';
import type { Item } from './items.ts';
import { cellLabel, endsLikeLabel, endsWithLabels, type Label, parentId, splitLabel } from './labels.ts';
import type { Placed } from './places.ts';

/** An item with what is printed before it. */
export interface Labelled {
  readonly item: Item;
  /** The id that the labels must bear out: the item's, or for a KPI that of the printed item it is part of. */
  readonly id: string;
  readonly line: number;
  /** The item's own label. */
  readonly own: Label | null;
  /** What stands in the number's cell; null where there is none. */
  readonly numberCell: string | null;
  /** The label of the heading that names a duty's body. */
  readonly above: Label | null;
}

/** A mark in the number's cell that sets a row under the one above, and numbers nothing. */
const DASH = /^[-–—+•*]$/u;

/** Reads the labels of an item that owns its lines; null for one that stands nowhere. */
export function labelled(document: SourceDocument, corrected: Corrected, placed: Placed): Labelled | null {
  const { item, lines, leadLine } = placed;
  const [line] = lines;
  if (line === undefined || isBlank(document, lines)) return null;
  const cell = item.row === null ? '' : cellText(document, lines, 'number').replace(DASH, '');
  // A heading over all columns stands in the first, its number and all.
  const number = item.kind === 'section' && cell.endsWith(item.words) ? '' : cell;
  const own = number === '' ? labelOf(document, corrected, line, cell) : cellLabel(number);
  const above = leadLine === null ? null : labelAt(document, corrected, leadLine);
  return {
    item,
    id: item.number,
    line,
    own: splitLabel(item.words).label === null ? own : null,
    numberCell: item.row === null || lineAt(document, line).cells === null ? null : number,
    above,
  };
}

function labelOf(document: SourceDocument, corrected: Corrected, line: number, cell: string): Label | null {
  return cell === '' ? labelAt(document, corrected, line) : splitLabel(cell).label;
}

/** The label of a line's words, as errata say that it is to be read ("8." as "8bis."). */
export function labelAt(document: SourceDocument, corrected: Corrected, line: number): Label | null {
  return splitLabel(corrected.readAs(line, cellText(document, [line], 'text'))).label;
}

/** Ids are the path of the printed labels: what is printed before an item must be the end of its id. */
export function checkLabel({ item, id, line, own, above }: Labelled): Finding[] {
  const labels = [above, own].filter((label) => label !== null);
  if (labels.length === 0 || endsWithLabels(id, labels)) return [];
  return [finding(item, { field: 'id', line, printed: labels.map(labelText).join(' '), plan: item.id })];
}

/**
 * Items side by side are labelled alike: all "a)", all "1.", or none. Finds the label that was lost, gained, or closed
 * otherwise, which the words alone do not show. Where as many are one way as the other, all are named.
 */
export function checkAlike(all: readonly Labelled[]): Finding[] {
  const groups = new Map<string, Labelled[]>();
  for (const each of all) {
    // A row whose number an erratum gives has no mark of its own.
    if (!endsLikeLabel(each.id) || isGiven(each)) continue;
    const key = `${each.item.kind}:${parentId(each.id)}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const counts = new Map<string, number>();
    for (const { own } of group) counts.set(own?.mark ?? 'none', (counts.get(own?.mark ?? 'none') ?? 0) + 1);
    const most = Math.max(...counts.values());
    const single = [...counts.values()].filter((count) => count === most).length === 1;
    return group
      .filter(({ own }) => counts.size > 1 && !(single && counts.get(own?.mark ?? 'none') === most))
      .map(({ item, line, own }) =>
        finding(item, { field: 'id', line, printed: own === null ? '' : labelText(own), plan: item.id }),
      );
  });
}

function isGiven({ item, own, numberCell }: Labelled): boolean {
  return item.kind === 'task' && own !== null && numberCell === '';
}

function labelText({ name, mark }: Label): string {
  return name + mark;
}
