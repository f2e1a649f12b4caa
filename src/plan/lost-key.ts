/** A map whose own key is gone: its keys hang below a value, or among those of another map, and show where they belong. */
import * as z from 'zod';
import { type LineShape, lineAfter, lineAt, shown } from './line-shape.ts';
import { planSchema } from './schema.ts';
import type { Slip } from './slip.ts';
import { yamlKeysWithoutKey } from './yaml-problems.ts';

/** A key of the plan file with keys below it. */
interface KnownMap {
  readonly name: string;
  /** Columns before its name. */
  readonly column: number;
  readonly keys: ReadonlySet<string>;
  /** The keys that its name stands among. */
  readonly beside: ReadonlySet<string>;
}

const STEP = 2;
const MAPS: readonly KnownMap[] = mapsIn(planSchema, 0);

function mapsIn(owner: z.ZodObject, column: number): KnownMap[] {
  const beside = new Set(Object.keys(owner.shape));
  return Object.entries(owner.shape).flatMap(([name, schema]) => {
    const map = bare(schema);
    if (!(map instanceof z.ZodObject)) return [];
    return [{ name, column, keys: new Set(Object.keys(map.shape)), beside }, ...mapsIn(map, column + STEP)];
  });
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? bare(schema.unwrap()) : schema;
}

/** The first map of a plan file that lost its key: the line is put back. Null when there is none. */
export function lostKey(text: string): Slip | null {
  const absent = MAPS.filter(({ name, column }) => !new RegExp(`^ {${column}}${name}:`, 'mu').test(text));
  if (absent.length === 0) return null;
  const above: LineShape[] = [];
  const first = lineAt(text, 0);
  for (let line = first.empty ? lineAfter(text, first) : first; line !== null; line = lineAfter(text, line)) {
    while (above.length > 0 && above.at(-1)!.column >= line.column) above.pop();
    const owner = above.at(-1);
    const map = absent.find((each) => isOf(each, line, owner));
    if (map) return { problem: yamlKeysWithoutKey(shown(line), map), edit: back(line, map) };
    above.push(line);
  }
  return null;
}

/** Whether a line is one of a map's and cannot be of what it stands below: nothing, a value, or a map that has no such key. */
function isOf({ column, keys, beside }: KnownMap, line: LineShape, owner: LineShape | undefined): boolean {
  const { key, dash, indent } = line;
  if (key === null || dash || indent !== column + STEP || !keys.has(key) || beside.has(key)) return false;
  if (owner === undefined) return column === 0;
  if (owner.dash) return false;
  if (owner.hasValue) return owner.indent === column;
  const other = MAPS.find((each) => each.name === owner.key && each.column === owner.indent);
  return other !== undefined && !other.keys.has(key);
}

function back(line: LineShape, { name, column }: KnownMap): Slip['edit'] {
  return { start: line.start, end: line.start, put: `${' '.repeat(column)}${name}:\n` };
}
