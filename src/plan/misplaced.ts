/** Lists whose own key is gone: their items stand in the list above, and show by their keys where they belong. */
import * as z from 'zod';
import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Origins } from './origins.ts';
import { planSchema } from './schema.ts';
import { yamlListWithoutKey } from './yaml-problems.ts';

type Loose = Record<string, unknown>;

const NOWHERE = { start: 0, end: 0 };

/** The keys that the items of each list of a plan may have. */
const ITEM_KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(planSchema.shape).flatMap(([key, schema]) => {
    const list = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
    const item = list instanceof z.ZodArray ? list.element : null;
    return item instanceof z.ZodObject ? [[key, new Set(Object.keys(item.shape))] as const] : [];
  }),
);

/** Puts items where they belong, in place; what is found is what to say of it. */
export function replaceMisplaced(root: unknown, origins: Origins): Finding[] {
  if (!isMap(root)) return [];
  return [...misplacedItems(root, origins), ...misplacedMembers(root, origins)];
}

function misplacedItems(root: Loose, origins: Origins): Finding[] {
  for (const [above, own] of ITEM_KEYS) {
    const list = root[above];
    if (!Array.isArray(list)) continue;
    const at = list.findIndex((item) => isMap(item) && Object.keys(item).some((key) => !own.has(key)));
    const key = at === -1 ? null : keyFor(root, list.slice(at));
    if (key === null) continue;
    const moved = list.splice(at);
    root[key] = moved;
    origins.setIndexes(
      moved,
      [...moved.keys()].map((index) => index + at),
    );
    origins.rename(root, key, above);
    return [said([above, at], key)];
  }
  return [];
}

/** The absent list that all these items fit, and the first of them not by chance. */
function keyFor(root: Loose, items: readonly unknown[]): string | null {
  for (const [key, keys] of ITEM_KEYS) {
    if (root[key] !== undefined) continue;
    if (items.every((item) => isMap(item) && Object.keys(item).every((each) => keys.has(each)))) return key;
  }
  return null;
}

/** A group whose members stand among its other names. */
function misplacedMembers(root: Loose, origins: Origins): Finding[] {
  const names = new Set(listAt(root, 'agencies').map((each) => (isMap(each) ? each.name : undefined)));
  return listAt(root, 'groups').flatMap((group, g) => {
    if (!isMap(group) || group.members !== undefined || group.size !== undefined) return [];
    const aliases = listAt(group, 'aliases');
    const at = aliases.findIndex((each) => names.has(each));
    if (at === -1) return [];
    const moved = aliases.splice(at);
    group.members = moved;
    origins.setIndexes(
      moved,
      [...moved.keys()].map((index) => index + at),
    );
    origins.rename(group, 'members', 'aliases');
    return [said(['groups', g, 'aliases', at], 'members')];
  });
}

function said(path: Path, key: string): Finding {
  const problem = yamlListWithoutKey(NOWHERE, { key });
  return { problem, path, on: 'value', within: null, related: null };
}

function listAt(owner: Loose, key: string): unknown[] {
  const list = owner[key];
  return Array.isArray(list) ? list : [];
}

function isMap(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
