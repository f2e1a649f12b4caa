import type { Finding, Path } from '../diagnostics/finding.ts';
import { type PlanFile, planSchema } from './schema.ts';
import { checkShape } from './shape.ts';
import { standInMeta } from './stand-in.ts';

/** A plan's data, and everything wrong with its shape. */
export interface Salvaged {
  /** null when not even a part can be used. */
  readonly data: PlanFile | null;
  readonly findings: readonly Finding[];
  /** Ids, names, codes and aliases of the items that were left out: what refers to them is not wrong by itself. */
  readonly lost: ReadonlySet<string>;
  /** Turns a path into `data` into the path of the same value in the file: left-out items count there. */
  readonly inFile: (path: Path) => Path;
}

const MOST_ROUNDS = 50;

/**
 * Checks a value against the plan's shape and keeps what is sound: a malformed item is reported and left out, so that
 * one bad line does not hide the other forty-seven tasks; unknown keys are reported and dropped.
 */
export function salvagePlan(value: unknown): Salvaged {
  const first = checkShape(planSchema, value);
  if (first.ok) return { data: first.data, findings: [], lost: new Set(), inFile: (path) => path };
  const removed: Path[] = [];
  const lost = new Set<string>();
  const inFile = (path: Path) => restore(path, removed);
  const rest: unknown = structuredClone(value);
  let problems: readonly Finding[] = first.findings;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!prune(rest, problems, removed, lost)) break;
    const next = checkShape(planSchema, rest);
    if (next.ok) return { data: next.data, findings: first.findings, lost, inFile };
    problems = next.findings;
  }
  return { data: null, findings: first.findings, lost, inFile };
}

/** Takes out of `root` what the findings concern; false when nothing can be taken out. */
function prune(root: unknown, findings: readonly Finding[], removed: Path[], lost: Set<string>): boolean {
  const doomed = new Map<string, Path>();
  let changed = false;
  for (const { path, on } of findings) {
    const depth = path.findLastIndex((part) => typeof part === 'number');
    if (on === 'key') changed = dropKey(root, path) || changed;
    else if (depth !== -1) doomed.set(path.slice(0, depth + 1).join('/'), path.slice(0, depth + 1));
    else if (path[0] === 'plan' || path[0] === 'format' || path.length === 0)
      changed = standInMeta(root) || changed;
    else changed = dropKey(root, path.slice(0, 1)) || changed;
  }
  // The highest index first, so that taking one out does not move the others.
  const items = [...doomed.values()].sort(
    (a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)),
  );
  const before = [...removed];
  for (const item of items) {
    const list = at(root, item.slice(0, -1));
    if (!Array.isArray(list)) continue;
    removed.push(restore(item, before));
    const [gone] = list.splice(Number(item.at(-1)), 1);
    for (const word of identities(gone)) lost.add(word);
    changed = true;
  }
  return changed;
}

/** What others may call an item by. */
function identities(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return [];
  const { id, name, code, aliases } = item as Record<string, unknown>;
  return [id, name, code, ...(Array.isArray(aliases) ? aliases : [])].filter(Boolean).map(String);
}

function dropKey(root: unknown, path: Path): boolean {
  const owner = at(root, path.slice(0, -1));
  return owner !== null && Object.hasOwn(owner, path.at(-1)!) && delete owner[path.at(-1)!];
}

/** Counts the removed items back in: `removed` are paths in the file. */
function restore(path: Path, removed: readonly Path[]): Path {
  const full: (string | number)[] = [];
  for (const part of path) {
    if (typeof part === 'string') {
      full.push(part);
      continue;
    }
    const prefix = full.join('/');
    const gone = removed
      .filter((each) => each.length === full.length + 1 && each.slice(0, -1).join('/') === prefix)
      .map((each) => Number(each.at(-1)))
      .sort((a, b) => a - b);
    let index = part;
    for (const each of gone) if (each <= index) index++;
    full.push(index);
  }
  return full;
}

function at(root: unknown, path: Path): Record<string | number, unknown> | null {
  let value = root;
  for (const part of path) value = (value as Record<string | number, unknown> | null | undefined)?.[part];
  return typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>) : null;
}
