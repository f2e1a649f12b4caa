/** A file that is no YAML: its slips, and what of it can be read for certain. */
import type { Document } from 'yaml';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { lineStart } from '../text/lines.ts';
import { type Line, linesOf, shown } from './line.ts';
import { valueSlips } from './value-slips.ts';
import { slipOf } from './yaml-errors.ts';
import { yamlDocuments, yamlKeysWithoutKey } from './yaml-problems.ts';

/** What a file holds, and what was left out of it because it cannot be read. All spans are offsets into the file. */
export interface Readable {
  readonly document: Document.Parsed;
  /** The file with spaces in the place of what was left out. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Values that were left out; their keys are there. */
  readonly values: readonly Span[];
  /** Lines that were left out: what was on them belongs to nobody knows what. */
  readonly cuts: readonly Span[];
  /** Whether the rest can be read. */
  readonly isWhole: boolean;
}

type Parse = (text: string) => Document.Parsed;

/** How many letters are read again at most: a file of megabytes is not read as often as a plan. */
const MOST_READ_AGAIN = 600_000;

/**
 * Reads a file. A slip inside a value costs that value. A line that does not fit costs the rest of its part, down to the next
 * key at the left edge: which line below belongs to what can only be guessed.
 */
export function readRest(whole: string, parse: Parse): Readable {
  let document = parse(whole);
  if (document.errors.length === 0)
    return { document, text: whole, problems: [], values: [], cuts: [], isWhole: true };
  const slips = valueSlips(linesOf(whole));
  const values = slips.map(({ value }) => value);
  const problems = slips.map(({ problem }) => problem);
  const cuts: Span[] = [];
  let text = blanked(whole, values);
  let left = MOST_READ_AGAIN;
  const readAgain = () => {
    left -= text.length;
    if (left >= 0) document = parse(text);
    return left >= 0;
  };
  const done = (isWhole: boolean) => ({ document, text, problems, values, cuts, isWhole });
  if (slips.length > 0 && !readAgain()) return done(false);
  for (let error = document.errors[0]; error !== undefined; error = document.errors[0]) {
    if (error.code === 'MULTIPLE_DOCS') {
      problems.push(yamlDocuments({ start: error.pos[0], end: error.pos[1] }, {}));
      return done(true);
    }
    const lines = linesOf(text);
    const part = startAdrift(lines) ?? partAround(lines, error.pos[0]);
    const isSecond = cuts.some(({ end }) => end === part.end);
    const slip = part.slip ?? slipOf(error, part.lines);
    if (!isSecond) problems.push(slip);
    // What is left of a part that was cut before does not fit either.
    const start = isSecond ? part.start : Math.max(part.start, lineStart(text, slip.span.start));
    const cut = { start, end: part.end };
    if (text.slice(cut.start, cut.end).trim() === '') return done(false);
    cuts.push(cut);
    text = blanked(text, [cut]);
    if (!readAgain()) return done(false);
  }
  return done(true);
}

interface Part extends Span {
  /** Those that say something. */
  readonly lines: readonly Line[];
  /** null: the YAML reader has to tell. */
  readonly slip: Problem | null;
}

const isHead = ({ indent, dash, key }: Line) => indent === 0 && !dash && key !== null;

/** The lines around an offset from one key at the left edge to the next. */
function partAround(lines: readonly Line[], offset: number): Part {
  const first = lines.findLastIndex((line) => line.start <= offset && isHead(line));
  return partFrom(lines, Math.max(0, first));
}

/** Lines before the first key at the left edge that are not at that edge: then none below seems to be in its place. */
function startAdrift(lines: readonly Line[]): Part | null {
  const first = lines.findIndex(({ isEmpty }) => !isEmpty);
  const line = lines[first];
  if (line === undefined || line.indent === 0 || !lines.some(isHead)) return null;
  return { ...partFrom(lines, first), slip: yamlKeysWithoutKey(shown(line), {}) };
}

function partFrom(lines: readonly Line[], first: number): Part {
  const length = lines.slice(first + 1).findIndex(isHead);
  const part = length === -1 ? lines.slice(first) : lines.slice(first, first + 1 + length);
  return {
    start: part[0]!.start,
    end: part.at(-1)!.end,
    lines: part.filter(({ isEmpty }) => !isEmpty),
    slip: null,
  };
}

/** Spaces in the place of stretches, which are in order; line ends stay. */
function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return result + text.slice(at);
}
