/** Marks that say how a line looks and are none of its words: Markdown's and HTML's, as converters of scans leave them. */

const HEADING = /^[ \t]*#{1,6}[ \t]+/u;
const BREAK = /<br[ ]?\/?>/giu;
const TAG = /<\/?[a-z][^<>]*>/giu;
const ASTERISKS = /\*+/gu;

/**
 * A line without its markup; what the markup encloses stays ("<sub>lc</sub>" leaves "lc"). Asterisks are markup where
 * they touch a word, at most three of them; a bullet or a multiplication sign stands free and stays.
 */
export function withoutMarkup(line: string): string {
  return line
    .replace(HEADING, '')
    .replace(BREAK, ' ')
    .replace(TAG, '')
    .replace(ASTERISKS, (run, at: number, whole: string) => {
      const touches = /\S/u.test(whole.charAt(at - 1)) || /\S/u.test(whole.charAt(at + run.length));
      return run.length <= 3 && touches ? '' : run;
    });
}
