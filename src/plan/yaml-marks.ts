/** What YAML offers and a plan file does not use: anchors, aliases, tags, merge keys; maps in braces; and what its quotes hide. */
import { type Document, isCollection, isPair, isScalar, type Node, Scalar, visit } from 'yaml';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { rangeOf } from './locate.ts';
import { yamlAnchor, yamlFlow } from './yaml-problems.ts';

/** An anchor or a tag right before its value. */
const BEFORE = /([&!]\S*)(?:\s+([&!]\S*))?\s*$/u;
/** How far before its value an anchor or a tag is looked for. */
const FAR = 100;

/** What was found of them, and whether something in the document stands for something else. */
interface Marks {
  readonly problems: readonly Problem[];
  /** Maps in braces, and lists of such: commas of Vietnamese texts part their values. */
  readonly braces: readonly Problem[];
  readonly isReferring: boolean;
}

/**
 * Refuses anchors, aliases, tags and merge keys: they hide what a line says, and a few of them can stand for gigabytes. What
 * an alias stands for is never looked at.
 */
export function yamlMarks(document: Document, text: string): Marks {
  const problems: Problem[] = [];
  const braces: Problem[] = [];
  let isReferring = false;
  const refuse = (start: number, mark: string) =>
    problems.push(yamlAnchor({ start, end: start + mark.length }, { mark }));
  visit(document, {
    Alias: (_, node) => {
      refuse(rangeOf(node).start, `*${node.source}`);
      isReferring = true;
    },
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.type !== Scalar.PLAIN || key.value !== '<<') return;
      refuse(rangeOf(key).start, '<<');
      isReferring = true;
    },
    Node: (_, node) => {
      for (const { start, mark } of marksBefore(node, text)) refuse(start, mark);
      if (!isCollection(node) || !node.flow || !node.items.some((each) => isPair(each) || isCollection(each)))
        return undefined;
      const { start } = rangeOf(node);
      braces.push(yamlFlow({ start, end: start + 1 }, {}));
      return visit.SKIP;
    },
  });
  return { problems, braces, isReferring };
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
