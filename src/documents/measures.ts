import type { Span } from '../diagnostics/problem.ts';
import { phraseTable } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { groupWords, ranked } from '../wording/target/rank-words.ts';
import {
  adverbs,
  baselineWords,
  comparedWith,
  directions,
  lastYear,
  samePeriod,
} from '../wording/target/relative-words.ts';
import { bounds, closers, each, percent, rangeTo, times, unitWords } from '../wording/target/vocabulary.ts';

const yes = (phrases: string) => phraseTable<true>([[true, phrases]]);

/** Bounds that can only be those of a number: a count stands as a measure beside one of these, not by itself. */
const countBounds = yes(
  'tối thiểu|ít nhất|chí ít|không dưới|không ít hơn|không thấp hơn|tối đa|nhiều nhất|không quá|không vượt quá',
);
const places = yes(
  'xếp hạng|xếp thứ|xếp thứ hạng|xếp hạng thứ|xếp vị trí|xếp vị trí thứ|đứng thứ|đứng hạng|đứng vị trí thứ',
);
const groupNames = yes('nhóm|top|tốp');
const one = yes('một|1');
const goingOn = yes('tiếp tục|tiếp tục được');
/** How far words of one measure may stand apart: "tăng số doanh nghiệp … so với năm 2023", "mỗi … một". */
const FARTHEST = 30;

/**
 * Where a text states something measurable, each with the words of comparison beside it: "Từ 30% trở lên", "ít nhất 02
 * cuộc", "tăng so với năm 2023", "nằm trong nhóm 30 tỉnh, thành phố", "mỗi công dân có một". In the order of the text,
 * none overlapping another. Numbers of documents, dates and names are none.
 */
export function measuresIn(text: string): Span[] {
  const tokens = tokenize(text);
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = measureAt(tokens, at);
    if (match !== null) {
      let { start } = tokens[match.from]!;
      // "tăng 5% so với năm 2023": the comparison takes in what stands between its words.
      while (found.length > 0 && found.at(-1)!.end >= start) start = Math.min(start, found.pop()!.start);
      found.push({ start, end: tokens[match.end - 1]!.end });
    }
    at = match?.end ?? at + 1;
  }
  return found;
}

/** Tokens of one measure: the first, and the one behind the last. */
interface Match {
  readonly from: number;
  readonly end: number;
}

function measureAt(tokens: readonly Token[], at: number): Match | null {
  return (
    share(tokens, at) ?? count(tokens, at) ?? rank(tokens, at) ?? everyOne(tokens, at) ?? compared(tokens, at)
  );
}

/** "Trên 98%", "từ 80% đến 90%", "Từ 30% trở lên". */
function share(tokens: readonly Token[], from: number): Match | null {
  let at = from;
  for (let bound = bounds.at(tokens, at); bound !== null; bound = bounds.at(tokens, at)) at = bound.end;
  const first = numberEnd(tokens, at);
  if (first === null) return null;
  const to = rangeTo.at(tokens, percent.at(tokens, first)?.end ?? first);
  const number = (to && numberEnd(tokens, to.end)) ?? first;
  const sign = percent.at(tokens, number);
  return sign === null ? null : { from, end: closed(tokens, sign.end) };
}

/** "ít nhất 02 cuộc", "05 cuộc trở lên". */
function count(tokens: readonly Token[], from: number): Match | null {
  const bound = countBounds.at(tokens, from);
  const number = numberEnd(tokens, bound?.end ?? from);
  const unit = number === null ? null : unitWords.at(tokens, number);
  if (unit === null || unit.value.kind === 'time') return null;
  const end = closed(tokens, unit.end);
  return bound === null && end === unit.end ? null : { from, end };
}

/** "nằm trong nhóm 30 tỉnh, thành phố", "xếp thứ 10". */
function rank(tokens: readonly Token[], from: number): Match | null {
  const place = places.at(tokens, from);
  const group = groupWords.at(tokens, from);
  const number = numberEnd(tokens, place?.end ?? group?.end ?? from);
  if (number === null || (place === null && group === null)) return null;
  const of = ranked.at(tokens, number);
  const last = group === null ? null : groupNames.at(tokens, group.end - 1);
  // "nhóm 2" may be any group: what is ranked must be said.
  if (place === null && (last === null || (of === null && group?.value !== 'named'))) return null;
  return { from, end: of?.end ?? number };
}

/** "mỗi công dân có một": all of them. */
function everyOne(tokens: readonly Token[], from: number): Match | null {
  const start = each.at(tokens, from);
  if (start === null || times.at(tokens, start.end)) return null;
  for (let at = start.end; at < tokens.length && at - from <= FARTHEST; at++) {
    if (one.at(tokens, at)) return at > start.end ? { from, end: at + 1 } : null;
    if (tokens[at]!.kind !== 'word') return null;
  }
  return null;
}

/** "tiếp tục cải thiện hơn so với kết quả đánh giá năm 2023", from the word that says which way. */
function compared(tokens: readonly Token[], at: number): Match | null {
  const start = comparedWith.at(tokens, at);
  const end = start === null ? null : baselineEnd(tokens, start.end);
  return end === null ? null : { from: direction(tokens, at), end };
}

function baselineEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < tokens.length; ) {
    const last = lastYear.at(tokens, at) ?? samePeriod.at(tokens, at);
    if (last !== null) return last.end;
    if (/^20\d\d$/u.test(tokens[at]!.text)) return at + 1;
    const words = baselineWords.at(tokens, at);
    if (words === null && tokens[at]!.key !== 'năm') return null;
    at = words?.end ?? at + 1;
  }
  return null;
}

/** The token at which the words of a direction before "so với" begin; that of "so với" itself when there are none. */
function direction(tokens: readonly Token[], compared: number): number {
  let first = compared;
  for (let at = compared - 1; at >= 0 && compared - at <= FARTHEST; at--) {
    if ('.;:'.includes(tokens[at]!.key)) break;
    const match = directions.at(tokens, at) ?? adverbs.at(tokens, at) ?? goingOn.at(tokens, at);
    const touches = match !== null && match.end >= first;
    if (touches || (first === compared && directions.at(tokens, at) !== null)) first = at;
  }
  return first;
}

/** Where a number with its decimals ends; null when none begins here. */
function numberEnd(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]?.kind !== 'number' || isTied(tokens, from - 1)) return null;
  let at = from + 1;
  while (isTied(tokens, at) && tokens[at + 1]?.kind === 'number') at += 2;
  return at;
}

/** Whether a mark ties a number to what stands around it: "97,5", "1.500", "12/2024". */
function isTied(tokens: readonly Token[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark || !after || before.kind !== 'number' || after.kind !== 'number') return false;
  return (
    mark.kind === 'mark' && before.end === mark.start && mark.end === after.start && '.,/'.includes(mark.key)
  );
}

function closed(tokens: readonly Token[], end: number): number {
  return closers.at(tokens, end)?.end ?? end;
}
