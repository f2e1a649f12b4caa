import { distance } from 'fastest-levenshtein';
import type { Span } from '../../diagnostics/problem.ts';
import { fold } from '../../text/normalize.ts';
import type { Token } from '../../text/tokens.ts';
import { advanceTo, spanFrom, touches, wordsFrom } from '../cursor.ts';
import { type Taken, takeWords } from '../take.ts';
import { beginsCounted, countedEnd, isWord } from './counted.ts';
import { fail, type TargetCursor } from './cursor.ts';
import { type Numeral, numeral } from './numeral.ts';
import { namesOtherYear } from './period.ts';
import { targetNumber, targetNumberAmbiguous } from './problems.ts';
import {
  conditions,
  frequencies,
  halts,
  ifAny,
  numberOwners,
  numberWords,
  percent,
  qualifiers,
  type Unit,
  unitWords,
} from './vocabulary.ts';

/** A number as it stands in the words: which value it is may depend on the unit. */
export interface Digits {
  readonly numeral: Numeral;
  readonly from: number;
  readonly end: number;
  readonly span: Span;
}

/** What is counted or measured; `name` null when the words do not say. */
export interface Measure {
  readonly name: string | null;
  readonly kind: Unit['kind'] | 'percent' | 'unsure';
  /** The words of the name. */
  readonly spans: readonly Span[];
}

/** Takes a number in digits, with the marks inside it, or a small one in words. */
export function digitsAt(cursor: TargetCursor): Digits | null {
  const { tokens, text } = cursor;
  const from = cursor.at;
  if (tokens[from]?.kind !== 'number') {
    // Only beside a unit: "năm" is five in "ít nhất năm cuộc" and a year in "năm 2024".
    const word = numberWords.at(tokens, from);
    if (word === null || unitWords.at(tokens, word.end) === null) return null;
    advanceTo(cursor, word.end);
    const span = spanFrom(cursor, from, word.end);
    return { numeral: { kind: 'value', value: word.value }, from, end: word.end, span };
  }
  let end = from + 1;
  while (
    touches(cursor, end - from) &&
    touches(cursor, end + 1 - from) &&
    tokens[end + 1]!.kind === 'number'
  ) {
    if (tokens[end]!.key !== '.' && tokens[end]!.key !== ',') break;
    end += 2;
  }
  advanceTo(cursor, end);
  const span = spanFrom(cursor, from, end);
  return { numeral: numeral(text.slice(span.start, span.end)), from, end, span };
}

/**
 * The value of a number beside its unit. In a plan's words "1.500" is one thousand five hundred, as it is written in
 * Vietnam; "1,500" is so too when whole things are counted ("1,500 hồ sơ") and a decimal before "%". What the unit does
 * not settle is a problem: "1,500 tỷ đồng", "97.500%".
 */
export function settledValue(
  cursor: TargetCursor,
  { numeral, from, end, span }: Digits,
  { kind }: Pick<Measure, 'kind'>,
): number | null {
  if (numeral.kind === 'value') return numeral.value;
  const words = wordsFrom(cursor, from, end);
  if (numeral.kind === 'malformed') return fail(cursor, targetNumber(span, { words }));
  if (numeral.mark === '.' && kind !== 'percent') return numeral.thousand;
  if (numeral.mark === ',' && kind === 'counted') return numeral.thousand;
  if (numeral.mark === ',' && kind === 'percent') return numeral.decimal;
  return fail(cursor, targetNumberAmbiguous(span, { words, ...numeral }));
}

/** The most words of an unlisted noun, and of what a share is of. */
const LONGEST_NOUN = 6;
const LONGEST_TAIL = 60;

/** Takes a unit and what it is of: "% hồ sơ TTHC", "cuộc kiểm tra", "tỷ đồng". */
export function measureAt(cursor: TargetCursor): Measure {
  const share = percentAt(cursor);
  if (share !== null) {
    shareOf(cursor);
    return share;
  }
  const start = cursor.at;
  const unit = bareMeasureAt(cursor);
  const words = tail(cursor, unit ? LONGEST_TAIL : LONGEST_NOUN);
  const measure = unit ?? (words > 0 ? nounFrom(cursor, start) : null);
  if (measure === null) return { name: null, kind: 'unsure', spans: [] };
  return eachOf(cursor, measure);
}

/** Takes what a share is of: "hồ sơ TTHC". */
export function shareOf(cursor: TargetCursor): void {
  if (beginsCounted(cursor.tokens, cursor.at)) tail(cursor, LONGEST_TAIL);
}

/** A noun that no list has. */
function nounFrom(cursor: TargetCursor, start: number): Measure {
  const name = wordsFrom(cursor, start, cursor.at);
  return { name, kind: 'unsure', spans: [spanFrom(cursor, start, cursor.at)] };
}

/** "02 cuộc/đơn vị/năm": a count for each of something, in some time. */
function eachOf(cursor: TargetCursor, measure: Measure): Measure {
  const per = takeWords(cursor, frequencies) ?? perUnit(cursor);
  if (per === null) return measure;
  const name = `${measure.name}/${per.value}`;
  return eachOf(cursor, { ...measure, name, spans: [...measure.spans, per.span] });
}

/** "/hồ sơ" behind "30 phút". */
function perUnit(cursor: TargetCursor): Taken<string> | null {
  const { tokens, at } = cursor;
  if (tokens[at]?.key !== '/') return null;
  const unit = unitWords.at(tokens, at + 1);
  const end = unit ? (countedEnd(tokens, unit.end) ?? unit.end) : countedEnd(tokens, at + 1);
  if (end === null) return null;
  advanceTo(cursor, end);
  return { value: unit?.value.name ?? wordsFrom(cursor, at + 1, end), span: spanFrom(cursor, at, end) };
}

function percentAt(cursor: TargetCursor): Measure | null {
  const taken = takeWords(cursor, percent);
  return taken && { name: '%', kind: 'percent', spans: [taken.span] };
}

/** Takes a unit alone, without what it is of. */
export function bareMeasureAt(cursor: TargetCursor): Measure | null {
  const share = percentAt(cursor);
  if (share !== null) return share;
  const unit = takeWords(cursor, unitWords);
  return unit && { ...unit.value, spans: [unit.span] };
}

const INNER_MARKS = new Set([',', '-', '(', ')', '/', '"', "'", '&']);

/**
 * Takes free words: what is counted, up to a word that says something about the number. Numbers are taken only as part
 * of a name ("mức độ 4", "Đề án 06", "năm 2024"), and not at all without `numbers`.
 *
 * @returns how many tokens
 */
export function tail(cursor: TargetCursor, most: number, numbers = true): number {
  const { tokens } = cursor;
  const start = cursor.at;
  let at = start;
  while (at < tokens.length && at - start < most) {
    const { kind, key } = tokens[at]!;
    if (kind === 'mark' && key === '(' && at > start) {
      const remark = ifAny.at(tokens, at);
      if (remark) {
        at = remark.end;
        continue;
      }
    }
    if (kind === 'word' && (conditions.at(tokens, at) || !isWord(tokens[at]!))) break;
    if (at === start && qualifiers.at(tokens, at)) break;
    if (namesOtherYear(cursor, at)) break;
    if (halts.at(tokens, at) || frequencies.at(tokens, at) || isMisspeltCloser(tokens, at)) break;
    if (kind === 'mark' && (at === start ? key !== '(' && key !== '"' : !INNER_MARKS.has(key))) break;
    if (kind === 'number' && !(numbers && isPartOfName(cursor, at, start))) break;
    at++;
  }
  while (at > start && tokens[at - 1]!.kind === 'mark' && ',-/&'.includes(tokens[at - 1]!.key)) at--;
  advanceTo(cursor, at);
  return at - start;
}

/** "98% trở lênn" must not pass for 98% of something called "trở lênn". */
function isMisspeltCloser(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  if (!/^[tr]/u.test(first) || !/^[lnx]/u.test(second)) return false;
  const words = fold(`${first} ${second}`);
  return distance(words, 'tro len') < 2 || distance(words, 'tro xuong') < 2;
}

/** Whether a number is part of a name: "mức độ 4", "Đề án 06". */
export function isPartOfName({ tokens }: TargetCursor, at: number, start: number): boolean {
  if (at === start || tokens[at + 1]?.key === '%') return false;
  const before = tokens[at - 1]!;
  if (before.kind === 'mark') return '-/'.includes(before.key);
  return before.kind === 'word' && [1, 2].some((back) => numberOwners.at(tokens, at - back)?.end === at);
}
