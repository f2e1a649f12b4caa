import type { Span } from '../../diagnostics/problem.ts';
import { wordKey } from '../../text/normalize.ts';
import { spanFrom } from '../cursor.ts';
import { isWord } from './counted.ts';
import { fail, leaveAside, stretch, type TargetCursor } from './cursor.ts';
import type { Found } from './meaning.ts';
import { targetUnknown } from './problems.ts';
import { isPartOfName } from './quantity.ts';
import { rankNouns } from './rank-words.ts';
import {
  ages,
  anchors,
  conditions,
  denominators,
  each,
  numberWords,
  qualifiers,
  someOf,
  subjects,
  sureAnchors,
} from './vocabulary.ts';

/** At most so many places are tried as the end of what is measured. */
const MOST_ANCHORS = 8;
const NOT = new Set(['không', 'chưa', 'chẳng'].map(wordKey));

/**
 * "Tỷ lệ hồ sơ giải quyết trực tuyến toàn trình đạt tối thiểu 30%": reads on from where what is measured ends. Words that no
 * list knows as a subject need a verb that surely ends one ("Doanh nghiệp … đạt 40%"). Numbers of the subject ("15 tuổi", "trên
 * 10.000 dân") are passed; another number is a level of its own, and two levels in one wording are not read.
 */
export function readBehindSubject(
  cursor: TargetCursor,
  readFrom: (cursor: TargetCursor, start: number) => Found | null,
): Found | null {
  const { tokens } = cursor;
  const listed = subjects.at(tokens, 0) !== null;
  const every = each.at(tokens, 0);
  if (!listed && beginsVaguely(cursor)) return null;
  let tried = 0;
  let ranked: Span | null = null;
  for (let at = 0; at < tokens.length && tried < MOST_ANCHORS; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number' && !ofSubject(cursor, at)) return null;
    if (!listed && (conditions.at(tokens, at) !== null || (token.kind === 'word' && !isWord(token))))
      return null;
    const noun = rankNouns.at(tokens, at);
    if (noun) ranked ??= spanFrom(cursor, at, noun.end);
    const anchor = listed ? anchors : sureAnchors;
    if (at === 0 || anchor.at(tokens, at) === null || NOT.has(tokens[at - 1]!.key)) continue;
    tried++;
    const behind: TargetCursor = { ...cursor, ranked, reach: at };
    const found = readFrom(behind, at);
    // "Mỗi xã có tối thiểu 02 mô hình" is no count of all.
    if (found && every !== null && found.unit !== '%')
      return fail(cursor, targetUnknown(...stretch(cursor, 0, every.end + 1)));
    if (found) {
      if (every) leaveAside(behind, 'each', spanFrom(cursor, 0, every.end + 1));
      cursor.asides = behind.asides;
      return found;
    }
    cursor.fault ??= behind.fault;
    cursor.reach = Math.max(cursor.reach, behind.reach > at ? behind.reach : 0);
  }
  return null;
}

/** "Hai xã đạt …", "hầu hết đạt …", "hoặc đạt …": some of them, or something else. */
function beginsVaguely({ tokens }: TargetCursor): boolean {
  const counted = numberWords.at(tokens, 0);
  return (
    (counted !== null && tokens[1]?.kind === 'word') ||
    someOf.at(tokens, 0) !== null ||
    qualifiers.at(tokens, 0) !== null
  );
}

/** Whether a number belongs to what is measured: an age, a number that something is counted for, a part of a name. */
function ofSubject(cursor: TargetCursor, at: number): boolean {
  const { tokens } = cursor;
  if (at > 0 && isPartOfName(cursor, at, 0)) return true;
  // "10.000 dân" is cut into two numbers and a mark.
  const grouped = (mark: number, number: number) =>
    '.,'.includes(tokens[mark]?.key ?? '?') && tokens[number]?.kind === 'number';
  if (grouped(at - 1, at - 2)) return ofSubject(cursor, at - 2);
  const last = grouped(at + 1, at + 2) ? at + 2 : at;
  return ages.at(tokens, last + 1) !== null || denominators.at(tokens, last + 1) !== null;
}
