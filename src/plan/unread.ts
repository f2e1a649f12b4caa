/** What could not be read of a plan: what only refers to it is not wrong by itself. */
export interface Unread {
  /** Top-level keys of which not every name and id is known. */
  readonly parts: ReadonlySet<string>;
  /** Top-level keys of which something is missing, whatever it is. */
  readonly touched: ReadonlySet<string>;
  /** Ids, names, codes and aliases that stand in the file, but not in what was read of it. */
  readonly words: ReadonlySet<string>;
}

/** Nothing is missing. */
export const ALL_READ: Unread = { parts: new Set(), touched: new Set(), words: new Set() };
