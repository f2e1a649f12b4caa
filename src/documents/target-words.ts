import { readTarget } from '../wording/target/read.ts';
import { measuresIn } from './measures.ts';
import { withoutClosing, wordsOf } from './words.ts';

/** How many words before and after a quotation may belong to it: "đạt tối thiểu …", "… ít nhất 5% so với năm 2023". */
const BEFORE = 3;
const AFTER = 5;

/** The bound that a target's words set, as text that can be compared, whatever they count; null when unreadable. */
function bound(words: string, planYear: number): string | null {
  const reading = readTarget(words, { planYear });
  if (!reading.ok) return null;
  const { op, value, upper, baselineYear, change } = reading.value;
  return JSON.stringify([op, value, upper, baselineYear, change]);
}

/**
 * The wording around a quoted target that the quotation is only a part of: the shortest that sets another bound ("Trên
 * 98%" around "98%"), or all the words of comparison ("Từ 30% trở lên" around "Từ 30%", which means the same but is not
 * what was signed). null when the quotation is whole.
 */
export function cutTarget(text: string, at: number, words: string, planYear: number): string | null {
  return otherBound(text, at, words, planYear) ?? wholeMeasure(text, at, words);
}

function wholeMeasure(text: string, at: number, words: string): string | null {
  const end = at + words.length;
  const around = measuresIn(text).filter((each) => each.start < end && at < each.end);
  const start = Math.min(at, ...around.map((each) => each.start));
  const stop = Math.max(end, ...around.map((each) => each.end));
  return start === at && stop === end ? null : text.slice(start, stop);
}

function otherBound(text: string, at: number, words: string, planYear: number): string | null {
  const own = bound(words, planYear);
  if (own === null) return null;
  const before = wordsOf(text.slice(0, at)).slice(-BEFORE);
  const behind = text.slice(at + words.length);
  const after = wordsOf(behind).slice(0, AFTER);
  const gap = /^\s/u.test(behind) ? ' ' : '';
  let shortest: string | null = null;
  for (let left = 0; left <= before.length; left++) {
    const head = before.slice(before.length - left).map((word) => `${word} `);
    for (let right = 0; right <= after.length; right++) {
      const tail = right === 0 ? '' : gap + after.slice(0, right).join(' ');
      const wider = withoutClosing(head.join('') + words + tail);
      if (wider.length <= words.length || (shortest !== null && wider.length >= shortest.length)) continue;
      const read = bound(wider, planYear);
      if (read !== null && read !== own) shortest = wider;
    }
  }
  return shortest;
}
