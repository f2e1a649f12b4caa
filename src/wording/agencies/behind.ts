import { wordKey } from '../../text/normalize.ts';
import { type Body, beginsBody, type Text } from './body.ts';
import { type TrailingCapacity, trailingCapacity } from './capacity.ts';
import { nameAt } from './find.ts';
import type { AgencyNoteCode } from './notes.ts';
import { newLineAt } from './separators.ts';
import { capacities, taskVerbs, together, unitWords } from './vocabulary.ts';
import { isAnd, isCapitalised, isJoiner } from './words.ts';

/** The most words of a bracket, and of a task that is told behind a body. */
const MOST_WORDS = 20;

/** Words that begin nothing but a body, in small letters too. */
const SURE = new Set(['sở', 'cục', 'ubnd', 'hđnd'].map(wordKey));

/** What stands behind a body and belongs to it. */
export interface Behind {
  readonly capacity: TrailingCapacity | null;
  readonly end: number;
  readonly notes: readonly { readonly code: AgencyNoteCode; readonly from: number; readonly end: number }[];
}

/** Reads what a body does here, the unit of it that is named in brackets, and the task's own words. */
export function behindBody(text: Text, body: Body): Behind {
  const notes: { code: AgencyNoteCode; from: number; end: number }[] = [];
  let end = bracketEnd(text, body) ?? body.end;
  if (end > body.end && text.tokens[body.end + 1] && !namesSame(text, body, body.end + 1, end - 1))
    notes.push({ code: 'unit', from: body.end, end });
  const capacity = trailingCapacity(text, end);
  end = capacity?.end ?? end;
  const task = capacity?.bracketed ? null : taskEnd(text, end, capacity !== null);
  if (task !== null && task > end) {
    notes.push({ code: 'task-words', from: end, end: task });
    end = task;
  }
  return { capacity, end, notes };
}

/** "Sở Nội vụ (SNV)": the bracket names the body itself. */
function namesSame(text: Text, { names }: Body, from: number, end: number): boolean {
  const inside = nameAt(text.lexicon, text.tokens, from);
  return inside !== null && inside.end === end && inside.names.every((name) => names.includes(name));
}

/**
 * Behind a bracket that names a unit of an agency, "Bộ Công an (Trung tâm Dữ liệu quốc gia)", "Công an tỉnh (PC06)", or the
 * agency itself. Other brackets are not understood: they may list, except or make conditions.
 */
function bracketEnd(text: Text, body: Body): number | null {
  const { tokens } = text;
  const first = body.end + 1;
  if (tokens[body.end]?.key !== '(' || body.names.some(({ kind }) => kind !== 'agency')) return null;
  if (body.names.length === 0) return null;
  let close = first;
  while (close <= first + MOST_WORDS && tokens[close] && tokens[close]!.key !== ')') close++;
  if (tokens[close]?.key !== ')' || close === first) return null;
  if (namesSame(text, body, first, close)) return close + 1;
  if (nameAt(text.lexicon, tokens, first) !== null) return null;
  const named = isCapitalised(tokens[first]!) && unitWords.at(tokens, first) !== null;
  const [letters, number] = [tokens[first]!, tokens[first + 1]];
  const coded =
    letters.text === letters.text.toUpperCase() && number?.kind === 'number' && number.start === letters.end;
  const plain = tokens.slice(first, close).every(({ key }) => key !== ';' && key !== ':' && key !== '(');
  return (named || (coded && close === first + 2)) && plain ? close + 1 : null;
}

/**
 * Behind words in small letters that say what the body is to do: "thúc đẩy, theo dõi, báo cáo chỉ tiêu". They begin with a verb
 * unless one was read already, name no body, and reach to where an item may end; null when they do not.
 */
function taskEnd(text: Text, from: number, spoken: boolean): number | null {
  const { tokens } = text;
  let verb = verbEnd(text, from);
  if (verb === null && !spoken) return null;
  let at = verb ?? from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const token = tokens[at];
    if (token === undefined || ';.()'.includes(token.key) || newLineAt(text, at)) return at;
    if (isJoiner(token.key)) {
      verb = verbEnd(text, at + 1);
      // "và" joins things that are done to ("kết quả và tiến độ") as well as bodies.
      if (verb === null && !(isAnd(token.key) && !startsItem(text, at + 1))) return at;
      at = verb ?? at + 1;
      continue;
    }
    if (startsItem(text, at) || token.kind === 'mark') return leads(text, at) ? at : null;
    at++;
  }
  return null;
}

function verbEnd(text: Text, at: number): number | null {
  if (leads(text, at)) return null;
  return (taskVerbs.at(text.tokens, at) ?? capacities.at(text.tokens, at))?.end ?? null;
}

/** "phối hợp với …": another body follows. */
function leads(text: Text, at: number): boolean {
  const verb = capacities.at(text.tokens, at);
  if (verb?.value !== 'phối hợp' && verb?.value !== 'chủ trì') return false;
  const behind = text.tokens[verb.end];
  return behind?.key === ':' || together.at(text.tokens, verb.end) !== null || beginsBody(text, verb.end);
}

function startsItem(text: Text, at: number): boolean {
  const token = text.tokens[at];
  return (
    token === undefined ||
    isCapitalised(token) ||
    SURE.has(token.key) ||
    beginsBody(text, at) ||
    leads(text, at)
  );
}
