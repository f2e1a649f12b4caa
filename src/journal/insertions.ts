/** Where in a progress file's text a new entry can stand, and how it is written there. */
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLSeq } from 'yaml';
import { blockLines } from './entry-text.ts';

/** How the list of a file is laid out. */
interface Style {
  /** Spaces before a dash. */
  readonly indent: number;
  /** Spaces between a dash and the first key. */
  readonly gap: number;
  /** Entries are parted by an empty line. */
  readonly parted: boolean;
}

const PLAIN: Style = { indent: 2, gap: 1, parted: false };

/** The texts that come of adding an entry, the most natural first. Whoever takes one must read it again. */
export function* textsWith(text: string, entry: object): Generator<string> {
  const root = parseDocument(text, { prettyErrors: false, merge: false }).contents;
  if (!isMap<Node, Node>(root) || !root.range) return;
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'entries');
  const value = pair?.value ?? null;
  // Only a list with nothing in it makes room.
  if (root.flow || (isSeq<Node>(value) && value.flow && !isBare(text, value))) return;
  const list = isSeq<Node>(value) && !value.flow ? value : null;
  const style = list === null ? PLAIN : styleOf(text, list);
  if (pair === undefined) {
    const left = ' '.repeat(columnOf(text, root.range[0]));
    yield* blockTexts(text, [`${left}entries:`, ...itemLines(entry, style, left)], root.range[1], style);
    return;
  }
  const left = list === null ? ' '.repeat(columnOf(text, pair.key.range![0])) : '';
  const lines = itemLines(entry, style, left);
  const bare = list === null ? withoutValue(text, pair.key, value) : text;
  const end = list === null ? pair.key.range![1] : list.range![1];
  const isLast = root.items.at(-1) === pair;
  yield* blockTexts(bare, lines, end, style, isLast);
}

/** An entry as an item of a block list. */
function itemLines(entry: object, { indent, gap }: Style, left: string): string[] {
  const first = `${left}${' '.repeat(indent)}-${' '.repeat(gap)}`;
  return blockLines(entry).map((line, i) => (i === 0 ? first : ' '.repeat(first.length)) + line);
}

/** The layout of a list's last entry: that is the one that the new entry will stand below. */
function styleOf(text: string, list: YAMLSeq<Node>): Style {
  const last = list.items.at(-1)!;
  const dash = text.lastIndexOf('-', last.range![0] - 1);
  const between = text.slice(dash + 1, last.range![0]);
  const above = list.items.at(-2);
  return {
    indent: columnOf(text, list.range![0]),
    gap: /^ +$/u.test(between) ? between.length : 1,
    parted: above !== undefined && /\n[ \t]*\r?\n/u.test(text.slice(above.range![1] - 1, dash)),
  };
}

function* blockTexts(
  text: string,
  lines: readonly string[],
  contentEnd: number,
  style: Style,
  isLast = true,
): Generator<string> {
  const afterContent = lineEnd(text, contentEnd);
  const afterText = lineEnd(text, text.trimEnd().length);
  const places = isLast ? [afterText, text.length, afterContent] : [afterContent];
  for (const place of places) {
    const nl = newlineAt(text, place);
    const block = lines.map((line) => line + nl).join('');
    const opens = place > 0 && text[place - 1] !== '\n' ? nl : '';
    const parts = style.parted && !/\n\r?\n$/u.test(text.slice(0, place)) ? nl : '';
    yield text.slice(0, place) + opens + parts + block + text.slice(place);
  }
}

/** Behind the line on which an offset stands. */
function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset;
  const newline = text.indexOf('\n', offset);
  return newline === -1 ? text.length : newline + 1;
}

/** The line end in use above a place; where there is none, below it. */
function newlineAt(text: string, place: number): string {
  const above = text.lastIndexOf('\n', place - 1);
  const at = above === -1 ? text.indexOf('\n') : above;
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** `[]` with nothing in it that would be lost. */
function isBare(text: string, list: YAMLSeq<Node>): boolean {
  return /^\[\s*\]$/u.test(text.slice(list.range![0], list.range![1]));
}

/** The text without the `[]`, `null` or `~` that says that the list is empty. */
function withoutValue(text: string, key: Node, value: Node | null): string {
  if (value === null || !value.range) return text;
  const [start, end] = value.range;
  const colon = text.indexOf(':', key.range![1]) + 1;
  return start === end ? text : text.slice(0, colon) + text.slice(end);
}
