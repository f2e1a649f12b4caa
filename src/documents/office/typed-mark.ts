/** A footnote's mark that was typed: (1), [2], *, 3. */
const MARK = /^\s*(?:[[(]\s*(?:\d{1,2}|\*+)\s*[\])]|\*+|\d{1,2})\s*$/u;
/** Behind a unit or a figure, a raised figure is a power: m², 10³. */
const UNIT = /(?:\b[cdkm]?m|\d)$/iu;

/** Whether raised letters are a footnote's mark and no words of the text; `before` is what stands in front of them. */
export function isTypedMark(letters: string, before: string): boolean {
  return MARK.test(letters) && !(/^\s*\d/u.test(letters) && UNIT.test(before));
}
