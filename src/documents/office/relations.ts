import { posix } from 'node:path';
import { child, children, type Element, readTree } from './xml-tree.ts';
import type { Parts } from './zip.ts';

/** The XML of a part; none when the file has no such part. */
export function partTree(parts: Parts, name: string): Element | undefined {
  const bytes = parts.get(name);
  return bytes === undefined ? undefined : readTree(bytes);
}

/** The parts that a part of an office file refers to, by the ids that it names them with. */
export function relations(parts: Parts, name: string): ReadonlyMap<string, string> {
  const folder = posix.dirname(name);
  const root = partTree(parts, `${folder}/_rels/${posix.basename(name)}.rels`);
  return new Map(
    children(child(root, 'Relationships'), 'Relationship').map(({ attributes }) => [
      attributes.Id ?? '',
      posix.resolve('/', folder, attributes.Target ?? '').slice(1),
    ]),
  );
}
