/** Where an agency must be called by its name, and what its other ways of being called are. */
import type { Path } from '../../diagnostics/finding.ts';
import { toneKey } from '../../text/normalize.ts';

/** A body's name by the key of each way of calling it; null: several bodies are called so. */
export type Names = ReadonlyMap<string, string | null>;

/** A value that has to be a name. */
interface Slot {
  readonly path: Path;
  readonly value: string;
  /** The names that the file itself knows. */
  readonly known: Names;
}

interface Named {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly aliases?: unknown;
}

/** The ways of calling some bodies, from values as they stand in a file. */
export function namesOf(entries: readonly unknown[]): Names {
  const names = new Map<string, string | null>();
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null) continue;
    const { name, code, aliases } = entry as Named;
    if (typeof name !== 'string') continue;
    for (const each of new Set([name, code, ...(Array.isArray(aliases) ? aliases : [])].map(keyOf))) {
      if (each !== null) names.set(each, names.has(each) ? null : name);
    }
  }
  return names;
}

function keyOf(spelling: unknown): string | null {
  return typeof spelling === 'string' ? toneKey(spelling) : null;
}

/** The name that a value stands for; null when it stands for none, or several. */
export function nameFor(value: string, names: Names): string | null {
  return names.get(toneKey(value)) ?? null;
}

/** Every value of a plan, a progress file or a log of letters that has to be an agency's name. */
export function nameSlots(root: unknown): Slot[] {
  const file = root as Record<string, unknown>;
  const known = namesOf(listAt(file, 'agencies'));
  const slots: Slot[] = [];
  const add = (value: unknown, path: Path) => {
    if (typeof value === 'string') slots.push({ path, value, known });
  };
  add(file.agency, ['agency']);
  const each = (part: string, keys: readonly string[]) => {
    for (const [i, entry] of listAt(file, part).entries()) {
      for (const key of keys) add((entry as Record<string, unknown> | null)?.[key], [part, i, key]);
    }
  };
  each('entries', ['agency']);
  each('sections', ['coordinator']);
  each('kpis', ['owner']);
  each('groups', ['reportedBy']);
  each('roles', ['holder']);
  each('agencies', ['succeededBy']);
  for (const [part, key] of [
    ['groups', 'members'],
    ['agencies', 'succeededBy'],
  ] as const) {
    for (const [i, entry] of listAt(file, part).entries()) {
      for (const [m, member] of listAt(entry, key).entries()) {
        add(member, [part, i, key, m]);
        add((member as Named | null)?.name, [part, i, key, m, 'name']);
      }
    }
  }
  return slots;
}

function listAt(owner: unknown, key: string): unknown[] {
  const value = (owner as Record<string, unknown> | null | undefined)?.[key];
  return Array.isArray(value) ? value : [];
}
