import type { Erratum } from '../plan/schema.ts';
import type { ClaimedRow } from './columns-by-use.ts';
import { lineAt, readDocument, runningText, type SourceDocument } from './document.ts';
import { type Corrected, takeIn } from './errata.ts';
import type { Item } from './items.ts';
import type { Line } from './lines.ts';
import { printedWords } from './printed-words.ts';
import { type Anchor, shiftsAt } from './shifts.ts';
import { occurrences, overlap } from './words.ts';

/** An item and the lines on which it stands in a text: those that the plan names, unless its words stand elsewhere. */
export interface Placed {
  readonly item: Item;
  readonly lines: readonly number[];
  /** Whether the item's own words are all that stands on the lines; false for KPIs, which may share them. */
  readonly exact: boolean;
  /** The heading that names a duty's body. */
  readonly leadLine: number | null;
}

/** A text with its errata taken in, and where everything in the plan stands in it. */
export interface Settled {
  readonly document: SourceDocument;
  readonly corrected: Corrected;
  readonly placed: readonly Placed[];
}

/**
 * Finds where each item stands. The lines that the plan names come first; words that are not there are looked for in
 * the rest of the text, so that one line more or less in the text is found as such and not as a hundred differences.
 */
export function settle(items: readonly Item[], errata: readonly Erratum[], lines: readonly Line[]): Settled {
  const claimed = items.flatMap((item) => (item.kind === 'kpi' ? [] : item.lines));
  const first = claimed.length === 0 ? null : claimed.reduce((a, b) => Math.min(a, b));
  const rows = items.flatMap(claimedRow);
  let corrected = takeIn(errata, lines);
  let document = readDocument(corrected.lines, first, rows);
  let anchors = anchorsIn(document, items);
  if (anchors.some(({ shift }) => shift !== 0)) {
    const known = anchors;
    corrected = takeIn(errata, lines, (line) => shiftsAt(known, line).map((shift) => line + shift));
    document = readDocument(corrected.lines, first, rows);
    anchors = anchorsIn(document, items);
  }
  return { document, corrected, placed: items.map((item) => place(document, item, anchors)) };
}

function claimedRow({ row, lines, words, number, kind }: Item): ClaimedRow[] {
  return row === null || kind !== 'task' ? [] : [{ lines, cells: { ...row, text: words, number } }];
}

/** Items that own their lines, with where their words were found. KPIs stand in others' lines and come later. */
function anchorsIn(document: SourceDocument, items: readonly Item[]): Anchor[] {
  const owners = items.filter(({ kind, unprinted }) => kind !== 'kpi' && kind !== 'plan' && !unprinted);
  const atHome = owners.filter((item) => isAtHome(document, item));
  const home = new Set(atHome);
  const taken = new Set(atHome.flatMap(({ lines }) => lines));
  return owners.flatMap((item): Anchor[] => {
    if (home.has(item)) return [{ item, lines: item.lines, shift: 0 }];
    const lines = search(document, item, taken);
    if (lines === null) return [];
    for (const line of lines) taken.add(line);
    return [{ item, lines, shift: item.lines.length === 0 ? 0 : lines[0]! - item.lines[0]! }];
  });
}

function isAtHome(document: SourceDocument, item: Item): boolean {
  const filled = item.lines.every((line) => lineAt(document, line).text !== '');
  return item.lines.length > 0 && filled && printedWords(document, item, item.lines) === item.words;
}

/** The lines that hold exactly an item's words and belong to no other, the nearest to where the plan looks for them. */
function search(document: SourceDocument, item: Item, taken: ReadonlySet<number>): readonly number[] | null {
  const free = document.normative.filter(
    ({ number, cells }) => !taken.has(number) && (cells !== null) === (item.row !== null),
  );
  const from = item.lines[0] ?? 0;
  let best: readonly number[] | null = null;
  for (let i = 0; i < free.length; i++) {
    const lines = follow(document, item, free, i);
    if (lines === null) continue;
    if (best === null || Math.abs(lines[0]! - from) < Math.abs(best[0]! - from)) best = lines;
  }
  return best;
}

/** Lines from `start` on that together are the item's words; null when they are not. */
function follow(
  document: SourceDocument,
  item: Item,
  free: readonly Line[],
  start: number,
): readonly number[] | null {
  const lines: number[] = [];
  for (let i = start; i < free.length; i++) {
    lines.push(free[i]!.number);
    const printed = printedWords(document, item, lines);
    if (printed === item.words) return lines;
    if (printed === '' || !item.words.startsWith(`${printed} `)) return null;
  }
  return null;
}

function place(document: SourceDocument, item: Item, anchors: readonly Anchor[]): Placed {
  if (item.kind === 'plan') return { item, lines: [], exact: false, leadLine: null };
  const found = anchors.find((anchor) => anchor.item === item)?.lines;
  const lines = found ?? likeliest(document, item, anchors);
  const exact = found !== undefined;
  return { item, lines, exact, leadLine: item.lead && leadLine(document, item, lines, item.lead) };
}

/** Where words that stand nowhere exactly were meant to stand: the lines named, or where the lines around them went. */
function likeliest(document: SourceDocument, item: Item, anchors: readonly Anchor[]): readonly number[] {
  const [from] = item.lines;
  if (from === undefined) return holding(document, item) ?? [];
  const candidates = shiftsAt(anchors, from).map((shift) => item.lines.map((line) => line + shift));
  if (item.kind === 'kpi') {
    const exact = candidates.find((lines) => holds(document, item, lines)) ?? holding(document, item);
    if (exact !== null) return exact.length > 1 ? touched(document, item, exact) : exact;
  }
  let best = item.lines;
  let most = -1;
  for (const lines of candidates) {
    const alike = overlap(item.words, printedWords(document, item, lines));
    if (alike > most) [best, most] = [lines, alike];
  }
  return best;
}

function holds(document: SourceDocument, item: Item, lines: readonly number[]): boolean {
  return occurrences(printedWords(document, item, lines), item.words).length > 0;
}

/** The nearest line that holds a KPI's words among others. */
function holding(document: SourceDocument, item: Item): readonly number[] | null {
  if (item.kind !== 'kpi') return null;
  const from = item.lines[0] ?? 0;
  const near = document.normative
    .filter(({ number }) => holds(document, item, [number]))
    .sort((a, b) => Math.abs(a.number - from) - Math.abs(b.number - from))[0];
  return near === undefined ? null : [near.number];
}

/** Of some lines that together hold a KPI's words, those that are needed. */
function touched(document: SourceDocument, item: Item, lines: readonly number[]): readonly number[] {
  return lines.reduce((kept, line) => {
    const fewer = kept.filter((each) => each !== line);
    return fewer.length > 0 && holds(document, item, fewer) ? fewer : kept;
  }, lines);
}

/** The heading that names a duty's body: the line the plan names, moved as the duty's own lines were. */
function leadLine(
  document: SourceDocument,
  { lines: [claimed] }: Item,
  [found]: readonly number[],
  lead: NonNullable<Item['lead']>,
): number {
  const shift = claimed === undefined || found === undefined ? 0 : found - claimed;
  const candidates = [lead.line, lead.line + shift];
  return candidates.find((line) => leadWords(document, line).includes(lead.words)) ?? lead.line;
}

/** What a heading line says of who must act: its words, with and without those that announce duties. */
export function leadWords(document: SourceDocument, line: number): string[] {
  const { text } = runningText(document, [line]);
  return [text, text.replace(/(?: (?:có|chịu) trách nhiệm)?:?$/u, '')];
}
