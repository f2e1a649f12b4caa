/** How many lines words take in a room of some width. */

/** The room, and what stands in it before the first word. All lengths in one unit. */
interface Room {
  readonly width: number;
  /** A space between two words. */
  readonly space: number;
  readonly indent?: number;
}

/** @param words their widths; each goes to the next line whole, and one that is wider than a line is broken */
export function lineCount(words: readonly number[], { width: room, space, indent = 0 }: Room): number {
  let lines = 1;
  let used = indent;
  let gap = 0;
  for (const width of words) {
    if (used + gap + width <= room) used += gap + width;
    else {
      if (used > 0) lines++;
      const more = Math.max(0, Math.ceil(width / room) - 1);
      lines += more;
      used = width - more * room;
    }
    gap = space;
  }
  return lines;
}
