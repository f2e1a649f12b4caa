/** What YAML offers and a plan file does not use: anchors, aliases, tags, merge keys; and what its quotes hide. */
import { type Document, isScalar, type Node, Scalar, visit } from 'yaml';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { rangeOf } from './locate.ts';
import { yamlAnchor } from './yaml-problems.ts';

/** An anchor or a tag right before its value. */
const BEFORE = /([&!]\S*)(?:\s+([&!]\S*))?\s*$/u;
const FAR = 300;

/** What was found of them, what was taken out of the document, and whether something in it stands for something else. */
interface Marks {
  readonly problems: readonly Problem[];
  readonly emptied: readonly Span[];
  readonly aliases: boolean;
}

/**
 * Refuses anchors, aliases, tags and merge keys: they hide what a line says, and a few of them can stand for gigabytes. What
 * an alias stands for is never looked at.
 */
export function yamlMarks(document: Document, text: string): Marks {
  const problems: Problem[] = [];
  const emptied: Span[] = [];
  let aliases = false;
  const refuse = (start: number, mark: string) =>
    problems.push(yamlAnchor({ start, end: start + mark.length }, { mark }));
  visit(document, {
    Alias: (_, node) => {
      refuse(rangeOf(node).start, `*${node.source}`);
      aliases = true;
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.type !== Scalar.PLAIN || key.value !== '<<') return undefined;
      const span = rangeOf(key);
      refuse(span.start, '<<');
      emptied.push(span);
      return visit.REMOVE;
    },
    Node: (_, node) => {
      for (const { start, mark } of marksBefore(node, text)) refuse(start, mark);
    },
  });
  return { problems, emptied, aliases };
}

function marksBefore(node: Node, text: string): { start: number; mark: string }[] {
  if (!('anchor' in node && node.anchor) && !node.tag) return [];
  const { start } = rangeOf(node);
  const from = Math.max(0, start - FAR);
  const found = BEFORE.exec(text.slice(from, start));
  if (found === null) return [];
  const [whole, first, second] = found;
  const at = from + found.index;
  return [
    { start: at, mark: first! },
    ...(second === undefined ? [] : [{ start: at + whole.indexOf(second, first!.length), mark: second }]),
  ];
}

/** The values in double quotes that hold escapes. */
export function withEscapes(document: Document, text: string): Span[] {
  const spans: Span[] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (node.type !== Scalar.QUOTE_DOUBLE) return;
      const span = rangeOf(node);
      if (text.slice(span.start, span.end).includes('\\')) spans.push(span);
    },
  });
  return spans;
}
