import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument, Scalar, visit } from 'yaml';
import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { lineStart } from '../text/lines.ts';
import { describeYamlError } from './yaml-errors.ts';
import { yamlAnchor, yamlDocuments, yamlTooDeep } from './yaml-problems.ts';

/** A file read with every value's place. */
export interface Places {
  /** What can be read of the file, even when it has errors. */
  readonly value: unknown;
  /** Problems of the YAML itself; their spans are offsets into the file. */
  readonly problems: readonly Problem[];
  /** Lines that were set aside so that the rest could be read: findings inside them are consequences. */
  readonly damaged: readonly Span[];
  /** The values in double quotes that hold escapes: they say more than the file shows. */
  readonly escaped: readonly Span[];
  /** Where a finding stands in the file. A path that leads nowhere gives its nearest ancestor. */
  readonly locate: (finding: Pick<Finding, 'path' | 'on' | 'within'>) => Span;
}

const MOST_DAMAGES = 25;
const DEEPEST = 40;

/** Reads a file for validation. Broken lines are set aside one after another, so that one run finds everything. */
export function readPlaces(text: string): Places {
  const tooDeep = deepest(text);
  if (tooDeep !== null) {
    return {
      value: null,
      problems: [yamlTooDeep(tooDeep, {})],
      damaged: [],
      escaped: [],
      locate: () => tooDeep,
    };
  }
  const problems: Problem[] = [];
  const damaged: Span[] = [];
  let rest = text;
  let document = parse(rest);
  while (document.errors.some((e) => e.code !== 'DUPLICATE_KEY') && damaged.length < MOST_DAMAGES) {
    const error = document.errors.find((e) => e.code !== 'DUPLICATE_KEY')!;
    const problem =
      error.code === 'MULTIPLE_DOCS'
        ? yamlDocuments({ start: error.pos[0], end: error.pos[1] }, {})
        : describeYamlError(error, rest);
    problems.push(problem);
    if (error.code === 'MULTIPLE_DOCS') break;
    const line = lineAround(rest, problem.span);
    const blanked = blank(rest, line);
    if (blanked === rest) break;
    damaged.push(blockAround(text, line));
    rest = blanked;
    document = parse(rest);
  }
  for (const error of document.errors) {
    if (error.code === 'DUPLICATE_KEY') problems.push(describeYamlError(error, text));
  }
  problems.push(...anchors(document));
  const usable = !problems.some((p) => p.code === 'yaml-anchor');
  return {
    value: usable ? toPlain(document) : null,
    problems,
    damaged,
    escaped: withEscapes(document, rest),
    locate: (finding) => locate(document, rest, finding),
  };
}

function parse(text: string): Document.Parsed {
  return parseDocument(text, {
    prettyErrors: false,
    lineCounter: new LineCounter(),
    merge: false,
    logLevel: 'error',
  });
}

function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return null;
  }
}

/** Anchors and aliases are refused: they hide what a line says, and a few of them can stand for gigabytes. */
function anchors(document: Document): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_, node) => void problems.push(yamlAnchor(rangeOf(node), { mark: `*${node.source}` })),
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) {
        const { start } = rangeOf(node);
        problems.push(yamlAnchor({ start, end: start + 1 }, { mark: `&${node.anchor}` }));
      } else if (
        node.tag &&
        (node as { srcToken?: unknown }).srcToken !== null &&
        isScalar(node) &&
        node.tag
      ) {
        problems.push(yamlAnchor(rangeOf(node), { mark: node.tag }));
      }
    },
  });
  return problems;
}

function withEscapes(document: Document, text: string): Span[] {
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

function rangeOf(node: Node): Span {
  const range = node.range ?? [0, 0, 0];
  return { start: range[0], end: Math.max(range[1], range[0]) };
}

function locate(
  document: Document,
  text: string,
  { path, on, within }: Pick<Finding, 'path' | 'on' | 'within'>,
): Span {
  if (on === 'key') {
    const key = keyNode(document, path);
    if (key !== null) return rangeOf(key);
  }
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (!isNodeWithRange(node)) continue;
    if (depth === path.length && isScalar(node)) return scalarSpan(node, text, within);
    return firstLine(text, rangeOf(node));
  }
  return { start: 0, end: 0 };
}

function keyNode(document: Document, path: Path): Node | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const name = path.at(-1);
  const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === name);
  return isScalar(pair?.key) ? pair.key : null;
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

function lineAround(text: string, { start }: Span): Span {
  const from = lineStart(text, start);
  const newline = text.indexOf('\n', start);
  return { start: from, end: newline === -1 ? text.length : newline };
}

function blank(text: string, line: Span): string {
  const filled = text.slice(line.start, line.end).replace(/[^\r\n]/gu, (c) => ' '.repeat(c.length));
  return text.slice(0, line.start) + filled + text.slice(line.end);
}

/** The list item around a line: from the "- " above it to the next one, or to a line that starts further left. */
function blockAround(text: string, line: Span): Span {
  let start = line.start;
  while (start > 0 && !/^ *- /u.test(text.slice(start, start + 40))) {
    start = lineStart(text, start - 1);
  }
  const next = /\n(?= *- |\S)/gu;
  next.lastIndex = line.end;
  const found = next.exec(text);
  return { start, end: found ? found.index : text.length };
}

/** Where brackets or dashes nest deeper than any plan does; checked before parsing, because the parser recurses. */
function deepest(text: string): Span | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x5b || c === 0x7b) depth++;
    else if (c === 0x5d || c === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return { start: at, end: at + 1 };
  }
  const dashes = new RegExp(`^[ ]*(?:- ){${DEEPEST}}|^[ ]{200}[ ]*[^ #]`, 'mu').exec(text);
  return dashes ? { start: dashes.index, end: dashes.index + 1 } : null;
}
