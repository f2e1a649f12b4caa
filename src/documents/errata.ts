import type { Erratum } from '../plan/schema.ts';
import { sourceLines } from './items.ts';
import { type Line, makeLine, shownLine } from './lines.ts';
import { clean, occurrences } from './words.ts';

/** An erratum that does not fit the text it is about. */
export interface Fault {
  /** The line that the erratum names. */
  readonly line: number;
  readonly printed: string;
  /** The words that should stand on it, once. */
  readonly words: string;
  /** Where the words stand instead, when that is known. */
  readonly standsAt: number | null;
}

/** A text with its errata taken in. */
export interface Corrected {
  readonly lines: readonly Line[];
  /** Lines whose words were changed. */
  readonly changed: ReadonlySet<number>;
  readonly faults: readonly Fault[];
  /** How a line's words, or a cell's, are to be read where a `signed` erratum is about their beginning. */
  readonly readAs: (line: number, words: string) => string;
}

/** One line that an erratum names, and where its words stand. */
interface Spot {
  readonly claimed: number;
  readonly printed: string;
  readonly read: string;
  /** null: on none of the lines where they may be. */
  readonly line: number | null;
  /** Offsets in that line. */
  readonly places: readonly number[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly read: string;
}

/** Where a line that an erratum names may stand in a text whose lines moved, likeliest first. */
type MovedTo = (line: number) => readonly number[];

/**
 * Takes errata into a text, before rows and sentences that go over a page are joined: first `capture` (what was printed
 * is restored), then `corrected` (what the issuer corrected). `signed` ones change nothing, but their words must be there.
 * Words found on another line than their own are a fault, and are taken in all the same.
 */
export function takeIn(
  errata: readonly Erratum[],
  lines: readonly Line[],
  movedTo: MovedTo = (line) => [line],
): Corrected {
  const texts = lines.map(({ text }) => text);
  const changed = new Set<number>();
  const faults: Fault[] = [];
  const fault = ({ claimed, printed }: Spot, standsAt: number | null) =>
    faults.push({ line: claimed, printed: shown(texts, claimed), words: printed, standsAt });
  const locate = (kind: Erratum['kind']): Spot[] => {
    const spots = errata
      .filter((each) => each.kind === kind)
      .flatMap((each) => sourceLines(each.source).map((line) => spotOf(each, line, texts, movedTo)));
    for (const spot of spots) if (spot.line !== spot.claimed) fault(spot, spot.line);
    return spots.filter(({ line }) => line !== null);
  };
  const change = (spots: readonly Spot[]) => {
    const edits = new Map<number, Edit[]>();
    for (const spot of spots) {
      const made = edits.get(spot.line!) ?? [];
      const start = spot.places[0]!;
      const edit = { start, end: start + spot.printed.length, read: spot.read };
      const overlaps = made.some((each) => edit.start < each.end && each.start < edit.end);
      if (spot.places.length > 1 || overlaps) fault(spot, null);
      else edits.set(spot.line!, [...made, edit]);
    }
    for (const [line, made] of edits) {
      changed.add(line);
      texts[line - 1] = splice(texts[line - 1]!, made);
    }
  };
  change(locate('capture'));
  const signed = locate('signed');
  change(locate('corrected'));
  return {
    lines: lines.map((line, i) => (changed.has(line.number) ? makeLine(line.number, texts[i]!) : line)),
    changed,
    faults,
    readAs: (line, words) => {
      const found = signed.find((each) => each.line === line && occurrences(words, each.printed)[0] === 0);
      return found === undefined ? words : found.read + words.slice(found.printed.length);
    },
  };
}

function spotOf(erratum: Erratum, claimed: number, texts: readonly string[], movedTo: MovedTo): Spot {
  const printed = clean(erratum.printed);
  const read = clean(erratum.read);
  for (const line of movedTo(claimed)) {
    const places = occurrences(texts[line - 1] ?? '', printed);
    if (places.length > 0) return { claimed, printed, read, line, places };
  }
  return { claimed, printed, read, line: null, places: [] };
}

function shown(texts: readonly string[], line: number): string {
  return shownLine(makeLine(line, texts[line - 1] ?? ''));
}

function splice(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, read }) => rest.slice(0, start) + read + rest.slice(end), text);
}
