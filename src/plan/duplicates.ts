/** Keys that a map has twice. */
import { type Document, isScalar, type Scalar, visit } from 'yaml';
import { lineAt } from './line-shape.ts';
import { rangeOf } from './locate.ts';
import type { Slip } from './slip.ts';
import { yamlDuplicateKey } from './yaml-problems.ts';

/** A map's keys that it has already, run by run of neighbours. */
type Run = readonly Scalar[];

/**
 * Every key that stands twice in its map, once a run: several duplicates one below the other are an item whose own first
 * line is gone. Such a run is read as the item that it is.
 */
export function duplicateKeys(document: Document, text: string): Slip[] {
  const slips: Slip[] = [];
  visit(document, {
    Map: (_, map) => {
      for (const run of runsOf(map.items.map(({ key }) => key))) {
        const key = run[0]!;
        const span = rangeOf(key);
        slips.push({
          problem: yamlDuplicateKey(span, { key: String(key.value) }),
          edit: run.length > 1 ? dashBefore(text, span.start) : null,
        });
      }
    },
  });
  return slips;
}

function runsOf(keys: readonly unknown[]): Run[] {
  const seen = new Set<string>();
  const runs: Scalar[][] = [];
  let open: Scalar[] | null = null;
  for (const key of keys) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      open = null;
    } else if (open === null) {
      open = [key];
      runs.push(open);
    } else open.push(key);
  }
  return runs;
}

/** A dash two columns to the left, where there is room for one. */
function dashBefore(text: string, offset: number): Slip['edit'] {
  const line = lineAt(text, offset);
  if (line.dash || line.indent < 2 || line.start + line.indent !== offset) return null;
  return { start: offset - 2, end: offset, put: '- ' };
}
