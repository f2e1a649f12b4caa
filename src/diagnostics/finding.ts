import type { Problem, Span } from './problem.ts';

/** The way to a value in a document: keys and indexes. */
export type Path = readonly (string | number)[];

/**
 * A problem and where it stands *in the data*. `within` narrows a text value to some of its characters; `on: 'key'`
 * points at the key instead of its value. Lines and columns are found only when the finding is shown.
 */
export interface Finding {
  readonly problem: Problem;
  readonly path: Path;
  readonly on: 'key' | 'value';
  readonly within: Span | null;
  /** A second place that explains the first: the earlier of two duplicates. */
  readonly related: { readonly path: Path; readonly label: string } | null;
}

/** "sections[0].tasks[3].deadline" */
export function pathText(path: Path): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`))
    .join('');
}
