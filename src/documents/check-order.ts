import { type Finding, finding } from './findings.ts';
import type { Item } from './items.ts';
import { parentId } from './labels.ts';
import type { Placed } from './places.ts';

/** An item and where it begins: the line, and the offset of its words within it. */
export interface Position {
  readonly item: Item;
  readonly line: number;
  readonly offset: number;
}

/**
 * Every item stands under what its id says: a task under its section's row, "III.2.a" under heading "III.2", heading
 * "III.2" under heading "III".
 *
 * @param numbered items with a printed label. Others may have ids of their own ("KL.1"), which say nothing of their place
 */
export function checkNesting(placed: readonly Placed[], numbered: ReadonlySet<Item>): Finding[] {
  const sections = placed.filter(({ item }) => item.kind === 'section');
  const headings = placed.filter(({ item }) => item.kind === 'heading');
  const headingIds = new Set(headings.map(({ item }) => item.id));
  const siblings = new Map<string, number>();
  for (const { item } of placed) siblings.set(family(item), (siblings.get(family(item)) ?? 0) + 1);
  let section: string | null = null;
  return placed.flatMap((each) => {
    const { item } = each;
    if (item.kind === 'section') {
      section = item.unprinted ? null : item.id;
      return [];
    }
    if (item.kind === 'task')
      return section === null ? [] : under(each, 'section', section, above(sections, each));
    const higher =
      item.kind === 'heading' ? headings.filter((other) => depth(other) < depth(each)) : headings;
    // An item without a label of its own has its heading's id.
    const own = item.kind !== 'heading' && headingIds.has(item.id);
    const parent = own ? item.id : parentId(item.id);
    if (headingIds.has(parent)) return under(each, 'id', parent, above(higher, each));
    // Several alike: their heading is missing in the plan, and its line is told as such.
    const alone = parent !== '' && siblings.get(family(item)) === 1 && numbered.has(item);
    return alone ? under(each, 'id', parent, above(higher, each)) : [];
  });
}

function family({ kind, id }: Item): string {
  return `${kind}:${parentId(id)}`;
}

function depth({ item }: Placed): number {
  return item.id.split('.').length;
}

/** The last of some items that begins above another. */
function above(candidates: readonly Placed[], { lines: [line] }: Placed): Placed | null {
  let last: Placed | null = null;
  for (const each of candidates) {
    const [at] = each.lines;
    if (line === undefined || at === undefined || at >= line) continue;
    if (last === null || at > last.lines[0]!) last = each;
  }
  return last;
}

function under({ item, lines }: Placed, field: string, wanted: string, found: Placed | null): Finding[] {
  if (lines.length === 0 || found?.item.id === wanted) return [];
  const printed = found === null ? '' : `${found.item.id}. ${found.item.words}`;
  return [finding(item, { field, line: lines[0]!, printed, plan: field === 'section' ? wanted : item.id })];
}

/**
 * Numbers that the plan gives where none are printed (KPIs within an item, unlabelled paragraphs) count from 1 as the
 * text runs: "6.2" is the second measure of item 6, and there is a first.
 */
export function checkOrder(positions: readonly Position[]): Finding[] {
  const last = new Map<string, number>();
  const inText = [...positions].sort((a, b) => a.line - b.line || a.offset - b.offset);
  return inText.flatMap(({ item, line }) => {
    const number = Number(item.id.slice(item.id.lastIndexOf('.') + 1));
    const next = (last.get(family(item)) ?? 0) + 1;
    last.set(family(item), Number.isInteger(number) ? number : next);
    if (number === next) return [];
    return [finding(item, { field: 'id', line, printed: `${parentId(item.id)}.${next}`, plan: item.id })];
  });
}
