import { lineAt, type SourceDocument } from './document.ts';
import { type Finding, finding } from './findings.ts';
import { shownLine } from './lines.ts';
import type { Placed } from './places.ts';

/** Which item each line belongs to. */
export type Owners = ReadonlyMap<number, Placed>;

/**
 * Gives each line to one item: to the first whose words it holds, else to the first that names it. KPIs own no lines,
 * and headings are not given to the duties below them.
 */
export function ownersOf(placed: readonly Placed[]): Owners {
  const owners = new Map<number, Placed>();
  for (const exact of [true, false]) {
    for (const each of placed.filter((item) => item.exact === exact)) {
      for (const line of each.lines) if (!owners.has(line)) owners.set(line, each);
    }
  }
  return owners;
}

/** Items that say again what another item already says: each line of the decision is in the plan once. */
export function checkOwners(document: SourceDocument, placed: readonly Placed[], owners: Owners): Finding[] {
  return placed
    .filter(({ exact }) => exact)
    .flatMap((each) => {
      const line = each.lines.find((number) => owners.get(number) !== each);
      if (line === undefined) return [];
      const { item } = each;
      const printed = shownLine(lineAt(document, line));
      const owner = owners.get(line)!.item.id;
      return [finding(item, { field: 'source', line, printed, plan: item.words, owner })];
    });
}
