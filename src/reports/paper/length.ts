/** How long a report's body becomes on paper, as docx.ts sets it: in points, of 13 point letters on A4. */
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
  const turn = () => {
    page += 1;
    at = 0;
  };
  for (const [i, block] of body.entries()) {
    const lines = linesOf(block);
    const room = Math.floor((PAGE - at) / LINE);
    const next = body[i + 1];
    const kept = block.kind === 'heading' && next !== undefined ? GAP / LINE + beginning(linesOf(next)) : 0;
    const last = next === undefined;
    if (lines + kept <= room && !last) at += lines * LINE + GAP;
    else if (last) {
      if (at + lines * LINE + end > PAGE) turn();
      at += lines * LINE + end;
    } else {
      const left = block.kind === 'heading' ? 0 : splitAt(lines, room);
      turn();
      at = (lines - left) * LINE + GAP;
    }
  }
  return page < 2 || (page === 2 && at <= PAGE);
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
  const bold = block.kind === 'heading';
  const space = widthInTimes(' ', SIZE);
  let lines = 1;
  let at = INDENT;
  for (const { word, heavy } of wordsOf(block)) {
    const width = widthInTimes(word, SIZE, bold || heavy);
    if (at + width > WIDTH && at > 0) {
      lines += Math.max(1, Math.ceil(width / WIDTH));
      at = 0;
    }
    at += width + space;
  }
  return lines;
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
