/** How long a report's body becomes on paper, as docx.ts sets it: in points, of 13 point letters on A4. */
import { lineCount } from './lines.ts';
import { type Block, runText } from './paper.ts';
import { widthInTimes } from './times.ts';

const SIZE = 13;
const LINE = 15;
const GAP = 6;
const WIDTH = (165 / 25.4) * 72;
const INDENT = (12.7 / 25.4) * 72;

const PAGE = (257 / 25.4) * 72;
/** Letterhead and title of three lines. */
const HEAD = 131;
/** The gap before it; Nơi nhận, title, room to sign, name; the empty line that ends a section of Word. */
const SIGNATURE = 125;
/** Programs differ by a point here and there. */
const SPARE = 8;
/** Recipients that stand beside the signature; each beyond makes it taller. */
const BESIDE = 6;
const RECIPIENT = 13;
/** Fewer lines of a paragraph than these are not parted from it by a page's end. */
const TOGETHER = 2;

/**
 * Whether a report with this body can be read on two pages, the signature on the second.
 *
 * @param recipients lines of Nơi nhận
 */
export function fitsTwoPages(body: readonly Block[], recipients = 0): boolean {
  const end = SIGNATURE + SPARE + Math.max(0, recipients - BESIDE) * RECIPIENT;
  let page = 1;
  let at = HEAD;
  for (const [i, block] of body.entries()) {
    const next = body[i + 1];
    const lines = linesOf(block);
    const below = next === undefined ? end : GAP;
    const stay = linesThatStay(block, next, PAGE - at, end);
    if (stay < lines) {
      page += 1;
      at = 0;
    }
    at += (stay < lines ? lines - stay : lines) * LINE + below;
  }
  return page <= 2;
}

/** How many of a block's lines stay on a page with so much room: the last words go with the signature, a heading with what it is over. */
function linesThatStay(block: Block, next: Block | undefined, room: number, end: number): number {
  const lines = linesOf(block);
  if (next === undefined) return lines * LINE + end <= room ? lines : 0;
  if (block.kind === 'heading') return (lines + beginning(linesOf(next))) * LINE + GAP <= room ? lines : 0;
  return lines * LINE <= room ? lines : splitAt(lines, Math.floor(room / LINE));
}

/** How many of a paragraph's lines must stand with the heading before it. */
function beginning(lines: number): number {
  return lines < 2 * TOGETHER ? lines : TOGETHER;
}

/** How many of a paragraph's lines stay on a page with room for so many. */
function splitAt(lines: number, room: number): number {
  const stay = Math.min(room, lines - TOGETHER);
  return stay < TOGETHER ? 0 : stay;
}

/** How many lines a block takes, broken at spaces. */
export function linesOf(block: Block): number {
  const words = wordsOf(block).map(({ word, heavy }) => widthInTimes(word, SIZE, heavy));
  return lineCount(words, { width: WIDTH, space: widthInTimes(' ', SIZE), indent: INDENT });
}

function wordsOf(block: Block): { word: string; heavy: boolean }[] {
  const split = (text: string, heavy: boolean) =>
    text
      .split(/[ \n]+/u)
      .filter(Boolean)
      .map((word) => ({ word, heavy }));
  if (block.kind === 'heading') return split(block.text, true);
  const words = split(block.runs.map(runText).join(''), false);
  if (block.kind === 'item') return [{ word: '-', heavy: false }, ...words];
  return block.lead === undefined ? words : [...split(block.lead, true), ...words];
}
