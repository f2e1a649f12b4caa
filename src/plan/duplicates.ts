/** Keys that a map has twice. */
import { type Document, isScalar, visit } from 'yaml';
import type { Problem } from '../diagnostics/problem.ts';
import { rangeOf } from './locate.ts';
import { yamlDuplicateKey } from './yaml-problems.ts';

/**
 * Every key that stands twice in its map, once a run: several one below the other are an item whose own first line is gone.
 * Found in time that grows with the file: the YAML reader compares each key with each.
 */
export function duplicateKeys(document: Document): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<string>();
      let wasTwice = false;
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const isTwice = seen.has(name);
        if (isTwice && !wasTwice) problems.push(yamlDuplicateKey(rangeOf(key), { key: name }));
        seen.add(name);
        wasTwice = isTwice;
      }
    },
  });
  return problems;
}
