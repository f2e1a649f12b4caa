import { type Document, isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml';
import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Span } from '../diagnostics/problem.ts';

const WHITE = /\s*/uy;

interface Entry {
  readonly key: Node;
  readonly value: unknown;
}

/** Finds where findings stand in a document. Keys are looked up once a map, however many findings there are. */
export function locator(document: Document, text: string) {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Entry>>();
  const entriesOf = (map: YAMLMap) => {
    let entries = known.get(map);
    if (entries === undefined) {
      entries = new Map(
        map.items.flatMap(({ key, value }) =>
          isScalar(key) ? [[String(key.value), { key, value }] as const] : [],
        ),
      );
      known.set(map, entries);
    }
    return entries;
  };
  /** The node at a path, or its nearest ancestor; `whole` says which. */
  const nodeAt = (path: Path) => {
    let node: unknown = document.contents;
    let nearest: Node | null = null;
    for (const part of path) {
      if (isNodeWithRange(node)) nearest = node;
      node = isSeq(node)
        ? node.items[Number(part)]
        : isMap(node)
          ? entriesOf(node).get(String(part))?.value
          : null;
    }
    return isNodeWithRange(node) ? { node, whole: true } : { node: nearest, whole: false };
  };
  const keyAt = (path: Path) => {
    const { node, whole } = nodeAt(path.slice(0, -1));
    return whole && isMap(node) ? entriesOf(node).get(String(path.at(-1)))?.key : undefined;
  };
  return {
    /** Where something is shown. */
    place({ path, on, within }: Pick<Finding, 'path' | 'on' | 'within'>): Span {
      const key = on === 'key' ? keyAt(path) : undefined;
      if (key) return rangeOf(key);
      const { node, whole } = nodeAt(path);
      if (node === null) return { start: 0, end: 0 };
      return whole && isScalar(node) ? scalarSpan(node, text, within) : firstLine(text, rangeOf(node));
    },
    /** The thing that a path leads to, or should, with the white space behind it: what was left out of the file is that now. */
    extent(path: Path): Span {
      const { node } = nodeAt(path);
      if (node === null || node === document.contents) return { start: 0, end: text.length };
      const { start, end } = rangeOf(node);
      WHITE.lastIndex = end;
      return { start, end: end + WHITE.exec(text)![0].length };
    },
  };
}

/** Where a node's words stand. */
export function rangeOf(node: Node): Span {
  const range = node.range ?? [0, 0, 0];
  return { start: range[0], end: Math.max(range[1], range[0]) };
}

function isNodeWithRange(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node && Boolean(node.range);
}

/** Characters of a value, when the file spells the value letter by letter; the whole value otherwise. */
function scalarSpan(node: Scalar, text: string, within: Span | null): Span {
  const whole = rangeOf(node);
  if (within === null || typeof node.value !== 'string') return whole;
  const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  const start = whole.start + (quoted ? 1 : 0);
  if (text.slice(start, start + node.value.length) !== node.value) return whole;
  return { start: start + within.start, end: start + Math.max(within.end, within.start) };
}

function firstLine(text: string, span: Span): Span {
  const newline = text.indexOf('\n', span.start);
  const end = newline === -1 ? text.length : newline;
  return { start: span.start, end: Math.max(span.start, Math.min(span.end, end)) };
}
