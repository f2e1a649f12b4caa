import { splitLabel } from '../labels.ts';
import { isCapitals } from '../words.ts';
import type { TextLine } from './text-lines.ts';

/** Wrapped texts have lines about as long as a page is wide; longer ones are paragraphs, a line each. */
const WIDEST = 130;
/** Of the lines that follow another, so many begin in the middle of a sentence where lines are broken at a width. */
const LEAST_INSIDE = 0.3;
/** So many lines are blank where paragraphs are parted by them. */
const LEAST_BLANK = 0.1;
/** A line is full when the next word would have reached beyond this much of the width. */
const FULL = 0.93;

/** How a text is broken into lines: at the width of a page, or at paragraphs only. */
export interface Wrapping {
  /** The width in characters at which lines are broken; null when each line is a paragraph. */
  readonly width: number | null;
  /** Whether blank lines part the paragraphs. */
  readonly parted: boolean;
}

/** Tells how a text is broken into lines: from their lengths, and from what they begin with. */
export function wrappingOf(lines: readonly TextLine[]): Wrapping {
  const filled = lines.filter(({ text }) => text !== '');
  const lengths = filled.map(({ raw }) => raw.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  const parted = lines.length - filled.length >= lines.length * LEAST_BLANK;
  const following = lines.filter(
    ({ text }, i) =>
      (lines[i - 1]?.text ?? '') !== '' && /^\p{L}/u.test(text) && splitLabel(text).label === null,
  );
  const inside = following.filter(({ text }) => LOWER.test(text)).length;
  const wrapped = width <= WIDEST && inside > 0 && inside >= following.length * LEAST_INSIDE;
  return { width: wrapped ? width : null, parted };
}

const BULLET = /^[-–—•+*▪·]\s/u;
const ARTICLE = /^Điều \d+\./u;
const LABELLED = /^[\p{Lu}][^:.;]{3,60}:(?:\s|$)/u;
const LOWER = /^\p{Ll}/u;
const UNFINISHED = /[\p{L}\d,]\**$/u;
const CLOSED = /[.:;]$/u;

/** Whether a paragraph goes on in the next line, which follows it without a blank line between. */
function goesOn(paragraph: string, last: TextLine, next: TextLine, { width, parted }: Wrapping): boolean {
  if (isEmphasisOpen(paragraph)) return true;
  if (width === null || beginsAnew(last.text, next)) return false;
  if (LOWER.test(next.text)) return true;
  // A line without letters is neither: the date behind "Thời gian:".
  if (isCapitals(last.text) !== isCapitals(next.text) && /\p{L}/u.test(next.text)) return false;
  const [word = ''] = next.text.split(' ');
  if (last.raw.length + 1 + word.length > width * FULL) return true;
  return parted && !CLOSED.test(last.text) && !last.raw.endsWith('**') && !LABELLED.test(next.text);
}

/** Whether a line begins like an item of a list, or in bold behind words that are not. */
function beginsAnew(before: string, { text, raw }: TextLine): boolean {
  const isRange = /\d$/u.test(before) && /^[-–] ?\d/u.test(text);
  if (isRange) return false;
  return BULLET.test(text) || ARTICLE.test(text) || raw.startsWith('**') || splitLabel(text).label !== null;
}

/** No heading or caption is longer: asterisks that are not closed by then are none of emphasis. */
const LONGEST = 2000;

/** Whether the words that are bold at the end go on in the next line. */
function isEmphasisOpen(raw: string): boolean {
  return raw.length < LONGEST && (raw.match(/\*\*/gu)?.length ?? 0) % 2 === 1;
}

/** The rest of a sentence: of one that the end of a page cut off, it stands behind blank lines. */
function isRest(before: string, { text }: TextLine): boolean {
  return LOWER.test(text) && UNFINISHED.test(before) && splitLabel(text).label === null;
}

/** A line drawn of marks: what stands below a letterhead. */
const DRAWN = /^[-–—_=*\s]{3,}$/u;

/** Lines of one paragraph. */
export interface Joined {
  readonly raw: string;
  readonly first: TextLine;
}

/** Puts lines that follow one another together to paragraphs. */
export function joined(lines: readonly TextLine[], wrapping: Wrapping): Joined[] {
  const paragraphs: Joined[] = [];
  let before: TextLine | null = null;
  for (const line of lines) {
    if (line.text === '' || DRAWN.test(line.raw)) continue;
    const open = paragraphs.at(-1);
    const follows = before !== null && line.number === before.number + 1;
    const isMore =
      open !== undefined &&
      (isRest(before!.raw, line) || (follows && goesOn(open.raw, before!, line, wrapping)));
    if (isMore) paragraphs[paragraphs.length - 1] = { ...open, raw: `${open.raw}\n${line.raw}` };
    else paragraphs.push({ raw: line.raw, first: line });
    before = line;
  }
  return paragraphs;
}
