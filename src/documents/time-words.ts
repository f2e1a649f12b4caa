import { readDeadline } from '../wording/deadline/read.ts';
import type { DeadlineContext } from '../wording/deadline/types.ts';
import { withoutClosing } from './words.ts';

/** Words that wordings of time are made of. */
const TIME = new Set(
  (
    'trước sau chậm muộn nhất đến hết từ trong ngày tuần tháng quý quí năm định kỳ hàng hằng mỗi đầu giữa cuối ' +
    'và hoặc đột xuất'
  ).split(' '),
);
/** Words that join two wordings and begin or end none. */
const JOINTS = new Set(['và', 'hoặc', 'từ', 'trong', '-']);
const NUMBER = /^(?:\d[\d/.-]*|[IVX]+(?:\/\d{4})?|-)$/u;
/** What a wording of time never goes over. */
const CLOSED = /[.;:)”"]$/u;
/** Wordings that set a term, and do not only name a year or a law's date. */
const BINDING = /^(?:trước|chậm nhất|muộn nhất|đến|hết|định kỳ|hàng|hằng|mỗi) /iu;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function isTime({ text }: Word): boolean {
  const bare = withoutClosing(text.replace(/^[(“"]/u, ''));
  return TIME.has(bare.toLowerCase()) || NUMBER.test(bare);
}

/** Stretches of words of time, joints at their ends left out. */
function stretches(text: string): { readonly start: number; readonly end: number }[] {
  const found: Word[][] = [];
  let open: Word[] | null = null;
  for (const word of wordsIn(text)) {
    if (!isTime(word)) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      found.push(open);
    }
    open.push(word);
    if (CLOSED.test(word.text)) open = null;
  }
  return found.flatMap((words) => {
    const inner = trimJoints(words);
    const last = inner.at(-1);
    if (last === undefined) return [];
    return [{ start: inner[0]!.start, end: last.start + withoutClosing(last.text).length }];
  });
}

function trimJoints(words: readonly Word[]): readonly Word[] {
  const isJoint = ({ text }: Word) => JOINTS.has(text.toLowerCase());
  const first = words.findIndex((word) => !isJoint(word));
  const last = words.findLastIndex((word) => !isJoint(word));
  return first === -1 ? [] : words.slice(first, last + 1);
}

/**
 * The whole wording of time around a quotation, when the quotation is only a part of it: "định kỳ hàng quý, 06 tháng và
 * năm" around "hàng quý". null when it is whole.
 */
export function cutDeadline(text: string, at: number, words: string): string | null {
  const end = at + words.length;
  const around = stretches(text).filter((each) => each.start < end && at < each.end);
  const start = Math.min(at, ...around.map((each) => each.start));
  const stop = Math.max(end, ...around.map((each) => each.end));
  return start === at && stop === end ? null : text.slice(start, stop);
}

/**
 * Whether words quoted from running text only say how something is done. In a cell of its own "Thường xuyên" is a term; in
 * "Thường xuyên kiểm tra, đánh giá …" it sets none.
 */
export function isManner(words: string): boolean {
  return /^thường xuyên(?:,? liên tục)?$/iu.test(withoutClosing(words));
}

/** The first words of a text that set a term within the plan's year; null when none do. */
export function printedDeadline(text: string, context: DeadlineContext): string | null {
  for (const { start, end } of stretches(text)) {
    const words = text.slice(start, end);
    if (!BINDING.test(words)) continue;
    const reading = readDeadline(words, context);
    const due = reading.ok ? reading.value.due : null;
    if (due?.startsWith(`${context.year}-`)) return words;
  }
  return null;
}
