import type { Path } from '../diagnostics/finding.ts';

type Loose = Record<string | number, unknown>;

/** Where the values of a mended copy stand in the file: items taken out of lists, keys renamed. */
export class Origins {
  readonly #indexes = new WeakMap<readonly unknown[], number[]>();
  readonly #keys = new WeakMap<object, Map<string, string>>();

  /** The indexes in the file of a list's items: to be kept with the list. */
  indexes(list: readonly unknown[]): number[] {
    let known = this.#indexes.get(list);
    if (known === undefined) {
      known = [...list.keys()];
      this.#indexes.set(list, known);
    }
    return known;
  }

  /** Says of a new list where its items stand. */
  setIndexes(list: readonly unknown[], indexes: number[]): void {
    this.#indexes.set(list, indexes);
  }

  /** Says that an owner's key has another name in the file. */
  rename(owner: object, key: string, inFile: string): void {
    const keys = this.#keys.get(owner) ?? new Map<string, string>();
    this.#keys.set(owner, keys.set(key, inFile));
  }

  /** A path into the copy as the path of the same value in the file. */
  inFile(root: unknown, path: Path): Path {
    let value = root;
    return path.map((part) => {
      const owner = value;
      if (typeof owner !== 'object' || owner === null) return part;
      value = (owner as Loose)[part];
      if (Array.isArray(owner)) return this.#indexes.get(owner)?.[Number(part)] ?? part;
      return this.#keys.get(owner)?.get(String(part)) ?? part;
    });
  }
}
