/** Reading on after slips: each is said once, then mended or set aside, and the file is read again. */
import type { Document } from 'yaml';
import type { Problem, Span } from '../diagnostics/problem.ts';
import { blank, type Draft, type Edit, edited, spanInFile } from './draft.ts';
import { duplicateKeys } from './duplicates.ts';
import { blockFrom, lineAt } from './line-shape.ts';
import type { Slip } from './slip.ts';
import { plainSlip } from './slips.ts';
import { slipOf } from './yaml-errors.ts';
import { yamlDocuments } from './yaml-problems.ts';

/** A file as it can be read when its slips are undone. */
export interface Recovered {
  readonly draft: Draft;
  readonly document: Document.Parsed;
  /** With offsets into the file, as all spans here. */
  readonly problems: readonly Problem[];
  readonly damaged: readonly Span[];
  readonly lost: readonly Span[];
  /** Whether what is left has no error any more. */
  readonly whole: boolean;
}

const MOST_ROUNDS = 60;
/** How many letters are read again and again at most: a large file is not read as often as a plan. */
const MOST_READ = 6_000_000;

/** Undoes the slips of a file one after another. */
export function withoutSlips(start: Draft, parse: (text: string) => Document.Parsed): Recovered {
  let draft = start;
  const problems: Problem[] = [];
  const damaged: Span[] = [];
  const lost: Span[] = [];
  const tries = new Map<number, number>();

  /** Says a slip and undoes it; false when it has been tried in every way. */
  const undo = (slip: Slip): boolean => {
    const line = lineAt(draft.text, slip.problem.span.start);
    const key = draft.toFile(line.start);
    const tried = tries.get(key) ?? 0;
    tries.set(key, tried + 1);
    // Whatever else is wrong with the line is a consequence of what was said of it, or of its mending.
    if (tried === 0) problems.push({ ...slip.problem, span: spanInFile(draft, slip.problem.span) });
    const mending = tried === 0 && slip.edit !== null ? slip.edit : null;
    const edit = mending ?? setAside(draft.text, line, tried);
    const done = edit !== null && draft.text.slice(edit.start, edit.end) !== edit.put;
    if (!done) return tried < 2 && undo(slip);
    const span = spanInFile(draft, {
      start: Math.min(edit.start, line.start),
      end: Math.max(edit.end, line.end),
    });
    damaged.push(span);
    if (mending === null || mending.put.trim() === '') lost.push(span);
    draft = edited(draft, edit);
    return true;
  };

  for (let slip = plainSlip(draft.text); slip !== null && problems.length < MOST_ROUNDS; ) {
    undo(slip);
    slip = plainSlip(draft.text);
  }
  let document = parse(draft.text);
  const rounds = Math.max(2, Math.min(MOST_ROUNDS, Math.floor(MOST_READ / (draft.text.length + 1))));
  for (let round = 0; round < rounds; round++) {
    const error = document.errors[0];
    if (error?.code === 'MULTIPLE_DOCS') {
      const span = { start: error.pos[0], end: error.pos[1] };
      problems.push(yamlDocuments(spanInFile(draft, span), {}));
      return { draft, document, problems, damaged, lost, whole: true };
    }
    if (error === undefined || !undo(slipOf(error, draft.text))) break;
    document = parse(draft.text);
  }
  const whole = document.errors.length === 0;
  const twice = whole ? duplicateKeys(document, draft.text) : [];
  // From the last to the first, so that offsets stay.
  for (const { problem, edit } of twice.toReversed()) {
    const span = spanInFile(draft, problem.span);
    problems.push({ ...problem, span });
    if (edit === null) continue;
    damaged.push(span);
    draft = edited(draft, edit);
  }
  if (twice.some(({ edit }) => edit !== null)) document = parse(draft.text);
  return { draft, document, problems, damaged, lost, whole: document.errors.length === 0 };
}

/** First the value of a line, so that its item stays an item; then the line with all that stands below it. */
function setAside(text: string, line: ReturnType<typeof lineAt>, tried: number): Edit | null {
  if (tried === 0 && line.key !== null && line.hasValue)
    return blank(text, { start: line.value, end: line.end });
  return blank(text, blockFrom(text, line));
}
