import { fold, wordKey } from '../../text/normalize.ts';
import type { Token } from '../../text/tokens.ts';
import type { KnownName } from './types.ts';
import { isAnd, isJoiner, isPlural } from './words.ts';

/** A place in the tree of names: the words read so far, and the names that end here. */
export interface Node {
  readonly next: Map<string, Node>;
  readonly names: KnownName[];
}

/** The edge between two parts of a name: "," "-" "/" or nothing at all when they are left out. */
const JOIN = '';

export function makeNode(): Node {
  return { next: new Map(), names: [] };
}

/**
 * Enters a name under one of its spellings. Groups and roles are entered without "các": wordings leave it out or add it.
 * "và" inside a name may be written "," or "-" ("Sở Văn hóa - Thể thao"), but not in an agency's name that goes on with
 * what is a name by itself: "A và Báo B" and "A, Báo B" are not the same.
 *
 * @param isName whether these words are a name of their own
 */
export function insert(
  root: Node,
  tokens: readonly Token[],
  name: KnownName,
  isName: (tokens: readonly Token[]) => boolean,
): void {
  const loose = name.kind !== 'agency';
  let node = root;
  for (const [i, { key }] of tokens.entries()) {
    if (loose && isPlural(key)) continue;
    const joins = isJoiner(key) && (loose || !isAnd(key) || !isName(tokens.slice(i + 1)));
    node = child(node, joins ? JOIN : key);
  }
  if (node !== root && !node.names.includes(name)) node.names.push(name);
}

function child(node: Node, key: string): Node {
  let next = node.next.get(key);
  if (next === undefined) {
    next = makeNode();
    node.next.set(key, next);
  }
  return next;
}

/** A place in the tree that a shortened name may go on from, and the words that led there. */
export interface Head {
  readonly node: Node;
  readonly words: readonly string[];
}

/** The longest name found at a place. */
export interface Match {
  /** More than one when a plan gives the same spelling to several names. */
  readonly names: readonly KnownName[];
  /** Index of the first token behind the name. */
  readonly end: number;
  /** The places passed on the way, deepest first: "Sở Tài chính, Tư pháp" goes on from "sở". */
  readonly heads: () => readonly Head[];
}

/** Words that "các" may stand before when single bodies follow: "các Sở Tài chính, Tư pháp", "UBND các huyện Lộc Ninh, Bù Đốp". */
const CLASSES = 'sở|ban|phòng|cục|huyện|tx|tp|xã|phường|thị|trường|trung|bộ|chi|hội|viện|công';
let classes: Set<string> | undefined;

function isClass(key: string): boolean {
  classes ??= new Set(CLASSES.split('|').flatMap((word) => [wordKey(word), fold(word)]));
  return classes.has(key);
}

/** The longest name that goes on from a place. Bounded by the depth of the tree, whatever the text. */
export function longest(start: Head, tokens: readonly Token[], from: number): Match | null {
  const first = tokens[from]?.key;
  if (first === undefined || !(start.node.next.has(first) || start.node.next.has(JOIN) || isPlural(first)))
    return null;
  const walk: Walk = { start: start.node, tokens, passed: [], words: [], best: null };
  step(walk, start.node, from, false);
  const { best } = walk;
  if (best === null) return null;
  return { names: best.names, end: best.end, heads: () => headsFrom(start, best.passed, best.words) };
}

interface Walk {
  readonly start: Node;
  readonly tokens: readonly Token[];
  /** The places on the way, and the words that led from each to the next ("" for a joiner). */
  readonly passed: Node[];
  readonly words: string[];
  best: {
    names: readonly KnownName[];
    end: number;
    passed: readonly Node[];
    words: readonly string[];
  } | null;
}

function step(walk: Walk, node: Node, at: number, looseOnly: boolean): void {
  // The start itself is no match: "các" alone names nothing. Nor does a name end with it: "Sở Tài chính\nCác sở …".
  const complete = node !== walk.start && !isPlural(walk.tokens[at - 1]?.key ?? '');
  if (complete && node.names.length > 0 && (walk.best === null || at > walk.best.end)) {
    const names = looseOnly ? node.names.filter((name) => name.kind !== 'agency') : node.names;
    if (names.length > 0) walk.best = { names, end: at, passed: [...walk.passed], words: [...walk.words] };
  }
  const key = walk.tokens[at]?.key;
  if (key === undefined) return;
  const go = (next: Node, word: string, to: number, loose: boolean) => {
    walk.passed.push(node);
    walk.words.push(word);
    step(walk, next, to, loose);
    walk.passed.pop();
    walk.words.pop();
  };
  const direct = node.next.get(key);
  if (direct) go(direct, key, at + 1, looseOnly);
  const join = node.next.get(JOIN);
  if (join) go(join, '', isJoiner(key) ? at + 1 : at, looseOnly);
  if (isPlural(key)) {
    const after = walk.tokens[at + 1]?.key ?? '';
    if (!isPlural(after)) go(node, '', at + 1, looseOnly || !isClass(after));
  }
}

/** The places passed as heads, deepest first; the root is not one. */
function headsFrom(start: Head, passed: readonly Node[], steps: readonly string[]): Head[] {
  const heads: Head[] = [];
  const words = [...start.words];
  for (const [i, node] of passed.entries()) {
    if (words.length > 0) heads.unshift({ node, words: [...words] });
    if (steps[i]) words.push(steps[i]);
  }
  return heads;
}

/** The place reached by exactly these tokens and those on the way to it, deepest first; null when no name begins so. */
export function descend(start: Head, tokens: readonly Pick<Token, 'key'>[]): Head[] | null {
  const heads: Head[] = [];
  let { node, words } = start;
  for (const { key } of tokens) {
    if (isPlural(key)) continue;
    const next = node.next.get(key);
    if (next === undefined) return null;
    node = next;
    words = [...words, key];
    heads.unshift({ node, words });
  }
  return heads.length > 0 ? heads : null;
}
